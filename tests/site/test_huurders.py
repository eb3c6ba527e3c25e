"""The site for tenants: what is on it, what can never be on it, and how it reads (Law 6, F-05)."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from generator.reading.bericht.vastgesteld import sums
from generator.showing.huurders.openbaarbestand import openbaar_json
from generator.values.datum import Periode
from generator.values.openbaar import Goedkeuring, OpenbaarBericht
from tests.browser import serve
from tests.conftest import BIN, PROJECT
from tests.maak.bericht import BERICHT
from tests.site.axe import KLEUREN, REGELS, overtredingen
from tests.site.beleid import find_gaten
from tests.site.conftest import BREED, KLEINST, SMAL, resize
from tests.site.kruip import find_dood, lees
from tests.site.luisteren import Gehoord, luister

EERDER = replace(BERICHT, periode=Periode(2023, 2), titel="Dit hoorden wij van u")
BETER = replace(
    BERICHT, versie=2, verbeterd="Bij reparaties klopte de datum niet.", goedkeuring=Goedkeuring("x", date(2024, 9, 1))
)
PAGINAS = (
    "index.html",
    "berichten/index.html",
    "berichten/2023-h2.html",
    "berichten/2024-h1.html",
    "berichten/2024-h1/versie-1.html",
    "meedoen.html",
    "toegankelijkheid.html",
    "404.html",
)
GEHEIM = "zwartekraai"
NODIG = (
    "mkdocs-extern.yml",
    "docs/extern",
    "generator/theme/assets/kleuren.css",
    "generator/theme/assets/bericht.css",
    "generator/theme/assets/letters.css",
    "generator/theme/assets/letters",
    "generator/theme-extern",
)
"""Everything of this project that the site for tenants is made from, beside the published reports."""


def _project(target: Path, *berichten: OpenbaarBericht) -> Path:
    """Make a project with published reports, and only what the site for tenants needs."""
    for name in NODIG:
        copy = shutil.copytree if (PROJECT / name).is_dir() else shutil.copy
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        copy(PROJECT / name, target / name)
    for bericht in berichten:
        folder = target / f"docs/berichten/{bericht.periode.id}/versie-{bericht.versie}"
        folder.mkdir(parents=True)
        for name, content in _bestanden(bericht).items():
            (folder / name).write_bytes(content)
        (folder / "SHA256SUMS").write_text(sums(_bestanden(bericht).items()), "utf-8")
    return target


def _bestanden(bericht: OpenbaarBericht) -> dict[str, bytes]:
    naam = f"klantgericht-bericht-{bericht.periode.id}"
    return {
        "bericht.json": openbaar_json(bericht).encode(),
        f"{naam}.pdf": b"%PDF" + bytes(1_234_000),
        f"{naam}.docx": b"PK" + bytes(34_000),
        f"e-mail-{bericht.periode.id}.html": f"<p>{GEHEIM}</p>".encode(),
    }


def _build(project: Path, epoch: str = "0") -> tuple[Path, str]:
    """Run a real build; return the site and what went wrong."""
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": epoch}
    command = [str(BIN / "mkdocs"), "build", "--quiet", "--config-file", str(project / "mkdocs-extern.yml")]
    result = subprocess.run(command, env=env, capture_output=True, text=True, check=False, cwd=project)
    return project / "site-extern", result.stderr if result.returncode else ""


def _inhoud(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


@pytest.fixture(scope="session")
def extern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the site for tenants with two reports, one of them in its second version."""
    site, error = _build(_project(tmp_path_factory.mktemp("extern"), EERDER, BERICHT, BETER))
    assert error == ""
    return site


@pytest.fixture(scope="session")
def extern_adres(extern: Path) -> Iterator[str]:
    """Give its address."""
    server, address = serve(extern)
    yield address
    server.shutdown()
    server.server_close()


