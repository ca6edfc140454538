"""What stands in the slots of the grammar: people, places, things, numbers and words, all made up."""

from training.dates import MONTHS, Numbers
from training.grammar import Segment
from training.lexicon import dictionary, invented_brand, items, titled, words
from training.places import Places

# So many of the words are such as hardly anybody uses.
_RARE = 0.06
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_COLOURS = ("black", "white", "red", "blue", "green", "grey", "pink", "brown", "silver", "yellow", "navy", "purple")
_FAMILY = ("wife", "husband", "son", "daughter", "mother", "father", "mom", "dad", "brother", "sister", "friend")
_FOOD = (
    "pepperoni pizza",
    "large drink",
    "caesar salad",
    "lemonade",
    "chicken wings",
    "garlic bread",
    "veg pizza",
    "cheese burger",
    "iced tea",
    "tomato soup",
    "fries",
    "red wine",
    "margherita",
    "chocolate cake",
    "spring rolls",
    "extra cheese",
    "black olives",
    "onion rings",
    "diet coke",
    "fruit salad",
    "bacon",
    "mushroom risotto",
)
_PLAIN = {
    "excl": ("!", ".", ",", ""),
    "daypart": ("morning", "afternoon", "evening", "day", "night"),
    "mr": ("Mr.", "Mrs.", "Ms.", "Miss", "Mr", "Mrs", "Ms", "Dr.", "sir"),
    "colour": _COLOURS,
    "family": _FAMILY,
    "food": _FOOD,
    "month": MONTHS,
    "weekday": _DAYS,
}
_LISTED = {
    "city": ("places", "city"),
    "state": ("places", "state"),
    "country": ("places", "country"),
    "nationality": ("places", "nationality"),
    "company": ("things", "company"),
    "product": ("things", "product"),
    "drug": ("things", "drug"),
    "venue": ("things", "venue"),
    "title": ("things", "title"),
}


class Cast(Places, Numbers):
    """The people of one conversation, and all that they may speak of."""

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
            return [(titled(chance.choice(items(kind)[part])), None)]
        maker = getattr(self, f"_{slot.replace('.', '_')}", None)
        if maker is not None:
            made: list[Segment] = maker()
            return made
        return [(self._word(slot), None)]

    def _brand(self) -> list[Segment]:
        return [(invented_brand(self._chance), None)]

    def _Brand(self) -> list[Segment]:  # noqa: N802 - a slot with a capital gives a word with one
        return [(invented_brand(self._chance).capitalize(), None)]

    def _Colour(self) -> list[Segment]:  # noqa: N802
        return [(self._chance.choice(_COLOURS).capitalize(), None)]

    def _given_plain(self) -> list[Segment]:
        return [(self._one_name(0), None)]

    def _Given_plain(self) -> list[Segment]:  # noqa: N802
        return [(titled(self._one_name(0)), None)]

    def _word(self, slot: str) -> str:
        chance = self._chance
        kind = slot.lower()
        if kind in ("noun", "noun_s", "adj") and chance.random() < _RARE:
            word = chance.choice(dictionary())
        elif kind == "adverb":
            word = chance.choice(words("adverbs"))
        elif kind in ("noun", "noun_s"):
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
