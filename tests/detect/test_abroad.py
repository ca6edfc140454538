"""Conversations in other languages than English: what is asked and answered is found, and nothing else is."""

import pytest

from transcrub.conversation import parse_conversation
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
