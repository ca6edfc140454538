"""No personal data and no secret leaves by a side door: whatever happens, and at the greatest verbosity.

The platform is one that quotes back whatever it knows in every place of its answers. The program runs as a process;
afterwards every byte that it wrote is searched for every canary, in each form in which one could have been written.
"""

import asyncio
import base64
import json
import os
import re
import signal
import stat
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest

from tests.cli.sandbox_process import wait_until
from tests.support.chats import chat
from tests.support.scripted import Canned, Scripted, scripted
from transcrub import codec
from transcrub.conversation import parse_conversation
from transcrub.redactor import Redactor

NAME = "Zoë Quillfeather-O'Dowd"
EMAIL = "zoe.quill+canary@feather.example"
CARD = "4539 1488 0343 6467"
SSN = "536-22-8741"
UNNOTICED = "my cat answers to Wobblechop & to nothing else"
CLIENT = "canary-client"
SECRET = "canary/secret+with=odd&chars"
TOKEN = "canary.access-token_0123456789"
CANARIES = (
    NAME,
    EMAIL,
    CARD,
    CARD.replace(" ", ""),
    SSN,
    SSN.replace("-", ""),
    UNNOTICED,
    SECRET,
    TOKEN,
    f"{CLIENT}:{SECRET}",
)

_KEY_COMMAND = ("--vault-key-command", "./print-key")

DIRTY = chat(
    1,
    f"hello, this is {NAME}, write to {EMAIL}",
    "thank you, and the number of your card?",
    f"it is {CARD}, and my social security number {SSN}; {UNNOTICED}",
    participants=[{"id": "guest", "purpose": "customer", "name": NAME, "attributes": {"email": EMAIL}}],
)
EVERYTHING = " ".join(CANARIES)
PAGE = Canned(body={"entities": [DIRTY]})


def _redacted() -> codec.Json:
    conversation = parse_conversation(DIRTY)
    return dict(Redactor.standard().redact(conversation).apply(conversation))


def _quoting(status: int, **headers: str) -> Canned:
    """Return a refusal that quotes everything, in each field that a platform's error body has."""
    body: codec.Json = {
        "message": f"cannot take {EVERYTHING}",
        "code": EMAIL,
        "status": status,
        "contextId": NAME,
        "error": SECRET,
        "error_description": EVERYTHING,
        "details": [{"errorCode": SECRET, "fieldName": EMAIL}, {"errorCode": TOKEN, "fieldName": NAME}],
        EVERYTHING: EVERYTHING,
    }
    return Canned(status, body, {"ININ-Correlation-Id": quote(EMAIL), "X-Quoted": quote(EVERYTHING), **headers})


def _token(**more: codec.Json) -> Canned:
    return Canned(
        body={"access_token": TOKEN, "expires_in": 3600, "token_type": "bearer", "quoted": EVERYTHING, **more}
    )


_TOKEN = _token()


@dataclass(frozen=True)
class Mishap:
    """What the platform does, and how the run ends."""

    answers: tuple[Canned, ...]
    code: int
    token: Canned = _TOKEN
    hook: str = ""


# Patched into the program before it starts: each raises an error that quotes what it holds.
_DETECTOR_RAISES = """
from transcrub.detect import Detector
def raising(self, conversation): raise ValueError(str(conversation.raw))
Detector.detect = raising
"""
_PROGRAM_RAISES = """
import transcrub.jobs.writing as writing
def raising(identifier, messages): raise RuntimeError(str(messages))
writing.update_payload = raising
"""

MISHAPS = {
    "success": Mishap((PAGE, Canned(body=_redacted())), 0),
    "400": Mishap((PAGE, _quoting(400)), 3),
    "401": Mishap((PAGE, _quoting(401)), 4),
    "401 for the client": Mishap((), 4, token=_quoting(401)),
    "403": Mishap((PAGE, _quoting(403)), 4),
    "429": Mishap((PAGE, _quoting(429, **{"Retry-After": "7200"})), 5),
    "500 after the effect": Mishap((PAGE, _quoting(500), Canned(body={"entities": [_redacted()]})), 0),
    "query refused": Mishap((_quoting(400),), 1),
    "answer of another shape": Mishap((Canned(body={"quoted": EVERYTHING}),), 1),
    "answer that is no JSON": Mishap((Canned(body=EVERYTHING.encode()),), 1),
    "redirect": Mishap((_quoting(302, Location=f"/elsewhere?{quote(EVERYTHING)}"),), 1),
    "token of another shape": Mishap((), 4, token=_token(expires_in=EVERYTHING, token_type=EVERYTHING)),
    "conversation of another shape": Mishap((Canned(body={"entities": [{"id": [EVERYTHING]}, EVERYTHING]}),), 3),
    "written otherwise": Mishap((PAGE, Canned(body=DIRTY), Canned(body={"entities": [chat(1, EVERYTHING)]})), 6),
    "detector raises": Mishap((PAGE,), 3, hook=_DETECTOR_RAISES),
    "program raises": Mishap((PAGE,), 1, hook=_PROGRAM_RAISES),
}


