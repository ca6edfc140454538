"""What one side asks of the other."""

from dataclasses import dataclass

from transcrub.detect.dialogue.sense import Sense, sentences
from transcrub.detect.lexicon import CueKind, Pack, holds

_PROMPT = 7
# "He never told me a pin" prompts nobody.
_DENIALS = frozenset({"never", "not", "don't", "dont", "didn't", "didnt", "isn't", "isnt"})
_LONGEST_QUESTION = 60


@dataclass(slots=True)
class Asked:
    """Something that was asked for and may be answered in the next turns.

    Attributes:
        entity: what; empty for a matter that is nobody's data ("how many?").
        cue: the phrase that asked.
        source: JSON pointer of the question.
        age: how many turns of the other side came since.
        answers: how many values have answered it.
        closed: it was answered, and the asker has gone on: only a correction answers it now.
    """

    entity: str
    cue: str
    source: str
    age: int = 0
    answers: int = 0
    closed: bool = False


def questions_in(sense: Sense, pack: Pack, source: str) -> list[Asked]:
    """Return what a message asks for, in order.

    A sentence asks when it ends in a question mark, holds a word of asking, or is a mere prompt ("zip code:").
    Values that the message itself gives are not asked for.
    """
    tokens = sense.tokens
    if not sense.open_cues and "?" not in tokens.text:
        return []
    asked: list[Asked] = []
    for first, stop, end in sentences(tokens):
        words = tokens.words[first : min(stop, first + _LONGEST_QUESTION)]
        cues = [cue for place, cue in sense.open_cues if first <= place < stop]
        question = "?" in end
        prompted = stop - first <= _PROMPT and _DENIALS.isdisjoint(words)
        if not question and not (cues and (prompted or holds(pack.requests, words))):
            continue
        # "Policy holder's name" names a name twice, and asks for it once.
        phrases = {cue.entity: cue.phrase for cue in reversed(cues)}
        asked.extend(Asked(entity, phrase, source) for entity, phrase in reversed(phrases.items()))
        if question and not cues and _matters(words, pack):
            asked.append(Asked("", "", source))
    return asked


def _matters(words: list[str], pack: Pack) -> bool:
    return any(
        (cue := pack.cue_at(words, index)) is not None and cue.kind is CueKind.MATTER for index in range(len(words))
    )
