"""Case tables in Presidio's manner: a text, and the spans that a recogniser must find in it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from transcrub.codec import Json, loads
from transcrub.conversation import Conversation, parse_conversation
from transcrub.errors import SettingsError
from transcrub.evaluate.corpora import Gold
from transcrub.evaluate.scoring import is_found
from transcrub.finding import Finding


@dataclass(frozen=True, slots=True)
class Case:
    """One case.

    Attributes:
        name: where it comes from.
        entity: what must be found, or must not.
        text: the text.
        expected: the spans to find; empty where nothing of the entity stands in the text.
        weak: the pattern alone is not sure without context.
        config: needs a setting that is not on by default.
    """

    name: str
    entity: str
    text: str = field(repr=False)
    expected: tuple[Gold, ...]
    weak: bool
    config: bool

    @property
    def counts(self) -> bool:
        """Whether a detector without special settings is held to it."""
        return not (self.weak or self.config)


@dataclass(frozen=True, slots=True)
class CaseResult:
    """A case and whether it passed."""

    case: Case
    passed: bool


def read_cases(name: str, lines: Iterable[bytes], file: str = "") -> Iterator[Case]:
    """Read a case table, one JSON object a line.

    A line is `{"entity", "text", "expected": [[start, end]], "weak", "config"}`.

    Args:
        name: of the table.
        lines: of the file.
        file: its path, for errors; without it the name is told.

    Raises:
        SettingsError: a line has not the format, or a span lies outside of its text; names the line.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield _case(loads(line), f"{name}:{number}")
        except (ValueError, TypeError, KeyError):
            raise SettingsError(
                f'{file or name}:{number}: not a case; each line needs "entity", "text" and "expected" spans within it'
            ) from None


def run_cases(cases: Iterable[Case], detect: Callable[[Conversation], Iterable[Finding]]) -> Iterator[CaseResult]:
    """Run a detector over cases.

    A case passes when every expected span is found (as whatever type), and, where none is
    expected, nothing of its entity is.
    """
    for case in cases:
        raw: Json = {"id": case.name, "messages": [{"text": case.text}]}
        findings = tuple(detect(parse_conversation(raw)))
        if case.expected:
            passed = all(is_found(gold, findings) for gold in case.expected)
        else:
            passed = not any(each.entity == case.entity for each in findings)
        yield CaseResult(case, passed)


def _case(raw: Json, name: str) -> Case:
    if not isinstance(raw, Mapping):
        raise TypeError
    entity, text, expected = raw["entity"], raw["text"], raw["expected"]
    if not isinstance(entity, str) or not isinstance(text, str) or not isinstance(expected, list):
        raise TypeError
    spans = tuple(Gold(int(start), int(end), entity) for start, end in expected)
    if not all(0 <= each.start < each.end <= len(text) for each in spans):
        raise ValueError
    return Case(
        name=str(raw.get("source", name)),
        entity=entity,
        text=text,
        expected=spans,
        weak=bool(raw.get("weak")),
        config=bool(raw.get("config")),
    )
