"""The documentation says what is so: links lead somewhere, commands exist, codes, fields and settings are told."""

import ast
import builtins
import doctest
import os
import re
import shlex
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path

import click
import pytest

import transcrub
from tests.cli.sandbox_process import SandboxHost
from transcrub import codec, errors
from transcrub.cli import plan as plan_command
from transcrub.cli.entry import EXIT_UNREAD
from transcrub.cli.group import cli
from transcrub.cli.status import Known
from transcrub.codec import Json
from transcrub.conversation import conversation_of_text
from transcrub.detect import DetectorOptions, supported_entities
from transcrub.detect.custom import custom_entities, custom_passes
from transcrub.detect.recognisers import recognisers
from transcrub.detect.recognisers.national import COUNTRIES, recognisers_of
from transcrub.errors import TranscrubError
from transcrub.finding import Finding
from transcrub.jobs.account import Account, Workings
from transcrub.jobs.audit import AuditVerdict
from transcrub.jobs.doctor import Check
from transcrub.jobs.entry import Entry, RunRow, State
from transcrub.jobs.files import finding_lines
from transcrub.jobs.items import Format, Item, Place
from transcrub.jobs.planfile import PlanFinding, PlanFooter, PlanHeader, PlannedChange
from transcrub.jobs.state import StateDirectory
from transcrub.jobs.summary import EXIT_INTERRUPTED, Requests, Summary, Tally
from transcrub.jobs.verification import Drift, Verification
from transcrub.redact import Policy, Redaction
from transcrub.redact.entities import ENTITIES
from transcrub.redact.policy import OPERATOR_NAMES, EntityPolicy
from transcrub.report.account import ENDINGS
from transcrub.report.policy import Lists, PolicyInForce, Sourced
from transcrub.sandbox import generate
from transcrub.settings import SETTINGS, resolve

ROOT = Path(__file__).parents[1]
PAGES = {
    str(path.relative_to(ROOT)): path.read_text(encoding="utf-8")
    for path in (*ROOT.glob("*.md"), *sorted((ROOT / "docs").rglob("*.md")))
    if "_build" not in path.parts
}
_PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
_NUMBER_OF_PAGES = 16


