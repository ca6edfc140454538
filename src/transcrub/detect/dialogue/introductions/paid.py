"""Whom money goes to: behind a word of paying even a name that is a word is somebody's ("pay back will")."""

import re
from collections.abc import Iterator

from transcrub.detect.days import WEEKDAYS
from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import GIVEN_WORDS, RARELY_GIVEN, Cue, CueKind, Pack, is_brand, is_given
from transcrub.detect.lexicon.language import words

_PAYEE = Cue(CueKind.NAME, "PERSON", ("payee",))
_SURE = 0.8
# Behind these stands who gets it: "pay back Will", "zelle Marcus 60".
_PAYS = words("owe owes owed paypal repay reimburse venmo zelle")
_PAYS_BACK = frozenset({("pay", "back"), ("paid", "back"), ("paying", "back")})
_SENDS = words(
    "move moved moving pay paid paying payment payments send sending sent transfer transfers transferred transferring"
    " wire wired zelle"
)
# What may stand behind a payee: why, when, how much, or nothing.
_GOES_ON = words("""
    about again and any asap at back because by each every for from he his her if in instead memo message month monthly
    my next note now on please pls plz ref reference she so some thats that that's the then thanks this thru through
    today tmrw tomorrow tonight using via was when with without ten fifteen twenty thirty forty fifty sixty seventy
    eighty ninety hundred
""")
_LEADS = _PAYS | _SENDS | {"back", "to"}
_NOBODY = WEEKDAYS | {"chance", "guy"}
_REACH, _NEAR = 5, 3
_BACK, _REPAYS = "back", frozenset({"paid", "pay", "paying"})
_AMOUNT = re.compile(r"[$£€₹]?\d[\d.,]*k?")

TOLD_BY = _LEADS
"""Words without one of which nothing here is found."""


def payees(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the names of whom money goes to that are words, or those of firms, elsewhere; for English."""
    for place in range(1, len(tokens)):
        # Few words lead up to a payee: most are passed over here.
        if tokens.words[place - 1] not in _LEADS:
            continue
        word = tokens.words[place]
        named = word in GIVEN_WORDS or word in RARELY_GIVEN or is_given(word)
        other = word in pack.language.months or word in _NOBODY or (is_brand([word]) and not is_given(word))
        if named and not other and tokens.spaced(place) and _is_paid(tokens, place):
            yield Value(Shape.NAME, place, place + 1), (Announced(_PAYEE, place), _SURE)


def _is_paid(tokens: Tokens, place: int) -> bool:
    """Say whether what stands around a word pays somebody of that name."""
    before = tokens.words[max(0, place - _REACH) : place]
    behind = tokens.words[place + 1] if place + 1 < len(tokens) and tokens.spaced(place + 1) else ""
    if behind and behind not in _GOES_ON and not _AMOUNT.fullmatch(behind):
        return False
    if before[-1] in _PAYS or tuple(before[-2:]) in _PAYS_BACK:
        return True
    if behind == _BACK and before[-1] in _REPAYS and place + 2 < len(tokens):
        # "Pay bill back 60 bucks".
        return _AMOUNT.fullmatch(tokens.words[place + 2]) is not None
    # Whoever pays bill for the gas pays a bill.
    written = tokens.raw(place).istitle() and not tokens.text.istitle()
    if before[-1] in _SENDS:
        return written or (tokens.words[place] != "bill" and _AMOUNT.fullmatch(behind) is not None)
    # "Move 500 from savings to Mark".
    sent = before[-1] == "to" and (not _SENDS.isdisjoint(before) or any(map(_AMOUNT.fullmatch, before[-_NEAR:])))
    return sent and (written or tokens.words[place] != "bill")
