"""«Wat weten we nog niet?» in a real browser: filters by keyboard, in the address, without JavaScript, on paper."""

import csv
import io
import json
import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from generator.values.leemte import LeemteSoort
from generator.values.opvolging import VAN_LEEMTE
from tests.conftest import met_voorbeeld
from tests.site.conftest import KLEINST, SMAL, resize
from tests.site.luisteren import luister

pytestmark = met_voorbeeld

PAGINA, LIJST, REISLIJST = "wat-weten-we-nog-niet.html", "leemten.html", "leemten-klantreizen.html"
RIJEN = ".kz-alles tbody tr"
_GETOOND = "elements => elements.map(element => !element.closest('[hidden]'))"
Plek = tuple[str, str, str, str]


@pytest.fixture(scope="module")
def leemten(site: Path) -> list[dict[str, str | None]]:
    """Give the gaps as the download has them."""
    found: list[dict[str, str | None]] = json.loads((site / "leemten.json").read_text("utf-8"))["leemten"]
    return found


def _op_de_pagina(leemten: list[dict[str, str | None]]) -> dict[Plek, list[dict[str, str | None]]]:
    """Return the gaps by vak of klantgroep × thema, or klantgroep as a whole; steps have a list of their own."""
    found: dict[Plek, list[dict[str, str | None]]] = {}
    for row in leemten:
        if not row["stap"]:
            key = (row["klantgroep"] or "", row["thema"] or "", row["klantreis"] or "", row["stap"] or "")
            found.setdefault(key, []).append(row)
    return found


def _beeld(page: Page) -> tuple[object, ...]:
    """Say what a reader sees of a choice: the fields, the rows, the dimmed and the hidden cells, and the count."""
    return (
        page.eval_on_selector_all("#kz-filter select", "fields => fields.map(field => field.value)"),
        page.eval_on_selector_all(RIJEN, _GETOOND),
        page.eval_on_selector_all(".kz-matrix td[data-leemten]", _GETOOND),
        page.eval_on_selector_all(".kz-matrix td[data-leemten]", "cells => cells.map(cell => cell.className)"),
        page.locator("#kz-filter-tel").inner_text(),
    )


def _zichtbaar(page: Page) -> int:
    """Return how many rows a reader sees."""
    return sum(page.eval_on_selector_all(RIJEN, _GETOOND))


def _kies(page: Page, naam: str, letters: str) -> None:
    """Go to a field with Tab and choose by typing, as somebody without a mouse does."""
    for _ in range(80):
        if page.evaluate("document.activeElement.name") == naam:
            break
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == naam
    page.keyboard.type(letters)


@pytest.fixture(scope="class")
def open_pagina(venster: Page, adres: str) -> Page:
    """Give the page, open for all choices in turn."""
    venster.goto(adres + LIJST)
    return venster


