"""The identity numbers of the United States."""

from transcrub.detect.recognisers import last_four
from transcrub.detect.recognisers.national.united_states import (
    driver_license,
    ein,
    itin,
    mbi,
    medical_license,
    npi,
    passport,
    routing_number,
    ssn,
)

RECOGNISERS = (
    *driver_license.RECOGNISERS,
    *ein.RECOGNISERS,
    *itin.RECOGNISERS,
    *mbi.RECOGNISERS,
    *medical_license.RECOGNISERS,
    *npi.RECOGNISERS,
    *passport.RECOGNISERS,
    *routing_number.RECOGNISERS,
    *ssn.RECOGNISERS,
    *last_four.SOCIALS,
)
