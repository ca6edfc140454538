"""KR_BRN: numbers of businesses, ten digits with a check digit."""

from stdnum.kr import brn

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "KR_BRN",
        "kr_brn",
        r"\d{3}-?\d{2}-?\d{5}",
        gate=digits_gate(10),
        base=DOUBTFUL,
        words="brn 사업자등록번호 사업자번호 business_registration",
        validate=brn.is_valid,
        locale="KR",
    ),
)
