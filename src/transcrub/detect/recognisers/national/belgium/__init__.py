"""The identity numbers of Belgium."""

from transcrub.detect.recognisers.national.belgium import national_number, vat_number

RECOGNISERS = (*national_number.RECOGNISERS, *vat_number.RECOGNISERS)
