"""The features of every token of a message: of the words, their neighbours, and the dialogue."""

from collections.abc import Sequence

from transcrub.detect.tagger.context import Context
from transcrub.detect.tagger.lexicon import Lexicon, Word

# Words that say, before a preposition, what will stand behind it: "transfer 200 to", "the booking under".
_HEADS = {
    word: mark
    for mark, words in {
        "m": "transfer transferred transfers transferring send sent sending pay paid paying payment payments money "
        "wire wired order orders debit owe owed gave give cheque check rent refund deposit credit",
        "b": "booking bookings reservation table room booked appointment reserved reserve book session slot",
        "t": "speak talk spoke talked call called chat ask asked contact email told met see meeting",
        "a": "account accounts loan card policy mortgage ticket flight seat profile subscription",
        "s": "ship shipped deliver delivered move moved go going fly travel flying train drive",
    }.items()
    for word in words.split()
}
_PREPOSITIONS = frozenset("to under for from with by of in on at".split())  # noqa: SIM905
_HEAD_REACH = 6
_EDGE = Word("^", "^", ())
_SHORT = 5
_LENGTHS = ("0", "1", "2", "3", "4", "5", "8", "8", "8")


def features(tokens: Sequence[str], breaks: frozenset[int], context: Context, lexicon: Lexicon) -> list[list[str]]:
    """Return the features of each token.

    Args:
        tokens: the tokens as written.
        breaks: numbers of the tokens that begin a line, but for the first.
        context: what the dialogue tells of the message.
        lexicon: what is known of words.
    """
    words = [_EDGE, _EDGE, *map(lexicon.word, tokens), _EDGE, _EDGE]
    length = _LENGTHS[len(tokens)] if len(tokens) < len(_LENGTHS) else "9"
    case = _case(tokens)
    sides = context.sides
    around = length + context.around if len(tokens) <= _SHORT else ""
    asked = [mark + length for mark in context.asked] if length < "6" else context.asked
    found = []
    for at in range(2, len(tokens) + 2):
        left2, left, word, right, right2 = words[at - 2 : at + 3]
        before, after, kind = left.norm, right.norm, word.kind
        each = [
            *word.features,
            "C=" + case + kind,
            "-1=" + before,
            "+1=" + after,
            "-2=" + left2.norm,
            "+2=" + right2.norm,
            f"-2-1={left2.norm} {before}",
            f"+1+2={after} {right2.norm}",
            f"-1c={before} {kind}",
            f"c+1={kind} {after}",
            f"-1+1={before} {after}",
            f"k={left.kind} {kind} {right.kind}",
            f"l={sides}{length} {kind}",
            f"a={around} {kind}",
        ]
        for mark in asked:
            each += (mark, f"{mark} {kind}")
        if at - 2 in breaks:
            each.append("line")
        if "p" in kind:
            each.append("P=" + before)
        if before in _PREPOSITIONS:
            head = _head(words, at - 2)
            each += (f"h={before} {head}", f"h={before} {head} {kind}")
        elif left2.norm in _PREPOSITIONS:
            each.append(f"H={left2.norm} {_head(words, at - 3)} {left.kind} {kind}")
        found.append(each)
    return found


def _head(words: Sequence[Word], at: int) -> str:
    """Return the mark of the nearest head at or before a place."""
    for place in range(at, max(at - _HEAD_REACH, 1), -1):
        mark = _HEADS.get(words[place].norm)
        if mark:
            return mark
    return "-"


def _case(tokens: Sequence[str]) -> str:
    """Return how the message is written: `l` without capitals, `u` without small letters, `m` with both."""
    text = "".join(tokens)
    return "l" if text == text.lower() else "u" if text == text.upper() else "m"
