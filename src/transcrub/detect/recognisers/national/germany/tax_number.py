"""DE_TAX_NUMBER: tax numbers of the offices, with strokes, or in thirteen digits behind the state's."""

from transcrub.detect.recognisers.identifier import DOUBTFUL, NAMED, digits_gate, identifier

_WORDS = "steuernummer steuernummern steuernr st_nr stnr st_nr steuer_nr finanzamt elster"

RECOGNISERS = (
    identifier(
        "DE_TAX_NUMBER",
        "de_tax_number",
        r"\d{2,3}/\d{3,4}/\d{4,5}",
        gate=r"[0-9]{2}/[0-9]{3,4}/[0-9]{4}",
        base=DOUBTFUL,
        words=_WORDS,
        locale="DE",
    ),
    identifier(
        "DE_TAX_NUMBER",
        "de_tax_number_named",
        r"\d{5}/\d{5}|\d{2,3} \d{3,4} \d{4,5}|\d{10,11}",
        gate=digits_gate(10),
        base=NAMED,
        words=_WORDS,
        locale="DE",
    ),
    identifier(
        "DE_TAX_NUMBER",
        "de_tax_number_elster",
        r"(?:0[1-9]|1[0-6])\d{11}",
        gate=digits_gate(13),
        base=DOUBTFUL,
        words=_WORDS,
        locale="DE",
    ),
)
