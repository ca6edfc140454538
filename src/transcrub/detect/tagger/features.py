"""The features of every token that is read: of the words, their neighbours, and the dialogue."""

from collections.abc import Sequence

from transcrub.detect.tagger.context import Context
from transcrub.detect.tagger.lexicon import Word, edge
from transcrub.detect.tagger.tokens import Window

# Words that say, before a preposition, what will stand behind it: "transfer 200 to", "the booking under".
_HEADS = {
    word: mark
    for mark, words in {
        "m": "transfer transferred transfers transferring send sent sending resend pay paid paying payment payments "
        "money wire wired transaction transactions amount sum owe owed gave give lend lent cheque check rent refund "
        "deposit credit standing recipient payee",
        "d": "debit debits subscription membership contract charge charged charges bill billed order orders",
        "b": "booking bookings reservation reservations table room booked appointment reserved reserve book session "
        "slot massage listed",
        "t": "speak speaking talk talking spoke talked call called chat chatted chatting ask asked contact email told "
        "met see meeting",
        "a": "account accounts loan card policy mortgage ticket flight seat profile",
        "s": "ship shipped deliver delivered move moved go going fly travel flying train drive",
    }.items()
    for word in words.split()
}
_PREPOSITIONS = frozenset("to under for from with by of in on at".split())  # noqa: SIM905
_HEAD_REACH = 6
_EDGE = edge()
_SHORT = 5
_LENGTHS = ("0", "1", "2", "3", "4", "5", "8", "8", "8")


def features(window: Window, context: Context) -> list[list[str]]:
    """Return the features of each token of a window.

    Args:
        window: the tokens that are read, amid those around.
        context: what the dialogue tells of the message.
    """
    count = len(window.words) if window.alone else len(_LENGTHS)
    length = _LENGTHS[count] if count < len(_LENGTHS) else "9"
    asked = [mark + length for mark in context.asked] if length < "6" else context.asked
    around = f"a={length}{context.around} " if context.around and count <= _SHORT else ""
    sides, case = f"l={context.sides}{length} ", f"C={window.case}"
    words = [_EDGE, _EDGE, *window.words, _EDGE, _EDGE]
    found = []
    for at in range(window.first + 2, window.end + 2):
        left2, left, word, right, right2 = words[at - 2 : at + 3]
        before, after, kind = left.norm, right.norm, word.kind
        each = [
            *word.features,
            case + kind,
            left.before,
            right.after,
            left2.before2,
            right2.after2,
            f"-2-1={left2.norm} {before}",
            f"+1+2={after} {right2.norm}",
            f"-1c={before} {kind}",
            f"c+1={kind} {after}",
            f"-1+1={before} {after}",
            f"k={left.kind} {kind} {right.kind}",
            sides + kind,
        ]
        if around:
            each.append(around + kind)
        for mark in asked:
            each += (mark, f"{mark} {kind}")
        if at - 2 in window.breaks:
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
