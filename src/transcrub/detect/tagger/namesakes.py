"""What is called like a person and is none: places, firms, events, told by their words and by what stands beside."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from transcrub.detect.lexicon import FIRM_WORDS, NAME_WORDS, TRADES, is_given, is_place, namesakes
from transcrub.detect.lexicon.alphabet import SPELLING_WORDS
from transcrub.detect.lexicon.language import words as words_of
from transcrub.detect.tagger.lexicon import is_name
from transcrub.detect.tagger.said import is_said
from transcrub.detect.tagger.things import is_thing
from transcrub.detect.tagger.tokens import TOKEN
from transcrub.detect.tagger.wares import is_firm, is_ware

# Not "Insurance: Aetna" or "Insurance ID 1234": there a form goes on, or a sentence.
_FIRM = re.compile(
    rf"(?:['’]s)? (?:[A-Z][\w&'’-]* ){{0,2}}"
    rf"(?:{'|'.join(sorted(each.title() for each in TRADES))}|GmbH|LLC|PLC|plc|Rent-a-Car)\b(?!:| (?-i:[A-Z]{{2}}))"
)
# "D for Delhi", "O as in oscar".
_SPELLS = re.compile(r"(?<![\w'’])(?P<letter>[a-z]) (?P<by>as in|for|like) $", re.IGNORECASE)
# "Something called Paul Stuart" is nobody there; somebody's given name alone may be a slip.
_THING = re.compile(r"\b(?:merchant|retailer|something) (?:called|named|labelled|labeled) $", re.IGNORECASE)
_WEEKDAY = re.compile(r"(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)", re.IGNORECASE)
_DATED = re.compile(r" \d")
_SHOP = re.compile(r"\b(?:app|brand|company|firm|page|place|shop|site|store|website) (?:called|named) $", re.IGNORECASE)
# "On server Karnath EU", and not "our server Jessica"; "Lumina+ support", and not "Anna+1".
_SERVED = re.compile(r"\b(?:(?:on|of|to) (?:the )?server|realm|shard) $", re.IGNORECASE)
_MARKED = re.compile(r"\+(?!\w)")
# In small letters, too: where people eat and drink is named for them. Not "Maria's restaurant booking".
_EATERY = re.compile(
    r"(?:['’]s)?(?: (?:chinese|french|greek|indian|italian|japanese|korean|lebanese|mexican|spanish|thai|turkish"
    r"|vietnamese))? (?:bakery|bistro|brewery|cafe|café|deli|diner|pizzeria|pub|restaurant|steakhouse|takeaway)\b"
    r"(?! (?:bill|booking|order|reservation|table))",
    re.IGNORECASE,
)
_SHOPS = words_of("boutique negozio online outlet shop sklep store tienda winkel")
_KITCHENS = words_of("chinese french greek indian italian japanese korean lebanese mexican thai turkish vietnamese")
# "The standing order with Norwood": whom one pays so is a firm.
_DEBITED = re.compile(r"\b(?:direct debits?|standing orders?|subscriptions?) with $", re.IGNORECASE)
# "Charlotte to Austin on flight 1884", "arrives Austin": places that are names.
_LEAVES = re.compile(r" (?:to|-|–|→) (?P<place>[A-Z][a-z]+)\b")
_ARRIVES = re.compile(
    r"\b(?:arrives?|arriving|departs?|departing|leaves|flights? (?:to|from)|(?P<place>[A-Z][a-z]+) to) $"
)
# "DEN to MIA": airports, though Mia is a name.
_AIRPORT = 3
_FLOWN_FROM = re.compile(r"\b[A-Z]{3} (?:to|-|–|→) $")
_FLOWN_TO = re.compile(r" (?:to|-|–|→) [A-Z]{3}\b")
_NAMED = re.compile(r"\b(?:called|named?|name['’]s|i['’]?m|this is)(?: is)? $", re.IGNORECASE)
_ACTS = re.compile(r" (?:asked|called|gave|had|has|paid|said|says|sent|told|wants|wrote)\b")
# Whom one spoke with, told or paid.
_MET = re.compile(
    r"\b(?:(?:chat|chatted|chatting|met|meet|speak|speaking|spoke|spoken|talked|talking) (?:to|with)|agent|ask|asked"
    r"|dear|driver|engineer|gave|hello|hi|landlord|manager|paid|rep|technician|tell|thank you|thanks|told|under),? $",
    re.IGNORECASE,
)
_TITLE = re.compile(r"\b(?:mrs?|ms|miss|dr|prof|mx|sir|madam|professor|doctor)\.? $", re.IGNORECASE)
# States that no family is called by, as Ma, La and Ky are: behind a name they make a town of it ("bryan tx").
_STATES = words_of("""
    ak az ca ct fl ga il ia ks md mn ms nv nh nj nm ny nc nd oh ri sc sd tn tx ut vt wv wi wy alabama alaska
    arkansas california colorado connecticut delaware florida hawaii idaho illinois iowa kansas kentucky
    louisiana maine maryland massachusetts michigan minnesota mississippi missouri nebraska ohio oklahoma oregon
    pennsylvania texas utah vermont wisconsin wyoming
