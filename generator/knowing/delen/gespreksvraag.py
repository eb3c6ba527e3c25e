"""One question for a team to talk about: chosen from what we do not know about its work, always in the same way."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.knowing.kennis import Kennis
from generator.values.inzicht import Inzicht
from generator.values.leemte import LeemteSoort
from generator.values.opvolging import Opvolging
from generator.values.taxonomie.term import Term
from generator.values.taxonomie.termen import Team

KEUZE = 5
"""How many questions take turns, each a month."""
TEGEN = "Hier spreken inzichten elkaar tegen."


@dataclass(frozen=True)
class Gespreksvraag:
    """What to talk about, why, and where more is."""

    vraag: str
    waarom: str
    pad: str
    """The page of the place it is about, or of who is on it, else of its thema or klantreis."""
    tegenover: tuple[Inzicht, ...] = ()
    """The insights that contradict each other."""


def werk_van(team: Team, kennis: Kennis) -> tuple[Term, ...]:
    """Return the klantreizen and themas that a team works on."""
    words = kennis.bibliotheek.taxonomie
    reizen = (reis for reis in words.klantreizen if reis.id in team.klantreizen)
    return (*reizen, *(thema for thema in words.themas if thema.id in team.themas))


def groepen_van(team: Team, kennis: Kennis) -> tuple[Term, ...]:
    """Return the klantgroepen that a team works for."""
    return tuple(groep for groep in kennis.bibliotheek.taxonomie.klantgroepen if groep.id in team.klantgroepen)


def choose_vraag(team: Team, kennis: Kennis) -> Gespreksvraag | None:
    """Return the question whose turn it is in the month of the peildatum; None when nothing is lacking.

    The gaps of its klantreizen and themas, or of its klantgroepen when it has neither, one of every vak: first where
    insights contradict each other, then by priority. Of the first five the next one has its turn every month; what is
    left open on purpose has none.
    """
    first = tuple(_gerangschikt(team, kennis))[:KEUZE]
    peildatum = kennis.instellingen.peildatum
    return first[(peildatum.year * 12 + peildatum.month) % len(first)] if first else None


def _gerangschikt(team: Team, kennis: Kennis) -> Iterator[Gespreksvraag]:
    terms = werk_van(team, kennis) or groepen_van(team, kennis)
    leemten = (leemte for term in terms for leemte in kennis.leemten.over(term))
    asked = [leemte for leemte in leemten if leemte.opvolging is not Opvolging.AANVAARD]
    asked.sort(key=lambda x: (x.soort is not LeemteSoort.TEGENSTRIJDIG, -x.prioriteit.score, x.vak.sleutel))
    seen = set[object]()
    for leemte in asked:
        if leemte.vak.sleutel in seen:
            continue
        seen.add(leemte.vak.sleutel)
        here = leemte.vak.bewijs if leemte.soort is LeemteSoort.TEGENSTRIJDIG else ()
        pad = kennis.inzichten.pagina_van(leemte.vak) or leemte.pad or (leemte.vak.thema or terms[0]).pad
        waarom = TEGEN if here else leemte.zin
        yield Gespreksvraag(leemte.vak.vraag, waarom, pad, tuple(_tegenover(here)))


def _tegenover(inzichten: tuple[Inzicht, ...]) -> Iterator[Inzicht]:
    """Yield the insights that contradict another of these, or are contradicted by it."""
    here = {inzicht.id for inzicht in inzichten}
    told = {naam for inzicht in inzichten for naam in inzicht.spreekt_tegen}
    for inzicht in inzichten:
        if inzicht.id in told or not here.isdisjoint(inzicht.spreekt_tegen):
            yield inzicht
