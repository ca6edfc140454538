"""Numbers that no rule claims: all that speaks for and against them decides, the talk more than their form."""

import hashlib
import json
import pickle
import time
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files

import pytest

from tests.detect.talk import replaced, talk
from transcrub.detect import DetectorOptions, standard_detector
from transcrub.detect.weigher import weigher
from transcrub.detect.weigher.candidates import candidates, merely_counts
from transcrub.detect.weigher.forms import form, shape, squeezed
from transcrub.detect.weigher.names import named

HERE = files("transcrub.detect.weigher")


@pytest.mark.parametrize(
    ("asked", "answer", "expected"),
    [
        ("I sent something to your mobile just now.", "got it 884 013", ["884 013"]),
        ("I have just texted you.", "it came, 604 118", ["604 118"]),
        ("I have just texted you.", "it came, maybe 604 118", ["604 118"]),
        ("Have you got the letter we sent?", "yes. it says 71 88 204 at the top", ["71 88 204"]),
        ("Whose name is it in?", "its under my husbands, his is PCV-60418827-B", ["PCV-60418827-B"]),
        ("Which one of hers?", "20447716, the joint one", ["20447716"]),
        ("Can I take the one on your bank card's back?", "208", ["208"]),
        ("Where to?", "same road, 41 not 14 now", ["41", "14"]),
    ],
)
def test_the_talk_tells_whose_a_number_is(asked: str, answer: str, expected: list[str]) -> None:
    """Nothing announces it, and nobody asked for it by its name."""
    lines = ("A: Hi, how can I help?", "C: it does not go through", f"A: {asked}", f"C: {answer}")
    assert replaced(*lines) == expected
    assert {each.rule.partition(".")[0] for each in standard_detector().detect(talk(*lines))} == {"weigher"}


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("From the station?", "the 418 or the 208"),
        ("Which day?", "friday, the 0710 if its running"),
        ("What version?", "build 20417 i think"),
        ("What size?", "300 by 600, 40 boxes"),
        ("How so?", "it went from 118 to 471 in a month"),
        ("What did it say in may?", "it was at 20837 and now 21977"),
        ("What is on the display?", "it flashes F38 then 0200"),
        ("Which order?", "4471 or 88 20"),
    ],
)
def test_what_leads_to_nobody_stays(asked: str, answer: str) -> None:
    """Buses, hours, versions, sizes, sums, meters, errors and orders are told in the same places."""
    assert replaced("A: Hi there", "C: it does not go through", f"A: {asked}", f"C: {answer}") == []


@pytest.mark.parametrize(
    "lines",
    [
        ("C: hi", "C: i sent it back", "C: never got it", "C: got it 884 013 just now"),
        ("A: I sent something to your mobile just now.", "C: got it 884 013"),
        (
            "A: hola, ¿en qué puedo ayudarle?",
            "C: la tarjeta se quedó en el cajero",
            "A: le he mandado algo al móvil ahora mismo",
            "C: vale, aquí está 884 013 gracias",
        ),
    ],
    ids=["one side", "a few lines", "another language"],
)
def test_where_little_speaks_nothing_is_weighed(lines: tuple[str, ...]) -> None:
    """It was taught whole talks of two sides, in English."""
    assert list(weigher().find(talk(*lines), ())) == []


def test_what_others_claimed_is_theirs() -> None:
    """A number that a pass before it took for something is not weighed again."""
    chat = talk(
        "A: Hi", "C: the machine kept my card", "A: I sent something to your mobile just now.", "C: got it 884 013"
    )
    (finding,) = weigher().find(chat, ())
    assert list(weigher().find(chat, (finding,))) == []


