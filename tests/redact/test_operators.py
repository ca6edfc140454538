"""Operators: what stands in the place of a value."""

import pytest

from transcrub.redact.operators import OPERATORS, Scene


def replaced(operator: str, value: str, entity: str) -> str:
    return OPERATORS[operator].prepare(Scene("c", ((entity, value),), (value,)))(value, entity)


@pytest.mark.parametrize("entity", ["EMAIL_ADDRESS", "CREDIT_CARD"])
def test_redacted_tells_nothing(entity: str) -> None:
    """One placeholder for all."""
    assert replaced("redacted", "jane@example.com", entity) == "[REDACTED]"


def test_tag_tells_the_kind_alone() -> None:
    """The entity in brackets."""
    assert replaced("tag", "jane@example.com", "EMAIL_ADDRESS") == "[EMAIL_ADDRESS]"


@pytest.mark.parametrize(
    ("value", "entity", "expected"),
    [
        ("4111 1111 1111 1111", "CREDIT_CARD", "**** **** **** 1111"),
        ("4111111111111111", "CREDIT_CARD", "************1111"),
        ("(415) 555-0134", "PHONE_NUMBER", "(***) ***-0134"),
        ("+44 20 7946 0958", "PHONE_NUMBER", "+** ** **** 0958"),
        ("536-22-1234", "US_SSN", "***-**-1234"),
        ("DE89 3704 0044 0532 0130 00", "IBAN_CODE", "**** **** **** **** **** **"),
        ("DE89370400440532013000", "IBAN_CODE", "******************3000"),
        ("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "CREDIT_CARD", "* * * * * * * * * * * * * * * *"),
        ("555-0134", "PHONE_NUMBER", "***-****"),
        ("1234", "CREDIT_CARD", "****"),
        ("jane.doe@example.com", "EMAIL_ADDRESS", "****@*******.com"),
        ("j@mail.example.co.uk", "EMAIL_ADDRESS", "****@****.*******.**.uk"),
        ("a@xn--d1acufc.xn--p1ai", "EMAIL_ADDRESS", "****@**--*******.**--****"),
        ("jane at example dot com", "EMAIL_ADDRESS", "**** ** ******* *** ***"),
        ("203.0.113.7", "IP_ADDRESS", "***.*.***.*"),
        ("Jane O'Neil-Smith", "PERSON", "**** *'****-*****"),
        ("hunter2!_x", "PASSWORD", "****"),
        ("https://jane:pw@example.com/?token=1", "URL", "****"),
        ("PN 415 551234", "PHONE_NUMBER", "** *** ******"),
        ("--", "PERSON", "****"),
    ],
)
def test_mask_keeps_the_shape_and_of_long_numbers_the_last_four(value: str, entity: str, expected: str) -> None:
    """Names, addresses of machines and short numbers are starred whole; separators stay."""
    assert replaced("mask", value, entity) == expected
