"""The identity numbers of New Zealand."""

from transcrub.detect.recognisers.national.new_zealand import bank_account, ird, nhi

RECOGNISERS = (*bank_account.RECOGNISERS, *ird.RECOGNISERS, *nhi.RECOGNISERS)
