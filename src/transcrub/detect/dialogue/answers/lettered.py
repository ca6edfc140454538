"""Letters that belong to a number, once a code was asked for: "KWM 20617", "A 208 714 553", "QQ 40 27 81 B"."""

from collections.abc import Sequence

from transcrub.detect.dialogue.cards import CC, is_no_card
from transcrub.detect.dialogue.questions import Asked
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Pack
from transcrub.detect.mentions import is_shouted

_CODED = frozenset({"ACCOUNT_NUMBER", "LICENSE_PLATE", "ORDER_ID", "US_DRIVER_LICENSE", "US_PASSPORT"})
_SHORTEST, _LONGEST = 2, 5
# Before so many digits a capital is no word: "A 208 714 553", "AN 604 118 927".
_LONG, _SHORT_WORD = 6, 2
_SPOKEN = 4
_NO_SIGN, _WORDS_TOO = "I", frozenset({"A", "I", "NO", "OK"})
# Of whose numbers a letter is the last sign: "0041 882 R", "3390872 WA".
_ENDED, _NO_ENDING = (
    "ACCOUNT_NUMBER",
    frozenset({"AM", "CM", "GB", "HR", "KG", "KM", "MB", "OK", "NO", "PM", "UK", "US"}),
)
_ENDS = frozenset(",.;!?)")


def with_letters(value: Value, asked: Sequence[Asked], tokens: Tokens, pack: Pack) -> Value:
    """Return a value with the capitals right before and behind it, where one of some questions asks for a code.

    Args:
        value: what was read.
        asked: what is open.
        tokens: the message.
        pack: the language.
    """
    if value.shape not in (Shape.NUMBER, Shape.CODE) or not any(each.entity in _CODED for each in asked):
        return value
    first = value.first - _stands_before(value, asked, tokens, pack)
    stop = value.stop + _stands_behind(value, first, asked, tokens)
    letters = sum(len(tokens.words[at]) for at in (*range(first, value.first), *range(value.stop, stop)))
    return Value(Shape.CODE, first, stop, value.digits, value.letters + letters) if letters else value


def _stands_before(value: Value, asked: Sequence[Asked], tokens: Tokens, pack: Pack) -> bool:
    before = value.first - 1
    if before < 0 or not tokens.spaced(value.first):
        return False
    raw, word = tokens.raw(before), tokens.words[before]
    shouted = _is_shouted(tokens)
    if not (raw.isalpha() and raw.isupper()) or len(raw) > _LONGEST or (shouted and before > 0):
        return False
    alone = len(raw) == 1 or not shouted
    plate = any(each.entity == "LICENSE_PLATE" for each in asked) and raw not in _WORDS_TOO
    if len(raw) <= _SHORT_WORD and (value.digits >= _LONG or plate) and raw != _NO_SIGN and alone:
        coded = (word,) == CC and is_no_card(tokens.words[value.first : value.first + 1])
        return coded or pack.cue_at(tokens.words, before) is None
    return len(raw) >= _SHORTEST and not pack.ordinary(word) and pack.cue_at(tokens.words, before) is None


def _is_shouted(tokens: Tokens) -> bool:
    """Say whether a text is in capitals and more than a code: "WK 09 33 18 A" is none."""
    return is_shouted(tokens.text) and any(len(word) >= _SPOKEN and word.isalpha() for word in tokens.words)


def _stands_behind(value: Value, first: int, asked: Sequence[Asked], tokens: Tokens) -> bool:
    """Say whether a capital by itself stands behind a number: "QQ 40 27 81 B", "0041 882 R"."""
    if value.stop == len(tokens) or not tokens.spaced(value.stop) or _is_shouted(tokens):
        return False
    raw = tokens.raw(value.stop)
    ends = value.stop + 1 == len(tokens) or tokens.gap(value.stop + 1).lstrip()[:1] in _ENDS
    if value.digits >= _LONG and any(each.entity == _ENDED for each in asked) and raw.isalpha() and raw.isupper():
        sole = len(raw) == 1 and (ends or raw not in _WORDS_TOO)
        return sole or (ends and len(raw) == _SHORT_WORD and raw not in _NO_ENDING)
    lettered = first < value.first or tokens.words[value.first][0].isalpha()
    # "MORGA 657054 SM9 IJ".
    licence = any(each.entity == "US_DRIVER_LICENSE" for each in asked) and value.digits >= _LONG
    most = _SHORT_WORD if licence and raw not in _WORDS_TOO else 1
    return lettered and len(raw) <= most and raw.isalpha() and raw.isupper() and raw != _NO_SIGN
