"""transcrub removes personal data from the web messaging history of a Genesys Cloud org, and proves that it did."""

from transcrub.version import __version__

TYPE_CHECKING = False  # the command line is not yet ready for Ctrl-C here, and to import `typing` takes its time
if TYPE_CHECKING:
    from transcrub.conversation import Conversation, parse_conversation
    from transcrub.detect import Detector, DetectorOptions, Pass, standard_detector
    from transcrub.errors import DetectionError, MalformedConversationError, SettingsError, TranscrubError
    from transcrub.finding import Finding, Why
    from transcrub.redact import Keys, Policy, Redaction
    from transcrub.redactor import Redactor

__all__ = [
    "Conversation",
    "DetectionError",
    "Detector",
    "DetectorOptions",
    "Finding",
    "Keys",
    "MalformedConversationError",
    "Pass",
    "Policy",
    "Redaction",
    "Redactor",
    "SettingsError",
    "TranscrubError",
    "Why",
    "__version__",
    "parse_conversation",
    "standard_detector",
]

_HOMES = {
    "Conversation": "transcrub.conversation",
    "DetectionError": "transcrub.errors",
    "Detector": "transcrub.detect",
    "DetectorOptions": "transcrub.detect",
    "Finding": "transcrub.finding",
    "Keys": "transcrub.redact",
    "MalformedConversationError": "transcrub.errors",
    "Pass": "transcrub.detect",
    "Policy": "transcrub.redact",
    "Redaction": "transcrub.redact",
    "Redactor": "transcrub.redactor",
    "SettingsError": "transcrub.errors",
    "TranscrubError": "transcrub.errors",
    "Why": "transcrub.finding",
    "parse_conversation": "transcrub.conversation",
    "standard_detector": "transcrub.detect",
}


def __getattr__(name: str) -> object:
    """Import a public name when it is asked for: `transcrub --help` must not wait for the detector."""
    if name not in _HOMES:
        raise AttributeError(f"module 'transcrub' has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - see above

    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    """Name what can be had, imported or not: a shell completes from this."""
    return sorted({*globals(), *__all__})
