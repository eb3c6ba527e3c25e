"""Where a link can lead on a site: to a page, a file, or a place on a page."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from html.parser import HTMLParser
from posixpath import basename, splitext
from typing import Any

from markdown import Markdown


@dataclass(frozen=True)
class Paden:
    """Where a link can lead on a site: to what is on disk or always made, or to what a whole build makes."""

    bekend: frozenset[str]
    maak: Callable[[], Iterable[tuple[str, str]]]
    """Works out every path of the site with its Markdown; asked when a path is not known, or a place on a page is."""
    opties: Mapping[str, Any] = field(default_factory=dict)
    """The extensions of Markdown that make the places on a page."""

    _plaatsen: dict[str, frozenset[str]] = field(default_factory=dict, init=False, repr=False)

    @cached_property
    def alle(self) -> frozenset[str]:
        """Every path on the site."""
        return self.bekend.union(self._teksten)

    @cached_property
    def _teksten(self) -> Mapping[str, list[str]]:
        """The texts of every path: a page that people wrote can be made again with more."""
        found: dict[str, list[str]] = {}
        for pad, tekst in self.maak():
            found.setdefault(pad, []).append(tekst)
        return found

    def __contains__(self, pad: str) -> bool:
        """Return True when there is something at a path."""
        return pad in self.bekend or pad in self.alle

    def has_anker(self, pad: str, anker: str) -> bool:
        """Return True when a page has a place of that name."""
        if pad not in self._plaatsen:
            self._plaatsen[pad] = frozenset().union(*map(self._ankers, self._teksten.get(pad, ())))
        return anker in self._plaatsen[pad]

    def _ankers(self, tekst: str) -> frozenset[str]:
        """Return the places on a page, as a build makes them."""
        found = _Plaatsen()
        found.feed(Markdown(extensions=list(self.opties), extension_configs=self.opties).convert(tekst))
        return frozenset(found.ids)

    def nearest(self, pad: str) -> str:
        """Return the path that was meant, or nothing: the page of a folder, or one of that name or nearly, anywhere."""
        page = pad.removesuffix(".html").removesuffix(".md")
        for other in (f"{page}.md", f"{page}/index.md"):
            if other in self:
                return other
        names: dict[str, list[str]] = {}
        for known in sorted(self.alle):
            names.setdefault(basename(known).lower(), []).append(known)
        near = get_close_matches(f"{basename(page)}{splitext(pad)[1]}".lower(), names, n=1, cutoff=0.75)
        return next(iter(get_close_matches(pad, names[near[0]], n=1, cutoff=0)), "") if near else ""


class _Plaatsen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - HTMLParser's
        """Remember every id."""
        self.ids += [value for name, value in attrs if name == "id" and value]
