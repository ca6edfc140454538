"""The identity numbers of Thailand."""

from transcrub.detect.recognisers.national.thailand import tnin

RECOGNISERS = (*tnin.RECOGNISERS,)
