"""How good detection is: labelled text in; recall, precision and their uncertainty out."""

from transcrub.evaluate.cases import Case, CaseResult, read_cases, run_cases
from transcrub.evaluate.corpora import Gold, Labelled, is_labelled, read_corpus
from transcrub.evaluate.scoring import Detect, Rates, Slip, Tally, compare, measure, wilson

__all__ = [
    "Case",
    "CaseResult",
    "Detect",
    "Gold",
    "Labelled",
    "Rates",
    "Slip",
    "Tally",
    "compare",
    "is_labelled",
    "measure",
    "read_cases",
    "read_corpus",
    "run_cases",
    "wilson",
]
