"""DE_HANDELSREGISTER: entries of the commercial register, HRA or HRB and up to six digits."""

from transcrub.detect.recognisers.identifier import LIKELY, identifier

RECOGNISERS = (
    identifier(
        "DE_HANDELSREGISTER",
        "de_handelsregister",
        r"HR[AB][ -]?\d{1,6}",
        gate=r"(?i)HR[AB][ -]?[0-9]",
        base=LIKELY,
        words="handelsregister handelsregisternummer amtsgericht registergericht",
        locale="DE",
    ),
)
