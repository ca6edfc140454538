"""Whether what the tagger found can be that at all: a name holds no digits, a day has a month."""

import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from transcrub.detect import vocabulary
from transcrub.detect.lexicon import LANGUAGES, TRADES, Pack, is_brand, is_given, namesakes, pack, plain_words
from transcrub.detect.lexicon.exclamations import AMID as MIXED_AMID
from transcrub.detect.lexicon.exclamations import is_exclamation, is_mixed_in
from transcrub.detect.lexicon.language import words as words_of
from transcrub.detect.shapes import is_lettered_postal_code
from transcrub.detect.tagger.greeted import greets_somebody, is_greeting
from transcrub.detect.tagger.lexicon import is_known_word, is_name
from transcrub.detect.tagger.logins import is_word_for_login
from transcrub.detect.tagger.namesakes import is_namesake
from transcrub.detect.tagger.no_addresses import is_coded, is_firm_or_model
from transcrub.detect.tagger.things import PLAIN_COLOURS
from transcrub.detect.tagger.tokens import TOKEN

NEAR = 32
"""So many characters before a value, and behind it, tell what it is of."""

_TRADE = {"case"}.union(
    word
    for words in (vocabulary.REFERENCES, vocabulary.GOODS, vocabulary.VERSIONS)
    for word in words.replace("_", " ").split()
    if len(word) > 1 and word.isalpha()
)
_OF_TRADE = re.compile(
    rf"\b(?:po|{'|'.join(sorted(_TRADE))})(?:\W{{1,2}}(?:no|number|nr|id|code|ref))?\W{{1,3}}$", re.IGNORECASE
)
_OF_USER = re.compile(
    r"(?:\b(?:user|login|screen|handle|id|is|it's|its|name|as)|username|[:=])\W{0,3}$|^$", re.IGNORECASE
)
_PIECE = re.compile(r"//[\w.-]*$|\w\.$")
_OF_FILE = re.compile(r"(?:\w\w|[•*])\.$")
_OF_LINK = re.compile(r"(?:://|\bwww\.)[\w./-]*$", re.IGNORECASE)
_LINK = re.compile(r"(?:www\.|[\w-]+\.[a-z]{2,}/)", re.IGNORECASE)
# "Passnummer", "Organisationsnr", "Führerschein": what a number is of, in languages that write it in one word.
_OF_NUMBER = ("nummer", "nummern", "number", "nr", "ausweis", "schein", "address")
# What numbers are called, of people, of banks and of taxes.
_NUMBERS = words_of("""
    aadhaar aadhar abn bban bsn bvn cnic cnpj cpf cpr cuil cuit curp dni ein fiscale gst gstin hetu hst iban ifsc imei
    kennitala kimlik kyc nif nric nuban otp pesel pnr ppsn pst puk rfc siret ssn tckn tfn upi vpa
""")
# "Run `sudo netplan try`": what is typed into a machine.
_TYPED, _RUN_AS = re.compile(r"(?<=[a-z] )(?<!name )(?<!called )(?<!spelled )(?<!spelt )(?<!is )(?<!as )`$"), "sudo"
# "NoshBot"; Bot and Le Bot are surnames.
_BOT = re.compile(r"[^\W\d_](?<!\bLe)(?:Bot|-bot)$")
# What a meter shows.
_METERED = re.compile(
    r"(?<!code )(?<!zip )\b(?:agi|aircraft|cpt|day|dial|display|dx|elec|electric|electricity|export|gas|import|kwh"
    r"|level \d|meter|naic|night|odometer|reads?|reading|rx ?bin|bin|water)(?: is| now| of| was|:)? $",
    re.IGNORECASE,
)
_WITHIN_NUMBER = re.compile(r"\d[.,-]$")
_DAY = re.compile(
    r"(?:0?[1-9]|[12]\d|3[01])([/. -])(?:0?[1-9]|[12]\d|3[01])\1(?:\d{4}|\d\d)"
    r"|(?:19|20)\d\d([/. -])\d{1,2}\2\d{1,2}|\d{6}|\d{8}"
)
_OF_EVENT = re.compile(
    r"\b(?:dated|depart\w*|arriv\w*|due|deliver\w*|order\w*|purchas\w*|expir\w*|valid|check-?(?:in|out)|return|issued"
    r"|shipped|booked|since|until|till|founded|married|recorded|wed)(?: date| on| by| until| from)?\W{0,6}$",
    re.IGNORECASE,
)
# Who has an appointment for a day of long ago tells a birthday with it.
_OF_MEETING = re.compile(
    r"\b(?:appointments?|appts?|bookings?|reservations?)(?: date| on| by| from)?\W{0,6}$", re.IGNORECASE
)
_LONG_AGO = re.compile(r"(?<!\d)(?:19\d\d|20[01]\d)(?!\d)|^\d{1,2}[/. -]\d{1,2}[/. -][013-9]\d$")
_FRACTION = re.compile(r"\d/\d\b")
_TECHNICAL = re.compile(r"v?\d+(?:\.\d+)+|0x[0-9a-f]+|\d+(?:x\d+)+|1z[0-9a-z]{16}", re.IGNORECASE)
_LONGEST_ACRONYM, _SHORTEST_HANDLE = 5, 3
_SHORTEST_NAME = 2
# As short a word in small letters that no name is: "rid", "par", "ssi".
_LONGEST_SCRAP = 3
# Something stands before it, and it announces nobody.
_AMID = re.compile(r"(?<!\bname)(?<!\bis)(?<!\bim)(?<!i['’]m)(?<!\band) $")
# Two capitals in a word: a brand, unless the first of them belongs to a surname, or what stands before the second is a
# given name ("MaryAnn").
_BRANDED = re.compile(r"\b(?:[A-Z]+(?=[A-Z][a-z]))?(?!Ma?c|D[aeiu]|L[aeo]|Van|Fitz|O['’]|St)([A-Z][a-z]+)[A-Z][a-z]")
# What one says to somebody without a name: "not by chat, Mdm".
_HAILS = words_of("bro dad madam madame mam mdm mister mom mum papa sir sis son")
# "My name is spelt wrong".
_OF_NAMES = words_of("""
    displayed incorrect listed mandatory misspelled misspelt missing necessary needed optional printed registered
    required showing shown spelled spelt written wrong
""")
BETWEEN = words_of("""
    at be by did does each every for from had has in is memo note off on out per ref reference rent saying the to up via
    was when which while who with works
""")
_MAIL = re.compile(r"e-?mails?", re.IGNORECASE)
_ARTICLE = re.compile(r"\ban? $", re.IGNORECASE)
_COUNTED = re.compile(r"(?:\d|\d ?(?:k|mil|million|thousand|hundred|billion)) ?$")
# "Gall bladder scan".
_ANATOMY = frozenset(
    {"bladder", "kidney", "kidneys", "liver", "lung", "lungs", "tendon", "thyroid", "tonsil", "tonsils"}
)
# What stands in a signature before where one is it: "Secretary, Blackmore Vale".
_OFFICE = re.compile(
    r"(?:chair(?:man|person|woman)?|clerk|director|manager|president|secretary|treasurer|trustee), \D+", re.IGNORECASE
)
_COLOURED = re.compile(rf"(?:^|[,.] |\b(?:an?|in|my|the) )(?:(?:dark|light) )?(?:{'|'.join(sorted(PLAIN_COLOURS))}) $")
# "iPhone 12 S Max", "15 Pro Max".
_MODEL = re.compile(r"(?<!\d)\d\d?\w{0,2} (?:plus|pro|s|xs) $", re.IGNORECASE)
_ORDINAL = re.compile(r"\d\d? ?(?:st|nd|rd|th)\b", re.IGNORECASE)
_DATED = re.compile(r"\d{5} (?:dt|dated|on) \d")
_FLIGHT = re.compile(r"[A-Z]{2} \d{1,4}")
_TITLED = re.compile(r"\b(?:Mrs?|Ms|Miss|Dr)\b\.? [A-Z]")
_FILE = re.compile(
    r"\.(?:apk|csv|dll|dmg|docx?|exe|gif|html?|jpe?g|log|mp[34]|msi|pdf|php|png|txt|xlsx?|zip)$", re.IGNORECASE
)
_QUANTITY = re.compile(
    r"[$€£₹] ?\d|\d+ ?x |\d ?(?:sq\b|ft\b(?! (?-i:[A-Z])))|\b\d+[.,]\d+\b"
    r"|\b\d+ ?(?:cal|cm|ct|gb|gwei|iu|kcal|kg|kj|mb|mg|ml|mm|mmol|ng|nmol|oz|pk|tb)\b|\bper$",
    re.IGNORECASE,
)
# "boAt Airdopes 141, ₹1,199", "the Gennaro street fair", "sec 112 row F".
_PRICED = re.compile(r",? (?:for )?[$€£₹]\d")
_GOES_ON = re.compile(r" (?:art|fair|festival|food|market|parade|party)\b", re.IGNORECASE)
_SEATED = re.compile(r"\b(?:block|seats?|sec|section)\.? $", re.IGNORECASE)
_HELD_WITHIN = re.compile(
    r"\b(?:street|st) (?:art|fair|festival|food|market|parade|party)\b|\brow [a-z]{1,2}\b(?! \w)|\bblock \d{5,}$",
    re.IGNORECASE,
)
# "Our road, route 44 van 19": nobody's address, as it stands.
_POINTS = re.compile(r"(?:my|our|their|your) [a-z]")
# "A dark green Samsonite", 'ssh "No route': what has no number is no street by such words.
_DESCRIBED = re.compile(r"an? [a-z]")
# "Show me an italian place".
_SOME = re.compile(r"\b(?:an?|any|another|good|new|nice|some|that|the|this|your) (?:[a-z]+ )?$", re.IGNORECASE)
_CALLED = frozenset({"PERSON", "USERNAME"})
_OF_ORGANISATION = re.compile(
    r"\b(?:branch|bucket|cluster|namespace|org|organi[sz]ation|project|repo|slug|tenant|workspace)"
    r"(?: (?:called|id|is|name|named|slug))*\W{1,3}$",
    re.IGNORECASE,
)


