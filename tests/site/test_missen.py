"""«Wat mis je?»: who asks for an insight says where, in words that arrive whole (S0-38)."""

import re
from pathlib import Path
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

import pytest
from playwright.sync_api import Page


def _missen(page: Page) -> SplitResult:
    return urlsplit(page.locator(".kz-missen a").first.get_attribute("href") or "")


@pytest.mark.parametrize("bouw", ["site", "kleine_site"])
def test_what_is_missed_is_named_as_on_the_page(bouw: str, request: pytest.FixtureRequest) -> None:
    """No page sends «&amp;» or «&#39;» along: a title with a quote or an ampersand arrives as it is read."""
    site: Path = request.getfixturevalue(bouw)
    found = []
    for path in site.rglob("*.html"):
        match = re.search(r'kz-missen"><a href="([^"]*)"', path.read_text("utf-8"))
        if match and re.search("&(amp|lt|gt|quot|#[0-9]+);", unquote(match[1].replace("&amp;", "&"))):
            found.append(path.relative_to(site).as_posix())

    assert found == []


class TestPost:
    """Without a form: by mail."""

    def test_the_link_opens_a_mail_about_the_page(self, klein_adres: str, page: Page) -> None:
        """Subject and body are filled in."""
        page.goto(klein_adres + "klantgroepen/ouderen/reparaties.html")
        href = _missen(page)

        assert (href.scheme, href.path) == ("mailto", "inzicht@voorbeeld.nl")
        assert parse_qs(href.query) == {
            "subject": ["Mis ik iets? Ouderen, reparaties"],
            "body": ["Pagina: klantgroepen/ouderen/reparaties.html"],
        }

    def test_a_hard_title_arrives_whole(self, klein_adres: str, page: Page) -> None:
        """Quotes, an ampersand, a plus and a percent sign are read as they were written."""
        page.goto(klein_adres + "inzichten/2024/brief-te-lang.html")
        asked = parse_qs(_missen(page).query)

        assert asked["subject"] == ["Mis ik iets? Nieuwkomers & buren zeggen \"100%\" 'nee' + meer?"]
