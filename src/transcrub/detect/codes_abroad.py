"""Codes, handles and days that a turn tells by how people of a language ask for them and read them back."""

import re
from collections.abc import Iterator
from itertools import pairwise

from transcrub.conversation import Conversation, Message, Speaker, TextField
from transcrub.detect.days import birthdays_abroad
from transcrub.detect.lexicon import Pack
from transcrub.detect.worded_days import worded_days
from transcrub.finding import Finding, Why

_SCORE = 0.65
_NEAR, _RECENT = 48, 5
# What is sent to a phone: "un código de 6 cifras", "kod SMS", "otp".
_SENT = re.compile(
    r"\b(?:sms|otp|token)\b|\b(?:code|c[oó]digo|codice|kod(?:u|em)?)\b[^.?!\n]{0,60}\b(?:sms|mobile|m[oó]vil|cel\w*"
    r"|\d (?:d[ií]gitos|cifras|cifre|chiffres|cijfers|cyfr\w*|n[uú]meros|ziffern))\b"
    r"|\b(?:enviad|mandad|llegar|llegó|re[cç]u|envoy|geschickt|unterwegs|gesendet|inviat|arriv|invio|envi[eéoa]|mand[eéo]i?"
    r"|receb|gestuurd|stuur|ontvang|krijgt|wysł|przysz|otrzyma|recibi|ricev)\w*\b[^.?!\n]{0,40}"
    r"\b(?:code|c[oó]digo|codice|kod(?:u|em)?)\b"
    r"|\b(?:code|c[oó]digo|codice|kod)\b[^.?!\n]{0,30}\b(?:gestuurd|geschickt|unterwegs|enviad|mandad|inviat|wysł"
    r"|ontvang|re[cç]u|recibi|lleg|ricevut|otrzyma|erhalten|bekommen|receb|cheg)\w*",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:sconto|descuento|desconto|promo\w*|rabat\w*|rabatt\w*|r[eé]duction|remise|korting\w*|zniżk\w*|cup[oó]n|cupom"
    r"|postal\w*|postcode|pocztow\w*|fiscale|cliente?|client|kundennr|error\w*|erreur|fehler\w*|fout\w*|błęd\w*|ean|país"
    r"|buono|voucher|gutschein\w*|artikel\w*|produ\w+|prodott\w*)\b",
    re.IGNORECASE,
)
# What one asks for in its own words, or the code by its name.
_READ = re.compile(
    r"\b(?:odczyta|przeczyta|poda|podyktuj|vorlesen|lesen sie|nennen sie|voorlezen|lees|doorgeven|noem|dicta|dicte"
    r"|dictez|d[ií]ga|dime|me (?:lo|la) dic|lea|l[eé]em|lire|lisez|donne|communiqu|legg|dett|dica|comunic|leia|ler|diz"
    r"|dita|inform|digit|facilit)\w*|\b(?:code|c[oó]digo|codice|kod|sms|otp|token)\b",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    r"\b(?:cu[aá]nt|quant|combien|hoeveel|ile|wie ?viel|lectura|leitura|lettura|kilom|stand|zählerstand|contador"
    r"|contatore|compteur|licznik|meter|montant|importe|importo|bedrag|betrag|kwot)\w*",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?\n]+\s+")
_ALL_OF_IT = re.compile(r"(?:\w{1,8},? ){0,2}(\d(?:[ -]?\d){3,7})[.! ]*")
# A code to be shown or told to somebody at a door: "code 7725 laten zien", "Codice da dare al corriere: 3391".
_CODE = re.compile(
    r"\b(?:codes?|c[oó]digo|codice|kod(?:u|em)?|pin)\b(?P<between>[^.?!:;\n\d]{0,60}:?)[ \n]"
    r"(?P<value>(?-i:(?=[A-Z]{0,8}\d)[A-Z\d]{4,9}))(?![\w-]|[.,:/]\d)",
    re.IGNORECASE,
)
_TO_SHOW = re.compile(
    r"\b(?:laten zien|ton(?:en|t)|toon|montre\w*|pr[eé]sente\w*|mostr\w+|esibi\w+|da (?:dare|comunicare|fornire)"
    r"|ense[nñ]\w+|vorzeig\w+|zeig\w+|pokaz\w+|pokaż\w*|okaza\w+|podania|(?:à|a) donner)\b"
    r"|\b(?:corrier|farmaci|autist|tecnic|fattorin|portier|repartidor|mensajer|conductor|porter|taquilla|livreur|facteur"
    r"|pharmac|gardien|chauffeur|fahrer|bote|apothek|abholer|nachbar|bezorger|koerier|buurman|buurvrouw|apotheek|monteur"
    r"|entregador|motorist|farm[aá]ci|estafeta|kurier|aptec|aptek|listonosz|sąsiad|paczkoma|kierowc)\w*",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<![\w@./-])[a-z][^\W_]{1,20}(?:_[^\W_]{1,20}){1,3}(?![\w@/-]|\.\w)")
