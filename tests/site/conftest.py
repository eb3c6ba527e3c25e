"""A real browser on the built site."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser import open_chromium, serve

BREED, SMAL, KLEINST = 1280, 390, 320
"""How wide a screen on a desk is, a phone, and where text that is four times as large still fits (WCAG 1.4.10)."""
GEDULD = 120_000
"""Milliseconds after which something will never come: long, so that a busy machine is no fault."""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Give one Chromium for all tests."""
    expect.set_options(timeout=GEDULD)
    with sync_playwright() as playwright:
        chromium = open_chromium(playwright)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def adres(site: Path) -> Iterator[str]:
    """Give the address of the built site."""
    yield from _served(site)


@pytest.fixture(scope="session")
def klein_adres(kleine_site: Path) -> Iterator[str]:
    """Give the address of the site of the small library."""
    yield from _served(kleine_site)


def _served(folder: Path) -> Iterator[str]:
    server, address = serve(folder)
    yield address
    server.shutdown()
    server.server_close()


def open_page(browser: Browser, *, script: bool = True) -> Page:
    """Open a window of its own, with nothing kept from before; it costs more than most tests."""
    page = browser.new_page(java_script_enabled=script)
    page.set_default_timeout(GEDULD)
    return page


@pytest.fixture(scope="session")
def venster(browser: Browser) -> Iterator[Page]:
    """Give the one window that tests share; it forgets what a page keeps, like the colours of the first visit."""
    page = open_page(browser)
    page.add_init_script("localStorage.clear()")
    yield page
    page.close()


@pytest.fixture
def page(venster: Page) -> Iterator[Page]:
    """Give that window as on a desk: light, and afterwards on no page, with nothing routed."""
    _as_on_a_desk(venster)
    yield venster
    venster.unroute_all(behavior="ignoreErrors")
    venster.goto("about:blank")


@pytest.fixture
def vers(browser: Browser) -> Iterator[Page]:
    """Give a window of its own, for what a browser keeps: its history, or a choice."""
    page = open_page(browser)
    _as_on_a_desk(page)
    yield page
    page.close()


@pytest.fixture
def kaal(browser: Browser) -> Iterator[Page]:
    """Give a window without JavaScript."""
    page = open_page(browser, script=False)
    _as_on_a_desk(page)
    yield page
    page.close()


def _as_on_a_desk(page: Page) -> None:
    page.emulate_media(media="null", color_scheme="light", reduced_motion="no-preference")
    resize(page, BREED)


def resize(page: Page, width: int, height: int = 900) -> None:
    """Make the window as wide as a screen."""
    page.set_viewport_size({"width": width, "height": height})
