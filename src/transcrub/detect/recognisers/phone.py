"""PHONE_NUMBER: numbers of the North American plan, international ones (ITU-T E.164), and any others next to a cue."""

import re

from transcrub.detect import vocabulary
from transcrub.detect.cues import cues
from transcrub.detect.recogniser import Recogniser
from transcrub.detect.shapes import BEGIN, END, digits_of, run_gate

# Country codes that ITU-T has assigned (E.164).
_COUNTRY_CODE = re.compile(
    r"1|7|2(?:[07]|1[12368]|[2346]\d|5[0-8]|9[01789])|3(?:[0-4689]|[57]\d|8[0-35-79])|4(?:[013-9]|2[013])"
    r"|5(?:[1-8]|[09]\d)|6(?:[0-6]|7[02-9]|8[0-35-9]|9[0-2])|8(?:[1246]|0[08]|5[02356]|7[08]|8[0-368])"
    r"|9(?:[0-58]|6[0-8]|7[0-79]|9[2-68])"
)
_NORTH_AMERICA, _NORTH_AMERICAN_LENGTH = "1", 11
_SHORTEST, _LONGEST = 8, 15  # digits with the country code; the longest after E.164 6.2.1

_SUPPORTING = (
    "phone phones telephone tel telefon mobile mobiles cell cells cellphone handset landline call calls called calling"
    " answering callback ring dial dialing dialling reach reached contact contacts whatsapp sms text texts texted fax"
    " ph mob"
    " (?:phone|my|his|her|their|our|your|best|new|home|work|office|contact|direct|personal|alternate|old|other"
    "|another|current|correct)_number"
    " (?:alternate|best|cell|contact|current|daytime|emergency|home|mobile|new|office|old|other|phone|work)"
    "_number_(?:for|in|on)_(?:her|his|my|our|the)_(?:account|booking|delivery|file|order|profile|records|reservation)"
    " (?:us|uk|american|australian|british|canadian|french|german|indian|israeli|italian|mexican|spanish)_number"
)
_OF_OTHERS = (
    f"{vocabulary.GOODS} {vocabulary.VERSIONS} {vocabulary.QUANTITIES} account acct card"
    " policy member membership loyalty routing aba vin zip pin ssn social passport license licence meter key session"
    " chat error employee badge user profile"
)
_OPPOSING = f"{vocabulary.REFERENCES} {_OF_OTHERS}"
_CUES = cues(supporting=_SUPPORTING, opposing=_OPPOSING)
_ATTACHED_CUES = cues(supporting=_SUPPORTING, opposing=_OPPOSING, attached=True)
# Behind a plus and the code of a country no order's number stands, whatever word is before it.
_INTERNATIONAL_CUES = cues(supporting=_SUPPORTING, opposing=_OF_OTHERS, attached=True)

_EXTENSION = r"(?:[ ,;]{0,2}(?:[xX#]|[eE][xX][tT](?:\.|[eE][nN][sS][iI][oO][nN])?)[ .:]{0,2}\d{1,6})?"
_SEPARATOR = r"(?: ?[-./] ?| )"
# Several in a row: "338-782-2033/462-320-9117".
_BEGIN_IN_ROW = rf"(?:{BEGIN}|(?<=[-.]\d{{4}}[/,:])(?=\d{{3}}[-.]))"
_END_IN_ROW = rf"(?:{END}|(?=[/,:]\d{{3}}[-.]\d{{3}}[-.]\d{{4}}(?!\d)))"
_THREE_THREE_FOUR = re.compile(
    rf"{_BEGIN_IN_ROW}(?P<value>(?:(?:\+ ?1|001|1){_SEPARATOR}?)?"
    rf"(?:\(\d{{3}}\) ?[-./]? ?\d{{3}}{_SEPARATOR}?|\d{{3}}{_SEPARATOR}\d{{3}}{_SEPARATOR})"
    rf"\d{{4}}{_EXTENSION}){_END_IN_ROW}"
)
_THREE_THREE_FOUR_GATE = r"[0-9]{3}\)? ?[-./ ]? ?[0-9]{3} ?[-./ ]? ?[0-9]{4}"
_AREA_AND_EXCHANGE = re.compile(r"(?:\+ ?1|001|1(?!\d\d\D))?\D{0,3}([2-9])\d\d\D{0,3}([2-9])\d\d")
_EXTENSION_AT_END = re.compile(r"[ ,;]{0,2}(?:[xX#]|[eE][xX][tT])\D{0,9}\d{1,6}$")
_DATE = re.compile(
    r"(?:19|20)\d\d(?P<a>[-. ]?)(?:0\d|1[0-2]|\d(?=[-. ]))(?P=a)[0-3]?\d"
    r"|[0-3]?\d(?P<b>[-. ]?)[0-3]?\d(?P=b)(?:19|20)\d\d"
)


def _is_north_american(value: str) -> bool:
    """Say whether neither area nor exchange starts with 0 or 1 (North American Numbering Plan)."""
    return _AREA_AND_EXCHANGE.match(value) is not None


