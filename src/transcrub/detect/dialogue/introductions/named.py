"""Names that show by themselves whose they are: by kin or a title before them, by initials, by where they stand."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from transcrub.detect.days import WEEKDAYS
from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import (
    GIVEN_WORDS,
    NAME_WORDS,
    RARELY_GIVEN,
    Cue,
    CueKind,
    Pack,
    is_brand,
    is_given,
    is_place,
    namesakes,
)
from transcrub.detect.lexicon.language import words
from transcrub.detect.lexicon.telling import BEFORE_WHOM, DEEDS
from transcrub.detect.mentions import is_shouted
from transcrub.detect.tagger.credible import NEAR
from transcrub.detect.tagger.lexicon import is_common, is_known_word, is_name
from transcrub.detect.tagger.namesakes import is_namesake

OF_FIRM = frozenset({"at", "@", "from"})
"""What stands between a name and the firm for which somebody writes."""

_SIGNATURE = Cue(CueKind.NAME, "PERSON", ("signed",))
_RELATED = Cue(CueKind.NAME, "PERSON", ("kin",))
_ADDRESSED = Cue(CueKind.NAME, "PERSON", ("addressed",))
_INITIALS = re.compile(r"[A-Z]\.[A-Z]\.?")
# Words of a name, and letters of a surname and of a name behind a title.
_LONGEST_NAME, _SURNAME, _TITLED = 3, 4, 2
_TITLES = frozenset(
    {"mr", "mrs", "ms", "monsieur", "madame", "m", "mme", "dre", "herr", "herrn", "frau", "señor", "señora"}
)
# What has a doctor's title before it: "Dr Appointment", "dr visit".
_OF_DOCTORS = words("""
    appointment appt bill check fee letter martens name note notes number office order pepper report surgery visit will
""")
_DOCTOR = frozenset({"dr", "dr."})
_DOCTORS_DO = DEEDS | words("did has is looked prescribed saw was")
_OF_WARES = words("aunt auntie granny grandma mama mother nan nanny papa uncle")
_ONES = frozenset({"a", "any", "her", "his", "my", "our", "that", "the", "their", "this", "which", "your"})
# "the line of Bill", not "the bill", nor "in May".
_BEFORE_PEOPLE = frozenset({"and", "ask", "by", "called", "for", "from", "named", "of", "tell", "than", "to", "with"})
# What somebody of whom one speaks does or gets, and what only people do: "let Art know", "if May phones".
_DOES = words("""
    access asked asks calls come get go pay see use can't has hasn't isn't knew know knows phoned
    phones rang rings said says sent still takes told took wanted wants wasn't won't
""")
_SAYS = words("asked asks calls knows phoned phones rang rings said says told wants")
# "Does Chase have a branch?"
_FIRMS = frozenset({"chase", "sky"})
# "Ted is fine.", and "Kit here".
WELL = frozenset({"fine", "good", "ok", "okay"})
"""How somebody may be called: "Ted is fine"."""

_FINE = frozenset(("is", word) for word in WELL)
WRITES = frozenset({"here", "speaking", "typing"})
"""Behind his name, by these words, stands who writes."""

_WRITES_FROM = ("here", "from")
_FROM_HERE = frozenset({"again", "and", "from", "with"})
# What one says to somebody, behind which a name stands between signs: "Goodbye, Sky, and good luck".
_HAILS = frozenset(
    {"bye", "dear", "goodbye", "hello", "hey", "hi", "it", "morning", "sorry", "thanks", "thx", "ty", "welcome", "you"}
)
_SPELLED = re.compile(r"-[^\W\d_]-")
_SPELLED_OUT = re.compile(r"(?<!\w)(?P<word>[^\W\d_]{3,30}),? (?P<letters>(?:[^\W\d_]-){2,29}[^\W\d_])(?!\w)")
_THANKS = frozenset({"thanks", "thx", "ty"})
_GREETED = frozenset({"hello", "hey", "hi"})
_HAILED = re.compile(r"[.!,?]|$")
_SURE = 0.8
GIVEN_OR_THEIRS = GIVEN_WORDS | {f"{word}'s" for word in GIVEN_WORDS}
"""Names that are words far more often, and what is somebody's who is called so."""


def addressed(tokens: Tokens, pack: Pack) -> tuple[Value, Evidence] | None:
    """Return the name of whom a message speaks to, where it begins with it: "Mark, you're all set"."""
    named = len(tokens) > 1 and is_given(tokens.words[0]) and tokens.raw(0)[0].isupper() and "," in tokens.gap(1)
    if not named or tokens.words[0] in pack.language.months:
        return None
    return Value(Shape.NAME, 0, 1, letters=len(tokens.words[0])), (Announced(_ADDRESSED, 0), _SURE)


