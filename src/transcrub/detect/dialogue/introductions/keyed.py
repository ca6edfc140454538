"""What is keyed in at doors and logins, told in brief: "gate is star 8821", "lock combo 17-32-5", "pw ilovejam!"."""

import re
from collections.abc import Iterator

from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Cue, CueKind, Pack
from transcrub.detect.lexicon.language import words
from transcrub.detect.tagger.lexicon import is_known_word

_SECRET = Cue(CueKind.TAG, "PASSWORD", ("keyed",))
_SURE = 1.0
_END = r"(?![\w*#-]|[.,/:]\d| (?:amps?|dollars?|meals?|points|pounds|times|units?|volts?|watts?)\b)"
_DOOR = (
    r"(?:alarm|bike lock|buzzer|door|entrance|garage|gate|intercom|key ?box|key ?pad|key ?safe|lobby|lock|lock ?box"
    r"|locker|pad ?lock|safe|shed)"
)
_DOORED = re.compile(
    # "Lock combo 17-32-5", "door lock number 915", "door pin 5*7713".
    rf"\b{_DOOR} (?:combination|combo|pin|lock number|lock no\.?)(?: is| was|['’]s|:| =)? "
    rf"(?P<a>[#*]?\d[\d*#]{{1,8}}|\d{{1,2}}(?:-\d{{1,2}}){{2,3}}){_END}"
    # "Gate is star 8821", "side gate #1999*".
    rf"|\b{_DOOR}(?: is|['’]s|:| =)? (?P<b>(?:(?:hash|pound|star) |[#*])\d{{3,6}}(?:[#*]| (?:hash|pound"
    rf"|star)\b)?){_END}"
    # "Dial intercom 907", "intercom is 08 then the bell".
    rf"|\b(?:(?:buzz|dial|press|ring) (?:the )?(?:bell|buzzer|intercom|doorbell)(?: no\.?| number)?"
    rf"|(?:intercom|buzzer)(?: is| no\.?| number|:)) (?P<c>#?\d{{2,5}}){_END}"
    # "Gate app code for technician 883 216".
    rf"|\b{_DOOR}(?: \w+)? code for (?:\w+ ){{1,3}}(?:is )?(?P<d>\d{{3}} ?\d{{3}}|\d{{4,5}}){_END}"
    # "If the door is locked use 2468Y".
    rf"|\b(?:door|gate|lobby) (?:is |gets )?(?:closed|locked|shut)[^.?!\n]{{0,20}}? (?:enter|key in"
    rf"|press|punch in|type|use)"
    rf" (?P<e>[#*]?(?=[A-Z]*\d)(?-i:[A-Z\d]{{4,8}})[#*]?){_END}",
    re.IGNORECASE,
)
_DOORS = words("""
    alarm bell buzz buzzer door doorbell entrance garage gate intercom keybox keypad keysafe key lobby lock lockbox
    locker padlock safe shed
""")
# "FBI Van 3 lol pw ilovetacos!", "her login is mercy92 and pass joy$up".
_PASS = re.compile(
    r"\b(?P<what>pass|passwd|pw|pwd|wi-?fi (?:key|pass|pw))(?: too)?(?: is|:|="
    r"|\?)? (?P<value>[^\s,;]{5,30}?[!$#*]?)(?=$|[\s,;.?])",
    re.IGNORECASE,
)
_PASSES = words("pass passwd pw pwd wi-fi wifi")
_SIGNED = re.compile(r"[A-Za-z\d][!@$#%^&*_][A-Za-z\d]|[a-z][\w-]*\d|\d[\w-]*[a-z]")
_GONE = words("boarding bus day expired gate hall lounge monthly parking rail season ski train travel visitor")
# "Temporary word is Plum-Kettle-36", "new code is 9911-7".
_NEW = re.compile(
    r"\b(?:access|entry|new|temp|temporary) (?:code|key|pass|word)(?: is|:|['’]s) "
    r"(?P<value>(?=[\w-]*\d)(?=[\w-]*-)[\w-]{5,24})(?![\w@-]|[./:]\w)",
    re.IGNORECASE,
)
_OTHER = words("""
    airport area article booking branch color colour country coupon courier discount error fault flight hs invoice item
    model offer order part plane post postal product promo promotion reference referral sort tariff ticket tracking
    voucher zip
""")
_DIGIT = re.compile(r"\d")

TOLD_BY = _PASSES
"""Words without one of which, or a digit, nothing here is found."""


def keyed(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give what a message says to be keyed in."""
    found = set(tokens.words)
    if not _PASSES.isdisjoint(found) and _GONE.isdisjoint(found):
        for match in _PASS.finditer(tokens.text):
            if _is_password(match["what"].lower(), match["value"], pack):
                yield from _value(tokens, *match.span("value"))
    if not _OTHER.isdisjoint(found) or not _DIGIT.search(tokens.text):
        return
    if not _DOORS.isdisjoint(found):
        for match in _DOORED.finditer(tokens.text):
            yield from _value(tokens, *match.span(match.lastgroup or 0))
    if not found.isdisjoint(("code", "key", "pass", "word")):
        for match in _NEW.finditer(tokens.text):
            yield from _value(tokens, *match.span("value"))


def _is_password(what: str, value: str, pack: Pack) -> bool:
    """Say whether a word behind "pw" is made up, and no word of the language: "pw reset"."""
    if what == "pass" and "_" in value:
        # "Pass user_id to the api".
        return False
    if _SIGNED.search(value):
        return True
    bare = value.rstrip("!$#*").lower()
    return (
        what.startswith("pw")
        and bare.isalpha()
        and not (pack.ordinary(bare) or is_known_word(bare) or bare in pack.stop)
    )


def _value(tokens: Tokens, start: int, end: int) -> Iterator[tuple[Value, Evidence]]:
    # A sign at the end is part of no word.
    end -= len(tokens.text[start:end]) - len(tokens.text[start:end].rstrip("!*"))
    if (place := tokens.within(start, end)) is not None:
        yield Value(Shape.CODE, *place), (Announced(_SECRET, place[0]), _SURE)
