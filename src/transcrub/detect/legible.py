"""Texts that no encoding knows, made legible: every pass may encode what it is shown."""

import re
from dataclasses import replace

from transcrub.conversation import Conversation

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_UNKNOWN = "\ufffd"


def legible(conversation: Conversation) -> Conversation:
    """Return the conversation with lone surrogates made U+FFFD; no offset changes."""
    if not any(_broken(field.value) for field in conversation.fields()):
        return conversation
    messages = (
        replace(
            message,
            fields=tuple(replace(each, value=_LONE_SURROGATE.sub(_UNKNOWN, each.value)) for each in message.fields),
        )
        for message in conversation.messages
    )
    return replace(conversation, messages=tuple(messages))


def _broken(text: str) -> bool:
    return not text.isascii() and _LONE_SURROGATE.search(text) is not None
