"""What routes and personas tell on the page of a step."""

import re
from dataclasses import replace

from generator.knowing.kennis import Kennis
from generator.knowing.leemten.delen import haltes_per_stap
from generator.showing.klantreizen.staproutes import Stapbron, Staproutes, Stapvraag, Stapzin, build_staproutes
from generator.showing.leemten.leemten import leemte_paginas
from generator.values.klantreizen.route import Route
from tests.maak.bibliotheek import INSTELLINGEN, MELDEN, maak_bibliotheek, maak_inzicht
from tests.maak.personas import maak_oordeel, maak_persona
from tests.maak.route import REIS, halte, maak_route, voelt, weg, zegt

STAP = ("", "", "reparatie-melden", "melden")
HIER = maak_inzicht("hier", klantreis=MELDEN, stap=MELDEN.stappen[0])
ELDERS = maak_inzicht("elders", titel="Wie belt, wacht lang")
BELT = halte("Belt", verwacht=zegt("Een afspraak.", "hier", "weg"), gevoel=voelt(-2, "elders"))
MAILT = halte("Mailt", verwacht=zegt("Een mail terug.", "elders"))


def _kennis(*routes: Route) -> Kennis:
    return Kennis(replace(maak_bibliotheek([HIER, ELDERS]), routes=routes), INSTELLINGEN)


def _langs(kennis: Kennis) -> Staproutes:
    return build_staproutes(haltes_per_stap(kennis.heden.routes)[STAP], (HIER,), kennis)


def test_haltes_answer_four_questions_together() -> None:
    """In the order of the routes, each answer with the insights that are there; what nobody says has no answer."""
    een, twee = maak_route(weg(BELT)), maak_route(weg(MAILT), id="mail")

    assert _langs(_kennis(een, twee)) == Staproutes(
        (een, twee),
        (
            Stapvraag(
                "Wat mensen verwachten",
                (
                    Stapzin("Een afspraak.", een, (Stapbron(HIER),)),
                    Stapzin("Een mail terug.", twee, (Stapbron(ELDERS, 1),)),
                ),
            ),
            Stapvraag("Wat ze meemaken", ()),
            Stapvraag("Wat het met ze doet", (Stapzin("Heel vervelend", een, (Stapbron(ELDERS, 1),)),)),
            Stapvraag("Wat in de weg staat", ()),
        ),
    )


def test_what_should_be_answers_nothing() -> None:
    """A wished halte leads to its route, but nobody went through it."""
    route = maak_route(weg(), gewenst=weg(BELT))

    assert _langs(_kennis(route)) == Staproutes((route,), ())


def test_the_page_of_a_step_says_it_once() -> None:
    """An insight that stands on the page is pointed at, another is linked, and the rest is «weten we niet»."""
    oordelen = (maak_oordeel(0, uit="elders"),)
    riet, library = maak_persona(gebaseerd_op=("elders",), reizen=oordelen), maak_bibliotheek([HIER, ELDERS])
    kennis = Kennis(replace(library, routes=(maak_route(weg(BELT)),), personas=(riet,)), INSTELLINGEN)
    pages = {pagina.pad: pagina.tekst for pagina in leemte_paginas(kennis)}
    melden, klaar = (pages[f"klantreizen/{REIS.id}/{stap}.md"] for stap in ("melden", "klaar"))
    section = melden.partition('<h2 id="routes">')[2].partition("</section>")[0]

    waar = '<span class="kz-grijs">(Een lekkende kraan)</span>'
    assert re.findall(r"<p>(.*)</p>", section)[1:] == [
        f'Een afspraak. {waar} <a href="#inzicht-hier">op deze pagina</a>',
        f'Heel vervelend {waar} <a href="#route-bron-1">[1]</a>',
    ]
    assert section.count(">Wie belt, wacht lang</a>") == 1
    assert section.count("weten we niet") == 2
    assert '<h2 id="routes">' not in klaar
    assert [
        page.count(stand) for page in (melden, klaar) for stand in ("<dd>Sluit niet aan</dd>", "<dd>Weten we niet</dd>")
    ] == [1, 0, 0, 1]
