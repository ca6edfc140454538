"""Ways to reach somebody who does not exist: e-mail addresses, street addresses, web addresses."""

from transcrub.redact.surrogates.case import like
from transcrub.redact.surrogates.names import FAMILY_FORM, GIVEN_FORM, family, given

EMAIL_FORM = rf"{GIVEN_FORM}\.{FAMILY_FORM}@example\.com"
"""The domain is kept for examples (RFC 2606)."""

URL_FORM = r"https://www\.example\.com/\d{6}/"
ADDRESS_FORM = rf"(?<!\d)\d{{1,2}} {FAMILY_FORM} Street"


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
