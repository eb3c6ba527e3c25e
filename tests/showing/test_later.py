"""What lies after the peildatum: in no list, count or map; with a page, findable, and marked."""

from dataclasses import replace

import pytest

from generator.knowing.kennis import Kennis
from generator.showing.paginas import build_uitgave
from generator.values.datum import Datum
from generator.values.inzicht import Actie
from generator.values.taxonomie.soorten import Basis
from tests.maak.bibliotheek import INSTELLINGEN, MELDEN, PANEL, maak_bibliotheek, maak_inzicht

NU = maak_inzicht("nu", klantreis=MELDEN, stap=MELDEN.stappen[0], bevestigt=("later",))
LATER = replace(NU, id="later", bestand="inzichten/2025/later.md", titel="Dit komt later", datum=Datum(2025, 3))
LATER = replace(LATER, bevestigt=(), actie=Actie("Iets doen"), methode=replace(PANEL, basis=Basis.MONITOR))
METHODE = f"methoden/{PANEL.id}.md"


def _paginas(*inzichten: object) -> dict[str, str]:
    library = maak_bibliotheek(inzichten)  # type: ignore[arg-type]
    return {pagina.pad: pagina.tekst for pagina in build_uitgave(Kennis(library, INSTELLINGEN)).paginas}


MERKT = {"klantgroepen/ouderen.md", "themas/reparaties.md", "klantreizen/reparatie-melden.md", "jaren/index.md"}
"""The pages where it stands, under a heading of its own."""


def test_every_other_page_is_as_if_it_were_not_there() -> None:
    """Home, the map, steps, years, actions, gaps and the programme are the same to the letter."""
    zonder, met = _paginas(NU), _paginas(NU, LATER)
    said = "<li>1 inzicht van na de peildatum telt nog niet mee.</li>"

    assert met.keys() - zonder.keys() == {LATER.pad}
    assert said in met["balans.md"]
    assert met["balans.md"].replace(said, "").split() == zonder["balans.md"].split()
    assert {pad for pad, tekst in zonder.items() if pad != "balans.md" and met[pad] != tekst} == {*MERKT, METHODE}


@pytest.mark.parametrize("pad", [*sorted(MERKT), METHODE])
def test_a_term_says_what_is_still_to_come(pad: str) -> None:
    """It is two clicks from home as any insight, apart from what counts (S0-32)."""
    before, heading, after = _paginas(NU, LATER)[pad].partition('<h2 id="komt-nog">')

    assert heading
    assert LATER.titel not in before
    assert LATER.titel in after
    assert _paginas(NU)[pad].startswith(before.removesuffix('<div class="kz">\n').rstrip())


@pytest.mark.parametrize(("inzicht", "gemerkt"), [(LATER, True), (replace(LATER, datum=Datum(2024, 7)), False)])
def test_its_own_page_says_so(inzicht: object, gemerkt: bool) -> None:
    """An address stays what it is, and a reader sees at once that it does not count yet; July has begun on 1 July."""
    assert ("Van na 1 juli 2024, telt nog niet mee." in _paginas(NU, inzicht)[LATER.pad]) is gemerkt


def test_it_is_found() -> None:
    """Who searches for it sees it, with the same mark."""
    kennis = Kennis(maak_bibliotheek([NU, LATER]), INSTELLINGEN)

    assert LATER in [document.inzicht for document in kennis.zoeken.zoekindex.documenten]
    assert kennis.later == {"later": LATER}
