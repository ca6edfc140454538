"""Numbers and streets as the people of a country write them, told by the language of the talk.

In English talk nine digits in threes may be anything; who speaks Polish writes phones like that.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from transcrub.conversation import Conversation
from transcrub.detect.addresses_abroad import addresses_abroad
from transcrub.detect.codes_abroad import codes_abroad
from transcrub.detect.dialogue.tokens import tokenise
from transcrub.detect.edges import widened
from transcrub.detect.lexicon import CueKind, Pack, foreign_pack
from transcrub.finding import Finding, Why

_SCORE = 0.6
# So much before a number is looked at for a word that says what else it is.
_NEAR, _WORDS_BEFORE = 40, 4
_TO = frozenset({"al", "an", "ao", "au", "na", "naar", "op", "para", "sul", "sur", "to"})
_ARTICLES = frozenset({"a", "el", "het", "il", "o", "numer", "numero", "número", "numéro", "nummer"})
_SQUARES = ("markt", "platz", "berg", "tor")
_NAME = r"[A-ZÀ-ÖØ-ÝŁŚŻŹĆŃ][\w'’-]{1,40}"
_EXTENSION = r"(?:,? (?:poste|ext\.?|p\.) ?\d{1,5})?"
# What is counted or paid has two or three capitals behind a number, too.
_NO_UNIT = r"(?!AM|CM|EN|EU|GB|HD|IN|KB|KG|KM|MB|ML|MM|OF|PC|PM|TB|TE|TV|UK|US)"
_NO_SUM = r"(?!CHF|CZK|DKK|GBP|HKD|KWH|MXN|NFL|NZD|PLN|PVP|RPM|SGD|SMS)"

# Numbering plans, plates and postal codes of the countries in which a language is spoken most.
_SHAPES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "es": {
            "PHONE_NUMBER": r"[679]\d\d(?:[ .]\d\d){3}|[679]\d\d[ .]\d{3}[ .]\d{3}|[89]\d[ .]\d{3}(?:[ .]\d\d){2}"
            r"|[67]\d{8}|\(\d{2,3}\) ?\d{3,4}[ -]\d{4}|0?800[ -]\d{3}[ -]\d{3,4}"
            r"|11[ -]?\d{4}-\d{4}|(?:33|55|81) \d{4} \d{4}|9 \d{4} \d{4}|3\d\d \d{3} \d{4}|15[ -]\d{4}[ -]\d{4}",
            "POSTAL_CODE": r"[A-HJ-NP-Z]\d{4}[A-Z]{3}",
            "LICENSE_PLATE": r"[A-Z]{1,2}-\d{4}-[A-Z]{1,2}|\d{4} ?" + _NO_SUM + r"[BCDFGHJKLMNPRSTVWXYZ]{3}"
            r"|[BCDFGHJKLPRSTVWXYZ]{4}[ -]\d\d",
            "STREET_ADDRESS": rf"[cC]/ ?{_NAME}(?: (?:de|del|la|las|los|{_NAME})){{0,4}},? (?:n[ºo°]\.? ?)?\d{{1,4}}",
        },
        "fr": {
            "PHONE_NUMBER": r"0[1-9](?:[ .-]?\d\d){4}|04\d\d(?:[ ./]\d\d){3}|0[1-9] ?\d?[ ./-]\d{3}(?:[ .]\d\d){2}"
            r"|04\d\d[ /]\d{3}[ .]\d{3}|07[5-9][ .]\d{3}(?:[ .]\d\d){2}"
            rf"|[2-9]\d\d[ -]\d{{3}}-\d{{4}}{_EXTENSION}|\([2-9]\d\d\) ?\d{{3}}-\d{{4}}{_EXTENSION}",
            "POSTAL_CODE": r"[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d",
            "LICENSE_PLATE": rf"[A-Z]{{2}}-\d{{3}}-[A-Z]{{2}}|[A-Z]\d\d {_NO_UNIT}[A-Z]{{3}}"
            rf"|(?!CB|RE|TV)[A-HJ-NP-TV-Z]{{2}} \d{{3}} {_NO_UNIT}[A-HJ-NP-TV-Z]{{2}}",
        },
        "de": {
            "PHONE_NUMBER": r"0\d{2,5} ?[/-] ?\d{2,4}(?: ?\d{2,4}){1,3}|01[567]\d[ /-]\d{3,4}(?: ?\d{2,4}){1,2}"
            r"|01[567]\d{8,9}|06[5-9]\d[ /]?\d{3}(?: ?\d{2,4}){1,3}|0[1-9]\d[ /]\d{3}(?: \d\d){2}",
            "LICENSE_PLATE": r"(?!USB|HDMI)[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?[1-9]\d{1,3}[EH]?",
            "STREET_ADDRESS": r"(?:Am|An de[nr]|Auf de[mr]|Im|Unter den|Zum|Zur)(?: (?:Alten|Großen|Hohen|Neuen))?"
            rf" {_NAME} \d{{1,3}}[a-z]?",
        },
        "pt": {
            "PHONE_NUMBER": r"9\d\d \d{3} \d{3}|9[1236]\d{7}|\(?\d\d\)? ?9 ?\d{4}[ -]?\d{4}"
            r"|2\d\d(?: \d\d){3}|2\d\d \d{3} \d{3}|0800[ -]\d{3}[ -]\d{4}",
            "LICENSE_PLATE": r"[A-Z]{2}-\d\d-[A-Z]{2}|\d\d-[A-Z]{2}-\d\d|[A-Z]{3}-?\d[A-Z]\d\d",
            "POSTAL_CODE": r"\d{4}-\d{3}|\d{5}-\d{3}",
        },
        "it": {
            "PHONE_NUMBER": r"3\d\d[ /.-]?\d{3}[ .-]?\d{3,4}|3\d\d(?:[ .]\d\d){2}[ .]\d{3}"
            r"|3\d\d[ .]\d{3}(?:[ .]\d\d){2}|0\d{2,3}(?: \d\d){3}|0\d{1,3} \d{3} \d{4}"
            r"|800[ -]\d{3}[ -]?\d{3}|0\d{1,3}[ /-]\d{5,8}",
            "LICENSE_PLATE": rf"(?!HD|PC|SD|TV)[A-Z]{{2}} ?\d{{3}} ?{_NO_UNIT}[A-Z]{{2}}",
        },
        "nl": {
            "PHONE_NUMBER": r"06[ -]?\d{8}|06(?:[ .-]?\d\d){4}|(?:\+|00)31 ?6(?: ?\d){8}"
            r"|0\d\d[ -]\d{3} ?\d\d ?\d\d|0\d{3}[ -]\d\d ?\d\d ?\d\d"
            r"|04\d\d(?:[ /.]?\d\d){3}|06 \d{4} \d{4}|06 \d{3} \d{3} \d\d|0\d\d[ /]\d\d[ .]\d\d[ .]\d\d",
            "LICENSE_PLATE": r"\d-[A-Z]{3}-\d{3}|[A-Z]{2}-\d{3}-[A-Z]|\d\d-[A-Z]{3}-\d|[A-Z]-\d{3}-[A-Z]{2}",
            "POSTAL_CODE": rf"[1-9]\d{{3}} ?{_NO_UNIT}[A-Z]{{2}}",
        },
        "pl": {
            "PHONE_NUMBER": r"[1-9]\d\d[ .-]\d{3}[ .-]\d{3}|[5-8]\d\d(?: \d\d){3}"
            r"|(?:45|5[0137]|6[069]|7[2389]|88)\d{7}",
            # Two or three letters of a district, and a mark that is no mere number: those count anything.
            "LICENSE_PLATE": r"[A-Z]{2,3} ?\d(?:\d{3}[A-Z]|\d\d[A-Z]{2}|[A-Z]\d{3}|[A-Z]\d\d[A-Z]|[A-Z]{2}\d\d)",
            "POSTAL_CODE": r"\d\d-\d{3}",
            # An account of a Polish bank as people write it at home, without its country.
            "IBAN_CODE": r"\d\d(?: \d{4}){6}",
            "STREET_ADDRESS": rf"(?:{_NAME} )?{_NAME}(?<=ska|cka|owa|ego|zka)(?<!\d) \d{{1,3}}[a-z]?(?:/\d{{1,4}})?"
            r"|\w+(?:wicza|skiego|ckiego|ska|cka|owa) \d{1,3}[a-z]?/\d{1,4}",
        },
    }
)
_BEGIN = r"(?<![\w@$€£+#/.'’-])(?<!\d )"
_END = r"(?![\w%€$£@])(?![-/.,]\d)(?! \d)"
_FORMS = {
    code: {entity: re.compile(f"{_BEGIN}(?:{shape}){_END}") for entity, shape in shapes.items()}
    for code, shapes in _SHAPES.items()
}


class LocalFormsPass:
    """Finds phones, plates, postal codes and streets of the countries in which a conversation's language is spoken."""

    name = "local"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        """Return what has such a form, unless a word before it says what else it is."""
        language = foreign_pack(field.value for field in conversation.fields())
        if language is None:
            return
        code = language.language.code
        yield from addresses_abroad(conversation, found, language)
        yield from codes_abroad(conversation, language)
        for field in conversation.fields():
            for entity, form in _FORMS[code].items():
                for match in form.finditer(field.value):
                    street = entity != "STREET_ADDRESS" or _is_street(match[0], language)
                    before = field.value[max(0, match.start() - _NEAR) : match.start()]
                    if street and not _is_named(before, entity, language):
                        place = widened(field.value, match.start(), match.end(), entity)
                        yield Finding(field.pointer, *place, entity, _SCORE, f"local.{code}", Why(base=_SCORE))


def _is_street(value: str, language: Pack) -> bool:
    """Say whether what stands before a number may be a street: "Am Alten Markt 17", not "Am Montag 12"."""
    last = next((word for word in reversed(tokenise(value).words) if word.isalpha()), "")
    street = language.names_street(last) or last.endswith(_SQUARES)
    return street or not (not last or language.ordinary(last) or last in language.language.months)


def _is_named(before: str, entity: str, language: Pack) -> bool:
    """Say whether the words right before a value are of another kind of number, an order's or an account's."""
    words = tokenise(before).words
    aim = words[:-1] if words[-1:] and words[-1] in _ARTICLES else words
    if entity == "PHONE_NUMBER" and aim and aim[-1] in _TO:
        # "Je vous envoie une confirmation au 0476 28 91 05", "um código para o 914 603 728".
        return False
    for place in range(max(0, len(words) - _WORDS_BEFORE), len(words)):
        cue = language.cue_at(words, place)
        if cue is not None and cue.kind in (CueKind.ASKED, CueKind.TAG, CueKind.MATTER) and cue.entity != entity:
            return True
    return False
