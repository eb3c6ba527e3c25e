"""A keyboard reaches all that can be seen on a phone, and nothing else; rules for every page are in test_soorten."""

import pytest
from playwright.sync_api import Page

from tests.site.conftest import SMAL, resize


def test_the_phone_menu_opens_by_keyboard(page: Page, adres: str) -> None:
    """On a phone, Tab reaches the menu, the space bar opens it, and Escape closes it."""
    resize(page, SMAL)
    page.goto(adres + "index.html")
    label = page.locator("header label[aria-label='Menu']").first
    for _ in range(8):
        page.keyboard.press("Tab")
        if label.evaluate("label => label === document.activeElement"):
            break
    page.keyboard.press(" ")
    open_boxes = "[...document.querySelectorAll('.md-toggle')].filter(box => box.checked).length"
    assert page.evaluate(open_boxes) == 1
    page.keyboard.press("Escape")
    assert page.evaluate(open_boxes) == 0
    page.keyboard.press("Enter")
    assert page.evaluate(open_boxes) == 1
    page.keyboard.press("Escape")
    assert label.evaluate("label => label === document.activeElement")


def test_the_closed_menu_takes_no_focus(page: Page, adres: str) -> None:
    """What cannot be seen cannot be tabbed to."""
    resize(page, SMAL)
    page.goto(adres + "index.html")
    for _ in range(6):
        page.keyboard.press("Tab")
        assert not page.evaluate("document.activeElement.closest('.kz-menu') !== null")


@pytest.mark.parametrize("breed", [960, 1024, 1088, 1280])
def test_the_header_crowds_nothing(kaal: Page, adres: str, breed: int) -> None:
    """On every width that has the whole menu, its longest part bold, the name of the site is whole and stands clear.

    The letters are ready before the page is drawn, as on every visit but the first.
    """
    resize(kaal, breed)
    kaal.goto(adres + "wat-weten-we-nog-niet.html")
    naam = kaal.locator(".kz-merk span").first

    kaal.evaluate("Promise.all([...document.fonts].map((font) => font.load()))")
    kaal.reload()
    kaal.wait_for_function("[...document.fonts].every((font) => font.status !== 'loading')")

    assert naam.evaluate("(one) => one.scrollWidth - one.clientWidth") <= 0
    assert kaal.evaluate("document.documentElement.scrollWidth") == breed


def test_the_phone_menu_needs_no_script(kaal: Page, adres: str) -> None:
    """It opens with a touch, and has every part and the pages of the part that this page is in."""
    kaal.set_viewport_size({"width": SMAL, "height": 900})
    kaal.goto(adres + "themas/reparaties.html")
    kaal.locator("header label[for=__drawer]").click()
    rows = kaal.locator(".kz-menu a:visible")

    assert rows.all_inner_texts() == [
        "Wat weten we", "Wat weten we?", "Klantgroepen", "Persona's", "Thema's", "Klantreizen", "Routes", "Verslagen",
        "Methoden", "Onderwerpen", "Gebruiksdoelen", "Kanalen", "Soorten bronnen", "Partners", "Jaren",
        "Wat weten we nog niet?", "Programma", "Cijfers", "Acties", "Berichten", "Meedoen", "Over",
    ]  # fmt: skip
    rows.filter(has_text="Thema's").click()
    assert kaal.url == adres + "themas/index.html"
