"""The vocabulary."""

from dataclasses import replace

from generator.values.taxonomie.thema import ZONDER_DOMEIN, Naam
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


def test_a_thema_of_an_unknown_domein_comes_last() -> None:
    """It is a fault, and the preview that says so has a place for it on every map and index."""
    los = replace(REPARATIES, domein="weg")
    taxonomie = replace(TAXONOMIE, themas=(los, WONING))

    assert taxonomie.per_domein == ((TAXONOMIE.domeinen[1], (WONING,)), (ZONDER_DOMEIN, (los,)))
