"""What a detector is given to read where a text was masked or given surrogates before."""

import time

import pytest

from transcrub.conversation import parse_conversation
from transcrub.redact import Policy, veiled
from transcrub.redact.surrogates import surrogate

TEXT = "I am Snavdius Oskelwick [PERSON_2], ****@****.example, ***-***-2671 and 8821"


@pytest.mark.parametrize(
    ("operator", "expected"),
    [
        ("redacted", TEXT),
        ("number", TEXT),
        ("mask", "I am Snavdius Oskelwick [PERSON_2], *****************, ***-******** and 8821"),
        ("surrogate", "I am ****************** [PERSON_2], ****@****.example, ***-***-2671 and 8821"),
    ],
)
def test_stars_hide_what_the_policys_operators_made(operator: str, expected: str) -> None:
    """Placeholders show what they are already; no offset changes, and nothing of what the platform gave."""
    conversation = parse_conversation({"id": "c", "messages": [{"text": TEXT}, {"text": "bye"}]})

    seen = veiled(conversation, Policy(operator=operator))

    assert [field.value for field in seen.fields()] == [expected, "bye"]
    assert [field.pointer for field in seen.fields()] == [field.pointer for field in conversation.fields()]
    assert seen.raw is conversation.raw


@pytest.mark.parametrize(
    ("entity", "value"),
    [
        ("CRYPTO", "0x4fC09b2D7e61A85c3bF0d94E2a7718Cc05d6E9B3"),
        ("CRYPTO", "bc1q5k9w3zt7r0xgh2n8vd4mfcy6ep0ua3js9tl7qh"),
        ("PASSWORD", "D r 4 g o n"),
        ("US_SSN", "4471 58102"),
        ("CREDIT_CARD", "4471 2200  11/28"),
        ("CREDIT_CARD", "4471 2200 1122 3344"),
    ],
)
def test_a_stand_in_is_known_however_its_signs_are_parted(entity: str, value: str) -> None:
    """What was made of a long value, of one spelled sign by sign, or of two that were taken as one, is hidden whole."""
    made = surrogate(value, entity, (), 1, 0)
    (field,) = veiled(
        parse_conversation({"id": "c", "messages": [{"text": f"to {made} please"}]}), Policy(operator="surrogate")
    ).fields()
    assert field.value == f"to {'*' * len(made)} please"


@pytest.mark.parametrize("unit", ["1 0 0 0 0 ", "0 0 0 0 0 0 0 0 0 0 0 y ", "x ", "0-0."])
def test_a_text_of_noughts_takes_linear_time(unit: str) -> None:
    """Whoever fills a message with what may begin a stand-in stops nothing."""
    conversation = parse_conversation({"id": "c", "messages": [{"text": unit * 8000}]})
    begun = time.perf_counter()

    veiled(conversation, Policy(operator="surrogate"))

    assert time.perf_counter() - begun < 2
