"""DE_BSNR: numbers of doctors' practices, next to a word for one."""

from transcrub.detect.recognisers.identifier import NAMED, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "DE_BSNR",
        "de_bsnr",
        r"\d{9}",
        gate=digits_gate(9),
        base=NAMED,
        words="bsnr betriebsstättennummer betriebsstätte betriebsstaettennummer",
        locale="DE",
    ),
)
