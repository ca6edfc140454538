"""From findings to edits: which of them are replaced, and by what."""

from transcrub.redact.policy import EntityPolicy, Policy
from transcrub.redact.redaction import Edit, Redaction, redact

__all__ = ["Edit", "EntityPolicy", "Policy", "Redaction", "redact"]
