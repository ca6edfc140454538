"""Names that are words where somebody does what people do, or is where people are; the same words as words."""

import pytest

from tests.detect.talk import replaced


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("C: hazel can sign for it", ["hazel"]),
        ("C: not today but ivy will let you in. ok so ivy would ring you", ["ivy"]),
        ("C: clay is on his way", ["clay"]),
        ("C: call if dusty isn't at the door", ["dusty"]),
        ("C: my roommate ivy was there", ["ivy"]),
        ("C: it's for hope my niece so hurry", ["hope"]),
        ("C: the cake is from will my brother", ["will"]),
        ("C: bless you charity", ["charity"]),
        ("C: take wiebe and fenna off the plan", ["wiebe", "fenna"]),
        ("C: the badge read Dusty.", ["Dusty"]),
        ("A: Oakmoor support, Petunia. How can I help?", ["Petunia"]),
        ("A: Hiya, Corran on the desk, how's things?", ["Corran"]),
        ("A: Morning! Sunniva on reception.", ["Sunniva"]),
    ],
)
def test_a_name_that_is_a_word_is_told_by_what_somebody_does(line: str, expected: list[str]) -> None:
    """People let in, sign, wait outside and are somebody's kin."""
    assert [each for each in dict.fromkeys(replaced(line)) if each in expected] == expected


@pytest.mark.parametrize(
    "line",
    [
        "C: the olive will let out its oil",
        "C: cat is outside",
        "C: hope is at work here, not luck",
        "C: summer will pay for it",
        "C: mark will call it done",
        "C: my friend happy was here",
        "C: my manager is rusty at this",
        "C: bless your heart",
        "C: from may my rent goes up",
        "C: the badge said Manager",
        "C: I left it, Books on the desk",
        "C: Left on the desk",
        "A: Contact support, Please.",
        "A: Hi! Oakmoor Support, Monday.",
        "C: add paneer and naan to my order",
        "C: remove netflix and hulu from it",
    ],
)
def test_a_word_is_no_name_beside_other_words(line: str) -> None:
    """Beasts are outside, hope is at work, and dishes are put on an order."""
    assert replaced(line) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("C: lady from the shop saw it, Hazel something. works there",), ["Hazel"]),
        (("C: ask for Dave something",), ["Dave"]),
        (("C: i called and spoke to a a sheila and she said ok",), ["sheila"]),
        (("C: talked to a Rose in billing",), ["Rose"]),
        (("C: Monday something came up",), []),
        (("C: speak to a manager",), []),
        (("C: wants to talk to a will writer",), []),
        (("C: talk to an Alexa",), []),
    ],
)
def test_names_are_half_known(lines: tuple[str, ...], expected: list[str]) -> None:
    """Of somebody met once one knows half a name."""
    assert replaced(*lines) == expected
