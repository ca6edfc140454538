"""Plug-ins: detection passes of other packages, loaded by name."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from transcrub.conversation import conversation_of_text
from transcrub.detect import Detector
from transcrub.detect.plugins import load_plugins
from transcrub.errors import SettingsError

MODULE = """
from transcrub.finding import Finding

class Shouts:
    name = "shouts"
    def find(self, conversation, found):
        for field in conversation.fields():
            if field.value.isupper():
                yield Finding(field.pointer, 0, len(field.value), "PERSON", 0.9, "shouts.all")

def fails():
    raise RuntimeError("joe@mail.example")

def none():
    return None
"""
Install = Callable[[str], None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Return a function that installs a package whose entry points of the group are as given."""

    def install(points: str) -> None:
        (tmp_path / "acme_shouts.py").write_text(MODULE)
        info = tmp_path / "acme_shouts-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-shouts\nVersion: 1.0\n")
        (info / "entry_points.txt").write_text(f"[transcrub.passes]\n{points}\n")
        monkeypatch.syspath_prepend(str(tmp_path))
        monkeypatch.delitem(sys.modules, "acme_shouts", raising=False)

    return install


def test_a_named_plug_in_finds(install: Install) -> None:
    """Its entry point makes a pass, and the pass runs like any other."""
    install("shouts = acme_shouts:Shouts")

    detector = Detector(load_plugins(["shouts"]))

    (finding,) = detector.detect(conversation_of_text("HELLO"))
    assert (finding.entity, finding.rule) == ("PERSON", "shouts.all")


def test_what_is_not_named_is_not_loaded(install: Install) -> None:
    """An installed package alone does nothing; its code is not even imported."""
    install("shouts = acme_shouts:Shouts")

    assert load_plugins([]) == ()
    assert "acme_shouts" not in sys.modules


@pytest.mark.parametrize(
    ("points", "name", "expected"),
    [
        ("shouts = acme_shouts:Shouts", "shout", "plugins: there is no 'shout'; did you mean 'shouts'?"),
        (
            "shouts = acme_shouts:Shouts",
            "zzz",
            "plugins: there is no 'zzz'; is the package installed that has it in 'transcrub.passes'?",
        ),
        ("x = acme_shouts:fails", "x", "plugins: 'x' (acme_shouts:fails) failed to load (RuntimeError)"),
        ("x = acme_shouts:nothing", "x", "plugins: 'x' (acme_shouts:nothing) failed to load (AttributeError)"),
        ("x = acme_nowhere:x", "x", "plugins: 'x' (acme_nowhere:x) failed to load (ModuleNotFoundError)"),
        (
            "x = acme_shouts:none",
            "x",
            "plugins: 'x' (acme_shouts:none) made no detection pass: it needs 'name' and 'find'",
        ),
    ],
)
def test_a_plug_in_that_cannot_run_stops_everything(install: Install, points: str, name: str, expected: str) -> None:
    """A run without a pass that the user asked for would call clean what is not; the plug-in's own words are not told."""
    install(points)

    with pytest.raises(SettingsError) as caught:
        load_plugins([name])

    assert str(caught.value) == expected
    assert caught.value.__cause__ is None
