"""The second wall: contributed Markdown to HTML in which nothing can act, whatever was written."""

import html
import posixpath
import re
from functools import cache
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

from generator.wording.adressen import is_safe, scheme

_KLASSEN = re.compile(
    r"admonition(-title)?|footnote(-\w+)?|language-[\w-]+|note|info|tip|success|question|warning|failure|danger|example|quote"
)
"""The classes that contributed text can give an element; others belong to the theme."""


class _Doelen(Treeprocessor):
    """Takes away links and images that leave the safe schemes, and points pages at their HTML."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            for attribute in [name for name in element.attrib if name.startswith("on") or name == "style"]:
                del element.attrib[attribute]
            if "class" in element.attrib:
                classes = element.attrib["class"].split()
                element.attrib["class"] = " ".join(name for name in classes if _KLASSEN.fullmatch(name))
            if element.tag == "a" and "href" in element.attrib:
                self._link(element)
            if element.tag == "img":
                self._image(element)

    def _link(self, element: Element) -> None:
        target = element.attrib["href"]
        if not is_safe(target):
            del element.attrib["href"]
        elif not scheme(target):
            element.attrib["href"] = re.sub(r"\.md(?=#|$)", ".html", target)

    def _image(self, element: Element) -> None:
        source = element.attrib.get("src", "")
        name = posixpath.normpath(source.lstrip("./"))
        if scheme(source) or not name.startswith("beelden/"):
            element.tag = "span"
            element.text = element.attrib.get("alt", "")
            element.attrib.clear()
        else:
            element.attrib["src"] = f"{WORTEL}{name}"


WORTEL = "\x1a"
"""Stands for the root of the site in links, until a page is finished and knows where it stands. No text can hold it:
reading refuses control characters."""


class _Veilig(Extension):
    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Python-Markdown's
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.treeprocessors.register(_Doelen(md), "doelen", -1)


@cache
def _markdown() -> Markdown:
    return Markdown(
        extensions=["tables", "sane_lists", "footnotes", "def_list", "fenced_code", "admonition", _Veilig()]
    )


def veilig(text: str) -> Markup:
    """Return contributed Markdown as HTML: no raw HTML, no handlers, no remote images, links only to safe schemes.

    Text that is nested too deep for Python-Markdown shows as it was written.
    """
    try:
        return Markup(_markdown().reset().convert(text))  # noqa: S704 - safe by construction, see the module
    except RecursionError:
        _markdown.cache_clear()
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
