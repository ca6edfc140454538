"""E-mail addresses as people type them: with an at-sign, or without any punctuation ("arul 45 gmailcom")."""

# ruff: noqa: PLR0911, PLR2004 - a reader is a row of guards, and how long a value is its subject

import re

from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.spoken import explained
from transcrub.detect.lexicon import Pack
from transcrub.detect.lexicon.alphabet import DOUBTFUL_DIGITS
from transcrub.detect.lexicon.language import words

# Large mail providers, with the slips of the finger that are common in them, run together with their ending.
_PROVIDER = (
    r"(?:g+m+a+i*l+|gamil|gmial|gnail|gemail|hot?t?mail|hotmial|yaho+|ymail|outlo+k|aol|icloud|rediff(?:mail)?|proton(?:mail)?|"
    r"mail|email|e?xample|web|gmx|live|msn|comcast|verizon|zoho|yandex)"
)
# Those whose names are no word: a domain of two words, or of one behind an at-sign ("ann hotmail com", "ann at gmail").
_DISTINCT = re.compile(
    r"g+m+a+i*l+|gamil|gmial|gnail|hot?t?mail|hotmial|yaho+|ymail|outlo+k|aol|icloud|rediffmail|protonmail|gmx"
)
_GLUED_DOMAIN = re.compile(_PROVIDER + r"\.?(?:com|co|cm|con|net|org|in|couk|de|fr|es|it|pl|nl)")
_GLUED = re.compile(r"[\w.+-]{2,}" + _PROVIDER[:-1] + r")?\.?(?:com|net|org|edu|gov)|[\w.+-]+" + _GLUED_DOMAIN.pattern)
_TOPS = (
    r"(?:com|net|org|edu|gov|info|biz|io|co|uk|de|fr|es|it|pl|nl|pt|eu|us|ca|au|in|at|ch|be|ie|nz|ph|my|sg|za|ng|ke|mx|br"
    r"|dk|se|no|fi|cz|jp|kr|tr|il)"
)
_DOMAIN = re.compile(rf"[\w-]{{2,}}(?:\.[\w-]{{2,}})*\.{_TOPS}")
_TOP_LEVEL = re.compile(_TOPS)
_LONGEST_LOCAL_WORD = 30
_LONGEST_SPOKEN = 12
_MOST_NAMES = 2
# How the name of a mailbox is written: "annaruiz all one word, at gmail dot com".
_ASIDES, _LONGEST_ASIDE = words("all one word no spaces space dots lowercase lower small case together letters in"), 5
# Within so many words of its beginning an address has its at-sign.
_FARTHEST_AT = _LONGEST_SPOKEN + _LONGEST_ASIDE + 2
_DONE_THERE = words("""
    apply book browse buy check download find look more online order read register report see shop sign up visit
""")


def mail_at(tokens: Tokens, index: int, pack: Pack) -> int | None:
    """Return one past the last token of the e-mail address that starts at a token, or None."""
    words = tokens.words
    word = words[index]
    if "@" in word:
        return index + 1 if not _is_handle(word, index) and ("." in word.rpartition("@")[2] or len(word) > 3) else None
    glued = len(word) > 6 and _GLUED_DOMAIN.search(word) and _GLUED.fullmatch(word)
    if glued and not _GLUED_DOMAIN.fullmatch(word) and not tokens.gap(index).endswith("//"):
        return index + 1
    if not word[0].isalnum() or (word in pack.stop and len(word) > 1) or pack.cue_at(words, index) is not None:
        return None
    spoken = _spoken_mail(tokens, index, pack)
    if spoken is not None:
        return spoken
    for place in range(index + 1, min(len(words), index + 3)):
        if tokens.gap(place) != " ":
            return None
        if _GLUED_DOMAIN.fullmatch(words[place]):
            return place + 1 if len(word) <= _LONGEST_LOCAL_WORD else None
        if (stop := _parted_domain(tokens, place)) is not None:
            return None if pack.ordinary(word) else stop
        if not words[place].isdigit():
            return None
    return None


def _is_handle(word: str, index: int) -> bool:
    """Say whether a word is whom one writes to, and no mailbox: "@SkelligAir"."""
    domain = _DOMAIN.fullmatch(word[1:]) or _DISTINCT.fullmatch(word[1:])
    return word[0] == "@" and (not index or "." not in word) and domain is None


