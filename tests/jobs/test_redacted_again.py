"""What stands redacted is told for as long as it stands, whatever else was tried on it or is still to come."""

import asyncio
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.faults.works import Works, strike, works
from tests.support.chats import AddressPass, chat, texts_of
from tests.support.station import yes
from transcrub.conversation import Conversation
from transcrub.detect import Detector
from transcrub.finding import Finding
from transcrub.jobs.account import take_account
from transcrub.jobs.change import Change
from transcrub.jobs.entry import State
from transcrub.jobs.gate import Answer, GateOptions
from transcrub.jobs.undo import UndoSelection
from transcrub.redact import Policy
from transcrub.redactor import Redactor
from transcrub.sandbox.faults import Drop, Status

CHATS = [chat(number, f"I am Zebulon, mail canary.{number}@mail.example", "ok") for number in range(4)]


@dataclass(frozen=True)
class NamePass:
    """Finds one name."""

    name: str = "names"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterable[Finding]:
        """Return where the name stands."""
        return [
            Finding(field.pointer, *match.span(), "PERSON", 1.0, "test.name")
            for field in conversation.fields()
            for match in re.finditer("Zebulon", field.value)
        ]


MORE = Redactor(Detector(passes=(AddressPass(), NamePass())), Policy())


def told(here: Works) -> tuple[int, dict[str, int]]:
    """Return what the report says: how many stand redacted, and what was taken out of them."""
    account = take_account(here.station.state, datetime.now(UTC))
    return account.redacted, dict(account.findings)


async def no(_: Change) -> Answer:
    return Answer.NO


@pytest.mark.parametrize("end", ["refused", "declined", "out of reach"])
def test_an_undo_that_does_not_come_about_takes_nothing_from_the_ledger(tmp_path: Path, end: str) -> None:
    """The redactions stand: verify compares them, the report tells of them, and a later change is drift."""

    async def story() -> None:
        async with works(tmp_path, CHATS) as here:
            await here.write("run")
            match end:
                case "refused":
                    here.faults(strike(Status(status=409)))
                case "out of reach":
                    here.faults(strike(Status(status=503)))
            gate = GateOptions(yes, review=no) if end == "declined" else GateOptions(yes)
            assert (await here.write("undo", gate)).exit_code in {3, 5}
            here.faults()

            assert told(here) == (4, {"EMAIL_ADDRESS": 4}) or end == "out of reach"
            await here.write("run")
            assert told(here) == (4, {"EMAIL_ADDRESS": 4})
            verification = await here.verify()
            assert (verification.verified, verification.exit_code) == (4, 0)
            here.sandbox.store.edit("chat-000", 1, "somebody was here")
            assert [each.id for each in (await here.verify()).drifted] == ["chat-000"]

    asyncio.run(story())


def test_a_plan_that_is_applied_in_part_hides_no_redaction(tmp_path: Path) -> None:
    """What waits for its turn stands redacted by the run before: verify compares it, the report counts it."""

    async def story() -> None:
        async with works(tmp_path, CHATS) as here:
            await here.write("run")
            first = here.station.redactor
            here.redact_with(MORE)
            await here.plan()
            await here.write("apply", GateOptions(yes, max_changes=1))

            assert told(here) == (4, {"EMAIL_ADDRESS": 4, "PERSON": 1})
            here.redact_with(first)
            assert (await here.verify()).verified == 4
            here.redact_with(MORE)
            assert (await here.write("apply")).exit_code == 0
            assert told(here) == (4, {"EMAIL_ADDRESS": 4, "PERSON": 4})

    asyncio.run(story())


