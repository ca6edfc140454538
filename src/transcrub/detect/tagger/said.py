"""Names that are words, where their neighbours make words of them: "a grace period", "holly wreath"."""

import re

from transcrub.detect.lexicon.language import words
from transcrub.detect.tagger.lexicon import is_known_word
from transcrub.detect.tagger.tokens import TOKEN

_LAMP = r"(?:bulb|button|dot|indicator|lamp|led|light|lights|ring|router|status|warning)"
_PAID = r"\b(?:balance|bill|bills|charge|cost|costs|fee|fees|payment|premium|price|prices|rate|rates|rent) $"
_BY_SO_MUCH = r" (?:by|from|to) (?:\d|[$£€]|about|almost|nearly|over|some|thirty|twenty|ten)"
_NEVER = r"(?!)"
_WHOM = r"(?:anyone|everyone|her|him|it|me|my|our|people|that|the|them|these|this|u|us|you|your)"
_SHALL = r"\b(?:can|could|gonna|i'll|i’ll|ill|may|might|please|pls|should|to|we'll|we’ll|will|would) $"
_JEWEL = r" (?:bead|beads|bracelet|buttons?|earrings?|engagement|necklace|pendant|rings?|stone|studs?)\b"
_PLANTED = (
    r" (?:bouquet|bush|bushes|garland|garlands|hedge|leaf|leaves|plant|plants|seeds?|tree|trees|wreath|wreaths)\b"
)
# "Min 14 characters".
_COUNTED = r"(?:%|char|days?|digit|hours?|letter|mins?|nights?|people|person|words?)"
# What stands before a word, and behind it, that makes a word of it.
_NEIGHBOURS = {
    "amber": (
        rf"\b(?:blinking|flashes|flashing|glowing|solid|turned|turns) $|\b{_LAMP}\b[^.?!]{{0,20}} $",
        rf" (?:alert|beads?|colou?r|necklace|{_LAMP})\b",
    ),
    "angel": (_NEVER, r" (?:cake|food|investors?|wings?)\b"),
    "art": (r"\b(?:of the|modern|fine|wall|street) $", r" (?:class|classes|gallery|museum|prints?|supplies|work)\b"),
    "basil": (r"\b(?:dried|fresh|thai) $", rf" (?:leaf|oil|pesto)\b|{_PLANTED}"),
    "bravo": (r"(?:^|[.!?,] ?)$", r"[.!,]|$"),
    "carol": (r"\bchristmas $", r" (?:concert|service|singers|singing)\b"),
    "charity": (r"\b(?:a|for|local|my|our|the|to) $", r" (?:auction|dinner|donation|event|raffle|run|shop|walk)\b"),
    "chase": (
        r"\b(?:at|by|my|through|via) $",
        r" (?:account|app|bank|card|checking|claims|credit|debit|freedom|ink|quickpay|said|sapphire|says|shows|visa)\b",
    ),
    "cherry": (_NEVER, rf" (?:blossom|pie|tomato|tomatoes|wood)\b|{_PLANTED}"),
    "christian": (_NEVER, r" (?:church|dior|faith|holiday|louboutin|music|school)\b"),
    "crystal": (_NEVER, r" (?:ball|bowl|chandelier|clear|decanter|glass|glasses|vase)\b"),
    "daisy": (r"\boopsy $", rf" chain\b|{_PLANTED}"),
    "dawn": (r"\b(?:after|at|before|by|crack of|from|since|till|until) $", r" dish\b"),
    "drew": (_NEVER, rf" (?:a|away|blood|down|off|out|up)\b| {_WHOM}\b"),
    "eve": (r"\b(?:christmas|new year['’]?s?|the) $", r" of\b"),
    "faith": (
        r"\b(?:any|all|bad|blind|good|has|have|having|lose|losing|lost|my|no|restored|some|zero)(?: all| my)? $",
        r" in\b",
    ),
    "frank": (r"\b(?:be|being|perfectly|quite) $", r" (?:advice|answer|chat|conversation|feedback|opinion|with)\b"),
    "ginger": (r"\b(?:fresh|grated|ground|pickled) $", r" (?:ale|beer|biscuits?|bread|root|shots?|snaps?|tea)\b"),
    "grace": (r"\b(?:day|days|saving) $", r" (?:days?|period|window)\b"),
    "grant": (
        rf"{_SHALL}|\b(?:a|housing|pell|research|student|the|your) $",
        rf" (?:access|application|money|permission|program|{_WHOM})\b",
    ),
    "hazel": (_NEVER, r" (?:eyes|nuts?)\b"),
    "heather": (_NEVER, r" (?:black|blue|gr[ae]y|grey|navy)\b"),
    "holder": (r"(?<!mr )(?<!mrs )(?<!ms )(?<!dr )$", _NEVER),
    "holly": (_NEVER, rf" berr(?:y|ies)\b|{_PLANTED}"),
    "hope": (r"(?:^|[.!?] ?)$", r" (?:all|everything|it|its|it's|so|that|the|they|this|to|we|you|your|you're)\b"),
    "ira": (
        r"\b(?:an|inherited|my|rollover|roth|sep|simple|the|traditional) $",
        r" (?:account|contributions?|distribution|rollover|transfer|withdrawal)\b",
    ),
    "iris": (_NEVER, r" (?:recognition|scan|scanner)\b"),
    "ivy": (r"\bpoison $", r" league\b"),
    "jack": (r"(?:\d ?mm|\b(?:aux|audio|double|earphone|headphone|phone|wall)) $", r" (?:plug|port|socket)\b"),
    "jasmine": (_NEVER, rf" (?:rice|tea)\b|{_PLANTED}"),
    "joy": (r"\b(?:any|much|no|such a|the|without) $", r"(?!)"),
    "lily": (_NEVER, r" (?:pads?|of)\b"),
    "mate": (
        r"\b(?:address|card|cheers|code|email|name|no|number|okay|please|right|sorry|thanks|worries|yeah|yes|you) $",
        _NEVER,
    ),
    "miles": (
        r"\d[\d,.]*k? ?$|\b(?:air|award|bonus|earn|few|flyer|many|more|my|nautical|of|redeem|reward|the|use) $",
        r" (?:account|away|balance|from|off|per|to)\b",
    ),
    "min": (
        r"(?:\d|\bcouple|\bevery|\bfew|\bhalf|\bone|\bsome|\bten|\bper) ?$",
        rf" (?:age|balance|charge|height|order|payment|spend|stay|weight)\b| \d+ ?{_COUNTED}",
    ),
    "momo": (
        r"\b(?:by|cash or|mtn|or|pay|paid|paying|send|sent|use|via|with|your) $",
        r"\*? (?:account|agent|code|id|name|no|number|or|pay|payment|pin|ref|transfer|wallet|works)\b",
    ),
    "nil": (r"^$|\b(?:balance|charges|due|fees?|is|now|owed|was) $|: $", r"[.,;]|$"),
    "okada": (r"\b(?:an?|by|dispatch|my|on|the) $", r" (?:bike|guy|man|ride|rider)\b"),
    "olive": (_NEVER, rf" (?:bread|branch|colou?red|drab|garden|green|oils?|paste|tapenade)\b|{_PLANTED}"),
    "patty": (r"\b(?:a|beef|burger|chicken|one|the|veggie) $", r" melt\b"),
    "pearl": (r"\b(?:mother of|black|white) $", rf" (?:barley|couscous|jam|onions?|white)\b|{_JEWEL}"),
    "penny": (r"\b(?:a|another|each|every|last|one|single) $", r" (?:less|more|stocks?)\b"),
    "ray": (r"\bx[ -]$|\b(?:blu|a) ?$", r" ban\b"),
    "rob": (
        r"\b(?:just|trying to|to) $",
        r" (?:a|customers|folks|him|me|people|them|us|you)\b",
    ),
    "rose": (
        _PAID,
        rf"{_BY_SO_MUCH}| (?:gold|petals?|quartz|water|wine)\b|{_PLANTED}",
    ),
    "rosemary": (_NEVER, rf" (?:bread|oil|potatoes|salt)\b|{_PLANTED}"),
    "ruby": (r"\bthe $", rf" (?:anniversary|gems?|on rails|red|slippers|wedding)\b|{_JEWEL}"),
    "sage": (_NEVER, rf" (?:advice|butter|green|stuffing|tea)\b|{_PLANTED}"),
    "sandy": (_NEVER, r" (?:beach|beaches|beige|soil)\b"),
    "sherry": (_NEVER, r" (?:trifle|vinegar)\b"),
    "sue": (rf"{_SHALL}|\b(?:i|we) $", rf" {_WHOM}\b"),
    "victoria": (_NEVER, r" (?:falls|line|sponge|station)\b"),
    "violet": (_NEVER, rf" {_LAMP}\b"),
}
_SAID = {
    word: (re.compile(before, re.IGNORECASE), re.compile(after, re.IGNORECASE))
    for word, (before, after) in _NEIGHBOURS.items()
}
# Both of these must speak: "hope the ankle's right", not "tell Hope that".
_BY_BOTH = frozenset({"bravo", "hope", "nil"})
# With a capital amid other words these are somebody, whatever stands before them, or behind.
_BY_CAPITAL = words("""
    charity chase dawn drew eve faith frank grant joy miles penny rob ruby sue
""")
# Herbs and spices, and what else people are called that is eaten.
_EATEN = words("basil brandy candy cherry clementine ginger honey mint olive pepper rosemary saffron sage sherry")
_MEALS = re.compile(
    r"\b(?:allerg(?:y|ic|ies|en)|bread|butter|cheese|chicken|chilli|dish|garlic|ingredients?|lemon|menu|mint|mustard"
    r"|nuts?|oil|onions?|parsley|pesto|pizza|recipe|rice|salad|salt|sauce|soup|spices?|tea|thyme|tomato(?:es)?|vegan|vinegar)\b",
    re.IGNORECASE,
)
# What a thing comes in: "in Stone and Amber", "Honey, no".
_COLOURS = words("""
    amber ash autumn azure blush bronze brandy charcoal clay cobalt coral crimson ebony emerald ginger hazel heather
    honey hunter indigo iris ivory ivy jade jasmine lavender lilac magenta mauve maple navy ochre olive onyx opal pearl
    peony raven rose rowan ruby rust saffron sage scarlet sienna slate sterling stone sandy teal umber violet walnut
    wine
""")
_COMES_IN = re.compile(r"\bin [\"'“]?$|\bin (?:[\w-]+,? ){1,4}(?:and|or) $|\bin (?:[\w-]+, ){1,3}$", re.IGNORECASE)
_TONGUES = words("""
    arabic dutch english french german greek hindi irish italian japanese korean mandarin polish russian spanish thai
    turkish welsh
""")
# "They are not german", "she speaks only welsh".
_SPEAKS = re.compile(
    r"\b(?:speaks?|spoke|fluent|native)(?: only)? $"
    r"|(?:\b(?:am|are|is|was|were|s?hes|theyre)|['’](?:m|re|s)) (?:not|only) $",
    re.IGNORECASE,
)
_BREEDS = words("""
    beagle bulldog chihuahua cockapoo corgi dachshund dalmatian doberman goldendoodle greyhound labradoodle labrador
    malinois pitbull pomeranian poodle rottweiler schnauzer spaniel terrier whippet
""")
# "The guy at the desk, bald, with glasses".
_LOOKS = words("bald bearded blond blonde brunette chubby heavyset lanky petite skinny stocky tall young")
# "Wrong roses came": what was sent is no person in small letters.
_SENT_WRONG = re.compile(r"\b(?:broken|damaged|dead|faulty|wilted|wrong) $", re.IGNORECASE)
_SPOKEN = re.compile(r"[- ](?:speak(?:er|ers|ing)|language|shepherd|version|translation)\b", re.IGNORECASE)


