"""What the basic programme demands of a year, and whether it is met (S0-17 to S0-21)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from generator.knowing.programma.eigen import is_eigen
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
from generator.values.programma.onderzoek import Onderzoek
from generator.values.programma.onderzoeksoort import Onderzoekstatus
from generator.values.taxonomie.soorten import Basis

JAARLIJKS = 12
"""Months after which a measurement that is done yearly is late."""

MONITOR = "woonplezier, relatie en reputatie"
"""What the yearly monitor is about, as long as no thema says that it is a part of it."""


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
    """The last time that we measured it ourselves."""
    ander: Bewijs | None = None
    """The last time that somebody else did; that is no measurement of ours."""
    te_laat_sinds: date | None = None
    """The first day on which the last time was too long ago."""


@dataclass(frozen=True)
class Basisprogramma:
    """What the basic programme demands, seen on one day."""

    op: date
    kwartalen: tuple[Kwartaal, ...]
    waarschuwingen: tuple[Waarschuwing, ...]
    monitor: tuple[Vastemeting, ...]
    """Per subject of the yearly monitor (S0-21)."""
    peilingen: tuple[Vastemeting, ...]
    """Per thema that the panel is asked about (S0-18)."""
    processen: tuple[Vastemeting, ...]
    """Per klantreis (S0-17)."""

    @property
    def gemist(self) -> tuple[Kwartaal, ...]:
        """The quarters that ended without a groepsdiscussie, or with too few talks."""
        over = (Kwartaalstand.GEMIST, Kwartaalstand.TE_WEINIG)
        return tuple(kwartaal for kwartaal in self.kwartalen if kwartaal.stand in over)

    @property
    def gemeten(self) -> tuple[Vastemeting, ...]:
        """The klantreizen that were measured at least once."""
        return tuple(meting for meting in self.processen if meting.laatste)

    @property
    def nooit_gemeten(self) -> tuple[Vastemeting, ...]:
        """The other klantreizen."""
        return tuple(meting for meting in self.processen if not meting.laatste)

    @property
    def monitor_te_doen(self) -> tuple[Vastemeting, ...]:
        """The subjects of the yearly monitor that we never measured, or too long ago (S0-21)."""
        return tuple(meting for meting in self.monitor if not meting.laatste or meting.te_laat_sinds)


@dataclass(frozen=True)
class _Gevonden:
    """Something that was measured, of what, and whether we did it."""

    item: Inzicht | Onderzoek
    bewijs: Bewijs
    eigen: bool


def build_basisprogramma(bibliotheek: Bibliotheek, jaar: int, peildatum: date, wij: str = "") -> Basisprogramma:
    """Return the basic programme of a year; a year that is over is seen from its last day.

    Only what we measured ourselves meets a demand; `wij` is what we are called as a publisher.
    """
    day = min(peildatum, date(jaar, 12, 31))
    agenda, taxonomie = bibliotheek.agenda, bibliotheek.taxonomie
    monitor, panel, proces = (
        tuple(_find_bewijs(basis, bibliotheek, day, wij)) for basis in (Basis.MONITOR, Basis.PANEL, Basis.PROCESMETING)
    )
    return Basisprogramma(
        day,
        build_kwartalen(agenda, jaar, peildatum),
        tuple(check_groepsdiscussies(agenda, jaar, peildatum)),
        tuple(
            _yearly(_meting(label, "", [one for one in monitor if _over(one.item, label)]), day)
            for label in dict.fromkeys(thema.monitor for thema in taxonomie.themas if thema.monitor) or (MONITOR,)
        ),
        tuple(
            _meting(thema.peiling, thema.pad, [one for one in panel if thema in one.item.themas])
            for thema in taxonomie.themas
            if thema.peiling
        ),
        tuple(
            _yearly(_meting(reis.label, reis.pad, [one for one in proces if one.item.klantreis == reis]), day)
            for reis in taxonomie.klantreizen
        ),
    )


def find_monitor(bibliotheek: Bibliotheek, jaar: int) -> tuple[Inzicht, ...]:
    """Return what the monitor told up to and with a year, newest first (S0-21)."""
    found = (inzicht for inzicht in bibliotheek.inzichten if inzicht.methode.basis is Basis.MONITOR)
    return tuple(inzicht for inzicht in found if inzicht.datum and inzicht.datum.jaar <= jaar)


def _over(item: Inzicht | Onderzoek, label: str) -> bool:
    return any(thema.monitor == label for thema in item.themas)


def _find_bewijs(basis: Basis, bibliotheek: Bibliotheek, day: date, wij: str) -> Iterator[_Gevonden]:
    """Yield every insight and every finished onderzoek of one part of the basic programme, up to a day."""
    for inzicht in bibliotheek.inzichten:
        if inzicht.methode.basis is basis and inzicht.datum and inzicht.is_er(day):
            bewijs = Bewijs(inzicht.datum, inzicht.titel, inzicht.pad)
            yield _Gevonden(inzicht, bewijs, is_eigen(inzicht, bibliotheek, wij))
    for onderzoek in bibliotheek.agenda.onderzoeken:
        ready = onderzoek.klaar if onderzoek.status is Onderzoekstatus.KLAAR else None
        if onderzoek.methode.basis is basis and ready and ready <= day:
            bewijs = Bewijs(Datum(ready.year, ready.month, ready.day), onderzoek.titel, onderzoek.pad)
            yield _Gevonden(onderzoek, bewijs, is_eigen(onderzoek, bibliotheek, wij))


def _meting(label: str, pad: str, found: Sequence[_Gevonden]) -> Vastemeting:
    ours, theirs = (_nieuwste(one.bewijs for one in found if one.eigen is own) for own in (True, False))
    return Vastemeting(label, pad, ours, theirs)


def _nieuwste(bewijs: Iterable[Bewijs]) -> Bewijs | None:
    return max(bewijs, key=lambda one: one.datum.laatste, default=None)


def _yearly(meting: Vastemeting, day: date) -> Vastemeting:
    """Say since when it is late, when the last time is more than a year before a day."""
    if not meting.laatste:
        return meting
    good_until = plus_maanden(meting.laatste.datum.laatste, JAARLIJKS)
    return replace(meting, te_laat_sinds=good_until + timedelta(days=1)) if good_until < day else meting