class TestFilter:
    """Four choices, that live in the address."""

    def test_a_choice_by_keyboard_can_be_shared(self, vers: Page, page: Page, adres: str) -> None:
        """Tab and letters change the address; that address gives the same view in a new page and after a reload."""
        page.goto(adres + LIJST)
        everything = _beeld(page)
        _kies(page, "soort", "dun")
        _kies(page, "klantgroep", "ouderen")
        chosen = _beeld(page)

        assert parse_qs(urlsplit(page.url).query) == {"soort": ["dun"], "klantgroep": ["ouderen"]}
        assert chosen != everything
        assert 0 < _zichtbaar(page) < page.locator(RIJEN).count()
        vers.goto(page.url)
        assert _beeld(vers) == chosen
        page.reload()
        assert _beeld(page) == chosen

    def test_back_gives_the_view_before(self, page: Page, adres: str) -> None:
        """Every choice is one step back, and forward again."""
        page.goto(adres + LIJST)
        views = [_beeld(page)]
        for naam, letters in (("soort", "ver"), ("domein", "gel"), ("status", "open")):
            _kies(page, naam, letters)
            views.append(_beeld(page))
        for number in (2, 1, 0):
            page.go_back()
            assert _beeld(page) == views[number]
        page.go_forward()

        assert _beeld(page) == views[1]

    def test_wis_takes_all_choices_away_by_keyboard(self, page: Page, adres: str) -> None:
        """The button gives back the whole list and the bare address, and Back undoes it."""
        page.goto(adres + LIJST)
        everything = _beeld(page)
        page.goto(adres + LIJST + "?soort=dun&klantgroep=ouderen")
        chosen = _beeld(page)
        page.locator("#kz-filter button").focus()
        page.keyboard.press("Enter")
        page.wait_for_url(adres + LIJST)

        assert _beeld(page) == everything
        page.go_back()
        assert _beeld(page) == chosen

    @pytest.mark.parametrize(
        ("vraag", "zelfde"),
        [
            ("?soort=onzin", ""),
            ("?soort=%3Cscript%3E&status=%22", ""),
            ("?constructor=dun&__proto__=1", ""),
            ("?soort=onzin&klantgroep=ouderen", "?klantgroep=ouderen"),
            ("?soort=dun&soort=leeg", "?soort=dun"),
            ("?soort=", ""),
        ],
    )
    def test_nonsense_in_the_address_is_ignored(self, page: Page, adres: str, vraag: str, zelfde: str) -> None:
        """An old or broken link shows the list, not an empty page or an error."""
        page.goto(adres + LIJST + zelfde)
        good = _beeld(page)
        with luister(page) as gehoord:
            page.goto(adres + LIJST + vraag)

        assert _beeld(page) == good
        assert gehoord.fouten == []

    @pytest.mark.parametrize("soort", ["", *LeemteSoort])
    @pytest.mark.parametrize("status", ["", *VAN_LEEMTE])
    def test_a_choice_shows_exactly_the_gaps_it_names(
        self, open_pagina: Page, leemten: list[dict[str, str | None]], soort: str, status: str
    ) -> None:
        """As many rows as a plain loop over the download finds vakken with such a gap."""
        open_pagina.select_option("#kz-filter [name=soort]", soort)
        open_pagina.select_option("#kz-filter [name=status]", status)
        expected = sum(
            any(
                row["soort"] in (soort or row["soort"],) and row["status"] in (status or row["status"],) for row in rows
            )
            for rows in _op_de_pagina(leemten).values()
        )

        assert _zichtbaar(open_pagina) == expected

    def test_the_count_says_what_is_shown(self, page: Page, adres: str) -> None:
        """A screen reader hears how many places fit, and says so when none do."""
        page.goto(adres + LIJST + "?klantgroep=ouderen")
        count = page.locator("#kz-filter-tel")

        assert count.inner_text().split()[0] == str(_zichtbaar(page))
        assert count.get_attribute("role") == "status"
        page.goto(adres + LIJST + "?soort=leeg&klantgroep=alle-huurders&status=bezig")
        assert (_zichtbaar(page), count.inner_text()) == (0, "Geen plekken passen bij je keuze.")

    def test_a_klantgroep_and_a_domein_keep_their_part_of_the_map(self, page: Page, adres: str) -> None:
        """The rest of the map goes away, and each column that stays has its own head."""
        page.goto(adres + PAGINA + "?klantgroep=ouderen&domein=diensten")
        cells = page.locator(".kz-matrix tbody td:visible")

        assert cells.count() > 0
        assert cells.count() == page.locator(".kz-matrix__thema:visible").count()
        assert page.locator(".kz-matrix tbody th:visible").all_inner_texts() == ["Ouderen"]

    def test_all_rows_can_be_reached_by_keyboard(self, page: Page, adres: str) -> None:
        """A group of the list opens with Enter."""
        page.goto(adres + LIJST)
        summary = page.locator(".kz-alles summary").first
        summary.focus()
        page.keyboard.press("Enter")

        expect(page.locator(RIJEN).first).to_be_visible()


@pytest.fixture
def gemengd(page: Page, klein_adres: str, kleine_site: Path) -> Page:
    """Give the page of a library in which somebody asked about one of the gaps of a vak, and not about the others."""
    rows = json.loads((kleine_site / "leemten.json").read_text("utf-8"))["leemten"]
    here = {row["soort"]: row["status"] for row in rows if (row["klantgroep"], row["thema"]) == ("ouderen", "klachten")}
    assert here == {"eenzijdig": "gevraagd", "dun": "open"}
    page.goto(klein_adres + LIJST)
    return page


class TestGemengd:
    """A vak with one gap that was asked about, and others that were not."""

    def test_kind_and_status_are_about_the_same_gap(self, gemengd: Page) -> None:
        """«Dun» and «gevraagd» together show no vak that is dun and of which something else was asked."""
        found = gemengd.evaluate(
            """async () => {
              const rij = [...document.querySelectorAll(".kz-alles tr[data-klantgroep=ouderen]")]
                .find((tr) => tr.querySelector("th").textContent.trim() === "Klachten");
              const soorten = rij.dataset.leemten.trim().split(/ +/).map((leemte) => leemte.split(":")[0])
                .filter((soort) => soort !== "eenzijdig");
              const form = document.getElementById("kz-filter");
              form.elements.soort.value = soorten[0];
              form.elements.status.value = "gevraagd";
              form.dispatchEvent(new Event("change"));
              const both = rij.hidden;
              form.elements.soort.value = "eenzijdig";
              form.dispatchEvent(new Event("change"));
              return [both, rij.hidden];
            }"""
        )

        assert found == [True, False]

    def test_the_row_shows_the_question(self, gemengd: Page) -> None:
        """Who reads the row of a vak sees that a colleague asked, also when that was not about the first gap."""
        row = gemengd.locator(".kz-alles tr[data-klantgroep=ouderen]").filter(
            has=gemengd.locator("th", has_text=re.compile("^Klachten$"))
        )

        assert "Klopt het ook?" in row.evaluate("row => row.textContent")


