"""The pieces pass: values that are spelled, spoken, or sent over several messages."""

import pytest

from tests.detect.talk import findings, talk, told
from transcrub.detect.dialogue import DialoguePass
from transcrub.detect.pieces import PiecesPass

PASSES = (DialoguePass(), PiecesPass())

SPLIT = [
    (("C: 4111 1111", "C: 1111 1111"), "CREDIT_CARD", ("4111 1111", "1111 1111")),
    (("C: 4111", "C: 1111", "A: go on", "C: 1111", "C: 1111"), "CREDIT_CARD", ("4111", "1111", "1111", "1111")),
    (("C: my card is 378282", "C: 246310005"), "CREDIT_CARD", ("378282", "246310005")),
    (("C: 415", "C: 555", "C: 0134"), "PHONE_NUMBER", ("415", "555", "0134")),
    (("C: 219", "C: 09", "C: 9999"), "US_SSN", ("219", "09", "9999")),
    (("C: it's john.smith", "C: @example.com"), "EMAIL_ADDRESS", ("john.smith", "@example.com")),
    (("C: john.smith@", "C: example.com"), "EMAIL_ADDRESS", ("john.smith@", "example.com")),
]


@pytest.mark.parametrize(("lines", "entity", "pieces"), SPLIT)
def test_one_value_over_several_messages(lines: tuple[str, ...], entity: str, pieces: tuple[str, ...]) -> None:
    """Each piece is a finding in its own message, with the entity of the whole."""
    conversation = talk(*lines)
    texts = {field.pointer: field.value for field in conversation.fields()}
    found = [each for each in PiecesPass().find(conversation, ()) if each.rule == "pieces.split"]
    assert {each.entity for each in found} == {entity}
    assert tuple(texts[each.pointer][each.start : each.end] for each in found) == pieces
    assert len({each.pointer for each in found}) == len(pieces)


NOT_SPLIT = [
    ("C: 2", "C: 4"),
    ("C: 4111 1111", "A: your order of 3 items ships on May 5", "C: 1111 1111"),
    ("C: 20", "C: 180", "C: 5000"),
    ("C: 4111 1111", "A: 1111 1111"),
    ("C: 20451783", "C: 9004512345"),
]


@pytest.mark.parametrize("lines", NOT_SPLIT)
def test_numbers_that_make_no_whole_are_left(lines: tuple[str, ...]) -> None:
    """Amounts in a row, or numbers of two speakers, are no card."""
    assert [each for each in PiecesPass().find(talk(*lines), ()) if each.rule == "pieces.split"] == []


SPOKEN = [
    (("C: contact me on 0123456789 or at bob@x.com",), ("EMAIL_ADDRESS", "bob@x.com")),
    (("C: write to john dot smith at gmail dot com please",), ("EMAIL_ADDRESS", "john dot smith at gmail dot com")),
    (("C: ann [at] web [dot] de",), ("EMAIL_ADDRESS", "ann [at] web [dot] de")),
    (("C: arul 45 gmailcom",), ("EMAIL_ADDRESS", "arul 45 gmailcom")),
    (("B: Email:", "C: a d o d o at gmail dot com"), ("EMAIL_ADDRESS", "a d o d o at gmail dot com")),
    (("C: my pin is four one one double five",), ("PASSWORD", "four one one double five")),
    (("A: spell your last name please", "C: m i n h"), ("PERSON", "m i n h")),
    (("A: could you spell the surname?", "C: it is j as in john, o, n, e, s"), ("PERSON", "j as in john, o, n, e, s")),
    (("A: What is your postcode?", "C: echo charlie 6 capital K 2 lima"), ("POSTAL_CODE", "echo charlie 6 capital K 2 lima")),
    (("C: call me on four one five five five five zero one three four",), ("PHONE_NUMBER", "four one five five five five zero one three four")),
    (("C: you can write to huber at firma dot at please",), ("EMAIL_ADDRESS", "huber at firma dot at")),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), SPOKEN)
def test_spelled_and_spoken_values_are_found(lines: tuple[str, ...], expected: tuple[str, str]) -> None:
    """Digits, letters, addresses said aloud are found with the place of what was typed."""
    assert expected in told(talk(*lines), PASSES)


SPELLED = [
    ("its eight zero five five five five zero one three four", "PHONE_NUMBER"),
    ("its nine one seven two zero four", "ACCOUNT_NUMBER"),
    ("its k nine eight seven six five four three two one zero", "ACCOUNT_NUMBER"),
]


@pytest.mark.parametrize(("text", "entity"), SPELLED)
def test_what_is_spelled_is_told_by_its_length(text: str, entity: str) -> None:
    """Where no word says what it is, its digits do."""
    assert {entity for entity, _ in told(talk(f"C: {text}"), (PiecesPass(),))} == {entity}


NOT_SPOKEN = [
    ("C: i want one or two of them",),
    ("C: we are two to three people for one night",),
    ("C: meet me at the shop dot by the way",),
    ("C: it is a b c easy",),
    ("C: plan a or plan b",),
    ("C: i lost my account at gmail dot com",),
]


@pytest.mark.parametrize("lines", NOT_SPOKEN)
def test_talk_that_only_sounds_like_spelling_is_left(lines: tuple[str, ...]) -> None:
    """Small numbers and stray letters in talk are no values."""
    assert findings(talk(*lines), PASSES) == []
