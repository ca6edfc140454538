"""Whatever a file holds, each parser reads it or refuses it in our words: by place, and without quoting it."""

import io
import json
import tomllib
from collections.abc import Iterable
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.faults.test_hostile_platform import ANY_JSON
from tests.support.chats import address_redactor, chat
from transcrub import codec
from transcrub.detect.custom import custom_entities, custom_passes
from transcrub.errors import TranscrubError
from transcrub.jobs.files import Failed, Outcome, Worked, finding_lines, redacted_line, work_items
from transcrub.jobs.items import Format, Item, Skipped, Verbatim, read_items
from transcrub.redact import Policy
from transcrub.redact.entities import ENTITIES
from transcrub.redact.policy import OPERATOR_NAMES, EntityPolicy
from transcrub.sandbox.faults import FaultScript, Rule, Status, load_faults
from transcrub.sandbox.lines import read_lines
from transcrub.settings import resolve

_LINE = codec.dumps(chat(1, "hello", "write to canary@mail.example"))
_LINES = (
    st.just(_LINE)
    | st.binary(max_size=60).map(lambda data: data.replace(b"\n", b" "))
    | ANY_JSON.map(codec.dumps)
    | st.tuples(st.integers(0, len(_LINE)), st.binary(max_size=3)).map(
        lambda cut: _LINE[: cut[0]] + cut[1].replace(b"\n", b"") + _LINE[cut[0] + 1 :]
    )
)


@given(st.lists(_LINES, max_size=5), st.sampled_from([*Format, None]), st.sampled_from([b"\n", b"\r\n"]))
def test_any_lines_are_worked_or_named(lines: list[bytes], kind: Format | None, ending: bytes) -> None:
    """`scan` and `redact`: each line comes out, or is named by file and number; none is lost, none stops the rest."""
    data = ending.join(lines)
    redactor = address_redactor()
    for render in (redacted_line, finding_lines):
        outcomes = list(work_items(read_items(["-"], io.BytesIO(data), kind), redactor.redact, render))

        places = [each.place.line for each in outcomes]
        left_out = [each for each in outcomes if not isinstance(each, Worked)]
        assert all(isinstance(each, Failed | Skipped) for each in left_out)
        assert "canary" not in repr(left_out)
        if kind in {None, Format.CSV} and places == [None]:
            continue  # what is no text at all, or no table, is left out as a file
        assert places == sorted({place for place in places if place})


_ROWS = st.lists(
    st.sampled_from([b"canary@mail.example", b"hi", b",", b'"', b"\n", b"\r\n", b"\r", b"\xff"]), max_size=20
)


@given(_ROWS.map(b"".join))
def test_any_table_is_worked_or_named(data: bytes) -> None:
    """Each row comes out with its text redacted and all else as it was, or is named; no address stands in a text."""
    redactor = address_redactor()
    read = list(read_items(["-"], io.BytesIO(b"id,text\n" + data), Format.CSV))
    outcomes = list(work_items(read, redactor.redact, redacted_line))

    left_out = [each for each in outcomes if isinstance(each, Failed | Skipped)]
    written = b"".join(_output(each) for each in outcomes)
    assert len(outcomes) == len(read)
    assert "canary" not in repr(left_out)
    for item in read_items(["-"], io.BytesIO(written), Format.CSV):
        assert not isinstance(item, Skipped)
        assert not isinstance(item, Item) or "canary" not in item.cell.decode()
    if not left_out and not any(isinstance(each, Worked) and each.findings for each in outcomes):
        assert b"".join(_output(each) for each in outcomes) == b"id,text\n" + data


def _output(outcome: Outcome) -> bytes:
    match outcome:
        case Worked():
            return outcome.output
        case Verbatim():
            return outcome.data
        case _:
            return b""


def _mixed(known: Iterable[str], values: st.SearchStrategy[codec.Json]) -> st.SearchStrategy[dict[str, codec.Json]]:
    """Give tables whose keys are mostly right and whose values may be anything."""
    return st.dictionaries(st.sampled_from(sorted(known)) | st.text(max_size=5), values, max_size=4)


