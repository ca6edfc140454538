"""Postal codes that are said sign by sign."""

from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.dialogue.values.spoken import sign_of
from transcrub.detect.lexicon import Pack
from transcrub.detect.shapes import is_lettered_postal_code

_SAID = 5


def is_said_code(value: Value, tokens: Tokens, pack: Pack) -> bool:
    """Say whether a value is a postal code that is said: "nine seven oh eight oh", "r three n oh k seven"."""
    said = tokens.words[value.first : value.stop]
    if not pack.is_english or not any(len(word) > 1 and word.isalpha() for word in said):
        return False
    if value.shape is Shape.NUMBER:
        return value.digits == _SAID and not any(map(str.isdecimal, "".join(said)))
    return value.shape is Shape.CODE and is_lettered_postal_code("".join(sign_of(word, pack) or "" for word in said))
