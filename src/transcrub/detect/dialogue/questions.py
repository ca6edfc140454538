"""What one side asks of the other."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from transcrub.detect.dialogue.sense import sentences
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.wanted import HINTS, numbered, wanted_in
from transcrub.detect.lexicon import Cue, CueKind, Pack, holds
from transcrub.detect.lexicon.language import words

_PROMPT, _LONG_PROMPT = 7, 10
# "He never told me a pin" prompts nobody.
_DENIALS = frozenset({"never", "not", "don't", "dont", "didn't", "didnt", "isn't", "isnt"})
_LONGEST_LIST = 16
# A list, and a last thing: "security check: ...", "one more thing, ...".
_LEADS = re.compile("[:,] $")
_ASIDES = words("alternatively digits failing finally four invoice last otherwise payment")
_VERBS = words("""
    am are be been got had has have he i i'm i've is it it's matches my no not set she they updated was we were will you
""")
_GIVING = words("disclose enter give include paste post reveal send share tell type")
_LONGEST_QUESTION = 60
_QUOTES = frozenset("\"“”'’")
# "Can you read me what's on it?", and not "can you help me with anything else?".
_ASKING = frozenset({("can", "you"), ("could", "you"), ("would", "you"), ("will", "you"), ("mind", "giving")})
_WHAT_IT = frozenset(
    {("what", "is"), ("what", "was"), ("what's", "it"), ("whats", "it"), ("do", "you"), ("which", "is")}
)
_IT = words("it one that")
_OFFERING = frozenset({"check", "confirm", "give", "it", "pop", "read", "send", "them", "type", "what's", "whats"})
# "Got it and the last four of your social", as calls are written down: who ends in that without a stop asks for it.
_AND = words("and brilliant great it lovely okay ok perfect so thanks then")
_OF_WHOSE = words("4 a digits final first four full her his in last number of that the their uh um with your")
# Whoever tells something ends in no question: "i can see your address and account number".
_TOLD = (_VERBS - {"got", "i", "i'm", "is", "it", "it's", "no", "you"}) | words("""
    added can changed checked corrected could entered fixed found gave given i'll i'd need needed received removed reset
    saved saw see sent verified want
