"""An answer, read in the light of what was asked."""

import re
from collections.abc import Iterator, Sequence

from transcrub.detect.dialogue.address import open_address_at
from transcrub.detect.dialogue.fit import fit
from transcrub.detect.dialogue.questions import Asked
from transcrub.detect.dialogue.sense import Reading, Sense
from transcrub.detect.dialogue.shapes import Shape, Value, name_at
from transcrub.detect.dialogue.spoken import sign_of
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.lexicon import GIVEN_WORDS, CueKind, Pack, holds, is_given, is_place
from transcrub.detect.lexicon.alphabet import DOUBTFUL
from transcrub.detect.lexicon.exclamations import is_exclamation
from transcrub.detect.tagger.lexicon import is_known_word, is_name

_LONGEST_ANSWER = 60
_SHORT = 5
_CHATTY = 2
_NAMES_WITHIN = 25
_LONGEST_SPOKEN = 40
_FEWEST_SIGNS = 2
_SPELLED = 4
_BROKEN = 3
_FAIR, _CERTAIN = 0.6, 0.9
# What people say in words and broken pieces: a day, a postal code, a name.
_SPOKEN_LOOSELY = frozenset({"DATE_OF_BIRTH", "POSTAL_CODE", "PERSON"})
_NUMBERS = frozenset({"PHONE_NUMBER", "US_SSN", "CREDIT_CARD", "EMAIL_ADDRESS", "STREET_ADDRESS"})
_STALE = 0.06
_ANSWERED = 0.15
_WORDS = {"PASSWORD": 3, "USERNAME": 2, "ACCOUNT_NUMBER": 1, "ORDER_ID": 1}
_CODED = frozenset({"ACCOUNT_NUMBER", "ORDER_ID"})
_BESIDE = 3
# What begins like that tries again.
_GUESSING = (["or"], ["maybe"], ["try"])
_LONGEST_COUNT = 5
_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)", re.IGNORECASE)
# Who answers that answers in words.
_WORDED = frozenset(
    {"maiden", "pet", "pet's", "pets", "teacher", "color", "colour", "friend", "school", "hometown", "movie"}
)
_QUERIES = frozenset({"what", "whats", "what's", "which", "why", "how", "where", "when", "who"})
_DOTS, _VERSION = 2, re.compile(r"v?\d{1,2}(?:\.\d{1,4}){2}(?:-\d{1,3})?")
_UNDER = frozenset({"name", "under", "i'm", "im"})
_SHORTEST_CODE = 6


def read_answer(sense: Sense, asked: Sequence[Asked], pack: Pack) -> Iterator[Reading]:
    """Give the values with which a message answers what was asked.

    Args:
        sense: what the message says of itself; its loose values are what may answer.
        asked: what is open, oldest first. Their `answers` are counted up.
        pack: the language.
    """
    tokens = sense.tokens
    _doubt(sense, asked)
    _settle(sense, asked)
    if not asked or len(tokens) > _LONGEST_ANSWER:
        return
    refused = holds(pack.refusals, tokens.words) is not None
    correcting = holds(pack.corrections, tokens.words) is not None
    announced = {reading.entity for reading in sense.readings}
    wanted = [each for each in asked if each.entity not in announced or correcting]
    taken = [(reading.first, reading.stop) for reading in sense.readings]
    for value in _loose_values(sense, asked, pack):
        reading = None if _counts(value, tokens, pack) else _answer(value, sense, wanted, correcting=correcting)
        if reading is not None:
            taken.append((reading.first, reading.stop))
            yield reading
    if refused or asked[-1].entity == "":
        return
    for reading in _names(sense, asked, pack, taken, correcting=correcting):
        taken.append((reading.first, reading.stop))
        yield reading
    yield from _words(sense, asked, pack, taken)
    yield from _whole(sense, asked, pack)


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


