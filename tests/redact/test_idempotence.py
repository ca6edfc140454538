"""Redacting twice is redacting once, with every operator, whatever a detector takes the second text for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.redact.values import KEYS, VALUES
from transcrub.conversation import Conversation, parse_conversation
from transcrub.finding import Finding
from transcrub.redact import Policy, redact
from transcrub.redact.operators import OPERATORS
from transcrub.redact.redaction import Redaction

RANGED = [
    ("DATE_OF_BIRTH", "1/2/1980"),
    ("EMAIL_ADDRESS", "a@b.example"),
    ("IBAN_CODE", "DE89 3704 0044 0532 0130 00"),
    ("PERSON", "John Doe"),
    ("PHONE_NUMBER", "415-555-2671"),
    ("STREET_ADDRESS", "12 Elm Street"),
    ("US_SSN", "536-22-1234"),
]
LEFT, RIGHT = "well, ", ", thanks"
POLICIES = {
    name: Policy.from_table(
        {"operator": name, "entities": {"ORDER_ID": {"operator": name}, "LOCATION": {"operator": name}}}
    )
    for name in OPERATORS
}
operators = st.sampled_from(sorted(OPERATORS))
entities = st.sampled_from(sorted({entity for entity, _ in VALUES}))
# A blank or a comma at its edge would belong to the words around it, not to the value.
texts = st.text(min_size=1, max_size=24).filter(
    lambda text: text == text.strip() and text[0].isalnum() and text[-1].isalnum()
)
values = st.lists(st.one_of(st.sampled_from(VALUES), st.tuples(entities, texts)), min_size=1, max_size=6)


def spoken(parts: list[str]) -> Conversation:
    return parse_conversation({"id": "c", "messages": [{"text": f"{LEFT}{part}{RIGHT}"} for part in parts]})


def found(conversation: Conversation, kinds: list[str]) -> list[Finding]:
    """Return a finding for what stands between the left and the right words of every message."""
    return [
        Finding(field.pointer, len(LEFT), len(field.value) - len(RIGHT), entity, 0.9, "test.rule")
        for field, entity in zip(conversation.fields(), kinds, strict=True)
    ]


def again(conversation: Conversation, redaction: Redaction, kinds: list[str]) -> tuple[Conversation, list[Finding]]:
    """Return the redacted conversation and the same findings in it."""
    redacted = parse_conversation(redaction.apply(conversation))
    return redacted, found(redacted, kinds)


@pytest.mark.parametrize("operator", sorted(OPERATORS))
@pytest.mark.parametrize(("entity", "value"), VALUES)
def test_a_stand_in_is_known_again(operator: str, entity: str, value: str) -> None:
    """What an operator made is left alone when it is found again under the same entity."""
    conversation = spoken([value])
    once = redact(conversation, found(conversation, [entity]), POLICIES[operator], KEYS)
    redacted, findings = again(conversation, once, [entity])

    twice = redact(redacted, findings, POLICIES[operator], KEYS)

    assert (twice.edits, twice.redacted) == ((), ())


@pytest.mark.parametrize(
    ("value", "entity"),
    [
        ("418", "ACCOUNT_NUMBER"),
        ("24", "PASSWORD"),
        ("0417", "PASSWORD"),
        ("7RW", "LICENSE_PLATE"),
        ("4-18", "PASSWORD"),
    ],
)
def test_a_counted_stand_in_is_known_under_another_entity(value: str, entity: str) -> None:
    """A code that became "001" may pass for a house's number where it stands."""
    conversation = spoken([value])
    once = redact(conversation, found(conversation, [entity]), POLICIES["surrogate"], KEYS)
    redacted, findings = again(conversation, once, ["STREET_ADDRESS"])

    assert redact(redacted, findings, POLICIES["surrogate"], KEYS).edits == ()


@pytest.mark.parametrize("operator", sorted(OPERATORS))
@pytest.mark.parametrize(("entity", "value"), [each for each in VALUES if each[1] != "**"])
def test_a_true_value_is_not_taken_for_a_stand_in(operator: str, entity: str, value: str) -> None:
    """Knowing its own work, an operator lets nothing else pass."""
    conversation = spoken([value])

    redaction = redact(conversation, found(conversation, [entity]), POLICIES[operator], KEYS)

    assert len(redaction.redacted) == 1
    assert redaction.edits[0].after != redaction.edits[0].before


@given(st.from_regex(r"[1-9]\d{3,8}", fullmatch=True), entities)
def test_no_number_without_zeros_before_it_is_taken_for_a_surrogate(value: str, entity: str) -> None:
    """PINs, order numbers, last fours."""
    conversation = spoken([value])

    redaction = redact(conversation, found(conversation, [entity]), POLICIES["surrogate"], KEYS)

    assert len(redaction.edits) == 1 or "501" in value or value.endswith("1900")


