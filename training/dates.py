"""Dates, numbers and codes: birthdays are labelled, the rest keeps names company and is found by other passes."""

from training.grammar import Segment
from training.people import People

MONTHS = tuple(
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
_MAIL = ("gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "email.com", "example.org", "aol.com", "icloud.com")
_AIRPORTS = tuple("JFK LAX ORD ATL DFW DEN SFO SEA LAS MCO EWR PHX IAH MIA BOS DTW PHL LHR CDG DEL MAA".split())  # noqa: SIM905


class Numbers(People):
    """Slots that hold dates, numbers and codes."""

    def _dob(self) -> list[Segment]:
        return [
            (
                self._date_text(self._chance.randint(1928, 2012 if self._chance.random() < 0.93 else 2025)),
                "DATE_OF_BIRTH",
            )
        ]

    def _dob_year(self) -> list[Segment]:
        return [(str(self._chance.randint(1928, 2012)), "DATE_OF_BIRTH")]

    def _date_text(self, year: int) -> str:
        chance = self._chance
        day, month = chance.randint(1, 28), chance.randint(1, 12)
        name, short, two = MONTHS[month - 1], MONTHS[month - 1][:3], year % 100
        joint = chance.choice("/-. /-")
        return chance.choice(
            (
                f"{month}{joint}{day}{joint}{year}",
                f"{month:02d}{joint}{day:02d}{joint}{year}",
                f"{day:02d}{joint}{month:02d}{joint}{year}",
                f"{month}{joint}{day}{joint}{two:02d}",
                f"{year}-{month:02d}-{day:02d}",
                f"{name} {day}, {year}",
                f"{name} {day} {year}",
                f"{day} {name} {year}",
                f"{day}{ordinal(day)} {name} {year}",
                f"{day}{ordinal(day)} of {name} {year}",
                f"{short} {day} {year}",
                f"{day} {short} {year}",
                f"{name} {day}{ordinal(day)}, {year}",
                f"{short} {day}{ordinal(day)} {year}",
                f"{day}-{short}-{year}",
                f"{month:02d}{day:02d}{year}",
                f"{day:02d}{month:02d}{year}",
                f"{day} {month} {year}",
                f"the {day}{ordinal(day)} of {name} {year}",
            )
        )

    def _date(self) -> list[Segment]:
        chance = self._chance
        if chance.random() < 0.5:
            day = chance.randint(1, 28)
            name = chance.choice(MONTHS)
            text = chance.choice(
                (
                    f"{name} {day}",
                    f"the {day}{ordinal(day)} of {name}",
                    f"{name} {day}{ordinal(day)}",
                    f"{day} {name}",
                )
            )
        else:
            text = self._date_text(chance.randint(2015, 2026))
        return [(text, None)]

    def _num(self) -> list[Segment]:
        small = self._chance.random() < 0.7
        return [(str(self._chance.randint(1, 12 if small else 300)), None)]

    def _day(self) -> list[Segment]:
        day = self._chance.randint(1, 28)
        return [(f"{day}{ordinal(day)}", None)]

    def _day2(self) -> list[Segment]:
        return [(str(self._chance.randint(1, 31)), None)]

    def _month_short(self) -> list[Segment]:
        return [(self._chance.choice(MONTHS)[:3], None)]

    def _airport(self) -> list[Segment]:
        return [(self._chance.choice(_AIRPORTS), None)]

    def _year(self) -> list[Segment]:
        return [(str(self._chance.randint(1990, 2026)), None)]

    def _amount(self) -> list[Segment]:
        value = 10 ** self._chance.uniform(0.5, 4)
        text = self._chance.choice((f"{value:.0f}", f"{value:.2f}", f"{value:,.2f}"))
        return [
            (
                self._chance.choice(
                    (f"${text}", f"£{text}", f"{text}€", f"{text} dollars", f"{text}$", text, f"{text} pounds")
                ),
                None,
            )
        ]

    def _time(self) -> list[Segment]:
        hour, minute = self._chance.randint(1, 12), self._chance.choice((0, 15, 30, 45, 5, 10))
        half = self._chance.choice((" am", " pm", "am", "pm", " p.m.", "", ""))
        return [
            (self._chance.choice((f"{hour}:{minute:02d}{half}", f"{hour}{half}", f"{hour} {minute:02d}{half}")), None)
        ]

    def _phone(self) -> list[Segment]:
        chance = self._chance
        form = chance.choice(
            (
                "###-###-####",
                "(###) ###-####",
                "##########",
                "### ### ####",
                "+1 ### ### ####",
                "07### ######",
                "+44 20 #### ####",
            )
        )
        return [(self._digits(form), None)]

    def _email(self) -> list[Segment]:
        (name, _), chance = self._username()[0], self._chance
        return [(f"{name}@{chance.choice(_MAIL)}", None)]

    def _account(self) -> list[Segment]:
        return [
            (
                self._digits(
                    self._chance.choice(("########", "######", "##########", "####", "###### ####", "##########"))
                ),
                None,
            )
        ]

    def _card(self) -> list[Segment]:
        return [
            (
                self._digits(self._chance.choice(("#### #### #### ####", "################", "####-####-####-####"))),
                None,
            )
        ]

    def _last4(self) -> list[Segment]:
        return [(self._digits("####"), None)]

    def _pin(self) -> list[Segment]:
        return [(self._digits(self._chance.choice(("####", "######", "#####"))), None)]

    def _code(self) -> list[Segment]:
        chance = self._chance
        form = chance.choice(
            (
                "??????",
                "??? ###",
                "???###",
                "W#######",
                "#W####",
                "##########",
                "?? ## ??",
                "??######",
                "?#?#?#",
                "### ???",
            )
        )
        text = self._digits(form)
        return [(text.lower() if chance.random() < 0.4 else text, None)]

    def _digits(self, form: str) -> str:
        chance = self._chance
        made = (
            str(chance.randint(0, 9)) if c == "#" else chance.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") if c == "?" else c
            for c in form
        )
        return "".join(made)

    def _version(self) -> list[Segment]:
        return [(f"{self._chance.randint(1, 20)}.{self._chance.randint(0, 9)}", None)]

    def _itemid(self) -> list[Segment]:
        return [(self._digits("##########"), None)]

    def _size(self) -> list[Segment]:
        return [
            (
                self._chance.choice(
                    ("S", "M", "L", "XL", "small", "medium", "large", str(self._chance.randint(4, 44)))
                ),
                None,
            )
        ]

    def _initial_plain(self) -> list[Segment]:
        return [(self._chance.choice("ABCDEF"), None)]

    def _date_only(self) -> list[Segment]:
        return [(self._date_text(self._chance.randint(2014, 2027)), None)]


def ordinal(number: int) -> str:
    """Return what follows a number that counts: st, nd, rd or th."""
    if 10 <= number % 100 <= 20:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
