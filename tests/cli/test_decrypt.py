"""`decrypt`, and what `redact` makes with keys, recognisers and lists of the user's own."""

import json
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

KEY, OTHER = "11" * 32, "22" * 32
ENCRYPT = '[policy]\noperator = "encrypt"\n'
CHAT = {"id": "a", "messages": [{"id": "m1", "text": "mail joe@mail.example", "x": 1.5}, {"text": "thanks"}]}
LINE = json.dumps(CHAT) + "\n"


@pytest.fixture
def sealed(transcrub: Run, tmp_path: Path) -> str:
    """Return the chat with its address encrypted, and leave it in `sealed.jsonl`."""
    (tmp_path / "transcrub.toml").write_text(ENCRYPT)
    done = transcrub("redact", "-", stdin=LINE, environment={"TRANSCRUB_ENCRYPT_KEY": KEY})
    assert done.returncode == 0
    (tmp_path / "sealed.jsonl").write_text(done.stdout)
    (tmp_path / "transcrub.toml").unlink()
    return done.stdout


def test_what_was_encrypted_comes_back(transcrub: Run, sealed: str) -> None:
    """The chat is as it was; the key is all that is needed."""
    done = transcrub("decrypt", "sealed.jsonl", environment={"TRANSCRUB_ENCRYPT_KEY": KEY})

    assert "joe" not in sealed
    assert json.loads(done.stdout) == CHAT
    assert done.stderr == "1 read, 0 clean, 1 decrypted, 0 failed, 0 skipped; EMAIL_ADDRESS 1\n"


def test_the_key_may_stand_in_a_file_and_the_output_too(transcrub: Run, sealed: str, tmp_path: Path) -> None:
    """A key in base64 will do as well; the output can be read by its owner alone."""
    (tmp_path / "key").write_text("ERERERERERERERERERERERERERERERERERERERERERE=\n")
    (tmp_path / "key").chmod(0o600)

    done = transcrub("decrypt", "sealed.jsonl", "--encrypt-key-file", "key", "--output", "out.jsonl")

    assert (done.returncode, done.stdout) == (0, "")
    assert json.loads((tmp_path / "out.jsonl").read_text()) == CHAT
    assert stat.S_IMODE((tmp_path / "out.jsonl").stat().st_mode) == 0o600


@pytest.mark.parametrize("variable", ["TRANSCRUB_ENCRYPT_KEY", "TRANSCRUB_ENCRYPT_KEY_FILE"])
def test_the_key_file_of_the_command_line_goes_before_every_variable(
    transcrub: Run, sealed: str, tmp_path: Path, variable: str
) -> None:
    """What is said here and now counts, whatever an environment holds."""
    for name, key in (("mine", KEY), ("old", OTHER)):
        (tmp_path / name).write_text(key)
        (tmp_path / name).chmod(0o600)
    held = "old" if variable.endswith("FILE") else OTHER

    done = transcrub("decrypt", "sealed.jsonl", "--encrypt-key-file", "mine", environment={variable: held})

    assert (done.returncode, json.loads(done.stdout)) == (0, CHAT)


@pytest.mark.parametrize(
    ("mode", "call", "warned"),
    [
        (0o644, ("scan", "-", "--quiet"), True),
        (0o604, ("redact", "-", "--quiet"), True),
        (0o640, ("scan", "-", "--quiet"), False),
        (0o600, ("scan", "-", "--quiet"), False),
        (0o644, ("completion", "bash"), False),
    ],
)
def test_a_key_that_everyone_can_read_is_told_and_taken(
    transcrub: Run, tmp_path: Path, mode: int, call: tuple[str, ...], *, warned: bool
) -> None:
    """One line of warning where the command has a use for the key, and its work is done."""
    (tmp_path / "my.key").write_text(KEY)
    (tmp_path / "my.key").chmod(mode)
    text = "encrypt_key_file: my.key can be read by everyone on this machine: chmod 600 it"

    done = transcrub(*call, environment={"TRANSCRUB_ENCRYPT_KEY_FILE": "my.key"})
    told = transcrub("scan", "-", "--json", "--output", "out", environment={"TRANSCRUB_ENCRYPT_KEY_FILE": "my.key"})

    assert (done.returncode, done.stderr) == (0, f"transcrub: {text}\n" if warned else "")
    assert [json.loads(line) for line in told.stderr.splitlines()] == [{"event": "note", "text": text}] * (
        mode in {0o644, 0o604}
    )


