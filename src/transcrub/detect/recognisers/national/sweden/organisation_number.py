"""SE_ORGANISATIONSNUMMER: numbers of organisations: ten digits (Luhn), the third at least 2."""

from stdnum.se import orgnr

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "SE_ORGANISATIONSNUMMER",
        "se_organisation_number",
        r"\d{2}[2-9]\d{3}-?\d{4}",
        gate=digits_gate(10),
        base=DOUBTFUL,
        words="organisationsnummer organisationsnr orgnummer orgnr org_nr org company_identity company_registration",
        validate=orgnr.is_valid,
        locale="SE",
    ),
)
