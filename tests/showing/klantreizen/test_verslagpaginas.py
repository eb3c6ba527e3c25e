"""The pages of a played klantreis: who is named, what stands where, and the form to play it."""

import re
from dataclasses import replace

import pytest

from generator.knowing.kennis import Kennis
from generator.showing.inzichten.inzichten import inzicht_paginas
from generator.showing.inzichten.termen import term_paginas
from generator.showing.klantreizen.verslagen import verslag_paginas
from generator.values.bibliotheek import Bibliotheek
from generator.values.inzicht import Inzicht
from generator.values.klantreizen.verslag import Verslag
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.soorten import Stem
from tests.maak.bibliotheek import INSTELLINGEN, TAXONOMIE, maak_bibliotheek, maak_inzicht
from tests.maak.personas import maak_persona
from tests.maak.verslag import maak_verslag

_NIET = "gespeeld door medewerkers, nog niet bevestigd door huurders"
_BALIE = maak_inzicht("balie", stem=Stem.MEDEWERKER)
_HUURDERS = maak_inzicht("huurders", bevestigt=("balie",))


def _bibliotheek(*inzichten: Inzicht, verslag: Verslag | None = None) -> Bibliotheek:
    played = verslag or maak_verslag(inzichten=("balie",))
    return replace(maak_bibliotheek(inzichten), verslagen=(played,), personas=(maak_persona(),))


def _tekst(bibliotheek: Bibliotheek) -> dict[str, str]:
    """Return the text of every page that can name a verslag, by its path."""
    kennis = Kennis(bibliotheek, INSTELLINGEN)
    makers = (verslag_paginas, term_paginas, inzicht_paginas)
    return {pagina.pad: pagina.tekst for maak in makers for pagina in maak(kennis)}


def test_wherever_a_verslag_is_named_stands_who_played() -> None:
    """On its own page and on every other that names it (S4-06, S4-07)."""
    tekst = _tekst(_bibliotheek(_BALIE))
    named = {pad: text for pad, text in tekst.items() if "Een middag in de rij" in text}

    assert named.keys() == {
        "verslagen/index.md", "verslagen/middag.md", "klantreizen/reparatie-melden.md", "klantgroepen/ouderen.md",
        "inzichten/2024/balie.md",
    }  # fmt: skip
    assert [pad for pad, text in named.items() if _NIET not in text.lower()] == []


def test_a_confirmed_verslag_says_by_which_insight() -> None:
    """The page leads to what tenants said (S4-06)."""
    text = _tekst(_bibliotheek(_BALIE, _HUURDERS))["verslagen/middag.md"]
    vlag = re.search(r'<p class="kz-letop">(.*?)</p>', text)

    assert vlag
    assert vlag[1] == (
        'Gespeeld door medewerkers, bevestigd door huurders. <a href="../inzichten/2024/huurders.html">Huurders</a>'
    )


def test_a_persona_that_is_gone_is_not_led_to() -> None:
    """The role stays, without a link to nowhere."""
    text = _tekst(replace(_bibliotheek(_BALIE), personas=()))["verslagen/middag.md"]

    assert "Huurder met een rollator" in text
    assert "persona" not in text


@pytest.mark.parametrize("aantal", [0, 1, 25])
def test_a_form_has_room_for_every_step(aantal: int) -> None:
    """A klantreis of which the steps could not be read has one room for all of it (S4-02)."""
    reis = Klantreis("reis", "Een reis", stappen=tuple(Stap(f"s{n}", f"stap {n}") for n in range(aantal)))
    bibliotheek = replace(_bibliotheek(), taxonomie=replace(TAXONOMIE, klantreizen=(reis,)))
    bibliotheek = replace(bibliotheek, verslagen=())
    text = _tekst(bibliotheek)["spelen/reis.md"]
    koppen = [kop.strip() for kop in re.findall(r"<h3>([^<]*)", text)]

    assert koppen == ([f"{n + 1}. Stap {n}" for n in range(aantal)] or ["De hele klantreis"])
    assert text.count("Hoe was dat?") == max(1, aantal)
    assert "Riet, 84 jaar (fictief), ouderen" in text


def test_the_page_of_a_klantreis_leads_to_its_form() -> None:
    """Also when nobody played it yet."""
    tekst = _tekst(replace(_bibliotheek(), verslagen=()))["klantreizen/reparatie-melden.md"]

    assert "Deze klantreis is nog niet nagespeeld." in tekst
    assert (
        '<a class="kz-knop kz-knop--rustig" href="../spelen/reparatie-melden.html">Speel deze klantreis na</a>' in tekst
    )
