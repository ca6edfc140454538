"""The policy: what it says by itself, what a file may say, and what it answers to mistakes."""

import pickle

import pytest

from transcrub.codec import Json
from transcrub.conversation import Speaker
from transcrub.errors import SettingsError
from transcrub.redact import Policy


def test_says_redacted_for_everybody_from_one_half_on_when_nothing_is_set() -> None:
    """The default policy; order numbers and locations name nobody and are kept."""
    policy = Policy.from_table({})
    assert policy == Policy()
    assert policy.operator_for("EMAIL_ADDRESS") == "redacted"
    assert policy.threshold_for("EMAIL_ADDRESS") == 0.5
    assert set(policy.speakers) == {Speaker.CUSTOMER, Speaker.AGENT, Speaker.BOT}
    assert policy.operator_for("ORDER_ID") == policy.operator_for("LOCATION") == "keep"


def test_an_entity_may_differ_in_operator_threshold_or_both() -> None:
    """What an entity does not say, the policy says for it."""
    policy = Policy.from_table(
        {
            "operator": "tag",
            "threshold": 0.6,
            "entities": {
                "CREDIT_CARD": {"operator": "mask"},
                "PHONE_NUMBER": {"threshold": 0.3},
                "ORDER_ID": {"operator": "tag"},
            },
        }
    )
    assert (policy.operator_for("CREDIT_CARD"), policy.threshold_for("CREDIT_CARD")) == ("mask", 0.6)
    assert (policy.operator_for("PHONE_NUMBER"), policy.threshold_for("PHONE_NUMBER")) == ("tag", 0.3)
    assert policy.operator_for("ORDER_ID") == "tag"


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ({"operater": "tag"}, "[policy] unknown key 'operater'; did you mean 'operator'?"),
        ({"operator": "maskk"}, "[policy.operator] unknown operator 'maskk'; did you mean 'mask'?"),
        (
            {"operator": "zzz"},
            "[policy.operator] unknown operator 'zzz'; known are encrypt, hash, keep, mask, number, redacted, surrogate, tag",
        ),
        ({"entities": {"EMAIL": {}}}, "[policy.entities] unknown entity 'EMAIL'; did you mean 'EMAIL_ADDRESS'?"),
        (
            {"entities": {"email_address": {}}},
            "[policy.entities] unknown entity 'email_address'; did you mean 'EMAIL_ADDRESS'?",
        ),
        (
            {"entities": {"PERSON": {"treshold": 1}}},
            "[policy.entities.PERSON] unknown key 'treshold'; did you mean 'threshold'?",
        ),
        (
            {"entities": {"PERSON": {"operator": "tga"}}},
            "[policy.entities.PERSON.operator] unknown operator 'tga'; did you mean 'tag'?",
        ),
        ({"threshold": 2}, "[policy.threshold] a number up to 1 is needed"),
        ({"threshold": -0.1}, "[policy.threshold] a number from 0 on is needed"),
        ({"threshold": "0.5"}, "[policy.threshold] a number is needed"),
        ({"threshold": float("nan")}, "[policy.threshold] a number is needed"),
        ({"indirect": "perhaps"}, "[policy.indirect] true or false is needed"),
        ({"operator": 1}, "[policy.operator] a text is needed"),
        ({"version": 2}, "[policy.version] 1 is needed"),
        ({"speakers": "agent"}, "[policy.speakers] a list of texts is needed"),
        ({"speakers": ["agnt"]}, "[policy.speakers.0] 'customer', 'agent', 'bot' or 'unknown' is needed"),
        (
            {"speakers": []},
            "[policy.speakers] no speakers; name some of customer, agent, bot, unknown, or leave the key out for all",
        ),
        ({"entities": {"PERSON": "tag"}}, '[policy.entities.PERSON] write a table, as { operator = "tag" }'),
    ],
)
def test_a_mistake_is_named_with_its_place_and_the_nearest_right_word(table: dict[str, Json], expected: str) -> None:
    """One line, and no traceback of pydantic behind it."""
    with pytest.raises(SettingsError) as caught:
        Policy.from_table(table)
    assert str(caught.value) == expected
    assert caught.value.__cause__ is None


def test_a_mistake_in_keywords_is_told_as_one_in_a_table() -> None:
    """Python's own way to make a policy gives the same error of ours: it shows no value of the allow-list."""
    with pytest.raises(SettingsError) as caught:
        Policy(operator="tags")
    assert str(caught.value) == "[policy.operator] unknown operator 'tags'; did you mean 'tag'?"

    with pytest.raises(SettingsError) as caught:
        Policy.model_validate({"allow": {"exact": ["Jane Roe", 5]}})
    assert str(caught.value) == "[policy.allow.exact.1] a text is needed"
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_policies_that_say_the_same_have_the_same_digest() -> None:
    """Order of keys and of speakers says nothing; a threshold does."""
    one = Policy.from_table({"speakers": ["agent", "customer"], "entities": {"PERSON": {}, "US_SSN": {}}})
    same = Policy.from_table({"entities": {"US_SSN": {}, "PERSON": {}}, "speakers": ["customer", "agent", "agent"]})
    other = Policy.from_table({"threshold": 0.51})
    assert one.digest() == same.digest()
    assert len({one.digest(), other.digest(), Policy().digest()}) == 3


def test_the_digest_of_the_default_policy_does_not_change_by_accident() -> None:
    """Plans hold it: another digest makes every plan out of date."""
    assert Policy().digest() == "08904e7e8c05ae044eff10e63d9e96be9764f5e0adf3da2616540fcc5a6da8b7"


def test_a_policy_cannot_be_changed_and_travels_to_workers() -> None:
    """Frozen, and pickled whole."""
    policy = Policy.from_table({"entities": {"PERSON": {"operator": "tag"}}})
    with pytest.raises(ValueError, match="frozen"):
        policy.threshold = 0.1
    assert pickle.loads(pickle.dumps(policy)) == policy
