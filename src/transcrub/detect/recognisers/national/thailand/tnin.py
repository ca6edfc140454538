"""TH_TNIN: identity numbers of thirteen digits: kind, province, serial, check digit."""

from stdnum.th import pin

from transcrub.detect.recognisers.identifier import DOUBTFUL, LIKELY, digits_gate, identifier

# ISO 3166-2:TH, by the first digit of the province.
_PROVINCES = {"1": "01234567", "2": "01234567", "3": "0123456789", "4": "0123456789", "5": "012345678"}
_PROVINCES |= {"6": "01234567", "7": "01234567", "8": "0123456", "9": "0123456"}
_WORDS = "thai_id thai_national_id บ_ตรประชาชน เลขบ_ตรประชาชน เลขประจำต_วประชาชน national_id citizen_id"


def _is_valid(digits: str) -> bool:
    return digits[2] in _PROVINCES.get(digits[1], "") and bool(pin.is_valid(digits))


RECOGNISERS = (
    identifier(
        "TH_TNIN",
        "th_tnin",
        r"[1-8](?P<between>[ -]?)\d{4}(?P=between)\d{5}(?P=between)\d{2}(?P=between)\d",
        gate=digits_gate(13),
        base=DOUBTFUL,
        words=_WORDS,
        validate=_is_valid,
        locale="TH",
    ),
    identifier(
        "TH_TNIN",
        "th_tnin_dashed",
        r"[1-8]-\d{4}-\d{5}-\d{2}-\d",
        gate=r"[1-8]-[0-9]{4}-[0-9]{5}-",
        base=LIKELY,
        words=_WORDS,
        validate=_is_valid,
        locale="TH",
    ),
)
