"""The identity numbers of Canada."""

from transcrub.detect.recognisers.national.canada import health_number, sin

RECOGNISERS = (*health_number.RECOGNISERS, *sin.RECOGNISERS)
