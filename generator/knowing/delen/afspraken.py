"""What a team said it would do, with the day: its actions, its promises to tenants, and studies it waits for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.knowing.kennis import Kennis
from generator.values.datum import dag_voluit
from generator.values.merk import Merk
from generator.values.taxonomie.termen import Team


class Afspraaksoort(StrEnum):
    """What a team has to do with it."""

    ACTIE = "actie"
    BELOFTE = "belofte aan huurders"
    UITKOMST = "besluit na onderzoek"


@dataclass(frozen=True)
class Afspraak:
    """One thing that a team has not finished."""

    wat: str
    soort: Afspraaksoort
    pad: str
    """The page that tells more."""
    dag: date | None
    """The last day, as was said last."""
    zin: str
    """By when, or since when it is late, in words."""
    merk: Merk

    @property
    def laat(self) -> bool:
        """True when its day has gone by."""
        return self.merk is Merk.TE_LAAT


def find_afspraken(team: Team, kennis: Kennis) -> tuple[Afspraak, ...]:
    """Return what a team has not finished, late first, then by day; what has no day comes last."""
    found = (*_acties(team, kennis), *_beloften(team, kennis), *_uitkomsten(team, kennis))
    return tuple(sorted(found, key=lambda afspraak: (not afspraak.laat, afspraak.dag or date.max, afspraak.wat)))


def _acties(team: Team, kennis: Kennis) -> Iterator[Afspraak]:
    for inzicht in kennis.inzichten.register.inzichten:
        actie = inzicht.actie
        if actie and not actie.klaar and is_van(team, actie.eigenaar, kennis):
            laat, dag = kennis.inzichten.is_te_laat(inzicht), actie.uiterlijk
            zin = (f"te laat: {dag_voluit(dag)}" if laat else f"uiterlijk {dag_voluit(dag)}") if dag else "nog geen dag"
            merk = Merk.TE_LAAT if laat else Merk.LOOPT if dag else Merk.TE_DOEN
            yield Afspraak(actie.wat, Afspraaksoort.ACTIE, inzicht.pad, dag, zin, merk)


def _beloften(team: Team, kennis: Kennis) -> Iterator[Afspraak]:
    for staat in kennis.bericht.beloften.staten:
        verloop = staat.verloop
        if not verloop.uitkomst and is_van(team, verloop.belofte.team, kennis):
            wat, dag = verloop.belofte.tekst, verloop.uiterlijk
            first = verloop.belofte.uiterlijk
            zin = staat.zin if dag == first else f"{staat.zin}, eerst beloofd voor {dag_voluit(first)}"
            yield Afspraak(wat, Afspraaksoort.BELOFTE, verloop.pad, dag, zin, staat.stand.merk)


def _uitkomsten(team: Team, kennis: Kennis) -> Iterator[Afspraak]:
    """Yield the rows of programmes with whose outcome the team goes to work: the decision waits for a study."""
    for staat in (staat for plan in kennis.programma.jaarplannen for staat in plan.rijen):
        rij = staat.rij
        if staat.stand.merk is not Merk.KLAAR and is_van(team, rij.wie_aan_de_slag, kennis):
            zin = f"te laat: {rij.wanneer.voluit}" if staat.te_laat_sinds else f"uitkomst in {rij.wanneer.voluit}"
            yield Afspraak(rij.beslissing, Afspraaksoort.UITKOMST, rij.pad, rij.wanneer.laatste, zin, staat.stand.merk)


def is_van(team: Team, tekst: str, kennis: Kennis) -> bool:
    """Return whether a text names a team."""
    return bool(tekst) and team in kennis.teamnamen.find(tekst)
