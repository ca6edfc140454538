"""Training of the doubter: the same chats give the same model, byte for byte, and the one that ships is theirs."""

import json
from importlib.resources import files
from pathlib import Path

import pytest
from training.doubter.train import PARAMETERS, examples, source_digest, tell
from training.taught import CHATS, Example, write

from transcrub.detect.doubter.features import Claim
from transcrub.evaluate import Labelled, read_corpus

_TALK = [
    ("outbound", "Hi, this is Odalys from Ferncroft Beds, how can I help?", (12, 18)),
    ("inbound", "is the Harper bed in stock", None),
    ("outbound", "It is. Who is it for?", None),
    ("inbound", "for my sister Ines", (14, 18)),
]


@pytest.fixture(scope="module")
def chats() -> list[Labelled]:
    lines = (CHATS / "names.jsonl").read_bytes().split(b"\n")
    return list(read_corpus("names", lines[:20]))


def _chat() -> Labelled:
    messages = [
        {
            "id": str(number),
            "direction": direction,
            "text": text,
            "spans": [{"start": span[0], "end": span[1], "type": "PERSON"}] if span else [],
        }
        for number, (direction, text, span) in enumerate(_TALK)
    ]
    (chat,) = read_corpus("talk", [json.dumps({"id": "talk", "messages": messages}).encode()])
    return chat


def _told(chat: Labelled) -> dict[tuple[str, bool], str]:
    """Return what is taught of each name, by its text and whether a pass found it."""
    texts = {message.fields[0].value for message in chat.conversation.messages}

    def word(claim: Claim, example: Example) -> str:
        (text,) = [each for each in texts if _is_of(each, claim, example)]
        return text[claim.start : claim.end]

    return {(word(claim, each), bool(claim.by)): each.label for claim, each in examples(chat)}


def _is_of(text: str, claim: Claim, example: Example) -> bool:
    first = text[claim.start : claim.end].split()
    return bool(first) and f"w={first[0].lower()}" in example.features


def test_what_passes_find_and_words_with_a_capital_are_taught() -> None:
    """Names as a person's, all else as nobody's; a word that nobody took for a name is marked as such."""
    told = _told(_chat())
    assert told[("Odalys", True)] == told[("Ines", True)] == "P"
    assert {label for (word, _), label in told.items() if word not in ("Odalys", "Ines")} == {"O"}
    assert any(not found for _, found in told)


def test_training_twice_gives_the_same_bytes(tmp_path: Path, chats: list[Labelled]) -> None:
    """Model and record are the same after a second run."""
    taught = [each for chat in chats for _, each in examples(chat)]
    for name in ("first", "second"):
        write(tmp_path / name, taught, PARAMETERS, "here")
    for path in (tmp_path / "first").iterdir():
        assert path.read_bytes() == (tmp_path / "second" / path.name).read_bytes()


def test_the_model_that_ships_is_made_of_these_chats_and_this_code() -> None:
    """Whoever changes either trains anew: `make doubter`."""
    about = json.loads(files("transcrub.detect.doubter").joinpath("model.json").read_bytes())
    assert about["source"] == source_digest()


def test_folds_tell_what_a_model_drops_in_chats_it_did_not_see(
    chats: list[Labelled], capsys: pytest.CaptureFixture[str]
) -> None:
    """How many names there are, and a line for each threshold."""
    tell(chats, 2)
    lines = [line.partition(":")[0] for line in capsys.readouterr().out.splitlines()]
    assert lines == ["found", *(f"below {least}" for least in (0.05, 0.1, 0.15, 0.2, 0.3, 0.5))]
