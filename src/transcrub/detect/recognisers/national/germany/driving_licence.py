"""DE_FUEHRERSCHEIN: numbers of driving licences, next to a word for one."""

from transcrub.detect.recognisers.identifier import NAMED, identifier

RECOGNISERS = (
    identifier(
        "DE_FUEHRERSCHEIN",
        "de_fuehrerschein",
        r"[A-Z]\w{2}\d[0-9A-Z]{5}\d[0-9A-Z]|[A-Z]{2}\d{8}[0-9A-Z]|[A-Z]\d{2}[0-9A-Z]{6}\d[0-9A-Z]",
        gate=r"(?i)[a-z][0-9a-z]{10}",
        base=NAMED,
        words=(
            "führerschein führerscheine führerscheins fuehrerschein führerscheinnummer fuehrerscheinnummer"
            " fahrerlaubnis fahrerlaubnisnummer driving_licence driver's_license"
        ),
        locale="DE",
    ),
)
