"""The shapes of values in a message: numbers, codes, dates, addresses, each with the words it is made of."""

# ruff: noqa: C901, PLR0911, PLR2004 - a reader is a row of guards, and how long a value is its subject

import re
from dataclasses import dataclass
from enum import Enum

from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.address import address_at
from transcrub.detect.dialogue.values.mail import mail_at
from transcrub.detect.dialogue.values.numerals import said_year_end
from transcrub.detect.dialogue.values.spoken import Spoken, spoken_at
from transcrub.detect.lexicon import MAIL_ENDINGS, Pack
from transcrub.detect.lexicon.alphabet import DOUBTFUL, NOUGHTS
from transcrub.detect.lexicon.language import words as words_of
from transcrub.detect.lexicon.numbers_en import ONES
from transcrub.detect.mentions import is_shouted

_DATE = re.compile(r"\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})|(?:19|20)\d\d([/.-])\d{1,2}\2\d{1,2}|\d{1,2}/\d{2,4}")
_DAY_AND_MONTH = re.compile(r"\d{1,2}/\d{1,2}")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
# Two digits of so late a year are of the last century.
_PAST = "30"
_FULL_YEAR = re.compile(r"(?:19|20)\d\d")
_CURRENCY = frozenset("$€£₹¥")
_MEASURED = re.compile(r"\d+(?:\.\d+)?-?([^\W\d_]*)")
_BEFORE_AMOUNTS = words_of("""
    about around error gen lvl over r$ rs rs. under
    aed aud brl cad chf czk dkk eur gbp ghs hkd huf idr inr kes mxn myr ngn nok nzd pln sar sek sgd thb usd zar
""")
# The first half of a British plate.
_AGE_MARK = re.compile(r"[a-z]{2}\d\d")
AUSTRALIAN_STATES = frozenset({"ACT", "NSW", "NT", "QLD", "SA", "TAS", "VIC", "WA"})
"""Behind one of them four digits are a postal code."""

_LONGEST_MEASURED = 10
_LONGEST_CODE_WORD = 3
_LONGEST_WIDE_WORD = 8
_LONGEST_CODE, _MOST_SIGNS = 8, 16
# Measures that begin codes, too: "GB 4471 9036".
_CODES_TOO = frozenset({"gb", "km", "lb", "mb", "mi", "oz", "tb"})
# "hes 26".
_TOLD_OF = frozenset({"hes", "shes", "theyre", "youre"})
_FLAT_AND_HOUSE = re.compile(r"\d{1,3}/\d{1,4}")
# What is parked in front of many a house, and longer than a label.
_CAR = re.compile(
    r"f-?[1-6]50|cx-?[3-9]0?|rav-?4|xc-?[469]0|mx-?5|4runner|ix35|id\.?[3-7]|3[57]0z|gt86|gl[abces]-?\d{3}|[ces]-?[23]50"
    r"|[enr]x-?[23]\d0h?|[1-8][1-5]\d[di]"
)
_VOWELS = frozenset("aeiouy")
_SELF = frozenset({"a", "i"})
# "7TG dash 809".
_SAID_STROKES = frozenset({"dash", "hyphen"})
_INSIDE_CODE = frozenset({" ", "-", "  ", " - ", " . ", "", ") ", ")"})
_SHORTEST_DOMAIN = 5


class Shape(Enum):
    """What a value looks like."""

    NUMBER = "number"
    CODE = "code"
    DATE = "date"
    EMAIL = "email"
    ADDRESS = "address"
    NAME = "name"
    AMOUNT = "amount"
    SPELLED = "spelled"


@dataclass(frozen=True, slots=True)
class Value:
    """Words of a message that may be a value.

    Attributes:
        shape: what it looks like.
        first: its first token.
        stop: one past its last token.
        digits: how many digits it has.
        letters: how many letters it has.
    """

    shape: Shape
    first: int
    stop: int
    digits: int = 0
    letters: int = 0


