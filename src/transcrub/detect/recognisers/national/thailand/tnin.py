"""TH_TNIN: identity numbers of thirteen digits: kind, province, serial, check digit."""

from stdnum.th import pin

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

# ISO 3166-2:TH, by the first digit of the province.
_PROVINCES = {"1": "01234567", "2": "01234567", "3": "0123456789", "4": "0123456789", "5": "012345678"}
_PROVINCES |= {"6": "01234567", "7": "01234567", "8": "0123456", "9": "0123456"}


def _is_valid(digits: str) -> bool:
    return digits[2] in _PROVINCES.get(digits[1], "") and bool(pin.is_valid(digits))


RECOGNISERS = (
    identifier(
        "TH_TNIN",
        "th_tnin",
        r"[1-8](?P<between>[ -]?)\d{4}(?P=between)\d{5}(?P=between)\d{2}(?P=between)\d",
        gate=digits_gate(13),
        base=DOUBTFUL,
        words="thai_id thai_national_id บ_ตรประชาชน เลขบ_ตรประชาชน national_id citizen_id",
        validate=_is_valid,
        locale="TH",
    ),
)
