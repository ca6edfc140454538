"""Numbers of somebody that were spoken of before, and are told in a sentence that names them no more."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from transcrub.conversation import Conversation, Speaker, TextField
from transcrub.detect.days import YEAR_OR_TIME
from transcrub.detect.lexicon import guess_language, pack
from transcrub.detect.lexicon.language import words
from transcrub.detect.mentions import is_slip
from transcrub.detect.resolve import KEPT, LIKELY
from transcrub.finding import Finding, Why

_Turn: TypeAlias = tuple[Speaker, TextField]
_SCORE, _SURE = 0.7, 0.6
_LONGEST_TEXT, _LONGEST_QUESTION, _BACK, _FEWEST_DIGITS, _FEWEST_PLAIN = 300, 90, 2, 5, 7
_LED, _BEHIND = 48, 24
_ORDER = "ORDER_ID"
# Whose groups nobody tells by themselves.
_WHOLE = KEPT | {
    "CREDIT_CARD", "DATE_OF_BIRTH", "EMAIL_ADDRESS", "IP_ADDRESS", "PASSWORD", "PERSON", "PHONE_NUMBER", "POSTAL_CODE",
    "SECRET", "STREET_ADDRESS", "URL", "USERNAME",
}  # fmt: skip
_GROUP, _SHORTEST_GROUP = re.compile(r"[0-9A-Z]+"), 3
_DIGIT, _ASKABLE = re.compile(r"\d"), re.compile(r"[0-9A-Z]{3}")
_GATE = re.compile(r"\d{2}[ /-]?\d{2}|[A-Z]\d{3}")
# "Hers ends 3388", where a card was spoken of.
_ENDING = re.compile(r"\b(?:ends|ending)(?: in| with)? (?P<value>\d{4})(?![\w%]|[.,/:-]\d)", re.IGNORECASE)
_ENDS = ("ends", "ending", "Ends", "Ending", "ENDS", "ENDING")
_ENDED = re.compile(r"\b(?:(?P<CREDIT_CARD>card|visa|mastercard|amex)|(?P<ACCOUNT_NUMBER>account))\b", re.IGNORECASE)
_CODE = re.compile(
    r"(?<![\w@$€£+#/.,:*-])(?<!\d )"
    r"(?P<value>(?!BIN|ERR|GRP|IFSC|PCN|RX|SN|VIN)[A-Z]{1,5}[ /-]?\d{2,10}(?:[ /-]\d{2,8}){0,4}(?:-?[A-Z]|-\d)?"
    r"|\d(?:[ -]?\d){6,15}(?: [B-HJ-Z](?!\w))?)"
    r"(?![\w@*]|[-/]\w|[.,:]\d| \d)"
)
# Of what somebody has one. Whichever of these and of the others stands nearest says what a number is.
_PASSPORT, _LICENCE, _ACCOUNT = "US_PASSPORT", "US_DRIVER_LICENSE", "ACCOUNT_NUMBER"
_HOLDERS = words("""
    account card client club customer donor guest health id insurance licence loyalty member membership miles patient
    pension personal points policy pupil resident rewards staff student subscriber supporter tenant
""")
_NUMBERS, _IDS = words("id ids no nos nr number numbers"), words("id ids")
_PAIRS: dict[tuple[str, str], str] = {
    **{(holder, number): _ACCOUNT for holder in _HOLDERS for number in _NUMBERS},
    **{
        (kind, card): _ACCOUNT
        for kind in words("insurance loyalty medicare membership reward rewards senior seniors")
        for card in ("card", "cards")
    },
    **{("frequent", flyer): _ACCOUNT for flyer in words("flier fliers flyer flyers")},
    **{(whose, what): _ACCOUNT for whose in words("my our the") for what in ("points", "miles")},
    **{
        (kind, licence): _LICENCE
        for kind in words("driver drivers driving provisional")
        for licence in words("licence license")
    },
    **{(licence, number): _LICENCE for licence in words("licence license") for number in ("no", "number")},
    **{(kind, each): _ORDER for kind in words("government order photo valid") for each in _IDS},
    # A passport may lie on a table, whose number is another.
    **{
        (place, number): _ORDER
        for place in words("bay desk gate locker platform room row seat table")
        for number in _NUMBERS
    },
}
_SINGLE: dict[str, str] = {
    **dict.fromkeys(("passport", "passports"), _PASSPORT),
    **dict.fromkeys((*_IDS, "medicare", "nhs"), _ACCOUNT),
    **dict.fromkeys(
        words("""
            appliance batch booking bookings box case cases claim claims code codes complaint confirmation coupon
            delivery device error firmware flight flights invoice invoices item items job jobs label model order orders
            parcel parcels part parts pnr product promo quote receipt receipts ref reference references refs
            reservation reservations serial shipment sku ticket tickets tracking transaction version voucher waybill
        """),
        _ORDER,
    ),
}
_WORD = re.compile(r"[a-z]+")
# The last word before a number that a sentence tells.
_LEADING = words("""
    as be got goes has have is it like made make making maybe me no nr num number out possibly put reads said says see
    shows so still typed was wrote
