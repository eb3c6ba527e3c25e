"""What every page does besides standing there: folds, wide tables, and the way back up."""

from playwright.sync_api import Page, expect

from tests.conftest import met_voorbeeld
from tests.site.conftest import SMAL, resize

pytestmark = met_voorbeeld


def test_an_address_opens_the_fold_that_it_points_into(page: Page, adres: str) -> None:
    """A link to something inside a fold shows it, also when the page is open already."""
    page.goto(adres + "methodewijzer.html")
    fold = page.locator("details:has(#zo-vul-je-de-matrix-in)")
    expect(fold).not_to_have_attribute("open", "")
    page.evaluate("location.hash = 'zo-vul-je-de-matrix-in'")

    expect(fold).to_have_attribute("open", "")


def test_paper_has_no_folds_and_the_screen_keeps_its_own(page: Page, adres: str) -> None:
    """What is closed is open on paper, and closed again afterwards; what was open stays so."""
    page.goto(adres + "leemten.html")
    page.locator(".kz-alles summary").first.click()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    printed = page.locator("details:not([open])").count()
    page.evaluate("dispatchEvent(new Event('afterprint'))")

    assert printed == 0
    assert page.locator("details.kz-alles[open]").count() == 1


def test_the_way_up_is_there_for_who_turns_round(page: Page, adres: str) -> None:
    """Far down a long page, after one move up; at the top it is gone."""
    resize(page, SMAL)
    page.goto(adres + "klantgroepen/ouderen.html")
    up = page.locator(".md-top")
    page.evaluate("scrollTo(0, 4000)")
    expect(up).to_be_hidden()
    page.evaluate("scrollTo(0, 3900)")
    expect(up).to_be_visible()
    up.click()

    expect(up).to_be_hidden()
