"""Names that the form of what is written tells, in languages other than English: on tickets, bills and doorbells."""

import re
from collections.abc import Iterator

from transcrub.detect.lexicon import Pack, is_place
from transcrub.detect.tagger.lexicon import is_name

_CAPITAL = "[A-ZÀ-ÖØ-ÝŁŚŻŹĆ]"
_NAME = rf"{_CAPITAL}[\w'’]+(?:-{_CAPITAL}[\w'’]+)?"
_TICKETED = re.compile(rf"(?<![\w/-])({_CAPITAL}{{3,20}}/{_CAPITAL}{{3,20}}(?: (?:MRS?|MISS))?)(?![\w/-])")
_INITIALLED = re.compile(
    rf"(?<![\w.])(?:{_CAPITAL}\. ?){{1,3}}(?:(?:da|de|der|di|du|van|von|ten|ter|zu)(?: (?:de[nr]?|['’]t|la))? )"
    rf"{_NAME}(?!\w)"
)
_DUTCH = re.compile(r" (?:van|ter|ten|von|zu[rm]?) ")
# What stands at a door, and what somebody wants to be called.
_TOLD = re.compile(
    r"(?<!\w)(?:citofono|domofon(?:em|ie|u)?|interphone|sonnette|klingel(?:schild)?|interfone|campainha"
    r"|timbre|telefonillo|deurbel|alle sagen|(?:alle|man) (?:nennen|nennt) mich|decime|d[ií]me|ll[aá]m[ae]me"
    r"|me (?:llaman|dicen)"
    r"|noem (?:me|mij)|iedereen noemt me|zeg maar|mów(?:cie)? mi|wołają na mnie|chiamami|mi chiam(?:i|ano)"
    r"|me cham[ae]m? de|trat[ae]-me por|appelez-moi|appelle-moi|tout le monde m'appelle)"
    rf"(?: (?:solo|steht|c'è scritto|gewoon|einfach|nur|só|por|tylko|juste|a nome|au nom de))?:? "
    rf"(?-i:({_NAME}(?: {_NAME}){{0,2}}))(?!\w)",
    re.IGNORECASE,
)
# What somebody was called before she married may be any word.
_MAIDEN = re.compile(
    r"(?<!\w)(?:z domu|geborene|n[ée]e|de solter[ao]|da nubile|de solteira|meisjesnaam(?: is)?) "
    rf"(?-i:({_NAME}(?: {_NAME})?))(?!\w)",
    re.IGNORECASE,
)


def written_names(text: str, language: Pack) -> Iterator[tuple[int, int]]:
    """Give the places of names that their form tells: "SOUZA/RAFAEL", "D. van 't Hoff", "citofono Bianchi"."""
    for match in _TICKETED.finditer(text):
        halves = [half.lower() for half in match[1].split("/")]
        if is_name(halves[1].split()[0]) and not all(map(language.ordinary, halves)):
            yield match.span(1)
    for match in _INITIALLED.finditer(text):
        # Behind initials and "van der" any word is a surname.
        if _DUTCH.search(match[0]) or _is_surname(match[0].rsplit(" ", 1)[-1].lower(), language):
            yield match.span()
    for match in _MAIDEN.finditer(text):
        if not text.isupper() and not is_place([match[1].lower()]) and match[1].lower() not in language.stop:
            yield match.span(1)
    for match in _TOLD.finditer(text):
        if not text.isupper() and _is_surname(match[1].split()[0].lower(), language):
            yield match.span(1)


def _is_surname(word: str, language: Pack) -> bool:
    """Say whether a word is none of the language's own, and no town."""
    return not language.ordinary(word) and not is_place([word]) and language.cue_at([word], 0) is None
