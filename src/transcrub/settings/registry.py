"""Every setting there is."""

from datetime import datetime
from pathlib import Path

from transcrub.settings import kinds
from transcrub.settings.kinds import Rate
from transcrub.settings.local import (
    COLUMN,
    CONVERSATIONS,
    DATA,
    FAIL_ON_FINDINGS,
    FAULTS,
    FORMAT,
    PORT,
    SEED,
    SHOW_KEPT,
    SHOW_VALUES,
)
from transcrub.settings.setting import Setting

# For every command
CONFIG: Setting[Path | None] = Setting(
    "config",
    kinds.FILE,
    "Read settings from this file (default: ./transcrub.toml if it exists).",
    default=None,
)
JSON: Setting[bool] = Setting(
    "json",
    kinds.BOOLEAN,
    "Print one JSON object; logs become JSON lines.",
    default=False,
)
QUIET: Setting[bool] = Setting("quiet", kinds.BOOLEAN, "Print errors and results only.", default=False, short="-q")
VERBOSE: Setting[int] = Setting("verbose", kinds.COUNT, "Tell more; twice for every request.", default=0, short="-v")
ORIGIN: Setting[bool] = Setting("origin", kinds.BOOLEAN, "Say where each value came from.", default=False)

# The org
ORG_DOMAIN: Setting[str | None] = Setting(
    "org_domain",
    kinds.HOST,
    "The org: API and token endpoint are https://NAME.mypurecloud.com.",
    default=None,
    environment=("GENESYS_ORG_DOMAIN",),
    flag=False,
)
REGION: Setting[str | None] = Setting(
    "region",
    kinds.HOST,
    "AWS region or domain of the org, instead of its name: eu-central-1, mypurecloud.de.",
    default=None,
    environment=("GENESYSCLOUD_REGION",),
    flag=False,
)
CLIENT_ID: Setting[str | None] = Setting(
    "client_id",
    kinds.TEXT,
    "OAuth client (grant: client credentials).",
    default=None,
    environment=("GENESYS_CLIENT_ID", "GENESYSCLOUD_OAUTHCLIENT_ID"),
    flag=False,
)
CLIENT_SECRET: Setting[str | None] = Setting(
    "client_secret",
    kinds.TEXT,
    "The OAuth client's secret.",
    default=None,
    environment=("GENESYS_CLIENT_SECRET", "GENESYSCLOUD_OAUTHCLIENT_SECRET"),
    flag=False,
    secret=True,
)
CLIENT_SECRET_FILE: Setting[Path | None] = Setting(
    "client_secret_file",
    kinds.FILE,
    "A file that holds the OAuth client's secret and nothing else.",
    default=None,
    environment=("GENESYS_CLIENT_SECRET_FILE",),
    flag=False,
)
ACCESS_TOKEN: Setting[str | None] = Setting(
    "access_token",
    kinds.TEXT,
    "A token got elsewhere, instead of client and secret; it is not renewed.",
    default=None,
    environment=("GENESYSCLOUD_ACCESS_TOKEN",),
    flag=False,
    secret=True,
)
API_URL: Setting[str | None] = Setting(
    "api_url",
    kinds.URL,
    "Replaces scheme, host and port of the API, and of the token endpoint unless auth_url is set.",
    default=None,
    environment=("GENESYS_API_URL",),
    flag=False,
)
AUTH_URL: Setting[str | None] = Setting(
    "auth_url",
    kinds.URL,
    "Replaces scheme, host and port of the token endpoint.",
    default=None,
    environment=("GENESYS_AUTH_URL",),
    flag=False,
)
CA_BUNDLE: Setting[Path | None] = Setting(
    "ca_bundle",
    kinds.FILE,
    "Trust the authorities in this PEM file instead of the system's.",
    default=None,
)

