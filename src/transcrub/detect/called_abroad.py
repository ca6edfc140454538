"""Given names that are words, where what stands around them says that somebody is meant: "mi novia Luz", "ja, Floor".

Only English writes most words with a capital now and then: elsewhere one behind kin, thanks or "I am" is a name.
"""

from collections.abc import Collection, Iterator
from functools import lru_cache

from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.names import PARTICLES
from transcrub.detect.lexicon import Pack, is_brand, is_given, is_place
from transcrub.detect.lexicon.called_abroad import CALLED_ABROAD
from transcrub.detect.lexicon.language import words
from transcrub.detect.mentions import is_shouted
from transcrub.detect.tagger.lexicon import is_name

_SHORTEST, _LONGEST_NAME = 3, 5
_SELF = words("""
    aqui aquí ben bin chiamami chiamano dicen fala falo hier ici ist jestem llaman met mij qui sono sou soy suis tu
    tutaj zegt
""")
_ARTICLES = words("a der die el la o")
# "żona, tzn Róża", "meine Frau, die Rose".
_ASIDES = _ARTICLES | words("alias czyli heet namelijk sprich to tzn zwana")
_OF = words("al aux d da de del della der di do du na of op von vom van z ze")
_AFTER_SELF = _OF | words("a e en et i przy und y")
_BEFORE_SURNAMES = words("'t de den der ten ter van von zu")
_STOPS = frozenset('.,!?;:)"”»')
_ASKED = frozenset({", ", " (", " - ", ": "})


def called(tokens: Tokens, language: Pack, known: Collection[str]) -> Iterator[tuple[int, int]]:
    """Give the names in a text that are words of the language: first token, one past the last.

    Args:
        tokens: the text.
        language: its language.
        known: words by which somebody was called elsewhere in the conversation.
    """
    if is_shouted(tokens.text):
        return
    stop, kin = 0, language.language.kin
    for place, word in enumerate(tokens.words):
        if place < stop:
            continue
        behind_kin = bool(place) and tokens.words[place - 1] in kin
        if not (behind_kin or word in CALLED_ABROAD or word in known) or not _may_be_called(tokens, place, language):
            continue
        end = _surname_end(tokens, place, language)
        if _is_called(tokens, place, end, language) or (word in known and _is_known(tokens, place, language)):
            yield place, end
            stop = end


def _may_be_called(tokens: Tokens, place: int, language: Pack) -> bool:
    """Say whether a word may be a name by how it is written, and by what else it may be."""
    word, raw = tokens.words[place], tokens.raw(place)
    if len(word) < _SHORTEST or not word.replace("-", "").isalpha() or word in language.language.titles:
        return False
    if not raw[0].isupper() or raw.isupper():
        return raw.islower() and word in CALLED_ABROAD and _is_typed(tokens, place, language)
    return (word in CALLED_ABROAD or word not in language.language.months) and not is_brand([word])


def _is_typed(tokens: Tokens, place: int, language: Pack) -> bool:
    """Say whether a name in small letters stands behind kin and before a surname: "su hija, mar reyes"."""
    if not place or tokens.words[place - 1] not in language.language.kin or place + 1 == len(tokens):
        return False
    surname = tokens.words[place + 1]
    strange = is_name(surname) and not language.ordinary(surname)
    return strange and tokens.spaced(place + 1) and tokens.gap(place) in (" ", ", ")


def _surname_end(tokens: Tokens, place: int, language: Pack) -> int:
    """Return one past the surname behind a word: words with a capital that are names, or none of the language's."""
    stop = end = place + 1
    typed, german = tokens.raw(place).islower(), language.language.code == "de"
    while stop < min(len(tokens), place + _LONGEST_NAME) and tokens.spaced(stop):
        word, raw = tokens.words[stop], tokens.raw(stop)
        if word in PARTICLES and raw.islower():
            stop += 1
            continue
        written = typed or (raw[0].isupper() and not (raw.isupper() and len(raw) > 1))
        if written and word.isalpha() and tokens.words[stop - 1] in _BEFORE_SURNAMES:
            stop = end = stop + 1
            continue
        named = is_name(word) or is_given(word) or not (language.ordinary(word) or _begins_cue(tokens, stop, language))
        titled = place > 0 and tokens.words[place - 1] in language.language.titles and not german
        named = named or (titled and stop == place + 1)
        # "Schwester Bärbel Groß": a mere noun goes on to its verb.
        named = named or (german and end == stop and _ends(tokens, stop))
        if tokens.words[stop - 1] in _OF:
            # "Nieves del Valle", not "Luz del Bajío", "Fleur de Sel".
            named = is_name(word) and not is_place([word])
        if not written or not named or word in language.stop or not word.replace("-", "").isalpha():
            break
        stop = end = stop + 1
    return end


