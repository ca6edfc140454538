"""CREDIT_CARD: what is one, and what is none."""

import pytest

from tests.detect.reading import findings, marked, values
from transcrub.detect.recognisers.checks import passes_luhn


@pytest.mark.parametrize(
    ("number", "network"),
    [
        ("4111111111111111", "Visa"),
        ("4222222222222", "Visa, 13 digits"),
        ("4000000000000000006", "Visa, 19 digits"),
        ("5555555555554444", "Mastercard"),
        ("2223003122003222", "Mastercard, second series"),
        ("378282246310005", "American Express"),
        ("6011111111111117", "Discover"),
        ("30569309025904", "Diners Club"),
        ("3530111333300000", "JCB"),
        ("6240008631401148", "UnionPay"),
        ("2200000000000004", "Mir"),
        ("9792030394440796", "Troy"),
    ],
)
def test_finds_the_published_test_number_of_every_network(number: str, network: str) -> None:
    """Issuer range, length and check digit fit: no word beside it is needed."""
    assert values(number, "CREDIT_CARD") == [number], network


@pytest.mark.parametrize(
    "number",
    [
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "4111.1111.1111.1111",
        "4111  1111  1111  1111",
        "4111 - 1111 - 1111 - 1111",
        "4111\u00a01111\u00a01111\u00a01111",
        "4111\u20131111\u20131111\u20131111",
        "４１１１ １１１１ １１１１ １１１１",
        "3782 822463 10005",
        "3056 930902 5904",
        "41 11 11 11 11 11 11 11",
        "411 111 111 111 111 1",
        "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
        "41111111 11111111",
        "4000 0000 0000 0000 006",
    ],
)
def test_finds_a_card_however_it_is_grouped(number: str) -> None:
    """Blanks, dashes and dots part the digits in any way; the whole of it is found."""
    assert values(f"here: {number} ok", "CREDIT_CARD") == [number]


@pytest.mark.parametrize(
    "case",
    [
        "visa «4111111111111111» 12/27 123",
        "«4111 1111 1111 1111» 12/27 123",
        "«4111 1111 1111 1111» 123 12/27",
        "2 cards: «4111 1111 1111 1111» «5555 5555 5555 4444»",
        "charge «4111111111111111», thanks.",
        "card:«4111111111111111»",
        "my card number is «4111 1111 1111 1112»",
        "credit card number «1236547412365894»",
        "for this card: «676222165679»",
        "my credit card: «122000000000003»",
        "I paid for order 123 with visa «4111111111111111»",
        "then use «5454 5620 1187 9042» 11/27",
    ],
)
def test_finds_cards_among_other_numbers_and_mistyped_ones_beside_a_cue(case: str) -> None:
    """Expiry and security code are no part of the number; next to "card" a wrong check digit is a typing error."""
    text, expected = marked(case)
    assert values(text, "CREDIT_CARD") == expected


@pytest.mark.parametrize(
    "text",
    [
        "4111111111111112",
        "1234567890123456",
        "0000000000000000",
        "4012-8888-8888-1882",
        "order 4111111111111111",
        "order number is 4111111111111111",
        "tracking 4111111111111111",
        "invoice #4111111111111111",
        "reference: 5555555555554444",
        "IMEI 356938035643809",
        "41111111111111111111111",
        "A4111111111111111",
        "4111111111111111%",
        "**** **** **** 1111",
        "************1111",
        "[CREDIT_CARD]",
        "9400111899561780123456",
    ],
)
def test_leaves_numbers_that_are_no_cards(text: str) -> None:
    """Wrong check digit or range, a name of its own, a part of something longer, masked."""
    assert values(text, "CREDIT_CARD") == []


@pytest.mark.parametrize(
    "number", ["4111-1111-1111-1111", "4111111111111111", "3782 822463 10005", "41 1111 1111 111111"]
)
def test_a_card_is_never_eaten_in_part_by_a_phone_pattern(number: str) -> None:
    """A card is one finding, a card, even where a phone number is announced."""
    found = findings(f"call my cell, phone {number}")
    assert [(each.entity, each.end - each.start) for each in found] == [("CREDIT_CARD", len(number))]


@pytest.mark.parametrize(
    ("digits", "valid"), [("79927398713", True), ("79927398710", False), ("18", True), ("19", False)]
)
def test_the_check_digit_is_that_of_luhn(digits: str, valid: bool) -> None:
    """The examples are of the literature."""
    assert passes_luhn(digits) is valid
