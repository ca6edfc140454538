"""Conversations in other languages than English: what is asked and answered is found, and nothing else is."""

import pytest

from tests.detect.reading import marked
from tests.detect.talk import Taught, talk
from transcrub.conversation import parse_conversation
from transcrub.detect.abroad import HeardAbroad
from transcrub.redact import Policy
from transcrub.redactor import Redactor

REDACTOR = Redactor(Redactor.standard().detector, Policy(operator="tag"))

CHATS = {
    "es": [
        ("A", "Hola, buenas tardes. ¿Me puede indicar su nombre completo y su teléfono?", None),
        ("C", "lucía fernández ortega, 612 34 56 78", "[PERSON], [PHONE_NUMBER]"),
        ("A", "Gracias Lucía. ¿Y su dirección y código postal?", "Gracias [PERSON]. ¿Y su dirección y código postal?"),
        ("C", "el pedido tarda 3 días y cuesta 20 euros", None),
    ],
    "fr": [
        ("A", "Bonjour, puis-je avoir votre nom et votre numéro de client ?", None),
        ("C", "c'est camille lefèvre, 7741203", "c'est [PERSON], [ACCOUNT_NUMBER]"),
        ("A", "Merci Camille. Votre adresse postale ?", "Merci [PERSON]. Votre adresse postale ?"),
        ("C", "12 bis rue des lilas 69003 lyon", "[STREET_ADDRESS]"),
    ],
    "de": [
        ("A", "Guten Tag, wie lautet Ihre Kundennummer?", None),
        ("C", "4471902", "[ACCOUNT_NUMBER]"),
        ("A", "Danke. Und Ihr Name und Ihr Geburtsdatum?", None),
        ("C", "jürgen vogel, 3.4.1961", "[PERSON], [DATE_OF_BIRTH]"),
        ("C", "das paket wiegt 12 kg und kostet 49 euro", None),
    ],
    "pt": [
        ("A", "Olá! Qual o seu nome completo?", None),
        ("C", "joão pereira da silva", "[PERSON]"),
        ("A", "Obrigado João. Qual o seu endereço?", "Obrigado [PERSON]. Qual o seu endereço?"),
        ("C", "rua das flores 123, apto 45", "[STREET_ADDRESS]"),
    ],
    "it": [
        ("A", "Buongiorno, mi può dire il suo nome e il codice cliente?", None),
        ("C", "giulia bianchi, 90213", "[PERSON], [ACCOUNT_NUMBER]"),
        ("A", "Grazie Giulia. Qual è il suo indirizzo?", "Grazie [PERSON]. Qual è il suo indirizzo?"),
        ("C", "via garibaldi 18, 20121 milano", "[STREET_ADDRESS]"),
    ],
    "nl": [
        ("A", "Goedemiddag, wat is uw naam en klantnummer?", None),
        ("C", "pieter de vries, 889123", "[PERSON], [ACCOUNT_NUMBER]"),
        ("A", "Dank u Pieter. Wat is uw postcode?", "Dank u [PERSON]. Wat is uw postcode?"),
        ("C", "1012 ab", "[POSTAL_CODE]"),
    ],
    "pl": [
        ("A", "Dzień dobry, poproszę o imię i nazwisko oraz numer klienta.", None),
        ("C", "katarzyna wójcik, 5529104", "[PERSON], [ACCOUNT_NUMBER]"),
        ("A", "Dziękuję Katarzyna. Jaki jest Pani adres?", "Dziękuję [PERSON]. Jaki jest Pani adres?"),
        ("C", "ul. Długa 15/3, 31-147 Kraków", "[STREET_ADDRESS]"),
    ],
}


@pytest.mark.parametrize("code", CHATS)
def test_a_chat_in_another_language_is_read_in_it(code: str) -> None:
    """Questions, greetings and nouns in capitals of that language are no names; answers and thanked people are."""
    chat = CHATS[code]
    sides = {"A": "outbound", "C": "inbound"}
    messages = [{"direction": sides[side], "text": text} for side, text, _ in chat]

    texts = REDACTOR.redact(parse_conversation({"id": code, "messages": messages})).texts()

    assert [texts.get(f"/messages/{number}/text") for number in range(len(chat))] == [after for *_, after in chat]


@pytest.mark.parametrize(
    ("entity", "case", "believed"),
    [
        ("STREET_ADDRESS", "ich wohne jetzt hier: «am sandberg 7a»", True),
        ("STREET_ADDRESS", "ich wohne in der «sandbergstraße 7»", True),
        ("STREET_ADDRESS", "estoy en «c/ san vicente de paul 18» y no llega el pedido", True),
        ("STREET_ADDRESS", "ich bin «7 km lindenstraße» zu viel gelaufen", False),
        ("STREET_ADDRESS", "wohnen Sie nicht mehr in «sandberg 7a?»", False),
        ("STREET_ADDRESS", "ich wohne jetzt in «sandberg»", False),
        ("STREET_ADDRESS", "ich habe die Nummer «7 nicht gefunden»", False),
        ("STREET_ADDRESS", "ich habe «7 mal angerufen, die lindenstraße stimmt, und niemand ging ran»", False),
        ("DATE_OF_BIRTH", "ich bin am «3.4.1961» geboren und warte noch", True),
        ("DATE_OF_BIRTH", "ich bin im «wonnemond» geboren und warte noch", False),
        ("USERNAME", "ich habe das «und nicht 7» probiert, es geht nicht", False),
        ("PERSON", "ich habe mit «Zhyrgalbek» gesprochen", True),
        ("PERSON", "ich habe mit «jürgen» gesprochen", True),
        ("PERSON", "ich bin nicht da. «Zhyrgalbek Okonjo» nimmt es an", True),
        ("PERSON", "ich bin nicht da. «Zhyrgalbek» nimmt es an", False),
        ("PERSON", "ich habe mit «zhyrgalbek» gesprochen", False),
        ("PERSON", "ich habe die «Rechnung» nicht bekommen", False),
        ("DATE_OF_BIRTH", "ich bin «am 3.4.1961» geboren und warte noch", True),
    ],
)
def test_what_english_ears_hear_must_look_like_it(entity: str, case: str, believed: bool) -> None:
    """A street by its number and name, a day by its digits, a person by a capital that no sentence gave."""
    text, (value,) = marked(case)

    assert bool([*HeardAbroad(Taught(value, entity)).find(talk(f"C: {text}"), ())]) is believed
