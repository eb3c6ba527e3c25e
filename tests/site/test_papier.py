"""What paper leaves out, and what it says of that: a part alone, with its own sheet."""

from pathlib import Path

from playwright.sync_api import Page

SHEET = Path(__file__).parents[2] / "generator/theme/assets/zekerst.css"


def _gedrukt(page: Page, html: str) -> list[str]:
    """Return the lines of a part that are on paper."""
    page.set_content(f'<style>{SHEET.read_text("utf-8")}</style><div class="md-typeset">{html}</div>')
    page.emulate_media(media="print")
    return page.locator("body").inner_text().split()


def test_a_stapel_keeps_its_sentences(page: Page) -> None:
    """What goes is the link to the questions below, which are not on paper; a stapel has no such link."""
    zinnen = "<ul><li>reden</li></ul><p>zin</p>"

    assert _gedrukt(page, f'<section class="kz-nogniet">{zinnen}</section>') == ["reden"]
    assert _gedrukt(page, f'<section class="kz-nogniet kz-nogniet--stapel">{zinnen}</section>') == ["reden", "zin"]
