"""The answer first: what a page opens with is a claim about tenants."""

import pytest
from playwright.sync_api import Page

from tests.conftest import met_voorbeeld
from tests.site.conftest import BREED, SMAL, resize

SCHERMEN = ((BREED, 900), (SMAL, 844))
EERST = {
    "klantgroepen/ouderen/reparaties.html": "h1",
    "klantgroepen/jongeren/participatie.html": "h1",
    "klantreizen/reparatie-melden/vakman-komt.html": "h1",
    "klantreizen/reparatie-melden.html": ".kz-bewering",
    "klantreizen/huur-opzeggen.html": ".kz-bewering",
}
"""Pages of the example, and where their first claim stands."""


@met_voorbeeld
@pytest.mark.parametrize("scherm", SCHERMEN)
@pytest.mark.parametrize(("pad", "waar"), EERST.items())
def test_the_first_claim_stands_within_the_first_screen(
    page: Page, adres: str, pad: str, waar: str, scherm: tuple[int, int]
) -> None:
    """Whole, on a desk and on a phone: nobody scrolls for what we know."""
    resize(page, *scherm)
    page.goto(adres + pad)
    box = page.locator(".md-content").locator(waar).first.bounding_box()

    assert box
    assert box["y"] + box["height"] <= scherm[1]
