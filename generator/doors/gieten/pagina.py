"""A page whose HTML is finished: only its headings are still Markdown."""

from collections.abc import Mapping

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from generator.doors.gieten.koppen import Koppenlezer
from generator.doors.gieten.schil import SJABLOON
from generator.showing.blokken import blokken, is_kop


class GegotenPagina(Page):
    """A page of ours: the same bytes as MkDocs would make of it, with less work."""

    def __init__(self, file: File, config: MkDocsConfig, lezer: Koppenlezer, menu: Mapping[str, str | None]) -> None:
        super().__init__(menu.get(file.src_uri), file, config)
        self._lezer = lezer
        self._in_menu = file.src_uri in menu

    @property
    def content(self) -> str | None:
        """The text as HTML, kept as bytes: all pages wait for the last one, and so they take half the room."""
        return None if self._inhoud is None else self._inhoud.decode()

    @content.setter
    def content(self, inhoud: str | None) -> None:
        self._inhoud = None if inhoud is None else inhoud.encode()

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Make the content, in place of its source; a page that still holds Markdown is left to MkDocs."""
        parts = blokken(self.markdown or "")
        if not parts or "title" not in self.meta:
            super().render(config, files)
            return
        regels, self.toc = self._lezer.lees(filter(is_kop, parts))
        koppen = iter(regels)
        self.content = "\n".join(next(koppen) if is_kop(part) else f"{part}\n" for part in parts).rstrip("\n")
        self.markdown = self.file.content_string = ""
        outside = not self._in_menu and self.url.endswith(".html")
        if outside and "toc" in self.meta.get("hide", ()) and "template" not in self.meta:
            self.meta["template"] = SJABLOON
