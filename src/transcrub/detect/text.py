"""Plain text: look-alike characters made ordinary, one for one, so that offsets stay exact."""

import unicodedata
from functools import cache


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
