"""An answer, read in the light of what was asked."""

import re
from collections.abc import Iterator, Sequence

from transcrub.detect.dialogue.answers.aloud import read_aloud
from transcrub.detect.dialogue.answers.birth import births_beside_names, read_births
from transcrub.detect.dialogue.answers.hardware import read_hardware
from transcrub.detect.dialogue.answers.house import read_house
from transcrub.detect.dialogue.answers.instead import is_paid, is_said_instead
from transcrub.detect.dialogue.answers.joined import read_joined
from transcrub.detect.dialogue.answers.lettered import with_letters
from transcrub.detect.dialogue.answers.name import read_names
from transcrub.detect.dialogue.answers.postal import TOLD, answered_codes, told_codes
from transcrub.detect.dialogue.answers.replies import CHATTY, QUERIES, SHORT_ANSWER, STALE, inside, is_filler, reply
from transcrub.detect.dialogue.answers.supposed import read_supposed
from transcrub.detect.dialogue.fit import GOOD, fit
from transcrub.detect.dialogue.followed import HEARD, WORDED, YEAR, is_pointed
from transcrub.detect.dialogue.questions import Asked
from transcrub.detect.dialogue.runs import BEFORE_TIMES, NUMBERED, NUMBERED_DIGITS, TIME
from transcrub.detect.dialogue.sense import Reading, Sense
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.address import open_address_at
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.dialogue.values.street_first import is_street_first, open_street_at
from transcrub.detect.dialogue.vehicles import CARS, is_fault
from transcrub.detect.lexicon import CueKind, Pack, holds, is_given, is_place
from transcrub.detect.lexicon.exclamations import is_exclamation
from transcrub.detect.tagger.lexicon import is_known_word, is_name

_LONGEST_ANSWER = 60
_FAIR, _CERTAIN = 0.6, 0.9
_ANSWERED = 0.15
_WORDS = {"PASSWORD": 3, "USERNAME": 2, "ACCOUNT_NUMBER": 1, "ORDER_ID": 1}
# A form with letters, and a sign, name no more than "code" does.
_CODE, _BY_FORM = "code", ("", "#")
_CODED = frozenset({"ACCOUNT_NUMBER", "ORDER_ID"})
_REFERENCES = frozenset({"ref", "reference"})
_LED = 3
_CURRENCIES = frozenset("$£€₹")
# What stands beside the number of an account, and is no answer to the question for it.
_BESIDE = frozenset(
    {"sort code", "routing number", "routing no", "transit number", "institution number", "branch code"}
)
# "My first dog was called Rex".
_CALLED = frozenset({"called", "is", "named", "was", "were"})
# What begins like that tries again.
_GUESSING = frozenset({"or", "maybe", "try"})
_LONGEST_COUNT, _SHORT_YEAR = 5, 2
_MADE_UP, _SHORTEST_CHOICE = frozenset({"PASSWORD", "USERNAME"}), 4
_CHOOSING = frozenset({("make", "it"), ("made", "it"), ("go", "with"), ("it", "to"), ("do", "it"), ("try", "with")})
# "12V 1.5A", "5 GHz", "31k": measured, and nobody's.
_MEASURED = re.compile(r"(?:\d{1,5}(?:\.\d{1,3})?(?:[kKVAWΩ]|[kKmM][VAWh]+|[kMG]?Hz)(?: |$))+")
# "412 mbps", "speedtest 412 / 23", "487 down": how fast a line is, and never a PIN of four digits that is "down".
_MEASURES, _SPEED = frozenset({"kbps", "mbps"}), re.compile(r"\b(?:latency|ping|speedtest):? (?:\d{1,5} ?/ ?)?$")
_UP_AND_DOWN, _LONGEST_SPEED = frozenset({"down", "up"}), 3
_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)", re.IGNORECASE)
# Who answers that answers in words.
_WORDED = frozenset(
    {
        "band", "boss", "color", "colour", "concert", "friend", "hometown", "job", "maiden", "movie", "pet", "pet's",
        "pets", "place", "school", "teacher", "team", "nubile", "soltera", "solteira", "madre", "mãe", "mère",
        "moeder", "mutter", "ledigenname", "losungswort", "meisjesnaam", "mädchenname",
        "met", "meet", "honeymoon", "crush",
    }
)  # fmt: skip
# What these ask for is told in one clause, too: "a Tatra 613, it was green".
_ALONE = _WORDED | {"author", "book", "car", "film", "singer", "street"}
_DOTS, _VERSION = 2, re.compile(r"v?\d{1,2}(?:\.\d{1,4}){2}(?:-\d{1,3})?")
_FLOORS = 2
_SHORTEST_CODE, _SHORTEST_IDENTITY = 6, 7
_SHORTEST_SENTENCE, _LONGEST_ASIDE = 2, 5
_ARTICLES = frozenset({"a", "an"})
# "No clue", "they better", "just to verify".
_NO_VALUE = frozenset({"better", "clue", "idea", "verify"})
_AGREEING = frozenset({"no", "ok", "okay", "sure", "yeah", "yep", "yes", "yup"})
_SINCE = frozenset({"in", "since", "from", "until", "till", "year"})
_YEAR = re.compile(r"(?:19|20)\d\d")
# "SPRING20" takes a fifth off, and is no account.
_PROMOTION = re.compile(r"([A-Z]{3,})\d{1,3}")