""")
# Behind a preposition: what stands behind "12 Elm St" may be anybody.
_SAINTS = re.compile(
    r"\b(?:around|at|from|in|near|of|the|to|via|visit|visiting)"
    r" (?:san|santa|saint|st|port|fort|mount|mt|lake|cape)\.? $",
    re.IGNORECASE,
)
# Behind a name these make a place of it, with "the" before it or not.
_SCHOOLED = re.compile(
    r"['’]s (?:academy|cathedral|church|college|hospice|hospital|national|ns|nursery|parish|primary|school)\b",
    re.IGNORECASE,
)
_SAINT = re.compile(r"\b(?:saint|st)\.? $", re.IGNORECASE)
_PLACED = re.compile(
    r" (?:airport|bridge|college|hospital|museum|road|square|stadium|station|street|university)\b", re.IGNORECASE
)
# "New Vic plates", "Georgia plates"; not "Georgia's plates".
_PLATED = re.compile(r" (?:(?:licen[cs]e|number|personalised|vanity) )?(?:plates|rego)\b", re.IGNORECASE)
_PLATES_OF = words_of("nsw qld tas vic")
_HOUSED = re.compile(
    r" (?:arena|ballroom|bar|building|centre|center|collection|concert|edition|hall|lounge|mall|musical|park|range|show"
    r"|suite|terminal|terrace|theatre|theater|tower|ward|wing)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\bthe (?:(?:new|old|grand|great|royal|st|big|main|upper|lower)\.? )?$", re.IGNORECASE)
_KINDS = frozenset({"airport", "ballroom", "bar", "building", "season", "show", "stadium", "station", "suite"})
_STORM = re.compile(r"\b(?:hurricane|storm|tropical storm|typhoon|cyclone) $", re.IGNORECASE)
# With a capital: "Maria's day off" is Maria's.
_FEAST = re.compile(r"['’]s (?:Day|Eve)\b")
_MACHINE = re.compile(r" [0-9a-f]{2}[:-][0-9a-f]{2}[:-]", re.IGNORECASE)
_BESIDE = 3
_TOLD_OF = re.compile(
    r"(?:^|\b(?:an?|any|my|no|of|our|some|that|the|these|this|those|two|your)|\d) $|^$", re.IGNORECASE
)
_ANIMALS = (
    r"(?:bunny|cat|cockatiel|dog|ferret|goldfish|hamster|hound|kitten|kitty|labrador|parakeet|parrot|pony|poodle|pup|puppy"
    r"|spaniel|terrier|tortoise)"
)
# Of an animal its name is told, or that somebody has it. "The owner of the dog is Maria" tells of her.
_PET = re.compile(
    rf"\b(?:[Cc]at|[Dd]og|{_ANIMALS})(?:['’]?s? name(?: is| was|['’]s)?|(?: is| was)? (?:called|named)) $"
    rf"|(?<!of )\b(?:her|his|my|our|their) {_ANIMALS} $"
    rf"|\b(?:adopted|bought|got|has|have) (?:an? )?(?:new )?{_ANIMALS}(?P<apart>(?: too)?,) $"
)
# "His Hamish the Highland Coo", "Gerald the Giraffe": a toy, or a beast in a book.
_BEASTS = (
    r"(?:Badger|Bear|Bee|Bunny|Bull|Camel|Cat|Coo|Cow|Crocodile|Dinosaur|Dog|Dragon|Duck|Elephant|Fox|Frog|Giraffe"
    r"|Hedgehog|Hippo|Horse|Kangaroo|Koala|Lion|Monkey|Moose|Mouse|Otter|Owl|Panda|Penguin|Pig|Pony|Puffin|Pup|Rabbit"
    r"|Reindeer|Seal|Shark|Sheep|Sloth|Snail|Squirrel|Tiger|Turtle|Unicorn|Whale|Wolf|Zebra)"
)
# Where somebody has it or wants it, and not "Mick the Bull signed", "Noah the Unicorn fan".
_TOY = re.compile(
    rf" the (?:[A-Z][a-z]+ )?{_BEASTS}(?=$|[.,!?;)]| (?:and|from|in|on|please|pls|plush|teddy|toy|with)\b)"
)
_HAS_TOY = re.compile(
    r"\b(?:an?|her|his|its|their|(?:cuddly|fluffy|plush|soft|stuffed|teddy|toy)(?: toy)?"
    r"|bought|ordered|wanted|wants) (?P<toy>[A-Z][a-z]+ the (?:[A-Z][a-z]+ )?)?$"
)
_BEAST = re.compile(_BEASTS)
# Between commas, and not "thanks for walking my dog, Anna".
_APART = re.compile(r",|[.!?] |\)| and\b")
# "I'm Nova, your virtual assistant": a machine speaks.
_ROBOT = re.compile(
    r",? (?:an?|our|the|your) (?:[\w-]+ ){0,4}?(?:(?:chat-?)?bot|robot"
    r"|(?:ai|automated|digital|scripted|virtual) (?:[\w-]+ )?(?:agent|assistant|concierge|guide|helper|stylist))\b"
    # "Pip, the Fernhill Bank assistant", and not "Lucy, the Retail Assistant".
    rf"|, the (?-i:(?:[A-Z][\w-]+ ){{1,3}}(?:{'|'.join(sorted(map(str.title, FIRM_WORDS)))}) assistant)\b",
    re.IGNORECASE,
)
ROBOT_NEAR = 64
"""So many characters behind a name tell whether it is a machine's."""


