"""Names in a message, by their words alone: no common ones, no brands, no places; with initials and particles."""

# ruff: noqa: PLR2004 - how long a word is its subject

import re

from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import TRADES, CueKind, Pack, is_brand, is_given, is_place
from transcrub.detect.lexicon.exclamations import AMID, is_exclamation, speaks_mixed
from transcrub.detect.lexicon.language import words
from transcrub.detect.mentions import is_shouted
from transcrub.detect.tagger.lexicon import is_known_word, is_name
from transcrub.detect.tagger.wares import is_size

_ADJECTIVES = ("ed", "ing", "ous", "ent", "ive", "able", "ible", "ful", "ish", "less", "ical", "ized", "ency", "ance")
_UNDONE = re.compile(r"un\w{2,}en")
_ENDING_CUES = frozenset({CueKind.ASKED, CueKind.TAG})
PARTICLES = words("""
    al ben bin d da dal das de degli dei del della dello den der di do dos du el la le lo mac o' st 't te ten ter van
    vom von zu
""")
"""Small words within names, of many languages."""
_LONGEST_NAME, _SHORTEST_SURNAME = 4, 3
# What a stranger is called in Polish, with a capital as a word behind it may have: "jest Pan Klientem".
_YOU = words("p pan pana panem pani panią panie panu państwo")
_ADDRESSEES = words("""
    abonné advocaat cliente client cliënte customer directeur direktor directora director direttore direttrice diretor
    diretora functionaris kapitan klant maire minister ministre ministro monteur notaire patient paziente président
    presidente responsable responsabile utente voorzitter
""")
_NEAR, _AH = 8, "ah"
_OF_MONTHS = words("""
    batch bill billing bookings cohort departure edition exam exams half intake invoice issue payment payroll release
    rent run salary semester session sitting start statement term
""")
_BEFORE_MONTHS = frozenset({"during", "in", "since", "till", "until"})
_FORMS_OF_LAW = frozenset({"gmbh", "llc", "ltd", "plc", "pty"})
# "NoshBot"; Bot and Le Bot are surnames.
_BEFORE_GOODS = frozenset({"a", "an", "her", "his", "my", "one", "our", "that", "the", "their", "this", "your"})
_BOT = re.compile(r".*[^\W\d_](?<!\bLe)(?:Bot|-[Bb]ot)")


def name_at(
    tokens: Tokens, index: int, pack: Pack, *, strict: bool, surname: bool = False, told: bool = False
) -> Value | None:
    """Return the name that starts at a token, or None.

    Args:
        tokens: the message.
        index: where to read.
        pack: the language.
        strict: common words are no names, even where they may be ("grace"); else only function words are none.
        surname: one common word beside a name is its surname ("thomas miller").
        told: a name was asked for or announced: what is a brand elsewhere ("john lewis") is one.
    """
    stop = index if _is_nobody(tokens, index, pack) else _run_end(tokens, index, pack)
    run = tokens.words[index:stop]
    if not run or (not pack.is_english and _is_phrase(tokens, index, stop, pack)):
        return None
    if (len(run) == 1 and len(run[0]) == 1) or (is_brand(run) and not told) or is_place(run):
        return None
    if index and is_place(tokens.words[index - 1 : stop]):
        return None
    if strict:
        run = _without_common(run, pack, surname=surname)
        if not run or (len(run) == 1 and _adjectival(run[0], tokens.raw(index))):
            return None
    trade = len(run) > 1 and run[-1] in TRADES and not any(map(is_given, run))
    trade = trade or _is_sized(tokens, index, index + len(run))
    if trade or is_place(run) or (is_brand(run) and not told):
        return None
    return Value(Shape.NAME, index, index + len(run), letters=sum(map(len, run)))


def _is_sized(tokens: Tokens, index: int, stop: int) -> bool:
    """Say whether words are goods by their size and what is beside: "a Nano S Plus", "Coinharbor Pro support"."""
    before = tokens.words[index - 1] if index else ""
    follower = tokens.words[stop] if stop < len(tokens) and tokens.spaced(stop) else ""
    beside = before in _BEFORE_GOODS or follower in TRADES
    return beside and is_size([tokens.raw(place) for place in range(index, stop)])


