"""Labelled conversations: one a line, each message with the spans of personal data that it holds.

A line is a conversation line whose messages carry `spans`, a list of `{"start", "end", "type"}` in
code points, end exclusive. A message with `"synthetic": true` was added for context: it is read by
the detector and never scored.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from transcrub.codec import Json, loads
from transcrub.conversation import Conversation, parse_conversation
from transcrub.errors import SettingsError

# Not direct identifiers: they never count as missed, and a finding of such a type is no false alarm. What is a date or
# an age here, the corpora call OTHER.
INDIRECT = frozenset({"OTHER", "LOCATION", "DATE_TIME", "AGE"})

_RENAMED = {"IBAN": "IBAN_CODE"}


@dataclass(frozen=True, slots=True)
class Complete:
    """The types of which every occurrence is labelled: what is found beside them is a false alarm.

    Attributes:
        types: those types, or those that are not complete where `others` is set.
        others: all types are complete but `types`.
    """

    types: frozenset[str] = frozenset()
    others: bool = False

    def __contains__(self, entity: str) -> bool:
        return entity not in INDIRECT and (entity in self.types) is not self.others


_SPOKEN = Complete(frozenset({"PERSON", "DATE_OF_BIRTH", "POSTAL_CODE"}))
_NEWS = Complete(frozenset({"PERSON"}))
_EVERYTHING = Complete(others=True)

# After the notes that come with each corpus. Agents' first names are not labelled in multidogo.
COMPLETE: Mapping[str, Complete] = {
    "multidogo_dev": Complete(frozenset({"PERSON"}), others=True),
    "taubench_support": Complete(frozenset({"EMAIL_ADDRESS", "ORDER_ID", "USERNAME", "POSTAL_CODE", "PERSON"})),
    "nlupp": _NEWS,
    "negatives_banking77_test": _EVERYTHING,
    "evi_en_spoken": _SPOKEN,
    "evi_pl_spoken": _SPOKEN,
    "sgd_dev": Complete(frozenset({"PHONE_NUMBER"})),
    "multiwoz_val": Complete(frozenset({"PHONE_NUMBER", "POSTAL_CODE", "STREET_ADDRESS", "ORDER_ID"})),
    "uner_en_ewt": _NEWS,
    "wnut17_test": _NEWS,
    "presidio_synth_v2": Complete(frozenset({"DATE_OF_BIRTH", "USERNAME"}), others=True),
    "pl_pii_bench": Complete(
        frozenset({"PERSON", "IBAN_CODE", "EMAIL_ADDRESS", "CREDIT_CARD", "PHONE_NUMBER", "POSTAL_CODE"})
    ),
    "crosswoz_zh_test": Complete(frozenset({"PHONE_NUMBER", "STREET_ADDRESS"})),
    "argus_fixtures_multi": _EVERYTHING,
}


@dataclass(frozen=True, slots=True)
class Gold:
    """One labelled span: first code point, one past the last, and its type."""

    start: int
    end: int
    entity: str


@dataclass(frozen=True, slots=True)
class Labelled:
    """A conversation with its labels.

    Attributes:
        conversation: as the detector gets it.
        gold: the labels of every scored text field, by JSON pointer; a field that is not named is not scored.
        complete: the types labelled without gaps.
    """

    conversation: Conversation
    gold: Mapping[str, tuple[Gold, ...]]
    complete: Complete


def read_corpus(name: str, lines: Iterable[bytes], file: str = "") -> Iterator[Labelled]:
    """Read a corpus.

    Args:
        name: the corpus's name (the file's name without its ending): tells which types are
            complete. For a name that is not known every type counts as complete; a line's own
            `"complete": [TYPE, ...]` goes before both.
        lines: the lines of the file.
        file: its path, for errors; without it the name is told.

    Raises:
        SettingsError: a line has not the format, or a span lies outside of its text; names the line.
    """
    default = COMPLETE.get(name, _EVERYTHING)
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield _labelled(loads(line), default)
        except (ValueError, TypeError, KeyError):
            raise SettingsError(
                f"{file or name}:{number}: not a labelled conversation; "
                'each line needs "id" and "messages" with "text" and "spans" that lie within it'
            ) from None


def _labelled(raw: Json, default: Complete) -> Labelled:
    if not isinstance(raw, Mapping) or not isinstance(raw["messages"], list):
        raise TypeError
    complete = raw.get("complete")
    conversation = parse_conversation(raw)
    gold = {
        f"/messages/{index}/text": tuple(_spans(message))
        for index, message in enumerate(raw["messages"])
        if isinstance(message, Mapping) and message.get("text") and not message.get("synthetic")
    }
    own = Complete(frozenset(str(each) for each in complete)) if isinstance(complete, list) else None
    return Labelled(conversation, gold, own or default)


def is_labelled(corpus: Iterable[Labelled]) -> bool:
    """Say whether any message has spans, be it an empty list, which says that nothing is to be found."""
    messages = (each.conversation.raw["messages"] for each in corpus)
    return any(
        isinstance(one, Mapping) and "spans" in one for each in messages if isinstance(each, list) for one in each
    )


def _spans(message: Mapping[str, Json]) -> Iterator[Gold]:
    spans, text = message.get("spans", []), message["text"]
    if not isinstance(spans, list) or not isinstance(text, str):
        raise TypeError
    for span in spans:
        start, end, entity = span["start"], span["end"], span["type"]
        if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start < end <= len(text):
            raise ValueError
        yield Gold(start, end, _RENAMED.get(entity, entity))
