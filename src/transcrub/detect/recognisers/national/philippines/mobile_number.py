"""PH_MOBILE_NUMBER: mobile numbers, 09 and nine digits, or behind +63."""

from transcrub.detect.recognisers.identifier import DOUBTFUL, identifier

RECOGNISERS = (
    identifier(
        "PH_MOBILE_NUMBER",
        "ph_mobile_number",
        r"(?:(?:63[ -]?)?\(9\d{2}\)|639\d{2}|63[ -]9\d{2}|\(?09\d{2}\)?)[ -]?\d{3}[ -]?\d{4}",
        gate=r"9[0-9]{2}\)?[ -]?[0-9]{3}[ -]?[0-9]{4}",
        base=DOUBTFUL,
        words="mobile cell cellphone phone telepono numero call text number viber gcash",
        locale="PH",
    ),
)
