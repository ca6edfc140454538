"""The lone pass: where a text is nothing but a value and nothing else is said, shape and check digits decide."""

import pytest

from transcrub.conversation import parse_conversation
from transcrub.detect import DetectorOptions, standard_detector

DETECTOR = standard_detector(DetectorOptions(profile="fast", locales=("US", "PL")))


def entities(*texts: str) -> set[str]:
    conversation = parse_conversation({"id": "c", "messages": [{"text": text} for text in texts]})
    return {each.entity for each in DETECTOR.detect(conversation) if each.score >= 0.5}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("121042882", True),  # a routing number's weighted sum
        ("121042883", False),
        (' "44051401458"\n', True),  # PESEL
        ("44051401457", False),
        ("44051401458, 51062882985", True),
        ("44051401458 i 51062882985", True),
        ("44051401458 and 51062882986", True),  # the first of them
        ("44051401457 and 51062882986", False),
        ("44051401458 and then 51062882985", False),
        ("121042882" + " " * 60, False),  # longer than any value: nobody looks
        ("hello", False),
        ("", False),
    ],
)
def test_a_number_alone_is_judged_by_its_check_digits(text: str, found: bool) -> None:
    """With quotes or blanks around it, too."""
    assert bool(entities(text)) is found


@pytest.mark.parametrize("texts", [("order 121042882 was late",), ("121042882", "hello")])
def test_where_anything_else_is_said_check_digits_are_no_evidence(texts: tuple[str, ...]) -> None:
    """Other words, or another message, would have spoken for it."""
    assert entities(*texts) == set()
