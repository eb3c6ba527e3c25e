"""Which small picture proves the title of an insight: the whole grammar of charts, in one place.

A picture is made of the figure that the title says, and of what stands beside it in the same words. Money, dates,
estimates and differences are never drawn, and neither is anything that does not prove the title.
"""

import re
from collections.abc import Iterator

from generator.values.beeld.grafiek import (
    NORM,
    Grafiek,
    Hoofdgetal,
    Jaarpunt,
    Lijn,
    Liniaal,
    Meetpunt,
    Staven,
    Stippen,
    op_liniaal,
)
from generator.values.inzicht import EENHEID, Cijfer, Inzicht
from generator.wording.hoeveelheden import Hoeveelheid, find_hoeveelheden
from generator.wording.hoofdcijfer import find_gezegd, find_hoofdcijfer
from generator.wording.woorden import groot, onderschrift

PROCENT = "procent"
MEEST = 4
"""The most figures in one picture."""
MEESTE_STIPPEN = 12
SAMEN = 2
"""How many words two rows must share to be about the same whole."""
_GEEN_DEEL = re.compile(
    r"\b(?:daling|stijging|toename|afname|verschil|schatting|geschat|vaker|ten opzichte van|dan gemiddeld|dan landelijk"
    r"|respons)\b"
)
"""What says that a figure is a difference, an estimate, or of who did not answer: no part of a whole."""
_GETAL = re.compile(r"\d+(?:[.,]\d+)*")
_NOOIT = ("euro", "punt", "graden")
_LEEG = frozenset("een het van met voor door die dat bij naar over per hun als maar ook dan meer minder jaar".split())
"""Words that say nothing about the whole."""


def build_grafiek(inzicht: Inzicht) -> Grafiek | None:
    """Return the picture that proves the title of an insight, or None when its figures do not, or not alike.

    The same measure in other years is a line; a share that the title counts out is dots; other shares or counts of the
    same whole are bars; a mark is a ruler.
    """
    hoofd = find_hoofdcijfer(inzicht.titel, inzicht.cijfers, inzicht.hoofdcijfer)
    if hoofd is None or any(word in hoofd.eenheid for word in _NOOIT):
        return None
    return _lijn(hoofd, inzicht) or _stippen(hoofd, inzicht) or _staven(hoofd, inzicht) or _liniaal(hoofd, inzicht)


def build_voor_en_na(inzicht: Inzicht) -> Lijn | None:
    """Return the line of the figures before an action and after it; None when its result does not say both."""
    beeld = build_grafiek(inzicht)
    said = set(_GETAL.findall(inzicht.actie.resultaat)) if inzicht.actie else set[str]()
    if not isinstance(beeld, Lijn):
        return None
    both = {one.punt.tekst.removesuffix("%") for one in (beeld.jaren[0], beeld.jaren[-1])}
    return beeld if both <= said else None


def build_getal(inzicht: Inzicht) -> Hoofdgetal | None:
    """Return the figure that stands large beside a title: «7 op de 10» or «88%»; None when nothing proves the title."""
    hoofd = find_hoofdcijfer(inzicht.titel, inzicht.cijfers, inzicht.hoofdcijfer)
    if hoofd is None:
        return None
    stippen = _stippen(hoofd, inzicht)
    if stippen:
        return Hoofdgetal(str(stippen.vol), f"op de {stippen.van}")
    return Hoofdgetal(groot(hoofd), onderschrift(hoofd)) if groot(hoofd) else None


def _lijn(hoofd: Cijfer, inzicht: Inzicht) -> Lijn | None:
    same = (row for row in inzicht.cijfers if (row.wat, row.eenheid) == (hoofd.wat, hoofd.eenheid))
    rows = sorted(_getallen(same), key=lambda pair: pair[0].jaar or 0)
    years = [row.jaar for row, _ in rows if row.jaar]
    if isinstance(hoofd.waarde, str) or len(years) < 2 or len({*years}) < len(rows) or min(v for _, v in rows) < 0:
        return None
    low, high = _schaal(hoofd.eenheid, [value for _, value in rows])
    first, last = years[0], years[-1]
    return Lijn(
        hoofd.wat,
        tuple(
            Jaarpunt(
                jaar,
                Meetpunt(row.wat, groot(row), round(100 * (value - low) / (high - low), 1), raak=row == hoofd),
                round(100 * (jaar - first) / (last - first), 1),
            )
            for (row, value), jaar in zip(rows, years, strict=True)
        ),
    )


