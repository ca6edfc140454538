"""Who wins: flag, environment, file, default; and what is refused."""

from pathlib import Path

import pytest

from transcrub.errors import SettingsError
from transcrub.settings import SETTINGS, Resolved, Setting, kinds, resolve
from transcrub.settings.local import PORT
from transcrub.settings.registry import (
    CLIENT_ID,
    CLIENT_SECRET,
    LOCALE,
    PAGE_SIZE,
    PLUGINS,
    RATE,
    SINCE,
    VAULT_KEY,
    VAULT_KEY_COMMAND,
    VAULT_KEY_FILE,
    YES,
)

FLAG, ENVIRONMENT, FILE = {"page_size": "1"}, {"TRANSCRUB_PAGE_SIZE": "2"}, "page_size = 3"


_CLUSTER = {"TRANSCRUB_PORT": "tcp://10.0.0.1:8080"}


def resolve_with(
    tmp_path: Path, file: str | None, flags: dict[str, str] | None = None, environment: dict[str, str] | None = None
) -> Resolved:
    path = tmp_path / "transcrub.toml"
    if file is not None:
        path.write_text(file, encoding="utf-8")
    return resolve(flags or {}, environment or {}, default_file=path)


@pytest.mark.parametrize(
    ("flags", "environment", "file", "expected"),
    [
        (FLAG, ENVIRONMENT, FILE, (1, "flag --page-size")),
        ({}, ENVIRONMENT, FILE, (2, "environment TRANSCRUB_PAGE_SIZE")),
        ({}, {}, FILE, (3, "file {}")),
        ({}, {}, "page-size = 4", (4, "file {}")),
        ({}, {}, 'page_size = "5"', (5, "file {}")),
        ({}, {"TRANSCRUB_PAGE_SIZE": ""}, FILE, (3, "file {}")),
        ({}, {}, None, (100, "default")),
    ],
)
def test_the_strongest_source_wins_and_is_named(
    tmp_path: Path, flags: dict[str, str], environment: dict[str, str], file: str | None, expected: tuple[int, str]
) -> None:
    """Flag beats environment beats file beats default, and each value knows where it came from."""
    resolved = resolve_with(tmp_path, file, flags, environment)

    assert expected[0] == resolved[PAGE_SIZE]
    assert expected[1].format(tmp_path / "transcrub.toml") == resolved.origin(PAGE_SIZE)


@pytest.mark.parametrize(
    ("flags", "environment", "file", "expected"),
    [
        ({"vault_key_file": "k"}, {"TRANSCRUB_VAULT_KEY": "x"}, None, VAULT_KEY_FILE),
        ({"vault_key_command": "c"}, {"TRANSCRUB_VAULT_KEY_FILE": "k"}, None, VAULT_KEY_COMMAND),
        ({}, {"TRANSCRUB_VAULT_KEY_COMMAND": "c"}, "vault_key_file = 'k'", VAULT_KEY_COMMAND),
        ({}, {"TRANSCRUB_VAULT_KEY": "x", "TRANSCRUB_VAULT_KEY_FILE": "k"}, None, VAULT_KEY),
        ({"vault_key_command": "c", "vault_key_file": "k"}, {}, None, VAULT_KEY_FILE),
        ({}, {}, "vault_key_command = 'c'", VAULT_KEY_COMMAND),
        ({}, {}, None, None),
    ],
)
def test_of_several_settings_for_one_thing_the_strongest_source_counts(
    tmp_path: Path,
    flags: dict[str, str],
    environment: dict[str, str],
    file: str | None,
    expected: Setting[object] | None,
) -> None:
    """Flag beats environment beats file here, too; from one source the first that is asked for counts."""
    resolved = resolve_with(tmp_path, file, flags, environment)

    assert resolved.strongest(VAULT_KEY, VAULT_KEY_FILE, VAULT_KEY_COMMAND) is expected


