"""`inzichten importeer-metingen`: a table with scores becomes rows of a series, all or none (S0-17)."""

import argparse
import sys
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from generator.doors.opslag.schijf import change_project
from generator.doors.project import Project, ProjectFout
from generator.knowing.metingen.woorden import schrijf
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.namen import DOCS
from generator.reading.bestand.paden import Bronbestand, walk
from generator.reading.bestand.poort import bewaak_bytes, bewaak_naam
from generator.reading.bestand.verbergen import Masker
from generator.reading.bibliotheek import load_taxonomie
from generator.reading.inzichten.tabel import Opentabel
from generator.reading.metingen.invoer import Verbetering, missing_kolommen, open_invoer, read_invoer, voeg_samen
from generator.reading.metingen.reeks import MAP, read_kop, read_reeks
from generator.reading.metingen.reeksvelden import KOLOM
from generator.reading.metingen.werkblad import read_werkblad
from generator.reading.toegestaan import read_bekend
from generator.showing.meldingen import show_text
from generator.showing.metingen.bestand import tabel_text, with_kolommen
from generator.values.melding import fouten
from generator.values.metingen.reeks import Meetreeks, Meting
from generator.wording.slug import slug
from generator.wording.woorden import aantal

HELP = "Zet een tabel met cijfers (CSV of Excel) in een reeks."
VERPLICHT = KOLOM[:2]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the table, the series, its columns, and whether figures may change."""
    parser.add_argument("bestand", type=Path, metavar="BESTAND", help="een tabel op .csv of .xlsx")
    parser.add_argument("--reeks", metavar="NAAM", help="de reeks in docs/metingen/ (anders: de naam van de tabel)")
    parser.add_argument(
        "--kolom", action="append", default=[], metavar="VELD=KOP", help="hoe een kolom heet: score=Klantwaardering"
    )
    parser.add_argument("--verbeter", action="store_true", help="verander ook cijfers die er al stonden")


def run(project: Project, options: argparse.Namespace) -> int:
    """Write the rows of a table in a series, unless one is wrong; what was there changes only when somebody agrees."""
    lezing = Lezing(date.today())
    read_bekend(project.map, project.instellingen.contact, lezing)
    lezing.taxonomie = load_taxonomie(project.map, lezing)
    kop, reeks = _open_reeks(project, options.reeks or slug(options.bestand.stem), lezing)
    tabel = _open_tabel(options.bestand, lezing)
    kolommen = _kolommen(tabel, {**reeks.kolommen, **_gezegd(options.kolom)}) if tabel else {}
    metingen = read_invoer(tabel, reeks, kolommen, lezing) if tabel and not fouten(lezing.meldingen) else ()
    if tabel and not metingen and not lezing.meldingen:
        raise ProjectFout(f"In {options.bestand.name} staan geen rijen.")
    if lezing.meldingen:
        print(show_text(Masker(lezing).finish(lezing.meldingen)), file=sys.stderr)
    if faults := fouten(lezing.meldingen):
        print(f"{aantal(len(faults), 'fout', 'fouten').capitalize()}. Er is niets geschreven.")
        return 1
    samen = voeg_samen(reeks, metingen)
    if samen.verbeterd and not (options.verbeter or _agreed(samen.verbeterd, reeks)):
        print("Er is niets geschreven. Kloppen de nieuwe cijfers? Typ dan dezelfde opdracht met --verbeter.")
        return 1
    _write(project, kop, reeks, samen.reeks, kolommen)
    changed = f" {aantal(len(samen.verbeterd), 'cijfer', 'cijfers').capitalize()} verbeterd." if samen.verbeterd else ""
    same = f" {aantal(samen.gelijk, 'stond', 'stonden')} er al." if samen.gelijk else ""
    print(f"{aantal(len(samen.nieuw), 'periode', 'perioden').capitalize()} toegevoegd.{changed}{same}")
    return 0


def _open_reeks(project: Project, naam: str, lezing: Lezing) -> tuple[Bronbestand, Meetreeks]:
    """Return the head file of a series, and the series as it is; raises ProjectFout when there is none to add to."""
    files = {bron.bestand: bron for bron in walk(project.map, f"{DOCS}/{MAP}", lezing)}
    kop, tabel = files.get(f"{DOCS}/{MAP}/{naam}.md"), files.get(f"{DOCS}/{MAP}/{naam}.csv")
    if kop is None:
        raise ProjectFout(
            f"De reeks {naam} is er nog niet. Maak eerst {DOCS}/{MAP}/{naam}.md: zie «Cijfers toevoegen» op de site."
        )
    reeks = read_kop(kop, lezing)
    data = tabel.lees(lezing) if tabel else None
    whole = read_reeks(reeks, data, tabel.bestand, lezing) if reeks and tabel and data is not None else reeks
    if whole is None or fouten(lezing.meldingen):
        raise ProjectFout(show_text(Masker(lezing).finish(lezing.meldingen)))
    return kop, whole


def _open_tabel(source: Path, lezing: Lezing) -> Opentabel | None:
    if not source.is_file():
        raise ProjectFout(f"Het bestand {source} is er niet.")
    kind = source.suffix.lower()
    if kind not in (".csv", ".xlsx"):
        raise ProjectFout(f"Dit soort bestand ken ik niet: {source.name}. Bewaar het als .csv (UTF-8) of .xlsx.")
    bewaak_naam(source.name, lezing)
    bron = Bronbestand(str(source.resolve()), source.name)
    if kind == ".csv":
        data = bron.lees(lezing)
    else:
        raw = bron.lees_bytes(lezing)
        data = None if raw is None else bewaak_bytes(read_werkblad(raw, source.name, lezing), source.name, lezing)
    return open_invoer(data, source.name, lezing) if data else None


def _gezegd(kolommen: Iterable[str]) -> Mapping[str, str]:
    pairs = [kolom.partition("=") for kolom in kolommen]
    wrong = [veld for veld, _, kop in pairs if veld not in KOLOM or not kop]
    if wrong:
        raise ProjectFout(f"«{wrong[0]}» is geen veld. Schrijf bijvoorbeeld --kolom score=Klantwaardering")
    return {veld: kop.strip() for veld, _, kop in pairs}


def _kolommen(tabel: Opentabel, known: Mapping[str, str]) -> Mapping[str, str]:
    """Return what the columns are called; asks for those that were not found, when somebody is there to answer."""
    missing = missing_kolommen(tabel, known)
    wanted = [veld for veld in missing if veld in VERPLICHT]
    koppen = "; ".join(kop for kop in tabel.koppen if kop)
    if not wanted or not koppen:
        return known
    if not sys.stdin.isatty():
        raise ProjectFout(f'Welke kolom is {wanted[0]}? De tabel heeft: {koppen}. Typ erbij: --kolom {wanted[0]}="…"')
    answers = dict(known)
    print(f"De tabel heeft deze kolommen: {koppen}")
    for veld in missing:
        answer = input(f"Welke kolom is {veld}? {'' if veld in VERPLICHT else '(leeg: die is er niet) '}").strip()
        if answer:
            answers[veld] = answer
    still = [veld for veld in missing_kolommen(tabel, answers) if veld in VERPLICHT]
    if still:
        raise ProjectFout(f"De kolom voor {still[0]} is er niet. De tabel heeft: {koppen}.")
    return answers


def _agreed(verbeterd: Iterable[Verbetering], reeks: Meetreeks) -> bool:
    """Show every figure before and after, and ask; nobody to ask means no."""
    for one in verbeterd:
        print(f"{one.oud.periode.id}: was {_zeg(one.oud, reeks)}, wordt {_zeg(one.nieuw, reeks)}")
    return sys.stdin.isatty() and input("Verander je deze cijfers? (ja/nee) ").strip().lower() == "ja"


def _zeg(meting: Meting, reeks: Meetreeks) -> str:
    more = ("n", "uitgenodigd", "ontevreden", "spreiding", "vraagversie")
    parts = (f"{veld} {value}" for veld in more if (value := getattr(meting, veld)) not in (None, ""))
    return " · ".join((schrijf(meting.waarde, reeks.maat), *parts))


def _write(project: Project, kop: Bronbestand, old: Meetreeks, new: Meetreeks, kolommen: Mapping[str, str]) -> None:
    """Write the table, and the columns in the head file when they were not known there."""
    path, data = project.plaats(new.tabel), tabel_text(new).encode()
    with change_project(project.map) as change:
        if not path.exists():
            change.add(path, data)
        elif old.metingen != new.metingen:
            change.replace(path, data)
        if dict(kolommen) != dict(old.kolommen):
            place = project.plaats(kop.bestand)
            change.replace(place, with_kolommen(place.read_text("utf-8"), kolommen).encode())
