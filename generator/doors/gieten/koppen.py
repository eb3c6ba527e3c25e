"""The headings of a page, as MkDocs makes them."""

from collections.abc import Iterable

from markdown import Markdown
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.toc import TableOfContents, get_toc


class Koppenlezer:
    """Reads headings with the extensions of the site; made once for a build, for it costs more than a page."""

    def __init__(self, config: MkDocsConfig) -> None:
        extensions = config["markdown_extensions"]
        self._markdown = Markdown(extensions=extensions, extension_configs=config["mdx_configs"] or {})

    def lees(self, koppen: Iterable[str]) -> tuple[list[str], TableOfContents]:
        """Return the headings of one page as HTML, a line each, and its table of contents."""
        regels = self._markdown.reset().convert("\n\n".join(koppen)).split("\n")
        return regels, get_toc(self._markdown.toc_tokens)  # type: ignore[attr-defined]
