"""`inzichten importeer`: a spreadsheet or list becomes insights, all or none."""

import argparse
import sys
from datetime import date
from pathlib import Path

from generator.doors.opslag.schijf import change_project
from generator.doors.project import Project, ProjectFout
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.namen import INZICHTEN
from generator.reading.bestand.paden import Bronbestand, walk
from generator.reading.bestand.poort import bewaak_naam
from generator.reading.bestand.verbergen import Masker
from generator.reading.bibliotheek import load_taxonomie
from generator.reading.inzichten.rijen import MAX_IMPORT, read_rijen
from generator.reading.toegestaan import read_bekend
from generator.showing.inzichten.bestand import to_text
from generator.showing.meldingen import show_text
from generator.values.melding import Ernst, fouten
from generator.wording.woorden import aantal

HELP = "Maak inzichten van een lijst (YAML) of een tabel (CSV, ook uit Excel)."
SOORTEN = (".yaml", ".yml", ".csv")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("bestand", type=Path, metavar="BESTAND", help="een bestand op .yaml, .yml of .csv")


def run(project: Project, options: argparse.Namespace) -> int:
    """Write a file for every row, unless a row is wrong; what is there already stays as it is."""
    source: Path = options.bestand
    if not source.is_file():
        raise ProjectFout(f"Het bestand {source} is er niet.")
    if source.suffix.lower() not in SOORTEN:
        raise ProjectFout(f"Dit soort bestand ken ik niet: {source.name}. Bewaar het als .csv (UTF-8) of .yaml.")
    lezing = Lezing(date.today())
    read_bekend(project.map, project.instellingen.contact, lezing)
    lezing.taxonomie = load_taxonomie(project.map, lezing)
    bewaak_naam(source.name, lezing)
    data = Bronbestand(str(source.resolve()), source.name).lees(lezing, MAX_IMPORT)
    inzichten = [] if data is None else read_rijen(data, source.name, lezing)
    for inzicht in inzichten:
        bewaak_naam(inzicht.bestand, lezing)
    masker = Masker(lezing)
    if lezing.meldingen:
        found = sorted(masker.finish(lezing.meldingen), key=lambda melding: melding.ernst is not Ernst.FOUT)
        print(show_text(found), file=sys.stderr)
    faults = fouten(lezing.meldingen)
    if faults:
        print(f"{aantal(len(faults), 'fout', 'fouten').capitalize()}. Er is niets geschreven.")
        return 1
    present = {bron.stam: bron for bron in walk(project.map, INZICHTEN, lezing)}
    new = [inzicht for inzicht in inzichten if inzicht.id not in present]
    for inzicht in inzichten:
        bron = present.get(inzicht.id)
        if bron and bron.lees_bytes(lezing) != to_text(inzicht).encode():
            pad = masker.hide_pad(bron.bestand)
            print(f"{pad} is anders dan in de lijst. Het bestand blijft zoals het is.")
    with change_project(project.map) as change:
        for inzicht in new:
            change.add(project.plaats(inzicht.bestand), to_text(inzicht).encode())
    kept = len(inzichten) - len(new)
    print(
        f"{aantal(len(new), 'inzicht', 'inzichten').capitalize()} toegevoegd."
        + (f" {aantal(kept, 'stond', 'stonden')} er al." if kept else "")
    )
    return 0
