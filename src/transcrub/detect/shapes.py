"""Where a number may start and end, and the digits in it: what recognisers of numbers share."""

import re

BEGIN = (
    # A word, a part number (AB-...), a longer number (12.34...); a bracket or a plus begins anew.
    r"(?=[+(0-9])(?<!\w)(?:(?=[+(])|(?<![\dA-Z][-./,:]))"
    r"(?<!\*\*\*)(?<!\*\*[ .)/-])(?<!\w\*)"  # what the operator `mask` left of a number; bold (**) is none
)
"""Where a number may start: not in the middle of any of these."""

END = r"(?![\w%])(?![-./,:]\d)(?!-[A-Z])"
"""Where a number may end: not before more of the same."""

_RUN_BEGINS = r"(?:^|[^0-9 ()./,:-]|(?:^|[^0-9])[ ()./,:-])"
_RUN_ENDS = r"(?:$|[^0-9 ()./,:-]|[./,:-](?:$|[^0-9])|[ ()](?:$|[^0-9 ()]|[ ()](?:$|[^0-9])))"


def run_gate(separators: str, shortest: int, longest: int) -> str:
    """Return an RE2 pattern for a run of so many digits that is not a part of a longer run.

    It stays silent on long rows of figures, where patterns would look in vain at every digit.
    """
    return rf"{_RUN_BEGINS}\(?[0-9](?:[{separators}]{{0,3}}[0-9]){{{shortest - 1},{longest - 1}}}{_RUN_ENDS}"


# British, Canadian, Dutch and Irish postal codes; those of other countries are numbers.
_LETTERED_POSTAL_CODE = re.compile(
    r"[a-z]{1,2}\d[a-z\d]?\d(?!gb|tb|mb)[a-z]{2}|[a-z]\d[a-z]-?\d[a-z]\d|\d{4}[a-z]{2}"
    r"|(?:[ac-fhknprtv-y]\d\d|d6w)(?=\w{0,3}\d)[\dac-fhknprtv-y]{4}",
    re.IGNORECASE,
)


def is_lettered_postal_code(value: str) -> bool:
    """Say whether a value without blanks has the form of a postal code with letters."""
    return _LETTERED_POSTAL_CODE.fullmatch(value) is not None


def digits_of(value: str) -> str:
    """Return the digits of a value, without what stands between them."""
    return value if value.isdigit() else _NO_DIGIT.sub("", value)


_NO_DIGIT = re.compile(r"\D+")


def is_monotone(digits: str) -> bool:
    """Say whether a number is one digit over and over, as in a form's example."""
    return len(set(digits)) == 1
