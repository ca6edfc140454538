"""Invented people and things: a value for every slot of a dialogue, made when first asked for and then kept.

Numbers are of ranges that belong to nobody, where there are such: 555-01xx telephone numbers, the documentation
networks of RFC 5737 and RFC 3849, the domains of RFC 2606, card numbers that begin as the schemes' test numbers do.
"""

import random
from collections.abc import Callable
from types import MappingProxyType

from transcrub.sandbox.vocabulary import (
    AGENTS,
    CITIES,
    COMPANIES,
    DESTINATIONS,
    FIRST_NAMES,
    LAST_NAMES,
    MONTHS,
    PETS,
    PLANS,
    PRODUCTS,
    STREETS,
)

STRUCTURED = frozenset({"EMAIL_ADDRESS", "PHONE_NUMBER", "US_SSN", "CREDIT_CARD", "IP_ADDRESS"})
ENTITIES = MappingProxyType(
    {
        "account": "ACCOUNT_NUMBER",
        "agent": "PERSON",
        "card": "CREDIT_CARD",
        "dob": "DATE_OF_BIRTH",
        "email": "EMAIL_ADDRESS",
        "first": "PERSON",
        "ip": "IP_ADDRESS",
        "last": "PERSON",
        "phone": "PHONE_NUMBER",
        "pin": "PASSWORD",
        "postcode": "POSTAL_CODE",
        "security_answer": "PASSWORD",
        "ssn": "US_SSN",
        "street": "STREET_ADDRESS",
        "username": "USERNAME",
    }
)

_CARDS = (("4242", 16), ("4000", 16), ("4111", 16), ("5555", 16), ("5200", 16), ("6011", 16), ("3782", 15))
_NETWORKS = ("192.0.2", "198.51.100", "203.0.113")
_AREA_CODES = (
    "202",
    "206",
    "212",
    "303",
    "312",
    "404",
    "415",
    "503",
    "512",
    "617",
    "702",
    "713",
    "808",
    "917",
)
_BLOCKED_AREA = 666


class Persona(dict[str, str]):
    """The slots of one conversation, in the manner of `str.format_map`."""

    def __init__(self, rng: random.Random) -> None:
        super().__init__()
        self._rng = rng

    def __missing__(self, slot: str) -> str:
        value = _MAKERS[slot](self, self._rng)
        self[slot] = value
        return value

    def personal(self) -> tuple[tuple[str, str], ...]:
        """Return what was made up of persons so far, as pairs of entity and value."""
        return tuple((ENTITIES[slot], value) for slot, value in self.items() if slot in ENTITIES)


