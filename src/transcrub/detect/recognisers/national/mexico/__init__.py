"""The identity numbers of Mexico."""

from transcrub.detect.recognisers.national.mexico import curp, rfc

RECOGNISERS = (*curp.RECOGNISERS, *rfc.RECOGNISERS)
