"""Accessibility rules (WCAG 2.2 AA) in a real browser: light and dark, wide and narrow."""

from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.site.test_site import SOORTEN

LICHT: Literal["light"] = "light"
DONKER: Literal["dark"] = "dark"
REGELS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    # Material's labels act as buttons; we tell screen readers so, which this rule finds odd on a label.
    "rules": {"aria-allowed-role": {"enabled": False}},
}

KLEUREN = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
"""What can differ between light and dark."""


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("pad", SOORTEN)
def test_axe_finds_nothing(browser: Browser, adres: str, pad: str, width: int) -> None:
    """Contrast, names, landmarks and order hold on every kind of page."""
    page = browser.new_page(viewport={"width": width, "height": 900}, reduced_motion="reduce")
    ready: Literal["load", "networkidle"] = "networkidle" if pad.startswith("zoeken") else "load"
    found = []
    for scheme, rules in ((LICHT, REGELS), (DONKER, KLEUREN)):
        page.emulate_media(color_scheme=scheme)
        page.goto(adres + pad, wait_until=ready)
        found += Axe().run(page, options=rules).response["violations"]
    page.close()

    assert [(rule["id"], [node["html"][:160] for node in rule["nodes"][:3]]) for rule in found] == []


def test_the_phone_menu_opens_by_keyboard(browser: Browser, adres: str) -> None:
    """On a phone, Tab reaches the menu, the space bar opens it, and Escape closes it."""
    page = browser.new_page(viewport={"width": 390, "height": 844})
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
    assert label.evaluate("label => label === document.activeElement")
    page.close()


def test_the_closed_menu_takes_no_focus(browser: Browser, adres: str) -> None:
    """What cannot be seen cannot be tabbed to."""
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.goto(adres + "index.html")
    for _ in range(6):
        page.keyboard.press("Tab")
        assert not page.evaluate("document.activeElement.closest('.md-sidebar') !== null")
    page.close()
