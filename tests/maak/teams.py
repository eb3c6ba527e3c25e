"""Makes a team in memory, and a library with what that team talks about."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from generator.knowing.kennis import Kennis
from generator.reading.bestand.titel import MAX_TITEL
from generator.values.bibliotheek import Bibliotheek
from generator.values.datum import Datum, Periode
from generator.values.inzicht import Actie, Actiestatus, Bron, Inzicht
from generator.values.openbaar import Belofte, OpenbaarBericht, Themadeel, Vaststelling
from generator.values.pagina import Instellingen
from generator.values.taxonomie.termen import Team
from tests.maak.bibliotheek import PEILDATUM, maak_bibliotheek, maak_inzicht
from tests.maak.reeks import maak_reeks

ONDERHOUD = Team("onderhoud", "Onderhoud", synoniemen=("reparatieploeg",), themas=("reparaties",))
VERHUUR = Team("verhuur", "Verhuur", klantgroepen=("ouderen",))


def met_teams(bibliotheek: Bibliotheek, *teams: Team) -> Bibliotheek:
    """Return a library with teams."""
    return replace(bibliotheek, taxonomie=replace(bibliotheek.taxonomie, teams=teams))


def kennis_van(
    inzichten: Iterable[Inzicht] = (), *teams: Team, peildatum: date = PEILDATUM, **anders: object
) -> Kennis:
    """Return what follows from these insights, for Onderhoud and Verhuur when no teams are given."""
    library = replace(maak_bibliotheek(inzichten), **anders)  # type: ignore[arg-type]
    return Kennis(met_teams(library, *(teams or (ONDERHOUD, VERHUUR))), Instellingen(peildatum))


def maak_actie(naam: str, eigenaar: str = "team Onderhoud", **anders: object) -> Inzicht:
    """Return an insight with an action of a team, with anything else of the action as given."""
    actie = replace(Actie(f"doe {naam}", Actiestatus.GEPLAND, eigenaar), **anders)  # type: ignore[arg-type]
    return maak_inzicht(naam, actie=actie)


def maak_belofte(team: str, uiterlijk: date, tekst: str = "Wij maken de lift.") -> Vaststelling:
    """Return a published report with one promise of a team."""
    belofte = Belofte("lift", tekst, team, uiterlijk)
    bericht = OpenbaarBericht(Periode(2023, 2), "Titel", (), "Wij", "", (Themadeel("Liften", wij_doen=(belofte,)),))
    return Vaststelling(bericht)


def volle_kennis() -> Kennis:
    """Return what follows from a library that gives a team as much to talk about as can be, in the longest words."""
    titel, naam = ("Huurders wachten lang " * 9)[:MAX_TITEL], "Een organisatie met een heel lange naam " * 3
    news = [
        maak_inzicht(
            f"n{x}", voor_wie=(ONDERHOUD,), titel=titel, bron=Bron("Rapport", f"{naam} {x}"), datum=Datum(2024, 5)
        )
        for x in range(8)
    ]
    against = maak_inzicht(
        "tegen", titel=titel, bron=Bron("Rapport", naam), spreekt_tegen=("n0", "n1"), datum=Datum(2024, 5)
    )
    acties = [maak_actie(f"a{x}", wat="Wij doen iets " * 21, uiterlijk=date(2023, 12, 1 + x)) for x in range(9)]
    metingen = tuple(maak_reeks(7, 6, 5, naam=f"m{x}", titel="Reparaties bij ons " * 8) for x in range(9))
    return kennis_van([*news, against, *acties], metingen=metingen, peildatum=date(2024, 8, 1))