def is_said(value: str, before: str, after: str) -> bool:
    """Say whether a name is a word where it stands, alone or as the first of several: "amber light".

    Args:
        value: what was taken for a name.
        before: some characters before it.
        after: some characters behind it.
    """
    first = TOKEN.match(value)
    if first is None:
        return False
    word, behind = first[0].lower(), value[first.end() :] + after
    whole = first.end() == len(value)
    if whole and (
        (value.islower() and _is_described(word, before))
        or _is_eaten(value, before, after)
        or (word in _COLOURS and _COMES_IN.search(before) is not None)
    ):
        return True
    if word in _TONGUES and (_SPOKEN.match(behind) or (value.islower() and whole and _SPEAKS.search(before))):
        return True
    neighbours = _SAID.get(word)
    amid = bool(before.strip()) and not before.rstrip().endswith((".", "!", "?"))
    if neighbours is None or (word in _BY_CAPITAL and first[0].istitle() and amid):
        return False
    alone = whole or value[first.end() :].islower()
    sides = (alone and neighbours[0].search(before) is not None, neighbours[1].match(behind) is not None)
    if not whole and value[first.end() :].lstrip()[:1].isupper():
        # "Grant Me" is nobody, "Rose Water" may be somebody.
        return False
    return all(sides) if word in _BY_BOTH else any(sides)


def _is_described(word: str, before: str) -> bool:
    """Say whether a word in small letters is a breed, how somebody looks, or what was sent broken or wrong."""
    if (word in _BREEDS and before.strip()) or (word in _LOOKS and before.endswith((", ", " and "))):
        return True
    return _SENT_WRONG.search(before) is not None and is_known_word(word)


def _is_eaten(value: str, before: str, after: str) -> bool:
    """Say whether a herb is one, beside what else is eaten: "basil, sage and ginger allergy"."""
    if value.lower() not in _EATEN or (value.istitle() and before.strip()):
        return False
    return _MEALS.search(before) is not None or _MEALS.search(after) is not None
