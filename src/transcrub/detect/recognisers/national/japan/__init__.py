"""The identity numbers of Japan."""

from transcrub.detect.recognisers.national.japan import my_number

RECOGNISERS = (*my_number.RECOGNISERS,)
