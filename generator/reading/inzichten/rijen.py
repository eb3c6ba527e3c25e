"""Rows of a table (CSV) or a list (YAML) to insights, with the same rules as files."""

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.reading.bestand.bytes import decode
from generator.reading.bestand.knopen import Blok, Knoop, Reeks, Scalar, read_yaml
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.markdown import check_markdown
from generator.reading.bestand.namen import inzicht_pad, naam_hint
from generator.reading.bestand.titel import MAX_TITEL
from generator.reading.inzichten.cellen import verstaan
from generator.reading.inzichten.herhaald import together
from generator.reading.inzichten.inzicht import Gelezen, make_inzicht
from generator.reading.inzichten.inzichtvelden import INZICHT
from generator.reading.inzichten.tabel import Rij, read_csv
from generator.reading.inzichten.tekenset import to_utf8
from generator.reading.velden.kinds import is_empty
from generator.values.inzicht import Inzicht
from generator.values.melding import Plek, fouten
from generator.values.taxonomie.soorten import Aard
from generator.wording.slug import slug

MAX_IMPORT = 20_000_000
_EMPTY = {"klantreis": "geen", "actie": "geen", "datum": "onbekend"}
"""What an empty cell means; elsewhere it means that the field is not there."""

Velden = dict[str, tuple[Scalar, Knoop]]
"""The fields of a row by name: the key with its place, and the value."""


def read_rijen(data: bytes, bestand: str, lezing: Lezing) -> list[Inzicht]:
    """Return the insights in a YAML or CSV file; every fault of every row is reported with its number.

    Findings: those of `make_inzicht`, `read_csv`, `verstaan` and `to_utf8`, and `geen-rijen`, `dubbele-naam`. When
    there is a fault, use none of the insights.
    """
    is_table = bestand.lower().endswith(".csv")
    text = decode(to_utf8(data, bestand, lezing) if is_table else data, bestand, lezing, MAX_IMPORT)
    if text is None:
        return []
    rijen = list((read_csv if is_table else _yaml)(text, bestand, lezing))
    if not rijen and not fouten(lezing.meldingen):
        lezing.meld(Plek(bestand), "geen-rijen", "Er staan geen rijen in dit bestand.", "Zet elk inzicht op een rij.")
    found: dict[str, Inzicht] = {}
    for rij in rijen:
        before = len(lezing.meldingen)
        inzicht = _inzicht(rij, lezing)
        if inzicht and inzicht.id in found:
            hint = "Geef een van de twee rijen een andere id."
            lezing.meld(rij.blok.plek, "dubbele-naam", f"De id «{inzicht.id}» staat er twee keer.", hint)
        elif inzicht:
            found[inzicht.id] = inzicht
        lezing.meldingen[before:] = [rij.noem(melding) for melding in lezing.meldingen[before:]]
    lezing.meldingen[:] = together(lezing.meldingen)
    return list(found.values())


def _yaml(text: str, bestand: str, lezing: Lezing) -> Iterator[Rij]:
    knoop = read_yaml(text, bestand, lezing)
    items = knoop.items if isinstance(knoop, Reeks) else ()
    if isinstance(knoop, Scalar | Blok):
        lezing.meld(knoop.plek, "geen-rijen", "Dit is geen lijst.", "Begin elk inzicht met een streepje: - titel: …")
    for nummer, item in enumerate(items, start=1):
        if isinstance(item, Blok):
            yield Rij(nummer, item)
        else:
            lezing.meld(item.plek, "geen-rijen", f"Rij {nummer} heeft geen velden.", "Schrijf velden: titel: …")


