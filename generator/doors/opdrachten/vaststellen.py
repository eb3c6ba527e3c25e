"""`inzichten vaststellen 2024-h1`: publish a report and keep it, byte for byte, as it was on that day (S0-35)."""

import argparse
import re
from dataclasses import replace
from datetime import date
from difflib import unified_diff

from generator.doors.documenten.documenten import make_documenten
from generator.doors.opdrachten.bericht import find_stuk, periode
from generator.doors.opslag.schijf import change_project
from generator.doors.project import Project, ProjectFout
from generator.knowing.bericht.vaststelbaar import check_vaststelbaar, check_verbeterd
from generator.reading.bericht.vastgesteld import BERICHT, SOMMEN, bron_naam, sums
from generator.reading.bestand.namen import DOCS
from generator.showing.bericht.getallen import show_getallen
from generator.showing.huurders.openbaarbestand import openbaar_json
from generator.showing.meldingen import show_text
from generator.values.bericht import Bericht, Berichtstatus
from generator.values.openbaar import OpenbaarBericht, Vaststelling
from generator.wording.woorden import aantal

HELP = "Stel een klantgericht bericht vast: daarna verandert het niet meer."
_STATUS = re.compile(r"^status:[ \t]*(?:concept|vastgesteld)[ \t]*(?=\r?$)", re.MULTILINE)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the periode, and what a new version corrects."""
    parser.add_argument("periode", metavar="PERIODE", type=periode, help="het half jaar: 2024-h1 of 2024-h2")
    parser.add_argument("--verbeterd", metavar="TEKST", default="", help="maak een nieuwe versie; zeg wat er beter is")


def run(project: Project, options: argparse.Namespace) -> int:
    """Keep the report in the repository, or say what stands in the way; nothing is written then."""
    keuring = project.load()
    stuk = find_stuk(options.periode, keuring)
    wrong = check_verbeterd(options.verbeterd, stuk)
    if wrong:
        raise ProjectFout(wrong)
    reports = {other.bestand for other in keuring.kennis.bibliotheek.berichten}
    elsewhere = (melding for melding in keuring.fouten if melding.plek.bestand not in reports)
    faults = keuring.masker.finish((*elsewhere, *check_vaststelbaar(stuk, date.today())))
    if faults:
        print(show_text(faults))
        print(f"\nNiet vastgesteld: nog {aantal(len(faults), 'ding', 'dingen')} te doen.")
        return 1
    openbaar = replace(stuk.concept, goedkeuring=stuk.bericht.goedgekeurd)
    if stuk.vaststelling:
        before = stuk.vaststelling.bericht
        openbaar = replace(openbaar, versie=before.versie + 1, verbeterd=options.verbeterd.strip())
        _tell_difference(before, openbaar)
    print(show_getallen(stuk.getallen))
    _keep(project, stuk.bericht, openbaar)
    return 0


def _tell_difference(before: OpenbaarBericht, after: OpenbaarBericht) -> None:
    """Print every line that a new version changes, also what changed in the library behind it."""
    old, new = (openbaar_json(bericht).splitlines() for bericht in (before, after))
    lines = unified_diff(old, new, lineterm="", n=0)
    print("Dit verandert (- is oud, + is nieuw):")
    print("\n".join(f"  {line}" for line in lines if line[:1] in "+-" and line[:3] not in ("+++", "---")))


def _keep(project: Project, bericht: Bericht, openbaar: OpenbaarBericht) -> None:
    """Write the folder of this version, and the status in the file, as one step; say where everything is."""
    file = project.plaats(bericht.bestand)
    text, count = _STATUS.subn(f"status: {Berichtstatus.VASTGESTELD}", file.read_bytes().decode("utf-8-sig"))
    if count != 1:
        raise ProjectFout(f"Schrijf in {bericht.bestand} op een eigen regel: status: concept")
    files = {BERICHT: openbaar_json(openbaar).encode(), **make_documenten(openbaar, print)}
    kept = sums((*files.items(), (bron_naam(openbaar.periode), text.encode())))
    folder = project.plaats(f"{DOCS}/{Vaststelling(openbaar).map}")
    with change_project(project.map) as change:
        for name, content in {**files, SOMMEN: kept.encode()}.items():
            change.add(folder / name, content)
        change.replace(file, text.encode())
    print(f"Vastgesteld: de {openbaar.periode.label}, versie {openbaar.versie}. De bestanden staan in {folder}:")
    print("\n".join(f"  {name}" for name in sorted(files)))
    print("Leg alles vast in één wijziging. Na het samenvoegen maakt de site voor huurders er een pagina van.")
