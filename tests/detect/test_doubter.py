"""Names doubted: what the talk says is nobody's is no finding, though it looks like a name."""

import hashlib
import json
import pickle
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files

import pytest

from tests.detect.talk import replaced, talk
from transcrub.conversation import Conversation
from transcrub.detect.doubter import Doubted, Overlooked, doubter
from transcrub.detect.doubter.mentioned import Mentions
from transcrub.detect.doubter.overlooked import overlooked
from transcrub.detect.doubter.words import case_of, is_given, kind_of
from transcrub.finding import Finding

# On a slow machine; what grows with the square takes minutes.
_SECONDS = 20
HERE = files("transcrub.detect.doubter")


@dataclass(frozen=True)
class _Everywhere:
    """A pass that takes some words for names wherever they stand, as surely as the tagger takes what it doubts."""

    words: tuple[str, ...]
    entity: str = "PERSON"
    name: str = "tagger"

    def find(self, conversation: Conversation, found: Sequence[Finding]) -> Iterator[Finding]:
        del found
        for field in conversation.fields():
            for word in self.words:
                if (at := field.value.find(word)) >= 0:
                    yield Finding(field.pointer, at, at + len(word), self.entity, 0.55, "tagger.person")


def _kept(*lines: str, words: tuple[str, ...], entity: str = "PERSON") -> list[str]:
    chat = talk(*lines)
    texts = {field.pointer: field.value for field in chat.fields()}
    kept = Doubted(_Everywhere(words, entity), doubter()).find(chat, ())
    return [texts[each.pointer][each.start : each.end] for each in kept]


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("C: the router light is amber then red", "amber"),
        ("C: i pay 30/min for calls and thats too much", "min"),
        ("A: Great. Van comes Friday between 11 and 3.", "Van comes Friday"),
        ("A: You are connected to Ferrow Borough Council, parking services.", "Ferrow Borough Council"),
    ],
)
def test_what_is_hardly_anybodys_is_dropped(line: str, word: str) -> None:
    """By its words, how they are written, and what stands around."""
    assert _kept("A: Hi, how can I help?", "C: hello there", "A: Of course.", line, words=(word,)) == []


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("C: thanks Amber, you are a star", "Amber"),
        ("C: its for my sister Ines", "Ines"),
        ("A: Thank you, Mr Okonjo.", "Okonjo"),
        ("A: And the driver is Blessing, she will ring you.", "Blessing"),
        ("C: im odalys", "odalys"),
    ],
)
def test_who_may_be_somebody_stays(line: str, word: str) -> None:
    """A leak is worse than a word too many."""
    assert _kept("A: Hi, how can I help?", "C: hello there", "A: Of course.", line, words=(word,)) == [word]


@pytest.mark.parametrize(
    "lines",
    [
        ("C: hi", "C: the light is amber", "C: then red", "C: then nothing"),
        ("A: Hi, how can I help?", "C: the light is amber"),
        ("A: hola, ¿en qué puedo ayudarle?", "C: la luz del router es amber", "A: ¿y ahora?", "C: ahora está en rojo"),
    ],
    ids=["one side", "a few lines", "another language"],
)
def test_where_little_tells_nobody_is_doubted(lines: tuple[str, ...]) -> None:
    """It was taught whole talks of two sides, in English."""
    assert _kept(*lines, words=("amber",)) == ["amber"]


def test_only_names_are_doubted() -> None:
    """What a pass finds beside them is not the doubter's to judge."""
    lines = ("A: Hi, how can I help?", "C: hello there", "A: Of course.", "C: the light is amber then red")
    assert _kept(*lines, words=("amber",), entity="PASSWORD") == ["amber"]


def test_a_long_text_is_no_talk() -> None:
    """Its names stand as they were found."""
    lines = ("A: Hi, how can I help?", "C: hello there", "A: Of course.", f"C: the light is amber {'and so on ' * 500}")
    assert _kept(*lines, words=("amber",)) == ["amber"]


@pytest.mark.parametrize(
    ("line", "called"),
    [
        ("C: its my brother prince at the door", ["prince"]),
        ("C: tell sunny i said hi", ["sunny"]),
        ("A: Okay, what's Drew's last name?", ["Drew"]),
        ("C: i hope so, thanks for your patience", []),
        ("C: is sky sports in it, and what about the prince hotel", []),
        ("C: sunny side up please", []),
        ("C: may i have the bill by may 4", []),
        ("C: what a joy, that would be a blessing", []),
        ("A: May I have the account number? It ends in May.", []),
    ],
)
def test_a_word_that_nobody_took_for_a_name_is_one_where_the_talk_says_so(line: str, called: list[str]) -> None:
    """By the place alone, for hardly any word is a name by itself."""
    chat = talk("A: Hi, how can I help?", "C: hello there", "A: Of course.", line)
    texts = {field.pointer: field.value for field in chat.fields()}
    found = Overlooked(doubter()).find(chat, ())
    assert [texts[each.pointer][each.start : each.end] for each in found] == called


def test_what_is_something_already_is_not_looked_at() -> None:
    """A word in an address or a name is the pass's that found it."""
    text = "its my brother prince at the door"
    taken = Finding("/messages/0/text", 0, len(text), "STREET_ADDRESS", 0.9, "test")
    assert [*overlooked(text, ())] != []
    assert [*overlooked(text, (taken,))] == []