def _begins_cue(tokens: Tokens, place: int, language: Pack) -> bool:
    return language.cue_at(tokens.words, place) is not None


def _is_called(tokens: Tokens, place: int, end: int, language: Pack) -> bool:
    """Say whether what stands around a word says that it is a name."""
    word = tokens.words[place]
    named = word in CALLED_ABROAD or is_given(word) or is_name(word)
    mere = (word in language.stop and word not in CALLED_ABROAD) or is_place([word])
    if _is_kins(tokens, place, language):
        strange = not (language.ordinary(word) or _begins_cue(tokens, place, language))
        bracketed = tokens.gap(place) == " (" and tokens.text[tokens.ends[place] : tokens.ends[place] + 1] == ")"
        return not mere and (named or (strange and bracketed))
    if word not in CALLED_ABROAD:
        return False
    if end > place + 1:
        # "Perla Marino"; not "Sol y Mar", nor the first word of a sentence that somebody is called in.
        opens = not place or tokens.breaks_before(place)
        numbered = end < len(tokens) and tokens.words[end][0].isdecimal()
        street = numbered and language.names_street(tokens.words[end - 1])
        place_or_brand = is_place(tokens.words[place:end]) or is_brand(tokens.words[place:end])
        return not place_or_brand and not (opens and word in language.stop) and not street
    return _says_who(tokens, place) or _is_hailed(tokens, place, language)


def _is_kins(tokens: Tokens, place: int, language: Pack) -> bool:
    """Say whether a word of kin stands right before a word: "żona Róża", "la mia collega, Gioia"."""
    kin = language.language.kin
    if place and tokens.words[place - 1] in kin:
        return tokens.spaced(place) or tokens.gap(place) in _ASKED
    return place > 1 and tokens.words[place - 1] in _ASIDES and tokens.words[place - 2] in kin


def _says_who(tokens: Tokens, place: int) -> bool:
    """Say whether somebody says who he is: "io sono Gioia", "aqui é a Vitória", "je spreekt met Joke"."""
    before = place - 1
    if before > 0 and tokens.words[before] == "de" and tokens.words[before - 1].startswith("cham"):
        return _ends(tokens, place, _AFTER_SELF)
    if before > 0 and tokens.words[before] in _ARTICLES:
        before -= 1
    if before > 0 and tokens.words[before] == "é":
        before -= 1
    return before >= 0 and tokens.words[before] in _SELF and tokens.spaced(place) and _ends(tokens, place, _AFTER_SELF)


def _is_hailed(tokens: Tokens, place: int, language: Pack) -> bool:
    """Say whether a word stands alone behind a greeting or between signs: "Gracias, Nieves.", "Ciao Perla,"."""
    if not place or not _ends(tokens, place):
        return False
    greeted = tokens.words[place - 1] in _greetings(language)
    return greeted and (tokens.spaced(place) or tokens.gap(place) == ", ")


def _ends(tokens: Tokens, place: int, going_on: Collection[str] = ()) -> bool:
    """Say whether a clause ends behind a word, or goes on with one of some others."""
    end = tokens.ends[place]
    last = end == len(tokens.text) or tokens.text[end] in _STOPS or tokens.text[end] == "\n"
    return last or (place + 1 < len(tokens) and tokens.words[place + 1] in going_on)


def _is_known(tokens: Tokens, place: int, language: Pack) -> bool:
    """Say whether a word is one by which somebody is called: within a sentence, or where one is spoken to."""
    if not place or tokens.breaks_before(place):
        return tokens.text[tokens.ends[place] : tokens.ends[place] + 1] in (",", "!")
    if language.language.code == "de":
        # There every noun has a capital.
        return _is_hailed(tokens, place, language)
    follower = tokens.raw(place + 1) if place + 1 < len(tokens) and tokens.spaced(place + 1) else ""
    return tokens.words[place - 1] not in _OF and not follower[:1].isdecimal() and not follower.istitle()


@lru_cache(maxsize=8)
def _greetings(language: Pack) -> frozenset[str]:
    """Return the last words of what one says to somebody, whose name may follow."""
    return frozenset(phrase.split()[-1] for phrase in language.language.greetings) - _SELF - _OF - _ARTICLES
