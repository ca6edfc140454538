"""What stands beside the number of a card: the month in which it expires, and its security code."""

import re
from collections.abc import Iterator, Sequence

from transcrub.detect.dialogue.sense import Reading, Sense
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon.language import words as words_of

# Digits of a card's number and of its security code; the latter stands so many messages behind the former.
# Four digits alone are anything, and stand for a code only behind a word for one.
_CARD, _SHORT_CODE, _CODES, _REACH = 13, 3, (3, 4), 3
# As numbers of cards begin, and how long those are (ISO/IEC 7812).
# What the card expires in may stand right behind.
_BEGINS = re.compile(r"(?:[4-6]\d{15}|3[47]\d{13})(?:\d\d/(?:\d\d){1,2})?$")
_EXPIRY = re.compile(r"(?:0?[1-9]|1[0-2])/(?:20)?[2-4]\d|[a-z]{3,9} (?:20)?[2-4]\d")
_EXPIRY_IN_DIGITS = re.compile(r"(?:0[1-9]|1[0-2]) ?[2-4]\d")
# What ends like this is a sum.
_ROUND = ("00", "50")
_BEFORE_CODES = frozenset({"back", "code", "csc", "cvc", "cvv", "security"})
_BESIDE = 3
_EXPIRES = frozenset({"exp", "expires", "expiring", "expiry"})
_GOOD, _TILL = frozenset({"good", "valid"}), frozenset({"thru", "through", "til", "till", "to", "until"})
# What has a day and a code, too, and is no card.
_OTHER = words_of("""
    batch coupon discount error food licence license lot membership milk offer pass promo promotion sale ticket tickets
    voucher warranty
""")
_CODE_REACH = 4
_SCORE, _BASE = 0.7, 0.55
_IN_CARDS = frozenset({3, 4, *range(13, 20)})
CC = ("cc",)
"""What a card is called for short."""


def is_no_card(behind: Sequence[str]) -> bool:
    """Say whether digits of another length than a card's stand behind its short name: "CC 44 710 9926"."""
    return bool(behind) and behind[0].isdecimal() and len(behind[0]) not in _IN_CARDS


def card_codes(senses: Sequence[Sense]) -> Iterator[tuple[int, Reading]]:
    """Give what begins a message soon after one with a card's number, where nobody is seen to ask.

    Args:
        senses: what was read in each message of one speaker, in order.
    """
    since = _REACH + 1
    for index, sense in enumerate(senses):
        since = 0 if _holds_card(sense) else since + 1
        if not 0 < since <= _REACH:
            continue
        tokens = sense.tokens
        for value in sense.loose:
            if not _begins_clause(tokens, value.first) or not _ends_clause(tokens, value.stop):
                continue
            word = " ".join(tokens.words[value.first : value.stop])
            if value.digits == _SHORT_CODE and word.isdecimal() and not word.endswith(_ROUND):
                yield index, Reading(value.first, value.stop, "PASSWORD", _SCORE, _BASE, cue="run")
            elif _EXPIRY.fullmatch(word) or (not value.first and _EXPIRY_IN_DIGITS.fullmatch(word)):
                yield index, Reading(value.first, value.stop, "CREDIT_CARD", _SCORE, _BASE, cue="run")


def beside_card(sense: Sense) -> list[Reading]:
    """Return what stands beside a card's number in the same message: "4111..., 04/28, and the code is 617"."""
    if not (_holds_card(sense) or _expires(sense)):
        return []
    found: list[Reading] = []
    words = sense.tokens.words
    told = [each for each in sense.readings if each.entity == "CREDIT_CARD"]
    expires = any(_EXPIRY.fullmatch(" ".join(words[each.first : each.stop])) for each in told)
    # "11/26 code 4406": a mere code was taken for an order's.
    coded = [
        Value(Shape.NUMBER, each.first, each.stop, len(words[each.first]))
        for each in sense.readings
        if each.entity == "ORDER_ID" and each.cue == "code"
    ]
    for value in (*sense.loose, *coded):
        before = words[max(0, value.first - _BESIDE) : value.first]
        word = " ".join(words[value.first : value.stop])
        # A number, a month and a code on lines of their own.
        alone = _begins_clause(sense.tokens, value.first) and _ends_clause(sense.tokens, value.stop)
        listed = (expires or bool(found)) and alone and value.digits == _SHORT_CODE and not word.endswith(_ROUND)
        if _EXPIRY.fullmatch(word):
            found.append(Reading(value.first, value.stop, "CREDIT_CARD", _SCORE, _BASE, cue="card"))
        elif value.digits in _CODES and word.isdecimal() and (listed or not _BEFORE_CODES.isdisjoint(before)):
            found.append(Reading(value.first, value.stop, "PASSWORD", _SCORE, _BASE, cue="card"))
    return found


def _holds_card(sense: Sense) -> bool:
    """Say whether a message holds as many digits in one value as a card has."""
    if not sense.loose and not sense.readings:
        return False
    words = sense.tokens.words
    for value in sense.loose:
        if value.shape is Shape.NUMBER and _BEGINS.match("".join(words[value.first : value.stop])):
            return True
    told = (each for each in sense.readings if each.entity == "CREDIT_CARD")
    return any(_digits(sense.tokens, each.first, each.stop) >= _CARD for each in told)


def _expires(sense: Sense) -> bool:
    """Say whether a message tells until when a card is good, and what its code is: "good til 4/30, code 331"."""
    words = sense.tokens.words
    if "code" not in words or not _OTHER.isdisjoint(words):
        return False
    days = (at for at in range(1, len(words)) if _EXPIRY.fullmatch(words[at]) and _is_until(words[:at]))
    return any("code" in words[max(0, at - 1 - _CODE_REACH) : at + 1 + _CODE_REACH] for at in days)


def _is_until(before: Sequence[str]) -> bool:
    return before[-1] in _EXPIRES or (before[-1] in _TILL and not _GOOD.isdisjoint(before[-2:-1]))


def _digits(tokens: Tokens, first: int, stop: int) -> int:
    return sum(sum(map(str.isdecimal, word)) for word in tokens.words[first:stop])


def _begins_clause(tokens: Tokens, first: int) -> bool:
    return not first or tokens.words[first - 1] == "and" or "," in tokens.gap(first) or tokens.breaks_before(first)


def _ends_clause(tokens: Tokens, stop: int) -> bool:
    return stop == len(tokens) or tokens.words[stop] == "and" or "," in tokens.gap(stop) or tokens.breaks_before(stop)
