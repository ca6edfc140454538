"""Values that stand before what says what they are: "8976 is my pin", "am 2. Mai 1951 geboren"."""

from collections.abc import Sequence

from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Cue, Pack

REACH_BACK = 3
"""So many words may stand between a value and the cue behind it."""


def tells(value: Value | None, between: Sequence[str], index: int, tokens: Tokens, pack: Pack) -> bool:
    """Say whether words tie what stands before them to the cue behind them.

    Args:
        value: what stands before them, None where it is redacted already.
        between: the words.
        index: the first word of the cue.
        tokens: the message.
        pack: the language.
    """
    if between and not tokens.breaks_before(index) and _questioned(value, between, index, tokens, pack):
        return True
    copula = not pack.language.copulas.isdisjoint(between)
    return _linked(between, pack) and copula and not tokens.breaks_before(index)


def stands_last(value: Value, cue: Cue, index: int, tokens: Tokens, pack: Pack) -> bool:
    """Say whether a day stands right before its word, where verbs come last: "sie ist am 2. Mai 1951 geboren"."""
    born = value.shape is Shape.DATE and cue.entity == "DATE_OF_BIRTH" and not pack.is_english
    return born and value.stop == index and not tokens.breaks_before(index)


def _questioned(value: Value | None, between: Sequence[str], index: int, tokens: Tokens, pack: Pack) -> bool:
    """Say whether a copula before a value makes a question of value and cue: "is K3QW8ZT5RF the account id?"."""
    if value is None or not value.first or not _linked(between, pack) or "?" not in tokens.text[tokens.ends[index] :]:
        return False
    return tokens.words[value.first - 1] in pack.language.copulas


def _linked(between: Sequence[str], pack: Pack) -> bool:
    return len(between) <= REACH_BACK and all(word in pack.links for word in between)
