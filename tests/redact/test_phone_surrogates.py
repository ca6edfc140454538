"""Telephone numbers that stand for others: nobody's, whatever country they are of, and known again."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.redact.values import KEYS
from transcrub.conversation import parse_conversation
from transcrub.finding import Finding
from transcrub.redact import Policy, redact
from transcrub.redact.surrogates import phones, surrogates_in
from transcrub.redactor import Redactor

PAGE = (Path(__file__).parents[2] / "docs/how-to/operators.md").read_text(encoding="utf-8")
SURROGATE = Policy(operator="surrogate")

indexes = st.integers(0, 2**32)
codes = st.sampled_from(["1", "33", "353", "44", "46", "49", "61", "7", "39", "52", "90", "225", "992", "800", "881"])
separators = st.sampled_from(["", " ", "-", ".", " (0)", " (", ") ", "\u00a0", " - "])
groups = st.lists(st.tuples(separators, st.from_regex(r"[0-9]{1,5}", fullmatch=True)), min_size=1, max_size=6)


@st.composite
def numbers(draw: st.DrawFn) -> str:
    """Draw a number of any country, or of none that is named, as people group and part its digits."""
    head = draw(st.sampled_from(["+", "00", "+ ", "00 ", ""]))
    return (head + draw(codes) if head else "") + "".join(map("".join, draw(groups)))


def shown(first: str, last: str) -> str:
    return first if first == last else "x"


def redacted(text: str) -> tuple[str, int]:
    """Return a text whose whole is a telephone number, redacted, and how many findings of it were replaced."""
    conversation = parse_conversation({"id": "c", "messages": [{"text": text}]})
    found = Finding("/messages/0/text", 0, len(text), "PHONE_NUMBER", 0.9, "test.rule")
    redaction = redact(conversation, [found], SURROGATE, KEYS)
    return (redaction.edits[0].after if redaction.edits else text), len(redaction.redacted)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        # as the regulator keeps them: of the same area or kind where one is kept
        ("+1 415 555 2671", r"\+1 555 555 01\d\d"),
        ("001 (415) 555-2671", r"001 \(555\) 555-01\d\d"),
        ("+33 6 12 34 56 78", r"\+33 6 39 98 \d\d \d\d"),
        ("+33 1 42 68 53 00", r"\+33 1 99 00 \d\d \d\d"),
        ("+33 9 72 39 36 60", r"\+33 1 99 00 \d\d \d\d"),
        ("+44 7911 123456", r"\+44 7700 900\d{3}"),
        ("+44 (0)20 7123 4567", r"\+44 \(0\)20 7946 0\d{3}"),
        ("+441224123456", r"\+441632960\d{3}"),
        ("0044 1224 123456", r"0044 1632 960\d{3}"),
        ("+46 70 123 45 67", r"\+46 70 174 06 [1-9]\d"),
        ("+46 8 123 456 78", r"\+46 8 465 004 \d\d"),
        ("+49 30 12345678", r"\+49 30 23125\d{3}"),
        ("+49 151 12345678", r"\+49 176 040690\d\d"),
        ("+49 (0)171/1234567", r"\+49 \(0\)171/39200\d\d"),
        ("+61 2 9876 5432", r"\+61 2 5550 \d{4}"),
        ("+61 412 345 678", r"\+61 255 50\d \d{3}"),
        ("+353 86 123 4567", r"\+353 20 91\d \d{4}"),
        # none is kept, or none of that length
        ("+52 55 1234 5678", r"\+52 00 0000 00\d\d"),
        ("+39 06 1234567", r"\+39 00 00000\d\d"),
        ("+49 30 1234567", r"\+49 00 00000\d\d"),
        ("+44 020 7123 4567", r"\+44 000 0000 00\d\d"),
        ("+7 (912) 345-67-89", r"\+7 \(000\) 000-00-\d\d"),
        # zeros are given out
        ("+992 90 123 4567", r"\+000 00 000 00\d\d"),
        ("+800 1234 5678", r"\+000 0000 00\d\d"),
        # no country is named
        ("(415) 555-2671", r"\(000\) 555-01\d\d"),
        ("4155552671", r"00055501\d\d"),
        ("55 1234 5678", r"00 0555 01\d\d"),
        ("06 12 34 56 78", r"00 05 55 01 \d\d"),
        ("1-800-356-9377", r"1-000-555-01\d\d"),
        ("555-2671", r"000-00\d\d"),
        ("07911 123456", r"00000 0000\d\d"),
        ("030 12345678", r"000 000000\d\d"),
        # it holds what none of ours would be known by
        ("+33 6\n12345678", r"\+00 0\n00000001"),
        ("+33 6    12345678", r"\+00 0-00000001"),
        ("12345", "00001"),
    ],
)
def test_a_number_gives_way_to_one_that_nobody_has(value: str, expected: str) -> None:
    """Grouping, separators and country code stay."""
    made, count = redacted(value)

    assert re.fullmatch(expected, made), made
    assert count == 1


@pytest.mark.parametrize(
    "value",
    [
        "+33 5 55 55 01 18",
        "+49 55 55550143",
        "+44 5555 550115",
        "+52 55 5555 0181",
        "+90 555 555 01 43",
        "(415) 555-0143",
        "555 555 0143",
        "5555550143",
        "555-0143",
        "+354 555 0143",
        "+44 7700 901123",
        "+46 70 174 06 04",
        "+493000000043",
    ],
)
def test_a_number_that_somebody_may_have_is_no_surrogate(value: str) -> None:
    """What is kept for fiction in one country is a house in another: neither the whole nor the end of it stays."""
    assert list(surrogates_in(value)) == []
    assert redacted(value)[1] == 1


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("+49 30 00000043", r"\+49 30 23125\d{3}"),
        ("+992 00 000 0043", r"\+000 00 000 00\d\d"),
        ("+1 200 000 0043", r"\+1 555 555 01\d\d"),
    ],
)
def test_a_number_that_ends_as_a_surrogate_does_goes_whole(value: str, expected: str) -> None:
    """Zeros and a count at its end shield no part of it."""
    made, count = redacted(value)

    assert re.fullmatch(expected, made), made
    assert count == 1


@pytest.mark.parametrize("value", ["+44 7700 900123", "0049 (0)30 23125 000", "+33639980000", "+1-555-555-0100 x3"])
def test_a_number_kept_for_fiction_stays(value: str) -> None:
    """Nothing tells it from the operator's work, and it is nobody's."""
    assert redacted(value) == (value, 0)


@given(numbers(), indexes)
def test_what_is_made_is_known_again_as_a_whole(value: str, index: int) -> None:
    """No letter or digit is left over that a second run would take for a value."""
    made = phones.phone(value, index)
    if made is None:
        return
    rest = list(made)
    for start, end in surrogates_in(made):
        rest[start:end] = " " * (end - start)

    assert not any(map(str.isalnum, rest)), made


@given(numbers())
def test_redacting_a_number_twice_is_redacting_it_once(value: str) -> None:
    """Whatever makes of its digits a number or none."""
    once, _ = redacted(value)

    assert redacted(once) == (once, 0)


@given(numbers(), indexes)
def test_a_number_keeps_its_shape(value: str, index: int) -> None:
    """Digits are where digits were, and everything else is as it was."""
    made = phones.phone(value, index)

    assert made is None or re.sub(r"\d", "0", made) == re.sub(r"\d", "0", value)


@given(numbers().filter(lambda value: "(0)" not in value), indexes)
def test_one_number_has_one_surrogate_in_every_grouping(value: str, index: int) -> None:
    """The plan that it is of is told by its digits alone."""
    made, bare = (phones.phone(each, index) for each in (value, re.sub(r"[^\d+]", "", value)))

    if made is not None and bare is not None:
        assert re.sub(r"[^\d+]", "", made) == bare


def test_a_number_is_one_throughout_a_conversation() -> None:
    """Found by the detector, twice and in another grouping; what stands in its place is found no more."""
    redactor = Redactor(Redactor.standard().detector, SURROGATE)
    text = "my number is +44 7911 123456, or +49 30 12345678. Yes, call +447911123456."

    once = redactor.redact_text(text)
    first, other, again = re.findall(r"\+[\d ]*\d", once)

    assert first.replace(" ", "") == again
    assert re.fullmatch(r"\+44 7700 900\d{3}", first)
    assert re.fullmatch(r"\+49 30 23125\d{3}", other)
    assert redactor.redact_text(once) == once


@pytest.mark.parametrize(
    ("code", "first", "last"), [(code, *each) for code, ranges in phones._RANGES.items() for each in ranges]
)
def test_a_range_is_a_box_of_digits(code: str, first: str, last: str) -> None:
    """Only so do counting from the first number and its form, digit by digit, mean the same numbers."""
    box = 1
    for low, high in zip(first, last, strict=True):
        assert low <= high
        box *= int(high) - int(low) + 1

    assert int(last) - int(first) + 1 == box >= 90
    assert len(code) + len(first) <= 15


def test_no_plan_gives_out_what_begins_with_zeros() -> None:
    """By the metadata of libphonenumber, where it is installed, of every country code but those that are left out."""
    library = pytest.importorskip("phonenumbers")
    metadata = pytest.importorskip("phonenumbers.phonemetadata").PhoneMetadata
    given_out = set()
    for code, regions in library.COUNTRY_CODE_TO_REGION_CODE.items():
        for region in regions:
            plan = (
                metadata.metadata_for_nongeo_region(code, None)
                if region == "001"
                else metadata.metadata_for_region(region, None)
            )
            kinds = (plan.fixed_line, plan.mobile, plan.toll_free, plan.premium_rate, plan.shared_cost, plan.voip)
            patterns = [each.national_number_pattern for each in (*kinds, plan.personal_number, plan.uan) if each]
            numbers = [f"{1:0{length}}" for length in range(7, 16)]
            if any(re.fullmatch(pattern, each) for pattern in patterns if pattern for each in numbers):
                given_out.add(str(code))

    assert given_out == phones._WITH_ZEROS


def test_the_page_tells_the_ranges() -> None:
    """Every country that keeps numbers for fiction, and what they begin with."""
    rows = dict(re.findall(r"^\| `\+(\d+)` \| (.+?) \|", PAGE, re.MULTILINE))

    assert {code: set(re.sub(r"[` -]", "", cell).split(",")) for code, cell in rows.items()} == {
        code: {"".join(map(shown, *each)) for each in ranges} for code, ranges in phones._RANGES.items() if code
    }
