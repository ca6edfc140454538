"""URL: addresses that let somebody in or name somebody.

The address of a page alone is nobody's: it is told as doubtful, and replaced in `strict`.
"""

import re

from transcrub.detect.lexicon.language import words
from transcrub.detect.recogniser import Recogniser

_REST = r"[^\s<>\"']*[^\s<>\"'.,;:!?)\]}]"

_WITH_USER = re.compile(
    r"(?<![\w+.-])"
    rf"(?P<value>[A-Za-z][A-Za-z0-9+.-]{{1,15}}+://[^\s/?#@:<>\"']{{0,128}}+:[^\s/?#@<>\"']{{1,256}}+@{_REST})"
)
_WEB = re.compile(rf"(?<!\w)(?P<value>[Hh][Tt][Tt][Pp][Ss]?://{_REST})")

_HOST = r"(?:[^\W_](?:[\w-]{0,62}[^\W_])?\.){1,8}[^\W\d_]{2,24}"
_PAGE = re.compile(rf"(?<![\w@])(?P<value>https?://{_HOST}(?::\d{{1,5}})?(?:[/?#]{_REST}|/)?)(?![\w@])", re.IGNORECASE)
# Top-level domains that are no words and no endings of files: a full stop without a blank behind is common in chats.
_BARE = re.compile(
    r"(?<![\w@.:/-])(?P<value>(?:www\.)?(?:[^\W_](?:[\w-]{0,62}[^\W_])?\.){1,5}"
    r"(?:com|net|org|edu|gov|info|biz|io|eu|uk|de|fr|es|pl|nl|ch|ca|au|nz|jp|br|mx|kr|sg|za|il|tr|dk|fi|ie|pt|ru|cn)"
    r"(?:[/?#][^\s<>\"']{0,1000}+(?<=[\w/]))?)(?![\w@])(?!\.\w)",
    re.IGNORECASE,
)

_PERSONAL = re.compile(
    r"[?&#;](?:access_?token|api_?key|auth|auth_?token|client_secret|credential|dob|e-?mail|first_?name|id_token"
    r"|jwt|key|last_?name|magic|mail|mobile|otp|pass|passwd|password|phone|pin|pwd|refresh_token|reset_?token|secret"
    r"|session|session_?id|sid|sig|signature|ssn|tel|token|user|user_?name|x-amz-signature)=[^&#;\s\[*]"
    r"|[?&#;][\w.-]{1,40}=[\w.+-]{1,64}(?:@|%40)[\w-]",
    re.IGNORECASE,
)
# Pages of people: where sites keep them, and where the name of the site is followed by theirs.
_NETWORKS = (
    r"(?:cash\.app/\$|facebook\.com/|github\.com/|instagram\.com/|linkedin\.com/in/|paypal\.me/|t\.me/|tiktok\.com/@|twitter\.com/"
    r"|venmo\.com/|wa\.me/|x\.com/)"
)
_PROFILE = re.compile(
    rf"(?<![\w@.-])(?P<value>(?:https?://)?(?:(?:[a-z0-9-]{{1,40}}\.){{0,4}}{_NETWORKS}"
    rf"|{_HOST}/(?:members?/|people/|profiles?/|users?/|u/))(?P<who>[\w.+%-]{{3,64}})(?:[/?#]{_REST}|/)?)(?![\w@])",
    re.IGNORECASE,
)
_OF_SITE = words("""
    about account avatar business create dashboard delete developers edit events explore groups guide help home
    index.html info jobs join joinchat list login logout marketplace me messages new notifications orders p pages
    password policies privacy profile pulls reel register search settings share signin signup stories support team
    terms watch
""")


def _is_of_somebody(value: str) -> bool:
    match = _PROFILE.fullmatch(value)
    return match is not None and match["who"].lower().rstrip(".") not in _OF_SITE


def _has_user(value: str) -> bool:
    return "@" in value


def _is_personal(value: str) -> bool:
    return _PERSONAL.search(value) is not None


RECOGNISERS = (
    Recogniser(
        entity="URL",
        rule="url_user",
        gate=r"://[^\s/]*@",
        confirm=_WITH_USER,
        validate=_has_user,
        base=0.95,
    ),
    Recogniser(
        entity="URL",
        rule="url_personal",
        gate=r"://\S+=",
        confirm=_WEB,
        validate=_is_personal,
        base=0.9,
    ),
    Recogniser(
        entity="URL",
        rule="url_profile",
        gate=r"(?i)\.[a-z]{2,24}/(?:member|people/|profile|user|u/)|(?:cash\.app|facebook\.com|github\.com|instagram\.com"
        r"|linkedin\.com/in|paypal\.me|\bt\.me|tiktok\.com|twitter\.com|venmo\.com|wa\.me|\bx\.com)/",
        confirm=_PROFILE,
        validate=_is_of_somebody,
        base=0.75,
    ),
    Recogniser(
        entity="URL",
        rule="url_page",
        gate=r"(?i)https?://[^\s/]+\.",
        confirm=_PAGE,
        validate=bool,
        base=0.4,
    ),
)
STRICT_RECOGNISERS = (
    Recogniser(
        entity="URL",
        rule="url_page_strict",
        gate=r"(?i)https?://[^\s/]+\.",
        confirm=_PAGE,
        validate=bool,
        base=0.6,
    ),
    Recogniser(
        entity="URL",
        rule="url_bare",
        gate=r"(?i)[^\s.]\.(?:com|net|org|edu|gov|info|biz|io|eu|uk|de|fr|es|pl|nl|ch|ca|au|nz|jp|br|mx|kr|sg|za|il|tr|dk|fi|ie"
        r"|pt|ru|cn)",
        confirm=_BARE,
        validate=bool,
        base=0.6,
    ),
)
