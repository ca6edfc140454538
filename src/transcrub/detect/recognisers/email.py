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
# "ann @ gmail . com": with blanks around its signs it ends in a domain that is no word in any language of ours ("dinner
# @ nobu. In an hour").
_SPACED = re.compile(
    r"(?<![\w@])(?P<value>\w{1,64}+(?>(?:[.+'-]\w{1,64}){0,30}) {0,2}@ {0,2}"
    r"(?>[^\W_][\w-]{1,62} {0,2}\. {0,2})(?>[^\W_][\w-]{1,62} {0,2}\. {0,2}){0,3}"
    r"(?i:com|net|org|edu|gov|info|biz|uk|ie|ca|au|nz|sg|za|ng|ch|fr|nl|pl|br|mx))"
    r"(?![\w@])"
)
# "ann@cox,net": a comma for a full stop.
_COMMA = re.compile(
    r"(?<!\w)(?<!\w[.+'-])"
    r"(?P<value>\w{1,64}+(?>(?:[.+'-]\w{1,64}){0,30})@(?:[^\W_][\w-]{0,62}[.,]){1,4}"
    r"(?i:com|net|org|edu|gov|info|biz|co,uk|co\.uk|uk|ie|ca|au|nz|sg|za|in|de|fr|nl|pl|it|es|pt|be|ch|at|br|mx))"
    r"(?![\w@])"
)
_PROVIDERS = frozenset({"aol", "gmail", "gmx", "hotmail", "icloud", "live", "outlook", "proton", "yahoo"})


def _is_valid(value: str) -> bool:
    return len(value) <= _LONGEST and value.index("@") <= _LONGEST_LOCAL


def _is_meant(value: str) -> bool:
    """Say whether what has blanks in it is meant for an address: no handle behind a word ("follow us @example.com")."""
    local, _, domain = value.partition("@")
    label, _, rest = domain.partition(".")
    typed = (label.endswith(" ") or rest.startswith(" ")) and not local.strip().isalpha()
    return _is_valid(value) and (typed or label.strip().lower() in _PROVIDERS)


RECOGNISERS = (
    Recogniser(
        entity="EMAIL_ADDRESS",
        rule="email",
        gate=r"@[^\s@.]+\.[^\s@]",
        confirm=_ADDRESS,
        validate=_is_valid,
        base=0.95,
    ),
    Recogniser(
        entity="EMAIL_ADDRESS",
        rule="email_spaced",
        gate=r"(?i)@ {1,2}[^\s@.]+ ?\.|[^\s@] {1,2}@ {0,2}[^\s@.]+ ?\.|@[^\s@.]+ {1,2}\.|@[^\s@.]+\. {1,2}[a-z]",
        confirm=_SPACED,
        validate=_is_meant,
        base=0.85,
    ),
    Recogniser(
        entity="EMAIL_ADDRESS",
        rule="email_with_comma",
        gate=r"@[^\s@]{1,60},[A-Za-z]",
        confirm=_COMMA,
        validate=_is_valid,
        base=0.85,
    ),
)
