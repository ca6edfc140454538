"""Operators that look at the whole conversation or need a key: number, hash, surrogate, encrypt."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import iban, luhn

from tests.redact.values import KEYS, VALUES
from transcrub.conversation import parse_conversation
from transcrub.errors import SettingsError
from transcrub.redact import Keys
from transcrub.redact.decryption import Decryption, UnopenedError
from transcrub.redact.operators import OPERATORS, Scene
from transcrub.redact.sealing import Seal

OTHER = Keys(hash=b"H" * 32, encrypt=b"E" * 32)


def replaced(
    operator: str, *values: tuple[str, str], conversation: str = "c", texts: tuple[str, ...] = (), keys: Keys = KEYS
) -> list[str]:
    """Return what stands in the place of some values of one conversation."""
    replace = OPERATORS[operator].prepare(Scene(conversation, values, texts, keys))
    return [replace(value, entity) for entity, value in values]


def people(*names: str) -> list[tuple[str, str]]:
    return [("PERSON", name) for name in names]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["John Doe", "Mary Major", "john  doe"], [1, 2, 1]),
        (["John Doe", "John", "DOE", "Mr. Doe", "John's", "Doe, John"], [1, 1, 1, 1, 1, 1]),
        (["john", "Mary", "John Doe"], [1, 2, 1]),
        (["John Doe", "John Smith", "John", "Smith"], [1, 2, 1, 2]),
        (["Mary Jones", "Mary Ann Jones", "Ann"], [1, 1, 1]),
        (["Mary Jones", "Mary Smith", "Jones Smith"], [1, 2, 3]),
        (["José", "JOSÉ", "Ｊｏｓé"], [1, 1, 1]),
        (["Dr", "Mr"], [1, 2]),
        (["!", "?"], [1, 2]),
    ],
)
def test_number_knows_a_person_by_every_part_of_the_name(names: list[str], expected: list[int]) -> None:
    """In order of first appearance; a part of a name is the first person who bears it."""
    assert replaced("number", *people(*names)) == [f"[PERSON_{number}]" for number in expected]


def test_number_counts_each_entity_by_itself() -> None:
    """Values that differ in case, blanks and punctuation only are the same."""
    values = [("PHONE_NUMBER", "415-555-2671"), ("EMAIL_ADDRESS", "A@b.example"), ("PHONE_NUMBER", "(415) 555 2671")]

    assert replaced("number", *values) == ["[PHONE_NUMBER_1]", "[EMAIL_ADDRESS_1]", "[PHONE_NUMBER_1]"]


def test_number_does_not_give_a_number_twice() -> None:
    """Who [PERSON_3] was is not known any more; somebody found later is somebody else."""
    texts = ("[PERSON_3] met [PHONE_NUMBER_9]", "hi John")

    assert replaced("number", *people("John"), texts=texts) == ["[PERSON_4]"]


def test_hash_is_the_same_everywhere_for_the_same_value_and_key() -> None:
    """Joined over conversations by the digest; the entity and the key make another one."""
    (one,) = replaced("hash", ("PHONE_NUMBER", "415-555-2671"))
    (same,) = replaced("hash", ("PHONE_NUMBER", "(415) 555-2671"), conversation="other")
    (entity,) = replaced("hash", ("ACCOUNT_NUMBER", "415-555-2671"))
    (key,) = replaced("hash", ("PHONE_NUMBER", "415-555-2671"), keys=OTHER)

    assert one == same
    assert re.fullmatch(r"\[PHONE_NUMBER:[0-9a-f]{16}\]", one)
    assert len({one[-17:], entity[-17:], key[-17:]}) == 3


@pytest.mark.parametrize("operator", ["hash", "encrypt"])
def test_an_operator_without_its_key_does_nothing(operator: str) -> None:
    """The variable is named."""
    with pytest.raises(SettingsError, match=f"set TRANSCRUB_{operator.upper()}_KEY"):
        replaced(operator, *people("John"), keys=Keys())


@pytest.mark.parametrize("key", [b"short", "x" * 32, 32])
@pytest.mark.parametrize("operator", ["hash", "encrypt"])
def test_what_is_no_key_is_refused_at_once(operator: str, key: Any) -> None:
    """Bytes of another length are none, nor is a text of the right one; what was given is not shown."""
    with pytest.raises(SettingsError) as caught:
        Keys(**{operator: key})

    assert str(caught.value) == f"The key of the operator '{operator}' must have 32 bytes."


def test_keys_show_in_no_repr() -> None:
    """Keys pass through logs and errors."""
    assert repr(KEYS) == "Keys()"
    assert "eeee" not in repr(Seal(b"e" * 32))


@given(st.text(min_size=1), st.sampled_from(["PERSON", "MEMBER_ID"]))
def test_what_encrypt_seals_the_key_alone_opens(value: str, entity: str) -> None:
    """Any text, lone surrogates too; two conversations show different texts for one value."""
    (sealed,) = replaced("encrypt", (entity, value))
    (elsewhere,) = replaced("encrypt", (entity, value), conversation="d")
    conversation = parse_conversation({"id": "moved", "messages": [{"text": f"I am {sealed}, {elsewhere}."}]})

    opened = Decryption(Seal(b"e" * 32)).work(conversation)

    assert sealed != elsewhere
    assert [edit.after for edit in opened.edits] == [f"I am {value}, {value}."]
    assert {finding.entity for finding in opened.redacted} == {entity}


def test_another_key_opens_nothing() -> None:
    """The conversation fails, and the whole is in doubt until something opens."""
    (sealed,) = replaced("encrypt", *people("John"))
    decryption = Decryption(Seal(b"E" * 32))

    with pytest.raises(UnopenedError, match="in /messages/0/text was encrypted with another key") as caught:
        decryption.work(parse_conversation({"id": "c", "messages": [{"text": sealed}]}))

    assert caught.value.redaction.edits == ()
    assert "not the key that the values were encrypted with" in decryption.doubt()


@pytest.mark.parametrize(
    ("old", "new"),
    [("PERSON", "USERNAME"), ("]", "AAAA]"), ("]", "A]")],
    ids=["another entity", "longer", "no base64"],
)
def test_a_damaged_seal_is_an_error(old: str, new: str) -> None:
    """Cut, edited, or moved to another entity: the value is not made up."""
    (sealed,) = replaced("encrypt", *people("John Doe"))

    decryption = Decryption(Seal(b"e" * 32))

    with pytest.raises(UnopenedError, match="an encrypted value in /messages/0/text is damaged"):
        decryption.work(parse_conversation({"id": "c", "messages": [{"text": sealed.replace(old, new)}]}))

    assert decryption.doubt() == ""


@pytest.mark.parametrize(
    ("entity", "value", "expected"),
    [
        ("PERSON", "John Doe", r"[A-Z][a-z]+ [A-Z][a-z]+"),
        ("PERSON", "john", r"[a-z]+"),
        ("PERSON", "MR. DOE", r"MR\. [A-Z]+"),
        ("PERSON", "O'Neil-Smith's", r"[A-Z][a-z]+'[A-Z][a-z]+-[A-Z][a-z]+'s"),
        ("PHONE_NUMBER", "(415) 555-2671", r"\(000\) 555-01\d\d"),
        ("PHONE_NUMBER", "1-800-356-9377", r"1-000-555-01\d\d"),
        ("PHONE_NUMBER", "+44 7911 123456", r"\+44 7700 900\d{3}"),
        ("PHONE_NUMBER", "+353 86 123 4567", r"\+353 20 91\d \d{4}"),
        ("PHONE_NUMBER", "555-2671", r"000-00\d\d"),
        ("PHONE_NUMBER", "415.555.2671 ext. 12", r"000\.555\.01\d\d ext\. 00"),
        ("US_SSN", "536-22-1234", r"000-\d\d-\d{4}"),
        ("CREDIT_CARD", "4111-1111-1111-1111", r"0000-0000-\d{4}-\d{4}"),
        ("CREDIT_CARD", "5197", r"0001"),
        ("EMAIL_ADDRESS", "jane@mail.example", r"[a-z]+\.[a-z]+@example\.com"),
        ("IP_ADDRESS", "10.1.2.3", r"192\.0\.2\.\d{1,3}"),
        ("IP_ADDRESS", "fe80::1", r"2001:db8::[0-9a-f]{4}"),
        ("IBAN_CODE", "DE89 3704 0044 0532 0130 00", r"DE0[01] 0{4} 0{4} \d{4} \d{4} \d\d"),
        ("MAC_ADDRESS", "aa-bb-cc-dd-ee-ff", r"00-00-5E-00-53-[0-9A-F]{2}"),
        ("MAC_ADDRESS", "aabb.ccdd.eeff", r"0000\.5E00\.53[0-9A-F]{2}"),
        ("URL", "http://x.example/?id=7", r"https://www\.example\.com/\d{6}/"),
        ("DATE_OF_BIRTH", "01/02/1980", r"(0[1-9]|1[0-2])/\1/1900"),
        ("DATE_OF_BIRTH", "1980-02-01", r"1900-(0[1-9]|1[0-2])-\1"),
        ("DATE_OF_BIRTH", "3.4.80", r"(\d{1,2})\.\1\.1900"),
        ("DATE_OF_BIRTH", "680 24 4012", r"January \d{1,2}, 1900"),
        ("DATE_OF_BIRTH", "march 5th", r"january \d{1,2}, 1900"),
        ("STREET_ADDRESS", "425 n buttonwood ave", r"\d{1,2} [a-z]+ street"),
        ("USERNAME", "jdoe_84", r"[a-z]+\d\d"),
        ("PASSWORD", "8821", r"0001"),
        ("PASSWORD", "Fluffy2019!", r"Xxxxxx0001!"),
        ("PASSWORD", "?!", r"\[REDACTED\]"),
        ("ORDER_ID", "AB-12345", r"XX-00001"),
        ("POSTAL_CODE", "SW1A 1AA", r"XX0X 1XX"),
    ],
)
def test_a_surrogate_has_the_shape_of_the_value(entity: str, value: str, expected: str) -> None:
    """Case, grouping and separators stay; digits and letters come from ranges that nobody has."""
    (made,) = replaced("surrogate", (entity, value))

    assert re.fullmatch(expected, made), made


def test_no_surrogate_passes_a_check_digit() -> None:
    """A surrogate that could be paid with would be somebody's number."""
    for number in range(300):
        card, account = replaced(
            "surrogate",
            ("CREDIT_CARD", "4111111111111111"),
            ("IBAN_CODE", "DE89370400440532013000"),
            conversation=f"c{number}",
        )
        assert not luhn.is_valid(card)
        assert not iban.is_valid(account)


