"""The identity numbers of Singapore."""

from transcrub.detect.recognisers.national.singapore import nric, uen

RECOGNISERS = (*nric.RECOGNISERS, *uen.RECOGNISERS)
