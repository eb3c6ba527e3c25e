"""Walks through a built site, and finds what leads nowhere."""

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

_LEIDT = ("href", "src", "action", "poster", "data")


class Gelezen(HTMLParser):
    """What a page points to, and the places on it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ankers: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember links, sources and ids; the address that search engines keep is no link."""
        named = {name: value for name, value in attrs if value}
        self.ankers |= {named[name] for name in ("id", "name") if name in named}
        if (tag, named.get("rel")) != ("link", "canonical"):
            self.links += [named[name] for name in _LEIDT if name in named]
            self.links += [part.split()[0] for part in named.get("srcset", "").split(",") if part.strip()]


def lees(site: Path) -> dict[str, Gelezen]:
    """Return every page of a site by its path."""
    return {path.relative_to(site).as_posix(): Gelezen(path.read_text("utf-8")) for path in site.rglob("*.html")}


def find_dood(site: Path, gelezen: dict[str, Gelezen], adres: str = "") -> Iterator[tuple[str, str]]:
    """Yield each page with a link that leads to no file or no place; `adres` is where the site will stand."""
    for pad, pagina in gelezen.items():
        for link in pagina.links:
            inside = "/" + link.removeprefix(adres) if adres and link.startswith(adres) else link
            if urlsplit(inside).scheme or inside.startswith("//"):
                continue
            target, anker = urldefrag(urljoin(f"/{pad}", inside))
            path = unquote(urlsplit(target).path).lstrip("/") or "index.html"
            doel = gelezen.get(path)
            if not (site / path).is_file() or (anker and doel and unquote(anker) not in doel.ankers):
                yield pad, link