def credible(entity: str, value: str, before: str, after: str, *, shouted: bool) -> bool:
    """Say whether a value can be what it was taken for.

    Args:
        entity: what it was taken for.
        value: what was found.
        before: up to `NEAR` characters before it.
        after: up to `NEAR` characters behind it.
        shouted: whether all of the text is in capitals.
    """
    if entity == "STREET_ADDRESS" and (
        _PRICED.match(after)
        or _GOES_ON.match(after)
        or _SEATED.search(before)
        or is_firm_or_model(value, before, after)
    ):
        return False
    if entity == "USERNAME" and is_word_for_login(value, before, after):
        return False
    if entity in _CALLED and value.replace("-", "").isalpha() and value.islower() and _OF_ORGANISATION.search(before):
        return False
    check = _CHECKS.get(entity)
    if entity == "PERSON" and not shouted and is_namesake(value, before, after):
        return False
    return _WITHIN_NUMBER.search(before) is None and (check is None or check(value, before, shouted))


def _holds_given(value: str) -> bool:
    return any(is_given(match[0].lower()) for match in TOKEN.finditer(value))


def _person(value: str, before: str, shouted: bool) -> bool:  # noqa: FBT001 - one signature for all
    raws = [match[0] for match in TOKEN.finditer(value)]
    words = [raw.lower() for raw in raws]
    if _is_no_name(value, raws, before) or (len(words) == 1 and _is_word(words[0], value, before)):
        return False
    if is_greeting(raws, opens=not before.strip()) or _is_chatter(words, value):
        return False
    firm = len(words) > 1 and words[-1] in TRADES and not _holds_given(value)
    branded = any(not is_given(match[1].lower()) for match in _BRANDED.finditer(value))
    short = len(value) <= _LONGEST_ACRONYM and value.isupper()
    # In a text that is in capitals throughout, "NI" is one, and "WU" a name.
    named = is_name(value.lower()) if shouted else _is_rare_name(value.lower())
    acronym = short and not named and (not shouted or len(value) <= _SHORTEST_NAME)
    mixed = (is_mixed_in(raws) and not greets_somebody(raws)) or _is_coloured(value, before)
    return not (firm or acronym or branded or mixed or not _TRADE.isdisjoint(words) or not BETWEEN.isdisjoint(raws))


