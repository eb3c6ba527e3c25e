"""The shell of a page: all that the theme puts around it, made once for the pages of a folder."""

import copy
import re
from collections.abc import Mapping
from urllib.parse import quote

from jinja2 import Environment
from markupsafe import Markup
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.utils.templates import TemplateContext

SJABLOON = "gegoten.html"
"""The template of a page that is poured."""
_GAT = re.compile(r"kzgatx([a-z]+)x")
_VRIJ = ("title", "description")
"""What stands above a page and fills a gap; whatever else stands there can change the shell."""


class Schillen:
    """The shells of one build."""

    def __init__(self, env: Environment) -> None:
        self._env = env
        self._klaar: dict[tuple[str, str], list[str]] = {}

    def giet(self, page: Page, context: TemplateContext) -> Markup:
        """Return a whole page: its shell with every gap filled; `context` is what the theme is given for it."""
        soort = _soort(page)
        if soort not in self._klaar:
            self._klaar[soort] = self._maak(page, context)
        parts, vulling = self._klaar[soort], _vulling(page)
        return Markup("".join(vulling[part] if number % 2 else part for number, part in enumerate(parts)))  # noqa: S704

    def _maak(self, page: Page, context: TemplateContext) -> list[str]:
        """Return what the theme makes of a page with gaps: text and the name of a gap in turn."""
        inhoud = f"<h1{_gat('inhoud')}"
        values = {**context, "page": _met_gaten(page, inhoud)}
        text = self._env.get_template("main.html").render(values)
        return _GAT.split(text.replace(inhoud, _gat("inhoud")))


def _soort(page: Page) -> tuple[str, str]:
    """Return what pages with one shell have in common: their folder, and what else the theme looks at."""
    rest = {naam: value for naam, value in page.meta.items() if naam not in _VRIJ}
    return _folder(page), repr((rest, bool(page.meta.get("description")), bool(page.toc.items)))


def _folder(page: Page) -> str:
    before, slash, _ = page.url.rpartition("/")
    return before + slash


def _gat(naam: str) -> str:
    """Return the mark of a gap: letters only, so that nothing in the theme changes it."""
    return f"kzgatx{naam}x"


def _met_gaten(page: Page, inhoud: str) -> Page:
    """Return a page like this one, with gaps for all that is its own."""
    leeg = copy.copy(page)
    leeg.file = copy.copy(page.file)
    leeg.file.url = f"{_folder(page)}{_gat('adres')}.html"
    omschrijving = _gat("omschrijving") if page.meta.get("description") else ""
    if page.canonical_url:
        leeg.canonical_url = f"{page.canonical_url.rpartition('/')[0]}/{_gat('adres')}.html"
    leeg.meta = {**page.meta, "title": _gat("titel"), "description": omschrijving}
    leeg.content = inhoud
    leeg.toc = TableOfContents([AnchorLink(_gat("titel"), _gat("kop"), 1)] if page.toc.items else [])
    return leeg


def _vulling(page: Page) -> Mapping[str, str]:
    """Return what fills each gap, as the theme would have written it there."""
    return {
        "titel": str(page.meta["title"]),
        "omschrijving": str(page.meta.get("description", "")),
        "adres": quote(page.url.rpartition("/")[2].removesuffix(".html")),
        "inhoud": page.content or "",
        "kop": page.toc.items[0].id if page.toc.items else "",
    }
