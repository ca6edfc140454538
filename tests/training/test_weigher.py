"""Training of the weigher: the same chats give the same model, byte for byte, and the one that ships is theirs."""

import json
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path

import pytest
from training.taught import CHATS, write
from training.weigher.train import PARAMETERS, examples, label, source_digest, tell

from transcrub.evaluate import Labelled, read_corpus


@pytest.fixture(scope="module")
def chats() -> list[Labelled]:
    lines = (CHATS / "numbers.jsonl").read_bytes().split(b"\n")
    return list(read_corpus("numbers", lines[:40]))


def test_training_twice_gives_the_same_bytes(tmp_path: Path, chats: Iterable[Labelled]) -> None:
    """Model and record are the same after a second run."""
    taught = [example for chat in chats for example in examples(chat)]
    for name in ("first", "second"):
        write(tmp_path / name, taught, PARAMETERS, "here")
    for path in (tmp_path / "first").iterdir():
        assert path.read_bytes() == (tmp_path / "second" / path.name).read_bytes()


def test_the_model_that_ships_is_made_of_these_chats_and_this_code() -> None:
    """Whoever changes either trains anew: `make weigher`."""
    about = json.loads(files("transcrub.detect.weigher").joinpath("model.json").read_bytes())
    assert about["source"] == source_digest()


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([(0, 4, "PASSWORD")], "PASSWORD"),
        ([(0, 2, "PASSWORD")], "PASSWORD"),
        ([(0, 1, "PASSWORD")], "O"),
        ([(0, 4, "ORDER_ID")], "ORDER_ID"),
        ([(0, 4, "OTHER")], "O"),
        ([(0, 4, "DATE_TIME")], "O"),
        ([(9, 12, "PASSWORD")], "O"),
        ([], "O"),
    ],
)
def test_a_candidate_is_what_half_of_it_is_labelled_as(spans: list[tuple[int, int, str]], expected: str) -> None:
    """What is kept, or in doubt, counts as nobody's; orders are taught apart, since they look like much that is."""
    assert label(0, 4, spans) == expected


def test_folds_tell_what_a_model_finds_in_chats_it_did_not_see(
    chats: list[Labelled], capsys: pytest.CaptureFixture[str]
) -> None:
    """A line for each threshold, with recall and precision."""
    tell(chats, 2)
    assert [line.partition(":")[0] for line in capsys.readouterr().out.splitlines()] == [
        "at 0.5",
        "at 0.6",
        "at 0.7",
        "at 0.8",
    ]
