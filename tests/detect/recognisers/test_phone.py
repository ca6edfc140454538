"""PHONE_NUMBER: what is one, and what is none."""

import pytest

from tests.detect.reading import findings, marked, values
from transcrub.detect.recognisers.phone import as_dialled


@pytest.mark.parametrize(
    "case",
    [
        "(415) 555-0134",
        "(415)555-0134",
        "415-555-0134",
        "415.555.0134",
        "415 555 0134",
        "415 - 555 - 0134",
        "1-415-555-0134",
        "1 (415) 555-0134",
        "+1 415 555 0134",
        "+1 (415) 555-0134",
        "+1-415-555-0134",
        "+14155550134",
        "+1.415.555.0134",
        "001 415 555 0134",
        "415-555-0134 x123",
        "415-555-0134 ext. 7",
        "(415) 555-0134 extension 2201",
        "415\u00a0555\u00a00134",
        "415\u2011555\u20110134",
        "４１５-５５５-０１３４",
        "٤١٥-٥٥٥-٠١٣٤",
        "123-456-7890",
    ],
)
def test_finds_american_numbers_by_their_form_alone(case: str) -> None:
    """Area, exchange and line with something between them need no word beside them."""
    assert values(f"well, {case}, thanks", "PHONE_NUMBER") == [case]
    assert values(case, "PHONE_NUMBER") == [case]


@pytest.mark.parametrize(
    "case",
    [
        "+44 20 7946 0958",
        "+44 (0)20 7946 0958",
        "+442079460958",
        "+44 (20) 7123 4567",
        "+49 30 1234567",
        "+49-30-1234567",
        "+33 1 84 82 49 09",
        "+39 06 678 4343",
        "+55 11 98456 5666",
        "+91 4155 550132",
        "+91-9876543210",
        "+61 2 9876 5432",
        "+353 1 234 5678",
        "+ 46 8 123 456 78",
        "+852 2345 6789",
        "0044 20 7946 0958",
        "0049 30 1234567",
        "+500 21234",
    ],
)
def test_finds_international_numbers_by_their_country_code(case: str) -> None:
    """A plus or two zeros, a country code that ITU-T has assigned, and a length that E.164 allows."""
    assert values(f"try {case} then", "PHONE_NUMBER") == [case]


@pytest.mark.parametrize(
    "case",
    [
        "call me at «4155550134»",
        "my cell is «4155550134»",
        "my number is «4155550134»",
        "you can text «14155550134» any time",
        "phone:«4155550134»",
        "Phone - «4155550134».",
        "«4155550134» is my mobile",
        "reach me on «555-0134»",
        "reach me on «5550134»",
        "my mobile is «07911 123456»",
        "«07757418590» if you are late",
        "call «98450 55512», right?",
        "telephone number: «020 7946 0958»",
        "the hotel's phone number is «1 40 62 05 00»",
        "phone number is «01223452587» .",
        "They're not answering at «071-33-52-22»",
        "call «4155550134» or «4155550135»",
        "my order never came, please call «4155550134»",
        "my phone is jane@example.com or «4155550134»",
        "my phone number is «5555555555»",
        "ring me: «(0911) 12345»",
        "* «415-555-0134»",
        "**«415-555-0134»**",
        "«+44 20 7946 0958» «(415) 555-0134»",
    ],
)
def test_finds_bare_and_national_numbers_next_to_a_word_that_asks_for_them(case: str) -> None:
    """Digits alone say nothing; the nearest cue word says what they are."""
    text, expected = marked(case)
    assert values(text, "PHONE_NUMBER") == expected


def test_is_not_led_astray_by_a_cue_word_further_off() -> None:
    """An order that is late does not make the number to call an order number."""
    text = "My order is late. 415-555-0134"
    assert values(text, "PHONE_NUMBER") == ["415-555-0134"]


@pytest.mark.parametrize(
    "text",
    [
        "4155550134",
        "it is 4155550134",
        "order number 4155550134",
        "order #415-555-0134",
        "SKU 415-555-0134",
        "part no. 415-555-0134",
        "I called about order 4155550134",
        "call me about case 4155550134 please",
        "4155550134 is my order number",
        "AB-415-555-0134",
        "415-555-0134-XL",
        "415-555-01345",
        "1415-555-0134-22",
        "call me on 12/25/2026",
        "call me 2026-11-23",
        "let me tel you the date 07032018",
        "+999 123 456",
        "+1 415 555",
        "0012345678",
        "***-***-0134",
        "(***) ***-0134",
        "+44 2079 4609 5812 34",
        "+690 3190",
    ],
)
def test_leaves_other_numbers(text: str) -> None:
    """Bare numbers without a cue, numbers with a name of their own, dates, parts of longer numbers, masked ones."""
    assert findings(text) == []


@pytest.mark.parametrize(
    "case",
    [
        "I texted a 6-digit code to the number ending in «58». Read it back?",
        "He noted he rang a number ending «618» at 10:15",
        "We see two lines on this ID, the second ends in «071».",
        "There are 2 sims here, the old one ends with «4410»",
        "SMS sent to «+90 532 *** 41 06».",
        "We will text a code to «07*** ***218».",
        "Can I have another contact? The number on file «8*** 4471» is not in use.",
    ],
)
def test_finds_the_end_of_a_number_that_was_written_to(case: str) -> None:
    """And what is shown of one behind stars."""
    text, expected = marked(case)
    assert values(text, "PHONE_NUMBER") == expected


@pytest.mark.parametrize(
    "text",
    [
        "I sent the order number, it is ending in 58 days",
        "the lines at the shop: the second ends in 20 minutes.",
        "5 ** 20 is not a number",
        "the number ending in 2.5 percent",
        "my item 8*** 4471 came broken",
    ],
)
def test_leaves_what_ends_otherwise(text: str) -> None:
    """Sums, times and shares end, too."""
    assert values(text, "PHONE_NUMBER") == []


@pytest.mark.parametrize(
    ("value", "dialled"),
    [
        ("+254 733 560 071", "0733560071"),
        ("+44 (0)7733 180 294", "07733180294"),
        ("+1 415 555 0134", ""),
        ("0733 560 071", ""),
        ("+999 123 456 78", ""),
    ],
)
def test_an_international_number_is_known_as_it_is_dialled_at_home(value: str, dialled: str) -> None:
    """With a nought for its country; in North America without one."""
    assert as_dialled(value) == dialled
