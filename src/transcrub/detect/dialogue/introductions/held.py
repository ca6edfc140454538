"""Numbers, codes and logins that no word names right before them: "you're gold on KT 4410 228", "renamed to b0bcat"."""

import re
from collections.abc import Iterator

from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Cue, CueKind, Pack, is_brand
from transcrub.detect.lexicon.language import words
from transcrub.detect.lexicon.told_en import NUMBERED_THINGS

_ACCOUNT, _SECRET, _LOGIN, _POSTAL = (
    Cue(CueKind.TAG, entity, ("held",)) for entity in ("ACCOUNT_NUMBER", "PASSWORD", "USERNAME", "POSTAL_CODE")
)
# Surer than that a sign before a number makes it an order's.
_SURE, _CERTAIN = 0.8, 1.0
_LETTERED = re.compile(r"(?<![\w#/-])[A-Z]{2,4}[ -]?\d{1,10}(?:[ -]\d{1,6}){0,4}(?:-[A-Z])?(?![\w-])")
_FEWEST_DIGITS, _SHORTEST_KEY = 5, 6
_YOU_ARE = frozenset({"you're", "youre"})
_UNDER = frozenset({"on", "under", "with"})
# What somebody has with whoever gives out numbers of members.
_STANDING = words("""
    bronze diamond elite gold member members miles nights platinum points rewards silver stamps stars status tier
""")
_SCHEMES = words("cover coverage membership plan policy scheme")
_REACH = 6
# What has such numbers, too, and is nobody.
_OTHER = NUMBERED_THINGS | words("booked bus coupon discount error flight pnr promo train version voucher")
# A sign behind a number is what a keypad waits for; a network's codes begin with one.
_KEYED = re.compile(r"(?<![\w*#])(?P<value>\d{3,8}(?:#|(?=\*)))(?![\w#])")
_KEYS = words("code door enter entering gate keypad pin press punch punched punching type typed typing")
_CODED = re.compile(r"\bcode(?: is| was|:)? (?P<value>\d{3,8})(?![\w#*%]|[.,/-]\d)", re.IGNORECASE)
_NO_SECRET = _OTHER | words("area checkout country dial dialed dialled post postal sort store ussd zip")
# "Punch #4471 at the boom": what is keyed in where one drives or walks in.
_PUNCHED = re.compile(
    r"\b(?:dial|enter|hit|input|key in|keys in|press|punch|punch in|type|type in) (?:in )?(?P<value>#?\d{3,8}#?)"
    r" (?:at|in|into|on) the (?:\w+ ){0,2}?"
    r"(?:barrier|boom|buzzer|door|entrance|entry|gate|gates|intercom|keypad|lock|lockbox|safe"
    r"|(?:access|alarm|door|entry|gate|key) (?:pad|panel))\b",
    re.IGNORECASE,
)
_PUNCHES = words("dial enter hit input key keys press punch type")
# "The wifi name is Heron-2G and the key is amber-otter-58", also where capitals and signs are all that it has.
_NETWORK_KEY = re.compile(
    r"\b(?:wi-?fi|wlan|network|ssid|hotspot|router)\b[^.?!\n]{1,60}[,;&]? (?:and )?(?:the |its |your )?key(?:'s| is|:) "
    r"(?P<value>[^\s,;?!]*[^\s,;?!.])(?![\w-])",
    re.IGNORECASE,
)
_NETWORKS = words("hotspot network router ssid wi-fi wifi wlan")
_MADE_UP = re.compile(r"[\d_-]|[a-z][A-Z]")
_OPENED = words("buzzer callbox doorbell elevator entrance entryphone gate intercom keybox keypad lobby lockbox")
# "Gate is C2580Y then lift to 4th, lift code 0609".
_DOORED = re.compile(
    r"\b(?:[Dd]oor|[Ee]levator|[Ee]ntrance|[Gg]arage|[Gg]ate|[Ii]ntercom|[Kk]eypad|[Ll]ift|[Ll]obby)(?: is|'s|:| =) "
    r"(?P<value>\*?(?=\w*\d)[A-Z\d]{4,8})(?![\w-]|[.,/:]\d)"
)
# "I'll change the router password. The new one is tern-plate-3391".
_NEW_ONE = re.compile(
    r"\b(?:key|pass ?code|pass ?phrase|password|pin)\b[^?\n]{0,80}[.;,!] (?:the |your )?"
    r"(?:correct|current|new|right|temporary) one(?:['’]s| is|:) "
    r"(?P<value>(?=\S*\d)[\w#!@*-]{3,24}[\w#!*])(?![\w@-]|\.\w)",
    re.IGNORECASE,
)
_BOXES = frozenset({("call", "box"), ("key", "box"), ("lock", "box"), ("entry", "box")})
_RENAMED = re.compile(r"\brenamed (?:[a-z]+ ){0,4}?to (?P<value>[\w-]{5,24})(?![\w@-]|\.\w)", re.IGNORECASE)
_FILES = words("""
    app branch channel column device doc document file files folder form image list network photo playlist printer repo
    router sheet ssid tab table template wifi
""")
_USER = re.compile(r"\b(?:as|by|from|of) user (?P<value>[\w-]{5,24})(?![\w@-]|\.\w)", re.IGNORECASE)
_PLAYER = re.compile(
    r"\b(?:buddy|clanmate|friend|guildmate|mate|scammer|(?:some|that|this) (?:dude|guy)|teammate)"
    r" (?P<value>[\w-]{5,24})(?![\w@-]|\.\w| (?:account|app|card|login|page|profile)\b)",
    re.IGNORECASE,
)
_PLAYING = words("""
    account accounts ban banned blocked clan game gifted guild hacked hacker invite invited lobby login messaged muted
    party phished profile raid reported scammed server skin skins stole stolen trade traded
""")
_INNER = re.compile(r"[a-z][A-Z]|[A-Za-z]\d+[A-Za-z]|_")
# Not "self-service", "sign-up".
_HYPHENED = re.compile(r"(?!(?:end|log|multi|non|opt|pre|read|self|set|sign)-)[a-z]{3,}\d*-[a-z]{3,}\d*")
# "Friend iPhone", "mate 4Gb": nobody.
_DEVICE = re.compile(r"[ei][A-Z]|\d")
_DIGIT = re.compile(r"\d")
_FLATS = words("apartment apt ste suite unit")
# Behind the flat that ends a street's line: "2018 Tallow Row #4 29907".
_BEHIND_FLAT = re.compile(
    r"(?<![\w.,])\d{2,5} [A-Z][a-z]+ (?:[A-Z]\w* ){0,3}(?:#|(?:apt|apartment|suite|ste|unit)\.? ?#?)"
    r"[A-Za-z]?\d{1,4}[A-Za-z]?,? (?P<value>\d{5})(?=[.!]?$|\n)"
)

