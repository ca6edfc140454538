"""MAC_ADDRESS: addresses of network cards (IEEE 802: EUI-48 in six pairs or three fours, EUI-64 in eight pairs).

Broadcast and null are nobody's.
"""

import re

from transcrub.detect import vocabulary
from transcrub.detect.cues import cues
from transcrub.detect.recogniser import Recogniser

_PAIRS = r"[0-9A-F]{2}(?P<between>[:-])[0-9A-F]{2}(?:(?P=between)[0-9A-F]{2}){4}(?:(?:(?P=between)[0-9A-F]{2}){2})?"
_FOURS = r"[0-9A-F]{4}\.[0-9A-F]{4}\.[0-9A-F]{4}"
_BEGIN, _END = r"(?<![\w:.-])", r"(?![\w:])(?![-.]\w)"
_GATE = r"(?i)[0-9a-f]{2}[:-][0-9a-f]{2}[:-][0-9a-f]{2}[:-][0-9a-f]{2}[:-]"
_FOURS_GATE = r"(?i)[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}"
_CUES = cues(
    supporting="mac macs mac_address mac_addresses hardware_address physical_address ethernet bssid wifi wi_fi nic",
    # Not the device, which has one.
    opposing=f"{vocabulary.REFERENCES} sku serial sn part parts model",
)
_NOBODYS = frozenset({"f", "0"})
_BETWEEN = re.compile(r"[.:-]")


def _is_somebodys(value: str) -> bool:
    return set(_BETWEEN.sub("", value).lower()) not in ({each} for each in _NOBODYS)


def _recogniser(rule: str, gate: str, form: str, base: float) -> Recogniser:
    return Recogniser(
        entity="MAC_ADDRESS",
        rule=rule,
        gate=gate,
        confirm=re.compile(rf"{_BEGIN}(?P<value>{form}){_END}", re.IGNORECASE | re.ASCII),
        validate=_is_somebodys,
        base=base,
        cues=_CUES,
    )


# Figures alone are as well a row of numbers, but between colons.
RECOGNISERS = (
    _recogniser("mac", _GATE, rf"(?=[0-9A-F]{{2}}:|[0-9-]{{0,16}}[A-F]){_PAIRS}", 0.85),
    _recogniser("mac_named", _GATE, _PAIRS, 0.3),
    _recogniser("mac_in_fours", _FOURS_GATE, rf"(?=[0-9.]{{0,13}}[A-F]){_FOURS}", 0.8),
    _recogniser("mac_in_fours_named", _FOURS_GATE, _FOURS, 0.3),
)
