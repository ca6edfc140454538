"""Poisoned conversations: each is named with its reason, or worked well; none stops the others."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.scene import Zygote, scene, some_chats
from tests.support.chats import Interaction, chat, dirty, scrubbed
from tests.support.scripted import Canned, scripted
from transcrub import codec
from transcrub.codec import Json, Numeral

MAIL = "write to canary.poison@mail.example"


def nested(depth: int) -> Json:
    value: Json = MAIL
    for _ in range(depth):
        value = {"text": value}
    return value


def with_message(**more: Json) -> Interaction:
    poisoned = chat(900, MAIL)
    messages = poisoned["messages"]
    assert isinstance(messages, list)
    assert isinstance(messages[0], dict)
    return {**poisoned, "messages": [{**messages[0], **more}]}


POISONS: dict[str, tuple[Interaction, bool]] = {
    "a lone surrogate": (with_message(text=f"{MAIL} \ud83d"), True),
    "a surrogate as a key beside": (with_message(extra={"\udc00": 1}), True),
    "a surrogate as a key on the way": (with_message(content={"\udc00": {"text": MAIL}}), False),
    "nul and control characters": (with_message(text=f"\0\x01\x1f {MAIL} \x7f\u2028"), True),
    "right to left, combining, emoji": (with_message(text=f"\u202e\u0301é👩‍👩‍👧‍👦 {MAIL} ﷽"), True),
    "two megabytes": (with_message(text="the weather was fine 12-34 " * 75_000 + MAIL), True),
    "a bomb for patterns": (with_message(text="a" * 50_000 + "@" + "a." * 50_000 + " " + "1 " * 50_000), True),
    "numbers past 64 bits": (with_message(metadata={"n": 2**80, "f": 1e300}), True),
    "no messages": ({**chat(900), "messages": None}, True),
    "no messages in a list": ({**chat(900), "messages": {}}, True),
    "messages that hold nothing": ({**chat(900), "messages": [None, 1, "", [], {}, {"text": 5}]}, True),
    "messages in an object": ({**chat(900), "messages": {"entities": [{"text": MAIL}]}}, False),
    "a bare string among messages": ({**chat(900, MAIL), "messages": [None, {"text": MAIL}, MAIL]}, False),
    "a number as text": (with_message(text=12025550123), False),
    "texts in a list": (with_message(text=[MAIL, None, [MAIL]]), True),
    "a text in an object": (with_message(text={"body": MAIL}), True),
    "content that is a string": (with_message(content=MAIL), True),
    "content of strings": (with_message(content=[MAIL]), True),
    "content with texts in a list": (with_message(content=[{"text": [MAIL], "payload": {"answer": MAIL}}]), True),
    "a text nested too deeply": (with_message(content=nested(80)), False),
    "metadata nested deeply": (with_message(metadata=nested(300)), True),
    "metadata nested as deep as some writer goes": (with_message(metadata=nested(251)), True),
    "metadata nested a level deeper": (with_message(metadata=nested(252)), True),
    "numbers that no float holds": (with_message(metadata=[Numeral("-0"), Numeral("0.1234567890123456789")]), True),
    "the pointer's own signs as keys": (with_message(content={"a/b~c": {"text": MAIL}, "": {"text": MAIL}}), True),
    "an id with signs": ({**with_message(), "id": "a'b/c d?e#f%2f é"}, True),
}


@pytest.mark.parametrize("name", POISONS)
def test_poison_is_worked_or_named_and_stops_nobody(zygote: Zygote, folder: Path, name: str) -> None:
    """The other conversations are redacted; the poisoned one is too, or is left as it was with exit code 3."""
    poison, curable = POISONS[name]

    async def story() -> None:
        async with scene(zygote, folder / "scene", [poison, *some_chats(2)]) as here:
            for command in [("plan", "-o", str(here.plan)), ("run", "--yes")]:
                done = await here.call(*command)
                assert done.code == (0 if curable else 3), done.err.decode()
            for identifier in ("chat-000", "chat-001"):
                assert here.checker.redacted(identifier)
            if curable:
                assert here.checker.redacted(str(poison["id"]))
                await here.converge("run", "--yes")
            else:
                assert str(poison["id"]).encode() in done.out + done.err

    asyncio.run(story())


@pytest.mark.parametrize("poison", [b"[" * 5000 + b"]" * 5000, b"[1e400]"], ids=["nested", "past all bounds"])
def test_what_no_parser_takes_is_named_and_its_page_is_worked(folder: Path, poison: bytes) -> None:
    """An interaction of which not even its JSON can be read: the others of its page are redacted, exit code 3."""

    async def story() -> None:
        bad = b'{"id":"chat-bad","messages":' + poison + b"}"
        page = Canned(body=b'{"entities":[' + bad + b"," + codec.dumps(dirty(1)) + b"]}")
        done = scrubbed(dirty(1))
        async with scripted(page, Canned(body={"messages": done["messages"]})) as platform:
            environment = {
                "PATH": os.environ["PATH"],
                "HOME": str(folder),
                "GENESYS_API_URL": platform.url,
                "GENESYS_ORG_DOMAIN": "test-org",
                "GENESYS_CLIENT_ID": "client",
                "GENESYS_CLIENT_SECRET": "secret",
            }
            ended = await asyncio.to_thread(
                subprocess.run,
                [sys.executable, "-m", "transcrub.cli", "run", "--yes"],
                cwd=folder,
                env=environment,
                capture_output=True,
                timeout=60,
                check=False,
            )
            assert ended.returncode == 3, ended.stderr
            assert b"chat-bad: it cannot be read (" in ended.stderr
            sent = [each for each in platform.calls if each.method == "PATCH"]
            assert [codec.loads(each.body) for each in sent] == [{"id": "chat-001", "messages": done["messages"]}]

    asyncio.run(story())
