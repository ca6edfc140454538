"""The firms of which a conversation tells: whom an agent welcomes people to, and what has a trade behind its name."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from transcrub.conversation import Conversation, Speaker
from transcrub.detect.firms_addressed import answers_for, is_answering, without_handle
from transcrub.detect.interface import Pass
from transcrub.detect.lexicon import FIRM_WORDS, FIRMS_FIRST, LANGUAGES, is_given, pack
from transcrub.finding import Finding

_WORD = r"[A-Z][\w&'’-]*"
_RUN = rf"{_WORD}(?: (?:(?:&|and|of) )?{_WORD}){{0,4}}"
_WELCOME = re.compile(
    r"\b(?i:welcome to|(?:thanks|thank you) for (?:being with|calling|choosing|contacting|flying(?: with)?|joining"
    r"|messaging|reaching(?: out to)?|shopping (?:at|with)|staying (?:at|with)|visiting)|you(?:['’]ve| have) reached)"
    rf" (?:the )?(?P<firm>{_RUN})"
)
_TRADED = re.compile(
    rf"\b(?P<firm>{_WORD}(?: {_WORD}){{0,3}}? (?:{'|'.join(sorted(map(str.title, FIRM_WORDS)))}))\b(?!:| [A-Z]{{2}})"
)
# "Pharmacie Roy".
_SHOP = re.compile(rf"\b(?P<firm>(?:{'|'.join(sorted(map(str.title, FIRMS_FIRST)))}) {_WORD}(?: {_WORD})?)")
_LETTERS = re.compile(r"[^\W\d_]+")
_NAMED = frozenset({"PERSON", "STREET_ADDRESS"})


@dataclass(frozen=True)
class NoFirms:
    """A pass whose people are none where the conversation tells that they are a firm.

    "Thank you for choosing Aurelia Air": whoever speaks of Aurelia later speaks of no woman. A frequent given name is
    one within the firm's whole name alone.

    Attributes:
        taught: the pass.
    """

    taught: Pass

    @property
    def name(self) -> str:
        """The pass's own name."""
        return self.taught.name

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        """Return the findings of the pass but for firms; see `Pass.find`."""
        findings = list(self.taught.find(conversation, found))
        findings = without_handle(conversation, findings) if findings else findings
        if not any(each.entity in _NAMED for each in findings):
            yield from findings
            return
        texts = {field.pointer: field.value for field in conversation.fields()}
        firms = frozenset(_firms("\n".join(_naming(texts, findings))))
        # By what somebody was called before the firm may be called, too.
        own = {word.lower() for firm in firms for word in _LETTERS.findall(firm)} - {
            word.lower() for word in _people(found, texts)
        }
        first = [message for message in conversation.messages[:1] if message.speaker is not Speaker.CUSTOMER]
        opening = {field.pointer for message in first for field in message.fields}
        for each in findings:
            text = texts[each.pointer]
            person, opens = each.entity == "PERSON", each.pointer in opening
            answers = (person or (opens and each.entity in _NAMED)) and is_answering(text, each.start, each.end)
            answers = answers or (person and opens and answers_for(text, each.start, each.end))
            if not answers and not (person and _is_firm(each, text, firms, own)):
                yield each


def _firms(text: str) -> Iterator[str]:
    for match in _WELCOME.finditer(text):
        yield match["firm"]
    for match in _SHOP.finditer(text):
        yield match["firm"]
    for match in _TRADED.finditer(text):
        # "Priya Raman Insurance: Aetna": behind a name a form may go on.
        if not any(map(is_given, map(str.lower, _LETTERS.findall(match["firm"])))):
            yield match["firm"]


def _naming(texts: Mapping[str, str], findings: Sequence[Finding]) -> Iterator[str]:
    """Give the texts that hold a word of a name that was found: no other tells that it is a firm's."""
    names = {word.lower() for word in _people(findings, texts)}
    for text in texts.values():
        if not names.isdisjoint(_LETTERS.findall(text.lower())):
            yield text


def _people(found: Sequence[Finding], texts: Mapping[str, str]) -> Iterator[str]:
    """Give the words of the names among findings."""
    for each in found:
        if each.entity == "PERSON":
            yield from _LETTERS.findall(texts[each.pointer][each.start : each.end])


def _is_firm(finding: Finding, text: str, firms: frozenset[str], own: set[str]) -> bool:
    value = text[finding.start : finding.end]
    english = pack(LANGUAGES[0])
    named = [word for word in map(str.lower, _LETTERS.findall(value)) if not english.ordinary(word)]
    if not named or not own.issuperset(named):
        return False
    if not any(map(is_given, named)):
        return True
    around = (firm for firm in firms if value in firm)
    return any(_stands_around(firm, finding, text) for firm in around)


def _stands_around(firm: str, finding: Finding, text: str) -> bool:
    """Say whether a firm's whole name stands where a part of it was found."""
    start = text.find(firm, max(0, finding.end - len(firm)), finding.start + len(firm))
    return 0 <= start <= finding.start and finding.end <= start + len(firm)
