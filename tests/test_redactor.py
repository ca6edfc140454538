"""Detection and redaction together: what holds for every text and every operator."""

import pickle
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.redact.values import KEYS
from transcrub.codec import Json
from transcrub.conversation import conversation_of_text, parse_conversation, with_texts
from transcrub.detect import DetectorOptions, standard_detector
from transcrub.detect.known import KnownPass
from transcrub.detect.options import Profile
from transcrub.detect.recognisers import recognisers
from transcrub.errors import MalformedConversationError, SettingsError, TranscrubError
from transcrub.redact import Policy
from transcrub.redact.entities import ENTITIES
from transcrub.redact.operators import OPERATORS, Scene
from transcrub.redactor import Redactor

_REDACTORS = {name: Redactor(standard_detector(), Policy(operator=name), KEYS) for name in OPERATORS}

_VALUES = st.sampled_from(
    [
        "jane@example.com",
        "o'neil+x@mail.example.co.uk",
        "415-555-0134",
        "(415) 555-0134 ext. 22",
        "4155550134",
        "5550134",
        "+44 20 7946 0958",
        "+44 7911 123456",
        "+33 6 12 34 56 78",
        "+52 55 1234 5678",
        "00992 90 123 4567",
        "0049 30 1234567",
        "07911 123456",
        "4111 1111 1111 1111",
        "378282246310005",
        "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
        "676222165679",
        "536-22-1234",
        "536221234",
        "203.0.113.7",
        "2001:db8::1",
        "DE89 3704 0044 0532 0130 00",
        "https://u:pw@example.com/x",
        "https://example.com/?token=abc&email=j@example.com",
        "1Z999AA10123456784",
        "12",
        "2026-11-23",
    ]
)
_SENTENCE = "call me at my phone number is order no. card visa ssn ip version the and or, # $ . ? tracking text late"
_WORDS = st.sampled_from([*_SENTENCE.split(), "\n"])
_GLUE = st.sampled_from(
    [" ", " ", " ", ", ", "\n", "", ": ", "-", ".", "/", " (", ") ", "\u00a0", "\u200b", "*", "[", "]"]
)
_PIECES = st.one_of(_VALUES, _WORDS, st.text(max_size=4))
_TEXTS = st.lists(st.tuples(_PIECES, _GLUE), max_size=8).map(lambda pairs: "".join(a + b for a, b in pairs))


@pytest.mark.parametrize("operator", OPERATORS)
@given(text=_TEXTS)
@example("415-555-0134 415-555-0134 4155550134 order ")
@example("$ DE89 3704 0044 0532 0130 00 +44 20 7946 0958 ")
@example("jane@example.com.203.0.113.7 203.0.113.7 ")
@example("2001:db8::1jane@example.com ")
@example("call https://u:pw@example.com/x(415) 555-0134 ext. 22 ")
@example("(415) 555-0134 ext. 220049 30 1234567 ")
@example("phone (415) 555-2671 ext. 22 536-22-1234 ")
def test_redaction_is_idempotent(operator: str, text: str) -> None:
    """Redacting a redacted text finds nothing to replace, whatever stood around the values."""
    redactor = _REDACTORS[operator]
    once = redactor.redact_text(text)
    assert redactor.redact_text(once) == once


@pytest.mark.parametrize("operator", OPERATORS)
@given(text=_TEXTS)
def test_everything_but_the_spans_stays(operator: str, text: str) -> None:
    """Between the spans every code point is as before, and in each span stands what the operator gives."""
    redaction = _REDACTORS[operator].redact(conversation_of_text(text))
    rest = redaction.edits[0].after if redaction.edits else text
    values = tuple((finding.entity, text[finding.start : finding.end]) for finding in redaction.redacted)
    replace = OPERATORS[operator].prepare(Scene("text", values, (text,), KEYS))
    done = 0
    for finding in redaction.redacted:
        between = text[done : finding.start]
        replacement = replace(text[finding.start : finding.end], finding.entity)
        assert rest.startswith(between + replacement)
        rest = rest[len(between + replacement) :]
        done = finding.end
    assert rest == text[done:]


@given(text=_TEXTS)
def test_no_redacted_value_is_left_in_its_place(text: str) -> None:
    """What was found is not in the text any more where it was found."""
    redaction = _REDACTORS["redacted"].redact(conversation_of_text(text))
    for edit in redaction.edits:
        assert edit.after.count("[REDACTED]") >= len(redaction.redacted)


@given(st.text())
def test_any_text_at_all_is_survived(text: str) -> None:
    """Controls, private characters, unassigned ones: no text makes the redactor fail."""
    _REDACTORS["redacted"].redact_text(text)


