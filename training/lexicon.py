"""The words that conversations are made of: read from `lexicon/`, inflected, and the census names of a package."""

import random
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from english_words import get_english_words_set

# With a capital it is a name or a place.
_DICTIONARY_WORD = re.compile(r"[a-z]{4,10}")
_HERE = Path(__file__).parent / "lexicon"
_VOWELS = "aeiou"
_CENSUS = ("dist.female.first", "dist.male.first", "dist.all.last")


@dataclass(frozen=True)
class Names:
    """Given names and surnames; `cultures` holds ours, the census the frequent first."""

    cultures: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
    given: tuple[str, ...]
    last: tuple[str, ...]


@cache
def words(kind: str) -> tuple[str, ...]:
    """Return the words of one file, in order and without repetition."""
    text = (_HERE / f"{kind}.txt").read_text("utf-8")
    return tuple(dict.fromkeys(text.split()))


@cache
def items(kind: str) -> dict[str, tuple[str, ...]]:
    """Return the lists of a file whose lines are `<kind> item, item`."""
    lists = {}
    for line in (_HERE / f"{kind}.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            name, _, rest = line.partition(" ")
            lists[name] = tuple(each.strip() for each in rest.split(","))
    return lists


@cache
def common_words() -> frozenset[str]:
    """Return the words of ordinary talk, in all their forms."""
    found = {*words("function"), *words("irregular"), *words("adverbs")}
    for noun in words("nouns"):
        found |= {noun, _with_s(noun)}
    for verb in words("verbs"):
        found |= {verb, _with_s(verb), *_past_and_gerund(verb)}
    for adjective in words("adjectives"):
        found |= {adjective, *_compared(adjective)}
    for word in words("more"):
        found |= {word, _with_s(word)}
    return frozenset(found | {word.replace("'", "") for word in found})


@cache
def dictionary() -> tuple[str, ...]:
    """Return the words of Webster's dictionary of 1934, of no more than ten letters, as a package hands them on."""
    listed: set[str] = get_english_words_set(["web2"])
    return tuple(sorted(word for word in listed if _DICTIONARY_WORD.fullmatch(word)))


@cache
def names() -> Names:
    """Return our own lists and those of the package `names` (US Census 1990, MIT)."""
    ours: dict[str, dict[str, tuple[str, ...]]] = {}
    for line in (_HERE / "names.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            culture, part, *rest = line.split()
            ours.setdefault(culture, {})[part] = tuple(rest)
    english = ours["english"]["last"]
    cultures = tuple((each["given"], each.get("last", english)) for each in ours.values())
    female, male, last = (_census(each) for each in _CENSUS)
    given = tuple(dict.fromkeys(name for pair in zip(male, female, strict=False) for name in pair))
    return Names(cultures, given + female[len(male) :], last)


@cache
def rare_names() -> tuple[frozenset[str], frozenset[str]]:
    """Return more given names and surnames of all the world: known as names, and not made people of."""
    listed = dict(line.split(" ", 1) for line in (_HERE / "rare_names.txt").read_text("utf-8").splitlines())
    return frozenset(listed["given"].split()), frozenset(listed["last"].split())


def _census(name: str) -> tuple[str, ...]:
    lines = files("names").joinpath(name).read_text("ascii").splitlines()
    return tuple(line.split()[0].lower() for line in lines)


def _with_s(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def _past_and_gerund(verb: str) -> set[str]:
    if verb.endswith("e"):
        return {verb + "d", verb[:-1] + "ing", verb + "r"}
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return {verb[:-1] + "ied", verb + "ing"}
    forms = {verb + "ed", verb + "ing"}
    if len(verb) > 2 and verb[-1] not in "aeiouwxy" and verb[-2] in _VOWELS and verb[-3] not in _VOWELS:
        forms |= {verb + verb[-1] + "ed", verb + verb[-1] + "ing"}
    return forms


def _compared(adjective: str) -> set[str]:
    if len(adjective) > 6:
        return set()
    if adjective.endswith("e"):
        return {adjective + "r", adjective + "st"}
    if adjective.endswith("y"):
        return {adjective[:-1] + "ier", adjective[:-1] + "iest", adjective[:-1] + "ily"}
    return {adjective + "er", adjective + "est", adjective + "ly"}


@cache
def worded_names() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the given names and the surnames that are common words too, function words left out."""
    pool = names()
    usable = common_words() - set(words("function"))
    return tuple(n for n in pool.given if n in usable), tuple(n for n in pool.last[:30000] if n in usable)


_RESPELLINGS = (
    ("i", "ee"),
    ("ee", "i"),
    ("y", "i"),
    ("i", "y"),
    ("c", "k"),
    ("k", "c"),
    ("ph", "f"),
    ("f", "ph"),
    ("a", "aa"),
    ("e", "a"),
    ("th", "t"),
    ("t", "th"),
    ("sh", "s"),
    ("s", "z"),
    ("z", "s"),
    ("o", "u"),
    ("u", "oo"),
    ("v", "w"),
    ("w", "v"),
    ("h", ""),
    ("ie", "y"),
    ("y", "ie"),
    ("j", "jh"),
    ("d", "dh"),
    ("n", "nn"),
    ("l", "ll"),
    ("ll", "l"),
    ("tt", "t"),
    ("nn", "n"),
    ("e", "i"),
    ("er", "ar"),
    ("a", "e"),
    ("ai", "ay"),
    ("oe", "o"),
    ("s", "ss"),
    ("r", "rr"),
    ("g", "gh"),
    ("q", "k"),
    ("x", "ks"),
    ("ei", "i"),
)
_GIVEN_ENDINGS = (
    "a",
    "ia",
    "ina",
    "elle",
    "isha",
    "y",
    "ie",
    "on",
    "an",
    "h",
    "i",
    "u",
    "esh",
    "ita",
    "o",
    "in",
    "en",
    "ya",
    "ra",
)


def respelled(name: str, chance: random.Random) -> str:
    """Return a name as somebody else spells it, or as a typo, shortening or new ending makes it."""
    kind = chance.random()
    if kind < 0.6:
        fitting = [pair for pair in _RESPELLINGS if pair[0] in name]
        old, new = chance.choice(fitting) if fitting else ("", "")
        return name.replace(old, new, 1) if old else name
    if kind < 0.75:
        at = chance.randrange(len(name))
        return name[:at] + name[at + 1 :] if len(name) > 3 else name + chance.choice(_GIVEN_ENDINGS)
    if kind < 0.85:
        at = chance.randrange(max(1, len(name) - 1))
        return name[:at] + name[at + 1 : at + 2] + name[at : at + 1] + name[at + 2 :]
    return name[: chance.randint(2, 5)] + chance.choice(_GIVEN_ENDINGS)


def invented_name(chance: random.Random) -> str:
    """Return a name that stands in no list: pieces of real ones put together."""
    pool = names()
    source = chance.choice((pool.given, pool.last))
    first, second = chance.choice(source), chance.choice(source)
    return first[: chance.randint(2, 4)] + second[-chance.randint(2, 5) :]


def invented_brand(chance: random.Random) -> str:
    """Return a word that firms and goods may be called, made of pieces of common words and of letters."""
    pool = words("nouns")
    first, second = chance.choice(pool), chance.choice(pool)
    kind = chance.random()
    if kind < 0.4:
        return first[: chance.randint(2, 5)] + second[-chance.randint(2, 5) :]
    if kind < 0.6:
        return first[:5] + chance.choice(
            ("tech", "ify", "ly", "co", "soft", "net", "mart", "corp", "io", "ex", "on", "us", "ia", "zon")
        )
    return (
        "".join(chance.choice("bcdfghklmnprstvwz") + chance.choice("aeiou") for _ in range(chance.randint(2, 3)))
        + chance.choice("nrstx ").strip()
    )


def titled(text: str) -> str:
    """Give every word its capital, as people write names: O'Brien, Dela-Cruz."""
    parts = ["-".join(part[:1].upper() + part[1:] for part in word.split("-")) for word in text.split(" ")]
    return " ".join("O'" + part[2:].capitalize() if part.startswith("O'") else part for part in parts)
