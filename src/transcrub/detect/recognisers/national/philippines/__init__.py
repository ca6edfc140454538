"""The identity numbers of the Philippines."""

from transcrub.detect.recognisers.national.philippines import mobile_number, tin

RECOGNISERS = (*mobile_number.RECOGNISERS, *tin.RECOGNISERS)
