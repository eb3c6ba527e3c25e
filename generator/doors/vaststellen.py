"""`inzichten vaststellen 2024-h1`: publish a report and keep it, byte for byte, as it was on that day (S0-35)."""

import argparse
import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from generator.doors.bericht import periode
from generator.doors.documenten import make_documenten
from generator.doors.project import Project, ProjectFout
from generator.doors.schijf import new_folder, write_file
from generator.knowing.berichtcheck import check_concept, stands_in_the_way
from generator.knowing.kennis import Kennis
from generator.knowing.openbaar import build_openbaar
from generator.knowing.persoonsgegevens import find_persoonsgegevens
from generator.reading.vastgesteld import BERICHT, SOMMEN, bron_naam, sums
from generator.showing.meldingen import show_text
from generator.showing.openbaarbestand import openbaar_json
from generator.showing.woorden import aantal
from generator.values.bericht import Bericht, Berichtstatus
from generator.values.melding import Melding, Plek, fouten
from generator.values.openbaar import OpenbaarBericht, Vaststelling

HELP = "Stel een klantgericht bericht vast: daarna verandert het niet meer."
_STATUS = re.compile(r"^status:.*$", re.MULTILINE)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the periode, and what a new version corrects."""
    parser.add_argument("periode", metavar="PERIODE", type=periode, help="het half jaar: 2024-h1 of 2024-h2")
    parser.add_argument("--verbeterd", metavar="TEKST", default="", help="maak een nieuwe versie; zeg wat er beter is")


def run(project: Project, options: argparse.Namespace) -> int:
    """Keep the report in the repository, or say what stands in the way; nothing is written then."""
    resultaat = project.load()
    kennis = Kennis(resultaat.bibliotheek, project.instellingen)
    bericht = next((b for b in kennis.bibliotheek.berichten if b.periode == options.periode), None)
    if bericht is None:
        raise ProjectFout(f"Er is geen leesbaar bericht. Begin met: inzichten bericht {options.periode.id}")
    earlier = kennis.bibliotheek.gepubliceerd.get(bericht.periode)
    _check_order(bericht, earlier, kennis, options.verbeterd)
    elsewhere = fouten(m for m in resultaat.meldingen if m.plek.bestand not in _concepts(kennis))
    faults = [*elsewhere, *_in_the_way(bericht, earlier, kennis)]
    if faults:
        print(show_text(faults))
        print(f"\nNiet vastgesteld: nog {aantal(len(faults), 'ding', 'dingen')} te doen.")
        return 1
    openbaar = replace(build_openbaar(bericht, kennis.achtergrond), goedkeuring=bericht.goedgekeurd)
    if earlier:
        openbaar = replace(openbaar, versie=earlier.bericht.versie + 1, verbeterd=options.verbeterd)
    _keep(project.map, bericht, openbaar)
    return 0


def _concepts(kennis: Kennis) -> set[str]:
    """Return the files of all reports: what is wrong with another one stops nothing here."""
    return {bericht.bestand for bericht in kennis.bibliotheek.berichten}


def _check_order(bericht: Bericht, earlier: Vaststelling | None, kennis: Kennis, verbeterd: str) -> None:
    before = [b for b in kennis.bibliotheek.berichten if b.periode < bericht.periode]
    waiting = [b.periode.id for b in before if b.periode not in kennis.bibliotheek.gepubliceerd]
    if waiting:
        raise ProjectFout(f"Stel eerst vast: {', '.join(waiting)}. Anders raken beloften zoek.")
    if earlier and not verbeterd:
        hint = f'inzichten vaststellen {bericht.periode.id} --verbeterd "wat er beter is"'
        raise ProjectFout(f"Dit bericht is al vastgesteld. Maak een nieuwe versie met: {hint}")
    if find_persoonsgegevens(verbeterd, bericht.namen):
        raise ProjectFout("In de tekst na --verbeterd staat een persoonsgegeven. Haal het weg.")
    if verbeterd and not earlier:
        raise ProjectFout("Dit bericht is nog niet vastgesteld. Laat --verbeterd weg.")


def _in_the_way(bericht: Bericht, earlier: Vaststelling | None, kennis: Kennis) -> Iterable[Melding]:
    """Yield what must be solved first; a new version keeps every promise of the one before it."""
    yield from filter(stands_in_the_way, sorted(check_concept(bericht, kennis.achtergrond)))
    names = {belofte.id for blok in bericht.blokken for belofte in blok.wij_doen}
    for belofte in earlier.bericht.beloften if earlier else ():
        if belofte.id not in names:
            tekst = f"De belofte «{belofte.id}» stond in de vorige versie en kan niet verdwijnen."
            hint = f"Zet terug onder wij-doen: id: {belofte.id}"
            yield Melding(Plek(bericht.bestand), "belofte-verdwenen", tekst, hint)


def _keep(root: Path, bericht: Bericht, openbaar: OpenbaarBericht) -> None:
    """Write the folder of this version whole, then the status in the file; say where everything is."""
    file = root / bericht.bestand
    text = _STATUS.sub(f"status: {Berichtstatus.VASTGESTELD}", file.read_text("utf-8"), count=1)
    files = {BERICHT: openbaar_json(openbaar).encode(), **make_documenten(openbaar, print)}
    folder = root / "docs" / Vaststelling(openbaar).map
    with new_folder(folder) as work:
        for name, content in files.items():
            (work / name).write_bytes(content)
        kept = (*files.items(), (bron_naam(openbaar.periode), text.encode()))
        (work / SOMMEN).write_text(sums(kept), "utf-8")
    write_file(file, text)
    print(f"Vastgesteld: de {openbaar.periode.label}, versie {openbaar.versie}. De bestanden staan in {folder}:")
    print("\n".join(f"  {name}" for name in sorted(files)))
    print("Leg alles vast in één wijziging. Na het samenvoegen staat het bericht op de site voor huurders.")
