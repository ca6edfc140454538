"""What people exclaim is no name."""

import time

import pytest

from tests.detect.talk import replaced
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
        "aaaa",
        "huhu",
        "och",
        "oof",
        "ripper",
        "baligtad",
    ],
)
def test_drawn_out_words_and_shorthand_are_told(word: str) -> None:
    """However long somebody draws them out."""
    assert is_exclamation(word)


@pytest.mark.parametrize(
    "word",
    [
        "noah",
        "omar",
        "hana",
        "ottoline",
        "lola",
        "nora",
        "haley",
        "joao",
        "soo-jin",
        "aaron",
        "ohara",
        "anna",
        "bob",
        "haibo",
        "uy",
        "ong",
        "aara",
    ],
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


@pytest.mark.parametrize("word", ["kkkkk", "wkwkwk", "rsrsrs", "ahah", "jejeje", "xdd", "oii"])
def test_laughter_of_many_languages_is_told(word: str) -> None:
    """People laugh in each of them."""
    assert is_exclamation(word)


@pytest.mark.parametrize(
    "line",
    [
        "C: Dzień dobry, need flowers today if possible",
        "A: Hej hej, what is the problem?",
        "C: asante sana, mungu akubariki",
        "A: Done, iyi uçuşlar!",
        "A: Pięknie, where to?",
        "C: ta v much, all good now",
        "A: Geseënde verjaarsdag aan haar!",
        "C: ok lang po",
        "C: Teşekkürler, kolay gelsin",
    ],
)
def test_greetings_and_thanks_amid_english_are_nobody(line: str) -> None:
    """They greet, thank, bless and wish well."""
    assert replaced(line) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("C: ping 4ms now, tack Ebba", ["Ebba"]),
        ("C: hej Lasse, is it there", ["Lasse"]),
        ("C: thanks, Asante is my surname, Kwame Asante", ["Asante", "Kwame Asante"]),
        ("A: Sawubona! Thandi here from the bank", ["Thandi"]),
        ("A: Terima kasih Siti", ["Siti"]),
        ("C: cot for Soo-ah, please", ["Soo-ah"]),
    ],
)
def test_a_name_beside_a_greeting_stays_found(line: str, expected: list[str]) -> None:
    """The greeting is no part of it."""
    assert replaced(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("C: Hooroo. Tuesday is fine", []),
        ("C: Och, she was born in the rain", []),
        ("C: It's the right one, baligtad", []),
        ("C: Aaaaa thank you so much Ines!!", ["Ines"]),
        ("C: huhu my package is late", []),
        ("C: Uy Siok Hian is my mother", ["Uy Siok Hian"]),
        ("C: ask for Ong", ["Ong"]),
        ("C: this is Haibo", ["Haibo"]),
    ],
)
def test_what_is_exclaimed_in_many_englishes_is_nobody(line: str, expected: list[str]) -> None:
    """In Scotland, Australia, Manila, Lagos and Delhi, too; who is called so elsewhere is somebody."""
    assert replaced(line) == expected
