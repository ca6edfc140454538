"""AU_ABN: business numbers of eleven digits, divisible by 89 after their rule."""

from stdnum.au import abn

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "AU_ABN",
        "au_abn",
        r"\d{2} ?\d{3} ?\d{3} ?\d{3}",
        gate=digits_gate(11),
        base=DOUBTFUL,
        words="abn australian_business_number business_number",
        validate=abn.is_valid,
        locale="AU",
    ),
)
