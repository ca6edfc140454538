"""`transcrub sandbox`: a Genesys Cloud on this machine, to try everything without an org."""

import asyncio
import signal
from contextlib import suppress
from typing import TYPE_CHECKING

import click

from transcrub.cli.command import command
from transcrub.cli.context import print_json
from transcrub.settings import Rate, Resolved
from transcrub.settings.local import CONVERSATIONS, DATA, FAULTS, PORT, SEED
from transcrub.settings.registry import JSON, QUIET, RATE

if TYPE_CHECKING:
    from transcrub.sandbox import RateLimit, Sandbox, SandboxOptions


@command(
    "sandbox",
    DATA,
    CONVERSATIONS,
    SEED,
    RATE.described("Answer 429 to more requests than this: 50, 50/s, 300/m (default: no limit)."),
    FAULTS.described("Let go wrong what this JSON file says (docs/reference/faults.md)."),
    PORT,
    example="transcrub sandbox --conversations 1000 --rate 300/m",
)
def sandbox(settings: Resolved) -> None:
    """Serve a Genesys Cloud on this machine.

    Prints the variables that lead the other commands to it, and serves until Ctrl-C. What is changed there is gone
    when it ends.
    """
    asyncio.run(_serve(_options(settings), settings))


def _options(settings: Resolved) -> "SandboxOptions":
    from transcrub.sandbox import FaultScript, SandboxOptions, load_faults  # noqa: PLC0415 - keeps `--help` quick

    faults, rate = settings[FAULTS], settings[RATE]
    return SandboxOptions(
        port=settings[PORT],
        conversations=settings[CONVERSATIONS],
        seed=settings[SEED],
        data=settings[DATA],
        rate=_limit(rate) if rate else None,
        faults=load_faults(faults) if faults else FaultScript(),
    )


def _limit(rate: Rate) -> "RateLimit":
    from transcrub.sandbox import RateLimit  # noqa: PLC0415 - keeps `--help` quick

    requests = max(1, round(rate.requests))
    return RateLimit(requests, rate.window * requests / rate.requests)


async def _serve(options: "SandboxOptions", settings: Resolved) -> None:
    from transcrub.sandbox import serve  # noqa: PLC0415 - keeps `--help` quick

    serving = asyncio.ensure_future(serve(options, lambda ready: _announce(ready, settings)))
    loop = asyncio.get_running_loop()
    for stop in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(stop, serving.cancel)
    with suppress(asyncio.CancelledError):
        await serving


def _announce(ready: "Sandbox", settings: Resolved) -> None:
    variables = {
        "GENESYS_API_URL": ready.url,
        # Its own name, so that it never shares the ledger of a real org.
        "GENESYS_ORG_DOMAIN": "sandbox",
        "GENESYS_CLIENT_ID": ready.client_id,
        "GENESYS_CLIENT_SECRET": ready.client_secret,
    }
    if settings[JSON]:
        print_json({"url": ready.url, "environment": variables})
        return
    for name, value in variables.items():
        click.echo(f"export {name}={value}")
    if not settings[QUIET]:
        click.echo(f"The sandbox listens on {ready.url}. Ctrl-C ends it.", err=True)
