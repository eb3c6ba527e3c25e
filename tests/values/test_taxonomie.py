"""The vocabulary."""

from tests.maak.bibliotheek import REPARATIES, TAXONOMIE, WONING


def test_every_thema_stands_under_its_domein() -> None:
    """A domein without themas is empty, not unknown."""
    found = {domein: TAXONOMIE.in_domein(domein) for domein in ("diensten", "kwaliteit", "imago")}

    assert found == {"diensten": (REPARATIES,), "kwaliteit": (WONING,), "imago": ()}
