"""An answer that was spoken: where most of it is spelled, its odd words are pieces that were misheard."""

from collections.abc import Iterator, Sequence

from transcrub.detect.dialogue.answers.replies import CHATTY, is_filler, reply
from transcrub.detect.dialogue.questions import Asked
from transcrub.detect.dialogue.sense import Reading, Sense
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.dialogue.values.spoken import sign_of
from transcrub.detect.lexicon import Pack
from transcrub.detect.lexicon.alphabet import DOUBTFUL
from transcrub.detect.lexicon.language import words
from transcrub.detect.tagger.lexicon import is_known_word

_LONGEST_SPOKEN = 40
_FEWEST_SIGNS = 2
_SPELLED = 4
_BROKEN = 3
# "The first one", "2nd one pls": of several offered.
_WHICH, _ONE = words("1st 2nd 3rd bottom first former last latter other second that third this top"), words("one ones")
# What people say in words and broken pieces: a day, a postal code, a name.
_SPOKEN_LOOSELY = frozenset({"DATE_OF_BIRTH", "POSTAL_CODE", "PERSON"})
_DATED = frozenset({"ACCOUNT_NUMBER", "US_DRIVER_LICENSE", "US_PASSPORT"})
_NUMBERS = frozenset({"PHONE_NUMBER", "US_SSN", "CREDIT_CARD", "EMAIL_ADDRESS", "STREET_ADDRESS"})
_MYSELF = "i"


def read_aloud(sense: Sense, asked: Sequence[Asked], pack: Pack) -> Iterator[Reading]:
    """Read a spoken answer as a whole: where most of it is spelled, its odd words are pieces that were misheard."""
    tokens = sense.tokens
    wanted = asked[-1]
    if len({each.entity for each in asked if not each.age}) != 1 or "?" in tokens.text or len(tokens) > _LONGEST_SPOKEN:
        return
    content = [i for i, word in enumerate(tokens.words) if _spoken(word, pack) or not is_filler(word, pack)]
    content = _until_exclaimed(content, sense)
    if content and tokens.raw(content[-1]) == _MYSELF and content[-1] + 1 < len(tokens):
        # "0072 415 K i think".
        content.pop()
    said = sum(_said(tokens.words[i], pack) for i in content)
    spelled = said >= _SPELLED
    while not spelled and len(content) > 1 and is_filler(tokens.words[content[0]], pack):
        content.pop(0)
    signs = said + sum(any(map(str.isdigit, tokens.words[i])) for i in content)
    common = sum(not _spoken(tokens.words[i], pack) and _is_word(tokens.words[i], pack) for i in content)
    if wanted.entity in _NUMBERS and any(sign_of(tokens.words[i], pack) is None for i in content):
        return
    # "British, expires in may twenty thirty" tells a passport's day, and not its number.
    if wanted.entity in _DATED and any(tokens.words[i] in pack.language.months for i in content):
        return
    # Numbers alone are no name: "3A and 4D" are seats.
    loose = wanted.entity in _SPOKEN_LOOSELY and (said > 0 or wanted.entity != "PERSON")
    if (
        sense.redacted
        or not content
        or _is_written(sense, wanted)
        or not (said or loose)
        or signs < _FEWEST_SIGNS
        or common > CHATTY
        or signs <= common
        or sense.readings
    ):
        return
    if set(tokens.words) & _WHICH and len(content) <= _FEWEST_SIGNS and tokens.words[content[-1]] in _ONE:
        return
    if not spelled and content[-1] - content[0] > len(content) + 2 * loose:
        return
    yield reply(Value(Shape.SPELLED, content[0], content[-1] + 1), wanted, 0.8)


def _is_written(sense: Sense, wanted: Asked) -> bool:
    """Say whether a day stands there that is written, and read already."""
    days = [value for value in sense.loose if value.shape is Shape.DATE]
    return bool(days) and (wanted.entity == "PERSON" or any("/" in sense.tokens.raw(day.first) for day in days))


def _until_exclaimed(content: list[int], sense: Sense) -> list[int]:
    """Return the words before the first cry: of "23 march! never got it" the first two."""
    tokens = sense.tokens
    end = next((place for place in range(1, len(tokens)) if "!" in tokens.gap(place)), len(tokens))
    return [place for place in content if place < end]


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
    return pack.ordinary(word) or is_known_word(word)
