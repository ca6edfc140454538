"""How a command that writes asks its user, and where it gets the vault's key."""

import asyncio
import os
import shlex
import subprocess
import sys
from collections.abc import Awaitable, Callable
from difflib import unified_diff

from rich.text import Text

from transcrub import codec
from transcrub.cli.keys import key_in, key_of
from transcrub.cli.office import Office
from transcrub.cli.progress import View
from transcrub.cli.visible import visible
from transcrub.conversation import parse_conversation
from transcrub.errors import SettingsError
from transcrub.jobs.change import Change
from transcrub.jobs.gate import Answer, GateOptions
from transcrub.jobs.inherited import without_secrets
from transcrub.jobs.org import WriteOptions
from transcrub.jobs.user_keys import parse_key
from transcrub.jobs.writing import require_dump_folder
from transcrub.settings import Resolved
from transcrub.settings.registry import (
    CANARY,
    DUMP_REJECTED,
    INTERACTIVE,
    KEEP_ORIGINALS,
    MAX_CHANGES,
    MAX_MISMATCHES,
    NEW_VAULT_KEY_FILE,
    PAUSE_FILE,
    VAULT_KEY,
    VAULT_KEY_COMMAND,
    VAULT_KEY_FILE,
    YES,
)

_ANSWERS = {"y": Answer.YES, "n": Answer.NO, "a": Answer.ALL, "q": Answer.QUIT}


def write_options(office: Office, shown: View, what: str, *, asks: bool = True, loss: str = "") -> WriteOptions:
    """Return how a command may write.

    Args:
        office: of the command.
        shown: gives way to questions.
        what: the command.
        asks: whether it asks before the first write, unless `--yes` was said.
        loss: what more is lost than this command usually takes, in a sentence.

    Raises:
        SettingsError: it would have to ask, and nobody is there to answer; the vault's key is missing; or refused
            updates cannot be kept where they shall be.
    """
    settings = office.settings
    asked_first = asks and not settings[YES] and not settings[INTERACTIVE]
    canary_asked = settings[CANARY] is not None and not settings[YES]
    if (asked_first or canary_asked or settings[INTERACTIVE]) and not on_terminal():
        mend = "leave out --interactive" if settings[INTERACTIVE] else "give --yes"
        when = "before the first write" if asked_first else "after the canary" if canary_asked else "about each change"
        raise SettingsError(f"{what} asks {when}, and there is no terminal to ask on: {mend}")
    if (folder := settings[DUMP_REJECTED]) is not None:
        require_dump_folder(folder)
    return WriteOptions(
        gate=GateOptions(
            ask=_Asking(office, shown, what, loss, first=asked_first, later=canary_asked).ask,
            max_changes=settings[MAX_CHANGES],
            canary=settings[CANARY],
            max_mismatches=settings[MAX_MISMATCHES],
            pause_file=settings[PAUSE_FILE],
            review=_reviewing(office, shown) if settings[INTERACTIVE] else None,
        ),
        dump_rejected=folder,
        vault_key=vault_key(settings) if settings[KEEP_ORIGINALS] else None,
    )


