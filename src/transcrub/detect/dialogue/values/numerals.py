"""Numbers said two digits at a time, as English does: "fifty one eighty seven", "nineteen oh six"."""

from collections.abc import Sequence

from transcrub.detect.lexicon.numbers_en import ONES, SAID_NOUGHTS, TEENS, TENS

PAIRS = frozenset({*TEENS, *TENS})
"""The words with which two digits begin that are said as one number."""
ROUND = {"hundred": "00", "thousand": "000"}
"""What these say behind the digits of a number."""
_HOURS, _PRICED = 12, ("95", "99")
_PAIR, _FIVES = 2, "05"
_LONGEST_HOUSE = 5


def group_at(said: Sequence[str], place: int) -> tuple[str, int] | None:
    """Return the two digits that are said at a word, and one past what says them; None where none are."""
    word = said[place]
    if word in TEENS:
        return TEENS[word], place + 1
    if word in TENS:
        one = ONES.get(said[place + 1], "") if place + 1 < len(said) else ""
        return TENS[word] + (one or "0"), place + 1 + bool(one)
    ten, hyphen, one = word.partition("-")
    return (TENS[ten] + ONES[one], place + 1) if hyphen and ten in TENS and one in ONES else None


def tells_time(groups: Sequence[str]) -> bool:
    """Say whether two groups are the time of day or a price, as far as one hears: "six forty", "nine ninety nine"."""
    if len(groups) != _PAIR or len(groups[1]) != _PAIR or not "".join(groups).isdecimal():
        return False
    hour, minutes = groups
    timed = int(hour) <= _HOURS and minutes < "60" and minutes[1] in _FIVES
    return timed or (len(hour) == 1 and minutes in _PRICED)


def said_year_end(said: Sequence[str], place: int) -> int | None:
    """Return one past the end of a year of which the tens are said: "nineteen fifty | one", "oh six"."""
    if said[place] in ONES and (said[place - 1] in TENS or said[place - 2 : place] == ["thousand", "and"]):
        return place + 1
    early = said[place] in SAID_NOUGHTS and place + 1 < len(said) and said[place + 1] in ONES
    return place + 2 if early else None


def _adds(said: Sequence[str], place: int) -> bool:
    """Say whether a number goes on behind a round one: "one hundred and two"."""
    behind = said[place + 1] if place + 1 < len(said) else ""
    return said[place] == "and" and said[place - 1] in ROUND and (behind in ONES or behind in PAIRS)


def house_end(said: Sequence[str], place: int) -> tuple[int, int] | None:
    """Return how many digits a house number that is said at a word has, and one past it; None where none is."""
    digits, stop = 0, place
    while stop < len(said) and digits < _LONGEST_HOUSE:
        if (group := group_at(said, stop)) is not None:
            digits, stop = digits + _PAIR, group[1]
        elif said[stop] in ONES or (said[stop] in SAID_NOUGHTS and digits):
            digits, stop = digits + 1, stop + 1
        elif said[stop] in ROUND and digits:
            digits, stop = digits + len(ROUND[said[stop]]), stop + 1
        elif _adds(said, stop):
            stop += 1
        else:
            break
    return (digits, stop) if digits else None