def test_a_name_is_found_where_it_is_one_and_left_where_it_is_none() -> None:
    """The same word, once somebody and once a sofa."""
    lines = (
        "A: Hello, this is Clara from Northline, how can I help?",
        "C: is the Clara 3 seater still in stock in moss",
        "A: Oh yes! Two boxes or one?",
        "C: one",
    )
    assert replaced(*lines) == ["Clara"]


def test_what_others_found_is_not_doubted_where_it_is_said_again() -> None:
    """The user's own recognisers and the platform know best, parts of their values included."""
    lines = ("A: Hi, how can I help?", "C: hello there", "A: Of course.", "C: the light is amber then red, amber!")
    chat = talk(*lines)
    own = Finding("/messages/1/text", 0, 5, "PERSON", 0.9, "custom.people")
    amber = _Everywhere(("amber",))
    assert list(Doubted(amber, doubter()).find(chat, (own,))) == []
    for rule in ("custom.people", "deny.people", "acme.people", "known.participant"):
        vouched = Finding("/messages/3/text", 13, 18, "PERSON", 0.9, rule)
        assert len(list(Doubted(amber, doubter()).find(chat, (vouched,)))) == 1


@pytest.mark.parametrize(
    "chat",
    [
        [
            f"{'AC'[number % 2]}: Thanks Zebul{chr(97 + number % 26)}{chr(97 + number // 26 % 26)} for it"
            for number in range(3000)
        ],
        ["A: hi", "C: hello", "A: of course", "C: " + "x" * 3900 + " Amber Amber Amber"],
        ["A: hi", "C: hello", "A: of course", "C: thanks " + "amber " * 600],
    ],
    ids=["many messages", "a long word", "a name over and over"],
)
def test_doubting_takes_time_in_proportion(chat: list[str]) -> None:
    """Hostile talks of names do not stop the run."""
    names = tuple(f"Zebul{chr(97 + first)}{chr(97 + second)}" for second in range(5) for first in range(26))
    begun = time.perf_counter()
    list(Doubted(_Everywhere((*names, "Amber", "amber")), doubter()).find(talk(*chat), ()))
    assert time.perf_counter() - begun < _SECONDS


@pytest.mark.parametrize(
    ("texts", "word", "expected"),
    [
        (("hi Clara, thanks",), "clara", {"hailed"}),
        (("is the Clara in stock",), "clara", {"thing"}),
        (("is the clara in stock",), "clara", set()),
        (("Clara lamps", "two Clara please"), "clara", {"again"}),
        (("Claras", "Clarabelle"), "clara", set()),
        (("this is Clara", "the Clara lamp"), "clara", {"hailed", "thing", "again"}),
        (("my name's Clara",), "clara", {"hailed"}),
        (("Clara",), "o'hara", set()),
        (("İstanbul for Clara", "hi Clara"), "clara", {"hailed"}),
    ],
)
def test_how_a_word_is_mentioned(texts: tuple[str, ...], word: str, expected: set[str]) -> None:
    """Spoken to or named, as a thing, and in more than one message; by itself alone."""
    assert Mentions(texts).of(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"), [("anna", "x"), ("Anna", "T"), ("ANNA", "X"), ("A", "T"), ("McAdam", "m"), ("iPhone", "m")]
)
def test_how_a_word_is_written(word: str, expected: str) -> None:
    """One letter each: small, one capital, capitals alone, capitals within."""
    assert case_of(word) == expected


@pytest.mark.parametrize(
    ("word", "marks"),
    [("Olivia", "G"), ("table", "o"), ("Grace", "n"), ("April", "M"), ("Corolla", "C"), ("London", "P")],
)
def test_what_is_known_of_a_word(word: str, marks: str) -> None:
    """On which lists it stands, whether of names or of other things."""
    assert set(marks) <= set(kind_of(word))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Loretta", True),
        ("loretta", True),
        ("Loretta Denise", True),
        ("Grace", False),
        ("Loretta Table", False),
        ("4", False),
    ],
)
def test_a_given_name_and_nothing_else_takes_more_to_doubt(value: str, expected: bool) -> None:
    """Every word of it is one, and on no list of other things."""
    assert is_given(value) is expected


def test_a_conversation_is_made_ready_once() -> None:
    """All passes whose names are doubted read the same; the next conversation takes its place."""
    first, second = talk("A: hi", "C: hello"), talk("A: hi", "C: hello")
    own = pickle.loads(pickle.dumps(doubter()))
    heard = own.heard(first)
    assert own.heard(first) is heard
    assert own.heard(second) is not heard


def test_a_doubter_goes_to_a_worker_without_what_it_heard() -> None:
    """What it heard last is somebody's talk: only the model travels."""
    own = pickle.loads(pickle.dumps(doubter()))
    own.heard(talk("A: hi there", "C: i am Zebulonia Quist"))
    assert b"Zebulonia" not in pickle.dumps(own)


def test_the_model_that_ships_is_the_one_on_record() -> None:
    """The record names its digest."""
    model = HERE.joinpath("model.crfsuite").read_bytes()
    assert json.loads(HERE.joinpath("model.json").read_bytes())["model"] == hashlib.sha256(model).hexdigest()
