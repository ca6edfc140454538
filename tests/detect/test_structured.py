"""The structured pass: gate, offsets, odd characters, long texts, and its journey to a worker."""

import pickle
import re

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from tests.detect.reading import DETECTOR, EVERYWHERE, findings
from transcrub.conversation import conversation_of_text, parse_conversation
from transcrub.detect import DetectorOptions
from transcrub.detect.recogniser import Recogniser
from transcrub.detect.recognisers import recognisers
from transcrub.detect.structured import StructuredPass
from transcrub.detect.text import plain

_ALL = recognisers(DetectorOptions(profile="strict", locales=("all",)))
_SHAPELY = st.text(alphabet="0123456789 -.()+:/@x%aDEfG#,=?\n", max_size=60)


@pytest.mark.parametrize(
    ("before", "value"),
    [
        ("", "jane@example.com"),
        ("\U0001f600 ", "jane@example.com"),
        ("e\u0301te\u0301 ", "415-555-0134"),
        ("\ud800 lone ", "4111 1111 1111 1111"),
        ("数字 ", "203.0.113.7"),
        ("\x00 ", "536-22-1234"),
    ],
)
def test_offsets_count_code_points(before: str, value: str) -> None:
    """Emoji, combining marks, lone surrogates and NUL before a value do not shift its span."""
    text = f"{before}{value} \U0001f600\udfff"
    (finding,) = findings(text)
    assert text[finding.start : finding.end] == value


@given(st.text())
def test_plain_text_has_the_length_of_the_original(text: str) -> None:
    """Look-alikes are replaced one for one: a span in the plain text is a span in the original."""
    assert len(plain(text)) == len(text)


@pytest.mark.parametrize("recogniser", _ALL, ids=lambda each: each.rule)
@given(text=_SHAPELY)
def test_the_gate_fires_wherever_a_recogniser_would_find(recogniser: Recogniser, text: str) -> None:
    """The gate may be too careful; it may not be silent where something stands."""
    match = recogniser.confirm.search(text)
    if match and recogniser.validate(match["value"]):
        assert re2.search(recogniser.gate, text)


def test_rules_have_names_of_their_own() -> None:
    """A finding's rule tells which recogniser spoke."""
    assert len({each.rule for each in _ALL}) == len(_ALL)


@pytest.mark.parametrize("place", [0, 4090, 4096, 5000, 50_000])
@pytest.mark.parametrize(
    "value", ["jane@example.com", "4111 1111 1111 1111", "https://jane:pw@example.com/" + "x" * 3000]
)
def test_a_value_in_a_long_text_is_found_whole_and_once_wherever_it_stands(place: int, value: str) -> None:
    """Long texts are read in pieces; no value is lost or cut where one piece ends and the next begins."""
    text = "word " * (place // 5) + value + " word" * 2000
    assert [text[each.start : each.end] for each in findings(text)] == [value]


def test_the_cue_may_stand_far_before_in_a_long_text() -> None:
    """Pieces are for the patterns only: context is read from the whole text."""
    text = "word " * 817 + "please call me: " + "4155550134"
    assert len(findings(text)) == 1


def test_a_gate_that_gives_no_answer_is_an_error() -> None:
    """RE2 out of memory must not read as a clean text."""
    structured = StructuredPass(_ALL)
    silent = re2.Set.SearchSet()
    silent.Add("never to be seen")
    silent.Compile()
    structured._gate._shapes._tiers[0].patterns = silent
    with pytest.raises(MemoryError):
        structured.find(conversation_of_text("hello"), ())


def test_a_detector_goes_to_a_worker_after_it_has_worked() -> None:
    """Compiled gates stay behind; the copy finds the same."""
    conversation = conversation_of_text("call me: 4155550134 or jane@example.com")
    expected = DETECTOR.detect(conversation)
    assert pickle.loads(pickle.dumps(DETECTOR)).detect(conversation) == expected
    assert len(expected) == 2


def test_every_text_field_is_read() -> None:
    """The main text, cards, quick replies and attachments of each message."""
    conversation = parse_conversation(
        {
            "id": "c",
            "messages": [
                {"text": "hello"},
                {
                    "text": "jane@example.com",
                    "content": [
                        {"attachment": {"filename": "415-555-0134.pdf"}},
                        {"quickReply": {"text": "+442079460958"}},
                    ],
                },
                {"text": None},
            ],
        }
    )
    assert [(each.pointer, each.entity) for each in EVERYWHERE.detect(conversation)] == [
        ("/messages/1/text", "EMAIL_ADDRESS"),
        ("/messages/1/content/0/attachment/filename", "PHONE_NUMBER"),
        ("/messages/1/content/1/quickReply/text", "PHONE_NUMBER"),
    ]


def test_a_finding_tells_why_in_words_of_ours() -> None:
    """Rule, score and cue are told; the value is not."""
    (finding,) = findings("you can call me at 4155550134")
    assert finding.rule == "structured.phone_bare"
    assert finding.why is not None
    assert (finding.why.base, finding.why.cue, finding.score) == (0.3, "call", 0.7)
    assert not re.search("4155550134", repr(finding))
