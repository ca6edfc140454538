"""Numbers of which one tells how they begin or end: "yours ends 174 and hers ends 188", "does it begin 4091?"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from transcrub.detect.days import YEAR_OR_TIME
from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Cue, CueKind, Pack
from transcrub.detect.lexicon.language import words
from transcrub.detect.lexicon.told_en import NUMBERED_THINGS

_NUMBER = Cue(CueKind.TAG, "ACCOUNT_NUMBER", ("ends",))
_CARD, _PHONE, _PLATE = (
    Cue(CueKind.TAG, entity, ("ends",)) for entity in ("CREDIT_CARD", "PHONE_NUMBER", "LICENSE_PLATE")
)
_SURE = 0.8
TOLD_BY = words("""
    account amex autopay bank begin begins card checking citi deposit discover end ended ending ends finishes finishing
    maestro mastercard mobile number one phone refund savings start started starting starts
""")
"""Words without one of which nothing here is found."""
_VERB = "(?:begin|end|start)"
# Before "4091?" and not before "2027", "0900", "9 am", "30 days".
_VALUE = r"(?P<value>\d{2,6})(?=\s*(?:$|[.,;!?)]|and\b|or\b|but\b|right\b|correct\b))(?![.,/:-]\d)"
_WHOSE = re.compile(
    rf"\b(?:hers|his|mine|ours|theirs|yours|the (?:new|old|other) one|the one i (?:have|see))"
    rf" (?:still )?{_VERB}(?:s|ed)(?: (?:in|with))? {_VALUE}",
    re.IGNORECASE,
)
_ASKED = re.compile(rf"\b(?:does|do|did) (?:it|mine|yours|that one) {_VERB}(?: (?:in|with))? {_VALUE}", re.IGNORECASE)
# "Refund it to the account you pay from, Monzo ending 552?", and not "the order ending 552".
_ENDING = re.compile(
    r"\b(?:end(?:s|ing|ed)?|finish(?:es|ing))(?: (?:in|with|on))? (?P<value>\d{3,4})(?![\w%]|[.,/:-]\d)",
    re.IGNORECASE,
)
# "Is it still the 9466 one?".
_WHICH = re.compile(
    r"\b(?:from|is it|is that|on|same|still|to|use|was it|with) (?:the|your|my|that|this)(?: (?:new|old|other))? "
    r"(?P<value>(?!\d\d[05]0)\d{4}) (?:one|number|card|account|mobile|phone)\b",
    re.IGNORECASE,
)
# "Refund it to my savings ...6630", "put it on the discover 2096".
_DOTTED = re.compile(r"(?:^|(?<=[\w ,]))(?:\.{2,4}|…|\*{2,4}|[xX]{2,4}|•{2,4})-?(?P<value>\d{4})(?![\w%]|[.,/:-]\d)")
_ISSUED = re.compile(
    r"\b(?:amex|citi|discover|maestro|mastercard)(?: card)?,? (?P<value>\d{4})(?![\w%]|[.,/:-]\d)", re.IGNORECASE
)
_PAID = words("""
    account autopay bank billed card charge charged checking credit debit deposit direct paid pay payment refund
    refunded savings
""")
_ISSUERS = words("amex citi discover maestro mastercard")
_PHONES = words("call cell landline line mob mobile phone ring sms text texts")
_CARDS = words("amex card cards deposit mastercard visa")
_ACCOUNTS = words("""
    account accounts bank checking debit direct iban payment payout refund refunded savings transfer wallet
""")
# What else is told by its end, or by some figures.
_NUMBERED = NUMBERED_THINGS | words("""
    awb box door engine flight gift job model photo router serial shoe sim size tag version voucher
