"""The identity numbers of Nigeria."""

from transcrub.detect.recognisers.national.nigeria import nin, plate

RECOGNISERS = (*nin.RECOGNISERS, *plate.RECOGNISERS)
