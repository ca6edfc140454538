"""Flats, floors and doors that answer the question for them: "which floor?" - "pent house"."""

import re
from collections.abc import Iterator, Sequence

from transcrub.detect.dialogue.sense import Reading
from transcrub.detect.dialogue.strays import Heard
from transcrub.detect.dialogue.tokens import tokenise
from transcrub.detect.lexicon import Pack

_SCORE, _LONGEST_TEXT = 0.65, 90
_ASKED = re.compile(
    r"\b(?:apartment|apt|block|building|flat|floor|tower|unit|wing)(?: (?:and (?:floor|landmark|unit)|is"
    r"|letter|no|number"
    r"|or (?:apartment|flat|floor|unit)|please|required|there|needed))*\.?\?|\blandmark and floor\?"
    r"|\bwhich (?:apartment|block|building|flat|floor|tower|unit|wing)\b[^.!?]{0,30}\?"
    r"|\b(?:is there|do you have) an? (?:apartment|buzzer|flat|unit)(?: number)?\?|\byou(?: are|['’]re) in\?",
    re.IGNORECASE,
)
_OF_SHOPS = re.compile(
    r"\b(?:available|bed(?:room)?s?|buy|class|exam|how many|interested|looking|meeting|prefer|price"
    r"|printer|rent|storage"
    r"|tour|viewing|want)\b",
    re.IGNORECASE,
)
_FLOOR = r"(?:\d{1,2}(?:st|nd|rd|th)|basement|first|fourth|ground|lower|second|third|top|upper)"
_SIDE = r"(?:,? (?:back|front|left|rear|right)(?: side| hand side)?)?"
_PART = (
    rf"pent ?house|basement(?: (?:apartment|apt|flat|suite|unit))?|{_FLOOR} floor{_SIDE}"
    r"|(?:back|front|garden|lower|rear|side|upper) (?:apartment|apt|flat|house|suite|unit)|granny flat"
    r"|(?:app|apartment|apt|block|building|flat|room|tower|unit|wing)\.? ?#?(?:[a-z]?\d{1,5}[a-z]?"
    r"|[a-z])(?: at (?:the )?(?:back|front|rear))?"
)
_ANSWER = re.compile(
    rf"^(?:(?:haan|ok|the|um|yeah|yep|yes)[,.]? )*(?P<value>{_PART}|\d{{1,4}}[a-z]?|[a-z]\d{{1,4}})"
    rf"(?=$|[,!;\n]| ?\.(?!\d))(?: ?[,.] (?P<other>{_PART}|\d{{1,2}}[a-z]|[a-z]\d{{1,3}})(?=$|[,.!;\n]))?",
    re.IGNORECASE,
)
_LATER = re.compile(rf"(?:^|, |\. )(?P<value>{_PART})(?=$|[,.!;\n])", re.IGNORECASE)


def flats_answered(talk: Sequence[Heard], pack: Pack) -> Iterator[tuple[int, Reading]]:
    """Give the parts of a house with which a message answers, each with the number of its message.

    Args:
        talk: the messages of a conversation, in order.
        pack: the language.
    """
    if not pack.is_english:
        return
    for index in range(1, len(talk)):
        heard, before = talk[index], talk[index - 1]
        if (
            before.side is heard.side
            or "?" not in before.text
            or len(heard.text) > _LONGEST_TEXT
            or "?" in heard.text
            or " sq" in heard.text
        ):
            continue
        if _ASKED.search(before.text) is None or _OF_SHOPS.search(before.text):
            continue
        matches = [match for match in (_ANSWER.match(heard.text), _LATER.search(heard.text)) if match is not None]
        spans = [match.span(group) for match in matches for group, told in match.groupdict().items() if told]
        tokens = tokenise(heard.text) if spans else heard.sense.tokens
        for span in dict.fromkeys(spans):
            if (place := tokens.within(*span)) is not None:
                yield index, Reading(*place, "STREET_ADDRESS", _SCORE, _SCORE, cue="house")