""")
_NEAR, _RIGHT_BEFORE, _REACH, _DEBITED = 5, 2, 18, frozenset({"debit", "stop-order", "standing"})
# "Dunno the whole rego but it starts BZT".
_PLATED = re.compile(
    rf"\b(?:rego|reg|plates?|registration|number plate)\b[^.?!\n]{{1,40}}\b{_VERB}(?:s|ed|ing)(?: (?:in|with))? "
    r"(?P<value>(?-i:[A-Z]{2,4}\d{1,4}|[A-Z]{3,4}|\d{1,4}[A-Z]{1,3}))(?![\w-])",
    re.IGNORECASE,
)
_VERBS = words("begin begins end ended ending ends finishes finishing start started starting starts")
_PLATES = words("plate plates reg registration rego")
# "I'll text your number. Is it still the 9466 one?", and not "is it the 4090 card you sell".
_DEALING = re.compile(
    r"\b(?:accounts?|bank\w*|bill(?:ed|ing)?|call\w*|charg(?:e[ds]?|ing)|debit\w*|deposit\w*|numbers?|paid|pay\w*"
    r"|put (?:it|that|them|this) on|refund\w*|ring|sms|text\w*|transfer\w*)\b",
    re.IGNORECASE,
)
_ONES, _FOUR = words("account card mobile number one phone"), 4
# What begins and ends in its time.
_TIMED = words("""
    class contract course day event game lesson match meeting offer plan season session shift show subscription term
    trial warranty year
""")
_OTHER = NUMBERED_THINGS | _TIMED


def ends(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the digits with which somebody's number is told to begin or end."""
    said = tokens.words
    if any(len(digits) == _FOUR and digits.isdecimal() and word in _ONES for digits, word in pairwise(said)):
        for match in _WHICH.finditer(tokens.text) if _DEALING.search(tokens.text) else ():
            yield from _of_account(match, tokens)
    yield from _unspoken(tokens)
    if _VERBS.isdisjoint(said):
        return
    for match in _ENDING.finditer(tokens.text):
        yield from _of_account(match, tokens)
    if _OTHER.isdisjoint(said):
        for match in (*_WHOSE.finditer(tokens.text), *_ASKED.finditer(tokens.text)):
            yield from _value(match, tokens, _NUMBER)
    for match in () if _PLATES.isdisjoint(said) else _PLATED.finditer(tokens.text):
        if not pack.ordinary(match["value"].lower()):
            yield from _value(match, tokens, _PLATE)


def _unspoken(tokens: Tokens) -> Iterator[tuple[Value, Evidence]]:
    """Give the ends of numbers that signs or the name of who issued a card tell: "savings ...6630", "discover 2096"."""
    said = tokens.words
    if not _PAID.isdisjoint(said) and _OTHER.isdisjoint(said):
        for match in _DOTTED.finditer(tokens.text):
            yield from _value(match, tokens, _CARD if not _CARDS.isdisjoint(said) else _NUMBER)
    if not _ISSUERS.isdisjoint(said):
        for match in _ISSUED.finditer(tokens.text):
            yield from _value(match, tokens, _CARD)


def _of_account(match: re.Match[str], tokens: Tokens) -> Iterator[tuple[Value, Evidence]]:
    """Give the end of the number of a card, a phone or an account, if one is spoken of and nothing else is nearer."""
    place = tokens.within(*match.span())
    if place is None:
        return
    before = tokens.words[max(0, place[0] - _NEAR) : place[0]]
    timed = not _TIMED.isdisjoint(before[-_RIGHT_BEFORE:])
    if timed or (not _NUMBERED.isdisjoint(before) and _DEBITED.isdisjoint(before)):
        return
    behind = tokens.words[place[1] : place[1] + 1] + tokens.words[place[1] - 1 : place[1]]
    for kinds, cue in ((_PHONES, _PHONE), (_CARDS, _CARD), (_ACCOUNTS, _NUMBER)):
        if not kinds.isdisjoint(behind):
            yield from _value(match, tokens, cue)
            return
    for kinds, cue in ((_CARDS, _CARD), (_ACCOUNTS, _NUMBER), (_PHONES, _PHONE)):
        if not kinds.isdisjoint(tokens.words[max(0, place[0] - _REACH) : place[0]]):
            yield from _value(match, tokens, cue)
            return


def _value(match: re.Match[str], tokens: Tokens, cue: Cue) -> Iterator[tuple[Value, Evidence]]:
    place = tokens.within(*match.span("value"))
    if place is not None and not YEAR_OR_TIME.fullmatch(match["value"]):
        shape = Shape.NUMBER if match["value"].isdecimal() else Shape.CODE
        yield Value(shape, *place, digits=len(match["value"])), (Announced(cue, place[0]), _SURE)
