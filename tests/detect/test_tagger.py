"""The statistical tagger: what it finds in the light of a dialogue, and what it must leave alone."""

import hashlib
import json
import pickle
import threading
import time
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transcrub.conversation import Conversation, parse_conversation
from transcrub.detect.tagger import Tagger, tagger

HERE = files("transcrub.detect.tagger")


def conversation(*lines: str) -> Conversation:
    """Lines that begin with `A:` are the agent's."""
    messages = [
        {"text": line.removeprefix("A:").lstrip(), "direction": "outbound" if line.startswith("A:") else "inbound"}
        for line in lines
    ]
    return parse_conversation({"id": "c", "messages": messages})


def found(case: Conversation, entity: str | None = None) -> list[str]:
    texts = {field.pointer: field.value for field in case.fields()}
    findings = tagger().find(case, ())
    return [texts[each.pointer][each.start : each.end] for each in findings if entity in (None, each.entity)]


@pytest.mark.parametrize(
    ("lines", "entity", "expected"),
    [
        (["Hi, my name is Jane Doe"], "PERSON", ["Jane Doe"]),
        (["hi my name is jane doe"], "PERSON", ["jane doe"]),
        (["my name is sachet and the last 4 digits are 1234"], "PERSON", ["sachet"]),
        (["MY NAME IS JANE DOE"], "PERSON", ["JANE DOE"]),
        (["A: May I have your full name, please?", "ravi kumaresan"], "PERSON", ["ravi kumaresan"]),
        (["A: What is your name?", "Nguyen Thi Hoa"], "PERSON", ["Nguyen Thi Hoa"]),
        (["A: Hello, this is Marta. How can I help?"], "PERSON", ["Marta"]),
        (["A: Thanks, Giovanni. One moment please."], "PERSON", ["Giovanni"]),
        (["can i transfer 300 to michelle obuya on friday"], "PERSON", ["michelle obuya"]),
        (["please cancel my booking under o'connor"], "PERSON", ["o'connor"]),
        (["A: What is your username?", "jdoe1987"], "USERNAME", ["jdoe1987"]),
        (["my username is kitten_lover_22"], "USERNAME", ["kitten_lover_22"]),
        (["A: What is your date of birth?", "march 3rd 1981"], "DATE_OF_BIRTH", ["march 3rd 1981"]),
        (
            ["A: What is the address?", "44 oak lane, boise, id 83702"],
            "STREET_ADDRESS",
            ["44 oak lane, boise, id 83702"],
        ),
        (["please send it to 12 Rue Victor Hugo, Lyon"], "STREET_ADDRESS", ["12 Rue Victor Hugo, Lyon"]),
    ],
)
def test_it_finds_what_the_dialogue_gives_away(lines: list[str], entity: str, expected: list[str]) -> None:
    """Names, addresses, usernames and dates of birth are found in any case, asked for or announced."""
    assert found(conversation(*lines), entity) == expected


@pytest.mark.parametrize(
    "text",
    [
        "I may need to change my flight in May.",
        "Will the bill be sent in March or April?",
        "my name is wrong on the card",
        "I am happy with the service",
        "this is ridiculous",
        "transfer 200 to my savings account",
        "I ordered a large pepperoni pizza",
        "Why is my payment still pending?",
        "what is the exchange rate for euros",
        "yes please",
        "window seat",
        "it is under warranty",
        "order 88213 has not arrived",
        "cancel the direct debit to Netflix",
        "how much did I pay to walmart last month?",
        "I was charged twice at Marks and Spencer",
        "is there a branch near Morgan Street?",
        "we're in room 214, the shower does not work",
        "fly from Zagreb to Lyon on Jan the 12th",
        "make it bigger please",
        "A yellow lexus will pick you up",
        "I am looking for a place to dine",
        "no way Jose!",
        "the standing order to the Marriott",
        "can I bring along my chihuahua",
    ],
)
def test_ordinary_talk_is_left_alone(text: str) -> None:
    """Words that are also names, and places where names may stand, are no evidence by themselves."""
    assert found(conversation(text)) == []


def test_a_short_answer_is_read_in_the_light_of_the_question() -> None:
    """The same word is a name after one question and none after another."""
    assert found(conversation("A: What is your last name?", "Carpenter")) == ["Carpenter"]
    assert found(conversation("A: Which product is it about?", "Carpenter")) == []