TOLD_BY = _PLAYING | {"key", "renamed", "user"}
"""Words without one of which, or a digit, nothing here is found."""


def held(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:  # noqa: ARG001 - as its neighbours
    """Give the numbers, codes and logins of a message that what is said around them tells."""
    found = set(tokens.words)
    if _DIGIT.search(tokens.text):
        if _OTHER.isdisjoint(found):
            yield from _lettered(tokens)
        if _NO_SECRET.isdisjoint(found):
            yield from _secrets(tokens, found)
        if "#" in tokens.text or not _FLATS.isdisjoint(found):
            yield from _values(_BEHIND_FLAT, tokens, _POSTAL)
    if "renamed" in found and _FILES.isdisjoint(found):
        yield from _logins(_RENAMED, tokens)
    if "key" in found and not _NETWORKS.isdisjoint(found):
        yield from (each for each in _values(_NETWORK_KEY, tokens, _SECRET) if _is_made_up(each[0], tokens))
    if "user" in found:
        yield from _logins(_USER, tokens, hyphened=True)
    if not _PLAYING.isdisjoint(found):
        yield from _logins(_PLAYER, tokens)


def _lettered(tokens: Tokens) -> Iterator[tuple[Value, Evidence]]:
    """Give lettered numbers of which somebody is told that they are his: "so you're LK-40233", "old plan, LK40233"."""
    for match in _LETTERED.finditer(tokens.text):
        place = tokens.within(*match.span())
        long = sum(map(str.isdecimal, match[0])) >= _FEWEST_DIGITS
        if place is not None and long and _is_held(tokens, place[0]):
            yield Value(Shape.CODE, *place), (Announced(_ACCOUNT, place[0]), _SURE)


def _is_held(tokens: Tokens, place: int) -> bool:
    if not place or tokens.gap(place) not in (" ", ", "):
        return False
    before = tokens.words[max(0, place - _REACH) : place]
    if before[-1] in _SCHEMES:
        return True
    if tokens.gap(place) != " ":
        return False
    told = before[-1] in _YOU_ARE or before[-2:] == ["you", "are"]
    return told or (before[-1] in _UNDER and not _STANDING.isdisjoint(before))


def _secrets(tokens: Tokens, found: set[str]) -> Iterator[tuple[Value, Evidence]]:
    """Give what is keyed in at a door: "new code is 9026#", "the buzzer is out of order, code 0417"."""
    if not _KEYS.isdisjoint(found):
        yield from _values(_KEYED, tokens, _SECRET)
    if not _PUNCHES.isdisjoint(found):
        for value, (announced, _) in _values(_PUNCHED, tokens, _SECRET):
            yield value, (announced, _CERTAIN)
    boxes = "box" in found and not _BOXES.isdisjoint(zip(tokens.words, tokens.words[1:], strict=False))
    if "code" in found:
        yield from _values(_DOORED, tokens, _SECRET)
    if "one" in found:
        yield from _values(_NEW_ONE, tokens, _SECRET)
    if "code" in found and (boxes or not _OPENED.isdisjoint(found)):
        yield from _values(_CODED, tokens, _SECRET)


def _is_made_up(value: Value, tokens: Tokens) -> bool:
    """Say whether a key is no mere word: "the key is wrong"."""
    raw = tokens.text[tokens.starts[value.first] : tokens.ends[value.stop - 1]]
    return _MADE_UP.search(raw) is not None and len(raw) >= _SHORTEST_KEY


def _logins(pattern: re.Pattern[str], tokens: Tokens, *, hyphened: bool = False) -> Iterator[tuple[Value, Evidence]]:
    for value, evidence in _values(pattern, tokens, _LOGIN):
        raw = tokens.raw(value.first)
        made_up = _INNER.search(raw) is not None or (hyphened and _HYPHENED.fullmatch(raw) is not None)
        if made_up and not raw.isupper() and not _DEVICE.match(raw) and not is_brand([raw.lower()]):
            yield value, evidence


def _values(pattern: re.Pattern[str], tokens: Tokens, cue: Cue) -> Iterator[tuple[Value, Evidence]]:
    for match in pattern.finditer(tokens.text):
        if (place := tokens.within(*match.span("value"))) is not None:
            yield Value(Shape.CODE, *place), (Announced(cue, place[0]), _SURE)
