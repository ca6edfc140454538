"""The allow-list: what is found and left where it is."""

import pytest

from transcrub.codec import Json
from transcrub.conversation import parse_conversation
from transcrub.errors import SettingsError
from transcrub.finding import Finding
from transcrub.redact import AllowList, Policy, redact

LIST = AllowList(
    exact=("Acme  Support", "help@acme.example", "Café Groß", "Zoe\u0308"), patterns=(r"ACME-\d+", "(?i)acme .* team")
)


@pytest.mark.parametrize(
    ("value", "allowed"),
    [
        ("acme support", True),
        ("ACME\tSUPPORT", True),
        ("Acme Support Team", True),
        ("Acme Supporter", False),
        ("Help@Acme.example", True),
        ("CAFE\u0301 GROSS", True),
        ("Zoë", True),
        ("Zoe", False),
        ("ACME-12", True),
        ("ACME-12a", False),
        ("acme-12", False),
        ("xACME-12", False),
        ("John Doe", False),
        ("", False),
    ],
)
def test_whole_values_are_allowed(value: str, allowed: bool) -> None:
    """Exact ones in any case, width and spelling of accents, patterns as they are written; a part is never enough."""
    assert LIST.allows(value) is allowed


def _redacted(rule: str, allow: AllowList) -> tuple[int, int]:
    conversation = parse_conversation({"id": "c", "messages": [{"text": "ask Acme Support"}]})
    finding = Finding("/messages/0/text", 4, 16, "PERSON", 0.9, rule)
    redaction = redact(conversation, [finding], Policy(allow=allow))
    return len(redaction.edits), len(redaction.kept)


@pytest.mark.parametrize(
    ("rule", "allow", "edits_and_kept"),
    [
        ("tagger.person", AllowList(), (1, 0)),
        ("tagger.person", LIST, (0, 1)),
        ("deny.exact", LIST, (1, 0)),
    ],
)
def test_what_is_allowed_is_kept_unless_it_is_denied(
    rule: str, allow: AllowList, edits_and_kept: tuple[int, int]
) -> None:
    """Of two lists that contradict each other the one that redacts is right."""
    assert _redacted(rule, allow) == edits_and_kept


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ({"exakt": []}, "[policy.allow] unknown key 'exakt'; did you mean 'exact'?"),
        ({"exact": [" "]}, "[policy.allow.exact] an empty text allows nothing; leave it out"),
        ({"exact": "John"}, "[policy.allow.exact] a list of texts is needed"),
        ({"patterns": ["x", "(John"]}, "[policy.allow.patterns] pattern 2: no RE2 pattern (missing ))"),
        ({"patterns": [".*"]}, "[policy.allow.patterns] pattern 1: it matches the empty text"),
        ({"patterns": [r"(a)\1"]}, "[policy.allow.patterns] pattern 1: no RE2 pattern (invalid escape sequence)"),
    ],
)
def test_a_mistake_is_named_and_no_value_quoted(table: dict[str, Json], expected: str) -> None:
    """One line; the list may hold names."""
    with pytest.raises(SettingsError) as caught:
        Policy.from_table({"allow": table})

    assert str(caught.value) == expected


def test_the_list_enters_the_digest_and_no_repr() -> None:
    """A plan does not fit another list; order and case of the same list say nothing."""
    one = Policy.from_table({"allow": {"exact": ["Ann", "bob"]}})
    same = Policy.from_table({"allow": {"exact": ["BOB", "ann", "Bob"]}})
    other = Policy.from_table({"allow": {"exact": ["Ann"]}})

    accents = [Policy.from_table({"allow": {"exact": [name]}}).digest() for name in ("Zoë Groß", "ZOE\u0308 GROSS")]

    assert one.digest() == same.digest()
    assert accents == ["36f5de1466d84f53c06bd81f88f52d5638eeeb047a5be01b25cb1e563f20f07d"] * 2
    assert len({one.digest(), other.digest(), Policy().digest()}) == 3
    assert "ann" not in repr(one).lower()


def test_a_policy_may_name_entities_of_the_users_own() -> None:
    """Those that his recognisers find, and no others."""
    policy = Policy.from_table({"entities": {"MEMBER_ID": {"operator": "tag"}}}, custom={"MEMBER_ID"})

    assert policy.operator_for("MEMBER_ID") == "tag"
    with pytest.raises(SettingsError, match="unknown entity 'MEMBER_IDS'; did you mean 'MEMBER_ID'"):
        Policy.from_table({"entities": {"MEMBER_IDS": {}}}, custom={"MEMBER_ID"})
