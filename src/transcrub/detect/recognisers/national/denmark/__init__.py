"""The identity numbers of Denmark."""

from transcrub.detect.recognisers.national.denmark import cpr

RECOGNISERS = (*cpr.RECOGNISERS,)
