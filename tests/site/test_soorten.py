"""What holds on every kind of page: each is opened once, and looked at from all sides."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.site.axe import KLEUREN, REGELS, overtredingen
from tests.site.conftest import BREED, KLEINST, SMAL, resize
from tests.site.luisteren import Gehoord, luister
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


@dataclass(frozen=True)
class Bezoek:
    """A page that is open, and what was heard while it opened."""

    pad: str
    page: Page
    gehoord: Gehoord


@pytest.fixture(scope="module", params=SOORTEN)
def bezoek(venster: Page, adres: str, request: pytest.FixtureRequest) -> Iterator[Bezoek]:
    """Give each kind of page in turn, open in the window that tests share."""
    venster.emulate_media(media="null", color_scheme="light", reduced_motion="reduce")
    resize(venster, BREED)
    with luister(venster) as gehoord:
        venster.goto(adres + request.param, wait_until="networkidle")
    yield Bezoek(request.param, venster, gehoord)
    venster.goto("about:blank")


@pytest.fixture(scope="module")
def donker(bezoek: Bezoek) -> Page:
    """Give the page that is open in the dark, as somebody who chooses that sees it."""
    bezoek.page.emulate_media(color_scheme="dark")
    bezoek.page.locator("label[title=Donker]").evaluate("label => label.click()")
    expect(bezoek.page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    bezoek.page.evaluate("Promise.all(document.getAnimations().map(fading => fading.finished)).then(() => null)")
    return bezoek.page


def test_a_page_asks_nothing_of_another_host(bezoek: Bezoek, adres: str) -> None:
    """No font, script, image or counter from elsewhere; and no error in the console."""
    assert bezoek.gehoord.hosts == {urlsplit(adres).netloc}
    assert bezoek.gehoord.fouten == []


def test_an_ordinary_page_loads_nothing_of_the_search(bezoek: Bezoek) -> None:
    """Search costs 0 kB until somebody searches."""
    asked = [urlsplit(address).path for address in bezoek.gehoord.gevraagd]
    search = [path for path in asked if re.search(r"/zoeken/|search|kern\.bin", path)]

    assert bool(search) is bezoek.pad.startswith("zoeken/"), search


def test_wat_mis_je_stands_on_every_page(bezoek: Bezoek) -> None:
    """The link knows the page, and what it is about in words that a person typed (S0-38)."""
    if bezoek.pad == "404.html":
        pytest.skip("dit is geen pagina waar je iets kunt missen")
    href = bezoek.page.locator(".kz-missen a").first.get_attribute("href") or ""
    asked = parse_qs(urlsplit(href).query)

    assert asked["pagina"] == [unquote(urlsplit(bezoek.pad).path)]
    assert asked["over"][0].strip()
    assert asked["title"] == [f"Ik mis: {asked['over'][0]}"]
    assert asked["template"] == ["wat-mis-je.yml"]


@pytest.mark.parametrize("width", [KLEINST, SMAL, BREED])
def test_a_page_never_scrolls_sideways(bezoek: Bezoek, width: int) -> None:
    """Wide tables scroll inside themselves, also at 320 pixels (WCAG 1.4.10)."""
    resize(bezoek.page, width)
    over = bezoek.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")

    assert over <= 0


@pytest.mark.parametrize("width", [BREED, SMAL])
def test_axe_finds_nothing(bezoek: Bezoek, width: int) -> None:
    """Contrast, names, landmarks and order hold on every kind of page, wide and narrow."""
    resize(bezoek.page, width)

    assert overtredingen(bezoek.page, REGELS) == []


@pytest.mark.parametrize("width", [SMAL, BREED])
def test_axe_finds_nothing_in_the_dark(donker: Page, width: int) -> None:
    """Letters and links are as clear in the dark; all else is as it was."""
    resize(donker, width)

    assert overtredingen(donker, KLEUREN) == []


def test_a_dark_screen_prints_black_on_white(donker: Page) -> None:
    """A reader who likes the dark still gets paper that can be read, and spares ink."""
    donker.emulate_media(media="print")
    gezien, slecht = donker.evaluate(_TE_GRIJS)

    assert donker.locator("body").get_attribute("data-md-color-scheme") == "slate"
    assert donker.locator("body").evaluate("e => getComputedStyle(e).backgroundColor") == "rgb(255, 255, 255)"
    assert gezien > 0
    assert slecht == []