def read_answer(sense: Sense, asked: Sequence[Asked], pack: Pack) -> Iterator[Reading]:
    """Give the values with which a message answers what was asked.

    Args:
        sense: what the message says of itself; its loose values are what may answer.
        asked: what is open, oldest first. Their `answers` are counted up.
        pack: the language.
    """
    tokens = sense.tokens
    codes = [*told_codes(sense, asked, pack), *read_joined(sense, asked, pack), *read_hardware(sense, asked)]
    asked = [each for each in asked if each.cue != TOLD]
    _doubt(sense, asked)
    _settle(sense, asked)
    if not asked or len(tokens) > _LONGEST_ANSWER:
        yield from codes
        return
    refused = holds(pack.refusals, tokens.words) is not None
    correcting = holds(pack.corrections, tokens.words) is not None
    announced = {reading.entity for reading in sense.readings if reading.cue not in _BESIDE}
    wanted = [each for each in asked if each.entity not in announced or correcting]
    taken = [(reading.first, reading.stop) for reading in sense.readings]
    guessed = _guessed(sense, asked)
    for each in (*_loose_values(sense, asked, pack), *guessed):
        value = each if each in guessed else with_letters(each, wanted, tokens, pack)
        reading = None if _counts(value, tokens, pack) else _answer(value, sense, wanted, pack, correcting=correcting)
        if reading is not None:
            taken.append((reading.first, reading.stop))
            if value in guessed:
                sense.readings = [each for each in sense.readings if each is not guessed[value]]
            yield reading
    yield from codes
    taken += [(reading.first, reading.stop) for reading in codes]
    if refused or asked[-1].entity == "":
        return
    names = list(read_names(sense, asked, pack, taken, correcting=correcting))
    taken += [(reading.first, reading.stop) for reading in names]
    yield from names
    told = (*births_beside_names(sense, asked), *read_births(sense, asked, taken))
    for reading in (*told, *read_house(sense, asked, taken, pack), *answered_codes(sense, asked)):
        if not inside(reading.first, taken):
            taken.append((reading.first, reading.stop))
            yield reading
    words = [*_words(sense, asked, pack, taken)]
    yield from words or read_supposed(sense, asked, taken, pack)
    for reading in read_aloud(sense, asked, pack):
        if not (inside(reading.first, taken) and inside(reading.stop - 1, taken)):
            yield reading


def _doubt(sense: Sense, asked: Sequence[Asked]) -> None:
    """Take back a name after a mere "it's", where a code was asked for and no name."""
    fresh = {each.entity for each in asked if not each.age}
    if fresh & _WORDS.keys() and "PERSON" not in fresh:
        sense.readings = [
            each
            for each in sense.readings
            if not (each.doubtful and not any(map(is_given, sense.tokens.words[each.first : each.stop])))
        ]


def _settle(sense: Sense, asked: Sequence[Asked]) -> None:
    """Count the values that the message announced itself as answers."""
    named = {each.entity for each in asked if each.entity}
    for reading in sense.readings:
        for each in asked:
            if each.entity == reading.entity:
                each.answers += 1
    for each in asked:
        each.answers += sense.redacted.count(each.entity) if each.entity else 0
    # What is redacted already, and was not announced, answers what was asked last.
    open_ones = sorted((each for each in asked if each.entity and not each.answers), key=lambda each: each.age)
    for each in open_ones[: len(sense.redacted) - sum(entity in named for entity in sense.redacted)]:
        each.answers += 1


