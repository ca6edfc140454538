"""Values spelled out or spoken: "four one one one", "double five", "j as in john", "Echo Charlie 6"."""

from dataclasses import dataclass

from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.numerals import ROUND, group_at, tells_time
from transcrub.detect.lexicon import Pack
from transcrub.detect.lexicon.alphabet import DOUBTFUL, DOUBTFUL_DIGITS, NOUGHTS, SPELLING_WORDS

_FILLERS = frozenset({"um", "uh", "er", "erm", "then", "and", "&"})
_LONGEST = 60
_FEWEST_DIGITS = 3
_FEWEST_LETTERS = 4
_FEWEST_MIXED = 4
_GROUP = range(2, 5)
_ENDS = frozenset("?!\n")
_GOING_ON = frozenset({"i", "a"})
_BOTH = frozenset({"and", "&"})
# Within so many words behind what is written stands what is spoken of the same number.
_SOON = 4
_LONG_WRITTEN = 7
_KEYS = {"star": "*", "hash": "#"}


@dataclass(frozen=True, slots=True)
class Spoken:
    """A run of spoken signs.

    Attributes:
        first: its first token.
        stop: one past its last token.
        text: what it says.
        words: how many of its signs are words or letters, rather than written digits.
        written: how many of its digits stand in groups, as they are written ("nine one five 555 0161") or said.
    """

    first: int
    stop: int
    text: str
    words: int
    written: int = 0


def spoken_at(tokens: Tokens, index: int, pack: Pack) -> Spoken | None:
    """Return the spelled or spoken run that starts at a token, or None where too little is spelled."""
    word = tokens.words[index]
    if len(word) > 1 and word[0].isdecimal() and not (word.isdecimal() and len(word) in _GROUP):
        # What is written like that is said by nobody.
        return None
    run = _Run(tokens, index, pack)
    return run.read() if run.begins() else None