_SOME: list[codec.Json] = [*sorted(OPERATOR_NAMES), "customer", "agent", 0, 0.5, 1, -1, 2, True, [], ["agent"], {}]
_VALUES = st.sampled_from(_SOME) | ANY_JSON
_POLICIES = _mixed(
    Policy.model_fields, _VALUES | _mixed(ENTITIES, _VALUES | _mixed(EntityPolicy.model_fields, _VALUES))
)
_OWN = st.lists(
    _mixed(
        ["entity", "pattern", "score", "cues", "validator", "exact", "patterns"],
        st.sampled_from(["MEMBER_ID", "(?P<value>x+)", "(", "a{1000}{1000}", "luhn", 0.5, ["a"], ["("], "", [""]])
        | ANY_JSON,
    ),
    max_size=3,
)


@settings(max_examples=100)
@given(_POLICIES)
def test_any_policy_is_taken_or_refused(table: dict[str, codec.Json]) -> None:
    """A `[policy]` of any keys and values: a policy, or one line that says what is wrong."""
    with suppress(TranscrubError):
        assert isinstance(Policy.from_table(table), Policy)


@settings(max_examples=100)
@given(_OWN, _OWN)
def test_any_recognisers_are_taken_or_refused(recognisers: list[codec.Json], deny: list[codec.Json]) -> None:
    """`[[recogniser]]` and `[[deny]]` of any keys and values."""
    with suppress(TranscrubError):
        custom_entities(recognisers, deny)
        custom_passes(recognisers, deny)


@given(
    st.binary(max_size=80)
    | st.text(max_size=80).map(str.encode)
    | st.lists(
        st.sampled_from(["page_size", "rate", "since", "[policy]", "=", "1", '"x"', "\n", "[", "]", "1e999", "nan"])
    ).map(lambda words: " ".join(words).encode())
)
def test_any_settings_file_is_taken_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    """A `transcrub.toml` of anything: settings, or one line that names the file and quotes nothing."""
    file = tmp_path_factory.getbasetemp() / "transcrub.toml"
    file.write_bytes(data)
    try:
        resolve({}, {}, default_file=file)
    except TranscrubError as error:
        assert "\n" not in str(error)
    else:
        assert isinstance(tomllib.loads(data.decode()), dict)


@given(st.binary(max_size=80) | ANY_JSON.map(codec.dumps) | _mixed(["rules", "seed"], ANY_JSON).map(codec.dumps))
def test_any_faults_file_is_taken_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    """What `sandbox --faults` is given."""
    file = tmp_path_factory.getbasetemp() / "faults.json"
    file.write_bytes(data)
    with suppress(TranscrubError):
        load_faults(file)


@given(st.lists(_LINES, max_size=4))
def test_any_data_of_the_sandbox_is_taken_or_refused(
    tmp_path_factory: pytest.TempPathFactory, lines: list[bytes]
) -> None:
    """What `sandbox --data` is given: interactions with an id each, or an error that names the line."""
    file = tmp_path_factory.getbasetemp() / "data.jsonl"
    file.write_bytes(b"\n".join(lines))
    with suppress(TranscrubError):
        for interaction in read_lines(file):
            assert json.loads(codec.dumps(interaction))["id"]


def test_what_is_right_is_taken() -> None:
    """The same parsers take what is in order: the tests above can fail."""
    assert Policy.from_table({"operator": "mask", "entities": {"PERSON": {"operator": "tag"}}})
    assert custom_passes([{"entity": "MEMBER_ID", "pattern": "x+"}], [{"entity": "PERSON", "exact": ["a b"]}])
    assert FaultScript(rules=(Rule(action=Status(status=500)),))
    assert [
        type(each)
        for each in work_items(read_items(["-"], io.BytesIO(_LINE)), address_redactor().redact, redacted_line)
    ] == [Worked]
