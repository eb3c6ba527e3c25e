"""A table (CSV) as rows of fields, the same as a list in YAML gives."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.reading.bestand.knopen import Blok, Knoop, Reeks, Scalar
from generator.reading.bestand.lezing import Lezing
from generator.values.melding import Melding, Plek

_SCHEIDING = (";", ",", "\t")
_SEP = re.compile(r'"?sep=(.)"?\n', re.IGNORECASE)
"""How Excel says in the first line what parts the cells."""
_TEN_EERSTE = 0
"""The column of what is said about a row as a whole."""


@dataclass(frozen=True)
class Rij:
    """One row before it is interpreted; numbers count from 1 and skip the heading."""

    nummer: int
    blok: Blok
    kolommen: tuple[str, ...] = ()
    """The names in the heading; the column of a place counts these."""
    kop: int = 0
    """The line of the heading."""

    def noem(self, melding: Melding) -> Melding:
        """Return a finding that says which row it is about, and which column; one about the heading stays as it is."""
        plek = melding.plek
        if plek.regel == self.kop:
            return melding
        kolom = self.kolommen[plek.kolom - 1] if 0 < plek.kolom <= len(self.kolommen) else ""
        naam = f"Rij {self.nummer}, kolom «{kolom}»" if kolom else f"Rij {self.nummer}"
        return replace(melding, plek=plek._replace(kolom=max(plek.kolom, 1)), tekst=f"{naam}: {melding.tekst}")


@dataclass(frozen=True)
class Cel:
    """One cell: the name of its column, what is in it, and where both stand."""

    naam: str
    tekst: str
    plek: Plek
    kop: Plek


@dataclass(frozen=True)
class Celrij:
    """One row as it stands: its number, the line it begins on, and its cells."""

    nummer: int
    regel: int
    cellen: Sequence[str]


@dataclass(frozen=True)
class Opentabel:
    """A table that was opened: the names in its heading, the line that those stand on, and its rows to come."""

    bestand: str
    koppen: tuple[str, ...]
    kop: int
    rijen: Iterator[Celrij]


def open_tabel(text: str, bestand: str, lezing: Lezing) -> Opentabel:
    """Return a table; the heading tells what parts the cells: a semicolon, a comma or a tab. Finding: `kolom`."""
    said = _SEP.match(text)
    text, kop = (text[said.end() :], 2) if said else (text, 1)
    sign = said[1] if said else max(_SCHEIDING, key=text.partition("\n")[0].count)
    rows = _rijen(text, sign, Plek(bestand, kop), lezing)
    head = next(rows, Celrij(0, kop, ())).cellen
    return Opentabel(bestand, tuple(name.strip() for name in head), kop, rows)


def _rijen(text: str, sign: str, kop: Plek, lezing: Lezing) -> Iterator[Celrij]:
    """Yield the heading and then every row that has something in it."""
    reader = csv.reader(io.StringIO(text), delimiter=sign)
    regel, wide = kop.regel, 0
    try:
        for nummer, cells in enumerate(reader):
            here, regel = regel, reader.line_num + kop.regel
            wide = wide if nummer else len(cells)
            if any(cell.strip() for cell in cells[wide:]):
                tekst = f"Rij {nummer} heeft {len(cells)} cellen, de kop {wide}."
                hint = "Zet tekst met een scheidingsteken tussen dubbele aanhalingstekens."
                lezing.meld(kop._replace(regel=here, kolom=wide + 1), "kolom", tekst, hint)
            elif not nummer or any(cell.strip() for cell in cells):
                yield Celrij(nummer, here, cells)
    except csv.Error:
        plek = kop._replace(regel=reader.line_num + kop.regel - 1)
        lezing.meld(plek, "kolom", "Deze regel is geen CSV.", "Bewaar het als CSV (UTF-8).")


def read_csv(text: str, bestand: str, lezing: Lezing) -> Iterator[Rij]:
    """Yield the rows of a table as fields.

    «bron.titel» is a field of a block and «cijfers.1.wat» a field of the first block of a list. A place in a table is
    the first line of a row and the number of a column. Empty cells too many are nothing. Finding: `kolom`.
    """
    tabel = open_tabel(text, bestand, lezing)
    head = tuple(name.lower() for name in tabel.koppen)
    check_koppen(head, Plek(bestand, tabel.kop), lezing)
    _check_delen(head, Plek(bestand, tabel.kop), lezing)
    loose = set[int]()
    for rij in tabel.rijen:
        plek = Plek(bestand, rij.regel, _TEN_EERSTE)
        cellen = [
            Cel(naam, cell, plek._replace(kolom=number), Plek(bestand, tabel.kop, number))
            for number, (naam, cell) in enumerate(zip(head, rij.cellen, strict=False), start=1)
        ]
        loose |= _meld_los(cellen, loose, lezing)
        yield Rij(rij.nummer, _blok(cellen, plek, lezing), head, tabel.kop)


def check_koppen(head: Sequence[str], plek: Plek, lezing: Lezing) -> None:
    """Report names of columns that stand twice. Finding: `kolom`."""
    for number, name in enumerate(head, start=1):
        if name and name in head[: number - 1]:
            here = plek._replace(kolom=number)
            lezing.meld(here, "kolom", f"De kolom «{name}» staat er twee keer.", "Houd er één.")


def _check_delen(head: Sequence[str], plek: Plek, lezing: Lezing) -> None:
    """Report names of columns that miss a part."""
    for number, name in enumerate(head, start=1):
        if name and not all(name.split(".")):
            hint = "Schrijf een veld, of een veld met een deel: bron.titel."
            lezing.meld(plek._replace(kolom=number), "kolom", f"De naam van de kolom «{name}» is niet af.", hint)


def _meld_los(cellen: Sequence[Cel], said: set[int], lezing: Lezing) -> set[int]:
    """Report that a column without a name holds something, once for each, and return those columns.

    What it is may be a person, for nobody said what the column is about: it is not repeated.
    """
    loose = [cel for cel in cellen if not cel.naam and cel.tekst.strip() and cel.plek.kolom not in said]
    for cel in loose:
        tekst = f"Kolom {cel.plek.kolom} heeft geen naam, maar er staat wel iets in."
        lezing.meld(cel.plek, "kolom", tekst, "Zet boven de kolom de naam van een veld, of maak de kolom leeg.")
    return {cel.plek.kolom for cel in loose}


def _blok(cellen: Sequence[Cel], plek: Plek, lezing: Lezing) -> Blok:
    """Return the cells of a row as fields, those with a point in their name together in blocks."""
    velden: dict[str, tuple[Scalar, Knoop]] = {}
    inner: dict[str, list[Cel]] = {}
    for cel in cellen:
        base, point, part = cel.naam.partition(".")
        if point:
            inner.setdefault(base, []).append(replace(cel, naam=part))
        elif base:
            velden[base] = (
                Scalar(base, cel.kop),
                Scalar(cel.tekst.strip(), cel.plek, aangehaald=bool(cel.tekst.strip())),
            )
    for base, parts in inner.items():
        filled = [cel for cel in parts if cel.tekst.strip()]
        first = (filled or parts)[0]
        whole = velden.get(base)
        if filled and whole and isinstance(whole[1], Scalar) and whole[1].tekst:
            hint = f"Maak een van de twee leeg, of noem de eerste {base}.wat."
            tekst = f"Zowel «{base}» als «{base}.{first.naam}» is ingevuld."
            lezing.meld(whole[1].plek, "kolom", tekst, hint)
        if filled or not whole:
            velden[base] = Scalar(base, first.kop), _binnen(filled, first.plek, lezing)
    return Blok(tuple(velden.values()), plek)


def _binnen(cellen: Sequence[Cel], plek: Plek, lezing: Lezing) -> Knoop:
    """Return the fields within a field: nothing, a block, or numbered blocks in the order of their numbers."""
    if not cellen:
        return Scalar("", plek)
    if not all(_nummer(cel) for cel in cellen):
        return _blok(cellen, plek, lezing)
    numbers = sorted({int(_nummer(cel)) for cel in cellen})
    groups = ([cel for cel in cellen if int(_nummer(cel)) == number] for number in numbers)
    return Reeks(tuple(_genummerd(group, lezing) for group in groups), plek)


def _nummer(cel: Cel) -> str:
    number = cel.naam.partition(".")[0]
    return number if re.fullmatch(r"[0-9]{1,3}", number) else ""


def _genummerd(cellen: Sequence[Cel], lezing: Lezing) -> Knoop:
    """Return the cells behind one number: a block, or one value when nothing follows the number."""
    if len(cellen) == 1 and "." not in cellen[0].naam:
        return _waarde(cellen[0])
    return _blok([replace(cel, naam=cel.naam.partition(".")[2]) for cel in cellen], cellen[0].plek, lezing)


def _waarde(cel: Cel) -> Scalar:
    """Return what is in a cell; it is text, whatever YAML would make of it."""
    return Scalar(cel.tekst.strip(), cel.plek, aangehaald=bool(cel.tekst.strip()))
