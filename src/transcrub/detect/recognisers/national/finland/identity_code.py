"""FI_PERSONAL_IDENTITY_CODE: identity codes (henkilötunnus), with the signs of centuries of 2023."""

from stdnum.fi import hetu

from transcrub.detect.recognisers.identifier import SURE, identifier

_SIGN_PLACE, _LENGTH = 6, 11


def _is_valid(value: str) -> bool:
    """Check day and check character; the hyphen, the sign of the years 1900 to 1999, was taken for a separator."""
    if len(value) < _LENGTH:
        value = f"{value[:_SIGN_PLACE]}-{value[_SIGN_PLACE:]}"
    return bool(hetu.is_valid(value, allow_temporary=True))


RECOGNISERS = (
    identifier(
        "FI_PERSONAL_IDENTITY_CODE",
        "fi_identity_code",
        r"\d{6}[-A-FU-Y]\d{3}[0-9A-Y]",
        gate=r"(?i)[0-9]{6}[-a-fu-y][0-9]{3}[0-9a-y]",
        base=SURE,
        words="hetu henkilötunnus henkilotunnus sosiaaliturvatunnus personbeteckning finnish_id",
        validate=_is_valid,
        glued=True,
        locale="FI",
    ),
)
