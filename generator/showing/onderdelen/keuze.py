"""What of the library is shown: enough for every state, and no more."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, product

from generator.knowing.inzichten.kaart import Themavak
from generator.knowing.inzichten.reislijn import Station
from generator.knowing.inzichten.stapel import Stapel
from generator.knowing.inzichten.zekerst import Weging
from generator.knowing.kennis import Kennis
from generator.knowing.klantgroepen.gehoord import Groepsbeeld
from generator.knowing.leemten.opvolging import Leemte, suggest_methode
from generator.knowing.personas.beeld import Reisbeeld, Stapbeeld
from generator.showing.klantreizen.haltes import Halteactie, Haltecijfer, Halteregel, halteregels
from generator.showing.klantreizen.twijfel import Bezwaar, Twijfel
from generator.values.inzicht import Actie, Actiestatus, Inzicht
from generator.values.klantreizen.route import Weg
from generator.values.metingen.periode import Meetperiode, Periodevorm
from generator.values.metingen.reeks import Maat, Meetreeks, Meting, Reeksbreuk, Reikwijdte
from generator.values.opvolging import Opvolging
from generator.values.personas.persona import Aansluiting, Stapoordeel
from generator.values.taxonomie.soorten import Aard
from generator.values.taxonomie.termen import Methode


def draw_stippen(weging: Weging) -> Iterator[Weging]:
    """Yield a dot in every shape."""
    for aard, vers, actie in product((Aard.KWALITATIEF, Aard.KWANTITATIEF), (True, False), (None, Actie("Iets"))):
        yield replace(weging, inzicht=replace(weging.inzicht, aard=aard, actie=actie), vers=vers)


def draw_reeks(reeks: Meetreeks) -> Meetreeks:
    """Return a series with a margin, a period that was not measured, a break and a figure under its target."""
    years = {2019: 7.2, 2020: 7.4, 2022: 7.1, 2023: 7.6, 2024: 7.7}
    rows = tuple(Meting(Meetperiode(Periodevorm.JAAR, year), mark, 100, 400, 16, 1.2) for year, mark in years.items())
    cut = Reeksbreuk("De vraag is anders.", Meetperiode(Periodevorm.JAAR, 2023))
    own = replace(reeks, maat=Maat.RAPPORTCIJFER, doel=8, reikwijdte=Reikwijdte.EIGEN, voortschrijdend=False)
    return replace(own, periodevorm=Periodevorm.JAAR, breuken=(cut,), metingen=rows)


def draw_haltes(weg: Weg, inzicht: Inzicht | None, kennis: Kennis) -> Iterator[Halteregel]:
    """Yield the haltes of a way, each further one with another action, mark and objection."""
    flags = ((), (Actiestatus.BEZIG,), (Actiestatus.GEDAAN, Actiestatus.GEPLAND))
    against = ((), (Bezwaar.OUD,), tuple(Bezwaar))
    cijfers = tuple(Haltecijfer(reeks, "7,4 in 2018, onder de 8") for reeks in kennis.heden.metingen[:1])
    for regel, standen, bezwaren in zip(halteregels(weg, kennis), flags, against, strict=True):
        acties = tuple(Halteactie(inzicht, Actie("Wat er gebeurt", stand)) for stand in standen) if inzicht else ()
        gang = replace(regel.gang, twijfels=tuple(_draw_twijfel(bezwaar, inzicht) for bezwaar in bezwaren))
        yield replace(regel, gang=gang, acties=acties, cijfers=cijfers if standen else ())


def _draw_twijfel(bezwaar: Bezwaar, inzicht: Inzicht | None) -> Twijfel:
    return Twijfel(bezwaar, inzicht, inzicht) if bezwaar.om_te_kiezen else Twijfel(bezwaar)


def find_zekerst(kennis: Kennis) -> Iterator[Inzicht]:
    """Yield an insight with a picture, one with an objection, and one without any figure."""
    known, graf = kennis.heden.inzichten, kennis.inzichten
    yield from islice((i for i in known if graf.grafiek_van(i) and not kennis.wegingen[i.id].bezwaren), 1)
    yield from islice((i for i in known if graf.grafiek_van(i) and kennis.wegingen[i.id].bezwaren), 1)
    yield from islice((i for i in known if not graf.grafiek_van(i) and not graf.getal_van(i)), 1)


def find_stapels(kennis: Kennis) -> Iterator[Stapel]:
    """Yield a vak whose conclusion answers some questions, one with another conclusion, and one without."""
    vakken = [vak for vak in kennis.inzichten.kaart.values() if kennis.inzichten.pagina_van(vak)]
    stappen = [station.vak for station in find_stations(kennis)]
    yield from islice((s for s in map(kennis.stapel, stappen) if s.antwoorden and s.open_vragen), 1)
    yield from islice((s for s in map(kennis.stapel, vakken) if s.conclusie.inhoud and s.claims), 1)
    yield from islice((s for s in map(kennis.stapel, vakken) if s.eerst and not s.conclusie.inhoud), 1)


def find_stations(kennis: Kennis) -> Iterator[Station]:
    """Yield every station, and each as it would be if all of it were old."""
    for reis in kennis.bibliotheek.taxonomie.klantreizen:
        for station in kennis.reislijn(reis):
            yield station
            yield replace(station, vak=replace(station.vak, vers=frozenset()))


def find_top(kennis: Kennis) -> Iterator[tuple[Leemte, Methode | None]]:
    """Yield a gap that nobody is on while we know something about everyone there, and one that somebody is on."""
    nobody = (leemte for leemte in kennis.leemten.belangrijkst if leemte.opvolging is Opvolging.OPEN)
    busy = (leemte for leemte in kennis.leemten.belangrijkst if leemte.opvolging is not Opvolging.OPEN)
    elders = (leemte for leemte in nobody if isinstance(leemte.vak, Themavak) and _voor_allen(leemte.vak, kennis))
    for leemte in (*islice(elders, 1), *islice(busy, 1)):
        yield leemte, suggest_methode(leemte, kennis.bibliotheek.taxonomie)


def _voor_allen(vak: Themavak, kennis: Kennis) -> bool:
    """Return True when we know something about everyone where we look at one group."""
    allen = kennis.inzichten.voor_allen(vak)
    return bool(allen and allen.bewijs)


def find_beelden(kennis: Kennis) -> Iterator[Groepsbeeld]:
    """Yield a klantgroep of which nothing is known, and one that has bars."""
    groepen = kennis.gehoord.groepen
    yield from islice((beeld for beeld in groepen if not beeld.aandeel and not beeld.stemmen.inzichten), 1)
    yield from islice((beeld for beeld in groepen if beeld.aandeel or beeld.stemmen.inzichten), 1)


def find_standen(kennis: Kennis) -> list[Leemte]:
    """Return a gap of every stand, the most important one of each."""
    return list({leemte.opvolging: leemte for leemte in reversed(kennis.leemten.van_iedereen)}.values())


def draw_reis(inzicht: Inzicht | None, kennis: Kennis) -> Iterator[Reisbeeld]:
    """Yield a klantreis with a step of every stand."""
    standen = (*Aansluiting, None)
    for reis in islice((r for r in kennis.bibliotheek.taxonomie.klantreizen if len(r.stappen) >= len(standen)), 1):
        stappen = (
            Stapbeeld(reis, stap, Stapoordeel(reis, stap, stand, "", "Waarom."), inzicht)
            if stand
            else Stapbeeld(reis, stap)
            for stap, stand in zip(reis.stappen, standen, strict=False)
        )
        yield Reisbeeld(reis, tuple(stappen))
