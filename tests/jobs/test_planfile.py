"""The plan file: whole or not there, bound to what it was made for, and free of personal data."""

import errno
import hashlib
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import Mock

import orjson
import pytest

from transcrub.errors import SettingsError, TranscrubError
from transcrub.jobs.change import Change
from transcrub.jobs.entry import FindingRow
from transcrub.jobs.output import whole_file
from transcrub.jobs.planfile import Plan, PlanHeader, PlanWriter, new_plan_id

ROW = FindingRow("/messages/0/text", 1, 8, "PERSON", 0.875, "names.model", "00ff")
HEADER = PlanHeader(
    id="p1",
    org="acme",
    created=datetime(2026, 3, 1, tzinfo=UTC),
    key="k1",
    policy="d1",
    query="type eq 'webmessaging'",
    page_size=100,
    since=datetime(2026, 1, 1, tzinfo=UTC),
    limit=10,
)


def change(number: int) -> Change:
    """Return a change of one finding."""
    return Change(
        id=f"id-{number}",
        messages=b'[{"text": "secret words"}]',
        before=f"before{number}",
        after=f"after{number}",
        findings=(ROW,),
        read_at=0.0,
        parts=(f"part{number}",),
        original=b'[{"text": "more secret words"}]',
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a plan of three changes."""
    path = tmp_path / "my.plan"
    with PlanWriter(path, HEADER) as plan:
        for number in range(3):
            plan.add(change(number))
        plan.finish(read=10, clean=6, failed=1)
    return path


def test_a_plan_that_cannot_be_begun_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C or a full disk may come with the first line, before there is a plan to close."""
    monkeypatch.setattr(PlanHeader, "model_dump_json", Mock(side_effect=KeyboardInterrupt))

    with pytest.raises(KeyboardInterrupt), PlanWriter(tmp_path / "plan", HEADER):
        pass

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("given", [{}, {"since": None, "until": None}])
def test_what_is_not_set_is_not_written(tmp_path: Path, given: dict[str, None]) -> None:
    """A header without a limit has none, and does not name it: a plan says nothing that it does not need."""
    path = tmp_path / "old.plan"
    header = HEADER.model_copy(update={"limit": None, **given})
    with PlanWriter(path, header) as plan:
        plan.finish(read=0, clean=0, failed=0)

    assert b"limit" not in path.read_bytes()
    assert Plan.open(path).header == header


def test_a_plan_is_read_back_as_it_was_written(path: Path) -> None:
    """Header, changes with their findings, and counts survive the file."""
    plan = Plan.open(path)
    assert plan.header == HEADER
    assert [(each.id, each.before, each.after, each.rows()) for each in plan.changes()] == [
        (f"id-{number}", f"before{number}", f"after{number}", (ROW,)) for number in range(3)
    ]
    footer = plan.footer
    assert (footer.read, footer.clean, footer.failed, footer.changes) == (10, 6, 1, 3)
    assert footer.findings == {"PERSON": 3}


def test_a_plan_holds_no_text(path: Path) -> None:
    """The sanitised messages that a change carries stay out of the plan; others cannot read the file."""
    assert b"secret words" not in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600


def test_an_empty_plan_is_a_plan(tmp_path: Path) -> None:
    """A plan without changes is whole too."""
    with PlanWriter(tmp_path / "plan", HEADER) as plan:
        plan.finish(read=0, clean=0, failed=0)
    assert list(Plan.open(tmp_path / "plan").changes()) == []


def half_a_plan(path: Path) -> None:
    """Begin a plan and break off."""
    with PlanWriter(path, HEADER) as plan:
        plan.add(change(1))
        raise ZeroDivisionError


def test_a_plan_that_was_not_finished_is_not_there(tmp_path: Path) -> None:
    """Where the planning breaks off, neither the plan nor a part of it is left; an older plan stays."""
    path = tmp_path / "plan"
    path.write_text('{"format":"transcrub-plan"}\n')
    with pytest.raises(ZeroDivisionError):
        half_a_plan(path)
    assert [each.name for each in tmp_path.iterdir()] == ["plan"]
    assert path.read_text() == '{"format":"transcrub-plan"}\n'


def cut_in_a_line(data: bytes) -> bytes:
    """Cut the file within its third line."""
    return data[: data.index(b'"id-1"') + 10]


def cut_after_a_line(data: bytes) -> bytes:
    """Leave the footer out."""
    return b"".join(data.splitlines(keepends=True)[:-1])


def without_a_change(data: bytes) -> bytes:
    """Take one conversation out."""
    lines = data.splitlines(keepends=True)
    return b"".join([*lines[:2], *lines[3:]])


def other_span(data: bytes) -> bytes:
    """Move a span."""
    return data.replace(b'"end":8', b'"end":9', 1)


def other_org(data: bytes) -> bytes:
    """Turn the plan to another org."""
    return data.replace(b'"acme"', b'"emca"', 1)


def goes_on(data: bytes) -> bytes:
    """Put a line behind the end."""
    return data + data.splitlines(keepends=True)[1]


def newer(data: bytes) -> bytes:
    """Claim a later format."""
    return data.replace(b'"version":2', b'"version":3', 1)


def older(data: bytes) -> bytes:
    """Be of the format whose hash left the footer out."""
    *lines, footer = data.splitlines(keepends=True)
    lines[0] = lines[0].replace(b'"version":2', b'"version":1', 1)
    sha256 = hashlib.sha256(b"".join(lines)).hexdigest()
    return b"".join(lines) + footer[: footer.index(b'"sha256"')] + b'"sha256":"%s"}\n' % sha256.encode()


def extended(data: bytes) -> bytes:
    """Add a key that nobody knows."""
    return data.replace(b'"org":', b'"colour":"red","org":', 1)


def no_number(data: bytes) -> bytes:
    """Put text where a count belongs."""
    return data.replace(b'"read":10', b'"read":"x"', 1)


def fewer_read(data: bytes) -> bytes:
    """Say that less was read."""
    return data.replace(b'"read":10', b'"read":4', 1)


def fewer_found(data: bytes) -> bytes:
    """Say that less is redacted."""
    return data.replace(b'{"PERSON":3}', b'{"PERSON":1}', 1)


def another_count_behind(data: bytes) -> bytes:
    """Count once more, behind the hash."""
    return data[:-2] + b',"read":4}\n'


def wrong_counts(data: bytes) -> bytes:
    """Count other findings than there are, under a hash that fits."""
    before = fewer_found(data).rpartition(b',"sha256"')[0]
    return before + b',"sha256":"%s"}\n' % hashlib.sha256(before).hexdigest().encode()


def empty(data: bytes) -> bytes:
    """Leave nothing."""
    return b""


def something_else(data: bytes) -> bytes:
    """Be another file altogether."""
    return b'{"terraform_version":"1.9"}\n'


def binary(data: bytes) -> bytes:
    """Be no text."""
    return bytes(range(256)) * 10


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (cut_in_a_line, "cut off"),
        (cut_after_a_line, "cut off"),
        (without_a_change, "changed after it was made"),
        (other_span, "changed after it was made"),
        (other_org, "changed after it was made"),
        (goes_on, "goes on after its end"),
        (newer, "format 3; this transcrub knows 2"),
        (older, "format 1; this transcrub knows 2. Make it anew."),
        (fewer_read, "changed after it was made"),
        (fewer_found, "changed after it was made"),
        (another_count_behind, "changed after it was made"),
        (wrong_counts, "changed after it was made"),
        (extended, "damaged at 'colour'"),
        (no_number, "damaged at 'read'"),
        (empty, "cut off"),
        (something_else, "no plan of transcrub"),
        (binary, "no plan of transcrub"),
    ],
)
def test_a_plan_that_is_not_as_it_was_made_is_refused(path: Path, spoil: object, told: str) -> None:
    """A plan that was cut, edited, or is none ends in one line with the file's name and what to do; exit 2."""
    path.write_bytes(spoil(path.read_bytes()))  # type: ignore[operator]
    with pytest.raises(SettingsError) as caught:
        Plan.open(path)
    text = str(caught.value)
    assert told in text
    assert str(path) in text
    assert "\n" not in text
    assert caught.value.exit_code == 2