def _is_international(value: str) -> bool:
    digits = digits_of(_EXTENSION_AT_END.sub("", value).replace("(0)", "")).removeprefix("00")
    if digits.startswith(_NORTH_AMERICA):
        return len(digits) == _NORTH_AMERICAN_LENGTH
    return _SHORTEST <= len(digits) <= _LONGEST and _COUNTRY_CODE.match(digits) is not None


def _may_be_national(value: str) -> bool:
    return _DATE.fullmatch(value) is None


def as_dialled(value: str) -> str:
    """Return an international number as it is dialled at home, with a nought; nothing for what is none."""
    digits = digits_of(value.replace("(0)", ""))
    code = _COUNTRY_CODE.match(digits) if value.startswith("+") else None
    if code is None or digits.startswith(_NORTH_AMERICA) or not _SHORTEST <= len(digits) <= _LONGEST:
        return ""
    return "0" + digits[code.end() :].removeprefix("0")


# As Britain, Ireland, Australia, New Zealand and France group what is dialled with a nought; British mobile numbers in
# one piece.
_AS_DIALLED = (
    r"0\d{4} \d{3} ?\d{3}|0\d{3} \d{3} ?\d{4}|0\d\d \d{4} ?\d{4}|0[45]\d\d \d{3} \d{3}|0\d \d{4} \d{4}"
    r"|0[1-9](?: \d\d){4}|08\d \d{3} ?\d{4}|02\d \d{3} \d{3,4}|07[1-57-9]\d{8}"
)
_ENDING = (
    r"\b(?:phone|mobile|cell|cellphone|telephone|(?:contact|phone) number)(?: number| no)?"
    r" (?:that ends|ending)(?: in| with)? "
)
# "I texted the number ending in 58", "we see two lines, the second ends in 071".
_SENT_TO = (
    r"\b(?:call(?:ed)?|code|message|message[ds]|otp|phoned?|r[iau]ng|se?nt|send|sms|text(?:ed)?|whatsapp)\b[^.?!\n]{0,40}"
    r"\bnumber (?:that ends|which ends|ending|ends)(?: in| with)? "
)
_OF_LINES = (
    r"\b(?:lines|mobiles|phones|sims|numbers on (?:file|record|the|this|your))\b[^.?!\n]{0,50}"
    r"\b(?:1st|2nd|first|it|last|new|old|one|other|second|third|which)(?: one)? (?:ends|ending|finish(?:es|ing))"
    r"(?: in| with)? "
)
# "The second ends in 12 spaces" goes on with what is counted.
_CLAUSE_ENDS = (
    r"(?=\s*(?:$|[^\w\s])"
    r"|\s(?:and|but|correct|do|does|i|is|it|my|not|now|on|or|please|right|so|the|which|while|yes)\b|\n)"
)
_COUNTED = r" (?:day|dollar|euro|hour|hr|min|minute|month|pound|sec|second|week|year)s?\b"
# What is told of a number with stars for the rest: "+90 532 *** 41 06", "8*** 4471".
_STARRED_ABROAD = r"\+\d{1,3}[ -]?\(?\d{0,4}\)?[ -]?(?:[*•]{2,4}[ -]?){1,3}\d{2,4}(?:[ -]\d\d)?"
# Two stars between few digits are a power: "2**10".
_STARRED = r"(?:\d{1,4}[ -]?(?:[*•]{3,4}[ -]?){1,2}|\d{2,4}[ -]?(?:[*•]{2,4}[ -]?){1,2})\d{2,4}"

# Where one rings or writes, whatever is told there: "text me the confirmation on 07419 638 205".
_TOLD_ON = (
    r"\b(?:call|message|ping|ring|send|sms|text|whatsapp)(?: \w{1,16}){0,4} (?:booking|case|code|confirmation|delivery"
    r"|invoice|order|receipt|reference|refund|return|ticket|tracking|update)(?: \w{1,16}){0,2} (?:at|on|via|to) "
)
_ON_IT = cues(
    supporting="call phone reach ring sms text texted whatsapp message me us him them",
    opposing="account acct card policy",
)