def test_a_person_has_one_surrogate_and_each_part_of_the_name_its_part() -> None:
    """The same within the conversation, in the letter case of each mention; two people have different names."""
    full, first, last, shout, other = replaced("surrogate", *people("John Doe", "john", "Doe", "DOE JOHN", "Mary"))
    given_name, family_name = full.split()

    assert (first, last) == (given_name.lower(), family_name)
    assert shout == f"{family_name} {given_name}".upper()
    assert other != given_name


def test_different_values_have_different_surrogates() -> None:
    """As long as the range has room: a hundred phone numbers, thousands of people."""
    phones = [("PHONE_NUMBER", f"415-555-{number:04}") for number in range(2000, 2090)]
    abroad = [("PHONE_NUMBER", f"+52 55 1234 {number:04}") for number in range(2000, 2090)]
    names = people(*(f"Ann{letter} Bo{number}" for number in range(9) for letter in "abcdefghij"))

    assert len(set(replaced("surrogate", *phones))) == len(phones)
    assert len(set(replaced("surrogate", *abroad))) == len(abroad)
    assert len(set(replaced("surrogate", *names))) == len(names)


def test_a_surrogate_is_not_given_twice() -> None:
    """What stands in the conversation already belongs to somebody else."""
    (first,) = replaced("surrogate", *people("John Doe"))
    (second,) = replaced("surrogate", *people("Mary Major"), texts=(f"I am {first}.",))

    assert first != second


def test_surrogates_do_not_depend_on_the_value() -> None:
    """They cannot give it away; they depend on the conversation, lest all customers have one name."""
    assert replaced("surrogate", *people("John Doe")) == replaced("surrogate", *people("Mary Major"))
    assert len({replaced("surrogate", *people("John Doe"), conversation=f"c{n}")[0] for n in range(20)}) > 15


@pytest.mark.parametrize("operator", sorted(OPERATORS))
@pytest.mark.parametrize(("entity", "value"), VALUES)
def test_no_letter_of_a_value_gets_through(operator: str, entity: str, value: str) -> None:
    """Marks and letters of every script are replaced, not only those of ours."""
    (made,) = replaced(operator, (entity, value))

    if not value.isascii():
        assert not {character for character in made if not character.isascii()}
