"""What a pass that is taught English may say of a conversation in another language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transcrub.conversation import Conversation
from transcrub.detect.dialogue.tokens import Tokens, tokenise
from transcrub.detect.interface import Pass
from transcrub.detect.lexicon import Pack, guess_language, holds, is_given, pack
from transcrub.finding import Finding

_HOME = "en"
# So far back it is looked for the end of a sentence.
_NEAR = 40


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
        code = guess_language(field.value for field in conversation.fields())
        if code == _HOME:
            yield from findings
            return
        texts = {field.pointer: field.value for field in conversation.fields()}
        for each in findings:
            if _credible(each, texts[each.pointer], pack(code)):
                yield each


def _credible(finding: Finding, text: str, language: Pack) -> bool:
    """Say whether a finding holds without knowledge of the words: numbers do, and so do names written as such."""
    value = text[finding.start : finding.end]
    tokens = tokenise(value)
    if finding.entity != "PERSON":
        counted = finding.entity == "STREET_ADDRESS" and not language.language.measures.isdisjoint(tokens.words)
        talk = 2 * sum(word in language.stop for word in tokens.words) > len(tokens)
        return any(map(str.isdecimal, value)) and not (counted or talk)
    if not tokens.words or any(_spoken_for(tokens, index, language) for index in range(len(tokens))):
        return False
    if any(map(is_given, tokens.words)):
        return True
    before = text[max(0, finding.start - _NEAR) : finding.start].rstrip()
    opens = not before or before[-1] in ".!?¿¡"
    return (not opens or len(tokens) > 1) and all(tokens.raw(index)[0].isupper() for index in range(len(tokens)))


def _spoken_for(tokens: Tokens, index: int, language: Pack) -> bool:
    """Say whether a word is one of the language's own."""
    word = tokens.words[index]
    return (
        language.ordinary(word)
        or word in language.links
        or language.cue_at(tokens.words, index) is not None
        or holds(language.requests, [word]) is not None
    )
