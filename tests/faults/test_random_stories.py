"""Random stories of commands and faults, on a clock whose waits cost nothing; the checker holds after every step."""

import asyncio
import shutil
import tempfile
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from itertools import count
from pathlib import Path
from typing import TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.faults.scene import some_chats
from tests.faults.works import Works, strike, works
from tests.support.clock import FastClock
from tests.support.station import yes
from transcrub.genesys import InteractionQuery
from transcrub.jobs.crew import Stop
from transcrub.jobs.gate import GateOptions
from transcrub.jobs.summary import Summary
from transcrub.sandbox.faults import Action, Credentials, Drop, Page, Status, TokenLimit, Truncate, Update

Result = TypeVar("Result")

ANY: list[tuple[str, Action]] = [
    ("update", Drop(effect=False)),
    ("update", Drop(effect=True)),
    ("update", Status(status=504, effect=True)),
    ("update", Status(status=503)),
    ("update", Status(status=400)),
    ("update", Status(status=429, retry_after=36_000)),
    ("update", Status(status=502, effect=True)),
    ("update", Status(status=429, retry_after=0)),
    ("update", Update(fault="ignore")),
    ("update", Truncate()),
    ("update", Credentials(change="revoke")),
    ("update", Credentials(change="remove_scope")),
    ("query", Drop()),
    ("query", Status(status=500)),
    ("query", Status(status=429, retry_after="absent")),
    ("query", Page(fault="duplicate")),
    ("query", Page(fault="shift")),
    ("query", Page(fault="empty")),
    ("query", Page(fault="error")),
    ("query", Page(fault="loop")),
    ("query", Page(fault="html")),
    ("query", Truncate()),
    ("query", Credentials(change="expire")),
    ("token", Status(status=401)),
    ("token", Status(status=503)),
    ("token", TokenLimit()),
    ("token", Drop()),
]
faults = st.lists(
    st.tuples(st.sampled_from(ANY), st.integers(0, 6), st.integers(1, 12)).map(
        lambda drawn: strike(drawn[0][1], drawn[0][0], after=drawn[1], times=drawn[2])  # type: ignore[arg-type]
    ),
    max_size=3,
)
gates = st.builds(
    GateOptions,
    ask=st.just(yes),
    max_changes=st.none() | st.integers(1, 5),
    canary=st.none() | st.integers(1, 5),
    max_mismatches=st.integers(1, 3),
)
stops = st.none() | st.integers(1, 12)
chats = st.integers(0, 3).map(lambda number: f"chat-{number:03d}")


class Stories(RuleBasedStateMachine):
    """Plan, apply, run, verify, undo in any order, in any manner, while anything goes wrong and others edit."""

    def __init__(self) -> None:
        super().__init__()
        self._loop = asyncio.new_event_loop()
        self._stack = AsyncExitStack()
        self._folder = Path(tempfile.mkdtemp(prefix="transcrub-stories-"))
        self._here: Works | None = None

    @initialize()
    def begin(self) -> None:
        """Open a sandbox with four conversations to redact."""
        self._here = self._done(self._stack.enter_async_context(works(self._folder / "works", some_chats(4))))
        self.here.station.query = InteractionQuery(page_size=2)

    @property
    def here(self) -> Works:
        """The works, once they are open."""
        assert self._here is not None
        return self._here

    @rule(struck=faults)
    def plan(self, struck: list[object]) -> None:
        """Make a plan."""
        self.here.faults(*struck)  # type: ignore[arg-type]
        self.here.plan_file.unlink(missing_ok=True)
        self._done(self.here.plan())
        self._let_in_again()

    @precondition(lambda self: self.here.plan_file.exists())
    @rule(struck=faults, gate=gates, stop=stops)
    def apply(self, struck: list[object], gate: GateOptions, stop: int | None) -> None:
        """Carry the plan out."""
        self.here.faults(*struck)  # type: ignore[arg-type]
        self._write("apply", gate, stop)

    @rule(struck=faults, gate=gates, stop=stops)
    def run(self, struck: list[object], gate: GateOptions, stop: int | None) -> None:
        """Run."""
        self.here.faults(*struck)  # type: ignore[arg-type]
        self._write("run", gate, stop)

    @precondition(lambda self: (self.here.folder / "state" / "vault.sqlite").exists())
    @rule(struck=faults, gate=gates, stop=stops)
    def undo(self, struck: list[object], gate: GateOptions, stop: int | None) -> None:
        """Undo."""
        self.here.faults(*struck)  # type: ignore[arg-type]
        self._write("undo", gate, stop)

    @rule(struck=faults)
    def verify_in_trouble(self, struck: list[object]) -> None:
        """Read back while things go wrong: whatever comes of it, nothing is changed."""
        self.here.faults(*struck)  # type: ignore[arg-type]
        self._done(self.here.verify())
        self._let_in_again()

    @rule()
    def verify(self) -> None:
        """Read back: what leaks is named."""
        self.here.faults()
        found = self._done(self.here.verify())
        leaking = {each for each in self.here.checker.dirty if not self.here.checker.redacted(each)}
        assert leaking <= set(found.leaking)

    @rule(chat=chats, index=st.integers(0, 2), personal=st.booleans())
    def somebody_edits(self, chat: str, index: int, personal: bool) -> None:
        """Let somebody else write."""
        self.here.sandbox.store.edit(chat, index, "mail canary.edit@mail.example" if personal else "never mind")

    @rule(seconds=st.sampled_from([1.0, 61.0, 90_000.0]))
    def time_passes(self, seconds: float) -> None:
        """Let time pass."""
        clock = self.here.station.clock
        assert isinstance(clock, FastClock)
        clock.advance(seconds)

    @invariant()
    def all_promises_hold(self) -> None:
        """Hold the invariants."""
        if self._here is not None:
            self.here.checker.check()

    def teardown(self) -> None:
        """Without faults, everything comes to its end."""
        try:
            if self._here is not None:
                self._done(self.here.converge())
        finally:
            self._done(self._stack.aclose())
            self._loop.close()
            shutil.rmtree(self._folder)

    def _write(self, command: str, gate: GateOptions, stop: int | None) -> Summary:
        """Run a command that writes; somebody presses Ctrl-C when its N-th request arrives."""
        here = self.here
        here.station.stop = Stop()
        heard = count(1)
        here.checker.before = lambda _: here.station.stop.ask() if next(heard) == stop else None
        try:
            return self._done(here.write(command, gate))  # type: ignore[arg-type]
        finally:
            here.checker.before = None
            here.station.stop = Stop()
            self._let_in_again()

    def _let_in_again(self) -> None:
        self.here.sandbox.tokens._scopes |= {"interaction:read", "interaction:write"}

    def _done(self, work: Coroutine[object, object, Result]) -> Result:
        return self._loop.run_until_complete(work)


TestStories = Stories.TestCase
TestStories.settings = settings(
    max_examples=8,
    stateful_step_count=8,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
