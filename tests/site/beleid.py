"""What a page says that it may load and do (Content Security Policy), and what is not strict."""

import re
from pathlib import Path

STRENG = ("default-src 'none'", "script-src 'self'", "style-src 'self'", "font-src 'self'", "base-uri 'none'")
BINNEN = re.compile(
    r"<script(?![^>]*\bsrc=)(?![^>]*type=\"application/json\")[^>]*>|<style|\son\w+=|\sstyle=|\bjavascript:",
    re.IGNORECASE,
)
"""Script and style within a page, which a strict policy blocks."""


def beleid(page: str) -> tuple[str, ...]:
    """Return the parts of the policy that a page states before it names any script or style."""
    head = re.split(r"<script|<link", page, maxsplit=1)[0]
    found = re.search(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', head)
    return tuple(part.strip() for part in found[1].split(";")) if found else ()


def find_gaten(site: Path) -> list[tuple[str, str]]:
    """Return what is not strict, by the page it is on.

    The e-mail of a report, and the block that an intranet shows, are no pages: they bring their own look along.
    """
    found = []
    for path in site.rglob("*.html"):
        if not path.name.startswith(("e-mail-", "blok.")):
            page = path.read_text("utf-8")
            found += [(path.name, part) for part in STRENG if part not in beleid(page)]
            found += [(path.name, match) for match in BINNEN.findall(page)]
            found += [] if '<meta name="referrer" content="no-referrer">' in page else [(path.name, "referrer")]
    return found
