"""What a cue announces: which words behind it are its value, and how well."""

# ruff: noqa: PLR0911, PLR2004 - a reader is a row of guards; how many digits and letters a value has is the subject of this file

import re
from collections.abc import Sequence

from transcrub.detect.days import WEEKDAYS
from transcrub.detect.dialogue.evident import ONE_TIME
from transcrub.detect.dialogue.fit import fit
from transcrub.detect.dialogue.runs import NUMBERED, NUMBERED_DIGITS
from transcrub.detect.dialogue.sense import Announced
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.names import PARTICLES, name_at
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.dialogue.vehicles import is_fault
from transcrub.detect.firms_addressed import is_answering
from transcrub.detect.lexicon import (
    FIRM_WORDS,
    FIRMS_FIRST,
    GIVEN_WORDS,
    NAME_WORDS,
    Cue,
    CueKind,
    Pack,
    is_given,
    namesakes,
)
from transcrub.detect.lexicon.language import words
from transcrub.detect.lexicon.telling import DEEDS
from transcrub.detect.tagger.credible import tells_number
from transcrub.detect.tagger.lexicon import is_known_word, is_name
from transcrub.detect.tagger.namesakes import ROBOT_NEAR, is_pet, is_robot

_ARTICLES = frozenset({"a", "an", "her", "his", "my", "our", "the", "their", "your"})
# "Your name as it should appear", "and your Tallow number".
_SHOWS, _NUMBERS = words("appear appears printed shown written"), frozenset({"id", "number", "numbers"})
_NUMBERED = _NUMBERS | {"no"}
_OF_PLACE = frozenset({"at", "from"})
_ANSWERING = 3
_TAG_CODE = 5
_ACRONYMS, _SURNAMES = (
    words("abn dm dob ein gst id iban nhs nin pan pin pm sin sms ssn tfn tin upi vat"),
    words("family last surname"),
)
_TAG_REACH = 4
_BEFORE_YEARS = frozenset({"in", "issued", "since", "from", "of", "on", "until", "till", "to", "by", "year"})
_DENIALS = frozenset({"not", "isn't", "isnt", "never"})
# "The password is biscuit-tin i think??"
_HEDGED = re.compile(
    r",? (?:i (?:believe|guess|reckon|think)|maybe|perhaps|probably|if i remember|or something)\b", re.IGNORECASE
)
_HAILS = frozenset({"hello", "hey", "hi", "thanks", "thx", "ty", "you"})
_TITLES = frozenset({"dr", "miss", "mr", "mrs"})
_AND = frozenset({"and", "&", "here", "y", "et", "und", "e", "en", "i"})
_DESKS = frozenset({"care", "customer", "desk", "help", "helpdesk", "player", "support", "tax", "team", "tech"})
_BEFORE_FIRMS = frozenset({"to", "with"})
_BESIDE = frozenset({"with", "con", "avec", "mit", "com", "met", "z"})
# "I was checking 3500 reviews", "a loan of 15000" are of no account.
_BANKING, _BANK_DIGITS = (
    frozenset({"certificate", "checking", "contract", "id", "loan", "meter", "mortgage", "savings", "subscription"}),
    5,
)
_TAG_DIGITS = 3
# "Her account at Vietcombank is 0071004528813": so long a number is of nothing else.
_TOLD_DIGITS = 8
# The last words of secret questions whose answer may be more than a word, and how long it may be.
_SECRETS = frozenset({"answer", "school", "teacher", "movie", "food", "friend", "hometown", "car", "on"})
# What these are is no mere word: "the entry code is invalid".
_OF_DIGITS = frozenset({"code", "codes", "key"})
# Whoever is asked for one of these says a word, and that may be any.
_ANSWERED_BY_WORDS = frozenset({"birth", "codeword", "maiden", "pet", "word"})
_LONGEST_SECRET = 5
# What is said of a secret answer, and is none: "the security answer is case sensitive".
_OF_SECRETS = words("""
    case coming different expired failing incorrect invalid locked missing needed optional rejected required sensitive
    showing unknown working
""")
CODE, _EXPIRES = ("code",), ("exp",)
# What finds a booking, and in Sweden a person.
_PNR, _PERSONAL = ("pnr",), Cue(CueKind.ASKED, "ACCOUNT_NUMBER", ("pnr",))
_PERSONNUMMER = re.compile(r"(?:19|20)?\d\d(?:0[1-9]|1[0-2])[0-3]\d[-+]\d{4}")
_SENT_CODE = ("a", "code")
_ENDS, _IN = frozenset({"ending", "ends"}), frozenset({"in", "with"})
_PHONES = frozenset({"cell", "email", "mobile", "number", "phone"})
# No word has such a sign within.
_HANDLE = re.compile(r"(?!\d)[^\W_]+(?:[._-][^\W_]+)+")
_FILE = re.compile(r"\.(?:com|net|org|io|co|uk|de|html?|php|exe|pdf|png|jpe?g|txt|csv|json|ya?ml|py|js|sh)$")
_SIX_DIGITS = re.compile(r"\d{3} ?\d{3}")
# The numbers of a lock that is turned.
_COMBINATION, _COMBINED = re.compile(r"\d{1,2}(?:-\d{1,2}){2,3}"), 2
_DOORS = words("""
    alarm buzzer cupboard door doors entrance entry garage gate gym intercom keybox keypad keysafe lobby lock lockbox
    locker padlock safe shed
""")
# What has a code on its door is out of order.
_MACHINES = words("""
    blinking boarding dishwasher display displays dryer error fault flashes flashing flight fridge machine oven part
    promo shows washer
""")
_LENGTHS = words("character characters digit digits figures letters signs")
# "The nineteen thirty service".
_TIMED, _CLOCK = words("bus coach departure ferry flight sailing service train"), 4
_SAYS = frozenset({"is", "it's", "its", "was"})
# Where it stands: "the password is on the sticker".
_WHERE = words("at behind below beside in inside on under underneath")
# Who has lost one does not tell it: "I forgot the password huhu".
_LOST = words("change changed forget forgets forgot forgotten lost misplaced remember reset resetting")
_LOST_NEAR = 3
_LONGEST_CODE, _OPENS = 12, 0.8
_OTHER_CODES = words("""
    apply article bar booking branch color colour country coupon customs discount enter entered error fault hex hs item
    model offer order part product promo promotion qr referral status stock store tariff tax try use used using voucher
    with
""")


