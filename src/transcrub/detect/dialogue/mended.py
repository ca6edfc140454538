"""What is told in part: a house whose figures were turned, signs of a secret that were asked for by their places."""

import re
from collections.abc import Iterator, Sequence

from transcrub.detect.dialogue.followed import is_pointed
from transcrub.detect.dialogue.runs import is_birth
from transcrub.detect.dialogue.sense import Reading
from transcrub.detect.dialogue.strays import Heard
from transcrub.detect.dialogue.tokens import Tokens, tokenise
from transcrub.detect.lexicon import Pack, holds

_SCORE = 0.6
_BACK, _SHORTEST, _LONGEST = 3, 2, 5
_NOT, _DENIALS = "not", frozenset({"no", "nope", "nah", "close", "almost"})
_DAY = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)\b", re.IGNORECASE)
_LONGEST_TEXT = 60
_FLAT = re.compile(r"[a-z]-?\d{1,4}|\d{1,4}-?[a-z]")
_MOST_WORDS, _MOST_OF_FLATS = 8, 12
# "The 2nd, 4th and 5th digits of your PAC".
_PLACE = r"(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)"
_BY_PLACE = re.compile(
    rf"\b{_PLACE}(?:[ ,]{{1,2}}(?:and |& )?(?:the )?{_PLACE}){{0,5}} (?:characters?|digits?|letters?|numbers?)\b",
    re.IGNORECASE,
)
_SIGNS = ("character", "digit", "letter", "number")
# In "the first digit of the order" it is no secret.
_SECRET = re.compile(
    r"\b(?:code ?word|memorable|pac|pass ?code|pass ?phrase|password|pin|secret|secure|security|word)\b", re.IGNORECASE
)
_AGAIN = re.compile(r"\b(?:again|another|guess|give|how about|instead|just|try|what about)\b", re.IGNORECASE)
_IS = frozenset({"are", "is", "its", "it's", ":"})
_WORDS_TOO = frozenset({"a", "i"})


def mended(talk: Sequence[Heard], pack: Pack) -> Iterator[tuple[int, Reading]]:
    """Give what mends an address or answers by place, each with the number of its message.

    Args:
        talk: the messages of a conversation, in order.
        pack: the language.
    """
    for index, heard in enumerate(talk):
        for place in _houses(heard, talk[max(0, index - _BACK) : index], pack) if heard.sense.loose else ():
            yield index, Reading(place, place + 1, "STREET_ADDRESS", _SCORE, _SCORE, cue="house")
        if len(heard.text) <= _LONGEST_TEXT and _DAY.search(heard.text):
            for first, stop in _days(heard, talk[max(0, index - 1) : index], pack):
                yield index, Reading(first, stop, "DATE_OF_BIRTH", _SCORE, _SCORE, cue="day")
        if any(sign in heard.text for sign in _SIGNS):
            yield from _by_place(index, talk)


def _houses(heard: Heard, before: Sequence[Heard], pack: Pack) -> Iterator[int]:
    """Give the number that mends one of an address just told: "4/117 Kennedy Tce" - "wait no its 171"."""
    tokens = heard.sense.tokens
    told = {each.first for each in heard.sense.readings} | {each.stop - 1 for each in heard.sense.readings}
    loose = [each for each in heard.sense.loose if each.stop == each.first + 1 and each.first not in told]
    if len(loose) != 1 or len(tokens) > (_MOST_OF_FLATS if _is_flat(tokens.words[loose[0].first]) else _MOST_WORDS):
        return
    place = loose[0].first
    denied = place > 0 and tokens.words[place - 1] == _NOT
    alone = place + 1 == len(tokens) and (place == 0 or tokens.breaks_before(place))
    # "Ours is A-304".
    owned = _is_flat(tokens.words[place]) and is_pointed(loose[0], tokens, pack)
    if not (alone or owned or holds(pack.corrections, tokens.words)):
        return
    for each in before:
        words = each.sense.tokens.words
        if any(map(pack.names_street, words)) and any(
            is_turned(tokens.words[place], word) or ((denied or _offers(each)) and tokens.words[place] == word)
            for word in _pieces(words)
        ):
            yield place
            return