def is_robot(after: str) -> bool:
    """Say whether what stands behind a name makes a machine of who bears it."""
    return _ROBOT.match(after) is not None


def is_pet(before: str, after: str) -> bool:
    """Say whether it is an animal that is called so: "the cat's name is Waffles", "a new pup too, Nala, who"."""
    if _TOY.match(after) and _HAS_TOY.search(before):
        return True
    match = _PET.search(before)
    return match is not None and (match["apart"] is None or _APART.match(after) is not None)


def _is_beast(value: str, before: str) -> bool:
    """Say whether it is the beast in a toy's name: "Coo" in "his Hamish the Highland Coo"."""
    match = _HAS_TOY.search(before) if _BEAST.fullmatch(value) else None
    return match is not None and match["toy"] is not None


def is_before_trade(value: str, after: str) -> bool:
    """Say whether a surname with its capital is a firm's by the trade behind it: "Whitcomb & Daughters"."""
    surname = value.istitle() and " " not in value and not is_given(value.lower()) and value.lower() not in NAME_WORDS
    return surname and (is_firm((value,), after) or _FIRM.match(after) is not None)


def is_namesake(value: str, before: str, after: str) -> bool:
    """Say whether what was taken for a person is something that is called like one.

    Args:
        value: what was found, in a text that is not in capitals throughout.
        before: some characters before it.
        after: some characters behind it.
    """
    raws = [match[0] for match in TOKEN.finditer(value)]
    words = [raw.lower() for raw in raws]
    if not words:
        return False
    known = any(map(is_name, words))
    served = not known and (_MARKED.match(after) is not None or _SERVED.search(before) is not None)
    if served or is_firm(raws, after) or is_ware(raws, before, after) or _is_thing(words, before, after):
        return True
    if (
        is_thing(value, before, after)
        or is_robot(after)
        or (len(words) == 1 and (is_pet(before, after) or _is_beast(value, before)))
        or is_said(value, before, after)
        or _is_spelling(words, before)
    ):
        return True
    given = any(map(is_given, words))
    unknown = not given and not known
    if (not given and _FIRM.match(after)) or (unknown and (_DEBITED.search(before) or _SHOP.search(before))):
        return True
    if _is_place(value, words, before, after, given=given) or _is_housed(words, before, after):
        return True
    # "Dear Evan Hansen got cancelled".
    shown = before.endswith("ear ") and not after.startswith(",") and _is_listed(" ".join(("dear", *words)))
    return shown or (not _is_met(words, before, after) and _in_brand(words, before, after))


def is_branded(value: str, before: str, after: str) -> bool:
    """Say whether a name is part of a brand's, with what stands around it, or a shop's: "Paul Frank Store"."""
    raws = [match[0] for match in TOKEN.finditer(value)]
    words = [raw.lower() for raw in raws]
    if len(words) > 1 and words[-1] in _SHOPS and raws[-1].istitle():
        return True
    return bool(words) and not _is_met(words, before, after) and _in_brand(words, before, after)


def _is_thing(words: Sequence[str], before: str, after: str) -> bool:
    """Say whether what is told of is a thing by its name, or the day of the week before a date."""
    called = _THING.search(before) is not None and not (len(words) == 1 and is_given(words[0]))
    return called or (len(words) == 1 and _WEEKDAY.fullmatch(words[0]) is not None and _DATED.match(after) is not None)


