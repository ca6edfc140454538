"""`transcrub doctor`: would a run get through?"""

import asyncio

import click
from rich.text import Text

from transcrub.cli.command import command
from transcrub.cli.context import console, print_json
from transcrub.cli.office import Office, in_office, query_of
from transcrub.cli.visible import visible
from transcrub.genesys import Door
from transcrub.jobs.doctor import Check, Verdict, examine
from transcrub.jobs.state import StateDirectory
from transcrub.settings import Resolved, state_dir
from transcrub.settings.registry import CA_BUNDLE, DETECTION, JSON, MAX_RETRY_AFTER, OPERATOR_KEYS, QUERY, STATE

_COLOURS = {Verdict.PASS: "green", Verdict.WARN: "yellow", Verdict.FAIL: "red"}


@command("doctor", QUERY, MAX_RETRY_AFTER, *DETECTION, *OPERATOR_KEYS, STATE, CA_BUNDLE, example="transcrub doctor")
def doctor(settings: Resolved) -> int:
    """Look whether a run would get through: settings, token, scopes, clock, pace.

    Changes nothing. Every check says PASS, WARN or FAIL, and what to do about it; exit code 1 where one fails.
    """
    checks = in_office(settings, _until_stopped)
    if settings[JSON]:
        print_json(
            {
                "checks": [
                    {"name": check.name, "verdict": check.verdict.value, "seen": check.seen, "hint": check.hint}
                    for check in checks
                ]
            }
        )
    return 1 if any(check.verdict is Verdict.FAIL for check in checks) else 0


async def _until_stopped(office: Office) -> list[Check]:
    """Examine, and give up at once when the user wants it: nothing is under way that has to be finished."""
    examining = asyncio.ensure_future(_examined(office))
    stopped = asyncio.ensure_future(office.stop.wait())
    await asyncio.wait({examining, stopped}, return_when=asyncio.FIRST_COMPLETED)
    stopped.cancel()
    if not examining.done():
        examining.cancel()
        await asyncio.gather(examining, return_exceptions=True)
        raise click.Abort
    return examining.result()


async def _examined(office: Office) -> list[Check]:
    checks = []
    shown = console(stderr=False)

    def named() -> StateDirectory:
        return StateDirectory(state_dir(office.settings))

    async with office.open(Door, "doctor") as (_, door, view):
        with view.paused():
            async for check in examine(door, query_of(office.settings), named, office.redactor, office.clock):
                checks.append(check)
                if not office.settings[JSON]:
                    shown.print(_line(check), soft_wrap=True)
    return checks


def _line(check: Check) -> Text:
    hint = ("\n      ", (check.hint, "dim")) if check.hint else ()
    return Text.assemble((check.verdict, _COLOURS[check.verdict]), f"  {check.name}: {visible(check.seen)}", *hint)
