"""DK_CPR: person numbers: day of birth and four digits; since 2007 without a check digit."""

from stdnum.dk import cpr

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "DK_CPR",
        "dk_cpr",
        r"\d{6}[ -]?\d{4}",
        gate=digits_gate(10),
        base=DOUBTFUL,
        words="cpr cpr_nummer cprnr cpr_nr personnummer",
        validate=cpr.is_valid,
        locale="DK",
    ),
)
