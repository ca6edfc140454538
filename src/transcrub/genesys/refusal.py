"""What a refusal says, told without showing what was sent: codes and field names of the platform, never its prose.

The platform's error body has `message`, `code`, `status`, `contextId`, `details[{errorCode, fieldName}]`. Its message
may quote a value, so only codes and names of fields pass, and only where they look like such.
"""

import re
from collections.abc import Iterator, Mapping
from http import HTTPStatus

from transcrub import codec
from transcrub.errors import AccessError, RefusedQueryError, TranscrubError

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z_.\-]{0,40}")
_FIELD = re.compile(r"[A-Za-z_]{1,30}(?:\[\d{1,6}\]|[./][A-Za-z_]{1,30}|[./]\d{1,6}){0,12}")
_CORRELATION = re.compile(r"[\w\-]{8,64}")
_MAX_DETAILS = 3


def explain_refusal(
    status: int, body: bytes, correlation_id: str, *, scope: str, held: frozenset[str] | None
) -> TranscrubError:
    """Return the error for an answer that is no success.

    Args:
        status: HTTP status.
        body: the answer's body; its prose is not shown.
        correlation_id: for the platform's support.
        scope: the scope that the request needs.
        held: the scopes that the token holds, None where it does not tell.
    """
    code = _code(body)
    told = f"HTTP {status}{f' {code}' if code else ''}"
    if status == HTTPStatus.UNAUTHORIZED:
        return AccessError(
            f"Not let in: {told} with a fresh token. Check the OAuth client (correlation id {correlation_id})."
        )
    if status == HTTPStatus.FORBIDDEN:
        return AccessError(f"Not allowed: {told}. {_lacking(scope, held)} (correlation id {correlation_id}).")
    details = "; ".join(_details(body))
    return RefusedQueryError(
        f"The platform refused it: {told}{f': {details}' if details else ''} (correlation id {correlation_id})"
    )


def correlation_of(header: str | None, sent: str) -> str:
    """Return the platform's correlation id where it is one, else the one that was sent."""
    return header if header is not None and _CORRELATION.fullmatch(header) else sent


def is_rate_limited_token_request(status: int, body: bytes) -> bool:
    """Say whether the token endpoint is limiting us: it may say so with 429, or with 400 and a description."""
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return True
    parsed = _parsed(body)
    told = f"{parsed.get('description', '')} {parsed.get('error_description', '')}"
    return status == HTTPStatus.BAD_REQUEST and "rate limit exceeded" in told.lower()


def _lacking(scope: str, held: frozenset[str] | None) -> str:
    if held is None:
        return f"The OAuth client probably lacks the scope {scope}"
    if scope not in held:
        return f"The token lacks the scope {scope}; grant it to the OAuth client"
    return f"The token holds the scope {scope}, so a role or division of the OAuth client is in the way"


def _parsed(body: bytes) -> Mapping[str, codec.Json]:
    try:
        parsed = codec.loads(body)
    except ValueError:
        return {}
    return parsed if isinstance(parsed, Mapping) else {}


def _code(body: bytes) -> str:
    code = _parsed(body).get("code")
    return code if isinstance(code, str) and _IDENTIFIER.fullmatch(code) else ""


def _details(body: bytes) -> Iterator[str]:
    details = _parsed(body).get("details")
    if not isinstance(details, list):
        return
    for detail in details[:_MAX_DETAILS]:
        if not isinstance(detail, Mapping):
            continue
        name, code = detail.get("fieldName"), detail.get("errorCode")
        parts = [
            part
            for part, pattern in ((name, _FIELD), (code, _IDENTIFIER))
            if isinstance(part, str) and pattern.fullmatch(part)
        ]
        if parts:
            yield " ".join(parts)
