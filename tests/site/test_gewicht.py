"""A page is light: few elements, and nothing that jumps while it is drawn."""

import pytest
from playwright.sync_api import Page

from tests.site.soorten import SOORTEN

ZWAAR = {"wat-weten-we-nog-niet.html": "the whole map, and every gap", "over/meldingen.html": "every finding"}
_SPRONG = """
  window.sprong = 0;
  new PerformanceObserver((list) => { for (const one of list.getEntries()) window.sprong += one.value; })
    .observe({ type: "layout-shift", buffered: true });
"""


@pytest.mark.parametrize("pad", SOORTEN)
def test_a_page_is_light_and_does_not_jump(vers: Page, adres: str, pad: str) -> None:
    """A slow laptop draws it at once, and who begins to read keeps the place."""
    vers.add_init_script(_SPRONG)
    vers.goto(adres + pad)
    if pad.startswith("zoeken"):
        vers.locator("#zoek-aantal:not(:has-text('…'))").wait_for()
    elementen = vers.evaluate("document.querySelectorAll('*').length")

    assert pad in ZWAAR or elementen <= 1_500
    assert vers.evaluate("window.sprong") <= 0.05
