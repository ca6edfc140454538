"""The identity numbers of Spain."""

from transcrub.detect.recognisers.national.spain import nie, nif, passport

RECOGNISERS = (*nie.RECOGNISERS, *nif.RECOGNISERS, *passport.RECOGNISERS)
