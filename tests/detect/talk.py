"""Small conversations as tests write them, and what was found in them as a privacy officer would read it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from transcrub.conversation import Conversation, Message, Participant, Speaker, TextField
from transcrub.detect.interface import Pass
from transcrub.finding import Finding
from transcrub.redactor import Redactor

SPEAKERS = {"A": Speaker.AGENT, "B": Speaker.BOT, "C": Speaker.CUSTOMER, "U": Speaker.UNKNOWN}
THRESHOLD = 0.5
REDACTOR = Redactor.standard()
# Whoever is greeted so goes on in that language.
GREETINGS = {
    "es": "A: hola, buenas tardes, ¿tiene un problema con su pedido?",
    "fr": "A: bonjour, vous avez un souci avec votre commande ?",
    "de": "A: hallo, haben sie ein problem mit ihrer bestellung?",
    "pt": "A: olá, boa tarde, tem um problema com a sua encomenda?",
    "it": "A: buongiorno, ha un problema con il suo ordine?",
    "nl": "A: hallo, heeft u een probleem met uw bestelling?",
    "pl": "A: dzień dobry, czy jest problem z zamówieniem?",
    "en": "A: hello, do you have a problem with your order?",
}


@dataclass(frozen=True)
class Taught:
    """A pass that takes one value for what it is told, wherever the value stands."""

    value: str
    entity: str
    name: str = "taught"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        for field in conversation.fields():
            start = field.value.find(self.value)
            if start >= 0:
                yield Finding(field.pointer, start, start + len(self.value), self.entity, 0.9, "taught.rule")


def talk(*lines: str, participants: tuple[Participant, ...] = ()) -> Conversation:
    """Return a conversation from lines like "A: what is your PIN?" (agent), "B:" (bot), "C:" (customer), "U:"."""
    messages = []
    for index, line in enumerate(lines):
        speaker, _, text = line.partition(": ")
        field = TextField(f"/messages/{index}/text", text)
        messages.append(Message(index, f"m{index}", SPEAKERS[speaker], (field,) if text else ()))
    return Conversation("talk", tuple(messages), participants)


def findings(conversation: Conversation, passes: Iterable[Pass]) -> list[Finding]:
    """Run passes in order, and return what they are sure enough of."""
    found: list[Finding] = []
    for each in passes:
        found.extend(each.find(conversation, tuple(found)))
    return [finding for finding in found if finding.score >= THRESHOLD]


def told(conversation: Conversation, passes: Iterable[Pass]) -> set[tuple[str, str]]:
    """Return entity and value of everything that was found."""
    texts = {field.pointer: field.value for field in conversation.fields()}
    return {(each.entity, texts[each.pointer][each.start : each.end]) for each in findings(conversation, passes)}


def replaced(*lines: str) -> list[str]:
    """Return what the standard redactor replaces in a conversation of such lines."""
    chat = talk(*lines)
    texts = {field.pointer: field.value for field in chat.fields()}
    return [texts[each.pointer][each.start : each.end] for each in REDACTOR.redact(chat).redacted]