def _is_met(words: Sequence[str], before: str, after: str) -> bool:
    """Say whether people deal with whoever is called so, or it is all that was said: he may bear a famous name."""
    whole = len(words) > 1 and not before.strip() and not after.strip(" .!") and is_name(words[0])
    acts = len(words) > 1 and is_given(words[0]) and _ACTS.match(after) is not None
    title = _TITLE.search(before)
    # Not "dr martens".
    titled = title is not None and not _is_listed(" ".join((title[0].strip(" .").lower(), *words)))
    return whole or acts or titled or any(pattern.search(before) for pattern in (_MET, _NAMED))


def _is_place(value: str, words: Sequence[str], before: str, after: str, *, given: bool) -> bool:
    place = is_place(words)
    if place and (_to_place(_LEAVES.match(after)) or _to_place(_ARRIVES.search(before))):
        return True
    if len(value) == _AIRPORT and value.isupper() and (_FLOWN_FROM.search(before) or _FLOWN_TO.match(after)):
        return True
    person = _TITLE.search(before) or _NAMED.search(before) or _ACTS.match(after)
    if place and not given and len(value) > _AIRPORT and not person:
        return True
    if _PLATED.match(after) and (is_place(words) or words[0] in _STATES | _PLATES_OF):
        return True
    if len(words) > 1 and words[-1] in _STATES and (len(words[-1]) > 2 or not value[-1].isupper() or "," in value):  # noqa: PLR2004
        return True
    return len(words) == 1 and _SAINTS.search(before) is not None


def _is_housed(words: Sequence[str], before: str, after: str) -> bool:
    """Say whether a name is a building's, a room's, a street's, a show's, a feast's, a storm's or a machine's."""
    if len(words) > 1 and words[-1] in _KINDS:
        return True
    if _is_eatery(words, after):
        return True
    if _SAINT.search(before) and _SCHOOLED.match(after):
        return True
    if _PLACED.match(after) or _STORM.search(before) or _FEAST.match(after) or _MACHINE.match(after):
        return True
    return _ARTICLE.search(before) is not None and _HOUSED.match(after) is not None


def _is_spelling(words: Sequence[str], before: str) -> bool:
    """Say whether a name only spells a letter: "o for oscar" by the alphabet, "d as in delhi" by any word."""
    spells = _SPELLS.search(before) if len(words) == 1 else None
    if spells is None or words[0][0] != spells["letter"].lower():
        return False
    return spells["by"].lower() == "as in" or words[0] in SPELLING_WORDS


def _is_eatery(words: Sequence[str], after: str) -> bool:
    """Say whether people eat at what is called so; whoever meets "Sarah cafe" left out a word."""
    kitchen = words[-1] in _KITCHENS
    match = _EATERY.match(f" {words[-1]}{after}" if kitchen else after)
    return match is not None and (
        kitchen or match[0].count(" ") > 1 or after[:1] in ("'", "’") or not is_given(words[0])
    )


def _in_brand(words: Sequence[str], before: str, after: str) -> bool:
    """Say whether a name is part of a firm's: "spencer" in "marks and spencer"."""
    heads = _parts(match[0].lower() for match in TOKEN.finditer(before))[-_BESIDE:]
    tails = _parts(match[0] for match in TOKEN.finditer(after))[:_BESIDE]
    # In small letters behind a name a word goes on with the sentence: "I told Tiffany ring me"; not behind an article.
    small = next((at for at, word in enumerate(tails) if word[0].islower()), len(tails))
    tails = [word.lower() for word in (tails if _TOLD_OF.search(before) else tails[:small])]
    return any(_is_listed(" ".join(phrase)) for phrase in _around(heads, _parts(words), tails))


def _is_listed(phrase: str) -> bool:
    """Say whether something is called so, or several of it are: "two Shirley Temples"."""
    return phrase in _phrases() or (" " in phrase and phrase.removesuffix("s") in _phrases())


@cache
def _phrases() -> frozenset[str]:
    """Return what is called like people, as tokens: "levi 's store"; what is but a name and "'s" is anybody's."""
    written = (each for each in namesakes() if not each.replace(" ", "").isalnum())
    parted = {tuple(_parts(match[0] for match in TOKEN.finditer(each))) for each in written}
    return namesakes() | {" ".join(each) for each in parted if len(each) - each.count("'s") > 1}


def _parts(words: Iterable[str]) -> list[str]:
    return [word.replace("’", "'") for word in words if word != "-"]


def _around(heads: Sequence[str], words: Sequence[str], tails: Sequence[str]) -> Iterator[list[str]]:
    for first in range(len(heads) + 1):
        for last in range(len(tails) + 1):
            yield [*heads[first:], *words, *tails[:last]]


def _to_place(match: re.Match[str] | None) -> bool:
    """Say whether a way was told, and what else it names is a place, too: not "Thanks to Austin"."""
    return match is not None and (match["place"] is None or is_place([match["place"].lower()]))