def _is_no_name(value: str, raws: Sequence[str], before: str) -> bool:
    """Say whether a value is written as no name is: starred, with a number, as a single letter, within a link."""
    small = sum(raw.islower() and len(raw) > _LONGEST_SCRAP for raw in raws[1:])
    if len(raws[0]) == 1 and raws[0].isupper() and small > 1:
        # "For more type E. Pour le service tapez F."
        return True
    if raws[0] == _RUN_AS and not is_name(raws[-1].lower()):
        return True
    if _BOT.search(value) or (value.islower() and _TYPED.search(before) and not any(map(is_name, raws))):
        return True
    signs = "*" in value or any(raw[0].isdecimal() for raw in raws) or max(map(len, raws)) == 1
    if value.islower() and not _ANATOMY.isdisjoint(raws):
        return True
    filed = value[0].islower() and not _holds_given(value)
    piece = _OF_LINK.search(before) or (_OF_FILE.search(before) if filed else None)
    return (
        signs
        or piece is not None
        or _MAIL.fullmatch(value) is not None
        or any(tells_number(raw.lower()) for raw in raws)
    )


def _is_word(word: str, value: str, before: str) -> bool:
    """Say whether a single word is one of daily talk where it stands."""
    if word in _MONTHS and (_OF_YEAR.search(before) or _DAY_BEFORE.search(before)):
        return True
    if word in MIXED_AMID and value.islower() and _AMID.search(before):
        return True
    scrap = len(value) <= _LONGEST_SCRAP or value in plain_words()
    amid = _ARTICLE.search(before) or (scrap and _AMID.search(before) and not is_name(value))
    if (value.islower() and amid) or (word == "max" and _MODEL.search(before)):
        return True
    return (
        word in _HAILS | _OF_NAMES or is_exclamation(word) or (word in _UNITS and _COUNTED.search(before) is not None)
    )