def luhn_digit(digits: str) -> str:
    """Return the check digit that completes a card number (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value  # noqa: PLR2004 - digits
    return str(-total % 10)


def _card(_: Persona, rng: random.Random) -> str:
    prefix, length = rng.choice(_CARDS)
    digits = prefix + _digits(rng, length - 5)
    digits += luhn_digit(digits)
    separator = rng.choice(("", " ", " ", "-"))
    if length == 15:  # noqa: PLR2004 - American Express groups by 4, 6 and 5
        return separator.join((digits[:4], digits[4:10], digits[10:]))
    return separator.join(digits[at : at + 4] for at in range(0, length, 4))


def _phone(_: Persona, rng: random.Random) -> str:
    area, line = rng.choice(_AREA_CODES), f"01{rng.randrange(100):02}"
    form = rng.choice(("({}) 555-{}", "{}-555-{}", "{}.555.{}", "+1 {} 555 {}", "{} 555 {}", "1-{}-555-{}"))
    return form.format(area, line)


def _ssn(_: Persona, rng: random.Random) -> str:
    area = rng.choice([number for number in (rng.randrange(1, 900), 219) if number != _BLOCKED_AREA])
    return f"{area:03}-{rng.randrange(1, 100):02}-{rng.randrange(1, 10_000):04}"


def _ip(_: Persona, rng: random.Random) -> str:
    if rng.random() < 0.2:  # noqa: PLR2004 - a share
        return "2001:db8:{:x}:{:x}::{:x}".format(*(rng.randrange(1, 0xFFFF) for _ in range(3)))
    return f"{rng.choice(_NETWORKS)}.{rng.randrange(1, 255)}"


def _email(persona: Persona, rng: random.Random) -> str:
    form = rng.choice(("{}.{}", "{}_{}", "{}{}", "{}.{}.home"))
    local = form.format(persona["first"].lower(), persona["last"].lower())
    number = str(rng.randrange(1, 99)) if rng.random() < 0.4 else ""  # noqa: PLR2004 - a share
    return f"{local}{number}@{rng.choice(('example.com', 'example.org', 'example.net', 'mail.example.com'))}"


def _date(_: Persona, rng: random.Random) -> str:
    return f"{rng.choice(MONTHS)} {rng.randrange(1, 29)}"


def _dob(_: Persona, rng: random.Random) -> str:
    month, day, year = rng.randrange(1, 13), rng.randrange(1, 29), rng.randrange(1950, 2005)
    return rng.choice(
        (f"{month:02}/{day:02}/{year}", f"{MONTHS[month - 1]} {day}, {year}", f"{year}-{month:02}-{day:02}")
    )


def _username(persona: Persona, rng: random.Random) -> str:
    form = rng.choice(("{}_{}{}", "{}.{}{}", "{}{}{}"))
    return form.format(persona["first"].lower(), rng.choice(PETS).lower(), rng.randrange(10, 99))


def _order(_: Persona, rng: random.Random) -> str:
    return rng.choice(("#W{}", "ORD-{}", "{}-B")).format(rng.randrange(100_000, 9_999_999))


def _tracking(_: Persona, rng: random.Random) -> str:
    return rng.choice((f"1Z{_digits(rng, 3)}AA{_digits(rng, 11)}", f"94{_digits(rng, 20)}"))


def _version(_: Persona, rng: random.Random) -> str:
    return rng.choice(
        (
            f"{rng.randrange(1, 20)}.{rng.randrange(10)}.{rng.randrange(20)}",
            f"10.0.{rng.randrange(17_000, 26_000)}",
        )
    )


def _digits(rng: random.Random, count: int) -> str:
    return f"{rng.randrange(10**count):0{count}}"


def _one_of(words: tuple[str, ...]) -> Callable[[Persona, random.Random], str]:
    return lambda _, rng: rng.choice(words)


_MAKERS: dict[str, Callable[[Persona, random.Random], str]] = {
    "account": lambda _, rng: rng.choice((_digits(rng, 9), "ACC" + _digits(rng, 7), _digits(rng, 11))),
    "agent": _one_of(AGENTS),
    "amount": lambda _, rng: f"${rng.randrange(5, 900)}.{rng.randrange(100):02}",
    "card": _card,
    "city": _one_of(CITIES),
    "company": _one_of(COMPANIES),
    "count": lambda _, rng: str(rng.randrange(2, 9)),
    "date": _date,
    "destination": _one_of(DESTINATIONS),
    "dob": _dob,
    "email": _email,
    "first": _one_of(FIRST_NAMES),
    "flight": lambda _, rng: f"{rng.choice(('NT', 'QA', 'ZB'))}{rng.randrange(100, 1999)}",
    "ip": _ip,
    "later": _date,
    "last": _one_of(LAST_NAMES),
    "order": _order,
    "percent": lambda _, rng: f"{rng.randrange(1, 40)}%",
    "phone": _phone,
    "pin": lambda _, rng: _digits(rng, rng.choice((4, 6))),
    "plan": _one_of(PLANS),
    "postcode": lambda _, rng: f"{rng.randrange(10_000, 99_999)}",
    "product": _one_of(PRODUCTS),
    "security_answer": _one_of(PETS),
    "ssn": _ssn,
    "street": lambda _, rng: f"{rng.randrange(2, 4800)} {rng.choice(STREETS)}",
    "tracking": _tracking,
    "username": _username,
    "version": _version,
}
