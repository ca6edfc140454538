"""Addresses that their form tells where a language other than English is spoken, and what goes with them.

A flat or a postal code behind a number makes a street of the words before it; once an address is told, a flat alone is
the same flat, or a better one: "no, es 5º dcha".
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from transcrub.conversation import Conversation, TextField
from transcrub.detect.dialogue.tokens import tokenise
from transcrub.detect.dialogue.values.street_first import code_behind, is_street_first, sure_street_at
from transcrub.detect.edges import flat_behind, widened
from transcrub.detect.lexicon import Pack, is_brand, is_given, is_place
from transcrub.detect.slices import slices
from transcrub.finding import Finding, Why

_SCORE = 0.6
# A Dutch code and a number are a whole address: a code is of one side of one street.
_CODE_AND_HOUSE = re.compile(
    r"(?<![\w.-])([1-9]\d{3} ?[A-Z]{2}),? (?:(?:nr\.?|nummer|huisnr\.?|huisnummer) )?"
    r"(\d{1,4}(?:[a-z]| (?:bis|hs|huis|rood|zwart))?)(?![\w%]|[.,:/-]\d| \d)"
)
_FLAT = re.compile(
    r"(?<![\w.,/-])(?:\d{1,2}\.?[ºª°] ?(?:(?:centro|dcha|derecha|direito|dto|esq|esquerdo|izda?|izq|izquierda)\b"
    r"|(?-i:[A-H](?!\w)))"
    r"|\d{1,2}\. (?:etage|obergeschoss|og|stock)\b(?: (?:links|rechts|mitte)\b)?"
    r"|scala [a-h](?!\w)(?:,? \d{1,2}[º°]? piano\b)?"
    r"|\d{1,4}-(?-i:I{1,3}|IV|hs|huis)\b|app\.? \d{1,4}[a-z]?(?=$|[,.;?!)])"
    r"|(?:app?t|apto|bajo|bo[iî]te|bte|dpto|depto|escalier|interno|klatka|lok|lokal|mieszkanie|portal|scala|stiege|whg)"
    r"\.? (?:n?[º°]\.? ?)?(?:\d{1,4}[a-z]?|(?-i:[A-H]))(?!\w|[.,]\d| \d))",
    re.IGNORECASE,
)
# Alone, or behind a word of agreement: "1 februari. 9040 Sint-Amandsberg".
_CODE_AND_TOWN = re.compile(
    r"(?:^|[.,:!\n] ?|\b(?:oui|s[iíì]|ja|jawohl|sim|tak|exact|genau|esatto|klopt) )(\d{4,5})"
    r" ([A-ZÀ-ÖØ-Ý][\w'’-]{2,})(?! \d)"
)
_SOON, _YEAR = 2, re.compile(r"(?:19|20)\d\d")
_SHORTEST_FLAT, _SHORTEST_STREET = 5, 8


def addresses_abroad(conversation: Conversation, found: Sequence[Finding], language: Pack) -> Iterator[Finding]:
    """Give the streets, flats and postal codes that are told by their form, or by an address that was found."""
    if not is_street_first(language):
        return
    rule, why = f"local.{language.language.code}", Why(base=_SCORE)
    told: dict[str, list[Finding]] = {}
    for each in found:
        if each.entity == "STREET_ADDRESS":
            told.setdefault(each.pointer, []).append(each)
    for field in conversation.fields():
        streets = [replace(each, rule=rule) for each in _streets(field, language)]
        yield from streets
        told.setdefault(field.pointer, []).extend(streets)
        for start, end, entity in (*_codes(told[field.pointer], field, language), *_dutch(field, language)):
            yield Finding(field.pointer, start, end, entity, _SCORE, rule, why)
    for field in conversation.fields() if any(told.values()) else ():
        for match in _FLAT.finditer(field.value):
            yield Finding(field.pointer, *match.span(), "STREET_ADDRESS", _SCORE, rule, why)
    for pointer, start, end in _answered_codes(conversation, told, language) if any(told.values()) else ():
        yield Finding(pointer, start, end, "POSTAL_CODE", _SCORE, rule, why)


def street_parts(value: str, language: Pack) -> Iterator[str]:
    """Give what stands for an address, folded, where it is named again: street and number, and the flat alone."""
    tokens = tokenise(value)
    if not is_street_first(language) or not tokens.words or tokens.words[0][0].isdecimal():
        return
    house = next((at for at, word in enumerate(tokens.words) if word[0].isdecimal()), None)
    if not house:
        return
    end = tokens.ends[house]
    first = int(tokens.words[0] in language.language.streets and house > 1)
    street, flat = value[tokens.starts[first] : end], value[end : flat_behind(value, end)].strip(" ,–-")
    if len(street) >= _SHORTEST_STREET:
        yield street
    if len(flat) >= _SHORTEST_FLAT:
        yield flat


def _streets(field: TextField, language: Pack) -> Iterator[Finding]:
    """Give the streets behind whose number stands a flat, or a postal code and a town."""
    for part in slices(field.value):
        tokens = tokenise(part.text)
        stop = 0
        for index in range(len(tokens)):
            place = sure_street_at(tokens, index, language) if index >= stop else None
            if place is not None and part.holds(tokens.starts[place[0]] + part.start):
                start, end = tokens.starts[place[0]] + part.start, tokens.ends[place[1] - 1] + part.start
                street = widened(field.value, start, end, "STREET_ADDRESS")
                yield Finding(field.pointer, *street, "STREET_ADDRESS", _SCORE, "local", Why(base=_SCORE))
                stop = place[1]


def _codes(streets: Iterable[Finding], field: TextField, language: Pack) -> Iterator[tuple[int, int, str]]:
    """Give the postal codes right behind streets, a town behind them: "Dorf 112, 6345 Kössen"."""
    for street in streets:
        code = code_behind(field.value, street.end, language)
        if code is not None:
            yield *code.span(1), "POSTAL_CODE"


def _answered_codes(
    conversation: Conversation, told: Mapping[str, Sequence[Finding]], language: Pack
) -> Iterator[tuple[str, int, int]]:
    """Give the postal codes with a town that stand alone soon after a street: "Rue Haute 3?" - "Oui, 5000 Namur"."""
    since = _SOON + 1
    for field in conversation.fields():
        for match in _CODE_AND_TOWN.finditer(field.value) if since <= _SOON else ():
            town = match[2].lower()
            known = language.language
            spoken = language.ordinary(town) or town in known.measures or town in known.months or is_brand([town])
            # "Ja, 2024 Mercedes gekauft".
            doubtful = spoken or is_given(town) or _YEAR.fullmatch(match[1])
            if not doubtful or is_place([town]):
                yield field.pointer, *match.span(1)
        since = 0 if told.get(field.pointer) else since + 1


def _dutch(field: TextField, language: Pack) -> Iterator[tuple[int, int, str]]:
    """Give the code and the house of an address that is told by nothing else: "3513 TC nr 48 bis"."""
    for match in _CODE_AND_HOUSE.finditer(field.value) if language.language.code == "nl" else ():
        yield *match.span(1), "POSTAL_CODE"
        yield *match.span(2), "STREET_ADDRESS"
