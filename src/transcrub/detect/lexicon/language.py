"""What a language pack holds: the words by which a conversation gives personal data away. Data only, one file each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from unicodedata import combining, normalize

# A stroke is no accent that could be taken off.
_STROKES = str.maketrans("łøđ", "lod")


def words(text: str) -> frozenset[str]:
    """Return the words of a text, which are divided by white space."""
    return frozenset(text.split())


def listed(name: str) -> frozenset[str]:
    """Return the lines of a list that lies beside this module."""
    return frozenset(files("transcrub.detect.lexicon").joinpath(f"{name}.txt").read_text("utf-8").splitlines())


def typed(told: Iterable[str]) -> frozenset[str]:
    """Return words or phrases, also as they are typed without accents."""
    told = frozenset(told)
    bare = (normalize("NFD", each).translate(_STROKES) for each in told if not each.isascii())
    return told | {"".join(sign for sign in each if not combining(sign)) for each in bare}


def phrases(text: str) -> tuple[str, ...]:
    """Return the phrases of a text, which are divided by semicolons, also as they are typed without accents.

    Brackets hold what may stand in their place: "nacid(o|a) el" is two phrases.
    """
    told = {" ".join(phrase.split()) for each in text.split(";") for phrase in _choices(each)}
    return tuple(sorted(typed(told - {""})))


def _choices(text: str) -> set[str]:
    """Return a text with each of what stands in its brackets."""
    before, bracket, rest = text.partition("(")
    if not bracket:
        return {text}
    choices, depth = [""], 1
    for at, sign in enumerate(rest):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if not depth:
            heads = {head for each in choices for head in _choices(each)}
            return {before + head + tail for tail in _choices(rest[at + 1 :]) for head in heads}
        if sign == "|" and depth == 1:
            choices.append("")
        else:
            choices[-1] += sign
    raise ValueError(f"a bracket is not closed: {text}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The words of one language, all in lower case.

    Attributes:
        code: ISO 639-1 code.
        elides: whether articles lose their vowel and stick to the word behind them ("l'adresse").
        marks: function words by which the language is told from the others.
        stop: words that are never part of a name: function words, courtesies, yes and no.
        ordinary: content words of daily talk that are seldom names.
        listing: the list beside this module that holds more of them; who speaks another language never reads it.
        asked: what can be asked for or announced, phrases by entity ("date of birth").
        tags: weaker announcements, which count only directly before a number ("account 12345").
        matters: things that are asked for but are nobody's data ("how many", "amount"): a number after one is theirs.
        requests: words that make a sentence with such a phrase a request ("provide", "what's").
        prompts: phrases with which one asks for what the other side just spoke of ("go ahead", "what is it").
        links: words that may stand between a phrase and its value ("is", "number", "on file").
        copulas: words that say that what follows is the value ("is").
        resumes: words with which a sentence gives the value that the one before spoke of ("it's").
        joins: words that tie a phrase to the one after it ("name on the account").
        names: phrases that introduce a name with certainty ("my name is").
        greetings: phrases after which a name often stands ("this is", "hi").
        titles: words before a surname ("mrs").
        kin: words that say what somebody is to somebody, before a name ("wife", "neighbour").
        farewells: words of a message's end, behind which its writer signs ("cheers").
        corrections: words that announce a corrected value ("sorry", "i meant").
        again: words by which the other side asks for a value once more ("repeat", "didn't match").
        refusals: phrases that turn a question down ("don't have").
        measures: units and currencies: a number before or after one is an amount.
        sums: phrases that speak of an amount ("how much"): a number beside one, or in answer to it, is one.
        months: names of months and their short forms.
        date_joins: words inside a spoken date ("7th of the 9th").
        streets: words of street names ("road").
        rare_streets: words that name a street only behind a longer number, with each word capitalised ("common").
        street_endings: ends of words that are street names by themselves ("-straße").
        street_order: how an address runs: "number name street" (12 main st), "street name number" (calle mayor 5), or
            "number street name" (12 rue haute).
        units: parts of a building ("apartment", "suite").
        digits: spoken digits and what they stand for.
        tens: other spoken numbers, as they stand in dates ("twenty", "nineteen").
        repeats: words that repeat the next digit, with how often ("double").
        spelling: words that tie a letter to the word that explains it ("as", "like", "for").
        capitals: words that announce the case of a letter ("capital").
        at: spoken forms of "@".
        dot: spoken forms of ".".
        signs: spoken forms of other signs ("underscore").
    """

    code: str
    elides: bool = False
    marks: frozenset[str]
    stop: frozenset[str]
    ordinary: frozenset[str] = frozenset()
    listing: str = ""
    asked: Mapping[str, tuple[str, ...]]
    tags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    matters: tuple[str, ...]
    requests: tuple[str, ...]
    prompts: tuple[str, ...] = ()
    links: frozenset[str]
    copulas: frozenset[str]
    resumes: frozenset[str] = frozenset()
    joins: frozenset[str]
    names: tuple[str, ...]
    greetings: tuple[str, ...]
    titles: frozenset[str]
    kin: frozenset[str] = frozenset()
    farewells: frozenset[str] = frozenset()
    corrections: tuple[str, ...]
    again: tuple[str, ...]
    refusals: tuple[str, ...]
    measures: frozenset[str]
    sums: tuple[str, ...] = ()
    months: frozenset[str]
    date_joins: frozenset[str]
    streets: frozenset[str]
    rare_streets: frozenset[str] = frozenset()
    street_endings: tuple[str, ...] = ()
    street_order: str = "number name street"
    units: frozenset[str]
    digits: Mapping[str, str]
    tens: frozenset[str]
    repeats: Mapping[str, int]
    spelling: frozenset[str]
    capitals: frozenset[str]
    at: frozenset[str]
    dot: frozenset[str]
    signs: Mapping[str, str]
