"""Where a number may start and end, and the digits in it: what recognisers of numbers share."""

import re

BEGIN = r"(?<![\w*])(?<![\dA-Z][-./,:])"
"""Not in the middle of a word, a starred-out value, a part number (AB-...) or a longer number (12.34...)."""

END = r"(?![\w*%])(?![-./,:]\d)(?!-[A-Z])"
"""Not before more of the same."""


def digits_of(value: str) -> str:
    """Return the digits of a value, without what stands between them."""
    return value if value.isdigit() else _NO_DIGIT.sub("", value)


_NO_DIGIT = re.compile(r"\D+")


def is_monotone(digits: str) -> bool:
    """Say whether a number is one digit over and over, as in a form's example."""
    return len(set(digits)) == 1
