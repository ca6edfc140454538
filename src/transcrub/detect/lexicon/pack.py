"""A language pack made ready for reading: phrases indexed by their first word."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property

from transcrub.detect.lexicon.alphabet import DOUBTFUL, SPELLING_WORDS
from transcrub.detect.lexicon.brands import BRANDS, brand_words
from transcrub.detect.lexicon.given import GIVEN as GIVEN_IN_ENGLISH
from transcrub.detect.lexicon.given_abroad import GIVEN_ABROAD
from transcrub.detect.lexicon.language import Language, listed, typed
from transcrub.detect.lexicon.places import places

GIVEN = GIVEN_IN_ENGLISH | GIVEN_ABROAD
MAIL_ENDINGS = ("com", "con", "cm", "net", "org", "edu", "gov")
_NUMBER_WORDS = frozenset({"no", "number", "house", "nr", "n"})
_SUFFIXES = (
    "s",
    "ed",
    "d",
    "ing",
    "er",
    "ers",
    "ly",
    "'s",
    "ness",
    "ful",
    "less",
    "able",
    "ment",
    "ish",
    "y",
)
_VERBAL = (
    "ing",
    "tion",
    "ous",
    "ical",
    "ently",
    "ally",
    "ively",
    "ative",
    "fully",
    "tions",
    "ment",
    "ments",
    "ness",
    "ously",
    "able",
    "ible",
    "ings",
)
_DOUBLING = ("ed", "ing", "er")
_PLURALS = ("ses", "xes", "zes", "ches", "shes", "oes")
_VERBAL_STEM = 4
_SHORTEST_STEM = 3
_LONGEST_ARTICLE = 5
# Its endings make words of it, and names of others: "Müller", "Fournier".
_ENGLISH = "en"
_MOST_KEPT = 10_000

# What a word can be passed over for, without looking at it closely: most words of most messages are. Plain numbers,
# since every word of every message asks.
PASSES = 1
"""A common word: with it begins no value."""
CUES = 2
"""A cue may begin with it, or it is a title."""
FILLS = 4
"""It may stand between a cue and its value."""
WORDED = 8
"""With the word before it begins no value because of it."""
SINGLE = 16
"""A single letter: two in a row may be spelled."""
MERE = 32
"""With it begins no value, however rare a word it is, if the next one is `WORDED`."""

Phrases = Mapping[str, Sequence[tuple[str, ...]]]


class CueKind(IntEnum):
    """What a phrase of a pack does; where two phrases are equally long, the smaller kind wins."""

    ASKED = 1
    NAME = 2
    MATTER = 3
    TAG = 4
    GREETING = 5


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase that announces a value.

    Attributes:
        kind: what it does.
        entity: what it announces; empty for matters that are nobody's data.
        words: its words.
    """

    kind: CueKind
    entity: str
    words: tuple[str, ...]

    @property
    def phrase(self) -> str:
        """The phrase as it stands in the pack."""
        return " ".join(self.words)


@dataclass(slots=True)
class _Branch:
    """The cues that begin with the same words: the one of just these, and those that go on."""

    cue: Cue | None = None
    longer: "dict[str, _Branch]" = field(default_factory=dict)


