"""Stand-ins: into a conversation and back to its offsets."""

from hypothesis import given
from hypothesis import strategies as st

from transcrub.conversation import conversation_of_text
from transcrub.detect.replaced import BLANK, blanks
from transcrub.finding import Finding

_POINTER = "/messages/0/text"
_GAPS = st.lists(st.tuples(st.integers(0, 12), st.integers(1, 12)), min_size=1, max_size=6)


def _finding(start: int, end: int, pointer: str = _POINTER, score: float = 0.9) -> Finding:
    return Finding(pointer, start, end, "PERSON", score, "test.rule")


@given(gaps=_GAPS, tail=st.integers(0, 12))
def test_every_character_outside_the_blanks_finds_its_way_back(gaps: list[tuple[int, int]], tail: int) -> None:
    """One character of the blanked text is the same character of the original; one in a blank is the whole value."""
    text, spans = "", []
    for gap, length in gaps:
        spans.append((len(text) + gap, len(text) + gap + length))
        text += "".join(chr(0x4E00 + len(text) + index) for index in range(gap)) + "x" * length
    text += "".join(chr(0x4E00 + len(text) + index) for index in range(tail))
    blanked = blanks(conversation_of_text(text))([_finding(*span) for span in spans])
    (field,) = blanked.conversation.fields()
    for place, character in enumerate(field.value):
        original = blanked.to_original(_finding(place, place + 1))
        if character in BLANK:
            assert (original.start, original.end) in spans
        else:
            assert text[original.start : original.end] == character


def test_what_overlaps_a_blank_takes_all_of_it_in() -> None:
    """Half a placeholder is no span of the original."""
    blanked = blanks(conversation_of_text("ab jane cd"))([_finding(3, 7)])
    assert [field.value for field in blanked.conversation.fields()] == ["ab [REDACTED] cd"]
    assert blanked.to_original(_finding(1, 5)) == _finding(1, 7)
    assert blanked.to_original(_finding(6, 15)) == _finding(3, 9)


def test_other_fields_keep_their_offsets() -> None:
    """A finding in a text without blanks is returned as it is."""
    blanked = blanks(conversation_of_text("jane"))([_finding(0, 4)])
    assert blanked.to_original(_finding(2, 3, "/messages/1/text")) == _finding(2, 3, "/messages/1/text")


def test_what_is_as_likely_as_not_is_blanked() -> None:
    """A half is enough; what is less likely stays."""
    blanked = blanks(conversation_of_text("jane doe"))([_finding(0, 4, score=0.5), _finding(5, 8, score=0.49)])
    assert [field.value for field in blanked.conversation.fields()] == ["[REDACTED] doe"]
