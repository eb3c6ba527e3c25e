"""Kennisvragen, onderzoeken and programmes: from files in docs/ to values, in the order in which they refer."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any, TypeVar

from generator.reading.bestand.boom import Boom
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.namen import DOCS
from generator.reading.programma.programmavelden import KENNISVRAAG, ONDERZOEK, PROGRAMMA
from generator.reading.termen import read_written
from generator.reading.velden.velden import Veld
from generator.values.datum import dag_voluit
from generator.values.melding import Plek
from generator.values.programma.agenda import Kennisagenda
from generator.values.programma.gesprek import Gesprek
from generator.values.programma.jaarprogramma import Programma
from generator.values.programma.kennisvraag import Kennisvraag
from generator.values.programma.onderzoek import Groepsdeel, Onderzoek
from generator.values.taxonomie.klantgroep import Klantgroep

MAPPEN = ("kennisvragen", "onderzoeken", "programma")
T = TypeVar("T", Kennisvraag, Onderzoek, Programma)


def load_agenda(boom: Boom, lezing: Lezing) -> Kennisagenda:
    """Read all kennisvragen, onderzoeken and programmes in docs/; files with faults are left out and reported.

    Before: `lezing.ids` names the insights. After: it names everything that was read here too, and of a programme with
    faults its year, which stands for every row in it.
    """
    for folder in MAPPEN[:2]:
        lezing.ids[folder] = frozenset(bron.stam for bron in boom.paginas(f"{DOCS}/{folder}"))
    programmas = _read(boom, "programma", PROGRAMMA, _programma, lezing)
    years = {bron.stam for bron in boom.paginas(f"{DOCS}/programma")} - {str(p.jaar) for p in programmas}
    lezing.ids["programma"] = frozenset((*(rij.id for p in programmas for rij in p.rijen), *years))
    kennisvragen = _read(boom, "kennisvragen", KENNISVRAAG, _kennisvraag, lezing)
    onderzoeken = _read(boom, "onderzoeken", ONDERZOEK, _onderzoek, lezing)
    return Kennisagenda(kennisvragen, onderzoeken, tuple(sorted(programmas, key=lambda p: -p.jaar)))


def _read(
    boom: Boom, folder: str, velden: tuple[Veld, ...], make: Callable[[dict[str, Any], str, Lezing], T | None],
    lezing: Lezing,
) -> tuple[T, ...]:  # fmt: skip
    found = []
    for bron in boom.paginas(f"{DOCS}/{folder}"):
        data = bron.lees(lezing)
        page = None if data is None else read_written(data, bron.bestand, velden, lezing)
        if page and (item := make({**page.velden, "tekst": page.tekst}, bron.bestand, lezing)) is not None:
            found.append(item)
    return tuple(found)


def _kennisvraag(values: dict[str, Any], bestand: str, lezing: Lezing) -> Kennisvraag | None:
    klantreis, stap = values.pop("klantreis", None) or (None, None)
    groepen, themas = values.pop("klantgroep", ()), values.pop("thema", ())
    if not (klantreis or (groepen and themas)):
        tekst = "Deze vraag hoort bij geen plek op de kaart."
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
    if not _check_groepen(values.get("per_klantgroep", ()), groepen, bestand, lezing):
        return None
    if not _check_getallen(values, bestand, lezing):
        return None
    if not _check_gesprekken(values.get("gesprekken", ()), bestand, lezing):
        return None
    return Onderzoek(
        id=PurePosixPath(bestand).stem, bestand=bestand, klantgroepen=groepen, themas=themas,
        klantreis=klantreis, stap=stap, **values,
    )  # fmt: skip


def _check_gesprekken(gesprekken: Sequence[Gesprek], bestand: str, lezing: Lezing) -> bool:
    """Report two talks of one name, and one that ends before it begins. Findings: `dubbel`, `datum`."""
    before = len(lezing.meldingen)
    names = [gesprek.id for gesprek in gesprekken if gesprek.id]
    for twin in sorted({naam for naam in names if names.count(naam) > 1}):
        tekst = f"Het gesprek «{twin}» staat er twee keer."
        lezing.meld(Plek(bestand), "dubbel", tekst, "Geef elk gesprek een eigen id.")
    for gesprek in gesprekken:
        if gesprek.eind and not (gesprek.begin and gesprek.begin < gesprek.eind):
            tekst = f"Het gesprek van {dag_voluit(gesprek.datum)} is klaar voordat het begint."
            lezing.meld(Plek(bestand), "datum", tekst, "Kijk begin en eind van dat gesprek na.")
    return len(lezing.meldingen) == before


def _check_getallen(values: dict[str, Any], bestand: str, lezing: Lezing) -> bool:
    """Report an insight from before the listening, and more answers than there were people (`datum`, `boven-100`)."""
    before = len(lezing.meldingen)
    heard, known = values.get("datum_veldwerk"), values.get("datum_inzicht")
    if heard and known and known < heard:
        tekst = "Het inzicht was er voordat jullie luisterden."
        lezing.meld(Plek(bestand), "datum", tekst, "Kijk datum-veldwerk en datum-inzicht na.")
    n = values.get("n")
    _check_respons(n, values.get("uitgenodigd"), bestand, lezing)
    for deel in values.get("per_klantgroep", ()):
        _check_respons(deel.n, deel.uitgenodigd, bestand, lezing)
        if n is not None and deel.n > n:
            tekst = f"Van «{deel.klantgroep.id}» deden er {deel.n} mee, maar samen waren het er {n}."
            lezing.meld(Plek(bestand), "boven-100", tekst, "Kijk n en per-klantgroep na.")
    for opdracht in values.get("opdrachten", ()):
        if opdracht.gelukt > opdracht.van:
            tekst = f"«{opdracht.wat}» lukte bij {opdracht.gelukt} van de {opdracht.van} mensen."
            lezing.meld(Plek(bestand), "boven-100", tekst, "Kijk gelukt en van na.")
    return len(lezing.meldingen) == before


def _check_respons(n: int | None, asked: int | None, bestand: str, lezing: Lezing) -> None:
    if n is not None and asked and n > asked:
        tekst = f"Er deden {n} mensen mee, maar er zijn er {asked} gevraagd."
        lezing.meld(Plek(bestand), "boven-100", tekst, "Kijk n en uitgenodigd na.")


def _check_groepen(
    delen: tuple[Groepsdeel, ...], groepen: tuple[Klantgroep, ...], bestand: str, lezing: Lezing
) -> bool:
    """Report a klantgroep that is counted twice, or that the study is not about (`dubbel`, `onbekende-waarde`)."""
    before, known = len(lezing.meldingen), [groep.id for groep in groepen]
    names = [deel.klantgroep.id for deel in delen]
    for naam in sorted(set(names)):
        if naam not in known:
            tekst = f"«{naam}» staat bij per-klantgroep, maar niet bij klantgroep."
            lezing.meld(Plek(bestand), "onbekende-waarde", tekst, f"Schrijf: klantgroep: [{', '.join([*known, naam])}]")
        if names.count(naam) > 1:
            tekst = f"«{naam}» staat twee keer bij per-klantgroep."
            lezing.meld(Plek(bestand), "dubbel", tekst, "Haal de dubbele weg.")
    return len(lezing.meldingen) == before


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
