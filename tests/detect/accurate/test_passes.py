"""The second tier with its model: what it adds where the tagger is in doubt, and what it costs."""

import pickle
import re
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from transcrub.conversation import Conversation, TextField, conversation_of_text
from transcrub.detect import DetectorOptions, standard_detector
from transcrub.detect.accurate import AccuratePass, Transformer
from transcrub.detect.tagger import tagger
from transcrub.finding import Finding

pytest.importorskip(
    "onnxruntime", reason="the extra 'accurate' is not installed: make test-accurate", exc_type=ImportError
)
pytest.importorskip(
    "tokenizers", reason="the extra 'accurate' is not installed: make test-accurate", exc_type=ImportError
)


@pytest.fixture(scope="module")
def transformer() -> Transformer:
    return Transformer()


class Doubter:
    """A first tier that is in doubt about every word."""

    def doubtful(self, conversation: Conversation) -> Iterator[tuple[TextField, list[tuple[int, int]]]]:
        for field in conversation.fields():
            yield field, [match.span() for match in re.finditer(r"\w+", field.value)]


@pytest.fixture(scope="module")
def second(transformer: Transformer) -> AccuratePass:
    return AccuratePass(Doubter(), transformer)


def found(second: AccuratePass, text: str, *before: Finding) -> list[tuple[str, str]]:
    case = conversation_of_text(text)
    return [(each.entity, text[each.start : each.end]) for each in second.find(case, before)]


def test_pieces_stand_where_they_are_in_the_text(transformer: Transformer) -> None:
    """Offsets are code points of the text as it came, with capitals, accents and signs in it."""
    text = "My name is Zoë Šimunović, I live at 12 Main St"
    read = transformer.read(text)
    named = [text[each.start : each.end] for each in read if each.chances["GIVEN_NAME"] > 0.5]
    assert named == ["Zoë"]
    assert {"12", "Main"} <= {text[each.start : each.end] for each in read if each.chances["O"] < 0.5}


def test_a_text_of_more_tokens_than_the_model_has_room_for_is_read_to_its_end(transformer: Transformer) -> None:
    """Each lot of tokens is read by itself."""
    text = "the parcel is late. " * 130 + "my name is Jane Doe"
    read = transformer.read(text)
    assert [text[each.start : each.end] for each in read if each.chances["GIVEN_NAME"] > 0.5][-1] == "Jane"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Grace picked it up", [("PERSON", "Grace")]),
        ("please put it under thandiwe dlamini", [("PERSON", "thandiwe dlamini")]),
        ("SEND IT TO MARISOL VEGA", [("PERSON", "MARISOL VEGA")]),
        ("ship to 221 w elm st unit 4 springfield", [("STREET_ADDRESS", "221 w elm st unit 4 springfield")]),
        ("you can send it to Kirchgasse 14 in Muttenz", [("STREET_ADDRESS", "Kirchgasse 14 in Muttenz")]),
        # Numbers are nobody's name, and neither are things.
        ("order 4471902 is late, item 5523", []),
        ("my tracking number is 1Z999AA10123456784", []),
        ("the oat milk latte was cold and i want 20 dollars back", []),
        ("", []),
    ],
)
def test_names_and_addresses_are_found_and_numbers_are_not(
    second: AccuratePass, text: str, expected: list[tuple[str, str]]
) -> None:
    """The transformer is asked for names and addresses only."""
    assert found(second, text) == expected


def test_what_is_found_already_is_not_read_again() -> None:
    """Where a finding stands there is no doubt: the transformer, which would have to be loaded, is not asked."""
    transformer = Transformer()
    sure = Finding("/messages/0/text", 0, 19, "PERSON", 0.9, "tagger.person")
    assert found(AccuratePass(Doubter(), transformer), "my name is Jane Doe", sure) == []
    assert "_model" not in vars(transformer)


def test_a_weak_candidate_leaves_the_doubt_open(second: AccuratePass) -> None:
    """A finding that most policies would keep does not settle anything."""
    weak = Finding("/messages/0/text", 11, 19, "USERNAME", 0.3, "tagger.username")
    assert found(second, "my name is Jane Doe", weak) == [("PERSON", "Jane Doe")]


def test_of_a_long_text_what_is_around_a_doubt_is_read(transformer: Transformer) -> None:
    """A name is found far behind the first window, at its place."""

    class OnlyJane(Doubter):
        def doubtful(self, conversation: Conversation) -> Iterator[tuple[TextField, list[tuple[int, int]]]]:
            for field in conversation.fields():
                yield field, [match.span() for match in re.finditer("Jane", field.value)]

    text = "the parcel is late. " * 40 + "my name is Jane Doe. " + "the parcel is late. " * 40 + "Jane is the name. "
    assert found(AccuratePass(OnlyJane(), transformer), text) == [("PERSON", "Jane Doe"), ("PERSON", "Jane")]


def test_the_time_it_takes_is_bounded(second: AccuratePass) -> None:
    """Of a megabyte that is nothing but doubt so many windows are read and no more."""
    begun = time.process_time()
    list(second.find(conversation_of_text("".join(f"zk{number} " for number in range(150_000))), ()))
    assert time.process_time() - begun < 30


def test_the_tagger_tells_where_it_is_in_doubt() -> None:
    """What it found is in doubt, too: whoever asks knows what was found. What nobody could be called is not."""
    case = conversation_of_text("my name is Jane Doe, thanks")
    ((field, doubts),) = tagger().doubtful(case)
    assert [field.value[start:end] for start, end in doubts] == ["Jane", "Doe"]
    assert list(tagger().doubtful(conversation_of_text("thanks, that is all"))) == []


def test_the_detector_runs_it_after_the_tagger_and_before_the_echo() -> None:
    """What the second tier finds is found again everywhere."""
    names = [each.name for each in standard_detector(DetectorOptions(accurate=True)).passes]
    behind = ["overlooked", "given", "local", "parts", "births", "numbers", "weigher", "echo"]
    assert names[-10:] == ["tagger", "accurate", *behind]


def test_it_pickles_without_the_model() -> None:
    """A worker gets the pass in a few bytes more than the tagger and loads the model itself."""
    detector = standard_detector(DetectorOptions(accurate=True))
    text = "Grace picked it up for Thandiwe Dlamini"
    expected = detector.detect(conversation_of_text(text))
    sent = pickle.dumps(detector)
    assert len(sent) < len(pickle.dumps(standard_detector())) + 2_000
    again = pickle.loads(sent)
    assert again.detect(conversation_of_text(text)) == expected != ()


def test_it_asks_nothing_of_the_network() -> None:
    """In a process that can make no socket, the model loads and reads."""
    program = (
        "import socket\n"
        "def refuse(*_, **__): raise AssertionError('a socket')\n"
        "socket.socket = socket.create_connection = socket.getaddrinfo = refuse\n"
        "from transcrub.detect.accurate import Transformer\n"
        "print(len(Transformer().read('my name is Jane Doe')))\n"
        "import sys\n"
        "print([each for each in ('arcjet', 'huggingface_hub', 'wasmtime') if each in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "5\n[]\n", done.stderr
