"""The page itself: what each part is given to show."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import product

from generator.knowing.inzichten.reislijn import Stapgroep, per_stap
from generator.knowing.inzichten.versheid import Houdbaarheid, Versheid
from generator.knowing.inzichten.zekerst import Weging
from generator.knowing.kennis import Kennis
from generator.knowing.programma.groepsdiscussies import Kwartaalstand
from generator.showing.inzichten.actiebalk import build_actiebalk
from generator.showing.sjablonen import render
from generator.values.beeld.grafiek import (
    NORM,
    Grafiek,
    Jaarpunt,
    Lijn,
    Liniaal,
    Meetpunt,
    Staven,
    Stippen,
    op_liniaal,
)
from generator.values.inzicht import Actie, Actiestatus
from generator.values.opvolging import VAN_VRAAG
from generator.values.pagina import Pagina
from generator.values.programma import Onderzoekstatus
from generator.values.taxonomie import Aard
from generator.values.zoeken import Zoekdocument

PAD = "over/onderdelen.md"


GRAFIEKEN: tuple[Grafiek, ...] = (
    Staven((Meetpunt("Vooraf", "77%", 77), Meetpunt("Bij wijzigingen", "51%", 51, raak=True)), delen=True),
    Staven((Meetpunt("Telefoon", "180", 100, raak=True), Meetpunt("E-mail", "70", 39)), delen=False),
    Lijn(
        "Tevreden met de woning",
        (
            Jaarpunt(2002, Meetpunt("", "80%", 70), 0),
            Jaarpunt(2018, Meetpunt("", "71%", 28), 84),
            Jaarpunt(2021, Meetpunt("", "72%", 33, raak=True), 100),
        ),
    ),
    Stippen(7, 10, "heeft last van hitte", "zeven op de tien"),
    Liniaal((Meetpunt("Nieuwe huurders", "7,2", op_liniaal(7.2), raak=True),), op_liniaal(NORM)),
)
"""A picture of every kind."""


ACTIES = (
    Actie("Wat niemand doet"),
    Actie("Wat te laat is", Actiestatus.BEZIG, "het team", date(2000, 1, 1)),
    Actie("Wat hielp", Actiestatus.GEDAAN, "het team", resultaat="Wat het opleverde"),
    Actie("Wat niet doorgaat", Actiestatus.NIET, "het team", omdat="Waarom niet"),
)
"""An action in every stand that looks different in a list."""


def _stippen(weging: Weging) -> Iterator[Weging]:
    """Yield a dot in every shape."""
    for aard, vers, actie in product((Aard.KWALITATIEF, Aard.KWANTITATIEF), (True, False), (None, Actie("Iets"))):
        yield replace(weging, inzicht=replace(weging.inzicht, aard=aard, actie=actie), vers=vers)


def _stapgroepen(kennis: Kennis) -> Iterator[Stapgroep]:
    """Yield the steps of the klantreis that is shown, which its line leads to."""
    for reis in kennis.bibliotheek.taxonomie.klantreizen[:1]:
        yield from per_stap(kennis.reislijn(reis), kennis.opening(()), ())


def onderdelen_pagina(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the page that shows the parts; it is in no menu."""
    peildatum = kennis.instellingen.peildatum
    yesterday = peildatum - timedelta(days=1)
    acties = [Actie("Wat er gebeurt", status, "het team", yesterday) for status in Actiestatus]
    inzicht = next((i for i in kennis.heden.inzichten if i.datum and i.actie), None)
    stukken = [Houdbaarheid(versheid, peildatum) for versheid in Versheid if versheid is not Versheid.ONBEKEND]
    yield render(
        "onderdelen/onderdelen.md.j2",
        PAD,
        acties=acties,
        houdbaarheden=stukken,
        document=Zoekdocument("themas/index.md", "Een pagina die geen inzicht is", "", "Thema"),
        gisteren=yesterday,
        vraagstanden=tuple(VAN_VRAAG),
        voortgangen=tuple(Onderzoekstatus),
        kwartaalstanden=tuple(Kwartaalstand),
        actielijst=[replace(inzicht, actie=actie) for actie in ACTIES] if inzicht else [],
        segmenten=build_actiebalk(kennis.inzichten.register),
        tegels=kennis.tegels(kennis.bibliotheek.taxonomie.klantgroepen[:3]),
        inzicht=inzicht,
        wegingen=list(_stippen(kennis.wegingen[inzicht.id])) if inzicht else [],
        grafieken=GRAFIEKEN,
        stapgroepen=list(_stapgroepen(kennis)),
        leemten=list({leemte.opvolging: leemte for leemte in reversed(kennis.leemten.van_iedereen)}.values()),
        kennis=kennis,
    )
