"""DATE_TIME: days, in figures or with the month's name, with a time behind where one stands; for `strict` alone.

Figures must be able to be a day: 31/12/2021 and 12/31/2021 are one, 32/13/2021 is a part number.
"""

import re

from transcrub.detect import vocabulary
from transcrub.detect.cues import cues
from transcrub.detect.recogniser import Recogniser

_MONTHS = (
    r"(?:jan(?:uary|uar|vier|uari|eiro)?|feb(?:ruary|ruar|ruari)?|fevereiro|febrero|febbraio|février|mar(?:ch|s|zo|ço)?"
    r"|märz|maart|apr(?:il|ile)?|avril|abril|may|mai|mayo|maio|maggio|mei|june?|juni?|juin|junio|junho|giugno|july?"
    r"|juli|juillet|julio|julho|luglio|aug(?:ust|ustus)?|août|agosto|sept?(?:ember|iembre|embre|embro)?|settembre"
    r"|setembro|oct(?:ober|ubre|obre)?|okt(?:ober)?|ottobre|outubro|nov(?:ember|iembre|embre|embro)?"
    r"|de[cz](?:ember|embre|embro)?|diciembre|dicembre|décembre|enero|gennaio|styczeń|stycznia|luty|lutego|marca|kwietnia"
    r"|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)"
)
_TIME = (
    r"(?:(?:T|,? (?:at )?)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[AaPp]\.?[Mm]\b\.?|Z|[+-]\d{2}(?::?\d{2})?)?)?"
)
_YEAR = r"(?:(?:1[89]|20)\d{2})"
# A short month owns its period; behind a whole one it ends the sentence, unless the date goes on.
_PERIOD = rf"(?:\.(?= ?{_YEAR})|(?<![^\W\d_]{{4}})(?<!ma[iy])(?<!mei)\.|(?<=sept)\.)?"
_BEGIN, _END = r"(?<![\w$€£])(?<!\w[-/.])", r"(?!\w)(?![-/]\w)(?!\.\d)"
_FIGURES = re.compile(r"(\d+)\D(\d+)")
_CUES = cues(supporting="dated", opposing=f"{vocabulary.VERSIONS} {vocabulary.GOODS}")
_LAST_MONTH, _LAST_DAY, _YEAR_LENGTH = 12, 31, 4


def _may_be_a_day(value: str) -> bool:
    match = _FIGURES.match(value)
    if match is None:
        return False
    first, second = int(match[1]), int(match[2])
    if len(match[1]) == _YEAR_LENGTH:
        return 1 <= second <= _LAST_MONTH
    low, high = sorted((first, second))
    return 1 <= low <= _LAST_MONTH and 1 <= high <= _LAST_DAY


RECOGNISERS = (
    Recogniser(
        entity="DATE_TIME",
        rule="date_in_figures",
        gate=r"[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{2}",
        confirm=re.compile(
            rf"{_BEGIN}(?P<value>(?:{_YEAR}(?P<a>[-/.])\d{{1,2}}(?P=a)\d{{1,2}}"
            rf"|\d{{1,2}}(?P<b>[-/.])\d{{1,2}}(?P=b)(?:{_YEAR}|\d{{2}})){_TIME}){_END}"
        ),
        validate=_may_be_a_day,
        base=0.6,
        cues=_CUES,
    ),
    Recogniser(
        entity="DATE_TIME",
        rule="month_in_figures",
        gate=r"[0-9][-/](?:19|20)[0-9]{2}",
        confirm=re.compile(rf"{_BEGIN}(?P<value>(?:0?[1-9]|1[0-2])[-/]{_YEAR}){_END}"),
        validate=bool,
        base=0.55,
        cues=_CUES,
    ),
    Recogniser(
        entity="DATE_TIME",
        rule="date_with_month",
        gate=rf"(?i){_MONTHS}",
        confirm=re.compile(
            rf"{_BEGIN}(?P<value>(?:\d{{1,2}} ?(?:st|nd|rd|th|\.|º)?[ -]{{0,2}}(?:of |de |di )?{_MONTHS}{_PERIOD}"
            rf"(?:(?:,? |-| de )(?:{_YEAR}|\d{{2}}(?![:\d])))?"
            rf"|{_MONTHS}\.?[ -]\d{{1,2}}(?: ?(?:st|nd|rd|th))?(?:,? {_YEAR}|-\d{{2,4}})?"
            rf"|{_MONTHS}\.?[ -](?:de )?{_YEAR}){_TIME}){_END}",
            re.IGNORECASE,
        ),
        validate=bool,
        base=0.6,
    ),
)