def test_an_order_is_one_wherever_it_stands() -> None:
    """A code that was told as an order's is no account's where it is read back."""
    lines = ("A: What is your order id?", "C: BK-20817-LX", "A: so that's BK-20817-LX?", "C: yes BK-20817-LX")
    assert replaced(*lines) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no digits at all", []),
        ("it is 4417 0093 82, thanks", ["4417 0093 82"]),
        ("sort 30-71-48 acc 55180926.", ["30-71-48", "55180926"]),
        ("(PX-441/7)", ["PX-441/7"]),
        ("30 - 71 - 48", ["30 - 71 - 48"]),
        ("884\u00a0013 and 884\u2009013", ["884\u00a0013", "884\u2009013"]),
        ("30–71–48", ["30–71–48"]),
        ("884\n013", ["884", "013"]),
        ("4471|8820=9", ["4471", "8820", "9"]),
        ("1, " * 50, []),
        ("9" * 70, []),
    ],
)
def test_candidates_are_runs_that_hold_digits(text: str, expected: list[str]) -> None:
    """Signs around them belong to the text; a table and what is longer than any value are left out."""
    assert [text[start:end] for start, end in candidates(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$44.71", True),
        ("44.71 %", True),
        ("250mg", True),
        ("07:45", True),
        ("v12.3.1", True),
        ("2026-11-28", True),
        ("see you at 1430", True),
        ("platform 20417", True),
        ("seat number is A12", True),
        ("promo code 449120", True),
        ("4416 points", True),
        ("7", True),
        ("printed 001", True),
        ("ends 1XX", True),
        ("[REDACTED]-04", True),
        ("NO00X", True),
        ("ending ****4471", False),
        ("plate XX-00012", True),
        ("4416 thanks", False),
        ("12/04/1985", False),
        ("it says 20417", False),
        ("code 449120", False),
    ],
)
def test_what_counts_or_names_a_thing_is_no_candidate(text: str, expected: bool) -> None:
    """Sums, measures, times, versions, days of now, and what has a number by which nobody is known."""
    ((start, end),) = candidates(text)
    assert merely_counts(text, start, end) is expected


@pytest.mark.parametrize(
    ("value", "likely", "expected"),
    [
        ("680 24 4012", ["DATE_OF_BIRTH", "US_SSN"], "US_SSN"),
        ("04121985", ["DATE_OF_BIRTH"], "DATE_OF_BIRTH"),
        ("3rd", ["DATE_OF_BIRTH"], "DATE_OF_BIRTH"),
        ("4471", ["IBAN_CODE", "PASSWORD"], "PASSWORD"),
        ("71 88 204", ["NATIONAL_ID"], "ACCOUNT_NUMBER"),
        ("PX-441/7", ["PHONE_NUMBER", "LICENSE_PLATE"], "ACCOUNT_NUMBER"),
        ("rk_88", ["USERNAME"], "USERNAME"),
    ],
)
def test_a_number_is_called_what_it_looks_like(value: str, likely: list[str], expected: str) -> None:
    """The likeliest entity whose form it has; what has none of theirs is the number of some account."""
    assert named(value, likely) == expected


@pytest.mark.parametrize(
    ("digits", "expected"),
    [
        ("1984", "b"),
        ("2024", "y"),
        ("04121985", "B"),
        ("19851204", "B"),
        ("04122024", "Y"),
        ("4122024", "Y"),
        ("041285", "B"),
        ("041224", "Y"),
        ("4400", "r"),
        ("99999999", ""),
        ("4471", ""),
    ],
)
def test_years_days_and_round_sums_are_known_by_their_digits(digits: str, expected: str) -> None:
    """Of now, or of a birth."""
    assert form(digits) == expected


def test_a_shape_keeps_signs_and_nothing_of_the_value() -> None:
    """What is alike but for its digits and letters looks alike to the model."""
    assert (shape("PX-441/7b"), squeezed("PX-441/7b")) == ("aa-999/9a", "a-9/9a")


def test_it_pickles_and_says_the_same() -> None:
    """Workers are given one."""
    chat = talk(
        "A: Hi", "C: the machine kept my card", "A: I sent something to your mobile just now.", "C: got it 884 013"
    )
    expected = list(weigher().find(chat, ()))
    assert expected
    assert list(pickle.loads(pickle.dumps(weigher())).find(chat, ())) == expected


def test_threads_do_not_disturb_each_other() -> None:
    """Each thread weighs with a model state of its own."""
    chats = [
        talk("A: Hi", "C: no luck", "A: I have just texted you.", f"C: it came, 604 {end}") for end in range(118, 126)
    ]
    expected = [list(weigher().find(chat, ())) for chat in chats]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda chat: list(weigher().find(chat, ())), chats * 20)) == expected * 20


def test_many_lines_of_one_side_take_no_longer_each() -> None:
    """However far back the other side spoke: what it said is looked up, not looked for."""
    times = []
    for count in (500, 4000):
        chat = talk("A: Hello", *(f"C: i see {number}31 and {number}77 here" for number in range(count)))
        began = time.perf_counter()
        list(weigher().find(chat, ()))
        times.append((time.perf_counter() - began) / count)
    assert times[1] < 4 * times[0]


def test_fast_does_without() -> None:
    """A profile that does not read weighs nothing."""
    assert "weigher" not in [each.name for each in standard_detector(DetectorOptions(profile="fast")).passes]


def test_the_model_is_the_one_that_its_record_describes() -> None:
    """`model.json` holds the digests of the model and of what it was made of."""
    about = json.loads(HERE.joinpath("model.json").read_bytes())
    assert hashlib.sha256(HERE.joinpath("model.crfsuite").read_bytes()).hexdigest() == about["model"]
