"""What is known of a word that may be a name: on which lists it stands, and how it is written."""

import re
from functools import lru_cache

from transcrub.detect.lexicon import LANGUAGES, NAME_WORDS, brand_words, is_place, pack
from transcrub.detect.lexicon.cars import MAKERS, MODELS
from transcrub.detect.tagger.lexicon import lexicon

_ENGLISH = pack(LANGUAGES[0])
_KEPT = 4096
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=_KEPT)
def kind_of(word: str) -> str:
    """Return on which lists a word stands: the tagger's marks (see `tagger.lexicon.KINDS`), and behind them `o` for an
    ordinary word, `n` for one that is a name too, `B` for a brand, `P` for a place, `M` for a month, `C` for a car.
    """
    low = word.lower()
    marks = (
        ("o", _ENGLISH.ordinary(low)),
        ("n", low in NAME_WORDS),
        ("B", low in brand_words()),
        ("P", is_place([low])),
        ("M", low in _ENGLISH.language.months),
        ("C", low in MAKERS or low in MODELS),
    )
    return f"{lexicon().word(word).kind}-{''.join(mark for mark, stands in marks if stands)}"


def is_given(value: str) -> bool:
    """Say whether all words of a value are frequent given names, and stand on no list of other things."""
    kinds = [kind_of(word) for word in _WORD.findall(value)]
    return bool(kinds) and all("G" in kind and kind.endswith("-") for kind in kinds)


def case_of(word: str) -> str:
    """Return how a word is written: `X` in capitals, `x` in small letters, `T` with one capital, `m` with others."""
    if word.islower():
        return "x"
    if word.isupper():
        return "X" if len(word) > 1 else "T"
    return "T" if word[:1].isupper() and word[1:].islower() else "m"