""")
_COUNTED = re.compile(r" (?:people|(?!(?:is|was)\b)[a-z]{2,}s)\b")
_TELLS = re.compile(
    r"(?:^|[.?!\n]|\b(?:card|i[dt]|letter|licen[cs]e|mine|no|number|one|passport|policy|sticker|tag|that|theirs?|this|which"
    r"|hers|his|ours)(?:['’]s|,? (?:is|was|will be|would be|says|said|reads|shows|has|goes))"
    r"|\b(?:my|her|his|the|their)? ?(?:number|num|no\.?|nr)(?: (?:i have|we have|on it))?(?: is|['’]s|:)?"
    r"|\b\w+['’]s is|\bma[dk](?:e|ing) it(?: out)?(?: to be| as)?|\bi (?:have|see|got|put|typed|wrote)"
    r"|\bi['’]ve (?:got|put)|\bwe have|\b(?:here['’]?s|here it is|there['’]s|filled as|it as|to me|got it|found it"
    r"|form, so)|:)[:,]?\s*(?:as |like |maybe |possibly |still )?[\"“]?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a number stands, and what it is."""

    field: TextField
    start: int
    end: int
    entity: str

    @property
    def length(self) -> int:
        """How much of the text it is."""
        return self.end - self.start


class NumbersPass:
    """Finds numbers by what was spoken of right before: "your passport?" - "she sent it to me: PX4410298"."""

    name = "numbers"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        """Return the numbers that are told by what the talk is of, and the groups of a number that are asked after."""
        talk = [(message.speaker, field) for message in conversation.messages for field in message.fields]
        grouped = any(each.entity not in _WHOLE for each in found)
        if not grouped and not any(_may_tell(field.value) for _, field in talk):
            return
        if guess_language(field.value for _, field in talk) != "en":
            return
        known: dict[str, list[Finding]] = {}
        for each in found:
            if each.score >= LIKELY:
                known.setdefault(each.pointer, []).append(each)
        for number, (_, field) in enumerate(talk):
            if len(field.value) > _LONGEST_TEXT:
                continue
            own = known.setdefault(field.pointer, [])
            for place in (*_told(number, talk), *_asked_after(number, talk, known), *_ending(number, talk)):
                if any(_holds(each, place) for each in own):
                    continue
                why = Why(base=_SCORE)
                finding = Finding(field.pointer, place.start, place.end, place.entity, _SCORE, "numbers.told", why)
                own.append(finding)
                yield finding


def _holds(finding: Finding, place: _Place) -> bool:
    """Say whether a place is known otherwise; a code that only has the form of an order's is not."""
    weak = finding.entity == _ORDER and finding.score < _SURE
    part = place.start <= finding.start and finding.end <= place.end and finding.end - finding.start < place.length
    return not (weak or part) and finding.start < place.end and place.start < finding.end


def _told(number: int, talk: Sequence[_Turn]) -> Iterator[_Place]:
    """Give the numbers that a sentence tells, by what this message or those before it spoke of."""
    field = talk[number][1]
    text = field.value
    for match in _CODE.finditer(text) if _may_tell(text) else ():
        value = match["value"]
        lettered = value[0].isalpha()
        if sum(map(str.isdecimal, value)) < (_FEWEST_DIGITS if lettered else _FEWEST_PLAIN):
            continue
        before = text[: match.start()]
        # Alone it may be a sum, or a day; "10 000 000" is a sum anywhere.
        if not lettered and (not before.strip() or value.endswith(" 000")):
            continue
        if not (_may_lead(before) and _TELLS.search(before[-_LED:] if len(before) > _LED else before)):
            continue
        if lettered and _is_word(value):
            continue
        if value.isdecimal() and _COUNTED.match(text, match.end()):
            continue
        if _ORDER in map(_SINGLE.get, _WORD.findall(text[match.end() : match.end() + _BEHIND].lower())):
            continue
        entity = _last_spoken_of([*(each.value for _, each in talk[max(0, number - _BACK) : number]), before])
        if entity not in ("", _ORDER):
            yield _Place(field, *match.span("value"), entity)


