"""The identity numbers of Austria."""

from transcrub.detect.recognisers.national.austria import social_security, tax_number, vat_id

RECOGNISERS = (*social_security.RECOGNISERS, *tax_number.RECOGNISERS, *vat_id.RECOGNISERS)
