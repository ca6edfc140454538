"""What a detector is given to read where a text was masked or given surrogates before."""

import pytest

from transcrub.conversation import parse_conversation
from transcrub.redact import Policy, veiled

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