def test_only_the_allowed_files_are_there(extern: Path) -> None:
    """Nothing is published by accident: no source map, script of the theme, search index, e-mail, data or sums."""
    stijl = {path.name for path in (extern / "assets/stylesheets").iterdir()}
    assert all(re.fullmatch(r"(main|palette)\.\w+\.min\.css", name) for name in stijl)
    reports = ("2023-h2/versie-1", "2024-h1/versie-1", "2024-h1/versie-2")
    assert set(_inhoud(extern)) == {
        *PAGINAS,
        "sitemap.xml",
        "llms.txt",
        *(f"berichten/{pad}.md.txt" for pad in ("2023-h2", "2024-h1")),
        *(f"assets/stylesheets/{name}" for name in stijl),
        *(f"assets/extern/{name}" for name in ("extern.css", "icoon.svg", "kleuren.css", "kleuren.js")),
        "assets/extern/letters/OFL.txt",
        "assets/extern/letters/source-sans-3-latin-wght-normal.woff2",
        "assets/extern/letters/source-serif-4-latin-500-600.woff2",
        *(f"berichten/{pad}/klantgericht-bericht-{pad[:7]}.{kind}" for pad in reports for kind in ("pdf", "docx")),
    }


def test_tenants_read_the_letters_of_colleagues(page: Page, extern_adres: str) -> None:
    """Both typefaces come from the site itself, ahead of the page, byte for byte those of the intranet."""
    page.goto(extern_adres + "berichten/2024-h1/versie-1.html")
    letters = page.evaluate("Promise.all([...document.fonts].map((one) => one.load().then(() => one.family)))")
    ahead = page.locator("link[rel=preload]").evaluate_all("all => all.map((one) => new URL(one.href).pathname)")

    assert letters == ["Source Serif 4", "Source Sans 3"]
    assert [Path(pad).parent.as_posix() for pad in ahead] == ["/assets/extern/letters"] * 2
    for pad in (*ahead, "/assets/extern/letters/OFL.txt"):
        own = PROJECT / "generator/theme/assets/letters" / Path(pad).name
        assert page.request.get(extern_adres + pad.lstrip("/")).body() == own.read_bytes()


def test_a_tenant_who_is_lost_has_four_ways_on(extern: Path) -> None:
    """A wrong address leads to every part of the site, each with what it is for."""
    text = (extern / "404.html").read_text("utf-8")
    ways = re.findall(r'<li><a href="/([^"]+)">[^<]+</a>: \S', text)

    assert ways == ["index.html", "berichten/index.html", "meedoen.html", "toegankelijkheid.html"]
    assert "U kunt hier verder" in text


def test_every_page_of_tenants_has_a_strict_policy(extern: Path) -> None:
    """No page runs a script or wears a style that does not come from a file of the site itself."""
    assert find_gaten(extern) == []


def test_documents_are_published_byte_for_byte(extern: Path) -> None:
    """What a tenant downloads is what was approved."""
    pad = "berichten/2024-h1/versie-1/klantgericht-bericht-2024-h1.pdf"

    assert (extern / pad).read_bytes() == _bestanden(BERICHT)["klantgericht-bericht-2024-h1.pdf"]


def test_every_link_leads_somewhere(extern: Path) -> None:
    """Pages, documents and anchors that are pointed at exist, also when a report names its own address in full."""
    adres = BERICHT.adres.partition("berichten/")[0]

    assert list(find_dood(extern, lees(extern), adres)) == []


def test_the_fixed_address_shows_the_newest_version(extern: Path) -> None:
    """A link in an old letter leads to the corrected report, which says what is better and keeps the old one."""
    newest = (extern / "berichten/2024-h1.html").read_text("utf-8")
    old = (extern / "berichten/2024-h1/versie-1.html").read_text("utf-8")

    assert "Dit is versie 2, van 1 september 2024." in newest
    assert BETER.verbeterd in newest
    assert '2024-h1/versie-1.html">Lees versie 1</a>' in newest
    assert "(PDF, 1,2 MB)" in newest
    assert "Dit is een oude versie." in old
    assert 'content="noindex"' in old


def test_home_leads_with_what_was_said_and_done(extern: Path) -> None:
    """The first page tells a tenant at once what was done with what was said."""
    home = (extern / "index.html").read_text("utf-8")

    for text in (BERICHT.onderwerpen[0].u_zei[0].tekst, BERICHT.onderwerpen[0].wij_deden[0], BERICHT.voorbeeld):
        assert text in home


