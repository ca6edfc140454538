"""Plain text: look-alike characters made ordinary, one for one, so that offsets stay exact."""

import re
import unicodedata
from dataclasses import replace
from functools import cache

from transcrub.conversation import Conversation

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def readable(conversation: Conversation) -> Conversation:
    """Return the conversation with lone surrogates, which no encoding knows, made U+FFFD; no offset changes."""
    if not any(map(_broken, (field.value for field in conversation.fields()))):
        return conversation
    messages = (
        replace(
            message,
            fields=tuple(replace(each, value=_LONE_SURROGATE.sub("\ufffd", each.value)) for each in message.fields),
        )
        for message in conversation.messages
    )
    return replace(conversation, messages=tuple(messages))


def _broken(text: str) -> bool:
    return not text.isascii() and _LONE_SURROGATE.search(text) is not None


def plain(text: str) -> str:
    """Return the text with odd blanks, dashes, digits and full-width forms made ASCII; its length does not change.

    The mapping follows Unicode's general categories (Zs, Pd, Nd) and the block of full-width forms (U+FF01-U+FF5E).
    """
    return text if text.isascii() else text.translate(_plain_forms())


@cache
def _plain_forms() -> dict[int, str]:
    forms: dict[int, str] = {}
    for code in range(0x80, 0x1FC00):
        character = chr(code)
        category = unicodedata.category(character)
        if category == "Zs":
            forms[code] = " "
        elif category == "Pd":
            forms[code] = "-"
        elif category == "Nd":
            forms[code] = str(unicodedata.digit(character))
    forms[0x2212] = "-"  # the minus sign is a mathematical symbol (Sm), yet keyboards type it for a dash
    forms.update({code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)})
    return forms
