"""The first sheet of an Excel file (.xlsx) as the text of a table: cells only, no formulas, macros or entities."""

import csv
import io
import re
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from generator.reading.bestand.lezing import Lezing
from generator.values.melding import Plek

MAX_UITGEPAKT = 20_000_000
"""What a sheet may be when it is unpacked: a small file can hold a very large one."""
MAX_RIJEN, MAX_KOLOMMEN = 5_000, 100
_NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_DAGEN, _PROCENTEN = {*range(14, 23)}, {9, 10}
"""The formats of Excel itself for a day and for a percentage."""
_NUL = datetime(1899, 12, 30)


@dataclass(frozen=True)
class _Map:
    """What is in the file beside the cells."""

    teksten: tuple[str, ...]
    opmaak: tuple[str, ...]
    """For every style what its numbers are: «dag», «procent» or nothing."""


def read_werkblad(data: bytes, bestand: str, lezing: Lezing) -> bytes:
    """Return the first sheet as CSV; nothing after reporting that it cannot be read (`geen-tekst`, `te-groot`)."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as pak:
            if sum(info.file_size for info in pak.infolist()) > MAX_UITGEPAKT:
                hint = "Bewaar alleen het blad met cijfers, als CSV UTF-8."
                lezing.meld(Plek(bestand), "te-groot", "Uitgepakt is dit bestand te groot.", hint)
                return b""
            return _csv(_rijen(pak)).encode()
    except (zipfile.BadZipFile, ET.ParseError, KeyError, ValueError, IndexError, OverflowError, RuntimeError,
            NotImplementedError, OSError):  # fmt: skip
        hint = "Open het in Excel en bewaar het als CSV UTF-8."
        lezing.meld(Plek(bestand), "geen-tekst", "Dit werkblad kan niet gelezen worden.", hint)
        return b""


def _csv(rows: Iterator[list[str]]) -> str:
    stream = io.StringIO()
    csv.writer(stream, delimiter=";", lineterminator="\n").writerows(rows)
    return stream.getvalue()


def _xml(pak: zipfile.ZipFile, naam: str) -> ET.Element:
    """Return a part of the file; one that declares a document type could hold entities, and is refused."""
    data = pak.read(naam)
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise ValueError(naam)
    return ET.fromstring(data)  # noqa: S314 - no document type, so no entities


def _rijen(pak: zipfile.ZipFile) -> Iterator[list[str]]:
    first = _xml(pak, "xl/workbook.xml").find(f"{_NS}sheets/{_NS}sheet")
    wanted = first.get(_REL) if first is not None else ""
    target = next(r.get("Target", "") for r in _xml(pak, "xl/_rels/workbook.xml.rels") if r.get("Id") == wanted)
    known = _Map(tuple(_teksten(pak)), tuple(_opmaak(pak)))
    sheet = _xml(pak, target.removeprefix("/") if target.startswith("/") else f"xl/{target}")
    for number, row in enumerate(sheet.iter(f"{_NS}row")):
        if number >= MAX_RIJEN:
            raise ValueError(number)
        cells: list[str] = []
        for cell in row.iter(f"{_NS}c"):
            place = _kolom(cell.get("r", "")) if cell.get("r") else len(cells)
            if not len(cells) <= place < MAX_KOLOMMEN:
                raise ValueError(place)
            cells += [""] * (place - len(cells)) + [_cel(cell, known)]
        yield cells


def _teksten(pak: zipfile.ZipFile) -> Iterator[str]:
    if "xl/sharedStrings.xml" in pak.namelist():
        for item in _xml(pak, "xl/sharedStrings.xml").iter(f"{_NS}si"):
            yield "".join(part.text or "" for part in item.iter(f"{_NS}t"))


def _opmaak(pak: zipfile.ZipFile) -> Iterator[str]:
    if "xl/styles.xml" not in pak.namelist():
        return
    styles = _xml(pak, "xl/styles.xml")
    own = {int(f.get("numFmtId", "0")): f.get("formatCode", "") for f in styles.iter(f"{_NS}numFmt")}
    for style in styles.iterfind(f"{_NS}cellXfs/{_NS}xf"):
        number = int(style.get("numFmtId", "0"))
        code = re.sub(r'"[^"]*"|\[[^\]]*\]', "", own.get(number, "")).lower()
        if number in _PROCENTEN or "%" in code:
            yield "procent"
        else:
            yield "dag" if number in _DAGEN or re.search("[ydj]|mmm", code) else ""


def _kolom(plek: str) -> int:
    number = 0
    for letter in re.match("[A-Z]{1,3}", plek)[0]:  # type: ignore[index]
        number = number * 26 + ord(letter) - 64
    return number - 1


def _cel(cell: ET.Element, known: _Map) -> str:
    kind, value = cell.get("t", "n"), cell.findtext(f"{_NS}v") or ""
    if kind == "inlineStr":
        return "".join(part.text or "" for part in cell.iter(f"{_NS}t"))
    if kind == "s":
        return known.teksten[int(value)]
    if kind != "n" or not value:
        return value
    number, style = float(value), int(cell.get("s", "0"))
    soort = known.opmaak[style] if style < len(known.opmaak) else ""
    if soort == "dag":
        return (_NUL + timedelta(days=number)).date().isoformat()
    return f"{number * 100:.12g}%" if soort == "procent" else f"{number:.15g}"