def _schaal(eenheid: str, waarden: list[float]) -> tuple[float, float]:
    """Return the bottom and the top of a line: wide enough to make no mountain of a small step; counts begin at 0."""
    low, high = min(waarden), max(waarden)
    if eenheid not in (EENHEID, PROCENT):
        return 0, high or 1
    least = 1 if eenheid == EENHEID else 20
    room = max(0, least - (high - low)) / 2
    return low - room, high + room


def _stippen(hoofd: Cijfer, inzicht: Inzicht) -> Stippen | None:
    said = _gezegd(hoofd, inzicht)
    if said is None or said.uitgeteld is None or _GEEN_DEEL.search(hoofd.wat):
        return None
    vol, van = said.uitgeteld
    if van > MEESTE_STIPPEN or said.waarde in (said.laagst, said.hoogst):
        return None
    if (vol, van) == (1, 2):
        vol, van = 5, 10
    return Stippen(vol, van, hoofd.wat, groot(hoofd) or str(hoofd.waarde))


def _gezegd(hoofd: Cijfer, inzicht: Inzicht) -> Hoeveelheid | None:
    """Return the share of the title that its figure holds; a title in words is proved by the words of the figure."""
    words = find_hoeveelheden(hoofd.waarde) if isinstance(hoofd.waarde, str) else ()
    return find_gezegd(inzicht.titel, hoofd) or next(iter(words), None)


def _staven(hoofd: Cijfer, inzicht: Inzicht) -> Staven | None:
    if hoofd.eenheid == EENHEID or _GEEN_DEEL.search(hoofd.wat):
        return None
    rows = list(_getallen(row for row in inzicht.cijfers if _samen(row, hoofd)))[:MEEST]
    shares = hoofd.eenheid == PROCENT
    whole = 100 if shares else max((value for _, value in rows), default=0)
    if len(rows) < 2 or hoofd not in [row for row, _ in rows] or not whole or not all(0 <= v <= whole for _, v in rows):
        return None
    points = (Meetpunt(row.wat, groot(row), round(100 * value / whole, 1), row == hoofd) for row, value in rows)
    return Staven(tuple(points), shares)


def _samen(row: Cijfer, hoofd: Cijfer) -> bool:
    """Return True for rows of one whole: the same unit and year, and called by the same words."""
    alike = (row.eenheid, row.jaar) == (hoofd.eenheid, hoofd.jaar) and not _GEEN_DEEL.search(row.wat)
    return row == hoofd or (alike and len(_woorden(row.wat) & _woorden(hoofd.wat)) >= SAMEN)


def _woorden(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]{3,}", text.lower())) - _LEEG


def _liniaal(hoofd: Cijfer, inzicht: Inzicht) -> Liniaal | None:
    if hoofd.eenheid != EENHEID:
        return None
    rows = [
        (row, value)
        for row, value in _getallen(inzicht.cijfers)
        if (row.eenheid, row.jaar) == (hoofd.eenheid, hoofd.jaar) and 1 <= value <= 10
    ]
    if len(rows) > MEEST or hoofd not in [row for row, _ in rows]:
        return None
    return Liniaal(
        tuple(Meetpunt(row.wat, groot(row), op_liniaal(value), row == hoofd) for row, value in rows), op_liniaal(NORM)
    )


def _getallen(rows: Iterator[Cijfer] | tuple[Cijfer, ...]) -> Iterator[tuple[Cijfer, float]]:
    for row in rows:
        if not isinstance(row.waarde, str):
            yield row, float(row.waarde)
