"""STREET_ADDRESS: streets of other countries amid English talk, and cottages with a name, told by their form."""

import re

from transcrub.detect.recogniser import Recogniser

_NAME = r"[A-ZÀ-ÖØ-ÝŁŚŻŹĆŃ][\w'’-]{1,40}"
_HOUSE = r"\d{1,4}(?:[-/]\d{1,4})?[A-Za-z]?(?: ?(?:bis|hs|huis|ter)\b)?"
# German, Dutch and Scandinavian streets are one word, and end in what they are.
_ENDINGS = (
    r"allee|dijk|gade|gasse|gata|gatan|gracht|kade|laan|platz|plein|singel|stra(?:ss|ß)e|straat|str\.|vägen|veien|vej"
    "|weg"
)
_GLUED = rf"(?!Brigade|Regata|Renegade)[A-ZÄÖÜÅØ][a-zà-ÿß-]{{2,30}}(?:{_ENDINGS}) {_HOUSE}"
# "340 ch. du Lac-Rond", "12 bis, rue des Lilas".
_KINDS = r"all[ée]e|av\.|boul\.|bd|chemin|ch\.|c[ôo]te|cours|impasse|mont[ée]e|quai|rang|rue|venelle"
_FRENCH = (
    rf"\d{{1,5}}(?: ?bis| ?ter|[A-Z])?,? (?:{_KINDS}) (?:(?:de la|de l['’]|des|du|de|d['’]|l['’]) ?)?"
    rf"{_NAME}(?: {_NAME})?"
)
# "Calle de Alcalá 14", "ul. Długa 5/7".
_OTHERS = r"[Cc]alle|[Cc]/|[Cc]arrer|[Aa]venida|[Aa]vda\.|[Pp]aseo|[Vv]iale|[Cc]orso|[Rr]ua|[Tt]ravessa|[Uu]l\."
_ROMANCE = (
    rf"(?:{_OTHERS}) ?(?:(?:de la|de los|de las|del|de|da|do|dos|das|della|dei) )?{_NAME}(?: (?:de )?{_NAME}){{0,2}},?"
    rf" {_HOUSE}"
)
# "3 Tan-y-Bryn", not "2 Stratford-upon-Avon tickets".
_JOINED = (
    r"\d{1,3}[a-z]? [A-Z][a-z]+-(?:an|ar|by|in|la|le|on|sur|the|under|upon|y|yr)-[A-Z][a-z]+"
    r"(?! (?!and|in|is|not|or)[a-z])"
)
# "14 Heol y Bont", "9 Cnoc na Gréine", "22 Jalan Bangau".
_CELTIC_KINDS = (
    "Heol|Ffordd|Stryd|Lôn|Maes|Cwrt|Clos|Rhodfa|Rhiw|Cnoc|Bóthar|Sráid|Cluain|Rathad|Ascaill|Cúirt|Páirc|Radharc|Gleann"
    "|Jalan|Jln|Lorong|Persiaran|Lebuh|Lebuhraya|Kampung|Kampong|Soi"
)
_CELTIC = (
    rf"\d{{1,4}}[A-Za-z]?,? (?:{_CELTIC_KINDS}) (?:(?:a['’]|an|na|nan|y|yr) )?{_NAME}(?: (?:(?:na|y|yr) )?{_NAME})?"
)
_COTTAGES = "Bungalow|Cottage|Farmhouse|Gatehouse|Rectory|Vicarage"
# A cottage is a hospital, a cheese and a pie, too.
_COTTAGE = (
    rf"\b(?:at|from|in|is|of|to) (?P<value>(?:\d{{1,3}} )?(?:(?:Little|Old|The) )?[A-Z][\w'’-]{{2,20}}"
    rf" (?:{_COTTAGES}))(?!\w| (?:[Cc]heese|[Hh]ospital|Inn|[Pp]ie))"
)
_BEGIN, _END = r"(?<![\w@#/.-])", r"(?![\w%€£$]|[.,:]\d| ?[€£$%])"


def _street(rule: str, gate: str, pattern: str) -> Recogniser:
    return Recogniser(
        entity="STREET_ADDRESS", rule=rule, gate=gate, confirm=re.compile(pattern), validate=bool, base=0.6
    )


def _formed(rule: str, gate: str, form: str) -> Recogniser:
    return _street(rule, gate, rf"{_BEGIN}(?P<value>{form}){_END}")


RECOGNISERS = (
    _formed("street_glued", rf"[a-zß-](?:{_ENDINGS}) [0-9]", _GLUED),
    _formed("street_french", rf"[0-9][0-9A-Za-z ]{{0,4}},? (?:{_KINDS}) ", _FRENCH),
    _formed("street_romance", rf"\b(?:{_OTHERS}) ?[A-Za-z]", _ROMANCE),
    _formed(
        "street_joined",
        rf"[0-9][A-Za-z]?,? (?:[A-Z][a-z]+-[a-z]{{1,5}}-[A-Z]|(?:{_CELTIC_KINDS}) )",
        rf"(?:{_JOINED}|{_CELTIC})",
    ),
    _street("cottage_named", rf"[A-Z][\w'’-]+ (?:{_COTTAGES})\b", _COTTAGE),
)
