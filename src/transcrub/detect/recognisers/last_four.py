"""The last four digits of a number, told as such: "my last four is 6021 of my social", "6021 are my last 4"."""

import re

from transcrub.detect.recogniser import Recogniser
from transcrub.detect.recognisers.checks import is_no_year

_WHOSE = r"(?:my|the|her|his|our|their)"
_SOCIAL = rf" (?:of|on|for) {_WHOSE} (?:social|soc|ssn)\b"
_LAST_FOUR = r"last (?:4|four)(?: digits| numbers)?"
_TOLD = rf"\b{_LAST_FOUR}(?: (?:is|are|r|was|would be|should be)|:| ?=)(?: just)? (?P<value>\d{{4}})(?![\w%]|[.,:/-]\d)"
_BEFORE = rf"(?<![\w$£€.,:/-])(?P<value>\d{{4}}) (?:is|are|r|was) {_WHOSE} {_LAST_FOUR}"
_GATE = r"(?i)\blast (?:4|four)\b"

# Of what, nobody says: a card's, an account's or a phone's, and somebody's all the same.
RECOGNISERS = tuple(
    Recogniser(
        entity="ACCOUNT_NUMBER",
        rule=rule,
        gate=_GATE,
        confirm=re.compile(form, re.IGNORECASE),
        validate=is_no_year,
        base=0.7,
    )
    for rule, form in (("last_four", _TOLD), ("last_four_before", _BEFORE))
)
SOCIALS = tuple(
    Recogniser(
        entity="US_SSN",
        rule=rule,
        gate=_GATE,
        confirm=re.compile(form + _SOCIAL, re.IGNORECASE),
        validate=str.isdecimal,
        base=0.8,
    )
    for rule, form in (("last_four_of_social", _TOLD), ("last_four_of_social_before", _BEFORE))
)
"""Those of social security numbers, where these are looked for."""
