"""The pages of personas: made up and marked so on every view, with nothing shown as known that no insight says."""

import re
from dataclasses import replace

import pytest

from generator.knowing.kennis import Kennis
from generator.showing.paginas import build_uitgave
from generator.showing.portret import onderschrift
from generator.showing.sjablonen import environment
from generator.values.personas.persona import Persona
from generator.values.personas.portret import Bril, Gezichtshaar, Haar, Haarkleur, Huid, Kleding, Portret
from tests.maak.bibliotheek import INSTELLINGEN, maak_bibliotheek, maak_inzicht
from tests.maak.personas import maak_oordeel, maak_persona

FICTIEF = re.compile(r"kz-icoon--info\" aria-hidden=\"true\"></span>fictief</span>")


def _teksten(*personas: Persona) -> dict[str, str]:
    library = replace(maak_bibliotheek([maak_inzicht("lift-stil")]), personas=personas)
    return {pagina.pad: pagina.tekst for pagina in build_uitgave(Kennis(library, INSTELLINGEN)).paginas}


@pytest.mark.parametrize("pad", ["personas/riet.md", "personas/index.md", "klantgroepen/ouderen.md"])
def test_a_persona_is_marked_as_made_up_wherever_it_stands(pad: str) -> None:
    """On its page, in the list and on the card of its klantgroep, in a word and not in a colour (S1-05)."""
    tekst = _teksten(maak_persona())[pad]

    assert len(FICTIEF.findall(tekst)) == len(re.findall('<svg class="kz-portret ', tekst)) == 1


def test_a_page_of_a_persona_says_so_in_its_title_and_search_result() -> None:
    """A tab, a crumb and a search result say it too."""
    library = replace(maak_bibliotheek([maak_inzicht("lift-stil")]), personas=(maak_persona(),))
    kennis = Kennis(library, INSTELLINGEN)
    (found,) = [document for document in kennis.zoeken.zoekindex.documenten if document.soort == "Persona · fictief"]

    assert found.titel == "Riet, 84 jaar (fictief)"
    assert _teksten(maak_persona())["personas/riet.md"].startswith('---\ntitle: "Riet, 84 jaar (fictief)"\n')
    assert kennis.zoeken.zoekindex.documenten[kennis.zoeken.zoeker.zoek("rollator").treffers[0][0]] == found


def test_a_step_is_drawn_as_known_only_with_an_insight() -> None:
    """The other step, and one whose insight is gone, are dashed and say that we do not know (S1-06)."""
    known = _teksten(maak_persona())["personas/riet.md"]
    gone = _teksten(maak_persona(reizen=(maak_oordeel(uit="weg"),)))["personas/riet.md"]

    assert re.findall(r"kz-past__stap--([\w-]+)", known) == ["sluit-niet-aan", "onbekend"]
    assert re.findall(r'kz-past__stand">([^<]+)<', known) == ["Sluit niet aan", "Weten we niet"]
    assert re.findall(r'kz-past__bron" href="([^"]+)"', known) == ["../inzichten/2024/lift-stil.html"]
    assert re.findall(r"kz-past__stap--([\w-]+)", gone) == ["onbekend", "onbekend"]
    assert "Na de melding blijft het stil." not in gone


@pytest.mark.parametrize(("steun", "zegt"), [(("lift-stil",), 0), ((), 1)])
def test_a_persona_that_no_tenant_speaks_in_says_so(steun: tuple[str, ...], zegt: int) -> None:
    """In a line of its own, on its page and on its card."""
    texts = _teksten(maak_persona(gebaseerd_op=steun))

    assert [texts[pad].count("Huurders zeiden dit niet zelf") for pad in ("personas/riet.md", "personas/index.md")] == [
        zegt
    ] * 2


def test_a_library_without_personas_says_how_to_make_one() -> None:
    """The page in the menu is never empty."""
    assert "over/personas.html" in _teksten()["personas/index.md"]


@pytest.mark.parametrize(
    ("portret", "woorden"),
    [
        (Portret(Haar.KNOT, Huid.LICHT, Haarkleur.WIT, Bril.ROND, kleding=Kleding.VEST),
         "wit haar in een knot, een ronde bril en een vest"),
        (Portret(Haar.KAAL, Huid.DONKER, gezichtshaar=Gezichtshaar.BAARD), "een kaal hoofd, een baard en een trui"),
        (Portret(Haar.HOOFDDOEK, Huid.BRUIN, kleding=Kleding.OVERHEMD), "een hoofddoek en een overhemd"),
    ],
)  # fmt: skip
def test_a_portrait_is_described_in_words(portret: Portret, woorden: str) -> None:
    """Who does not see it hears what is drawn, and that nobody is."""
    beeld = f"Getekend portret van Riet, die niet bestaat: {woorden}"

    assert onderschrift(maak_persona(portret=portret)) == beeld


def _teken(**anders: object) -> str:
    portret = replace(Portret(Haar.KORT, Huid.LICHT), **anders)  # type: ignore[arg-type]
    return str(
        vars(environment().get_template("personas/portret.html.j2").module)["portret"](maak_persona(portret=portret))
    )


@pytest.mark.parametrize("kenmerk", [Haar, Huid, Haarkleur, Bril, Gezichtshaar, Kleding])
def test_every_choice_gives_a_face_of_its_own(kenmerk: type[Haar]) -> None:
    """A feature that can be chosen is drawn, and nothing is loaded for it."""
    drawn = [_teken(**{kenmerk.__name__.lower(): choice}) for choice in kenmerk]

    assert len({re.sub(r'aria-label="[^"]*"', "", face) for face in drawn}) == len(drawn)
    assert not any("<image" in face or "href" in face for face in drawn)
