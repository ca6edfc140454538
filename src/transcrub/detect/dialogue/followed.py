"""What is asked or told without its word: "and yours?", "hers is 4471", a value in the message after its word."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from transcrub.detect.dialogue.answers.replies import SHORT_ANSWER
from transcrub.detect.dialogue.fit import GOOD, fit
from transcrub.detect.dialogue.sense import Sense, sentences
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import Pack, is_given
from transcrub.detect.lexicon.language import words
from transcrub.detect.tagger.lexicon import is_name

POINTING = words("hers his mine ours theirs yours")
"""They say whose something is, and not what."""
YEAR = "year"
"""The cue of whoever asks for the year that lacks in a birthday."""
HEARD = "birthday told"
"""The cue of a birthday that one side told the other, who may say that it is another day."""
_PERSONS = words("her him his their them you your")
# What else stands in a question that only says whose: "and what about the other passenger's, please?"
_AROUND = _PERSONS | words("""
    a about again also an and as child children's do first for got great have how i is it just last lovely ma'am may
    noted ok okay one other our perfect please same second sir so sorry thank thanks that the then third too well what
    what's whats with
""")
_WHOSE = POINTING | words("other second third")
# "And you?", and not "is that you?".
_TURNING = words("about and for")
_COUNTED = words("account adult card child driver one passenger person rider traveler traveller vehicle car van")
_OF_YEAR = _AROUND | words("birth born exact full in was were what which year")
_TOO = words("about also and too well")
_LONGEST_QUESTION = 7
_POINTED_REACH, _LONG_NUMBER = 3, 6
_OFFERED_NEAR = 5
_GOES_ON = ("-", "..", "…")
# What may stand between whose it is and what it is.
_TIES = words("""
    = also are as be dob ends ending file got had has have i in is it it's its just listed no number number's on plate
    reads says should so starts still the then u was we which will with would you
""")
_WHICH = words("actual correct current new newer other real right second")
# Of several it is this one: "new is 4471".
_STATES = words("actual correct current new newest old previous right")
_WAS, _ONE_WITHIN = frozenset({"is", "was"}), 4
_ARTICLES = frozenset({"and", "but", "my", "the"})
_WHO = words("he's hes i'm im she's shes")
_OWN = words("her here here's heres his my our their")
_OFFERED = _OWN | words("also and hello hi is it's its ok okay so sure the then this yes")
# "Want the number?", "shall I send it?": whoever offers so tells it next, whatever is said.
_OFFERS = frozenset({"want", "need", ("shall", "i"), ("should", "i"), ("can", "i")})
_GIVES = words("give it no number numbers send type")
_COPULAS = words("is was are = as")
WORDED = frozenset({"EMAIL_ADDRESS", "ORDER_ID", "PERSON", "STREET_ADDRESS", "USERNAME"})
"""What nobody points at with a mere "mine"."""


def asks_again(tokens: Tokens, pack: Pack) -> bool:
    """Say whether a question only says whose: "and yours?", "what about his?", "the second passenger's?"."""
    if not pack.is_english or "?" not in tokens.text:
        return False
    for first, stop, end in sentences(tokens):
        run = tokens.words[first:stop]
        if "?" not in end or len(run) > _LONGEST_QUESTION:
            continue
        run = _without_thing(run)
        known = all(word in _AROUND or word in _WHOSE or _is_kin(word, pack) for word in run)
        if (known and _says_whose(run, pack)) or _is_owner(tokens, stop - 1, run):
            return True
    return False


def _without_thing(run: list[str]) -> list[str]:
    """Return a question without the word that says which one is meant: "gas one as well?", "and the savings one?"."""
    place = run.index("one") if "one" in run else 0
    told = place and run[place - 1] not in _AROUND and not _TOO.isdisjoint(run)
    return [*run[: place - 1], "other", *run[place + 1 :]] if told else run


def _says_whose(run: Sequence[str], pack: Pack) -> bool:
    if any(word in _WHOSE or (word.endswith("s") and _is_kin(word, pack)) for word in run):
        return True
    return not _TURNING.isdisjoint(run) and any(word in _PERSONS or _is_kin(word, pack) for word in run)


def _is_kin(word: str, pack: Pack) -> bool:
    """Say whether a word says what somebody is to somebody: "wife's", "husbands", "passenger's"."""
    return pack.names_kin(word) or word.removesuffix("'s") in _COUNTED


def _is_owner(tokens: Tokens, last: int, run: list[str]) -> bool:
    """Say whether a question asks for what is somebody's by name: "and Winston's?", "and for Winston?"."""
    word = tokens.words[last]
    somebody = word.endswith("'s") or (run[-2:-1] == ["for"] and (is_given(word) or is_name(word)))
    return somebody and tokens.raw(last)[0].isupper() and _AROUND.issuperset(run[:-1])