# What is read, and how fast
QUERY: Setting[str | None] = Setting(
    "query",
    kinds.TEXT,
    "Query in the Interaction API's language (default: completed web messaging interactions).",
    default=None,
)
PAGE_SIZE: Setting[int] = Setting(
    "page_size",
    kinds.POSITIVE,
    "Interactions asked for in one request.",
    default=100,
)
SINCE: Setting[datetime | None] = Setting(
    "since",
    kinds.MOMENT,
    "Only what started then or later.",
    default=None,
)
UNTIL: Setting[datetime | None] = Setting(
    "until",
    kinds.MOMENT,
    "Only what started before.",
    default=None,
)
LIMIT: Setting[int | None] = Setting(
    "limit",
    kinds.POSITIVE,
    "Read at most this many conversations.",
    default=None,
)
RATE: Setting[Rate | None] = Setting(
    "rate",
    kinds.RATE,
    "Requests at most: 50, 50/s, 300/m (default: as the platform allows).",
    default=None,
)
CONCURRENCY: Setting[int] = Setting(
    "concurrency",
    kinds.POSITIVE,
    "Requests under way at the same time.",
    default=16,
)
WORKERS: Setting[int | None] = Setting(
    "workers",
    kinds.COUNT,
    "Processes beside this one that find and replace, where there is much to read (default: one a core).",
    default=None,
)
MAX_RETRY_AFTER: Setting[float] = Setting(
    "max_retry_after",
    kinds.DURATION,
    "Stop, resumable, when asked for a longer pause than this.",
    default=180.0,
)

# What is written
YES: Setting[bool] = Setting("yes", kinds.BOOLEAN, "Do not ask before the first write.", default=False, short="-y")
MAX_CHANGES: Setting[int | None] = Setting(
    "max_changes",
    kinds.POSITIVE,
    "Stop after this many updates.",
    default=None,
)
CANARY: Setting[int | None] = Setting(
    "canary",
    kinds.POSITIVE,
    "Write this many, read them back, and ask before going on.",
    default=None,
)
MAX_MISMATCHES: Setting[int] = Setting(
    "max_mismatches",
    kinds.POSITIVE,
    "Stop after so many updates in a row that were not carried out as sent.",
    default=3,
)
INTERACTIVE: Setting[bool] = Setting(
    "interactive",
    kinds.BOOLEAN,
    "Show each conversation before and after, and ask.",
    default=False,
    short="-i",
)
PAUSE_FILE: Setting[Path | None] = Setting(
    "pause_file",
    kinds.FILE,
    "Write nothing while this file exists.",
    default=None,
)
KEEP_ORIGINALS: Setting[bool] = Setting(
    "keep_originals",
    kinds.BOOLEAN,
    "Keep the originals, encrypted, so that undo can put them back.",
    default=False,
)
VAULT_KEY: Setting[str | None] = Setting(
    "vault_key",
    kinds.TEXT,
    "Key of the vault: 64 hexadecimal digits, or 32 bytes in base64.",
    default=None,
    flag=False,
    secret=True,
)
VAULT_KEY_FILE: Setting[Path | None] = Setting(
    "vault_key_file",
    kinds.FILE,
    "Read the vault's key from this file.",
    default=None,
)
VAULT_KEY_COMMAND: Setting[str | None] = Setting(
    "vault_key_command",
    kinds.TEXT,
    "Run this command, without a shell, and read the vault's key from what it prints.",
    default=None,
)
NEW_VAULT_KEY_FILE: Setting[Path | None] = Setting(
    "new_vault_key_file",
    kinds.FILE,
    "Read the vault's new key from this file.",
    default=None,
)
SAMPLE: Setting[float | None] = Setting(
    "sample",
    kinds.SHARE,
    "Read back only this share of what was redacted, drawn by chance: 5%.",
    default=None,
)
STATE: Setting[Path | None] = Setting(
    "state",
    kinds.FOLDER,
    "Folder of the ledger (default: $XDG_STATE_HOME/transcrub/ORG).",
    default=None,
)
DUMP_REJECTED: Setting[Path | None] = Setting(
    "dump_rejected",
    kinds.FOLDER,
    "Write refused updates here. They hold personal data.",
    default=None,
)
OUTPUT: Setting[Path | None] = Setting("output", kinds.FILE, "Write to this file.", default=None, short="-o")
DETAILED_EXITCODE: Setting[bool] = Setting(
    "detailed_exitcode",
    kinds.BOOLEAN,
    "Exit with 10 when changes are pending.",
    default=False,
)

