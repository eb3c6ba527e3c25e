"""How a stand is marked on a page: always with a colour and an icon, so that nobody needs the colour."""

from enum import Enum


class Merk(Enum):
    """What a mark says, with the names of its colour and its icon in the style sheet."""

    TE_DOEN = ("zon", "vraag")
    LET_OP = ("zon", "let-op")
    WACHT = ("zon", "klok")
    GESTOPT = ("zon", "kruis")
    TE_LAAT = ("rood", "let-op")
    KLAAR = ("groen", "klaar")
    LOOPT = ("zacht", "klok")
    GOED = ("zacht", "klaar")
    NIET = ("zacht", "kruis")
    UITLEG = ("zacht", "info")

    def __init__(self, kleur: str, icoon: str) -> None:
        self.kleur = kleur
        self.icoon = icoon
