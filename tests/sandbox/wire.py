"""Talks to a sandbox over a real socket, one request at a time, with server and client on one event loop."""

import asyncio
from collections.abc import Coroutine, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import aiohttp

from transcrub import codec
from transcrub.sandbox import Sandbox, SandboxOptions

T = TypeVar("T")
COMPLETED = "type eq 'webmessaging' and state eq 'completed'"


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer as it came."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """Parse the body."""
        return codec.loads(self.body)


class FakeClock:
    """A monotonic clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now


class Wire:
    """A sandbox that listens, and a client of it."""

    def __init__(self, options: SandboxOptions) -> None:
        self._loop = asyncio.new_event_loop()
        self.sandbox = Sandbox(options)
        self.run(self.sandbox.__aenter__())
        self._session = self.run(self._connect())
        self.bearer = ""

    def run(self, work: Coroutine[object, object, T]) -> T:
        """Run the loop, server and all, until this is done."""
        return self._loop.run_until_complete(work)

    def close(self) -> None:
        """Stop the server."""
        self.run(self._session.close())
        self.run(self.sandbox.__aexit__(None, None, None))
        self._loop.close()

    def request(self, method: str, path: str, **options: Any) -> Reply:
        """Send one request."""
        return self.run(self.arequest(method, path, **options))

    async def arequest(self, method: str, path: str, **options: Any) -> Reply:
        """Send one request, from within the loop."""
        async with self._session.request(method, self.sandbox.url + path, **options) as answer:
            return Reply(answer.status, answer.headers, await answer.read())

    def ask_token(self, client_id: str = "", secret: str = "", grant: str = "client_credentials") -> Reply:
        """Ask for a token, with the sandbox's own credentials where none are given."""
        basic = aiohttp.encode_basic_auth(client_id or self.sandbox.client_id, secret or self.sandbox.client_secret)
        return self.request("POST", "/oauth/token", data={"grant_type": grant}, headers={"Authorization": basic})

    def headers(self) -> dict[str, str]:
        """Return the headers of a request that is let in."""
        if not self.bearer:
            self.bearer = "Bearer " + self.ask_token().json["access_token"]
        return {"Authorization": self.bearer, "Content-Type": "application/json"}

    def query(self, text: str = COMPLETED, *, cursor: str = "", **body: Any) -> Reply:
        """Ask for a page."""
        return self.post_query({"query": text, **body}, cursor=cursor)

    def post_query(self, body: object, *, cursor: str = "") -> Reply:
        """Ask for a page by a body of any shape."""
        return self.request(
            "POST",
            "/api/v2/interactions/query",
            params={"nextPage": cursor} if cursor else {},
            data=codec.dumps(body),  # type: ignore[arg-type]
            headers=self.headers(),
        )

    def ids(self, text: str = COMPLETED, **body: Any) -> list[str]:
        """Return all ids that a query gives, page after page."""
        found: list[str] = []
        cursor = ""
        while True:
            page = self.query(text, cursor=cursor, **body).json
            found += [entity["id"] for entity in page["entities"]]
            cursor = page.get("nextPage", "")
            if not cursor:
                return found

    def update(self, identifier: str, messages: object, **extra: object) -> Reply:
        """Send an interaction's messages back."""
        return self.patch(identifier, codec.dumps({"id": identifier, "messages": messages, **extra}))  # type: ignore[dict-item]

    def patch(self, identifier: str, body: bytes) -> Reply:
        """Send an update of any shape."""
        return self.request("PATCH", f"/api/v2/interactions/{identifier}", data=body, headers=self.headers())

    async def _connect(self) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(skip_auto_headers=["Content-Type"])


def chat(identifier: str, *texts: str, **fields: Any) -> dict[str, Any]:
    """Return an interaction with these texts."""
    return {
        "id": identifier,
        "type": "webmessaging",
        "state": "completed",
        "startTime": "2026-10-01T08:00:00.000Z",
        "participants": [],
        "messages": messages(*texts),
        **fields,
    }


def messages(*texts: str) -> Sequence[dict[str, Any]]:
    return [
        {"id": f"m{index}", "type": "Text", "direction": "inbound", "from": "c1", "to": "a1", "text": text}
        for index, text in enumerate(texts)
    ]
