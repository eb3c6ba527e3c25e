"""A real browser on the built site."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser import open_chromium, serve


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Give one Chromium for all tests."""
    with sync_playwright() as playwright:
        chromium = open_chromium(playwright)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def adres(site: Path) -> Iterator[str]:
    """Give the address of the built site."""
    server, address = serve(site)
    yield address
    server.shutdown()
    server.server_close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Give a fresh page of 1280 wide."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    yield page
    page.close()