def on_terminal() -> bool:
    """Say whether somebody is there who sees a question and can answer it."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr))


def vault_key(settings: Resolved) -> bytes:
    """Return the vault's key from the environment, a file or a command.

    Raises:
        SettingsError: there is none, or it is no key.
    """
    chosen = settings.strongest(VAULT_KEY, VAULT_KEY_FILE, VAULT_KEY_COMMAND)
    if chosen is VAULT_KEY:
        return key_of(settings, VAULT_KEY)
    if chosen is VAULT_KEY_FILE:
        return key_in(settings, VAULT_KEY_FILE)
    if chosen is VAULT_KEY_COMMAND:
        return parse_key(_printed_by(settings[VAULT_KEY_COMMAND] or ""), "the output of vault_key_command")
    raise SettingsError("Missing settings: TRANSCRUB_VAULT_KEY, or --vault-key-file, or --vault-key-command")


def new_vault_key(settings: Resolved) -> bytes:
    """Return the key that the vault is to have from now on.

    Raises:
        SettingsError: there is none, or it is no key.
    """
    if settings[NEW_VAULT_KEY_FILE] is None:
        raise SettingsError("vault rotate needs the new key: give --new-vault-key-file FILE")
    return key_in(settings, NEW_VAULT_KEY_FILE)


class _Asking:
    """Asks yes-or-no questions without keeping the job from ending."""

    def __init__(self, office: Office, shown: View, what: str, loss: str, *, first: bool, later: bool) -> None:
        self._office = office
        self._shown = shown
        self._what = what
        self._loss = loss
        self._first = first
        self._later = later

    async def ask(self, question: str) -> bool:
        """Ask for consent to the first write (no question), or the question."""
        if not (self._later if question else self._first):
            return True
        office = self._office
        words = question or f"{self._known()}\nRewrite them in {office.org.org} ({office.org.api_url})?"
        with self._shown.paused():
            answer = await asked(office, f"{words} [y/N] ")
        return answer in {"y", "yes"}

    def _known(self) -> str:
        """Say what it is about, as far as it is known before the first write."""
        expected = self._shown.expected()
        count = "An unknown number of" if expected is None else f"{expected:,}"
        one = "conversation" if expected == 1 else "conversations"
        if self._what == "undo":
            put_back = f"The vault keeps originals of {count} {one}: the personal data would stand there again."
            return f"{put_back} {self._loss}".rstrip()
        fate = (
            "The originals go to the vault."
            if self._office.settings[KEEP_ORIGINALS]
            else "What is redacted cannot be brought back."
        )
        return (
            f"{count} {one} will be looked through, and the first with personal data was found. How many there are, "
            f"with how many findings, is known at the end: 'transcrub plan' tells it beforehand. {fate}"
        )


def _reviewing(office: Office, shown: View) -> Callable[[Change], Awaitable[Answer]]:
    async def review(change: Change) -> Answer:
        if office.stop.asked:
            raise asyncio.CancelledError
        with shown.paused():
            _show_change(office, change)
            while True:
                answer = await asked(office, "Write this one? [y]es, [n]o, [a]ll of the rest, [q]uit ") or "q"
                if answer[:1] in _ANSWERS:
                    return _ANSWERS[answer[:1]]

    return review


def _show_change(office: Office, change: Change) -> None:
    """Show what goes and what comes, line by line: no line of a text stands without its sign."""
    before, after = (
        [
            line
            for message in parse_conversation({"id": change.id, "messages": codec.loads(messages)}).messages
            for field in message.fields
            for line in field.value.split("\n")
        ]
        for messages in (change.original, change.messages)
    )
    office.console.print(f"\n{visible(change.id)}", style="bold", markup=False)
    for line in list(unified_diff(before, after, lineterm="", n=1))[2:]:
        style = {"-": "red", "+": "green", "@": "dim"}.get(line[:1], "")
        office.console.print(Text(visible(line), style=style))


async def asked(office: Office, question: str) -> str:
    """Ask a question on the terminal and return the answer in lower case.

    Raises:
        CancelledError: the job is to end; an interrupted question is no "no".
    """
    if office.stop.asked:
        raise asyncio.CancelledError
    office.console.print(question, end="", markup=False, emoji=False, soft_wrap=True)
    answer = asyncio.ensure_future(_read_line())
    stopped = asyncio.ensure_future(office.stop.wait())
    await asyncio.wait({answer, stopped}, return_when=asyncio.FIRST_COMPLETED)
    answer.cancel()
    stopped.cancel()
    if office.stop.asked:
        office.console.print()
        raise asyncio.CancelledError
    if not answer.result().endswith("\n"):
        office.console.print()
    return answer.result().strip().lower()


async def _read_line() -> str:
    """Read a line from the terminal; nothing where it was closed."""
    loop = asyncio.get_running_loop()
    ready: asyncio.Future[None] = loop.create_future()
    descriptor = sys.stdin.fileno()
    loop.add_reader(descriptor, ready.cancel)
    try:
        await asyncio.wait([ready])
    finally:
        loop.remove_reader(descriptor)
    return os.read(descriptor, 1024).decode(errors="replace")


def _printed_by(command: str) -> str:
    """Run a command of the user's; it gets no secret in its environment."""
    try:
        done = subprocess.run(  # noqa: S603 - the user's own command, without a shell
            shlex.split(command),
            capture_output=True,
            check=True,
            timeout=60,
            env=without_secrets(os.environ),
            text=True,
        )
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        raise SettingsError(f"vault_key_command: the command failed ({_failure(error)}){_shell_hint(error)}") from None
    return done.stdout


def _shell_hint(error: Exception) -> str:
    """Say what to do where a program was not found: it may be a word of the shell's."""
    return "; no shell runs it: for one, write sh -c '...'" if isinstance(error, FileNotFoundError) else ""


def _failure(error: Exception) -> str:
    """Say why a command failed; neither the command nor what it printed is shown."""
    match error:
        case subprocess.CalledProcessError(returncode=code):
            return f"exit status {code}" if code > 0 else f"signal {-code}"
        case subprocess.TimeoutExpired():
            return "it took too long"
        case OSError(strerror=str(reason)):
            return reason
        case UnicodeError():
            return "what it printed is no text"
        case _:
            return "its quotation marks are not closed"
