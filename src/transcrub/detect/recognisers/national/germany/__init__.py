"""The identity numbers of Germany."""

from transcrub.detect.recognisers.national.germany import (
    bsnr,
    driving_licence,
    health_insurance,
    identity_card,
    lanr,
    passport,
    plate,
    postcode,
    register_number,
    social_security,
    tax_id,
    tax_number,
    vat_id,
)

RECOGNISERS = (
    *bsnr.RECOGNISERS,
    *driving_licence.RECOGNISERS,
    *health_insurance.RECOGNISERS,
    *identity_card.RECOGNISERS,
    *lanr.RECOGNISERS,
    *passport.RECOGNISERS,
    *plate.RECOGNISERS,
    *postcode.RECOGNISERS,
    *register_number.RECOGNISERS,
    *social_security.RECOGNISERS,
    *tax_id.RECOGNISERS,
    *tax_number.RECOGNISERS,
    *vat_id.RECOGNISERS,
)
