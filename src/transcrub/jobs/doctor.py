"""`doctor`: looks whether a run would get through, one check at a time. Changes nothing."""

import contextlib
import os
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from enum import StrEnum
from http import HTTPStatus

from transcrub import codec
from transcrub.clock import Clock
from transcrub.errors import AccessError, TranscrubError
from transcrub.genesys import Door, InteractionQuery
from transcrub.genesys.interactions import QUERY_PATH, READ_SCOPE, WRITE_SCOPE
from transcrub.genesys.token import scopes
from transcrub.genesys.wire import Answer
from transcrub.jobs.digests import Digests
from transcrub.jobs.ledger import Ledger
from transcrub.jobs.state import StateDirectory
from transcrub.redactor import Redactor

_MAX_SKEW = 120.0
_SAMPLE, _CLEAN_SAMPLE = "Write to doctor@example.com please.", "The order arrived on Monday."


class Verdict(StrEnum):
    """How a check went."""

    PASS = "PASS"  # noqa: S105 - the verdict of a check
    WARN = "WARN"
    FAIL = "FAIL"


@dataclass(frozen=True, slots=True)
class Check:
    """One check: what was looked at, how it went, what was seen, and what to do about it."""

    name: str
    verdict: Verdict
    seen: str
    hint: str = ""


@dataclass(slots=True)
class _Reached:
    """How far we came.

    Attributes:
        token: one that the platform takes, as far as is known.
        answer: to the query.
        trouble: why there is no answer.
    """

    token: str = field(default="", repr=False)
    answer: Answer | None = None
    trouble: str = ""


async def examine(
    door: Door, query: InteractionQuery, state: Callable[[], StateDirectory], redactor: Redactor, clock: Clock
) -> AsyncIterator[Check]:
    """Give the checks as they are made; those that rest on one that failed are left out."""
    yield _detector(redactor)
    yield _state(state)
    reached = _Reached()
    yield await _token(door, query, reached)
    if not reached.token:
        return
    yield _scopes(reached)
    yield _query(reached)
    if reached.answer is not None:
        # HTTP writes the names of headers in any case (RFC 9110, section 5.1).
        headers = {name.lower(): value for name, value in reached.answer.headers.items()}
        yield _skew(headers, clock)
        yield _pace(headers)


def _detector(redactor: Redactor) -> Check:
    try:
        works = redactor.redact_text(_SAMPLE) != _SAMPLE and redactor.redact_text(_CLEAN_SAMPLE) == _CLEAN_SAMPLE
    except TranscrubError as error:
        return Check("detector", Verdict.FAIL, str(error))
    if works:
        return Check("detector", Verdict.PASS, "finds an e-mail address and leaves a clean text alone")
    return Check("detector", Verdict.WARN, "the policy keeps e-mail addresses", "see transcrub config show --origin")


def _state(named: Callable[[], StateDirectory]) -> Check:
    hint = "give another one with --state"
    try:
        state = named()
        if state.ledger.exists():
            with Ledger.open(state.ledger, Digests.load(state.digest_key)) as ledger:
                ledger.check()
    except TranscrubError as error:
        return Check("state directory", Verdict.FAIL, str(error), hint)
    place = next(each for each in (state.path, *state.path.parents) if each.exists())
    if not (place.is_dir() and os.access(place, os.W_OK | os.X_OK)):
        return Check("state directory", Verdict.FAIL, f"{state.path}: {place} cannot be written", hint)
    how = "can be written" if place == state.path else "is not there yet, and can be made"
    return Check("state directory", Verdict.PASS, f"{state.path} {how}")


async def _token(door: Door, query: InteractionQuery, reached: _Reached) -> Check:
    """Get a token and ask the query with it: whether one that was given is good, nothing else tells."""
    hint, untold = "see transcrub config show --origin", "nothing was answered that tells whether it is good"
    try:
        reached.token = await door.token()
    except TranscrubError as error:
        return Check("token", Verdict.FAIL, str(error), hint)
    body: codec.Json = {"query": query.text(), "size": 1, "fields": "id"}
    try:
        reached.answer = await door.probe(QUERY_PATH, body)
    except AccessError as error:
        reached.token = ""
        return Check("token", Verdict.FAIL, str(error), hint)
    except TranscrubError as error:
        reached.trouble = str(error)
        return Check("token", Verdict.WARN, untold)
    if reached.answer.status == HTTPStatus.UNAUTHORIZED:
        reached.token = ""
        return Check("token", Verdict.FAIL, _answered(reached.answer), f"is it a token of this org? {hint}")
    if reached.answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Check("token", Verdict.WARN, untold)
    return Check("token", Verdict.PASS, "the platform lets us in")


def _scopes(reached: _Reached) -> Check:
    held = scopes(reached.token)
    if held is None:
        return Check(
            "scopes", Verdict.WARN, "the token does not tell its scopes", "the query below tells about reading"
        )
    lacking = [scope for scope in (READ_SCOPE, WRITE_SCOPE) if scope not in held]
    if lacking:
        return Check("scopes", Verdict.FAIL, f"lacking: {', '.join(lacking)}", "grant them to the OAuth client")
    return Check("scopes", Verdict.PASS, f"{READ_SCOPE} and {WRITE_SCOPE}")


def _query(reached: _Reached) -> Check:
    answer = reached.answer
    if answer is None:
        return Check("interactions", Verdict.FAIL, reached.trouble, "check network, proxy and --ca-bundle")
    seen = _answered(answer)
    if answer.status == HTTPStatus.OK:
        return Check("interactions", Verdict.PASS, seen)
    hint = f"needs the scope {READ_SCOPE}" if answer.status == HTTPStatus.FORBIDDEN else "check --query and the org"
    return Check("interactions", Verdict.FAIL, seen, hint)


def _answered(answer: Answer) -> str:
    return f"the query was answered with {answer.status} (correlation id {answer.correlation_id})"


def _skew(headers: Mapping[str, str], clock: Clock) -> Check:
    told = None
    with contextlib.suppress(KeyError, ValueError):
        told = parsedate_to_datetime(headers["date"])
    if told is None or told.tzinfo is None:
        return Check("clock", Verdict.WARN, "the platform does not tell the time")
    skew = abs((clock.now() - told).total_seconds())
    if skew > _MAX_SKEW:
        return Check("clock", Verdict.WARN, f"{skew:.0f} s apart from the platform's", "set this machine's clock")
    return Check("clock", Verdict.PASS, f"within {max(skew, 1):.0f} s of the platform's")


def _pace(headers: Mapping[str, str]) -> Check:
    told = {name: value for name, value in headers.items() if "ratelimit" in name}
    if not told:
        return Check(
            "pace", Verdict.WARN, "the platform tells no rate limit", "the pace is found by trying, or by --rate"
        )
    allowed = told.get("inin-ratelimit-allowed") or told.get("x-ratelimit-limit") or "?"
    reset = told.get("inin-ratelimit-reset") or told.get("x-ratelimit-reset") or "?"
    return Check("pace", Verdict.PASS, f"{allowed} requests a window, the next one in {reset} s")
