"""Where a link can lead on a site: to a page, a file, or a place on a page."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from html.parser import HTMLParser
from itertools import chain
from posixpath import basename, splitext
from typing import Any

from markdown import Markdown

from generator.showing.blokken import blokken


@dataclass(frozen=True)
class Paden:
    """Where a link can lead on a site: to what is on disk or always made, or to what a whole build makes."""

    bekend: frozenset[str]
    maak: Callable[[], Iterable[tuple[str, str]]]
    """Works out every path of the site with its Markdown; asked as far as it takes to find what is not known."""
    opties: Mapping[str, Any] = field(default_factory=dict)
    """The extensions of Markdown that make the places on a page."""

    _plaatsen: dict[str, frozenset[str]] = field(default_factory=dict, init=False, repr=False)
    """The places in every text that was asked about."""
    _teksten: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list), init=False, repr=False)
    """The texts of every path that was worked out: a page that people wrote can be made again with more."""

    @cached_property
    def alle(self) -> frozenset[str]:
        """Every path on the site."""
        for _ in self._nieuwe():
            pass
        return self.bekend.union(self._teksten)

    @cached_property
    def _rest(self) -> Iterator[tuple[str, str]]:
        """What no question needed yet."""
        return iter(self.maak())

    def _nieuwe(self) -> Iterator[tuple[str, str]]:
        """Go on where the last question stopped, and remember every path with its text."""
        for pad, tekst in self._rest:
            self._teksten[pad].append(tekst)
            yield pad, tekst

    def __contains__(self, pad: str) -> bool:
        """Return True when there is something at a path."""
        return pad in self.bekend or pad in self._teksten or any(naam == pad for naam, _ in self._nieuwe())

    def has_anker(self, pad: str, anker: str) -> bool:
        """Return True when a page has a place of that name."""
        eerder = tuple(self._teksten.get(pad, ()))
        later = (tekst for naam, tekst in self._nieuwe() if naam == pad)
        return any(anker in self._ankers(tekst) for tekst in chain(eerder, later))

    def _ankers(self, tekst: str) -> frozenset[str]:
        """Return the places on a page, as a build makes them."""
        if tekst not in self._plaatsen:
            found, parts = _Plaatsen(), blokken(tekst.partition("\n---\n")[2]) or (tekst,)
            markdown = Markdown(extensions=list(self.opties), extension_configs=self.opties)
            found.feed("\n\n".join(part for part in parts if part.startswith("<")))
            found.feed(markdown.convert("\n\n".join(part for part in parts if not part.startswith("<"))))
            self._plaatsen[tekst] = frozenset(found.ids)
        return self._plaatsen[tekst]

    def nearest(self, pad: str) -> str:
        """Return the path that was meant, or nothing: the page of a folder, or one of that name or nearly, anywhere."""
        page = pad.removesuffix(".html").removesuffix(".md")
        for other in (f"{page}.md", f"{page}/index.md"):
            if other in self:
                return other
        near = get_close_matches(
            f"{basename(page)}{splitext(pad)[1].replace('.html', '.md')}".lower(), self._op_naam, n=1, cutoff=0.75
        )
        return next(iter(get_close_matches(pad, self._op_naam[near[0]], n=1, cutoff=0)), "") if near else ""

    @cached_property
    def _op_naam(self) -> Mapping[str, list[str]]:
        """Every path, by the last part of it in small letters."""
        found: dict[str, list[str]] = {}
        for pad in sorted(self.alle):
            found.setdefault(basename(pad).lower(), []).append(pad)
        return found


class _Plaatsen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - HTMLParser's
        """Remember every id."""
        self.ids += [value for name, value in attrs if name == "id" and value]