class Pack:
    """The words of one language, indexed."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.stop = language.stop
        self.links = language.links
        self.corrections = _index(language.corrections)
        self.again = _index(language.again)
        self.refusals = _index(language.refusals)
        self.sums = _index(language.sums)
        self.prompts = _index(language.prompts)
        self.requests = _index(phrase for phrase in language.requests if phrase != "?")
        self.openers = _openers(language)
        self.signs = language.at | language.dot | frozenset(language.signs)
        self._plainness: dict[str, int] = {}
        self._told: dict[str, bool] = {}

    @property
    def is_english(self) -> bool:
        """Say whether it is the language whose endings are known and that the tagger was taught."""
        return self.language.code == _ENGLISH

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The language's content words; abroad also as they are typed without accents ("przekierowac")."""
        language = self.language
        if not language.listing:
            return language.ordinary
        told = language.ordinary | listed(language.listing)
        return told if self.is_english else typed(told)

    @cached_property
    def mere_words(self) -> frozenset[str]:
        """Words that are `ordinary` as they stand: most words of most texts."""
        return (self.vocabulary - GIVEN) | self.stop

    @cached_property
    def common(self) -> frozenset[str]:
        """Words with which begins no value."""
        common = self.mere_words | {word for word in DOUBTFUL if len(word) > 1}
        return frozenset(
            word
            for word in common - self.openers - self.language.titles - self.signs
            if word.replace("'", "").isalpha() and not word.endswith(MAIL_ENDINGS)
        )

    @cached_property
    def _cues(self) -> dict[str, _Branch]:
        return _tree(_cues_of(self.language))

    def names_street(self, word: str) -> bool:
        """Say whether a word is a kind of street, or the name of one by its ending ("hauptstraße")."""
        return word in self.language.streets or word.endswith(self.language.street_endings or ("\0",))

    def names_kin(self, word: str) -> bool:
        """Say whether a word is what somebody is to somebody, or his: "wife", "wife's", "husbands"."""
        bare = word.removesuffix("'s")
        return bare in self.language.kin or bare.removesuffix("s") in self.language.kin

    def plainness(self, words: Iterable[str]) -> list[int]:
        """Return what each word can be passed over for: sums of `PASSES`, `CUES` and the like."""
        known = self._plainness
        return [known[word] if word in known else self._plainness_of(word) for word in words]

    def looked_over(self, words: Sequence[str]) -> tuple[list[int], dict[int, Cue]]:
        """Return what each word can be passed over for, and the cues by where they start.

        A common word that may begin a cue, and here does not, has no `CUES`.
        """
        flags, cues = self.plainness(words), {}
        for index in [place for place, own in enumerate(flags) if own & CUES]:
            cue = self.cue_at(words, index)
            if cue is not None:
                cues[index] = cue
            elif flags[index] & PASSES:
                flags[index] -= CUES
        return flags, cues

    def _plainness_of(self, word: str) -> int:
        bare = self._bare(word)
        common = bare in self.common
        worded = common if "'" in word else word.isalpha()
        worded = worded and word not in self.openers and not word.endswith(MAIL_ENDINGS)
        flags = (
            PASSES * common
            + CUES * (word in self._cues or bare in self._cues or word in self.language.titles)
            + FILLS * (word in self.links or word in self.stop)
            + WORDED * (worded and word not in self.signs)
            + SINGLE * (len(word) == 1)
            + MERE * (worded and len(word) > 1 and not word.endswith(self.language.street_endings or ("\0",)))
        )
        if len(self._plainness) < _MOST_KEPT:
            self._plainness[word] = flags
        return flags

    def _bare(self, word: str) -> str:
        """Return a word without what is elided before it: "l'adresse", "dell'ordine"."""
        if not self.language.elides or "'" not in word:
            return word
        article, _, rest = word.partition("'")
        return rest if rest and len(article) <= _LONGEST_ARTICLE else word

    def cue_at(self, words: Sequence[str], index: int) -> Cue | None:
        """Return the longest cue that starts at a word."""
        branch = self._cues.get(words[index])
        if branch is None and self.language.elides:
            branch = self._cues.get(self._bare(words[index]))
        if branch is None:
            return None
        cue, stop = branch.cue, index + 1
        while branch.longer and stop < len(words) and (branch := branch.longer.get(words[stop])) is not None:
            cue, stop = branch.cue or cue, stop + 1
        return cue

    def ordinary(self, word: str) -> bool:
        """Say whether a word is a common one, by itself or in an inflected form."""
        known = self._told.get(word)
        if known is None:
            known = self._is_ordinary(word)
            if len(self._told) < _MOST_KEPT:
                self._told[word] = known
        return known

    def _is_ordinary(self, word: str) -> bool:
        word = self._bare(word)
        if word in self.stop:
            return True
        if word in GIVEN:
            return False
        if word in self.vocabulary:
            return True
        if "-" in word and not any(map(str.isdecimal, word)):
            return all(self.ordinary(part) or len(part) < _SHORTEST_STEM for part in word.split("-"))
        if not self.is_english:
            return word.endswith("s") and (word[:-1] in self.vocabulary or word[:-2] in self.vocabulary)
        return self._is_inflected(word)

    def _is_inflected(self, word: str) -> bool:
        """Say whether a word is a common English one but for its ending."""
        if word.endswith(_VERBAL) and len(word) > _VERBAL_STEM + 2:
            return bool(self.vocabulary)
        return any(
            word.endswith(suffix) and _stem_in(word[: -len(suffix)], self.vocabulary, suffix)
            for suffix in _SUFFIXES
            if len(word) - len(suffix) >= _SHORTEST_STEM
        ) or (word.endswith(_PLURALS) and word[:-2] in self.vocabulary)


