"""Whole chats as people type them: what goes, and what stays."""

import pytest

from transcrub.conversation import parse_conversation
from transcrub.redactor import Redactor

REDACTOR = Redactor.standard()

# A line is the side that speaks, what it types, and what of it is replaced.
CHATS = {
    "names that are words, and words that are names": [
        ("A", "Hi, this is Grace at Harlow Outfitters. Who am I chatting with?", ["Grace"]),
        ("C", "summer", ["summer"]),
        ("A", "Thank you Summer. I've asked Will from billing to join.", ["Summer", "Will"]),
        ("C", "thx grace. is there a grace period on the late fee? will it end in summer", ["grace"]),
        ("A", "The summer sale ends in April, the fee may stay. Hudson Murphy Outfitters runs it.", []),
    ],
    "what is told once is known in every form": [
        ("A", "May I have your name and your date of birth?", []),
        ("C", "its kac. thats k a c. 8/9/1983", ["kac", "k a c", "8/9/1983"]),
        ("A", "So that is August 9, 1983. And your frequent flyer number?", ["August 9, 1983"]),
        ("C", "MF 203 884 119", ["MF 203 884 119"]),
        ("A", "MF203884119, thank you. Is this yusuf@mail.example?", ["MF203884119", "yusuf@mail.example"]),
        ("C", "thats yusufs old number, use 8575550164", ["yusuf", "8575550164"]),
        ("A", "Is Yusuf your husband?", ["Yusuf"]),
    ],
    "what tells who is who without being asked for": [
        ("A", "Has your insurance changed?", []),
        ("C", "yes new one since jan", []),
        ("C", "W2209 18834", ["W2209 18834"]),
        ("A", "The refund goes to the card ending 0067.", ["0067"]),
        ("C", "that one expired. can u do the one ending 5129", ["5129"]),
        ("A", "Please don't share your password here.", []),
        ("C", "it was Fluffy!2019 lol", ["Fluffy!2019"]),
    ],
    "an answered question is over once the talk goes on": [
        ("A", "ty. policy holder name + dob pls", []),
        ("C", "george o'malley 11/02/59", ["george o'malley", "11/02/59"]),
        ("A", "and the last 4 of your ssn", []),
        ("C", "fine 7712", ["7712"]),
        ("A", "perfect george, whats the claim about", ["george"]),
        ("C", "hail damage on 5/14, roof is 12 yrs old. est repair 8400", []),
    ],
    "versions and codes of errors are no account": [
        ("A", "whats your member id and date of birth", []),
        ("C", "MBR 0048812, march 9 1971", ["MBR 0048812", "march 9 1971"]),
        ("A", "thanks. what do you see?", []),
        ("C", "chrome 126.0.6478 on windows 11, error 0x80070005", []),
    ],
    "a name opens a message, brands and goods are nobody": [
        ("A", "Mark, you're all set.", ["Mark"]),
        ("C", "ty!! whats the price of the michael kors boots and the levi 501 in 32x34", []),
        ("A", "the levi is 69.50, sku 00501-0114. promo code DK34EF works too", []),
    ],
    "a new password is announced, a refusal is none": [
        ("A", "and your pin number if you have it", []),
        ("C", "dont have it", []),
        ("A", "ok, your security answer then. what is your mother's maiden name", []),
        ("C", "thompson", ["thompson"]),
        ("A", "great, your new password is e1mzlf7wbn", ["e1mzlf7wbn"]),
    ],
}


@pytest.mark.parametrize("chat", CHATS.values(), ids=CHATS)
def test_a_chat_as_it_is_typed(chat: list[tuple[str, str, list[str]]]) -> None:
    """In every message just these values are replaced."""
    messages = [{"direction": {"A": "outbound", "C": "inbound"}[side], "text": text} for side, text, _ in chat]
    redacted = REDACTOR.redact(parse_conversation({"id": "c", "messages": messages})).redacted
    found = [
        [text[each.start : each.end] for each in redacted if each.pointer == f"/messages/{number}/text"]
        for number, (_, text, _) in enumerate(chat)
    ]
    assert found == [values for *_, values in chat]


