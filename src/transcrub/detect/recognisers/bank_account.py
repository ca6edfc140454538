"""ACCOUNT_NUMBER: numbers of bank accounts, next to a word for one; other accounts are told by the dialogue."""

from transcrub.detect.recognisers.identifier import NAMED_ANYWHERE, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "ACCOUNT_NUMBER",
        "bank_account",
        r"\d(?:[ -]?\d){6,16}",
        gate=digits_gate(7),
        base=NAMED_ANYWHERE,
        words="bank_account bank_account_number bank_acct bank_account_no checking_account savings_account"
        " current_account_number checking_account_number savings_account_number direct_deposit kontonummer kontonr"
        " compte_bancaire cuenta_bancaria conto_corrente conta_bancária rekeningnummer numer_konta",
    ),
    identifier(
        "ACCOUNT_NUMBER",
        "sort_code",
        r"\d\d[ -]\d\d[ -]\d\d(?:[ ,]{1,2}\d{8})?",
        gate=r"[0-9]{2}[ -][0-9]{2}[ -][0-9]{2}",
        base=NAMED_ANYWHERE,
        words="sort_code sort sortcode bank_code",
    ),
)
