"""The answer first: the first screen of a page holds what we know about tenants."""

import pytest
from playwright.sync_api import Page

from tests.conftest import met_voorbeeld
from tests.site.conftest import BREED, SMAL, resize
from tests.site.soorten import SOORTEN

ANDERS = {
    "wat-weten-we-nog-niet.html": "what we do not know",
    "leemten.html": "what we do not know, in a row",
    "wie-hoorden-we-niet.html": "whom we did not hear",
    "methodewijzer.html": "how to listen",
    "methoden/index.html": "the ways to listen",
    "methoden/klantreis-met-medewerkers.html": "what a way to listen is, and when it fits",
    "programma/index.html": "what we will ask",
    "programma/2024.html": "what we will ask",
    "kennisvragen/index.html": "what colleagues asked",
    "kennisvragen/bericht-over-gepland-onderhoud.html": "what a colleague asked",
    "kennisvragen/woningzoekenden-over-wonen-bij-ons.html": "what a colleague asked",
    "onderzoeken/index.html": "which studies there are",
    "onderzoeken/gesprek-onderhoud-planning.html": "a study that has no answer yet",
    "personas/index.html": "tenants who do not exist",
    "personas/riet.html": "a tenant who does not exist, and that she does not",
    "routes/index.html": "which routes there are",
    "routes/lekkende-kraan.html": "how a klantreis goes for one problem, in a picture",
    "spelen/reparatie-melden.html": "a form to fill in while playing a klantreis",
    "verslagen/index.html": "which klantreizen were played",
    "verslagen/zvh-halve-dag-huurder.html": "what staff met who played a klantreis, and that no tenant said so",
    "teams/index.html": "which teams there are",
    "wie-doet-mee.html": "which teams take part",
    "berichten/index.html": "which reports there are",
    "berichten/2024-h1.html": "what must still be done before tenants read it",
    "zoeken/index.html?q=qwxzqwxz": "nothing was found",
    "404.html": "four ways on for who is lost",
}
"""Pages that open with something else, and with what; all of the manual does too."""
KOP = ("inzichten/", "klantgroepen/ouderen/", "klantreizen/reparatie-melden/")
"""Pages of which the title is the claim, or the conclusion."""
LINK = "a[href*='inzichten/2']:not(nav a, .kz-tijdlijn a)"
ONBEKEND = "klantreizen/huur-betalen/huur-betalen.html"
"""A step of which we know nothing: it opens with a question, and what we know of the steps around it."""
EERST = [*(pad for pad in SOORTEN if pad not in ANDERS and not pad.startswith("over/")), ONBEKEND]


def _waar(pad: str) -> str:
    if pad.startswith("berichten/"):
        return ".kz-drie dd"
    if pad.startswith("metingen/") and pad != "metingen/index.html":
        return ".kz-meting__titel"
    return "h1" if pad.startswith(KOP) else LINK


@met_voorbeeld
@pytest.mark.parametrize("scherm", [(BREED, 900), (SMAL, 844)], ids=["bureau", "telefoon"])
@pytest.mark.parametrize("pad", EERST)
def test_the_first_claim_stands_within_the_first_screen(
    page: Page, adres: str, pad: str, scherm: tuple[int, int]
) -> None:
    """Whole, on a desk and on a phone: nobody scrolls for what we know."""
    resize(page, *scherm)
    page.goto(adres + pad)
    claim = page.locator(".md-content").locator(_waar(pad)).locator("visible=true").first
    claim.wait_for()
    box = claim.bounding_box()

    assert box
    assert box["y"] + box["height"] <= scherm[1]
