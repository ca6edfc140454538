"""The detector: passes in order, and what happens when one fails."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import pytest

from transcrub.conversation import Conversation, conversation_of_text
from transcrub.detect import Detector, DetectorOptions, standard_detector
from transcrub.errors import DetectionError
from transcrub.finding import Finding


@dataclass(frozen=True)
class _Fixed:
    findings: tuple[Finding, ...]
    seen: list[Finding] = field(default_factory=list)
    name: str = "fixed"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> tuple[Finding, ...]:
        self.seen.extend(found)
        return self.findings


@dataclass(frozen=True)
class _Failing:
    name: str = "failing"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        yield Finding("/messages/0/text", 0, 1, "PERSON", 0.9, "failing.one")
        raise ValueError(next(conversation.fields()).value)


def test_a_pass_sees_what_those_before_it_found_and_overlaps_are_resolved_at_the_end() -> None:
    """Candidates travel on; the end result holds the ones that stand."""
    weak = Finding("/messages/0/text", 0, 4, "PHONE_NUMBER", 0.5, "a.weak")
    strong = Finding("/messages/0/text", 2, 6, "PHONE_NUMBER", 0.9, "b.strong")
    second = _Fixed((strong,))
    assert Detector((_Fixed((weak,)), second)).detect(conversation_of_text("123456")) == (replace(strong, start=0),)
    assert second.seen[:1] == [weak]


def test_a_pass_that_fails_never_makes_a_clean_conversation_and_tells_no_text() -> None:
    """The error names the pass and the kind of the failure alone."""
    with pytest.raises(DetectionError) as caught:
        Detector((_Failing(),)).detect(conversation_of_text("secret words"))
    assert str(caught.value) == "the detection pass 'failing' failed (ValueError)"
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_without_text_there_is_nothing_to_find() -> None:
    """An empty conversation is clean."""
    assert standard_detector().detect(conversation_of_text("")) == ()


def test_the_default_is_the_standard_profile_for_the_united_states() -> None:
    """Options that are not given are these."""
    assert DetectorOptions() == DetectorOptions(profile="standard", locales=("US",))


@dataclass(frozen=True)
class _Nested:
    """Finds the innermost brackets: what stands around them shows when they are gone."""

    name: str = "nested"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        for text in conversation.fields():
            for match in re.finditer(r"<[^<>]*>", text.value):
                yield Finding(text.pointer, *match.span(), "PERSON", 0.9, "nested.brackets")


def test_the_rest_is_read_again_until_nothing_new_comes() -> None:
    """A value that shows only when another is gone is found too, and takes it in."""
    (finding,) = Detector((_Nested(),)).detect(conversation_of_text("a <b <c> d> e"))
    assert (finding.start, finding.end) == (2, 11)


def test_a_detector_that_never_comes_to_rest_fails() -> None:
    """There is a limit to the readings, and beyond it the conversation is not clean."""
    with pytest.raises(DetectionError, match="readings"):
        Detector((_Nested(),)).detect(conversation_of_text("<" * 110 + ">" * 110))


@dataclass(frozen=True)
class _Doubtful:
    """Finds a number surely; once it is gone, doubts the whole text around it."""

    name: str = "doubtful"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        for text in conversation.fields():
            for match in re.finditer(r"\d+", text.value):
                yield Finding(text.pointer, *match.span(), "PASSWORD", 0.9, "doubtful.number")
            if "[" in text.value:
                yield Finding(text.pointer, 0, len(text.value), "PERSON", 0.3, "doubtful.all")


def test_a_doubtful_finding_of_a_later_reading_puts_no_sure_one_out() -> None:
    """What was sure in the first reading stays sure, and is redacted."""
    found = Detector((_Doubtful(),)).detect(conversation_of_text("pin 8821 it is"))
    assert [(each.start, each.end) for each in found if each.score >= 0.5] == [(4, 8)]
