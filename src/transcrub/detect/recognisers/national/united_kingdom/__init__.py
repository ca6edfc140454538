"""The identity numbers of the United Kingdom."""

from transcrub.detect.recognisers.national.united_kingdom import driving_licence, nhs, nino, passport, plate, postcode

RECOGNISERS = (
    *driving_licence.RECOGNISERS,
    *nhs.RECOGNISERS,
    *nino.RECOGNISERS,
    *passport.RECOGNISERS,
    *plate.RECOGNISERS,
    *postcode.RECOGNISERS,
)