def forms(canary: str) -> Iterator[bytes]:
    """Give the forms in which a text may stand in a file."""
    plain = canary.encode()
    yield plain
    yield quote(canary).encode()
    yield quote(canary, safe="").encode()
    yield quote_plus(canary).encode()
    yield json.dumps(canary)[1:-1].encode()
    yield repr(canary)[1:-1].encode()
    yield plain.hex().encode()
    yield canary.encode("utf-16-le")
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + plain)
        # The characters at both ends hold bits of the neighbours, too.
        inner = encoded[(0, 2, 3)[shift] : len(encoded) // 4 * 4 - 4]
        yield inner
        yield inner.replace(b"+", b"-").replace(b"/", b"_")


def leaks(written: bytes) -> list[str]:
    """Return the canaries that stand in some bytes, in any form, whatever their case."""
    lower = written.lower()
    return [canary for canary in CANARIES if any(form.lower() in lower for form in forms(canary))]


@dataclass
class Scene:
    """A platform that quotes, and a folder in which the program runs."""

    script: Scripted
    folder: Path
    environment: dict[str, str]
    hook: str = ""

    def command(self, *arguments: str) -> list[str]:
        """Return the command line that runs the program with the hook."""
        starter = self.folder / "starter.py"
        starter.write_text(f"{self.hook}\nfrom transcrub.cli import main\nmain()\n", encoding="utf-8")
        return [sys.executable, str(starter), *arguments]

    async def call(self, *arguments: str) -> tuple[int, bytes]:
        """Run the program to its end and return its exit code and all that it wrote."""
        process = await asyncio.create_subprocess_exec(
            *self.command(*arguments),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=self.folder,
            env=self.environment,
        )
        out, err = await process.communicate()
        assert process.returncode is not None
        assert b"Traceback" not in err
        return process.returncode, out + err + self.files()

    def files(self) -> bytes:
        """Return the names and contents of all files that there are."""
        paths = [path for path in sorted(self.folder.rglob("*")) if path.name != "starter.py"]
        return b"\n".join(bytes(path) + b"\n" + (path.read_bytes() if path.is_file() else b"") for path in paths)


@asynccontextmanager
async def _scene(mishap: Mishap, folder: Path, environment: dict[str, str]) -> AsyncIterator[Scene]:
    async with scripted(*(mishap.answers or (Canned(),)), token=mishap.token) as script:
        settings = {
            "GENESYS_API_URL": script.url,
            "GENESYS_ORG_DOMAIN": "leaks",
            "GENESYS_CLIENT_ID": CLIENT,
            "GENESYS_CLIENT_SECRET": SECRET,
            "XDG_STATE_HOME": str(folder / "state"),
            # Debug mode makes asyncio and others log more, and warn of what is left open.
            "PYTHONDEVMODE": "1",
        }
        yield Scene(script, folder, {**environment, **settings}, mishap.hook)


Play = Callable[[Mishap, Sequence[str]], tuple[int, bytes, Scripted]]


@pytest.fixture
def play(tmp_path: Path, clean_environment: dict[str, str]) -> Play:
    """Return a function that lets the program meet a mishap, and gives exit code, all bytes written, and the script."""

    def played(mishap: Mishap, arguments: Sequence[str]) -> tuple[int, bytes, Scripted]:
        async def within() -> tuple[int, bytes, Scripted]:
            async with _scene(mishap, tmp_path, clean_environment) as scene:
                return *await scene.call(*arguments), scene.script

        return asyncio.run(within())

    return played


@pytest.mark.parametrize("canary", CANARIES)
@pytest.mark.parametrize("around", [b"", b"x", b"xy"])
def test_the_search_finds_a_canary_in_every_form(canary: str, around: bytes) -> None:
    """What is searched for would be found: plain, in capitals, as URL, JSON, hexadecimal, UTF-16 or base64."""
    written = around + canary.encode() + around
    for form in (
        written,
        written.upper(),
        quote(canary, safe="").encode(),
        json.dumps(canary).encode(),
        written.hex().encode(),
        canary.encode("utf-16-le"),
        base64.b64encode(written),
        base64.urlsafe_b64encode(written),
    ):
        assert canary in leaks(b"before " + form + b" after")


@pytest.mark.parametrize(
    ("mishap", "flags"),
    [
        *(pytest.param(mishap, (), id=name) for name, mishap in MISHAPS.items()),
        *(
            pytest.param(MISHAPS[name], ("--json",), id=f"{name}, as JSON")
            for name in ("success", "400", "program raises")
        ),
    ],
)
def test_a_run_writes_no_canary(mishap: Mishap, flags: tuple[str, ...], play: Play) -> None:
    """Whatever the platform or the program itself does, no value and no secret is in any output or file."""
    code, written, script = play(mishap, ["run", "--yes", "-vv", *flags])

    assert code == mishap.code, written.decode(errors="replace")
    assert any(SECRET in _credentials(each.headers["Authorization"]) for each in script.heard)
    assert leaks(written) == []


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(("plan", "-o", "my.plan"), 0), (("verify",), 6), (("doctor",), 0)],
    ids=str,
)
def test_what_only_reads_writes_no_canary(arguments: tuple[str, ...], code: int, play: Play) -> None:
    """Plan file, verification and doctor's checks hold none either."""
    ended, written, _ = play(Mishap((PAGE,), code), [*arguments, "-vv"])

    assert ended == code
    assert leaks(written) == []