""")
_POLITE = words("again now please sir then there")
_ENDED = frozenset({"it", "that", "this"})
_TELLING = frozenset({"anything", "else", "help", "wait", "hold", "when", "why"})


@dataclass(slots=True)
class Asked:
    """Something that was asked for and may be answered in the next turns.

    Attributes:
        entity: what; empty for a matter that is nobody's data ("how many?").
        cue: the phrase that asked.
        source: JSON pointer of the question.
        age: how many turns of the other side came since.
        answers: how many values have answered it.
        closed: it was answered, and the asker has gone on: only a correction answers it now.
        pointed: nobody asked, and what is told says only whose it is: "mine is 4471".
    """

    entity: str
    cue: str
    source: str
    age: int = 0
    answers: int = 0
    closed: bool = False
    pointed: bool = False


def asks_in(tokens: Tokens, open_cues: Sequence[tuple[int, Cue]], pack: Pack) -> list[tuple[str, str]]:
    """Return what a message asks for, in order: the entity, as in `Asked`, and the phrase.

    A sentence asks when it ends in a question mark, holds a word of asking, or is a mere prompt ("zip code:").
    Values that the message itself gives are not asked for.

    Args:
        tokens: the message.
        open_cues: its cues without a value, with the token at which they stand.
        pack: the language.
    """
    if not open_cues and "?" not in tokens.text and HINTS.isdisjoint(tokens.words):
        return []
    asks: list[tuple[str, str]] = []
    told = list(sentences(tokens))
    for (first, stop, end), following in zip_longest(told, told[1:]):
        run = tokens.words[first : min(stop, first + _LONGEST_QUESTION)]
        warned = _warned(run, first)
        placed = [(place, cue) for place, cue in open_cues if first <= place < min(stop, warned)]
        cues = [cue for _, cue in placed]
        question = "?" in end
        # "Your name and the number on the bill".
        other = wanted_in(run, pack) if all(cue.entity == "PERSON" for cue in cues) else None
        named = numbered(tokens, first, stop, pack)
        size = _length(tokens, first, stop)
        prompted = size <= (_LONG_PROMPT if other else _PROMPT) and _DENIALS.isdisjoint(run)
        prompted = prompted or _lists(tokens, first, stop, placed, pack)
        requested = _is_quoted(run, end) or holds(pack.requests, run) or _requests(tokens, following, pack)
        requested = requested or _goes_on(tokens, (first, stop, end), placed, pack)
        if not question and not ((cues or other or named) and (prompted or requested)):
            continue
        # "Policy holder's name" names a name twice, and asks for it once.
        phrases = {cue.entity: cue.phrase for cue in reversed(cues)}
        asks.extend(reversed(phrases.items()))
        if other is not None:
            asks.append(other)
        elif named is not None:
            asks.append(named)
        elif question and not cues and _matters(run, pack):
            asks.append(("", ""))
    return asks


def _goes_on(tokens: Tokens, told: tuple[int, int, str], placed: Sequence[tuple[int, Cue]], pack: Pack) -> bool:
    """Say whether a sentence ends in what it asks for next: "perfect and your date of birth", "okay and the um zip"."""
    said, (first, stop, end) = tokens.words, told
    if not placed or not pack.is_english:
        return False
    named = {at for place, cue in placed for at in range(place, place + len(cue.words))}
    last, cue = placed[-1]
    behind = said[last + len(cue.words) : stop]
    before, joined = last - 1, False
    while before >= first and (before in named or said[before] in _OF_WHOSE or said[before] in _AND):
        joined = joined or said[before] in _AND
        before -= 1
    # "I see that and your zip": what is told ends there.
    ended = any(said[at] in _ENDED and said[at + 1] == "and" for at in range(before + 1, last))
    asked = joined and before >= first and (ended or _TOLD.isdisjoint(said[first : before + 1]))
    return asked and _POLITE.issuperset(behind) and not end.strip()


def _warned(run: Sequence[str], first: int) -> int:
    """Return from where on a sentence tells what not to give: "please never share your PIN"; its end if nowhere."""
    if _DENIALS.isdisjoint(run):
        return first + _LONGEST_QUESTION
    pairs = enumerate(pairwise(run), first)
    return next((at for at, (no, give) in pairs if no in _DENIALS and give in _GIVING), first + _LONGEST_QUESTION)


def _length(tokens: Tokens, first: int, stop: int) -> int:
    """Return how many words ask, without the form of what is asked for: "date of birth (MM/DD/YYYY)"."""
    if "(" not in tokens.text:
        return stop - first
    return next((place for place in range(first + 1, stop) if "(" in tokens.gap(place)), stop) - first


def _lists(tokens: Tokens, first: int, stop: int, placed: Sequence[tuple[int, Cue]], pack: Pack) -> bool:
    """Say whether a sentence does nothing but name several things: "last four of your social and your zip.".

    One thing is enough behind a comma: "last item, the last four of your social."
    """
    if not placed or stop - first > _LONGEST_LIST:
        return False
    # What stands before a colon or a comma only says what it is for.
    led = max((at for at in range(first + 1, placed[0][0] + 1) if _LEADS.search(tokens.gap(at))), default=first)
    if led == first and len({cue.entity for _, cue in placed}) <= 1:
        return False
    named = {at for place, cue in placed for at in range(place, place + len(cue.words))}
    rest = [word for at, word in enumerate(tokens.words[led:stop], led) if at not in named]
    return _VERBS.isdisjoint(rest) and all(
        word in pack.stop or word in pack.links or word in _ASIDES or pack.names_kin(word) for word in rest
    )


def _is_quoted(run: Sequence[str], end: str) -> bool:
    """Say whether whoever keeps a security question reads it out: "the question is 'first pet'"."""
    return "question" in run and "my" not in run and not _QUOTES.isdisjoint(end)


def _requests(tokens: Tokens, sentence: tuple[int, int, str] | None, pack: Pack) -> bool:
    """Say whether a sentence only asks for what the one before it spoke of: "An OTP was sent. Kindly enter."."""
    if sentence is None:
        return False
    run = tokens.words[sentence[0] : sentence[1]]
    if "?" in sentence[2]:
        if tuple(run[:2]) in _WHAT_IT and len(run) <= _PROMPT and not _IT.isdisjoint(run[1:]):
            # "You set a memorable place in 2009. What is it?"
            return True
        # "The Medicare number didn't match. Can you pop in what's on the card?"
        return tuple(run[:2]) in _ASKING and _TELLING.isdisjoint(run) and not _OFFERING.isdisjoint(run)
    return len(run) <= _PROMPT and holds(pack.requests, run) is not None


def _matters(run: list[str], pack: Pack) -> bool:
    return any((cue := pack.cue_at(run, index)) is not None and cue.kind is CueKind.MATTER for index in range(len(run)))
