"""The identity numbers of South Africa."""

from transcrub.detect.recognisers.national.south_africa import identity_number

RECOGNISERS = (*identity_number.RECOGNISERS,)
