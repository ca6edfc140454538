"""MAC_ADDRESS: what is one, and what is none."""

import pytest

from tests.detect.reading import findings, marked, values


@pytest.mark.parametrize(
    "case",
    [
        "«00:1B:44:11:3A:B7»",
        "my mac is «00-1b-44-11-3a-b7».",
        "router(«3C:22:FB:7e:01:9d»)",
        "«001b.4411.3ab7»",
        "«00:11:22:33:44:55»",
        "mac address «00-11-22-33-44-55»",
        "hardware address: «0011.2233.4455»",
        "**«AA:BB:CC:DD:EE:FF»**",
        "guid «00-1B-44-11-3A-B7-52-C8»",
    ],
)
def test_finds_pairs_and_fours_in_any_case(case: str) -> None:
    """Six or eight pairs with colons or hyphens, three fours with full stops."""
    text, expected = marked(case)
    assert values(text, "MAC_ADDRESS") == expected


@pytest.mark.parametrize(
    "text",
    [
        "FF:FF:FF:FF:FF:FF",
        "00-00-00-00-00-00",
        "00:1B:44-11:3A:B7",
        "00:1B:44:11:3A",
        "00:1B:44:11:3A:B7:00",
        "1234.5678.9012",
        "10:20:30:40:50",
        "10-20-30-40-50-60",
        "serial 00:11:22:33:44:55",
    ],
)
def test_leaves_what_belongs_to_nobody_or_is_of_another_form(text: str) -> None:
    """Broadcast and null, mixed separators, too few or too many, and numbers in fours."""
    assert findings(text) == []