def _loose_values(sense: Sense, asked: Sequence[Asked], pack: Pack) -> Iterator[Value]:
    addressed = any(each.entity == "STREET_ADDRESS" for each in asked)
    stop = 0
    for value in sense.loose:
        if value.first < stop:
            continue
        chosen = value
        if addressed and value.shape is Shape.NUMBER and sense.others <= _CHATTY + 1:
            wider = open_address_at(sense.tokens, value.first, pack)
            chosen = value if wider is None else Value(Shape.ADDRESS, value.first, wider)
        stop = chosen.stop
        yield chosen


def _counts(value: Value, tokens: Tokens, pack: Pack) -> bool:
    """Say whether a number tells how many, or which version: "4000 gems", "3.12.4"."""
    raw = tokens.raw(value.first)
    if value.shape not in (Shape.NUMBER, Shape.CODE) or value.stop != value.first + 1:
        return False
    if _ORDINAL.fullmatch(raw):
        return True
    if raw.count(".") == _DOTS:
        return _VERSION.fullmatch(raw) is not None
    if (
        value.shape is Shape.CODE
        or value.digits > _LONGEST_COUNT
        or value.stop == len(tokens)
        or not tokens.spaced(value.stop)
    ):
        return False
    word = tokens.words[value.stop]
    return word.endswith("s") and word.isalpha() and not (_filler(word, pack) or is_place([word]) or is_name(word))


def _answer(value: Value, sense: Sense, asked: Sequence[Asked], *, correcting: bool) -> Reading | None:
    best, best_score = None, 0.0
    matter_asked = bool(asked) and asked[-1].entity == ""
    for each in asked:
        if each.closed and not correcting:
            continue
        fitting = fit(each.entity, value, sense.tokens) if each.entity else 0.0
        if value.digits and not _WORDED.isdisjoint(each.cue.split()):
            continue
        if not fitting or (matter_asked and fitting < _CERTAIN) or (fitting < _FAIR and each.age):
            continue
        if fitting <= _FAIR and sense.others > _CHATTY:
            continue
        score = 0.5 + 0.45 * fitting - _STALE * each.age
        if each.answers:
            score -= 0.05 if correcting else _ANSWERED
        if score > best_score:
            best, best_score = each, score
    if best is None:
        return None
    best.answers += 1
    return _reading(value, best, best_score)


def _names(
    sense: Sense, asked: Sequence[Asked], pack: Pack, taken: Sequence[tuple[int, int]], *, correcting: bool
) -> Iterator[Reading]:
    """Read the names in an answer to "what's your name?"."""
    tokens = sense.tokens
    wanted = next((each for each in reversed(asked) if each.entity == "PERSON"), None)
    if wanted is None or len(tokens) > _NAMES_WITHIN or (wanted.answers and wanted.age > 1):
        return
    if wanted.closed and not correcting:
        return
    index, found = 0, False
    while index < len(tokens):
        cue = pack.cue_at(tokens.words, index)
        if cue is not None and cue.kind is not CueKind.GREETING:
            index += len(cue.words)
            continue
        name = None if _inside(index, taken) else name_at(tokens, index, pack, strict=True, surname=True)
        if name is None:
            index += 1
            continue
        name = _not_into(name, taken)
        if not _may_answer(name, sense.others - (name.stop - name.first), tokens, pack):
            index = name.stop
            continue
        found = True
        name = _with_common_first(name, tokens, pack)
        yield _reading(name, wanted, (0.9 if len(tokens) <= _SHORT * 2 else 0.75) - _STALE * wanted.age)
        index = name.stop
    if not found and not sense.redacted and len(tokens) <= _SHORT and not wanted.age and "?" not in tokens.text:
        yield from _common_name(tokens, wanted, pack, taken)
        found = bool(wanted.answers)
    if found:
        wanted.answers += 1


