"""The audit log: a chain that shows what was changed, removed, put in or cut off, and without which nothing is sent."""

import asyncio
import csv
import io
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.faults.works import works
from transcrub.errors import LedgerError
from transcrub.jobs.audit import AuditLog, AuditVerdict, chained, read_records, verify_log

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def log_of(path: Path, count: int) -> str:
    """Write a log of so many records and return the last hash."""
    log = AuditLog(path, lambda: NOON)
    return str(log.append([{"event": "intent", "conversation": f"c{number}"} for number in range(count)]))


def test_a_whole_log_is_told_so(tmp_path: Path) -> None:
    """All records count, and the head is the hash that the ledger knows."""
    head = log_of(tmp_path / "log", 5)

    assert verify_log(tmp_path / "log", head) == AuditVerdict(5, None, "", head)
    assert (tmp_path / "log").stat().st_mode & 0o777 == 0o600


def test_no_log_is_whole_where_the_ledger_knows_of_none(tmp_path: Path) -> None:
    """Before the first run there is nothing to be missing."""
    assert verify_log(tmp_path / "log", None).broken is None


def test_a_log_goes_on_where_it_was(tmp_path: Path) -> None:
    """Opened again, the chain and the numbers go on."""
    log_of(tmp_path / "log", 2)
    head = log_of(tmp_path / "log", 2)

    assert verify_log(tmp_path / "log", head).records == 4
    assert [record["n"] for record in read_records(tmp_path / "log") if record] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("tampering", "broken"),
    [
        (lambda lines: [*lines[:2], lines[2].replace(b"c2", b"c9"), *lines[3:]], 3),
        (lambda lines: [*lines[:2], *lines[3:]], 3),
        (lambda lines: lines[1:], 1),
        (lambda lines: [*lines[:3], lines[0], *lines[3:]], 4),
        (lambda lines: [lines[1], lines[0], *lines[2:]], 1),
        (lambda lines: lines[:4], 5),
        (lambda lines: [], 1),
        (lambda lines: [*lines[:4], lines[4][:30]], 5),
        (lambda lines: [*lines[:4], lines[4][:-1]], 5),
        (lambda lines: [*lines[:2], b"\n", *lines[2:]], 3),
        (lambda lines: [*lines[:2], b"[]\n", *lines[2:]], 3),
        (lambda lines: [*lines[:1], b'{"n":2,"a":' * 200 + b"1" + b"}" * 200 + b"\n", *lines[1:]], 2),
    ],
    ids=[
        "changed",
        "removed",
        "first removed",
        "put in",
        "swapped",
        "last cut off",
        "emptied",
        "last line cut",
        "last newline cut",
        "an empty line",
        "no object",
        "nested deeply",
    ],
)
def test_the_first_broken_record_is_named(tmp_path: Path, tampering: object, broken: int) -> None:
    """Whatever was done, the number of the first line that does not hold is told."""
    path = tmp_path / "log"
    head = log_of(path, 5)
    path.write_bytes(b"".join(tampering(path.read_bytes().splitlines(keepends=True))))  # type: ignore[operator]

    assert verify_log(path, head).broken == broken


def test_every_flipped_bit_is_found(tmp_path: Path) -> None:
    """For every byte of a log: flipped, its line is the one that is named."""
    path = tmp_path / "log"
    head = log_of(path, 3)
    whole = path.read_bytes()
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])

        assert verify_log(path, head).broken == whole[:place].count(b"\n") + 1, place


def test_a_rewritten_log_is_known_by_the_ledger(tmp_path: Path) -> None:
    """Somebody who makes the whole chain anew without a record is found by the hash in the ledger."""
    head = log_of(tmp_path / "log", 5)
    log_of(tmp_path / "other", 4)

    assert verify_log(tmp_path / "other", head).broken == 5


def test_what_a_crash_cut_off_is_taken_away_and_no_tampering(tmp_path: Path) -> None:
    """Half a line at the end, of which the ledger knows nothing, announces nothing: the next run removes it."""
    path = tmp_path / "log"
    head = log_of(path, 3)
    with path.open("ab") as file:
        file.write(b'{"schema":1,"n":4,"ev')

    assert verify_log(path, head).broken is None
    new_head = str(AuditLog(path, lambda: NOON, head).append([{"event": "intent"}]))
    assert verify_log(path, new_head) == AuditVerdict(4, None, "", new_head)


@pytest.mark.parametrize("keep", [0, 1, 4])
def test_a_log_whose_end_is_gone_is_not_gone_on_with(tmp_path: Path, keep: int) -> None:
    """Otherwise the next run would hide for ever that something was cut off."""
    path = tmp_path / "log"
    head = log_of(path, 5)
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:keep]))

    with pytest.raises(LedgerError, match="lacks records"):
        AuditLog(path, lambda: NOON, head)


def test_a_log_may_know_more_than_the_ledger(tmp_path: Path) -> None:
    """A crash between the two leaves announcements that came to nothing: the chain goes on behind them."""
    path = tmp_path / "log"
    head = log_of(path, 3)
    log_of(path, 2)

    assert AuditLog(path, lambda: NOON, head).append([{"event": "intent"}])


