"""A table (CSV) as rows of fields, the same as a list in YAML gives."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from generator.reading.bestand.knopen import Blok, Knoop, Reeks, Scalar
from generator.reading.bestand.lezing import Lezing
from generator.values.melding import Plek

_LIJSTEN = ("klantgroep", "thema", "gebruiksdoel", "bevestigt", "spreekt-tegen", "vervangt")
_SCHEIDING = (";", ",", "\t")


@dataclass(frozen=True)
class Rij:
    """One row before it is interpreted; numbers count from 1 and skip the heading."""

    nummer: int
    blok: Blok


def read_csv(text: str, bestand: str, lezing: Lezing) -> Iterator[Rij]:
    """Yield the rows of a table; the heading tells what parts the cells: a semicolon, a comma or a tab.

    «bron.titel» is a field of a block and «cijfers.1.wat» a field of the first block of a list. Finding: `kolom`.
    """
    text = text.partition("\n")[2] if text.lower().startswith("sep=") else text
    heading = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text), delimiter=max(_SCHEIDING, key=heading.count))
    try:
        head = [name.strip().lower() for name in next(reader, [])]
        for name in sorted({name for name in head if name and head.count(name) > 1}):
            lezing.meld(Plek(bestand), "kolom", f"De kolom «{name}» staat er twee keer.", "Houd er één.")
        for nummer, cells in enumerate(reader, start=1):
            plek = Plek(bestand, reader.line_num)
            if len(cells) > len(head):
                tekst = f"Rij {nummer} heeft {len(cells)} cellen, de kop {len(head)}."
                hint = "Zet tekst met een scheidingsteken tussen dubbele aanhalingstekens."
                lezing.meld(plek, "kolom", tekst, hint)
            elif any(cell.strip() for cell in cells):
                yield Rij(nummer, _blok(dict(zip(head, cells, strict=False)), plek))
    except csv.Error:
        lezing.meld(Plek(bestand, reader.line_num), "kolom", "Deze regel is geen CSV.", "Bewaar het als CSV (UTF-8).")


def _blok(cells: dict[str, str], plek: Plek) -> Blok:
    """Return the cells of a row as fields, those with a point in their name together in blocks."""
    velden: dict[str, Knoop] = {}
    inner: dict[str, dict[str, str]] = {}
    for name, cell in cells.items():
        base, point, part = name.partition(".")
        if point:
            inner.setdefault(base, {})[part] = cell
        elif name:
            velden[name] = _cel(name, cell.strip(), plek)
    for base, parts in inner.items():
        filled = {name: cell for name, cell in parts.items() if cell.strip()}
        if not filled:
            velden.setdefault(base, Scalar("", plek))
        elif all(name.partition(".")[0].isdigit() for name in filled):
            velden[base] = _reeks(filled, plek)
        else:
            velden[base] = _blok(filled, plek)
    return Blok(tuple((Scalar(name, plek), knoop) for name, knoop in velden.items()), plek)


def _reeks(cells: dict[str, str], plek: Plek) -> Reeks:
    """Return numbered blocks as a list, in the order of their numbers."""
    numbers = sorted({int(name.partition(".")[0]) for name in cells})
    blocks = [
        {name.partition(".")[2]: cell for name, cell in cells.items() if int(name.partition(".")[0]) == number}
        for number in numbers
    ]
    return Reeks(tuple(_blok(block, plek) for block in blocks), plek)


def _cel(name: str, cell: str, plek: Plek) -> Knoop:
    if name in _LIJSTEN and (";" in cell or "," in cell):
        parts = cell.replace(";", ",").split(",")
        return Reeks(tuple(Scalar(part.strip(), plek) for part in parts if part.strip()), plek)
    return Scalar(cell, plek, aangehaald=bool(cell))
