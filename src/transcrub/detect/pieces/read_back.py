"""Values that one side gives in pieces and the other reads back whole: "971 415", "double zero 37" - "9714150037?"."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from transcrub.conversation import Conversation, Speaker
from transcrub.detect.dialogue.fit import fit
from transcrub.detect.dialogue.reading import read_message
from transcrub.detect.dialogue.tokens import KEPT as REMEMBERED
from transcrub.detect.dialogue.tokens import Tokens, tokenise
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Pack
from transcrub.detect.pieces.signs import LONGEST_LETTERS, Sign, ends_with_sign, is_counted, signs_in, signs_of
from transcrub.detect.pieces.split import PHONE, Piece
from transcrub.detect.resolve import KEPT, LIKELY
from transcrub.finding import Finding

_LONGEST_TEXT = 400
_BACK = 8
_MOST_SIGNS = 80
# So short a number is read back of words alone: "four four oh nine".
_FEWEST_DIGITS, _SHORTEST, _LONGEST_WHOLE = 4, 4, 40
# A number of so many digits that is put together so tells of somebody, whatever it was asked for as.
_TELLS = 9
_MOST_STRAY = 5
_APART = 3
_WITHIN = frozenset(" -./()")
# The same number again is what it was: "confirmed, 720-553-9814".
_SCORE, _SURE = 0.75, 0.92
# So many signs of so long a number are a part of it that says nothing else.
_SHORTEST_PART, _LONG, _MOST_LONG = 6, 12, 40
# "PV then 208 4471".
_FILLED = re.compile(r"\b(?:and|dash|hyphen|space|then)\b")
_NEVER_GROUPED = KEPT | {"DATE_OF_BIRTH", "EMAIL_ADDRESS", "PASSWORD", "PERSON", "STREET_ADDRESS", "URL", "USERNAME"}


class ReadBack:
    """Puts the pieces of one side together to what the other reads back."""

    def __init__(self, conversation: Conversation, found: Sequence[Finding], pack: Pack) -> None:
        self._pack = pack
        self._said = [(message.speaker, field) for message in conversation.messages for field in message.fields]
        self._found: dict[str, list[Finding]] = {}
        for each in found:
            if each.score >= LIKELY:
                self._found.setdefault(each.pointer, []).append(each)
        self._told = dict(self._tell())
        # "She is a member, too: 0600 2290 1163 8".
        self._forms = {_form(text): told for text, told in self._told.items() if told[1] == "ACCOUNT_NUMBER"}
        self._long = [text for text in self._told if len(text) >= _LONG][-_MOST_LONG:]

    def values(self) -> Iterator[tuple[str, float, list[Piece]]]:
        """Give the values, each with its pieces and the place where it is read back."""
        for number, (_, field) in enumerate(self._said):
            if not number or len(field.value) > _LONGEST_TEXT or sum(map(str.isdigit, field.value)) < _FEWEST_DIGITS:
                continue
            for whole in self._wholes(number):
                pieces = self._pieces_of(whole, number)
                if pieces is None and (known := self._told_before(whole)) is not None:
                    yield known, _SURE if whole.text in self._told else _SCORE, [self._piece(whole)]
                entity = self._entity([whole, *pieces]) if pieces is not None else None
                if pieces is not None and entity is not None and entity not in KEPT:
                    yield entity, _SCORE, [self._piece(each) for each in (whole, *self._joined(pieces))]

    def _tell(self) -> Iterator[tuple[str, tuple[int, str]]]:
        """Give the signs of long numbers that are known, with the message in which each was told first."""
        for number in range(len(self._said) - 1, -1, -1):
            field = self._said[number][1]
            for each in sorted(self._found.get(field.pointer, ()), key=lambda each: each.score):
                text = signs_of([_FILLED.sub("", field.value[each.start : each.end].lower())])
                digits = sum(map(str.isdigit, text))
                if each.entity not in _NEVER_GROUPED and len(text) >= _SHORTEST_PART and digits >= _FEWEST_DIGITS:
                    yield text, (number, each.entity)

    def _told_before(self, whole: Sign) -> str | None:
        """Return what a number is that was told before in other groups, or of which it is the beginning or the end."""
        if len(whole.text) < _SHORTEST_PART:
            return None
        for text in (whole.text, *(each for each in self._long if whole.text in each)):
            number, entity = self._told.get(text, (whole.message, ""))
            if number < whole.message:
                return entity
        number, entity = self._forms.get(_form(whole.text), (whole.message, ""))
        return entity if len(whole.text) >= _LONG and number < whole.message else None

    def _wholes(self, number: int) -> Iterator[Sign]:
        """Give what is written in a message as one number or code."""
        return (Sign(number, *whole) for whole in _wholes_in(self._said[number][1].value))

    def _pieces_of(self, whole: Sign, number: int) -> list[Sign] | None:
        """Return the signs of the other side that make a whole, the latest of them; None where there are none."""
        side = self._said[number][0]
        earlier = [at for at in range(max(0, number - _BACK), number) if self._is_of_other(at, side)]
        if not any(ends_with_sign(whole.text, self._said[at][1].value, self._pack) for at in earlier):
            return None
        signs = [sign for at in earlier for sign in signs_in(self._said[at][1].value, at, self._pack)][-_MOST_SIGNS:]
        # Backwards, for what is said last is what was meant.
        for stop in range(len(signs), 1, -1):
            taken: list[Sign] = []
            left, stray = len(whole.text), 0
            for sign in reversed(signs[:stop]):
                if whole.text.endswith(sign.text, 0, left):
                    taken.append(sign)
                    left -= len(sign.text)
                else:
                    stray += 1
                if not taken or stray > _MOST_STRAY or not left:
                    break
            if not left and len(taken) > 1 and (len(whole.text) > _SHORTEST or all(map(self._is_said, taken))):
                return taken[::-1]
        return None

    def _is_said(self, sign: Sign) -> bool:
        return tokenise(self._said[sign.message][1].value).words[sign.first].isalpha()

    def _is_of_other(self, number: int, side: Speaker) -> bool:
        """Say whether the other side wrote a message, and it is no long one."""
        return self._said[number][0] is not side and len(self._said[number][1].value) <= _LONGEST_TEXT

    def _entity(self, parts: Sequence[Sign]) -> str | None:
        """Return what a value is: as what one of its parts is known, as what it was asked for, or by its length."""
        known = [each for part in parts for each in self._known(part)]
        for each in (*known[:1], *(each for each in known if each.entity not in KEPT), *known):
            return each.entity
        whole = parts[0]
        if len(whole.text) == _SHORTEST:
            return None
        digits = sum(map(str.isdigit, whole.text))
        value = Value(Shape.NUMBER if digits == len(whole.text) else Shape.CODE, whole.first, whole.stop, digits)
        tokens = tokenise(self._said[whole.message][1].value)
        for at in range(whole.message, max(-1, parts[1].message - _BACK), -1):
            if len(self._said[at][1].value) > _LONGEST_TEXT:
                continue
            asked = [entity for entity, _ in read_message(self._said[at][1].value, self._pack).asks]
            for entity in reversed(asked):
                if entity and fit(entity, value, tokens):
                    return entity
            if asked:
                break
        if digits < _TELLS:
            return None
        return "PHONE_NUMBER" if digits in PHONE and digits == len(whole.text) else "ACCOUNT_NUMBER"

    def _known(self, sign: Sign) -> Iterator[Finding]:
        place = self._piece(sign)
        for each in self._found.get(place.field.pointer, ()):
            if each.start < place.end and place.start < each.end:
                yield each

    def _joined(self, signs: Sequence[Sign]) -> Iterator[Sign]:
        """Give signs with those made one that stand beside each other."""
        last = signs[0]
        for sign in signs[1:]:
            if sign.message == last.message and sign.first - last.stop < _APART:
                last = Sign(last.message, last.first, sign.stop, last.text + sign.text)
            else:
                yield last
                last = sign
        yield last

    def _piece(self, sign: Sign) -> Piece:
        field = self._said[sign.message][1]
        tokens = tokenise(field.value)
        return Piece(field, tokens.starts[sign.first], tokens.ends[sign.stop - 1])


def _form(text: str) -> tuple[str, int]:
    """Return what the numbers of one kind have in common: how they begin, and how long they are."""
    return text[:_SHORTEST], len(text)


@lru_cache(maxsize=REMEMBERED)
def _wholes_in(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return what is written as one number or code, its groups put together: first word, one past the last, signs."""
    tokens, wholes, stop = tokenise(text), [], 0
    for first in [at for at, word in enumerate(tokens.words) if len(word) <= LONGEST_LETTERS or not word.isalpha()]:
        if first < stop:
            continue
        stop = first
        while stop < len(tokens) and _is_written(tokens, stop) and (stop == first or _goes_on(tokens, stop)):
            stop += 1
        signs = signs_of(tokens.words[first:stop]) if stop > first else ""
        if _SHORTEST <= len(signs) <= _LONGEST_WHOLE and sum(map(str.isdigit, signs)) >= _FEWEST_DIGITS:
            wholes.append((first, stop, signs))
    return tuple(wholes)


def _is_written(tokens: Tokens, place: int) -> bool:
    word = tokens.words[place]
    if word.isalpha():
        return len(word) <= LONGEST_LETTERS and tokens.raw(place).isupper()
    return any(map(str.isdigit, word)) and not is_counted(word)


def _goes_on(tokens: Tokens, place: int) -> bool:
    return _WITHIN.issuperset(tokens.gap(place)) and not tokens.breaks_before(place)
