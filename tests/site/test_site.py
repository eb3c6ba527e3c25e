"""The built site, as a colleague meets it."""

import re
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from playwright.sync_api import Page

from generator.values.taxonomie.taxonomie import FAMILIES
from tests.conftest import AANTAL, KLEIN_ADRES, PROJECT, met_voorbeeld
from tests.site.kruip import Gelezen, find_dood, lees
from tests.site.soorten import VOORBEELDEN


@pytest.fixture(scope="session")
def gelezen(site: Path) -> dict[str, Gelezen]:
    """Give the links and anchors of every page."""
    return lees(site)


def test_every_link_within_the_site_arrives(site: Path, gelezen: dict[str, Gelezen]) -> None:
    """No page points to a file or an anchor that is not there."""
    assert list(find_dood(site, gelezen)) == []


def test_the_walk_sees_each_kind_of_dead_link(tmp_path: Path) -> None:
    """A file, a place on this page and on another, and a picture: what the test above would find."""
    (tmp_path / "a.html").write_text(
        '<a href="b.html">x</a><a href="#x">x</a><a href="c.html#x">x</a><img src="d.png">'
    )
    (tmp_path / "c.html").write_text('<p id="y"><a href="a.html">x</a><a href="#y">x</a>')

    assert [link for _, link in find_dood(tmp_path, lees(tmp_path))] == ["b.html", "#x", "c.html#x", "d.png"]


@pytest.mark.parametrize("familie", ["klantgroepen", "themas", "klantreizen"])
def test_every_insight_is_two_clicks_from_home_on_each_axis(gelezen: dict[str, Gelezen], familie: str) -> None:
    """Home, a term, the insight: no search needed (S0-32); only a term with very many has a list of all in between."""

    def to(pads: set[str]) -> set[str]:
        return {unquote(urljoin(f"/{pad}", link))[1:] for pad in pads for link in gelezen[pad].links}

    insights = {pad for pad in gelezen if pad.startswith("inzichten/")}
    first = {link for link in gelezen["index.html"].links if re.fullmatch(rf"{familie}/[\w-]+\.html", link)}
    reached = to(first)
    lists = {pad for pad in reached if re.fullmatch(rf"{familie}/[\w-]+/alle\.html", pad)}

    assert len(insights) == AANTAL
    assert len(lists) < len(first) / 2
    assert insights - reached - to(lists) == set()


@pytest.mark.parametrize("familie", [kind.familie for kind in FAMILIES])
def test_every_term_has_a_page(gelezen: dict[str, Gelezen], familie: str) -> None:
    """What a person wrote in docs/ is a page on the site, also with zero insights (S0-05)."""
    written = {path.stem for path in (PROJECT / "docs" / familie).glob("*.md")} - {"index"}
    built = {match[1] for pad in gelezen if (match := re.fullmatch(rf"{familie}/(?!index|geen)([\w-]+)\.html", pad))}

    assert built == written


@met_voorbeeld
def test_the_example_is_whole(gelezen: dict[str, Gelezen]) -> None:
    """The 235 insights, 13 klantgroepen, 18 themas, 11 klantreizen and 22 methoden of the example are all there."""
    names = ("inzichten/[0-9a-z]+", "klantgroepen", "themas", "klantreizen", "methoden")
    counts = [sum(bool(re.fullmatch(rf"{name}/(?!index|geen)[\w-]+\.html", pad)) for pad in gelezen) for name in names]

    assert all(count >= least for count, least in zip(counts, (235, 13, 18, 11, 22), strict=True))


@met_voorbeeld
def test_from_an_insight_to_its_question_and_back_is_two_clicks(gelezen: dict[str, Gelezen]) -> None:
    """Who reads a claim can see who asked, and who asked can read what came of it (S0-34)."""

    def to(pad: str, folder: str) -> set[str]:
        found = {unquote(urljoin(f"/{pad}", link))[1:] for link in gelezen[pad].links}
        return {link for link in found if re.fullmatch(rf"{folder}/(?!index)[\w/-]+\.html", link)}

    asked = {pad: to(pad, "kennisvragen") for pad in gelezen if pad.startswith("inzichten/")}
    one_way = [(pad, vraag) for pad, vragen in asked.items() for vraag in vragen if pad not in to(vraag, "inzichten")]

    assert any(asked.values())
    assert one_way == []


def test_a_good_site_shows_no_bar_of_faults(site: Path) -> None:
    """The bar above the page is for a preview with faults only."""
    assert "md-banner" not in (site / "index.html").read_text("utf-8")


def test_insights_are_not_in_the_menu(site: Path) -> None:
    """With thousands of insights the menu stays as it is, and no page passes 500 kB."""
    page = (site / "over/index.html").read_text("utf-8")

    assert "inzichten/20" not in page
    assert max(path.stat().st_size for path in site.rglob("*.html")) < 500_000


@met_voorbeeld
def test_the_site_works_from_disk(page: Page, site: Path) -> None:
    """A colleague who unpacks the site can walk: home, klantgroep, insight, and back home."""
    page.goto((site / "index.html").as_uri())
    page.get_by_role("link", name="Ouderen", exact=True).first.click()
    page.wait_for_url("**/klantgroepen/ouderen.html")
    page.get_by_role("link", name="Staat de lift dagen stil").first.click()
    page.wait_for_url("**/inzichten/2019/*.html")
    page.get_by_role("link", name="Home").first.click()
    page.wait_for_url("**/index.html")

    assert page.locator("h1").inner_text() == "Wat weten we van onze huurders?"


