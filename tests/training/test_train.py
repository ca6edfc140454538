"""Training: the same conversations give the same model, byte for byte."""

import json
from hashlib import sha256
from pathlib import Path

import pytest
from training.corpora import open_corpora
from training.train import SEED, labels, source_digest, train


def test_training_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    """Everything that ships is the same after a second run."""
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        train(tmp_path / name, count=60, corpora=[])
    for path in (tmp_path / "first").iterdir():
        assert path.read_bytes() == (tmp_path / "second" / path.name).read_bytes()


def test_the_record_tells_seed_and_sources(tmp_path: Path) -> None:
    """`model.json` names the seed, the corpora that joined in with licence and version, and a digest of lists, grammar and code."""
    corpus = tmp_path / "open_corpus.jsonl"
    corpus.write_text(
        '{"id": "1", "messages": [{"text": "I am Jo", "spans": [{"start": 5, "end": 7, "type": "PERSON"}]}]}'
    )
    train(tmp_path, count=20, corpora=open_corpora([corpus]))
    about = json.loads((tmp_path / "model.json").read_bytes())
    joined = {"name": "open_corpus", "licence": "unknown", "sha256": sha256(corpus.read_bytes()).hexdigest()}
    assert (about["seed"], about["corpora"], about["source"]) == (SEED, [joined], source_digest())


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([(0, 8, "PERSON")], ["B-PERSON", "I-PERSON", "O"]),
        ([(0, 4, "PERSON"), (5, 8, "PERSON")], ["B-PERSON", "B-PERSON", "O"]),
        ([(5, 8, "PHONE_NUMBER")], ["O", "O", "O"]),
    ],
)
def test_tokens_are_labelled_as_begun_inside_or_outside(spans: list[tuple[int, int, str]], expected: list[str]) -> None:
    """Labels follow the BIO scheme; entities of other passes count as outside."""
    assert labels([(0, 4), (5, 8), (9, 12)], spans) == expected
