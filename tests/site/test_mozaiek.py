"""The mosaic in a real browser: by mouse, by keyboard and on a phone."""

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import met_voorbeeld
from tests.site.conftest import SMAL, resize

pytestmark = met_voorbeeld
ZWAARST = 1500
"""The most elements of an ordinary page."""


def test_on_home_a_stone_leads_to_its_stapel(page: Page, adres: str) -> None:
    """Who points reads what it is, who clicks gets there; what is unknown leads to the klantgroep."""
    page.goto(adres + "index.html")
    row = page.locator(".kz-mozaiek li", has_text="Ouderen")
    stone = row.locator("svg a", has_text="Ouderen, reparaties: 2 inzichten, 1 telt niet mee, oud")

    assert row.locator("svg a").first.get_attribute("href") == "klantgroepen/ouderen.html"
    stone.click()
    page.wait_for_url("**/klantgroepen/ouderen/reparaties.html")


def test_tab_stops_once_at_a_row(page: Page, adres: str) -> None:
    """Thirteen stops and not two hundred: the page of a klantgroep has a link for each of its stones."""
    page.goto(adres + "index.html")
    page.locator(".kz-mozaiek__naam").first.focus()
    seen = []
    for _ in range(page.locator(".kz-mozaiek__naam").count()):
        seen.append(page.evaluate("document.activeElement.matches('.kz-mozaiek__naam')"))
        page.keyboard.press("Tab")

    assert set(seen) == {True}
    assert page.evaluate("document.activeElement.closest('.kz-mozaiek')") is None


def test_on_a_phone_the_picture_opens_the_map(page: Page, adres: str) -> None:
    """Stones too small for a finger are no links there: the whole picture is one."""
    resize(page, SMAL)
    page.goto(adres + "index.html")
    page.locator(".kz-mozaiek").click(position={"x": 40, "y": 60})

    page.wait_for_url("**/wat-weten-we-nog-niet.html")


def test_the_names_of_a_row_stand_open_or_one_key_away(page: Page, adres: str) -> None:
    """On a desk every stone has its name, and Tab reaches it; on a phone they wait behind the row."""
    page.goto(adres + "klantgroepen/ouderen.html")
    names = page.locator(".kz-stenen--namen li")
    link = names.get_by_role("link", name="Reparaties")

    assert names.count() == 18
    expect(link).to_be_visible()
    names.get_by_role("link").first.focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.kz-namen li') !== null")
    resize(page, SMAL)
    expect(link).to_be_hidden()
    page.locator(".kz-namen summary").focus()
    page.keyboard.press("Enter")
    expect(link).to_be_visible()


@pytest.mark.parametrize(
    "pad", ["index.html", "klantgroepen/index.html", "themas/index.html", "klantgroepen/ouderen.html",
            "klantgroepen/ouderen/reparaties.html", "themas/reparaties.html"],
)  # fmt: skip
def test_a_page_with_a_mosaic_stays_light(page: Page, adres: str, pad: str) -> None:
    """A picture of 234 stones is a handful of elements."""
    page.goto(adres + pad)

    assert page.locator("*").count() <= ZWAARST


def test_with_colours_of_the_reader_the_shapes_stay(vers: Page, adres: str) -> None:
    """What is known is filled with the colour of the text, what is not is its outline on the ground."""
    vers.emulate_media(forced_colors="active")
    vers.goto(adres + "klantgroepen/index.html")
    text, ground = vers.evaluate("[getComputedStyle(document.body)].flatMap((s) => [s.color, s.backgroundColor])")
    known, unknown = (
        vers.locator(f".kz-stenen--legenda .kz-steen--{laag}").first.evaluate(
            "path => [getComputedStyle(path).fill, getComputedStyle(path).stroke]"
        )
        for laag in ("vers", "leeg")
    )

    assert (known, unknown) == ([text, "none"], [ground, text])
