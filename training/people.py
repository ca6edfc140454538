"""The people of a conversation: their names, and the logins that people make of them."""

import random
from dataclasses import dataclass

from training.grammar import Segment
from training.lexicon import invented_brand, invented_name, items, names, respelled, titled, worded_names, words

_PLANS = tuple("flexi easy smart express instant young student club direct premier reward global first".split())  # noqa: SIM905
_POSSESSIVES = ("", "", "'s")
_PLAN_ENDINGS = tuple("Plus Saver Gold Pro Max Go Extra Basic Select Premium Unlimited Flex One Easy Club Lite".split())  # noqa: SIM905

_PARTICLES = (
    "de",
    "van",
    "von",
    "da",
    "del",
    "di",
    "dos",
    "el",
    "al",
    "bin",
    "ben",
    "la",
    "le",
    "van der",
    "de la",
    "st.",
)
# Among given names those that are words as well: Grace, Will, Summer.
_WORDED = 0.04
# Chances, the second counting the first in.
_HYPHENATED, _PARTICLED = 0.025, 0.05


@dataclass(frozen=True)
class Person:
    """Somebody with a name as it is written with capitals."""

    given: str
    last: str


class People:
    """Slots that hold people: the customer, the agent and two others, the same throughout a conversation."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._me = self._person()
        self._clerk = self._person()
        self._others = (self._person(), self._person())
        self._login = ""

    def _person(self) -> Person:
        return Person(titled(self._one_or_two(0)), titled(self._one_or_two(1)))

    def _one_or_two(self, part: int) -> str:
        """Return a name: at times with a particle, or two that a hyphen joins."""
        chance, name = self._chance, self._one_name(part)
        form = chance.random()
        if form < _HYPHENATED:
            return f"{name}-{self._one_name(part)}"
        if part and form < _PARTICLED:
            return f"{chance.choice(_PARTICLES)} {name}"
        return name

    def _one_name(self, part: int) -> str:
        if not part and self._chance.random() < _WORDED:
            return self._chance.choice(words("worded"))
        name = self._any_name(part)
        # Oh, May, So and Long are names too, but far more often they are not.
        if name in words("function") or name in words("nouns") or name in words("verbs"):
            return name if self._chance.random() < 0.15 else self._any_name(part)
        return name

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

    def _full(self) -> list[Segment]:
        return self._name_of(self._me)

    def _name_of(self, person: Person) -> list[Segment]:
        name = f"{person.given} {person.last}"
        if self._chance.random() < 0.06:
            name = f"{person.given} {titled(self._one_name(self._chance.randrange(2)))} {person.last}"
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
        return [(titled(self._one_name(0)), "PERSON")]

    def _initial(self) -> list[Segment]:
        return [(self._chance.choice("ABCDEFGHJKLMNPRSTW"), "PERSON")]

    def _word_name(self) -> list[Segment]:
        # People call themselves Rock or Vanilla too.
        return [(titled(self._chance.choice(words(self._chance.choice(("nouns", "more"))))), "PERSON")]

    def _maiden(self) -> list[Segment]:
        return [(titled(self._one_name(1)), "PERSON")]

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

    def _org(self) -> list[Segment]:
        """A firm: many are called like a person, or by a word that might be a name."""
        chance = self._chance
        form, trade = chance.random(), chance.choice(items("things")["trade"])
        if form < 0.5:
            return [(titled(chance.choice(items("things")["company"])), None)]
        if form < 0.54:
            return [(invented_brand(chance).capitalize(), None)]
        if form < 0.65:
            return [(f"{invented_brand(chance).capitalize()} {titled(trade)}", None)]
        if form < 0.9:
            return [(self._called_like_a_person(trade), None)]
        word, other = chance.choice(words("nouns")), chance.choice(words("nouns"))
        return [(titled(f"the {word} {trade}" if form < 0.95 else f"{word} {other} {trade}"), None)]

    def _called_like_a_person(self, trade: str) -> str:
        form, name = self._chance.random(), titled(self._one_name(self._chance.randrange(2)))
        if form < 0.4:
            return f"{name}{self._chance.choice(_POSSESSIVES)} {titled(trade)}"
        other = titled(self._one_name(1))
        return (
            f"{name} {other} {titled(trade)}" if form < 0.8 else f"{name} {self._chance.choice(('&', 'and'))} {other}"
        )

    def _worded_plain(self) -> list[Segment]:
        """A word that is a name too, and here is none."""
        return [(self._chance.choice(words("worded")), None)]

    def _firm(self) -> list[Segment]:
        """A firm that stands in no list, or one that does."""
        chance = self._chance
        form = chance.random()
        name = titled(chance.choice(items("things")["company"])) if form < 0.3 else invented_brand(chance).capitalize()
        if form > 0.8:
            name += " " + titled(chance.choice(items("things")["trade"]))
        return [(name, None)]

    def _place_o(self) -> list[Segment]:
        """Somewhere: a town, or a street, station or hotel that is called like a person."""
        chance = self._chance
        if chance.random() < 0.4:
            return [(titled(chance.choice(items("places")[chance.choice(("city", "city", "country", "state"))])), None)]
        name = titled(self._one_name(chance.randrange(2)))
        return [(f"{name} {titled(chance.choice(items('places')['kind']))}", None)]

    def _plan(self) -> list[Segment]:
        """What banks and phone companies call an account or a plan."""
        chance = self._chance
        first = titled(chance.choice((*_PLANS, chance.choice(words("adjectives")), chance.choice(words("nouns")))))
        joint = chance.choice((" ", " ", ""))
        return [(first if chance.random() < 0.5 else f"{first}{joint}{chance.choice(_PLAN_ENDINGS)}", None)]

    def _username(self) -> list[Segment]:
        if not self._login or self._chance.random() < 0.1:
            self._login = self._new_username()
        return [(self._login, "USERNAME")]

    def _login_id(self) -> list[Segment]:
        login = self._username()[0][0]
        if not any(sign in login for sign in "0123456789_."):
            login += str(self._chance.randint(1, 999))
        return [(login, "USERNAME")]

    def _new_username(self) -> str:
        chance = self._chance
        given, last = (part.lower().replace(" ", "") for part in (self._me.given, self._me.last))
        number = str(chance.randint(1, 9999))
        word = chance.choice(words("adjectives")) + chance.choice(words("nouns"))
        return chance.choice(
            (
                f"{given}{number}",
                f"{given}_{last}",
                f"{given}.{last}",
                f"{given[0]}{last}{number}",
                f"{given}_{last}_{number}",
                f"{given[0]}{last}",
                f"{given}{last[0]}{number}",
                f"{word}{number}",
                f"{word}",
                f"{given}-{last}",
                f"{last}{given[0]}",
                f"{given}_{number}",
                f"x{given}x",
                f"{given}{last}",
                f"the_real_{given}",
                f"{word}_{number}",
                f"{given[0]}{last[0]}{number}{chance.randint(10, 99)}",
                f"{chance.choice(words('nouns'))}{number}",
            )
        )
