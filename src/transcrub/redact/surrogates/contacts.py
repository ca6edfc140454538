"""Ways to reach somebody who does not exist: e-mail addresses, phones, street addresses, web addresses."""

import re

from transcrub.redact.surrogates.case import laid_over, like
from transcrub.redact.surrogates.names import FAMILY_FORM, GIVEN_FORM, family, given
from transcrub.redact.words import is_written

# ITU-T E.164, list of assigned country codes: these have one or two digits, all others three.
_CODE = re.compile(r"[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{1,3}", re.ASCII)
_SHORTEST_PHONE, _LONGEST_PHONE = 7, 15
_NANP_WITH_CODE = 11
_BETWEEN = r"[^\w\n]{0,3}"

_EXTENSION = r"[ ,]{0,2}(?:ext(?:ension)?\.?|x|#) ?\d{1,6}(?!\d)"

PHONE_FORM = (
    rf"(?<!\d)(?:\+?\d{{1,3}}{_BETWEEN})?"
    rf"(?>(?:5{_BETWEEN}){{3,12}})0{_BETWEEN}1{_BETWEEN}\d{_BETWEEN}\d(?!\d)(?:{_EXTENSION})?"
)
"""555-0100 to 555-0199 are kept for fiction in the North American Numbering Plan; no area code is 555."""

_ENDING = re.compile(rf"{_EXTENSION}$", re.IGNORECASE)

EMAIL_FORM = rf"{GIVEN_FORM}\.{FAMILY_FORM}@example\.com"
"""The domain is kept for examples (RFC 2606)."""

URL_FORM = r"https://www\.example\.com/\d{6}/"
ADDRESS_FORM = rf"(?<!\d)\d{{1,2}} {FAMILY_FORM} Street"


def phone(value: str, index: int) -> str | None:
    """Return a phone number of fiction in the grouping and with the country code of the value."""
    extension = _ENDING.search(value)
    main, rest = (value[: extension.start()], extension[0]) if extension else (value, "")
    digits = "".join(filter(str.isdecimal, main))
    code = _code_length(main, digits)
    own = len(digits) - code
    if not _SHORTEST_PHONE <= own <= _LONGEST_PHONE or any(is_written(each) and not each.isdecimal() for each in main):
        return None
    return laid_over(main, f"{digits[:code]}{'5' * (own - 4)}01{index % 100:02}") + re.sub(r"\d", "0", rest)


def email(value: str, index: int) -> str:
    """Return an address at example.com."""
    return like(value, f"{given(index)}.{family(index)}@example.com".lower())


def url(value: str, index: int) -> str:
    """Return an address of a page at example.com."""
    del value
    return f"https://www.example.com/{index % 1_000_000:06}/"


def street_address(value: str, index: int) -> str:
    """Return a house in a street of a coined name."""
    return like(value, f"{1 + index % 99} {family(index)} Street")


def _code_length(value: str, digits: str) -> int:
    """Return how many digits the country code has, 0 where there is none."""
    if not re.match(r"\W*\+", value):
        return 1 if len(digits) == _NANP_WITH_CODE and digits.startswith("1") else 0
    match = _CODE.match(digits)
    return match.end() if match else 0
