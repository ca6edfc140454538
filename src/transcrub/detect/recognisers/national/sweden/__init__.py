"""The identity numbers of Sweden."""

from transcrub.detect.recognisers.national.sweden import organisation_number, personal_number

RECOGNISERS = (*organisation_number.RECOGNISERS, *personal_number.RECOGNISERS)
