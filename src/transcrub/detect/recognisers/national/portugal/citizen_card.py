"""PT_CITIZEN_CARD: document numbers of the citizen card (Cartão de Cidadão), check digit at the end."""

from stdnum.pt import cc

from transcrub.detect.recognisers.identifier import DOUBTFUL, identifier

RECOGNISERS = (
    identifier(
        "PT_CITIZEN_CARD",
        "pt_citizen_card",
        r"\d{8} ?\d ?[A-Z0-9]{2}\d",
        gate=r"(?i)[0-9]{8} ?[0-9] ?[0-9a-z]{2}[0-9]",
        base=DOUBTFUL,
        words="cartão_de_cidadão cartao_de_cidadao cartão bilhete_de_identidade cc bi",
        validate=cc.is_valid,
        locale="PT",
    ),
)
