"""What strangers wrote, on a terminal: seen, and not obeyed."""

import io

import pytest

from tests.cli.conftest import Run
from transcrub.cli.results import row_lines
from transcrub.cli.visible import StandardOutput, visible

HOSTILE = [
    ("\x1b[2J", "\\u001b[2J"),
    ("\x1b]0;title\x07", "\\u001b]0;title\\u0007"),
    ("\x9b8m", "\\u009b8m"),
    ("\x08\x7f\x00", "\\u0008\\u007f\\u0000"),
    ("\u202egpj.exe", "\\u202egpj.exe"),
    ("\u2066a\u2069\u061c\u200f", "\\u2066a\\u2069\\u061c\\u200f"),
    ("\u2028", "\\u2028"),
    ("\ud800", "\\ud800"),
    ("over\rwritten", "over\\u000dwritten"),
]
HARMLESS = ["", "a\tb", "naïve Ünïcödé", "مرحبا שלום", "👩‍👩‍👧 ✓", "\\u001b"]


@pytest.mark.parametrize(("text", "shown"), [*HOSTILE, ("a\nb", "a\\nb"), *((each, each) for each in HARMLESS)])
def test_what_steers_a_terminal_is_written_out(text: str, shown: str) -> None:
    """Control characters and marks of direction are seen as JSON writes them; all other text stays as it is."""
    assert visible(text) == shown


class Screen(io.BytesIO):
    """A stream that is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        *((text.encode(), shown.encode()) for text, shown in HOSTILE if text != "\ud800"),
        (b"a\nb\r\nc", b"a\nb\nc"),
        (b'{"id":"\xc2\x9b2J"}\n', b'{"id":"\\u009b2J"}\n'),
    ],
)
def test_data_is_legible_on_a_terminal_and_untouched_elsewhere(written: bytes, shown: bytes) -> None:
    """Lines go byte by byte into a file or a pipe; JSON is JSON in both."""
    screen, pipe = Screen(), io.BytesIO()
    for stream in (screen, pipe):
        StandardOutput(stream).write(written)

    assert (screen.getvalue(), pipe.getvalue()) == (shown, written)


_ROWS = [
    ("verified", "1,234"),
    ("drifted: changed since they were redacted", "3"),
    ("  58f00ec0-8461-4aee-b10c-ea5512e4dadf", ""),
    ("  of a sample drawn by chance: 5% of what was redacted", ""),
    ("time", "0.1 s"),
    ("digest", "08904e7e8c05ae04"),
    ("speakers not known", "always treated"),
]


def test_rows_fit_a_narrow_terminal() -> None:
    """At 40 columns counts still stand below each other, and what goes on stands further in; no word is broken."""
    assert list(row_lines(_ROWS, 40)) == [
        "  verified                         1,234",
        "  drifted: changed since they",
        "    were redacted                      3",
        "    58f00ec0-8461-4aee-b10c-ea5512e4dadf",
        "    of a sample drawn by chance: 5% of",
        "      what was redacted",
        "  time                             0.1 s",
        "  digest",
        "    08904e7e8c05ae04",
        "  speakers not known",
        "    always treated",
    ]


def test_rows_are_not_broken_where_there_is_room() -> None:
    """In a pipe, and on a wide terminal, a row is a line."""
    assert list(row_lines(_ROWS)) == list(row_lines(_ROWS, 100))
    assert len(list(row_lines(_ROWS))) == len(_ROWS)


def test_the_policy_fits_a_narrow_terminal(process: Run) -> None:
    """Operator and threshold of an entity stand below it, side by side, where they would not fit beside it."""
    wide, narrow = (process("policy", "show", "--origin", environment=more).stdout for more in ({}, {"COLUMNS": "40"}))
    digest, *lines = (line for line in narrow.splitlines() if len(line) > 40)

    assert (digest.split()[0], lines) == (wide.split()[2], [])
    assert "  EMAIL_ADDRESS\n    redacted          0.5  default\n" in narrow
    assert narrow.split() == wide.split()


def test_rows_and_errors_name_strange_ids_legibly(transcrub: Run) -> None:
    """An id or a file's name is what somebody else chose: a table and an error show it in one line."""
    done = transcrub("scan", "a\x1b[2J.txt")

    assert list(row_lines([("id\x1b[2J\n0", "why")])) == ["  id\\u001b[2J\\n0  why"]
    assert done.stderr == "transcrub: a\\u001b[2J.txt: no such file or folder\n"
