"""What a question asks for that no phrase of a pack names: "just the final digits of it", "number on the tag?"."""

from collections.abc import Sequence

from transcrub.detect.lexicon import CueKind, Pack
from transcrub.detect.lexicon.language import words

_LAST = words("final last")
_SHORTEST = 3
_DIGITS = words("4 digit digits five four")
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
HINTS = _LAST | _BORNE | _CODES
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
        if word in _LAST and run[place + 1] in _DIGITS:
            of = _ending(run, pack)
            return (of, f"{word} {run[place + 1]}") if of else None
        behind = run[place + 2 : place + 4]
        if (word, run[place + 1]) in _NUMBER_ON and behind[:1] and behind[0] in _THE and behind[-1] in _BORNE:
            return "ACCOUNT_NUMBER", f"number on {behind[-1]}"
    punched = not _PUNCHED.isdisjoint(run) and _NO_DOOR.isdisjoint(run)
    if not _CODES.isdisjoint(run) and (punched or not _OPENED.isdisjoint(run)):
        return "PASSWORD", "code"
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
