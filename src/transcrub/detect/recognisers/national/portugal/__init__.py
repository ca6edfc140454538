"""The identity numbers of Portugal."""

from transcrub.detect.recognisers.national.portugal import citizen_card, nif

RECOGNISERS = (*citizen_card.RECOGNISERS, *nif.RECOGNISERS)
