"""Codes that are read back or to be shown, handles and birthdays, as people of other languages tell them."""

import pytest

from tests.detect.talk import GREETINGS, replaced


@pytest.mark.parametrize(
    ("code", "asks", "answer", "expected"),
    [
        ("es", "Le acaba de llegar un código de 6 cifras, ¿me lo dice?", "530 418", ["530 418"]),
        ("es", "Le he mandado un SMS con un código. ¿Me lo dicta?", "sí, 5304", ["5304"]),
        ("fr", "Vous avez reçu un code par SMS, pouvez-vous me le lire ?", "530 418", ["530 418"]),
        ("de", "Neuer Code ist unterwegs, bitte vorlesen.", "53 04 18", ["53 04 18"]),
        ("it", "Le ho inviato un codice via SMS, me lo legge?", "530418", ["530418"]),
        ("pt", "Enviei um código de 6 dígitos por SMS. Pode ler para mim?", "530 418", ["530 418"]),
        ("nl", "Ik heb u een code gestuurd, kunt u die voorlezen?", "530 418", ["530 418"]),
        ("pl", "Wysłałam kod SMS, proszę przeczytać", "530418", ["530418"]),
        ("es", "Le mando el código de descuento por SMS, ¿cuántos pedidos hace al año?", "1200", []),
        ("fr", "Le code promo vous a été envoyé par SMS. Quel montant ?", "1200", []),
        ("es", "¿Qué código le ha llegado?", "530 418", ["530 418"]),
        ("nl", "Welke code heeft u ontvangen?", "530418", ["530418"]),
        ("it", "Quante cifre ha il contatore?", "5304", []),
        ("it", "Le invio un codice via SMS. Quante bottiglie vuole?", "1200", []),
        ("es", "Le envío un SMS con la cita. ¿Cuál es la lectura del contador?", "18442", []),
    ],
)
def test_a_code_is_read_back(code: str, asks: str, answer: str, expected: list[str]) -> None:
    """One that was sent to somebody, not one for a discount, nor a count."""
    assert replaced(GREETINGS[code], f"A: {asks}", f"C: {answer}") == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("it", "Codice da dare al corriere: 3391", ["3391"]),
        ("it", "Il codice da mostrare in farmacia è 3391", ["3391"]),
        ("nl", "De buurman moet code 7725 laten zien.", ["7725"]),
        ("de", "Code für den Abholer: 7725", ["7725"]),
        ("fr", "Code à donner au livreur : 3391", ["3391"]),
        ("es", "Código para el repartidor: 3391", ["3391"]),
        ("pl", "Kod do podania kurierowi: 3391", ["3391"]),
        ("it", "Codice sconto: 3391 per la farmacia", []),
        ("it", "il codice errore è 5501, mostrato sul display", []),
        ("nl", "hij toont mij code 404 fout", []),
        ("es", "la tarjeta es la q acaba en 9150", ["9150"]),
        ("de", "die karte mit den endziffern 4410", ["4410"]),
        ("es", "al alias luna.mate.rio", ["luna.mate.rio"]),
        ("pl", "konto w sklepie kalinka_haft", ["kalinka_haft"]),
        ("nl", "inloggen op het portaal lukt niet, jansmit71", ["jansmit71"]),
        ("es", "el archivo_final_2 no me deja entrar en la web", []),
        ("es", "Veo que el 15 de abril cumple años", ["15 de abril"]),
        ("fr", "c'est l'anniversaire de ma fille, le 4 mai", ["4 mai"]),
        ("es", "llega el 4 de mayo", []),
        ("fr", "née le vingt-deux novembre deux mille dix-neuf", ["vingt-deux novembre deux mille dix-neuf"]),
        ("fr", "née le 17 août septante-neuf", ["17 août septante-neuf"]),
        ("pt", "nasceu em cinco de maio de mil novecentos e oitenta", ["cinco de maio de mil novecentos e oitenta"]),
        ("fr", "le trois mars vingt heures", []),
        ("it", "matricola K2218077, segna 3917", ["K2218077"]),
        ("nl", "tellernr 1SAG1105 0927 41", ["1SAG1105 0927 41"]),
    ],
)
def test_what_a_turn_tells_by_itself(code: str, text: str, expected: list[str]) -> None:
    """Codes for who stands at the door, handles, birthdays, and what only looks like them."""
    assert replaced(GREETINGS[code], f"C: {text}") == expected


@pytest.mark.parametrize(
    ("code", "asks", "answer", "expected"),
    [
        ("es", "¿Me pasás el DNI del titular?", "30.418.265", ["30.418.265"]),
        ("it", "Mi bastano data e luogo di nascita.", "22 settembre 1979", ["22 settembre 1979"]),
        ("fr", "Est-elle née le 9 juin 2018 ?", "le 9 juin, oui", ["9 juin 2018", "9 juin"]),
        ("nl", "Hebt u de EAN-code bij de hand?", "541448820047193625", ["541448820047193625"]),
    ],
)
def test_what_a_question_tells(code: str, asks: str, answer: str, expected: list[str]) -> None:
    """An identity number with dots is no version."""
    assert replaced(GREETINGS[code], f"A: {asks}", f"C: {answer}") == expected
