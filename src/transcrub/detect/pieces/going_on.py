"""A message that is a piece of what the message beside it begins or goes on with: "it starts with 0491", "then 570"."""

import re
from collections.abc import Iterator, Mapping, Sequence

from transcrub.conversation import Speaker, TextField
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.lexicon import Pack
from transcrub.detect.pieces.signs import runs_in
from transcrub.finding import Finding

Said = Sequence[tuple[Speaker, TextField]]
"""Who said what, text by text."""
Part = tuple[int, int, str]
"""A piece of a value: where it begins and ends in its text, and what it is of."""

_PHATIC, _REACH, _MOST_WORDS = 24, 4, 3
_FEWEST, _MOST = 2, 12
# With so many digits there is nothing to come.
_WHOLE = {
    "ACCOUNT_NUMBER": 7,
    "CREDIT_CARD": 13,
    "PHONE_NUMBER": 10,
    "US_DRIVER_LICENSE": 7,
    "US_PASSPORT": 7,
    "US_SSN": 9,
    "VIN": 9,
}
# By their last four digits these are told.
_ENDED, _ENDING = frozenset({"CREDIT_CARD", "PHONE_NUMBER", "US_SSN"}), 4
# "By 12 please".
_WHEN = frozenset({"about", "after", "around", "at", "before", "by", "in", "on", "until", "till"})
_TOLD = ("dialogue.answer", "dialogue.announced", "pieces.")
_CUT = re.compile(r"\d[-–…]+(?:\s|$)")


def going_on(
    tokens: Tokens, number: int, said: Said, known: Mapping[str, Sequence[Finding]], pack: Pack
) -> Iterator[Part]:
    """Give the pieces in a message that says nothing else, where a message beside it holds another piece.

    Args:
        tokens: the message.
        number: which it is of those that were said.
        said: all that was said.
        known: what was found, by the pointer of its text.
        pack: the language.
    """
    if known.get(said[number][1].pointer) or not any(_neighbours(number, said, known)):
        return
    runs = [run for run in runs_in(tokens, number, pack) if len(run.text) >= _FEWEST]
    if any(tokens.words[run.first - 1] in _WHEN for run in runs if run.first):
        return
    digits = sum(map(str.isdigit, "".join(run.text for run in runs)))
    others = len(tokens) - sum(run.stop - run.first for run in runs)
    if not _FEWEST <= digits <= _MOST or others > _MOST_WORDS or not _is_bare(tokens, pack):
        return
    cut = _CUT.search(tokens.text) is not None
    for at, finding in _neighbours(number, said, known):
        value = said[at][1].value[finding.start : finding.end]
        told = sum(map(str.isdigit, value)) or len(value.split())
        ended = finding.entity in _ENDED and told == _ENDING and not value.startswith("0")
        if (told < _WHOLE[finding.entity] and not ended) or (cut and at > number):
            yield from ((tokens.starts[run.first], tokens.ends[run.stop - 1], finding.entity) for run in runs)
            return


def _is_bare(tokens: Tokens, pack: Pack) -> bool:
    """Say whether a message may hold nothing but a number: it asks nothing, and measures nothing."""
    language = pack.language
    if "?" in tokens.text or not language.measures.isdisjoint(tokens.words):
        return False
    said = {*language.digits, *language.tens, *language.repeats}
    return all(
        not word.isalpha() or word in pack.stop or word in pack.links or word in said or pack.cue_at(tokens.words, at)
        for at, word in enumerate(tokens.words)
    )


def _neighbours(number: int, said: Said, known: Mapping[str, Sequence[Finding]]) -> Iterator[tuple[int, Finding]]:
    """Give what was found in the messages of the same speaker right before and behind one, by what was asked."""
    for step in (-1, 1):
        at = number + step
        while 0 <= at < len(said) and abs(at - number) <= _REACH:
            side, field = said[at]
            if side is said[number][0]:
                yield from (
                    (at, each)
                    for each in known.get(field.pointer, ())
                    if each.entity in _WHOLE and each.rule.startswith(_TOLD)
                )
                break
            if len(field.value) > _PHATIC or "?" in field.value or any(map(str.isdigit, field.value)):
                break
            at += step