@pytest.mark.parametrize("setting", [each for each in SETTINGS if each.flag], ids=lambda each: each.name)
def test_every_flag_has_its_variable(tmp_path: Path, setting: Setting[object]) -> None:
    """TRANSCRUB_<FLAG> sets what the flag sets."""
    sample = {
        kinds.BOOLEAN: "yes",
        kinds.FILE: str(tmp_path / "transcrub.toml"),
        kinds.LOCALES: "UK",
        kinds.MOMENT: "2026-01-31",
        kinds.RATE: "300/m",
        kinds.SHARE: "5%",
    }.get(setting.kind, setting.kind.choices[-1] if setting.kind.choices else "7")
    (tmp_path / "transcrub.toml").touch()
    variable = "TRANSCRUB_" + setting.option.removeprefix("--").replace("-", "_").upper()

    by_flag = resolve({setting.name: sample}, {})
    by_variable = resolve({}, {variable: sample})

    assert by_flag[setting] == by_variable[setting] != setting.default
    assert f"environment {variable}" == by_variable.origin(setting)


@pytest.mark.parametrize("options", [{"port"}, None])
def test_what_the_environment_says_wrongly_is_refused(options: set[str] | None) -> None:
    """By a command that has the option, or that shows all settings."""
    with pytest.raises(SettingsError, match=r"^port \(from environment TRANSCRUB_PORT\): expected a port"):
        resolve({}, _CLUSTER, options=options)


def test_what_a_command_has_no_option_for_is_refused_when_it_is_asked_for(tmp_path: Path) -> None:
    """A cluster sets TRANSCRUB_PORT for a service of that name: it keeps no command from its work but the one that
    listens. A file is the user's own, and all of it is looked at.
    """
    settings = resolve({}, _CLUSTER, options={"page_size"})

    assert settings[PAGE_SIZE] == 100
    with pytest.raises(SettingsError, match=r"^port \(from environment TRANSCRUB_PORT\): expected a port"):
        _ = settings[PORT]
    (tmp_path / "transcrub.toml").write_text("port = 'x'", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"^port \(from file "):
        resolve({}, {}, default_file=tmp_path / "transcrub.toml", options={"page_size"})


def test_own_names_come_before_the_ecosystems(tmp_path: Path) -> None:
    """GENESYS_CLIENT_ID wins over GENESYSCLOUD_OAUTHCLIENT_ID, which is accepted too."""
    both = {"GENESYS_CLIENT_ID": "own", "GENESYSCLOUD_OAUTHCLIENT_ID": "theirs"}

    assert resolve_with(tmp_path, None, environment=both)[CLIENT_ID] == "own"
    assert resolve_with(tmp_path, None, environment={"GENESYSCLOUD_OAUTHCLIENT_ID": "theirs"})[CLIENT_ID] == "theirs"


def test_the_file_speaks_toml(tmp_path: Path) -> None:
    """Numbers, dates, booleans and lists of the file mean what the same text on the command line means."""
    file = 'since = 2026-01-31\nyes = true\nlocale = ["US", "UK"]\nrate = 50'
    resolved = resolve_with(tmp_path, file)
    same = resolve({"since": "2026-01-31", "yes": "true", "locale": "US,UK", "rate": "50/s"}, {})

    for setting in (SINCE, YES, LOCALE, RATE):
        assert same[setting] == resolved[setting]


def test_the_policy_is_handed_on_as_it_stands(tmp_path: Path) -> None:
    """The [policy] table is not looked into: who redacts knows how to read it."""
    resolved = resolve_with(tmp_path, '[policy]\noperator = "mask"\n[policy.entities.URL]\nthreshold = 0.9')

    assert resolved.policy == {"operator": "mask", "entities": {"URL": {"threshold": 0.9}}}


def test_a_byte_order_mark_is_no_content(tmp_path: Path) -> None:
    """Some editors begin every file with one."""
    assert resolve_with(tmp_path, "\ufeffpage_size = 7")[PAGE_SIZE] == 7


