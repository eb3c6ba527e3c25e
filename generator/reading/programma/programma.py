"""Kennisvragen, onderzoeken and programmes: from files in docs/ to values, in the order in which they refer."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from generator.reading.bestand.lezing import Lezing
from generator.reading.programma.programmavelden import KENNISVRAAG, ONDERZOEK, PROGRAMMA
from generator.reading.termen import read_written
from generator.reading.velden.velden import Veld
from generator.values.melding import Plek
from generator.values.programma import Kennisagenda, Kennisvraag, Onderzoek, Programma

MAPPEN = ("kennisvragen", "onderzoeken", "programma")
T = TypeVar("T", Kennisvraag, Onderzoek, Programma)


def load_agenda(docs: Path, lezing: Lezing) -> Kennisagenda:
    """Read all kennisvragen, onderzoeken and programmes under docs/; files with faults are left out and reported.

    Before: `lezing.ids` names the insights. After: it names everything that was read here too.
    """
    for folder in MAPPEN[:2]:
        lezing.ids[folder] = frozenset(path.stem for path in agenda_files(docs, folder))
    programmas = _read(docs, "programma", PROGRAMMA, _programma, lezing)
    lezing.ids["programma"] = frozenset(rij.id for p in programmas for rij in p.rijen)
    kennisvragen = _read(docs, "kennisvragen", KENNISVRAAG, _kennisvraag, lezing)
    onderzoeken = _read(docs, "onderzoeken", ONDERZOEK, _onderzoek, lezing)
    return Kennisagenda(kennisvragen, onderzoeken, tuple(sorted(programmas, key=lambda p: -p.jaar)))


def agenda_files(docs: Path, folder: str) -> Iterator[Path]:
    """Yield the files of one of the three folders, by name."""
    yield from (path for path in sorted((docs / folder).glob("*.md")) if path.name != "index.md")


def _read(
    docs: Path, folder: str, velden: tuple[Veld, ...], make: Callable[[dict[str, Any], str, Lezing], T | None],
    lezing: Lezing,
) -> tuple[T, ...]:  # fmt: skip
    found = []
    for path in agenda_files(docs, folder):
        bestand = f"{docs.name}/{folder}/{path.name}"
        values = read_written(path.read_bytes(), bestand, velden, lezing)
        if values is not None and (item := make(values, bestand, lezing)) is not None:
            found.append(item)
    return tuple(found)


def _kennisvraag(values: dict[str, Any], bestand: str, lezing: Lezing) -> Kennisvraag | None:
    klantreis, stap = values.pop("klantreis", None) or (None, None)
    groepen, themas = values.pop("klantgroep", ()), values.pop("thema", ())
    if not (klantreis or (groepen and themas)):
        tekst = "Deze vraag hoort bij geen vakje."
        lezing.meld(Plek(bestand), "geen-vakje", tekst, "Vul klantgroep en thema in, of een klantreis.")
        return None
    return Kennisvraag(
        id=PurePosixPath(bestand).stem, bestand=bestand, klantgroepen=groepen, themas=themas,
        klantreis=klantreis, stap=stap, soorten=values.pop("soort", ()), **values,
    )  # fmt: skip


def _onderzoek(values: dict[str, Any], bestand: str, lezing: Lezing) -> Onderzoek | None:
    klantreis, stap = values.pop("klantreis", None) or (None, None)
    groepen, themas = values.pop("klantgroep"), values.pop("thema")
    if values.get("begin") and values.get("klaar") and values["klaar"] < values["begin"]:
        lezing.meld(Plek(bestand), "datum", "Het onderzoek is klaar voordat het begint.", "Kijk begin en klaar na.")
        return None
    return Onderzoek(
        id=PurePosixPath(bestand).stem, bestand=bestand, klantgroepen=groepen, themas=themas,
        klantreis=klantreis, stap=stap, **values,
    )  # fmt: skip


def _programma(values: dict[str, Any], bestand: str, lezing: Lezing) -> Programma | None:
    year = PurePosixPath(bestand).stem
    if not re.fullmatch(r"(19|20)\d\d", year, re.ASCII):
        hint = "Noem het bestand naar het jaar, bijvoorbeeld 2024.md."
        lezing.meld(Plek(bestand), "naam", f"«{year}» is geen jaar.", hint)
        return None
    rijen = tuple(replace(rij, programma=int(year)) for rij in values.pop("rijen", ()))
    names = [rij.naam for rij in rijen]
    twins = sorted({naam for naam in names if names.count(naam) > 1})
    for twin in twins:
        lezing.meld(Plek(bestand), "dubbel", f"De rij «{twin}» staat er twee keer.", "Geef elke rij een eigen id.")
    return None if twins else Programma(jaar=int(year), bestand=bestand, rijen=rijen, **values)