# "EcoSilence", "WarmNest"; "MaryAnn" and "McKenna" are names.
_BRANDED = re.compile(r"(?!Ma?c|D[aeiu]|L[aeo]|Van|Fitz|St)([A-Z][a-z]{2,})([A-Z][a-z]{2,})")


def plausible_name(name: Value, tokens: Tokens, pack: Pack) -> bool:
    """A name after a greeting ends its clause: "i am facing an issue" introduces nobody."""
    words, stop = tokens.words, name.stop
    if (
        _is_titled_ware(name, tokens)
        or _is_joined(name, tokens)
        or is_robot(_behind(name, tokens))
        or words[name.first] in FIRMS_FIRST
    ):
        return False
    if is_answering(tokens.text, tokens.starts[name.first], tokens.ends[stop - 1]):
        return False
    if stop == len(words) or tokens.breaks_before(stop) or "," in tokens.gap(stop):
        return True
    if words[stop] in _DESKS:
        # "Hello, Coinharbor support".
        return False
    if tokens.raw(stop)[0].isupper() and pack.ordinary(words[stop]):
        # "Sunward Travel", "Acme Support": a firm.
        return False
    if all(tokens.raw(place)[0].isupper() or words[place] in PARTICLES for place in range(name.first, stop)):
        return True
    follower = words[stop]
    joined = follower in pack.language.joins or follower in _AND
    return joined or pack.cue_at(words, stop) is not None or any(map(str.isdigit, follower))


def _is_other(name: Value, tokens: Tokens) -> bool:
    """Say whether a machine or an animal is called so; "dog name is biscuit" alone answers a question unseen."""
    start, behind = tokens.starts[name.first], _behind(name, tokens)
    alone = name.first <= _ANSWERING and name.stop == len(tokens)
    return is_robot(behind) or (not alone and is_pet(tokens.text[max(0, start - ROBOT_NEAR) : start], behind))


def _is_joined(name: Value, tokens: Tokens) -> bool:
    """Say whether two words in one make a brand: "WarmNest"; not "MaryAnn"."""
    match = _BRANDED.fullmatch(tokens.raw(name.first)) if name.stop == name.first + 1 else None
    if match is None:
        return False
    first, second = map(str.lower, match.groups())
    mere = is_known_word(first) and is_known_word(second) and first not in NAME_WORDS
    return not is_given(first) and (mere or not is_name(first)) and not (is_name(first) and is_name(second))


def _behind(name: Value, tokens: Tokens) -> str:
    """Return some characters behind a name, enough to tell a machine by."""
    end = tokens.ends[name.stop - 1]
    return tokens.text[end : end + ROBOT_NEAR]


