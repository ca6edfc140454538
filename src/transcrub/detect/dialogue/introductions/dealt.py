"""Names that are words, told by what people do with them: thank, ask for, pay, put on an account, wait for."""

from collections.abc import Callable, Iterator

from transcrub.detect.days import WEEKDAYS
from transcrub.detect.dialogue.sense import Announced, Evidence
from transcrub.detect.dialogue.tokens import Tokens
from transcrub.detect.dialogue.values.shapes import Shape, Value
from transcrub.detect.lexicon import NAME_WORDS, Cue, CueKind, Pack, is_brand, is_given, is_place
from transcrub.detect.lexicon.language import words
from transcrub.detect.lexicon.pack import GIVEN
from transcrub.detect.lexicon.telling import DEEDS, OWNED, PUTS
from transcrub.detect.mentions import is_shouted
from transcrub.detect.tagger.lexicon import is_common, is_known_word, is_name

_DEALT = Cue(CueKind.NAME, "PERSON", ("dealt with",))
_SURE = 0.8
_SHORTEST = 3
_CALLED = NAME_WORDS | GIVEN
# Nobody, whatever is done with it in small letters; the first three are firms, too.
NOBODY = WEEKDAYS | words("""
    chase sky speed autumn spring summer winter bear cash cat chance comfort fox guy happy honor honour in journey
    junior lane miles remedy rain sailor speed stone storm success sunshine true trust unity wisdom wolf favour
""")
"""What nobody is called in small letters, whatever is done with it."""
# What people call each other who do not know each other.
_ENDEARING = words("""
    angel buddy duke happy honey king lovely love precious prince princess queen rich sunshine treasure true victory
""")
_FIRMS = frozenset({"chase", "sky"})
_THANKS = words("appreciate bless cheers preciate ta thank thanks thankyou thx ty tysm")
_UNTHANKED = WEEKDAYS | _THANKS
_THANKED = words("a again alot bunch for heaps it loads lot lots million much so soo sooo the u very ya you")
_THANKING = 5
# Behind a name whoever thanks goes on like this; what begins with these words may be said behind thanks, too.
_PARTS = words("and bless for god great hahaha haha have lol seriously so u ur you you're youre your xx xoxo")
_VERBS = words("hope mark may will trust love rain bill chase drew grant")
_SELDOM = frozenset({"hope", "love", "may", "trust", "will"})
_GIVES = words("give gave gives giving lend lending lent loan loaned owe owed owes tip tipped")
_MONEY = frozenset("$£€₹")
_UNITS = words("bucks dollars euro euros grand k pounds quid rupees")
_BEHIND = words("already also always ever just never really still")
_SAYS = words("asked says told wants")
_CLAUSE = words("and because but cause cuz has if since that when whether while")
_LISTS = words("""
    account accounts beneficiaries beneficiary booking bookings contacts insurance itinerary lease loan mortgage payee
    payees plan policy recipients reservation roster tenancy title
""")
_OF_LISTS = 6
_MEETS = words("appointment appt book booked booking class consult facial haircut lesson massage session slot")
_MEETING = 6
_GOES_ON = words("again and any around at for from in instead next not on or please pls the this today tomorrow")

_Rule = Callable[[Tokens, int, Pack], bool]

TOLD_BY = _CALLED | {f"{word}'s" for word in _CALLED} | {"not"}
"""Words without one of which nothing here is found."""


