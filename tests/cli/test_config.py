"""`config show`: what is set, by whom, without the secrets."""

import json
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from transcrub.settings import SETTINGS, Setting, kinds


def _rows(text: str) -> dict[str, list[str]]:
    return {line.split()[0]: line.split(maxsplit=2)[1:] for line in text.splitlines()}


def test_it_shows_every_setting_and_its_origin(transcrub: Run, tmp_path: Path) -> None:
    """--origin tells for each setting whether flag, environment, file or nobody set it."""
    (tmp_path / "transcrub.toml").write_text('page-size = 7\n[policy]\noperator = "mask"\n', encoding="utf-8")

    done = transcrub("config", "show", "--origin", "--rate", "300/m", environment={"TRANSCRUB_LOCALE": "UK,US"})

    rows = _rows(done.stdout)
    assert done.returncode == 0
    assert {each.name for each in SETTINGS} | {"policy", "recogniser", "deny"} == set(rows)
    assert rows["page_size"] == ["7", "file transcrub.toml"]
    assert rows["rate"] == ["300/m", "flag --rate"]
    assert rows["locale"] == ["UK,US", "environment TRANSCRUB_LOCALE"]
    assert rows["concurrency"] == ["16", "default"]
    assert rows["policy"] == ["set", "file transcrub.toml"]


def test_secrets_are_shown_as_set(transcrub: Run) -> None:
    """Neither the secret nor the token is printed, in no form."""
    environment = {"GENESYS_CLIENT_SECRET": "hush-1", "GENESYSCLOUD_ACCESS_TOKEN": "hush-2"}

    for flags in ((), ("--origin",), ("--json",), ("-vv",)):
        done = transcrub("config", "show", *flags, environment=environment)

        assert "hush" not in done.stdout + done.stderr
        assert "set" in done.stdout


def test_json_is_one_object(transcrub: Run, tmp_path: Path) -> None:
    """--json gives value and origin of each setting in one object."""
    (tmp_path / "transcrub.toml").write_text('[policy]\noperator = "mask"\n', encoding="utf-8")

    shown = json.loads(transcrub("config", "show", "--json", environment={"TRANSCRUB_LIMIT": "5"}).stdout)

    assert shown["limit"] == {"value": 5, "origin": "environment TRANSCRUB_LIMIT"}
    assert shown["page_size"] == {"value": 100, "origin": "default"}
    assert shown["client_secret"] == {"value": None, "origin": "default"}
    assert shown["policy"] == {"value": {"operator": "mask"}, "origin": "file transcrub.toml"}


OWN = """
[[recogniser]]
entity = "MEMBER_ID"
pattern = 'M-\\d{6}'

[[recogniser]]
entity = "TICKET"
pattern = 'T\\d{4}'

[[deny]]
entity = "PERSON"
exact = ["Hush Canary", "Other Canary"]
"""


def test_own_recognisers_are_listed_and_what_is_denied_is_not(transcrub: Run, tmp_path: Path) -> None:
    """What the file adds to detection shows by its entities; a deny-list's texts are personal data and stay unsaid."""
    (tmp_path / "transcrub.toml").write_text(OWN, encoding="utf-8")

    plain = transcrub("config", "show", "--origin")
    shown = json.loads(transcrub("config", "show", "--json").stdout)

    lines = [re.split(r"  +", line) for line in plain.stdout.splitlines()]
    assert ["recogniser", "MEMBER_ID, TICKET", "file transcrub.toml"] in lines
    assert ["deny", "PERSON", "file transcrub.toml"] in lines
    assert shown["recogniser"] == {
        "value": [{"entity": "MEMBER_ID", "pattern": r"M-\d{6}"}, {"entity": "TICKET", "pattern": r"T\d{4}"}],
        "origin": "file transcrub.toml",
    }
    assert shown["deny"] == {"value": [{"entity": "PERSON", "exact": 2}], "origin": "file transcrub.toml"}
    assert "Canary" not in plain.stdout + json.dumps(shown)


@pytest.mark.parametrize(
    ("file", "shown"),
    [
        ('[policy.allow]\nexact = ["Hush Canary", "Canary Ltd"]', {"allow": {"exact": 2}}),
        ("[policy.allow]\npatterns = ['Canary \\w+']", {"allow": {"patterns": 1}}),
    ],
)
def test_what_is_allowed_is_counted(transcrub: Run, tmp_path: Path, file: str, shown: dict[str, object]) -> None:
    """An allow-list holds the names of one's own people: --json tells how long it is."""
    (tmp_path / "transcrub.toml").write_text(file, encoding="utf-8")

    done = transcrub("config", "show", "--json")

    assert json.loads(done.stdout)["policy"] == {"value": shown, "origin": "file transcrub.toml"}
    assert "Canary" not in done.stdout


def test_an_unknown_key_is_refused(transcrub: Run, tmp_path: Path) -> None:
    """The file, the key and the nearest known one are named, with exit code 2."""
    (tmp_path / "transcrub.toml").write_text("page_sise = 7", encoding="utf-8")

    done = transcrub("config", "show")

    assert done.returncode == 2
    assert done.stderr == "transcrub: transcrub.toml: unknown key 'page_sise' (did you mean 'page_size'?)\n"