def _guessed(sense: Sense, asked: Sequence[Asked]) -> dict[Value, Reading]:
    """Return the codes that were taken for an order's by their form or a mere "code": the question knows better.

    "May I have your policy number?" - "WGH-2047-55813"; "and a passcode?" - "code sawmill58".
    """
    secret = any(each.entity == "PASSWORD" for each in asked)
    numbered = any(each.entity == "ACCOUNT_NUMBER" and each.cue.endswith("reference") for each in asked)
    guessed: dict[Value, Reading] = {}
    for each in sense.readings:
        referred = each.cue in _REFERENCES and numbered
        if each.entity == "ORDER_ID" and (each.cue in _BY_FORM or (secret and each.cue == _CODE) or referred):
            text = "".join(sense.tokens.words[each.first : each.stop])
            digits, letters = (sum(map(kind, text)) for kind in (str.isdecimal, str.isalpha))
            guessed[Value(Shape.CODE, each.first, each.stop, digits, letters)] = each
    return guessed


def _loose_values(sense: Sense, asked: Sequence[Asked], pack: Pack) -> Iterator[Value]:
    addressed = any(each.entity == "STREET_ADDRESS" for each in asked)
    stop = 0
    streets = _open_streets(sense, pack) if addressed and is_street_first(pack) else []
    for value in sorted([*streets, *sense.loose], key=lambda each: each.first):
        if value.first < stop:
            continue
        chosen = value
        # "1. OG" is a floor.
        ended = value.digits <= _FLOORS and sense.tokens.text.startswith(". ", sense.tokens.ends[value.stop - 1])
        if addressed and value.shape is Shape.NUMBER and sense.others <= CHATTY + 1 and not ended:
            wider = open_address_at(sense.tokens, value.first, pack)
            chosen = value if wider is None else Value(Shape.ADDRESS, value.first, wider)
        stop = chosen.stop
        yield chosen


def _open_streets(sense: Sense, pack: Pack) -> list[Value]:
    """Return the streets in an answer that nothing but the question tells of: "Duarte Quirós 2290"."""
    streets: list[Value] = []
    taken = [(reading.first, reading.stop) for reading in sense.readings]
    taken += [(value.first, value.stop) for value in sense.loose if value.shape is Shape.ADDRESS]
    for index in range(len(sense.tokens)):
        place = open_street_at(sense.tokens, index, pack)
        if place is not None and not (inside(place[0], taken) or inside(place[1] - 1, taken)):
            streets.append(Value(Shape.ADDRESS, *place))
            taken.append(place)
    return streets


def _counts(value: Value, tokens: Tokens, pack: Pack) -> bool:
    """Say whether a number tells how many, since when, or which version: "4000 gems", "since 2016", "3.12.4"."""
    raw = tokens.raw(value.first)
    before = tokens.words[value.first - 1] if value.first else ""
    numbered = before in NUMBERED and tokens.spaced(value.first) and value.digits <= NUMBERED_DIGITS
    if (
        numbered
        or is_paid(value, before)
        or _tells_speed(value, tokens)
        or is_fault(value, tokens)
        or _MEASURED.fullmatch(tokens.text, tokens.starts[value.first], tokens.ends[value.stop - 1])
    ):
        return True
    if value.shape not in (Shape.NUMBER, Shape.CODE) or value.stop != value.first + 1:
        return False
    timed = _is_since(tokens, value.first) or _is_time(tokens, value.first) or _is_models_year(tokens, value.first)
    if timed or _ORDINAL.fullmatch(raw):
        return True
    if raw.count(".") == _DOTS:
        # "30.418.265" are millions, and elsewhere an identity number is written so.
        return _VERSION.fullmatch(raw) is not None and (pack.is_english or value.digits < _SHORTEST_IDENTITY)
    if (
        value.shape is Shape.CODE
        or value.digits > _LONGEST_COUNT
        or value.stop == len(tokens)
        or not tokens.spaced(value.stop)
    ):
        return False
    word = tokens.words[value.stop]
    return word.endswith("s") and word.isalpha() and not (is_filler(word, pack) or is_place([word]) or is_name(word))


def _tells_speed(value: Value, tokens: Tokens) -> bool:
    """Say whether a number tells how fast a line is: "487 down 95 up", "speedtest 412 / 23"."""
    if value.shape is not Shape.NUMBER or value.digits > _LONGEST_COUNT:
        return False
    behind = tokens.words[value.stop] if value.stop < len(tokens) and tokens.spaced(value.stop) else ""
    if behind in _MEASURES or (behind in _UP_AND_DOWN and value.digits <= _LONGEST_SPEED):
        return True
    return _SPEED.search(tokens.text[: tokens.starts[value.first]]) is not None


