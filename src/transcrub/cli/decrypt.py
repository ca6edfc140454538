"""`transcrub decrypt`: bring back what the operator `encrypt` sealed."""

import click

from transcrub.cli.command import command
from transcrub.cli.files import exit_code, refuse_json_without_output, work_files
from transcrub.cli.keys import keys_from
from transcrub.jobs.files import redacted_line
from transcrub.redact.decryption import decrypt as opened
from transcrub.redact.sealing import Seal
from transcrub.settings import Resolved
from transcrub.settings.local import FORMAT
from transcrub.settings.registry import ENCRYPT_KEY_FILE, OUTPUT


@command(
    "decrypt",
    OUTPUT.described("Write to this file instead of standard output; it appears when all is done."),
    FORMAT,
    ENCRYPT_KEY_FILE,
    example="transcrub decrypt redacted.jsonl --encrypt-key-file key --output original.jsonl",
)
@click.argument("paths", nargs=-1, required=True, type=click.Path())
def decrypt(settings: Resolved, paths: tuple[str, ...]) -> int:
    """Bring back what the operator 'encrypt' sealed.

    PATHS are files, folders, or - for standard input, as `transcrub redact` wrote them. The key comes from
    TRANSCRUB_ENCRYPT_KEY or --encrypt-key-file. The output holds personal data again.
    """
    refuse_json_without_output(settings)
    seal = Seal(keys_from(settings).for_operator("encrypt"))
    return exit_code(work_files(settings, paths, lambda each: opened(each, seal), redacted_line, "decrypted"))