def _is_titled_ware(name: Value, tokens: Tokens) -> bool:
    """Say whether a title belongs to what is called so: "the dr jart cream", "Dear Evan Hansen got cancelled"."""
    before = tokens.words[name.first - 1].rstrip(".") if name.first else ""
    acts = name.stop < len(tokens) and tokens.spaced(name.stop) and tokens.words[name.stop] in DEEDS
    if not before or acts or before in _HAILS or (name.first > 1 and tokens.words[name.first - 2] in _HAILS):
        return False
    run = tokens.words[name.first : name.stop]
    shown = len(run) > 1 and f"{before} {' '.join(run)}" in namesakes()
    return shown or (before in _TITLES and f"{before} {run[0]}" in namesakes())


def announced_name(tokens: Tokens, index: int, waiting: Announced, pack: Pack, *, adjacent: bool) -> Value | None:
    """Return the name that starts at a token behind its cue, or None; common words are one where the cue is sure."""
    before = tokens.words[index - 1] if index else ""
    word = tokens.words[index]
    if before in _ARTICLES or before in _OF_PLACE or before.isdigit() or word in WEEKDAYS or word in _SHOWS:
        # "You are chatting with the Harborline assistant."
        return None
    if _is_acronym(tokens, index, before, waiting.cue, pack):
        return None
    name = name_at(tokens, index, pack, strict=True, surname=True, told=True)
    other = name is not None and (_is_other(name, tokens) or _of_name(name, tokens))
    if name is not None and (other or _of_firm(name, waiting, tokens, pack)):
        return None
    if name is not None:
        told = not pack.language.copulas.isdisjoint((*waiting.cue.words, before))
        rare = not told and all(map(is_known_word, tokens.words[index : name.stop]))
        return name if adjacent and not (rare and tokens.raw(index).islower()) else None
    if not adjacent or waiting.bound:
        return None
    name = name_at(tokens, index, pack, strict=False, told=True)
    other = name is not None and (_is_other(name, tokens) or _is_number(name, tokens))
    if name is None or name.stop - name.first > 3 or other or _of_firm(name, waiting, tokens, pack):
        return None
    upper = all(tokens.raw(place)[0].isupper() for place in range(name.first, name.stop))
    words = tokens.words[name.first : name.stop]
    rest = any(not pack.ordinary(word) for word in words)
    formed = words[0].endswith(("ed", "ing", "ent", "ant"))
    told = not pack.language.copulas.isdisjoint(waiting.cue.words) or tokens.words[index - 1] in pack.language.copulas
    alone = waiting.cue.kind is CueKind.NAME and told and len(words) == 1 and name.stop == len(tokens)
    return name if upper or ((rest or alone) and not formed) else None


def _is_acronym(tokens: Tokens, index: int, before: str, cue: Cue, pack: Pack) -> bool:
    """Say whether a word is a number's, and nobody's: "full name, phone, SIN or business number"; not "surname NG"."""
    told = tokens.words[index] in _ACRONYMS and tokens.raw(index).isupper() and not tokens.text.isupper()
    return told and before not in pack.language.copulas and _SURNAMES.isdisjoint(cue.words)


def _of_name(name: Value, tokens: Tokens) -> bool:
    """Say whether what may be a name only says whose name is meant: "your last name and kitty's name"."""
    last = tokens.words[name.stop - 1]
    follower = tokens.words[name.stop] if name.stop < len(tokens) and tokens.spaced(name.stop) else ""
    # "Name, and Aurora number", "Which name? GST needed?".
    if last in _NUMBERED or follower in _NUMBERS or any(map(tells_number, tokens.words[name.first : name.stop])):
        return True
    return last.endswith("'s") and tokens.words[name.stop : name.stop + 1] == ["name"]


def _is_number(name: Value, tokens: Tokens) -> bool:
    """Say whether several words are what a number is called: "your name and Personal Health Number"."""
    return name.stop - name.first > 1 and tokens.words[name.stop - 1] in _NUMBERED


