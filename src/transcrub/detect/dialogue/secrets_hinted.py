"""Secrets that are told in passing: "ive tried biscuit and Bickie", "answer Muska", "too late its 806"."""

import re
from collections.abc import Iterator, Sequence

from transcrub.detect.dialogue.sense import Reading
from transcrub.detect.dialogue.strays import Heard
from transcrub.detect.dialogue.tokens import tokenise
from transcrub.detect.lexicon import Pack, is_brand
from transcrub.detect.lexicon.language import words

_KIND, _SCORE, _BACK, _LONGEST_TEXT = "PASSWORD", 0.65, 3, 240
_SECRET = re.compile(
    r"\b(?:(?:anti-?phishing|code|memorable|pass|safe|secret|security|telephone) ?(?:answer|code|phrase"
    r"|question|word)s?"
    r"|codeword|password|safeword|first (?:car|dog|cat|pet|school|teacher)|(?:cat|dog|pet)['’]?s name|maiden name"
    r"|question is)\b",
    re.IGNORECASE,
)
_WORD = r"[a-z][a-z'’-]{3,19}"
_LAST = r"(?=$|[.,!?;\n]| (?:anyway|but|by the way|btw|first|fyi|instead|then|though|too|with)\b)"
# "Ive tried biscuit and Bickie".
_TRIED = re.compile(
    rf"\bi(?:['’]?ve| have)? (?:already )?(?:entered|guessed|put|tried|typed|used) (?:in )?[\"“]?(?P<a>{_WORD})[\"”]?"
    rf"(?:,? (?:and|or|then)(?: maybe)? [\"“]?(?P<b>{_WORD})[\"”]?)?{_LAST}",
    re.IGNORECASE,
)
_SAID = re.compile(
    # "Answer Muska", "the answer is Muska".
    rf"\banswer(?: is| was| would be|['’]s|:)? [\"“]?(?P<a>(?-i:[A-Z])[a-z]{{3,19}})[\"”]?{_LAST}"
    # "Can you not just set it to dumbarton".
    rf"|\b(?:change|make|put|set|switch) (?:it|that|the word) (?:back )?to (?P<chosen>{_WORD})(?=$"
    rf"|[.,!?;\n]| (?:again|for|instead|pls|please)\b)"
    # "Its marmalade anyway", "was it buscuit with a u".
    rf"|\b(?:it['’]?s|was it|is it) (?P<c>{_WORD}) (?:anyway|btw|by the way|fyi|spel[lt]|with (?:an?|one|two) [a-z]\b)"
    # "The cat's name? dumpling".
    rf"|\b(?:cat|dog|pet|horse)['’]?s name\? (?P<e>{_WORD})(?=$|[.,!\n])"
    # "Ask his password, it's tuatara".
    rf"|\b(?:code ?word|memorable word|pass ?word|passcode|safe ?word|security word),? (?:it['’]?s|its"
    rf"|which is|that['’]?s) (?P<f>{_WORD})"
    r"(?=$|[.,!;\n]| but\b)",
    re.IGNORECASE,
)
# "Mrs Mthembu gave "biltong"".
_QUOTED = re.compile(
    r"\b(?:answered|entered|gave|heard|is|put|said|say|typed|was) [\"“](?P<a>[A-Za-z][\w'’-]{3,19})[\"”]", re.IGNORECASE
)
_PHRASED = re.compile(r"\bpass ?phrase(?: is|:)? (?P<a>[a-z]{3,12}(?: [a-z]{2,12}){1,4})(?=$|[.,!?;\n])", re.IGNORECASE)
_MERE = words("""
    again all another answers app both browser changing chrome clearing default different edge english everything
    firefox google incorrect invalid it logging mine monthly neither nothing numbers online password please resetting
    safari several something that this three times twice various website working wrong wifi
""")
_HINTS = words(
    "answer answered ask entered gave guessed heard is it it's its name passphrase put said set tried typed used was"
)
# "Too late its 806 lol", where a card's code shall not be told.
_CODES = re.compile(r"\b(?:cvc|cvv|security code|code on the back|three digits on|3 digits on)\b", re.IGNORECASE)
_LATE = re.compile(
    r"^(?:\W*(?:too late|oh|oops|ok|okay|um|well|sorry|haha|lol|yes|sure|but|fine)\b,?)* ?(?:it['’]?s|its|it is|is)? ?"
    r"(?P<value>\d{3,4})(?![\w.,/:-]\d|\w)(?:\W*(?:lol|haha|sorry|oops|anyway|though))*\W*$",
    re.IGNORECASE,
)
_ROUND, _LATELY = re.compile(r"\d+0|(?:19|20)\d\d"), re.compile(r"\b(?:late|oops)\b", re.IGNORECASE)
# "04/28  391", in the message behind a card's number.
_MONTH_AND_CODE = re.compile(
    r"^\s*(?:0[1-9]|1[0-2]) ?/ ?(?:20)?[2-4]\d[, ]+(?:(?:code|cvv|cvc) )?(?P<value>\d{3,4})\s*$", re.IGNORECASE
)
# As Google writes what it sends.
_GOOGLES = re.compile(r"(?<![\w-])G-\d{6}(?![\w-])")