def _may_answer(name: Value, others: int, tokens: Tokens, pack: Pack) -> bool:
    """Say whether what may be a name answers, beside so many other words, or is just a word that few use."""
    if _capitalised(tokens, name):
        return True
    if not pack.knows_words:
        # Where many words are unknown, a strange one amid others is a word.
        return not others or _given(tokens, name)
    if others > _CHATTY:
        return False
    words = tokens.words[name.first : name.stop]
    if any(map(is_name, words)):
        return True
    bare = not others and len(tokens) - len(words) <= _BESIDE
    return bare or (_told(name, tokens, pack) and not any(map(is_known_word, words)))


def _told(name: Value, tokens: Tokens, pack: Pack) -> bool:
    """Say whether a word that leads up to a name stands before one."""
    before = tokens.words[name.first - 1] if name.first else ""
    return before in pack.language.copulas or before in _UNDER


def _with_common_first(name: Value, tokens: Tokens, pack: Pack) -> Value:
    """Take a common word before the name in, where the answer is no longer than that ("bill cox")."""
    before = name.first - 1
    if before < 0 or len(tokens) > _SHORT or tokens.breaks_before(name.first) or "," in tokens.gap(name.first):
        return name
    word = tokens.words[before]
    if word in pack.stop or word in pack.links or not word.isalpha() or pack.cue_at(tokens.words, before) is not None:
        return name
    return Value(name.shape, before, name.stop, letters=name.letters + len(word))


def _given(tokens: Tokens, name: Value) -> bool:
    return any(map(is_given, tokens.words[name.first : name.stop]))


def _capitalised(tokens: Tokens, name: Value) -> bool:
    """Say whether a name is written as one, and not merely the start of a sentence."""
    raws = [tokens.raw(place) for place in range(name.first, name.stop)]
    sentence = name.first == 0 or tokens.breaks_before(name.first)
    return all(raw[0].isupper() and not raw.isupper() for raw in raws) and not (sentence and len(raws) == 1)


def _common_name(tokens: Tokens, wanted: Asked, pack: Pack, taken: Sequence[tuple[int, int]]) -> Iterator[Reading]:
    """A name made of common words ("Summer Rose"): the question alone is the evidence."""
    content = [index for index, word in enumerate(tokens.words) if word not in pack.links]
    first = content[0] if content else 0
    alone = len(content) == 1 or (content and first + 1 < len(tokens) and tokens.gap(first + 1).strip())
    if alone and tokens.words[first] in GIVEN_WORDS and not _inside(first, taken):
        yield _reading(Value(Shape.NAME, first, first + 1), wanted, 0.7)
        return
    for index in range(len(tokens)):
        name = None if _inside(index, taken) else name_at(tokens, index, pack, strict=False)
        if name is not None:
            upper = all(tokens.raw(place)[0].isupper() for place in range(name.first, name.stop))
            if upper and not tokens.words[name.first].endswith(("ing", "ed")):
                yield _reading(_not_into(name, taken), wanted, 0.7)
            return


def _words(sense: Sense, asked: Sequence[Asked], pack: Pack, taken: Sequence[tuple[int, int]]) -> Iterator[Reading]:
    """Read a password, a security answer or a username that is made of words: a short answer and nothing else."""
    tokens = sense.tokens
    wanted = next((each for each in reversed(asked) if each.entity in _WORDS), None)
    if (
        wanted is None
        or sense.redacted
        or (wanted.answers and tokens.words[:1] not in _GUESSING)
        or wanted.age > 1
        or "?" in tokens.text
        or len(tokens) > 2 * _SHORT
    ):
        return
    cue = pack.cue_at(tokens.words, 0) if len(tokens) else None
    # "Passcode purple walrus", once a passcode was asked for: the answer says itself what it is.
    named = len(cue.words) if cue is not None and cue.entity == wanted.entity and cue.kind is CueKind.ASKED else 0
    named += tokens.words[:1] in _GUESSING
    rest = [i for i in range(named, len(tokens)) if not _inside(i, taken) and not _filler(tokens.words[i], pack)]
    if not rest or len(rest) > _WORDS[wanted.entity] or rest[-1] - rest[0] >= _WORDS[wanted.entity]:
        return
    common = all(pack.ordinary(tokens.words[i]) for i in rest)
    if wanted.entity in _CODED and (
        common
        or len(tokens.words[rest[0]]) < _SHORTEST_CODE
        or is_given(tokens.words[rest[0]])
        or is_known_word(tokens.words[rest[0]])
    ):
        return
    if any(_ORDINAL.fullmatch(tokens.words[i]) for i in rest):
        return
    if any(is_exclamation(tokens.words[i]) for i in rest) or not _QUERIES.isdisjoint(tokens.words):
        return
    if common and ((wanted.age and not named) or tokens.words[rest[0]].endswith(("ing", "ed")) or len(tokens) > _SHORT):
        return
    wanted.answers += 1
    value = Value(Shape.NAME, rest[0], rest[-1] + 1)
    yield _reading(value, wanted, 0.65 if common else 0.85)


