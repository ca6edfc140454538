"""UK_NHS: health service numbers of ten digits (modulus 11)."""

from stdnum.gb import nhs

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "UK_NHS",
        "uk_nhs",
        r"\d{3}[ -]?\d{3}[ -]?\d{4}",
        gate=digits_gate(10),
        base=DOUBTFUL,
        words="nhs nhs_number national_health health_number health_service",
        validate=nhs.is_valid,
        locale="UK",
    ),
)