RECOGNISERS = (
    Recogniser(
        entity="PHONE_NUMBER",
        rule="phone_told_on",
        gate=r"\b(?:at|on|to|via) [(+]?[0-9][0-9 ()-]{8}",
        confirm=re.compile(
            rf"(?i:{_TOLD_ON})(?P<value>[+(]?\d(?:[ ()-]{{0,2}}\d){{9,12}})(?![\w%]|[-./,:]\d| \d)", re.ASCII
        ),
        validate=_may_be_national,
        base=0.55,
        cues=_ON_IT,
    ),
    # "On the 512 807 number?"
    Recogniser(
        entity="PHONE_NUMBER",
        rule="phone_beginning",
        gate=r"(?i)\b(?:that|the|my|this|old|new) [0-9]{3}[ -][0-9]{3,4} (?:cell|landline|mobile|number|phone)",
        confirm=re.compile(
            r"\b(?:that|the|my|this|old|new) (?P<value>\d{3}[ -]\d{3,4}) (?:cell|landline|mobile|number|phone)\b",
            re.IGNORECASE,
        ),
        validate=bool,
        base=0.6,
    ),
    Recogniser(
        entity="PHONE_NUMBER",
        rule="phone_us",
        gate=_THREE_THREE_FOUR_GATE,
        confirm=_THREE_THREE_FOUR,
        validate=_is_north_american,
        base=0.75,
        cues=_ATTACHED_CUES,
    ),
    Recogniser(
        entity="PHONE_NUMBER",
        rule="phone_in_us_form",
        gate=_THREE_THREE_FOUR_GATE,
        confirm=_THREE_THREE_FOUR,
        validate=_may_be_national,
        base=0.55,
        cues=_ATTACHED_CUES,
    ),
    Recogniser(
        entity="PHONE_NUMBER",
        rule="phone_international",
        gate=r"\+ ?[1-9][ .()-]{0,3}[0-9]",
        confirm=re.compile(
            rf"{BEGIN}(?P<value>\+ ?(?:1(?:[ .()-]{{0,3}}\d){{10}}|[2-9]\d{{0,2}}[ .-]{{0,2}}"
            rf"(?:\(\d{{1,5}}\)[ .-]{{0,2}})?\d(?:[ .-]{{0,2}}\d){{3,13}})(?!\d)"
            rf"{_EXTENSION}){END}"
        ),
        validate=_is_international,
        base=0.85,
        cues=_INTERNATIONAL_CUES,
    ),
    Recogniser(
        entity="PHONE_NUMBER",
        rule="phone_with_00",
        gate=r"00[2-9][0-9]{0,2}[ .-]\(?[0-9]",
        confirm=re.compile(
            rf"{BEGIN}(?P<value>00[2-9]\d{{0,2}}[ .-](?:\(0\)[ .-]?)?\d{{1,5}}(?:[ .-]?\d){{4,9}}(?!\d)){END}"
        ),
        validate=_is_international,
        base=0.6,
        cues=_CUES,
    ),
    Recogniser(
        entity="PHONE_NUMBER",
        rule="phone_bare",
        gate=r"[0-9]{10}",
        confirm=re.compile(rf"{BEGIN}(?P<value>\d{{10,13}}{_EXTENSION}){END}"),
        validate=_may_be_national,
        base=0.3,
        cues=_CUES,
    ),
    Recogniser(
        entity="PHONE_NUMBER",
        rule="phone_in_groups",
        gate=run_gate(" .()-", 7, 15),
        confirm=re.compile(
            rf"{BEGIN}(?<!\d )(?<!\d[()])(?P<value>\(?\d(?:[ .()-]{{0,3}}\d){{6,14}}"
            # "0431 207 ***", of which the rest is hidden, or to come.
            rf"(?: (?:\*{{2,4}}|\.\.\.|…)(?![^\s,.;?!])|{_EXTENSION}))(?![ ()]{{0,2}}\d){END}"
        ),
        validate=_may_be_national,
        base=0.3,
        cues=_CUES,
    ),
    Recogniser(
        entity="PHONE_NUMBER",
        rule="phone_as_dialled",
        gate=r"\b0[0-9]{1,4} [0-9]{2,4} ?[0-9]{2,4}|\b07[0-9]{9}",
        confirm=re.compile(rf"{BEGIN}(?<!\d )(?P<value>{_AS_DIALLED})(?![ ()]{{0,2}}\d){END}"),
        validate=_may_be_national,
        base=0.55,
        cues=_CUES,
    ),
    Recogniser(
        entity="PHONE_NUMBER",
        rule="phone_ending",
        gate=rf"(?i){_ENDING}[0-9]",
        confirm=re.compile(rf"{_ENDING}(?P<value>\d{{2,4}})(?![\w%]|[.,:/-]\d)", re.IGNORECASE),
        validate=str.isdecimal,
        base=0.6,
    ),
    Recogniser(
        entity="PHONE_NUMBER",
        rule="phone_ending_sent_to",
        gate=r"(?i)\b(?:ends|ending|finishes|finishing)(?: in| with)? [0-9]{2}",
        confirm=re.compile(
            rf"(?:{_SENT_TO}|(?P<lines>{_OF_LINES}))(?P<value>\d{{2,4}})(?![\w%]|[.,:/-]\d|{_COUNTED})"
            rf"(?(lines){_CLAUSE_ENDS})",
            re.IGNORECASE,
        ),
        validate=str.isdecimal,
        base=0.6,
    ),
    Recogniser(
        entity="PHONE_NUMBER",
        rule="phone_starred_abroad",
        gate=r"\+[0-9][0-9 ()-]{0,9}[*•]{2}",
        confirm=re.compile(rf"{BEGIN}(?P<value>{_STARRED_ABROAD})(?![ -]?[*•\d]){END}"),
        validate=bool,
        base=0.6,
    ),
    Recogniser(
        entity="PHONE_NUMBER",
        rule="phone_starred",
        gate=r"\b[0-9]{1,4}[ -]?[*•]{2}",
        confirm=re.compile(rf"{BEGIN}(?<![*•] )(?P<value>{_STARRED})(?![ -]?[*•\d]){END}"),
        validate=bool,
        base=0.2,
        cues=_CUES,
    ),
)
