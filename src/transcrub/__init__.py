"""transcrub removes personal data from the web messaging history of a Genesys Cloud org, and proves that it did."""

from importlib import import_module
from typing import TYPE_CHECKING

from transcrub.version import __version__

if TYPE_CHECKING:
    from transcrub.conversation import Conversation, parse_conversation
    from transcrub.redact import Policy, Redaction
    from transcrub.redactor import Redactor

__all__ = ["Conversation", "Policy", "Redaction", "Redactor", "__version__", "parse_conversation"]

_HOMES = {
    "Conversation": "transcrub.conversation",
    "Policy": "transcrub.redact",
    "Redaction": "transcrub.redact",
    "Redactor": "transcrub.redactor",
    "parse_conversation": "transcrub.conversation",
}


def __getattr__(name: str) -> object:
    """Import a public name when it is asked for: `transcrub --help` must not wait for the detector."""
    if name not in _HOMES:
        raise AttributeError(f"module 'transcrub' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
