"""What the pages of both sites may load and do: only what is theirs (Content Security Policy)."""

from pathlib import Path

from playwright.sync_api import Page

from tests.site.beleid import find_gaten


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
