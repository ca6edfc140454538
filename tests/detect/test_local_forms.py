"""Phones, plates, postal codes and streets in the forms of a country, told by the language of the talk."""

import pytest

from tests.detect.talk import GREETINGS, replaced


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("es", "el mio es 654 26 31 57 y ya", ["654 26 31 57"]),
        ("es", "tengo una moto, V-7731-GK", ["V-7731-GK"]),
        ("es", "vivo en C/ Alcalá 214, 3º izda", ["C/ Alcalá 214, 3º izda"]),
        ("fr", "sinon c'est le 04 78 22 74 53", ["04 78 22 74 53"]),
        ("fr", "on est au 2418, rue Saint-Denis, app. 3", ["2418, rue Saint-Denis, app. 3"]),
        ("de", "ein golf, M-XK 6347", ["M-XK 6347"]),
        ("de", "ich wohne Am Alten Markt 17", ["Am Alten Markt 17"]),
        ("de", "jetzt Hütteldorfer Str. 211, Stiege 3, Tür 9", ["Hütteldorfer Str. 211, Stiege 3, Tür 9"]),
        ("pt", "fica na Rua do Salitre, n.º 12, 3.º Esq.", ["Rua do Salitre, n.º 12, 3.º Esq"]),
        ("it", "per emergenze 800 427 065", ["800 427 065"]),
        ("nl", "ja 8011RV", ["8011RV"]),
        ("nl", "bel maar op 0618256094", ["0618256094"]),
        ("pl", "albo 507 393 852", ["507 393 852"]),
        ("pl", "Grunwaldzka 82 lok. 9, 80-244 Gdańsk", ["Grunwaldzka 82 lok. 9", "80-244"]),
        ("fr", "je vous envoie une confirmation au 0476 28 91 05", ["0476 28 91 05"]),
        ("fr", "mon natel c'est 079 412 33 18", ["079 412 33 18"]),
        ("de", "die neue is 0677 621 80 35", ["0677 621 80 35"]),
        ("nl", "probeer 06 1825 6094", ["06 1825 6094"]),
        ("it", "ecco 347 60 18 225", ["347 60 18 225"]),
        ("pl", "z tego: 59 1140 2004 0000 2130 9669 8746", ["59 1140 2004 0000 2130 9669 8746"]),
        ("fr", "la plaque, FB 902 LT, une mégane", ["FB 902 LT"]),
        ("fr", "au bureau (450) 555-3305 poste 214", ["(450) 555-3305 poste 214"]),
        ("fr", "oui G1J3A6", ["G1J3A6"]),
        ("fr", "plaque K48 RTB", ["K48 RTB"]),
        ("pt", "liga para o fixo dela: 253 81 40 67", ["253 81 40 67"]),
        ("it", "chiamate 0578 71 66 04", ["0578 71 66 04"]),
        ("nl", "moest bellen naar 06.33.90.18.45", ["06.33.90.18.45"]),
        ("pl", "albo do brata 512204771", ["512204771"]),
        ("pl", "skoda, GD 7K82T", ["GD 7K82T"]),
        ("pl", "faktura 512204771", []),
        ("pl", "to FV 2024 i koniec", []),
        ("fr", "commande 0476 28 91 05 en retard", []),
        ("pl", "numer zamówienia 507 393 852", []),
        ("pl", "kosztuje 507 393 852,00 zł", []),
        ("pl", "to jest 9_owa 1/2", []),
        ("en", "it weighs 507 393 852", []),
        ("en", "take 8011RV and 80-244", []),
    ],
)
def test_a_form_is_known_where_its_language_is_spoken(code: str, text: str, expected: list[str]) -> None:
    """Not where a word says that it is an order's, nor in English talk."""
    assert replaced(GREETINGS[code], f"C: {text}") == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("es", "es María del Carmen Ruiz de la Torre", ["María del Carmen Ruiz de la Torre"]),
        ("es", "con la Dra. Sáenz de Tejada o el viernes", ["Dra. Sáenz de Tejada"]),
        ("fr", "Merci M. Le Goff.", ["M. Le Goff"]),
        ("de", "Danke, Herr von der Heide.", ["Herr von der Heide"]),
        ("de", "Murat hier. Das tut mir leid", ["Murat"]),
        ("it", "tale D'Agostino Carmelo", ["D'Agostino Carmelo"]),
        ("pl", "tak, Zawadzka Maria", ["Zawadzka Maria"]),
        ("pl", "Umowa na Marię Zawadzką", ["Marię Zawadzką"]),
        ("pl", "dajcie znać Marcinowi", ["Marcinowi"]),
        ("pl", "u dr Pawlak lub w piątek", ["dr Pawlak"]),
        ("it", "Perfetto sig. Russo. Il costo resta", ["sig. Russo"]),
        ("it", "sono Giuseppe Russo e scrivo per lui", ["Giuseppe Russo"]),
        ("it", "lei è Addolorata Lo Presti", ["Addolorata Lo Presti"]),
        ("it", "conducente De Sanctis Pierluigi", ["De Sanctis Pierluigi"]),
        ("fr", "je relis : d'Hervilly-Morel Anaïs", ["d'Hervilly-Morel Anaïs"]),
        ("nl", "op naam van D. van 't Hoff?", ["D. van 't Hoff"]),
        ("pt", "um código para o 914 603 728", ["914 603 728"]),
        ("nl", "Dat was op 6 mei, dat valt onder het eigen risico", []),
        ("pt", "passageiros: SOUZA/RAFAEL e SOUZA/ENZO", ["SOUZA/RAFAEL", "SOUZA/ENZO"]),
        ("pt", "é do João Victor Albuquerque da Silva Neto", ["João Victor Albuquerque da Silva Neto"]),
        ("pt", "bilhete de IDA/VOLTA", []),
    ],
)
def test_a_name_is_whole_with_what_a_language_puts_around_it(code: str, text: str, expected: list[str]) -> None:
    """Particles, surnames that come first, cases."""
    assert replaced(GREETINGS[code], f"C: {text}") == expected
