"""Edges: what stands beside a value and belongs to it."""

import pytest

from tests.detect.reading import marked
from transcrub.detect.edges import widened

# What was read stands in «these marks», and what it becomes in [these].
CASES = [
    ("PERSON", "the account of [K. «Iyer»]"),
    ("PERSON", "for [T. L. «Nguyen»], please"),
    ("PERSON", "vitamin [«Nguyen»]"),
    ("PERSON", "R&D. [«Nguyen»]"),
    ("PASSWORD", "[mr «noodles»]"),
    ("PASSWORD", "is [«noodles»]"),
    ("STREET_ADDRESS", "to [8 «Orchard Rise, Solihull»]"),
    ("STREET_ADDRESS", "12.8 [«Orchard Rise»]"),
    ("STREET_ADDRESS", "for $8 [«Orchard Rise»]"),
    ("STREET_ADDRESS", "at [Flat B, «39 Arlington Road»]"),
    ("STREET_ADDRESS", "at [Flat «B, 39 Arlington Road»]"),
    ("STREET_ADDRESS", "to [Unit 12/«88 Wattle Parade»]"),
    ("STREET_ADDRESS", "in [«1904 Camino NE, NM 87124»-3391], yes"),
    ("STREET_ADDRESS", "in [«1904 Camino NE, NM 87124»]-33915"),
    ("STREET_ADDRESS", "at [«245 rue des Ormes, QC H2V» 1S6], no"),
    ("STREET_ADDRESS", "at [«church lane, ludlow SY8» 1AP]"),
    ("STREET_ADDRESS", "to [top floor flat, «9 Montague Terrace»]"),
    ("ORDER_ID", "mr [«88124»]"),
    ("PERSON", "in the U.S. [«Nguyen»]"),
    ("ORDER_ID", "the 8 [«HX2214»]"),
]


@pytest.mark.parametrize(("entity", "case"), CASES)
def test_a_value_is_widened_to_its_edges(entity: str, case: str) -> None:
    """Initials, titles of answers, houses and flats, and the last four digits of a zip code."""
    text, (whole,) = marked(case.replace("«", "").replace("»", "").replace("[", "«").replace("]", "»"))
    _, (value,) = marked(case.replace("[", "").replace("]", ""))
    start = text.index(value)

    assert text[slice(*widened(text, start, start + len(value), entity))] == whole
