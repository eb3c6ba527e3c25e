"""All gaps together, in the ways a page asks for them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from generator.knowing.inzichten.kaart import Groepkaart, Groepvak, Kaart, Reiskaart, Sleutel, Stapvak, Themavak
from generator.knowing.leemten.opvolging import Leemte, build_leemten, rank
from generator.knowing.leemten.regels import Maatstaf, find_leemten
from generator.knowing.programma.keten import Keten
from generator.values.leemte import LeemteSoort
from generator.values.opvolging import Opvolging
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.term import Term


@dataclass(frozen=True)
class Vakleemten:
    """One vak with its gaps, called by its other term: under a klantgroep by its thema."""

    naam: str
    vak: Themavak | Stapvak | Groepvak
    leemten: tuple[Leemte, ...]
    """The heaviest kind first."""


@dataclass(frozen=True)
class Leemtetelling:
    """How many gaps there are, by where they are: a number alone says too little."""

    kaart: int
    """Vakken of klantgroep × thema."""
    stappen: int
    """Steps of a klantreis, for everyone."""
    stappen_per_klantgroep: int
    """The same steps, once more for every klantgroep."""
    klantgroepen: int
    """Klantgroepen as a whole."""

    @property
    def alles(self) -> int:
        """All together, as the files count them."""
        return sum(vars(self).values())


def tel(leemten: Iterable[Leemte]) -> Leemtetelling:
    """Return how many gaps there are, by where they are."""
    vakken = [leemte.vak for leemte in leemten]
    kaart = sum(isinstance(vak, Themavak) for vak in vakken)
    stappen = sum(isinstance(vak, Stapvak) and not vak.klantgroep for vak in vakken)
    groepen = sum(isinstance(vak, Groepvak) for vak in vakken)
    return Leemtetelling(kaart, stappen, len(vakken) - kaart - stappen - groepen, groepen)


@dataclass(frozen=True)
class Leemtelijst:
    """Every gap, in the order of the maps: klantgroep × thema, then the steps of every klantreis."""

    alle: tuple[Leemte, ...]

    @cached_property
    def per_vak(self) -> Mapping[Sleutel, tuple[Leemte, ...]]:
        """The gaps of every vak that has some, the heaviest kind first."""
        found: dict[Sleutel, list[Leemte]] = defaultdict(list)
        for leemte in self.alle:
            found[leemte.vak.sleutel].append(leemte)
        return {key: tuple(leemten) for key, leemten in found.items()}

    @cached_property
    def per_term(self) -> Mapping[str, tuple[Leemte, ...]]:
        """The gaps of every klantgroep, thema and klantreis that has some, by the path of its page."""
        found: dict[str, list[Leemte]] = defaultdict(list)
        for leemte in self.alle:
            for pad in _paden(leemte.vak):
                found[pad].append(leemte)
        return {pad: tuple(leemten) for pad, leemten in found.items()}

    @cached_property
    def belangrijkst(self) -> tuple[Leemte, ...]:
        """One gap of every vak, most important first; what is accepted has been decided on."""
        return rank(leemte for leemte in self.van_iedereen if leemte.opvolging is not Opvolging.AANVAARD)

    @cached_property
    def van_iedereen(self) -> tuple[Leemte, ...]:
        """The gaps of the map, of klantgroepen, and of steps for everyone; steps per klantgroep stay where they are."""
        return tuple(x for x in self.alle if not isinstance(x.vak, Stapvak) or not x.vak.klantgroep)

    @cached_property
    def niet_gehoord(self) -> tuple[Leemte, ...]:
        """The klantgroepen that we did not hear, in the order of the vocabulary."""
        return tuple(x for x in self.alle if x.soort is LeemteSoort.NIET_GEHOORD)

    @cached_property
    def leeg(self) -> tuple[Leemte, ...]:
        """The empty vakken of klantgroep × thema."""
        return tuple(x for x in self.alle if x.soort is LeemteSoort.LEEG and isinstance(x.vak, Themavak))

    @cached_property
    def tellingen(self) -> Mapping[LeemteSoort, Leemtetelling]:
        """How many gaps of every kind there are, and where."""
        return {soort: tel(leemte for leemte in self.alle if leemte.soort is soort) for soort in LeemteSoort}

    def minst_bekend(self, groepen: Iterable[Klantgroep]) -> Klantgroep | None:
        """Return which of these has most empty vakken, of equal ones the first; None when no vak of them is empty.

        The group that means everyone is not among them: it is no klantgroep to get to know.
        """
        counts = Counter(vak.klantgroep.id for vak in (leemte.vak for leemte in self.leeg) if vak.klantgroep)
        known = (groep for groep in groepen if not groep.restwaarde and counts[groep.id])
        return max(known, key=lambda groep: counts[groep.id], default=None)

    def bij(self, vak: Themavak | Stapvak | Groepvak) -> tuple[Leemte, ...]:
        """Return the gaps of one vak."""
        return self.per_vak.get(vak.sleutel, ())

    def te_onderzoeken(self, vak: Themavak | Stapvak | Groepvak) -> tuple[Leemte, ...]:
        """Return the gaps of one vak that more listening would close: for a conclusion one needs to write."""
        return tuple(leemte for leemte in self.bij(vak) if leemte.soort is not LeemteSoort.SYNTHESEGAT)

    def verst(self, vak: Themavak | Stapvak | Groepvak) -> Leemte:
        """Return the gap of a vak that somebody is furthest with; of equal ones the heaviest. The vak must have one.

        A conclusion that is lacking gives way to anything else.
        """
        return max(self.te_onderzoeken(vak) or self.bij(vak), key=lambda leemte: leemte.opvolging.plaats)

    @cached_property
    def opvolgingen(self) -> Mapping[Sleutel, Opvolging]:
        """How far anybody is with every vak that has a gap."""
        return {key: max((x.opvolging for x in found), key=lambda o: o.plaats) for key, found in self.per_vak.items()}

    def over(self, term: Term) -> tuple[Leemte, ...]:
        """Return the gaps of a klantgroep, a thema or the steps of a klantreis, most important first."""
        return tuple(sorted(self.per_term.get(term.pad, ()), key=lambda leemte: -leemte.prioriteit.score))

    def vragen_over(self, term: Term) -> tuple[Leemte, ...]:
        """Return the most important gap of every vak of a term, most important first.

        What was decided not to be studied comes last: it is no question any more.
        """
        ranked = rank(self.per_term.get(term.pad, ()))
        return tuple(sorted(ranked, key=lambda leemte: leemte.opvolging is Opvolging.AANVAARD))

    def vakken_van(self, term: Term) -> tuple[Vakleemten, ...]:
        """Return the vakken of a term that have a gap, in the order of the maps."""
        groups = (leemten for leemten in self.per_vak.values() if term.pad in _paden(leemten[0].vak))
        return tuple(Vakleemten(_naam(leemten[0].vak, term), leemten[0].vak, leemten) for leemten in groups)


def _naam(vak: Themavak | Stapvak | Groepvak, term: Term) -> str:
    if isinstance(vak, Stapvak):
        return vak.stap.label
    if isinstance(vak, Groepvak):
        return "De hele groep"
    return vak.thema.label if isinstance(term, Klantgroep) else vak.klantgroep.label


def _paden(vak: Themavak | Stapvak | Groepvak) -> tuple[str, ...]:
    """Return the pages of the terms that a vak belongs to: a step of one klantgroep belongs to no klantreis."""
    if isinstance(vak, Stapvak):
        return () if vak.klantgroep else (vak.klantreis.pad,)
    return (vak.klantgroep.pad, vak.thema.pad) if isinstance(vak, Themavak) else (vak.klantgroep.pad,)


def build_leemtelijst(
    maatstaf: Maatstaf, keten: Keten, peildatum: date, kaarten: tuple[Kaart, Reiskaart, Groepkaart]
) -> Leemtelijst:
    """Return every gap on the three maps on the peildatum."""
    kaart, reiskaart, groepkaart = kaarten
    tekorten = find_leemten((*kaart.values(), *reiskaart.values(), *groepkaart.values()), maatstaf)
    return Leemtelijst(build_leemten(tekorten, keten, peildatum))
