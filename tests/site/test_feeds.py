"""Feeds on a built site: a page says that it can be followed, and the feed leads back to it."""

import json
import re
from pathlib import Path
from urllib.parse import urljoin

import feedparser

from tests.conftest import KLEIN_ADRES

_LINK = re.compile(r'<link rel="alternate" type="application/(atom\+xml|feed\+json)" title="([^"]*)" href="([^"]*)">')


def test_a_page_and_its_feed_know_each_other(kleine_site: Path) -> None:
    """A browser, Outlook and an intranet find the feed from the page, and the page from the feed."""
    found = {
        page.relative_to(kleine_site).as_posix(): _LINK.findall(page.read_text("utf-8"))
        for page in kleine_site.rglob("*.html")
    }
    pages = {pad: links for pad, links in found.items() if links}
    back = {
        pad: [_page(kleine_site, urljoin(f"/{pad}", href)[1:]) for _, _, href in links] for pad, links in pages.items()
    }

    assert {"index.html", "klantgroepen/ouderen.html", "wat-weten-we-nog-niet.html"} < pages.keys()
    assert back == {pad: [KLEIN_ADRES + pad] * 2 for pad in pages}
    assert [kind for kind, _, _ in pages["klantgroepen/ouderen.html"]] == ["atom+xml", "feed+json"]
    assert pages["klantgroepen/ouderen.html"][0][1] == "Ouderen"


def _page(site: Path, feed: str) -> str:
    """Return the page that a feed says it is about."""
    if feed.endswith(".json"):
        return str(json.loads((site / feed).read_text("utf-8"))["home_page_url"])
    return str(feedparser.parse((site / feed).read_bytes())["feed"]["link"])
