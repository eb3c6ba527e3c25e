"""What paper leaves out, and what it says of that: a part alone, with its own sheet."""

import re
from pathlib import Path

from playwright.sync_api import Page

from tests.conftest import met_voorbeeld

SHEET = Path(__file__).parents[2] / "generator/theme/assets/zekerst.css"


def _gedrukt(page: Page, html: str) -> list[str]:
    """Return the lines of a part that are on paper."""
    page.set_content(f'<style>{SHEET.read_text("utf-8")}</style><div class="md-typeset">{html}</div>')
    page.emulate_media(media="print")
    return page.locator("body").inner_text().split()


def _gezegd(page: Page, plek: str) -> str:
    """Return what the sheet itself says before or after the list."""
    return str(page.locator("ol").evaluate("(list, plek) => getComputedStyle(list, plek).content", plek))


def test_a_stapel_keeps_its_sentences(page: Page) -> None:
    """What goes is the link to the questions below, which are not on paper; a stapel has no such link."""
    zinnen = "<ul><li>reden</li></ul><p>zin</p>"

    assert _gedrukt(page, f'<section class="kz-nogniet">{zinnen}</section>') == ["reden"]
    assert _gedrukt(page, f'<section class="kz-nogniet kz-nogniet--stapel">{zinnen}</section>') == ["reden", "zin"]


def test_paper_cuts_a_long_list_where_it_matters_least(page: Page) -> None:
    """Claims run from strong to weak and lose the end; a stapel runs from old to new and loses the beginning."""
    rijen = "".join(f"<li>{number}</li>" for number in range(1, 13))

    assert _gedrukt(page, f'<ol class="kz-claims">{rijen}</ol>') == [str(number) for number in range(1, 11)]
    assert _gezegd(page, "::after") == '"Op papier staan de eerste 10. De rest staat op de site."'
    assert _gedrukt(page, f'<ol class="kz-claims kz-stapel">{rijen}</ol>') == [str(number) for number in range(3, 13)]
    assert _gezegd(page, "::before") == '"Op papier staan de laatste 10. De rest staat op de site."'
    assert _gezegd(page, "::after") == "none"


@met_voorbeeld
def test_the_form_of_a_klantreis_is_few_sheets(page: Page, adres: str) -> None:
    """Six steps, each with room to write, on three sheets; what is only for the screen is not printed (S4-02)."""
    page.goto(f"{adres}spelen/reparatie-melden.html")
    pdf = page.pdf(format="A4", prefer_css_page_size=True)
    page.emulate_media(media="print")
    printed = page.locator(".md-content").inner_text()

    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 3
    assert printed.count("Hoe was dat?") == 6
    assert ("Print deze pagina" in printed, "Wat we al weten" in printed) == (False, False)


@met_voorbeeld
def test_the_biggest_klantgroep_is_two_sheets(page: Page, adres: str, site: Path) -> None:
    """However much we know: one sheet of paper, both sides, to take to a meeting."""
    folder = site / "klantgroepen"
    grootste = max(folder.glob("*.html"), key=lambda file: file.read_text("utf-8").count('class="kz-bewering"'))
    page.goto(f"{adres}klantgroepen/{grootste.name}")
    pdf = page.pdf(format="A4", prefer_css_page_size=True)

    assert grootste.name == "alle-huurders.html"
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 2
