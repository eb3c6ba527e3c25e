"""The Methodewijzer in a browser: what fits what somebody chooses, kept in the address (S0-23, S0-24)."""

import re
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import pytest
from playwright.sync_api import Page

from generator.values.methodewijzer import KENMERKEN, KEUZES, METHODEN, METHODEWIJZER, Geschikt
from tests.browser import serve
from tests.conftest import PROJECT, Samen, build, copy_klein
from tests.site.conftest import KLEINST, resize

PAD = METHODEWIJZER.replace(".md", ".html")
_OM = cycle([*Geschikt, Geschikt.GESCHIKT])
"""Every value comes by; with eleven columns each row starts elsewhere."""
MATRIX = {methode: {kenmerk.id: next(_OM) for kenmerk in KENMERKEN} for methode in METHODEN}
FASEN = ("[verkennen]", "[verkennen, toetsen]")
_SLECHTST = (Geschikt.WERKT_NIET, Geschikt.IN_TE_VULLEN, Geschikt.NIET_IDEAAL, Geschikt.GESCHIKT)


def _fill_in(project: Path) -> None:
    """Fill in the matrix, with methoden in it and two beside it, of which one was used three times."""
    values = iter(waarde for rij in MATRIX.values() for waarde in rij.values())
    text = (PROJECT / "docs" / METHODEWIJZER).read_text("utf-8")
    text = re.sub(r"(?m)^(    [a-z-]+): .*$", lambda match: f"{match[1]}: {next(values)}", text)
    (project / "docs" / METHODEWIJZER).write_text(text, "utf-8")
    for naam in (*METHODEN, "met-cijfers", "zonder-cijfers"):
        text = f"---\nlabel: {naam}\nomschrijving: Proef.\naard: beide\nfasen: {FASEN[len(naam) % 2]}\n---\n\nTekst.\n"
        (project / f"docs/methoden/{naam}.md").write_text(text, "utf-8")
    for naam, kosten in (("proef-a", 3500), ("proef-b", 4000), ("proef-c", 9000)):
        velden = "titel: Proef\nmethode: met-cijfers\nklantgroep: [ouderen]\nthema: [reparaties]\nstatus: klaar\n"
        text = f"---\n{velden}begin: 2024-01-01\nklaar: 2024-02-11\nkosten: {kosten}\n---\n\nTekst.\n"
        (project / f"docs/onderzoeken/{naam}.md").write_text(text, "utf-8")


