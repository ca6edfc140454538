"""The identity numbers of Finland."""

from transcrub.detect.recognisers.national.finland import business_id, identity_code

RECOGNISERS = (*business_id.RECOGNISERS, *identity_code.RECOGNISERS)
