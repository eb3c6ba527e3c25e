"""Hostile text in a real browser: past the first wall on purpose, nothing acts on any page."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page

from generator.doors.project import open_project
from generator.knowing.kennis import Kennis
from generator.showing.paginas import build_uitgave
from generator.showing.sjablonen import environment
from generator.values.bibliotheek import Tekst
from generator.values.inzicht import Actie, Bron, Cijfer, Inzicht
from tests.browser import serve
from tests.conftest import Samen, build, copy_klein
from tests.showing.vijandig import VIJANDIG, VOORBIJ
from tests.site.luisteren import luister

TITELS = {
    "haken": "Huurders [ouderen] (65+) wachten | te <lang> & *boos* _echt_ \"nu\" 'weer' `code` # {x} \\ &lt;",
    "script": "<script>window.raak = 1</script><img src=x onerror='window.raak = 1'>",
    "uitbraak": 'Lift](javascript:window.raak=1) <svg onload=window.raak=1> "onmouseover=window.raak=1 x="',
    "kop": "---\n# <iframe srcdoc='<script>parent.raak=1</script>'></iframe>",
}
TEKST = """<script>window.raak = 1</script> <img src="https://elders.example/x.png" onerror="window.raak = 1">

[klik](javascript:window.raak=1) [klik](java&#x09;script:window.raak=1) ![beeld](https://elders.example/y.png)

<form action="https://elders.example"><input autofocus onfocus="window.raak=1"></form>
{{ config }} {: onclick=window.raak=1 }

Voetnoot[^1]. <style>body { display: none }</style> <!-- weg -->

[^1]: <svg/onload=window.raak=1>
"""
GESCHREVEN = tuple(tekst for tekst in (TEKST, *VIJANDIG, *VOORBIJ) if "\x02" not in tekst)
"""Texts of whole pages, without the control characters that reading refuses in every file."""
TAGS = (
    "script, iframe, object, embed, style, svg:not([class^='kz-'], [class^='kz-'] > svg), meta, link, "
    "form:not(.kz-zoek), [onclick], [onerror], [onload]"
)
"""What no text of a contributor may become."""
WERKT = f"article :is({TAGS}, input, img:not([src^='../beelden/'])), body[onload], meta[onload]"
VREEMD = "script[src*='elders'], a[href^='javascript' i], [srcdoc]"
PADEN = (
    "index.html",
    "klantgroepen/ouderen.html",
    "klantgroepen/ouderen/reparaties.html",
    "jaren/2024.html",
    "acties.html",
)


def _hostile(basis: Inzicht, naam: str, titel: str) -> Inzicht:
    return replace(
        basis, id=f"vijandig-{naam}", bestand=f"inzichten/2024/vijandig-{naam}.md", titel=titel, tekst=TEKST,
        actie=Actie(titel, eigenaar=titel, resultaat=titel), bron=Bron(titel, titel, "https://voorbeeld.nl"),
        cijfers=(Cijfer(titel, titel, titel), Cijfer(titel, titel)), context_contact=titel,
    )  # fmt: skip


def _written(tekst: str) -> Tekst:
    return Tekst(
        "docs/over/vijandig.md", titel=" ".join(tekst.split()), omschrijving=" ".join(tekst.split()), inhoud=tekst
    )


def _write(folder: Path) -> None:
    """Write a project whose newest insights are hostile, as if reading had let them through."""
    project = open_project(copy_klein(folder))
    bibliotheek = project.load().kennis.bibliotheek
    basis = replace(bibliotheek.per_id["lift-stil"], datum=bibliotheek.inzichten[0].datum)
    hostile = tuple(_hostile(basis, naam, titel) for naam, titel in TITELS.items())
    teksten = {f"over/vijandig-{number}.md": _written(tekst) for number, tekst in enumerate(GESCHREVEN)}
    bibliotheek = replace(
        bibliotheek, inzichten=hostile + bibliotheek.inzichten, teksten={**bibliotheek.teksten, **teksten}
    )
    uitgave = build_uitgave(Kennis(bibliotheek, project.instellingen))
    inhoud = {pagina.pad: pagina.tekst.encode() for pagina in uitgave.paginas}
    for pad, data in (inhoud | {bestand.pad: bestand.inhoud for bestand in uitgave.bestanden}).items():
        path = folder / "docs" / pad
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    (folder / "mkdocs.yml").write_text(
        "site_name: Proef\nuse_directory_urls: false\nnot_in_nav: '*'\n"
        "theme: {name: material, font: false, custom_dir: generator/theme}\nplugins: []\n"
        "markdown_extensions: [tables, admonition, footnotes]\nnav: [index.md]\n"
    )


@pytest.fixture(scope="module")
def vijandig(samen: Samen, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the address of a site with hostile insights."""

    def make(target: Path) -> None:
        folder = tmp_path_factory.mktemp("vijandig") / "project"
        _write(folder)
        build(folder, target)

    server, address = serve(samen("vijandig", make))
    yield address
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("pad", [*PADEN, *(f"inzichten/2024/vijandig-{naam}.html" for naam in TITELS)])
def test_nothing_hostile_acts(page: Page, vijandig: str, pad: str) -> None:
    """No script ran, no other host was asked, no frame, form or foreign image stands in the text."""
    with luister(page) as gehoord:
        page.goto(vijandig + pad, wait_until="networkidle")

    assert page.evaluate("window.raak") is None
    assert (gehoord.hosts, gehoord.vensters) == ({urlsplit(vijandig).netloc}, [])
    assert page.locator(f"article :is({TAGS}, img)").count() == 0
    assert page.locator("article a[href^='javascript' i]").count() == 0


def test_no_written_page_acts(page: Page, vijandig: str) -> None:
    """Of a hundred hostile pages, each also in its own title and description, none does a thing."""
    wrong = []
    with luister(page) as gehoord:
        for number, tekst in enumerate(GESCHREVEN):
            page.goto(f"{vijandig}over/vijandig-{number}.html", wait_until="load")
            acted = page.evaluate(
                "(acts) => Boolean(window.raak) || document.querySelector(acts) !== null", f"{WERKT}, {VREEMD}"
            )
            wrong += [tekst] if acted or gehoord.hosts != {urlsplit(vijandig).netloc} else []

    assert len(GESCHREVEN) > 100
    assert wrong == []


@pytest.mark.parametrize("naam", ["haken", "script", "uitbraak"])
def test_a_title_reads_as_written_in_every_place(page: Page, vijandig: str, naam: str) -> None:
    """Heading, tab, card, list, table and action show the same characters as the file."""
    titel = " ".join(TITELS[naam].split())
    page.goto(f"{vijandig}inzichten/2024/vijandig-{naam}.html")
    heading, tab = page.locator("h1").inner_text(), page.title()
    table = page.locator(".kz-cijfers td").first.inner_text()
    page.goto(f"{vijandig}klantgroepen/ouderen/reparaties.html")
    cards = page.locator(".kz-bewering").all_inner_texts()
    page.goto(f"{vijandig}jaren/2024.html")
    rows = page.locator(".kz-rij > a").all_inner_texts()

    assert (heading, tab, table) == (titel, f"{titel} - Proef", titel)
    assert (titel in cards, titel in rows) == (True, True)


def test_a_hostile_title_does_nothing_in_the_search(page: Page, vijandig: str) -> None:
    """The results of the search show the title as text."""
    page.goto(f"{vijandig}zoeken/index.html?q=wachten+raak&toon=200")
    page.locator("#zoek-treffers li").first.wait_for()
    results = " ".join(page.locator("#zoek-treffers .kz-bewering").all_inner_texts())

    assert "[ouderen] (65+) wachten | te <lang> & *boos*" in results
    assert TITELS["script"] in results
    assert page.locator("#zoek-treffers :is(script, img, svg:not(.kz-stip), iframe)").count() == 0
    assert page.evaluate("window.raak") is None


def test_the_walls_are_needed(vers: Page, page: Page) -> None:
    """The same card from an environment that escapes nothing does act: otherwise these tests could not fail."""
    bare = environment().overlay(autoescape=False)
    vers.set_content(bare.from_string("<h3>{{ titel }}</h3>").render(titel=TITELS["script"]))
    vers.wait_for_function("() => window.raak === 1")
    page.goto("about:blank")  # away from the policy of the site
    page.set_content(environment().from_string("<h3>{{ titel }}</h3>").render(titel=TITELS["script"]))

    assert page.evaluate("window.raak") is None
