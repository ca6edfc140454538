"""Where people live: streets and towns of many countries, postcodes, and the mail of the forces."""

from training.dates import ordinal
from training.grammar import Segment
from training.lexicon import items, titled, words
from training.people import People

_STATES = (
    "AL AK AZ CA CO CT FL GA IL IN KY LA MA MD MI MN MO NC NJ NV NY OH OR PA SC TN TX UT VA WA WI".split()  # noqa: SIM905
)


class Places(People):
    """Slots that hold addresses."""

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
            inward = f"{chance.randint(0, 9)}{chance.choice(letters)}{chance.choice(letters)}"
            return area + chance.choice((" ", " ", "")) + inward
        return "{}{}{} {}{}{}".format(
            *(chance.choice(letters) if place % 2 == 0 else chance.randint(0, 9) for place in range(6))
        )

    def _street_line(self) -> str:
        line = self._numbered_line()
        # Some leave the number out.
        bare = line.lstrip("0123456789 ")
        return bare if self._chance.random() < 0.05 and len(bare.split()) > 1 else line

    def _numbered_line(self) -> str:
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
            stem = titled(chance.choice(lists["romance"]))
            way = chance.choice(lists["fr"] + lists["es"] + lists["it"] + lists["pt"])
            return chance.choice((f"{way} {stem} {number}", f"{way} {stem}, {number}", f"{number} {way} {stem}"))
        if kind < 0.96:
            stem, way = (
                titled(chance.choice(lists["germanic"])),
                chance.choice(lists["de"] + lists["nl"] + lists["nordic"]),
            )
            return f"{stem}{way} {number}"
        return f"{chance.choice(lists['pl'])} {titled(chance.choice(lists['slavicstem']))} {number}"

    def _stem(self) -> str:
        chance = self._chance
        kind = chance.random()
        if kind < 0.55:
            return titled(chance.choice(items("streets")["stem"]))
        if kind < 0.7:
            number = chance.randint(1, 180)
            return f"{number}{ordinal(number)}"
        if kind < 0.8:
            return titled(chance.choice(words("nouns")))
        return titled(self._one_name(chance.randrange(2)))

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
        joint, post = chance.choice((", ", "\n", " ")), chance.choice(("APO", "FPO", "DPO"))
        return f"{unit}{joint}{post} {chance.choice(('AA', 'AE', 'AP'))} {chance.randint(9001, 96699):05d}"

    def _town(self) -> str:
        chance, places = self._chance, items("places")
        city = titled(chance.choice(places["city"])) if chance.random() < 0.7 else self._town_name()
        state = chance.choice(_STATES) if chance.random() < 0.7 else titled(chance.choice(places["state"]))
        post, joint = self._zip_text(), chance.choice((", ", " "))
        country = titled(chance.choice(places["country"]))
        return chance.choice(
            (
                f"{city}{joint}{state} {post}",
                f"{city}{joint}{state} {post}",
                f"{city}, {state}, {post}",
                f"{city} {post}",
                f"{city}{joint}{state}",
                city,
                f"{post} {city}",
                f"{city}{joint}{state} {post}, {country}",
                f"{city}{joint}{country} {post}",
                f"{post} {city}, {country}",
                f"{city}\n{country} {post}",
            )
        )

    def _town_only(self) -> list[Segment]:
        joint = self._chance.choice((" ", "-on-the-", "-upon-", " upon ", "-by-the-"))
        town = self._town_name()
        return [(town if self._chance.random() < 0.8 else f"{town}{joint}{self._stem()}", None)]

    def _town_name(self) -> str:
        chance = self._chance
        stem = titled(chance.choice(items("streets")["stem"]) if chance.random() < 0.5 else self._one_name(1))
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