def holds(phrases: Phrases, words: Sequence[str]) -> str | None:
    """Return the first phrase that stands among words, or None."""
    if phrases.keys().isdisjoint(words):
        return None
    for index in [place for place, word in enumerate(words) if word in phrases]:
        for phrase in phrases[words[index]]:
            if len(phrase) == 1 or tuple(words[index : index + len(phrase)]) == phrase:
                return " ".join(phrase)
    return None


def is_brand(words: Sequence[str]) -> bool:
    """Say whether words are a brand: one that bears a person's name, or a word that hardly anybody is called by."""
    joined = " ".join(words)
    return joined in BRANDS or joined in brand_words()


def is_place(words: Sequence[str]) -> bool:
    """Say whether words are a city, state or country."""
    return " ".join(words) in places()


def is_given(word: str) -> bool:
    """Say whether a word is a frequent given name."""
    return word in GIVEN


def _stem_in(stem: str, ordinary: frozenset[str], suffix: str) -> bool:
    return (
        stem in ordinary
        or stem + "e" in ordinary
        or (suffix in _DOUBLING and stem[-1] == stem[-2] and stem[:-1] in ordinary)
        or (stem[-1] == "i" and stem[:-1] + "y" in ordinary)
    )


def _openers(language: Language) -> frozenset[str]:
    """Return the words without a digit that may start a date, an address or something spoken."""
    spoken = (*language.digits, *language.repeats, *SPELLING_WORDS)
    return (frozenset(spoken) - DOUBTFUL) | (
        language.months | language.tens | language.streets | language.units | language.capitals | _NUMBER_WORDS
    )


def _index(all_phrases: Iterable[str]) -> Phrases:
    index: dict[str, list[tuple[str, ...]]] = {}
    for phrase in all_phrases:
        parts = tuple(phrase.split())
        index.setdefault(parts[0], []).append(parts)
    return index


def _cues_of(language: Language) -> list[Cue]:
    return [
        *(Cue(CueKind.ASKED, entity, tuple(p.split())) for entity, asked in language.asked.items() for p in asked),
        *(Cue(CueKind.TAG, entity, tuple(p.split())) for entity, tags in language.tags.items() for p in tags),
        *(Cue(CueKind.MATTER, "", tuple(p.split())) for p in language.matters),
        *(Cue(CueKind.MATTER, "", tuple(p.split())) for p in BRANDS if " " in p),
        *(Cue(CueKind.NAME, "PERSON", tuple(p.split())) for p in language.names),
        *(Cue(CueKind.GREETING, "PERSON", tuple(p.split())) for p in language.greetings),
    ]


def _tree(cues: Iterable[Cue]) -> dict[str, _Branch]:
    """Return the cues by their words, one word a level."""
    tree: dict[str, _Branch] = {}
    for cue in cues:
        level = tree
        for word in cue.words:
            branch = level.setdefault(word, _Branch())
            level = branch.longer
        if branch.cue is None or cue.kind < branch.cue.kind:
            branch.cue = cue
    return tree
