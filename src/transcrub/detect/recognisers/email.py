"""EMAIL_ADDRESS: addresses as people type them (RFC 5321, RFC 6531), without quoted local parts."""

import re

from transcrub.detect.recogniser import Recogniser

_LONGEST = 254  # octets in a path without its brackets, RFC 5321 4.5.3.1.3
_LONGEST_LOCAL = 64  # octets before the @, RFC 5321 4.5.3.1.1

# An address may start after stray punctuation, never after "word." of its own: each is tried once. Addresses that run
# into each other are one.
_ADDRESS = re.compile(
    r"(?<!\w)(?<!\w[.+'-])"
    r"(?P<value>\w{1,64}+(?>(?:[.+'-]{1,2}\w{1,64}){0,30})[.+-]?"
    r"(?:@(?:[^\W_][\w-]{0,62}\.){1,8}(?:[xX][nN]--[A-Za-z0-9-]{2,24}|[^\W\d_]{2,24})){1,8})"
    r"(?![\w@])"
)


def _is_valid(value: str) -> bool:
    return len(value) <= _LONGEST and value.index("@") <= _LONGEST_LOCAL


RECOGNISERS = (
    Recogniser(
        entity="EMAIL_ADDRESS",
        rule="email",
        gate=r"@[^\s@.]+\.[^\s@]",
        confirm=_ADDRESS,
        validate=_is_valid,
        base=0.95,
    ),
)
