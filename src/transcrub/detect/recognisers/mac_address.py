"""MAC_ADDRESS: addresses of network cards (IEEE 802), six pairs or three fours; broadcast and null are nobody's."""

import re

from transcrub.detect.recogniser import Recogniser

# Without a letter it is as well a row of numbers.
_PAIRS = r"(?=[0-9:-]{0,16}[A-F])[0-9A-F]{2}(?P<between>[:-])[0-9A-F]{2}(?:(?P=between)[0-9A-F]{2}){4}"
_NOBODYS = frozenset({"f", "0"})
_BETWEEN = re.compile(r"[.:-]")


def _is_somebodys(value: str) -> bool:
    return set(_BETWEEN.sub("", value).lower()) not in ({each} for each in _NOBODYS)


RECOGNISERS = (
    Recogniser(
        entity="MAC_ADDRESS",
        rule="mac",
        gate=r"(?i)[0-9a-f]{2}[:-][0-9a-f]{2}[:-][0-9a-f]{2}[:-][0-9a-f]{2}[:-]",
        confirm=re.compile(rf"(?<![\w:.-])(?P<value>{_PAIRS})(?![\w:])(?!-\w)", re.IGNORECASE | re.ASCII),
        validate=_is_somebodys,
        base=0.85,
    ),
    Recogniser(
        entity="MAC_ADDRESS",
        rule="mac_in_fours",
        gate=r"(?i)[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}",
        confirm=re.compile(
            r"(?<![\w:.-])(?=[\d.]{0,13}[A-F])(?P<value>[0-9A-F]{4}\.[0-9A-F]{4}\.[0-9A-F]{4})(?!\w)(?!\.\w)",
            re.IGNORECASE | re.ASCII,
        ),
        validate=_is_somebodys,
        base=0.8,
    ),
)