@pytest.mark.parametrize("kind", ["missing", "folder"])
def test_a_plan_that_cannot_be_read_is_told(tmp_path: Path, kind: str) -> None:
    """A path that is no file ends in one line."""
    path = tmp_path if kind == "folder" else tmp_path / "none"
    with pytest.raises(SettingsError, match="cannot be read"):
        Plan.open(path)


def test_a_plan_from_a_pipe_is_refused(tmp_path: Path) -> None:
    """A plan is read more than once: what gives its lines once would be applied as an empty one, or wait for ever."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(SettingsError, match="no regular file") as caught:
        Plan.open(path)
    assert caught.value.exit_code == 2


@pytest.mark.parametrize(
    "spoil", [lambda whole: whole[: len(whole) // 2], lambda whole: whole.replace(b"PERSON", b"OTHERS")]
)
def test_a_plan_that_changes_while_it_is_read_is_told(path: Path, spoil: Callable[[bytes], bytes]) -> None:
    """What stands in the file when it is applied is what was checked, or an error before anything is sent."""
    plan, whole = Plan.open(path), path.read_bytes()
    assert spoil(whole) != whole
    path.write_bytes(spoil(whole))
    with pytest.raises(SettingsError, match=r"changed while it was read|damaged"):
        list(plan.changes())


def test_a_plan_that_cannot_be_written_is_told_before_the_work(tmp_path: Path) -> None:
    """A path that cannot be written is told at once."""
    with pytest.raises(SettingsError, match="cannot be written"), PlanWriter(tmp_path / "none" / "plan", HEADER):
        pass


@pytest.mark.parametrize("linked", [False, True])
@pytest.mark.parametrize(
    ("standing", "replaced"),
    [
        (b"", True),
        (b'{"format":"transcrub-plan","version":1}\n', True),
        (b'{"format":"transcrub-plan","version":2', False),
        (b'{"format":"something-else"}\n', False),
        (b"id,text\n1,hello\n", False),
        (bytes(9000), False),
    ],
)
def test_a_file_that_is_no_plan_is_not_overwritten(
    tmp_path: Path, standing: bytes, *, linked: bool, replaced: bool
) -> None:
    """An older plan, of whatever version, makes way, and so does an empty file; all else is refused before the work."""
    path, file = tmp_path / "my.plan", tmp_path / "file"
    (file if linked else path).write_bytes(standing)
    if linked:
        path.symlink_to(file)

    if replaced:
        with PlanWriter(path, HEADER) as plan:
            plan.finish(read=0, clean=0, failed=0)
        assert Plan.open(path).footer.changes == 0
        return
    with pytest.raises(SettingsError, match=r"my\.plan is there, and is no plan"), PlanWriter(path, HEADER):
        pass
    assert path.read_bytes() == standing
    assert not list(tmp_path.glob("*.partial"))


def test_a_plan_goes_through_nobody_elses_file(tmp_path: Path) -> None:
    """Neither a planted link nor a second planner of the same path gets anything of it, and others cannot read it."""
    path, victim = tmp_path / "my.plan", tmp_path / "victim"
    victim.write_text("precious")
    victim.chmod(0o666)
    (tmp_path / ".my.plan.partial").symlink_to(victim)

    with PlanWriter(path, HEADER) as plan, PlanWriter(path, HEADER) as other:
        for number in range(3):
            plan.add(change(number))
        other.finish(read=0, clean=0, failed=0)
        assert Plan.open(path).footer.changes == 0
        plan.finish(read=3, clean=0, failed=0)

    assert Plan.open(path).footer.changes == 3
    assert (path.is_symlink(), path.stat().st_mode & 0o777, victim.read_text()) == (False, 0o600, "precious")


def plan_on_a_full_disk(path: Path) -> None:
    """Write a plan until the disk is full."""
    with PlanWriter(path, HEADER) as plan:
        for number in range(2_000):
            plan.add(change(number))


def test_a_full_disk_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the disk is full while the plan is written, that is one line and not a traceback; nothing is left of it."""
    full = os.open("/dev/full", os.O_WRONLY)
    monkeypatch.setattr("transcrub.jobs.output.os.open", Mock(return_value=full))

    with pytest.raises(TranscrubError, match="No space left") as caught:
        plan_on_a_full_disk(path)
    assert caught.value.exit_code == 1
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_disk_too_full_to_begin_is_no_wrong_usage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Exit code 2 would have somebody look for another name."""
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    monkeypatch.setattr("transcrub.jobs.output.os.open", Mock(side_effect=full))

    with pytest.raises(TranscrubError, match=r"new\.plan cannot be written: No space left") as caught:
        plan_on_a_full_disk(tmp_path / "new.plan")
    with pytest.raises(OSError, match=r"No space left on device: '.*new\.txt'"), whole_file(tmp_path / "new.txt"):
        pass
    assert caught.value.exit_code == 1


def test_every_plan_has_an_id_of_its_own() -> None:
    """Two plans never share an id: the ledger keeps them apart by it."""
    assert new_plan_id() != new_plan_id()


def test_the_lines_are_json_a_line_each(path: Path) -> None:
    """Whoever wants to can read a plan with the usual tools: header, changes, end, a JSON object each."""
    lines = [orjson.loads(line) for line in path.read_bytes().splitlines()]
    assert lines[0]["format"] == "transcrub-plan"
    assert [each["id"] for each in lines[1:-1]] == ["id-0", "id-1", "id-2"]
    assert lines[-1]["end"] is True