@pytest.mark.parametrize(
    ("file", "complaint"),
    [
        ("page_sise = 3", "unknown key 'page_sise' (did you mean 'page_size'?)"),
        ("page-sise = 3", "unknown key 'page-sise' (did you mean 'page_size'?)"),
        ("[polcy]\nx = 1", "unknown key 'polcy' (did you mean 'policy'?)"),
        ("qwertz = 3", "unknown key 'qwertz'"),
        ("config = 'x'", "unknown key 'config'"),
        ("page_size = 1\npage-size = 2", "'page-size' is set twice"),
        ("client_secret = 'hush'", "'client_secret' is a secret: set the variable GENESYS_CLIENT_SECRET instead"),
        ("access_token = 'hush'", "'access_token' is a secret: set the variable GENESYSCLOUD_ACCESS_TOKEN instead"),
        ("page_size = 'hush'", "page_size (from file {}): expected a whole number, 1 or more"),
        ("page_size = [1]", "page_size (from file {}): expected a whole number, 1 or more"),
        ("page_size = true", "page_size (from file {}): expected a whole number, 1 or more"),
        (
            "since = ''",
            "since (from file {}) is empty: leave it out, or give a date or time such as 2026-01-31 or 2026-01-31T08:00Z",
        ),
        ("query = ' '", "query (from file {}) is empty: leave it out, or give a text"),
        ("state = ''", "state (from file {}) is empty: leave it out, or give a folder"),
        ("policy = 1", "'policy' is a table: write [policy]"),
        ("page_size = hush", "not TOML (at line 1, column 13)"),
    ],
)
def test_a_wrong_file_is_refused_in_one_line(tmp_path: Path, file: str, complaint: str) -> None:
    """The line names the file, the key and how to mend it; the value is not shown."""
    path = tmp_path / "transcrub.toml"

    with pytest.raises(SettingsError) as caught:
        resolve_with(tmp_path, file)

    message = str(caught.value)
    assert str(path) in message
    assert message.endswith(complaint.format(path))
    assert "hush" not in message
    assert "\n" not in message


def test_a_file_that_is_named_must_be_there(tmp_path: Path) -> None:
    """--config with a file that does not exist is an error; without it the default file may be missing."""
    with pytest.raises(SettingsError, match="cannot be read"):
        resolve({"config": str(tmp_path / "none.toml")}, {})

    assert resolve_with(tmp_path, None).file is None


def test_a_file_that_is_no_utf8_is_refused(tmp_path: Path) -> None:
    """Bytes that are no UTF-8 give one line."""
    path = tmp_path / "transcrub.toml"
    path.write_bytes(b"query = '\xff'")

    with pytest.raises(SettingsError, match="not UTF-8"):
        resolve({}, {}, default_file=path)


@pytest.mark.parametrize(
    ("flags", "environment", "complaint"),
    [
        ({"page_size": "hush"}, {}, "page_size (from flag --page-size): expected a whole number, 1 or more"),
        (
            {},
            {"TRANSCRUB_RATE": "hush"},
            "rate (from environment TRANSCRUB_RATE): expected a rate above zero such as 50, 50/s or 300/m",
        ),
    ],
)
def test_a_wrong_value_names_its_source(flags: dict[str, str], environment: dict[str, str], complaint: str) -> None:
    """The line says which setting, where it came from, what is allowed; never the value."""
    with pytest.raises(SettingsError) as caught:
        resolve(flags, environment)

    assert complaint == str(caught.value)


def test_secrets_are_not_in_the_repr() -> None:
    """Settled settings can be printed without showing a secret."""
    resolved = resolve({}, {"GENESYS_CLIENT_SECRET": "hush"})

    assert resolved[CLIENT_SECRET] == "hush"
    assert "hush" not in repr(resolved)
    assert CLIENT_SECRET.show("hush") == "set"


def test_tables_of_other_rooms_are_handed_on_as_they_stand(tmp_path: Path) -> None:
    """Policy, recognisers and deny-list are read by those who know how."""
    file = """
        [policy]
        anything = 1
        [[recogniser]]
        entity = "A"
        [[recogniser]]
        entity = 2
        [[deny]]
        x = []
    """

    resolved = resolve_with(tmp_path, file)

    assert resolved.policy == {"anything": 1}
    assert resolved.recognisers == [{"entity": "A"}, {"entity": 2}]
    assert resolved.deny == [{"x": []}]


def test_plug_ins_are_a_list_of_names(tmp_path: Path) -> None:
    """In the file a list, in the variable names with commas between; each once."""
    assert resolve_with(tmp_path, 'plugins = ["b", "a", "b"]')[PLUGINS] == ("b", "a")
    assert resolve_with(tmp_path, None, environment={"TRANSCRUB_PLUGINS": "a, b"})[PLUGINS] == ("a", "b")
