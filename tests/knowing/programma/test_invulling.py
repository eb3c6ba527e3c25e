"""How far the matrix of the Methodewijzer is filled in."""

from dataclasses import replace

from generator.knowing.programma.invulling import Invulling, build_invulling
from generator.values.methodewijzer import METHODEN, Geschikt
from generator.values.taxonomie.taxonomie import Taxonomie
from generator.values.taxonomie.termen import Methode
from tests.maak.bibliotheek import maak_bibliotheek


def test_the_rows_come_in_the_order_of_the_source() -> None:
    """A row without a methode of its own has no page to lead to, but its open cells are still to be filled in."""
    first, second, third = METHODEN[:3]
    methoden = Methode(second, "Tweede"), Methode(first, "Eerste")
    matrix = {
        third: {"wie": Geschikt.IN_TE_VULLEN},
        second: {"wie": Geschikt.IN_TE_VULLEN, "vorm": Geschikt.WERKT_NIET},
        first: {"wie": Geschikt.GESCHIKT},
    }
    bibliotheek = replace(maak_bibliotheek(), taxonomie=Taxonomie(methoden=methoden), matrix=matrix)

    assert build_invulling(bibliotheek) == Invulling(
        ((methoden[1], matrix[first]), (methoden[0], matrix[second])), cellen=4, open=2
    )
