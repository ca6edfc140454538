"""The quality gate: detection may not fall below what was reached, on our own chats and on open corpora.

The chats in `own_chats.jsonl` are written by us, by hand: none of them comes from the generator that teaches the tagger.
The open corpora are measured where `TRANSCRUB_CORPORA` names the folder that holds them.
"""

import os
import time
from pathlib import Path

import pytest

from transcrub.detect.tagger import tagger
from transcrub.evaluate import Tally, measure, read_corpus

OWN = Path(__file__).with_name("own_chats.jsonl")
CORPORA = os.environ.get("TRANSCRUB_CORPORA")


def measured(path: Path) -> Tally:
    with path.open("rb") as lines:
        return measure(list(read_corpus(path.stem, lines)), lambda each: tagger().find(each, ()), time.perf_counter)


@pytest.fixture(scope="module")
def own() -> Tally:
    return measured(OWN)


@pytest.mark.parametrize(
    ("entity", "recall", "precision"),
    [
        ("PERSON", 1.0, 0.95),
        ("STREET_ADDRESS", 1.0, 1.0),
        ("USERNAME", 1.0, 1.0),
        ("DATE_OF_BIRTH", 1.0, 1.0),
        ("POSTAL_CODE", 1.0, 1.0),
    ],
)
def test_the_tagger_keeps_its_quality_on_our_own_chats(
    own: Tally, entity: str, recall: float, precision: float
) -> None:
    """Recall and precision of each entity stay at least where they are."""
    rates = own.of(entity)
    assert rates.recall is not None
    assert rates.precision is not None
    assert rates.recall >= recall, own.slips
    assert rates.precision >= precision, own.slips


@pytest.mark.skipif(not CORPORA, reason="TRANSCRUB_CORPORA names no folder with the open corpora")
@pytest.mark.slow
@pytest.mark.parametrize(
    ("corpus", "entity", "recall", "precision"),
    [
        ("taubench_support", "PERSON", 0.99, 0.98),
        ("taubench_support", "USERNAME", 0.98, 0.95),
        ("nlupp", "PERSON", 0.96, 0.89),
        ("multidogo_dev", "PERSON", 0.95, None),
        ("multidogo_dev", "STREET_ADDRESS", 0.78, 0.92),
        ("presidio_synth_v2", "PERSON", 0.93, 0.95),
        ("presidio_synth_v2", "STREET_ADDRESS", 0.84, 0.97),
    ],
)
def test_the_tagger_keeps_its_quality_on_open_corpora(
    corpus: str, entity: str, recall: float, precision: float | None
) -> None:
    """What the model reaches on text that it never saw stays at least where it is."""
    rates = measured(Path(CORPORA or "") / f"{corpus}.jsonl").of(entity)
    assert (rates.recall or 0) >= recall
    if precision is not None:
        assert (rates.precision or 0) >= precision


@pytest.mark.skipif(not CORPORA, reason="TRANSCRUB_CORPORA names no folder with the open corpora")
@pytest.mark.slow
def test_the_tagger_leaves_banking_questions_alone() -> None:
    """At most two false alarms per 1,000 questions that hold no personal data."""
    assert measured(Path(CORPORA or "") / "negatives_banking77_test.jsonl").alarms_per_thousand <= 2
