"""Addresses in the orders and short forms of other countries, asked for and read back."""

import pytest

from tests.detect.talk import GREETINGS, replaced

ASKED = {
    "es": "A: hola, ¿me dice usted su dirección, por favor?",
    "fr": "A: bonjour, quelle est votre adresse, s'il vous plaît ?",
    "de": "A: guten tag, wie ist ihre adresse bitte?",
    "pt": "A: olá, boa tarde, qual é o seu endereço?",
    "it": "A: buongiorno, mi può dire il suo indirizzo?",
    "nl": "A: goedemiddag, wat is uw adres alstublieft?",
    "pl": "A: dzień dobry, jaki jest pani adres?",
}


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("es", "no, mejor al trabajo: Humberto Primo 1340, toco y bajo", ["Humberto Primo 1340"]),
        ("es", "Los Aromos 2210, depto. 31", ["Los Aromos 2210, depto. 31"]),
        ("it", "dorsoduro 3119 30123 venezia", ["dorsoduro 3119 30123 venezia"]),
        ("nl", "Het Veer 14 hs", ["Het Veer 14 hs"]),
        ("pl", "Solidarności 8/21", ["Solidarności 8/21"]),
        ("de", "Große Elbstr. 145d, 2. OG rechts", ["Große Elbstr. 145d, 2. OG rechts"]),
        ("es", "me mudé a Cabildo 2040 depto 5A", ["Cabildo 2040 depto 5A"]),
        ("nl", "De Ruijterkade 102 I hoog", ["De Ruijterkade 102 I hoog"]),
        ("de", "Mariahilfer Gürtel 12/3", ["Mariahilfer Gürtel 12/3"]),
        ("fr", "au 8 allée des Tilleuls", ["8 allée des Tilleuls"]),
        ("es", "el 3 de mayo pedí 2 pizzas", []),
        ("de", "die kam am Montag um 12 Uhr an", []),
        ("es", "lo compré en marzo de 2021 y cuesta 30 euros", []),
        ("fr", "je ne sais pas, le colis a 3 jours de retard", []),
    ],
)
def test_a_street_needs_no_kind_where_one_was_asked_for(code: str, text: str, expected: list[str]) -> None:
    """A name and a number are one; a date, a count and an hour are none."""
    assert replaced(ASKED[code], f"C: {text}") == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("es", "en la etiqueta aparece Goikoetxea 9, 2ºA, 48003 Bilbao", ["Goikoetxea 9, 2ºA", "48003"]),
        ("es", "es Insurgentes 1605, 03900 Ciudad de México", ["Insurgentes 1605", "03900"]),
        ("es", "estamos en Bv. Oroño 655, torre 1, 9no D y sin luz", ["Bv. Oroño 655, torre 1, 9no D"]),
        ("es", "vivo en Thames 1173 PB 2", ["Thames 1173 PB 2"]),
        ("es", "Palermo, C1425BGF", ["C1425BGF"]),
        ("pt", "é no Lg. do Rato, 12 – 3.º Esq.", ["Lg. do Rato, 12 – 3.º Esq"]),
        ("pt", "é a R. Padre Chagas, 233 casa 2", ["R. Padre Chagas, 233 casa 2"]),
        ("fr", "alors c'est chaussée de Waterloo 812 bte 3", ["chaussée de Waterloo 812 bte 3"]),
        ("fr", "il habite rue Neuve-Eglise 14, 1201 Genève", ["rue Neuve-Eglise 14, 1201 Genève"]),
        ("de", "also Kurt-Huber-Str. 112 stimmt", ["Kurt-Huber-Str. 112"]),
        ("de", "gern, an Oberdorf 112, 6345 Kössen", ["an Oberdorf 112, 6345 Kössen"]),
        ("it", "immobile in Via dei Serpenti n. 9 int. 4", ["Via dei Serpenti n. 9 int. 4"]),
        ("de", "bei Rosenthaler Platz 3, Hinterhaus, 4. Stock", ["Rosenthaler Platz 3, Hinterhaus, 4. Stock"]),
        ("nl", "het gaat om 3523 HK 218 bis", ["3523 HK", "218 bis"]),
        ("nl", "klopt Liersesteenweg 144 bus 3?", ["Liersesteenweg 144 bus 3"]),
        ("pl", "do domu: Obrońców 12 lok. 34, 15-703 Białystok", ["Obrońców 12 lok. 34", "15-703"]),
        ("de", "bitte gehen Sie zu Schalter 4, 1. Stock", []),
        ("de", "die Filiale Berlin 3, 2. OG links vom Eingang", []),
        ("de", "vom Artikel Hauptfilter 12, 4020 Stück vorhanden", []),
        ("es", "la sala 3, planta 2 del hospital", []),
        ("fr", "le train pour la place 12, voiture 3, a du retard", []),
        ("it", "ho scritto via WhatsApp 3 volte", []),
        ("nl", "neem bus 2 naar het station", []),
        ("nl", "model LatteGo 5400 ter vervanging", []),
        ("pl", "pokój ma numer 12, piętro trzecie", []),
    ],
)
def test_a_street_is_told_by_what_stands_around_its_number(code: str, text: str, expected: list[str]) -> None:
    """A kind of street and a capital, a flat, a code before a town; a counter, a branch and a train have neither."""
    assert replaced(GREETINGS[code], f"C: {text}") == expected


@pytest.mark.parametrize(
    ("code", "told", "again", "expected"),
    [
        ("es", "es Av. Corrientes 4816, piso 7", "seguís en Corrientes 4816", ["Corrientes 4816"]),
        ("es", "es la calle Mayor 47, 5º izq", "no, es 5º dcha", ["5º dcha"]),
        ("fr", "c'est chaussée de Waterloo 812 bte 3", "non, boîte 14 pour le reste", ["boîte 14"]),
        ("nl", "Kerkstraat 21 bus 2 in Dendermonde", "amai ja, bus 2", ["bus 2"]),
        ("es", "es un piso", "no, es el curso de 2º B", []),
    ],
)
def test_a_flat_alone_is_one_once_an_address_is_told(code: str, told: str, again: str, expected: list[str]) -> None:
    """And so are a street and its number without the kind; without an address it is anything."""
    found = replaced(ASKED[code], f"C: {told}", f"A: {again}")
    assert found[len(replaced(ASKED[code], f"C: {told}")) :] == expected


@pytest.mark.parametrize(
    ("code", "street", "text", "expected"),
    [
        ("es", "calle Mayor 19, 4º izda", "bueno, 4º DERECHA", ["4º DERECHA"]),
        ("de", "Wilhelmsallee 57", "im büro, 3. stock", ["3. stock"]),
        ("nl", "Kerkstraat 61-III", "nee, op 63-II", ["63-II"]),
        ("it", "via Cibrario 64", "si, scala b, 3 piano", ["scala b, 3 piano"]),
        ("fr", "rue Haute 47", "oui, 5000 Namur", ["5000"]),
        ("de", "Hauptstr. 7", "ja, 3007 Bern", ["3007"]),
        ("de", "Hauptstr. 7", "ja, 2024 Mercedes gekauft", []),
        ("de", "Hauptstr. 7", "ja, 1200 Euro", []),
    ],
)
def test_a_flat_and_a_town_answer_a_street(code: str, street: str, text: str, expected: list[str]) -> None:
    """Beside a street that was told a floor, a side and a code are its own; a year and a sum are not."""
    assert replaced(GREETINGS[code], f"A: {street}?", f"C: {text}")[1:] == expected
