"""A page is light: few kilobytes and elements, its own sheets only, and nothing that jumps while it is drawn."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, Response

from tests.conftest import met_voorbeeld
from tests.site.soorten import SOORTEN

VROEGER = {
    "index.html": 354,
    "zoeken/index.html": 433,
    "zoeken/index.html?q=lift+voor+oudern&klantgroep=ouderen": 471,
    "klantgroepen/index.html": 340,
    "klantgroepen/alle-huurders.html": 397,
    "klantgroepen/ouderen.html": 361,
    "klantgroepen/ouderen/reparaties.html": 342,
    "klantreizen/huur-opzeggen.html": 346,
    "klantreizen/reparatie-melden/vakman-komt.html": 342,
    "inzichten/2022/aedes-2022-voorinspectie-ontbreekt.html": 344,
    "acties.html": 392,
    "programma/index.html": 342,
    "berichten/2023-h2.html": 357,
    "over/inzicht-toevoegen.html": 349,
}
"""Kilobytes of a first visit before pages opened with what we know: all that is fetched, as it is on disk."""
ERBIJ = 40
"""Kilobytes that answers, pictures and their sheets may weigh; the letters (61) are fetched once, and not counted."""
OPMAAK = Path(__file__).parents[2] / "generator/theme/assets"

ONDERDELEN = "over/onderdelen.html"
"""Every part of every page, for who maintains the look: it grows with the parts, never with the library."""
ZWAAR = {
    "wat-weten-we-nog-niet.html": "the whole map",
    "leemten.html": "every gap",
    "over/meldingen.html": "every finding",
}
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

    assert elementen <= (4_000 if pad == ONDERDELEN else 3_000 if pad in ZWAAR else 1_500)
    assert vers.evaluate("window.sprong") <= 0.05


@met_voorbeeld
@pytest.mark.parametrize(("pad", "kilobytes"), VROEGER.items())
def test_a_first_visit_weighs_little_more_than_before(vers: Page, adres: str, pad: str, kilobytes: int) -> None:
    """What a page shows more than a list is worth a tenth of its weight, and no more."""
    kwam = list[Response]()
    vers.on("response", lambda one: kwam.append(one))  # noqa: PLW0108 - Playwright takes no built-in
    vers.goto(adres + pad, wait_until="networkidle")

    assert sum(len(one.body()) for one in kwam if not one.url.endswith(".woff2")) <= (kilobytes + ERBIJ) * 1_000


@pytest.mark.parametrize("pad", [pad for pad in SOORTEN if "?" not in pad])
def test_a_page_asks_for_the_sheets_of_its_parts(site: Path, pad: str) -> None:
    """A part that is used on a new kind of page brings its look along."""
    tekst = (site / pad).read_text("utf-8")
    klassen = set(" ".join(re.findall(r'class="([^"]*)"', tekst)).split())
    gevraagd = set(re.findall(r"assets/(?:zoeken/)?(\w+)\.css", tekst))
    vellen = {path.stem: set(re.findall(r"\.(kz-[\w-]+)", path.read_text("utf-8"))) for path in OPMAAK.rglob("*.css")}
    hier = set[str]().union(*(vellen[naam] for naam in gevraagd & vellen.keys()))

    assert {naam: klassen & vel - hier for naam, vel in vellen.items() if klassen & vel - hier} == {}


@pytest.mark.parametrize("pad", ["index.html", "acties.html", "themas/reparaties.html", "404.html"])
def test_what_stands_around_a_text_is_light(site: Path, pad: str) -> None:
    """A page carries no menu or table of contents that nobody sees, and says how it is written before anything else."""
    text = (site / pad).read_text("utf-8")
    around = re.sub(r"<article.*</article>", "", text, flags=re.DOTALL)

    assert len(around.encode()) < 10_000
    assert around.count("<") < 250
    assert text.index("charset") < 1_024
