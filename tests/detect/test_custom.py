"""The user's own recognisers and deny-lists, as transcrub.toml says them."""

import pickle
import tomllib
from typing import cast

import pytest

from transcrub.codec import Json
from transcrub.conversation import conversation_of_text
from transcrub.detect import Detector
from transcrub.detect.custom import custom_entities, custom_passes
from transcrub.detect.standard import standard_detector
from transcrub.errors import SettingsError
from transcrub.finding import Finding

MEMBER = """
[[recogniser]]
entity = "MEMBER_ID"
pattern = 'M-?\\d{4}'
score = 0.4
cues = ["member", "card number"]
"""
LOYALTY = """
[[recogniser]]
entity = "LOYALTY_CARD"
pattern = '\\b\\d{4} \\d{4} \\d{4}\\b'
validator = "luhn"
"""
NAMED = """
[[recogniser]]
entity = "BADGE"
pattern = 'badge (?P<value>\\d+)'
"""
FALCON = """
[[deny]]
entity = "PERSON"
exact = ["Red Falcon", "Blue Kite"]
patterns = ['FALC-\\d+']
"""


def detector(toml: str) -> Detector:
    tables = tomllib.loads(toml)
    return Detector(custom_passes(tables.get("recogniser", []), tables.get("deny", [])))


def found(toml: str, text: str) -> list[tuple[str, str, float]]:
    """Return the values that are found in a text, what they are, and their scores."""
    findings = detector(toml).detect(conversation_of_text(text))
    return [(text[each.start : each.end], each.entity, round(each.score, 2)) for each in findings]


@pytest.mark.parametrize(
    ("toml", "text", "expected"),
    [
        (MEMBER, "see M-1234", [("M-1234", "MEMBER_ID", 0.4)]),
        (MEMBER, "my member no is M1234", [("M1234", "MEMBER_ID", 0.8)]),
        (MEMBER, "Card Number: M1234", [("M1234", "MEMBER_ID", 0.8)]),
        (MEMBER, "grüße 🎉 M-1234", [("M-1234", "MEMBER_ID", 0.4)]),
        (MEMBER, "m-1234", []),
        (MEMBER, "M-１２３４", [("M-１２３４", "MEMBER_ID", 0.4)]),
        (LOYALTY, "1234 5678 9015", [("1234 5678 9015", "LOYALTY_CARD", 0.6)]),
        (LOYALTY, "1234 5678 9016", []),
        (NAMED, "badge 77 and badge 8", [("77", "BADGE", 0.6), ("8", "BADGE", 0.6)]),
        (MEMBER + NAMED, "badge 77, M-1234", [("77", "BADGE", 0.6), ("M-1234", "MEMBER_ID", 0.4)]),
    ],
)
def test_a_recogniser_finds_what_its_pattern_says(toml: str, text: str, expected: list[tuple[str, str, float]]) -> None:
    """A cue nearby raises the score, a validator that fails drops the match, offsets are code points."""
    assert found(toml, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ask Red Falcon", ["Red Falcon"]),
        ("ask RED   falcon's", ["RED   falcon"]),
        ("hundred falcon, red falcons", []),
        ("blue kite & falc-1 & FALC-12", ["blue kite", "FALC-12"]),
    ],
)
def test_the_deny_list_finds_texts_and_patterns_always(text: str, expected: list[str]) -> None:
    """Texts in any case and width, as words of their own; patterns as they are written; both with full score."""
    assert found(FALCON, text) == [(value, "PERSON", 1.0) for value in expected]


_ACCENTS = """
[[deny]]
entity = "PERSON"
exact = ["Zoë", "Mu\u0308ller", "Straße", "Foo"]
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zoë, ZOË", ["Zoë", "ZOË"]),
        ("(Zoe\u0308) 🎉 ZOE\u0308.", ["Zoe\u0308", "ZOE\u0308"]),
        ("Müller and mu\u0308ller", ["Müller", "mu\u0308ller"]),
        ("STRASSE straße Strasse", ["STRASSE", "straße", "Strasse"]),
        ("the ﬁrst Straße: Fo\u00ado", ["Straße", "Fo\u00ado"]),
        ("Foo\u0336, _Foo_", ["Foo\u0336", "Foo"]),
        ("Zoe, Mueller, straßen, Zoe\u0308s, fool", []),
    ],
)
def test_a_denied_text_is_found_however_it_is_written(text: str, expected: list[str]) -> None:
    """An accent may be a character of its own, and goes with its letter; an accent that lacks makes another name."""
    assert found(_ACCENTS, text) == [(value, "PERSON", 1.0) for value in expected]


def test_what_is_denied_stands_against_every_other_finding() -> None:
    """A part of an e-mail address is the address's, but not where the user says what it is."""
    text = "to falc-9@mail.example, please"
    passes = custom_passes([], [{"entity": "PERSON", "patterns": ["falc-9"]}])

    findings = Detector((*passes, *standard_detector().passes)).detect(conversation_of_text(text))

    assert [(each.entity, each.rule) for each in findings] == [("PERSON", "deny.pattern")]