def _of_firm(name: Value, waiting: Announced, tokens: Tokens, pack: Pack) -> bool:
    """Say whether one talks to a firm: "thanks for chatting with Peak Mobile", "it belongs to Juniper Unlimited"."""
    if waiting.cue.words[-1] not in _BEFORE_FIRMS:
        return False
    between = tokens.text[tokens.starts[name.first] : tokens.ends[name.stop - 1]]
    given = any(is_given(word) or word in GIVEN_WORDS for word in tokens.words[name.first : name.stop])
    firm = "&" in between or (name.stop - name.first > 1 and tokens.words[name.stop - 1] in FIRM_WORDS)
    if firm and not given:
        return True
    if name.stop == len(tokens) or not tokens.spaced(name.stop):
        return False
    follower = tokens.words[name.stop]
    other = pack.ordinary(follower) or not is_name(follower)
    return tokens.raw(name.stop)[0].isupper() and follower not in pack.stop and other


def _is_of_thing(value: Value, tokens: Tokens) -> bool:
    """Say whether a value is of a thing, how long one is, or what runs then: "store 1182", "6 digits", "1930 train"."""
    before = tokens.words[value.first - 1] if value.first else ""
    if value.shape is Shape.NUMBER and before in NUMBERED and value.digits <= NUMBERED_DIGITS:
        return True
    if is_fault(value, tokens):
        return True
    follower = tokens.words[value.stop] if value.stop < len(tokens) and tokens.spaced(value.stop) else ""
    # "The pin is 4471 train me".
    timed = follower in _TIMED and value.digits <= _CLOCK and before not in _SAYS
    return (follower in _LENGTHS and value.digits <= _TAG_DIGITS) or timed


def announced_word(tokens: Tokens, index: int, waiting: Announced, pack: Pack, *, adjacent: bool) -> Value | None:
    """Return the password or username at a token behind its cue, or None where it is just a word."""
    words, place = tokens.words, index
    between = words[waiting.place + len(waiting.cue.words) : index]
    gap = tokens.text[tokens.ends[index - 1] : tokens.starts[index]]
    told = ":" in gap or "=" in gap or not pack.language.copulas.isdisjoint(between)
    told = told or (not between and waiting.cue.words[-1] in _ANSWERED_BY_WORDS)
    behind = tokens.text[tokens.ends[index] :]
    hedged = _HEDGED.match(behind) is not None
    if not adjacent or not (told or not between) or ("?" in behind and not hedged):
        return None
    if not _WHERE.isdisjoint(between) and waiting.cue.entity == "PASSWORD":
        return None
    lost = tokens.words[max(0, waiting.place - _LOST_NEAR) : waiting.place]
    if not told and waiting.cue.entity == "PASSWORD" and not _LOST.isdisjoint(lost):
        return None
    if waiting.cue.words[-1] in _SECRETS and (stop := _secret_end(tokens, index, pack)) is not None:
        return Value(Shape.NAME, index, stop, letters=len(words[index]))
    if waiting.cue.words[-1] in _OF_DIGITS or (waiting.cue.entity == "PASSWORD" and words[index] in _OF_SECRETS):
        return None
    handle = waiting.cue.entity == "USERNAME" and _HANDLE.fullmatch(words[index]) and not _FILE.search(words[index])
    if handle and not pack.ordinary(words[index]):
        return Value(Shape.NAME, index, index + 1, letters=len(words[index]))
    last = hedged or place + 1 == len(words) or tokens.breaks_before(place + 1) or "," in tokens.gap(place + 1)
    name = name_at(tokens, index, pack, strict=True)
    if not last or (
        name is None and (not told or words[index].endswith(("ed", "ing")) or waiting.cue.entity == "USERNAME")
    ):
        return None
    return Value(Shape.NAME, index, index + 1, letters=len(words[index]))


def _secret_end(tokens: Tokens, index: int, pack: Pack) -> int | None:
    """Return one past an answer to a secret question that goes on to the end of its sentence, None where none does."""
    stop = index
    while stop < len(tokens) and not (stop > index and (tokens.breaks_before(stop) or "," in tokens.gap(stop))):
        mere = tokens.words[stop] in pack.stop or tokens.words[stop] in _OF_SECRETS
        if mere or stop - index == _LONGEST_SECRET:
            return None
        stop += 1
    return stop if stop > index + 1 else None


