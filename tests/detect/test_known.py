"""The known and echo passes: participants, and values found before, are found wherever they are mentioned."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.detect.talk import REDACTOR, talk, told
from transcrub.conversation import Conversation, Participant
from transcrub.detect.dialogue import DialoguePass
from transcrub.detect.echo import EchoPass
from transcrub.detect.known import KnownPass, one_slip

CUSTOMER = Participant(
    "customer",
    "Rosalind Okafor",
    (
        ("customerEmail", "r.okafor@example.org"),
        ("phone_number", "+1 415 555 0134"),
        ("zipCode", "94110"),
        ("channel", "web"),
    ),
)
AGENT = Participant("agent", "Mike Summerfield")
QUEUE = Participant("acd", "Billing Queue")


def known(text: str) -> set[tuple[str, str]]:
    """Return what is found in one message with the participants known."""
    return told(talk(f"C: {text}", participants=(CUSTOMER, AGENT, QUEUE)), (KnownPass(),))


MENTIONS = [
    ("this is ROSALIND OKAFOR", {("PERSON", "ROSALIND OKAFOR"), ("PERSON", "ROSALIND"), ("PERSON", "OKAFOR")}),
    ("rosalind's order", {("PERSON", "rosalind")}),
    ("signed, Rosalnd", {("PERSON", "Rosalnd")}),
    ("thanks Mike!", {("PERSON", "Mike")}),
    ("mail R.Okafor@Example.org", {("EMAIL_ADDRESS", "R.Okafor@Example.org"), ("PERSON", "Okafor")}),
    ("call 1-415-555-0134", {("PHONE_NUMBER", "1-415-555-0134")}),
    ("i live in 94110", {("POSTAL_CODE", "94110")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MENTIONS)
def test_participants_are_found_wherever_they_are_mentioned(text: str, expected: set[tuple[str, str]]) -> None:
    """In any case, first name alone, as a possessive, with one slip of the finger, in another grouping."""
    assert known(text) == expected


@pytest.mark.parametrize(
    "text", ["the billing queue is slow", "i wrote on the web", "mikes and rosewood", "941105", "no names here"]
)
def test_queues_common_words_and_parts_of_words_are_not_participants(text: str) -> None:
    """Machines are nobody, and a name inside a longer word is no mention."""
    assert known(text) == set()


ATTRIBUTES = [
    ("pin", "4471", "it is 4471", {("PASSWORD", "4471")}),
    ("pin", "42", "i paid 42 for it", set()),
    ("ani", "tel:+1 415 555 0134", "call +1 415 555 0134", {("PHONE_NUMBER", "+1 415 555 0134")}),
    ("fullName", "Rosa Okonjo", "thanks rosa", {("PERSON", "rosa")}),
    ("shelf", "r.okonjo@example.org", "to r.okonjo@example.org", {("EMAIL_ADDRESS", "r.okonjo@example.org")}),
    ("fullName", "Bo Okonjo", "we saw the bo tree", set()),
    ("lastName", "unknown", "the reason is unknown", set()),
    ("shelf", "okonjo", "thanks okonjo", set()),
]


@pytest.mark.parametrize(("key", "value", "text", "expected"), ATTRIBUTES)
def test_attributes_are_found_where_their_key_or_shape_tells(
    key: str, value: str, text: str, expected: set[tuple[str, str]]
) -> None:
    """What is short, a flag, or under a key that says nothing is looked for nowhere."""
    participant = Participant("customer", "", ((key, value),))
    assert told(talk(f"C: {text}", participants=(participant,)), (KnownPass(),)) == expected


SLIPS = [
    ("rosalnd", "rosalind", True),
    ("rosaliind", "rosalind", True),
    ("rosalimd", "rosalind", True),
    ("roslaind", "rosalind", True),
    ("rosalind", "rosalind", False),
    ("rosland", "rosalind", False),
    ("rslnd", "rosalind", False),
    ("rosalin", "rosalind", True),
]


@pytest.mark.parametrize(("word", "name", "slip"), SLIPS)
def test_one_slip_of_the_finger(word: str, name: str, slip: bool) -> None:
    """One letter too many, too few, wrong, or two neighbours swapped."""
    assert one_slip(word, name) is slip


@given(st.text(alphabet="abcde", min_size=5, max_size=9), st.integers(0, 8), st.sampled_from("abcdexyz"))
def test_every_single_substitution_is_a_slip(name: str, place: int, letter: str) -> None:
    """Replacing one letter by another is one slip, wherever it is."""
    place %= len(name)
    word = name[:place] + letter + name[place + 1 :]
    assert one_slip(word, name) is (word != name)


WHERE = ["call {} now", "«{}», ok", "é {} é", "it's {}-o", "to {}."]


@given(
    st.text(alphabet="bdqxz", min_size=5, max_size=8),
    st.integers(0, 7),
    st.sampled_from("bdqxz"),
    st.sampled_from(["for another", "too many", "left out", "turned"]),
)
def test_every_slip_in_a_talk_is_found(name: str, place: int, letter: str, slip: str) -> None:
    """Wherever in the name it is, among whatever signs the word stands; but not in a piece of a joined word."""
    place %= len(name)
    head, tail = name[:place], name[place:]
    written = {
        "for another": head + letter + tail[1:],
        "too many": head + letter + tail,
        "left out": head + tail[1:],
        "turned": head + tail[1:2] + tail[:1] + tail[2:],
    }[slip]
    participant = Participant("customer", name)
    for where in WHERE:
        found = told(talk(f"C: {where.format(written)}", participants=(participant,)), (KnownPass(),))
        joined = "-" in where and written != name
        assert found == (set() if joined else {("PERSON", written)})


def again(*lines: str) -> set[tuple[str, str]]:
    """Return what dialogue and echo find."""
    return told(talk(*lines), (DialoguePass(), EchoPass()))


def test_a_value_found_once_is_found_again() -> None:
    """Before and after the place that gave it away, in another case and grouping."""
    found = again(
        "C: 8841203377 keeps failing",
        "A: What is your account number and your name?",
        "C: 884-120-3377, Yusuf Rossi",
        "A: Your account 8841203377 is open YUSUF, and Mr Rossi's card works",
    )
    assert {("ACCOUNT_NUMBER", "8841203377"), ("PERSON", "YUSUF"), ("PERSON", "Mr Rossi")} <= found


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("C: my order number is 88213447", "A: What is your account number?", "C: 88213447"),
            {("ACCOUNT_NUMBER", "/messages/0/text"), ("ACCOUNT_NUMBER", "/messages/2/text")},
        ),
        (
            ("C: the tracking number is 4471902688", "A: And your phone number?", "C: 4471902688"),
            {("PHONE_NUMBER", "/messages/0/text"), ("PHONE_NUMBER", "/messages/2/text")},
        ),
    ],
)
def test_what_is_told_as_somebodys_goes_where_it_was_told_as_an_order(
    lines: tuple[str, ...], expected: set[tuple[str, str]]
) -> None:
    """What a policy keeps hides nothing: the same number is replaced wherever it stands."""
    replaced = REDACTOR.redact(talk(*lines)).redacted
    assert {(each.entity, each.pointer) for each in replaced} == expected


@pytest.mark.parametrize("name", ["Q" * 100_000, " ".join(f"n{chr(97 + n % 26)}q{n:x}z" for n in range(20_000))])
def test_a_book_for_a_name_costs_no_more_than_its_letters(name: str) -> None:
    """A guest types what he likes into the field for his name."""
    guest = Participant("customer", name)
    begun = time.process_time()
    list(KnownPass().find(talk("C: hello there", participants=(guest,)), ()))
    assert time.process_time() - begun < 1


def test_an_order_keeps_its_entity() -> None:
    """An order number that is repeated is still an order number."""
    assert again("A: The order id?", "C: 7916676427", "A: 7916676427 ships today") == {("ORDER_ID", "7916676427")}


def test_common_words_of_a_name_do_not_echo() -> None:
    """Somebody called Mark Price does not make every price a person."""
    found = again("A: Your name?", "C: Mark Price", "A: Thanks. The price is right")
    assert ("PERSON", "price") not in found


def test_a_name_that_is_a_trade_does_not_echo() -> None:
    """What Mr Baker does may be what he is called."""
    found = again("A: Your name?", "C: Baker", "A: And what do you do for a living?", "C: baker")
    assert ("PERSON", "baker") not in found


def test_whose_it_is_makes_a_thing_of_a_name() -> None:
    """Behind an article or "your" a name that was told in small letters is the word that it also is."""
    found = again("A: your name?", "C: peter ferry", "A: was your ferry late?")
    assert ("PERSON", "ferry") not in found


def test_a_code_is_known_again_in_capitals() -> None:
    """What may be an airport where it was a name is a username where it was one."""
    assert ("USERNAME", "QVST") in again("C: my username is qvst", "A: QVST does not exist here")


def test_nobody_known_nothing_found() -> None:
    """Without participants there is nothing to look for."""
    assert list(KnownPass().find(Conversation("c", ()), ())) == []
