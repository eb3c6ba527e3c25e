"""What a page says of every halte, once for the table and the pictures: so both say the same."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.knowing.kennis import Kennis
from generator.knowing.metingen.woorden import kort
from generator.showing.klantreizen.twijfel import Bezwaar, Twijfel, find_twijfels
from generator.values.inzicht import Actie, Actiestatus, Inzicht
from generator.values.klantreizen.halte import Halte
from generator.values.klantreizen.route import Weg
from generator.values.metingen.reeks import Meetreeks

GEEN_KANAAL = "geen kanaal bekend"
"""Where a halte lies of which no kanaal is known."""


@dataclass(frozen=True)
class Haltedeel:
    """One part of a halte in words, which insights say so, and what speaks against those; empty is not known."""

    tekst: str = ""
    uit: tuple[str, ...] = ()
    twijfels: tuple[Twijfel, ...] = ()


@dataclass(frozen=True)
class Halteactie:
    """An action that brings a halte nearer, and the insight that it follows from."""

    inzicht: Inzicht
    actie: Actie


@dataclass(frozen=True)
class Haltecijfer:
    """The newest mark of a series about the step of a halte, in words: «Melden bij ons: 7,4 in 2018, onder de 8»."""

    reeks: Meetreeks
    zin: str
    onder: bool = False
    """True when it does not reach its target."""


@dataclass(frozen=True)
class Halteregel:
    """A halte with all that follows from the library."""

    nummer: int
    halte: Halte
    gang: Haltedeel
    """What the tenant does."""
    delen: tuple[Haltedeel, ...]
    """What people expect and experience, how it feels and what stands in the way."""
    zelfservice: tuple[Haltedeel, ...] = ()
    """Whether it fits self-service, and for whom (X-05)."""
    acties: tuple[Halteactie, ...] = ()
    cijfers: tuple[Haltecijfer, ...] = ()

    @property
    def kanaal(self) -> str:
        """What its lane is called."""
        return self.halte.kanaal.label if self.halte.kanaal else GEEN_KANAAL

    @property
    def wie(self) -> str:
        """Whom the tenant meets, or nothing."""
        return f"met: {self.halte.wie}" if self.halte.wie else ""

    @property
    def wacht(self) -> str:
        """How long it took to get here, or nothing."""
        return f"na {self.halte.wacht}" if self.halte.wacht else ""

    @property
    def gevoel(self) -> str:
        """How it felt, or nothing."""
        return self.halte.gevoel.tekst if self.halte.gevoel else ""

    @property
    def bezwaren(self) -> tuple[Bezwaar, ...]:
        """Why a reader must be careful here, each once, the heaviest first."""
        found = {one.bezwaar for deel in (self.gang, *self.delen, *self.zelfservice) for one in deel.twijfels}
        return tuple(bezwaar for bezwaar in Bezwaar if bezwaar in found)

    @property
    def let_op(self) -> bool:
        """True when two insights behind it do not go together."""
        return any(bezwaar.om_te_kiezen for bezwaar in self.bezwaren)

    @property
    def vlaggen(self) -> tuple[bool, ...]:
        """One flag for actions that are still open and one for those that are done, which is True."""
        going = {actie.actie.status for actie in self.acties} - {Actiestatus.NIET}
        return tuple(sorted({status is Actiestatus.GEDAAN for status in going}))


def halteregels(weg: Weg, kennis: Kennis, eerder: Iterable[Halte] = ()) -> Iterator[Halteregel]:
    """Yield every halte of a way; a mark stands at the first halte of its step, also when that lies on a way before."""
    seen = {plek_van(halte) for halte in eerder}
    for nummer, halte in enumerate(weg.haltes, start=1):
        delen = tuple(_deel(part.tekst, part.uit, kennis) if part else Haltedeel() for part in halte.antwoorden)
        gang = _deel(halte.wat, halte.uit, kennis)
        zelf = tuple(_deel(one.tekst, one.uit, kennis) for one in halte.zelfservice)
        cijfers = () if plek_van(halte) in seen else tuple(_cijfers(halte, kennis))
        yield Halteregel(nummer, halte, gang, delen, zelf, tuple(_acties(halte.acties, kennis)), cijfers)
        seen.add(plek_van(halte))


def plek_van(halte: Halte) -> tuple[str, str]:
    """Return on which klantreis and which step of it a halte lies."""
    return halte.klantreis.id, halte.stap.id if halte.stap else ""


def _deel(tekst: str, uit: tuple[str, ...], kennis: Kennis) -> Haltedeel:
    return Haltedeel(tekst, uit, tuple(find_twijfels(uit, kennis)))


def _acties(ids: Iterable[str], kennis: Kennis) -> Iterator[Halteactie]:
    for inzicht in kennis.bibliotheek.inzichten_met(ids):
        if inzicht.actie:
            yield Halteactie(inzicht, inzicht.actie)


def _cijfers(halte: Halte, kennis: Kennis) -> Iterator[Haltecijfer]:
    if halte.stap:
        standen = kennis.metingen.op_stap(halte.klantreis, halte.stap)
        yield from (Haltecijfer(stand.reeks, f"{stand.reeks.titel}: {kort(stand)}", stand.onder) for stand in standen)
