"""«Wat weten we nog niet?» in a real browser: filters by keyboard, in the address, without JavaScript, on paper."""

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.values.leemte import LeemteSoort
from generator.values.opvolging import VAN_LEEMTE
from tests.browser import serve
from tests.conftest import copy_project, met_voorbeeld, mkdocs_build

pytestmark = met_voorbeeld

PAGINA = "wat-weten-we-nog-niet.html"
RIJEN = ".kz-alles tbody tr"
Plek = tuple[str, str, str, str]


@pytest.fixture(scope="module")
def leemten(site: Path) -> list[dict[str, str | None]]:
    """Give the gaps as the download has them."""
    found: list[dict[str, str | None]] = json.loads((site / "leemten.json").read_text("utf-8"))["leemten"]
    return found


@pytest.fixture
def kaal(browser: Browser) -> Iterator[Page]:
    """Give a page in a browser without JavaScript."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def _op_de_pagina(leemten: list[dict[str, str | None]]) -> dict[Plek, list[dict[str, str | None]]]:
    """Return the gaps by vak; steps per klantgroep stand on the page of the step and not here."""
    found: dict[Plek, list[dict[str, str | None]]] = {}
    for row in leemten:
        if row["klantreis"] is None or row["klantgroep"] is None:
            key = (row["klantgroep"] or "", row["thema"] or "", row["klantreis"] or "", row["stap"] or "")
            found.setdefault(key, []).append(row)
    return found


def _beeld(page: Page) -> tuple[object, ...]:
    """Say what a reader sees of a choice: the fields, the rows, the dimmed and the hidden cells, and the count."""
    shown = "elements => elements.map(element => !element.hidden && !element.closest('[hidden]'))"
    return (
        page.eval_on_selector_all("#kz-filter select", "fields => fields.map(field => field.value)"),
        page.eval_on_selector_all(RIJEN, shown),
        page.eval_on_selector_all(".kz-matrix td[data-leemten]", shown),
        page.eval_on_selector_all(".kz-matrix td[data-leemten]", "cells => cells.map(cell => cell.className)"),
        page.locator("#kz-filter-tel").inner_text(),
    )


def _zichtbaar(page: Page) -> int:
    return sum(_beeld(page)[1])  # type: ignore[call-overload, no-any-return]


def _kies(page: Page, naam: str, letters: str) -> None:
    """Go to a field with Tab and choose by typing, as somebody without a mouse does."""
    for _ in range(80):
        if page.evaluate("document.activeElement.name") == naam:
            break
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == naam
    page.keyboard.type(letters)


class TestFilter:
    """Four choices, that live in the address."""

    def test_a_choice_by_keyboard_can_be_shared(self, browser: Browser, page: Page, adres: str) -> None:
        """Tab and letters change the address; that address gives the same view in a new page and after a reload."""
        page.goto(adres + PAGINA)
        everything = _beeld(page)
        _kies(page, "soort", "dun")
        _kies(page, "klantgroep", "ouderen")
        chosen = _beeld(page)

        assert parse_qs(urlsplit(page.url).query) == {"soort": ["dun"], "klantgroep": ["ouderen"]}
        assert chosen != everything
        assert 0 < _zichtbaar(page) < page.locator(RIJEN).count()
        other = browser.new_page(viewport={"width": 1280, "height": 900})
        other.goto(page.url)
        assert _beeld(other) == chosen
        other.close()
        page.reload()
        assert _beeld(page) == chosen

    def test_back_gives_the_view_before(self, page: Page, adres: str) -> None:
        """Every choice is one step back, and forward again."""
        page.goto(adres + PAGINA)
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
        page.goto(adres + PAGINA)
        everything = _beeld(page)
        page.goto(adres + PAGINA + "?soort=dun&klantgroep=ouderen")
        chosen = _beeld(page)
        page.locator("#kz-filter button").focus()
        page.keyboard.press("Enter")
        page.wait_for_url(adres + PAGINA)

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
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(adres + PAGINA + zelfde)
        good = _beeld(page)
        page.goto(adres + PAGINA + vraag)

        assert _beeld(page) == good
        assert errors == []

    @pytest.mark.parametrize("soort", ["", *LeemteSoort])
    @pytest.mark.parametrize("status", ["", *VAN_LEEMTE])
    def test_a_choice_shows_exactly_the_gaps_it_names(
        self, page: Page, adres: str, leemten: list[dict[str, str | None]], soort: str, status: str
    ) -> None:
        """As many rows as a plain loop over the download finds vakken with such a gap."""
        page.goto(adres + PAGINA + f"?soort={soort}&status={status}")
        expected = sum(
            any(
                row["soort"] in (soort or row["soort"],) and row["status"] in (status or row["status"],) for row in rows
            )
            for rows in _op_de_pagina(leemten).values()
        )

        assert _zichtbaar(page) == expected

    def test_the_count_says_what_is_shown(self, page: Page, adres: str) -> None:
        """A screen reader hears how many places fit, and says so when none do."""
        page.goto(adres + PAGINA + "?klantgroep=ouderen")
        count = page.locator("#kz-filter-tel")

        assert count.inner_text().split()[0] == str(_zichtbaar(page))
        assert count.get_attribute("role") == "status"
        page.goto(adres + PAGINA + "?soort=leeg&klantgroep=alle-huurders&status=bezig")
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
        page.goto(adres + PAGINA)
        summary = page.locator(".kz-alles summary").first
        summary.focus()
        page.keyboard.press("Enter")

        expect(page.locator(RIJEN).first).to_be_visible()


@pytest.fixture(scope="module")
def gemengd(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """Give the page of a library in which somebody asked about one of the gaps of a vak, and not about the others."""
    folder = copy_project(tmp_path_factory.mktemp("gemengd") / "project")
    (folder / "docs/kennisvragen/klopt-het.md").write_text(
        "---\nvraag: Klopt het ook?\nklantgroep: [ouderen]\nthema: [reparaties]\nsoort: [eenzijdig]\n"
        "al-bekend: 'niets gevonden: gezocht op «lift»'\nbeslissing: Iets.\ngevraagd: 2024-02\n---\n\nTekst.\n",
        "utf-8",
    )
    result = mkdocs_build(folder, folder / "site")
    assert result.returncode == 0, result.stderr
    rows = json.loads((folder / "site/leemten.json").read_text("utf-8"))["leemten"]
    here = {r["soort"]: r["status"] for r in rows if (r["klantgroep"], r["thema"]) == ("ouderen", "reparaties")}
    assert here["eenzijdig"] == "gevraagd"
    assert set(here.values()) == {"gevraagd", "open"}
    server, address = serve(folder / "site")
    page = browser.new_page()
    page.goto(address + PAGINA)
    yield page
    page.close()
    server.shutdown()
    server.server_close()


class TestGemengd:
    """A vak with one gap that was asked about, and others that were not."""

    def test_kind_and_status_are_about_the_same_gap(self, gemengd: Page) -> None:
        """«Dun» and «gevraagd» together show no vak that is dun and of which something else was asked."""
        found = gemengd.evaluate(
            """async () => {
              const rij = [...document.querySelectorAll(".kz-alles tr[data-klantgroep=ouderen]")]
                .find((tr) => tr.querySelector("th").textContent.trim() === "Reparaties");
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
            has=gemengd.locator("th", has_text=re.compile("^Reparaties$"))
        )

        assert "Klopt het ook?" in row.evaluate("row => row.textContent")


