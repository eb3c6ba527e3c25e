"""The page itself: what each part is given to show."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial

from markupsafe import Markup

from generator.knowing.inzichten.acties import build_register
from generator.knowing.inzichten.balans import KANTEN
from generator.knowing.inzichten.reislijn import Stapgroep
from generator.knowing.inzichten.tijdlijn import build_tijdlijn
from generator.knowing.inzichten.versheid import Houdbaarheid, Versheid
from generator.knowing.kennis import Kennis
from generator.knowing.leemten.delen import Staphalte
from generator.knowing.metingen.kennis import Metingkennis
from generator.knowing.metingen.woorden import PER
from generator.knowing.programma.groepsdiscussies import Kwartaalstand
from generator.knowing.programma.invulling import build_invulling
from generator.showing.huurders.kort import Paneelregel
from generator.showing.inzichten.actiebalk import build_actiebalk
from generator.showing.inzichten.balans import draw_deel
from generator.showing.klantreizen.routes import find_tekens, wegbeeld
from generator.showing.klantreizen.stappen import reisblokken
from generator.showing.klantreizen.staproutes import build_staproutes
from generator.showing.klantreizen.verslagen import GEVOELENS
from generator.showing.onderdelen import voorbeelden
from generator.showing.onderdelen.keuze import (
    draw_haltes,
    draw_reeks,
    draw_reis,
    draw_stippen,
    find_beelden,
    find_standen,
    find_stapels,
    find_stations,
    find_top,
    find_zekerst,
)
from generator.showing.sjablonen import render, show
from generator.values.eisen.register import EISENBRONNEN
from generator.values.inzicht import Actie, Actiestatus, Inzicht
from generator.values.leemte import LeemteSoort
from generator.values.meldingen.register import MELDINGGROEPEN
from generator.values.methodewijzer import KENMERKEN, KEUZES, Geschikt
from generator.values.opvolging import VAN_LEEMTE, VAN_VRAAG
from generator.values.pagina import Pagina
from generator.values.programma.jaarprogramma import Tabel
from generator.values.programma.onderzoeksoort import Onderzoekstatus
from generator.values.zoeken import Zoekdocument

PAD = "over/onderdelen.md"
_TIJDLIJN = 6
"""How many insights stand on the timeline."""


def onderdelen_pagina(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the page that shows the parts; it is in no menu."""
    inzicht = next((i for i in kennis.heden.inzichten if i.datum and i.actie), None)
    delen = (
        _tekst(inzicht, kennis), _inzichten(inzicht, kennis), _overzicht(kennis), _klantgroepen(kennis),
        _leemten(kennis), _programma(kennis), _metingen(kennis), _personas(inzicht, kennis), _routes(inzicht, kennis),
        _verslagen(), _handleiding(kennis), _bericht(),
    )  # fmt: skip
    yield render("onderdelen/onderdelen.md.j2", PAD, delen=[Markup(deel) for deel in delen], kennis=kennis)  # noqa: S704 - made by us


def _tekst(inzicht: Inzicht | None, kennis: Kennis) -> str:
    yesterday = kennis.instellingen.peildatum - timedelta(days=1)
    houdbaarheden = [Houdbaarheid(versheid, yesterday) for versheid in Versheid if versheid is not Versheid.ONBEKEND]
    return show(
        "onderdelen/tekst.html.j2", PAD, tekst=voorbeelden.TEKST, inzicht=inzicht, kennis=kennis, gisteren=yesterday,
        acties=[Actie("Wat er gebeurt", status, "het team", yesterday) for status in Actiestatus],
        houdbaarheden=houdbaarheden, vraagstanden=tuple(VAN_VRAAG), voortgangen=tuple(Onderzoekstatus),
        kwartaalstanden=tuple(Kwartaalstand),
        document=Zoekdocument("themas/index.md", "Een pagina die geen inzicht is", "", "Thema"),
    )  # fmt: skip


def _inzichten(inzicht: Inzicht | None, kennis: Kennis) -> str:
    actielijst = [replace(inzicht, actie=actie) for actie in voorbeelden.ACTIES] if inzicht else []
    elk = [replace(een, id=f"{een.id}-{nummer}") for nummer, een in enumerate(actielijst)]
    register = build_register(elk, kennis.instellingen.peildatum)
    undated = [i for i in kennis.heden.inzichten if not i.datum]
    return show(
        "onderdelen/inzichten.html.j2", PAD, inzicht=inzicht, kennis=kennis, grafieken=voorbeelden.GRAFIEKEN,
        cijfers=voorbeelden.CIJFERS, wegingen=list(draw_stippen(kennis.wegingen[inzicht.id])) if inzicht else [],
        tijdlijn=build_tijdlijn((*kennis.heden.inzichten[:_TIJDLIJN], *undated[:1]), kennis.wegingen),
        zekerst=list(find_zekerst(kennis)), actielijst=actielijst, segmenten=build_actiebalk(register),
        opbrengst=kennis.inzichten.opbrengst(2), register=register, stapels=list(find_stapels(kennis)),
        leemten=find_standen(kennis),
    )  # fmt: skip


