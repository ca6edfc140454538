"""STREET_ADDRESS: streets of other countries amid English talk, told by their form."""

import re

from transcrub.detect.recogniser import Recogniser

_NAME = r"[A-ZÀ-ÖØ-ÝŁŚŻŹĆŃ][\w'’-]{1,40}"
_HOUSE = r"\d{1,4}(?:[-/]\d{1,4})?[A-Za-z]?(?: ?(?:bis|hs|huis|ter)\b)?"
# German, Dutch and Scandinavian streets are one word, and end in what they are.
_ENDINGS = "allee|dijk|gade|gasse|gata|gatan|gracht|hof|kade|laan|platz|plein|singel|stra(?:ss|ß)e|straat|str\\.|vägen|veien|vej|weg"
_GLUED = rf"[A-ZÄÖÜÅØ][a-zà-ÿß-]{{2,30}}(?:{_ENDINGS}) {_HOUSE}"
# "340 ch. du Lac-Rond", "12 bis, rue des Lilas".
_KINDS = "all[ée]e|av\\.|boul\\.|bd|chemin|ch\\.|c[ôo]te|cours|impasse|mont[ée]e|quai|rang|rue|venelle"
_FRENCH = rf"\d{{1,5}}(?: ?bis| ?ter|[A-Z])?,? (?:{_KINDS}) (?:(?:de la|de l['’]|des|du|de|d['’]|l['’]) ?)?{_NAME}(?: {_NAME})?"
# "Calle de Alcalá 14", "ul. Długa 5/7".
_OTHERS = "[Cc]alle|[Cc]/|[Cc]arrer|[Aa]venida|[Aa]vda\\.|[Pp]aseo|[Vv]iale|[Cc]orso|[Rr]ua|[Tt]ravessa|[Uu]l\\."
_ROMANCE = rf"(?:{_OTHERS}) ?(?:(?:de la|de los|de las|del|de|da|do|dos|das|della|dei) )?{_NAME}(?: (?:de )?{_NAME}){{0,2}},? {_HOUSE}"
_BEGIN, _END = r"(?<![\w@#/.-])", r"(?![\w%€£$]|[.,:]\d| ?[€£$%])"


def _street(rule: str, gate: str, form: str) -> Recogniser:
    return Recogniser(
        entity="STREET_ADDRESS",
        rule=rule,
        gate=gate,
        confirm=re.compile(rf"{_BEGIN}(?P<value>{form}){_END}"),
        validate=bool,
        base=0.6,
    )


RECOGNISERS = (
    _street("street_glued", rf"[a-zß-](?:{_ENDINGS}) [0-9]", _GLUED),
    _street("street_french", rf"[0-9][0-9A-Za-z ]{{0,4}},? (?:{_KINDS}) ", _FRENCH),
    _street("street_romance", rf"\b(?:{_OTHERS}) ?[A-Za-z]", _ROMANCE),
)