@met_voorbeeld
def test_every_cell_of_the_map_leads_somewhere(page: Page, adres: str) -> None:
    """A filled vak opens its stapel, an empty one a request that says which vak it is."""
    page.goto(adres + "wat-weten-we-nog-niet.html")
    cells = page.locator(".kz-matrix tbody td")

    assert cells.count() > 0
    assert cells.locator("a[href]").count() == cells.count()
    empty = page.locator(".kz-matrix a", has_text="Nieuwkomers, reparaties: weten we niet").get_attribute("href")
    assert empty is not None
    assert "over=Nieuwkomers%2C%20reparaties" in empty


@met_voorbeeld
class TestVragen:
    """What a colleague must be able to find without searching."""

    def test_what_do_we_know_about_ouderen_and_reparaties(self, page: Page, adres: str) -> None:
        """Home, Ouderen, a claim that also stands on the stapel Reparaties, which has a conclusion."""
        page.goto(adres + "index.html")
        page.get_by_role("link", name="Ouderen", exact=True).first.click()
        page.wait_for_url("**/ouderen.html")
        claims = page.locator(".kz-claims > li").filter(has=page.get_by_role("link", name="Reparaties", exact=True))

        assert claims.count() == 2
        claims.first.get_by_role("link", name="Reparaties", exact=True).click()
        page.get_by_role("heading", name="Een kapotte lift houdt ouderen binnen").wait_for()

    def test_which_actions_came_out_of_the_zvh_journey(self, page: Page, adres: str) -> None:
        """Home, methods, the journey played by staff, its actions."""
        page.goto(adres + "index.html")
        page.get_by_role("link", name="Per methode").click()
        page.get_by_role("link", name="Nagespeelde klantreis").first.click()
        page.wait_for_url("**/klantreis-met-medewerkers.html")
        actions = page.locator(".kz-zekerst .kz-grijs", has_text="Actie:")

        assert actions.count() >= 2
        assert "ZVH" in " ".join(actions.all_inner_texts())

    def test_which_themes_are_unknown_for_nieuwkomers(self, page: Page, adres: str) -> None:
        """The page of the klantgroep lists them, each with a way to ask."""
        page.goto(adres + "index.html")
        page.get_by_role("link", name="Nieuwkomers", exact=True).first.click()
        page.wait_for_url("**/nieuwkomers.html")
        asked = page.locator(".kz-nogniet li, .kz-vragen > li")

        assert len(set(asked.all_inner_texts())) == asked.count() >= 16
        assert page.locator(".kz-nogniet li").count() == 3
        assert page.get_by_text("Zijn nieuwkomers goed geholpen als er iets stuk is?").count() > 0
        assert asked.locator("a.kz-knop").count() == asked.count()


@met_voorbeeld
def test_an_insight_prints_on_one_page(page: Page, adres: str) -> None:
    """Black on white, without menus: one sheet to take to a meeting."""
    page.goto(adres + VOORBEELDEN[0])
    pdf = page.pdf(format="A4", prefer_css_page_size=True)

    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1


def test_a_wrong_address_is_met_in_dutch(site: Path) -> None:
    """Who follows an old link reads what happened and where to go."""
    text = (site / "404.html").read_text("utf-8")
    ways = re.findall(r'kz-rij"><a href="[^"]*?([\w-]+(?:/index)?\.html)"', text)

    assert "Deze pagina is er niet" in text
    assert "Not found" not in text
    assert ways == ["klantgroepen/index.html", "themas/index.html", "wat-weten-we-nog-niet.html", "acties.html"]


def test_who_is_lost_can_search_at_once(kleine_site: Path) -> None:
    """The field leads to the search page with the question, also from a deep address and without JavaScript."""
    text = (kleine_site / "404.html").read_text("utf-8")

    assert re.findall(r'<form class="kz-zoek" action="([^"]+)" method="(\w+)"', text) == [
        ("/map/zoeken/index.html", "get")
    ]
    assert re.findall(r'<input id="kz-weg" name="(\w+)"', text) == ["q"]


def test_a_wrong_address_in_a_folder_leads_on(kleine_site: Path) -> None:
    """A site that stands in a folder of a server: from whatever depth, search, links and looks are found."""
    pagina = Gelezen((kleine_site / "404.html").read_text("utf-8"))
    inside = [link for link in pagina.links if not urlsplit(link).scheme]

    assert [link for link in inside if not link.startswith(("/map/", "#"))] == []
    assert "/map/zoeken/index.html" in inside
    assert list(find_dood(kleine_site, {"404.html": pagina}, "/map/")) == []


def test_every_page_names_its_own_address(kleine_site: Path) -> None:
    """What search engines and bookmarks keep is the page itself, also in a shared shell; a card is none."""
    found = {
        path.relative_to(kleine_site).as_posix(): re.findall(r'<link rel="canonical" href="([^"]+)">', path.read_text())
        for path in kleine_site.rglob("*.html")
        if path.parent.name not in ("kaarten", "scherm")
    }

    assert {pad: links for pad, links in found.items() if links != [f"{KLEIN_ADRES}{pad}"]} == {
        "404.html": [], "delen/blok.html": [],
    }  # fmt: skip
