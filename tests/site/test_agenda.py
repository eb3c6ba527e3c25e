"""The agenda of a team on paper: one sheet of A4, however full it is (S0-36)."""

import re

from playwright.sync_api import Page

from generator.showing.delen.teams import team_paginas
from tests.conftest import met_voorbeeld
from tests.maak.teams import volle_kennis

PAGINA = "teams/onderhoud/werkoverleg"


@met_voorbeeld
def test_the_fullest_agenda_is_one_sheet(page: Page, adres: str) -> None:
    """With the longest titles, and room left to write down what was agreed."""
    kennis = volle_kennis()
    html = next(pagina.tekst for pagina in team_paginas(kennis) if pagina.pad == f"{PAGINA}.md")
    body = html[html.index('<div class="kz kz-agenda">') : html.index('<p class="kz-voet">')]
    page.goto(f"{adres}{PAGINA}.html")
    page.locator(".kz-agenda").evaluate("(old, html) => { old.outerHTML = html; }", body)
    page.emulate_media(media="print")
    pdf = page.pdf(format="A4", prefer_css_page_size=True)

    assert page.locator(".kz-agenda li").count() == 4 + 4 + 3 + 3
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
