"""Looks through HTML as a browser would, for anything that can act, load, hide or lead astray."""

import posixpath
import re
from html.parser import HTMLParser
from urllib.parse import unquote

_ELEMENTEN = (
    "a blockquote br code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr img li ol p pre span strong sup "
    "table tbody td th thead tr ul"
)
_KLASSEN = (
    "admonition admonition-title footnote footnote-ref footnote-backref "
    "note tip info success question warning failure danger example quote task-list-item contains-task-list"
)
ELEMENTEN = frozenset(_ELEMENTEN.split())
KLASSEN = frozenset(_KLASSEN.split())
ATTRIBUTEN = frozenset(("align", "alt", "class", "href", "id", "src", "start", "title"))


class _Kijker(HTMLParser):
    """Writes down every element and attribute that contributed text may not have."""

    def __init__(self) -> None:
        super().__init__()
        self.gevaar: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Check one element as the browser sees it, entities decoded."""
        if tag not in ELEMENTEN:
            self.gevaar.append(f"<{tag}>")
        for name, value in attrs:
            if name not in ATTRIBUTEN or not _is_harmless(name, value or ""):
                self.gevaar.append(f"{name}={value!r}")

    def handle_comment(self, data: str) -> None:
        """Refuse a comment: it comes along to every reader."""
        self.gevaar.append(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        """Refuse a declaration: it changes how a browser reads the page."""
        self.gevaar.append(f"<!{decl}>")

    def handle_pi(self, data: str) -> None:
        """Refuse an instruction: those are for a server."""
        self.gevaar.append(f"<?{data}>")


def _is_harmless(name: str, value: str) -> bool:
    if name == "href":
        return _is_safe_link(value)
    if name == "src":
        path = posixpath.normpath(unquote(value).lstrip("\x1a"))
        return not re.match(r"[a-z+.-]*:|[/\\]", path, re.IGNORECASE) and "beelden" in path.split("/")[:3]
    if name == "class":
        return all(word in KLASSEN or word.startswith("language-") for word in value.split())
    return True


def _is_safe_link(value: str) -> bool:
    """Say what the URL standard says: leading spaces and controls go, and tabs and line ends anywhere."""
    plain = re.sub(r"[\t\n\r]", "", value.lstrip("".join(map(chr, range(33)))))
    scheme = re.match(r"([a-zA-Z][a-zA-Z0-9+.-]*):", plain)
    if scheme:
        return scheme[1].lower() in ("https", "mailto")
    return not re.match(r"[/\\]{2}", plain)


def find_gevaar(html: str) -> list[str]:
    """Return every dangerous part of a piece of HTML."""
    kijker = _Kijker()
    kijker.feed(html)
    kijker.close()
    return kijker.gevaar
