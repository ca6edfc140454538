"""How people type: with care, in lower case, without punctuation, in capitals, with typos, split by a machine."""

import random
import re
from dataclasses import dataclass

from training.grammar import Segment

_PUNCTUATION = re.compile(r"[^\w\s]|_")
_APOSTROPHES = re.compile(r"['’]")
_ENDING = re.compile(r"[.,!]+(?=\s|$)")
_DIGIT_EDGE = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
_SPLIT = re.compile(r"\s*([.,!?:;()\"$£€]|n't\b|'(?:s|m|re|ve|ll|d)\b)\s*")
_WORD = re.compile(r"[^\W\d_]{3,}")
_SHORTENED = {
    "you": "u",
    "your": "ur",
    "are": "r",
    "please": "pls",
    "thanks": "thx",
    "thank you": "ty",
    "because": "bcz",
    "okay": "ok",
    "what": "wat",
    "want": "wanna",
    "going to": "gonna",
    "to": "2",
    "for": "4",
    "I am": "im",
    "this": "dis",
}
_SHORTENED_WORDS = re.compile("|".join(rf"\b{word}\b" for word in _SHORTENED), re.IGNORECASE)


@dataclass(frozen=True)
class Style:
    """One way of typing; the numbers are chances a word."""

    case: str = "kept"
    names: str = "kept"
    strip: str = "nothing"
    typos: float = 0.0
    shorten: float = 0.0
    tokenised: bool = False

    def write(self, segments: list[Segment], chance: random.Random) -> list[Segment]:
        """Return the segments as somebody with this style types them."""
        return [(self._typed(text, entity, chance), entity) for text, entity in segments]

    def _typed(self, text: str, entity: str | None, chance: random.Random) -> str:
        typos = self.typos if entity is None else self.typos / 2
        if typos:
            text = _WORD.sub(lambda word: _typo(word[0], chance) if chance.random() < typos else word[0], text)
        if self.shorten and entity is None:
            text = _SHORTENED_WORDS.sub(
                lambda word: _SHORTENED.get(word[0], word[0]) if chance.random() < self.shorten else word[0], text
            )
        text = self._stripped(text, entity)
        case = self.names if entity == "PERSON" and self.names != "kept" else self.case
        text = text.lower() if case == "lower" else text.upper() if case == "upper" else text
        if self.tokenised and entity != "USERNAME":
            text = _SPLIT.sub(r" \1 ", text)
        return text

    def _stripped(self, text: str, entity: str | None) -> str:
        if self.strip == "all":
            # As crowd-collected chats are kept: signs gone, digits set apart from letters.
            return _DIGIT_EDGE.sub(" ", _PUNCTUATION.sub("", text))
        if self.strip == "signs" and entity is None:
            return _APOSTROPHES.sub("", re.sub(r"[.,!?](?=\s|$)", "", text))
        if self.strip == "signs":
            return _APOSTROPHES.sub("", text)
        if self.strip == "ending" and entity is None:
            return _ENDING.sub("", text)
        return text


_PROPER = Style()
CUSTOMER_STYLES: tuple[tuple[Style, int], ...] = (
    (_PROPER, 16),
    (Style(typos=0.04), 6),
    (Style(strip="ending"), 6),
    (Style(case="lower"), 10),
    (Style(case="lower", typos=0.05, strip="ending"), 8),
    (Style(case="lower", strip="signs"), 12),
    (Style(case="lower", strip="signs", typos=0.08), 6),
    (Style(case="lower", strip="signs", typos=0.05, shorten=0.5), 5),
    (Style(case="lower", strip="all"), 12),
    (Style(case="lower", strip="all", typos=0.07), 7),
    # Telephones give the sentence its capital, not the name.
    (Style(names="lower"), 12),
    (Style(names="lower", strip="ending", typos=0.04), 6),
    (Style(names="lower", strip="signs"), 2),
    (Style(case="lower", names="titled"), 4),
    (Style(case="upper"), 3),
    (Style(case="upper", strip="signs", typos=0.04), 2),
    (Style(names="upper"), 1),
    (Style(tokenised=True), 3),
    (Style(case="lower", tokenised=True), 2),
)
AGENT_STYLES: tuple[tuple[Style, int], ...] = (
    (_PROPER, 12),
    (Style(strip="ending"), 2),
    (Style(typos=0.02), 2),
    (Style(case="lower"), 2),
    (Style(case="lower", strip="signs"), 1),
    (Style(names="lower"), 1),
)


def _typo(word: str, chance: random.Random) -> str:
    at = chance.randrange(len(word) - 1)
    kind = chance.randrange(4)
    if kind == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == 1:
        return word[:at] + word[at + 1 :]
    if kind == 2:
        return word[: at + 1] + word[at:]
    return word[:at] + chance.choice("abcdefghijklmnopqrstuvwxyz") + word[at + 1 :]
