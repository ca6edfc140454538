"""The wares of which a conversation tells: what is in stock, has a price or a colour, and is called like somebody."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from transcrub.conversation import Conversation
from transcrub.detect.dialogue.tokens import tokenise
from transcrub.detect.interface import Pass
from transcrub.detect.lexicon import namesakes
from transcrub.detect.tagger.wares import WARES
from transcrub.finding import Finding

_WORD = r"[A-Za-z][\w'’-]*"
_THINGS = "|".join((*sorted(WARES), "collection", "(?:coffee|console|dining|end|side) table"))
# "The Harper loveseat", "the Oliver 3-drawer chest", "the Logan side table".
_CALLED = re.compile(
    rf"\b(?:the|a|an|our|your|this|that|\d|two|three|four|five|six) (?P<ware>{_WORD})"
    rf" (?:[\w-]+ ){{0,2}}?(?:{_THINGS})s?\b",
    re.IGNORECASE,
)
# "The Parker and the Olivia are the same size", "does the Olivia go on sale", "love the Olivia!"
_TOLD = re.compile(
    r"\b[Tt]he (?P<ware>[A-Z][a-z]+)(?=$|[.,!?;)]| (?:and|are|come|comes|go|goes|has|in|is|on|or|still|vs)\b)"
)
# 'The "Conall" or the "Sheelin"', 'that "Magnolia" one': as a shop calls it, not as it is called on an account.
_QUOTED = re.compile(
    r"\b(?:an?|[Oo]ur|[Tt]hat|[Tt]he|[Yy]our) [\"“'‘](?P<ware>[A-Z][a-z]+)[\"”'’]"
    r"(?=$|[.,!?;)]| (?:and|are|comes?|costs?|is|model|ones?|or|range|style|vs)\b)"
)
# "Harper is $989", "Olivia in green", "Stella comes in olive".
_PRICED = re.compile(
    r"\b(?P<ware>[A-Z][a-z]+) (?:(?:is|are|was|=|at|for|costs?|runs?) [$£€]\d|comes? in\b|is \d+ ?(?:\"|cm\b|inch))"
)
_TRADING = re.compile(
    r"\b(?:in stock|on sale|out of stock|restock(?:ed)?|sku)\b|[$£€]\d",
    re.IGNORECASE,
)
_LONGEST_WARE = 24
# The characters of "a ", "an ", "the ", "your ", "three ", and of quotes.
_ARTICLES, _QUOTES = (2, 3, 4, 5, 6), (3, 4, 5, 6)
_NEXT = re.compile(r" ([\w'’-]+)")


@dataclass(frozen=True)
class NoWares:
    """A pass whose people are none where the conversation tells that they are wares.

    "Is the Harper loveseat in stock?" Whoever says what Harper costs speaks of no woman.

    Attributes:
        taught: the pass.
    """

    taught: Pass

    @property
    def name(self) -> str:
        """The pass's own name."""
        return self.taught.name

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        """Return the findings of the pass but for wares; see `Pass.find`."""
        findings = list(self.taught.find(conversation, found))
        texts = {field.pointer: field.value for field in conversation.fields()}
        people = {_value(each, texts) for each in findings if each.entity == "PERSON"}
        wares = _wares(texts.values(), people) if people else frozenset()
        if wares:
            wares -= {word.lower() for each in _people(found, texts) for word in each.split()}
        for each in findings:
            if each.entity != "PERSON" or _value(each, texts).lower() not in wares:
                yield each


def _value(finding: Finding, texts: dict[str, str]) -> str:
    return texts[finding.pointer][finding.start : finding.end]


def _people(found: Sequence[Finding], texts: dict[str, str]) -> Iterator[str]:
    """Give the names by which somebody was called before: a ware's may be a person's, too."""
    for each in found:
        if each.entity == "PERSON":
            yield _value(each, texts)


def _wares(texts: Collection[str], people: set[str]) -> frozenset[str]:
    """Return what of these names is a ware's, in lower case: only single words are asked for."""
    single = frozenset(name.lower() for name in people if len(name) <= _LONGEST_WARE and name.isalpha())
    places = [(name, place, text) for text in texts for name, place in _places(single, text)]
    called = {name for name, place, text in places if _is_called(name, text, place)}
    branded = {name for name, place, text in places if _is_branded(name, text, place)}
    told = {name for name, place, text in places if _is(name, _TOLD.match(text, max(0, place - len("the "))))}
    told |= {name for name, place, text in places if _is_quoted(name, text, place)}
    if told and (called or any(pattern.search(text) for text in texts for pattern in (_TRADING, _PRICED, _CALLED))):
        return frozenset(called | branded | told)
    return frozenset(called | branded)


def _places(names: frozenset[str], text: str) -> Iterator[tuple[str, int]]:
    """Give the places where a text holds names by themselves."""
    tokens = tokenise(text) if names else None
    if tokens is None or names.isdisjoint(tokens.words):
        return
    for word, start in zip(tokens.words, tokens.starts, strict=True):
        if word in names:
            yield word, start


def _is_called(name: str, text: str, place: int) -> bool:
    """Say whether a name at a place is a ware's by the thing or the price behind it."""
    behind = any(_is(name, _CALLED.match(text, place - before)) for before in _ARTICLES if before <= place)
    return behind or _is(name, _PRICED.match(text, place))


def _is_quoted(name: str, text: str, place: int) -> bool:
    """Say whether a name at a place stands in quotes as a ware's does: 'the "Moritz" is titanium'."""
    return any(_is(name, _QUOTED.match(text, place - before)) for before in _QUOTES if before <= place)


def _is(name: str, match: re.Match[str] | None) -> bool:
    return match is not None and match["ware"].lower() == name


def _is_branded(name: str, text: str, place: int) -> bool:
    """Say whether a name at a place begins a brand's: "Bobbi", where "bobbi brown" is spoken of."""
    match = _NEXT.match(text, place + len(name))
    # "I told Tiffany ring me" tells of no ring.
    if match is None or text[place].isupper() != match[1][0].isupper():
        return False
    return f"{name} {match[1].lower()}" in namesakes()
