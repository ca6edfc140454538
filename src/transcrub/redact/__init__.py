"""From findings to edits: which of them are replaced, and by what."""

from transcrub.redact.allow import AllowList
from transcrub.redact.fresh import veiled
from transcrub.redact.keys import NO_KEYS, Keys
from transcrub.redact.policy import EntityPolicy, Policy
from transcrub.redact.redaction import Edit, Redaction, redact, stand_ins

__all__ = [
    "NO_KEYS",
    "AllowList",
    "Edit",
    "EntityPolicy",
    "Keys",
    "Policy",
    "Redaction",
    "redact",
    "stand_ins",
    "veiled",
]
