"""`--accurate`: asked for in any of the three ways, it runs or the program does not."""

import json
import sys

import pytest

from tests.cli.conftest import Run

TEXT = '{"id": "a", "messages": [{"text": "my name is Thandiwe Dlamini"}]}\n'


@pytest.mark.parametrize(("arguments", "environment"), [(("--accurate",), {}), ((), {"TRANSCRUB_ACCURATE": "yes"})])
def test_without_the_extra_nothing_is_read(
    transcrub: Run, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], environment: dict[str, str]
) -> None:
    """One line tells what to install; the exit code is that of a wrong setting."""
    monkeypatch.setitem(sys.modules, "onnxruntime", None)

    done = transcrub("scan", "-", *arguments, stdin=TEXT, environment=environment)

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.strip().endswith("accurate: the extra is not installed: pip install 'transcrub[accurate]'")


def test_with_the_extra_names_are_found(transcrub: Run) -> None:
    """The second tier is one more pass."""
    pytest.importorskip("onnxruntime", reason="the extra 'accurate' is not installed: make test-accurate")
    pytest.importorskip("tokenizers", reason="the extra 'accurate' is not installed: make test-accurate")

    done = transcrub("scan", "-", "--accurate", stdin=TEXT)

    assert done.returncode == 0
    assert [json.loads(line)["entity"] for line in done.stdout.splitlines()] == ["PERSON"]
