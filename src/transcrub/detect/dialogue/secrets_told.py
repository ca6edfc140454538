"""Secrets that the talk around them tells: what a label says, the end of a code, a word of a password said again."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from transcrub.detect.dialogue.sense import Reading
from transcrub.detect.dialogue.strays import Heard
from transcrub.detect.dialogue.tokens import Tokens, tokenise
from transcrub.detect.lexicon import Pack
from transcrub.detect.lexicon.told_en import NUMBERED_THINGS

_SCORE, _BACK, _KIND = 0.65, 3, "PASSWORD"
_SECRETS = re.compile(
    r"\b(?:pass ?code|pass ?phrase|password|pin|(?:default|device|network|router|wi-?fi|wireless|wpa2?) key)\b",
    re.IGNORECASE,
)
# "Label says 7Kd-ruvi-42", where a password stands on it.
_SHOWN = re.compile(
    r"\b(?:back|bottom|box|card|email|it|label|leaflet|letter|note|paper|router|slip|sticker|text|underneath)"
    r"(?: just)?(?: is| reads?| says?| shows?|:) [\"'“]?"
    r"(?P<value>(?=\S*\d)(?=\S*[A-Za-z])[\w#!@*-]{6,24}[\w#!*])(?![\w@-]|\.\w)",
    re.IGNORECASE,
)
# "Error E2041-B", "version 2.1b", "SKU-4417": of things.
_OF_THINGS = re.compile(
    r"\b(?:case|error|fault|firmware|item|mac|model|order|part|ref|reference|serial|sku|ssid|ticket|tracking|version)\b",
    re.IGNORECASE,
)
_MADE_UP = re.compile(r"[a-z].*\d|\d.*[a-z]")
# "Whole is 550291 so 91".
_ENDING = re.compile(
    r"(?:\bso|=|->|→|\bends?(?: in)?|\bending(?: in)?|\blast \w+(?: is| are)?):? (?P<value>\d{2,4})(?![\w.,:/-]\d|\w)"
)
# "Its #0582 now", where a gate has a code, and "4-4-8-0", where there is a lockbox.
_DOORS = re.compile(
    r"\b(?:building|door|entry|garage|gate|intercom|lobby)['’]?s? (?:code|pin|pad)\b"
    r"|\b(?:callbox|key ?pad|key ?safe|lock ?box)\b",
    re.IGNORECASE,
)
_KEYED = re.compile(
    r"(?<![\w#*$-])(?<!order )(?<!ticket )(?<!case )(?<!unit )(?<!apt )"
    r"(?P<value>[#*]\d{3,6}[#*]?|\d(?:-\d){3,5})(?![\w#*-]|[.,]\d)",
    re.IGNORECASE,
)
# "Paid into the lockbox, invoice #44719", "my order is #4471".
_COUNTED = re.compile(
    r"\b(?:bill|booking|case|claim|costs?|invoices?|jobs?|orders?|owe[ds]?|paid|parcel|pay|paying|payment|price|receipt"
    r"|ref|reference|refund|tickets?|tracking)\b[^.;!?\n#]*$",
    re.IGNORECASE,
)
# "Oh too late, 449120, haha", where a code was sent that opens something: no "promo code".
_NO_KEY = "".join(
    f"(?<!{kind} )"
    for kind in ("area", "coupon", "discount", "gift", "order", "post", "postal", "promo", "voucher", "zip")
)
_SENT = re.compile(
    r"\b(?:e-?mailed|new|resent|send|sending|sent|texted|triggered)\b[^.?!]{0,40}"
    rf"\b(?:{_NO_KEY}code|otp|passcode|pin)\b"
    r"|\b(?:code|otp|passcode|pin)\b[^.?!]{0,40}[.!]? [^.?!]{0,20}\b(?:resent|sent|texted) (?:a new one|another)\b",
    re.IGNORECASE,
)
_ONE_TIME = re.compile(
    r"(?<![\w$€£#.,:/+-])(?<!\d )(?P<value>\d{3}[ -]?\d{3})"
    r"(?![\w%€]|[.,:/-]\d| \d| (?:bucks|dollars|euros?|pesos|pounds|rupees|usd)\b"
    r"|,? (?:is|was) (?:my|our|the) (?:account|case|invoice|order|phone|post ?code|ref|reference|ticket|zip)\b)",
    re.IGNORECASE,
)
# "Or just the whole word its wellington".
_WHOLE = re.compile(
    r"\bwhole (?:one|password|thing|word),? (?:is|it['’]?s|would be) (?P<value>[a-z]{4,20})(?=$|[.,!?])", re.IGNORECASE
)
_LETTERED = re.compile(r"\b(?:characters?|letters?)\b", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_SCORE_TOLD, _SHORT_TEXT = 0.85, 60
_SHORTEST_WORD, _LONGEST_TEXT = 5, 400


def secrets_told(talk: Sequence[Heard], pack: Pack) -> Iterator[tuple[int, Reading]]:
    """Give the secrets that the messages around them tell, each with the number of its message.

    Args:
        talk: the messages of a conversation, in order.
        pack: the language.
    """
    said: list[tuple[int, str]] = []
    for index, heard in enumerate(talk):
        if len(heard.text) > _LONGEST_TEXT:
            continue
        said = [each for each in said if index - each[0] <= _BACK]
        places = [span for _, word in said for span in _again(heard, word)]
        places += _by_talk(heard, talk[max(0, index - 2) : index])
        if places:
            tokens = tokenise(heard.text)
            for start, end in places:
                place = tokens.within(start, end)
                if place is not None:
                    yield index, Reading(*place, _KIND, _SCORE_TOLD, _SCORE, cue="told")
        said += [(index, word) for each in _secrets(heard) for word in _words(heard, each, pack)]


def _secrets(heard: Heard) -> list[Reading]:
    return [each for each in heard.told if each.entity == _KIND]


def _by_talk(heard: Heard, before: Sequence[Heard]) -> Iterator[tuple[int, int]]:
    """Give what the messages before tell to be a secret: what is keyed in, was sent, or has some letters asked for."""
    text, others = heard.text, [each for each in before if each.side is not heard.side]
    if "whole" in text and (match := _WHOLE.search(text)) and any(_LETTERED.search(each.text) for each in others):
        yield match.span("value")
    if not _DIGIT.search(text):
        return
    yield from _ends(heard)
    if any(_tells_secret(each.text.lower()) for each in before):
        yield from _shown(heard)
    if any(_tells_door(each.text.lower()) for each in (*before, heard)):
        keyed = (match for match in _KEYED.finditer(text) if not _COUNTED.search(text[: match.start()]))
        yield from (match.span("value") for match in islice(keyed, 1))
    short = len(text) <= _SHORT_TEXT and NUMBERED_THINGS.isdisjoint(heard.sense.tokens.words)
    sent = short and (match := _ONE_TIME.search(text)) and not _COUNTED.search(text[: match.start()])
    if sent and match and any(_SENT.search(each.text) for each in others):
        yield match.span("value")


def _tells_secret(low: str) -> bool:
    # To look for a few letters is next to nothing, for words of many kinds it is not.
    return ("pass" in low or "pin" in low or "key" in low) and _SECRETS.search(low) is not None


def _tells_door(low: str) -> bool:
    spoken = "code" in low or "pin" in low or "pad" in low or "safe" in low or "box" in low
    return spoken and _DOORS.search(low) is not None


def _shown(heard: Heard) -> list[tuple[int, int]]:
    """Return what a label or a letter shows, where the other side spoke of a password."""
    match = _SHOWN.search(heard.text)
    if match is None or not _MADE_UP.search(match["value"]) or _OF_THINGS.search(heard.text[: match.start("value")]):
        return []
    return [match.span("value")]


def _ends(heard: Heard) -> list[tuple[int, int]]:
    """Return the end of a code that stands behind all of it."""
    tokens = heard.sense.tokens
    wholes = ["".join(filter(str.isdecimal, _text(tokens, each))) for each in _secrets(heard)]
    if not any(wholes):
        return []
    return [
        match.span("value")
        for match in _ENDING.finditer(heard.text)
        if any(whole.endswith(match["value"]) and whole != match["value"] for whole in wholes)
    ]


def _again(heard: Heard, word: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(rf"\b{re.escape(word)}\b", heard.text)]


def _words(heard: Heard, secret: Reading, pack: Pack) -> Iterator[str]:
    """Give the first word of a secret of several, where it stands out: of "Wellington bomber" the town."""
    raw, several = heard.sense.tokens.raw(secret.first), secret.stop - secret.first > 1
    if several and len(raw) >= _SHORTEST_WORD and raw.istitle() and not pack.ordinary(raw.lower()):
        yield raw


def _text(tokens: Tokens, told: Reading) -> str:
    return tokens.text[tokens.starts[told.first] : tokens.ends[told.stop - 1]]
