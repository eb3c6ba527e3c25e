"""The page that explains how to follow and to pass on, with the address of every feed."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.knowing.kennis import Kennis
from generator.showing.delen.bibliotheekdata import PAD as BIBLIOTHEEK
from generator.showing.delen.bibliotheekdata import SCHEMA
from generator.showing.delen.blok import KOP
from generator.showing.delen.blok import PAD as BLOK
from generator.showing.delen.feeds import ATOM
from generator.showing.delen.kaarten import SCHERM, scherm_pad
from generator.showing.delen.llms import PAD as LLMS
from generator.showing.lijsten import written
from generator.showing.programma.luistermomenten import PAD as LUISTERMOMENTEN
from generator.showing.programma.luistermomenten import agenda_van
from generator.showing.sjablonen import render
from generator.values.delen.volgen import HOME, NOG_NIET, volgbaar
from generator.values.pagina import Instellingen, Pagina
from generator.values.taxonomie.thema import Thema

PAD = "over/delen.md"
_BESTANDEN = (
    ("Luistermomenten, voor je agenda", LUISTERMOMENTEN), ("Voor een assistent", LLMS),
    ("Alle inzichten als JSON", BIBLIOTHEEK), ("Wat elk veld daarin betekent", SCHEMA),
)  # fmt: skip
"""What stands beside the pages, and where."""


@dataclass(frozen=True)
class Feedadres:
    """Where the feed of a page can be found: below the site, and as it is typed."""

    naam: str
    atom: str
    adres: str


@dataclass(frozen=True)
class Feedgroep:
    """Feeds of one family."""

    id: str
    feeds: tuple[Feedadres, ...]

    @property
    def kop(self) -> str:
        """What stands above it."""
        return "Thema's" if self.id == Thema.familie else self.id.capitalize()


def delen_pagina(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the page."""
    tekst, settings = written(PAD, "Volgen en delen", kennis), kennis.instellingen
    algemeen = (_adres("Alle inzichten", HOME, settings), _adres("Wat weten we nog niet?", NOG_NIET, settings))
    termen = volgbaar(kennis.bibliotheek.taxonomie)
    groepen = (
        Feedgroep(familie, tuple(_adres(term.label, term.pad, settings) for term in termen if term.familie == familie))
        for familie in dict.fromkeys(term.familie for term in termen)
    )
    yield render(
        "delen/delen.md.j2", PAD, tekst.bestand, tekst=tekst, groepen=(Feedgroep("alles", algemeen), *groepen),
        blok=BLOK, blokkop=KOP, bestanden=(*_BESTANDEN, *_schermen_en_agendas(kennis)), kennis=kennis,
    )  # fmt: skip


def _schermen_en_agendas(kennis: Kennis) -> Iterator[tuple[str, str]]:
    yield "Het scherm met kaarten", SCHERM
    for team in kennis.bibliotheek.taxonomie.teams:
        yield f"Het scherm van {team.label}", scherm_pad(team)
        yield f"De luistermomenten van {team.label}", agenda_van(team)


def _adres(naam: str, pagina: str, instellingen: Instellingen) -> Feedadres:
    atom = pagina.removesuffix(".md") + ATOM
    return Feedadres(naam, atom, instellingen.adres + atom)
