"""The sandbox's own pages, which no Genesys Cloud has: tests in another process look into it through them.

GET  /sandbox/state                      counts of requests, statuses and faults
GET  /sandbox/requests                   the request log, one JSON line each
GET  /sandbox/interactions               every interaction as it is now, one JSON line each
GET  /sandbox/interactions?originals=1   every interaction as it was in the beginning
POST /sandbox/edit                       {"id", "index", "text"}: change a message as somebody else would
"""

from collections.abc import Iterable
from dataclasses import asdict

from aiohttp import web
from pydantic import TypeAdapter, ValidationError

from transcrub import codec
from transcrub.sandbox.answers import JSON_TYPE
from transcrub.sandbox.faults import Edit
from transcrub.sandbox.journal import Journal
from transcrub.sandbox.store import Store

_LINES = "application/x-ndjson"
_EDIT = TypeAdapter(Edit)
_OWN_NAMES = {"127.0.0.1", "localhost"}


async def inspect(request: web.BaseRequest, store: Store, journal: Journal) -> web.StreamResponse:
    """Answer a request to one of the sandbox's own pages."""
    # A page in the user's browser could reach us by a name of its own that it lets point to 127.0.0.1.
    if request.url.host not in _OWN_NAMES:
        return web.Response(status=403)
    match request.method, request.path:
        case "GET", "/sandbox/state":
            state = {**journal.summary(), "interactions": len(store)}
            return web.Response(body=codec.dumps(state), content_type=JSON_TYPE)
        case "GET", "/sandbox/requests":
            return await _stream(request, (codec.dumps(asdict(entry)) + b"\n" for entry in journal.requests))
        case "GET", "/sandbox/interactions":
            originals = (raw + b"\n" for raw in store.originals.values())
            return await _stream(request, originals if request.query.get("originals") else store.lines())
        case "POST", "/sandbox/edit":
            return await _edit(request, store)
    return web.Response(status=404)


async def _edit(request: web.BaseRequest, store: Store) -> web.Response:
    try:
        edit = _EDIT.validate_json(await request.content.read())
        store.edit(edit.id or "", edit.index, edit.text)
    except (KeyError, IndexError, ValidationError):
        return web.Response(status=400, text="needs the id, index and text of a message that is there")
    return web.Response(status=204)


async def _stream(request: web.BaseRequest, lines: Iterable[bytes]) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": _LINES})
    await response.prepare(request)
    for line in lines:
        await response.write(line)
    await response.write_eof()
    return response
