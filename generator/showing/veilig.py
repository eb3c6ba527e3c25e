"""The second wall: contributed Markdown to HTML in which nothing can act, whatever was written."""

import html
import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from markdown_it.token import Token
from markupsafe import Markup

from generator.showing.htmlregels import WORTEL, als_html, als_pagina
from generator.wording.opmaak import ontleed

__all__ = ["WORTEL", "kop", "md", "veilig", "veilige_pagina"]


def veilig(text: str) -> Markup:
    """Return contributed Markdown as HTML: no raw HTML, no handlers, no remote images, links only to safe schemes.

    Text that is nested too deep to read shows as it was written.
    """
    return _veilig(als_html, text)


def veilige_pagina(text: str) -> Markup:
    """Return a whole written page, as safe as `veilig`, in which the headings are found by MkDocs."""
    return _veilig(als_pagina, text)


@lru_cache(maxsize=1000)
def _veilig(schrijf: Callable[[Sequence[Token]], str], text: str) -> Markup:
    try:
        return Markup(schrijf(ontleed(text).tokens))  # noqa: S704 - safe by construction
    except RecursionError:
        return Markup("<pre>{}</pre>").format(text)


_WIT = re.compile(r"[ \t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
"""What ends a line or is an ordinary space; a space that keeps words together is not in it."""


def md(text: str) -> Markup:
    """Return plain text for a paragraph, a list or a table in Markdown, so that it reads exactly as written.

    It holds for Python-Markdown and for pandoc.
    """
    line = _WIT.sub(" ", text).strip(" ")
    escaped = str(kop(line)).replace("|", "&#124;").replace("~", "&#126;")
    return Markup(escaped)  # noqa: S704 - escaped by kop


def kop(text: str) -> Markup:
    """Return plain text for a Markdown heading, so that it reads exactly as written."""
    escaped = html.escape(text, quote=False)
    return Markup(re.sub(r"([\\`*_{}\[\]()#+\-.!])", r"\\\1", escaped))  # noqa: S704 - escaped above
