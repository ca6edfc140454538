"""What the user looks for besides: recognisers and a deny-list of his own, from transcrub.toml, without code.

Patterns are RE2's, so that no text and no pattern takes more than linear time. They see `text.plain` text, as the
recognisers that come with the program do.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from typing import Annotated, Literal, TypeVar
from unicodedata import combining

import re2
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from transcrub.caseless import Places, caseless
from transcrub.codec import Json
from transcrub.conversation import Conversation
from transcrub.detect.cues import Context, Cues, Span, cues
from transcrub.detect.interface import Pass
from transcrub.detect.recognisers.checks import passes_luhn
from transcrub.detect.shapes import digits_of
from transcrub.detect.text import PlainText, plain, readings
from transcrub.errors import SettingsError
from transcrub.finding import Finding, Why
from transcrub.needed import needed
from transcrub.patterns import compiled

_VALUE = "value"
_SUREST = 0.99
_DENIED = 1.0
_NO_WORD = "(?!)"
_ENTITY = re.compile(r"[A-Z][A-Z0-9_]{1,63}", re.ASCII)
_CUE = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)*")


def _check_entity(name: str) -> str:
    if not _ENTITY.fullmatch(name):
        raise ValueError(
            "an entity is written in capitals, digits and _, 2 to 64 of them, a capital first, as MEMBER_ID"
        )
    return name


def _check_pattern(pattern: str) -> str:
    compiled(pattern)
    return pattern


def _check_cue(cue: str) -> str:
    words = " ".join(cue.lower().split())
    if not _CUE.fullmatch(words):
        raise ValueError("a cue is a word or some words, of letters alone")
    return words


def _check_exact(value: str) -> str:
    if not value.strip():
        raise ValueError("an empty text is nowhere to be found")
    return " ".join(value.split())


_Entity = Annotated[str, AfterValidator(_check_entity)]
_Pattern = Annotated[str, AfterValidator(_check_pattern)]


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class CustomRecogniser(_Table):
    """One `[[recogniser]]` of transcrub.toml.

    Attributes:
        entity: what it finds; a name of the user's own, or one that is known.
        pattern: RE2 pattern; its group `value` is the finding, or the whole match where it has no such group.
        score: of a match without a cue, 0 to 1.
        cues: words that make it likelier where one stands nearby.
        validator: what the value's digits must satisfy.
    """

    entity: _Entity
    pattern: _Pattern
    score: Annotated[float, Field(gt=0, le=1, allow_inf_nan=False)] = 0.6
    cues: tuple[Annotated[str, AfterValidator(_check_cue)], ...] = ()
    validator: Literal["luhn", "none"] = "none"


class Denied(_Table):
    """One `[[deny]]` of transcrub.toml: what is always found.

    Attributes:
        entity: what it is taken for.
        exact: texts; case, the spelling of accents and the width of blanks do not count. Each is found as a word, not
            within one.
        patterns: RE2 patterns.
    """

    entity: _Entity
    exact: tuple[Annotated[str, AfterValidator(_check_exact)], ...] = Field(default=(), repr=False)
    patterns: tuple[_Pattern, ...] = Field(default=(), repr=False)


@dataclass(frozen=True)
class CustomPass:
    """Runs the user's recognisers."""

    recognisers: tuple[CustomRecogniser, ...]
    name: str = "custom"

    def __getstate__(self) -> dict[str, object]:
        """Leave the compiled patterns behind: RE2 objects do not pickle, a worker compiles its own."""
        return {"recognisers": self.recognisers, "name": self.name}

    @cached_property
    def _tools(self) -> tuple[tuple[CustomRecogniser, "re2._Regexp", Cues | None], ...]:
        return tuple((each, compiled(each.pattern), _cues(each.cues)) for each in self.recognisers)

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        """Give what the patterns find and the validators let pass."""
        del found
        for field in conversation.fields():
            text = plain(field.value)
            for recogniser, pattern, words in self._tools:
                spans = [span for span in _spans(pattern, text) if _valid(recogniser, text[slice(*span)])]
                context = Context(text, spans) if words is not None and spans else None
                for start, end in spans:
                    raised, cue = context.weigh(words, start) if context and words else (0.0, None)
                    score = min(recogniser.score + raised, max(recogniser.score, _SUREST))
                    why = Why(recogniser.score, cue)
                    rule = f"{self.name}.{recogniser.entity.lower()}"
                    yield Finding(field.pointer, start, end, recogniser.entity, score, rule, why)


