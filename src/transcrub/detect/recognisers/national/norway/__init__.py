"""The identity numbers of Norway."""

from transcrub.detect.recognisers.national.norway import birth_number

RECOGNISERS = (*birth_number.RECOGNISERS,)
