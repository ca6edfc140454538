"""URL: addresses that let somebody in or name somebody.

The address of a page alone is nobody's: it is told as doubtful, and replaced in `strict`.
"""

import re

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
