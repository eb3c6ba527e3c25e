"""What comes out of a printer: black on white, also from a screen that was dark."""

import pytest
from playwright.sync_api import Page

from tests.site.soorten import SOORTEN

# A mark in a table may have a ground of its own: where a printer leaves that out, browsers print its letters dark.
_TE_GRIJS = """() => {
  const helder = (kleur) => {
    const [r, g, b, a = 1] = kleur.match(/[\\d.]+/g).map(Number);
    return a === 0 ? null : (0.299 * r + 0.587 * g + 0.114 * b);
  };
  const grond = (e) => {
    for (let at = e; at; at = at.parentElement) {
      const here = helder(getComputedStyle(at).backgroundColor);
      if (here !== null) return here;
    }
    return 255;
  };
  const gezien = [...document.querySelectorAll(".md-content *")].filter(
    (e) => e.checkVisibility() && [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim()));
  const isSlecht = (e) => grond(e) < 200 ? !e.closest(".kz-vak, .kz-cel") : helder(getComputedStyle(e).color) > 130;
  const slecht = gezien.filter(isSlecht);
  return [gezien.length, slecht.map((e) => `${e.tagName}.${e.className}: ${e.textContent.trim().slice(0, 30)}`)];
}"""


@pytest.mark.parametrize("pad", SOORTEN)
def test_a_dark_screen_prints_black_on_white(page: Page, adres: str, pad: str) -> None:
    """A reader who likes the dark still gets paper that can be read, and spares ink."""
    page.emulate_media(media="print", color_scheme="dark")
    page.goto(adres + pad)
    gezien, slecht = page.evaluate(_TE_GRIJS)

    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    assert page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor") == "rgb(255, 255, 255)"
    assert gezien > 0
    assert slecht == []
