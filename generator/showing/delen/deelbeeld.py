"""An insight as a picture to share, as large as a message on intranet or in a chat shows (S0-37)."""

from dataclasses import dataclass
from textwrap import wrap

from generator.knowing.kennis import Kennis
from generator.showing.delen.kaarten import Kaart, build_kaart
from generator.showing.sjablonen import show
from generator.values.inzicht import Inzicht

BREED, HOOG = 1200, 630
"""What a message shows whole."""
_LETTERS = {"kort": 68, "gewoon": 56, "lang": 46, "breed": 34}
"""How large a claim stands, by how long it is."""
_KLEIN, _MARGE = 26, 70
_KOLOM, _GETAL = 380, 150
"""How wide the column of the figure is, and how large the figure at most."""
_SMAL, _RUIM = 0.5, 0.86
"""How wide a letter is, as a part of its height: in an ordinary claim, and in one of capitals."""


@dataclass(frozen=True)
class Tekstblok:
    """Lines of one kind and size, and where the first one stands."""

    soort: str
    regels: tuple[str, ...]
    letter: int
    x: int
    y: int

    @property
    def hoogten(self) -> tuple[tuple[int, str], ...]:
        """Every line with its own y."""
        return tuple((self.y + number * round(self.letter * 1.2), regel) for number, regel in enumerate(self.regels))


def deelbeeld_svg(inzicht: Inzicht, kennis: Kennis) -> str:
    """Return the picture of an insight as SVG."""
    kaart = build_kaart(inzicht, kennis)
    blokken = (_bewering(kaart), *_getal(kaart))
    return show(
        "delen/deelbeeld.svg.j2", kaart.pad, kaart=kaart, blokken=blokken, breed=BREED, hoog=HOOG, marge=_MARGE,
        klein=_KLEIN, letop=_letop(kaart), kennis=kennis,
    )  # fmt: skip


def _bewering(kaart: Kaart) -> Tekstblok:
    letter = _LETTERS[kaart.maat]
    room = BREED - 2 * _MARGE - (_KOLOM if kaart.getal else 0)
    lines = wrap(kaart.inzicht.titel, int(room / (letter * (_RUIM if kaart.maat == "breed" else _SMAL))))
    top = (HOOG - len(lines) * round(letter * 1.2)) // 2 + letter
    return Tekstblok("bewering", tuple(lines), letter, _MARGE, top)


def _getal(kaart: Kaart) -> tuple[Tekstblok, ...]:
    if kaart.getal is None:
        return ()
    x = BREED - _MARGE - _KOLOM + 50
    size = min(_GETAL, round((_KOLOM - 50) / (_SMAL * max(2, len(kaart.getal.groot)))))
    under = wrap(kaart.getal.klein, (_KOLOM - 50) // (_KLEIN // 2))[:5]
    top = (HOOG + size - len(under) * _KLEIN) // 2 - 20
    return (
        Tekstblok("getal", (kaart.getal.groot,), size, x, top),
        Tekstblok("onderschrift", tuple(under), _KLEIN, x, top + 50),
    )


def _letop(kaart: Kaart) -> tuple[str, ...]:
    text = f"Let op: {'; '.join(kaart.voorbehoud)}" if kaart.voorbehoud else ""
    return tuple(wrap(text, (BREED - 2 * _MARGE) // (_KLEIN // 2)))
