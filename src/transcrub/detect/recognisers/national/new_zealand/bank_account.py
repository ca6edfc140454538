"""NZ_BANK_ACCOUNT: bank, branch, account and suffix, with the check digits of its bank."""

from stdnum.nz import bankaccount

from transcrub.detect.recognisers.identifier import SURE, identifier

RECOGNISERS = (
    identifier(
        "NZ_BANK_ACCOUNT",
        "nz_bank_account",
        r"\d{2}-\d{4}-\d{7}-\d{2,3}",
        gate=r"[0-9]{2}-[0-9]{4}-[0-9]{7}-[0-9]{2}",
        base=SURE,
        words="bank account",
        validate=bankaccount.is_valid,
        locale="NZ",
    ),
)
