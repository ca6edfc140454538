"""Given names that are words in other languages: found where somebody is spoken of or to, and left where they are not."""

import pytest

from tests.detect.talk import GREETINGS, replaced


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("es", "Gracias, Luz. ¿Algo más?", ["Luz"]),
        ("es", "mi prima Nieves vive en Mar del Plata", ["Nieves"]),
        ("es", "soy Paz, la titular", ["Paz"]),
        ("es", "soy su hermana, sol quintana", ["sol quintana"]),
        ("es", "el repartidor (Félix) y mi cuñado, Salvador, lo vieron", ["Félix", "Salvador"]),
        ("fr", "ma belle-mère, Blanche, passera", ["Blanche"]),
        ("fr", "Bonjour Olive, merci", ["Olive"]),
        ("fr", "chez le docteur Marchand à 9h", ["docteur Marchand"]),
        ("fr", "c'est le dr Loyer qui me suit", ["dr Loyer"]),
        ("it", "mia zia Perla Conti e la collega Serena", ["Perla Conti", "Serena"]),
        ("it", "grazie Gioia!", ["Gioia"]),
        ("pt", "falo com a Esperança? sou a Glória", ["Esperança", "Glória"]),
        ("pt", "pode me chamar de Socorro", ["Socorro"]),
        ("nl", "met Storm van Dijk, mijn zoon Mees", ["Storm van Dijk", "Mees"]),
        ("nl", "de rekening staat op R. van der Zee", ["R. van der Zee"]),
        ("pl", "mama Lilia i siostra, tzn Kalina", ["Lilia", "Kalina"]),
        ("pl", "moja matka z domu Wiosna", ["Wiosna"]),
        ("de", "abgeholt hat es meine Schwester Birgit Kurz", ["Birgit Kurz"]),
    ],
)
def test_a_word_is_a_name_where_somebody_is_meant(code: str, text: str, expected: list[str]) -> None:
    """Behind kin, a greeting, a title or "I am", before a surname, between brackets."""
    assert replaced(GREETINGS[code], f"C: {text}") == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "quiero contratar Luz y Gas"),
        ("es", "quiero la tarifa Estrella"),
        ("it", "c'è l'offerta Stella"),
        ("es", "el Sol sale y la Luz también"),
        ("es", "mi pareja Visa me dio"),
        ("es", "bienvenido al chat de Luz del Bajío"),
        ("fr", "j'ai acheté une Rose et de la Fleur de Sel"),
        ("it", "Buon Natale e Felice anno"),
        ("nl", "Storm op zee, en de Wolf"),
        ("pl", "Nadzieja umiera ostatnia"),
        ("pl", "Jest Pan Klientem?"),
        ("de", "das ist Ernst gemeint, die Sonne scheint"),
        ("de", "mein Mann Urlaub hat"),
    ],
)
def test_a_word_stays_where_nobody_is_meant(code: str, text: str) -> None:
    """With a capital or without one."""
    assert replaced(GREETINGS[code], f"C: {text}") == []


def test_a_word_is_a_name_wherever_somebody_was_called_by_it() -> None:
    """A surname, too; where no capital says so it is the word."""
    chat = ("A: Intestatario Celeste Russo?", "C: sì", "A: Allora, Russo: un momento.", "C: il gatto russo")
    assert replaced(GREETINGS["it"], *chat) == ["Celeste Russo", "Russo"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "compré un bolso Bimba y Lola y una falda Pedro del Hierro"),
        ("es", "cargo de Zapatos Paredes y de Carolina Lemke 23,50"),
        ("fr", "un parfum Nina Ricci pour ma Renault Clio"),
        ("de", "eine jacke von Gerry Weber und ein Fritz!Box kabel"),
        ("de", "schuhe von Marc O'Polo"),
        ("it", "borsa di Patrizia Pepe, profumo da Laura Biagiotti Shop"),
        ("it", "è una Alfa Romeo Giulia"),
        ("nl", "besteld bij Albert Heijn en Max Havelaar"),
        ("pl", "kurtka Tommy Hilfiger i perfumy Nina Ricci"),
    ],
)
def test_brands_of_the_country_are_nobody(code: str, text: str) -> None:
    """They bear the name of somebody, of whom nobody speaks."""
    assert replaced(GREETINGS[code], f"C: {text}") == []
