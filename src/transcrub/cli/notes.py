"""Notes to the user that are no errors: on standard error, as a line or as a JSON object."""

import click

from transcrub import codec
from transcrub.cli.visible import visible
from transcrub.settings import Resolved
from transcrub.settings.registry import JSON


def note(settings: Resolved, text: str) -> None:
    """Tell the user something that he should know, and go on."""
    if settings[JSON]:
        click.echo(codec.dumps({"event": "note", "text": text}), err=True)
    else:
        click.echo(f"transcrub: {visible(text)}", err=True)
