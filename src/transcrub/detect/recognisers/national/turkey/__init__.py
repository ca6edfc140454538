"""The identity numbers of Turkey."""

from transcrub.detect.recognisers.national.turkey import national_id, phone, plate

RECOGNISERS = (*national_id.RECOGNISERS, *phone.RECOGNISERS, *plate.RECOGNISERS)
