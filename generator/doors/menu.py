"""The menu: which part of it a page belongs to, also a page that stands in none."""

from mkdocs.structure import StructureItem
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

_BIJ = {"inzichten": "themas"}
"""Folders whose pages belong to the part where another folder has its index."""


def find_deel(nav: Navigation, page: Page) -> StructureItem | None:
    """Return the part of the menu to light on a page: where it stands, or where its folder has its index."""
    map_ = page.url.partition("/")[0]
    index = f"{_BIJ.get(map_, map_)}/index.html"
    open_ = next((deel for deel in nav.items if deel.active), None)
    return open_ or next((deel for deel in nav.items if index in (blad.url for blad in _bladen(deel))), None)


def _bladen(deel: StructureItem) -> list[Page]:
    """Return the pages of a part of the menu."""
    if isinstance(deel, Page):
        return [deel]
    return [page for child in deel.children for page in _bladen(child)] if isinstance(deel, Section) else []
