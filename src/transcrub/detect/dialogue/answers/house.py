"""The number of a house or flat, where just that was asked for: "and the door number?" - "eighty-two"."""

from collections.abc import Iterator, Sequence

from transcrub.detect.dialogue.answers.replies import CHATTY, inside, reply
from transcrub.detect.dialogue.questions import Asked
from transcrub.detect.dialogue.sense import Reading, Sense
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.numerals import house_end
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Pack
from transcrub.detect.lexicon.told_en import DOORS

_SCORE, _LONGEST, _LONGEST_ANSWER = 0.75, 5, 12
_DOORS, _JOINING = frozenset(DOORS), frozenset({"&", "and", "or", "to"})


def read_house(sense: Sense, asked: Sequence[Asked], taken: Sequence[tuple[int, int]], pack: Pack) -> Iterator[Reading]:
    """Read the number that answers a question for the one of a house."""
    tokens = sense.tokens
    wanted = next((each for each in asked if each.cue in _DOORS and not (each.age or each.answers)), None)
    if wanted is None or not pack.is_english:
        return
    # Of several houses one tells more.
    several = wanted.cue.endswith("s")
    if len(tokens) > _LONGEST_ANSWER and not several:
        return
    for place, word in enumerate(tokens.words):
        if inside(place, taken):
            return
        said = house_end(tokens.words, place)
        written = word[0].isdecimal() and word.isalnum() and len(word) <= _LONGEST
        stop = place + 1 if written else said[1] if said is not None else place
        if stop == place:
            continue
        counted = stop < len(tokens) and tokens.spaced(stop) and tokens.words[stop] in pack.language.measures
        if not counted and (place <= CHATTY + 1 or stop == len(tokens) or (several and _joined(tokens, place))):
            wanted.answers += 1
            yield reply(Value(Shape.ADDRESS, place, stop), wanted, _SCORE)
        if counted or not several:
            return


def _joined(tokens: Tokens, place: int) -> bool:
    """Say whether a number stands behind another one: "41 and 43", "12 to 190b"."""
    return place > 1 and tokens.words[place - 1] in _JOINING and any(map(str.isdecimal, tokens.words[place - 2]))
