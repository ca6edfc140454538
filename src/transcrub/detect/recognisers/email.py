"""EMAIL_ADDRESS: addresses as people type them (RFC 5321 and 6531, without quoted local parts)."""

import re

from transcrub.detect.recogniser import Recogniser


def _is_valid(value: str) -> bool:
    return len(value) <= 254


RECOGNISERS = (
    Recogniser(
        entity="EMAIL_ADDRESS",
        rule="email",
        gate=r"\w@\w",
        confirm=re.compile(
            r"(?<![\w.+*-])\w[\w.+'-]{0,63}@(?:[^\W_](?:[\w-]{0,62}[^\W_])?\.){1,8}[^\W\d_]{2,24}(?![\w-])"
        ),
        validate=_is_valid,
        base=0.95,
    ),
)
