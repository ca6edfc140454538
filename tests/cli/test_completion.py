"""Shell completion: a script for each shell, and the answers that it asks for."""

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_its_script(transcrub: Run, shell: str) -> None:
    """The script calls the program back with the variable of its shell."""
    done = transcrub("completion", shell)

    assert done.returncode == 0
    assert f"_TRANSCRUB_COMPLETE={shell}_complete" in done.stdout


def test_other_shells_are_refused(transcrub: Run) -> None:
    """An unknown shell is a usage error that names the known ones."""
    done = transcrub("completion", "tcsh")

    assert done.returncode == 2
    assert "'bash', 'zsh', 'fish'" in done.stderr


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("transcrub sc", "plain,scan"),
        ("transcrub scan --form", "plain,--format"),
        ("transcrub scan --format j", "plain,jsonl"),
        ("transcrub config sh", "plain,show"),
        ("transcrub scan --output x", "file,x"),
    ],
)
def test_words_are_completed(transcrub: Run, words: str, expected: str) -> None:
    """Commands, options, choices and files are offered."""
    position = str(len(words.split()) - 1)
    environment = {"_TRANSCRUB_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": position}

    done = transcrub(environment=environment)

    assert done.stdout.splitlines() == [expected]