class TestZonderScript:
    """Without JavaScript."""

    def test_the_map_is_there_and_the_filter_is_not(self, kaal: Page, adres: str) -> None:
        """The whole page is made at build time; a filter that does nothing is not shown."""
        kaal.goto(adres + PAGINA)

        expect(kaal.locator(".kz-matrix")).to_be_visible()
        expect(kaal.locator("#kz-filter")).to_be_hidden()
        assert kaal.locator(".kz-top > li").count() == 10

    def test_the_list_opens(self, kaal: Page, adres: str) -> None:
        """Every group of the list opens with a click, also without a script."""
        kaal.goto(adres + LIJST)
        kaal.locator(".kz-alles summary").first.click()

        expect(kaal.locator(RIJEN).first).to_be_visible()


def test_from_disk_the_filter_works_too(page: Page, site: Path) -> None:
    """A colleague who unpacks the site can choose as well: the script is no module, which a browser blocks there."""
    page.goto((site / PAGINA).as_uri())

    expect(page.locator("#kz-filter")).to_be_visible()
    page.locator(".kz-matrix td[data-vak='ouderen/reparaties//'] a").hover()
    expect(page.locator("#kz-paneel li").first).to_be_visible()


class TestPaneel:
    """The words beside the map."""

    def test_who_points_at_a_cell_reads_what_lacks(
        self, page: Page, adres: str, leemten: list[dict[str, str | None]]
    ) -> None:
        """With a mouse or with Tab: what we know, and every reason that the list gives for the same vak."""
        page.goto(adres + PAGINA)
        cells = page.locator(".kz-matrix td[data-vak^='ouderen/']")
        panel = page.locator("#kz-paneel")
        reasons = [row["uitleg"] for row in leemten if (row["klantgroep"], row["thema"]) == ("ouderen", "reparaties")]
        page.locator(".kz-matrix td[data-vak='ouderen/reparaties//'] a").hover()

        expect(panel.locator("li")).to_have_count(len(reasons))
        assert reasons
        assert panel.locator("p").text_content() == "Ouderen, reparaties: 2 inzichten, 1 telt niet mee, oud"
        said = panel.locator("li").all_text_contents()
        assert all(one.endswith(f" {reason}") for one, reason in zip(said, reasons, strict=True))
        cells.first.locator("a").focus()
        page.keyboard.press("Tab")
        assert (panel.locator("p").text_content() or "").startswith("Ouderen, buurt en buren: ")

    def test_the_panel_never_hides_what_has_focus(self, page: Page, adres: str) -> None:
        """It lies at the foot of the window; a cell that somebody reaches with Tab lies above it (WCAG 2.4.11)."""
        page.goto(adres + PAGINA)
        page.locator(".kz-matrix tbody tr").first.locator("a").last.focus()
        below = []
        for _ in range(page.locator(".kz-matrix td[data-vak]").count() - 18):
            page.keyboard.press("Tab")
            below.append(
                page.evaluate(
                    "document.activeElement.getBoundingClientRect().bottom - "
                    "document.getElementById('kz-paneel').getBoundingClientRect().top"
                )
            )

        assert max(below) <= 1


class TestPapier:
    """In print."""

    def test_the_map_and_its_top_ten_are_one_sheet(self, page: Page, adres: str) -> None:
        """One A4 that lies down, to take to a meeting: the long list stays behind, and so do the fields."""
        page.goto(adres + PAGINA)
        pdf = page.pdf(format="A4", prefer_css_page_size=True)
        ((wide, high),) = re.findall(rb"/MediaBox \[0 0 (\d+)\S* (\d+)", pdf)
        page.emulate_media(media="print")

        assert int(wide) > int(high)
        assert page.locator(".kz-matrix tbody td:visible").count() == page.locator(".kz-matrix tbody td").count() > 0
        assert page.locator(".kz-top > li:visible").count() == 10
        assert page.locator(f"{RIJEN}:visible, #kz-filter:visible, #kz-paneel:visible").count() == 0

    def test_a_choice_prints_what_it_shows(self, page: Page, adres: str) -> None:
        """Who filters first takes only that to the meeting."""
        page.goto(adres + LIJST + "?klantgroep=ouderen")
        shown = _zichtbaar(page)
        page.pdf(format="A4")
        page.emulate_media(media="print")

        assert page.locator(RIJEN + ":visible").count() == shown


