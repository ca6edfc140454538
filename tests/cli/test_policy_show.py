"""`policy show`: what is done with which entity, and where that came from; no value of a list is ever shown."""

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from transcrub.detect import DetectorOptions, supported_entities

POLICY = """
[policy]
operator = "tag"
speakers = ["customer", "bot"]

[policy.entities.CREDIT_CARD]
operator = "mask"

[policy.entities.IP_ADDRESS]
operator = "keep"

[policy.entities.PHONE_NUMBER]
threshold = 0.8

[policy.entities.DE_KFZ]
threshold = 0.9

[policy.allow]
exact = ["Allowed Canary"]
patterns = ["canary-[0-9]+", "Canary [A-Z]"]

[[recogniser]]
entity = "MEMBER_ID"
pattern = 'M-\\d{6}'

[[deny]]
entity = "PERSON"
exact = ["Hush Canary", "Other Canary"]

[[deny]]
entity = "PERSON"
patterns = ["Third Canar[y]"]
"""


@pytest.fixture
def settled(tmp_path: Path) -> Path:
    """Return a settings file with a policy, lists and a recogniser."""
    file = tmp_path / "transcrub.toml"
    file.write_text(POLICY, encoding="utf-8")
    return file


def _rows(text: str) -> dict[str, list[str]]:
    return {cells[0]: cells[1:] for cells in (re.split(r"  +", line.strip()) for line in text.splitlines())}


def test_every_entity_has_a_row_with_what_is_done(transcrub: Run, settled: Path) -> None:
    """Operator and threshold of each entity that is looked for; what is kept is said to be found only."""
    done = transcrub("policy", "show")

    rows = _rows(done.stdout.partition("entities\n")[2])
    assert (done.returncode, done.stderr) == (0, "")
    assert rows.keys() == supported_entities() | {"MEMBER_ID"}
    assert rows["EMAIL_ADDRESS"] == ["tag", "0.5"]
    assert rows["CREDIT_CARD"] == ["mask", "0.5"]
    assert rows["IP_ADDRESS"] == ["kept: found only", "0.5"]
    assert rows["ORDER_ID"] == ["kept: found only", "0.5"]
    assert rows["PHONE_NUMBER"] == ["tag", "0.8"]


def test_what_holds_for_all_entities_stands_first(transcrub: Run, settled: Path) -> None:
    """Speakers, lists by their length, own recognisers by entity, and what the policy names in vain."""
    rows = _rows(transcrub("policy", "show").stdout)

    assert rows["speakers"] == ["bot, customer"]
    assert rows["allow-list"] == ["exact 1, patterns 2"]
    assert rows["deny-list PERSON"] == ["exact 2, patterns 1"]
    assert rows["own recogniser"] == ["MEMBER_ID"]
    assert rows["named, not looked for"] == ["DE_KFZ"]


def test_origin_tells_file_from_default(transcrub: Run, settled: Path) -> None:
    """--origin says of operator and threshold whether the file set them; once, where both came from one place."""
    rows = _rows(transcrub("policy", "show", "--origin").stdout)

    assert rows["EMAIL_ADDRESS"] == ["tag", "0.5", "file transcrub.toml; threshold: default"]
    assert rows["PHONE_NUMBER"] == ["tag", "0.8", "file transcrub.toml"]
    assert rows["ORDER_ID"] == ["kept: found only", "0.5", "default"]
    assert rows["threshold"] == ["0.5", "(default)"]
    assert rows["speakers"] == ["bot, customer", "(file transcrub.toml)"]


def test_the_profile_shows_in_what_is_looked_for_and_replaced(transcrub: Run) -> None:
    """With --profile strict, dates and ages are among the entities, nothing is kept, and the flag is named for it."""
    done = transcrub("policy", "show", "--profile", "strict", "--origin")

    rows = _rows(done.stdout)
    assert supported_entities(DetectorOptions(profile="strict")) <= rows.keys()
    assert rows["AGE"][:2] == ["redacted", "0.5"]
    assert rows["indirect"] == ["true", "(flag --profile)"]
    assert "kept" not in done.stdout


def test_the_locale_shows_in_what_is_looked_for(transcrub: Run, settled: Path) -> None:
    """With --locale DE the number plate is looked for, and no longer named in vain."""
    shown = json.loads(transcrub("policy", "show", "--json", "--locale", "DE").stdout)

    rules = {each["entity"]: each for each in shown["entities"]}
    assert rules["DE_KFZ"]["threshold"] == {"value": 0.9, "origin": "file transcrub.toml"}
    assert "US_SSN" not in rules
    assert shown["idle"] == []


