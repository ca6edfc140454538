"""The identity numbers of the Netherlands."""

from transcrub.detect.recognisers.national.netherlands import bsn, identity_card

RECOGNISERS = (*bsn.RECOGNISERS, *identity_card.RECOGNISERS)
