"""What a pass that is taught English may say of a conversation in another language."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from transcrub.conversation import Conversation
from transcrub.detect.dialogue.tokens import Tokens, tokenise
from transcrub.detect.dialogue.values.names import PARTICLES
from transcrub.detect.interface import Pass
from transcrub.detect.lexicon import Pack, foreign_pack, holds, is_given
from transcrub.detect.lexicon.language import words
from transcrub.detect.tagger.credible import NEAR
from transcrub.detect.tagger.greeted import without_greeting
from transcrub.detect.tagger.lexicon import is_name
from transcrub.detect.tagger.namesakes import is_branded
from transcrub.finding import Finding

# So far back it is looked for the end of a sentence.
_NEAR = 40
_ASKING = frozenset("?¿")
_LONGEST_ADDRESS = 9
_FEWEST_DIGITS = 4
_FULL_NAME = 2
# "Fritz!Box", and where money went: "Rossmann 63,19 zł".
_SOLD = re.compile(r"![A-Z]|:? (?:€ ?)?\d{1,4}[.,]\d\d(?!\w|[.,/-]\d)")
# What is often read too wide.
_WIDE = frozenset({"POSTAL_CODE", "STREET_ADDRESS"})
# In names of streets: "c/ san vicente de paul 18", "am sandberg 7a".
_IN_ADDRESSES = words("al am an auf c da de del della der des di do du im la le los san unter van zum zur")


@dataclass(frozen=True)
class HeardAbroad:
    """A pass whose findings are believed as they are in English; elsewhere a name must look like one by itself.

    Strange words are names to who has learnt English: "Guten Tag" opens many a chat, and nobody is called that.

    Attributes:
        taught: the pass.
    """

    taught: Pass

    @property
    def name(self) -> str:
        """The pass's own name."""
        return self.taught.name

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        """Return the findings of the pass that can be believed in the conversation's language."""
        findings = self.taught.find(conversation, found)
        language = foreign_pack(field.value for field in conversation.fields())
        texts = {field.pointer: field.value for field in conversation.fields()}
        findings = (_ungreeted(each, texts[each.pointer]) for each in findings)
        if language is None:
            yield from findings
            return
        for each in findings:
            text = texts[each.pointer]
            told = _without_talk(each, text, language) if each.entity in _WIDE else _named(each, text, language)
            if _credible(told, text, language):
                yield told


def _ungreeted(finding: Finding, text: str) -> Finding:
    """Return a person without greetings of another language beside the name: "Tack Ebba", "hej Lasse"."""
    if finding.entity != "PERSON":
        return finding
    start, end = without_greeting(text, finding.start, finding.end)
    return finding if (start, end) == (finding.start, finding.end) else replace(finding, start=start, end=end)


def _without_talk(finding: Finding, text: str, language: Pack) -> Finding:
    """Return an address or a code without the words of talk that stand before it: "jetzt Hauptstr. 4"."""
    tokens = tokenise(text[finding.start : finding.end])
    first = 0
    while first + 1 < len(tokens) and not _begins_address(tokens, first, language):
        first += 1
    rest = tokens.words[first:]
    # A number alone is no address, and a short one no code: then all of it was talk.
    told = len(rest) > 1 if finding.entity == "STREET_ADDRESS" else sum(map(len, rest)) >= _FEWEST_DIGITS
    return replace(finding, start=finding.start + tokens.starts[first]) if first and told else finding


def _named(finding: Finding, text: str, language: Pack) -> Finding:
    """Return a person without the word of talk before a given name and a surname: "Consta Oksana Vdovychenko"."""
    tokens = tokenise(text[finding.start : finding.end]) if finding.entity == "PERSON" else None
    if tokens is None or len(tokens) <= _FULL_NAME or not _spoken_for(tokens, 0, language):
        return finding
    named = tokens.words[1] not in PARTICLES and is_name(tokens.words[1])
    return replace(finding, start=finding.start + tokens.starts[1]) if named else finding