def dealt_with(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give names that are words where people deal with them: "ty chase seriously", "take Olive off my account"."""
    if is_shouted(tokens.text):
        return
    called = [place for place, word in enumerate(tokens.words) if word in _CALLED or word.removesuffix("'s") in _CALLED]
    yield from _corrected(tokens, pack)
    for place in called:
        if any(rule(tokens, place, pack) for rule in _RULES):
            yield Value(Shape.NAME, place, place + 1), (Announced(_DEALT, place), _SURE)


def _corrected(tokens: Tokens, pack: Pack) -> Iterator[tuple[Value, Evidence]]:
    """Give the name that is the right one of two: "the cottage. prosser not maddocks"."""
    for place in [at for at, word in enumerate(tokens.words) if word == "not" and 0 < at < len(tokens) - 1]:
        right, wrong = tokens.words[place - 1], tokens.words[place + 1]
        between = tokens.spaced(place + 1) and tokens.gap(place) in (" ", ", ")
        opens = place == 1 or tokens.breaks_before(place - 1) or "," in tokens.gap(place - 1)
        if between and opens and is_name(wrong) and not is_common(wrong) and not is_place([wrong]):
            strange = right.isalpha() and len(right) > _SHORTEST and not (is_known_word(right) or pack.ordinary(right))
            if strange and not is_place([right]) and not is_brand([right]) and not is_brand([wrong]):
                yield Value(Shape.NAME, place - 1, place), (Announced(_DEALT, place - 1), _SURE)


def _written(tokens: Tokens, place: int) -> bool:
    """Say whether a word has its capital where few others have."""
    return tokens.raw(place)[0].isupper() and not tokens.text.istitle()


def _next(tokens: Tokens, place: int) -> str:
    """Return the word behind one, nothing where a clause ends between them."""
    return tokens.words[place + 1] if place + 1 < len(tokens) and tokens.spaced(place + 1) else ""


def _is_thanked(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether somebody is thanked: "ty chase seriously", "thank u so much Dawn"; not "thanks will do"."""
    del pack
    word, at = tokens.words[place], place - 1
    while at > 0 and place - at <= _THANKING and tokens.words[at] in _THANKED and tokens.spaced(at + 1):
        at -= 1
    if at < 0 or tokens.words[at] not in _THANKS or not tokens.spaced(place) or tokens.words[place - 1] in ("a", "the"):
        return False
    if not tokens.spaced(at + 1) or word in _UNTHANKED or (word in _ENDEARING and not _written(tokens, place)):
        return False
    behind = _next(tokens, place)
    # "Thank you for you patience", "ty for may".
    if "for" in tokens.words[at:place]:
        return False
    verb = word in _VERBS and not (_written(tokens, place) and word not in _SELDOM)
    if behind and verb:
        return behind in ("god", "bless", "seriously")
    return not behind or behind in _PARTS or not is_common(word)


def _is_given_money(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether somebody gets a sum: "give major 75 dollars", "lend Hope £40"; not "give grace 30 days"."""
    del pack
    if not place or tokens.words[place - 1] not in _GIVES or not tokens.spaced(place) or place + 1 == len(tokens):
        return False
    start = tokens.ends[place] + 1
    amount, unit = tokens.words[place + 1], tokens.words[place + 2] if place + 2 < len(tokens) else ""
    signed = tokens.text[start : start + 1] in _MONEY
    return any(map(str.isdecimal, amount)) and (signed or unit in _UNITS or amount.endswith("k"))


def _is_listed(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether somebody is put somewhere, or taken from it: "take Olive off the joint account"."""
    word, behind = tokens.words[place], _next(tokens, place)
    before = place - 1
    while before > 0 and tokens.words[before] in ("and", "&", "both"):
        # "Skip and Ginger": the one is as good as the other.
        before -= 2
    if before < 0 or tokens.words[before] not in PUTS or word in pack.language.months or word in WEEKDAYS:
        return False
    if behind == "and" and _next(tokens, place + 1):
        behind = _next(tokens, place + 2)
    if behind not in ("as", "at", "back", "from", "in", "into", "off", "on", "onto", "to", "with"):
        return False
    if _written(tokens, place) and word not in _FIRMS:
        return place > 1 or before == 0
    listed = not _LISTS.isdisjoint(tokens.words[place + 2 : place + 2 + _OF_LISTS])
    payees = not {"payee", "payees", "recipients", "contacts"}.isdisjoint(tokens.words[place + 2 :])
    return payees or (listed and word not in NOBODY)


def _does(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether somebody does what only people do: "has Miles picked up the keys", "if may already checked in"."""
    word, behind = tokens.words[place], place + 1
    opens = not place or tokens.breaks_before(place)
    if word in WEEKDAYS or word in _FIRMS or behind >= len(tokens) or not tokens.spaced(behind):
        return False
    aside = tokens.words[behind] in _BEHIND
    behind += aside
    deed = tokens.words[behind] if behind < len(tokens) and tokens.spaced(behind) else ""
    if deed not in DEEDS:
        return False
    clause = not opens and tokens.spaced(place) and tokens.words[place - 1] in _CLAUSE
    if _written(tokens, place):
        return clause or (not opens and word not in pack.language.months and tokens.raw(place - 1).islower())
    if word == "bill" or (word in pack.language.months and not aside):
        return False
    return (opens and deed in _SAYS) or (clause and word not in NOBODY)


def _is_owner(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether somebody owns what people have: "grace's cleaning with dr Pappas", "with Sunny's card"."""
    word = tokens.words[place]
    owned = word.endswith("'s") and _next(tokens, place) in OWNED
    bare = word.removesuffix("'s")
    known = bare in pack.language.months or bare in WEEKDAYS or bare in _FIRMS
    opens = not place or tokens.breaks_before(place)
    return owned and not known and (bare not in NOBODY or (_written(tokens, place) and not opens))


def _is_met(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether one has an appointment with somebody: "book me in with sage, the hair stylist"."""
    if place < 2 or tokens.words[place - 1] != "with" or not tokens.spaced(place):  # noqa: PLR2004 - a word and "with"
        return False
    word, behind = tokens.words[place], _next(tokens, place)
    named = (
        word not in WEEKDAYS
        and word not in pack.language.months
        and (word not in NOBODY or tokens.raw(place).istitle())
    )
    met = not _MEETS.isdisjoint(tokens.words[max(0, place - _MEETING) : place - 1])
    return met and named and (not behind or behind in _GOES_ON)


def _may_be(tokens: Tokens, place: int, pack: Pack) -> bool:
    """Say whether somebody is one of two: "is it Latoya or Summer"."""
    if place < 2 or tokens.words[place - 1] != "or" or not tokens.raw(place).istitle():  # noqa: PLR2004 - "A or B"
        return False
    other, word = tokens.words[place - 2], tokens.words[place]
    month = word in pack.language.months or word in WEEKDAYS
    return not month and not _next(tokens, place) and is_given(other) and tokens.raw(place - 2).istitle()


_RULES: tuple[_Rule, ...] = (_is_thanked, _is_given_money, _is_listed, _does, _is_owner, _is_met, _may_be)
