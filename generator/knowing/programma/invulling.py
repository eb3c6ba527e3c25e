"""How far the matrix of the Methodewijzer is filled in (S0-23)."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.values.bibliotheek import Bibliotheek
from generator.values.methodewijzer import METHODEN, Geschikt
from generator.values.taxonomie.termen import Methode

Rij = tuple[Methode, Mapping[str, Geschikt]]
"""A methode, and what suits it by the id of a kenmerk."""


@dataclass(frozen=True)
class Invulling:
    """The rows of the matrix in the order of the source, and how many of all cells are still open."""

    rijen: tuple[Rij, ...]
    cellen: int
    open: int

    @property
    def wacht(self) -> bool:
        """True as long as nobody filled in anything: then only the fase chooses."""
        return self.open == self.cellen


def build_invulling(bibliotheek: Bibliotheek) -> Invulling:
    """Return the rows whose methode is in the vocabulary; the cells of all rows are counted."""
    matrix = bibliotheek.matrix
    terms = {methode.id: methode for methode in bibliotheek.taxonomie.methoden}
    rijen = tuple((terms[name], matrix[name]) for name in METHODEN if name in matrix and name in terms)
    cellen = [waarde for rij in matrix.values() for waarde in rij.values()]
    return Invulling(rijen, len(cellen), cellen.count(Geschikt.IN_TE_VULLEN))
