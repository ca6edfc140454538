"""The made-up conversations: whether they are what benchmarks and tests take them for."""

import re
from collections import Counter
from collections.abc import Mapping
from itertools import islice
from typing import Any

import pytest

from tests.sandbox.conftest import Start
from transcrub.sandbox import generate
from transcrub.sandbox.generator import Sample, samples
from transcrub.sandbox.persona import STRUCTURED, luhn_digit

# Deliberately simple: whatever looks at all like one of the five kinds counts, so that a clean conversation is clean.
LOOKS_STRUCTURED = re.compile(
    r"@|\b\d{3}-\d{2}-\d{4}\b|\b(?:\d[ -]?){13,16}\b|\b\d{3}[-. )]+\d{3}[-. ]\d{4}\b|\b\d{1,3}(?:\.\d{1,3}){3}\b|[0-9a-f]:[0-9a-f]*:"
)


def texts(interaction: Mapping[str, Any]) -> str:
    return "\n".join(message["text"] for message in interaction["messages"])


@pytest.fixture(scope="module")
def many() -> list[Sample]:
    return list(samples(1000, seed=3))


def test_the_same_seed_makes_the_same_conversations() -> None:
    """Conversations go by the seed; more of them begin with the fewer."""
    assert list(generate(50, seed=7)) == list(islice(generate(80, seed=7), 52))
    assert list(generate(5, seed=7)) != list(generate(5, seed=8))


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.75, 1.0])
def test_the_dirty_share_is_exact(share: float) -> None:
    """As many conversations are dirty as the share says."""
    assert sum(sample.dirty for sample in samples(200, dirty_share=share)) == int(200 * share)


def test_a_dirty_conversation_says_one_of_the_five_kinds(many: list[Sample]) -> None:
    """What is named as personal is said word for word, one of the five kinds among it."""
    for sample in many:
        if sample.dirty:
            said = texts(sample.interaction)
            assert {entity for entity, _ in sample.personal} & STRUCTURED
            assert all(value in said for _, value in sample.personal)


def test_a_clean_conversation_holds_nothing_personal(many: list[Sample]) -> None:
    """A clean conversation has nothing that looks like one of the five kinds, and no name."""
    clean = [sample for sample in many if not sample.dirty]
    assert clean
    for sample in clean:
        assert sample.personal == ()
        assert not LOOKS_STRUCTURED.search(texts(sample.interaction))
        assert "my name is" not in texts(sample.interaction).lower()


def test_every_kind_comes_up(many: list[Sample]) -> None:
    """In a thousand conversations each kind of value is said many times."""
    said = Counter(entity for sample in many for entity, _ in sample.personal)
    assert said.keys() >= STRUCTURED | {
        "PERSON",
        "STREET_ADDRESS",
        "ACCOUNT_NUMBER",
        "PASSWORD",
        "USERNAME",
        "DATE_OF_BIRTH",
    }
    assert min(said.values()) > 20


def test_card_numbers_check(many: list[Sample]) -> None:
    """Every card number passes the Luhn check of ISO/IEC 7812-1."""
    cards = [value for sample in many for entity, value in sample.personal if entity == "CREDIT_CARD"]
    digits = [re.sub(r"\D", "", card) for card in cards]
    assert all(luhn_digit(number[:-1]) == number[-1] for number in digits)
    assert {len(number) for number in digits} == {15, 16}
    assert luhn_digit("7992739871") == "3"


def test_social_security_numbers_could_be_real(many: list[Sample]) -> None:
    """No SSN is of an area, group or serial that the administration never gives out (20 CFR 422)."""
    numbers = [value for sample in many for entity, value in sample.personal if entity == "US_SSN"]
    assert numbers
    assert all(re.fullmatch(r"(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}", number) for number in numbers)


def test_conversations_are_of_two_sides(many: list[Sample]) -> None:
    """A chat has customer, bot and agent as participants, messages both ways in order of time, and unique ids."""
    identifiers = [sample.interaction["id"] for sample in many]
    assert len(set(identifiers)) == len(identifiers)
    for sample in many[:100]:
        interaction: Any = sample.interaction
        times = [message["timestamp"] for message in interaction["messages"]]
        ids = [message["id"] for message in interaction["messages"]]
        people = {participant["id"]: participant["purpose"] for participant in interaction["participants"]}
        assert set(people.values()) == {"customer", "bot", "agent"}
        assert {message["direction"] for message in interaction["messages"]} == {"inbound", "outbound"}
        assert all(message["from"] in people and message["to"] in people for message in interaction["messages"])
        assert interaction["startTime"] <= times[0]
        assert times == sorted(times)
        assert times[-1] == interaction["endTime"]
        assert len(set(ids)) == len(ids)


def test_some_messages_are_structured(many: list[Sample]) -> None:
    """Quick replies, button responses and attachments come up, and file names that hold a name."""
    raw = str([sample.interaction for sample in many])
    for kind in ("QuickReply", "ButtonResponse", "Attachment", "normalizedMessage"):
        assert kind in raw
    assert re.search(r"passport_\w+\.jpg", raw)


def test_the_query_leaves_others_out(start: Start) -> None:
    """E-mails, calls and chats that are still going on are there too, and are not found."""
    wire = start(conversations=100)
    assert len(wire.ids()) == 100
    assert len(wire.sandbox.store) == 105
    assert len(wire.ids("type ne 'webmessaging' or state ne 'completed'")) == 5
