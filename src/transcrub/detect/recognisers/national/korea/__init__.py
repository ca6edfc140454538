"""The identity numbers of South Korea."""

from transcrub.detect.recognisers.national.korea import brn, driver_license, frn, passport, rrn

RECOGNISERS = (*brn.RECOGNISERS, *driver_license.RECOGNISERS, *frn.RECOGNISERS, *passport.RECOGNISERS, *rrn.RECOGNISERS)
