"""Sixty hostile texts in every field of every kind of file, on both sites: nothing runs, and nobody else is asked."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from generator.doors.project import open_project
from generator.knowing.kennis import Kennis
from generator.showing.huurders.paginas import build_extern
from generator.showing.paginas import build_uitgave
from generator.values.pagina import Pagina
from tests.browser import serve
from tests.conftest import Samen, build, copy_klein
from tests.maak.bericht import BERICHT
from tests.maak.besmet import besmette_bibliotheek, besmette_buitenkant
from tests.showing.vijandig import VIJANDIG
from tests.site.luisteren import luister

_GEWOON = [tekst for tekst in VIJANDIG if len(tekst) < 200 and "\x02" not in tekst and "beelden/" not in tekst]
LADINGEN = [tekst for number, tekst in enumerate(_GEWOON) if number % 3]
MAPPEN = {
    "vijandig-collega": (
        "inzichten", "klantgroepen", "themas", "klantreizen", "methoden", "gebruiksdoelen", "onderwerpen",
        "kennisvragen", "onderzoeken", "programma", "berichten", "routes", "personas", "verslagen",
    ),
    "vijandig-huurder": ("vijandig-", "berichten/"),
}  # fmt: skip
"""How the address begins where a site has a page for each hostile text."""
THEMA = {"vijandig-collega": "generator/theme", "vijandig-huurder": "generator/theme-extern"}
_ZOEK = r"""(htmls) => htmls.map(html => {
  const doc = new DOMParser().parseFromString(html, 'text/html')
  const acts = 'iframe, object, embed, base, meta[http-equiv=refresh], svg script, video, [srcdoc], ' +
    'script:not([src], [type="application/json"])'
  const wrong = [...doc.querySelectorAll(acts)].map(node => node.outerHTML)
  for (const node of doc.querySelectorAll('*')) {
    for (const {name, value} of node.attributes) {
      const scheme = /^[\s\x00-\x20]*(javascript|vbscript|data|blob):/i.test(value)
      const asks = /^(src|srcset|data|poster|action|formaction|background|style)$/.test(name) ||
        (name === 'href' && node.matches('link:not([rel=canonical], [rel=prev], [rel=next])'))
      if (name.startsWith('on') || scheme || (asks && /(^|[^:\w])(\w+:)?\/\//.test(value))) {
        wrong.push(`${node.localName} ${name}=${value}`)
      }
    }
  }
  return wrong
})"""
"""Reads pages as a browser does, without running them: whatever could act or ask somebody else."""


def _paginas(naam: str, folder: Path) -> tuple[Pagina, ...]:
    """Return every page of a site whose contents went past the first wall."""
    project = open_project(folder)
    if naam == "vijandig-huurder":
        return build_extern(*besmette_buitenkant(BERICHT, LADINGEN), {})
    return build_uitgave(
        Kennis(besmette_bibliotheek(project.load().kennis.bibliotheek, LADINGEN), project.instellingen)
    ).paginas


def _make(naam: str, folder: Path, target: Path) -> None:
    copy_klein(folder)
    for pagina in _paginas(naam, folder):
        path = folder / "docs" / pagina.pad
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(pagina.tekst, "utf-8")
    (folder / "mkdocs.yml").write_text(
        "site_name: Proef\nuse_directory_urls: false\nnot_in_nav: '*'\nplugins: []\n"
        f"theme: {{name: material, font: false, custom_dir: {THEMA[naam]}, palette: {{scheme: default}}}}\n"
        "extra: {generator: false}\n"
        "markdown_extensions: [tables, admonition, footnotes]\nnav: [index.md]\n"
    )
    build(folder, target)


@pytest.fixture(scope="module", params=MAPPEN)
def site(request: pytest.FixtureRequest, samen: Samen, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """Give the name of a site full of hostile texts, and where it stands."""
    naam: str = request.param
    return naam, samen(naam, lambda target: _make(naam, tmp_path_factory.mktemp(naam) / "project", target))


@pytest.fixture
def adres(site: tuple[str, Path]) -> Iterator[str]:
    """Give the address of that site."""
    server, address = serve(site[1])
    yield address
    server.shutdown()
    server.server_close()


def _vijandige(site: tuple[str, Path]) -> list[str]:
    """Return the pages of a site that are about one hostile text, kind by kind."""
    folder = site[1]
    pages = [path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*.html"))]
    return [pad for pad in pages if re.search(r"vijandig-\d+|/(?:19|20)\d\d", pad)]


def test_every_kind_of_file_has_a_page_for_each(site: tuple[str, Path]) -> None:
    """What is looked at below is there."""
    pages = _vijandige(site)

    short = [begin for begin in MAPPEN[site[0]] if sum(pad.startswith(begin) for pad in pages) < len(LADINGEN)]

    assert len(LADINGEN) >= 60
    assert short == []


def test_no_page_holds_what_could_act(page: Page, site: tuple[str, Path]) -> None:
    """Every page of the site, also those that list: no handler, no script of a text, no other address."""
    paths = sorted(site[1].rglob("*.html"))
    page.goto("about:blank")
    found: list[list[str]] = page.evaluate(_ZOEK, [path.read_text("utf-8") for path in paths])

    assert {path.name: wrong for path, wrong in zip(paths, found, strict=True) if wrong} == {}


def test_no_page_acts_when_it_is_opened(page: Page, site: tuple[str, Path], adres: str) -> None:
    """Each hostile text on a page of a kind, in turn: no script, no request elsewhere, nothing in the console."""
    pages = _vijandige(site)
    with luister(page) as gehoord:
        for pad in pages[:: max(1, len(pages) // len(LADINGEN))]:
            page.goto(adres + pad, wait_until="load")

    assert (gehoord.hosts, gehoord.fouten, gehoord.vensters) == ({adres.split("/")[2]}, [], [])


def test_what_could_act_would_be_seen(page: Page) -> None:
    """The hostile texts themselves, as HTML, are seen; otherwise nothing above could fail."""
    page.goto("about:blank")
    found = page.evaluate(
        _ZOEK, ["<img src=x onerror=alert(1)>", "<a href=' javascript:x'>", "<img src=//x.nl/a.png>", "<p>"]
    )

    assert [bool(wrong) for wrong in found] == [True, True, True, False]
