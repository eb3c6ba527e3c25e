"""What `inzichten schrijf` writes, built by others than MkDocs: the same site, also in a browser."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import serve
from tests.conftest import BIN, PROJECT, Samen, copy_klein, mkdocs_build
from tests.site.axe import KLEUREN, REGELS, overtredingen
from tests.site.conftest import BREED, SMAL, resize
from tests.site.kruip import find_dood, lees
from tests.site.luisteren import luister
from tests.site.soorten import SOORTEN

MOTOREN = {"properdocs": "uit", "zensical": "site"}
"""The other engines, each with the folder that it builds."""
TIEN = {
    "index.html",
    "themas/index.html",
    "wat-weten-we-nog-niet.html",
    "acties.html",
    "methodewijzer.html",
    "over/index.html",
    "zoeken/index.html?q=qwxzqwxz",
    "404.html",
    "inzichten/2022/aedes-2022-voorinspectie-ontbreekt.html",
    "klantgroepen/ouderen/reparaties.html",
}
EIGEN = ("assets/", "sitemap.xml", "search.json")
"""What each engine has of its own: its looks, and what only machines read."""
_VOOR_SPRONG = '<a id="__skip" tabindex="-1"></a>'
"""Where the link past the menu leads in Zensical: a place of its own, in place of the heading."""


@pytest.fixture(scope="session")
def gebouwd(samen: Samen) -> Path:
    """Give a folder as `schrijf` made it, with what the other engines built there; nobody may change it."""

    def build(target: Path) -> None:
        run = (str(BIN / "inzichten"), "--map", str(PROJECT), "schrijf", str(target))
        subprocess.run(run, check=True, capture_output=True, cwd=target.parent)
        for motor, options in (("properdocs", ("--quiet", "--site-dir", MOTOREN["properdocs"])), ("zensical", ())):
            subprocess.run((str(BIN / motor), "build", "--strict", *options), check=True, cwd=target)

    return samen("geschreven", build)


@pytest.fixture(scope="module")
def adres(gebouwd: Path) -> Iterator[str]:
    """Give the address of the site that Zensical built: what properdocs makes is what MkDocs makes."""
    server, address = serve(gebouwd / MOTOREN["zensical"])
    yield address
    server.shutdown()
    server.server_close()


def _kaal(text: str) -> str:
    return " ".join(text.replace(_VOOR_SPRONG, "").split())


def _page(text: str) -> tuple[str, ...]:
    """Return what a reader meets on a page: the text, its name, the words above it, and where in the menu it is."""
    artikel = re.search(r"<article.*</article>", text, re.DOTALL)
    kop = re.search(r"<header.*?</header>", text, re.DOTALL)
    if not (artikel and kop):
        return (text,)
    named = re.findall(r'<html[^>]*>|<title>.*</title>|<meta (?:name="description"|http-equiv)[^>]*>', text)
    here = re.findall(r'aria-current="\w+">\s*([^<]*?)\s*<', text)
    return _kaal(artikel[0]), *named, _kaal(re.sub("<[^>]*>", " ", kop[0])), *here


def _read(site: Path) -> dict[str, tuple[str, ...] | bytes]:
    """Return every address of a site, with what is there."""
    found = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
    return {
        pad: _page(path.read_text("utf-8")) if pad.endswith(".html") else path.read_bytes()
        for pad, path in found.items()
        if not pad.startswith(EIGEN)
    }


@pytest.fixture(scope="module")
def van_mkdocs(site: Path) -> dict[str, tuple[str, ...] | bytes]:
    """Give what there is on the site that MkDocs builds with the plugin."""
    return _read(site)


@pytest.mark.parametrize("motor", MOTOREN)
def test_another_engine_builds_the_same_site(
    motor: str, gebouwd: Path, van_mkdocs: dict[str, tuple[str, ...] | bytes]
) -> None:
    """Every address that MkDocs has and no other, and there the same text, title, menu and bytes (issue 15)."""
    other = _read(gebouwd / MOTOREN[motor])

    assert sorted(other.keys() ^ van_mkdocs.keys()) == []
    assert [pad for pad, read in van_mkdocs.items() if other[pad] != read] == []


@pytest.mark.parametrize("motor", MOTOREN)
def test_no_link_is_dead_with_another_engine(motor: str, gebouwd: Path) -> None:
    """Each engine makes addresses relative in its own way, and each of them arrives."""
    uit = gebouwd / MOTOREN[motor]

    assert list(find_dood(uit, lees(uit))) == []


def _whole(site: Path) -> dict[str, bytes]:
    """Return every file of a site, without the line that names who built it."""
    found = [path for path in site.rglob("*") if path.is_file()]
    unsigned = re.compile(rb'<meta name="generator" content="[^"]*">')
    return {path.relative_to(site).as_posix(): unsigned.sub(b"", path.read_bytes()) for path in found}


@pytest.mark.parametrize("bestand", ["mkdocs.yml", "mkdocs-extern.yml"])
def test_properdocs_needs_no_second_door(bestand: str, tmp_path: Path) -> None:
    """It runs the generator itself, for both sites, to the bytes of MkDocs."""
    bron = PROJECT if bestand == "mkdocs-extern.yml" else copy_klein(tmp_path / "klein")
    results = [mkdocs_build(bron, tmp_path / motor, bestand, motor) for motor in ("mkdocs", "properdocs")]

    assert [result.returncode for result in results] == [0, 0], results
    mkdocs, properdocs = _whole(tmp_path / "mkdocs"), _whole(tmp_path / "properdocs")
    assert [pad for pad in mkdocs.keys() | properdocs.keys() if mkdocs.get(pad) != properdocs.get(pad)] == []


@pytest.mark.parametrize("pad", [pad for pad in SOORTEN if pad in TIEN])
def test_a_page_of_zensical_is_as_good(page: Page, adres: str, pad: str) -> None:
    """Nothing from elsewhere, no error, no search index, nothing that axe finds: wide and light, narrow and dark."""
    page.emulate_media(reduced_motion="reduce")
    with luister(page) as gehoord:
        page.goto(adres + pad, wait_until="networkidle")
    light = overtredingen(page, REGELS)
    page.locator("label[title=Donker]").evaluate("label => label.click()")
    resize(page, SMAL)
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.evaluate("Promise.all(document.getAnimations().map(fading => fading.finished)).then(() => null)")

    assert (gehoord.fouten, light, overtredingen(page, KLEUREN)) == ([], [], [])
    assert [asked for asked in gehoord.gevraagd if not asked.startswith(adres) or "search" in asked] == []


def test_search_and_menu_work_in_zensical(page: Page, adres: str) -> None:
    """What a colleague does most: ask a question, open the menu on a phone, and go on from there."""
    resize(page, SMAL)
    page.goto(f"{adres}zoeken/index.html?q=reparatie")
    expect(page.locator("#zoek-aantal")).to_contain_text("reparatie")
    page.locator("label.md-header__button[for=__drawer]").press("Enter")
    page.get_by_role("link", name="Acties", exact=True).click()

    expect(page).to_have_url(re.compile(r"/acties\.html$"))
    resize(page, BREED)
    expect(page.locator(".kz-menu [aria-current=page]")).to_have_text("Acties")