def _begins_address(tokens: Tokens, place: int, language: Pack) -> bool:
    """Say whether a word may begin an address: a kind of street, a number, a name."""
    word, known = tokens.words[place], language.language
    talk = word in language.stop or word in language.links or language.ordinary(word)
    address = language.names_street(word) or word in known.units or word in _IN_ADDRESSES
    # "langen gasse 12".
    leads = place + 1 < len(tokens) and known.street_endings and language.names_street(tokens.words[place + 1])
    return not talk or address or bool(leads) or tokens.raw(place)[0].isupper() or any(map(str.isdecimal, word))


def _credible(finding: Finding, text: str, language: Pack) -> bool:
    """Say whether a finding holds without knowledge of the words: numbers do, and so do names written as such."""
    value = text[finding.start : finding.end]
    tokens = tokenise(value)
    if finding.entity == "STREET_ADDRESS":
        return _is_address(tokens, language)
    return (
        _is_person(finding, tokens, text, language)
        if finding.entity == "PERSON"
        else _is_number(finding, tokens, language)
    )


def _is_number(finding: Finding, tokens: Tokens, language: Pack) -> bool:
    """Say whether what has a number is one, with little talk around it."""
    cued = tokens.words[:1] and tokens.words[0].isalpha() and language.cue_at(tokens.words, 0) is not None
    if cued and finding.entity not in _WIDE:
        # "Endziffern 4410": what the dialogue reads, and knows what it is of.
        return False
    talk = 2 * sum(word in language.stop for word in tokens.words) > len(tokens)
    return any(map(str.isdecimal, tokens.text)) and not talk


def _is_person(finding: Finding, tokens: Tokens, text: str, language: Pack) -> bool:
    """Say whether a name is one: no words of the language, no brand, and written as names are."""
    value = tokens.text
    own = [index for index in range(len(tokens)) if tokens.words[index] not in PARTICLES]
    if not own or _is_thing(finding, tokens, own, text, language):
        return False
    if any(_spoken_for(tokens, index, language) for index in own):
        return False
    if any(is_given(word) and (word not in language.vocabulary or not value.islower()) for word in tokens.words):
        return True
    before = text[max(0, finding.start - _NEAR) : finding.start].rstrip()
    opens = not before or before[-1] in ".!?¿¡"
    written = (tokens.raw(index)[0].isupper() or tokens.words[index] in PARTICLES for index in range(len(tokens)))
    return (not opens or len(tokens) > 1) and all(written)


def _is_thing(finding: Finding, tokens: Tokens, own: Sequence[int], text: str, language: Pack) -> bool:
    """Say whether a name is a brand's, a shop's where money went, or a part of an address cut short: "Col. Roma"."""
    end = finding.end
    if len(own) == 1 and tokens.words[own[0]] in language.language.units and text[end : end + 1] == ".":
        return True
    start = finding.start + tokens.starts[own[0]]
    branded = is_branded(text[start:end], text[max(0, start - NEAR) : start], text[end : end + NEAR])
    return branded or _SOLD.match(text, end) is not None


def _is_address(tokens: Tokens, language: Pack) -> bool:
    """Say whether words are an address by what they are: a number, a name or a kind of street, and no talk."""
    known = language.language
    if len(tokens) > _LONGEST_ADDRESS or not any(any(map(str.isdecimal, word)) for word in tokens.words):
        return False
    if not known.measures.isdisjoint(tokens.words) or not _ASKING.isdisjoint(tokens.text):
        return False
    if any(language.names_street(word) for word in tokens.words):
        return True
    # "4 de mayo".
    dated = (word in known.months or word in known.date_joins or word[0].isdecimal() for word in tokens.words)
    if all(dated):
        return False
    names = (word for word in tokens.words if word.isalpha() and word not in known.units | _IN_ADDRESSES)
    # "K2218077, segna 03917": what a meter says.
    return not any(
        word in language.stop or language.ordinary(word) or language.cue_at([word], 0) is not None for word in names
    )


def _spoken_for(tokens: Tokens, index: int, language: Pack) -> bool:
    """Say whether a word is one of the language's own."""
    word = tokens.words[index]
    return (
        language.ordinary(word)
        or word in language.links
        or language.cue_at(tokens.words, index) is not None
        or holds(language.requests, [word]) is not None
    )
