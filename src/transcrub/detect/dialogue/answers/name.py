"""The names in an answer to "what's your name?"."""

from collections.abc import Iterator, Sequence

from transcrub.detect.dialogue.answers.replies import CHATTY, SHORT_ANSWER, STALE, inside, not_into, reply
from transcrub.detect.dialogue.questions import Asked
from transcrub.detect.dialogue.sense import Reading, Sense
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.names import PARTICLES, name_at
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import GIVEN_WORDS, NAME_WORDS, TRADES, CueKind, Pack, is_brand, is_given, namesakes
from transcrub.detect.lexicon.identity_en import SHORT
from transcrub.detect.lexicon.language import words
from transcrub.detect.tagger.credible import BETWEEN, NEAR
from transcrub.detect.tagger.lexicon import is_known_word, is_name
from transcrub.detect.tagger.namesakes import is_pet
from transcrub.detect.tagger.things import is_car
from transcrub.detect.tagger.wares import NAMED_TRADES, WARES

_NAMES_WITHIN = 25
_BESIDE = 3
_LONGEST_FIRM = 5
_AT = "at"
_AND, _LONGEST_LIST = frozenset({"and", "&", "plus"}), 8
_WORK = words("done clerk cook driver employed engineer fitter job manager nurse teacher work worked working works")
_FIRMS = words("agency business company employer firm llc office shop store")
_STREETS = words("avenue boulevard cottages crescent gardens highway mews parade road street terrace")
_FIRMS_TRADES = (
    TRADES
    | NAMED_TRADES
    | words("""
    accounting aggregates brewing cleaning dental electrical engineering landscaping law motors nursery paving
    photography realty security solutions trucking
""")
)
_HAS = words("a an drives had has have the through with")
_ROOMS = words("aula piazza saal sala salle salon salón")
_THINGS = WARES | {"collection", "edition", "range", "style"}
_EXPLAINS = frozenset({"like", "silent", "spelled", "spelt", "with"})
_OWNING = words(
    "a an een ein eine einen het ma mein meine meinen meu mi mia mijn minha mio moja mon mój my the um uma un una une"
)
_UNDER = frozenset({"name", "under", "i'm", "im"})


def read_names(
    sense: Sense, asked: Sequence[Asked], pack: Pack, taken: Sequence[tuple[int, int]], *, correcting: bool
) -> Iterator[Reading]:
    """Read the names in an answer to "what's your name?"."""
    tokens = sense.tokens
    wanted = next((each for each in reversed(asked) if each.entity == "PERSON"), None)
    if wanted is None or len(tokens) > _NAMES_WITHIN or (wanted.answers and wanted.age > 1):
        return
    if wanted.closed and not correcting:
        return
    schemes = {word for each in asked if each.entity == "ACCOUNT_NUMBER" for word in each.cue.split()}
    index, found = 0, False
    while index < len(tokens):
        cue = pack.cue_at(tokens.words, index)
        if cue is not None and cue.kind is not CueKind.GREETING:
            index += len(cue.words)
            continue
        free = not inside(index, taken)
        particled = _particled(tokens, index, pack) if free else None
        name = name_at(tokens, index, pack, strict=True, surname=True, told=True) if free else None
        small = particled is not None and (name is None or name.stop <= particled.stop)
        name = particled if small else name
        if name is None:
            index += 1
            continue
        name = not_into(name, taken)
        # "Mélanie Lajoie, c'est pour ma Kia Rio".
        owned = name.first > 0 and tokens.words[name.first - 1] in _OWNING
        thing = (found or owned) and " ".join(tokens.words[name.first : name.stop]) in namesakes()
        # "Name and Flybuys number?" - "Ann Bell, flybuys 6008 4410".
        thing = thing or schemes.issuperset(tokens.words[name.first : name.stop])
        # "Ann Bell, NIC 199318402765".
        tagged = len(tokens) > 1 and tokens.raw(name.first).isupper()
        thing = thing or (tagged and SHORT.issuperset(tokens.words[name.first : name.stop]))
        may = small or _may_answer(name, sense.others - (name.stop - name.first), tokens, pack)
        if thing or not may:
            index = name.stop
            continue
        found = True
        name = _with_given_behind(_with_common_first(name, tokens, pack), tokens)
        yield reply(name, wanted, (0.9 if len(tokens) <= SHORT_ANSWER * 2 else 0.75) - STALE * wanted.age)
        index = name.stop
    if not found and not sense.redacted and len(tokens) <= SHORT_ANSWER and not wanted.age and "?" not in tokens.text:
        yield from _common_name(tokens, wanted, pack, taken)
        found = bool(wanted.answers)
    if found:
        wanted.answers += 1
        yield from _beside_names(tokens, wanted, taken)


