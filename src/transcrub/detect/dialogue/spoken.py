"""Values spelled out or spoken: "four one one one", "double five", "j as in john", "Echo Charlie 6"."""

from dataclasses import dataclass

from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.lexicon import Pack
from transcrub.detect.lexicon.alphabet import DOUBTFUL, SPELLING_WORDS

_FILLERS = frozenset({"um", "uh", "er", "erm", "then", "and", "&"})
_LONGEST = 60
_FEWEST_DIGITS = 3
_FEWEST_LETTERS = 4
_FEWEST_MIXED = 4
_GROUP = range(2, 5)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A run of spoken signs.

    Attributes:
        first: its first token.
        stop: one past its last token.
        text: what it says.
        words: how many of its signs are words or letters, rather than written digits.
        written: how many of its digits stand in groups, as they are written ("nine one five 555 0161").
    """

    first: int
    stop: int
    text: str
    words: int
    written: int = 0


def spoken_at(tokens: Tokens, index: int, pack: Pack) -> Spoken | None:
    """Return the spelled or spoken run that starts at a token, or None where too little is spelled."""
    words = tokens.words
    if (sign_of(words[index], pack) is None or words[index] in DOUBTFUL) and words[index] not in pack.language.repeats:
        alone = (
            index + 1 >= len(words) or sign_of(words[index + 1], pack) is None or not spells_on(words, index + 1, pack)
        )
        if words[index] not in pack.language.capitals and (words[index] not in DOUBTFUL or alone):
            return None
    place, stop, text, spoken, sure, written = index, index, "", 0, 0, 0
    while place < min(len(words), index + _LONGEST):
        if place > index and tokens.breaks_before(place) and not {"?", "!", "\n"}.isdisjoint(tokens.gap(place)):
            break
        word = words[place]
        sign = None if _is_car(words, place, pack) else sign_of(word, pack)
        if word in pack.language.repeats and place + 1 < len(words) and (then := sign_of(words[place + 1], pack)):
            text += then * pack.language.repeats[word]
            spoken, sure, place = spoken + 1, sure + 1, place + 2
        elif sign is not None:
            text += sign
            spoken += not word.isdigit() and word not in DOUBTFUL
            sure += word not in DOUBTFUL
            place = _explained(tokens, place, pack, sign)
        elif spoken >= _FEWEST_DIGITS - 1 and text.isdecimal() and word.isdecimal() and len(word) in _GROUP:
            text += word
            written, place = written + len(word), place + 1
        elif place > index and (word in _FILLERS or word in pack.language.capitals or word in pack.language.signs):
            text += pack.language.signs.get(word, "")
            place += 1
            continue
        elif place == index and word in pack.language.capitals:
            place += 1
            continue
        else:
            break
        stop = place
    return _enough(Spoken(index, stop, text, spoken, written), sure)


def sign_of(word: str, pack: Pack) -> str | None:
    """Return the digit or letter that a word stands for, or None."""
    if len(word) == 1 and word.isalnum():
        return word
    digit = pack.language.digits.get(word)
    return digit if digit is not None else SPELLING_WORDS.get(word)


def _is_car(words: list[str], place: int, pack: Pack) -> bool:
    """Say whether two words spell nothing, because a car is called so: "an Alfa Romeo"."""
    if words[place] != "alfa" or words[place + 1 : place + 2] != ["romeo"]:
        return False
    return place + 2 >= len(words) or sign_of(words[place + 2], pack) is None


def spells_on(words: list[str], index: int, pack: Pack) -> bool:
    """Say whether spelling goes on at a word and the next, so that a doubtful word before them is a sign too."""
    return words[index] not in DOUBTFUL and index + 1 < len(words) and sign_of(words[index + 1], pack) is not None


def _explained(tokens: Tokens, place: int, pack: Pack, sign: str) -> int:
    """Return the place after a letter and its explanation: "j as in john", "b for bravo"."""
    words = tokens.words
    after = place + 1
    if not sign.isalpha():
        return after
    while after < len(words) and words[after] in pack.language.spelling and after < place + 3:
        after += 1
    explained = after > place + 1 and after < len(words) and words[after].startswith(sign) and len(words[after]) > 1
    return after + 1 if explained else place + 1


def _enough(run: Spoken, sure: int) -> Spoken | None:
    """Return a run if it is long enough to be no accident, and if words or letters make it."""
    digits = sum(map(str.isdigit, run.text))
    letters = len(run.text) - digits
    if not run.words or sure * 2 < len(run.text) - run.written:
        return None
    if letters and digits:
        return run if len(run.text) >= _FEWEST_MIXED else None
    return run if (digits >= _FEWEST_DIGITS and run.words >= _FEWEST_DIGITS - 1) or letters >= _FEWEST_LETTERS else None
