"""Where a value really begins and ends: what stands at its edge and belongs to it, though nobody read it as such."""

import re

from transcrub.detect.days import FEASTS
from transcrub.detect.lexicon.given import NAME_WORDS

_FARTHEST = 24
# What a keypad waits for: "4471*".
_KEYED = re.compile(r"\*(?![*\w])")
# "*2580", and not what a mask left, nor a network's "*123#".
_KEYED_FIRST = re.compile(r"(?:(?<=\s)|^)\*$")
# Days and firms before a surname, and words that begin a sentence as often, tell of nobody.
_BEFORE_SURNAMES = NAME_WORDS - frozenset(
    {"april", "august", "autumn", "chase", "gift", "jan", "june", "may", "monday", "sky", "summer", "sunday"}
    | {"wednesday", "winter", "van", "saint", "bill", "drew", "grace", "grant", "love", "major", "mark", "will"}
)
# Not of a time ("5 P.M. John"), a town or a thing that is told by a letter ("vitamin C. Emma takes it").
_INITIALS = re.compile(
    r"(?<![\w.&'’-])(?<!\d )(?<!plan )(?<!vitamin )(?<!option )(?!N\.Y|U\.S|U\.K|D\.C)"
    r"(?:(?:[A-Z]\. ?){1,3}|(?:(?<=[a-z] )|^)[B-HJ-Z] )$"
    # "j. marchetti", all that was said.
    r"|^[a-z]\. ?$"
    # "Name I Munteanu", "Mrs A Doyle".
    r"|(?<![\w'’-])(?:(?<=\b[Nn]ame )|(?<=\b[Mm]r )|(?<=\b[Mm]rs )|(?<=\b[Mm]s )|(?<=\b[Dd]r ))[AI] $"
)
# "mevrouw De Backer", "Van der Horst"; not where a sentence begins.
_PARTICLES = re.compile(r"(?<=[^.!?\s] )(?:De|Del|Den|Der|El|Ten|Ter|Van|Von)(?: (?:de|den|der|la|las|los))? $")
# "Le Goff Yann", "D'Agostino Carmelo": the surname first.
_SURNAME_BEFORE = re.compile(
    r"(?<![\w'’-])(?:D['’]|(?:De|Del|Den|Der|Di|Du|Le|Lo|Ten|Ter|Van|Von)(?: (?:de|den|der|la))? )"
    r"[A-ZÀ-ÖØ-Ý][\w'’-]+ $"
)
# "Ruiz de la Torre", "Jan van 't Hoff", "Keisha M.", "Desmond A Trevorrow", "IGNACIO P declined".
_BEHIND_NAME = re.compile(
    r"(?: (?:Da|Dalla|De|Degli|Del|Della|Di|La|Le|Lo|Van|Von)(?: (?:de|den|der|la))? [A-ZÀ-ÖØ-Ý][\w'’-]+(?!\w))"
    r"|(?: (?:da|de|del|della|den|der|des|di|do|dos|du|la|las|le|los|['’]t|ten|ter|van|von|zu|zum|zur)){1,3}"
    r" [A-ZÀ-ÖØ-Ý][\w'’-]+(?!\w)|(?<=[a-zà-ÿ]) [A-Z]\.(?!\w)"
    r"|(?<=[a-zà-ÿ]) [A-HJ-Z]\.? [A-Z][a-z'’-]\w+(?=$|[,.;:!?)])"
    r"|(?<=[A-Z][A-Z][A-Z]) [B-HJ-Z](?:(?= [a-z])|\.|(?=$|[,;)]))"
    # "Muthusamy s/o Govindan", "Priya a/p Raman".
    r"|,? (?:[sdwSDW]/[oO]|[aA]/[lLpP])\.? [A-ZÀ-ÖØ-Ý][\w'’-]+"
    # "Cordell Rice Jr", "Ann Adeyemi-Wood", of which the first half was read.
    r"|,? (?:Jr|Sr|JR|SR)\b\.?|(?:(?<=\b[A-Z]\.[A-Z])|(?<=\b[A-Z]\.[A-Z]\.[A-Z]))\.(?=\S| [a-z])"
    r"|(?<=[a-zà-ÿ])-[A-ZÀ-ÖØ-Ý][a-zà-ÿ]{2,}(?![\w@'’-])"
)
# "Precious Okafor", "Happy Kumar Sinha", of which the surname was read; where a message begins it must be all of it.
_WORDS_BEFORE = "|".join(sorted(word.title() for word in _BEFORE_SURNAMES))
_WORD_BEFORE = re.compile(rf"(?:(?<=[a-z,:] )|(?P<opens>^))(?:(?:Baby|{_WORDS_BEFORE}) ){{1,2}}$")
_ENDS_CLAUSE = re.compile(r"$|[,.;!?\n]")
# "d'Hervilly-Morel" and "De Sanctis", of which half was read.
_HALF_BEFORE = re.compile(r"(?<![\w'’-])(?:(?:[dD]['’])?[A-ZÀ-ÖØ-ÝŁŚŻŹĆ]\w+-|(?:De|Di|Lo|La) )$")
# What stands behind a street and its number on the continent: stair, floor, door, flat.
_STOREY = r"(?:andar|dcha|dg|dto|eg|esq|[ée]tage|izda?|izq|og|piano|piso|stock|ug|verdieping)"
_SIDE = r"(?:,? (?:rechts|links|mitte|izda?|dcha|esq|dto|gauche|droite)\b\.?)?"
_KIND = (
    r"(?:apto|app?t?|b[âa]t|bloco|bo[iî]te|bte|bus|casa|dpto|depto|esc|escalera|escalier|int|interior|interno|kl|klatka|lok|lokal"
    r"|lote|m|mieszk|n|nr|piso|planta|portal|pta|puerta|sc|scala|stg|stiege|top|torre|tür|verdieping|whg|n?[.]?[º°]|#)"
)
# "PB 2", "bajo B", "r/c Dto", "112 hs", "3 bis": words of the country that are the flat, or tell one house of two.
_GROUND = r"(?:(?-i:PB|RDC|EG)|bajos?|entlo|r/c)\b\.?(?: \d{1,3}(?!\w)| (?-i:[A-Z])(?!\w)| (?:dto|esq|dcha|izq)\b\.?)?"
_HALF = (
    r"(?: hs\b| (?:bis|huis|quater|ter)(?=$|[,.;?!)]| \d| (?:à|a|en|in|te) )|-(?-i:BIS|HS|I{1,3}|IV)\b"
    r"| (?:(?-i:I{1,3}|IV)|\d) hoog\b)"
)
# "2ºA", "3.º Esq.", "9no D", "2º 4ª".
_ORDINAL = (
    r"\d{1,2}(?:\.?[ºª°]|(?:er|do|ro|to|mo|vo|no)\b)(?: ?\d{1,2}[ºª°])?"
    r"(?: ?(?-i:[A-Z])(?![\w.])| ?[a-z](?=[,.]|$)| (?:dcha|dto|esq|izda?|izq)\b\.?)?"
)
_LETTER = r"(?:(?<=[a-z][a-z][. ])|(?<=[a-z]\. ))(?:[a-z]|\"[a-z]\")"
_WITHIN_HOUSE = re.compile(
    r"(?:(?:(?<=\bapp)|(?<=\bint)|(?<=\besc)|(?<=\blok))\. ?\d{1,4}[a-z]?(?!\w)"
    r"|/\d{1,4}[a-z]?"
    rf"|,? ?{_KIND}\.? ?(?:[º°] ?)?(?:\d{{1,4}}[a-z]?|{_LETTER})(?!\w){_SIDE}"
    rf"|(?:,| [–-])? \d{{1,2}} ?[.º°ª]{{0,2}} ?{_STOREY}(?!\w)\.?{_SIDE}"
    rf"|(?:,| [–-])? {_ORDINAL}{_SIDE}|,? {_GROUND}|{_HALF}"
    r"|,? ?(?:hinterhaus|vorderhaus|gartenhaus|seitenflügel|oficyna)(?!\w)"
    r"|,? (?:rechts|links|mitte)(?=$|[,.;?!)])"
    r"|(?:,? (?:attic|basement|garden|lower|rear|upper)|(?:(?<= attic)|(?<= basement)|(?<= garden)|(?<= lower)"
    r"|(?<= rear)|(?<= upper))) (?:apartment|apt|flat|suite|unit)(?!\w)|, (?:lot|pitch|plot|slip|space"
    r"|trailer) #?\d{1,4}[a-z]?(?!\w))+",
    re.IGNORECASE,
)
# "Große Elbstr. 145d", of which the street was read.
_WHICH_STREET = re.compile(
    r"(?<!\w)(?:(?:Alte|Breite|Große|Hintere|Hohe|Innere|Kleine|Kurze|Lange|Mittlere|Neue|Obere|Untere|Vordere)[nr]?"
    r"|De|Den|Grote|Het|Hoge|Korte|Nieuwe|Oude|Burgemeester|Graaf|Keizer|Koning|Koningin|Pastoor|Prins|Prinses|Sint) $"
)
# "Mariahilfer Gürtel": of a German street by its town its kind was read.
_GERMAN_KIND = re.compile(r"(?:Allee|Chaussee|Damm|Gürtel|Markt|Platz|Ring|Str\.|Straße|Strasse|Ufer|Weg)(?!\w)")
_BY_ITS_TOWN = re.compile(r"(?<!\w)[A-ZÄÖÜ][\w-]+er $")
_STREET_FIRST = re.compile(r"(?:all[ée]e|av|avenue|bd|boul|boulevard|chemin|cours|impasse|place|quai|route|rue)\b")
_NUMBER_FIRST = re.compile(r"(?<![\w.,:/$€£#-])\d{1,5}[A-Za-z]?(?: (?:bis|ter))?,? $")
_TITLE = re.compile(r"(?<!\w)(?:mrs?|ms|miss|sir|lady|dr)\.? $", re.IGNORECASE)
_UNIT = r"(?:apartment|apt|flat|lot|suite|unit)\.?"
_FLOOR = r"(?:(?:first|second|third|fourth|fifth|ground|lower|middle|top|upper) floor|attic|basement|garden)"
_NUMBERED = r"#?(?:\d[\w-]{0,3}|[a-z])(?: (?:front|left|rear|right))?(?:, ?|/| at | )"
_BEFORE_HOUSE = re.compile(r"(?<![\w.,:/$€£#-])\d{1,4}[A-Za-z]?/$")
_WITHIN_BUILDING = re.compile(
    rf"(?<!\w)(?:{_UNIT} (?:{_NUMBERED})?|{_FLOOR}(?: flat)?, ?|(?-i:[A-Z]-\d{{2,4}}), )$", re.IGNORECASE
)
_FLOOR_BEFORE = re.compile(rf"(?<!\w){_FLOOR} $", re.IGNORECASE)
_BEFORE = {
    # "h****7@cox.net", of which a page shows so much.
    "EMAIL_ADDRESS": re.compile(r"(?<![\w*])\w{0,3}\*{1,12}\w{0,3}$"),
    # "0172 / 60 55 318".
    "PHONE_NUMBER": re.compile(r"(?<!\d)0\d{2,4} ?/ ?$"),
    # "1948 the 7th of december".
    "DATE_OF_BIRTH": re.compile(rf"(?<!\w)(?:{FEASTS}(?: of|,| in)? |(?:19\d\d|20[01]\d),? (?:the )?)$", re.IGNORECASE),
}
# "The 30th of the 6th 97".
_OF_THE, _THE = " of the ", re.compile(r"(?<!\w)[Tt]he $")
_HOUSE = re.compile(r"(?<![\w.,:/$€£#-])\d{1,5}[A-Za-z]? $")
# The second half of an American, a Canadian and a British postal code.
_CODE_REST = re.compile(
    r"(?:(?<=\d{5})-\d{4}|(?<=[A-Z]\d[A-Z]) \d[A-Z]\d|(?:(?<=[A-Z]\d)|(?<=[A-Z]\d\d)) \d[A-Z]{2})(?!\w)"
)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a span without the signs at its edges: where its first letter or digit stands, and one past its last."""
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return start, end


def widened(text: str, start: int, end: int, entity: str) -> tuple[int, int]:
    """Return the edges of a value with what belongs to it.

    A name has its particles and initials ("K. Van der Iyer"), an address its house and flat and all of its postal
    code, an answer to a secret question its title ("mr noodles"), a code of a door its star.

    Args:
        text: in which the value stands.
        start: its first code point.
        end: one past its last.
        entity: what it is.
    """
    if entity == "PERSON":
        start = _with_word_before(text, start, end) if text[start].isupper() else start
        start = _begins(_HALF_BEFORE, text, start) if text[start].isupper() else start
        start = _begins(_INITIALS, text, _begins(_PARTICLES, text, start))
        return _begins(_SURNAME_BEFORE, text, start), _ends(_BEHIND_NAME, text, end)
    if entity == "PASSWORD":
        return _keyed(text, start, end)
    if entity == "DATE_OF_BIRTH" and _OF_THE in text[start:end].lower():
        return _begins(_THE, text, start), end
    if entity in _BEFORE:
        return _begins(_BEFORE[entity], text, start), end
    if entity != "STREET_ADDRESS":
        return start, end
    if text[start].isdecimal():
        start = _begins(_BEFORE_HOUSE, text, start)
    elif text[start].isupper():
        start = _begins(_BY_ITS_TOWN, text, start) if _GERMAN_KIND.match(text, start) else start
        start = _begins(_HOUSE, text, _begins(_WHICH_STREET, text, start))
    elif _STREET_FIRST.match(text, start):
        start = _begins(_NUMBER_FIRST, text, start)
    if text[start : start + 4].lower() == "flat":
        start = _begins(_FLOOR_BEFORE, text, start)
    end = _ends(_WITHIN_HOUSE, text, _ends(_CODE_REST, text, end))
    return _begins(_WITHIN_BUILDING, text, start), end


def _keyed(text: str, start: int, end: int) -> tuple[int, int]:
    if text[start:end].lstrip("#").isdecimal():
        led = _begins(_KEYED_FIRST, text, start)
        masked = led == start and text[max(0, start - 1) : start] == "*"
        return led, end if masked else _ends(_KEYED, text, end)
    return (_begins(_TITLE, text, start) if text[start:end].isalpha() else start), end


def _with_word_before(text: str, start: int, end: int) -> int:
    match = _WORD_BEFORE.search(text, max(0, start - _FARTHEST), start)
    if match is None or (match["opens"] is not None and _ENDS_CLAUSE.match(text, end) is None):
        return start
    return match.start()


def flat_behind(text: str, end: int) -> int:
    """Return one past stair, floor and door that stand behind a house number; the number's own end where none do."""
    return _ends(_WITHIN_HOUSE, text, end)


def _ends(behind: re.Pattern[str], text: str, end: int) -> int:
    match = behind.match(text, end)
    return match.end() if match else end


def _begins(before: re.Pattern[str], text: str, start: int) -> int:
    match = before.search(text, max(0, start - _FARTHEST), start)
    return match.start() if match else start
