"""The page about faults says what the code knows: every key, action and fault, and examples that are taken."""

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Literal, get_args, get_origin, get_type_hints

import pytest

from transcrub.sandbox import FaultScript, Rule, load_faults
from transcrub.sandbox.faults import Action, PageFault, Route, UpdateFault

_PAGE = (Path(__file__).parents[2] / "docs" / "reference" / "faults.md").read_text(encoding="utf-8")
_EXAMPLES = re.findall(r"^```json\n(.*?)^```$", _PAGE, re.DOTALL | re.MULTILINE)
_ACTIONS: dict[str, type] = {get_args(get_type_hints(each)["do"])[0]: each for each in get_args(Action)}


def _rows(heading: str) -> dict[str, str]:
    """Return the rows of the table that begins with a heading, by the name in their first cell."""
    table = _PAGE.partition(f"| {heading} |")[2].partition("\n\n")[0]
    return dict(re.findall(r"^\| `(\w+)` \|(.*)$", table, re.MULTILINE))


def _texts(hint: object) -> Iterator[str]:
    """Give the texts that a value may be one of."""
    if get_origin(hint) is Literal:
        yield from (each for each in get_args(hint) if isinstance(each, str))
    for part in get_args(hint):
        yield from _texts(part)


@pytest.mark.parametrize(
    ("heading", "known"),
    [
        ("key", {each.name for each in fields(Rule)} - {"action"}),
        ("`do`", set(_ACTIONS)),
        ("`fault` of `page`", set(get_args(PageFault))),
        ("`fault` of `update`", set(get_args(UpdateFault))),
    ],
)
def test_all_that_is_known_is_told_and_nothing_else(heading: str, known: set[str]) -> None:
    """A row for each key, action and fault."""
    assert set(_rows(heading)) == known


@pytest.mark.parametrize("name", _ACTIONS)
def test_every_key_of_an_action_is_told(name: str) -> None:
    """With its name, and the texts that it may be."""
    row, hints = _rows("`do`")[name], get_type_hints(_ACTIONS[name])
    keys = {each.name for each in fields(_ACTIONS[name])} - {"do"}
    told = {text for key in keys - {"fault"} for text in _texts(hints[key])}

    assert all(f"`{key}`" in row for key in keys)
    assert all(f'`"{text}"`' in row for text in told)


def test_every_route_is_told() -> None:
    """Where a request may go, and what of the script stands beside its rules."""
    assert all(f"`{route}`" in _rows("key")["route"] for route in get_args(Route))
    assert all(f"`{each.name}`" in _PAGE for each in fields(FaultScript))


@pytest.mark.parametrize("example", _EXAMPLES)
def test_examples_are_taken(example: str, tmp_path: Path) -> None:
    """Each is a script as it stands."""
    file = tmp_path / "faults.json"
    file.write_text(example, encoding="utf-8")

    assert load_faults(file).rules