def test_a_file_may_be_named(transcrub: Run, settled: Path) -> None:
    """--config reads another file, which is then the origin."""
    settled.rename(settled.with_name("other.toml"))
    shown = json.loads(transcrub("policy", "show", "--json", "--config", "other.toml").stdout)

    assert shown["operator"] == {"value": "tag", "origin": "file other.toml"}


def test_no_text_of_a_list_is_shown(transcrub: Run, settled: Path) -> None:
    """Allow- and deny-lists may hold names of people: neither table nor object has one of their texts."""
    for flags in ((), ("--origin",), ("--json",), ("-vv",)):
        done = transcrub("policy", "show", *flags)

        assert done.returncode == 0
        assert "canar" not in (done.stdout + done.stderr).lower()


def test_the_digest_is_the_one_that_the_plan_is_bound_to(transcrub: Run, tmp_path: Path) -> None:
    """What is shown can be compared with ledger and audit log: equal policies have equal digests, others others."""
    digests = []
    for text in ("", '[policy]\noperator = "redacted"\n', '[policy]\noperator = "tag"\n'):
        (tmp_path / "transcrub.toml").write_text(text, encoding="utf-8")
        digests.append(json.loads(transcrub("policy", "show", "--json").stdout)["digest"])

    assert digests[0] == digests[1] != digests[2]


@pytest.mark.parametrize(
    ("policy", "environment", "lacking"),
    [
        ("", {}, []),
        ('operator = "hash"', {}, ["hash"]),
        ('operator = "hash"', {"TRANSCRUB_HASH_KEY": "0" * 64}, []),
        ('operator = "hash"', {"TRANSCRUB_HASH_KEY_FILE": "elsewhere"}, []),
        ('operator = "hash"\n[policy.entities.PERSON]\noperator = "encrypt"', {}, ["hash", "encrypt"]),
    ],
)
def test_a_key_that_lacks_is_told_and_no_failure(
    transcrub: Run, tmp_path: Path, policy: str, environment: dict[str, str], lacking: list[str]
) -> None:
    """Whoever looks at a policy need not have its keys; other commands refuse it without them."""
    (tmp_path / "transcrub.toml").write_text(f"[policy]\n{policy}\n", encoding="utf-8")

    done = transcrub("policy", "show", environment=environment)

    assert done.returncode == 0
    assert done.stderr.splitlines() == [
        f"transcrub: the operator '{each}' needs a key, and none is set: "
        f"set TRANSCRUB_{each.upper()}_KEY or TRANSCRUB_{each.upper()}_KEY_FILE"
        for each in lacking
    ]


def test_a_plug_in_that_is_not_there_is_refused(transcrub: Run, tmp_path: Path) -> None:
    """As by the commands that would run it: what is shown is what they can do."""
    (tmp_path / "transcrub.toml").write_text('plugins = ["nope"]\n', encoding="utf-8")

    for call in (("policy", "show"), ("scan", "-")):
        done = transcrub(*call)

        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith("transcrub: plugins: there is no 'nope'; is the package installed")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[policy]\nthreshold = 2\n", "[policy.threshold] a number up to 1 is needed"),
        ('[[deny]]\nentity = "PERSON"\nexact = "Red Falcon"\n', "[[deny]] number 1: exact: a list of texts is needed"),
        ('[[deny]]\nentity = "PERSON"\n', "[[deny]] number 1: it denies nothing: give 'exact' or 'patterns'"),
        ('[policy]\noperator = "tags"\n', "[policy.operator] unknown operator 'tags'; did you mean 'tag'?"),
        ("[policy]\nthresold = 1\n", "[policy] unknown key 'thresold'; did you mean 'threshold'?"),
        ("[policy.entities.PERSN]\nthreshold = 1\n", "unknown entity 'PERSN'; did you mean 'PERSON'?"),
        ('[[recogniser]]\nentity = "A_B"\n', "[[recogniser]] number 1: 'pattern' lacks"),
    ],
)
def test_a_bad_policy_is_refused_in_one_line(transcrub: Run, tmp_path: Path, text: str, says: str) -> None:
    """What is wrong is named with file and place and the nearest right word, and the exit code is 2."""
    (tmp_path / "my.toml").write_text(text, encoding="utf-8")

    for call in (("policy", "show"), ("scan", "-")):
        done = transcrub(*call, "--config", "my.toml")

        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.count("\n") == 1
        assert done.stderr.startswith("transcrub: my.toml: ")
        assert says in done.stderr
