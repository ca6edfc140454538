"""What a fault does to a request: before its effect, after it, or in place of its answer."""

import asyncio
import time
from collections.abc import Sequence
from contextlib import suppress
from email.utils import formatdate
from http import HTTPStatus

from transcrub.sandbox.answers import Answer, error_answer, oauth_error
from transcrub.sandbox.faults import Action, Credentials, Delay, Drop, Edit, Status, TokenLimit
from transcrub.sandbox.platform import Call, too_many_requests
from transcrub.sandbox.store import Store
from transcrub.sandbox.tokens import Tokens

_CUT = Answer(0, b"")
_CODES = {
    400: "bad.request",
    401: "bad.credentials",
    403: "not.authorized",
    404: "not.found",
    409: "conflict",
    413: "request.too.large",
    500: "internal.server.error",
    502: "bad.gateway",
    503: "service.unavailable",
    504: "request.timeout",
}


async def happen_before(action: Action, call: Call, store: Store, tokens: Tokens) -> None:
    """Let happen what comes before the request is looked at."""
    match action:
        case Delay(seconds=seconds, effect=False):
            await asyncio.sleep(seconds)
        case Edit(id=identifier, index=index, text=text):
            with suppress(KeyError, IndexError):
                store.edit(identifier or call.id or "", index, text)
        case Credentials(change="expire"):
            tokens.expire()
        case Credentials(change="revoke"):
            tokens.revoke()
        case Credentials(change="rotate_secret"):
            tokens.rotate_secret()
        case Credentials(change="remove_scope", scope=scope):
            tokens.remove_scope(scope)


async def pause_after(actions: Sequence[Action]) -> None:
    """Wait where the script says to, now that the request had its effect."""
    for action in actions:
        if isinstance(action, Delay) and action.effect:
            await asyncio.sleep(action.seconds)


def replacement(actions: Sequence[Action], call: Call, *, effect: bool) -> Answer | None:
    """Return the first answer that a fault puts in the place of the true one; status 0 is none at all.

    Args:
        actions: what strikes the request.
        call: the request.
        effect: whether it had its effect.
    """
    for action in actions:
        match action:
            case Drop(effect=when) if when == effect:
                return _CUT
            case Status(effect=when) if when == effect:
                return _status(action, call.correlation_id)
            case TokenLimit() if not effect:
                return oauth_error(400, "invalid_request", "rate limit exceeded; wait before asking for a token")
    return None


def _status(action: Status, correlation_id: str) -> Answer:
    retry_after = 1.0 if action.retry_after is None and action.status == 429 else action.retry_after  # noqa: PLR2004
    wait = retry_after if isinstance(retry_after, float | int) else None
    header = None
    if wait is not None:
        header = formatdate(time.time() + wait, usegmt=True) if action.form == "date" else f"{wait:g}"
    if action.status == HTTPStatus.TOO_MANY_REQUESTS:
        return too_many_requests(int(wait or 0), header, correlation_id)
    code = _CODES.get(action.status, "internal.server.error" if action.status >= 500 else "bad.request")  # noqa: PLR2004
    return error_answer(
        action.status,
        code,
        f"{_phrase(action.status)}.",
        correlation_id=correlation_id,
        headers={} if header is None else {"Retry-After": header},
    )


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Error"
