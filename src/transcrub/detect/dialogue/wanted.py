"""What a question asks for that no phrase of a pack names: "just the final digits of it", "number on the tag?"."""

from collections.abc import Sequence

from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.lexicon import CueKind, Pack, is_place
from transcrub.detect.lexicon.language import words

_LAST = words("final last")
_SHORTEST = 3
_ACCOUNT = "ACCOUNT_NUMBER"
_DIGITS = words("4 digit digits five four")
# "Last 3 digits", and not "the last 3 days".
_FEW, _FIGURES = words("2 3 5 6 five six three two"), words("digits figures numbers")
# Of these an ending is asked for; whatever else it may be of is somebody's number.
_ENDED = frozenset({"ACCOUNT_NUMBER", "CREDIT_CARD", "US_SSN", "PHONE_NUMBER"})
_NUMBER_ON = frozenset({("number", "on"), ("code", "on"), ("id", "on"), ("no", "on")})
_THE = words("a her his my our that the their this your")
_BORNE = words(
    "badge bill bin bracelet collar disc fob key keyring letter meter permit pass slip statement sticker tag wristband"
)
_CODES = words("code codes combination combo")
_OPENED = words(
    "alarm building buzzer door doors entrance garage gate gates intercom keypad keysafe lobby lock lockbox padlock"
)
# "What are you punching in?", where one stands before a door.
_PUNCHED = words("key keyed keying punch punched punching")
_NO_DOOR = words("checkout coupon discount error gift promo promotion promotional voucher")
# "The registration of the new vehicle", "reg of whatever van you come in".
_REGISTRATIONS = words("reg registration")
_VEHICLES = words("bike car lorry motorbike motorcycle scooter suv taxi truck van vehicle")
_OF, _OF_REACH = "of", 5
# What carries a parcel numbers it, and nobody.
_OF_SOMEBODY, _THINGS = words("her his my our their your"), words("back battery box label shelf tyre tire")
_CARRIERS = words("aramex dhl dpd evri fedex gls hermes ups usps")
_IDS, _OF_IDS = words("id ids"), words("and her his or the their your")
# "Please bring your ID", "I need to see a photo of the ID".
_SHOWN = words("bring carry copy photo picture proof scan see show take upload valid")
# "A number for the driver".
_REACHED = words("courier crew delivery driver engineer fitter her him installer reminders technician them updates you")
HINTS = _IDS | _LAST | _BORNE | _CODES | _REGISTRATIONS | {"number"}
"""Without one of these no question is read here."""


def wanted_in(run: Sequence[str], pack: Pack) -> tuple[str, str] | None:
    """Return what a sentence asks for, and the words that ask, where no cue does.

    Args:
        run: the words of the sentence.
        pack: the language.
    """
    if not pack.is_english or HINTS.isdisjoint(run) or any(map(_is_number, run)):
        # What a sentence gives itself is not asked for.
        return None
    for place, word in enumerate(run[:-1]):
        if word in _LAST and (named := _digits_named(run, place)):
            of = _ending(run, pack)
            # So few are told of a phone as they are of an account.
            of = _ACCOUNT if of == "PHONE_NUMBER" and run[place + 1] in _FEW else of
            return (of, f"{word} {named}") if of else None
        behind = run[place + 2 : place + 4]
        if (word, run[place + 1]) in _NUMBER_ON and behind[:1] and behind[0] in _THE and behind[-1] in _BORNE:
            return "ACCOUNT_NUMBER", f"number on {behind[-1]}"
    for place in [at for at, word in enumerate(run) if word in _REGISTRATIONS]:
        behind = run[place + 1 : place + 1 + _OF_REACH]
        if behind[:1] == [_OF] and not _VEHICLES.isdisjoint(behind):
            return "LICENSE_PLATE", "registration"
    punched = not _PUNCHED.isdisjoint(run) and _NO_DOOR.isdisjoint(run)
    if not _CODES.isdisjoint(run) and (punched or not _OPENED.isdisjoint(run)):
        return "PASSWORD", "code"
    return _named_id(run) or _number_for(run)


def _digits_named(run: Sequence[str], place: int) -> str:
    """Return what stands behind "last" where digits are asked for, or nothing."""
    following = run[place + 1]
    few = following in _FEW and not _FIGURES.isdisjoint(run[place + 2 : place + 3])
    return following if following in _DIGITS else "digits" if few else ""


def _named_id(run: Sequence[str]) -> tuple[str, str] | None:
    """Return what asks for somebody's number by a mere "ID": "I'll need her ID as well", "their names or IDs?"."""
    if not _SHOWN.isdisjoint(run):
        return None
    places = [at for at, word in enumerate(run) if at and word in _IDS]
    owned = any(run[at - 1] in _OF_IDS or run[at - 1].endswith("'s") for at in places)
    return ("ACCOUNT_NUMBER", "id") if owned else None


def _number_for(run: Sequence[str]) -> tuple[str, str] | None:
    """Return what asks for a phone by who is to ring: "can I have a number for the driver?"."""
    for place in [at for at, word in enumerate(run[:-2]) if word == "number" and run[at + 1] == "for"]:
        behind = [word for word in run[place + 2 : place + 4] if word != "the"]
        if run[place - 1 : place] in (["a"], ["another"], ["mobile"], ["the"], ["what"], ["best"]) and behind[:1]:
            return ("PHONE_NUMBER", "number for") if behind[0] in _REACHED else None
    return None


def numbered(tokens: Tokens, first: int, stop: int, pack: Pack) -> tuple[str, str] | None:
    """Return what a sentence asks for by the name that a firm gives to what it numbers: "your Tallow number"."""
    if not pack.is_english or "number" not in tokens.words[first:stop]:
        return None
    for place in range(first + 1, stop - 1):
        word = tokens.words[place]
        if tokens.words[place + 1] != "number" or not tokens.raw(place).istitle() or not tokens.spaced(place + 1):
            continue
        # "The Panasonic number on the battery" is a ware's.
        listed = tokens.words[place - 1] == "and" and "name" in tokens.words[first:place]
        if not (listed or tokens.words[place - 1] in _OF_SOMEBODY) or not _THINGS.isdisjoint(
            tokens.words[place + 2 : stop]
        ):
            continue
        known = pack.ordinary(word) or word in _CARRIERS or is_place([word])
        numbers = stop > place + 2 and any(map(str.isdecimal, tokens.words[place + 2]))
        if not known and word.isalpha() and pack.cue_at(tokens.words, place) is None and not numbers:
            return "ACCOUNT_NUMBER", f"{word} number"
    return None


def _is_number(word: str) -> bool:
    return len(word) >= _SHORTEST and word.isdecimal()


def _ending(run: Sequence[str], pack: Pack) -> str:
    """Return of what the last digits are: of what the sentence names, of some account, or nothing of a thing's."""
    thing = False
    for place, word in enumerate(run):
        cue = pack.cue_at(run, place) or pack.cue_at([word.removesuffix("'s")], 0)
        if cue is not None and cue.kind is not CueKind.MATTER and cue.entity in _ENDED:
            return cue.entity
        thing = thing or (cue is not None and cue.kind in (CueKind.MATTER, CueKind.TAG))
    return "" if thing else "ACCOUNT_NUMBER"
