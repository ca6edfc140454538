"""The identity numbers of India."""

from transcrub.detect.recognisers.national.india import aadhaar, gstin, pan, passport, plate, voter

RECOGNISERS = (
    *aadhaar.RECOGNISERS,
    *gstin.RECOGNISERS,
    *pan.RECOGNISERS,
    *passport.RECOGNISERS,
    *plate.RECOGNISERS,
    *voter.RECOGNISERS,
)
