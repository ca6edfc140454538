"""ABA_ROUTING_NUMBER: banks' numbers of nine digits: the ranges of the Federal Reserve, weights 3, 7, 1."""

from stdnum.us import rtn

from transcrub.detect.recognisers.identifier import NAMED, digits_gate, identifier, told_to_all

_RANGES = ((1, 12), (21, 32), (61, 72), (80, 80))


def _is_valid(digits: str) -> bool:
    prefix = int(digits[:2])
    return any(low <= prefix <= high for low, high in _RANGES) and bool(rtn.is_valid(digits))


_NAMED = identifier(
    "ABA_ROUTING_NUMBER",
    "us_routing_number",
    r"\d{4}[ -]?\d{4}[ -]?\d",
    gate=digits_gate(9),
    base=NAMED,
    words="routing aba rtn routing_transit transit wire ach bank_code",
    validate=_is_valid,
    locale="US",
)
RECOGNISERS = (_NAMED, told_to_all(_NAMED))