def replaced(lines: tuple[str, ...]) -> list[str]:
    """Return what is replaced in messages of an agent ("A: ...") and a customer ("C: ...")."""
    messages = [
        {"direction": {"A": "outbound", "C": "inbound"}[side], "text": text}
        for side, _, text in (line.partition(": ") for line in lines)
    ]
    redacted = REDACTOR.redact(parse_conversation({"id": "c", "messages": messages})).redacted
    return [messages[int(each.pointer.split("/")[2])]["text"][each.start : each.end] for each in redacted]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("A: Account no", "C: 88213"), ["88213"]),
        (("A: Your policy no:", "C: AB4451"), ["AB4451"]),
        (("A: No problem, your date of birth", "C: 4/5/1980"), ["4/5/1980"]),
        (("C: ship to 1200 Ft Washington Ave",), ["1200 Ft Washington Ave"]),
        (("C: deliver to 45 Ft Hamilton Pkwy Apt 3",), ["45 Ft Hamilton Pkwy Apt 3"]),
        (("C: Patient: Priya Raman Insurance: Aetna",), ["Priya Raman"]),
        (("C: Contact Priya Raman Company Acme",), ["Priya Raman"]),
        (("C: I'm Priya Raman Hotel booking is wrong",), ["Priya Raman"]),
        (("C: Priya Raman's Insurance lapsed",), ["Priya Raman"]),
        (
            ("A: May I have your name?", "C: Rosalind Kowalska", "A: Rosalind Kowalska Insurance claim noted"),
            ["Rosalind Kowalska", "Rosalind Kowalska"],
        ),
        (("C: MaryAnn Peters called",), ["MaryAnn Peters"]),
    ],
)
def test_no_word_beside_it_hides_a_value(lines: tuple[str, ...], expected: list[str]) -> None:
    """A number is a "no", too, a fort a "Ft", and behind a name a form may go on: "Insurance: ..."."""
    assert replaced(lines) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ("C: my order W[REDACTED]1234",),
        ("C: X[REDACTED]8419",),
        ("A: What is your date of birth?", "C: August 9, 1983", "C: \u017fep 9, 1983"),
        ("C: 1 2 3\u00b2", "C: b", "C: d"),
    ],
)
def test_odd_letters_and_brackets_fail_no_pass(lines: tuple[str, ...]) -> None:
    """What somebody redacted by hand, a long s, a raised digit: such a conversation is worked like any other."""
    replaced(lines)


@pytest.mark.parametrize(
    "line",
    [
        "Cash from ATM did not come",
        "meet me saturday@10am, or Monday@9am",
        "the flight AA12@LAX is late",
        "I want qty5*small",
        "my shift ended 1830, sales ended 4000 down",
        "i was checking 3500 reviews before",
        "the dispute 4410 people had",
        "my 2015 E Class broke",
        "take exit 120 N Main to the mall",
        "it is an iPhone 12 S Max",
        "yes, y e s",
    ],
)
def test_what_only_looks_like_a_value_stays(line: str) -> None:
    """Goods, hours, models and roads are nobody's."""
    assert replaced(("C: " + line,)) == []


def test_a_number_is_no_second_try_at_what_was_typed() -> None:
    """An agent who asks to type the number of people asks for no secret."""
    assert replaced(("A: Please type the number of people in your party", "C: 1200")) == []


@pytest.mark.parametrize(
    ("line", "street"),
    [
        ("No, I'm going to 899 Sir Francis Drake Boulevard.", "899 Sir Francis Drake Boulevard"),
        ("The stadium is at 1 Blue Jays Way. Have fun", "1 Blue Jays Way"),
        ("How about 39438 Stratton Common at noon?", "39438 Stratton Common"),
        ("ship to: 4120 Willow Bend, Plano TX 75093", "4120 Willow Bend, Plano TX 75093"),
        ("i live on regent street", "regent street"),
        ("They are located on trinity lane, and the entrance is free.", "trinity lane"),
        ("i live on a quiet street", None),
        ("my address is different street now", None),
        ("deliver it to the same street", None),
        ("buy 1 Two Way radio", None),
        ("we had 450 Miles Run, 150 Silver Springs bottles", None),
        ("my 2019 Honda Run", None),
    ],
)
def test_streets_of_rare_kinds_and_without_a_number(line: str, street: str | None) -> None:
    """Capitals tell a rare kind, and an announcement a street without its number."""
    assert replaced(("C: " + line,)) == ([street] if street else [])


