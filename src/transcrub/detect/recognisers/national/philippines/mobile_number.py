"""PH_MOBILE_NUMBER: mobile numbers, 09 and nine digits, or behind +63."""

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "PH_MOBILE_NUMBER",
        "ph_mobile_number",
        r"09\d{2}[ -]?\d{3}[ -]?\d{4}",
        gate=digits_gate(11),
        base=DOUBTFUL,
        words="mobile cell cellphone phone telepono numero call text number viber gcash",
        locale="PH",
    ),
)