class TestZonderScript:
    """Without JavaScript."""

    def test_map_list_and_downloads_are_there_and_the_filter_is_not(
        self, kaal: Page, adres: str, leemten: list[dict[str, str | None]]
    ) -> None:
        """The whole page is made at build time; a filter that does nothing is not shown."""
        kaal.goto(adres + PAGINA)

        expect(kaal.locator(".kz-matrix")).to_be_visible()
        expect(kaal.locator("#kz-filter")).to_be_hidden()
        assert kaal.locator(RIJEN).count() == len(_op_de_pagina(leemten))
        assert kaal.locator(".kz-top > li").count() == 10

    def test_the_list_opens(self, kaal: Page, adres: str) -> None:
        """Every group of the list opens with a click, also without a script."""
        kaal.goto(adres + PAGINA)
        kaal.locator(".kz-alles summary").first.click()

        expect(kaal.locator(RIJEN).first).to_be_visible()


def test_from_disk_the_filter_works_too(page: Page, site: Path) -> None:
    """A colleague who unpacks the site can choose as well: the script is no module, which a browser blocks there."""
    page.goto((site / PAGINA).as_uri())

    expect(page.locator("#kz-filter")).to_be_visible()


class TestPapier:
    """In print."""

    def test_the_rows_of_the_list_are_printed(
        self, page: Page, adres: str, leemten: list[dict[str, str | None]]
    ) -> None:
        """Before printing every group opens; the filter stays behind; the PDF has the pages for it."""
        page.goto(adres + PAGINA)
        short = len(re.findall(rb"/Type\s*/Page\b", _pdf(page, "beforeprint-nooit")))
        page.emulate_media(media="print")
        whole = len(re.findall(rb"/Type\s*/Page\b", _pdf(page)))

        expect(page.locator("#kz-filter")).to_be_hidden()
        assert page.locator(RIJEN + ":visible").count() == len(_op_de_pagina(leemten))
        assert whole > short + 5

    def test_a_choice_prints_what_it_shows(self, page: Page, adres: str) -> None:
        """Who filters first takes only that to the meeting."""
        page.goto(adres + PAGINA + "?klantgroep=ouderen")
        shown = _zichtbaar(page)
        _pdf(page)
        page.emulate_media(media="print")

        assert page.locator(RIJEN + ":visible").count() == shown


def _pdf(page: Page, _zonder: str = "") -> bytes:
    """Return the page as a PDF; with an argument, the way it is when all groups stay closed."""
    if _zonder:
        page.add_style_tag(content="@media print { .kz-alles { display: none !important } }")
    pdf = page.pdf(format="A4")
    if _zonder:
        page.evaluate("document.head.lastElementChild.remove()")
    return pdf