def _beside_names(tokens: Tokens, wanted: Asked, taken: Sequence[tuple[int, int]]) -> Iterator[Reading]:
    """Give words that are names where they stand in a list that answers: "Ocean, River and Jude"."""
    listed = [at for at, word in enumerate(tokens.words) if word not in _AND]
    if len(tokens) > _LONGEST_LIST or len(listed) < 2:  # noqa: PLR2004 - several
        return
    if not all(tokens.raw(at).istitle() and (not at or not tokens.spaced(at) or at - 1 not in listed) for at in listed):
        return
    for at in listed:
        if tokens.words[at] in NAME_WORDS and not inside(at, taken):
            yield reply(Value(Shape.NAME, at, at + 1), wanted, 0.75)


def _particled(tokens: Tokens, index: int, pack: Pack) -> Value | None:
    """Return a surname of a small word and a common one with its capital: "mine de Wit"."""
    small = tokens.words[index] in PARTICLES and tokens.raw(index).islower() and tokens.words[index] not in pack.stop
    if not small or index + 1 == len(tokens) or not tokens.spaced(index + 1):
        return None
    word = tokens.words[index + 1]
    written = tokens.raw(index + 1).istitle() and word.isalpha() and word not in pack.stop
    return Value(Shape.NAME, index, index + 2, letters=len(word)) if written else None


def _with_given_behind(name: Value, tokens: Tokens) -> Value:
    """Take in a given name that is a word, behind a surname and a comma: "nakagawa, hope m"."""
    stop = name.stop
    if stop != name.first + 1 or stop == len(tokens) or tokens.gap(stop) != ", ":
        return name
    if tokens.words[stop] not in NAME_WORDS:
        return name
    stop += 1
    if stop < len(tokens) and tokens.spaced(stop) and tokens.words[stop].isalpha() and len(tokens.words[stop]) == 1:
        stop += 1
    ends = stop == len(tokens) or not tokens.spaced(stop) or tokens.words[stop][0].isdecimal()
    return Value(name.shape, name.first, stop, letters=name.letters) if ends else name


def _may_answer(name: Value, others: int, tokens: Tokens, pack: Pack) -> bool:
    """Say whether what may be a name answers, beside so many other words, or is just a word that few use."""
    if name.first and tokens.words[name.first - 1] == _AT and not _WORK.isdisjoint(tokens.words[: name.first]):
        # "He worked at Leyland Trucks".
        return False
    words = tokens.words[name.first : name.stop]
    # "His mum, Saira Khan".
    if pack.language.kin.issuperset(words) or _is_thing(name, tokens, pack):
        return False
    if _capitalised(tokens, name):
        return True
    if others > CHATTY:
        return _is_explained(name, tokens, pack)
    if any(map(is_name, words)) or _is_explained(name, tokens, pack):
        return True
    bare = not others and len(tokens) - len(words) <= _BESIDE
    return bare or (_told(name, tokens, pack) and not any(map(is_known_word, words)))


def _is_within_firm(name: Value, tokens: Tokens) -> bool:
    """Say whether a firm's name begins here, where somebody is or works: "at Welsh Mountain clinic"."""
    before = tokens.words[name.first - 1] if name.first else ""
    if before != _AT and (before != "for" or _WORK.isdisjoint(tokens.words[: name.first])):
        return False
    for place in range(name.first + 1, min(len(tokens), name.first + _LONGEST_FIRM)):
        if tokens.breaks_before(place) or "," in tokens.gap(place) or tokens.words[place] in BETWEEN:
            return False
        if tokens.words[place] in _FIRMS_TRADES:
            return True
    return False