def _offers(heard: Heard) -> bool:
    """Say whether a message asks which of several it is: "is that 6 Tower St or 16 Tower St?"."""
    return "?" in heard.text and "or" in heard.sense.tokens.words


def _days(heard: Heard, before: Sequence[Heard], pack: Pack) -> Iterator[tuple[int, int]]:
    """Give the day of a month that mends a birthday just asked after: "is she 10/25/1982?" - "26th actually"."""
    # What is not read otherwise is read here, where a few signs allow it.
    if not any(map(_asks_birth, before)):
        return
    tokens = tokenise(heard.text)
    if len(tokens) > _MOST_WORDS:
        return
    denied = tokens.words[0] in _DENIALS
    if not denied and holds(pack.corrections, tokens.words) is None:
        return
    taken = [place for each in heard.sense.readings for place in range(each.first, each.stop)]
    for place, word in enumerate(tokens.words):
        if _DAY.fullmatch(word) and place not in taken:
            yield place, place + 1


def _asks_birth(heard: Heard) -> bool:
    """Say whether a message asks with a written day of past years, and of nothing else's."""
    tokens = heard.sense.tokens
    days = [each for each in heard.sense.loose if is_birth(each, tokens)]
    told = any(each.entity == "DATE_OF_BIRTH" for each in heard.sense.readings)
    return "?" in heard.text and bool(days or told)


def _is_flat(word: str) -> bool:
    return _FLAT.fullmatch(word) is not None


def _pieces(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        if _is_flat(word):
            yield word
        if any(map(str.isdecimal, word)):
            yield from re.split(r"[/#-]", word)


def is_turned(word: str, other: str) -> bool:
    """Say whether two house numbers differ in one sign, or in the order of their signs."""
    if len(word) != len(other) or not _SHORTEST <= len(word) < _LONGEST + _is_flat(word) or word == other:
        return False
    if [each.isdecimal() for each in word] != [each.isdecimal() for each in other]:
        return False
    return sorted(word) == sorted(other) or sum(a != b for a, b in zip(word, other, strict=True)) == 1


def _by_place(index: int, talk: Sequence[Heard]) -> Iterator[tuple[int, Reading]]:
    """Give the signs of a secret that were asked for by their places, or that are told so."""
    heard = talk[index]
    match = _BY_PLACE.search(heard.text)
    if match is None:
        return
    tokens = tokenise(heard.text)
    told = next((at for at in range(len(tokens)) if tokens.starts[at] >= match.end()), len(tokens))
    if told < len(tokens) and tokens.words[told] in _IS:
        yield from _signs(index, tokens, told + 1)
    elif index + 1 < len(talk) and talk[index + 1].side is not heard.side and _of_secret(index, talk):
        yield from _signs(index + 1, tokenise(talk[index + 1].text), 0)


def _of_secret(index: int, talk: Sequence[Heard]) -> bool:
    """Say whether one speaks of a secret: there, or a little before ("try the 2nd and 5th characters?")."""
    if _SECRET.search(talk[index].text):
        return True
    again = _AGAIN.search(talk[index].text)
    return bool(again) and any(_SECRET.search(each.text) for each in talk[max(0, index - _BACK) : index])


def _signs(index: int, tokens: Tokens, start: int) -> Iterator[tuple[int, Reading]]:
    if not start < len(tokens) <= start + _MOST_WORDS:
        return
    words = tokens.words
    single = [at for at in range(start, len(tokens)) if len(words[at]) == 1 and words[at].isalnum()]
    single = [at for at in single if words[at] not in _WORDS_TOO or at + 1 == len(tokens) or len(words[at + 1]) == 1]
    if not single and len(tokens) == start + 1 and len(words[start]) < _LONGEST and words[start].isalnum():
        single = [start]
    if single:
        yield index, Reading(single[0], single[-1] + 1, "PASSWORD", _SCORE, _SCORE, cue="place")
