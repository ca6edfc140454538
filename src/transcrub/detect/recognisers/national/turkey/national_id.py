"""TR_NATIONAL_ID: identity numbers of eleven digits with two check digits (T.C. kimlik numarası)."""

from stdnum.tr import tckimlik

from transcrub.detect.recognisers.identifier import DOUBTFUL, digits_gate, identifier

RECOGNISERS = (
    identifier(
        "TR_NATIONAL_ID",
        "tr_national_id",
        r"[1-9]\d{10}",
        gate=digits_gate(11),
        base=DOUBTFUL,
        words="kimlik tckn tc kimlik_no tc_kimlik kimlik_numarası kimlik_numarasi turkish_id",
        validate=tckimlik.is_valid,
        locale="TR",
    ),
)