class _Run:
    """Reads a run from left to right."""

    def __init__(self, tokens: Tokens, index: int, pack: Pack) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.pack = pack
        self.first = index
        self.text = ""
        self.spoken = self.sure = self.written = 0
        # What was said two digits at a time, each group with what stands beside it; none where nothing was.
        self.groups: list[str] = []
        self.paired = False

    def begins(self) -> bool:
        """Say whether a run may begin at its first word."""
        words, index = self.words, self.first
        word, language = words[index], self.pack.language
        if word in language.repeats or (word not in DOUBTFUL and sign_of(word, self.pack) is not None):
            return True
        if self._group(index) is not None or self._written_first(index):
            return True
        alone = (
            index + 1 >= len(words)
            or sign_of(words[index + 1], self.pack) is None
            or not spells_on(words, index + 1, self.pack)
        )
        return word in language.capitals or (word in DOUBTFUL and not alone)

    def read(self) -> Spoken | None:
        """Return the run, if it is long enough to be no accident."""
        place = stop = self.first
        while place < min(len(self.words), self.first + _LONGEST):
            if place > self.first and self.tokens.breaks_before(place) and not _ENDS.isdisjoint(self.tokens.gap(place)):
                break
            following = self._take(place)
            if following is not None:
                place = stop = following
            elif self._passes(place):
                self.text += self._sign(place)
                place += 1
            else:
                break
        stop = self._without_i(stop)
        run = Spoken(self.first, stop, self.text, self.spoken, self.written)
        if self.paired and (tells_time(self.groups) or self._is_counted(stop)):
            return None
        return _enough(run, self.sure)

    def _without_i(self, stop: int) -> int:
        """Return where a number ends behind which somebody goes on with "I": "four four seven one | i think"."""
        goes_on = stop < len(self.words) and self.words[stop - 1] in _GOING_ON and not self.tokens.breaks_before(stop)
        if not (goes_on and len(self.text) > _FEWEST_DIGITS and self.text[:-2].isdecimal()):
            return stop
        self.text = self.text[:-1]
        return stop - 1

    def _take(self, place: int) -> int | None:
        """Take the signs that are said at a word, and return the place behind them; None where none are."""
        words, repeats = self.words, self.pack.language.repeats
        word = words[place]
        sign = None if _is_car(words, place, self.pack) else sign_of(word, self.pack)
        if word in repeats and place + 1 < len(words) and (then := sign_of(words[place + 1], self.pack)):
            return self._add(then * repeats[word], place + 2, spoken=1, sure=1)
        if sign is not None and not self._parts(place):
            doubtful = word in DOUBTFUL
            after = explained(self.tokens, place, self.pack, sign)
            return self._add(sign, after, spoken=not word.isdigit() and not doubtful, sure=not doubtful)
        if sign is None and word.isdecimal() and len(word) in _GROUP and self._writes(place):
            self.written += len(word)
            return self._add(word, place + 1)
        joined = place == self.first or not (words[place - 1] in _BOTH or self.tokens.breaks_before(place))
        if joined and (group := self._group(place)) is not None:
            self.paired = True
            self.written += len(group[0])
            return self._add(group[0], group[1], spoken=2, sure=2)
        if word in ROUND and self.spoken >= _FEWEST_DIGITS and self.text.isdecimal():
            return self._add(ROUND[word], place + 1, spoken=2, sure=2)
        return None

    def _add(self, text: str, after: int, *, spoken: int = 0, sure: int = 0) -> int:
        self.text += text
        self.groups.append(text)
        self.spoken += spoken
        self.sure += sure
        return after

    def _group(self, place: int) -> tuple[str, int] | None:
        return group_at(self.words, place) if self.pack.is_english else None

    def _parts(self, place: int) -> bool:
        """Say whether a word that may be a digit stands beside a group of two, and is a word: "twenty to thirty"."""
        if self.words[place] not in DOUBTFUL or self.words[place] in NOUGHTS:
            return False
        following = place + 1 < len(self.words) and self._group(place + 1) is not None
        return following or self.paired

    def _writes(self, place: int) -> bool:
        """Say whether digits go on in writing: behind some that are spoken, or before them."""
        told = self.spoken >= _FEWEST_DIGITS - 1 or bool(self.written)
        return place == self.first or (told and self.text.isdecimal())

    def _written_first(self, place: int) -> bool:
        """Say whether a number begins in writing and goes on in words: "720 six one four", "971 415, double zero"."""
        words = self.words
        if not words[place].isdecimal() or len(words[place]) not in _GROUP:
            return False
        for after in range(place + 1, min(len(words), place + 1 + _SOON)):
            word = words[after]
            if word in self.pack.language.repeats:
                return after + 1 < len(words) and sign_of(words[after + 1], self.pack) is not None
            if word in self.pack.language.digits and word not in DOUBTFUL_DIGITS:
                return after + 1 < len(words) and sign_of(words[after + 1], self.pack) is not None
            if not (word in _FILLERS or (word.isdecimal() and len(word) in _GROUP)):
                return False
        return False

    def _passes(self, place: int) -> bool:
        word, language = self.words[place], self.pack.language
        if place == self.first:
            return word in language.capitals
        return word in _FILLERS or word in language.capitals or bool(self._sign(place))

    def _sign(self, place: int) -> str:
        """Return the sign that is said at a word; a star is one among digits, and not in "four star hotel"."""
        if self.words[place] not in _KEYS:
            return self.pack.language.signs.get(self.words[place], "") if place > self.first else ""
        beside = self.words[place - 1 : place] + self.words[place + 1 : place + 2]
        digits = [word for word in beside if word in self.pack.language.digits and word not in DOUBTFUL]
        return _KEYS[self.words[place]] if len(digits) > 1 else ""

    def _is_counted(self, stop: int) -> bool:
        """Say whether a unit stands behind the run: "fifteen twenty minutes"."""
        return stop < len(self.words) and self.words[stop] in self.pack.language.measures and self.tokens.spaced(stop)


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


def explained(tokens: Tokens, place: int, pack: Pack, sign: str) -> int:
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
    said = run.words >= _FEWEST_DIGITS - 1 or (run.written and digits >= _LONG_WRITTEN)
    return run if (digits >= _FEWEST_DIGITS and said) or letters >= _FEWEST_LETTERS else None
