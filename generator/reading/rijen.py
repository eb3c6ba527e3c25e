"""Rows of a spreadsheet (CSV) or a list (YAML) to insights, with the same rules as files."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.reading.bytes import decode
from generator.reading.inzicht import Gelezen, make_inzicht
from generator.reading.kinds import is_empty
from generator.reading.kopblok import Blok, Knoop, Reeks, Woord, read_yaml
from generator.reading.lezing import Lezing
from generator.reading.markdown import check_markdown
from generator.reading.namen import MAX_NAAM, check_naam, slug
from generator.values.inzicht import Inzicht
from generator.values.melding import Plek
from generator.values.taxonomie import Aard

MAX_IMPORT = 20_000_000
_ANDERS = {"kern": "titel", "onderbouwing": "tekst"}
_LEEG = {"klantreis": "geen", "actie": "geen", "datum": "onbekend"}
"""What an empty cell means; elsewhere it means that the field is not there."""
_LIJSTEN = ("klantgroep", "thema", "gebruiksdoel", "bevestigt", "spreekt-tegen", "vervangt")


@dataclass(frozen=True)
class Rij:
    """One row before it is interpreted; numbers count from 1 and skip the heading."""

    nummer: int
    blok: Blok


def read_rijen(data: bytes, bestand: str, lezing: Lezing) -> list[Inzicht]:
    """Return the insights in a YAML or CSV file; every fault of every row is reported with its number.

    Findings: those of `make_inzicht`, and `geen-rijen`, `kolom`, `dubbele-naam`. When there is any, use none of it.
    """
    text = decode(data, bestand, lezing, MAX_IMPORT)
    if text is None:
        return []
    rijen = list(_csv(text, bestand, lezing) if bestand.lower().endswith(".csv") else _yaml(text, bestand, lezing))
    if not rijen and not lezing.meldingen:
        lezing.meld(Plek(bestand), "geen-rijen", "Er staan geen rijen in dit bestand.", "Zet elk inzicht op een rij.")
    found: list[Inzicht] = []
    for rij in rijen:
        before = len(lezing.meldingen)
        inzicht = _inzicht(rij, lezing)
        if inzicht and any(other.id == inzicht.id for other in found):
            hint = "Geef een van de twee rijen een andere id."
            lezing.meld(rij.blok.plek, "dubbele-naam", f"De id «{inzicht.id}» staat er twee keer.", hint)
        elif inzicht:
            found.append(inzicht)
        for index in range(before, len(lezing.meldingen)):
            melding = lezing.meldingen[index]
            lezing.meldingen[index] = replace(melding, tekst=f"Rij {rij.nummer}: {melding.tekst}")
    return found


def _yaml(text: str, bestand: str, lezing: Lezing) -> Iterator[Rij]:
    knoop = read_yaml(text, bestand, lezing)
    items = knoop.items if isinstance(knoop, Reeks) else ()
    if isinstance(knoop, Woord | Blok):
        lezing.meld(knoop.plek, "geen-rijen", "Dit is geen lijst.", "Begin elk inzicht met een streepje: - titel: …")
    for nummer, item in enumerate(items, start=1):
        if isinstance(item, Blok):
            yield Rij(nummer, item)
        else:
            lezing.meld(item.plek, "geen-rijen", f"Rij {nummer} heeft geen velden.", "Schrijf velden: titel: …")


def _csv(text: str, bestand: str, lezing: Lezing) -> Iterator[Rij]:
    """Yield rows; «bron.titel» is a field of a block, and «;» or «,» (found in the heading) parts the columns."""
    lines = text.split("\n")
    reader = csv.reader(io.StringIO(text), delimiter=";" if lines[0].count(";") > lines[0].count(",") else ",")
    try:
        head = [name.strip() for name in next(reader, [])]
        for nummer, cells in enumerate(reader, start=1):
            plek = Plek(bestand, reader.line_num)
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) > len(head):
                tekst = f"Rij {nummer} heeft {len(cells)} cellen, de kop {len(head)}."
                lezing.meld(plek, "kolom", tekst, "Zet tekst met een scheidingsteken tussen dubbele aanhalingstekens.")
                continue
            yield Rij(nummer, _blok(zip(head, cells, strict=False), plek))
    except csv.Error:
        lezing.meld(Plek(bestand, reader.line_num), "kolom", "Deze regel is geen CSV.", "Bewaar het als CSV (UTF-8).")


def _blok(cells: Iterable[tuple[str, str]], plek: Plek) -> Blok:
    """Return the cells of a row as fields; a name with a point belongs in a block."""
    velden: dict[str, Knoop] = {}
    blocks: dict[str, list[tuple[Woord, Knoop]]] = {}
    for name, cell in cells:
        base, point, part = name.partition(".")
        if point and cell.strip():
            blocks.setdefault(base, []).append((Woord(part, plek), Woord(cell.strip(), plek, aangehaald=True)))
        elif not point:
            velden[name] = _cel(name, cell.strip(), plek)
    for base, pairs in blocks.items():
        velden[base] = Blok(tuple(pairs), plek)
    return Blok(tuple((Woord(name, plek), knoop) for name, knoop in velden.items()), plek)


def _cel(name: str, cell: str, plek: Plek) -> Knoop:
    if name in _LIJSTEN and (";" in cell or "," in cell):
        parts = cell.replace(";", ",").split(",")
        return Reeks(tuple(Woord(part.strip(), plek) for part in parts if part.strip()), plek)
    return Woord(cell, plek, aangehaald=bool(cell))


def _inzicht(rij: Rij, lezing: Lezing) -> Inzicht | None:
    fields = {_ANDERS.get(key.tekst, key.tekst): (key, knoop) for key, knoop in rij.blok.velden}
    _feiten(fields)
    for name, (key, knoop) in list(fields.items()):
        if is_empty(knoop) or (isinstance(knoop, Reeks) and not knoop.items):
            if name in _LEEG:
                fields[name] = key, Woord(_LEEG[name], knoop.plek)
            else:
                del fields[name]
        elif isinstance(knoop, Blok):
            fields[name] = key, _without_empty(knoop)
        elif isinstance(knoop, Reeks):
            items = tuple(_without_empty(item) if isinstance(item, Blok) else item for item in knoop.items)
            fields[name] = key, Reeks(items, knoop.plek)
    titel, tekst, id_ = (_pop(fields, name, rij.blok.plek, lezing) for name in ("titel", "tekst", "id"))
    check_markdown(tekst.tekst, tekst.plek.bestand, tekst.plek.regel, lezing)
    gelezen = Gelezen(
        Blok(tuple(fields.values()), rij.blok.plek), " ".join(titel.tekst.split()), titel.plek, tekst.tekst.strip()
    )
    if not gelezen.titel:
        lezing.meld(rij.blok.plek, "geen-titel", "De titel ontbreekt.", "Schrijf de bewering zelf als titel.")
    naam = id_.tekst or slug(gelezen.titel)[:MAX_NAAM].strip("-")
    if naam and not check_naam(f"{naam}.md", probe := Lezing(lezing.vandaag)):
        lezing.meld(id_.plek, "naam", probe.meldingen[0].tekst, probe.meldingen[0].hint)
    inzicht = make_inzicht(gelezen, f"inzichten/{naam}.md", lezing)
    if inzicht is None:
        return None
    jaar = inzicht.datum.jaar if inzicht.datum else "onbekend"
    return replace(inzicht, bestand=f"inzichten/{jaar}/{naam}.md")


def _pop(fields: dict[str, tuple[Woord, Knoop]], name: str, plek: Plek, lezing: Lezing) -> Woord:
    _, knoop = fields.pop(name, (None, Woord("", plek)))
    if isinstance(knoop, Woord):
        return knoop
    lezing.meld(knoop.plek, "verkeerd-soort", f"Bij «{name}» hoort tekst.", "Schrijf gewone tekst.")
    return Woord("", plek)


def _without_empty(blok: Blok) -> Blok:
    return Blok(tuple(pair for pair in blok.velden if not is_empty(pair[1])), blok.plek)


def _feiten(fields: dict[str, tuple[Woord, Knoop]]) -> None:
    """Accept the columns of a list of facts: how precise the date is, and the aard under «soort»."""
    key, soort = fields.get("soort", (None, None))
    if key and isinstance(soort, Woord) and soort.tekst in list(Aard) and "aard" not in fields:
        fields["aard"] = Woord("aard", key.plek), soort
        del fields["soort"]
    _, precisie = fields.pop("datum_precisie", (None, None))
    fields.pop("datum_toelichting", None)
    if isinstance(precisie, Woord) and precisie.tekst == "jaar" and isinstance(fields.get("datum", (0, 0))[1], Woord):
        key, datum = fields["datum"]
        if isinstance(datum, Woord):
            fields["datum"] = key, Woord(datum.tekst[:4], datum.plek, aangehaald=True)
