"""HTML that is safe by the way it is made: text becomes markup here, and is escaped when it does."""

from html import escape


class Markup(str):
    """Text that is HTML already. Only `element` and constants make it: whatever else goes in is escaped."""

    __slots__ = ()


def element(tag: str, *children: str, **attributes: str) -> Markup:
    """Return an element.

    Args:
        tag: its name, a constant of ours.
        children: what is in it: markup as it stands, any other text escaped.
        attributes: by name, escaped; a `_` at the end of a name is left out, as in `class_`.
    """
    told = "".join(f' {name.rstrip("_")}="{escape(value)}"' for name, value in attributes.items())
    return Markup(f"<{tag}{told}>{''.join(map(_markup, children))}</{tag}>")


def _markup(child: str) -> str:
    return child if isinstance(child, Markup) else escape(child)
