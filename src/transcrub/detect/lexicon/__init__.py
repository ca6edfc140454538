"""Language packs: the words by which a conversation gives personal data away, and the choice among them."""

from collections.abc import Iterable
from functools import cache
from importlib import import_module

from transcrub.detect.lexicon.language import Language
from transcrub.detect.lexicon.pack import (
    CUES,
    FILLS,
    MAIL_ENDINGS,
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
_PUNCTUATION = dict.fromkeys(map(ord, '.,;:!?¿¡()"*#'), " ")

__all__ = [
    "CUES",
    "FILLS",
    "LANGUAGES",
    "MAIL_ENDINGS",
    "PASSES",
    "SINGLE",
    "WORDED",
    "Cue",
    "CueKind",
    "Language",
    "Pack",
    "guess_language",
    "holds",
    "is_brand",
    "is_given",
    "is_place",
    "pack",
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
    seen: set[str] = set()
    looked_at = 0
    for text in texts:
        seen.update(text[:_CHARACTERS_LOOKED_AT].lower().translate(_PUNCTUATION).split())
        looked_at += len(text)
        if looked_at > _CHARACTERS_LOOKED_AT:
            break
    best, most = "en", 0
    for code, marks in _marks():
        votes = len(seen & marks)
        if votes > most:
            best, most = code, votes
    return best


@cache
def _marks() -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((code, pack(code).language.marks) for code in LANGUAGES)
