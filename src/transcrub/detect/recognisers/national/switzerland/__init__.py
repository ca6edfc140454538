"""The identity numbers of Switzerland."""

from transcrub.detect.recognisers.national.switzerland import ahv, uid

RECOGNISERS = (*ahv.RECOGNISERS, *uid.RECOGNISERS)
