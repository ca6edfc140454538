"""The one checker of what transcrub promises: compares the platform, the ledger, the audit log and the original data.

A witness sits in the sandbox and sees every update before it has its effect, and every change by somebody else. After
a fault, `check` holds the invariants of the design against what it saw and what lies on the disk.
"""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from functools import cache
from pathlib import Path

from tests.support.chats import SECRET_WORD
from transcrub import codec
from transcrub.conversation import parse_conversation
from transcrub.jobs.audit import read_records, verify_log
from transcrub.jobs.digests import Digests
from transcrub.jobs.entry import OPEN_STATES, Entry, Purpose, State
from transcrub.jobs.ledger import Ledger
from transcrub.redactor import Redactor
from transcrub.sandbox import Sandbox
from transcrub.sandbox.journal import Request
from transcrub.sandbox.platform import Call

CHECKED: Counter[str] = Counter()
"""How often each invariant was checked in this process, by name."""

_UNTOUCHED = (State.PLANNED, State.FAILED, State.SKIPPED)


class Checker:
    """Watches one sandbox and one state directory.

    Attributes:
        before: called with every call, after the checker looked at it.
        after: called with every request that had its effect.
        spoiled: ids that the platform itself damaged while it claimed success: no promise holds for their text.
        watch_intents: whether every update must have an intent in the state directory.
        lied: ids that the platform claimed to have changed, and did not.
    """

    def __init__(self, sandbox: Sandbox, state: Path, redactor: Redactor, secrets: Iterable[str] = ()) -> None:
        self.before: Callable[[Call], None] | None = None
        self.after: Callable[[Request], None] | None = None
        self.spoiled: set[str] = set()
        self.lied: set[str] = set()
        self.patches = 0
        self.watch_intents = True
        self._sandbox = sandbox
        self._state = state
        self._secrets = (f"{SECRET_WORD}.", "mail.example", *secrets)
        self._versions: dict[str, list[bytes]] = {
            key: [_canonical(raw)] for key, raw in sandbox.store.originals.items()
        }
        self._standing = sandbox.store.snapshot()
        self._changed: set[str] = set()
        self._touched_by_others: set[str] = set()
        self._violations: list[str] = []
        self._planned = cache(lambda raw: _redacted(raw, redactor))
        sandbox.before, sandbox.after = self._arrived, self._took_effect
        self._edit = sandbox.store.edit
        sandbox.store.edit = self._edited  # type: ignore[method-assign]

    def expect(self, redactor: Redactor) -> None:
        """Take what this redactor makes of what stands there for what may be sent, from now on."""
        self._planned = cache(lambda raw: _redacted(raw, redactor))
        for key, raw in self._sandbox.store.snapshot().items():
            self._versions[key].append(_canonical(raw))

    @property
    def dirty(self) -> set[str]:
        """Ids of the conversations in which, as they last stood before us, something is to be redacted."""
        return {key for key, versions in self._versions.items() if self._planned(versions[-1]) != versions[-1]}

    def check(self, *artefacts: bytes, folders: Iterable[Path] = ()) -> None:
        """Hold what must be true at any time, whatever went wrong.

        Args:
            artefacts: what was written to streams.
            folders: where nothing personal may lie, besides the state directory.
        """
        self.check_platform(*artefacts, folders=folders)
        if (self._state / "ledger.sqlite").exists() and self._ledger_is_made():
            self._check_ledger()
        self._check_audit(finished=False)

    def check_platform(self, *artefacts: bytes, folders: Iterable[Path] = ()) -> None:
        """Hold what must be true even where the records themselves are damaged."""
        assert not self._violations, self._violations
        self._check_texts()
        self._check_no_leak(artefacts, (self._state, *folders))

    def check_exit(self, code: int, planned: set[str] | None = None) -> None:
        """Hold that 0 was only said where all that is to be redacted is redacted, and nothing is open.

        Args:
            code: of the call.
            planned: ids in the plan that was applied; None where it was no plan, but all.
        """
        CHECKED["honest exit"] += 1
        if code != 0:
            return
        spoken_of = [*self._versions] if planned is None else planned
        left = {key for key in self.dirty if key in spoken_of and not self.redacted(key)} - self.lied - self.spoiled
        assert not left, f"exit 0, and not redacted: {sorted(left)}"
        open_entries = {each.id for each in self.entries() if each.state in OPEN_STATES and each.id in spoken_of}
        assert not open_entries, f"exit 0, and left open: {sorted(open_entries)}"

    def check_end(self) -> None:
        """Hold what must be true after a run without faults: it ended as if there had never been any."""
        CHECKED["convergence"] += 1
        left = {key for key in self.dirty if not self.redacted(key)} - self.spoiled
        assert not left, f"not redacted in the end: {sorted(left)}"
        for key, versions in self._versions.items():
            if key in self._sandbox.store and self._planned(versions[-1]) == versions[-1] and key not in self.spoiled:
                assert _canonical(self._sandbox.store.raw(key)) == versions[-1], f"{key} is clean and was changed"
        self._check_audit(finished=True)

    def check_undone(self) -> None:
        """Hold that every conversation stands as it was in the beginning, byte for byte in meaning."""
        CHECKED["undone"] += 1
        for key, raw in self._sandbox.store.originals.items():
            assert _canonical(self._sandbox.store.raw(key)) == _canonical(raw), f"{key} is not as it was"

    def redacted(self, identifier: str) -> bool:
        """Say whether a conversation is gone, or stands as planned on what stood there last."""
        if identifier not in self._sandbox.store:
            return True
        return _canonical(self._sandbox.store.raw(identifier)) in {
            self._planned(version) for version in self._versions[identifier]
        }

    def entries(self) -> list[Entry]:
        """Return the ledger's entries; none where there is no ledger."""
        if not (self._state / "ledger.sqlite").exists():
            return []
        with Ledger.open(self._state / "ledger.sqlite", self._digests()) as ledger:
            return list(ledger.in_states(State))

    def _arrived(self, call: Call) -> None:
        if call.route == "update" and call.method == "PATCH":
            self._check_update(call)
            if call.update_fault in {"truncate", "drop_field"}:
                self.spoiled.add(call.id or "")
            elif call.update_fault == "forget":
                self.lied.add(call.id or "")
        if self.before:
            self.before(call)

    def _check_update(self, call: Call) -> None:
        """Hold that a durable intent stands behind an update, and that it is the planned one."""
        CHECKED["writes within plan"] += 1
        CHECKED["intent before send"] += 1
        self.patches += 1
        state, purpose = self._committed(call.id or "") if self.watch_intents else (State.INTENT, Purpose.REDACT)
        if state not in OPEN_STATES:
            self._violations.append(f"PATCH of {call.id} while its committed state is {state}")
        body = codec.loads(call.body)
        assert isinstance(body, dict)
        versions = self._versions.get(call.id or "", [])
        wanted = {
            (version if purpose == Purpose.UNDO else planned)
            for version in versions
            if (planned := self._planned(version)) != version
        }
        sent = codec.dumps(body.get("messages"), canonical=True)
        if sent not in {_messages(each) for each in wanted} and call.id not in self.spoiled:
            self._violations.append(f"PATCH of {call.id} with what nobody planned")

    def _took_effect(self, request: Request) -> None:
        if request.route == "update" and (request.id or "") in self._sandbox.store:
            raw = self._sandbox.store.raw(request.id or "")
            if raw != self._standing.get(request.id or ""):
                self._standing[request.id or ""] = raw
                self._changed.add(request.id or "")
        if self.after:
            self.after(request)

    def _edited(self, identifier: str, index: int, text: str) -> None:
        self._edit(identifier, index, text)
        raw = self._sandbox.store.raw(identifier)
        self._versions[identifier].append(_canonical(raw))
        self._standing[identifier] = raw
        self._touched_by_others.add(identifier)

    def _check_texts(self) -> None:
        """Hold that every conversation is as before or as planned, in every message and in every other field."""
        for key, versions in self._versions.items():
            if key in self.spoiled or key not in self._sandbox.store:
                continue
            CHECKED["before or after"] += 1
            allowed = {*versions, *(self._planned(version) for version in versions)}
            assert _canonical(self._sandbox.store.raw(key)) in allowed, f"{key} is a third thing"

    def _check_no_leak(self, artefacts: Iterable[bytes], folders: Iterable[Path]) -> None:
        """Hold that no personal value and no secret lies on the disk or went to a stream."""
        secrets = [
            each.encode() for each in (*self._secrets, self._sandbox.client_secret, *self._sandbox.tokens._grants)
        ]
        files = [
            file
            for folder in folders
            if folder.exists()
            for file in folder.rglob("*")
            if file.is_file() and not file.is_fifo()
        ]
        for name, content in [
            *((str(file), file.read_bytes()) for file in files),
            *(("stream", each) for each in artefacts),
        ]:
            CHECKED["no personal data"] += 1
            assert not any(secret in content for secret in secrets), f"a secret or personal value stands in {name}"

    def _check_ledger(self) -> None:
        """Hold that what the ledger says of a conversation is what stands on the platform."""
        digests = self._digests()
        for entry in self.entries():
            if entry.id in self._touched_by_others | self.lied | self.spoiled:
                continue
            CHECKED["ledger tells the truth"] += 1
            gone = entry.id not in self._sandbox.store
            standing = None if gone else digests.of_messages(self._sandbox.store.get(entry.id).get("messages"))
            if entry.stands is not None:
                assert gone or standing == entry.stands, f"{entry.id} is said to hold what it does not hold"
            elif entry.state in _UNTOUCHED:
                assert standing in {None, entry.before}, f"{entry.id} is called {entry.state} and was changed"

    def _check_audit(self, *, finished: bool) -> None:
        """Hold that the chain is whole and every change that had an effect was announced, and in the end told."""
        CHECKED["audit chain"] += 1
        path = self._state / "audit.jsonl"
        if not path.exists():
            assert not self._changed, "something was changed without an audit log"
            return
        head = None
        if self._ledger_is_made():
            with Ledger.open(self._state / "ledger.sqlite", self._digests()) as ledger:
                head = ledger.fact("audit_head")
        verdict = verify_log(path, head)
        assert verdict.broken is None, verdict.reason
        told: Mapping[str, set[str]] = defaultdict(set)
        for record in read_records(path):
            if record is not None:
                told[str(record.get("event"))].add(str(record.get("conversation")))
        if not self.watch_intents:
            return
        assert self._changed <= told["intent"], f"changed unannounced: {sorted(self._changed - told['intent'])}"
        if finished:
            assert self._changed <= told["outcome"], f"without outcome: {sorted(self._changed - told['outcome'])}"

    def _committed(self, identifier: str) -> tuple[str | None, str | None]:
        place = f"file:{self._state / 'ledger.sqlite'}?mode=ro"
        with closing(sqlite3.connect(place, uri=True)) as connection:
            row = connection.execute("SELECT state, purpose FROM conversations WHERE id = ?", (identifier,)).fetchone()
        return row or (None, None)

    def _ledger_is_made(self) -> bool:
        """Say whether the ledger got as far as having its tables."""
        with closing(sqlite3.connect(self._state / "ledger.sqlite")) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        return bool(version)

    def _digests(self) -> Digests:
        return Digests.load(self._state / "digest.key")


def _canonical(raw: bytes) -> bytes:
    return codec.dumps(codec.loads(raw), canonical=True)


def _messages(raw: bytes) -> bytes:
    interaction = codec.loads(raw)
    assert isinstance(interaction, dict)
    return codec.dumps(interaction.get("messages"), canonical=True)


def _redacted(raw: bytes, redactor: Redactor) -> bytes:
    try:
        conversation = parse_conversation(codec.loads(raw))
        return codec.dumps(redactor.redact(conversation).apply(conversation), canonical=True)
    except Exception:  # noqa: BLE001 - what cannot be worked must stay as it is
        return raw
