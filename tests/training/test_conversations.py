"""The generator: labelled conversations that are the same every time."""

import random

import pytest
from training.conversations import conversations
from training.grammar import expand, rules
from training.lexicon import common_words, names
from training.values import Cast

ENTITIES = {"PERSON", "STREET_ADDRESS", "USERNAME", "DATE_OF_BIRTH", "POSTAL_CODE"}


def test_the_same_seed_gives_the_same_conversations() -> None:
    """Chance is seeded: a second run makes the same text, another seed makes another."""
    assert list(conversations(7, 50)) == list(conversations(7, 50))
    assert list(conversations(7, 50)) != list(conversations(8, 50))


def test_spans_are_exact() -> None:
    """Spans lie within their text in order, hold no space at the edges, and have an entity that the tagger knows."""
    for lines in conversations(1, 400):
        for line in lines:
            end = 0
            for start, stop, entity in line.spans:
                assert end <= start < stop <= len(line.text)
                assert line.text[start:stop].strip() == line.text[start:stop]
                assert entity in ENTITIES
                end = stop


@pytest.mark.parametrize("rule", sorted(rules()))
def test_every_rule_can_be_said(rule: str) -> None:
    """Every alternative's rules and slots exist."""
    chance = random.Random(rule)
    for _ in range(60):
        assert any(text for text, _ in expand(rule, chance, Cast(chance).fill))


def test_lists_are_large_and_lower_case() -> None:
    """Names of many cultures and ten thousands of common words stand ready."""
    assert len(names().cultures) >= 30
    assert len(common_words()) > 15_000
    assert all(word == word.lower() for word in common_words())
