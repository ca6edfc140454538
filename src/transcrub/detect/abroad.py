"""What a pass that is taught English may say of a conversation in another language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from transcrub.conversation import Conversation
from transcrub.detect.dialogue.names import PARTICLES
from transcrub.detect.dialogue.tokens import Tokens, tokenise
from transcrub.detect.interface import Pass
from transcrub.detect.lexicon import Pack, foreign_pack, holds, is_given
from transcrub.detect.lexicon.language import words
from transcrub.detect.tagger.lexicon import is_name
from transcrub.finding import Finding

# So far back it is looked for the end of a sentence.
_NEAR = 40
_LONGEST_ADDRESS = 9
_FEWEST_DIGITS = 4
_FULL_NAME = 2
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
        if language is None:
            yield from findings
            return
        texts = {field.pointer: field.value for field in conversation.fields()}
        for each in findings:
            text = texts[each.pointer]
            told = _without_talk(each, text, language) if each.entity in _WIDE else _named(each, text, language)
            if _credible(told, text, language):
                yield told


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
    if finding.entity != "PERSON":
        talk = 2 * sum(word in language.stop for word in tokens.words) > len(tokens)
        return any(map(str.isdecimal, value)) and not talk
    own = [index for index in range(len(tokens)) if tokens.words[index] not in PARTICLES]
    if not own or any(_spoken_for(tokens, index, language) for index in own):
        return False
    if any(is_given(word) and (word not in language.vocabulary or not value.islower()) for word in tokens.words):
        return True
    before = text[max(0, finding.start - _NEAR) : finding.start].rstrip()
    opens = not before or before[-1] in ".!?¿¡"
    written = (tokens.raw(index)[0].isupper() or tokens.words[index] in PARTICLES for index in range(len(tokens)))
    return (not opens or len(tokens) > 1) and all(written)


def _is_address(tokens: Tokens, language: Pack) -> bool:
    """Say whether words are an address by what they are: a number, a name or a kind of street, and no talk."""
    known = language.language
    if len(tokens) > _LONGEST_ADDRESS or not any(any(map(str.isdecimal, word)) for word in tokens.words):
        return False
    if not known.measures.isdisjoint(tokens.words) or "?" in tokens.text:
        return False
    if any(language.names_street(word) for word in tokens.words):
        return True
    names = (word for word in tokens.words if word.isalpha() and word not in known.units | _IN_ADDRESSES)
    return not any(word in language.stop or language.ordinary(word) for word in names)


def _spoken_for(tokens: Tokens, index: int, language: Pack) -> bool:
    """Say whether a word is one of the language's own."""
    word = tokens.words[index]
    return (
        language.ordinary(word)
        or word in language.links
        or language.cue_at(tokens.words, index) is not None
        or holds(language.requests, [word]) is not None
    )
