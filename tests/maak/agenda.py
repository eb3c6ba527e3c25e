"""Makes small agendas in memory: questions, studies and programmes."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from generator.knowing.kennis import Kennis
from generator.values.bibliotheek import Bibliotheek
from generator.values.datum import Datum
from generator.values.inzicht import Inzicht
from generator.values.pagina import Instellingen
from generator.values.programma.agenda import Kennisagenda
from generator.values.programma.gesprek import Gesprek
from generator.values.programma.jaarprogramma import Programma, Programmarij, Tabel
from generator.values.programma.kennisvraag import AlBekend, Kennisvraag
from generator.values.programma.onderzoek import Onderzoek
from generator.values.programma.onderzoeksoort import Onderzoekstatus
from generator.values.taxonomie.soorten import Aard, Basis
from generator.values.taxonomie.termen import Methode
from tests.maak.bibliotheek import OUDEREN, PEILDATUM, REPARATIES, maak_bibliotheek

GROEP = Methode("groepsdiscussie", "Groepsdiscussie", aard=Aard.KWALITATIEF, basis=Basis.GROEPSDISCUSSIE)


def maak_vraag(naam: str, **anders: object) -> Kennisvraag:
    """Return a question about ouderen and reparaties, with anything else as given."""
    basis = Kennisvraag(
        naam, f"docs/kennisvragen/{naam}.md", f"Hoe zit het met {naam}?", AlBekend(gezocht="gezocht op «lift»"),
        "We kiezen.", Datum(2024, 2), (OUDEREN,), (REPARATIES,),
    )  # fmt: skip
    return replace(basis, **anders)  # type: ignore[arg-type]


def maak_onderzoek(naam: str, **anders: object) -> Onderzoek:
    """Return a study with groepsdiscussies that is done, with anything else as given."""
    basis = Onderzoek(
        naam, f"docs/onderzoeken/{naam}.md", naam.capitalize(), GROEP, (OUDEREN,), (REPARATIES,), Onderzoekstatus.KLAAR,
        werving="brief, op loting",
    )  # fmt: skip
    return replace(basis, **anders)  # type: ignore[arg-type]


def maak_rij(naam: str, **anders: object) -> Programmarij:
    """Return a row for May 2024, with anything else as given."""
    basis = Programmarij(
        naam, Tabel.RICHTEN, "beleid", naam.capitalize(), "We kiezen de balie.", (OUDEREN,), "Wanneer bel je liever?",
        GROEP, "team Wonen en een buurman", Datum(2024, 5), "team Klantcontact",
    )  # fmt: skip
    return replace(basis, **anders)  # type: ignore[arg-type]


def maak_programma(*rijen: Programmarij, jaar: int = 2024) -> Programma:
    """Return the programme of a year with these rows."""
    placed = tuple(replace(rij, programma=jaar) for rij in rijen)
    return Programma(jaar, f"docs/programma/{jaar}.md", f"Programma {jaar}", placed)


def gesprek(dag: date, deelnemers: int | None = 8, **anders: str) -> Gesprek:
    """Return one talk."""
    return replace(Gesprek(dag, deelnemers=deelnemers), **anders)  # type: ignore[arg-type]


def met_agenda(
    inzichten: Iterable[Inzicht] = (),
    vragen: Iterable[Kennisvraag] = (),
    onderzoeken: Iterable[Onderzoek] = (),
    programmas: Iterable[Programma] = (),
) -> Bibliotheek:
    """Return a library with an agenda."""
    agenda = Kennisagenda(tuple(vragen), tuple(onderzoeken), tuple(programmas))
    return replace(maak_bibliotheek(inzichten), agenda=agenda)


def op(bibliotheek: Bibliotheek, peildatum: date = PEILDATUM) -> Kennis:
    """Return what follows from a library on a day."""
    return Kennis(bibliotheek, Instellingen(peildatum))