def _inzicht(rij: Rij, lezing: Lezing) -> Inzicht | None:
    blok = verstaan(INZICHT, rij.blok, lezing) if rij.kolommen else rij.blok
    velden: Velden = {key.tekst: (key, knoop) for key, knoop in blok.velden}
    _from_feiten(velden)
    for name, (key, knoop) in list(velden.items()):
        full = _without_empty(knoop)
        if full is None and name in _EMPTY:
            velden[name] = key, Scalar(_EMPTY[name], knoop.plek)
        elif full is None:
            del velden[name]
        else:
            velden[name] = key, full
    titel, tekst, naam = (_pop(velden, name, blok.plek, lezing) for name in ("titel", "tekst", "id"))
    before = len(lezing.meldingen)
    check_markdown(tekst.tekst, tekst.plek.bestand, tekst.plek.regel, lezing)
    if rij.kolommen:
        own = lezing.meldingen[before:]
        lezing.meldingen[before:] = [replace(m, plek=m.plek._replace(kolom=tekst.plek.kolom)) for m in own]
    if not titel.tekst.strip():
        lezing.meld(blok.plek, "geen-titel", "De titel ontbreekt.", "Schrijf de bewering zelf als titel.")
        return None
    words = " ".join(titel.tekst.split())
    gelezen = Gelezen(Blok(tuple(velden.values()), blok.plek), words, titel.plek, tekst.tekst.strip())
    inzicht_id = naam.tekst or slug(words)
    if hint := naam_hint(inzicht_id):
        hint = f"Geef in de kolom id een andere naam. {hint}"
        lezing.meld(naam.plek, "naam", f"De naam «{inzicht_id}» kan niet.", hint)
        return None
    inzicht = make_inzicht(gelezen, f"{inzicht_id}.md", lezing)
    return replace(inzicht, bestand=inzicht_pad(inzicht_id, inzicht.datum)) if inzicht else None


def _pop(velden: Velden, name: str, plek: Plek, lezing: Lezing) -> Scalar:
    _, knoop = velden.pop(name, (None, Scalar("", plek)))
    if isinstance(knoop, Scalar):
        return knoop
    lezing.meld(knoop.plek, "verkeerd-soort", f"Bij «{name}» hoort tekst.", "Schrijf gewone tekst.")
    return Scalar("", plek)


def _without_empty(knoop: Knoop) -> Knoop | None:
    """Return a value without its empty parts, or None when nothing is left."""
    if isinstance(knoop, Scalar):
        return None if is_empty(knoop) else knoop
    if isinstance(knoop, Blok):
        pairs = tuple((key, full) for key, value in knoop.velden if (full := _without_empty(value)) is not None)
        return replace(knoop, velden=pairs) if pairs else None
    items = tuple(full for item in knoop.items if (full := _without_empty(item)) is not None)
    return replace(knoop, items=items) if items else None


def _from_feiten(velden: Velden) -> None:
    """Understand a list of facts: other names, a claim too long for a title, a year written as a month, loose words."""
    velden.pop("datum_toelichting", None)
    kern = None if _is_filled(velden, "titel") else velden.pop("kern", None)
    onderbouwing = velden.pop("onderbouwing", None) if kern and not _is_filled(velden, "tekst") else None
    if kern and isinstance(kern[1], Scalar):
        titel = " ".join(kern[1].tekst.split()).rstrip(".")
        short = _shorten(titel)
        velden["titel"] = kern[0], kern[1]._replace(tekst=short)
        if onderbouwing and isinstance(onderbouwing[1], Scalar):
            claim = f"{titel}.\n\n" if short != titel else ""
            velden["tekst"] = onderbouwing[0], onderbouwing[1]._replace(tekst=claim + onderbouwing[1].tekst)
    soort = velden.get("soort")
    if soort and isinstance(soort[1], Scalar) and soort[1].tekst in list(Aard):
        velden["aard"] = soort[0]._replace(tekst="aard"), soort[1]
        del velden["soort"]
    precision, datum = velden.pop("datum_precisie", None), velden.get("datum")
    if precision and datum and isinstance(datum[1], Scalar) and isinstance(precision[1], Scalar):
        year_only = precision[1].tekst == "jaar"
        velden["datum"] = datum[0], datum[1]._replace(tekst=datum[1].tekst[:4] if year_only else datum[1].tekst)
    zekerheid = velden.get("zekerheid")
    if zekerheid and isinstance(zekerheid[1], Scalar):
        level = re.sub(r"^(hoog|middel|laag)\b(?!:)[ ,;]*(?=\S)", r"\1: ", zekerheid[1].tekst)
        velden["zekerheid"] = zekerheid[0], zekerheid[1]._replace(tekst=level)


def _is_filled(velden: Velden, name: str) -> bool:
    return name in velden and _without_empty(velden[name][1]) is not None


def _shorten(titel: str) -> str:
    """Return a claim that fits as a title: its first part, or its first words."""
    first = re.split(r"[;:]| \(", titel)[0].strip()
    if len(titel) <= MAX_TITEL or 20 <= len(first) <= MAX_TITEL:
        return titel if len(titel) <= MAX_TITEL else first
    return titel[: MAX_TITEL - 2].rsplit(" ", 1)[0].rstrip(",;:") + " …"
