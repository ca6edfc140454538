"""The pieces pass: one value over several messages, or spelled and spoken."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

import re2

from transcrub.conversation import Conversation
from transcrub.detect.dialogue.tokens import KEPT, SHORT, Tokens, tokenise
from transcrub.detect.dialogue.values.mail import begun_before, mail_at
from transcrub.detect.dialogue.values.spoken import Spoken, spoken_at
from transcrub.detect.lexicon import LANGUAGES, MERE, WORDED, Pack, guess_language, is_brand, is_given, pack
from transcrub.detect.lexicon.alphabet import SPELLING_WORDS
from transcrub.detect.pieces.read_back import ReadBack
from transcrub.detect.pieces.split import CARD, PHONE, Piece, split_values
from transcrub.detect.recognisers.checks import passes_luhn
from transcrub.detect.slices import slices
from transcrub.finding import Finding, Why

_FEWEST_DIGITS = 6
_SOCIAL = 9
_FEWEST_LETTERS, _SURE_LETTERS = 4, 5
_KEYBOARD = frozenset({"qwert", "qwerty", "asdfg", "azerty", "wasd"})
_VOWELS = frozenset("aeiouy")
# Figures alone are written, not said.
_FIGURES = re.compile(r"[\d\s,.()+-]*")
_DRAWN = re.compile(r"(.)\1\1")


class PiecesPass:
    """Finds values that are spelled, spoken, or sent in several messages; each piece is a finding of its own."""

    name = "pieces"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        """Return the pieces of values."""
        code = guess_language(field.value for field in conversation.fields())
        yield from _findings(split_values(conversation), "pieces.split")
        yield from _findings(ReadBack(conversation, found, pack(code)).values(), "pieces.whole")
        for field in conversation.fields():
            for part in slices(field.value):
                spoken = _spoken_once if len(part.text) <= SHORT else _spoken
                for start, end, entity, score in spoken(part.text, code):
                    if part.holds(start + part.start):
                        place = start + part.start, end + part.start
                        yield Finding(field.pointer, *place, entity, score, "pieces.spoken", Why(base=score))


def _findings(values: Iterable[tuple[str, float, Sequence[Piece]]], rule: str) -> Iterator[Finding]:
    for entity, score, pieces in values:
        for piece in pieces:
            yield Finding(piece.field.pointer, piece.start, piece.end, entity, score, rule, Why(base=score))


def _spoken(text: str, code: str) -> tuple[tuple[int, int, str, float], ...]:
    """Return what is spelled or spoken in a text: start, end, entity, score."""
    if _gate(code).search(text) is None or (len(text) > SHORT and _FIGURES.fullmatch(text)):
        return ()
    return tuple(_runs(tokenise(text), pack(code)))


_spoken_once = lru_cache(maxsize=KEPT)(_spoken)


def _runs(tokens: Tokens, language: Pack) -> Iterator[tuple[int, int, str, float]]:
    flags = language.plainness(tokens.words)
    index, last = 0, len(tokens) - 1
    while index <= last:
        if flags[index] & MERE and (index == last or flags[index + 1] & WORDED):
            index += 1
            continue
        stop = mail_at(tokens, index, language)
        entity, score = "EMAIL_ADDRESS", 0.8
        first = index if stop is None else begun_before(tokens, index, language)
        if stop is None and (run := spoken_at(tokens, index, language)) is not None:
            entity, score = ("PERSON", 0.7) if _spells_name(run, language) else _what(run)
            stop = run.stop
        if stop is None:
            index += 1
            continue
        if score:
            yield tokens.starts[first], tokens.ends[stop - 1], entity, score
        index = stop


def _spells_name(run: Spoken, language: Pack) -> bool:
    """Say whether letters are spelled that make a word nobody knows ("k o v a c s"): not "s o r r y", nor "a b c d"."""
    listed = list(run.text) == sorted(set(run.text))
    spelled = len(run.text) >= _FEWEST_LETTERS and run.text.isalpha() and not _VOWELS.isdisjoint(run.text)
    drawn = _DRAWN.search(run.text) is not None
    if is_brand([run.text]) or run.text in _KEYBOARD or (len(run.text) < _SURE_LETTERS and not is_given(run.text)):
        return False
    # Of letters alone no language can be told: they are words of several.
    common = run.text in language.common or run.text in pack(LANGUAGES[0]).common
    return spelled and not listed and not drawn and not common


def _what(run: Spoken) -> tuple[str, float]:
    """Return what a spoken run is by its length alone; the dialogue pass knows what was asked."""
    digits = sum(map(str.isdigit, run.text))
    if run.written and digits in PHONE:
        return "PHONE_NUMBER", 0.7
    if digits != len(run.text) or run.words * 2 < digits:
        return "ACCOUNT_NUMBER", 0.6 if digits and run.words >= _FEWEST_DIGITS else 0.0
    if digits in CARD:
        return "CREDIT_CARD", 0.9 if passes_luhn(run.text) else 0.7
    if digits in PHONE:
        return "PHONE_NUMBER", 0.75
    if digits == _SOCIAL:
        return "US_SSN", 0.7
    # Not "twenty four seven, three sixty five".
    return "ACCOUNT_NUMBER", 0.6 if digits >= _FEWEST_DIGITS and not run.written else 0.0


@cache
def _gate(code: str) -> "re2._Regexp":
    """Say whether anything may be spelled or spoken: two such words in a row, or an address without its signs."""
    language = pack(code).language
    signs = sorted({*language.digits, *language.repeats, *SPELLING_WORDS} - {"o"})
    sign = r"(?:[a-z0-9]|" + "|".join(map(re2.escape, signs)) + ")"
    said = "|".join(map(re2.escape, sorted(language.at | language.dot)))
    options = re2.Options()
    options.case_sensitive = False
    explained = r"\b[b-hj-z] (?:as in|for|like|wie|comme|como|come|als|jak) [a-z]"
    return re2.compile(
        rf"\b{sign}[\s,.-]+{sign}[\s,.-]+{sign}\b|{explained}|mail|[\s(\[](?:{said})[\s)\]]",
        options,
    )
