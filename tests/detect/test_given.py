"""Given names in other languages than English: they are found by themselves, with the surname behind them."""

import pytest

from tests.detect.talk import replaced

OPENING = {
    "es": "Hola, ¿en qué puedo ayudarle con su pedido?",
    "fr": "Bonjour, comment puis-je vous aider avec votre commande ?",
    "de": "Guten Tag, wie kann ich Ihnen mit Ihrer Bestellung helfen?",
    "it": "Buongiorno, come posso aiutarla con il suo ordine?",
    "nl": "Goedemiddag, hoe kan ik u helpen met uw bestelling?",
    "pt": "Olá, em que posso ajudar com o seu pedido?",
}


def answered(code: str, text: str) -> list[str]:
    """Return what is replaced in a message that follows an opening."""
    return replaced(f"A: {OPENING[code]}", f"C: {text}")


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("fr", "j'ai parlé hier avec Sandrine du service client", ["Sandrine"]),
        ("fr", "c'est le portable de ma voisine Corinne Lefèvre", ["Corinne Lefèvre"]),
        ("de", "gestern hat mir Birgit Hofstätter geschrieben", ["Birgit Hofstätter"]),
        ("it", "mi ha risposto Beatrice ma non ha risolto", ["Beatrice"]),
        ("nl", "ik sprak gisteren met Jelle van der Meer over de factuur", ["Jelle van der Meer"]),
        ("es", "lo recogió lucía fernández ayer por la tarde", ["lucía fernández"]),
        ("es", "el de bego no, que está currando", ["bego"]),
        ("pt", "em frente à padaria do seu Zé, portão verde", ["Zé"]),
        ("de", "Moin! Hier schreibt Levke. Was gibt es?", ["Levke"]),
        ("nl", "met mijn vrouw en de kleine, Lowie", ["Lowie"]),
        ("de", "ich wohne seit Mai bei Jonas Wolf", ["Jonas Wolf"]),
        ("it", "sul citofono: citofono Colnaghi, secondo piano", ["Colnaghi"]),
    ],
)
def test_a_name_is_found_without_a_cue(code: str, text: str, expected: list[str]) -> None:
    """In good style and in small letters, with particles."""
    assert answered(code, text) == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "llegó en una camioneta blanca el martes"),
        ("it", "No, è stata molto chiara. Buona giornata."),
        ("pt", "o voo sai de São Paulo amanhã"),
        ("de", "ich habe 16 GB RAM und der Rechner ist langsam"),
        ("es", "el repartidor dice q no estaba en casa y es MENTIRA llevo aqui desde las 9"),
        ("de", "hallo ich wollte meinen zählerstand durchgeben, im portal kommt immer fehler 504"),
        ("it", "Il problema è che la bolletta viene addebitata il 28. Si può bloccare l'addebito?"),
        ("nl", "goeiemorgen, ik ben verhuisd op 1 juni en krijg nog altijd facturen"),
        ("fr", "mon colis est resté à St Benoît depuis hier"),
        ("nl", "ik krijg elke maand een andere factuur"),
        ("es", "Dale, lo miro y te digo"),
        ("es", "Buenas tardes srita, no me deja entrar a la app"),
        ("es", "el timbre no suena, dime Cuando"),
        ("de", "Danke vielmal, en schöne Abig!"),
        ("nl", "Uw voornaam ter controle, alstublieft."),
        ("it", "Il citofono non funziona da ieri"),
        ("pt", "e a mae dela também paga"),
        ("es", "soy el asistente virtual del banco"),
    ],
)
def test_words_stay(code: str, text: str) -> None:
    """Adjectives, towns, machines, and what is said around a number."""
    assert answered(code, text) == []


def test_a_value_stands_behind_an_abbreviation() -> None:
    """A full stop before a number ends no sentence there."""
    assert answered("de", "Hallo, meine Kundennr. 4471829 finde ich nirgends") == ["4471829"]
