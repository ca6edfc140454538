"""The identity numbers of Poland."""

from transcrub.detect.recognisers.national.poland import identity_card, nip, pesel

RECOGNISERS = (*identity_card.RECOGNISERS, *nip.RECOGNISERS, *pesel.RECOGNISERS)
