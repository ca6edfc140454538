"""The query language of `POST /api/v2/interactions/query`.

    expression = term { "or" term }
    term       = factor { "and" factor }
    factor     = "(" expression ")" | field operator literal
    field      = "type" | "state" | "id" | "startTime"
    operator   = "eq" | "ne" | "ge" | "gt" | "le" | "lt"
    literal    = "'" text "'"          a quote inside is doubled

`and` binds tighter than `or`; words are lower case. A `startTime` is compared as a point in time, the others as
text.
"""

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from transcrub.sandbox.store import Entry, parse_time

_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "ge": operator.ge,
    "gt": operator.gt,
    "le": operator.le,
    "lt": operator.lt,
}
_FIELDS: dict[str, Callable[[Entry], object]] = {
    "type": operator.attrgetter("type"),
    "state": operator.attrgetter("state"),
    "id": operator.attrgetter("id"),
    "startTime": operator.attrgetter("start"),
}
_TOKEN = re.compile(r"\s*(?:(?P<bracket>[()])|(?P<word>[A-Za-z]+)|'(?P<literal>(?:[^']|'')*)')")
_MAX_LENGTH = 10_000
_MAX_DEPTH = 50

Predicate = Callable[[Entry], bool]


class QueryError(ValueError):
    """A query that cannot be understood. The text says where, counted in characters from 1."""


@dataclass(frozen=True, slots=True)
class Query:
    """A query that has been understood.

    Attributes:
        matches: whether an interaction is asked for.
        pinned: the only id that can match, where the query says so.
    """

    matches: Predicate
    pinned: str | None = None


class _Token(NamedTuple):
    kind: str
    text: str
    column: int


@lru_cache(maxsize=256)
def parse_query(text: str) -> Query:
    """Understand a query.

    Raises:
        QueryError: it breaks the grammar, is longer than 10,000 characters, or nested more than 50 deep.
    """
    if len(text) > _MAX_LENGTH:
        raise QueryError(f"query is longer than {_MAX_LENGTH} characters")
    parser = _Parser(_tokens(text))
    query = parser.expression(0)
    parser.end()
    return query


def _tokens(text: str) -> list[_Token]:
    tokens, at = [], 0
    while text[at:].strip():
        match = _TOKEN.match(text, at)
        if not match or not match.lastgroup:
            raise QueryError(f"query cannot be read from column {_blank(text, at) + 1} on")
        tokens.append(_Token(match.lastgroup, match[match.lastgroup], match.start(match.lastgroup) + 1))
        at = match.end()
    return [*tokens, _Token("end", "", len(text) + 1)]


def _blank(text: str, at: int) -> int:
    return len(text) - len(text[at:].lstrip())


class _Parser:
    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0

    def expression(self, depth: int) -> Query:
        if depth > _MAX_DEPTH:
            raise QueryError(f"query is nested deeper than {_MAX_DEPTH} levels")
        terms = [self._term(depth)]
        while self._take("word", "or"):
            terms.append(self._term(depth))
        return terms[0] if len(terms) == 1 else Query(_any([term.matches for term in terms]))

    def end(self) -> None:
        if self._tokens[self._at].kind != "end":
            raise self._wrong("'and', 'or' or the end")

    def _term(self, depth: int) -> Query:
        factors = [self._factor(depth)]
        while self._take("word", "and"):
            factors.append(self._factor(depth))
        if len(factors) == 1:
            return factors[0]
        pinned = next((factor.pinned for factor in factors if factor.pinned is not None), None)
        return Query(_all([factor.matches for factor in factors]), pinned)

    def _factor(self, depth: int) -> Query:
        if self._take("bracket", "("):
            inner = self.expression(depth + 1)
            if not self._take("bracket", ")"):
                raise self._wrong("')'")
            return inner
        field = self._one_of(_FIELDS, "a field")
        comparison = self._one_of(_OPERATORS, "an operator")
        if self._tokens[self._at].kind != "literal":
            raise self._wrong("text in single quotes")
        literal = self._next()
        value = literal.text.replace("''", "'")
        pinned = value if (field, comparison) == ("id", "eq") else None
        return Query(_comparison(field, comparison, value, literal.column), pinned)

    def _one_of(self, known: Mapping[str, object], what: str) -> str:
        token = self._tokens[self._at]
        if token.kind != "word" or token.text not in known:
            raise self._wrong(f"{what} ({', '.join(known)})")
        return self._next().text

    def _take(self, kind: str, text: str) -> bool:
        found = self._tokens[self._at][:2] == (kind, text)
        self._at += found
        return found

    def _next(self) -> _Token:
        token = self._tokens[self._at]
        self._at += 1
        return token

    def _wrong(self, expected: str) -> QueryError:
        return QueryError(f"query needs {expected} at column {self._tokens[self._at].column}")


def _comparison(field: str, name: str, literal: str, column: int) -> Predicate:
    value: str | float = literal
    if field == "startTime":
        try:
            value = parse_time(literal)
        except ValueError:
            raise QueryError(f"query needs an ISO 8601 time at column {column}") from None
    read, compare = _FIELDS[field], _OPERATORS[name]

    def matches(entry: Entry) -> bool:
        actual = read(entry)
        if actual is None:
            return name == "ne"
        return compare(actual, value)

    return matches


def _all(predicates: list[Predicate]) -> Predicate:
    return lambda entry: all(matches(entry) for matches in predicates)


def _any(predicates: list[Predicate]) -> Predicate:
    return lambda entry: any(matches(entry) for matches in predicates)
