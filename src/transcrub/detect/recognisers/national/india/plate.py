"""IN_VEHICLE_REGISTRATION: state or union territory, district, series, one to four digits."""

from transcrub.detect.recognisers.identifier import LIKELY, identifier

RECOGNISERS = (
    identifier(
        "IN_VEHICLE_REGISTRATION",
        "in_plate",
        r"\d{2} ?BH ?\d{4} ?[A-HJ-NP-Z]{1,2}|(?:(?:A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]"
        r"|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[GNRS]|U[APK]|WB)-?\d{1,2}[A-Z]?-?[A-Z]{1,3}-?\d{4}"
        r"|(?-i:(?:A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ"
        r"|SK|T[GNRS]|U[APK]|WB) ?\d{1,2}[A-Z]? ?[A-Z]{1,3} ?\d{4}))",
        gate=r"(?i)[a-z]{2}[ -]?[0-9]{1,2}[a-z]?[ -]?[a-z]{1,3}[ -]?[0-9]{4}|[0-9]{2} ?bh ?[0-9]{4} ?[a-z]",
        base=LIKELY,
        words="vehicle registration plate car bike rto rc",
        locale="IN",
    ),
)
