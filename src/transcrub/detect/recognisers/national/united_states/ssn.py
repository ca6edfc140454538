"""US_SSN: social security numbers, by the structure rules of the Social Security Administration (since June 2011)."""

import re

from transcrub.detect import vocabulary
from transcrub.detect.cues import cues
from transcrub.detect.recogniser import Recogniser
from transcrub.detect.shapes import BEGIN, END, digits_of, is_monotone, run_gate

# Numbers that were printed in public and withdrawn: on the wallet insert of 1938, and in a pamphlet of 1940.
_WITHDRAWN = frozenset({"078051120", "219099999"})
_NEVER_AREAS = frozenset({"000", "666"})

_SUPPORTING = "ssn ssns ssn's ss soc social socials social_security social_security_number ss_number ss_no taxpayer"
_OF_OTHERS = f"{vocabulary.GOODS} zip account acct routing aba policy member membership ein passport"
_OPPOSING = f"{vocabulary.REFERENCES} {vocabulary.QUANTITIES} {_OF_OTHERS} phone"
_CUES = cues(supporting=_SUPPORTING, opposing=_OPPOSING)
# Three, two and four digits, dashes between: hardly an order's number, if nobody says so.
_DASHED_CUES = cues(supporting=_SUPPORTING, opposing=f"{vocabulary.NUMBERED} {_OF_OTHERS}", attached=True)


def _is_assignable(value: str) -> bool:
    digits = digits_of(value)
    area, group, serial = digits[:3], digits[3:5], digits[5:]
    if area in _NEVER_AREAS or area[0] == "9" or group == "00" or serial == "0000":
        return False
    return digits not in _WITHDRAWN and not is_monotone(digits)


RECOGNISERS = (
    Recogniser(
        entity="US_SSN",
        rule="ssn",
        gate=r"[0-9]{3}-[0-9]{2}-[0-9]{4}",
        confirm=re.compile(rf"{BEGIN}(?P<value>\d{{3}}-\d\d-\d{{4}}){END}"),
        validate=_is_assignable,
        base=0.85,
        cues=_DASHED_CUES,
        locales=("US",),
    ),
    Recogniser(
        entity="US_SSN",
        rule="ssn_spaced",
        gate=r"[0-9]{3}[ .-]{1,3}[0-9]{2}[ .-]{1,3}[0-9]{4}",
        confirm=re.compile(
            rf"{BEGIN}(?<!\d )(?P<value>\d{{3}}(?P<between> |\.| - )\d\d(?P=between)\d{{4}})(?! \d){END}"
        ),
        validate=_is_assignable,
        base=0.65,
        cues=_CUES,
        locales=("US",),
    ),
    Recogniser(
        entity="US_SSN",
        rule="ssn_in_any_groups",
        gate=run_gate(" .-", 9, 9),
        confirm=re.compile(rf"{BEGIN}(?<!\d )(?P<value>\d(?>(?:[ .-]{{0,3}}\d){{8}}))(?! ?\d){END}"),
        validate=_is_assignable,
        base=0.3,
        cues=_CUES,
        locales=("US",),
    ),
)
