"""A part of a number that looks like a stand-in is none: the number goes whole, and what stands for it stays."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.redact.values import KEYS
from transcrub.conversation import Conversation, parse_conversation
from transcrub.finding import Finding
from transcrub.redact import Policy, redact
from transcrub.redact.operators import OPERATORS
from transcrub.redactor import Redactor

DETECTOR = Redactor.standard().detector
REDACTORS = {name: Redactor(DETECTOR, Policy(operator=name), KEYS) for name in OPERATORS}

marks = st.sampled_from(["", "*", "**", "_", "__", "`", "~", '"', "("])
noughts = st.sampled_from(["0", "00", "000", "0000", "0001", "0002", "00012"])
groups = st.lists(st.one_of(noughts, st.from_regex(r"[1-9][0-9]{0,5}", fullmatch=True)), min_size=1, max_size=7)
separators = st.sampled_from([" ", "-", ".", "/", "  ", " - ", "_", ""])
heads = st.sampled_from(["", "", "", "AB", "XX0", "DE89"])
asked = st.sampled_from(["account number", "card number", "phone number", "IBAN", "MAC address", "SSN", "passport"])


@st.composite
def numbers(draw: st.DrawFn) -> str:
    """Draw a number in groups, some of noughts, with one sign between them."""
    parts = draw(groups)
    head = draw(heads)
    return draw(separators).join([head, *parts] if head else parts)


def chat(*texts: str) -> Conversation:
    """Return a talk in which the agent begins and the two take turns."""
    sides = ("outbound", "inbound")
    return parse_conversation(
        {"id": "c", "messages": [{"direction": sides[at % 2], "text": text} for at, text in enumerate(texts)]}
    )


def after(operator: str, conversation: Conversation) -> Conversation:
    return parse_conversation(REDACTORS[operator].redact(conversation).apply(conversation))


def said(conversation: Conversation) -> list[str]:
    return [field.value for field in conversation.fields()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("card 4111 0000 0000 1234", r"card 0000 0000 0000 \d{4}"),
        ("my card is 4000 0000 0000 0002", r"my card is 0000 0000 0000 \d{4}"),
        ("my account number is 4471 0000 1288", "my account number is 0000 0000 0001"),
        ("my account number is 0000 1288 4471", "my account number is 0000 0000 0001"),
        ("my account number is 0012 0000 1234", "my account number is 0000 0000 0001"),
        ("my account number is 88 000 123 45", "my account number is 00 000 000 01"),
        ("my account number is 520-267-000-482-136-57", "my account number is 000-000-000-000-000-01"),
        ("my account number is AB-000-482-136", "my account number is XX-000-000-001"),
        ("my passport is AB 000 482 136", "my passport is XX 000 000 001"),
        ("my phone is 415 000 1234", r"my phone is 000 555 01\d\d"),
        ("my phone is (415) 000-1234", r"my phone is \(000\) 555-01\d\d"),
        ("my IBAN is DE89 3704 0044 0000 0002 00", r"my IBAN is DE0[01] 0000 0000 0000 \d{4} \d\d"),
        ("My CNPJ is 11.990.577/0001-04", r"My CNPJ is 00\.000\.000/0000-01"),
        ("My SIREN/SIRET is 732 829 320 00074", "My SIREN/SIRET is 000 000 000 00001"),
    ],
)
def test_a_group_that_looks_like_a_surrogate_goes_with_its_number(text: str, expected: str) -> None:
    """Noughts in the midst of a number shield neither themselves nor the digits behind them."""
    (made,) = said(after("surrogate", chat(text)))

    assert re.fullmatch(expected, made), made


@pytest.mark.parametrize(
    "texts",
    [
        ("", "my mac address is a4 91 b1 0c 77 e2"),
        ("", "my mac address is 001B 4411 3AB7"),
        ("What is the MAC address?", "a4b-1c1-9e0-2d7"),
        ("What is the MAC address?", "a4 91 b1 0c77e2"),
        ("", "iban code: IE28 AIBK 9311 5207 6340 18", "so that's IE28 AIBK  9311 5207 6340 18?"),
        ("What is your IBAN?", "DE 89 3704 0044 0532 0130 00"),
        ("What is your account number?", "1 1 9 9 0 5 7 7 0 0 0 1 0 4"),
        ("What is your account number?", "AT2-520-267-000-482-136-57"),
        ("What is your SSN?", "9 8 8 9 2 3 0 0 1"),
        ("", "CNPJ 73-67-19-88-00-01-94"),
        ("", "my card is _4111 1111 1111 1111_"),
        ("", "my account number is _86714768130_"),
        ("", "call 415-555-2671_ ok"),
        ("", "my pin is _8821_"),
        ("", "my number is 415-555-2671 12/28 and 3 more"),
        ("", "my IBAN is DE89 3704 0044 0532 0130 00 DE89 3704 0044 0532 0130 00\u00b5 "),
        ("What is your account number?", "p l 4 1 1 1 4 0 8 9 8 5 6 6 2 0 5 4 6 7 9 1 9 3 8 8 9 0 4 4 7 1 2 2"),
        ("postcode: CF10 3NQ", "postcode: EH12 9DN", "uk postcode: M1 4BT\nM1 4BT"),
    ],
)
@pytest.mark.parametrize("operator", sorted(OPERATORS))
def test_what_stands_for_an_oddly_written_number_stays(operator: str, texts: tuple[str, ...]) -> None:
    """However it is grouped, parted or marked, and whatever the detector takes the stand-in for."""
    once = after(operator, chat(*texts))

    assert said(once) != list(texts)
    assert said(after(operator, once)) == said(once)


@pytest.mark.parametrize("operator", sorted(OPERATORS))
@settings(max_examples=30, deadline=None)
@given(kind=asked, value=numbers(), mark=marks)
def test_finding_and_redacting_twice_is_doing_it_once(operator: str, kind: str, value: str, mark: str) -> None:
    """Numbers with groups of noughts, odd groups, and the signs of Markdown around them."""
    once = after(operator, chat(f"What is your {kind}?", f"my {kind} is {mark}{value}{mark}", f"{mark}{value}{mark}?"))

    assert said(after(operator, once)) == said(once)


@pytest.mark.parametrize("operator", sorted(OPERATORS))
@given(entity=st.sampled_from(["ACCOUNT_NUMBER", "PASSPORT", "TAX_NUMBER"]), value=numbers(), mark=marks)
def test_no_digits_of_a_number_stay_beside_what_stands_for_it(
    operator: str, entity: str, value: str, mark: str
) -> None:
    """Four in a row or more; `mask` shows the last four."""
    left = f"well, {mark}"
    conversation = chat(f"{left}{value}{mark} it is")
    found = Finding("/messages/0/text", len(left), len(left) + len(value), entity, 0.9, "test.rule")

    redaction = redact(conversation, [found], REDACTORS[operator].policy, KEYS)

    digits, end = value, None
    if operator == "mask":
        digits, end = value[:-4], len(left) + len(value) - 4
    runs = re.findall(r"[1-9]\d{3,}", digits)
    # A digest and a seal may have any digits in them.
    replaced = [edit.after[:end] for edit in redaction.edits if operator not in ("hash", "encrypt")]
    assert not [run for run in runs for text in replaced if run in text]
