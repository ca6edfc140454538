"""Identity numbers: how far a shape can be trusted alone, and the frame that all of them share."""

import re
from dataclasses import dataclass, replace

from transcrub.detect import vocabulary
from transcrub.detect.cues import cues
from transcrub.detect.options import ALL_LOCALES
from transcrub.detect.recogniser import Recogniser, Validator
from transcrub.detect.shapes import is_monotone

SURE = 0.85
"""Letters, length and check digits that hardly anything else has; only a word right before it speaks against it."""
LIKELY = 0.6
"""Seldom anything else: replaced, unless the words around it say what else it is."""
DOUBTFUL = 0.4
"""As good an order number: told, and replaced only where a word speaks for it."""
NAMED = 0.35
"""Nothing at all without such a word."""
NAMED_ANYWHERE = 0.3
"""The same for a form of no country: that of a country which is looked for goes before it."""

NUMBER_IN_PARTS = (
    r"[A-Z]{0,5}\d[0-9A-Z]{3,15}|(?:[A-Z]{1,3}-?|(?-i:[A-Z]{1,3} ))?\d{2,5}(?:[ -]\d{2,5}){1,4}"
    r"|[0-9A-Z]{1,6}(?:-[0-9A-Z]{2,6}){1,4}"
)
"""The shape of a number of no certain form; letters before a blank are in capitals, or else they are words."""

# No date, and nothing of a longer number, a word, an address or what the operator `mask` left.
_BEGIN = r"(?<![\w@$€£+])(?<!\w[-/@._])(?<!\*\*\*)(?<!\*\*[ .)/-])(?<!\w\*)(?!(?<=\d )\d)"
_END = r"(?![\w@%])(?![-./_]\d)(?!,\d{1,2}(?!\d))(?!-[A-Z])(?!(?<=\d) \d)"
_NO_DATE = (
    r"(?!\d{1,2}(?P<stroke>[-/. ])\d{1,2}(?P=stroke)(?:19|20)\d\d(?!\d)|(?:19|20)\d\d[-/.]\d\d[-/.]\d\d(?!\d)"
    r"|[0-3]\d[01]\d(?:19|20)\d\d(?!-?\d)|(?:19|20)\d\d[01]\d[0-3]\d(?!-?\d))"
)
_GLUED_BEGIN = r"(?<![\d_@/.+-])"  # the blank before it was forgotten
_FEWEST_DIGITS = 3
_BETWEEN = re.compile(r"[ ./_-]+")

_OPPOSING = (
    f"{vocabulary.REFERENCES} {vocabulary.GOODS} {vocabulary.VERSIONS} {vocabulary.QUANTITIES} phone telephone tel"
    " mobile call fax"
)


@dataclass(frozen=True, slots=True)
class _Compact:
    """Asks about a value without what stands between its parts. A class, for a closure does not pickle."""

    validate: Validator

    def __call__(self, value: str) -> bool:
        compact = _BETWEEN.sub("", value).upper()
        return not is_monotone(compact) and self.validate(compact)


def identifier(
    entity: str,
    rule: str,
    shape: str,
    *,
    gate: str,
    base: float,
    words: str,
    validate: Validator = bool,
    locale: str | None = None,
    glued: bool = False,
) -> Recogniser:
    """Return a recogniser of an identity number.

    Args:
        entity: see `Recogniser`.
        rule: see `Recogniser`.
        shape: the value as a regular expression without a frame; letters in it match in any case.
        gate: see `Recogniser`.
        base: one of the degrees above.
        words: the cue words that speak for it, as for `cues`.
        validate: sees the value in capitals, without blanks, full stops and strokes.
        locale: the country whose form it is; None where it is international.
        glued: whether it may follow a word without a blank.
    """
    begin = _GLUED_BEGIN if glued else _BEGIN
    return Recogniser(
        entity=entity,
        rule=rule,
        gate=gate,
        confirm=re.compile(rf"{begin}{_NO_DATE}(?P<value>{shape}){_END}", re.IGNORECASE | re.ASCII),
        validate=_Compact(validate),
        checked=validate is not bool,
        base=base,
        cues=cues(supporting=words, opposing=_OPPOSING, attached=base >= SURE),
        locales=(locale,) if locale else (),
    )


def told_to_all(recogniser: Recogniser) -> Recogniser:
    """Return a named number's recogniser for those who look for all countries' numbers: told as doubtful when bare."""
    return replace(recogniser, rule=f"{recogniser.rule}_bare", base=DOUBTFUL, locales=(ALL_LOCALES,))


def has_digits(value: str) -> bool:
    """Say whether a value of any letters and digits has enough digits to be a number."""
    return sum(each.isdigit() for each in value) >= _FEWEST_DIGITS and not is_monotone(value)


def digits_gate(count: int) -> str:
    """Return an RE2 pattern for so many digits, apart or together."""
    return rf"[0-9](?:[ ./_-]{{0,3}}[0-9]){{{count - 1}}}"