def _is_time(tokens: Tokens, place: int) -> bool:
    """Say whether four digits are a time: "thursday at 0940"."""
    return place > 0 and tokens.words[place - 1] in BEFORE_TIMES and TIME.fullmatch(tokens.words[place]) is not None


def _is_models_year(tokens: Tokens, place: int) -> bool:
    """Say whether a year is the one of what was made then: "2019 subaru"."""
    behind = tokens.words[place + 1 : place + 3]
    return not CARS.isdisjoint(behind) and _YEAR.fullmatch(tokens.words[place]) is not None


def _is_chosen(asked: Asked, value: Value, tokens: Tokens) -> bool:
    """Say whether somebody chooses anew what was answered before: "make it 77031825 then"."""
    before = tuple(tokens.words[max(0, value.first - 2) : value.first])
    return asked.entity in _MADE_UP and before in _CHOOSING and value.digits + value.letters >= _SHORTEST_CHOICE


def _is_since(tokens: Tokens, place: int) -> bool:
    """Say whether a year is one since when something is so."""
    return place > 0 and tokens.words[place - 1] in _SINCE and _YEAR.fullmatch(tokens.words[place]) is not None


def _is_promotion(value: Value, tokens: Tokens, pack: Pack) -> bool:
    """Say whether a code is a common word in capitals and a number; in small letters somebody may be called so."""
    match = _PROMOTION.fullmatch(tokens.raw(value.first)) if value.stop == value.first + 1 else None
    return match is not None and pack.ordinary(match[1].lower())


def _answer(value: Value, sense: Sense, asked: Sequence[Asked], pack: Pack, *, correcting: bool) -> Reading | None:
    best, best_score = None, 0.0
    matter_asked = bool(asked) and asked[-1].entity == ""
    pointed = is_pointed(value, sense.tokens, pack)
    for each in asked:
        again = correcting or (pointed and each.entity not in WORDED) or _is_chosen(each, value, sense.tokens)
        if (each.closed and not again) or (each.pointed and not pointed):
            continue
        fitting = _fitting(value, each, sense.tokens)
        if value.digits and not _WORDED.isdisjoint(each.cue.split()):
            continue
        if each.entity in _CODED and _is_promotion(value, sense.tokens, pack):
            continue
        if not fitting or (matter_asked and fitting < _CERTAIN) or (fitting < _FAIR and each.age):
            continue
        if fitting <= _FAIR and sense.others > CHATTY and not (pointed and each.entity == "DATE_OF_BIRTH"):
            continue
        score = 0.5 + 0.45 * fitting - STALE * each.age
        if each.answers:
            score -= 0.05 if again else _ANSWERED
        if score > best_score:
            best, best_score = each, score
    if best is None:
        return None
    best.answers += 1
    return reply(value, best, best_score)


def _fitting(value: Value, asked: Asked, tokens: Tokens) -> float:
    """Return how well a value fits a question; two digits fit the one for a year."""
    if asked.cue == YEAR and value.shape is Shape.NUMBER and value.digits == _SHORT_YEAR:
        return GOOD
    if asked.cue == HEARD and value.shape is not Shape.DATE:
        return 0.0
    return fit(asked.entity, value, tokens) if asked.entity else 0.0


def _length(tokens: Tokens, wanted: Asked | None, taken: Sequence[tuple[int, int]]) -> int:
    """Return how many words may answer: of "Biscuit. She was a spaniel." the first, where a pet was asked for."""
    if wanted is not None and not _ALONE.isdisjoint(wanted.cue.split()):
        # Behind "4471. Biscuit", where four digits were asked for, too.
        start = max((stop for first, stop in taken if first <= 1 and stop < len(tokens)), default=0)
        for place in range(start + 1, min(len(tokens), start + _LONGEST_ASIDE)):
            if tokens.breaks_before(place) if place - start <= _SHORTEST_SENTENCE else "," in tokens.gap(place):
                return place
    return len(tokens)


