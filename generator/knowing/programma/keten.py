"""The chain from a question to tenants, both ways: kennisvraag, programmarij, onderzoek, inzicht, bericht (S0-34)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from generator.values.bericht import Bericht
from generator.values.bibliotheek import Bibliotheek
from generator.values.inzicht import Inzicht
from generator.values.programma.jaarprogramma import Programmarij
from generator.values.programma.kennisvraag import Kennisvraag
from generator.values.programma.onderzoek import Onderzoek

T = TypeVar("T")


@dataclass(frozen=True)
class Schakels:
    """What one link of the chain hangs on to, before it and after it."""

    vragen: tuple[Kennisvraag, ...] = ()
    rijen: tuple[Programmarij, ...] = ()
    onderzoeken: tuple[Onderzoek, ...] = ()
    inzichten: tuple[Inzicht, ...] = ()
    berichten: tuple[Bericht, ...] = ()
    """The reports to tenants that quote one of the insights."""

    @property
    def acties(self) -> tuple[Inzicht, ...]:
        """The insights that led to an action."""
        return tuple(inzicht for inzicht in self.inzichten if inzicht.actie)


@dataclass(frozen=True)
class Keten:
    """Walks the chain; an id that points nowhere leads nowhere."""

    bibliotheek: Bibliotheek

    @cached_property
    def rijen(self) -> Mapping[str, Programmarij]:
        """The rows of all programmes, by their id."""
        return {rij.id: rij for programma in self.bibliotheek.agenda.programmas for rij in programma.rijen}

    def van_vraag(self, vraag: Kennisvraag) -> Schakels:
        """Return the rows and onderzoeken that look for an answer, and the insights that give one."""
        inzichten = self._inzichten_per_vraag.get(vraag.id, ())
        return Schakels(
            (),
            self._rijen_per_vraag.get(vraag.id, ()),
            self._onderzoeken_per_vraag.get(vraag.id, ()),
            inzichten,
            self._berichten_over(inzichten),
        )

    def van_rij(self, rij: Programmarij) -> Schakels:
        """Return the questions behind a row, the onderzoeken done for it, and what these gave."""
        return Schakels(
            self._vragen_van_rij(rij), (), self._per_rij.get(rij.id, ()), self._inzichten_per_rij.get(rij.id, ())
        )

    def van_onderzoek(self, onderzoek: Onderzoek) -> Schakels:
        """Return the questions and the row behind an onderzoek, and its insights."""
        inzichten = self._inzichten_per_onderzoek.get(onderzoek.id, ())
        return Schakels(
            self._vragen_van_onderzoek(onderzoek),
            self._rij_van(onderzoek),
            (),
            inzichten,
            self._berichten_over(inzichten),
        )

    def van_inzicht(self, inzicht: Inzicht) -> Schakels:
        """Return the questions that an insight answers, and the onderzoek it came out of; most insights have none."""
        onderzoek = self._onderzoeken.get(inzicht.onderzoek)
        return Schakels(
            self._vragen_van_inzicht(inzicht),
            self._rijen_van_inzicht(inzicht),
            (onderzoek,) if onderzoek else (),
            berichten=self._berichten_over((inzicht,)),
        )

    def volgt_op(self, onderzoek: Onderzoek) -> tuple[Onderzoek, ...]:
        """Return the onderzoeken that this one goes on from."""
        return _known(onderzoek.volgt_op, self._onderzoeken)

    def gaat_vooraf_aan(self, onderzoek: Onderzoek) -> tuple[Onderzoek, ...]:
        """Return the onderzoeken that go on from this one."""
        return self._vervolg.get(onderzoek.id, ())

    @property
    def _onderzoeken(self) -> Mapping[str, Onderzoek]:
        return self.bibliotheek.agenda.onderzoeken_per_id

    def _vragen(self, ids: Iterable[str]) -> tuple[Kennisvraag, ...]:
        return _known(ids, self.bibliotheek.agenda.vragen_per_id)

    def _rij_van(self, onderzoek: Onderzoek | None) -> tuple[Programmarij, ...]:
        return _known((onderzoek.programma,), self.rijen) if onderzoek else ()

    def _vragen_van_onderzoek(self, onderzoek: Onderzoek) -> tuple[Kennisvraag, ...]:
        """Return its own questions; when it names none, those of its row."""
        own = self._vragen(onderzoek.kennisvragen)
        return own or self._vragen(vraag for rij in self._rij_van(onderzoek) for vraag in rij.kennisvragen)

    def _vragen_van_rij(self, rij: Programmarij) -> tuple[Kennisvraag, ...]:
        studied = (v.id for o in self._per_rij.get(rij.id, ()) for v in self._vragen_van_onderzoek(o))
        return self._vragen((*rij.kennisvragen, *studied))

    def _vragen_van_inzicht(self, inzicht: Inzicht) -> tuple[Kennisvraag, ...]:
        """Return the question it says it answers; else those of its onderzoek."""
        onderzoek = self._onderzoeken.get(inzicht.onderzoek)
        return self._vragen((inzicht.beantwoordt,)) or (self._vragen_van_onderzoek(onderzoek) if onderzoek else ())

    def _rijen_van_inzicht(self, inzicht: Inzicht) -> tuple[Programmarij, ...]:
        own = self._rij_van(self._onderzoeken.get(inzicht.onderzoek))
        asked = (p.id for v in self._vragen_van_inzicht(inzicht) for p in self._rijen_per_vraag.get(v.id, ()))
        return own or _known(asked, self.rijen)

    def _berichten_over(self, inzichten: Iterable[Inzicht]) -> tuple[Bericht, ...]:
        found = {b.pad: b for inzicht in inzichten for b in self._berichten_per_inzicht.get(inzicht.id, ())}
        return tuple(found.values())

    @cached_property
    def _berichten_per_inzicht(self) -> Mapping[str, tuple[Bericht, ...]]:
        return _group((inzicht, b) for b in self.bibliotheek.berichten for inzicht in dict.fromkeys(b.aangehaald))

    @cached_property
    def _per_rij(self) -> Mapping[str, tuple[Onderzoek, ...]]:
        return _group((o.programma, o) for o in self._onderzoeken.values())

    @cached_property
    def _onderzoeken_per_vraag(self) -> Mapping[str, tuple[Onderzoek, ...]]:
        return _group((v.id, o) for o in self._onderzoeken.values() for v in self._vragen_van_onderzoek(o))

    @cached_property
    def _rijen_per_vraag(self) -> Mapping[str, tuple[Programmarij, ...]]:
        return _group((v.id, rij) for rij in self.rijen.values() for v in self._vragen_van_rij(rij))

    @cached_property
    def _inzichten_per_vraag(self) -> Mapping[str, tuple[Inzicht, ...]]:
        return _group((v.id, i) for i in self.bibliotheek.inzichten for v in self._vragen_van_inzicht(i))

    @cached_property
    def _inzichten_per_rij(self) -> Mapping[str, tuple[Inzicht, ...]]:
        return _group((p.id, i) for i in self.bibliotheek.inzichten for p in self._rijen_van_inzicht(i))

    @cached_property
    def _inzichten_per_onderzoek(self) -> Mapping[str, tuple[Inzicht, ...]]:
        return _group((i.onderzoek, i) for i in self.bibliotheek.inzichten)

    @cached_property
    def _vervolg(self) -> Mapping[str, tuple[Onderzoek, ...]]:
        return _group((first, o) for o in self._onderzoeken.values() for first in dict.fromkeys(o.volgt_op))


def _known(ids: Iterable[str], by_id: Mapping[str, T]) -> tuple[T, ...]:
    """Return what the ids stand for, each once."""
    return tuple(by_id[key] for key in dict.fromkeys(ids) if key in by_id)


def _group(pairs: Iterable[tuple[str, T]]) -> Mapping[str, tuple[T, ...]]:
    """Return the values per key, in the order in which they come."""
    found: dict[str, list[T]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in found.items()}
