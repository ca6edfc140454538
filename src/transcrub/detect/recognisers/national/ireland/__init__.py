"""The identity numbers of Ireland."""

from transcrub.detect.recognisers.national.ireland import pps

RECOGNISERS = (*pps.RECOGNISERS,)
