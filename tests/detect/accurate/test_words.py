"""From the chances of pieces to names and addresses: no model is needed for it."""

import time

import pytest

from transcrub.detect.accurate.model import Piece
from transcrub.detect.accurate.words import spans, words


def pieces(text: str, *chances: tuple[str, str, float]) -> list[Piece]:
    """Pieces of a text, in order: what they say, their label, how likely it is."""
    found, at = [], 0
    for piece, label, chance in chances:
        start = text.index(piece, at)
        at = start + len(piece)
        found.append(Piece(start, at, {"O": 1 - chance, label: chance}))
    return found


def found(text: str, doubt: str, *chances: tuple[str, str, float]) -> list[tuple[str, str]]:
    start = text.index(doubt)
    read = words(text, pieces(text, *chances))
    return [(each.entity, text[each.start : each.end]) for each in spans(text, read, [(start, start + len(doubt))])]


@pytest.mark.parametrize(
    ("text", "doubt", "chances", "expected"),
    [
        ("ask ana maria", "ana", [("ana", "GIVEN_NAME", 0.9), ("maria", "SURNAME", 0.9)], [("PERSON", "ana maria")]),
        # Half a name is half a leak: next to a sure word less will do.
        ("ask ana maria", "ana", [("ana", "GIVEN_NAME", 0.9), ("maria", "SURNAME", 0.2)], [("PERSON", "ana maria")]),
        ("ask ana maria", "ana", [("ana", "GIVEN_NAME", 0.9), ("maria", "SURNAME", 0.1)], [("PERSON", "ana")]),
        # A word is as sure as the surest of its pieces, and is taken as a whole.
        ("ask oyelaran", "oyelaran", [("oye", "SURNAME", 0.1), ("laran", "SURNAME", 0.8)], [("PERSON", "oyelaran")]),
        ("ask o'brien", "o'brien", [("brien", "SURNAME", 0.8)], [("PERSON", "o'brien")]),
        # Where the tagger is not in doubt, nothing is found; nor where the transformer is not sure.
        ("ask ana maria", "ask", [("ana", "GIVEN_NAME", 0.9), ("maria", "SURNAME", 0.9)], []),
        ("ask ana", "ana", [("ana", "GIVEN_NAME", 0.4)], []),
        # Labels for numbers are not trusted.
        ("order 99213", "99213", [("99213", "BANK_ACCOUNT", 0.99)], []),
        ("order 99213", "99213", [("99213", "TAX_ID", 0.99)], []),
        # Parts of an address belong together; without a street they are a number and a place.
        (
            "12 oak st, apt 4, leeds",
            "oak",
            [
                ("12", "BUILDING_NUMBER", 0.9),
                ("oak", "STREET_NAME", 0.9),
                ("st", "STREET_NAME", 0.9),
                ("apt", "SECONDARY_ADDRESS", 0.9),
                ("4", "SECONDARY_ADDRESS", 0.9),
                ("leeds", "CITY", 0.9),
            ],
            [("STREET_ADDRESS", "12 oak st, apt 4, leeds")],
        ),
        ("flying to leeds", "leeds", [("leeds", "CITY", 0.9)], []),
        ("i want 12", "12", [("12", "BUILDING_NUMBER", 0.9)], []),
    ],
)
def test_names_and_addresses_are_made_of_whole_words(
    text: str, doubt: str, chances: list[tuple[str, str, float]], expected: list[tuple[str, str]]
) -> None:
    """What the transformer says of pieces becomes what a reader would call a name or an address."""
    assert found(text, doubt, *chances) == expected


def test_the_time_it_takes_grows_with_the_text_alone() -> None:
    """A hundred thousand words or signs are split in the time of as many short texts."""
    begun = time.process_time()
    for text in ("a" * 100_000, "a'" * 50_000, "-" * 100_000, "a " * 50_000):
        words(text, ())
    assert time.process_time() - begun < 2
