"""What we do not know yet: the map, the kinds of gap, the steps of a klantreis, and the same as data."""

from collections.abc import Iterable, Iterator

from generator.knowing.inzichten.acties import build_register
from generator.knowing.inzichten.mozaiek import Vakstand
from generator.knowing.kennis import Kennis
from generator.knowing.leemten.delen import haltes_per_stap
from generator.knowing.leemten.lijst import tel
from generator.knowing.leemten.opvolging import suggest_methode
from generator.knowing.leemten.prioriteit import GEWICHT, HOOG, LAAG, OMVANG, OUDST, VEEL, WEINIG
from generator.showing.klantreizen.staproutes import build_staproutes
from generator.showing.klantreizen.zelfservice import niet_zelfredzaam, zelfservice_op
from generator.showing.leemten.data import to_csv, to_json, to_script
from generator.showing.lijsten import written
from generator.showing.sjablonen import render
from generator.values.leemte import LeemteSoort
from generator.values.opvolging import VAN_LEEMTE
from generator.values.pagina import Bestand, Pagina
from generator.values.taxonomie.term import Term

KAART = "wat-weten-we-nog-niet.md"
LIJST, REISLIJST = "leemten.md", "leemten-klantreizen.md"
SOORTEN = "over/leemten.md"
BELANGRIJKST = 10
"""How many gaps come first on the page."""


def leemte_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the map, the lists, the page that explains the kinds, and a page for every step of a klantreis."""
    kaart = written(KAART, "Wat weten we nog niet?", kennis)
    taxonomie, top = kennis.bibliotheek.taxonomie, kennis.leemten.belangrijkst[:BELANGRIJKST]
    yield render(
        "leemten/leemten.md.j2", KAART, kaart.bestand, tekst=kaart, kennis=kennis, soorten=tuple(LeemteSoort),
        statussen=tuple(VAN_LEEMTE), top=[(leemte, suggest_methode(leemte, taxonomie)) for leemte in top],
        minst_bekend=kennis.leemten.minst_bekend(taxonomie.klantgroepen),
    )  # fmt: skip
    groepen, reizen = taxonomie.klantgroepen, taxonomie.klantreizen
    yield _lijst(LIJST, "Alle leemten per klantgroep", groepen, ("plek", "plekken"), kennis)
    yield _lijst(REISLIJST, "Alle leemten per klantreis", reizen, ("stap", "stappen"), kennis)
    soorten = written(SOORTEN, "Soorten leemten", kennis)
    yield render(
        "leemten/leemtesoorten.md.j2", SOORTEN, soorten.bestand, tekst=soorten, soorten=tuple(LeemteSoort),
        standen=VAN_LEEMTE, tellingen=kennis.leemten.tellingen,
        omvang=OMVANG, gewicht=GEWICHT, hoog=HOOG, laag=LAAG,
        oudst=OUDST, veel=VEEL, weinig=WEINIG, kennis=kennis,
    )  # fmt: skip
    yield from _stappen(kennis)


def _lijst(pad: str, titel: str, termen: Iterable[Term], telwoord: tuple[str, str], kennis: Kennis) -> Pagina:
    """Return a list of every vak of some terms that has a gap, and what lacks there."""
    blokken = [(term, kennis.leemten.vakken_van(term)) for term in termen]
    return render(
        "leemten/lijst.md.j2", pad, kennis=kennis, titel=titel, blokken=blokken, telwoord=telwoord,
        soorten=tuple(LeemteSoort), statussen=tuple(VAN_LEEMTE), telling=tel(kennis.leemten.alle),
        vakken=[hier.vak for _, vakken in blokken for hier in vakken if hier.vak.thema],
    )  # fmt: skip


def leemte_bestanden(kennis: Kennis) -> Iterator[Bestand]:
    """Yield the gaps as CSV and JSON, for who wants to count them in another way, and what the map says of them."""
    yield Bestand("leemten.csv", to_csv(kennis.leemten.alle).encode("utf-8-sig"))
    yield Bestand("leemten.json", to_json(kennis.leemten.alle).encode())
    yield Bestand("leemten-redenen.js", to_script(kennis.leemten.alle).encode())


def _stappen(kennis: Kennis) -> Iterator[Pagina]:
    """Yield a page for every step: what is expected there, what we know, and for whom we do not (S2-01, S1-07)."""
    haltes = haltes_per_stap(kennis.heden.routes)
    for reis in kennis.bibliotheek.taxonomie.klantreizen:
        lijn = kennis.reislijn(reis)
        for station in lijn:
            stapel, zelf = kennis.stapel(station.vak), zelfservice_op(reis, station.vak.stap, kennis)
            groepen = [Vakstand(vak) for vak in kennis.inzichten.per_klantgroep(station.vak)]
            yield render(
                "leemten/stap.md.j2", station.vak.pad, stapel.conclusie.bestand, vak=station.vak, stapel=stapel,
                cijfers=kennis.metingen.op_stap(reis, station.vak.stap),
                zelfservice=zelf, redt_niet=list(niet_zelfredzaam(zelf, kennis)),
                lijn=lijn, nummer=station.nummer,
                gehoord=[groep for groep in groepen if groep.bekend],
                niet_gehoord=[groep.vak.klantgroep for groep in groepen if not groep.bekend],
                personas=kennis.personas.op_stap(reis, station.vak.stap),
                langs=build_staproutes(
                    haltes.get(station.vak.sleutel, ()), (*station.vak.inzichten, *stapel.context), kennis
                ),
                dichtbij=() if stapel.eerst or stapel.conclusie.inhoud else kennis.dichtbij(reis, station.nummer),
                register=build_register(station.vak.inzichten, kennis.instellingen.peildatum), kennis=kennis,
            )  # fmt: skip