def blocks(text: str, language: str) -> list[str]:
    """Return the fenced blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


def prose(text: str) -> str:
    """Return a page without its fenced blocks."""
    return re.sub(r"^```.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE)


def anchors(text: str) -> set[str]:
    """Return the anchors of a page's headings, as they are made on the web."""
    titles = re.findall(r"^#+ (.+)$", prose(text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def links() -> Iterator[tuple[str, str]]:
    """Give every link that stays within the repository, with its page."""
    for page, text in PAGES.items():
        for target in re.findall(r"\]\(([^)\s]+)\)", prose(text)):
            if not target.startswith(("http:", "https:", "mailto:")):
                yield page, target


def calls(page: str) -> list[list[str]]:
    """Return the arguments of each call of the program in a page's console blocks."""
    found = []
    for block in blocks(PAGES[page], "console"):
        for line in block.splitlines():
            if not line.startswith("$ "):
                continue
            words = list(shlex.shlex(line[2:], posix=True, punctuation_chars=True))
            while "transcrub" in words:
                words = words[words.index("transcrub") + 1 :]
                ends = [index for index, word in enumerate(words) if re.fullmatch(r"[|&;<>]+", word)]
                found.append(words[: ends[0]] if ends else words)
    return found


def section(page: str, title: str) -> str:
    """Return the text below a heading, up to the next one."""
    match = re.search(rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)", PAGES[page], re.DOTALL | re.MULTILINE)
    assert match, f"{page} has no section {title}"
    return match[1]


def rows(text: str) -> set[str]:
    """Return the names in the first column of a section's tables."""
    cells = re.findall(r"^\| (`[^|]+`) \|", text, re.MULTILINE)  # one or several, each in back-quotes
    return {name for cell in cells for name in re.findall(r"`([^`]+)`", cell)}


def paths(value: Json, *maps: str) -> set[str]:
    """Return the fields of an object as dotted paths; those in `maps` have keys of the data's own."""
    if isinstance(value, list):
        return {f"[]{f'.{path}' if path else ''}" for each in value for path in paths(each, *maps)}
    if not isinstance(value, Mapping):
        return {""}
    return {
        f"{key}{path if path.startswith('[') or not path else f'.{path}'}"
        for key, inner in value.items()
        for path in ([""] if key in maps or not inner else paths(inner, *maps))
    }


def test_the_pages_are_there() -> None:
    """What follows looks at real pages: README, the two notes beside it, and those of docs."""
    assert {"README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/index.md"} <= PAGES.keys()
    assert len(PAGES) >= _NUMBER_OF_PAGES
    assert sum(len(calls(page)) for page in PAGES) > _NUMBER_OF_PAGES


@pytest.mark.parametrize(("page", "target"), sorted(set(links())), ids=str)
def test_links_lead_somewhere(page: str, target: str) -> None:
    """A link names a file that is there, and a heading that is in it."""
    name, _, anchor = target.partition("#")
    path = (ROOT / page).parent / name if name else ROOT / page

    assert path.exists()
    if anchor:
        assert anchor in anchors(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", sorted(page for page in PAGES if page.startswith("docs/") and page != "docs/index.md"))
def test_every_page_can_be_found(page: str) -> None:
    """The index leads to every page of the documentation."""
    assert f"]({page.removeprefix('docs/')})" in PAGES["docs/index.md"]


@pytest.mark.parametrize("page", [page for page in PAGES if calls(page)])
def test_calls_in_console_blocks_would_work(page: str) -> None:
    """Each names a command that there is, options that it has, and values that they take."""
    for words in calls(page):
        _, command, rest = cli.resolve_command(click.Context(cli), words)
        assert command is not None, words
        context = command.make_context(words[0], list(rest))
        given = {each.name: str(context.params[each.name]) for each in SETTINGS if context.params.get(each.name)}
        given.pop("config", None)  # a file that the reader has, and we have not
        resolve(given, {}, default_file=Path("none.toml"))


@pytest.mark.parametrize("page", PAGES)
def test_commands_and_options_in_the_prose_exist(page: str) -> None:
    """What stands between back-quotes as a call names a command and options that there are."""
    for words in (shlex.split(each) for each in re.findall(r"`transcrub ([^`]+)`", prose(PAGES[page]))):
        if words[0].startswith("--"):
            continue
        _, command, _ = cli.resolve_command(click.Context(cli), words)
        assert command is not None
        known = {name for option in command.params for name in option.opts} | {"--help", "--origin"}
        assert {word for word in words[1:] if word.startswith("-") and word != "-"} <= known, words


@pytest.mark.parametrize("page", PAGES)
def test_variables_that_are_named_exist(page: str) -> None:
    """Every variable of ours that a page names is one of a setting."""
    known = {variable for setting in SETTINGS for variable in setting.variables}

    assert set(re.findall(r"\b(?:GENESYS|GENESYSCLOUD|TRANSCRUB)_[A-Z_]+[A-Z]\b", PAGES[page])) <= known


@pytest.mark.parametrize("block", [block for text in PAGES.values() for block in blocks(text, "toml")])
def test_settings_files_are_taken(block: str, tmp_path: Path) -> None:
    """A settings file that a page shows is one, and so are its policy, recognisers and deny-list."""
    file = tmp_path / "transcrub.toml"
    file.write_text(block, encoding="utf-8")

    settings = resolve({}, {}, default_file=file)
    own = (settings.recognisers, settings.deny)
    assert len(custom_passes(*own)) == sum(map(bool, own))
    Policy.from_table(settings.policy, custom=custom_entities(*own))
    assert tomllib.loads(block)


@pytest.mark.parametrize("page", [page for page, text in PAGES.items() if blocks(text, "pycon")])
def test_examples_in_python_give_what_they_say(page: str) -> None:
    """A page's examples are one session, from top to bottom."""
    session = doctest.DocTestParser().get_doctest("\n".join(blocks(PAGES[page], "pycon")), {}, page, page, 0)
    told: list[str] = []

    assert doctest.DocTestRunner().run(session, out=told.append).failed == 0, "".join(told)


@pytest.mark.parametrize("block", [block for text in PAGES.values() for block in blocks(text, "python")])
def test_programs_bring_what_they_use(block: str) -> None:
    """A program that a page shows runs by itself, and the names within its functions are its own or Python's."""
    module: dict[str, object] = {"__name__": "page"}
    exec(compile(block, "page", "exec"), module)
    names = [each for each in ast.walk(ast.parse(block)) if isinstance(each, ast.Name)]
    bound = {each.id for each in names if not isinstance(each.ctx, ast.Load)}
    given = {each.arg for each in ast.walk(ast.parse(block)) if isinstance(each, ast.arg)}

    assert {each.id for each in names} <= module.keys() | vars(builtins).keys() | bound | given


def test_every_public_name_is_told() -> None:
    """The page on Python has all that `transcrub` exports, and its table all errors."""
    page = PAGES["docs/reference/python.md"]
    public = set(transcrub.__all__) - {"__version__"}

    assert public <= set(re.findall(r"\w+", page))
    assert rows(section("docs/reference/python.md", "Errors")) == {each for each in public if each.endswith("Error")}


def test_changes_are_told_in_kinds_that_there_are() -> None:
    """Every fragment of the changelog is named so that towncrier gathers it, and none is empty."""
    kinds = {each["directory"] for each in _PROJECT["tool"]["towncrier"]["type"]}
    for path in (ROOT / "changelog.d").iterdir():
        name = re.fullmatch(r"(?:\d+|\+[a-z-]+)\.([a-z]+)\.md", path.name)
        assert name, path.name
        assert name[1] in kinds
        assert path.read_text(encoding="utf-8").strip()


def _codes(kind: type[TranscrubError]) -> set[int]:
    return {kind.exit_code}.union(*(_codes(each) for each in kind.__subclasses__()))


def test_every_exit_code_is_told_and_no_other() -> None:
    """The table has the codes of all errors, of success, of pending changes, of an interruption and of a lost reader."""
    told = {int(code) for code in re.findall(r"^\| (\d+) \|", PAGES["docs/reference/exit-codes.md"], re.MULTILINE)}

    assert told == _codes(errors.TranscrubError) | {0, plan_command.EXIT_PENDING, EXIT_INTERRUPTED, EXIT_UNREAD}


def test_every_exit_code_of_a_run_has_words_in_the_report() -> None:
    """The report says what an exit code means: of all that are told, but those that no run ends with."""
    told = {int(code) for code in re.findall(r"^\| (\d+) \|", PAGES["docs/reference/exit-codes.md"], re.MULTILINE)}

    assert ENDINGS.keys() == told - {plan_command.EXIT_PENDING, EXIT_UNREAD}


_SUMMARY = Summary(Tally(), Requests(), 0.0, 0)
_ENTRY = Entry("id", State.FAILED, "", "", reason="why")
_RUN = RunRow(1, "run", "", "", None, None, None)
_ENDED = RunRow(1, "run", "", "", "", 0, '{"interactions": {"read": 1}}')
_ACCOUNT = Account(
    datetime(2026, 11, 1, tzinfo=UTC),
    Path(),
    orgs=(),
    runs=(_ENDED,),
    counts={},
    put_back=0,
    beneath=0,
    findings={},
    left_alone=(_ENTRY,),
    workings=(Workings("", "", "1", 1, "", ""),),
    chain=AuditVerdict(0, None, "", ""),
)
_IN_FORCE = PolicyInForce(
    Policy(), Sourced("standard", ""), Sourced("US", ""), {}, {"PERSON"}, Lists(denied={"PERSON": (1, 1)})
)
_FOUND = Finding("/messages/0/text", 0, 1, "PERSON", 1.0, "rule")
_SCANNED = finding_lines(
    Item(Place("-", 1), conversation_of_text("x"), Format.TEXT, b"\n"), Redaction((), (_FOUND,), ()), show_values=True
)


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("run, plan, apply, undo", paths(_SUMMARY.as_json(), "states", "findings", "reasons")),
        ("verify", paths(Verification(summary=_SUMMARY, drifted=[Drift("id", 1)]).as_json())),
        (
            "status",
            paths(Known(StateDirectory(Path()), left=(_ENTRY,), runs=(_RUN,)).as_json(), "conversations", "findings"),
        ),
        ("report", paths(_ACCOUNT.as_json(), "conversations", "findings", "interactions")),
        ("policy show", paths(_IN_FORCE.as_json(), "value")),
        ("doctor", {f"checks[].{field.name}" for field in fields(Check)}),
        ("audit verify", {field.name for field in fields(AuditVerdict)}),
        ("scan lines", {*paths(codec.loads(_SCANNED)), "left"}),
    ],
)
def test_every_json_field_is_told_and_no_other(title: str, told: set[str]) -> None:
    """The reference has a row for each field that a command prints."""
    assert rows(section("docs/reference/json.md", title)) == told


def test_every_field_of_a_plan_is_told_and_no_other() -> None:
    """The page on plan files has all fields of header, changes, findings and footer."""
    page = PAGES["docs/reference/plan-file.md"]
    lines = (PlanHeader, PlannedChange, PlanFooter)

    assert rows(page) == {name for line in lines for name in line.model_fields} - {"findings"} | {
        "findings[]",
        "findings",
    }
    assert set(PlanFinding.model_fields) <= set(re.findall(r"`(\w+)`", page))


def test_every_field_of_the_audit_log_is_told_and_no_other(tmp_path: Path) -> None:
    """The page on the audit log has all fields of the records that a run writes."""
    with SandboxHost.running() as host:
        sandbox = host.serve(tmp_path, {"PATH": os.environ["PATH"], "HOME": str(tmp_path)}, generate(10))
        sandbox.call("run", "--yes")
    records = [codec.loads(line) for line in (sandbox.state / "audit.jsonl").read_bytes().splitlines()]

    assert rows(PAGES["docs/reference/audit-log.md"]) == {
        name for each in records if isinstance(each, dict) for name in each
    }


def test_the_policy_is_told() -> None:
    """The page on policies has every key and operator."""
    page = PAGES["docs/reference/policy.md"]

    assert set(Policy.model_fields) - {"entities"} <= rows(page)
    assert set(EntityPolicy.model_fields) <= set(re.findall(r"`(\w+)`", page))
    assert rows(section("docs/reference/policy.md", "Operators")) == OPERATOR_NAMES


def test_every_entity_is_told_where_it_is_looked_for() -> None:
    """The page on entities parts them as the code does: everywhere, by country, in conversations, when strict."""
    page = "docs/reference/entities.md"
    told = set(re.findall(r"^\| `([A-Z]{2})` \| `(\w+)` \|", section(page, "By country"), re.MULTILINE))
    everywhere = {each.entity for each in recognisers(DetectorOptions(locales=()))}
    strict = {each.entity for each in recognisers(DetectorOptions(profile="strict", locales=()))}
    shaped = everywhere | strict | {entity for _, entity in told}

    assert told == {(country, each.entity) for country in COUNTRIES for each in recognisers_of(country)}
    assert rows(section(page, "Everywhere")) == everywhere
    assert rows(section(page, "With the profile `strict`")) == (strict - everywhere) | {"URL"}
    both = {"ACCOUNT_NUMBER", "POSTAL_CODE", "STREET_ADDRESS", "USERNAME"}
    assert rows(section(page, "In conversations")) == supported_entities() - shaped | both
    assert rows(PAGES[page]) | {entity for _, entity in told} == ENTITIES | set(COUNTRIES)


def test_the_tutorial_works(tmp_path: Path) -> None:
    """Its commands, given in order to a sandbox with its faults, end as it says: with 0, and with 3 where one is refused."""
    script = codec.loads(blocks(PAGES["docs/tutorial.md"], "json")[0].encode())
    assert isinstance(script, dict)
    bare = {"PATH": os.environ["PATH"], "HOME": str(tmp_path)}
    codes = []
    with SandboxHost.running() as host:
        sandbox = host.serve(tmp_path, bare, generate(60))
        for words in calls("docs/tutorial.md"):
            if words[0] == "sandbox":
                rules = script["rules"] if "--faults" in words else []
                assert isinstance(rules, list)
                sandbox = host.serve(tmp_path, bare, generate(60), rules)
            else:
                done = sandbox.call(*words, *(["--yes"] if words[0] == "run" else []))
                codes.append((words[0], done.returncode))

    assert codes == [*((each, 0) for each in ("doctor", "plan", "show", "apply", "verify", "status")), ("run", 3)]
