"""The quality gate on identity numbers: 1,200 texts of one to three numbers each, by an author who knew the official rules
and had not seen the recognisers.
"""

from pathlib import Path

import pytest

from transcrub.detect import DetectorOptions, standard_detector
from transcrub.detect.options import ALL_LOCALES
from transcrub.evaluate import read_cases, run_cases
from transcrub.evaluate.cases import CaseResult

CASES = Path(__file__).with_name("identity_cases.jsonl")


@pytest.fixture(scope="module")
def results() -> list[CaseResult]:
    detector = standard_detector(DetectorOptions(locales=(ALL_LOCALES,)))
    with CASES.open("rb") as lines:
        cases = [each for each in read_cases(CASES.stem, lines) if each.counts]
    return list(run_cases(cases, lambda text: (each for each in detector.detect(text) if each.score >= 0.5)))


def test_numbers_are_found_in_the_forms_that_people_write(results: list[CaseResult]) -> None:
    """Alone, in a sentence, in a list, next to the word of the country's language."""
    failed = [each.case.name for each in results if each.case.expected and not each.passed]
    assert len(failed) <= 4, failed


def test_numbers_that_cannot_be_one_are_left(results: list[CaseResult]) -> None:
    """Wrong digits, lengths and neighbours. Behind the number's own word one that is mistyped goes all the same, and
    the author did not think so: those are the ones that fail. Three of them stand behind "NIN", which nothing knew before.
    """
    alien = [each for each in results if not each.case.expected]
    failed = [each.case.name for each in alien if not each.passed]
    assert len(failed) <= 48, failed
