"""Words, errors, firms and commands that were taken for what somebody logs in by."""

import re

from transcrub.detect.lexicon.language import words
from transcrub.detect.tagger.things import PLAIN_COLOURS

# "Kestrel --verbose", of what is typed into a machine; "jdoe -99" may be a login.
_OPTION = re.compile(r" (?:--[a-z]|-[a-zA-Z]$)")
_OF_FIRM = re.compile(r"(?: [A-Z][\w&'’-]*){0,3} (?:GmbH|Inc|LLC|Limited|Ltd|PLC|Pty)\b")
# Of nobody's login: "my mutuelle"; but "my jdoe login".
_POINTED = re.compile(r"\b(?:an?|any|my|no|our|your) $", re.IGNORECASE)
_LOGS_IN = re.compile(
    r" (?:acct?|account|channel|e-?mail|gamer ?tag|handle|id|log-?in|nick(?:name)?|page|password|profile"
    r"|user(?: ?name)?)\b",
    re.IGNORECASE,
)
_ERROR = re.compile(r"\b(?:error|exception|failed with|status)(?: code)?(?: \d{3,4})?\W{1,3}$", re.IGNORECASE)
_FAILURES = words("""
    access auth bad connection denied error exceeded expired failed failure forbidden gateway grant insufficient
    internal invalid limit mismatch missing not required revoked scope timeout unauthorised unauthorized unavailable
    unexpected unknown unreachable unsupported
""")
_LOGIN = re.compile(
    r"\b(?:account|call(?:ed|s)?|gamer ?tag|handle|id|name|nick\w*|user(?:name)?"
    r"|(?:log|sign)(?:s|ged|ging|ed|ing)?[ -]?(?:in|on|up))\b",
    re.IGNORECASE,
)
# "The light is green", "came back as undeliverable".
_UNABLE = re.compile(r"un[a-z]{4,}able")
_BECOMES = re.compile(r"\b(?:are|as|be|been|being|is|marked|was|were) $", re.IGNORECASE)


def is_word_for_login(value: str, before: str, after: str) -> bool:
    """Say whether what was taken for a login is a word, an error, a firm or a command where it stands.

    Args:
        value: what was found.
        before: some characters before it.
        after: some characters behind it.
    """
    told = _LOGIN.search(before) is not None
    if not told and (_OPTION.search(value) or (value.isalpha() and value.istitle() and _OF_FIRM.match(after))):
        return True
    parts = value.split("_")
    if not (value.islower() and all(map(str.isalpha, parts))):
        return False
    if len(parts) > 1:
        return not _FAILURES.isdisjoint(parts) and _ERROR.search(before) is not None
    if _POINTED.search(before) is not None and _LOGS_IN.match(after) is None:
        return True
    return not told and (
        value in PLAIN_COLOURS or (_UNABLE.fullmatch(value) is not None and _BECOMES.search(before) is not None)
    )