def _is_nobody(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Say whether a word is a month behind what leads up to one, a machine ("NoshBot") or a firm's form of law."""
    word, raw = tokens.words[index], tokens.raw(index)
    dated = word in pack.language.months and index > 0 and tokens.words[index - 1] in _BEFORE_MONTHS
    # "A booking for January intake".
    follower = tokens.words[index + 1] if index + 1 < len(tokens) and tokens.spaced(index + 1) else ""
    dated = dated or (word in pack.language.months and follower in _OF_MONTHS)
    return dated or word in _FORMS_OF_LAW or (raw.endswith("ot") and _BOT.fullmatch(raw) is not None)


def titled_abroad(tokens: Tokens, place: int, pack: Pack) -> Value | None:
    """Return the word behind a title as a name, though it is a common one, where it is a surname, too: "sig. Russo".

    Where nouns have no capital, and a title is not what one says to everybody, one behind it is a name by that.
    """
    word, raw = tokens.words[place], tokens.raw(place)
    if pack.is_english or is_shouted(tokens.text) or not (raw.istitle() and word.isalpha()):
        return None
    title = tokens.words[place - 1] if place else ""
    sure = pack.language.code != "de" and title not in _YOU and len(title) > 1
    if not is_name(word) and (not sure or word in pack.language.kin or len(word) < _SHORTEST_SURNAME):
        return None
    cue = pack.cue_at(tokens.words, place)
    # "Le dr Loyer": what is asked for is no name, what is spoken of may be.
    other = cue is not None and not (sure and cue.kind is CueKind.MATTER and len(cue.words) == 1)
    if other or word in pack.stop or word in _ADDRESSEES or word in pack.language.months:
        return None
    return Value(Shape.NAME, place, place + 1, letters=len(word))


def _run_end(tokens: Tokens, index: int, pack: Pack) -> int:
    """Return where words end that may all be parts of one name."""
    stop = index
    while stop < min(len(tokens), index + _LONGEST_NAME):
        inside = stop > index
        if inside and _is_between(tokens, stop):
            stop += 1
            continue
        if not _may_be_name(tokens.words[stop], pack, initial=inside) and not (
            inside and _particle(tokens, stop, pack)
        ):
            break
        if tokens.words[stop] in AMID and _is_amid(tokens, stop):
            break
        if inside and (tokens.breaks_before(stop) or "," in tokens.gap(stop)):
            break
        if inside and (cue := pack.cue_at(tokens.words, stop)) is not None and cue.kind in _ENDING_CUES:
            break
        stop += 1
    while stop - index > 1 and (len(tokens.words[stop - 1]) == 1 or tokens.words[stop - 1] == _AH):
        stop -= 1
    return stop


def _is_between(tokens: Tokens, place: int) -> bool:
    """Say whether what is exclaimed elsewhere stands within a name: "Lim Ah Geok"."""
    told = tokens.raw(place) == _AH.title() and tokens.gap(place) == " " and place + 1 < len(tokens)
    return told and tokens.gap(place + 1) == " " and tokens.raw(place + 1)[1:].islower()


def _is_amid(tokens: Tokens, place: int) -> bool:
    """Say whether what is a name elsewhere is a small word among others of its language: "ay sa ID ko Rodolfo"."""
    near = range(max(0, place - _NEAR), min(len(tokens), place + _NEAR))
    return tokens.raw(place).islower() and speaks_mixed([tokens.raw(at) for at in near])


def _is_phrase(tokens: Tokens, index: int, stop: int, pack: Pack) -> bool:
    """Say whether words begin as a name does, and are none: "ter controle" amid capitals, "chaussée de Waterloo"."""
    if tokens.words[index] in pack.language.streets and tokens.raw(index).islower():
        return True
    small = tokens.words[index] in PARTICLES and tokens.raw(index).islower() and not tokens.text.islower()
    return small and not any(tokens.raw(place)[0].isupper() for place in range(index, stop))


def _without_common(run: list[str], pack: Pack, *, surname: bool) -> list[str]:
    """Return a name up to its last word that is no common one; nothing where it begins with a common one."""
    common = [
        pack.ordinary(word) and not (word in PARTICLES and 0 < place < len(run) - 1) for place, word in enumerate(run)
    ]
    if surname and 1 < len(run) < _LONGEST_NAME and sum(common) == 1 and (not common[0] or is_given(run[1])):
        return run
    while run and common[-1]:
        run, common = run[:-1], common[:-1]
    return run if run and not common[0] else []


def _particle(tokens: Tokens, index: int, pack: Pack) -> bool:
    """Say whether a word is a small one inside a name ("pieter de vries"), and another name follows."""
    if tokens.words[index] not in PARTICLES or index + 1 >= len(tokens) or tokens.gap(index + 1) != " ":
        return False
    after = tokens.words[index + 1]
    return (after in PARTICLES and _particle(tokens, index + 1, pack)) or (
        _may_be_name(after, pack, initial=False) and not pack.ordinary(after)
    )


def _may_be_name(word: str, pack: Pack, *, initial: bool) -> bool:
    plain = word.replace("'", "").replace("-", "").replace(".", "")
    if not plain.isalpha():
        return False
    if len(plain) == 1:
        return initial
    return not is_exclamation(plain) and not (
        plain in pack.stop or word in pack.stop or plain in pack.language.measures or word in pack.language.titles
    )


def _adjectival(word: str, raw: str) -> bool:
    """Say whether a word in lower case is formed like an adjective or a participle ("insistent", "deactivated")."""
    formed = word.endswith(_ADJECTIVES) or (_UNDONE.fullmatch(word) is not None and is_known_word(word[2:]))
    return raw.islower() and len(word) > 5 and formed and not is_given(word)