@given(operators, values)
def test_redacting_twice_is_redacting_once(operator: str, values: list[tuple[str, str]]) -> None:
    """Any values of any entities, any operator."""
    kinds = [entity for entity, _ in values]
    conversation = spoken([value for _, value in values])
    once = redact(conversation, found(conversation, kinds), POLICIES[operator], KEYS)
    redacted, findings = again(conversation, once, kinds)

    assert redact(redacted, findings, POLICIES[operator], KEYS).edits == ()


@given(operators, values)
def test_the_same_findings_give_the_same_text(operator: str, values: list[tuple[str, str]]) -> None:
    """A plan is applied by redacting again: neither chance nor time enters."""
    kinds = [entity for entity, _ in values]
    conversation = spoken([value for _, value in values])
    findings = found(conversation, kinds)

    first = redact(conversation, findings, POLICIES[operator], KEYS)

    assert redact(conversation, reversed(first.redacted), POLICIES[operator], KEYS).edits == first.edits


@given(operators, values)
def test_what_is_redacted_changes(operator: str, values: list[tuple[str, str]]) -> None:
    """No value stands where it stood; what an operator would not change is not counted as redacted."""
    kinds = [entity for entity, _ in values]
    conversation = spoken([value for _, value in values])

    redaction = redact(conversation, found(conversation, kinds), POLICIES[operator], KEYS)

    assert {finding.pointer for finding in redaction.redacted} == set(redaction.texts())


@pytest.mark.parametrize("operator", sorted(set(OPERATORS) - {"mask"}))
@given(data=st.data())
def test_a_part_of_a_stand_in_is_no_finding(operator: str, data: st.DataObject) -> None:
    """A detector may take a piece of a placeholder, or of a surrogate from a reserved range, for something else."""
    entity, value = data.draw(st.sampled_from(RANGED))
    conversation = spoken([value])
    once = redact(conversation, found(conversation, [entity]), POLICIES[operator], KEYS)
    redacted, (whole,) = again(conversation, once, [entity])
    start = data.draw(st.integers(whole.start, whole.end - 1))
    end = data.draw(st.integers(start + 1, whole.end))
    piece = Finding(whole.pointer, start, end, data.draw(entities), 0.9, "test.rule")

    assert redact(redacted, [piece], POLICIES[operator], KEYS).edits == ()


@pytest.mark.parametrize(
    ("value", "kind", "taken_for"),
    [
        ("oh four three eight two one one nine oh six seven eight double five", "PHONE_NUMBER", "PERSON"),
        ("55-18-02", "PASSWORD", "DATE_OF_BIRTH"),
    ],
)
def test_a_shape_is_known_again_as_another_kind(value: str, kind: str, taken_for: str) -> None:
    """However many words a number is said in, and however its noughts are parted."""
    conversation = spoken([value])
    once = redact(conversation, found(conversation, [kind]), POLICIES["surrogate"], KEYS)
    redacted, (whole,) = again(conversation, once, [taken_for])
    last = Finding(whole.pointer, whole.end - 3, whole.end, taken_for, 0.9, "test.rule")

    assert once.edits
    assert redact(redacted, [whole], POLICIES["surrogate"], KEYS).edits == ()
    assert redact(redacted, [last], POLICIES["surrogate"], KEYS).edits == ()


@pytest.mark.parametrize("operator", sorted(OPERATORS))
def test_what_stands_beside_a_stand_in_is_redacted(operator: str) -> None:
    """A placeholder in a finding shields itself and nothing else: who types [REDACTED] hides nothing by it."""
    text = "[REDACTED] Miller [PERSON_2]"
    conversation = parse_conversation({"id": "c", "messages": [{"text": text}]})

    redaction = redact(
        conversation, [Finding("/messages/0/text", 0, len(text), "PERSON", 0.9, "test.rule")], POLICIES[operator], KEYS
    )

    assert [(each.start, each.end) for each in redaction.redacted] == [(11, 17)]
    assert redaction.edits[0].after.startswith("[REDACTED] ")
    assert redaction.edits[0].after.endswith(" [PERSON_2]")
    assert "Miller" not in redaction.edits[0].after


def test_a_sign_that_is_left_beside_a_stand_in_is_no_value() -> None:
    """Of "#anna" the name went; a detector that takes what is left for somebody changes nothing."""
    policy = Policy.from_table({"operator": "surrogate"})
    conversation = parse_conversation({"id": "c", "messages": [{"text": "#anna"}]})
    name = Finding("/messages/0/text", 1, 5, "PERSON", 0.9, "test.rule")
    redacted = parse_conversation(redact(conversation, [name], policy).apply(conversation))
    sign = Finding("/messages/0/text", 0, 1, "PERSON", 0.9, "test.rule")
    assert redact(redacted, [sign], policy).edits == ()
