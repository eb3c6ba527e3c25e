"""What we do not know yet: the map, the kinds of gap, the steps of a klantreis, and the same as data."""

from collections.abc import Iterator

from generator.knowing.inzichten.overzicht import tel_mix
from generator.knowing.kennis import Kennis
from generator.knowing.leemten.opvolging import Leemte, suggest_methode
from generator.knowing.leemten.prioriteit import GEWICHT, HOOG, LAAG, OMVANG, OUDST
from generator.showing.leemten.data import to_csv, to_json
from generator.showing.lijsten import written
from generator.showing.sjablonen import render
from generator.values.leemte import LeemteSoort
from generator.values.opvolging import VAN_LEEMTE
from generator.values.pagina import Bestand, Pagina
from generator.values.taxonomie import Klantgroep

KAART = "wat-weten-we-nog-niet.md"
SOORTEN = "over/leemten.md"
BELANGRIJKST = 10
"""How many gaps come first on the page."""


def leemte_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the map, the page that explains the kinds, and a page for every step of a klantreis."""
    kaart = written(KAART, "Wat weten we nog niet?", kennis)
    top = kennis.leemten.belangrijkst[:BELANGRIJKST]
    yield render(
        "leemten/leemten.md.j2", KAART, kaart.bestand, tekst=kaart, kennis=kennis, top=top, soorten=tuple(LeemteSoort),
        statussen=tuple(VAN_LEEMTE), methode=lambda leemte: suggest_methode(leemte, kennis.bibliotheek.taxonomie),
        minst_bekend=_minst_bekend(kennis),
    )  # fmt: skip
    soorten = written(SOORTEN, "Soorten leemten", kennis)
    yield render(
        "leemten/leemtesoorten.md.j2", SOORTEN, soorten.bestand, tekst=soorten, soorten=tuple(LeemteSoort),
        standen=VAN_LEEMTE, aantallen=_aantallen(kennis.leemten.van_iedereen),
        omvang=OMVANG, gewicht=GEWICHT, hoog=HOOG, laag=LAAG,
        oudst=OUDST, kennis=kennis,
    )  # fmt: skip
    yield from _stappen(kennis)


def leemte_bestanden(kennis: Kennis) -> Iterator[Bestand]:
    """Yield the gaps as CSV and JSON, for who wants to count them in another way."""
    yield Bestand("leemten.csv", to_csv(kennis.leemten.alle).encode("utf-8-sig"))
    yield Bestand("leemten.json", to_json(kennis.leemten.alle).encode())


def _aantallen(leemten: tuple[Leemte, ...]) -> dict[LeemteSoort, int]:
    return {soort: sum(leemte.soort is soort for leemte in leemten) for soort in LeemteSoort}


def _minst_bekend(kennis: Kennis) -> tuple[Klantgroep, int] | None:
    """Return the klantgroep with most empty vakken, and how many; None when no vak is empty."""
    groepen = [groep for groep in kennis.bibliotheek.taxonomie.klantgroepen if not groep.restwaarde]
    counts = [(groep, sum(leemte.vak.klantgroep == groep for leemte in kennis.leemten.leeg)) for groep in groepen]
    most = max(counts, key=lambda pair: pair[1], default=None)
    return most if most and most[1] else None


def _stappen(kennis: Kennis) -> Iterator[Pagina]:
    """Yield a page for every step: what is expected there, what we know, and for whom we do not (S2-01, S1-07)."""
    for reis in kennis.bibliotheek.taxonomie.klantreizen:
        for stap in reis.stappen:
            vak = kennis.inzichten.reiskaart["", reis.id, stap.id]
            conclusie = kennis.bibliotheek.tekst(vak.pad)
            groepen = [
                kennis.inzichten.reiskaart[groep.id, reis.id, stap.id]
                for groep in kennis.bibliotheek.taxonomie.klantgroepen
            ]
            yield render(
                "leemten/stap.md.j2", vak.pad, conclusie.bestand, vak=vak, conclusie=conclusie, groepen=groepen,
                mix=tel_mix(vak.bewijs), kennis=kennis,
            )  # fmt: skip
