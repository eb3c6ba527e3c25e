"""What the basic programme demands of a year, and whether it is met (S0-17 to S0-21)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from generator.knowing.programma.groepsdiscussies import (
    Kwartaal,
    Kwartaalstand,
    Waarschuwing,
    build_kwartalen,
    check_groepsdiscussies,
)
from generator.values.bibliotheek import Bibliotheek
from generator.values.datum import Datum, plus_maanden
from generator.values.inzicht import Inzicht
from generator.values.programma import Onderzoek, Onderzoekstatus
from generator.values.taxonomie import Basis

JAARLIJKS = 12
"""Months after which a measurement that is done yearly is late."""


@dataclass(frozen=True)
class Bewijs:
    """One time that something was measured, and where that can be read."""

    datum: Datum
    titel: str
    pad: str


@dataclass(frozen=True)
class Vastemeting:
    """Something that should be measured again and again."""

    label: str
    pad: str
    laatste: Bewijs | None = None
    te_laat_sinds: date | None = None
    """The first day on which the last time was too long ago."""


@dataclass(frozen=True)
class Basisprogramma:
    """What the basic programme demands, seen on one day."""

    op: date
    kwartalen: tuple[Kwartaal, ...]
    waarschuwingen: tuple[Waarschuwing, ...]
    monitor: Vastemeting
    peilingen: tuple[Vastemeting, ...]
    """Per thema that the panel is asked about (S0-18)."""
    processen: tuple[Vastemeting, ...]
    """Per klantreis (S0-17)."""

    @property
    def gemist(self) -> tuple[Kwartaal, ...]:
        """The quarters without a groepsdiscussie."""
        return tuple(kwartaal for kwartaal in self.kwartalen if kwartaal.stand is Kwartaalstand.GEMIST)

    @property
    def gemeten(self) -> tuple[Vastemeting, ...]:
        """The klantreizen that were measured at least once."""
        return tuple(meting for meting in self.processen if meting.laatste)

    @property
    def nooit_gemeten(self) -> tuple[Vastemeting, ...]:
        """The other klantreizen."""
        return tuple(meting for meting in self.processen if not meting.laatste)

    @property
    def monitor_ontbreekt(self) -> bool:
        """True when the yearly monitor was never done, or too long ago (S0-21)."""
        return not self.monitor.laatste or bool(self.monitor.te_laat_sinds)


def build_basisprogramma(bibliotheek: Bibliotheek, jaar: int, peildatum: date) -> Basisprogramma:
    """Return the basic programme of a year; a year that is over is seen from its last day."""
    day = min(peildatum, date(jaar, 12, 31))
    agenda, taxonomie = bibliotheek.agenda, bibliotheek.taxonomie
    monitor, panel, proces = (
        tuple(_find_bewijs(basis, bibliotheek, day)) for basis in (Basis.MONITOR, Basis.PANEL, Basis.PROCESMETING)
    )
    return Basisprogramma(
        day,
        build_kwartalen(agenda, jaar, peildatum),
        tuple(check_groepsdiscussies(agenda, jaar, peildatum)),
        _yearly(_meting("Woonplezier, relatie en reputatie", "", monitor), day),
        tuple(
            _meting(thema.peiling, thema.pad, [pair for pair in panel if thema in pair[0].themas])
            for thema in taxonomie.themas
            if thema.peiling
        ),
        tuple(
            _yearly(_meting(reis.label, reis.pad, [pair for pair in proces if pair[0].klantreis == reis]), day)
            for reis in taxonomie.klantreizen
        ),
    )


def find_monitor(bibliotheek: Bibliotheek, jaar: int) -> tuple[Inzicht, ...]:
    """Return what the monitor told up to and with a year, newest first (S0-21)."""
    found = (inzicht for inzicht in bibliotheek.inzichten if inzicht.methode.basis is Basis.MONITOR)
    return tuple(inzicht for inzicht in found if inzicht.datum and inzicht.datum.jaar <= jaar)


def _find_bewijs(basis: Basis, bibliotheek: Bibliotheek, day: date) -> Iterator[tuple[Inzicht | Onderzoek, Bewijs]]:
    """Yield every insight and every finished onderzoek of one part of the basic programme, up to a day."""
    for inzicht in bibliotheek.inzichten:
        if inzicht.methode.basis is basis and inzicht.datum and inzicht.datum.eerste <= day:
            yield inzicht, Bewijs(inzicht.datum, inzicht.titel, inzicht.pad)
    for onderzoek in bibliotheek.agenda.onderzoeken:
        ready = onderzoek.klaar if onderzoek.status is Onderzoekstatus.KLAAR else None
        if onderzoek.methode.basis is basis and ready and ready <= day:
            yield onderzoek, Bewijs(Datum(ready.year, ready.month, ready.day), onderzoek.titel, onderzoek.pad)


def _meting(label: str, pad: str, found: Iterable[tuple[Inzicht | Onderzoek, Bewijs]]) -> Vastemeting:
    bewijs = (bewijs for _, bewijs in found)
    return Vastemeting(label, pad, max(bewijs, key=lambda b: b.datum.laatste, default=None))


def _yearly(meting: Vastemeting, day: date) -> Vastemeting:
    """Say since when it is late, when the last time is more than a year before a day."""
    if not meting.laatste:
        return meting
    good_until = plus_maanden(meting.laatste.datum.laatste, JAARLIJKS)
    return replace(meting, te_laat_sinds=good_until + timedelta(days=1)) if good_until < day else meting