def test_kept_originals_are_nowhere_in_plain(play: Play, tmp_path: Path) -> None:
    """With --keep-originals the vault holds them encrypted; neither they nor its key are anywhere else."""
    key = "a1b2c3d4" * 8
    (tmp_path / "print-key").write_text(f"#!/bin/sh\necho {key}\n", encoding="utf-8")
    (tmp_path / "print-key").chmod(0o700)
    code, written, _ = play(MISHAPS["success"], ["run", "--yes", "-vv", "--keep-originals", *_KEY_COMMAND])

    assert code == 0
    assert b"vault.sqlite\n" in written
    assert leaks(written) == []
    assert written.count(key.encode()) == 1  # in the command that prints it
    assert bytes.fromhex(key) not in written


def test_a_killed_run_leaves_no_canary_behind(tmp_path: Path, clean_environment: dict[str, str]) -> None:
    """Killed while it waits, it leaves ledger and write-ahead log without any; nor do its arguments show one."""
    mishap = Mishap((PAGE, _quoting(429, **{"Retry-After": "100"})), 0)

    async def within() -> tuple[bytes, bytes]:
        async with _scene(mishap, tmp_path, clean_environment) as scene:
            process = await asyncio.create_subprocess_exec(
                *scene.command("run", "--yes"), cwd=tmp_path, env=scene.environment, stderr=subprocess.DEVNULL
            )
            await asyncio.to_thread(wait_until, lambda: any(each.method == "PATCH" for each in scene.script.heard))
            listed = _listed(process.pid)
            os.kill(process.pid, signal.SIGKILL)
            await process.wait()
            return listed, scene.files()

    listed, written = asyncio.run(within())

    assert b"ledger.sqlite-wal\n" in written
    assert b"chat-001" in written
    assert leaks(listed + written) == []


def test_only_the_dump_of_rejected_updates_holds_values(play: Play, tmp_path: Path) -> None:
    """`--dump-rejected` is the one exception: a file for its owner alone, and a warning that says what it holds."""
    code, written, _ = play(MISHAPS["400"], ["run", "--yes", "-vv", "--dump-rejected", "refused"])
    kept = tmp_path / "refused" / "chat-001.json"

    assert code == 3
    assert re.search(rb"refused/chat-001\.json\. It holds personal data", written)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert set(leaks(kept.read_bytes())) == {UNNOTICED}
    assert leaks(written.replace(kept.read_bytes(), b"")) == []


def _listed(process: int) -> bytes:
    """Return the arguments of a process as everybody on the machine may see them, where the system shows them so."""
    path = Path(f"/proc/{process}/cmdline")
    return path.read_bytes() if path.exists() else b""


def _credentials(header: str) -> str:
    scheme, _, value = header.partition(" ")
    return base64.b64decode(value).decode() if scheme == "Basic" else ""
