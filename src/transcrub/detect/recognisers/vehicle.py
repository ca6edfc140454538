"""VIN and LICENSE_PLATE: vehicle identification numbers (ISO 3779), and plates next to a word for one."""

from transcrub.detect.recognisers.identifier import LIKELY, NAMED_ANYWHERE, SURE, identifier

_VALUES = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, *range(2, 10)), strict=True)
)
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_CHECK_PLACE, _MODULUS = 8, 11
_FEWEST = 5
_WORDS = "vin vins vehicle_identification vehicle_identification_number chassis chassis_number"


def _has_letters(value: str) -> bool:
    return any(each.isalpha() for each in value) and sum(each.isdigit() for each in value) >= _FEWEST


def _has_check_digit(value: str) -> bool:
    """Say whether the ninth character checks the others (49 CFR 565.15, North America and China)."""
    total = sum((_VALUES.get(each) or int(each)) * weight for each, weight in zip(value, _WEIGHTS, strict=True))
    return _has_letters(value) and "0123456789X"[total % _MODULUS] == value[_CHECK_PLACE]


# Year and half of it, county, number (S.I. No. 318/1992, S.I. No. 542/2012).
_IRISH = (
    r"(?:8[7-9]|9\d|0\d|1[0-2]|1[3-9][12]|2\d[12])-"
    r"(?:C[ENW]?|DL?|G|K[EKY]|L[DHKMS]?|M[HNO]|OY|RN|SO|TN?|TS|W[DHWX]?)-\d{3,6}"
)


# The states of India.
_INDIAN = r"(?:A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[GNRS]|U[APK]|WB)"
# Letters but I, Q and Z, the half-year (DVLA, since 2001).
_BRITISH = r"[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d) [A-HJ-PR-Z]{3}"


def _is_plate(value: str) -> bool:
    return len(value) >= _FEWEST


RECOGNISERS = (
    identifier(
        "VIN",
        "vin",
        r"[0-9A-HJ-NPR-Z]{13}\d{4}",
        gate=r"(?i)[0-9a-hj-npr-z]{13}[0-9]{4}",
        base=LIKELY,
        words=_WORDS,
        validate=_has_check_digit,
    ),
    identifier(
        "VIN",
        "vin_named",
        r"[0-9A-HJ-NPR-Z]{17}",
        gate=r"[0-9]",
        base=NAMED_ANYWHERE,
        words=f"{_WORDS} car log_book logbook reg registration title truck van vehicle",
        validate=_has_letters,
    ),
    identifier(
        "LICENSE_PLATE",
        "plate_irish",
        rf"(?-i:{_IRISH})",
        gate=r"\b[0-289][0-9]{1,2}-[A-Z]{1,2}-[0-9]",
        base=SURE,
        words="car van vehicle reg registration plate number_plate",
    ),
    # Two letters, two digits, two letters, the province (National Road Traffic Regulations, 1999, South Africa).
    identifier(
        "LICENSE_PLATE",
        "plate_south_african",
        r"(?-i:[A-Z]{2} \d\d [A-Z]{2} (?:EC|FS|GP|L|MP|NC|NW|ZN)|[A-Z]{3} ?\d{3} ?(?:EC|FS|GP|MP|NC|NW|ZN))",
        gate=r"[A-Z]{2} [0-9]{2} [A-Z]{2} [A-Z]|[A-Z]{3} ?[0-9]{3} ?[EFGMNZ]",
        base=LIKELY,
        words="car van vehicle bakkie driver reg registration plate number_plate",
    ),
    # State, district, series, number (Central Motor Vehicles Rules, 1989, rule 50).
    identifier(
        "LICENSE_PLATE",
        "plate_indian",
        rf"(?-i:[A-Z]{{2}} \d{{2}} [A-Z]{{1,2}} \d{{4}}|{_INDIAN}[ -]?\d{{2}}[ -][A-Z]{{1,3}}[ -]?\d{{4}})",
        gate=r"[A-Z]{2}[ -]?[0-9]{2}[ -][A-Z]{1,3}[ -]?[0-9]{4}",
        base=LIKELY,
        words="car van vehicle cab reg registration plate number_plate",
    ),
    identifier(
        "LICENSE_PLATE",
        "plate_british",
        rf"(?-i:{_BRITISH})",
        gate=r"[A-Z]{2}[0-9]{2} [A-Z]{3}",
        base=LIKELY - 0.05,
        words="car van vehicle driver keeper parked reg registration plate number_plate",
    ),
    identifier(
        "LICENSE_PLATE",
        "plate",
        r"(?-i:\d[A-Z]{2} \d[A-Z]{2}|\d{3} [A-Z]{2}\d)|[A-Z]{2}\d\d [A-Z]{3}"
        r"|[A-Z]{1,3}-?\d{2,4}(?:-?[A-Z]{1,3})?|\d{1,4}-?[A-Z]{1,3}(?:-?\d{1,4})?"
        r"|(?-i:[A-Z]{1,3} \d{2,4}(?: [A-Z]{1,3})?|\d{1,4} [A-Z]{2,3} \d{2,4})"
        r"|(?-i:[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?\d{1,4}[EH]?|[A-Z]{4} \d{3}|[A-Z]{2} \d{5}|[A-Z]{2} \d\d [A-Z]{2} [A-Z]{2})"
        r"|(?!the|and|was|for|its|are|not|has|but)[A-Z]{3} \d{3,4}",
        gate=r"[0-9]",
        base=NAMED_ANYWHERE,
        words="license_plate licence_plate number_plate plate_number plate vehicle_registration kennzeichen matrícula"
        " plaque_d'immatriculation immatriculation targa kenteken rejestracja",
        validate=_is_plate,
    ),
)
