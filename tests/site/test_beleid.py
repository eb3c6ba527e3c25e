"""What the pages of both sites may load and do: only what is theirs (Content Security Policy)."""

import re
from pathlib import Path

from playwright.sync_api import Page

STRENG = ("default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'")
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
    """Return what is not strict, by the page it is on; the e-mail of a report is no page but a document to send."""
    found = []
    for path in site.rglob("*.html"):
        if not path.name.startswith("e-mail-"):
            page = path.read_text("utf-8")
            found += [(path.name, part) for part in STRENG if part not in beleid(page)]
            found += [(path.name, match) for match in BINNEN.findall(page)]
            found += [] if '<meta name="referrer" content="no-referrer">' in page else [(path.name, "referrer")]
    return found


def test_every_page_of_colleagues_has_a_strict_policy(site: Path) -> None:
    """No page runs a script or wears a style that does not come from a file of the site itself."""
    assert find_gaten(site) == []


def test_the_chosen_colours_are_there_on_the_next_page(vers: Page, adres: str) -> None:
    """Dark stays dark from page to page, without a flash, although the page holds no script."""
    vers.goto(adres + "index.html")
    vers.locator("label[title=Donker]").click()
    vers.goto(adres + "klantgroepen/index.html")

    assert vers.locator("body").get_attribute("data-md-color-scheme") == "slate"


def test_without_a_choice_the_colours_follow_the_device(vers: Page, adres: str) -> None:
    """Who came by day and comes back at night sees the dark colours: a visit is no choice."""
    vers.goto(adres + "index.html")
    vers.emulate_media(color_scheme="dark")
    vers.reload()

    assert vers.locator("body").get_attribute("data-md-color-scheme") == "slate"
