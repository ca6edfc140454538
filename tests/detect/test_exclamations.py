"""What people exclaim is no name."""

import time

import pytest

from transcrub.detect.lexicon.exclamations import is_exclamation


@pytest.mark.parametrize(
    "word",
    [
        "oh",
        "ohhhh",
        "hmm",
        "hmmmm",
        "aww",
        "haha",
        "hahahah",
        "lol",
        "lololol",
        "nooo",
        "okkk",
        "uhh",
        "umm",
        "ugh",
        "tmrw",
        "idk",
    ],
)
def test_drawn_out_words_and_shorthand_are_told(word: str) -> None:
    """However long somebody draws them out."""
    assert is_exclamation(word)


@pytest.mark.parametrize(
    "word",
    ["noah", "omar", "hana", "ottoline", "lola", "nora", "haley", "joao", "soo-jin", "aaron", "ohara", "anna", "bob"],
)
def test_names_are_none(word: str) -> None:
    """Names have letters of their own."""
    assert not is_exclamation(word)


@pytest.mark.parametrize("letter", "mhaoey")
def test_a_word_drawn_out_without_end_takes_no_time(letter: str) -> None:
    """However it ends."""
    before = time.process_time()
    assert not is_exclamation(letter * 200_000 + "x")
    assert time.process_time() - before < 0.2
