"""The known pass: what the platform knows of the participants is found wherever it is mentioned."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate

from transcrub.conversation import Conversation, Participant, TextField
from transcrub.detect.lexicon import CueKind, Pack, guess_language, pack
from transcrub.detect.mentions import abbreviated, folded, mentions, regrouped
from transcrub.finding import Finding, Why

# Participants that are no people: queues, flows and machines.
_NOBODY = frozenset(
    {
        "acd",
        "bot",
        "botflow",
        "fax",
        "group",
        "ivr",
        "system",
        "workflow",
        "inboundflow",
        "voicemail",
        "queue",
    }
)
_CUSTOMERS = frozenset({"customer", "external", "guest", "contact"})
_CUSTOMER, _STAFF, _ATTRIBUTE, _SLIP = 0.9, 0.65, 0.85, 0.7
_SHORTEST_NAME = 3
_SHORTEST_SLIP = 5
_EDGE = 2
_LAST_DIGITS = 4
_LONGEST_SLIP = 40
# Nobody is called by more; a guest may type a book into his name.
_MOST_PARTS = 20
_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_PHONE = re.compile(r"(?:tel:)?\+?[\d\s().-]{7,20}")
_WORD = re.compile(r"(?<![\w'’-])\w++(?!['’-])")
# Whatever parts two words, in ASCII.
_APART = {sign: " " for sign in range(128) if not (chr(sign).isalnum() or chr(sign) in "_'-")}
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[_\-.\s]+")
_FLAGS = frozenset(
    {
        "true",
        "false",
        "yes",
        "no",
        "none",
        "null",
        "unknown",
        "web",
        "anonymous",
        "guest",
        "customer",
        "agent",
    }
)


@dataclass(frozen=True, slots=True)
class _Known:
    """A value that the platform knows."""

    value: str = field(repr=False)
    entity: str
    score: float
    cue: str

    @property
    def trace(self) -> str:
        """What stands in a text that mentions it, however its digits are grouped."""
        return self.value if self.entity == "PERSON" else self.value[-_LAST_DIGITS:]


class KnownPass:
    """Finds mentions of the participants' names and attributes."""

    name = "known"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:  # noqa: ARG002 - the interface
        """Return every mention of what is known of the participants: in any case, in parts, with a slip."""
        if not conversation.participants:
            return
        fields = tuple(conversation.fields())
        language = pack(guess_language(each.value for each in fields))
        known = _known(conversation.participants, language)
        if not known:
            return
        # All of the talk as one text: most of what is known is mentioned nowhere, and one look says so.
        talk = "\n".join(folded(each.value) for each in fields)
        starts = [0, *accumulate(len(each.value) + 1 for each in fields)]
        for value in known:
            for span in _mentions(value, talk) if value.trace in talk else ():
                each, start, end = _place(fields, starts, span)
                if value.entity == "PERSON" and abbreviated(each.value[start:end], each.value):
                    continue
                why = Why(base=value.score, cue=value.cue)
                yield Finding(each.pointer, start, end, value.entity, value.score, "known.participant", why)
        people = [each.value for each in known if each.entity == "PERSON"]
        names = [each for each in people if _SHORTEST_SLIP <= len(each) <= _LONGEST_SLIP]
        for span in _slips(names, talk, language):
            each, start, end = _place(fields, starts, span)
            why = Why(base=_SLIP, cue="participant")
            yield Finding(each.pointer, start, end, "PERSON", _SLIP, "known.slip", why)


def _place(fields: Sequence[TextField], starts: Sequence[int], span: tuple[int, int]) -> tuple[TextField, int, int]:
    """Return the text in which a span of the whole talk stands, and where in it."""
    number = bisect_right(starts, span[0]) - 1
    return fields[number], span[0] - starts[number], span[1] - starts[number]


# A conversation in which something was found is read again.
@lru_cache(maxsize=4)
def _known(participants: tuple[Participant, ...], language: Pack) -> tuple[_Known, ...]:
    known: dict[str, _Known] = {}
    for participant in participants:
        if participant.purpose.lower() in _NOBODY:
            continue
        customer = participant.purpose.lower() in _CUSTOMERS
        for value in (
            *_names(participant.name, customer=customer, language=language),
            *_attributes(participant, language),
        ):
            known.setdefault(value.value, value)
    return tuple(known.values())


