"""An extension of Python-Markdown for tables that can be read on a phone, where each row becomes a small list."""

from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor


class _Koppen(Treeprocessor):
    """Makes the first cell of a row its heading, and gives every other cell the words of its column."""

    def run(self, root: Element) -> None:
        for table in root.iter("table"):
            koppen = ["".join(th.itertext()) for th in table.findall("thead/tr/th")]
            for row in table.findall("tbody/tr"):
                first, *others = row
                first.tag = "th"
                first.set("scope", "row")
                for cell, kop in zip(others, koppen[1:], strict=False):
                    cell.set("data-kop", kop)


class Tabelkoppen(Extension):
    """Runs after the text in the cells was read."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name is Python-Markdown's
        """Take part in the reading of a page."""
        md.treeprocessors.register(_Koppen(md), "tabelkoppen", 15)


def makeExtension(**options: Any) -> Tabelkoppen:  # noqa: N802 - the name is Python-Markdown's
    """Return the extension, for mkdocs-extern.yml."""
    return Tabelkoppen(**options)