_LOGIN = re.compile(
    r"\b(?:entrar|inlog\w+|log(?:in|ge|owa)\w*|zalogo\w+|einlogg\w+|anmeld\w+|connect\w+|acced\w+)\b", re.IGNORECASE
)
_LONE_HANDLE = re.compile(r"(?<=[,:] )[a-z]{5,20}\d{1,4}(?=$|[.!?,]|\n)")
_ALIAS = re.compile(r"\balias:? (?:es |era )?([a-z][^\W_]{1,20}(?:\.[^\W_]{1,20}){1,3})(?![\w@])", re.IGNORECASE)
_PERSONAL = re.compile(
    r"\b(?:acced\w+|account|cadastro|compte|connect\w+|cont[oa]|cuenta|entra\w*|inlog\w+|konto|kont[aem]\w*|log(?:in|owa\w*|ge\w*)"
    r"|nick\w*|perfil|portaa?l\w*|profi[el]l?\w*|sklepie|user\w*|usuari\w+|utente|zalogo\w+|web)\b",
    re.IGNORECASE,
)
_BIRTHDAY = re.compile(
    r"\b(?:anivers[aá]rio|anniversaire|fa[çz]\w* anos|compi\w+ gli anni|compleanno|cumple\w*|cumplo|geburtstag\w*|jarig"
    r"|urodzin\w*|verjaardag\w*)\b",
    re.IGNORECASE,
)
_BIRTH = re.compile(
    r"\b(?:naissance|n[eé]e? le|nacimiento|naci[oó]|nací|nascita|nat[oa]|nascimento|nasc\w*|geboren|geboort\w*"
    r"|geburt\w*|urodz\w*|ur)\b",
    re.IGNORECASE,
)


def codes_abroad(conversation: Conversation, language: Pack) -> Iterator[Finding]:
    """Give the codes that are read back or to be shown, the handles, and the birthdays without a year."""
    code = language.language.code
    rule, why = f"local.{code}", Why(base=_SCORE)
    for field, start, end, entity in (*_read_back(conversation), *_told(conversation, language)):
        yield Finding(field.pointer, start, end, entity, _SCORE, rule, why)


def _read_back(conversation: Conversation) -> Iterator[tuple[TextField, int, int, str]]:
    """Give the numbers that are all of an answer to who asks for a code that was sent: "Odczyta pan?" - "119 604"."""
    messages = [message for message in conversation.messages if message.fields]
    for place, (asking, answer) in enumerate(pairwise(messages)):
        field = answer.fields[0]
        match = _ALL_OF_IT.fullmatch(field.value) if len(field.value) <= _NEAR else None
        if match is None or _side(asking) == _side(answer) or not _asks_to_read(asking.fields[0].value):
            continue
        recent = "\n".join(message.fields[0].value for message in messages[max(0, place - _RECENT) : place + 1])
        if _SENT.search(recent) and not _OTHER.search(asking.fields[0].value):
            yield field, *match.span(1), "PASSWORD"


def _asks_to_read(text: str) -> bool:
    """Say whether a turn ends by asking for a code to be read, and for no count."""
    last = _SENTENCE.split(text.rstrip(" .!?\n"))[-1]
    return _READ.search(last) is not None and _COUNTS.search(last) is None


def _side(message: Message) -> bool:
    return message.speaker is Speaker.CUSTOMER


def _told(conversation: Conversation, language: Pack) -> Iterator[tuple[TextField, int, int, str]]:
    asked = False
    for field in conversation.fields():
        text = field.value
        for match in _CODE.finditer(text) if any(map(str.isdecimal, text)) else ():
            start, end = match.span("value")
            near = text[max(0, match.start() - _NEAR) : end + _NEAR]
            if _TO_SHOW.search(near) and not _OTHER.search(match["between"]):
                yield field, start, end, "PASSWORD"
        yield from _handles(field, language)
        yield from _days(field, language, asked=asked)
        asked = _BIRTH.search(text) is not None


def _handles(field: TextField, language: Pack) -> Iterator[tuple[TextField, int, int, str]]:
    """Give what somebody is called by in a shop, a portal or a bank: "konto w sklepie kalinka_szyje"."""
    text = field.value
    for match in _HANDLE.finditer(text) if "_" in text and _PERSONAL.search(text) else ():
        if not all(part.isdecimal() or language.ordinary(part) for part in match[0].split("_")):
            yield field, *match.span(), "USERNAME"
    for match in _LONE_HANDLE.finditer(text) if _LOGIN.search(text) else ():
        yield field, *match.span(), "USERNAME"
    for match in _ALIAS.finditer(text) if "lias" in text.lower() else ():
        yield field, *match.span(1), "USERNAME"


def _days(field: TextField, language: Pack, *, asked: bool) -> Iterator[tuple[TextField, int, int, str]]:
    """Give the birthdays without a year, and the days of birth that are told in words."""
    text = field.value
    for match in _BIRTHDAY.finditer(text):
        near = max(0, match.start() - _NEAR)
        for start, end, _ in birthdays_abroad(text[near : match.end() + _NEAR], language.language.code):
            yield field, near + start, near + end, "DATE_OF_BIRTH"
    for start, end in worded_days(text, language):
        if asked or _BIRTH.search(text, max(0, start - _NEAR), start):
            yield field, start, end, "DATE_OF_BIRTH"
