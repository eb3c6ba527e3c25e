"""`inzichten leeg`: take the example away, so that an organisation starts with its own library."""

import argparse
import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from generator.doors.opslag.schijf import change_project
from generator.doors.project import Project, ProjectFout
from generator.reading.bericht.bericht import MAP as BERICHTEN
from generator.reading.bestand.boom import Boom
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.namen import DOCS, INZICHTEN
from generator.reading.bestand.paden import Bronbestand, walk
from generator.reading.klantreizen.routes import MAP as ROUTES
from generator.reading.klantreizen.verslagen import MAP as VERSLAGEN
from generator.reading.metingen.reeks import MAP as METINGEN
from generator.reading.personas.personas import MAP as PERSONAS
from generator.reading.programma.programma import MAPPEN
from generator.showing.meldingen import show_text
from generator.values.bibliotheek import VOORBEELD
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis
from generator.values.taxonomie.termen import Team
from generator.wording.woorden import aantal

HELP = "Haal alle inzichten, conclusies en wat daarbij hoort weg, en begin met een lege bibliotheek."
_LEEG = f"{INZICHTEN}/.gitkeep"
"""Keeps the empty folder in git."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--ja", action="store_true", help="vraag niet eerst of je het zeker weet")


def run(project: Project, options: argparse.Namespace) -> int:
    """Refuse other files and ask first; then remove insights, conclusions, the notice and the fixed peildatum."""
    boom = _boom(project.map)
    files = list(boom.onder(INZICHTEN))
    others = [bron.bestand for bron in files if not bron.naam.endswith(".md")]
    if others:
        raise ProjectFout(f"{others[0]} is geen inzicht. Haal dat eerst zelf weg.")
    conclusies = _conclusies(boom)
    agenda = _agenda(boom)
    counts = (
        aantal(len(files), "inzicht", "inzichten"),
        aantal(len(conclusies), "conclusie", "conclusies"),
        aantal(len(agenda), "bestand", "bestanden")
        + " van vragen, onderzoeken, programma's, cijfers, routes, persona's, verslagen, teams en berichten",
    )
    found = f"{counts[0]}, {counts[1]} en {counts[2]}"
    if not options.ja and _ask(f"{found.capitalize()} weghalen? Typ ja: ") != "ja":
        print("Er is niets weggehaald.")
        return 1
    with change_project(project.map) as change:
        for path in _away(project.map, (*conclusies, *agenda)):
            change.remove(path)
        if not (project.map / _LEEG).exists():
            change.add(project.map / _LEEG, b"")
        mkdocs = project.map / "mkdocs.yml"
        change.replace(mkdocs, re.sub(r"(?m)^\s*peildatum:.*\n", "", mkdocs.read_text("utf-8")).encode())
    print('De bibliotheek is leeg. Begin met: inzichten nieuw "Wat je weet, in één zin"')
    return 0


def _away(project: Path, bronnen: Iterable[Bronbestand]) -> Iterator[Path]:
    """Yield every file and folder to remove: insights and kept reports by the folder, other pages one by one."""
    yield from (path for path in sorted((project / INZICHTEN).glob("*")) if path != project / _LEEG)
    yield from (Path(bron.schijf) for bron in bronnen)
    yield from sorted((project / DOCS / BERICHTEN).glob("*/"))
    yield from (path for path in (project / DOCS / VOORBEELD,) if path.exists())


def _ask(question: str) -> str:
    try:
        return input(question).strip().lower()
    except EOFError:
        return ""


def _boom(project: Path) -> Boom:
    """Return every file of the library, whatever its kind; raises ProjectFout where a link leads out of it."""
    lezing = Lezing(date.max)
    boom = Boom(tuple(bron for root in (INZICHTEN, DOCS) for bron in walk(project, root, lezing)))
    if lezing.meldingen:
        raise ProjectFout(show_text(lezing.meldingen))
    return boom


def _agenda(boom: Boom) -> list[Bronbestand]:
    """Return all that was asked, studied, measured, drawn and reported; the pages above them stay."""
    folders = (*MAPPEN, BERICHTEN, METINGEN, ROUTES, PERSONAS, VERSLAGEN, Team.familie)
    pages = [bron for folder in folders for bron in boom.paginas(f"{DOCS}/{folder}")]
    return [*pages, *(bron for bron in boom.onder(f"{DOCS}/{METINGEN}") if bron.naam.endswith(".csv"))]


def _conclusies(boom: Boom) -> list[Bronbestand]:
    """Return the written conclusions about klantgroepen and about steps of klantreizen."""
    families = tuple(f"{DOCS}/{kind.familie}" for kind in (Klantgroep, Klantreis))
    return [bron for bron in boom.bestanden if bron.map.rpartition("/")[0] in families]