@pytest.mark.parametrize("between", ["a run", "another plan", "a run whose last answer was lost"])
def test_a_plan_that_comes_late_hides_no_redaction(tmp_path: Path, between: str) -> None:
    """What was redacted further since it was planned is left alone, told, and stays what verify compares."""

    async def story() -> None:
        async with works(tmp_path, CHATS, hands=1) as here:
            await here.plan()
            late = here.plan_file.read_bytes()
            here.redact_with(MORE)
            match between:
                case "a run":
                    await here.write("run")
                case "another plan":
                    await here.plan()
                    await here.write("apply")
                case _:
                    here.faults(
                        strike(Drop(effect=True), id="chat-003"), strike(Status(status=503), route="query", after=1)
                    )
                    await here.write("run")
                    assert here.station.ledger_states()["chat-003"] is State.UNKNOWN
                    here.faults()
            here.plan_file.write_bytes(late)
            summary = await here.write("apply")
            assert (summary.exit_code, summary.tally.states) == (7, {State.DRIFTED: 4})

            assert told(here) == (4, {"EMAIL_ADDRESS": 4, "PERSON": 4})
            verification = await here.verify()
            assert (verification.verified, verification.exit_code) == (4, 0)
            here.sandbox.store.edit("chat-000", 1, "somebody was here")
            assert [each.id for each in (await here.verify()).drifted] == ["chat-000"]

    asyncio.run(story())


def test_a_new_plan_is_applied_to_what_somebody_changed(tmp_path: Path) -> None:
    """What stands decides, not the ledger: a redacted conversation that got a new address is redacted by a new plan."""

    async def story() -> None:
        async with works(tmp_path, CHATS, hands=1) as here:
            await here.write("run")
            here.sandbox.store.edit("chat-001", 1, "write to canary.new@mail.example")
            await here.plan()
            summary = await here.write("apply")
            assert (summary.exit_code, summary.tally.changed) == (0, 1)
            assert "canary" not in str(texts_of(here.sandbox.store.get("chat-001")))
            assert (await here.verify()).exit_code == 0

    asyncio.run(story())


def test_a_plan_that_comes_late_leaves_what_cannot_be_read_open(tmp_path: Path) -> None:
    """What another run left open, and cannot be read now either, is not the plan's to tell of."""

    async def story() -> None:
        async with works(tmp_path, CHATS[:1], hands=1) as here:
            await here.plan()
            here.redact_with(MORE)
            here.faults(strike(Drop(effect=True)), strike(Status(status=503), route="query", after=1))
            await here.write("run")
            here.faults(strike(Status(status=503), route="query"))
            summary = await here.write("apply")
            assert (summary.exit_code, summary.tally.states) == (3, {State.UNKNOWN: 1})
            here.faults()
            await here.converge()
            assert told(here) == (1, {"EMAIL_ADDRESS": 1, "PERSON": 1})

    asyncio.run(story())


def test_what_runs_take_out_adds_up(tmp_path: Path) -> None:
    """A second run with more recognisers adds its findings to the first one's; a refused one adds none."""

    async def story() -> None:
        async with works(tmp_path, CHATS) as here:
            await here.write("run")
            here.redact_with(MORE)
            here.faults(strike(Status(status=400), id="chat-002"))
            await here.write("run")
            assert told(here) == (4, {"EMAIL_ADDRESS": 4, "PERSON": 3})
            here.faults()
            await here.write("run")
            assert told(here) == (4, {"EMAIL_ADDRESS": 4, "PERSON": 4})

    asyncio.run(story())


def test_what_a_change_did_not_take_out_is_not_told(tmp_path: Path) -> None:
    """Neither where an open change is given up, nor where the run before it is taken back, do its findings count."""

    async def story() -> None:
        async with works(tmp_path, CHATS, hands=1) as here:
            first = here.station.redactor
            await here.write("run")
            here.redact_with(MORE)
            here.faults(strike(Drop(effect=False), id="chat-000"), strike(Status(status=503), route="query", after=1))
            await here.write("run")
            assert here.station.ledger_states()["chat-000"] is State.UNKNOWN
            here.faults()
            here.redact_with(first)
            await here.write("run")
            assert told(here)[1]["PERSON"] == 3

            here.redact_with(MORE)
            here.faults(strike(Status(status=400)))
            await here.write("run")
            here.faults()
            here.selection = UndoSelection(run=2)
            await here.write("undo")
            assert told(here) == (4, {"EMAIL_ADDRESS": 4})

    asyncio.run(story())


