"""TR_PHONE_NUMBER: numbers of area and mobile codes 2xx to 5xx, as they are grouped with a 0, or bare."""

from transcrub.detect.recognisers.identifier import DOUBTFUL, LIKELY, identifier

_WORDS = "telefon telefonu telefonum numaram cep cep_no cep_telefonu gsm tel ara arayın phone mobile call"

RECOGNISERS = (
    identifier(
        "TR_PHONE_NUMBER",
        "tr_phone",
        r"(?:(?:0 ?)?\([2-5]\d{2}\) ?|\(0[2-5]\d{2}\) ?|0 ?[2-5]\d{2} )\d{3} ?\d{2} ?\d{2}|05\d{9}",
        gate=r"[2-5][0-9]{2}\)? ?[0-9]{3} ?[0-9]{2}",
        base=LIKELY,
        words=_WORDS,
        locale="TR",
    ),
    identifier(
        "TR_PHONE_NUMBER",
        "tr_phone_bare",
        r"0?[2-5]\d{2}[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}",
        gate=r"[2-5][0-9]{2}[ -]?[0-9]{3}[ -]?[0-9]{2}",
        base=DOUBTFUL,
        words=_WORDS,
        locale="TR",
    ),
)