def _is_rare_name(word: str) -> bool:
    """Say whether a word is a given name, or a rarer name of some length and nothing else that is known."""
    return is_given(word) or (len(word) >= _LONGEST_ACRONYM and is_name(word) and not is_known_word(word))


def tells_number(word: str) -> bool:
    """Say whether a word in lower case is what a number is called: "passnummer", "gst"."""
    return word in _NUMBERS or (word.endswith(_OF_NUMBER) and len(word) > len(_OF_NUMBER[0]))


def _is_chatter(words: Sequence[str], value: str) -> bool:
    """Say whether several words in small letters are exclaimed, shorthand or talk, and none a name: "ta v much"."""
    if len(words) == 1 or not value.islower() or not any(map(is_exclamation, words)):
        return False
    return all(len(word) == 1 or is_exclamation(word) or _ENGLISH.ordinary(word) for word in words)


def _is_coloured(value: str, before: str) -> bool:
    """Say whether a thing is told by its colour: "the black sherpa", "green barbour"; many a surname is one, too."""
    head, _, rest = value.partition(" ")
    if rest:
        # "Grey Barbour" may be somebody, "grey Barbour" is nobody.
        return head in PLAIN_COLOURS
    return _COLOURED.search(before) is not None


def _address(value: str, before: str, shouted: bool) -> bool:  # noqa: FBT001
    del shouted
    link = _OF_LINK.search(before) or _LINK.match(value)
    if (
        link
        or _HELD_WITHIN.search(value)
        or _POINTS.match(value)
        or _QUANTITY.search(value)
        or _TITLED.search(value)
        or value.lower() in namesakes()
    ):
        return False
    english = pack(LANGUAGES[0])
    words = [match[0].lower() for match in TOKEN.finditer(value) if match[0].isalpha()]
    numbered = any(map(str.isdecimal, value))
    some = value.islower() and words[-1:] == ["place"] and _SOME.search(before) is not None
    if (
        _FLIGHT.fullmatch(value)
        or (not numbered and (some or _is_described(value)))
        or is_coded(value, before)
        or _OFFICE.fullmatch(value)
        or _DATED.search(value)
        or (_ORDINAL.match(value) and not _MONTHS.isdisjoint(words))
    ):
        return False
    if any(word in _STREETS or word.endswith(_STREET_ENDINGS) for word in words):
        # What is a street elsewhere is a word of English, too: "via".
        return numbered or _names_street(value, english)
    if _counts(value, english):
        return False
    if not numbered and (not _FIRMS.isdisjoint(words) or _is_no_house(value, words)):
        return False
    named = any(len(word) > 2 and not english.ordinary(word) and word not in _NO_STREET for word in words)  # noqa: PLR2004
    return named and _FRACTION.match(value) is None and _TRADE.isdisjoint(words) and _SEATS.isdisjoint(words)


def _is_described(value: str) -> bool:
    """Say whether a value without a number is a thing or a torn quotation: "a farm, Brackenlea" is neither."""
    if "," in value.replace('",', "") or any(raw.istitle() and raw.lower() in _STREETS for raw in value.split()):
        return False
    return value.count('"') % 2 > 0 or _DESCRIBED.match(value) is not None


