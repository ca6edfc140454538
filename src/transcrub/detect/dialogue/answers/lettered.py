"""Letters that stand before a number and belong to it, once a code was asked for: "KWM 20617", "NDIA 9001 1514"."""

from collections.abc import Sequence

from transcrub.detect.dialogue.questions import Asked
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Pack
from transcrub.detect.mentions import is_shouted

_CODED = frozenset({"ACCOUNT_NUMBER", "LICENSE_PLATE", "ORDER_ID", "US_DRIVER_LICENSE", "US_PASSPORT"})
_SHORTEST, _LONGEST = 2, 5


def with_letters(value: Value, asked: Sequence[Asked], tokens: Tokens, pack: Pack) -> Value:
    """Return a value with the capitals right before it, where one of some questions asks for a code.

    Args:
        value: what was read.
        asked: what is open.
        tokens: the message.
        pack: the language.
    """
    before = value.first - 1
    if before < 0 or value.shape not in (Shape.NUMBER, Shape.CODE) or not tokens.spaced(value.first):
        return value
    raw, word = tokens.raw(before), tokens.words[before]
    written = raw.isalpha() and raw.isupper() and _SHORTEST <= len(raw) <= _LONGEST
    if not written or not any(each.entity in _CODED for each in asked):
        return value
    shouted = is_shouted(tokens.text) and before > 0
    if shouted or pack.ordinary(word) or pack.cue_at(tokens.words, before) is not None:
        return value
    return Value(Shape.CODE, before, value.stop, value.digits, value.letters + len(raw))
