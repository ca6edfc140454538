"""The allow-list: values that are found and are nobody's secret, such as the company's own name and numbers."""

from collections.abc import Iterable
from typing import Annotated
from unicodedata import normalize

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from transcrub.caseless import caseless
from transcrub.patterns import PatternError, compiled


def _compact(value: str) -> str:
    # Composed, as nearly all lists are written: the digest that plans are bound to stays theirs.
    return normalize("NFC", " ".join(caseless(value).split()))


def _distinct(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(values)))


def _check_exact(values: tuple[str, ...]) -> tuple[str, ...]:
    if not all(map(str.strip, values)):
        raise ValueError("an empty text allows nothing; leave it out")
    return _distinct(map(_compact, values))


def _check_patterns(patterns: tuple[str, ...]) -> tuple[str, ...]:
    for number, pattern in enumerate(patterns, start=1):
        try:
            compiled(pattern)
        except PatternError as error:
            raise ValueError(f"pattern {number}: {error}") from None
    return _distinct(patterns)


class AllowList(BaseModel):
    """Values that are left where they are, whatever they were taken for.

    Attributes:
        exact: whole values; case, the spelling of accents and the width of blanks do not count.
        patterns: RE2 patterns, each of a whole value. RE2 takes linear time on any text.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    exact: Annotated[tuple[str, ...], AfterValidator(_check_exact)] = Field(default=(), repr=False)
    patterns: Annotated[tuple[str, ...], AfterValidator(_check_patterns)] = Field(default=(), repr=False)

    def __bool__(self) -> bool:
        """Whether anything is allowed at all."""
        return bool(self.exact or self.patterns)

    def allows(self, value: str) -> bool:
        """Say whether a value is left where it is."""
        return _compact(value) in self.exact or any(
            compiled(pattern).fullmatch(value) is not None for pattern in self.patterns
        )
