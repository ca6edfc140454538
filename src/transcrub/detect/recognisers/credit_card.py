"""CREDIT_CARD: payment card numbers (ISO/IEC 7812): an issuer's range, its length, and the Luhn check digit."""

import re

from transcrub.detect import vocabulary
from transcrub.detect.cues import cues
from transcrub.detect.recogniser import Recogniser
from transcrub.detect.recognisers.checks import is_no_year, passes_luhn
from transcrub.detect.shapes import BEGIN, END, digits_of, run_gate

_LONG = (16, 17, 18, 19)
# Ranges of the first six digits that the networks have published, and the lengths they issue.
_NETWORKS = (
    (400000, 499999, (13, 16, 19)),  # Visa
    (510000, 559999, (16,)),  # Mastercard
    (222100, 272099, (16,)),  # Mastercard, second series
    (340000, 349999, (15,)),  # American Express
    (370000, 379999, (15,)),
    (601100, 601199, _LONG),  # Discover
    (644000, 659999, _LONG),
    (620000, 629999, _LONG),  # UnionPay, and Discover with it
    (300000, 305999, (14, *_LONG)),  # Diners Club
    (309500, 309599, (14, *_LONG)),
    (360000, 369999, (14, *_LONG)),
    (380000, 399999, (14, *_LONG)),
    (352800, 358999, _LONG),  # JCB
    (180000, 180099, (15,)),  # JCB, first series
    (213100, 213199, (15,)),
    (220000, 220499, _LONG),  # Mir
    (500000, 509999, _LONG),  # Maestro, RuPay, Verve, Elo
    (560000, 589999, _LONG),  # Maestro
    (979200, 979299, (16,)),  # Troy
)
_SUPPORTING = (
    "card cards credit debit visa mastercard master_card amex american_express discover maestro diners jcb cc"
    " cvv cvc expiry expiration expires exp pan"
)
_OPPOSING = f"{vocabulary.REFERENCES} {vocabulary.GOODS} {vocabulary.QUANTITIES}"
_CUES = cues(supporting=_SUPPORTING, opposing=_OPPOSING)
_ATTACHED_CUES = cues(supporting=_SUPPORTING, opposing=_OPPOSING, attached=True)
# Grouped like one besides, it is one whatever it is called: an order's number seldom passes all of that.
_GROUPED_CUES = cues(supporting=_SUPPORTING, opposing=vocabulary.GOODS, attached=True)

# What ends in digits, and is no card.
_ENDING_OTHERWISE = f"{_OPPOSING} phone mobile cell number vin plate time game year season sale offer"

_SEPARATOR = r"[ .-]{1,3}"
# Looks ahead and takes one digit only, so that a card is found behind another group of digits.
_IN_FOURS = re.compile(
    rf"{BEGIN}(?=(?P<value>\d{{4}}{_SEPARATOR}\d{{4}}{_SEPARATOR}\d{{4}}{_SEPARATOR}\d{{4}}"
    rf"|3\d{{3}}{_SEPARATOR}\d{{6}}{_SEPARATOR}\d{{4,5}})(?!\w))\d"
)


def _whole_run(shortest: int) -> str:
    """Return a pattern for a run of digits in any groups, taken whole."""
    return (
        rf"{BEGIN}(?<!\d )(?<!\d  )(?<!\d - )(?P<value>\d(?>(?:[ .-]{{0,3}}\d){{{shortest - 1},18}}))"
        rf"(?![ .,-]{{0,3}}\d){END}"
    )


def _is_card(value: str) -> bool:
    digits = digits_of(value)
    return passes_luhn(digits) and _is_issued(digits)


def _is_issued(digits: str) -> bool:
    prefix, length = int(digits[:6]), len(digits)
    return any(low <= prefix <= high and length in lengths for low, high, lengths in _NETWORKS)


def _begins_like_card(value: str) -> bool:
    return _is_issued(digits_of(value))


RECOGNISERS = (
    Recogniser(
        entity="CREDIT_CARD",
        rule="card",
        gate=r"[0-9]{13}",
        confirm=re.compile(rf"{BEGIN}(?P<value>\d{{13,19}}+){END}"),
        validate=_is_card,
        base=0.8,
        cues=_ATTACHED_CUES,
    ),
    Recogniser(
        entity="CREDIT_CARD",
        rule="card_in_groups",
        gate=r"[0-9]{4}[ .-]{1,3}[0-9]{4,6}[ .-]{1,3}[0-9]{4}",
        confirm=_IN_FOURS,
        validate=_is_card,
        base=0.9,
        cues=_GROUPED_CUES,
    ),
    Recogniser(
        entity="CREDIT_CARD",
        rule="card_in_odd_groups",
        gate=run_gate(" .-", 13, 19),
        confirm=re.compile(_whole_run(13)),
        validate=_is_card,
        base=0.75,
        cues=_CUES,
    ),
    Recogniser(
        entity="CREDIT_CARD",
        rule="card_ending",
        gate=r"(?i)\bend(?:s (?:in|with)|ing(?: in| with)?) [0-9]{4}",
        confirm=re.compile(
            r"\bend(?:s (?:in|with)|ing(?: in| with)?) (?P<value>\d{4})(?![\w%]|[.,:/-]\d)", re.IGNORECASE
        ),
        validate=is_no_year,
        base=0.55,
        cues=cues(supporting=_SUPPORTING, opposing=_ENDING_OTHERWISE),
    ),
    # As cards are written, and as they begin: with a wrong digit it is one all the same. Its expiry may follow.
    Recogniser(
        entity="CREDIT_CARD",
        rule="card_mistyped",
        gate=r"[2-6][0-9]{3} [0-9]{4} [0-9]{4} [0-9]{4}",
        confirm=re.compile(
            rf"{BEGIN}(?<!\d )(?<!\d-)(?P<value>\d{{4}} \d{{4}} \d{{4}} \d{{4}})(?![ -]\d(?!\d?/\d\d)){END}"
        ),
        validate=_begins_like_card,
        base=0.55,
        cues=_CUES,
    ),
    # What a shop shows of one: "Visa ..7705", "**** 6120", "3714 •••••• 31079".
    Recogniser(
        entity="CREDIT_CARD",
        rule="card_shown",
        gate=r"(?i)(?:\*\*|\.\.|••|…|xx|##|··) ?-? ?[0-9]{4}",
        confirm=re.compile(
            r"(?<![\w*•.·])(?<!\* )(?:[*.•·#xX]{2,4}|…) ?-? ?(?P<value>\d{4})(?![\w*%]|[.,:/-]\d)",
        ),
        validate=str.isdecimal,
        base=0.3,
        cues=cues(supporting=f"{_SUPPORTING} account acct checking savings", opposing=_OPPOSING),
    ),
    Recogniser(
        entity="CREDIT_CARD",
        rule="card_blotted",
        gate=r"[0-9]{4} ?[•·xX]{4}",
        confirm=re.compile(r"(?<![\w*])(?P<value>\d{4,6} ?[•·xX]{4,8}(?: [•·xX]{4})? ?\d{4,5})(?![\w*])"),
        validate=bool,
        base=0.7,
    ),
    # Next to "card number" a number is one, mistyped or of an issuer that is not listed.
    Recogniser(
        entity="CREDIT_CARD",
        rule="card_named",
        gate=run_gate(" .-", 12, 19),
        confirm=re.compile(_whole_run(12)),
        validate=bool,
        base=0.25,
        cues=_CUES,
    ),
)
