"""Where a value really begins and ends: what stands at its edge and belongs to it, though nobody read it as such."""

import re

_FARTHEST = 24
# Not of a time ("5 P.M. John"), a town or a thing that is told by a letter ("vitamin C. Emma takes it").
_INITIALS = re.compile(
    r"(?<![\w.&'’-])(?<!\d )(?<!plan )(?<!vitamin )(?<!option )(?!N\.Y|U\.S|U\.K|D\.C)(?:[A-Z]\. ?){1,3}$"
)
# "mevrouw De Backer", "Van der Horst"; not where a sentence begins.
_PARTICLES = re.compile(r"(?<=[^.!?\s] )(?:De|Del|Den|Der|El|Ten|Ter|Van|Von)(?: (?:de|den|der|la|las|los))? $")
_TITLE = re.compile(r"(?<!\w)(?:mrs?|ms|miss|sir|lady|dr)\.? $", re.IGNORECASE)
_UNIT = r"(?:apartment|apt|flat|lot|suite|unit)\.?"
_FLOOR = r"(?:(?:first|second|third|fourth|fifth|ground|lower|middle|top|upper) floor|attic|basement|garden)"
_NUMBERED = r"#?(?:\d[\w-]{0,3}|[a-z])(?: (?:front|left|rear|right))?(?:, ?|/| at | )"
_WITHIN_BUILDING = re.compile(rf"(?<!\w)(?:{_UNIT} (?:{_NUMBERED})?|{_FLOOR}(?: flat)?, ?)$", re.IGNORECASE)
_HOUSE = re.compile(r"(?<![\w.,:/$€£#-])\d{1,5}[A-Za-z]? $")
# The second half of an American, a Canadian and a British postal code.
_CODE_REST = re.compile(
    r"(?:(?<=\d{5})-\d{4}|(?<=[A-Z]\d[A-Z]) \d[A-Z]\d|(?:(?<=[A-Z]\d)|(?<=[A-Z]\d\d)) \d[A-Z]{2})(?!\w)"
)


def widened(text: str, start: int, end: int, entity: str) -> tuple[int, int]:
    """Return the edges of a value with what belongs to it.

    A name has its particles and initials ("K. Van der Iyer"), an address its house and flat and all of its postal
    code, an answer to a secret question its title ("mr noodles").

    Args:
        text: in which the value stands.
        start: its first code point.
        end: one past its last.
        entity: what it is.
    """
    if entity == "PERSON":
        return _begins(_INITIALS, text, _begins(_PARTICLES, text, start)), end
    if entity == "PASSWORD":
        return (_begins(_TITLE, text, start) if text[start:end].isalpha() else start), end
    if entity != "STREET_ADDRESS":
        return start, end
    if text[start].isupper():
        start = _begins(_HOUSE, text, start)
    rest = _CODE_REST.match(text, end)
    return _begins(_WITHIN_BUILDING, text, start), rest.end() if rest else end


def _begins(before: re.Pattern[str], text: str, start: int) -> int:
    match = before.search(text, max(0, start - _FARTHEST), start)
    return match.start() if match else start