def _may_tell(text: str) -> bool:
    digit = _DIGIT.search(text)
    return digit is not None and _GATE.search(text, max(0, digit.start() - 1)) is not None


def _is_word(value: str) -> bool:
    """Say whether what stands before a number is a word: "OK 4471992", "ROOM 44710"."""
    first, blank, _ = value.partition(" ")
    english = pack("en")
    return bool(blank) and (first == "I" or first.lower() in english.stop or english.ordinary(first.lower()))


def _ending(number: int, talk: Sequence[_Turn]) -> Iterator[_Place]:
    """Give the last digits of a card or an account that the message before spoke of."""
    field = talk[number][1]
    text = field.value
    for match in _ENDING.finditer(text) if number and any(word in text for word in _ENDS) else ():
        spoken = list(_ENDED.finditer(talk[number - 1][1].value))
        before = text[: match.start()]
        if spoken and not _spoken_of(before) and not YEAR_OR_TIME.fullmatch(match["value"]):
            yield _Place(field, *match.span("value"), spoken[-1].lastgroup or "")


def _last_spoken_of(texts: Sequence[str]) -> str:
    """Return what was spoken of last in some texts."""
    return next(filter(None, map(_spoken_of, reversed(texts))), "")


@lru_cache(maxsize=256)
def _spoken_of(text: str) -> str:
    said = _WORD.findall(text[-_LONGEST_TEXT:].lower())
    for place in range(len(said) - 1, -1, -1):
        kind = _PAIRS.get((said[place - 1], said[place])) if place else None
        if (kind := kind or _SINGLE.get(said[place])) is not None:
            return kind
    return ""


def _may_lead(before: str) -> bool:
    """Say at once that what stands before a number does not tell it: most numbers stand behind other words."""
    near = before[-_LED:].rstrip(' "“')
    if not near or near[-1] in ".?!\n:":
        return True
    last = near.rstrip(",:").rpartition(" ")[2].lower()
    return last in _LEADING or last.endswith(("'s", "’s"))


def _asked_after(number: int, talk: Sequence[_Turn], known: dict[str, list[Finding]]) -> Iterator[_Place]:
    """Give the groups of a number that somebody asks after who was just told it: "was it 4KT or 4KI?"."""
    speaker, field = talk[number]
    if len(field.value) > _LONGEST_QUESTION or not _ASKABLE.search(field.value):
        return
    for other, told in talk[max(0, number - _BACK) : number]:
        for each in known.get(told.pointer, ()) if other is not speaker else ():
            groups = _GROUP.findall(told.value[each.start : each.end]) if each.entity not in _WHOLE else []
            places = [*_with_slip("".join(groups), field.value)]
            if len(groups) > 1 and "?" in field.value:
                places += _groups_again(groups, field.value)
            yield from (_Place(field, *place, each.entity) for place in places)


def _with_slip(signs: str, text: str) -> Iterator[tuple[int, int]]:
    """Give where a number stands in one piece, and with a slip: "LG 160 228" - "our record has LG160282"."""
    if len(signs) < _FEWEST_PLAIN:
        return
    for match in _GROUP.finditer(text):
        if len(match[0]) == len(signs) and is_slip(signs, match[0]):
            yield match.span()


def _groups_again(groups: Sequence[str], text: str) -> Iterator[tuple[int, int]]:
    """Give where a number stands with a slip in its last group, or a group of it alone that counts nothing."""
    pattern = r"[ ./-]{0,2}".join(groups[:-1]) + rf"[ ./-]{{0,2}}([0-9A-Z]{{{len(groups[-1])}}})"
    for match in re.finditer(rf"(?<![\w-]){pattern}(?![\w-])", text):
        if is_slip(groups[-1], match[1]):
            yield match.span()
    for group in groups:
        if len(group) < _SHORTEST_GROUP or group.isalpha() or group.isdecimal():
            continue
        yield from (match.span() for match in re.finditer(rf"(?<![\w-]){group}(?![\w-])", text))