def test_plain_text_is_decrypted_too(transcrub: Run, sealed: str) -> None:
    """In whatever text a sealed value was moved to."""
    token = json.loads(sealed)["messages"][0]["text"].removeprefix("mail ")

    done = transcrub("decrypt", "-", stdin=f"one\nhe said {token}!\n", environment={"TRANSCRUB_ENCRYPT_KEY": KEY})

    assert done.stdout == "one\nhe said joe@mail.example!\n"


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"TRANSCRUB_ENCRYPT_KEY": OTHER}, "This is not the key that the values were encrypted with."),
        (
            {},
            "The operator 'encrypt' needs a key: set TRANSCRUB_ENCRYPT_KEY or TRANSCRUB_ENCRYPT_KEY_FILE.",
        ),
        ({"TRANSCRUB_ENCRYPT_KEY_FILE": "none"}, "encrypt_key_file: none cannot be read (No such file or directory)"),
        (
            {"TRANSCRUB_ENCRYPT_KEY": "secret"},
            "What TRANSCRUB_ENCRYPT_KEY holds is no key: 32 bytes are needed, as 64 hexadecimal digits or base64 (make one with 'openssl rand -hex 32').",
        ),
    ],
    ids=["another key", "no key", "no such file", "no such key"],
)
def test_without_the_right_key_nothing_is_written(
    transcrub: Run, sealed: str, tmp_path: Path, environment: dict[str, str], expected: str
) -> None:
    """One line that does not show the key, exit code 2, no output file."""
    done = transcrub("decrypt", "sealed.jsonl", "--output", "out.jsonl", environment=environment)

    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"transcrub: {expected}\n")
    assert not (tmp_path / "out.jsonl").exists()


DAMAGED, FOREIGN = "is damaged", "was encrypted with another key"
FORGED = f"[ENC:PERSON:{'A' * 48}]"


@pytest.mark.parametrize(
    ("before", "why"),
    [
        (lambda token: token.replace("EMAIL_ADDRESS", "PERSON"), DAMAGED),
        (lambda token: token[:-3] + "AA]", DAMAGED),
        (lambda _: FORGED, FOREIGN),
    ],
    ids=["another entity", "edited", "forged"],
)
def test_a_value_that_does_not_open_stays_as_it_is(
    transcrub: Run, sealed: str, tmp_path: Path, before: Callable[[str], str], why: str
) -> None:
    """Its conversation is named and counts as failed; what stands beside it, and every other conversation, opens.

    Beside one that opens it is damaged, even where it seems to be of another key.
    """
    token = json.loads(sealed)["messages"][0]["text"].removeprefix("mail ")
    bad = before(token)
    (tmp_path / "in.txt").write_text(f"{bad} alone\n{bad} and {token}\n{token}\n")

    done = transcrub("decrypt", "in.txt", "-o", "out.txt", environment={"TRANSCRUB_ENCRYPT_KEY": KEY})

    assert done.returncode == 3
    assert (tmp_path / "out.txt").read_text() == f"{bad} alone\n{bad} and joe@mail.example\njoe@mail.example\n"
    assert done.stderr == (
        f"transcrub: in.txt:1: failed: an encrypted value in /messages/0/text {why}\n"
        f"transcrub: in.txt:2: failed: an encrypted value in /messages/0/text {DAMAGED}\n"
        "3 read, 0 clean, 1 decrypted, 2 failed, 0 skipped; EMAIL_ADDRESS 1\n"
    )


def test_a_folder_is_decrypted_into_a_folder(transcrub: Run, sealed: str, tmp_path: Path) -> None:
    """File by file, those too in which nothing opens; with a wrong key nothing opens anywhere, and none appears."""
    (tmp_path / "d").mkdir()
    for name, text in (("0.txt", FORGED), ("1.txt", f"{FORGED} again"), ("2.jsonl", sealed)):
        (tmp_path / "d" / name).write_text(text)

    wrong, right = (
        transcrub("decrypt", "d", "-o", f"out-{key[0]}", environment={"TRANSCRUB_ENCRYPT_KEY": key})
        for key in (OTHER, KEY)
    )

    assert (wrong.returncode, list((tmp_path / "out-2").iterdir())) == (2, [])
    assert right.returncode == 3
    assert right.stderr.splitlines()[-1] == "3 read, 0 clean, 1 decrypted, 2 failed, 0 skipped; EMAIL_ADDRESS 1"
    assert (tmp_path / "out-1" / "0.txt").read_text() == FORGED
    assert (tmp_path / "out-1" / "1.txt").read_text() == f"{FORGED} again"
    assert json.loads((tmp_path / "out-1" / "2.jsonl").read_text()) == CHAT


