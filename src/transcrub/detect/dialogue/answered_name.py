"""The names in an answer to "what's your name?"."""

from collections.abc import Iterator, Sequence

from transcrub.detect.dialogue.names import name_at
from transcrub.detect.dialogue.questions import Asked
from transcrub.detect.dialogue.replies import CHATTY, SHORT_ANSWER, STALE, inside, not_into, reply
from transcrub.detect.dialogue.sense import Reading, Sense
from transcrub.detect.dialogue.shapes import Shape, Value
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.lexicon import GIVEN_WORDS, CueKind, Pack, namesakes
from transcrub.detect.lexicon.language import words
from transcrub.detect.tagger.lexicon import is_known_word, is_name

_NAMES_WITHIN = 25
_BESIDE = 3
_AT = "at"
_WORK = words("done clerk cook driver employed engineer fitter job manager nurse teacher work worked working works")
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
    index, found = 0, False
    while index < len(tokens):
        cue = pack.cue_at(tokens.words, index)
        if cue is not None and cue.kind is not CueKind.GREETING:
            index += len(cue.words)
            continue
        name = None if inside(index, taken) else name_at(tokens, index, pack, strict=True, surname=True, told=True)
        if name is None:
            index += 1
            continue
        name = not_into(name, taken)
        # "Mélanie Lajoie, c'est pour ma Kia Rio".
        owned = name.first > 0 and tokens.words[name.first - 1] in _OWNING
        thing = (found or owned) and " ".join(tokens.words[name.first : name.stop]) in namesakes()
        if thing or not _may_answer(name, sense.others - (name.stop - name.first), tokens, pack):
            index = name.stop
            continue
        found = True
        name = _with_common_first(name, tokens, pack)
        yield reply(name, wanted, (0.9 if len(tokens) <= SHORT_ANSWER * 2 else 0.75) - STALE * wanted.age)
        index = name.stop
    if not found and not sense.redacted and len(tokens) <= SHORT_ANSWER and not wanted.age and "?" not in tokens.text:
        yield from _common_name(tokens, wanted, pack, taken)
        found = bool(wanted.answers)
    if found:
        wanted.answers += 1


def _may_answer(name: Value, others: int, tokens: Tokens, pack: Pack) -> bool:
    """Say whether what may be a name answers, beside so many other words, or is just a word that few use."""
    if name.first and tokens.words[name.first - 1] == _AT and not _WORK.isdisjoint(tokens.words[: name.first]):
        # "He worked at Leyland Trucks".
        return False
    if _capitalised(tokens, name):
        return True
    if others > CHATTY:
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
            if upper and not tagged and not tokens.words[name.first].endswith(("ing", "ed")):
                yield reply(not_into(name, taken), wanted, 0.7)
            return