def test_no_secret_and_no_clock_gets_in(extern: Path, tmp_path: Path) -> None:
    """A word in any internal file, and the hour of the build, change no byte of the site for tenants."""
    project = _project(tmp_path, EERDER, BERICHT, BETER)
    for folder in ("inzichten", "docs"):
        shutil.copytree(
            PROJECT / folder, project / folder, ignore=shutil.ignore_patterns("versie-*"), dirs_exist_ok=True
        )
    for path in [*project.rglob("inzichten/**/*.md"), *project.rglob("docs/**/*.md")]:
        if not path.relative_to(project).as_posix().startswith("docs/extern/"):
            path.write_text(path.read_text("utf-8") + GEHEIM, "utf-8")
    stijl = project / "generator/theme/assets/kleuren.css"
    stijl.write_text(f"/* {GEHEIM} */\n.{GEHEIM} {{ color: red; }}\n{stijl.read_text('utf-8')}", "utf-8")
    (project / "docs/berichten/2024-h2.md").write_text(f"---\nstatus: concept\n---\n{GEHEIM}\n", "utf-8")
    site, error = _build(project, epoch="1700000000")

    assert error == ""
    assert _inhoud(site) == _inhoud(extern)
    assert not any(GEHEIM.encode() in content for content in _inhoud(site).values())


def test_a_new_report_leaves_the_earlier_page_alone(extern: Path, tmp_path: Path) -> None:
    """What was published does not change because something else is published."""
    site, error = _build(_project(tmp_path, EERDER))

    assert error == ""
    for pad in ("berichten/2023-h2.html", "meedoen.html"):
        assert (site / pad).read_bytes() == (extern / pad).read_bytes()


def test_without_reports_the_site_says_so(tmp_path: Path) -> None:
    """An organisation that begins has a site that is kind, not broken."""
    site, error = _build(_project(tmp_path))

    assert error == ""
    assert "Het eerste bericht komt nog." in (site / "index.html").read_text("utf-8")
    assert "Er is nog geen bericht." in (site / "berichten/index.html").read_text("utf-8")


def test_faults_stop_the_build_in_dutch(tmp_path: Path) -> None:
    """Nobody reads a report that was changed in secret, or a page with a note that was meant for colleagues."""
    project = _project(tmp_path, BERICHT)
    pdf = project / "docs/berichten/2024-h1/versie-1/klantgericht-bericht-2024-h1.pdf"
    pdf.write_bytes(pdf.read_bytes() + b"!")
    with (project / "docs/extern/meedoen.md").open("a", encoding="utf-8") as file:
        file.write("\n<!-- nog navragen -->\n")
    site, error = _build(project)

    assert "Dit bericht is vastgesteld en daarna veranderd. [bericht-veranderd]" in error
    assert "Commentaar komt mee op de site. [commentaar]" in error
    assert not (site / "index.html").exists()


@pytest.fixture(scope="module", params=PAGINAS)
def bezoek(venster: Page, extern_adres: str, request: pytest.FixtureRequest) -> Iterator[tuple[Page, Gehoord]]:
    """Give each page in turn, open in the window that tests share, and what was heard while it opened."""
    venster.emulate_media(media="null", color_scheme="light", reduced_motion="reduce")
    with luister(venster) as gehoord:
        venster.goto(extern_adres + request.param)
    yield venster, gehoord
    venster.goto("about:blank")


def test_a_page_asks_nothing_of_another_host(bezoek: tuple[Page, Gehoord], extern_adres: str) -> None:
    """Nobody elsewhere sees who reads a report; and no rule of the page is broken, which the console would say."""
    _, gehoord = bezoek

    assert gehoord.hosts == {urlsplit(extern_adres).netloc}
    assert gehoord.gezegd == []


def test_no_page_scrolls_sideways(bezoek: tuple[Page, Gehoord]) -> None:
    """At 320 wide, which is 400 % zoom, everything fits."""
    page, _ = bezoek
    resize(page, KLEINST)

    assert page.evaluate("document.documentElement.scrollWidth") <= KLEINST


