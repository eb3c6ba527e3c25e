"""From gap to agenda: who asked, whether it is planned, and what comes first (S0-34, S0-38)."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import TypeVar

from generator.knowing.inzichten.kaart import Groepvak, Sleutel, Stapvak, Themavak
from generator.knowing.leemten.prioriteit import Prioriteit, weigh
from generator.knowing.leemten.regels import Tekort
from generator.knowing.programma.keten import Keten
from generator.knowing.programma.vraagstand import is_gedaan, opnieuw_sinds, vraagstand
from generator.values.leemte import LeemteSoort
from generator.values.opvolging import VAN_LEEMTE, VAN_VRAAG, Opvolging
from generator.values.programma.jaarprogramma import Programmarij
from generator.values.programma.kennisvraag import Kennisvraag
from generator.values.programma.onderzoek import Onderzoek
from generator.values.taxonomie.soorten import Aard, Stem
from generator.values.taxonomie.taxonomie import TOETSEN, VERDIEPEN, VERKENNEN, Taxonomie
from generator.values.taxonomie.term import ids
from generator.values.taxonomie.termen import Methode


@dataclass(frozen=True)
class Leemte:
    """One gap as the programme sees it: the kind, where, why, how important, and who is on it."""

    soort: LeemteSoort
    vak: Themavak | Stapvak | Groepvak
    reden: str
    prioriteit: Prioriteit
    opvolging: Opvolging = Opvolging.OPEN
    vragen: tuple[Kennisvraag, ...] = ()
    onderzoeken: tuple[Onderzoek, ...] = ()
    """What runs in this vak now."""
    rij: Programmarij | None = None
    """The row of a programme that is about this vak and still has to be done."""

    @property
    def gevraagd(self) -> int:
        """How many colleagues asked; nobody is named."""
        return sum(vraag.keer for vraag in self.vragen)

    @property
    def opvolging_zin(self) -> str:
        """What is done about it; nothing when nobody asked."""
        if self.opvolging is Opvolging.AANVAARD:
            return VAN_VRAAG[Opvolging.AANVAARD].zin
        return "" if self.opvolging is Opvolging.OPEN else VAN_LEEMTE[self.opvolging]

    @property
    def zin(self) -> str:
        """What is lacking, and what is done about it."""
        return f"{self.reden} {self.opvolging_zin}".rstrip()

    @property
    def waar(self) -> tuple[tuple[str, str, str], ...]:
        """Where something is done about it: the name, the path and the place on the page."""
        if self.vragen:
            return tuple((vraag.vraag, vraag.pad, "") for vraag in self.vragen)
        if self.onderzoeken:
            return tuple((onderzoek.titel, onderzoek.pad, "") for onderzoek in self.onderzoeken)
        if self.rij:
            return ((f"{self.rij.onderwerp} ({self.rij.wanneer.voluit})", self.rij.pad, f"#rij-{self.rij.naam}"),)
        return ()

    @property
    def pad(self) -> str:
        """The page of the question, the onderzoek or the programme that is about it; empty when there is none."""
        pages = [*(vraag.pad for vraag in self.vragen), *(onderzoek.pad for onderzoek in self.onderzoeken)]
        return next(iter(pages), self.rij.pad if self.rij else "")


def build_leemten(tekorten: Iterable[Tekort], keten: Keten, peildatum: date) -> tuple[Leemte, ...]:
    """Return the gaps with their priority and how far each is, in the order in which they came.

    A gap is as far as its furthest question; an onderzoek or a row of a programme on its vak counts without one too.
    """
    agenda = keten.bibliotheek.agenda
    vragen = _per_vak(agenda.kennisvragen)
    running = _per_vak(onderzoek for onderzoek in agenda.onderzoeken if onderzoek.status.loopt)
    planned = _planned(keten)
    stand = {vraag.id: _opvolging(vraag, keten, peildatum) for vraag in agenda.kennisvragen}
    found = []
    for tekort in tekorten:
        place = tekort.vak.sleutel
        here = tuple(v for v in vragen.get(place, ()) if not v.soorten or tekort.soort in v.soorten)
        studies = tuple(running.get(place, ()))
        far = [stand[vraag.id] for vraag in here] + [Opvolging.BEZIG] * bool(studies)
        far += [Opvolging.GEPLAND] * (place in planned)
        furthest = max(far, key=lambda stand: stand.plaats, default=Opvolging.OPEN)
        priority = weigh(tekort, peildatum, keten.bibliotheek.taxonomie.aandelen)
        row = planned.get(place)
        found.append(Leemte(tekort.soort, tekort.vak, tekort.reden, priority, furthest, here, studies, row))
    return tuple(found)


T = TypeVar("T", Kennisvraag, Onderzoek)


def vakken_van(item: Kennisvraag | Onderzoek) -> Iterator[Sleutel]:
    """Yield the keys of the vakken that a kennisvraag or an onderzoek is about.

    An onderzoek hears its klantgroepen as a whole; a kennisvraag is about that only when it says so.
    """
    groepen = ids(item.klantgroepen)
    if isinstance(item, Onderzoek) or LeemteSoort.NIET_GEHOORD in item.soorten:
        yield from ((groep, "", "", "") for groep in groepen)
    yield from ((groep, thema, "", "") for groep, thema in product(groepen, ids(item.themas)))
    if item.klantreis:
        stappen = (item.stap,) if item.stap else item.klantreis.stappen
        yield from ((groep, "", item.klantreis.id, stap.id) for groep in ("", *groepen) for stap in stappen)


def _planned(keten: Keten) -> Mapping[Sleutel, Programmarij]:
    """Return the rows that still have to be done, by their doelgroep as a whole and by its vakken of their themas."""
    waiting = [rij for rij in keten.rijen.values() if not is_gedaan(rij, keten.van_rij(rij))]
    return {
        (groep, thema, "", ""): rij
        for rij in waiting
        for groep, thema in product(ids(rij.doelgroep), ("", *ids(rij.themas)))
    }


def _per_vak(items: Iterable[T]) -> Mapping[Sleutel, list[T]]:
    found: dict[Sleutel, list[T]] = {}
    for item in items:
        for key in vakken_van(item):
            found.setdefault(key, []).append(item)
    return found


def _opvolging(vraag: Kennisvraag, keten: Keten, peildatum: date) -> Opvolging:
    """Return what a question means for its gaps; one that waits for another look is only asked again.

    A gap that outlives its answer still counts as asked.
    """
    stand = vraagstand(vraag, keten.van_vraag(vraag))
    if stand is Opvolging.AANVAARD and opnieuw_sinds(vraag, peildatum):
        return Opvolging.GEVRAAGD
    return Opvolging.GEVRAAGD if stand in (Opvolging.OPEN, Opvolging.BEANTWOORD) else stand


def rank(leemten: Iterable[Leemte]) -> tuple[Leemte, ...]:
    """Return the most important gap of every vak, most important first; equal ones take turns by klantgroep."""
    first: dict[Sleutel, Leemte] = {}
    for leemte in leemten:
        best = first.setdefault(leemte.vak.sleutel, leemte)
        if leemte.prioriteit.score > best.prioriteit.score:
            first[leemte.vak.sleutel] = leemte
    turns: Counter[tuple[float, str]] = Counter()
    order: list[tuple[float, int, int, Leemte]] = []
    for leemte in first.values():
        place = (leemte.prioriteit.score, leemte.vak.sleutel[0])
        order.append((-leemte.prioriteit.score, turns[place], len(order), leemte))
        turns[place] += 1
    return tuple(leemte for *_, leemte in sorted(order, key=lambda item: item[:3]))


def suggest_methode(leemte: Leemte, taxonomie: Taxonomie) -> Methode | None:
    """Return the first methode of the vocabulary that would close a gap; None when no research is needed.

    A methode whose first fase is the one that is lacking goes before a methode that can also do it.
    """
    if leemte.soort is LeemteSoort.SYNTHESEGAT:
        return None
    heard = [methode for methode in taxonomie.methoden if methode.stem is Stem.KLANT and not methode.sturing]
    if leemte.soort is LeemteSoort.EENZIJDIG:
        stories = leemte.vak.mix.eenzijdig == Aard.KWALITATIEF
        wanted = Aard.KWANTITATIEF if stories else Aard.KWALITATIEF
        sided = [methode for methode in heard if methode.aard in (wanted, Aard.BEIDE)]
        return min(sided, key=lambda methode: methode.aard is not wanted, default=None)
    fase = _FASE.get(leemte.soort, VERKENNEN)
    fits = [methode for methode in heard if fase in methode.fasen]
    return min(fits, key=lambda methode: methode.fasen.index(fase), default=None)


_FASE = {
    LeemteSoort.VEROUDERD: TOETSEN, LeemteSoort.NIET_GETOETST: TOETSEN, LeemteSoort.ONBEVESTIGD: TOETSEN,
    LeemteSoort.TEGENSTRIJDIG: VERDIEPEN, LeemteSoort.DUN: VERDIEPEN,
    LeemteSoort.ONVERKLAARD: VERDIEPEN,
}  # fmt: skip
"""The fase that a gap asks for; an empty vak is explored first."""
