"""Numbers said two digits at a time, as English does: "fifty one eighty seven", "nineteen oh six"."""

from collections.abc import Sequence

_TEENS = {
    word: str(number)
    for number, word in enumerate(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), start=10
    )
}
_TENS = {
    word: str(number)
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_ONES = {
    word: str(number) for number, word in enumerate("one two three four five six seven eight nine".split(), start=1)
}
ROUND = {"hundred": "00", "thousand": "000"}
"""What these say behind the digits of a number."""
_HOURS, _PRICED = 12, ("95", "99")
_NOUGHTS = frozenset({"oh", "o", "zero"})
_PAIR, _FIVES = 2, "05"
_LONGEST_HOUSE = 5


def group_at(words: Sequence[str], place: int) -> tuple[str, int] | None:
    """Return the two digits that are said at a word, and one past what says them; None where none are."""
    word = words[place]
    if word in _TEENS:
        return _TEENS[word], place + 1
    if word in _TENS:
        one = _ONES.get(words[place + 1], "") if place + 1 < len(words) else ""
        return _TENS[word] + (one or "0"), place + 1 + bool(one)
    ten, hyphen, one = word.partition("-")
    return (_TENS[ten] + _ONES[one], place + 1) if hyphen and ten in _TENS and one in _ONES else None


def tells_time(groups: Sequence[str]) -> bool:
    """Say whether two groups are the time of day or a price, as far as one hears: "six forty", "nine ninety nine"."""
    if len(groups) != _PAIR or len(groups[1]) != _PAIR:
        return False
    hour, minutes = groups
    timed = int(hour) <= _HOURS and minutes < "60" and minutes[1] in _FIVES
    return timed or (len(hour) == 1 and minutes in _PRICED)


def said_year_end(words: Sequence[str], place: int) -> int | None:
    """Return one past the end of a year of which the tens are said: "nineteen fifty | one", "oh six"."""
    if words[place] in _ONES and (words[place - 1] in _TENS or words[place - 2 : place] == ["thousand", "and"]):
        return place + 1
    early = words[place] in _NOUGHTS and place + 1 < len(words) and words[place + 1] in _ONES
    return place + 2 if early else None


def house_end(words: Sequence[str], place: int) -> tuple[int, int] | None:
    """Return how many digits a house number that is said at a word has, and one past it; None where none is."""
    digits, stop = 0, place
    while stop < len(words) and digits < _LONGEST_HOUSE:
        if (group := group_at(words, stop)) is not None:
            digits, stop = digits + _PAIR, group[1]
        elif words[stop] in _ONES or (words[stop] in _NOUGHTS and digits):
            digits, stop = digits + 1, stop + 1
        elif words[stop] in ROUND and digits:
            digits, stop = digits + len(ROUND[words[stop]]), stop + 1
        else:
            break
    return (digits, stop) if digits else None
