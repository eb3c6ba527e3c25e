"""The actions in a real browser: one bar that filters, by keyboard, in the address, without JavaScript."""

from playwright.sync_api import Page, expect

from tests.conftest import met_voorbeeld

pytestmark = met_voorbeeld

PAGINA = "acties.html"
LIJSTEN = ".kz-acties > section[id]"


def _zichtbaar(page: Page) -> list[str]:
    """Return the lists that a reader sees."""
    return [str(part.get_attribute("id")) for part in page.locator(LIJSTEN).all() if part.is_visible()]


def test_the_bar_filters_by_keyboard_without_javascript(kaal: Page, adres: str) -> None:
    """A choice is a link: it stands in the address, can be shared, and Back undoes it."""
    kaal.goto(adres + PAGINA)
    alle = _zichtbaar(kaal)
    link = kaal.locator(".kz-actiebalk a").last
    naam = str(link.evaluate("link => link.hash"))
    link.focus()
    kaal.keyboard.press("Enter")
    expect(kaal.locator(LIJSTEN).first).to_be_hidden()

    assert len(alle) > 1
    assert kaal.url == adres + PAGINA + naam
    assert _zichtbaar(kaal) == [naam[1:]]
    kaal.keyboard.press("Tab")
    assert kaal.evaluate("document.activeElement.innerText") == kaal.locator(f"{naam} .kz-acties__alle").inner_text()
    kaal.keyboard.press("Enter")
    expect(kaal.locator(LIJSTEN).first).to_be_visible()
    assert _zichtbaar(kaal) == alle
    kaal.go_back()
    expect(kaal.locator(LIJSTEN).first).to_be_hidden()
    assert _zichtbaar(kaal) == [naam[1:]]


def test_the_choice_is_marked_in_the_bar(page: Page, adres: str) -> None:
    """Each segment shows by a line and by weight that it was chosen, and no other does."""
    page.goto(adres + PAGINA)
    for link in page.locator(".kz-actiebalk a").all():
        link.click()
        bold = page.eval_on_selector_all(
            ".kz-actiebalk a", "links => links.filter(a => getComputedStyle(a).fontWeight >= 700).map(a => a.hash)"
        )

        assert bold == [link.evaluate("link => link.hash")]


def test_what_came_of_it_stays_with_what_is_done(page: Page, adres: str) -> None:
    """Who chooses another group does not see it; without a choice it comes first."""
    page.goto(adres + PAGINA)
    shown = {"": page.locator(".kz-opbrengst").is_visible()}
    for link in page.locator(".kz-actiebalk a").all():
        link.click()
        shown[str(link.evaluate("link => link.hash"))] = page.locator(".kz-opbrengst").is_visible()

    assert [name for name, is_shown in shown.items() if is_shown] == ["", "#status-gedaan"]
