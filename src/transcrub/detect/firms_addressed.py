"""How firms are spoken to and speak: by the handle of one, and where calls are answered in its name."""

import re
from collections.abc import Sequence

from transcrub.conversation import Conversation, Speaker
from transcrub.detect.lexicon import FIRM_WORDS, LANGUAGES, is_given, pack
from transcrub.detect.lexicon.greetings import GREETINGS
from transcrub.detect.lexicon.language import words
from transcrub.detect.tagger.lexicon import is_name
from transcrub.detect.tagger.wares import NAMED_TRADES
from transcrub.finding import Finding

_GREETED = re.compile(r"(?:(?:good )?(?:afternoon|evening|morning)|hello|hey|hi there|hiya|hi)?[,!]? ?", re.IGNORECASE)
_WELCOMED = re.compile(r"\b(?:(?:thanks|thank you) for calling|welcome to)(?: the)? $", re.IGNORECASE)
_OF_SOMEBODY = re.compile(r" (?:at|from|here|how|in|it['’]?s|of|on|speaking|this|what|with)\b")
_TRADE = re.compile(rf"(?:(?!{_OF_SOMEBODY.pattern}) [a-z&'’-]+){{0,2}} (?:{'|'.join(sorted(FIRM_WORDS))})\b")
# "Hello, Brightwater Car Hire, Niamh speaking": a firm's name to its sign, and behind it whoever answers.
_ANSWERED = re.compile(r"(?P<firm>[A-Z][\w&'’-]*(?: [\w&'’-]+){1,5})[,.!:;]? ?[-–—]? ?(?P<rest>[^,.!:;]{0,48})")
_ANSWERS = re.compile(
    r"(?:(?i:this is|my name(?:['’]s| is)|you(?:['’]re| are) (?:chatting|speaking|talking|through) (?:to|with)) [A-Z\[]"
    r"|(?:[A-Z\[][\w\]'’-]+ ){1,2}(?:at|from|here|on|speaking|typing)\b)"
)
# What else has a desk at which calls are answered.
_DESKS = words("apartments centre center living nutrition transportation")
# Who is greeted before whoever speaks says who it is: "Hello Whitlock family, this is Ann".
_GREETED_ALL = GREETINGS | words("""
    afternoon all captain class doctor dr evening everyone families family folks good household madam manager miss
    morning mr mrs ms officer parents principal professor sir teacher team there welcome
""")
_PRESENTED = re.compile(r"\b(?:here|it['’]?s|my name|speaking|this is)\b")
# A firm's handle, where a customer first speaks to it: "hey @kestrelmobile why ...", "... twice this month @cineplay".
_HAILED = re.compile(
    r"\W{0,3}(?:(?:hey+|hi+|hello|yo|oi+|ok|so|dear|good (?:morning|afternoon|evening)|please|pls|help)\b\W{1,3}){0,2}"
    r"\.?@(?!\w*\d\d)(?P<handle>[A-Za-z]\w{2,30})(?=[,:!?]{0,3}\s+\w)",
    re.IGNORECASE,
)
_CALLED_ON = re.compile(
    r"(?<!\bis)(?<!\bby)(?<!\bfrom)(?<!\buser)(?<!\bhandle)(?<!\bname)(?<!\bme)(?<!\bas)(?<!\bwas)(?<!\baccount)"
    r"(?<!\bto)(?<!\bit's)(?<!\bits)(?<!\bfriend)(?<!\bprofile)(?<!\bplayer)(?<!\bguy)(?<![:@])"
    r" @(?P<handle>[A-Za-z]{3,30})[.!?]{0,3}\s*$",
    re.IGNORECASE,
)
# Who tells of himself or of somebody calls on no firm: "@ann is my username", "@ann from work told me".
_TELLS = re.compile(
    r"\b(?:account name|handle|insta(?:gram)?|login|user(?:name)?)\b"
    r"|@\w+ (?:from|got|has|is (?:me|mine|my)|told|was)\b",
    re.IGNORECASE,
)
# So far from its end a message calls on a firm, and so near to its beginning a firm answers a call.
_LONGEST_CALL, _OPENING, _NEAR = 60, 120, 80
_HANDLES = frozenset({"EMAIL_ADDRESS", "USERNAME"})


def without_handle(conversation: Conversation, findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings but for the handle of the firm that the first message of a customer speaks to."""
    first = next((message for message in conversation.messages if message.fields), None)
    if first is None or first.speaker is not Speaker.CUSTOMER or "@" not in first.fields[0].value:
        return list(findings)
    field = first.fields[0]
    match = _HAILED.match(field.value) or _CALLED_ON.search(field.value[-_LONGEST_CALL:])
    if match is None or _TELLS.search(field.value):
        return list(findings)
    handle = match["handle"].lower()
    texts = {field.pointer: field.value for field in conversation.fields()}
    return [each for each in findings if not _is_handle(each, texts[each.pointer], handle)]


def _is_handle(finding: Finding, text: str, handle: str) -> bool:
    """Say whether a finding begins with a handle: as such, or as a name behind its sign."""
    if finding.entity not in _HANDLES and not text[: finding.start].endswith("@"):
        return False
    return text[finding.start : finding.end].lower().lstrip("@").partition(" ")[0].rstrip(",:!?.") == handle


def answers_for(text: str, start: int, end: int) -> bool:
    """Say whether a call is answered in small letters in a firm's name: "hello elmbrook insurance ann speaking"."""
    named = not text[start].islower() or is_given(text[start:end].partition(" ")[0])
    if start > _OPENING or named or _PRESENTED.search(text, end, end + _NEAR) is None:
        return False
    if _WELCOMED.search(text, 0, start) is not None:
        return _OF_SOMEBODY.match(text, end) is None
    return _GREETED.fullmatch(text, 0, start) is not None and _TRADE.match(text, end) is not None


def is_answering(text: str, start: int, end: int) -> bool:
    """Say whether a name or an address is that of a firm for which somebody answers: "Hi, Kestrel Van Hire, Ann here".

    Args:
        text: in which the name stands.
        start: where it begins.
        end: one past its end.
    """
    if start > _NEAR or not text[start].isupper() or any(map(str.isdecimal, text[start:end])):
        return False
    greeted = _GREETED.match(text)
    match = _ANSWERED.match(text, greeted.end() if greeted is not None else 0)
    if match is None or not (start < match.end("firm") and match.start() < end):
        return False
    if _ANSWERS.match(match["rest"]) is None:
        return False
    first, *rest = match["firm"].split()
    if is_given(first.lower()) or first.lower() in _GREETED_ALL:
        return False
    mere = pack(LANGUAGES[0]).stop
    if any(word.lower() in _GREETED_ALL or (word in mere and word != "of") for word in rest):
        return False
    trade = next((at for at, word in enumerate(rest) if is_of_trade(word)), len(rest))
    # "Sandhu Travel Singh": behind a trade stands nobody's surname.
    return trade < len(rest) and not any(word.istitle() and is_name(word.lower()) for word in rest[trade + 1 :])


def is_of_trade(raw: str) -> bool:
    """Say whether a word with its capital is a trade that nobody is called by: "Hire", "Dental"."""
    word = raw.lower()
    return raw[0].isupper() and (word in FIRM_WORDS or word in NAMED_TRADES or word in _DESKS) and not is_name(word)
