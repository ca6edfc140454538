"""Text as machines and mischief leave it: values are found through it, and offsets are those of the original."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.detect.reading import DETECTOR, findings, marked
from transcrub.conversation import conversation_of_text
from transcrub.detect.text import plain, readings


@pytest.mark.parametrize(
    "case",
    [
        "card «4111\u200b1111\u200b1111\u200b1111»",
        "«4111\u00a01111\u20091111\u202f1111»",
        "«4111\u20111111\u20131111\u22121111»",
        "«４１１１ １１１１ １１１１ １１１１»",
        "«𝟒𝟏𝟏𝟏 𝟏𝟏𝟏𝟏 𝟏𝟏𝟏𝟏 𝟏𝟏𝟏𝟏»",
        "«⑤③⑥-45-6789»",
        "«٤١١١ ١١١١ ١١١١ ١١١١»",
        "«4\ufe0f\u20e311\ufe0f1 1111 1111 1111»",
        "«4\u03361\u03361\u03361\u0336 1111 1111 1111»",
        "\u202a«536-22-1234»\u202c",
        "\u2068«jane@example.com»\u2069",
        "«jane\u00ad@exam\u200bple.com»",
        "«jane＠example．com»",
        "«jane﹫example․com»",
        "«𝐣𝐚𝐧𝐞@𝐞𝐱𝐚𝐦𝐩𝐥𝐞.𝐜𝐨𝐦»",
        "«jose\u0301@example.com»",
        "«jane&#64;example.com»",
        "«jane&#x40;example&#46;com»",
        "«jane&commat;example&period;com»",
        "«4111&nbsp;1111&nbsp;1111&nbsp;1111»",
        "call&nbsp;«415-555-0134»&nbsp;please",
        "&lt;«jane@example.com»&gt;",
        "«415&#45;555&#45;0134»",
        "\U0001f4de«415-555-0134»\U0001f600",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467 «415-555-0134» \U0001f1fa\U0001f1f8",
        "\ufeff«jane@example.com»",
        "**«4111 1111 1111 1111»**",
        "_«4111 1111 1111 1111»_",
        "__«536-22-1234»__",
        "_«jane@example.com»_",
        "~~«415-555-0134»~~",
        "`«415-555-0134»`",
        "> «jane@example.com»",
        "| «jane@example.com» | «415-555-0134» |",
        "[«jane@example.com»](mailto:«jane@example.com»)",
        "<a href='tel:«+14155550134»'>«415-555-0134»</a>",
        "«https://example.com/u?id=1&who=jane@example.com»",
        "«https://example.com/u?contact=jane%40example.com»",
        "«https://example.com/u?a=1&amp;email=jane@example.com»",
    ],
)
def test_values_are_found_through_it(case: str) -> None:
    """Look-alikes, hidden characters, character references, emoji, marks, markdown and links."""
    text, expected = marked(case)
    assert [text[each.start : each.end] for each in findings(text)] == expected


def test_a_hidden_blank_between_two_values_does_not_hide_either() -> None:
    """Read together, two cards would be no number at all."""
    text = "4111111111111111\u200b5555555555554444"
    covered = {place for each in findings(text) for place in range(each.start, each.end)}
    assert covered >= set(range(len(text))) - {16}


@pytest.mark.parametrize("text", ["order&nbsp;4155550134", "R&D; 12 items", "a\u200bb", "&#128512;", "&#0;", "&bogus;"])
def test_nothing_is_found_where_nothing_stands(text: str) -> None:
    """References and hidden characters are no data."""
    assert findings(text) == []


@given(st.text(alphabet="a1 -@.&;#x4nbsp\u200b\u0301\ufe0f\u00e9４٣", max_size=60))
def test_every_reading_leads_back_to_the_original(text: str) -> None:
    """Spans of single characters lie in order, within the text, and none is empty."""
    for reading in readings(text):
        spans = [reading.span(place, place + 1) for place in range(len(reading.text))]
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert all(one[1] <= other[0] for one, other in pairwise(spans))


@given(st.text())
def test_ordinary_text_is_read_once(text: str) -> None:
    """A second reading is paid for only where something is hidden; look-alikes alone keep their offsets."""
    first, *others = readings(text)
    assert first.text == plain(text)
    assert first.span(0, 1) == (0, 1)
    assert len(others) <= 1
    assert all(other.text != first.text for other in others)


def test_hidden_characters_alone_take_linear_time() -> None:
    """A megabyte of them is read in moments."""
    for unit in ("\u200b", "&#64;", "&", "e\u0301", "4\u200b"):
        assert DETECTOR.detect(conversation_of_text(unit * 300_000)) is not None
