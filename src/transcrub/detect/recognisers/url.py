"""URL: addresses that let somebody in or name somebody; the address of a page alone is nobody's."""

import re

from transcrub.detect.recogniser import Recogniser

_REST = r"[^\s<>\"']*[^\s<>\"'.,;:!?)\]}]"

_WITH_USER = re.compile(
    r"(?<![\w+.-])"
    rf"(?P<value>[A-Za-z][A-Za-z0-9+.-]{{1,15}}+://[^\s/?#@:<>\"']{{0,128}}+:[^\s/?#@<>\"']{{1,256}}+@{_REST})"
)
_WEB = re.compile(rf"(?<!\w)(?P<value>[Hh][Tt][Tt][Pp][Ss]?://{_REST})")

_PERSONAL = re.compile(
    r"[?&#;](?:access_?token|api_?key|auth|auth_?token|client_secret|credential|dob|e-?mail|first_?name|id_token"
    r"|jwt|key|last_?name|magic|mail|mobile|otp|pass|passwd|password|phone|pin|pwd|refresh_token|reset_?token|secret"
    r"|session|session_?id|sid|sig|signature|ssn|tel|token|user|user_?name|x-amz-signature)=[^&#;\s\[*]",
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
)