def test_names_that_a_small_word_joins_are_two() -> None:
    """Each is replaced, and the word between them stays."""
    assert replaced(("C: the lease is for Rashida Okafor and Tobias Lindqvist",)) == [
        "Rashida Okafor",
        "Tobias Lindqvist",
    ]


def test_a_number_is_known_again_however_it_is_grouped() -> None:
    """As a whole where it stands as before, and by its digits where it does not."""
    lines = (
        "A: What's your member number?",
        "C: MB20388419",
        "A: So MB20388419, that is MB 2038 8419, or mb-2038-8419?",
    )
    assert replaced(lines) == ["MB20388419", "MB20388419", "MB 2038 8419", "mb-2038-8419"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("I do have my member number, if that helps. It's 55100293", ["55100293"]),
        ("I forgot my password. It's annoying", []),
        ("i dont see the policy number. it's been 3 weeks and 500 dollars", []),
        ("My phone is broken. It's a Pixel 7", []),
        ("The flight goes DEN to MIA, then MIA to BOS.", []),
        ("MIA IS MY WIFE", ["MIA"]),
    ],
)
def test_the_next_sentence_may_give_the_value(line: str, expected: list[str]) -> None:
    """A number, not any word, after "it's"; and an airport is nobody."""
    assert replaced(("C: " + line,)) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("C: password: Welcome@123",), ["Welcome@123"]),
        (("C: I typed Rahul@123 and it says wrong",), ["Rahul@123"]),
        (("C: pw hunter@2",), ["hunter@2"]),
        (("C: it was P@ssw0rd",), ["P@ssw0rd"]),
        (("C: I am travelling with MARIA LOPEZ - USA citizen",), ["MARIA LOPEZ"]),
        (("C: my pin is 4471 The drive is lost",), ["4471"]),
        (("C: my zip is 77004 Is the street ok",), ["77004"]),
        (("C: move it from checking 4455667788 to savings 99887766",), ["4455667788", "99887766"]),
        (("C: my plates ABC 1234",), ["ABC 1234"]),
        (("C: tyler's plate 846 KVD",), ["tyler", "846 KVD"]),
        (("C: order 4452 Max told me it shipped",), ["Max"]),
        (("C: send the parcel to 2001 S Lumber",), ["2001 S Lumber"]),
        (("C: 8976 is my pin. It's 2024",), ["8976"]),
        (("A: Sent a code to the phone ending 36. Read it back.",), ["36"]),
        (("C: please transfer it to Charlotte",), ["Charlotte"]),
        (("C: Thanks to Austin for the help",), ["Austin"]),
        (("C: Talk to Charlotte, she knows",), ["Charlotte"]),
    ],
)
def test_signs_and_neighbours_that_do_not_speak_against_a_value(lines: tuple[str, ...], expected: list[str]) -> None:
    """What spares a model, an airport or a count must not spare these."""
    assert replaced(lines) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ("C: order 4455 Can I change my street address",),
        ("C: Step 2 On the Google Drive click",),
        ("C: I moved to Google Drive and my files are gone",),
        ("C: Send it to Supreme Court",),
        ("C: Hyundai 500 Coral Run",),
        ("C: zip code Springfield please",),
        ("C: hey Google, stop",),
        ("C: I forgot my PIN. It's 2024 already",),
        ("A: I see 2 passengers, Charlotte to Austin on flight 1884",),
        ("A: Do not share your banking password. How may I help you?", "C: theres 3 charges i didnt make"),
        ("A: Which version of the app do you have?", "C: 10.0.22034"),
        ("A: and the firmware?", "C: v2.14.3071"),
    ],
)
def test_what_only_resembles_a_place_a_person_or_a_secret_stays(lines: tuple[str, ...]) -> None:
    """Function words, brands, halls and flights."""
    assert replaced(lines) == []