def _whole(sense: Sense, asked: Sequence[Asked], pack: Pack) -> Iterator[Reading]:
    """Read a spoken answer as a whole: where most of it is spelled, its odd words are pieces that were misheard."""
    tokens = sense.tokens
    wanted = asked[-1]
    if len({each.entity for each in asked if not each.age}) != 1 or "?" in tokens.text or len(tokens) > _LONGEST_SPOKEN:
        return
    content = [i for i, word in enumerate(tokens.words) if _spoken(word, pack) or not _filler(word, pack)]
    said = sum(_said(tokens.words[i], pack) for i in content)
    spelled = said >= _SPELLED
    while not spelled and len(content) > 1 and _filler(tokens.words[content[0]], pack):
        content.pop(0)
    signs = said + sum(any(map(str.isdigit, tokens.words[i])) for i in content)
    common = sum(not _spoken(tokens.words[i], pack) and _is_word(tokens.words[i], pack) for i in content)
    if wanted.entity in _NUMBERS and any(sign_of(tokens.words[i], pack) is None for i in content):
        return
    loose = wanted.entity in _SPOKEN_LOOSELY
    if (
        sense.redacted
        or not (said or loose)
        or signs < _FEWEST_SIGNS
        or common > _CHATTY
        or signs <= common
        or sense.readings
    ):
        return
    if not spelled and content[-1] - content[0] > len(content) + 2 * loose:
        return
    yield _reading(Value(Shape.SPELLED, content[0], content[-1] + 1), wanted, 0.8)


def _said(word: str, pack: Pack) -> bool:
    """Say whether a word is a sign beyond doubt, and no written number."""
    return _spoken(word, pack) and word not in DOUBTFUL and not any(map(str.isdigit, word))


def _spoken(word: str, pack: Pack) -> bool:
    """Say whether a word may be part of something spoken: a sign, a number, a month, a broken piece of a word."""
    language = pack.language
    return (
        sign_of(word, pack) is not None
        or any(map(str.isdigit, word))
        or word in language.tens
        or word in language.months
        or word in language.repeats
        or (len(word) <= _BROKEN and word not in pack.stop and not _is_word(word, pack))
    )


def _is_word(word: str, pack: Pack) -> bool:
    return pack.ordinary(word) or (pack.knows_words and is_known_word(word))


def _filler(word: str, pack: Pack) -> bool:
    return word in pack.stop or word in pack.links


def _inside(index: int, taken: Sequence[tuple[int, int]]) -> bool:
    return any(first <= index < stop for first, stop in taken)


def _not_into(name: Value, taken: Sequence[tuple[int, int]]) -> Value:
    stop = min((first for first, _ in taken if name.first < first < name.stop), default=name.stop)
    return Value(name.shape, name.first, stop, letters=name.letters)


def _reading(value: Value, asked: Asked, score: float) -> Reading:
    return Reading(
        first=value.first,
        stop=value.stop,
        entity=asked.entity,
        score=round(min(score, 0.95), 3),
        base=0.3,
        cue=asked.cue,
        question=asked.entity,
        source=asked.source,
    )