def value_at(tokens: Tokens, index: int, pack: Pack, *, wide: bool = False) -> Value | None:
    """Return the value that starts at a token: an address, a date, an amount, a number or a code. None for mere words.

    Args:
        tokens: the message.
        index: where to read.
        pack: the language.
        wide: an identifier was announced right here, so that a code may start with a longer word ("bery 45") or have no
            digit at all ("HXDUBJ").
    """
    if not wide and _mere_word(tokens, index, pack):
        return None
    stop = mail_at(tokens, index, pack)
    if stop is not None:
        return Value(Shape.EMAIL, index, stop)
    # "3/28 Main Street" is no day.
    stop = address_at(tokens, index, pack) if _FLAT_AND_HOUSE.fullmatch(tokens.words[index]) else None
    if stop is None and (date := date_at(tokens, index, pack)) is not None:
        return date
    if stop is not None or (stop := address_at(tokens, index, pack)) is not None:
        return Value(Shape.ADDRESS, index, stop)
    if (spoken := spoken_at(tokens, index, pack)) is not None:
        return _spoken_value(spoken)
    if _day_behind(tokens, index, pack):
        return None
    return _amount_at(tokens, index, pack) or _code_at(tokens, index, pack, wide=wide)


def _mere_word(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Say cheaply that a word starts no value: most words of most messages do not."""
    word = tokens.words[index]
    if (
        not (word.isalpha() or word in pack.common)
        or len(word) == 1
        or word in pack.openers
        or word.endswith(MAIL_ENDINGS)
    ):
        return False
    if pack.language.street_endings and word.endswith(pack.language.street_endings):
        return False
    following = tokens.words[index + 1] if index + 1 < len(tokens.words) else ""
    if following.isalpha() or following in pack.common:
        return following not in pack.signs and not following.endswith(MAIL_ENDINGS)
    if not following:
        return True
    # Before a number no function word or longer one begins a code or something spoken, at most a mail in pieces ("arul
    # 45 gmailcom").
    third = tokens.words[index + 2] if index + 2 < len(tokens.words) and following.isdigit() else ""
    whole = len(word) > _LONGEST_CODE_WORD or word in pack.stop or word in pack.links
    unsaid = whole and word not in DOUBTFUL and following not in pack.signs
    return unsaid and (len(third) < _SHORTEST_DOMAIN or third in pack.common)


def _spoken_value(spoken: Spoken) -> Value:
    digits = sum(map(str.isdigit, spoken.text))
    letters = sum(map(str.isalpha, spoken.text))
    shape = Shape.NUMBER if not letters else Shape.CODE if digits else Shape.SPELLED
    return Value(shape, spoken.first, spoken.stop, digits, letters)


def date_at(tokens: Tokens, index: int, pack: Pack) -> Value | None:
    """Return the date that starts at a token: 1/2/1980, 12 june 1980, june 12th 1980, the 7th of the 9th 1907."""
    words = tokens.words
    if _DATE.fullmatch(words[index]):
        return Value(Shape.DATE, index, index + 1 + _year_behind(tokens, index), digits=8)
    if words[index][0].isdigit() or words[index] in pack.language.months or words[index] in pack.language.tens:
        if _in_strokes(tokens, index):
            return Value(Shape.DATE, index, index + 3, digits=8)
        if _year_first(words[index : index + 3], pack):
            return Value(Shape.DATE, index, index + 3, digits=8)
        return _worded_date(tokens, index, pack)
    return None


def _year_behind(tokens: Tokens, index: int) -> bool:
    """Say whether a day and a month are followed by their year: "9/14, 2019"."""
    after = index + 1
    known = _DAY_AND_MONTH.fullmatch(tokens.words[index]) and after < len(tokens) and tokens.gap(after) == ", "
    return bool(known) and _FULL_YEAR.fullmatch(tokens.words[after]) is not None


def _worded_date(tokens: Tokens, index: int, pack: Pack) -> Value | None:
    words = tokens.words
    months, n = pack.language.months, len(words)
    stop, parts, month, year = index, 0, False, False
    while stop < min(n, index + 7):
        word = words[stop]
        if stop > index and tokens.breaks_before(stop) and "." not in tokens.gap(stop):
            break
        if word in months and not month:
            month, parts = True, parts + 1
        elif (
            not year and parts and (_FULL_YEAR.fullmatch(word) or (month and parts > 1 and _short(tokens, stop, pack)))
        ):
            year, parts = True, parts + 1
        elif ((found := _ORDINAL.fullmatch(word)) and int(found[1]) <= 31 and parts < 2 + month) or (
            word in pack.language.tens and (month or parts or stop == index) and parts < 6
        ):
            parts += 1
        elif month and parts > 1 and not year and _said_year(words, stop, pack):
            stop += 1 + (word in NOUGHTS)
            continue
        elif word in pack.language.date_joins and stop > index:
            stop += 1
            continue
        elif parts and (said := said_year_end(words, stop)) is not None and (month or parts > 1):
            parts, stop = parts + 1, said
            continue
        else:
            break
        stop += 1
    while stop > index and words[stop - 1] in pack.language.date_joins:
        stop -= 1
    if year and stop < n and words[stop] in pack.language.date_joins and words[stop] in pack.language.measures:
        stop += 1
    ordinals = sum(words[i][-1:].isalpha() and words[i][0].isdigit() for i in range(index, stop))
    digits = sum(character.isdigit() for word in words[index:stop] for character in word)
    if (month and parts >= 2) or (year and parts == 3 and digits <= 8) or (ordinals >= 2):
        return Value(Shape.DATE, index, stop, digits=digits)
    return None


def _said_year(words: list[str], place: int, pack: Pack) -> bool:
    """Say whether a word goes on with a year that is said: "fifty one", "oh six"."""
    if words[place] in NOUGHTS:
        return place + 1 < len(words) and words[place + 1] in pack.language.digits
    return words[place] in ONES and words[place - 1].endswith("ty") and words[place - 1] in pack.language.tens


def _in_strokes(tokens: Tokens, index: int) -> bool:
    """Say whether three numbers are a day because of the strokes between them: "2 / 2 / 71"."""
    run = tokens.words[index : index + 3]
    if len(run) < 3 or not all(map(str.isdecimal, run)) or not (len(run[0]) < 3 and len(run[1]) < 3):
        return False
    strokes = {tokens.gap(index + 1).strip(), tokens.gap(index + 2).strip()}
    return strokes == {"/"} and len(run[2]) in (2, 4) and max(int(run[0]), int(run[1])) <= 31


def _year_first(run: list[str], pack: Pack) -> bool:
    """Say whether three words are a year, a month and a day ("1995 march 30")."""
    if len(run) < 3 or run[1] not in pack.language.months or not _FULL_YEAR.fullmatch(run[0]):
        return False
    day = _ORDINAL.fullmatch(run[2])
    return day is not None and 0 < int(day[1]) <= 31


def _short(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether a sentence ends in a year of two digits ("feb 3 84"), or a clause in a joined one ("del 91")."""
    word = tokens.words[place].removeprefix("'")
    joined = not pack.is_english and tokens.words[place - 1] in pack.language.date_joins
    if joined and place + 1 < len(tokens) and "," in tokens.gap(place + 1):
        return len(word) == 2 and word.isdecimal()
    past = place + 1 < len(tokens) and "," in tokens.gap(place + 1) and word >= _PAST
    ends = past or place + 1 == len(tokens) or tokens.breaks_before(place + 1)
    return len(word) == 2 and word.isdecimal() and ends


def _amount_at(tokens: Tokens, index: int, pack: Pack) -> Value | None:
    """Read what is counted or measured: $5, 10 gb, 530 pm, 4:45, 13-inch."""
    words = tokens.words
    word = words[index]
    if not (word[0].isdigit() or word[0] in _CURRENCY):
        return None
    if ":" in word or word[0] in _CURRENCY or word[-1] in _CURRENCY or "," in word or word[-1] == "%":
        return Value(Shape.AMOUNT, index, index + 1)
    if not word.isdigit():
        measured = _MEASURED.fullmatch(word)
        if measured and (not measured[1] or measured[1] in pack.language.measures) and len(word) < _LONGEST_MEASURED:
            return Value(Shape.AMOUNT, index, index + 1)
        return None
    follower = words[index + 1] if index + 1 < len(words) and not tokens.breaks_before(index + 1) else ""
    before = words[index - 1] if index else ""
    short = len(word) <= 5
    if short and follower in pack.language.measures and "," not in tokens.gap(index + 1):
        return Value(Shape.AMOUNT, index, index + 2)
    if short and before in _BEFORE_AMOUNTS:
        return Value(Shape.AMOUNT, index, index + 1)
    return None


def _code_at(tokens: Tokens, index: int, pack: Pack, *, wide: bool) -> Value | None:
    """Read a number or a code, its groups put together: 4111 1111, naj 53479278, ba 58 k 9, #W5490111."""
    words, n = tokens.words, len(tokens)
    if wide and _locator(tokens, index, pack):
        return Value(Shape.CODE, index, index + 1, 0, len(words[index]))
    stop, digits, letters = index, 0, 0
    longest = _LONGEST_CODE if len(words[index]) > 1 else _MOST_SIGNS
    while stop < min(n, index + longest):
        word = words[stop]
        if (stop > index and tokens.gap(stop) not in _INSIDE_CODE) or "@" in word:
            break
        counted = sum(map(str.isdigit, word))
        if counted:
            if stop > index and _amount_at(tokens, stop, pack) is not None:
                break
            digits += counted
            letters += sum(map(str.isalpha, word))
        elif word in _SAID_STROKES and digits and stop + 1 < n and words[stop + 1].isdecimal():
            pass
        elif _code_letters(tokens, stop, pack, leading=not digits, wide=wide and stop == index):
            letters += len(word)
        else:
            break
        stop += 1
    while stop > index and not any(map(str.isdigit, words[stop - 1])) and not _ends_code(tokens, stop - 1, pack):
        letters -= len(words[stop - 1])
        stop -= 1
    if not digits or stop == index or _is_model(words[index:stop], digits):
        return None
    if wide and digits == 1 and len(words[index]) > _LONGEST_CODE_WORD and pack.ordinary(words[index]):
        return None
    return Value(Shape.CODE if letters else Shape.NUMBER, index, stop, digits, letters)


def _day_behind(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Say whether a day stands behind a word, which is no part of a code then: "tom 4/3/1951", "ann 14 june"."""
    behind = tokens.words[index + 1 : index + 4] if tokens.words[index].isalpha() else []
    dated = bool(behind) and ("/" in behind[0] or not pack.language.months.isdisjoint(behind))
    return dated and date_at(tokens, index + 1, pack) is not None


def _is_model(run: list[str], digits: int) -> bool:
    """Say whether words are a model and a year ("a 6 2010"), a small label ("xc 40", "i7"), or a car ("f-150")."""
    if _CAR.fullmatch("".join(run)):
        return True
    years = sum(bool(_FULL_YEAR.fullmatch(word)) for word in run)
    return (years == 1 and len(run) > 1 and digits <= 6) or (digits <= 2 and sum(map(len, run)) <= 3 and len(run) > 1)


def _locator(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Say whether a word is a code without digits: a record locator in capitals."""
    raw = tokens.raw(index)
    return 5 <= len(raw) <= 10 and raw.isalpha() and raw.isupper() and not pack.ordinary(tokens.words[index])


def _code_letters(tokens: Tokens, place: int, pack: Pack, *, leading: bool, wide: bool) -> bool:
    """Say whether a word without digits may be part of a code: a letter or three beside digits."""
    words = tokens.words
    word = words[place]
    if (
        not word.isalpha()
        or tokens.raw(place) in AUSTRALIAN_STATES
        or len(word) > (_LONGEST_WIDE_WORD if wide else _LONGEST_CODE_WORD)
    ):
        return False
    lettered = wide and len(word) >= _LONGEST_CODE_WORD and word not in pack.links and pack.cue_at(words, place) is None
    if lettered and place + 1 < len(words) and words[place + 1].isdigit() and len(words[place + 1]) >= 3:
        return True
    if word in _TOLD_OF:
        return False
    following = words[place + 1] if place + 1 < len(words) and "@" not in words[place + 1] else ""
    # "GB 4471 9036": before a number in capitals letters measure nothing.
    coded = word in _CODES_TOO and leading and tokens.raw(place).isupper() and len(following) > 3
    measure = word in pack.language.measures and not coded
    if len(word) > 1 and (word in pack.stop or word in pack.links or word in pack.language.months or measure):
        return False
    if len(word) > 1 and pack.cue_at(words, place) is not None:
        return False
    if not leading:
        if word in _SELF and following.isalpha() and tokens.raw(place).islower():
            # "0041 882 R i think".
            return False
        return any(map(str.isdigit, following)) or len(word) == 1 or _ends_code(tokens, place, pack)
    if not wide and pack.ordinary(word) and len(word) > 1:
        return False
    third = words[place + 2] if place + 2 < len(words) else ""
    if len(word) == 1 and (word in pack.stop or word in pack.links or word in _VOWELS):
        return any(map(str.isdigit, following)) and len(third) <= 2 and (third.isdigit() or len(third) == 1)
    return any(map(str.isdigit, following)) or (len(word) == 1 and len(following) <= 2 and any(map(str.isdigit, third)))


def _ends_code(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether letters may end a code ("43 e", "ba 58 k", "846 KVD")."""
    word = tokens.words[place]
    last = place + 1 == len(tokens) or tokens.gap(place + 1).lstrip()[:1] in (",", ".", ";")
    if len(word) > 2 and (pack.ordinary(word) or not tokens.raw(place).isupper() or is_shouted(tokens.text)):
        return False
    if place and len(word) == 3 and _AGE_MARK.fullmatch(tokens.words[place - 1]):
        return True
    return word not in ("i", "a") and last and word not in pack.stop
