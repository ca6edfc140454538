"""Values that are sought in many texts: however they are written there, at the cost of the texts alone."""

import time

import pytest

from transcrub.detect.sought import Sought
from transcrub.finding import Finding


def sought(**values: str) -> Sought:
    return Sought({value: Finding("/messages/0/text", 0, 1, entity, 0.9, "test") for value, entity in values.items()})


@pytest.mark.parametrize(
    ("value", "entity", "text", "places"),
    [
        ("katz", "PERSON", "thats k a t z", ["k a t z"]),
        ("katz", "PERSON", "k-a-t-z and k. a. t. z", ["k-a-t-z", "k. a. t. z"]),
        ("katz", "PERSON", "it is a k a t z e", ["k a t z"]),
        ("katz", "PERSON", "k a t", []),
        ("john katz", "PERSON", "john katzs number", ["john katz"]),
        ("de katz", "PERSON", "d e k a t z", []),
        ("katz", "PERSON", "mr katz, the katzs and katzen", ["katz", "katz"]),
        ("kx19 vfo", "LICENSE_PLATE", "kx19 vfd or kx19vfo", ["kx19vfo", "kx19 vfd"]),
        ("kx19vfo", "LICENSE_PLATE", "kx19 vfo", ["kx19 vfo"]),
        (
            "62167160",
            "ACCOUNT_NUMBER",
            "62167106, 62167161, 6216 7160 and 62167999",
            ["62167106", "62167161", "6216 7160"],
        ),
        ("ls8 4nw", "POSTAL_CODE", "ls8 4nv", ["ls8 4nv"]),
        ("2012-06-18", "DATE_OF_BIRTH", "2012-06-08", ["2012-06-08"]),
        ("62167160", "ORDER_ID", "62167161", []),
    ],
)
def test_a_value_is_found_however_it_is_written(value: str, entity: str, text: str, places: list[str]) -> None:
    """Spelled, owned, grouped, and with one sign wrong where that is a number's."""
    found = {place for place, _ in sought(**{value: entity}).places(text)}
    assert sorted(text[start:end] for start, end in found) == sorted(places)


def test_a_value_is_found_at_the_end_of_a_long_text() -> None:
    """A text is read slice by slice, and each place is told once, where it stands."""
    text = "so it goes on " * 1000 + "and 6216 7160, j smith"
    found = {place for place, _ in sought(**{"62167160": "ACCOUNT_NUMBER", "j smith": "PERSON"}).places(text)}
    assert [text[start:end] for start, end in sorted(found)] == ["6216 7160", "j smith"]


@pytest.mark.parametrize(
    ("entity", "form"),
    [("CREDIT_CARD", "4111 1111 {:04d} {:04d}"), ("PHONE_NUMBER", "415-55{:d}-{:04d}"), ("PERSON", "john {:03x}q{:x}")],
)
def test_many_values_that_share_a_half_cost_what_the_text_costs(entity: str, form: str) -> None:
    """Four times the cards of one bank, in one message, take about four times as long."""
    spent = []
    for count in (500, 2000):
        named = [form.format(number * 7 % 10, number) for number in range(count)]
        values, text = sought(**dict.fromkeys(named, entity)), ", ".join(named)
        begun = time.process_time()
        assert len({place for place, _ in values.places(text)}) >= count
        spent.append(time.process_time() - begun)
    assert spent[1] < 10 * spent[0] + 0.1


@pytest.mark.parametrize("entity", ["PERSON", "ACCOUNT_NUMBER"])
def test_many_values_in_many_texts_cost_what_the_texts_cost(entity: str) -> None:
    """Five times the values and texts take about five times as long."""
    spent = []
    for count in (400, 2000):
        named = [
            f"q{number:05d}x" if entity == "ACCOUNT_NUMBER" else f"q{chr(97 + number % 26)}{number:x}a"
            for number in range(count)
        ]
        values = sought(**dict.fromkeys(named, entity))
        begun = time.process_time()
        for name in named:
            list(values.places(f"it is {' '.join(name)} or {name} with k a t z"))
        spent.append(time.process_time() - begun)
    assert spent[1] < 15 * spent[0] + 0.1