def test_values_behind_context_of_an_unknown_speaker_are_found() -> None:
    """A text without direction, as in a file of bare lines, is read alone."""
    case = parse_conversation({"id": "c", "messages": [{"text": "Regards, Siobhan Gallagher"}]})
    assert found(case) == ["Siobhan Gallagher"]


def test_scores_are_probabilities_and_rules_name_the_pass() -> None:
    """A finding's score lies between 0 and 1; its rule is `tagger.<entity>`."""
    (finding,) = tagger().find(conversation("my name is Jane Doe"), ())
    assert 0.9 < finding.score <= 1
    assert finding.rule == "tagger.person"


@settings(max_examples=150, deadline=None)
@given(st.lists(st.text(max_size=80), min_size=1, max_size=4))
def test_offsets_are_code_points_of_the_text_itself(texts: list[str]) -> None:
    """Whatever the text, a span lies within it, is not empty, and begins and ends with a letter or digit."""
    case = parse_conversation({"id": "c", "messages": [{"text": text} for text in ["my name is", *texts]]})
    values = {field.pointer: field.value for field in case.fields()}
    for finding in tagger().find(case, ()):
        value = values[finding.pointer][finding.start : finding.end]
        assert value
        assert value[0].isalnum()
        assert value[-1].isalnum()


@pytest.mark.parametrize("prefix", ["", "👋🏽 ", "é ", "𝔘𝔫𝔦 ", "\u200b", "\n\n  "])
def test_offsets_hold_behind_characters_of_many_units(prefix: str) -> None:
    """Emoji, combining marks and characters beyond the basic plane do not move a span."""
    assert "Jane Doe" in found(conversation(f"{prefix}my name is Jane Doe"))


@pytest.mark.parametrize("unit", ["1 ", "a@", "[", "1 1 1 1\n", "(((", "ok thanks. ", "\u200b", "-"])
def test_time_is_linear_in_the_length_of_a_message(unit: str) -> None:
    """A message of 5 MB without names ends within a second or so."""
    case = conversation(unit * (5_000_000 // len(unit)))
    tagger()
    began = time.process_time()
    assert list(tagger().find(case, ())) == []
    assert time.process_time() - began < 3


def test_a_long_message_is_tagged_in_pieces() -> None:
    """A name far behind in a long message is found where it stands."""
    text = "The delivery was late. " * 2000 + "My name is Jane Doe."
    case = conversation(text)
    (finding,) = tagger().find(case, ())
    assert text[finding.start : finding.end] == "Jane Doe"


def test_it_can_be_sent_to_another_process() -> None:
    """A pickled tagger finds the same."""
    copy: Tagger = pickle.loads(pickle.dumps(tagger()))
    case = conversation("A: your name?", "jane doe")
    assert list(copy.find(case, ())) == list(tagger().find(case, ()))


def test_what_was_read_is_remembered_but_does_not_travel() -> None:
    """A second reading of the same conversation costs next to nothing; a pickle holds no text that was read."""
    case = conversation("A: your name?", "my friend jacqueline duquesne said so")
    own: Tagger = pickle.loads(pickle.dumps(tagger()))
    first = list(own.find(case, ()))
    hits = own._spans.cache_info().hits
    assert list(own.find(case, ())) == first
    assert own._spans.cache_info().hits > hits
    assert b"duquesne" not in pickle.dumps(own)


def test_what_is_remembered_is_bounded() -> None:
    """However many texts are read, and however long, few are kept."""
    own: Tagger = pickle.loads(pickle.dumps(tagger()))
    list(own.find(conversation(*(f"my name is jane{'e' * number}" for number in range(1500)), "jane " * 2000), ()))
    assert own._spans.cache_info().currsize <= 1024
    assert own._turn.cache_info().currsize <= 1024


def test_threads_do_not_disturb_each_other() -> None:
    """Each thread labels with a model state of its own."""
    names = ["Jane Doe", "Ravi Kumar", "Olga Petrova", "Kwame Mensah"]
    results: dict[str, set[str]] = {name: set() for name in names}

    def work(name: str) -> None:
        for _ in range(100):
            results[name].update(found(conversation(f"my name is {name}")))

    threads = [threading.Thread(target=work, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == {name: {name} for name in names}


def test_the_model_is_the_one_that_its_record_describes() -> None:
    """`model.json` holds the digest of the model and of what it was made of; nobody may change one without the other."""
    about = json.loads(HERE.joinpath("model.json").read_bytes())
    assert hashlib.sha256(HERE.joinpath("model.crfsuite").read_bytes()).hexdigest() == about["model"]
    assert about["corpora"] == []