def _overzicht(kennis: Kennis) -> str:
    taxonomie, balans = kennis.bibliotheek.taxonomie, kennis.inzichten.balans
    stations = {station.lijn: station for station in find_stations(kennis)}.values()
    steps = {station.vak.stap.id: Stapgroep(station, (), 0) for station in stations}.values()
    return show(
        "onderdelen/overzicht.html.j2", PAD, kennis=kennis, tegels=kennis.tegels(taxonomie.klantgroepen[:2]),
        terms=sorted(taxonomie.methoden, key=lambda term: len(kennis.inzichten.over(term)))[:3],
        blokken=[blok for blok in reisblokken(kennis) if blok.cijfer][:1], stations=list(stations),
        stapgroepen=list(steps), balans=balans, kanten=KANTEN, tabellen=tuple(Tabel),
        grafiek=partial(draw_deel, balans.perioden),
    )  # fmt: skip


def _klantgroepen(kennis: Kennis) -> str:
    beelden, getallen = list(find_beelden(kennis)), voorbeelden.GETALLEN
    return show("onderdelen/klantgroepen.html.j2", PAD, beelden=beelden, getallen=getallen)


def _leemten(kennis: Kennis) -> str:
    taxonomie, leemten = kennis.bibliotheek.taxonomie, find_standen(kennis)
    return show(
        "onderdelen/leemten.html.j2", PAD, kennis=kennis, leemten=leemten, soorten=tuple(LeemteSoort),
        top=list(find_top(kennis)), statussen=tuple(VAN_LEEMTE),
        vakken=kennis.leemten.vakken_van(taxonomie.klantgroepen[-1])[:3] if taxonomie.klantgroepen else (),
    )  # fmt: skip


def _programma(kennis: Kennis) -> str:
    plan = kennis.programma.jaarplan
    return show(
        "onderdelen/programma.html.j2", PAD, kennis=kennis, plan=plan, vragen=kennis.programma.vragen[:1],
        basis=kennis.programma.basisprogrammas[plan.programma.jaar] if plan else None, punten=voorbeelden.PUNTEN,
        keuzes=KEUZES, kenmerken=KENMERKEN, waarden=tuple(Geschikt), invulling=build_invulling(kennis.bibliotheek),
    )  # fmt: skip


def _metingen(kennis: Kennis) -> str:
    drawn = tuple(draw_reeks(reeks) for reeks in kennis.heden.metingen[:1])
    metingen = Metingkennis(replace(kennis.heden, metingen=drawn), kennis.instellingen.peildatum)
    return show("onderdelen/metingen.html.j2", PAD, metingen=metingen, per=PER)


def _personas(inzicht: Inzicht | None, kennis: Kennis) -> str:
    reizen = list(draw_reis(inzicht, kennis))
    return show("onderdelen/personas.html.j2", PAD, personas=voorbeelden.PERSONAS, reizen=reizen)


def _routes(inzicht: Inzicht | None, kennis: Kennis) -> str:
    regels = tuple(draw_haltes(voorbeelden.WEG, inzicht, kennis))
    weg = wegbeeld("nu", voorbeelden.WEG, regels)
    haltes = [Staphalte(voorbeelden.ROUTE, True, halte) for halte in voorbeelden.WEG.haltes]
    langs = build_staproutes(haltes, (), kennis)
    return show(
        "onderdelen/routes.html.j2",
        PAD,
        weg=weg,
        tekens=find_tekens([weg]),
        nummers={"inzicht": 1},
        langs=langs,
        kennis=kennis,
    )


def _verslagen() -> str:
    return show("onderdelen/verslagen.html.j2", PAD, beelden=voorbeelden.VERSLAGEN, gevoelens=GEVOELENS)


def _handleiding(kennis: Kennis) -> str:
    soort = LeemteSoort.LEEG
    return show(
        "onderdelen/handleiding.html.j2", PAD, melding=MELDINGGROEPEN[0].soorten[0], eisen=EISENBRONNEN[0].eisen[:2],
        terms=kennis.bibliotheek.taxonomie.klantgroepen[:3], soort=soort, telling=kennis.leemten.tellingen[soort],
    )  # fmt: skip


def _bericht() -> str:
    kort = (Paneelregel("U zei", "Wat u zei."), Paneelregel("Wij deden", "Wat wij deden."))
    return show(
        "onderdelen/bericht.html.j2", PAD, omslag=voorbeelden.OMSLAG, kort=kort, antwoorden=voorbeelden.ANTWOORDEN,
        blok=voorbeelden.BLOK, deelname=voorbeelden.DEELNAME,
    )  # fmt: skip