def test_redacting_what_is_encrypted_changes_nothing(transcrub: Run, sealed: str, tmp_path: Path) -> None:
    """With the same policy or the default one."""
    assert transcrub("redact", "-", stdin=sealed).stdout == sealed
    (tmp_path / "transcrub.toml").write_text(ENCRYPT)
    assert transcrub("redact", "-", stdin=sealed, environment={"TRANSCRUB_ENCRYPT_KEY": KEY}).stdout == sealed


def test_a_policy_without_its_key_is_refused_before_anything_is_read(transcrub: Run, tmp_path: Path) -> None:
    """Better now than at the first finding."""
    (tmp_path / "transcrub.toml").write_text('[policy.entities.PERSON]\noperator = "hash"\n')

    done = transcrub("redact", "-", stdin="nothing personal\n")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "transcrub: The operator 'hash' needs a key: set TRANSCRUB_HASH_KEY or TRANSCRUB_HASH_KEY_FILE.\n"
    )


def test_no_key_is_taken_from_the_settings_file_or_shown(transcrub: Run, tmp_path: Path) -> None:
    """A file is shared and committed; `config show` says that a key is set."""
    shown = transcrub("config", "show", environment={"TRANSCRUB_ENCRYPT_KEY": KEY})
    (tmp_path / "transcrub.toml").write_text(f'encrypt_key = "{KEY}"\n')
    refused = transcrub("redact", "-")

    assert KEY not in shown.stdout
    assert refused.returncode == 2
    assert "'encrypt_key' is a secret: set the variable TRANSCRUB_ENCRYPT_KEY instead" in refused.stderr
    assert KEY not in refused.stderr


OWN = r"""
[[recogniser]]
entity = "MEMBER_ID"
pattern = 'M-\d{6}'

[[deny]]
entity = "PROJECT"
exact = ["Red Falcon"]

[policy.allow]
exact = ["help@acme.example"]

[policy.entities.MEMBER_ID]
operator = "tag"

[policy.entities.PROJECT]
operator = "number"
"""


def test_the_file_adds_recognisers_and_lists(transcrub: Run, tmp_path: Path) -> None:
    """What the user's own recognisers find is redacted by his own policy, and found only once."""
    (tmp_path / "transcrub.toml").write_text(OWN)
    text = "M-123456 of red falcon, not help@acme.example but joe@mail.example\n"

    once = transcrub("redact", "-", stdin=text)
    twice = transcrub("redact", "-", stdin=once.stdout)

    assert once.stdout == "[MEMBER_ID] of [PROJECT_1], not help@acme.example but [REDACTED]\n"
    assert twice.stdout == once.stdout


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("recogniser = 1", "transcrub.toml: 'recogniser' is a list of tables: write [[recogniser]]"),
        ("[deny]\nentity = 'X_Y'", "transcrub.toml: 'deny' is a list of tables: write [[deny]]"),
        ("[[recognizer]]", "transcrub.toml: unknown key 'recognizer' (did you mean 'recogniser'?)"),
        (
            "[[recogniser]]\nentity = 'X_Y'\npattern = 'x'\nqueues = []",
            "transcrub.toml: [[recogniser]] number 1: unknown key 'queues'; did you mean 'cues'?",
        ),
        (
            "plugins = ['acme']",
            "plugins: there is no 'acme'; is the package installed that has it in 'transcrub.passes'?",
        ),
        ("[policy.entities.MEMBER]", "transcrub.toml: [policy.entities] unknown entity 'MEMBER'; did you mean"),
    ],
)
def test_a_mistake_in_the_file_is_one_line(transcrub: Run, tmp_path: Path, file: str, expected: str) -> None:
    """What, where, and how to mend it; exit code 2."""
    (tmp_path / "transcrub.toml").write_text(file)

    done = transcrub("redact", "-", stdin="x\n")

    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert done.stderr.startswith(f"transcrub: {expected}")
