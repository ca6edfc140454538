"""What passes are shown of a text: what no encoding knows is made legible, and what was redacted reads like a blank.

Every pass may encode what it is shown. And what an operator left, a digest or a sealed value, holds letters and digits
that are nobody's words: every pass reads them as it reads "[REDACTED]", so that what else is found does not hang
on the operator, still less on its key.
"""

import re
from dataclasses import replace

from transcrub.conversation import Conversation
from transcrub.placeholder import FORM

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_UNKNOWN = "\ufffd"
_REDACTED = re.compile(FORM)
_BLANK = "REDACTED"


def legible(conversation: Conversation) -> Conversation:
    """Return the conversation as passes read it; no offset changes."""
    if not any(_is_odd(field.value) for field in conversation.fields()):
        return conversation
    messages = (
        replace(message, fields=tuple(replace(each, value=_shown(each.value)) for each in message.fields))
        for message in conversation.messages
    )
    return replace(conversation, messages=tuple(messages))


def _is_odd(text: str) -> bool:
    return (":" in text and "[" in text) or (not text.isascii() and _LONE_SURROGATE.search(text) is not None)


def _shown(text: str) -> str:
    known = text if text.isascii() else _LONE_SURROGATE.sub(_UNKNOWN, text)
    return _REDACTED.sub(_as_blank, known) if "[" in known else known


def _as_blank(match: re.Match[str]) -> str:
    """Return a placeholder that holds a digest or a sealed value as a blank one of the same length."""
    placeholder = match[0]
    return f"[{_BLANK.ljust(len(placeholder) - 2, '_')}]" if ":" in placeholder else placeholder
