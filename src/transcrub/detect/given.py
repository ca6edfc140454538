"""Given names that many people bear: in languages whose names no model was taught, the name itself is the evidence."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from transcrub.conversation import Conversation, TextField
from transcrub.detect.called_abroad import called
from transcrub.detect.dialogue.tokens import Tokens, tokenise
from transcrub.detect.dialogue.values.names import PARTICLES
from transcrub.detect.edges import widened
from transcrub.detect.lexicon import Pack, foreign_pack, is_brand, is_given, is_place
from transcrub.detect.lexicon.given_abroad import TOLD_ABROAD, WORDS_ABROAD
from transcrub.detect.lexicon.language import words
from transcrub.detect.mentions import abbreviated, is_shouted
from transcrub.detect.slices import slices
from transcrub.detect.tagger.credible import NEAR
from transcrub.detect.tagger.lexicon import is_name
from transcrub.detect.tagger.namesakes import is_branded
from transcrub.detect.written_names import written_names
from transcrub.finding import Finding, Why

_SCORE, _BARE = 0.75, 0.6
_AM = frozenset({"ben", "bin", "jestem", "sono", "sou", "soy", "suis"})
_SAINTS = frozenset({"saint", "sainte", "san", "sankt", "santa", "santo", "st", "são"})
_LONGEST_NAME = 7
_SHORTEST = 3
# What has a name of its own that is nobody's.
_KINDS = words("""
    abonnement bundel forfait formule gama gamma marca marke marque merk modell model modelo modèle modello offerta
    offre oferta pacchetto pack pacote pakiet paket pakket plan plano serie série taryfa taryfie tarif tarifa tariffa
    tarief
""")
_HERE = words("hier ici aquí aqui qui tutaj")
# Endings of Polish cases, and what stands in their place when nobody does anything to the name.
_CASES = (
    ("ę", ("a",)),
    ("ą", ("a",)),
    ("y", ("a",)),
    ("i", ("a", "ia")),
    ("ce", ("ka",)),
    ("ie", ("a",)),
    ("owi", ("",)),
    ("em", ("",)),
    ("iem", ("",)),
    ("a", ("",)),
)


class GivenPass:
    """Finds people by frequent given names, with the surname behind them, in languages other than English."""

    name = "given"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        """Return the names that stand in the texts of a conversation."""
        language = foreign_pack(field.value for field in conversation.fields())
        if language is None:
            return
        own = tuple(_given(conversation, language))
        yield from own
        texts = {field.pointer: field.value for field in conversation.fields()}
        yield from _called(conversation, language, frozenset(_known((*found, *own), texts, language)))


def _given(conversation: Conversation, language: Pack) -> Iterator[Finding]:
    rule = f"given.{language.language.code}"
    for field in conversation.fields():
        for part in slices(field.value):
            tokens = tokenise(part.text)
            for first, stop, score in _names(tokens, language):
                place = tokens.starts[first] + part.start, tokens.ends[stop - 1] + part.start
                if part.holds(place[0]) and not _is_product(field.value, *place):
                    place = widened(field.value, *place, "PERSON")
                    yield Finding(field.pointer, *place, "PERSON", score, rule, Why(base=score))
        for place in written_names(field.value, language):
            yield Finding(field.pointer, *place, "PERSON", _SCORE, rule, Why(base=_SCORE))


def _is_product(text: str, start: int, end: int) -> bool:
    """Say whether a name is a brand's: "Pepe Jeans", "Fritz!Box", "la tarifa Estrella"."""
    joined, before = text[end : end + 2], text[max(0, start - NEAR) : start].lower().split()
    if (joined[:1] == "!" and joined[1:].isupper()) or (before and before[-1] in _KINDS):
        return True
    return is_branded(text[start:end], text[max(0, start - NEAR) : start], text[end : end + NEAR])


def _called(conversation: Conversation, language: Pack, known: frozenset[str]) -> Iterator[Finding]:
    """Give the names that are words, where somebody is called by them; those of the given ones know more of them."""
    rule = f"given.{language.language.code}"
    fields = tuple(conversation.fields())
    places = [place for field in fields for place in _called_in(field, language, known)]
    more = known.union(*(_words_of(field.value[start:end], language) for field, start, end in places))
    if len(more) > len(known):
        places = [place for field in fields for place in _called_in(field, language, more)]
    for field, first, stop in places:
        start, end = widened(field.value, first, stop, "PERSON")
        yield Finding(field.pointer, start, end, "PERSON", _SCORE, rule, Why(base=_SCORE))


def _known(found: Iterable[Finding], texts: Mapping[str, str], language: Pack) -> Iterator[str]:
    """Give the words of the language by which somebody was called: the echo leaves these alone."""
    for each in found:
        if each.entity == "PERSON" and each.score >= _BARE:
            yield from _words_of(texts[each.pointer][each.start : each.end], language)


def _words_of(name: str, language: Pack) -> Iterator[str]:
    for word in tokenise(name).words:
        if len(word) >= _SHORTEST and word.isalpha() and language.ordinary(word) and word not in language.stop:
            yield word