def _names(name: str, *, customer: bool, language: Pack) -> Iterator[_Known]:
    """Give a name whole and in its parts. A mail address or number in its place is known for what it is."""
    low = " ".join(folded(name).split())
    shaped = _shaped(low)
    if shaped is not None:
        yield _Known(low.removeprefix("tel:"), shaped, _CUSTOMER, "participant")
        return
    if any(map(str.isdigit, low)):
        return
    score = _CUSTOMER if customer else _STAFF
    parts = [part.strip(".,()'’\"") for part in low.split()[:_MOST_PARTS]]
    if len(parts) > 1:
        yield _Known(low, "PERSON", score, "participant")
    for part in parts:
        if len(part) >= _SHORTEST_NAME and part not in _FLAGS and not language.ordinary(part):
            yield _Known(part, "PERSON", score, "participant")


def _attributes(participant: Participant, language: Pack) -> Iterator[_Known]:
    """Give the attributes whose key or shape says that they are personal data."""
    for key, raw in participant.attributes:
        value = " ".join(folded(raw).split())
        words = [word.lower() for word in _CAMEL.split(key) if word]
        cues = [cue for i in range(len(words)) if (cue := language.cue_at(words, i)) is not None]
        asked = [cue for cue in cues if cue.kind is CueKind.ASKED]
        entity = _shaped(value) or (asked[0].entity if asked else None)
        if entity is None or value in _FLAGS or len(value) < _SHORTEST_NAME or language.ordinary(value):
            continue
        if entity == "PERSON":
            yield from _names(value, customer=True, language=language)
        elif any(map(str.isdigit, value)) or len(value) > _SHORTEST_SLIP:
            yield _Known(value.removeprefix("tel:"), entity, _ATTRIBUTE, asked[0].phrase if asked else "attribute")


def _shaped(value: str) -> str | None:
    if _MAIL.fullmatch(value):
        return "EMAIL_ADDRESS"
    return "PHONE_NUMBER" if _PHONE.fullmatch(value) else None


def _mentions(known: _Known, text: str) -> Iterator[tuple[int, int]]:
    yield from mentions(known.value, text)
    if known.entity != "PERSON" and not any(map(str.isalpha, known.value)):
        yield from regrouped(known.value, text)


def _slips(names: Iterable[str], talk: str, language: Pack) -> Iterator[tuple[int, int]]:
    """Give the words of a talk that are one slip of the finger away from a name.

    Each word is looked at once; a pattern of its own would cost each talk far more.

    Args:
        names: folded.
        talk: folded.
        language: its ordinary words are no slips.
    """
    near: dict[str, list[str]] = {}
    edges: set[str] = set()
    for name in set(names):
        # A slip spares what a name begins with or what it ends with.
        edges |= {name[:_EDGE], name[-_EDGE:]}
        for variant in _variants(name):
            near.setdefault(variant, []).append(name)
    slips = frozenset(
        word
        for word in (_words(talk) - language.mere_words if near else ())
        if (word[:_EDGE] in edges or word[-_EDGE:] in edges)
        and word.isalpha()
        and _is_slip(word, near)
        and not language.ordinary(word)
    )
    for match in _WORD.finditer(talk) if slips else ():
        if match[0] in slips:
            yield match.span()


def _words(talk: str) -> set[str]:
    """Return the words of a folded talk, and pieces of those that are joined."""
    # A pattern takes its time over so much; where every sign is known, none is needed.
    return set(talk.translate(_APART).split()) if talk.isascii() else set(_WORD.findall(talk))


# The same few agents speak in many a conversation.
@lru_cache(maxsize=256)
def _variants(word: str) -> frozenset[str]:
    """Return a word, and what is left of it without one of its letters: words one slip apart share one of these."""
    return frozenset((word, *(word[:place] + word[place + 1 :] for place in range(len(word)))))


def _is_slip(word: str, near: Mapping[str, Sequence[str]]) -> bool:
    """Say whether a word is one slip away from a name, and none itself."""
    if not _SHORTEST_SLIP - 1 <= len(word) <= _LONGEST_SLIP or word in near.get(word, ()):
        return False
    return any(one_slip(word, name) for variant in _variants(word) for name in near.get(variant, ()))


def one_slip(word: str, name: str) -> bool:
    """Say whether a word is one insertion, deletion, substitution or swap of neighbours away from a name."""
    if abs(len(word) - len(name)) > 1 or word == name:
        return False
    head = 0
    while head < min(len(word), len(name)) and word[head] == name[head]:
        head += 1
    rest, other = word[head:], name[head:]
    return (
        rest[1:] == other[1:]
        or rest[1:] == other
        or rest == other[1:]
        or (rest[:2] == other[1::-1] and rest[2:] == other[2:])
    )