def _parted_domain(tokens: Tokens, place: int) -> int | None:
    """Return one past a domain in two words: "gmail com"."""
    parted = place + 1 < len(tokens) and tokens.gap(place + 1) == " " and _TOP_LEVEL.fullmatch(tokens.words[place + 1])
    return place + 2 if parted and _DISTINCT.fullmatch(tokens.words[place]) else None


def _spoken_mail(tokens: Tokens, index: int, pack: Pack) -> int | None:
    """Read "john dot smith at gmail dot com", "ann (at) web.de", "ann lee 22 at gmail"."""
    words, language = tokens.words, pack.language
    if language.at.isdisjoint(words[index + 1 : index + _FARTHEST_AT]):
        return None
    place, limit = _names_end(tokens, index, pack), min(len(words), index + _LONGEST_SPOKEN)
    while place < limit and (_joins(words[place], pack) or _sign(words[place]) or _is_number(words[place], pack)):
        place += 2 if _joins(words[place], pack) else 1
    named = place
    while place < min(len(words), named + _LONGEST_ASIDE) and words[place] in _ASIDES and words[index] not in _ASIDES:
        place += 1
    if place + 1 >= len(words) or words[place] not in language.at:
        return None
    domain = place + 1
    if _DOMAIN.fullmatch(words[domain]) or _GLUED_DOMAIN.fullmatch(words[domain]):
        return None if _visits(tokens, index, domain) else domain + 1
    if _DISTINCT.fullmatch(words[domain]) and (domain + 1 == len(words) or words[domain + 1] not in language.dot):
        return None if pack.ordinary(words[index]) else _parted_domain(tokens, domain) or domain + 1
    spelled = place > index + 1 or _is_marked(words[index])
    stop = domain + 1
    while stop + 1 < len(words) and words[stop] in language.dot and words[stop + 1].isalnum():
        stop += 2
    bracketed = tokens.gap(place).endswith("(")
    known = spelled or bracketed or _TOP_LEVEL.fullmatch(words[stop - 1])
    return stop if stop > domain + 1 and known else None


def _joins(word: str, pack: Pack) -> bool:
    return word in pack.language.dot or word in pack.language.signs


def _is_number(word: str, pack: Pack) -> bool:
    """Say whether a word of an address is a number: "tove underscore eighty six at"."""
    return (
        pack.is_english and (word in pack.language.tens or word in pack.language.digits) and word not in DOUBTFUL_DIGITS
    )


def _is_marked(word: str) -> bool:
    """Say whether a word is no word, and the name of a mailbox: "tovah.k", "mari_88"."""
    return not word.isalpha() and not word.isdecimal() and word[0].isalpha() and "'" not in word and len(word) > 3


def _visits(tokens: Tokens, index: int, domain: int) -> bool:
    """Say whether what one does stands before the address of a site: "book at example.org"."""
    alone = not index and domain + 1 == len(tokens)
    return domain == index + 2 and not alone and tokens.words[index] in _DONE_THERE


def _names_end(tokens: Tokens, index: int, pack: Pack) -> int:
    """Return one past the name that an address begins with, a word at least."""
    word = tokens.words[index]
    place = explained(tokens, index, pack, word) if len(word) == 1 else index + 1
    if pack.ordinary(word):
        return place
    while place < min(len(tokens), index + _MOST_NAMES) and tokens.gap(place) == " ":
        word = tokens.words[place]
        known = pack.ordinary(word) or word in pack.language.at or word in pack.language.dot
        if not word.isalpha() or len(word) == 1 or known or word in pack.language.signs:
            break
        place += 1
    return place


def _sign(word: str) -> bool:
    return word.isdigit() or (len(word) == 1 and word.isalnum())


def begun_before(tokens: Tokens, index: int, pack: Pack) -> int:
    """Return where an address begins whose name is explained before its at-sign: "annaruiz all one word, at"."""
    place = index
    while place and tokens.words[place] in _ASIDES and index - place < _LONGEST_ASIDE:
        place -= 1
    return index if tokens.words[place] in pack.stop or tokens.words[place] in _ASIDES else place


def wide_mail_at(tokens: Tokens, index: int) -> int | None:
    """Return one past a word that ends like an e-mail address ("bobexamplecom"), for where one was asked for."""
    word = tokens.words[index]
    return (
        index + 1 if len(word) >= 8 and word.endswith(("com", "net", "org", "edu", "gov")) and word.isalnum() else None
    )
