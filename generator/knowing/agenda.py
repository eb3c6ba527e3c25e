"""From gap to agenda: who asked, whether it is planned, and what comes first (S0-34, S0-38)."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import product

from generator.knowing.kaart import Sleutel, Stapvak, Themavak, ids
from generator.knowing.keten import Keten
from generator.knowing.leemten import TOETSEN, VERDIEPEN, VERKENNEN, Gat
from generator.knowing.overzicht import tel_mix
from generator.knowing.prioriteit import Prioriteit, weigh
from generator.knowing.vraagstand import Vraagstand, opnieuw_sinds, vraagstand
from generator.values.leemte import LeemteSoort, LeemteStatus
from generator.values.programma import Agenda, Kennisvraag
from generator.values.taxonomie import Aard, Methode, Stem, Taxonomie


@dataclass(frozen=True)
class Leemte:
    """One gap as the programme sees it: the kind, where, why, how important, and who is on it."""

    soort: LeemteSoort
    vak: Themavak | Stapvak
    reden: str
    prioriteit: Prioriteit
    status: LeemteStatus = LeemteStatus.OPEN
    vragen: tuple[Kennisvraag, ...] = ()

    @property
    def gevraagd(self) -> int:
        """How many colleagues asked; nobody is named."""
        return sum(vraag.keer for vraag in self.vragen)


def build_leemten(gaten: Iterable[Gat], keten: Keten, peildatum: date) -> tuple[Leemte, ...]:
    """Return the gaps with their priority and status, in the order in which they came."""
    agenda = keten.bibliotheek.agenda
    vragen = _vragen_per_vak(agenda)
    stand = {vraag.id: _status(vraag, keten, peildatum) for vraag in agenda.kennisvragen}
    return tuple(_leemte(gat, vragen.get(gat.vak.sleutel, ()), stand, peildatum) for gat in gaten)


def _leemte(
    gat: Gat, vragen: Iterable[Kennisvraag], stand: Mapping[str, LeemteStatus], peildatum: date
) -> Leemte:  # fmt: skip
    here = tuple(vraag for vraag in vragen if not vraag.soorten or gat.soort in vraag.soorten)
    status = max((stand[vraag.id] for vraag in here), key=VERLOOP.index, default=LeemteStatus.OPEN)
    return Leemte(gat.soort, gat.vak, gat.reden, weigh(gat, peildatum), status, here)


VERLOOP = (LeemteStatus.OPEN, LeemteStatus.GEVRAAGD, LeemteStatus.AANVAARD, LeemteStatus.GEPLAND, LeemteStatus.BEZIG)
"""The statuses, least far first: when two questions are about one vak, the one that is furthest counts."""


def vakken_van(vraag: Kennisvraag) -> Iterator[Sleutel]:
    """Yield the keys of the vakken that a kennisvraag is about."""
    groepen = ids(vraag.klantgroepen)
    yield from ((groep, thema, "", "") for groep, thema in product(groepen, ids(vraag.themas)))
    if vraag.klantreis:
        stappen = (vraag.stap,) if vraag.stap else vraag.klantreis.stappen
        yield from ((groep, "", vraag.klantreis.id, stap.id) for groep in groepen or ("",) for stap in stappen)


def _vragen_per_vak(agenda: Agenda) -> Mapping[Sleutel, list[Kennisvraag]]:
    found: dict[Sleutel, list[Kennisvraag]] = {}
    for vraag in agenda.kennisvragen:
        for key in vakken_van(vraag):
            found.setdefault(key, []).append(vraag)
    return found


def _status(vraag: Kennisvraag, keten: Keten, peildatum: date) -> LeemteStatus:
    """Return what a question means for its gaps; one that waits for another look is only asked again."""
    stand = vraagstand(vraag, keten.van_vraag(vraag))
    if stand is Vraagstand.AANVAARD and opnieuw_sinds(vraag, peildatum):
        return LeemteStatus.GEVRAAGD
    return _STATUS.get(stand, LeemteStatus.GEVRAAGD)


_STATUS = {
    Vraagstand.BEZIG: LeemteStatus.BEZIG,
    Vraagstand.GEPLAND: LeemteStatus.GEPLAND,
    Vraagstand.AANVAARD: LeemteStatus.AANVAARD,
}
"""How far a gap is by how far its question is; a gap that outlives its answer still counts as asked."""


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
        stories = tel_mix(leemte.vak.bewijs).eenzijdig == Aard.KWALITATIEF
        wanted = Aard.KWANTITATIEF if stories else Aard.KWALITATIEF
        sided = [methode for methode in heard if methode.aard in (wanted, Aard.BEIDE)]
        return min(sided, key=lambda methode: methode.aard is not wanted, default=None)
    fase = _FASE.get(leemte.soort, VERKENNEN)
    fits = [methode for methode in heard if fase in methode.fasen]
    return min(fits, key=lambda methode: methode.fasen.index(fase), default=None)


_FASE = {
    LeemteSoort.VEROUDERD: TOETSEN, LeemteSoort.NIET_GETOETST: TOETSEN, LeemteSoort.ONBEVESTIGD: TOETSEN,
    LeemteSoort.TEGENSTRIJDIG: VERDIEPEN, LeemteSoort.DUN: VERDIEPEN,
}  # fmt: skip
"""The fase that a gap asks for; an empty vak is explored first."""
