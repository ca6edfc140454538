"""The identity numbers of Italy."""

from transcrub.detect.recognisers.national.italy import driver_license, fiscal_code, identity_card, passport, vat_code

RECOGNISERS = (
    *driver_license.RECOGNISERS,
    *fiscal_code.RECOGNISERS,
    *identity_card.RECOGNISERS,
    *passport.RECOGNISERS,
    *vat_code.RECOGNISERS,
)