def _words(sense: Sense, asked: Sequence[Asked], pack: Pack, taken: Sequence[tuple[int, int]]) -> Iterator[Reading]:
    """Read a password, a security answer or a username that is made of words: a short answer and nothing else."""
    tokens = sense.tokens
    wanted = next((each for each in reversed(asked) if each.entity in _WORDS), None)
    guess = not _GUESSING.isdisjoint(tokens.words[:1])
    size = _length(tokens, wanted, taken)
    cue = pack.cue_at(tokens.words, 0) if len(tokens) else None
    # "Call me Seun" answers another question.
    other = sense.redacted or "?" in tokens.text or (cue is not None and cue.kind is CueKind.NAME)
    if wanted is None or other or (wanted.answers and not guess) or wanted.age > 1 or size > 2 * SHORT_ANSWER:
        return
    # "Passcode purple walrus", once a passcode was asked for: the answer says itself what it is.
    named = len(cue.words) if cue is not None and cue.entity == wanted.entity and cue.kind is CueKind.ASKED else 0
    named += guess
    if not _WORDED.isdisjoint(wanted.cue.split()):
        named = max((i + 1 for i in range(named, size - 1) if tokens.words[i] in _CALLED), default=named)
    rest = [i for i in range(named, size) if not inside(i, taken) and not is_filler(tokens.words[i], pack)]
    rest = [i for i in rest if any(map(str.isalnum, tokens.words[i])) and not _leads(i, sense)]
    if (
        any(_is_sum(tokens, i) for i in rest)
        or not rest
        or len(rest) > _WORDS[wanted.entity]
        or rest[-1] - rest[0] >= _WORDS[wanted.entity]
    ):
        return
    common = all(pack.ordinary(tokens.words[i]) for i in rest)
    if _is_told(rest, wanted, tokens, pack, common=common) or not QUERIES.isdisjoint(tokens.words[:size]):
        return
    # "Okay, got a pen".
    counted = rest[0] > 0 and tokens.words[rest[0] - 1] in _ARTICLES and not _is_titled_car(rest, wanted, tokens)
    if common and (counted or not _NO_VALUE.isdisjoint(tokens.words[i] for i in rest)):
        return
    if common and tokens.words[0] in _AGREEING and tokens.words[1:2] == ["just"] and tokens.breaks_before(1):
        # "Yes. Just came in" tells of the code, and not the code.
        return
    if common and ((wanted.age and not named) or tokens.words[rest[0]].endswith(("ing", "ed")) or size > SHORT_ANSWER):
        return
    wanted.answers += 1
    first = rest[0] - (rest[0] > 0 and bool(taken) and tokens.words[rest[0] - 1] == "the")
    yield reply(Value(Shape.NAME, first, rest[-1] + 1), wanted, 0.65 if common else 0.85)


def _is_titled_car(rest: Sequence[int], wanted: Asked, tokens: Tokens) -> bool:
    """Say whether common words are what a car is called, which one has: "a Valiant Charger"."""
    return "car" in wanted.cue.split() and all(tokens.raw(i)[0].isupper() for i in rest)


def _leads(place: int, sense: Sense) -> bool:
    """Say whether a word announces another value: "EIN 12-4480917. The Beatles", "my order was 4492018856"."""
    word = sense.tokens.words[place]
    return any(0 < each.first - place <= _LED and word in (each.cue or "").split() for each in sense.readings)


def _is_sum(tokens: Tokens, place: int) -> bool:
    """Say whether a word is money: "put $39 back" answers nothing."""
    before = tokens.text[max(0, tokens.starts[place] - 1) : tokens.starts[place]]
    raw = (before + tokens.raw(place)).lstrip(" (-")
    return raw[:1] in _CURRENCIES and raw[1:2].isdecimal()


def _is_told(rest: Sequence[int], wanted: Asked, tokens: Tokens, pack: Pack, *, common: bool) -> bool:
    """Say whether the words of an answer say something else: no code, some of several things, since when, or "hmm"."""
    first = tokens.words[rest[0]]
    known = is_given(first) or is_known_word(first) or len(first) < _SHORTEST_CODE
    promoted = _is_promotion(Value(Shape.CODE, rest[0], rest[0] + 1), tokens, pack)
    if wanted.entity in _CODED and (common or promoted or known):
        return True
    if wanted.entity == "PASSWORD" and is_said_instead([tokens.words[i] for i in rest]):
        return True
    # Some things, or one of several offers: "2".
    if len(first) == 1 and len(rest) == 1 and wanted.entity == "USERNAME":
        return True
    counted = first.isdecimal() and (len(first) == 1 or (len(rest) > 1 and pack.ordinary(tokens.words[rest[1]])))
    if counted or _is_since(tokens, rest[0]) or any(_ORDINAL.fullmatch(tokens.words[i]) for i in rest):
        return True
    return any(is_exclamation(tokens.words[i]) for i in rest)
