"""Language packs: the words by which a conversation gives personal data away, and the choice among them."""

from collections.abc import Iterable
from functools import cache, lru_cache
from importlib import import_module

from transcrub.detect.lexicon.brands import FIRM_WORDS, FIRMS_FIRST, TRADES, brand_words, namesakes
from transcrub.detect.lexicon.given import GIVEN_WORDS, NAME_WORDS, RARELY_GIVEN
from transcrub.detect.lexicon.language import Language
from transcrub.detect.lexicon.ordinary_en import plain_words, safe_words
from transcrub.detect.lexicon.pack import (
    CUES,
    FILLS,
    MAIL_ENDINGS,
    MERE,
    PASSES,
    SINGLE,
    WORDED,
    Cue,
    CueKind,
    Pack,
    holds,
    is_brand,
    is_given,
    is_place,
)

LANGUAGES = ("en", "es", "fr", "de", "pt", "it", "nl", "pl")
_CHARACTERS_LOOKED_AT = 2000
_FEW_WORDS = 4
_SIGNS = str.maketrans(dict.fromkeys(""".,;:!?¿¡()"*#""", " "))

__all__ = [
    "CUES",
    "FILLS",
    "FIRMS_FIRST",
    "FIRM_WORDS",
    "GIVEN_WORDS",
    "LANGUAGES",
    "MAIL_ENDINGS",
    "MERE",
    "NAME_WORDS",
    "PASSES",
    "RARELY_GIVEN",
    "SINGLE",
    "TRADES",
    "WORDED",
    "Cue",
    "CueKind",
    "Language",
    "Pack",
    "brand_words",
    "foreign_pack",
    "guess_language",
    "holds",
    "is_brand",
    "is_given",
    "is_place",
    "namesakes",
    "pack",
    "plain_words",
    "safe_words",
]


@cache
def pack(code: str) -> Pack:
    """Return the pack of a language.

    Args:
        code: one of `LANGUAGES`.

    Raises:
        ModuleNotFoundError: there is no such language.
    """
    language: Language = import_module(f"transcrub.detect.lexicon.{code}").LANGUAGE
    return Pack(language)


def guess_language(texts: Iterable[str]) -> str:
    """Return the language whose function words are most frequent in texts; English where none is.

    Only the first few hundred words are looked at: the guess costs the same for every conversation.
    """
    beginning: list[str] = []
    left = _CHARACTERS_LOOKED_AT
    for text in texts:
        beginning.append(text[:left])
        left -= len(text)
        if left <= 0:
            break
    return _language_of(" ".join(beginning))


def foreign_pack(texts: Iterable[str]) -> Pack | None:
    """Return the pack of the language of texts, None where that is English."""
    code = guess_language(texts)
    return None if code == LANGUAGES[0] else pack(code)


# Several passes ask for the same conversation.
@lru_cache(maxsize=16)
def _language_of(text: str) -> str:
    every, english, marks_of = _marks()
    words = set(text.lower().translate(_SIGNS).split())
    seen = words & every
    best, most = LANGUAGES[0], 0
    for code, marks in marks_of:
        own = seen & marks
        # One word that another language has too is no evidence, but in the shortest of texts: "que pasa", not "no way".
        alone = len(words) <= _FEW_WORDS and not own <= english
        if len(own) > most and (len(own) > 1 or alone or code == best):
            best, most = code, len(own)
    return best


@cache
def _marks() -> tuple[frozenset[str], frozenset[str], tuple[tuple[str, frozenset[str]], ...]]:
    """Return the marks of all languages, the words of English that are no evidence, and the marks of each."""
    english = pack(LANGUAGES[0])
    marks_of = tuple((code, pack(code).language.marks) for code in LANGUAGES)
    every = frozenset().union(*(marks for _, marks in marks_of))
    return every, frozenset(english.stop | english.language.units), marks_of