def _is_thing(name: Value, tokens: Tokens, pack: Pack) -> bool:
    """Say whether what may be a name is a car, a firm, a room or a ware beside what else an answer tells."""
    run = tokens.words[name.first : name.stop]
    start, end = tokens.starts[name.first], tokens.ends[name.stop - 1]
    before = tokens.words[name.first - 1] if name.first else ""
    leading = tokens.text[max(0, start - NEAR) : start]
    if is_car(run, leading) or run[0] in _ROOMS or is_pet(leading, tokens.text[end : end + NEAR]):
        return True
    if (
        _is_within_firm(name, tokens)
        or _is_street_or_firm(tokens, name, run)
        or (before.isdecimal() and pack.language.months.issuperset(run))
    ):
        return True
    if len(tokens) > len(run) > 1 and run[-1] in _THINGS and tokens.raw(name.stop - 1).islower():
        return True
    if "&" in tokens.text[start:end] and before in _FIRMS and not any(map(is_given, run)):
        return True
    if before in _HAS and is_brand(run):
        # "He has Progressive".
        return True
    numbered = name.stop < len(tokens) and tokens.spaced(name.stop) and tokens.words[name.stop].isdecimal()
    dated = pack.language.months.issuperset(run) or all(map(is_known_word, run))
    return numbered and tokens.raw(name.first).islower() and dated


def _is_street_or_firm(tokens: Tokens, name: Value, run: list[str]) -> bool:
    """Say whether one word of several behind a comma makes a street or a firm of it: "Ann Bell, Hay Landscaping"."""
    listed = len(run) > 1 and name.first > 0 and tokens.gap(name.first) == ", " and tokens.raw(name.stop - 1).istitle()
    return listed and (run[-1] in _STREETS or run[-1] in _FIRMS_TRADES) and not is_given(run[0])


def _is_explained(name: Value, tokens: Tokens, pack: Pack) -> bool:
    """Say whether an answer begins with a strange word, and tells how it is written: "Calliope with a greek k"."""
    explained = name.first == 0 and name.stop < len(tokens) and tokens.words[name.stop] in _EXPLAINS
    word = tokens.words[name.first]
    return explained and not (is_known_word(word) or pack.ordinary(word))


def _told(name: Value, tokens: Tokens, pack: Pack) -> bool:
    """Say whether a word that leads up to a name stands before one."""
    before = tokens.words[name.first - 1] if name.first else ""
    return before in pack.language.copulas or before in _UNDER


def _with_common_first(name: Value, tokens: Tokens, pack: Pack) -> Value:
    """Take a common word before the name in, where the answer is no longer than that ("bill cox")."""
    before = name.first - 1
    if before < 0 or len(tokens) > SHORT_ANSWER or tokens.breaks_before(name.first) or "," in tokens.gap(name.first):
        return name
    word = tokens.words[before]
    if word in pack.stop or word in pack.links or not word.isalpha() or pack.cue_at(tokens.words, before) is not None:
        return name
    return Value(name.shape, before, name.stop, letters=name.letters + len(word))


def _capitalised(tokens: Tokens, name: Value) -> bool:
    """Say whether a name is written as one, and not merely the start of a sentence."""
    raws = [tokens.raw(place) for place in range(name.first, name.stop)]
    sentence = name.first == 0 or tokens.breaks_before(name.first)
    return all(raw[0].isupper() and not raw.isupper() for raw in raws) and not (sentence and len(raws) == 1)


def _common_name(tokens: Tokens, wanted: Asked, pack: Pack, taken: Sequence[tuple[int, int]]) -> Iterator[Reading]:
    """A name made of common words ("Summer Rose"): the question alone is the evidence."""
    cue = pack.cue_at(tokens.words, 0) if len(tokens) else None
    if cue is not None and cue.kind is CueKind.ASKED:
        # "Full name:" is a line of a form.
        return
    content = [index for index, word in enumerate(tokens.words) if word not in pack.links]
    first = content[0] if content else 0
    alone = len(content) == 1 or (content and first + 1 < len(tokens) and tokens.gap(first + 1).strip())
    if alone and tokens.words[first] in GIVEN_WORDS and not inside(first, taken):
        yield reply(Value(Shape.NAME, first, first + 1), wanted, 0.7)
        return
    for index in range(len(tokens)):
        name = None if inside(index, taken) else name_at(tokens, index, pack, strict=False, told=True)
        if name is not None:
            upper = all(tokens.raw(place)[0].isupper() for place in range(name.first, name.stop))
            tagged = name.stop < len(tokens) and any(map(str.isdigit, tokens.words[name.stop]))
            if (
                upper
                and not tagged
                and not _is_thing(name, tokens, pack)
                and not tokens.words[name.first].endswith(("ing", "ed"))
            ):
                yield reply(not_into(name, taken), wanted, 0.7)
            return
