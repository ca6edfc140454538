"""A secret that is told with doubt: "I should think it is Quill, after the cat", "Tarn? Or did I put Fell?"."""

import re
from collections.abc import Iterator, Sequence

from transcrub.detect.days import WEEKDAYS
from transcrub.detect.dialogue.answers.replies import inside, reply
from transcrub.detect.dialogue.questions import Asked
from transcrub.detect.dialogue.sense import Reading, Sense
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Pack
from transcrub.detect.lexicon.exclamations import is_exclamation
from transcrub.detect.tagger.lexicon import is_known_word

_SCORE, _SECRET, _MOST, _SHORTEST = 0.7, "PASSWORD", 3, 5
_PUT = "(?:put|picked|pick|choose|chosen|chose|used|use|said|say|written|write|wrote)"
_LEAD = re.compile(
    r"\b(?:(?:it|that|which)(?: (?:could|might|may|must|should|will|would) (?:have been|be)|['’]?d be|['’]?s| is| was)"
    r"|(?:he|she|they|[A-Z]\w+) (?:chose|picked|reckons|said|says|suggests|thinks|wants)"
    r"|(?:then it must|it['’]ll) be|is it|was it"
    rf"|(?:did|do|might|may) i (?:have )?{_PUT}"
    rf"|i (?:(?:think i|might have|may have|must have|probably|always|would have) )?{_PUT}|i['’]d have {_PUT})\b"
    r"(?: (?:just|maybe|probably|only))?(?: ?:)? [\"“']?",
    re.IGNORECASE,
)
_END = re.compile(
    r"[\"”']?(?:[,;?!:)]|\.(?:\s|$)|\s*$|\n| [–—-]|\.\.| (?:after|as in|because|i (?:think|believe)|like)\b)"
)


def read_supposed(
    sense: Sense, asked: Sequence[Asked], taken: Sequence[tuple[int, int]], pack: Pack
) -> Iterator[Reading]:
    """Read the words that may be a secret just asked for, as whoever does not quite remember tells them."""
    wanted = next((each for each in reversed(asked) if each.entity == _SECRET and each.age <= 1), None)
    if wanted is None or not pack.is_english:
        return
    tokens = sense.tokens
    starts = [0] if "?" in tokens.text else []
    starts += [match.end() for match in _LEAD.finditer(tokens.text)]
    for start in starts:
        place = _name_from(tokens, start, pack)
        if place is not None and not inside(place[0], taken) and not inside(place[1] - 1, taken):
            wanted.answers += 1
            yield reply(Value(Shape.NAME, *place), wanted, _SCORE)


def _name_from(tokens: Tokens, start: int, pack: Pack) -> tuple[int, int] | None:
    """Return the capitalised words from a place on, up to where their clause ends."""
    found = tokens.within(start, start + 1)
    if found is None:
        return None
    first = stop = found[0]
    while stop < min(len(tokens), first + _MOST) and (stop == first or tokens.spaced(stop)):
        word = tokens.words[stop]
        if not (tokens.raw(stop)[0].isupper() and word.isalpha()) or word in pack.stop or word in WEEKDAYS:
            break
        stop += 1
        # "Wellington bomber, because I flew it".
        stop += _END.match(tokens.text, tokens.ends[stop - 1]) is None and _goes_on(tokens, stop, pack)
        if _END.match(tokens.text, tokens.ends[stop - 1]):
            common = start == 0 and pack.ordinary(tokens.words[first])
            return None if common else (first, stop)
    return (first, first + 1) if start and _is_strange(tokens, first, pack) else None


def _goes_on(tokens: Tokens, stop: int, pack: Pack) -> bool:
    """Say whether a word in small letters is the last of a secret."""
    if stop >= len(tokens) or not tokens.spaced(stop) or tokens.words[stop] in pack.stop:
        return False
    return tokens.raw(stop).islower() and _END.match(tokens.text, tokens.ends[stop]) is not None


def _is_strange(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether a word in small letters that ends its clause is none of the language: "it would be stravaig."."""
    word = tokens.words[place]
    known = pack.ordinary(word) or is_known_word(word) or is_exclamation(word) or word in pack.stop
    ends = _END.match(tokens.text, tokens.ends[place]) is not None
    return len(word) >= _SHORTEST and word.isalpha() and not known and ends