@dataclass(frozen=True)
class DenyPass:
    """Finds what the user never wants to see."""

    denied: tuple[Denied, ...]
    name: str = "deny"

    def __getstate__(self) -> dict[str, object]:
        """Leave the compiled patterns behind: RE2 objects do not pickle, a worker compiles its own."""
        return {"denied": self.denied, "name": self.name}

    @cached_property
    def _exact(self) -> tuple[tuple[str, "re2._Regexp"], ...]:
        return tuple((each.entity, compiled(_any_of(each.exact))) for each in self.denied if each.exact)

    @cached_property
    def _patterns(self) -> tuple[tuple[str, "re2._Regexp"], ...]:
        return tuple((each.entity, compiled(one)) for each in self.denied for one in each.patterns)

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        """Give every place where something stands that is on the list."""
        del found
        for field in conversation.fields():
            ways = readings(field.value) if self._exact else ()
            for entity, start, end in dict.fromkeys(span for way in ways for span in self._texts(way)):
                whole = _with_marks(field.value, end)
                yield Finding(field.pointer, start, whole, entity, _DENIED, f"{self.name}.exact")
            text = plain(field.value) if self._patterns else ""
            for entity, pattern in self._patterns:
                for start, end in _spans(pattern, text):
                    yield Finding(field.pointer, start, end, entity, _DENIED, f"{self.name}.pattern")

    def _texts(self, way: PlainText) -> Iterator[tuple[str, int, int]]:
        """Give entity and place, in the original, of each text of the list that stands in a reading of it."""
        folded = caseless(way.text)
        places = Places(way.text, folded)
        for entity, pattern in self._exact:
            for span in _spans(pattern, folded):
                if _stands_alone(folded, *span):
                    yield entity, *way.span(*places.span(*span))


def custom_passes(recognisers: Sequence[Json], deny: Sequence[Json]) -> tuple[Pass, ...]:
    """Return the passes for what a settings file says, none where it says nothing.

    Args:
        recognisers: the tables `[[recogniser]]`, as they stand there.
        deny: the tables `[[deny]]`.

    Raises:
        SettingsError: a key that does not exist or lacks, or a value that cannot be; one line.
    """
    passes: list[Pass] = []
    if recognisers:
        passes.append(CustomPass(tuple(_read(CustomRecogniser, "recogniser", recognisers))))
    if deny:
        passes.append(DenyPass(tuple(_read(Denied, "deny", deny))))
    return tuple(passes)


def custom_entities(recognisers: Sequence[Json], deny: Sequence[Json]) -> frozenset[str]:
    """Return the entities that a settings file names, so that its policy may name them too."""
    tables = (table for table in (*recognisers, *deny) if isinstance(table, Mapping))
    return frozenset(entity for table in tables if isinstance(entity := table.get("entity"), str))


_T = TypeVar("_T", bound=_Table)


def _read(kind: type[_T], name: str, tables: Sequence[Json]) -> Iterator[_T]:
    for number, table in enumerate(tables, start=1):
        try:
            yield kind.model_validate(table)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            raise SettingsError(f"[[{name}]] number {number}: {_line(first, kind)}") from None


def _line(error: ErrorDetails, kind: type[_Table]) -> str:
    key = ".".join(map(str, error["loc"]))
    if error["type"] == "extra_forbidden":
        near = get_close_matches(key, kind.model_fields, 1, cutoff=0.5)
        hint = f"did you mean '{near[0]}'?" if near else f"known are {', '.join(sorted(kind.model_fields))}"
        return f"unknown key '{key}'; {hint}"
    if error["type"] == "missing":
        return f"'{key}' lacks"
    said = str(error["ctx"]["error"]) if error["type"] == "value_error" else needed(error)
    return f"{key}: {said[:1].lower()}{said[1:]}"


def _spans(pattern: "re2._Regexp", text: str) -> Iterator[Span]:
    group = pattern.groupindex.get(_VALUE, 0)
    for match in pattern.finditer(text):
        start, end = match.span(group)
        if 0 <= start < end:
            yield start, end


_VALIDATORS: Mapping[str, Callable[[str], bool]] = {"luhn": lambda value: passes_luhn(digits_of(value))}


def _valid(recogniser: CustomRecogniser, value: str) -> bool:
    return recogniser.validator == "none" or _VALIDATORS[recogniser.validator](value)


def _cues(words: tuple[str, ...]) -> Cues | None:
    if not words:
        return None
    return cues(supporting=" ".join(word.replace(" ", "_") for word in words), opposing=_NO_WORD)


def _any_of(texts: Iterable[str]) -> str:
    longest_first = sorted(texts, key=len, reverse=True)
    return "|".join(r"\s+".join(map(re2.escape, caseless(plain(text)).split())) for text in longest_first)


def _stands_alone(text: str, start: int, end: int) -> bool:
    before = start > 0 and _is_of_a_word(text[start - 1]) and text[start].isalnum()
    if before or end == len(text):
        return not before
    return not combining(text[end]) and not (_is_of_a_word(text[end - 1]) and text[end].isalnum())


def _is_of_a_word(character: str) -> bool:
    return character.isalnum() or combining(character) > 0


def _with_marks(text: str, end: int) -> int:
    """Return where the marks end that stand over what ends here."""
    while end < len(text) and combining(text[end]):
        end += 1
    return end