@pytest.mark.parametrize("length", [2**20 - 200, 2**20, 5 * 2**20])
@pytest.mark.parametrize("before", [0, 3])
@pytest.mark.parametrize("torn", [b"", b'{"schema":1,"n":4,"ev'])
def test_a_log_goes_on_behind_a_record_of_any_length(tmp_path: Path, length: int, before: int, torn: bytes) -> None:
    """A last record of megabytes is read whole, whatever a crash left behind it."""
    path = tmp_path / "log"
    log_of(path, before)
    head = str(AuditLog(path, lambda: NOON).append([{"event": "run-ended", "summary": "x" * length}]))
    with path.open("ab") as file:
        file.write(torn)

    new_head = str(AuditLog(path, lambda: NOON, head).append([{"event": "run-begun"}]))

    assert verify_log(path, new_head) == AuditVerdict(before + 2, None, "", new_head)


@pytest.mark.parametrize("end", [b"what\n", b"{}\n", b'{"n":"1","hash":"x"}\n', b'{"n":1,"hash":2}\n'])
def test_a_log_that_is_damaged_at_its_end_is_not_written(tmp_path: Path, end: bytes) -> None:
    """There is nothing to chain to."""
    (tmp_path / "log").write_bytes(end)

    with pytest.raises(LedgerError, match="damaged at its end"):
        AuditLog(tmp_path / "log", lambda: NOON)


RECORDS = st.lists(st.dictionaries(st.text(max_size=5), st.integers(-5, 5) | st.none() | st.text(max_size=5)))


def lines_of(records: list[dict[str, int | str | None]]) -> bytes:
    return b"".join(orjson.dumps(record) + b"\n" for record in records)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300) | RECORDS.map(lines_of))
def test_any_bytes_are_read_without_an_accident(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    """Whatever lies in the file, it is told whole or broken, and opening it is refused in our words or works."""
    path = tmp_path_factory.mktemp("fuzz") / "log"
    path.write_bytes(data)

    verdict = verify_log(path, None)
    assert (verdict.broken is None) <= (data.count(b"\n") == verdict.records)
    with suppress(LedgerError):
        AuditLog(path, lambda: NOON)


def test_the_chain_is_what_the_reference_says(tmp_path: Path) -> None:
    """SHA-256 over the predecessor's hash and the record with sorted keys, without its own hash."""
    log_of(tmp_path / "log", 2)
    first, second = (orjson.loads(line) for line in (tmp_path / "log").read_bytes().splitlines())

    assert first["hash"] == chained("0" * 64, {key: first[key] for key in first if key != "hash"})
    assert second["hash"] == chained(first["hash"], {key: second[key] for key in second if key != "hash"})


def test_a_run_tells_who_what_and_when(tmp_path: Path) -> None:
    """Begun, an intent and an outcome for each change, ended: with actor, policy, model, digests and counts."""

    async def story() -> None:
        async with works(tmp_path) as here:
            await here.write("run")
            records = [record for record in read_records(here.station.path / "audit.jsonl") if record]

            assert [record["event"] for record in records].count("intent") == 4
            assert [record["event"] for record in records].count("outcome") == 4
            assert (records[0]["event"], records[-1]["event"]) == ("run-begun", "run-ended")
            common = {"schema", "n", "time", "event", "org", "client", "user", "host", "command", "policy"}
            for record in records:
                assert common | {"policy_version", "model", "run", "hash"} <= record.keys()
            intent = next(record for record in records if record["event"] == "intent")
            assert intent["entities"] == {"EMAIL_ADDRESS": 2}
            assert {"conversation", "purpose", "before", "after", "state"} <= intent.keys()

    asyncio.run(story())


def test_fails_closed(tmp_path: Path) -> None:
    """A log that cannot be written from the N-th record on: not one update is sent that it does not announce."""

    async def story(allowed: int) -> int:
        async with works(tmp_path / str(allowed)) as here:
            write, written = AuditLog._write, 0

            def failing(log: AuditLog, data: bytes) -> None:
                nonlocal written
                written += 1
                if written > allowed:
                    raise LedgerError("The audit log cannot be written: no space. Nothing is sent without it.")
                write(log, data)

            AuditLog._write = failing  # type: ignore[method-assign, assignment]
            try:
                summary = await here.write("run")
                code = summary.exit_code
            except LedgerError as error:
                code = error.exit_code
            finally:
                AuditLog._write = write  # type: ignore[method-assign]
            here.checker.check()
            if allowed < 2:
                assert here.checker.patches == 0
            await here.converge()
            return code

    codes = [asyncio.run(story(allowed)) for allowed in range(6)]
    assert codes[:3] == [12, 12, 12]


def test_exports_a_table(tmp_path: Path) -> None:
    """As CSV every record is a line of the same columns, and no cell begins like a formula."""
    from transcrub.cli import audit as command  # noqa: PLC0415 - what is tested is its cell alone

    row = [command._cell(value) for value in ("=1+1", "+1", "-1", "@x", "\tx", "plain", None, {"PERSON": 2}, 7)]

    assert row == ["'=1+1", "'+1", "'-1", "'@x", "'\tx", "plain", "", "PERSON=2", "7"]
    assert next(csv.reader(io.StringIO(",".join(command._COLUMNS))))[0] == "n"


def test_the_ledger_knows_the_head(tmp_path: Path) -> None:
    """After a run the ledger holds the hash of the last record."""

    async def story() -> None:
        async with works(tmp_path) as here:
            await here.write("run")
            *_, last = read_records(here.station.path / "audit.jsonl")
            with closing(sqlite3.connect(here.station.path / "ledger.sqlite")) as connection:
                (head,) = connection.execute("SELECT value FROM facts WHERE name = 'audit_head'").fetchone()
            assert last is not None
            assert head == last["hash"]

    asyncio.run(story())
