"""The Interaction API: calls in, answers out. No network and no waiting here; that is the server's part."""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from hashlib import blake2s
from itertools import count
from typing import Literal
from urllib.parse import parse_qsl, unquote

from transcrub import codec
from transcrub.codec import Json
from transcrub.sandbox.answers import Answer, Detail, error_answer
from transcrub.sandbox.damage import damaged, error_page
from transcrub.sandbox.faults import PageFault, Route, UpdateFault
from transcrub.sandbox.limits import Meter, RateHeaders
from transcrub.sandbox.query import Query, QueryError, parse_query
from transcrub.sandbox.schema import violations
from transcrub.sandbox.store import Entry, Found, Store
from transcrub.sandbox.tokens import READ, WRITE, Tokens

FIELDS = ("id", "type", "state", "startTime", "endTime", "participants", "messages")
MAX_PAGE = 100
DEFAULT_PAGE = 25

_METHODS: Mapping[Route, str] = {"token": "POST", "query": "POST", "update": "PATCH"}
_SCOPES: Mapping[Route, str] = {"query": READ, "update": WRITE}
_PREFIX = "/api/v2/interactions/"
_REFUSALS = {
    "authentication.required": "No authentication bearer token specified in authorization header.",
    "bad.credentials": "Invalid login credentials.",
    "credentials.expired": "The supplied credentials have expired.",
}
_FORBIDDEN = "Unable to perform the requested action. You must have at least one of the following permissions assigned:"


@dataclass(frozen=True, slots=True)
class Call:
    """One request.

    Attributes:
        method: HTTP method.
        route: where it goes; None is a path that does not exist.
        id: the interaction that its path names.
        query: the query parameters.
        headers: looked up without regard to case.
        body: as it came.
        correlation_id: the caller's, or a new one.
        page_fault: how to spoil the page.
        update_fault: how to spoil the update.
    """

    method: str
    route: Route | None
    id: str | None
    query: Mapping[str, str]
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    correlation_id: str
    page_fault: PageFault | None = None
    update_fault: UpdateFault | None = None


def locate(raw_path: str) -> tuple[Route | None, str | None]:
    """Tell the route of a path, and the interaction that it names."""
    if raw_path == "/oauth/token":
        return "token", None
    if raw_path == _PREFIX + "query":
        return "query", None
    rest = raw_path.removeprefix(_PREFIX)
    if rest and rest != raw_path and "/" not in rest:
        return "update", unquote(rest)
    return None, None


class _BadRequestError(Exception):
    def __init__(self, code: str, message: str, *details: Detail, status: int = 400) -> None:
        super().__init__(message)
        self.code = code
        self.details = details
        self.status = status