def _is_no_house(value: str, words: Sequence[str]) -> bool:
    """Say whether words without a number are a firm, thanks in another language, or "no" of something."""
    thanked = value[1:].islower() and is_mixed_in(words)
    return thanked or is_brand(words) or (words[:1] == ["no"] and value.rpartition(" ")[2].isupper())


def _counts(value: str, english: Pack) -> bool:
    """Say whether a value begins with how many of something there are: "2 passengers, Charlotte"."""
    number, _, rest = value.partition(" ")
    return number.isdecimal() and rest.partition(",")[0].lower() in english.language.measures


def _names_street(value: str, english: Pack) -> bool:
    """Say whether something stands before a word for a street that may be its name: not "the cheapest way"."""
    raws = [match[0] for match in TOKEN.finditer(value) if match[0].isalpha()]
    named = False
    for raw in raws:
        if raw.lower() in english.language.streets and (named or raw.lower() not in _WAYS):
            return True
        named = named or raw[0].isupper() or not english.ordinary(raw.lower())
    return False


def _postal_code(value: str, before: str, shouted: bool) -> bool:  # noqa: FBT001
    del shouted
    compact = "".join(filter(str.isalnum, value))
    mixed = not compact.isdecimal() and not compact.isalpha() and " " not in value.strip().replace(" ", "", 1)
    if _YEAR.fullmatch(compact) and _OF_YEAR.search(before):
        # "On May 23, 2024".
        return False
    return (
        len(compact) > 1
        and _OF_TRADE.search(before) is None
        and _METERED.search(before) is None
        and not before.endswith("-")
        and (not mixed or is_lettered_postal_code(compact))
    )


def _birth(value: str, before: str, shouted: bool) -> bool:  # noqa: FBT001
    del shouted
    if _OF_EVENT.search(before) or (value.isdecimal() and _OF_TRADE.search(before)):
        return False
    if _OF_MEETING.search(before) and not _LONG_AGO.search(value):
        return False
    words = [match[0].lower() for match in TOKEN.finditer(value)]
    if len(words) == 1 and words[0] in _MONTHS and _DAY_BEFORE.search(before):
        return False
    return _DAY.fullmatch(value.strip()) is not None or any(word in _MONTHS for word in words)


def _username(value: str, before: str, shouted: bool) -> bool:  # noqa: FBT001
    word = is_known_word(value.lower()) and not _OF_USER.search(before)
    if value.isalpha() and (len(value) < _SHORTEST_HANDLE or word):
        return False
    # In capitals, amid small letters, it is a flight, a part or an airport.
    if _PIECE.search(before) or _FILE.search(value) or _TECHNICAL.fullmatch(value) or (value.isupper() and not shouted):
        return False
    return not value.count(" ") > 1 and value.partition(" ")[0].lower() not in _TRADE


_ENGLISH = pack(LANGUAGES[0])


def _streets() -> frozenset[str]:
    return frozenset[str]().union(*(pack(code).language.streets for code in LANGUAGES))


_STREETS = _streets()
_STREET_ENDINGS = tuple({ending for code in LANGUAGES for ending in pack(code).language.street_endings})
_UNITS = pack(LANGUAGES[0]).language.measures | {"gal", "gals"}
_NO_STREET = _UNITS | pack(LANGUAGES[0]).language.units
# Words and a title, too: "the cheapest way", "give Dr May".
_WAYS = frozenset({"dr", "way"})
_FIRMS = frozenset({"bank", "bv", "gmbh", "inc", "llc", "ltd", "plc", "pty", "society"})
_SEATS = frozenset({"coach", "desk", "gate", "seat"})
_MONTHS = frozenset[str]().union(*(pack(code).language.months | pack(code).language.tens for code in LANGUAGES))
_YEAR = re.compile(r"(?:19|20)\d\d")
_DAY_BEFORE = re.compile(r"(?<!\d)\d{1,2}\.? $")
_OF_YEAR = re.compile(
    rf"\b(?:in|of|by|since|until|till|before|after|this|last|next|every|each|{'|'.join(sorted(_MONTHS))})\b"
    r"[^.?!]{0,5}$",
    re.IGNORECASE,
)
_CHECKS: Mapping[str, Callable[[str, str, bool], bool]] = MappingProxyType(
    {
        "DATE_OF_BIRTH": _birth,
        "PERSON": _person,
        "POSTAL_CODE": _postal_code,
        "STREET_ADDRESS": _address,
        "USERNAME": _username,
    }
)