def _called_in(field: TextField, language: Pack, known: frozenset[str]) -> Iterator[tuple[TextField, int, int]]:
    for part in slices(field.value):
        tokens = tokenise(part.text)
        for first, stop in called(tokens, language, known):
            start, end = tokens.starts[first] + part.start, tokens.ends[stop - 1] + part.start
            if part.holds(start) and not _is_product(field.value, start, end):
                yield field, start, end


def _names(tokens: Tokens, language: Pack) -> Iterator[tuple[int, int, float]]:
    """Give the names in a text: first token, one past the last, how sure they are."""
    place = 0
    if _is_here(tokens) and not language.ordinary(tokens.words[0]):
        yield 0, 1, _SCORE
        place = 1
    while place < len(tokens):
        if not _is_known(tokens, place, language) or not _is_called(tokens, place, language):
            place += 1
            continue
        stop = _name_end(tokens, place, language)
        first = place - _surname_before(tokens, place, language) if stop == place + 1 else place
        namesake = is_place([tokens.words[place]]) or is_brand([tokens.words[place]])
        if stop > first + 1 or not namesake or (place and tokens.words[place - 1] in _AM):
            yield first, stop, _SCORE if tokens.raw(place)[0].isupper() else _BARE
        place = stop


def _is_here(tokens: Tokens) -> bool:
    """Say whether somebody says who is there: "Murat hier. Das tut mir leid"."""
    here = len(tokens) > 1 and tokens.words[1] in _HERE and tokens.spaced(1)
    ends = here and (len(tokens) == 2 or tokens.breaks_before(2))  # noqa: PLR2004 - two words
    return ends and tokens.raw(0).istitle() and is_name(tokens.words[0])


def _is_known(tokens: Tokens, place: int, language: Pack) -> bool:
    """Say whether a word is a given name, or a Polish one in another case ("Majce", "Marię")."""
    word = tokens.words[place]
    if is_given(word) or word in TOLD_ABROAD or ("-" in word and all(map(is_given, word.split("-")))):
        return True
    declined = language.language.code == "pl" and tokens.raw(place).istitle() and not language.ordinary(word)
    return declined and any(map(is_given, _nominatives(word)))


def _nominatives(word: str) -> Iterator[str]:
    """Give what a Polish name may be called by whose case it is."""
    for ending, nominatives in _CASES:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST - 1:
            yield from (word[: -len(ending)] + each for each in nominatives)


def _surname_before(tokens: Tokens, place: int, language: Pack) -> int:
    """Return how many words before a given name are its surname: one in "tak, Zawadzka Maria", most often none."""
    before = place - 1
    if before < 0 or not tokens.spaced(place) or not tokens.raw(place)[0].isupper() or is_shouted(tokens.text):
        return 0
    opens = before == 0 or tokens.breaks_before(before)
    word = tokens.words[before]
    known = language.ordinary(word) or language.cue_at(tokens.words, before) is not None or is_place([word])
    titled = word in language.language.titles
    strange = tokens.raw(before).istitle() and word.isalpha() and len(word) > _SHORTEST and not (known or titled)
    return int(strange and (not opens or len(tokens) == 2))  # noqa: PLR2004 - two words


def _is_called(tokens: Tokens, place: int, language: Pack) -> bool:
    """Say whether a given name is meant as one: none that is a word of the language, but before a surname."""
    word = tokens.words[place]
    # Two letters are an abbreviation, unless one has an accent: "seu Zé".
    if (len(word) < _SHORTEST and word.isascii()) or word in language.language.months or word in language.stop:
        return False
    if abbreviated(tokens.raw(place), tokens.text):
        return False
    if place and tokens.words[place - 1] in _SAINTS:
        return False
    # Where others are written with capitals, a name without one is a word: "una camioneta blanca".
    if tokens.raw(place).islower() and not tokens.text.islower():
        return False
    if word not in language.vocabulary and word not in WORDS_ABROAD:
        return True
    return _name_end(tokens, place, language) > place + 1


def _name_end(tokens: Tokens, place: int, language: Pack) -> int:
    """Return one past the surname behind a given name: words with a capital, or strange ones where nothing has one."""
    written = tokens.raw(place)[0].isupper() and not is_shouted(tokens.text)
    stop = end = place + 1
    while stop < min(len(tokens), place + _LONGEST_NAME) and tokens.spaced(stop):
        word = tokens.words[stop]
        if word in PARTICLES:
            stop += 1
            continue
        strange = (
            word.replace("-", "").isalpha() and len(word) >= _SHORTEST and language.cue_at(tokens.words, stop) is None
        )
        capital = tokens.raw(stop)[0].isupper()
        behind = written and stop > end and capital
        # "Giuseppe Russo": a word with a capital is a surname, but a mere noun where all nouns have one.
        surname = written and capital and (language.language.code != "de" or is_name(word))
        mere = word in language.stop or word in language.links
        common = not behind and (mere or (language.ordinary(word) and not surname))
        if not strange or common or (written and not capital):
            break
        stop = end = stop + 1
    return end
