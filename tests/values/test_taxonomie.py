"""The vocabulary."""

from dataclasses import replace

from generator.values.taxonomie import Naam
from tests.maak.bibliotheek import REPARATIES, TAXONOMIE, WONING


def test_every_thema_stands_under_its_domein() -> None:
    """A domein without themas is empty, not unknown."""
    found = {domein: TAXONOMIE.in_domein(domein) for domein in ("diensten", "kwaliteit", "imago")}

    assert found == {"diensten": (REPARATIES,), "kwaliteit": (WONING,), "imago": ()}


def test_the_domeinen_of_a_map_have_themas() -> None:
    """In the order of the domeinen; a domein without themas would be a column without cells."""
    diensten, kwaliteit = TAXONOMIE.domeinen
    taxonomie = replace(TAXONOMIE, domeinen=(kwaliteit, Naam("imago", "Imago"), diensten))

    assert taxonomie.per_domein == ((kwaliteit, (WONING,)), (diensten, (REPARATIES,)))
