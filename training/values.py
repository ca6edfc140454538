"""What stands in the slots of the grammar: people, places, things and numbers, all made up."""

import random
from dataclasses import dataclass

from training.grammar import Segment
from training.lexicon import invented_brand, invented_name, items, names, respelled, worded_names, words

_MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()  # noqa: SIM905
_COLOURS = ("black", "white", "red", "blue", "green", "grey", "pink", "brown", "silver", "yellow", "navy", "purple")
_FAMILY = ("wife", "husband", "son", "daughter", "mother", "father", "mom", "dad", "brother", "sister", "friend")
_FOOD = (
    "pepperoni pizza", "large drink", "caesar salad", "lemonade", "chicken wings", "garlic bread", "veg pizza",
    "cheese burger", "iced tea", "tomato soup", "fries", "red wine", "margherita", "chocolate cake", "spring rolls",
    "extra cheese", "black olives", "onion rings", "diet coke", "fruit salad", "bacon", "mushroom risotto",
)  # fmt: skip
_MAIL = ("gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "email.com", "example.org", "aol.com", "icloud.com")
_PLAIN = {
    "excl": ("!", ".", ",", ""),
    "daypart": ("morning", "afternoon", "evening", "day", "night"),
    "mr": ("Mr.", "Mrs.", "Ms.", "Miss", "Mr", "Mrs", "Ms", "Dr.", "sir"),
    "colour": _COLOURS,
    "family": _FAMILY,
    "food": _FOOD,
    "month": tuple(_MONTHS),
    "weekday": tuple(_DAYS),
}
_STARTERS = (
    "Oh", "Ah", "Um", "Well", "Hmm", "So", "Actually", "Alternatively", "Also", "Great", "Sorry", "Yes", "No", "Okay", "Alright", "Sure",
    "Absolutely", "Unfortunately", "However", "Additionally", "Please", "And", "But", "Then", "First", "Next", "Finally", "Perfect",
    "Thanks", "Thank you", "Hi", "Hello", "Hey", "Yeah", "Right", "Now", "Wow", "According to the {noun}", "In that case", "As I said",
    "Once again", "By the way", "For example", "If possible", "Since then", "As far as I know", "To be honest", "At the moment",
    "Oh no", "Oh okay", "Oh I see", "Ok", "Yep", "Nope", "Understood", "Certainly", "Of course", "Hopefully", "Preferably", "Lastly",
)  # fmt: skip
_LISTED = {
    "city": ("places", "city"),
    "state": ("places", "state"),
    "country": ("places", "country"),
    "nationality": ("places", "nationality"),
    "company": ("things", "company"),
    "product": ("things", "product"),
    "venue": ("things", "venue"),
    "title": ("things", "title"),
}
_STATES = "AL AK AZ CA CO CT FL GA IL IN KY LA MA MD MI MN MO NC NJ NV NY OH OR PA SC TN TX UT VA WA WI".split()  # noqa: SIM905


@dataclass(frozen=True)
class Person:
    """Somebody with a name as it is written with capitals."""

    given: str
    last: str


class Cast:
    """The people of one conversation and all that they may say of themselves."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._me = self._person()
        self._clerk = self._person()
        self._others = (self._person(), self._person())
        self._login = ""

    def fill(self, slot: str) -> list[Segment]:
        """Return what a slot holds.

        Raises:
            KeyError: there is no such slot.
        """
        chance = self._chance
        if slot in _PLAIN:
            return [(chance.choice(_PLAIN[slot]), None)]
        if slot in _LISTED:
            kind, part = _LISTED[slot]
            return [(_titled(chance.choice(items(kind)[part])), None)]
        maker = getattr(self, f"_{slot.replace('.', '_')}", None)
        if maker is not None:
            made: list[Segment] = maker()
            return made
        return [(self._word(slot), None)]

    def _person(self) -> Person:
        return Person(_titled(self._one_name(0)), _titled(self._one_name(1)))

    def _one_name(self, part: int) -> str:
        name = self._any_name(part)
        # Oh, May, So and Long are names too, but far more often they are not.
        return name if name not in words("function") or self._chance.random() < 0.1 else self._any_name(part)

    def _any_name(self, part: int) -> str:
        chance, pool = self._chance, names()
        source = chance.random()
        if source < 0.38:
            return chance.choice(chance.choice(pool.cultures)[part])
        if source < 0.72:
            # Squaring favours the frequent names that head the census lists.
            census = (pool.given, pool.last)[part]
            return census[int(len(census) * chance.random() ** 2)]
        if source < 0.78:
            return chance.choice(worded_names()[part])
        if source < 0.94:
            return respelled(self._listed_name(part), chance)
        return invented_name(chance)

    def _listed_name(self, part: int) -> str:
        pool = names()
        return self._chance.choice(self._chance.choice((*pool.cultures, (pool.given[:2000], pool.last[:9000])))[part])

    # People.
    def _full(self) -> list[Segment]:
        return self._name_of(self._me)

    def _name_of(self, person: Person) -> list[Segment]:
        name = f"{person.given} {person.last}"
        if self._chance.random() < 0.06:
            name = f"{person.given} {_titled(self._one_name(self._chance.randrange(2)))} {person.last}"
        if self._chance.random() < 0.03:
            name = f"{person.given} {self._chance.choice('ABCDEFGHJKLMNPRSTW')}. {person.last}"
        return [(name, "PERSON")]

    def _given(self) -> list[Segment]:
        return [(self._me.given, "PERSON")]

    def _last(self) -> list[Segment]:
        return [(self._me.last, "PERSON")]

    def _any(self) -> list[Segment]:
        return [(self._chance.choice((self._me.given, self._me.last)), "PERSON")]

    def _middle(self) -> list[Segment]:
        return [(_titled(self._one_name(0)), "PERSON")]

    def _initial(self) -> list[Segment]:
        return [(self._chance.choice("ABCDEFGHJKLMNPRSTW"), "PERSON")]

    def _maiden(self) -> list[Segment]:
        return [(_titled(self._one_name(1)), "PERSON")]

    def _spelled_last(self) -> list[Segment]:
        joint = self._chance.choice((" ", "-", " - ", ". "))
        return [(joint.join(self._me.last), "PERSON")]

    def _agent(self) -> list[Segment]:
        return [(self._clerk.given, "PERSON")]

    def _agent_full(self) -> list[Segment]:
        return self._name_of(self._clerk)

    def _o_given(self) -> list[Segment]:
        return [(self._others[0].given, "PERSON")]

    def _o_last(self) -> list[Segment]:
        return [(self._others[0].last, "PERSON")]

    def _o_full(self) -> list[Segment]:
        return self._name_of(self._others[0])

    def _o2_given(self) -> list[Segment]:
        return [(self._others[1].given, "PERSON")]

    def _o2_full(self) -> list[Segment]:
        return self._name_of(self._others[1])

    def _o_any(self) -> list[Segment]:
        which = self._chance.random()
        other = self._others[0]
        return self._name_of(other) if which < 0.55 else [(other.given if which < 0.8 else other.last, "PERSON")]

    def _o_doc(self) -> list[Segment]:
        other, chance = self._others[0], self._chance
        initial = chance.choice("ABCDEFGHJKLMNPRSTW")
        form = chance.choice(
            (
                f"{other.last} {other.given} {initial}",
                f"{other.given} {initial}. {other.last}",
                f"{other.given} {other.last}",
                f"{other.last} {other.given}",
            )
        )
        title = chance.choice(("", "", "", "", "Dr. "))
        degree = chance.choice(("", "", "", "", ", MD", ", PhD", ", Psy", ", Jr", ", Np", ", Lcsw", ", Ms"))
        return [(title, None), (form + degree, "PERSON")]

    def _o2_any(self) -> list[Segment]:
        return self._chance.choice((self._o2_full, self._o2_given))()

    def _username(self) -> list[Segment]:
        if not self._login or self._chance.random() < 0.1:
            self._login = self._new_username()
        return [(self._login, "USERNAME")]

    def _new_username(self) -> str:
        chance = self._chance
        given, last = (part.lower().replace(" ", "") for part in (self._me.given, self._me.last))
        number = str(chance.randint(1, 9999))
        word = chance.choice(words("adjectives")) + chance.choice(words("nouns"))
        form = chance.choice((
            f"{given}{number}", f"{given}_{last}", f"{given}.{last}", f"{given[0]}{last}{number}", f"{given}_{last}_{number}",
            f"{given[0]}{last}", f"{given}{last[0]}{number}", f"{word}{number}", f"{word}", f"{given}-{last}", f"{last}{given[0]}",
            f"{given}_{number}", f"x{given}x", f"{given}{last}", f"the_real_{given}", f"{word}_{number}",
            f"{given[0]}{last[0]}{number}{chance.randint(10, 99)}", f"{chance.choice(words('nouns'))}{number}",
        ))  # fmt: skip
        return form

    # Places.
    def _zip(self) -> list[Segment]:
        return [(self._zip_text(), "POSTAL_CODE")]

    def _zip_text(self) -> str:
        chance = self._chance
        kind = chance.random()
        if kind < 0.6:
            return f"{chance.randint(501, 99950):05d}"
        if kind < 0.67:
            return f"{chance.randint(501, 99950):05d}-{chance.randint(0, 9999):04d}"
        if kind < 0.8:
            return f"{chance.randint(110001, 859999)}"
        letters = "ABCDEFGHJKLMNPRSTUWXY"
        if kind < 0.93:
            area = chance.choice(letters) + chance.choice(("", chance.choice(letters))) + str(chance.randint(1, 20))
            return f"{area}{chance.choice((' ', ' ', ''))}{chance.randint(0, 9)}{chance.choice(letters)}{chance.choice(letters)}"
        return "{}{}{} {}{}{}".format(
            *(chance.choice(letters) if place % 2 == 0 else chance.randint(0, 9) for place in range(6))
        )

    def _street_line(self) -> str:
        chance, lists = self._chance, items("streets")
        kind = chance.random()
        number = str(int(10 ** chance.uniform(0, 4.3))) + chance.choice(("",) * 12 + ("a", "B", "/2", "-4"))
        if kind < 0.62:
            stem = self._stem()
            lead = chance.choice(
                ("",) * 8 + ("N ", "S ", "E ", "W ", "North ", "South ", "West ", "East ", "N. ", "NW ")
            )
            tail = chance.choice(("",) * 12 + (" N", " SW", " North", " East"))
            return f"{number} {lead}{stem} {self._cased(chance.choice(lists['us'] + lists['us'][:12]))}{tail}"
        if kind < 0.72:
            return f"{number} {self._stem()} {self._cased(chance.choice(lists['uk']))}"
        if kind < 0.82:
            lead = chance.choice(("", "no ", "No. ", "no. ", "door no ", "flat no ", "# ", "plot ", "house no "))
            return f"{lead}{number}{chance.choice((' ', ', '))}{self._stem()} {chance.choice(lists['in'])}"
        if kind < 0.9:
            stem = _titled(chance.choice(lists["romance"]))
            way = chance.choice(lists["fr"] + lists["es"] + lists["it"] + lists["pt"])
            return chance.choice((f"{way} {stem} {number}", f"{way} {stem}, {number}", f"{number} {way} {stem}"))
        if kind < 0.96:
            stem, way = (
                _titled(chance.choice(lists["germanic"])),
                chance.choice(lists["de"] + lists["nl"] + lists["nordic"]),
            )
            return f"{stem}{way} {number}"
        return f"{chance.choice(lists['pl'])} {_titled(chance.choice(lists['slavicstem']))} {number}"

    def _stem(self) -> str:
        chance = self._chance
        kind = chance.random()
        if kind < 0.55:
            return _titled(chance.choice(items("streets")["stem"]))
        if kind < 0.7:
            number = chance.randint(1, 180)
            return f"{number}{_ordinal(number)}"
        if kind < 0.8:
            return _titled(chance.choice(words("nouns")))
        return _titled(self._one_name(chance.randrange(2)))

    def _cased(self, word: str) -> str:
        return word.capitalize() if self._chance.random() < 0.9 else word

    def _unit(self) -> str:
        chance = self._chance
        if chance.random() < 0.75:
            return ""
        joint = chance.choice((" ", ", ", "\n"))
        unit = self._cased(chance.choice(items("streets")["unit"]))
        space = "" if unit == "#" else " "
        return f"{joint}{unit}{space}{chance.randint(1, 999)}{chance.choice(('', '', '', 'B', 'c'))}"

    def _street(self) -> list[Segment]:
        return [(self._street_line() + self._unit(), "STREET_ADDRESS")]

    def _address(self) -> list[Segment]:
        chance = self._chance
        if chance.random() < 0.03:
            return [(self._military(), "STREET_ADDRESS")]
        if chance.random() < 0.05:
            box = chance.choice((f"PO Box {chance.randint(1, 9999)}", f"P.O. Box {chance.randint(1, 999)}"))
            return [(f"{box}, {self._town()}", "STREET_ADDRESS")]
        joint = chance.choice((", ", ", ", " ", " ", "\n", " , ", "\n "))
        text = self._street_line() + self._unit()
        if chance.random() < 0.85:
            text += joint + self._town()
        if chance.random() < 0.05:
            text = f"{chance.choice(items('things')['venue']).title()}{joint}{text}"
        return [(text, "STREET_ADDRESS")]

    _address2 = _address

    def _military(self) -> str:
        """Return an address of the US military post (USPS Publication 28, section 225)."""
        chance = self._chance
        number, box = chance.randint(1, 9999), chance.randint(1, 9999)
        unit = chance.choice(
            (
                f"PSC {number}, Box {box}",
                f"PSC {number} Box {box}",
                f"Unit {number} Box {box}",
                f"USS {self._others[0].last}",
                f"USNS {self._others[0].last}",
                f"USCGC {self._others[0].last}",
            )
        )
        return f"{unit}{chance.choice((', ', chr(10), ' '))}{chance.choice(('APO', 'FPO', 'DPO'))} {chance.choice(('AA', 'AE', 'AP'))} {chance.randint(9001, 96699):05d}"

    def _town(self) -> str:
        chance, places = self._chance, items("places")
        city = _titled(chance.choice(places["city"])) if chance.random() < 0.7 else self._town_name()
        state = chance.choice(_STATES) if chance.random() < 0.7 else _titled(chance.choice(places["state"]))
        post, joint = self._zip_text(), chance.choice((", ", " "))
        country = _titled(chance.choice(places["country"]))
        return chance.choice((
            f"{city}{joint}{state} {post}", f"{city}{joint}{state} {post}", f"{city}, {state}, {post}", f"{city} {post}",
            f"{city}{joint}{state}", city, f"{post} {city}", f"{city}{joint}{state} {post}, {country}",
            f"{city}{joint}{country} {post}", f"{post} {city}, {country}", f"{city}\n{country} {post}",
        ))  # fmt: skip

    def _town_name(self) -> str:
        chance = self._chance
        stem = _titled(chance.choice(items("streets")["stem"]) if chance.random() < 0.5 else self._one_name(1))
        return chance.choice(
            (
                f"{stem}ville",
                f"{stem}ton",
                f"New {stem}",
                f"{stem} City",
                f"San {stem}",
                f"{stem} Springs",
                f"{stem}burg",
                stem,
            )
        )

    def _street_name(self) -> list[Segment]:
        return [(f"{self._stem()} {self._cased(self._chance.choice(items('streets')['us']))}", "STREET_ADDRESS")]

    _street_name2 = _street_name

    # Dates.
    def _dob(self) -> list[Segment]:
        return [(self._date_text(self._chance.randint(1928, 2012)), "DATE_OF_BIRTH")]

    def _dob_year(self) -> list[Segment]:
        return [(str(self._chance.randint(1928, 2012)), "DATE_OF_BIRTH")]

    def _date_text(self, year: int) -> str:
        chance = self._chance
        day, month = chance.randint(1, 28), chance.randint(1, 12)
        name, short, two = _MONTHS[month - 1], _MONTHS[month - 1][:3], year % 100
        joint = chance.choice("/-. /-")
        return chance.choice((
            f"{month}{joint}{day}{joint}{year}", f"{month:02d}{joint}{day:02d}{joint}{year}", f"{day:02d}{joint}{month:02d}{joint}{year}",
            f"{month}{joint}{day}{joint}{two:02d}", f"{year}-{month:02d}-{day:02d}", f"{name} {day}, {year}", f"{name} {day} {year}",
            f"{day} {name} {year}", f"{day}{_ordinal(day)} {name} {year}", f"{day}{_ordinal(day)} of {name} {year}", f"{short} {day} {year}",
            f"{day} {short} {year}", f"{name} {day}{_ordinal(day)}, {year}", f"{short} {day}{_ordinal(day)} {year}", f"{day}-{short}-{year}",
            f"{month:02d}{day:02d}{year}", f"{day:02d}{month:02d}{year}", f"{day} {month} {year}", f"the {day}{_ordinal(day)} of {name} {year}",
        ))  # fmt: skip

    def _date(self) -> list[Segment]:
        chance = self._chance
        if chance.random() < 0.5:
            day = chance.randint(1, 28)
            name = chance.choice(_MONTHS)
            text = chance.choice(
                (
                    f"{name} {day}",
                    f"the {day}{_ordinal(day)} of {name}",
                    f"{name} {day}{_ordinal(day)}",
                    f"{day} {name}",
                )
            )
        else:
            text = self._date_text(chance.randint(2015, 2026))
        return [(text, None)]

    # Numbers and codes: found by other passes, here only company for names.
    def _num(self) -> list[Segment]:
        small = self._chance.random() < 0.7
        return [(str(self._chance.randint(1, 12 if small else 300)), None)]

    def _day(self) -> list[Segment]:
        day = self._chance.randint(1, 28)
        return [(f"{day}{_ordinal(day)}", None)]

    def _day2(self) -> list[Segment]:
        return [(str(self._chance.randint(1, 31)), None)]

    def _month_short(self) -> list[Segment]:
        return [(self._chance.choice(_MONTHS)[:3], None)]

    def _airport(self) -> list[Segment]:
        codes = "JFK LAX ORD ATL DFW DEN SFO SEA LAS MCO EWR CLT PHX IAH MIA BOS MSP DTW PHL LGA BWI SLC SAN IAD LHR CDG DEL BOM MAA"
        return [(self._chance.choice(codes.split()), None)]

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

    def _brand(self) -> list[Segment]:
        return [(invented_brand(self._chance), None)]

    def _Brand(self) -> list[Segment]:  # noqa: N802 - a slot with a capital gives a word with one
        return [(invented_brand(self._chance).capitalize(), None)]

    def _Colour(self) -> list[Segment]:  # noqa: N802
        return [(self._chance.choice(_COLOURS).capitalize(), None)]

    def _given_plain(self) -> list[Segment]:
        return [(self._one_name(0), None)]

    def _Given_plain(self) -> list[Segment]:  # noqa: N802
        return [(_titled(self._one_name(0)), None)]

    def _initial_plain(self) -> list[Segment]:
        return [(self._chance.choice("ABCDEF"), None)]

    def _date_only(self) -> list[Segment]:
        return [(self._date_text(self._chance.randint(2014, 2027)), None)]

    def _starter(self) -> list[Segment]:
        word = self._chance.choice(_STARTERS)
        return [(word.replace("{noun}", self._chance.choice(words("nouns"))), None)]

    # Words.
    def _word(self, slot: str) -> str:
        chance = self._chance
        kind = slot.lower()
        if kind == "adverb":
            return chance.choice(words("adverbs"))
        if kind in ("noun", "noun_s"):
            word = chance.choice(words(chance.choice(("nouns", "nouns", "more"))))
            word += "s" if kind == "noun_s" and not word.endswith("s") else ""
        elif kind in ("verb", "verb_ed", "verb_ing", "verb_s"):
            word = _verb(chance.choice(words("verbs")), kind)
        elif kind == "adj":
            word = chance.choice(words(chance.choice(("adjectives", "adjectives", "adjectives", "more"))))
        else:
            raise KeyError(slot)
        return word.capitalize() if slot[0].isupper() else word


def _verb(verb: str, form: str) -> str:
    if form == "verb":
        return verb
    if form == "verb_s":
        return verb + ("es" if verb.endswith(("s", "x", "o", "ch", "sh")) else "s")
    stem = verb.removesuffix("e")
    return stem + ("ed" if form == "verb_ed" else "ing")


def _ordinal(number: int) -> str:
    if 10 <= number % 100 <= 20:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _titled(text: str) -> str:
    """Give every word its capital, as people write names: O'Brien, McDonald, Dela-Cruz."""
    words_ = []
    for word in text.split(" "):
        parts = [part[:1].upper() + part[1:] for part in word.split("-")]
        joined = "-".join(parts)
        if joined.startswith("O'"):
            joined = "O'" + joined[2:].capitalize()
        words_.append(joined)
    return " ".join(words_)