@pytest.mark.parametrize(
    ("file", "says"),
    [
        ('[policy]\noperator = "canary"', "operator"),
        ('[policy]\nentities.CANARI.operator = "tag"', "entit"),
        ("[policy.entities.EMAIL_ADDRESS]\nthreshold = 7", "threshold"),
        ('[policy]\nallow = ["Hush Canary"]', "allow"),
        ('[policy.allow]\nexact = "Hush Canary"', "allow"),
        ("[[recogniser]]\nentity = 2", "recogniser"),
        ('[[recogniser]]\nentity = "MEMBER_ID"\npattern = "("', "recogniser"),
        ('[[deny]]\nentity = "PERSON"', "it denies nothing"),
    ],
)
@pytest.mark.parametrize("flags", [(), ("--json",), ("--origin",)])
def test_tables_that_are_wrong_are_refused_as_everywhere(
    transcrub: Run, tmp_path: Path, file: str, says: str, flags: tuple[str, ...]
) -> None:
    """Who looks whether a file is right is told what `redact` would tell, and the exit code is 2."""
    (tmp_path / "transcrub.toml").write_text(file, encoding="utf-8")

    done = transcrub("config", "show", *flags)
    redacted = transcrub("redact", "-", *(("--json", "-o", "out.txt") if "--json" in flags else ()), stdin="x")

    assert (done.returncode, done.stdout) == (redacted.returncode, "") == (2, "")
    assert done.stderr == redacted.stderr
    assert "transcrub.toml: " in done.stderr
    assert says in done.stderr
    assert done.stderr.count("\n") == 1
    assert "Canary" not in done.stderr


@pytest.mark.parametrize(
    "setting",
    [each for each in SETTINGS if each.flag and each.kind is not kinds.BOOLEAN and each.name != "verbose"],
    ids=lambda each: each.name,
)
@pytest.mark.parametrize("value", ["", " "])
def test_an_option_that_is_empty_is_refused(transcrub: Run, setting: Setting[object], value: str) -> None:
    """It is no option that was left out: the limit that it should have set would be lost."""
    done = transcrub("config", "show", setting.option, value)

    complaint = f"{setting.name} (from flag {setting.option}) is empty: leave it out, or give {setting.kind.allowed}"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"transcrub: {complaint}\n")


def test_a_variable_that_is_empty_counts_as_not_set(transcrub: Run) -> None:
    """That is how a variable is commonly taken back."""
    done = transcrub("config", "show", "--origin", environment={"TRANSCRUB_LIMIT": ""})

    assert (done.returncode, _rows(done.stdout)["limit"]) == (0, ["default"])


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (lambda path: path.symlink_to("nowhere.toml"), "a link that leads nowhere"),
        (lambda path: path.symlink_to(path.name), "a link that leads nowhere"),
        (lambda path: path.mkdir(), "a folder"),
        (os.mkfifo, "no file"),
    ],
)
def test_a_settings_file_that_is_none_is_refused(
    transcrub: Run, tmp_path: Path, make: Callable[[Path], None], kind: str
) -> None:
    """A link whose target was not mounted would have the default policy run instead of one's own."""
    make(tmp_path / "transcrub.toml")
    (tmp_path / "other.toml").write_text("", encoding="utf-8")

    done = transcrub("redact", "-", stdin="x")

    assert (done.returncode, done.stdout) == (2, "")
    told = f"transcrub: transcrub.toml: is {kind}: remove it, or name the settings file with --config\n"
    assert done.stderr == told
    assert transcrub("redact", "-", "--config", "other.toml", stdin="x").returncode == 0


@pytest.mark.parametrize(
    ("flags", "begins"), [((), "transcrub: "), (("-q",), "transcrub: "), (("--json",), '{"event":')]
)
def test_an_unknown_variable_is_told_and_changes_nothing(transcrub: Run, flags: tuple[str, ...], begins: str) -> None:
    """An environment is shared with others: it is a line on standard error, and the exit code stays as it is."""
    environment = {"TRANSCRUB_RATEE": "hush", "TRANSCRUB_LIMIT": "5"}

    done = transcrub("config", "show", *flags, environment=environment)

    assert done.returncode == 0
    assert done.stdout == transcrub("config", "show", *flags, environment={"TRANSCRUB_LIMIT": "5"}).stdout
    assert done.stderr.startswith(begins)
    assert (
        "environment: unknown variable 'TRANSCRUB_RATEE' sets nothing (did you mean 'TRANSCRUB_RATE'?)" in done.stderr
    )
    assert done.stderr.count("\n") == 1
    assert "hush" not in done.stderr


def test_a_name_that_would_steer_the_terminal_is_written_out(transcrub: Run) -> None:
    """A variable's name may hold anything but an equals sign, even bytes that are no UTF-8."""
    name = "TRANSCRUB_\x1b[2J\n\udcff"

    plain = transcrub("config", "show", environment={name: "1"})
    shown = transcrub("config", "show", "--json", environment={name: "1"})

    assert "unknown variable 'TRANSCRUB_\\u001b[2J\\n\\udcff' sets nothing\n" in plain.stderr
    assert json.loads(shown.stderr)["text"] == f"environment: unknown variable '{name}' sets nothing"
