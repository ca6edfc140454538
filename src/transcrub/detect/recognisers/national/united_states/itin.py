"""US_ITIN: taxpayer numbers of those without a social security number: 9, and a group of the ranges in use (IRS)."""

from transcrub.detect.recognisers.identifier import NAMED, SURE, identifier

_ADVERTISED = "98765432"  # 987-65-4320 to 987-65-4329 are for advertisements


def _is_assignable(digits: str) -> bool:
    return not digits.startswith(_ADVERTISED)


_WORDS = "itin itins taxpayer taxpayer_identification individual_taxpayer tax_id"

RECOGNISERS = (
    identifier(
        "US_ITIN",
        "us_itin",
        r"9\d{2}-(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])-\d{4}",
        gate=r"9[0-9]{2}-[5-9][0-9]-[0-9]{4}",
        base=SURE,
        words=_WORDS,
        validate=_is_assignable,
        locale="US",
    ),
    identifier(
        "US_ITIN",
        "us_itin_in_any_groups",
        r"9\d{2}[ .-]?(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])[ .-]?\d{4}",
        gate=r"9[0-9]{2}[ .-]?[5-9][0-9][ .-]?[0-9]{4}",
        base=NAMED,
        words=_WORDS,
        validate=_is_assignable,
        locale="US",
    ),
)