@pytest.mark.parametrize("width", [SMAL, BREED])
@pytest.mark.parametrize(("scheme", "rules"), [("light", REGELS), ("dark", KLEUREN)], ids=["light", "dark"])
def test_axe_finds_nothing_for_tenants(
    bezoek: tuple[Page, Gehoord], scheme: Literal["light", "dark"], rules: Mapping[str, object], width: int
) -> None:
    """Contrast, names, landmarks and order hold on every page, light and dark, wide and narrow."""
    page, _ = bezoek
    page.emulate_media(color_scheme=scheme)
    resize(page, width)

    shown = {"light": "default", "dark": "slate"}[scheme]
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", shown)
    assert overtredingen(page, rules) == []


def test_everything_is_reached_by_keyboard(vers: Page, extern_adres: str) -> None:
    """On a phone too, Tab goes past the four pages and the colours, and Enter changes the colours for good."""
    page = vers
    resize(page, SMAL)
    page.goto(extern_adres + "index.html")
    seen = []
    for _ in range(7):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("document.activeElement.innerText.trim()"))
        if seen[-1] == "Donker":
            page.keyboard.press("Enter")

    menu = ["Home", "Berichten", "Meedoen", "Toegankelijkheid"]
    assert seen == ["Ga naar inhoud", "Jouw corporatie luistert", *menu, "Donker"]
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/toegankelijkheid.html")
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    assert page.get_by_role("link", name="Toegankelijkheid").get_attribute("aria-current") == "page"


def test_only_the_page_that_is_open_is_lit(page: Page, extern_adres: str) -> None:
    """The header has the ground of the page, and of the menu one line: that of the part where a tenant is."""
    page.goto(extern_adres + "berichten/2023-h2.html")
    ground = "one => getComputedStyle(one).backgroundColor"
    lines = page.locator("header li a").evaluate_all("all => all.map((one) => getComputedStyle(one).boxShadow)")

    assert page.locator("header").evaluate(ground) == page.locator("body").evaluate(ground)
    assert lines == ["none", "rgb(11, 85, 99) 0px 2px 0px 0px", "none", "none"]


def test_a_report_reads_on_a_phone(page: Page, extern_adres: str) -> None:
    """What is in it opens by keyboard, and under every mark stands where it comes from, with words for its bar."""
    resize(page, SMAL)
    page.goto(extern_adres + "berichten/2024-h1.html")
    page.locator("summary").press("Enter")
    page.get_by_role("link", name="Andere cijfers").press("Enter")

    assert page.url.endswith("#andere-cijfers")
    assert "459.000 antwoorden" in page.locator(".kz-score", has_text="7,95").locator(".kz-herkomst").first.inner_text()
    assert page.get_by_role("img", name="7,95 op een lijn tot 10").is_visible()
    assert page.locator(".kz-beloften li").first.evaluate("li => getComputedStyle(li, '::before').width") == "2px"


def test_a_report_opens_with_what_was_heard_and_done(page: Page, extern_adres: str) -> None:
    """Three sentences of its own stand in the first screen, on a phone too; what can be kept comes last."""
    resize(page, SMAL)
    page.goto(extern_adres + "berichten/2023-h2.html")
    heights = page.locator(".kz-drie > div").evaluate_all(
        "rows => rows.map((row) => row.getBoundingClientRect().bottom)"
    )

    assert len(heights) == 3
    assert max(heights) < 844
    assert page.locator("h2").last.inner_text() == "Bewaren of printen"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_is_black_on_white(page: Page, extern_adres: str, scheme: Literal["light", "dark"]) -> None:
    """A printed report spares ink and has no menu, whatever the colours on the screen."""
    page.emulate_media(media="print", color_scheme=scheme)
    page.goto(extern_adres + "berichten/2024-h1.html")
    colour = "e => getComputedStyle(e).color"

    assert page.locator("h1").evaluate(colour) == "rgb(0, 0, 0)"
    assert page.locator("li").last.evaluate(colour) == "rgb(0, 0, 0)"
    assert page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor") == "rgb(255, 255, 255)"
    assert not page.locator("header nav").is_visible()
