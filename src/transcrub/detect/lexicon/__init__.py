"""Language packs: the words by which a conversation gives personal data away, and the choice among them."""

from collections import Counter
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from itertools import islice

from transcrub.detect.lexicon.language import Language
from transcrub.detect.lexicon.pack import Cue, CueKind, Pack, holds, is_brand, is_given, is_place

LANGUAGES = ("en", "es", "fr", "de", "pt", "it", "nl", "pl")
_WORDS_LOOKED_AT = 600

__all__ = [
    "LANGUAGES",
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
    marks = _marks()
    votes: Counter[str] = Counter()
    lowered = (word.strip(".,;:!?¿¡()\"'").lower() for text in texts for word in text[:2000].split())
    for word in islice(lowered, _WORDS_LOOKED_AT):
        votes.update(marks.get(word, ()))
    if not votes:
        return "en"
    best = max(votes.values())
    return next(code for code in LANGUAGES if votes[code] == best)


@cache
def _marks() -> dict[str, tuple[str, ...]]:
    marks: dict[str, tuple[str, ...]] = {}
    for code in LANGUAGES:
        for word in pack(code).language.marks:
            marks[word] = (*marks.get(word, ()), code)
    return marks
