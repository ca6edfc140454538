"""ACCOUNT_NUMBER: numbers of bank accounts, next to a word for one; other accounts are told by the dialogue."""

from transcrub.detect.recognisers.identifier import LIKELY, NAMED_ANYWHERE, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "ACCOUNT_NUMBER",
        "bank_account",
        r"\d(?:[ -]?\d){6,16}",
        gate=digits_gate(7),
        base=NAMED_ANYWHERE,
        words="bank_account bank_account_number bank_acct bank_account_no checking_account savings_account"
        " current_account_number checking_account_number savings_account_number direct_deposit beneficiary"
        " kontonummer kontonr compte_bancaire cuenta_bancaria conto_corrente conta_bancária rekeningnummer numer_konta",
    ),
    identifier(
        "ACCOUNT_NUMBER",
        "sort_code",
        r"\d\d[ -]\d\d[ -]\d\d(?:[ ,]{1,2}\d{8})?",
        gate=r"[0-9]{2}[ -][0-9]{2}[ -][0-9]{2}",
        base=NAMED_ANYWHERE,
        words="sort_code sort sortcode bank_code",
    ),
    identifier(
        "ACCOUNT_NUMBER",
        "sort_code_and_account",
        r"\d\d-\d\d-\d\d[ ,]{1,2}\d{8}",
        gate=r"[0-9]{2}-[0-9]{2}-[0-9]{2}[ ,]{1,2}[0-9]{8}",
        base=LIKELY,
        words="sort_code sort sortcode bank_code account",
    ),
    identifier(
        "ACCOUNT_NUMBER",
        "payment_method",
        r"(?:(?:credit|debit|gift)_card|paypal|certificate|bank_account|apple_pay|google_pay)_\d{5,12}",
        gate=r"(?i)(?:card|paypal|certificate|bank_account|apple_pay|google_pay)_[0-9]{4}",
        base=LIKELY,
        words="payment payments pay refund method",
    ),
    # A virtual payment address of India's UPI (NPCI): a name, and a bank's handle, which is no domain.
    identifier(
        "ACCOUNT_NUMBER",
        "upi",
        r"[a-z0-9][\w.-]{1,60}@[a-z]{2,16}(?!\.[a-z])",
        gate=r"@[A-Za-z]{2}",
        base=NAMED_ANYWHERE,
        words="upi upi_id vpa gpay phonepe paytm bhim",
    ),
)