class Platform:
    """Answers calls from a store.

    Args:
        store: the interactions.
        tokens: who may come in.
        meter: counts the calls of the client; None is no limit.
        rate_headers: the families of headers that tell of the limit.
    """

    def __init__(self, store: Store, tokens: Tokens, meter: Meter | None, rate_headers: RateHeaders) -> None:
        self._store = store
        self._tokens = tokens
        self._meter = meter
        self._rate_headers: RateHeaders = rate_headers
        self._nonces = count(1)
        self._totals: dict[str, int] = {}

    def handle(self, call: Call) -> Answer:
        """Answer one call; an update that is taken has its effect here."""
        if call.route is None:
            return _error(call, 404, "not.found", "The requested resource was not found.")
        if call.method != _METHODS[call.route]:
            return _error(call, 405, "method.not.allowed", f"The method must be {_METHODS[call.route]}.")
        if call.route == "token":
            form = dict(parse_qsl(call.body.decode("utf-8", "replace")))
            return self._tokens.issue(call.headers.get("Authorization"), form)
        admission = self._tokens.check(call.headers.get("Authorization"))
        if admission != "welcome":
            return _error(call, 401, admission, _REFUSALS[admission])
        return self._paced(call, call.route)

    def _paced(self, call: Call, route: Literal["query", "update"]) -> Answer:
        if self._meter is None:
            return self._allowed(call, route)
        standing = self._meter.count()
        if standing.over:
            answer = too_many_requests(standing.wait, str(standing.wait), call.correlation_id)
        else:
            answer = self._allowed(call, route)
        return replace(answer, headers={**answer.headers, **standing.headers(self._rate_headers)})

    def _allowed(self, call: Call, route: Literal["query", "update"]) -> Answer:
        scope = _SCOPES[route]
        if not self._tokens.allows(call.headers["Authorization"], scope):
            return _error(call, 403, "missing.any.permissions", f"{_FORBIDDEN} [{scope}]")
        try:
            return self._query(call) if route == "query" else self._update(call)
        except _BadRequestError as error:
            return error_answer(
                error.status,
                error.code,
                str(error),
                correlation_id=call.correlation_id,
                details=error.details,
            )

    def _query(self, call: Call) -> Answer:
        search = _search(_json_body(call))
        digest = blake2s(search.text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
        cursor = call.query.get("nextPage", "")
        position = _position(cursor, digest) if cursor else 0
        if call.page_fault and (page := error_page(call.page_fault, call.correlation_id)):
            return page
        if call.page_fault == "shift":
            position = max(0, position - search.size // 2)
        query = _understood(search.text)
        found = (
            self._store.find(query.matches, position, search.size)
            if query.pinned is None
            else self._store.find_one(query.pinned, query.matches)
        )
        total = len(found.entries) if query.pinned is not None else self._total(digest, query, first=not cursor)
        answer = self._page(found, search, call.page_fault, position, digest, total=total)
        return replace(answer, interaction_id=query.pinned)

    def _total(self, digest: str, query: Query, *, first: bool) -> int:
        """Count what a query gives: once, when its first page is asked for."""
        if first or digest not in self._totals:
            self._totals[digest] = self._store.count(query.matches)
        return self._totals[digest]

    def _page(
        self, found: Found, search: "_Search", fault: PageFault | None, position: int, digest: str, *, total: int
    ) -> Answer:
        entities = [_projected(entry, search.fields) for entry in found.entries]
        following = "" if found.next_position is None else _cursor(found.next_position, digest)
        if fault == "duplicate":
            entities += entities[:1]
        elif fault == "loop":
            following = _cursor(position, digest)
        elif fault == "empty":
            entities, following = [], _cursor(position, digest, next(self._nonces))
        next_page = b',"nextPage":"%s"' % following.encode() if following else b""
        return Answer(200, b'{"entities":[%s],"total":%d%s}' % (b",".join(entities), total, next_page))

    def _update(self, call: Call) -> Answer:
        identifier = call.id or ""
        if identifier not in self._store:
            return _error(call, 404, "not.found", "The requested interaction was not found.")
        body = _json_body(call)
        stored = self._store.get(identifier)
        details = violations(identifier, stored.get("messages"), body)
        if details:
            first = details[0]
            raise _BadRequestError("bad.request", f"{first.field_name}: {first.error_code}", *details)
        updated: Mapping[str, Json] = {**stored, "messages": body["messages"]}
        if call.update_fault is None:
            return Answer(200, self._store.put(updated))
        kept, answered = damaged(call.update_fault, stored, updated)
        self._store.put(kept)
        return Answer(200, codec.dumps(answered))


def too_many_requests(seconds: int, retry_after: str | None, correlation_id: str) -> Answer:
    """Answer 429 as the platform does; `retry_after` None leaves the header out."""
    return error_answer(
        429,
        "too.many.requests.retry.after",
        f"Rate limit exceeded the maximum. Retry the request in [{seconds}] seconds",
        correlation_id=correlation_id,
        headers={} if retry_after is None else {"Retry-After": retry_after},
    )


@dataclass(frozen=True, slots=True)
class _Search:
    text: str
    size: int
    fields: tuple[str, ...]


def _error(call: Call, status: int, code: str, message: str) -> Answer:
    return error_answer(status, code, message, correlation_id=call.correlation_id)


def _json_body(call: Call) -> dict[str, Json]:
    content_type = call.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if content_type != "application/json":
        raise _BadRequestError("unsupported.media.type", "The Content-Type must be application/json.", status=415)
    try:
        body = codec.loads(call.body)
    except ValueError as error:
        raise _BadRequestError("bad.request", f"The body cannot be read: {error}") from None
    if not isinstance(body, dict):
        raise _BadRequestError("bad.request", "The body must be a JSON object.")
    return body


def _search(body: Mapping[str, Json]) -> _Search:
    unknown = sorted(body.keys() - {"query", "size", "fields"})
    if unknown:
        raise _BadRequestError(
            "bad.request", "The body has unknown fields.", *(Detail("unknown.field", key) for key in unknown)
        )
    text, size, fields = body.get("query"), body.get("size", DEFAULT_PAGE), body.get("fields", "")
    if not isinstance(text, str) or not text.strip():
        raise _BadRequestError("invalid.value", "query must be a text.", Detail("invalid.value", "query"))
    if type(size) is not int or not 1 <= size <= MAX_PAGE:
        raise _BadRequestError("invalid.value", f"size must be 1 to {MAX_PAGE}.", Detail("invalid.value", "size"))
    names = tuple(name.strip() for name in fields.split(",") if name.strip()) if isinstance(fields, str) else ("",)
    if any(name not in FIELDS for name in names):
        raise _BadRequestError(
            "invalid.value", f"fields must be of {', '.join(FIELDS)}.", Detail("invalid.value", "fields")
        )
    return _Search(text, size, names)


def _understood(text: str) -> Query:
    try:
        return parse_query(text)
    except QueryError as error:
        raise _BadRequestError("invalid.value", str(error), Detail("invalid.value", "query")) from None


def _projected(entry: Entry, fields: tuple[str, ...]) -> bytes:
    if not fields:
        return entry.raw
    interaction = codec.loads(entry.raw)
    assert isinstance(interaction, dict)
    return codec.dumps({key: value for key, value in interaction.items() if key in fields})


def _cursor(position: int, digest: str, nonce: int = 0) -> str:
    return base64.urlsafe_b64encode(f"{position}:{digest}:{nonce}".encode()).rstrip(b"=").decode()


def _position(cursor: str, digest: str) -> int:
    try:
        position, query, _ = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().split(":")
        if query == digest:
            return int(position)
    except (binascii.Error, ValueError):
        pass
    raise _BadRequestError("invalid.value", "nextPage is not of this query.", Detail("invalid.value", "nextPage"))