def signatures(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the names that sign a message ("Cheers. Fraser"), and those before a firm's ("Tamika at Waggle Rock")."""
    if (signed := _signed(tokens, pack)) is not None:
        yield Value(Shape.NAME, signed, len(tokens)), (Announced(_SIGNATURE, signed), _SURE)
    if OF_FIRM.isdisjoint(tokens.words):
        return
    for place in range(len(tokens) - 2):
        word, opens = tokens.words[place], not place or tokens.breaks_before(place)
        if tokens.words[place + 1] not in OF_FIRM or not opens or not is_name(word) or is_common(word):
            continue
        if not tokens.spaced(place + 1) or not tokens.spaced(place + 2):
            continue
        if tokens.raw(place).istitle() and tokens.raw(place + 2)[0].isupper() and not is_place([word]):
            yield Value(Shape.NAME, place, place + 1), (Announced(_SIGNATURE, place), _SURE)


def initialled(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the surnames behind an initial: "an E. Quinones"; what closes with a letter is none: "plan B. Thanks"."""
    for place in [at for at, word in enumerate(tokens.words, start=1) if len(word) == 1]:
        if place == len(tokens) or tokens.gap(place) != ". " or not tokens.raw(place - 1).isupper():
            continue
        if _is_surname(tokens, place, pack) and not is_namesake(*_with_neighbours(tokens, place, place + 1)):
            yield Value(Shape.NAME, place, place + 1), (Announced(_SIGNATURE, place), _SURE)


def worded(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give names that are words far more often, where a surname follows or people stand: "Bill Tsosie", "of Bill"."""
    if is_shouted(tokens.text):
        return
    for place in (0, *sorted(tokens.breaks)):
        if _opens(tokens, place, pack):
            yield Value(Shape.NAME, place, place + 2), (Announced(_ADDRESSED, place), _SURE)
    for place in range(1, len(tokens)):
        word = tokens.words[place].removesuffix("'s")
        raw = tokens.raw(place).removesuffix("'s").removesuffix("’s")
        if word not in GIVEN_WORDS or not raw.istitle() or tokens.gap(place) not in (" ", ", "):
            continue
        last = place + 1 == len(tokens)
        ends = last or not tokens.spaced(place + 1) or tokens.raw(place + 1).islower()
        if not last and tokens.spaced(place + 1) and _follows_given(tokens, place + 1, pack):
            if is_namesake(*_with_neighbours(tokens, place, place + 2)):
                continue
            yield Value(Shape.NAME, place, place + 2), (Announced(_ADDRESSED, place), _SURE)
        elif ends and word not in pack.language.months and tokens.words[place - 1] in _BEFORE_PEOPLE:
            yield Value(Shape.NAME, place, place + 1), (Announced(_ADDRESSED, place), _SURE)


def _with_neighbours(tokens: Tokens, first: int, stop: int) -> tuple[str, str, str]:
    """Return what stands at some tokens, before them and behind them."""
    start, end = tokens.starts[first], tokens.ends[stop - 1]
    return tokens.text[start:end], tokens.text[max(0, start - NEAR) : start], tokens.text[end : end + NEAR]


def spoken_of(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give names that are words where they do or get something, or stand for choice: "let Art know"."""
    if is_shouted(tokens.text):
        return
    for place in range(1, len(tokens)):
        word = tokens.words[place]
        named = word in NAME_WORDS and tokens.spaced(place) and tokens.raw(place).istitle()
        # "Is April still free?"
        other = word in pack.language.months or word in WEEKDAYS or word in _FIRMS
        if named and (_acts(tokens, place, _SAYS if other else _DOES) or _or_other(tokens, place)):
            yield Value(Shape.NAME, place, place + 1), (Announced(_ADDRESSED, place), _SURE)


def _acts(tokens: Tokens, place: int, deeds: frozenset[str]) -> bool:
    """Say whether somebody of whom is spoken does something, or gets it."""
    follower = tokens.raw(place + 1) if place + 1 < len(tokens) and tokens.spaced(place + 1) else ""
    return tokens.words[place - 1] in BEFORE_WHOM and follower in deeds


def _or_other(tokens: Tokens, place: int) -> bool:
    """Say whether a name stands for choice beside a word: "is that Mark or Temitope?"."""
    other = place + 2
    if other >= len(tokens) or tokens.words[place + 1] != "or" or not tokens.raw(other).istitle():
        return False
    return is_name(tokens.words[other]) and not is_common(tokens.words[other])


def here(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the names with which somebody tells who writes, or how he is called: "Kit here.", "Ted is fine"."""
    for place in range(len(tokens) - 1):
        follows = tuple(tokens.words[place + 1 : place + 3])
        if (
            (follows[0] not in WRITES and follows[0] != "is")
            or not tokens.spaced(place + 1)
            or not _opens_clause(tokens, place)
        ):
            continue
        word, after = tokens.words[place], place + 2
        given = is_given(word) or word in GIVEN_WORDS
        # Whoever writes from a firm is somebody, however rare his name: "Arvin here from the helpdesk".
        strange = follows == _WRITES_FROM and word.isalpha() and not (is_known_word(word) or pack.ordinary(word))
        named = (given or is_name(word) or strange) and word not in pack.stop and not is_place([word])
        ends = after + 1 >= len(tokens) or not tokens.spaced(after + 1)
        speaks = after == len(tokens) or not tokens.spaced(after) or tokens.words[after] in _FROM_HERE
        writes = follows[0] in WRITES and speaks and word not in pack.language.months
        if named and not is_brand([word]) and (writes or (given and ends and follows in _FINE)):
            yield Value(Shape.NAME, place, place + 1), (Announced(_SIGNATURE, place), _SURE)


def spelled_out(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:  # noqa: ARG001 - as its neighbours
    """Give words that are spelled right behind themselves: "Sky, S-K-Y, no e"."""
    for match in _SPELLED_OUT.finditer(tokens.text) if _SPELLED.search(tokens.text) else ():
        if match["letters"].replace("-", "").lower() == match["word"].lower():
            place = bisect_left(tokens.ends, match.end("word"))
            yield Value(Shape.NAME, place, place + 2), (Announced(_SIGNATURE, place), _SURE)


def _opens_clause(tokens: Tokens, place: int) -> bool:
    """Say whether a clause begins with a word, and it has its capital alone."""
    return tokens.raw(place).istitle() and (not place or tokens.breaks_before(place) or "," in tokens.gap(place))


def _opens(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether a sentence begins with such a name and surname, and a sign behind them: "Bill Tsosie, PO Box 9"."""
    if place + 1 >= len(tokens) or tokens.words[place] not in GIVEN_WORDS or not tokens.raw(place).istitle():
        return False
    ends = tokens.spaced(place + 1) and (place + 2 == len(tokens) or not tokens.spaced(place + 2))
    return ends and _follows_given(tokens, place + 1, pack)


def hailed(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:  # noqa: ARG001 - as its neighbours
    """Give words that are seldom names, where they can be nothing else: "Thank you, Sky.", "Got it, Rusty!"."""
    if is_shouted(tokens.text):
        return
    for place in range(1, len(tokens)):
        before = tokens.words[place - 1]
        if tokens.words[place] not in RARELY_GIVEN or before not in _HAILS:
            continue
        greeted = before in _GREETED and tokens.words[place] not in _FIRMS and tokens.words[place] not in WEEKDAYS
        between = tokens.gap(place) == ", " or (tokens.spaced(place) and (before in _THANKS or greeted))
        if between and tokens.raw(place).istitle() and _HAILED.match(tokens.text, tokens.ends[place]):
            yield Value(Shape.NAME, place, place + 1), (Announced(_ADDRESSED, place), _SURE)


def _follows_given(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether a word is a surname, if what stands before it is a given name: "Will Hunter", "Faith Abernathy's"."""
    word = tokens.words[place].removesuffix("'s")
    month = tokens.words[place - 1] in pack.language.months
    named = not month and tokens.raw(place)[0].isupper() and is_name(word.split("-")[0]) and not is_place([word])
    return named or _is_surname(tokens, place, pack)


def _is_surname(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether a word with its capital is no common one, no place and no brand."""
    word = tokens.words[place].removesuffix("'s")
    written = tokens.raw(place)[0].isupper() and word.isalpha() and len(word) >= _SURNAME
    return written and not (is_known_word(word) or pack.ordinary(word) or is_place([word]) or is_brand([word]))


def _signed(tokens: Tokens, pack: Pack) -> int | None:
    """Return where the name begins that is all of a message's last sentence, behind a farewell."""
    last = len(tokens) - 1
    first = last if last < 1 or tokens.breaks_before(last) else last - 1
    if first < 1 or not tokens.breaks_before(first) or "?" in tokens.gap(first) or is_shouted(tokens.text):
        return None
    raws = [tokens.raw(place) for place in range(first, last + 1)]
    if pack.language.farewells.isdisjoint(tokens.words[:first]) or not tokens.text.endswith((raws[-1], raws[-1] + ".")):
        return None
    initials = len(raws) == 1 and _INITIALS.fullmatch(raws[0]) is not None
    named = all(map(str.istitle, raws)) and is_name(tokens.words[first]) and not is_common(tokens.words[first])
    return first if initials or (named and not is_place(tokens.words[first:])) else None


def related(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the names of whom a word of kin or work stands before: "my sister in law Ngozi", "nurse Bill Osei"."""
    for place in range(1, len(tokens)):
        before = tokens.words[place - 1]
        if before.removesuffix("'s") not in pack.language.kin:
            continue
        if not tokens.spaced(place):
            if _in_apposition(tokens, place, pack):
                yield Value(Shape.NAME, place, place + 1), (Announced(_RELATED, place), _SURE)
            continue
        if before not in pack.language.kin:
            continue
        stop = place
        while stop < min(len(tokens), place + _LONGEST_NAME) and _names(tokens, stop, pack, first=stop == place):
            stop += 1
        # "Uncle Ben's" is rice, and "Aunt May's" may be jam.
        ware = stop > place and tokens.words[stop - 1].endswith("'s") and before in _OF_WARES
        if stop > place and not ware:
            yield Value(Shape.NAME, place, stop), (Announced(_RELATED, place), _SURE)


def _in_apposition(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether a word stands between commas behind a word of kin: "my nephew, Phoenix, has an exam"."""
    last = place + 1 == len(tokens)
    between = tokens.gap(place) == ", " and (last or tokens.gap(place + 1)[:1] in (",", ".", ")"))
    word = tokens.words[place]
    known = is_known_word(word) and word not in RARELY_GIVEN and not is_place([word])
    common = word in pack.stop or word in WEEKDAYS or is_brand([word]) or known
    return between and tokens.raw(place).istitle() and word.isalpha() and not common


def _names(tokens: Tokens, place: int, pack: Pack, *, first: bool) -> bool:
    """Say whether a word is a name by its capital, or as a frequent name that is no common word."""
    word = tokens.words[place].removesuffix("'s")
    raw = tokens.raw(place).removesuffix("'s").removesuffix("’s")
    written = raw.istitle() and not is_shouted(tokens.text)
    mere = word in pack.stop and not (written and word in GIVEN_WORDS)
    if not tokens.spaced(place) or not word.isalpha() or mere or is_place([word]) or is_brand([word]):
        return False
    if not pack.is_english and pack.ordinary(word):
        return False
    if written and (not first or word in NAME_WORDS or not is_known_word(word)):
        return word not in pack.language.titles
    return is_name(word) and not is_common(word)


def _is_doctor(tokens: Tokens, before: int, place: int) -> bool:
    """Say whether a clause ends behind a doctor's name, or he does something: "urgent care, dr small"."""
    if before and tokens.words[before - 1] in _ONES:
        return False
    return place + 1 == len(tokens) or not tokens.spaced(place + 1) or tokens.words[place + 1] in _DOCTORS_DO


def titled_name(tokens: Tokens, before: int, place: int, pack: Pack) -> Value | None:
    """Return the word behind a title as a name, though it is a common one: "Mr Bean", "mrs young"."""
    title, word = tokens.raw(before), tokens.words[place]
    doctor = tokens.words[before] in _DOCTOR
    if not (doctor or tokens.words[before] in _TITLES) or is_shouted(tokens.text):
        return None
    if doctor and (word in _OF_DOCTORS or word in WEEKDAYS or word in pack.language.months):
        return None
    known = is_name(word) or (word in RARELY_GIVEN and not doctor)
    typed = title.islower() and tokens.raw(place).islower() and known and len(word) >= _SURNAME
    # "The dr long ago" is no Dr Long.
    typed = typed and not (doctor and not _is_doctor(tokens, before, place))
    written = (title.istitle() and tokens.raw(place).istitle() and word.isalpha() and len(word) >= _TITLED) or typed
    if not written or word in pack.stop:
        return None
    # One thanks Mr Price, and buys at Mr Price.
    hailed = before > 0 and tokens.words[before - 1] in _HAILS
    hailed = hailed or (place + 1 < len(tokens) and tokens.spaced(place + 1) and tokens.words[place + 1] in DEEDS)
    if not hailed and f"{tokens.words[before].rstrip('.')} {word}" in namesakes():
        return None
    return Value(Shape.NAME, place, place + 1, letters=len(word))