@pytest.fixture(scope="module")
def gevuld(samen: Samen, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the address of a site whose matrix somebody filled in."""

    def make(target: Path) -> None:
        project = copy_klein(tmp_path_factory.mktemp("gevuld") / "klein")
        _fill_in(project)
        build(project, target)

    server, address = serve(samen("gevuld", make))
    yield address + PAD
    server.shutdown()
    server.server_close()


def groep(page: Page, naam: str) -> set[str]:
    """Return the methoden that a group shows, by id."""
    links = f"[data-groep='{naam}']:not([hidden]) li > a"
    return {Path(href).stem for href in page.eval_on_selector_all(links, "links => links.map((a) => a.pathname)")}


def verwacht(waarde: Geschikt, *kenmerken: str) -> set[str]:
    """Return the methoden of the matrix whose worst value for these kenmerken is `waarde`: a plain loop."""
    worst = {methode: min((rij[k] for k in kenmerken), key=_SLECHTST.index) for methode, rij in MATRIX.items()}
    return {methode for methode, value in worst.items() if value is waarde}


@pytest.mark.parametrize("keuze", KEUZES, ids=lambda keuze: keuze.id)
def test_every_choice_gives_the_right_methoden(page: Page, gevuld: str, keuze: object) -> None:
    """For each kenmerk: what suits, what is not ideal, what is open; what does not work is nowhere."""
    page.goto(gevuld)
    for kenmerk in next(found for found in KEUZES if found is keuze).kenmerken:
        page.get_by_label(keuze.vraag).select_option(kenmerk.id)  # type: ignore[attr-defined]
        for waarde in (Geschikt.GESCHIKT, Geschikt.NIET_IDEAAL, Geschikt.IN_TE_VULLEN):
            assert groep(page, waarde) == verwacht(waarde, kenmerk.id)
        assert not groep(page, "buiten") & set(METHODEN)


def test_choices_add_up_and_the_best_stands_first(page: Page, gevuld: str) -> None:
    """The worst value decides, the groups stand in order of use, and the count is said aloud."""
    page.goto(f"{gevuld}?wie=individueel&vorm=digitaal")
    counts = {waarde: len(verwacht(waarde, "individueel", "digitaal")) for waarde in Geschikt}

    for waarde in (Geschikt.GESCHIKT, Geschikt.NIET_IDEAAL, Geschikt.IN_TE_VULLEN):
        assert groep(page, waarde) == verwacht(waarde, "individueel", "digitaal")
    shown = page.eval_on_selector_all("#wijzer [data-groep]", "groups => groups.map((group) => group.dataset.groep)")
    assert shown == ["alle", "geschikt", "niet-ideaal", "in-te-vullen", "buiten"]
    status = page.get_by_role("status").inner_text()
    assert status.startswith(f"{counts[Geschikt.GESCHIKT]} geschikt")
    assert counts[Geschikt.WERKT_NIET]
    assert re.search(rf"\b{counts[Geschikt.WERKT_NIET]} werk(en|t) niet", status)


def test_a_fase_leaves_only_its_methoden(page: Page, gevuld: str) -> None:
    """With a kenmerk too; every row that is left says the fase."""
    page.goto(f"{gevuld}?fase=toetsen&rol=actief")
    fasen = page.eval_on_selector_all("#wijzer section:not([hidden]) li", "rows => rows.map((r) => r.dataset.fasen)")

    assert fasen
    assert [text for text in fasen if "toetsen" not in text.split()] == []
    assert groep(page, Geschikt.GESCHIKT) <= verwacht(Geschikt.GESCHIKT, "actief")


def test_a_choice_by_keyboard_stands_in_the_address(page: Page, gevuld: str) -> None:
    """Arrow keys choose; Back undoes it, Forward and reload bring it back, and «Wis keuzes» empties it."""
    page.goto(gevuld)
    whole = groep(page, "alle")
    page.get_by_label("Live of online?").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.wait_for_url("**?vorm=digitaal")
    chosen = groep(page, "geschikt")
    assert chosen == verwacht(Geschikt.GESCHIKT, "digitaal")

    page.reload()
    assert (groep(page, "geschikt"), page.get_by_label("Live of online?").input_value()) == (chosen, "digitaal")
    page.go_back()
    page.wait_for_url("**?vorm=fysiek")
    assert groep(page, "geschikt") == verwacht(Geschikt.GESCHIKT, "fysiek")
    page.go_back()
    assert groep(page, "alle") == whole
    page.go_forward()
    page.go_forward()
    page.wait_for_url("**?vorm=digitaal")
    page.get_by_role("button", name="Wis keuzes").press("Enter")
    assert "?" not in page.url
    assert groep(page, "alle") == whole
    assert page.evaluate("document.activeElement.name") == "fase"


def test_the_list_shows_our_own_medians(page: Page, gevuld: str) -> None:
    """Three onderzoeken with a doorlooptijd and kosten are enough, none is not (S0-46)."""
    page.goto(gevuld)

    assert "meestal ongeveer 41 dagen, € 4.000" in page.locator("#wijzer li", has_text="met-cijfers").inner_text()
    assert "meestal" not in page.locator("#wijzer li", has_text="zonder-cijfers").inner_text()


def test_a_strange_address_is_no_choice(page: Page, gevuld: str) -> None:
    """An old or broken link shows the whole list."""
    page.goto(f"{gevuld}?vorm=telepathie&fase=%3Cb%3E&anders=1")

    assert groep(page, "alle") >= set(METHODEN)
    assert page.get_by_role("button", name="Wis keuzes").is_hidden()


def test_the_page_asks_the_five_choices_and_the_fase(page: Page, gevuld: str) -> None:
    """Exactly the five elements of the source, with their kenmerken (S0-24)."""
    page.goto(gevuld)
    names = page.locator("#wijzer select").evaluate_all("all => all.map(one => one.name)")
    options = page.locator("#wijzer select:not([name=fase]) option:not([value=''])")

    assert names == ["fase", *(keuze.id for keuze in KEUZES)]
    assert options.evaluate_all("all => all.map(one => one.value)") == [kenmerk.id for kenmerk in KENMERKEN]


def test_the_shipped_matrix_is_open_and_the_wijzer_says_so(page: Page, site: Path, adres: str) -> None:
    """What waits is folded until somebody chooses it; nothing is called suitable that nobody judged."""
    text = (site / PAD).read_text("utf-8")
    if "nog niet ingevuld. De wijzer" not in text:
        pytest.skip("deze organisatie heeft de matrix ingevuld")
    page.goto(adres + PAD)
    assert page.get_by_label("Wat wil je weten?").is_visible()
    assert page.get_by_label("Live of online?").is_hidden()
    assert page.get_by_role("region", name="De matrix").is_hidden()
    page.goto(f"{adres}{PAD}?vorm=digitaal&fase=verdiepen")
    assert page.get_by_label("Live of online?").is_visible()

    assert groep(page, Geschikt.GESCHIKT) == groep(page, Geschikt.NIET_IDEAAL) == set()
    assert "storycatching" in groep(page, Geschikt.IN_TE_VULLEN)
    assert "ux-toetspanel" not in groep(page, Geschikt.IN_TE_VULLEN)
    assert page.get_by_role("status").inner_text().startswith("0 geschikt, ")


def test_without_javascript_the_page_is_the_matrix_and_a_list_per_fase(kaal: Page, gevuld: str) -> None:
    """Every cell has its word, and every methode stands under its fasen; a form that does nothing is not there."""
    page = kaal
    resize(page, KLEINST)
    page.goto(gevuld)
    cells = page.locator(".kz-wijzertabel tbody td")
    words = [cell.split("\n")[-1] for cell in cells.all_inner_texts()]

    assert words == [waarde.label for rij in MATRIX.values() for waarde in rij.values()]
    assert page.locator("#wijzer").is_hidden()
    assert page.get_by_role("heading", name="Methoden per fase").is_visible()
    assert page.get_by_role("region", name="De matrix").get_attribute("tabindex") == "0"


def test_the_matrix_scrolls_inside_itself_by_keyboard(page: Page, gevuld: str) -> None:
    """At 320 pixels the arrows move the columns, and the methode stays in view."""
    resize(page, KLEINST)
    page.goto(gevuld)
    region = page.get_by_role("region", name="De matrix")
    region.focus()
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    page.wait_for_function("() => document.querySelector('.kz-wijzermatrix').scrollLeft > 30")
    name = page.locator(".kz-wijzertabel tbody th").first.bounding_box()

    assert name is not None
    assert name["x"] >= 0


def test_only_this_page_loads_the_script(site: Path) -> None:
    """Another page pays nothing for it."""
    assert [path.name for path in site.rglob("*.html") if "assets/methodewijzer.js" in path.read_text("utf-8")] == [PAD]


def test_a_methode_says_what_we_did_with_it(page: Page, adres: str) -> None:
    """Its page has our own figures, and leads to the wijzer (S0-46)."""
    page.goto(f"{adres}methoden/storycatching.html")

    assert page.get_by_role("heading", name="Onze ervaring met deze methode").is_visible()
    assert page.get_by_text(re.compile(r"weten we pas na 3 onderzoeken|de middelste van")).count() > 0
    page.get_by_role("link", name="Methodewijzer").last.click()
    page.wait_for_url(f"**/{PAD}")