def secrets_hinted(talk: Sequence[Heard], pack: Pack) -> Iterator[tuple[int, Reading]]:
    """Give the secrets that a message tells in passing, each with the number of its message.

    Args:
        talk: the messages of a conversation, in order.
        pack: the language.
    """
    if not pack.is_english:
        return
    spoken = -_BACK - 1
    for index, heard in enumerate(talk):
        if len(heard.text) > _LONGEST_TEXT:
            continue
        low = heard.text.lower()
        secret = ("word" in low or "name" in low or "first" in low or "pass" in low or "question" in low) and (
            _SECRET.search(low) is not None
        )
        spoken = index if secret else spoken
        spans = list(_coded(heard, talk[max(0, index - 2) : index]))
        if index - spoken <= _BACK and not _HINTS.isdisjoint(heard.sense.tokens.words):
            spans += _words_in(heard.text, pack)
        if spans:
            tokens = tokenise(heard.text)
            places = (tokens.within(*span) for span in spans)
            yield from (
                (index, Reading(*place, _KIND, _SCORE, _SCORE, cue="told")) for place in places if place is not None
            )


def _words_in(text: str, pack: Pack) -> Iterator[tuple[int, int]]:
    """Give the words of a message that are told to be the secret of which one speaks."""
    for pattern in (_TRIED, _SAID, _QUOTED, _PHRASED):
        for match in pattern.finditer(text):
            for group, word in match.groupdict().items():
                low = (word or "").lower()
                # What anything is set to is a common word; browsers and cookies are what else one tries.
                common = (group == "chosen" or (low.endswith("s") and low == word)) and pack.ordinary(low)
                common = common or is_brand([low])
                if word is not None and not common and not _is_mere(word.lower(), pack):
                    yield match.span(group)


def _is_mere(word: str, pack: Pack) -> bool:
    first = word.split(maxsplit=1)[0]
    return first in pack.stop or first in _MERE or first.endswith(("ing", "ed"))


def _coded(heard: Heard, before: Sequence[Heard]) -> Iterator[tuple[int, int]]:
    """Give codes of cards, and of one time, that stand alone or nearly so."""
    others = [each for each in before if each.side is not heard.side]
    if "G-" in heard.text and any("code" in each.text.lower() for each in others):
        yield from (match.span() for match in _GOOGLES.finditer(heard.text))
    if "/" in heard.text and (match := _MONTH_AND_CODE.match(heard.text)):
        yield match.span("value")
    match = _LATE.match(heard.text) if any(map(str.isdecimal, heard.text)) else None
    if match and not _is_sum(match) and any(_CODES.search(each.text) for each in others):
        yield match.span("value")


def _is_sum(match: re.Match[str]) -> bool:
    """Say whether a number alone is rather a sum or a year: "it's 350"."""
    return _ROUND.fullmatch(match["value"]) is not None and _LATELY.search(match.string) is None
