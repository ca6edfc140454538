"""The number of a house that was told with its street, said again alone: "14420 SW 103rd Ter" - "no 14420"."""

import re
from collections.abc import Iterator, Sequence

from transcrub.detect.dialogue.mended import is_turned
from transcrub.detect.dialogue.sense import Reading
from transcrub.detect.dialogue.strays import Heard
from transcrub.detect.dialogue.tokens import Tokens, tokenise
from transcrub.detect.lexicon import Pack
from transcrub.detect.lexicon.told_en import NUMBERED_THINGS

_SCORE, _BACK = 0.6, 4
_KIND, _DIGIT = "STREET_ADDRESS", re.compile(r"\d\d|\d[a-z]")
_HOUSE, _YEAR = re.compile(r"\d{1,5}[a-z]?"), re.compile(r"(?:19|20)\d\d")
_LONG, _SHORT_ONE, _LONGEST_TEXT = 4, 2, 300
_BEFORE = frozenset({"at", "is", "it's", "its", "no", "not", "number", "still", "was"})
# "I definitely put 631".
_TOLD = frozenset({"entered", "gave", "meant", "put", "said", "typed", "wrote"})
# "Yes, unit 612", "that's suite 742".
_FLAT = re.compile(
    r"\b(?:apartment|apt|bldg|building|flat|lot|ste|suite|unit)\.? ?#?\d{1,4}[a-z]?"
    r"(?:,? (?:apartment|apt|unit)\.? ?#?\d{1,4}[a-z]?)?"
    r"(?=$|[,;!?)\n]|\.(?!\d)| (?:and|actually|bro|instead|not|now|or|please)\b)",
    re.IGNORECASE,
)
# Where it is the answer, not of something else: "I have paid for unit 3".
_ANSWERS = re.compile(
    r"(?:^|\b(?:is|it['’]?s|its|that['’]?s|instead of|not|yes|yeah|yep)\b[,:]? (?:at |in )?)$", re.IGNORECASE
)
_BOUGHT = re.compile(
    r"\b(?:class|conference|course|hotel one|seminar|training)\b|\b(?:paid|pay|paying) for (?:suite|unit)\b",
    re.IGNORECASE,
)
_FEW = 8
_AT = frozenset({"at", "is", "was"})


def houses_again(talk: Sequence[Heard], pack: Pack) -> Iterator[tuple[int, Reading]]:
    """Give the numbers of houses that are said again without their street, each with the number of its message.

    Args:
        talk: the messages of a conversation, in order.
        pack: the language.
    """
    if not pack.is_english:
        return
    known: dict[str, int] = {}
    last = -_BACK - 1
    for index, heard in enumerate(talk):
        known = {number: at for number, at in known.items() if index - at <= _BACK}
        numbers = list(known) if _DIGIT.search(heard.text) else []
        if numbers and len(heard.text) <= _LONGEST_TEXT:
            yield from ((index, reading) for reading in _said(heard, numbers, pack))
        if index - last <= _BACK and index > last and len(heard.text) <= _LONGEST_TEXT:
            yield from ((index, reading) for reading in _flats(heard))
        for each in heard.told:
            last = index if each.entity == _KIND else last
            if each.entity == _KIND and each.stop - each.first > 1:
                known.update((word, index) for word in _house(heard.sense.tokens, each))


def _house(tokens: Tokens, told: Reading) -> list[str]:
    word = tokens.words[told.first]
    return [word] if len(word) >= _SHORT_ONE and _HOUSE.fullmatch(word) and not _YEAR.fullmatch(word) else []


def _flats(heard: Heard) -> Iterator[Reading]:
    """Give the flats of a message after an address."""
    found = list(_FLAT.finditer(heard.text))
    said = heard.sense.tokens.words
    if not found or not NUMBERED_THINGS.isdisjoint(said) or _BOUGHT.search(heard.text):
        return
    tokens = tokenise(heard.text)
    for match in found:
        if len(said) > _FEW and not _ANSWERS.search(heard.text, 0, match.start()):
            continue
        place = tokens.within(*match.span())
        if place is not None and not any(each.first < place[1] and place[0] < each.stop for each in heard.told):
            yield Reading(*place, _KIND, _SCORE, _SCORE, cue="house")


def _said(heard: Heard, numbers: Sequence[str], pack: Pack) -> Iterator[Reading]:
    tokens = tokenise(heard.text)
    taken = {at for each in heard.told for at in range(each.first, each.stop)}
    for place, word in enumerate(tokens.words):
        turned = place > 0 and tokens.words[place - 1] in _TOLD and any(is_turned(word, each) for each in numbers)
        if place not in taken and (turned or (word in numbers and _stands_alone(tokens, place, pack))):
            yield Reading(place, place + 1, _KIND, _SCORE, _SCORE, cue="house")


def _stands_alone(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether a number is no other thing's, nor counts: a short one stands where a clause ends."""
    before = tokens.words[place - 1] if place else ""
    behind = tokens.words[place + 1] if place + 1 < len(tokens) and tokens.spaced(place + 1) else ""
    if before in NUMBERED_THINGS or not _is_plain(tokens, place) or behind in pack.language.measures:
        return False
    if not NUMBERED_THINGS.isdisjoint(tokens.words[max(0, place - 3) : place]):
        return False
    if len(tokens.words[place]) >= _LONG:
        return not behind or behind in pack.stop
    # "Is 18" tells an age, "at 18" a time.
    return not behind and before in _BEFORE - (_AT if len(tokens.words[place]) <= _SHORT_ONE else frozenset())


def _is_plain(tokens: Tokens, place: int) -> bool:
    """Say whether no sign stands at a number: it is no sum, share, time or part of one."""
    text, start, end = tokens.text, tokens.starts[place], tokens.ends[place]
    beside = text[max(0, start - 1) : start] + text[end : end + 1]
    return not re.search(r"[#$€£%:/\w-]|\.$", beside) or text[end : end + 2] in (".", ". ")