def test_undo_of_one_run_leaves_the_others_alone(tmp_path: Path) -> None:
    """The last run alone can be taken back; an earlier one waits for those since, and says so."""

    async def story() -> None:
        async with works(tmp_path, CHATS) as here:
            await here.write("run")
            here.redact_with(Redactor(Detector(passes=(NamePass(),)), Policy()))
            await here.write("run")
            here.selection = UndoSelection(run=1)
            summary = await here.write("undo")
            assert summary.tally.reasons == {"redacted again by another run since; undo that one first": 4}

            here.selection = UndoSelection(run=2)
            assert (await here.write("undo")).exit_code == 0
            assert texts_of(here.sandbox.store.get("chat-000"))[0] == "I am Zebulon, mail [REDACTED]"
            assert told(here) == (4, {"EMAIL_ADDRESS": 4})

            here.selection = UndoSelection(run=1)
            assert (await here.write("undo")).exit_code == 0
            assert here.sandbox.store.snapshot() == dict(here.sandbox.store.originals)
            assert told(here) == (0, {})

    asyncio.run(story())


def test_undo_settles_what_a_run_left_open(tmp_path: Path) -> None:
    """An update of which nobody knew whether it took effect, and that did not, is open no longer."""

    async def story() -> None:
        async with works(tmp_path, CHATS, hands=1) as here:
            here.faults(strike(Drop(effect=False), id="chat-000"), strike(Status(status=503), route="query", after=1))
            await here.write("run")
            assert here.station.ledger_states()["chat-000"] is State.UNKNOWN
            here.faults()

            assert (await here.write("undo")).exit_code == 0
            assert here.station.ledger_states()["chat-000"] is State.SKIPPED
            await here.converge()

    asyncio.run(story())


def test_what_cannot_be_read_by_its_id_may_come_with_its_page(tmp_path: Path) -> None:
    """An open conversation that is worked after all is counted once, and nothing is amiss."""

    async def story() -> None:
        async with works(tmp_path, CHATS, hands=1) as here:
            here.faults(strike(Drop(effect=False), id="chat-000"), strike(Status(status=503), route="query", after=1))
            await here.write("run")
            assert here.station.ledger_states()["chat-000"] is State.UNKNOWN
            here.faults(strike(Status(status=503), route="query", times=4))
            summary = await here.write("run")

            assert (summary.exit_code, summary.tally.failed, summary.tally.read) == (0, 0, 4)

    asyncio.run(story())


def test_undo_comes_back_later_to_a_platform_that_is_down(tmp_path: Path) -> None:
    """After some conversations in a row that cannot be read it parks with 5, and does not ask for each of them."""

    async def story() -> None:
        chats = [chat(number, f"canary.{number}@mail.example") for number in range(30)]
        async with works(tmp_path, chats, hands=1) as here:
            await here.write("run")
            here.faults(strike(Status(status=503), route="query"))
            summary = await here.write("undo")

            assert (summary.exit_code, summary.tally.failed) == (5, 5)

    asyncio.run(story())


def test_what_was_sent_is_never_called_failed_unread(tmp_path: Path) -> None:
    """An answer was lost, the second try came too late, and nothing can be read any more: nobody knows, so it is open."""

    async def story() -> None:
        async with works(tmp_path, CHATS[:1], hands=1) as here:
            here.faults(
                strike(Drop(effect=False), nth=1),
                strike(Status(status=429, retry_after=100), nth=2),
                strike(Status(status=503), route="query", after=2),
            )
            await here.write("run")

            assert here.station.ledger_states() == {"chat-000": State.UNKNOWN}
            await here.converge()

    asyncio.run(story())


def test_a_second_run_that_kept_no_originals_is_told(tmp_path: Path) -> None:
    """Undo says that we redacted it again without the vault, not that somebody else changed it."""

    async def story() -> None:
        async with works(tmp_path, CHATS[:1]) as here:
            await here.write("run")
            here.redact_with(MORE)
            await here.write("run", key=None)
            summary = await here.write("undo")

            assert summary.tally.reasons == {"redacted again since, and that original was not kept": 1}

    asyncio.run(story())
