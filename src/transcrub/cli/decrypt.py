"""`transcrub decrypt`: bring back what the operator `encrypt` sealed."""

import click

from transcrub.cli.command import command
from transcrub.cli.files import Errand, exit_code, refuse_json_without_output, work_files
from transcrub.cli.keys import keys_from
from transcrub.jobs.files import redacted_line
from transcrub.redact.decryption import Decryption
from transcrub.redact.sealing import Seal
from transcrub.settings import Resolved
from transcrub.settings.local import COLUMN, FORMAT
from transcrub.settings.registry import ENCRYPT_KEY_FILE, OUTPUT


@command(
    "decrypt",
    OUTPUT.described("Write to this file, or file by file into this folder, instead of standard output."),
    FORMAT,
    COLUMN,
    ENCRYPT_KEY_FILE,
    example="transcrub decrypt redacted.jsonl --encrypt-key-file key --output original.jsonl",
)
@click.argument("paths", nargs=-1, required=True, type=click.Path())
def decrypt(settings: Resolved, paths: tuple[str, ...]) -> int:
    """Bring back what the operator 'encrypt' sealed.

    PATHS are files, folders, or - for standard input, as `transcrub redact` wrote them. The key comes from
    TRANSCRUB_ENCRYPT_KEY or --encrypt-key-file. The output holds personal data again. A value that does not open
    stays as it is, and its conversation is named and counted as failed.
    """
    refuse_json_without_output(settings)
    decryption = Decryption(Seal(keys_from(settings).for_operator("encrypt")))
    return exit_code(
        work_files(settings, paths, Errand(decryption.work, redacted_line, "decrypted", doubt=decryption.doubt))
    )