class TestSmal:
    """On a phone."""

    def test_at_390_a_row_of_stones_takes_the_place_of_the_map(self, page: Page, adres: str) -> None:
        """The map is hidden; each klantgroep has a row, the list is there with all it says, and a choice works."""
        resize(page, SMAL)
        page.goto(adres + PAGINA)
        expect(page.locator(".kz-kaartbak")).to_be_hidden()
        strips = page.locator(".kz-kaartrijen > li:visible")
        assert strips.count() == page.locator(".kz-matrix tbody tr").count() > 1
        page.select_option("select[name=klantgroep]", "ouderen")
        assert [text.split("\n")[0] for text in strips.all_inner_texts()] == ["Ouderen"]
        page.locator("a[data-keuze]").first.click()
        row = page.locator(RIJEN + ":visible").first

        assert any(soort.label in row.inner_text() for soort in LeemteSoort)
        assert row.locator("a:visible").count() > 0

    @pytest.mark.parametrize("vraag", ["", "?domein=diensten", "?klantgroep=moeite-met-taal-of-digitaal"])
    def test_an_open_list_never_scrolls_sideways(self, page: Page, adres: str, vraag: str) -> None:
        """Also with every group of the list open and a choice made."""
        page.goto(adres + LIJST + vraag)
        page.evaluate("document.querySelectorAll('details').forEach((details) => (details.open = true))")
        over = {}
        for width in (KLEINST, SMAL, 600, 900):
            resize(page, width)
            over[width] = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")

        assert {width: found for width, found in over.items() if found > 0} == {}


def test_every_cell_of_the_map_leads_to_its_own_place(page: Page, adres: str) -> None:
    """A cell opens its stapel, or what is being done; an empty one asks for research about exactly that vak."""
    page.goto(adres + PAGINA)
    cells = page.eval_on_selector_all(
        ".kz-matrix tbody td",
        "cells => cells.map((cell) => [...cell.querySelectorAll('a[href]')].map((a) => "
        "[a.getAttribute('href'), a.querySelector('.kz-sr').textContent]))",
    )

    assert cells
    assert all(len(links) == 1 for links in cells)
    for ((href, text),) in cells:
        label = text.split(": ")[0]
        known = r"klantgroepen/[\w-]+/[\w-]+\.html|(kennisvragen|onderzoeken|programma)/[\w-]+\.html"
        assert re.fullmatch(known, href) or parse_qs(urlsplit(href).query)["over"] == [label]
    asked = [href for ((href, text),) in cells if re.search("niet uitgezocht|bezig|gepland", text)]
    assert asked
    assert not [href for href in asked if href.startswith("https:")]


def test_the_downloads_agree(page: Page, adres: str, site: Path, leemten: list[dict[str, str | None]]) -> None:
    """CSV and JSON are on the page and hold the same rows; the numbers on the page are theirs."""
    page.goto(adres + LIJST)
    links = page.locator("a[download]").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    rows = list(csv.reader(io.StringIO((site / "leemten.csv").read_text("utf-8-sig")), delimiter=";"))

    assert links == ["leemten.csv", "leemten.json"]
    assert len(rows) - 1 == len(leemten) > 100
    assert rows[0] == list(leemten[0])
    assert all(len(row) == len(rows[0]) for row in rows)
    assert page.locator(RIJEN).count() == len(_op_de_pagina(leemten))
    page.goto(adres + REISLIJST)
    steps = {(row["klantreis"], row["stap"]) for row in leemten if row["stap"] and not row["klantgroep"]}
    assert page.locator(RIJEN).count() == len(steps)


def test_a_choice_goes_along_from_the_map_to_the_list(page: Page, adres: str) -> None:
    """Who chose on the map finds the same choice on the list; there too it says what it is about."""
    page.goto(adres + PAGINA)
    page.select_option("select[name=klantgroep]", "ouderen")
    page.select_option("select[name=soort]", "leeg")
    on_map = page.locator("#kz-filter-tel").inner_text()
    page.get_by_role("link", name="alle leemten per klantgroep").click()

    assert parse_qs(urlsplit(page.url).query) == {"soort": ["leeg"], "klantgroep": ["ouderen"]}
    expect(page.locator("#kz-filter-tel")).to_have_text(on_map)
    assert page.locator(".kz-filter__over").inner_text() == "Je keuze geldt voor de hele lijst op deze pagina."