@pytest.mark.parametrize(
    "text", ["\ud800", "a\udfffb jane@example.com \ud83d", "\x00jane@example.com\x00", "\ufeffjane@example.com"]
)
def test_broken_unicode_is_survived_and_kept(text: str) -> None:
    """Lone surrogates, NUL and a byte order mark stay where they are."""
    assert _REDACTORS["redacted"].redact_text(text) == text.replace("jane@example.com", "[REDACTED]")


def test_three_lines_of_python_redact_a_text() -> None:
    """The library's shortest use."""
    redactor = Redactor.standard()
    assert redactor.redact_text("Mail jane@example.com or call 415-555-0134.") == "Mail [REDACTED] or call [REDACTED]."


_TOLD = "She lives in Boston, and I am 45 years old."


@pytest.mark.parametrize(
    ("profile", "policy", "expected"),
    [
        ("standard", Policy(), _TOLD),
        ("strict", Policy(), "She lives in [REDACTED], and I am [REDACTED]."),
        ("strict", Policy(operator="tag"), "She lives in [LOCATION], and I am [AGE]."),
        ("strict", Policy(indirect=False), _TOLD),
    ],
)
def test_a_profile_means_what_it_means_on_the_command_line(profile: Profile, policy: Policy, expected: str) -> None:
    """What `strict` finds besides is replaced, unless the policy says that it is not."""
    assert Redactor.standard(DetectorOptions(profile=profile), policy).redact_text(_TOLD) == expected


@pytest.mark.parametrize(
    ("work", "error", "expected"),
    [
        (
            lambda: DetectorOptions(profile="Strict"),  # type: ignore[arg-type]
            SettingsError,
            "unknown profile 'Strict'; known are standard, strict, fast",
        ),
        (
            lambda: Redactor.standard(policy={"operator": "tag"}),  # type: ignore[arg-type]
            SettingsError,
            "policy: a Policy is needed; Policy.from_table makes one of a table",
        ),
        (
            lambda: Redactor.standard(policy=Policy(operator="hash")),
            SettingsError,
            "The operator 'hash' needs a key: set TRANSCRUB_HASH_KEY or TRANSCRUB_HASH_KEY_FILE.",
        ),
        (
            lambda: standard_detector(plugins=[object()]),  # type: ignore[list-item]
            SettingsError,
            "pass number 1 is no detection pass: it needs 'name' and 'find'",
        ),
        (
            lambda: standard_detector(plugins=[KnownPass(), KnownPass]),  # type: ignore[list-item]
            SettingsError,
            "pass number 2 is no detection pass: it needs 'name' and 'find'",
        ),
        (
            lambda: _REDACTORS["tag"].redact_text(5),  # type: ignore[arg-type]
            MalformedConversationError,
            "a text is needed, and this is of the type 'int'",
        ),
        (
            lambda: _REDACTORS["tag"].redact({"id": "c"}),  # type: ignore[arg-type]
            MalformedConversationError,
            "no Conversation: parse_conversation makes one of an interaction",
        ),
    ],
)
def test_a_mistake_at_a_door_of_the_library_is_one_of_its_errors(
    work: Callable[[], object], error: type[TranscrubError], expected: str
) -> None:
    """`except TranscrubError` meets it, and one line says what is needed."""
    with pytest.raises(error) as caught:
        work()

    assert str(caught.value) == expected


def test_a_redactor_goes_to_a_worker() -> None:
    """Spark pickles it; the copy does the same work."""
    redactor = Redactor.standard()
    redactor.redact_text("jane@example.com")
    assert pickle.loads(pickle.dumps(redactor)).redact_text("jane@example.com") == "[REDACTED]"


def test_an_edited_interaction_reads_back_as_clean() -> None:
    """What `verify` relies on: the interaction as written holds nothing that is replaced."""
    redactor = Redactor.standard()
    raw: dict[str, Json] = {
        "id": "c",
        "messages": [{"direction": "inbound", "text": "card 4111111111111111, ssn 536221234"}, {"text": "ok"}],
    }
    redaction = redactor.redact(parse_conversation(raw))
    assert redactor.redact(parse_conversation(with_texts(raw, redaction.texts()))).edits == ()


def test_every_entity_that_is_looked_for_can_be_named_in_a_policy() -> None:
    """Detection and policy do not know each other: this keeps their words the same."""
    found = {each.entity for each in recognisers(DetectorOptions(locales=("all",)))}
    assert found <= ENTITIES