def fit_announced(waiting: Announced, value: Value, tokens: Tokens, pack: Pack, *, near: bool) -> float:
    """Return how well a value fits a cue that waits for one, 0 to 1; a weak cue takes less, and only what is near."""
    if _opens(waiting, value, tokens):
        return _OPENS
    if _is_of_thing(value, tokens):
        return 0.0
    fitting = fit(waiting.cue.entity, value, tokens)
    between = tokens.words[waiting.place + len(waiting.cue.words) : value.first]
    # "I'll text a code to (402) 555-0176".
    if waiting.cue.entity == "PASSWORD" and _sent_elsewhere(waiting, between):
        fitting = 0.0
    if waiting.cue.kind is CueKind.TAG:
        told = bool(between) and between[-1] in pack.language.copulas and value.digits >= _TOLD_DIGITS
        told = told or _of_somebody(between, value, pack)
        if len(between) > _TAG_REACH or not (near or told) or _clock(value, tokens):
            return 0.0
        if between and between[0] in pack.language.joins and between[0] not in _BESIDE and not told:
            return 0.0
        fewest = _BANK_DIGITS if waiting.cue.words[0] in _BANKING else _TAG_DIGITS
        if value.shape is Shape.NUMBER and (_year(value, tokens) or value.digits <= fewest):
            return 0.0
        if value.shape is Shape.CODE and value.digits + value.letters < _TAG_CODE:
            return 0.0
    dated = value.shape is Shape.DATE and waiting.cue.entity == "CREDIT_CARD"
    # "The card ending in 2008": there the cue goes on to the number.
    of_year = bool(between) and between[-1] in _BEFORE_YEARS
    if waiting.cue.entity == "DATE_OF_BIRTH" and between and between[-1] in _DENIALS and value.digits == 4:
        return 0.0
    # What a licence or milk expires in is no card's year.
    expires = waiting.cue.words == _EXPIRES and not dated and "card" not in tokens.words
    return 0.0 if (dated or _year(value, tokens)) and (of_year or expires) else fitting


def _of_somebody(between: Sequence[str], value: Value, pack: Pack) -> bool:
    """Say whether a long number is somebody's: "nhs for piotr 4410028873", "policy for my son 4410092231"."""
    if value.digits < _TOLD_DIGITS or between[:1] != ["for"] or not 1 < len(between) <= _TAG_REACH:
        return False
    return is_given(between[1]) or pack.names_kin(between[-1]) or is_name(between[1])


def _sent_elsewhere(waiting: Announced, between: Sequence[str]) -> bool:
    """Say whether what is told is where a code goes: "a code to (402) 555-0176", "an OTP to the mobile ending 471"."""
    last = max((at for at, word in enumerate(between) if word in _ENDS), default=None)
    # Right behind "ending": what stands behind "is" is the code.
    ends = last is not None and _IN.issuperset(between[last + 1 :]) and not _PHONES.isdisjoint(between)
    return ends or (waiting.cue.words[-2:] == _SENT_CODE and "to" in between)


def one_time(value: Value, announced: Announced, tokens: Tokens) -> Announced:
    """Return what announces a value; where that is a mere code of six digits, one that was sent to somebody."""
    before = tokens.words[announced.place - 1] if announced.place else ""
    raw = tokens.text[tokens.starts[value.first] : tokens.ends[value.stop - 1]]
    if announced.cue.words == _PNR and _PERSONNUMMER.fullmatch(raw):
        return Announced(_PERSONAL, announced.place)
    sent = announced.cue.words == CODE and before not in _OTHER_CODES and _SIX_DIGITS.fullmatch(raw)
    return Announced(ONE_TIME, announced.place) if sent or _opens(announced, value, tokens) else announced


def _opens(waiting: Announced, value: Value, tokens: Tokens) -> bool:
    """Say whether a mere code opens something: "key safe by the bins, code is 2-0-6-8-C", "the code is 36-8-22"."""
    before = tokens.words[waiting.place - 1] if waiting.place else ""
    if waiting.cue.words != CODE or before in _OTHER_CODES or value.first < waiting.place:
        return False
    raw = tokens.text[tokens.starts[value.first] : tokens.ends[value.stop - 1]]
    if _COMBINATION.fullmatch(raw) and value.first <= waiting.place + _COMBINED:
        return True
    shaped = value.shape in (Shape.NUMBER, Shape.CODE) and value.digits >= 3 and len(raw) <= _LONGEST_CODE
    return shaped and not _DOORS.isdisjoint(tokens.words) and _MACHINES.isdisjoint(tokens.words)


def _year(value: Value, tokens: Tokens) -> bool:
    word = tokens.words[value.first]
    return value.stop == value.first + 1 and value.digits == 4 and word[:2] in ("19", "20") and word.isdigit()


def _clock(value: Value, tokens: Tokens) -> bool:
    """A time that lost its colon ("18 45"), or small numbers in a row."""
    run = tokens.words[value.first : value.stop]
    return value.shape is Shape.NUMBER and len(run) > 1 and all(len(word) <= 2 for word in run)