def test_what_an_own_recogniser_finds_has_the_users_name() -> None:
    """The user knows best what it is, whatever the conversation or a shape would make of it."""
    passes = custom_passes([{"entity": "MEMBER_ID", "pattern": r"M-\d{6}", "score": 0.4, "cues": ["member"]}], [])

    findings = Detector((*passes, *standard_detector().passes)).detect(
        conversation_of_text("my member number is M-123456")
    )

    assert [(each.entity, each.rule) for each in findings] == [("MEMBER_ID", "custom.member_id")]


@pytest.mark.parametrize(
    ("name", "table", "expected"),
    [
        ("recogniser", {"entity": "A_B", "patern": "x"}, "'pattern' lacks"),
        ("recogniser", {"entity": "A_B", "pattern": "x", "scor": 1}, "unknown key 'scor'; did you mean 'score'?"),
        (
            "recogniser",
            {"entity": "A_B", "pattern": "x", "zzz": 1},
            "unknown key 'zzz'; known are cues, entity, pattern, score, validator",
        ),
        ("recogniser", {"pattern": "x"}, "'entity' lacks"),
        (
            "recogniser",
            {"entity": "a b", "pattern": "x"},
            "entity: an entity is written in capitals, digits and _, 2 to 64 of them, a capital first, as MEMBER_ID",
        ),
        ("recogniser", {"entity": "A_B", "pattern": "(x"}, "pattern: no RE2 pattern (missing ))"),
        ("recogniser", {"entity": "A_B", "pattern": "(?=x)"}, "pattern: no RE2 pattern (invalid perl operator)"),
        ("recogniser", {"entity": "A_B", "pattern": "x*"}, "pattern: it matches the empty text"),
        ("recogniser", {"entity": "A_B", "pattern": "x", "score": 2}, "score: a number up to 1 is needed"),
        (
            "recogniser",
            {"entity": "A_B", "pattern": "x", "cues": ["no 7"]},
            "cues.0: a cue is a word or some words, of letters alone",
        ),
        (
            "recogniser",
            {"entity": "A_B", "pattern": "x", "validator": "lun"},
            "validator: 'luhn' or 'none' is needed",
        ),
        ("deny", {"entity": "A_B", "exact": [" "]}, "exact.0: an empty text is nowhere to be found"),
        ("deny", {"entity": "A_B", "exakt": []}, "unknown key 'exakt'; did you mean 'exact'?"),
    ],
)
def test_a_mistake_is_named_with_its_place(name: str, table: dict[str, Json], expected: str) -> None:
    """One line: which table, which key, what would be right; a pattern is not quoted."""
    fine: dict[str, Json] = {"entity": "FINE", "pattern": "x"} if name == "recogniser" else {"entity": "FINE"}
    tables = {"recogniser": [], "deny": [], name: [fine, table]}

    with pytest.raises(SettingsError) as caught:
        custom_passes(cast("list[Json]", tables["recogniser"]), cast("list[Json]", tables["deny"]))

    assert str(caught.value) == f"[[{name}]] number 2: {expected}"
    assert caught.value.__cause__ is None


def test_passes_travel_to_workers_compiled_or_not() -> None:
    """A pickled detector finds the same, also when the patterns were compiled before."""
    used = detector(MEMBER + FALCON)
    conversation = conversation_of_text("member M-1234 red falcon")
    findings: tuple[Finding, ...] = used.detect(conversation)

    assert len(findings) == 2
    assert pickle.loads(pickle.dumps(used)).detect(conversation) == findings


def test_the_entities_of_the_file_are_told() -> None:
    """So that its policy may name them."""
    tables = tomllib.loads(MEMBER + FALCON)

    assert custom_entities(tables["recogniser"], tables["deny"]) == {"MEMBER_ID", "PERSON"}


def test_no_tables_make_no_passes() -> None:
    """Nothing is run for nothing."""
    assert custom_passes([], []) == ()
