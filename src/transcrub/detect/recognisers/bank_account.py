"""ACCOUNT_NUMBER: numbers of bank accounts, next to a word for one; other accounts are told by the dialogue."""

import re

from transcrub.detect.recogniser import Recogniser
from transcrub.detect.recognisers.identifier import LIKELY, NAMED_ANYWHERE, digits_gate, identifier

# Handles of India's payment addresses that are no word; those of Google Pay begin alike.
_HANDLES = (
    "apl|axisb|axl|fam|freecharge|hdfcbank|ibl|icici|ikwik|jupiteraxis|kotak|paytm"
    "|[a-z]{2,12}(?:pay|upi)|ok[a-z]{3,10}|pthdfc|ptsbi|ptyes|ptaxis|sbi|timecosmos|upi|waaxis|wahdfcbank|waicici|wasbi|yapl|ybl|yesbank"
)
_SCHEME = (
    "[Aa]vios|[Bb]onus|[Cc]lub|[Ll]oyalty|[Mm]embership|[Mm]iles|[Pp]erks|[Pp]oints|Plus|Protect|[Rr]ewards?"
    "|[Pp]rogram(?:me)?"
)
_NUMBER_OF = "[Aa]ccount|[Cc]ard|id|ID|is|[Mm]ember|[Nn]o\\.?|[Nn]umber|#"
_FEWEST_DIGITS = 6


def is_no_model(value: str) -> bool:
    """Say whether a number has more digits than what is sold under one."""
    return sum(map(str.isdecimal, value)) >= _FEWEST_DIGITS


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
    # Bank, branch, account, suffix (New Zealand).
    identifier(
        "ACCOUNT_NUMBER",
        "bank_branch_account",
        r"(?:0[1-9]|1[0-9]|2[0-9]|3[018]|88)(?P<sign>[ -])\d{4}(?P=sign)\d{7}(?P=sign)\d{2,3}",
        gate=r"[0-9]{2}[ -][0-9]{4}[ -][0-9]{7}[ -][0-9]{2}",
        base=LIKELY + 0.1,
        words="bank account",
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
    # With a handle that is a bank's alone it needs no word.
    Recogniser(
        entity="ACCOUNT_NUMBER",
        rule="upi_of_bank",
        gate=rf"(?i)@(?:{_HANDLES})\b",
        confirm=re.compile(
            rf"(?<![\w.@-])(?P<value>[a-z0-9][\w.-]{{1,60}}@(?:{_HANDLES}))(?![\w@]|\.[a-z])", re.IGNORECASE
        ),
        validate=bool,
        base=0.85,
    ),
    # "Miles Plus RP5519027", "plan no. MBP-6617-2094": behind a word for a scheme, which may be a part of its name.
    *(
        Recogniser(
            entity="ACCOUNT_NUMBER",
            rule=rule,
            gate=rf"\b(?:{scheme})(?: (?:{_NUMBER_OF}))* ?:? ?[A-Z]{{1,4}}[ -]?[0-9]",
            confirm=re.compile(rf"\b(?:{scheme})(?: (?:{_NUMBER_OF}))* ?:? ?(?P<value>{shape})(?![\w%]|[-.]\w)"),
            validate=is_no_model,
            base=LIKELY,
        )
        for rule, scheme, shape in (
            ("scheme", _SCHEME, r"[A-Z]{1,4}-?\d{2,5}(?:[ -]?\d{2,5}){1,4}|[A-Z]{2,4} \d{3,5}(?: \d{2,5}){1,3}"),
            ("plan", "[Pp]lan|[Ww]arranty|[Cc]over", r"[A-Z]{2,4}-\d{3,5}(?:-\d{3,5}){1,3}|[A-Z]{2,4}-?\d{6,10}"),
        )
    ),
    # "What's the balance on 7718-3340-21", and not of a day.
    Recogniser(
        entity="ACCOUNT_NUMBER",
        rule="balance_of",
        gate=r"(?i)\bbalance (?:on|of|in|for) [0-9]{2,6}[0-9-]{4}",
        confirm=re.compile(
            r"\bbalance (?:on|of|in|for) (?!(?:19|20)\d\d-\d\d-|\d\d?-\d\d?-(?:\d\d){1,2}\b)"
            r"(?P<value>\d{7,14}|\d{2,6}(?:-\d{2,6}){1,3})(?![\w%]|[-.,]\d)",
            re.IGNORECASE,
        ),
        validate=is_no_model,
        base=LIKELY,
    ),
    # "Gift my points to her, she is in the programme too, number 2290 448 713".
    identifier(
        "ACCOUNT_NUMBER",
        "scheme_number",
        r"\d{3,4}(?:[ -]\d{3,4}){2,3}",
        gate=r"[0-9]{3,4}[ -][0-9]{3,4}[ -][0-9]{3}",
        base=NAMED_ANYWHERE,
        words="avios loyalty miles points programme rewards",
    ),
)
