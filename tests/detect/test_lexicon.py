"""Language packs: every language is complete, in lower case, and told from the others by itself."""

from collections.abc import Callable

import pytest

from transcrub.detect.lexicon import (
    LANGUAGES,
    brand_words,
    guess_language,
    is_brand,
    is_given,
    is_place,
    namesakes,
    pack,
)
from transcrub.detect.lexicon.language import phrases
from transcrub.redact.entities import ENTITIES

SENTENCES = [
    ("en", "hello, could you tell me the name on the account please?"),
    ("es", "hola, ¿me puede decir su nombre por favor?"),
    ("fr", "bonjour, pouvez-vous me donner votre nom s'il vous plaît ?"),
    ("de", "guten tag, wie lautet ihre kundennummer bitte?"),
    ("pt", "olá, você pode me dizer o seu nome por favor?"),
    ("it", "buongiorno, mi può dire il suo nome per favore?"),
    ("nl", "goedemiddag, mag ik uw naam en postcode alstublieft?"),
    ("pl", "dzień dobry, proszę podać imię i nazwisko"),
    ("en", "8812"),
    ("en", ""),
]


@pytest.mark.parametrize(("code", "text"), SENTENCES)
def test_a_language_is_told_by_its_function_words(code: str, text: str) -> None:
    """A single sentence is enough; where nothing is said it is English."""
    assert guess_language([text]) == code


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_pack_is_complete(code: str) -> None:
    """Every language can ask for what identifies somebody, count to nine, and turn a question down."""
    language = pack(code).language
    wanted = {"PERSON", "EMAIL_ADDRESS", "PHONE_NUMBER", "STREET_ADDRESS", "POSTAL_CODE", "DATE_OF_BIRTH"}
    wanted |= {"PASSWORD", "USERNAME", "ACCOUNT_NUMBER", "CREDIT_CARD", "ORDER_ID"}
    assert wanted <= language.asked.keys()
    assert set(language.digits.values()) == set("0123456789")
    assert len(language.months) >= 12
    assert language.refusals
    assert language.corrections
    assert language.at
    assert language.dot


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_pack_is_in_lower_case(code: str) -> None:
    """Words are compared in lower case: one in capitals would never be found."""
    language = pack(code).language
    every = [*language.stop, *language.ordinary, *language.links, *language.months, *language.names, *language.matters]
    every += [phrase for asked in language.asked.values() for phrase in asked]
    assert [word for word in every if word != word.lower() or word != word.strip()] == []


COMMON = [
    ("waiting", True),
    ("refunds", True),
    ("cancelled", True),
    ("najma", False),
    ("thomas", False),
    ("frustrated", True),
]


@pytest.mark.parametrize(("word", "common"), COMMON)
def test_common_words_are_known_in_their_forms(word: str, common: bool) -> None:
    """A common word is known inflected; a given name is no common word."""
    assert pack("en").ordinary(word) is common


def test_brands_and_places_are_no_people() -> None:
    """A brand that bears a name, and a city, are told from persons."""
    assert is_brand(["calvin", "klein"])
    assert is_place(["new", "york"])
    assert not is_place(["yusuf"])


@pytest.mark.parametrize("listed", [brand_words, namesakes])
def test_a_list_of_brands_is_in_lower_case(listed: Callable[[], frozenset[str]]) -> None:
    """Words are looked up in lower case, without blanks around them."""
    assert [line for line in listed() if line != line.lower().strip()] == []


def test_a_word_for_a_brand_is_no_given_name() -> None:
    """Whoever is called so would stay."""
    assert [word for word in brand_words() if is_given(word)] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_pack_names_entities_that_a_policy_knows(code: str) -> None:
    """What no policy knows could be neither kept nor known again by its placeholder."""
    language = pack(code).language

    assert ENTITIES.issuperset((*language.asked, *language.tags))


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_pack_knows_the_words_of_its_language(code: str) -> None:
    """A word is told from a name by being known: a few hundred words do not do."""
    assert len(pack(code).vocabulary) > 10_000
    assert not {"sofia", "matteo", "agnieszka", "jürgen", "wouter"} & pack(code).common


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nacid(o|a) el; dni", ("dni", "nacida el", "nacido el")),
        ("né(|e) le", ("ne le", "nee le", "né le", "née le")),
        ("a; ; b\n c", ("a", "b c")),
        ("(żon(a|y)|mąż) mojej", ("maz mojej", "mąż mojej", "zona mojej", "zony mojej", "żona mojej", "żony mojej")),
    ],
)
def test_phrases_are_written_short(text: str, expected: tuple[str, ...]) -> None:
    """Brackets hold what may stand in their place, and accents are left out as people leave them out."""
    assert phrases(text) == expected