def asks_year(tokens: Tokens) -> bool:
    """Say whether a message only asks for a year: "the year?", and not "the car's year?"."""
    told = tokens.words
    return "?" in tokens.text and YEAR in told and len(told) <= _LONGEST_QUESTION and _OF_YEAR.issuperset(told)


def is_pointed(value: Value, tokens: Tokens, pack: Pack) -> bool:
    """Say whether a word that says whose stands right before a value: "hers is 4471", "my wife's 4/3/1980"."""
    for place in range(value.first - 1, max(-1, value.first - 2 - _POINTED_REACH), -1):
        word = tokens.words[place]
        if word == "one" and place and tokens.words[place - 1] in _WHICH:
            return True
        if tokens.breaks_before(place + 1) and ":" not in tokens.gap(place + 1):
            return False
        # "Expired. new is 4471".
        if word in (_WHO if place == value.first - 1 else _STATES if _begins(tokens, place) else ()):
            return True
        if word in POINTING or (word.endswith("s") and _is_kin(word, pack) and word not in _COUNTED):
            return True
        if word not in _TIES:
            break
    return _is_of_one(tokens, value.first - 1)


def _is_of_one(tokens: Tokens, last: int) -> bool:
    """Say whether a sentence up to its verb tells of one of several: "the old one at Oakmoor was 118 073"."""
    if last < 0 or tokens.words[last] not in _WAS:
        return False
    first = max((at for at in range(last + 1) if at == 0 or tokens.breaks_before(at)), default=0)
    run = tokens.words[first : last + 1]
    place = run.index("one") if "one" in run[:_ONE_WITHIN] else 0
    return place > 0 and run[place - 1] in _WHICH | _STATES and len(run) <= _LONGEST_QUESTION


def _begins(tokens: Tokens, place: int) -> bool:
    """Say whether a sentence begins with a word, or with it and an article."""
    first = place - (place > 0 and tokens.words[place - 1] in _ARTICLES)
    return first == 0 or tokens.breaks_before(first) or "," in tokens.gap(first)


def points(sense: Sense, kind: str, pack: Pack) -> bool:
    """Say whether a message tells a value of a kind, and only whose it is."""
    if kind in WORDED or not pack.is_english:
        return False
    return any(_is_of(value, kind, sense.tokens) and is_pointed(value, sense.tokens, pack) for value in sense.loose)


def _is_of(value: Value, kind: str, tokens: Tokens) -> bool:
    if not kind:
        # Nobody said what it is: so long a number is of somebody.
        return value.shape in (Shape.NUMBER, Shape.CODE) and value.digits >= _LONG_NUMBER
    fitting = fit(kind, value, tokens)
    return fitting >= GOOD or (fitting > 0 and (value.shape is Shape.DATE or len(tokens) <= SHORT_ANSWER))


def left_open(sense: Sense, pack: Pack) -> Iterator[tuple[str, str]]:
    """Give what a message announces at its very end, for the writer's next one to tell: "my member id is"."""
    tokens = sense.tokens
    if not sense.open or "?" in tokens.text:
        return
    place, cue = sense.open[-1]
    behind = tokens.words[place + len(cue.words) :]
    if tokens.text.rstrip().endswith(_GOES_ON) and behind and behind[-1].isdecimal():
        # "EIN 84-", and the rest in the next message.
        behind, told = behind[:-1], True
    else:
        told = not _COPULAS.isdisjoint(behind[-1:])
    own = not behind and cue.entity != "PERSON" and _OFFERED.issuperset(tokens.words[:place])
    own = own and not _OWN.isdisjoint(tokens.words[:place])
    if (told or own) and pack.links.issuperset(behind) and cue.entity:
        yield cue.entity, cue.phrase


def offered(sense: Sense) -> Iterator[tuple[str, str]]:
    """Give what a message offers to tell: "my passport does, want the number?"."""
    words = sense.tokens.words
    if not sense.tokens.text.rstrip().endswith("?") or _GIVES.isdisjoint(words[-_OFFERED_NEAR:]):
        return
    last = words[-_OFFERED_NEAR:]
    if not _OFFERS.isdisjoint(last) or not _OFFERS.isdisjoint(pairwise(last)):
        yield from ((entity, phrase) for entity, phrase in sense.asks if entity and entity != "PERSON")
