"""The house: what no import contract can say about where things are done, and how large they grow."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import transcrub

HOUSE = Path(transcrub.__file__).parent
FILES = sorted(HOUSE.rglob("*.py"))

# It plays the platform: it stands apart, with a clock and dice of its own.
APART = HOUSE / "sandbox"

MOST_LINES = 400
MOST_LINES_OF_A_FUNCTION = 60

# The clock itself; the limit on detection, which hands a kernel's alarm back: that one goes by the machine's clock; and a
# process beside, which nobody can hand a clock to.
OWN_TIME = {HOUSE / "clock.py", HOUSE / "jobs" / "patience.py", HOUSE / "jobs" / "bench_process.py"}

_TIME_AND_CHANCE = {
    ("time", "time"),
    ("time", "monotonic"),
    ("time", "perf_counter"),
    ("time", "sleep"),
    ("asyncio", "sleep"),
    ("datetime", "now"),
    ("datetime", "utcnow"),
    ("datetime", "today"),
    ("date", "today"),
}


def named(path: Path) -> str:
    """Return a file's name within the house."""
    return str(path.relative_to(HOUSE))


def product() -> list[Path]:
    """Return the files of the product itself."""
    return [path for path in FILES if APART not in path.parents]


def uses_of_time_and_chance(tree: ast.AST) -> Iterator[str]:
    """Give what in a module reads the clock, sleeps or rolls dice."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (f"import {each.name}" for each in node.names if each.name in {"random", "time"})
        elif isinstance(node, ast.ImportFrom) and node.module in {"random", "time"}:
            yield f"from {node.module} import"
        elif (
            isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and (node.value.id, node.attr) in _TIME_AND_CHANCE
        ):
            yield f"{node.value.id}.{node.attr}"


@pytest.mark.parametrize("path", [each for each in product() if each not in OWN_TIME], ids=named)
def test_only_the_clock_knows_time_and_chance(path: Path) -> None:
    """Nothing but clock.py reads the clock, sleeps or rolls dice: time is passed in, so that it can be tested."""
    assert list(uses_of_time_and_chance(ast.parse(path.read_bytes()))) == []


def test_the_search_for_time_and_chance_finds_them() -> None:
    """The search itself sees ways to the clock in the one module that may use it."""
    assert {"import random", "import time", "asyncio.sleep", "datetime.now"} <= set(
        uses_of_time_and_chance(ast.parse((HOUSE / "clock.py").read_bytes()))
    )


def test_the_clock_names_those_who_have_time_of_their_own() -> None:
    """Whoever reads there that nothing else reads the clock reads of the exceptions, too."""
    told = ast.get_docstring(ast.parse((HOUSE / "clock.py").read_bytes())) or ""
    assert [path for path in OWN_TIME if path.name != "clock.py" and f"`{named(path)}`" not in told] == []


def test_every_room_but_the_command_line_is_kept_from_the_sandbox() -> None:
    """A room that is new in the house is new in this contract: `lint-imports` looks at none that is not named."""
    contracts = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text())["tool"]["importlinter"]
    floors, sandbox = contracts["contracts"][:2]
    rooms = {room for floor in floors["layers"] for room in floor.split(" | ")}

    assert sandbox["forbidden_modules"] == ["transcrub.sandbox"]
    assert set(sandbox["source_modules"]) == rooms - {"transcrub.cli"}
    assert rooms == {f"transcrub.{each.stem}" for each in HOUSE.iterdir() if each.suffix in {"", ".py"}} - {
        "transcrub.__init__",
        "transcrub.__pycache__",
        "transcrub.sandbox",
    }


@pytest.mark.parametrize("path", FILES, ids=named)
def test_files_stay_small(path: Path) -> None:
    """A file has one subject: it seldom passes 300 lines, and never 400."""
    assert len(path.read_text().splitlines()) <= MOST_LINES


@pytest.mark.parametrize("path", FILES, ids=named)
def test_functions_fit_a_screen(path: Path) -> None:
    """A function seldom passes 40 lines, and never 60."""
    long = {
        node.name: lines
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := (node.end_lineno or 0) - node.lineno + 1) > MOST_LINES_OF_A_FUNCTION
    }
    assert long == {}


@pytest.mark.parametrize("path", FILES, ids=named)
def test_every_file_says_what_it_is_for(path: Path) -> None:
    """Each module begins with a docstring: a newcomer finds the room by its name and the file by its first line."""
    assert ast.get_docstring(ast.parse(path.read_bytes()))


def test_only_the_writing_place_reaches_the_writing_half_of_the_door() -> None:
    """There is one place in the product that sends updates, and one method that carries them."""
    callers = {
        (named(path), node.func.attr)
        for path in product()
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if node.func.attr == "patch"
        or (node.func.attr == "update" and "not_after" in {each.arg for each in node.keywords})
    }
    assert callers == {("genesys/interactions.py", "patch"), ("jobs/writing.py", "update")}


def test_nothing_prints_but_the_terminal_room() -> None:
    """No module outside cli writes to the terminal by itself."""
    found = {
        named(path)
        for path in product()
        if HOUSE / "cli" not in path.parents
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"print", "input"}
    }
    assert found == set()
