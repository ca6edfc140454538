"""The settings of what runs on this machine alone: files, and the sandbox."""

from pathlib import Path

from transcrub.settings import kinds
from transcrub.settings.setting import Setting

# Files
FORMAT: Setting[str] = Setting(
    "format",
    kinds.choice("auto", "jsonl", "text", "csv"),
    "What the files hold: conversation lines, plain text (auto: by name, else by content), or a table with a column of "
    "texts (csv).",
    default="auto",
)
COLUMN: Setting[str] = Setting(
    "column",
    kinds.TEXT,
    "With --format csv, the heading of the column that holds the texts; the others stay as they are.",
    default="text",
)
FAIL_ON_FINDINGS: Setting[bool] = Setting(
    "fail_on_findings",
    kinds.BOOLEAN,
    "Exit with 1 when personal data is found.",
    default=False,
)
SHOW_VALUES: Setting[bool] = Setting(
    "show_values",
    kinds.BOOLEAN,
    "Print the personal data itself, too.",
    default=False,
)
SHOW_KEPT: Setting[bool] = Setting(
    "show_kept",
    kinds.BOOLEAN,
    "List also what is found and left where it is (kept, allowed, below the threshold), marked with the reason.",
    default=False,
)

# The sandbox
DATA: Setting[Path | None] = Setting(
    "data",
    kinds.FILE,
    "Serve the conversation lines of this file.",
    default=None,
)
CONVERSATIONS: Setting[int] = Setting(
    "conversations",
    kinds.POSITIVE,
    "Generate this many conversations.",
    default=200,
)
FAULTS: Setting[Path | None] = Setting(
    "faults",
    kinds.FILE,
    "Misbehave as this file says.",
    default=None,
)
PORT: Setting[int] = Setting(
    "port",
    kinds.PORT,
    "Listen on this port of 127.0.0.1 (0: any free one).",
    default=0,
)
SEED: Setting[int] = Setting(
    "seed",
    kinds.COUNT,
    "Generate the same conversations for the same number.",
    default=1,
)
