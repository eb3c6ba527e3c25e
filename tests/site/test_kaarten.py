"""Cards in a real browser: what they hold fits and can be read from afar, and the screen turns by itself."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.showing.delen.kaarten import SCHERM, SECONDEN, kaart_bestanden
from generator.values.inzicht import EENHEID, Bron, Cijfer, Inzicht
from generator.values.taxonomie.soorten import Stem
from tests.browser import serve
from tests.conftest import PROJECT, met_voorbeeld
from tests.maak.agenda import op
from tests.maak.bibliotheek import maak_bibliotheek, maak_inzicht

KLEINST = 36
"""The smallest letter on a screen of 1920 by 1080, in pixels: to be read at three metres (S0-37)."""
_GEMETEN = """() => {
  const card = document.querySelector(".kz-kaart");
  const box = (at) => card.querySelector(at)?.getBoundingClientRect();
  const [where, claim, foot, picture] = [".kz-kaart__waar", "h1", "footer", ".kz-kaart__beeld"].map(box);
  const edge = card.getBoundingClientRect();
  const out = [...card.querySelectorAll("*")].filter((one) => {
    const { width, left, right, bottom } = one.getBoundingClientRect();
    return width && (left < edge.left - 1 || right > edge.right + 1 || bottom > edge.bottom + 1);
  });
  const says = (one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  const words = [...card.querySelectorAll("*")].filter(says);
  const size = (one) => Math.round(parseFloat(getComputedStyle(one).fontSize) * one.currentCSSZoom);
  const within = (one) => one.top >= where.bottom - 1 && one.bottom <= foot.top + 1;
  const over = [claim, picture].filter((one) => one && !within(one));
  return {
    uit: out.length + over.length,
    letter: Math.min(...words.map(size)),
  };
}"""


def _cijfers(eenheid: str, wat: str, *waarden: float) -> tuple[Cijfer, ...]:
    return tuple(Cijfer(f"{wat} {number}", waarde, eenheid, 2024) for number, waarde in enumerate(waarden))


def _zwaarste() -> Iterator[Inzicht]:
    """Yield insights with as much on their card as their fields allow."""
    bron = Bron("t" * 300, uitgever="Een hele lange naam van een onderzoeksbureau " * 3)
    begin = "Van de huurders wil 41% "
    for naam, titel, cijfers in (
        ("woorden", ("wwwww " * 20).strip(), ()),
        ("een-woord", "W" * 120, ()),
        ("kort-woord", "W" * 54, ()),
        ("staven", begin + "m" * 97, _cijfers("procent", "huurders die mee praten", 41, 38, 12, 9)),
        ("lange-staven", begin + "wel " * 20, _cijfers("procent", "huurders die " + "mee " * 30, 41, 38, 12, 9)),
        ("groot-getal", "Er zijn 2.100.000 huishoudens " + "hier " * 18, _cijfers("huishoudens", "huis", 2_100_000)),
        ("liniaal", "Huurders geven een 6,8 " + "voor alles " * 8, _cijfers(EENHEID, "cijfer", 6.8, 7.1, 7.2)),
        ("stippen", "Vier op de tien huurders " + "weten het " * 9, (Cijfer("weten " * 25, 40, "procent", 2024),)),
    ):  # fmt: skip
        yield maak_inzicht(naam, titel=titel[:120], cijfers=cijfers, bron=bron, n=123_456_789, stem=Stem.MEDEWERKER)


@pytest.fixture(scope="module")
def zwaarst(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the address of the heaviest cards."""
    folder = tmp_path_factory.mktemp("kaarten")
    shutil.copytree(PROJECT / "generator/theme/assets", folder / "assets")
    for bestand in kaart_bestanden(op(maak_bibliotheek(_zwaarste()))):
        (folder / bestand.pad).parent.mkdir(exist_ok=True)
        (folder / bestand.pad).write_bytes(bestand.inhoud)
    server, address = serve(folder)
    yield address
    server.shutdown()
    server.server_close()


@pytest.fixture
def groot(browser: Browser) -> Iterator[Page]:
    """Give a screen as it hangs beside the coffee machine."""
    page = browser.new_page(viewport={"width": 1920, "height": 1080})
    yield page
    page.close()


@pytest.mark.parametrize("naam", [inzicht.id for inzicht in _zwaarste()])
def test_the_heaviest_card_fits(groot: Page, zwaarst: str, naam: str) -> None:
    """The longest claim, word, source and chart: nothing leaves the card, and nothing is small."""
    groot.goto(f"{zwaarst}kaarten/{naam}.html")

    assert groot.evaluate(_GEMETEN) == {"uit": 0, "letter": KLEINST}


@met_voorbeeld
def test_every_card_of_the_example_fits(groot: Page, site: Path, adres: str) -> None:
    """All insights that there are."""
    wrong = {}
    for path in sorted((site / "kaarten").iterdir()):
        groot.goto(f"{adres}kaarten/{path.name}")
        if (seen := groot.evaluate(_GEMETEN)) != {"uit": 0, "letter": KLEINST}:
            wrong[path.name] = seen

    assert wrong == {}


def test_the_screen_turns_for_an_hour_and_asks_nothing(groot: Page, zwaarst: str) -> None:
    """Each card in turn; no request after the first, and not one element more."""
    groot.clock.install()
    groot.goto(zwaarst + SCHERM)
    count = groot.locator(".kz-kaart").count()
    elements = groot.evaluate("document.querySelectorAll('*').length")
    asked: list[str] = []
    groot.on("request", lambda request: asked.append(request.url))
    shown = []
    for turns in (1, count - 2, 3_600 // SECONDEN - count + 1):
        groot.clock.run_for(turns * SECONDEN * 1000)
        shown.append(groot.evaluate("[...document.querySelectorAll('.kz-kaart')].map((card) => card.hidden)"))

    at = [1, count - 1, 3_600 // SECONDEN % count]
    assert shown == [[number != one for number in range(count)] for one in at]
    assert groot.evaluate("document.querySelectorAll('*').length") == elements
    assert asked == []


def test_a_key_holds_the_screen_and_lets_it_go(groot: Page, zwaarst: str) -> None:
    """Who wants to read on presses a key; the arrows turn by hand, and the screen says that it waits."""
    groot.clock.install()
    groot.goto(zwaarst + SCHERM)
    cards = groot.locator(".kz-kaart")
    groot.keyboard.press("Space")
    groot.clock.run_for(60_000)

    expect(cards.nth(0)).to_be_visible()
    expect(groot.get_by_role("status")).to_have_text("Pauze. Druk op een toets om verder te gaan.")
    groot.keyboard.press("ArrowRight")
    expect(cards.nth(1)).to_be_visible()
    groot.keyboard.press("ArrowLeft")
    groot.keyboard.press("ArrowLeft")
    expect(cards.last).to_be_visible()
    groot.keyboard.press("a")
    groot.clock.run_for(SECONDEN * 1000)
    expect(cards.nth(0)).to_be_visible()


def test_without_scripts_all_cards_stand_below_each_other(browser: Browser, zwaarst: str) -> None:
    """A browser that runs nothing shows them all."""
    page = browser.new_page(java_script_enabled=False)
    page.goto(zwaarst + SCHERM)

    assert page.locator(".kz-kaart:visible").count() == len(list(_zwaarste()))
    page.close()
