"""IBAN_CODE: what is one, and what is none."""

import pytest

from tests.detect.reading import findings, marked, values


@pytest.mark.parametrize(
    "case",
    [
        "«DE89370400440532013000»",
        "«DE89 3704 0044 0532 0130 00»",
        "«DE89 3704 0044 0532 0130 00» thanks",
        "«GB29 NWBK 6016 1331 9268 19»",
        "«gb29 nwbk 6016 1331 9268 19»",
        "«FR14 2004 1010 0505 0001 3M02 606»",
        "«NL91-ABNA-0417-1643-00»",
        "«NO9386011117947»",
        "«MT84MALT011000012345MTLCAST001S»",
        "iban:«DE89370400440532013000».",
        "She's at «IE91 AIBK 9331 0547 2210 86»",
        "«DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000»",
    ],
)
def test_finds_numbers_whose_length_and_check_digits_fit_their_country(case: str) -> None:
    """Compact, in groups, in either case; a word behind it is no part of it."""
    text, expected = marked(case)
    assert values(text, "IBAN_CODE") == expected


@pytest.mark.parametrize(
    "text",
    [
        "DE88370400440532013000",
        "DE8937040044053201300",
        "DE893704004405320130000",
        "XX89370400440532013000",
        "SKU GB29NWBK60161331",
        "XDE89370400440532013000",
        "order DE89 3704",
        "**** **** **** **** **30 00",
    ],
)
def test_leaves_wrong_check_digits_lengths_and_countries(text: str) -> None:
    """One digit changed, one too few, one too many, no such country."""
    assert findings(text) == []


def test_one_with_a_wrong_digit_is_found_next_to_a_word_for_it() -> None:
    """Who mistypes an account has told it all the same."""
    assert values("transfer from DE88370400440532013000 please", "IBAN_CODE") == ["DE88370400440532013000"]


@pytest.mark.parametrize(
    "case", ["use «IE42AIBK93115212345678» then", "«NL91ABNA0417164301»", "«GB28NWBK60161331926819»"]
)
def test_one_with_a_wrong_digit_is_found_by_the_letters_of_its_bank(case: str) -> None:
    """Country, digits, four letters, digits: nothing else is written so."""
    text, expected = marked(case)
    assert values(text, "IBAN_CODE") == expected


@pytest.mark.parametrize("text", ["GB29AB12345678901234", "NL91ABNA04171643", "IE2026DUBL1234"])
def test_codes_that_begin_alike_stay(text: str) -> None:
    """Other letters, other lengths."""
    assert findings(text) == []


def test_the_digits_within_are_not_found_again_as_a_card_or_phone() -> None:
    """One number is one finding."""
    assert [each.entity for each in findings("call, card: DE89 3704 0044 0532 0130 00")] == ["IBAN_CODE"]