# What is looked for
PROFILE: Setting[str] = Setting(
    "profile",
    kinds.choice("standard", "strict", "fast"),
    "What is looked for: direct identifiers in the whole conversation, dates, ages, places and orders too (strict), "
    "or shapes and known people alone (fast).",
    default="standard",
)
LOCALE: Setting[tuple[str, ...]] = Setting(
    "locale",
    kinds.LOCALES,
    "Countries whose own numbers are looked for: US,UK,DE or all.",
    default=("US",),
)
ACCURATE: Setting[bool] = Setting(
    "accurate",
    kinds.BOOLEAN,
    "Read again with a small transformer where names are in doubt (needs the extra 'accurate').",
    default=False,
)
PLUGINS: Setting[tuple[str, ...]] = Setting(
    "plugins",
    kinds.NAMES,
    "Detection passes of other packages to run, by their entry points in 'transcrub.passes'.",
    default=(),
    flag=False,
)

# What is put in its place
HASH_KEY: Setting[str | None] = Setting(
    "hash_key",
    kinds.TEXT,
    "Key of the operator 'hash': 64 hexadecimal digits, or 32 bytes in base64.",
    default=None,
    flag=False,
    secret=True,
)
HASH_KEY_FILE: Setting[Path | None] = Setting(
    "hash_key_file",
    kinds.FILE,
    "Read the key of the operator 'hash' from this file.",
    default=None,
)
ENCRYPT_KEY: Setting[str | None] = Setting(
    "encrypt_key",
    kinds.TEXT,
    "Key of the operator 'encrypt' and of 'transcrub decrypt': 64 hexadecimal digits, or 32 bytes in base64.",
    default=None,
    flag=False,
    secret=True,
)
ENCRYPT_KEY_FILE: Setting[Path | None] = Setting(
    "encrypt_key_file",
    kinds.FILE,
    "Read the key of the operator 'encrypt' from this file.",
    default=None,
)

GENERAL: tuple[Setting[object], ...] = (CONFIG, JSON, QUIET, VERBOSE)
INSPECTION: tuple[Setting[object], ...] = (ORIGIN,)
CONNECTION: tuple[Setting[object], ...] = (
    ORG_DOMAIN,
    REGION,
    CLIENT_ID,
    CLIENT_SECRET,
    CLIENT_SECRET_FILE,
    ACCESS_TOKEN,
    API_URL,
    AUTH_URL,
    CA_BUNDLE,
)
READING: tuple[Setting[object], ...] = (QUERY, PAGE_SIZE, SINCE, UNTIL, LIMIT)
PACE: tuple[Setting[object], ...] = (RATE, CONCURRENCY, MAX_RETRY_AFTER)
GATE: tuple[Setting[object], ...] = (MAX_CHANGES, CANARY, MAX_MISMATCHES, INTERACTIVE, PAUSE_FILE)
VAULT: tuple[Setting[object], ...] = (VAULT_KEY_FILE, VAULT_KEY_COMMAND)
WRITING: tuple[Setting[object], ...] = (
    YES,
    *GATE,
    KEEP_ORIGINALS,
    VAULT_KEY,
    *VAULT,
    NEW_VAULT_KEY_FILE,
    SAMPLE,
    STATE,
    DUMP_REJECTED,
    OUTPUT,
    DETAILED_EXITCODE,
)
DETECTION: tuple[Setting[object], ...] = (PROFILE, LOCALE, ACCURATE)
PLUG_INS: tuple[Setting[object], ...] = (PLUGINS,)
OPERATOR_KEYS: tuple[Setting[object], ...] = (HASH_KEY_FILE, ENCRYPT_KEY_FILE)
REPLACEMENT: tuple[Setting[object], ...] = (HASH_KEY, ENCRYPT_KEY, *OPERATOR_KEYS)
FILES: tuple[Setting[object], ...] = (FORMAT, COLUMN, FAIL_ON_FINDINGS, SHOW_VALUES, SHOW_KEPT)
SANDBOX: tuple[Setting[object], ...] = (DATA, CONVERSATIONS, FAULTS, PORT, SEED)

SECTIONS: tuple[tuple[str, tuple[Setting[object], ...]], ...] = (
    ("Every command", GENERAL),
    ("The org", CONNECTION),
    ("What is read", READING),
    ("Pace", (*PACE, WORKERS)),
    ("What is written", WRITING),
    ("What is looked for", (*DETECTION, *PLUG_INS)),
    ("What is put in its place", REPLACEMENT),
    ("Files", FILES),
    ("The sandbox", SANDBOX),
    ("Looking at settings", INSPECTION),
)
SETTINGS: tuple[Setting[object], ...] = tuple(setting for _, section in SECTIONS for setting in section)
