"""How Sphinx builds the site: Markdown by MyST, the theme furo, nothing fetched from anywhere."""

import re

from sphinx.application import Sphinx

project = "transcrub"
author = "the transcrub authors"
extensions = ["myst_parser"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "transcrub"
html_copy_source = False
html_show_sphinx = False
# Headings down to the third have the anchors that they have on the web: links work here and there.
myst_heading_anchors = 3


def with_contents(_app: Sphinx, page: str, source: list[str]) -> None:
    """Give the index the site's contents, of the links that stand on it: it reads well without Sphinx, too."""
    if page != "index":
        return
    for caption, links in re.findall(r"^\*\*(.+)\*\*\n\n((?:[- ] .+\n)+)", source[0], re.MULTILINE):
        pages = "\n".join(re.findall(r"\]\(([\w/-]+\.md)\)", links))
        source[0] += f"\n```{{toctree}}\n:hidden:\n:caption: {caption}\n\n{pages}\n```\n"


def setup(app: Sphinx) -> None:
    """Register what is above."""
    app.connect("source-read", with_contents)