class TestSmal:
    """On a phone."""

    def test_at_390_the_list_takes_the_place_of_the_map(self, browser: Browser, adres: str) -> None:
        """The map is hidden, the rows are there with all they say, and a choice works."""
        page = browser.new_page(viewport={"width": 390, "height": 800})
        page.goto(adres + PAGINA)
        expect(page.locator(".kz-kaartbak")).to_be_hidden()
        page.select_option("select[name=klantgroep]", "ouderen")
        row = page.locator(RIJEN + ":visible").first

        assert re.search("(leeg|dun|verouderd|eenzijdig|onbevestigd|niet-getoetst|synthesegat)", row.inner_text())
        assert row.locator("a:visible").count() > 0
        page.close()

    @pytest.mark.parametrize("width", [320, 390, 600, 900])
    def test_an_open_list_never_scrolls_sideways(self, browser: Browser, adres: str, width: int) -> None:
        """Also with every group of the list open and a choice made."""
        page = browser.new_page(viewport={"width": width, "height": 800})
        for vraag in ("", "?domein=klantreizen", "?klantgroep=moeite-met-taal-of-digitaal"):
            page.goto(adres + PAGINA + vraag)
            page.evaluate("document.querySelectorAll('details').forEach((details) => (details.open = true))")
            over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert over <= 0, vraag
        page.close()


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
    asked = [href for ((href, text),) in cells if re.search("gevraagd|aanvaard|gepland|bezig", text)]
    assert asked
    assert not [href for href in asked if href.startswith("https:")]


def test_the_downloads_agree(page: Page, adres: str, site: Path, leemten: list[dict[str, str | None]]) -> None:
    """CSV and JSON are on the page and hold the same rows; the numbers on the page are theirs."""
    page.goto(adres + PAGINA)
    links = page.locator("a[download]").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    rows = list(csv.reader(io.StringIO((site / "leemten.csv").read_text("utf-8-sig")), delimiter=";"))

    assert links == ["leemten.csv", "leemten.json"]
    assert len(rows) - 1 == len(leemten) > 100
    assert rows[0] == list(leemten[0])
    assert all(len(row) == len(rows[0]) for row in rows)
    assert page.locator(RIJEN).count() == len(_op_de_pagina(leemten))


def _missen(page: Page) -> SplitResult:
    return urlsplit(page.locator(".kz-missen a").get_attribute("href") or "")


def test_what_is_missed_is_named_as_on_the_page(site: Path) -> None:
    """No page sends «&amp;» or «&#39;» along: a title with a quote or an ampersand arrives as it is read."""
    found = []
    for path in site.rglob("*.html"):
        match = re.search(r'kz-missen"><a href="([^"]*)"', path.read_text("utf-8"))
        if match and re.search("&(amp|lt|gt|quot|#[0-9]+);", unquote(match[1].replace("&amp;", "&"))):
            found.append(path.relative_to(site).as_posix())

    assert found == []


@pytest.fixture(scope="module")
def per_mail(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a site whose mkdocs.yml has a mail address, with one title that is hard to put in an address."""
    folder = copy_project(tmp_path_factory.mktemp("post") / "project")
    settings = (folder / "mkdocs.yml").read_text("utf-8")
    mail, count = re.subn(r"(?m)^(  missen: ).*$", r"\1mailto:inzicht@voorbeeld.nl", settings)
    assert count == 1
    (folder / "mkdocs.yml").write_text(mail, "utf-8")
    path = folder / "inzichten/2022/aedes-2022-voorinspectie-ontbreekt.md"
    text = re.sub(r"(?m)^# .*$", "# Huurder & buur zeggen \"100%\" 'nee' + meer?", path.read_text("utf-8"))
    path.write_text(text, "utf-8")
    result = mkdocs_build(folder, folder / "site")
    assert result.returncode == 0, result.stderr
    return folder / "site"


class TestPost:
    """Without a form: by mail."""

    def test_the_link_opens_a_mail_about_the_page(self, per_mail: Path, page: Page) -> None:
        """Subject and body are filled in."""
        page.goto((per_mail / "klantgroepen/ouderen/reparaties.html").as_uri())
        href = _missen(page)

        assert (href.scheme, href.path) == ("mailto", "inzicht@voorbeeld.nl")
        assert parse_qs(href.query) == {
            "subject": ["Mis ik iets? Ouderen, reparaties"],
            "body": ["Pagina: klantgroepen/ouderen/reparaties.html"],
        }

    def test_a_hard_title_arrives_whole(self, per_mail: Path, page: Page) -> None:
        """Quotes, an ampersand, a plus and a percent sign are read as they were written."""
        page.goto((per_mail / "inzichten/2022/aedes-2022-voorinspectie-ontbreekt.html").as_uri())
        asked = parse_qs(_missen(page).query)

        assert asked["subject"] == ["Mis ik iets? Huurder & buur zeggen \"100%\" 'nee' + meer?"]
