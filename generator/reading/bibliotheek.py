"""Reads the whole project: the vocabulary first, then the written pages, then every insight."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePosixPath

from generator.reading.bericht.bericht import MAP as BERICHTEN
from generator.reading.bericht.bericht import load_berichten
from generator.reading.bericht.vastgesteld import load_vastgesteld
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.namen import check_map, check_naam
from generator.reading.inzichten.inzicht import read_inzicht
from generator.reading.programma.matrix import read_matrix
from generator.reading.programma.programma import MAPPEN, agenda_files, load_agenda
from generator.reading.termen import check_terms, read_names, read_synoniemen, read_tekst, read_term
from generator.values.bibliotheek import ZOEKWOORDEN, Bibliotheek, Tekst, nieuwste_eerst
from generator.values.melding import Melding, Plek
from generator.values.methodewijzer import METHODEWIJZER, Matrix
from generator.values.taxonomie import FAMILIES, Naam, Taxonomie, Term

INZICHTEN = "inzichten"
DOCS = "docs"
_LIJSTEN = ("domeinen", "fasen", "doelstellingen")
_ANDERE_VELDEN = {
    "themas/index.md": ("domeinen",),
    "methoden/index.md": ("fasen",),
    "programma/index.md": ("doelstellingen",),
    ZOEKWOORDEN: ("synoniemen",),
    METHODEWIJZER: ("matrix",),
}
"""Fields of a written page that have a reader of their own."""


@dataclass(frozen=True)
class Resultaat:
    """What was read, and everything that was wrong with it."""

    bibliotheek: Bibliotheek
    meldingen: tuple[Melding, ...]
    namen: frozenset[str]
    """The ids of all files of insights that were opened, also of those with faults."""


def load_bibliotheek(project: Path, vandaag: date) -> Resultaat:
    """Read the library in a project folder; files with faults are left out and reported.

    `vandaag` is the last day an insight can have. Findings come sorted by file and line.
    """
    lezing = Lezing(vandaag)
    lezing.taxonomie = load_taxonomie(project, lezing)
    teksten, synoniemen, matrix = _load_teksten(project, lezing)
    inzichten = []
    files = list(_files(project, project / INZICHTEN, lezing))
    names = frozenset(path.stem for path, _ in files)
    lezing.ids["inzichten"] = names
    agenda = load_agenda(project / DOCS, lezing)
    lezing.ids["themas"] = frozenset(thema.id for thema in lezing.taxonomie.themas)
    berichten = load_berichten(project / DOCS, lezing)
    vaststellingen = load_vastgesteld(project / DOCS, lezing)
    for path, bestand in files:
        inzicht = read_inzicht(path.read_bytes(), bestand, lezing)
        if inzicht:
            inzichten.append(inzicht)
    bibliotheek = Bibliotheek(
        nieuwste_eerst(inzichten), lezing.taxonomie, teksten, synoniemen, agenda, matrix, berichten, vaststellingen
    )
    _check_namen((bestand for _, bestand in files), lezing)
    return Resultaat(bibliotheek, tuple(sorted(set(lezing.meldingen))), names)


def load_taxonomie(project: Path, lezing: Lezing) -> Taxonomie:
    """Read only the vocabulary; faults in it are reported to the Lezing."""
    families: dict[str, tuple[Term, ...]] = {}
    for kind in FAMILIES:
        folder = project / DOCS / kind.familie
        terms = []
        for path in sorted(folder.glob("*.md")):
            bestand = path.relative_to(project).as_posix()
            if path.name != "index.md" and (term := read_term(path.read_bytes(), bestand, kind, lezing)):
                terms.append(term)
        families[kind.familie] = tuple(sorted(terms, key=lambda term: (term.volgorde, term.label)))
    taxonomie = replace(Taxonomie(), **families, **_load_lijsten(project / DOCS, lezing))  # type: ignore[arg-type]
    check_terms(taxonomie, lezing)
    return taxonomie


def _load_lijsten(docs: Path, lezing: Lezing) -> dict[str, tuple[Naam, ...]]:
    """Return the lists of names that stand on an index page: domeinen, fasen, doelstellingen."""
    found = {}
    for pad, (veld, *_) in _ANDERE_VELDEN.items():
        if veld in _LIJSTEN and (docs / pad).is_file():
            _, blok = read_tekst((docs / pad).read_bytes(), f"{DOCS}/{pad}", Lezing(lezing.vandaag), ook=(veld,))
            found[veld] = read_names(blok, veld)
    return found


def _load_teksten(project: Path, lezing: Lezing) -> tuple[dict[str, Tekst], tuple[tuple[str, ...], ...], Matrix]:
    """Read the written pages that are no terms, by their path under docs/, and the synonyms and matrix on two."""
    docs = project / DOCS
    paths = (path for kind in FAMILIES for path in (docs / kind.familie).glob("*.md") if path.name != "index.md")
    terms = {path.relative_to(docs).as_posix() for path in paths}
    terms |= {
        path.relative_to(docs).as_posix() for folder in (*MAPPEN, BERICHTEN) for path in agenda_files(docs, folder)
    }
    teksten: dict[str, Tekst] = {}
    synoniemen: tuple[tuple[str, ...], ...] = ()
    matrix: Matrix = {}
    for path in sorted(docs.rglob("*.md")):
        pad = path.relative_to(docs).as_posix()
        if pad not in terms and not pad.startswith("extern/"):
            teksten[pad], blok = read_tekst(path.read_bytes(), f"{DOCS}/{pad}", lezing, ook=_ANDERE_VELDEN.get(pad, ()))
            if pad == ZOEKWOORDEN:
                synoniemen = read_synoniemen(blok, lezing)
            if pad == METHODEWIJZER:
                matrix = read_matrix(blok, f"{DOCS}/{pad}", lezing)
    return teksten, synoniemen, matrix


def _files(project: Path, folder: Path, lezing: Lezing) -> Iterator[tuple[Path, str]]:
    """Yield the files of insights that have a good name; report the others."""
    if not folder.is_dir():
        return
    seen: dict[str, str] = {}
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        bestand = Path(entry.path).relative_to(project).as_posix().encode(errors="replace").decode()
        if entry.name.startswith(".") and not entry.name.endswith(".md"):
            continue
        twin = seen.setdefault(entry.name.lower(), entry.name)
        if twin != entry.name:
            tekst = f"De naam «{entry.name}» verschilt alleen in hoofdletters."
            lezing.meld(Plek(bestand), "naam", tekst, f"Deze botst met {twin}; kies een andere naam.")
        if entry.is_symlink():
            lezing.meld(
                Plek(bestand), "naam", "Dit is een koppeling naar een ander bestand.", "Zet het bestand zelf hier."
            )
        elif entry.is_dir():
            check_map(bestand, lezing)
            yield from _files(project, Path(entry.path), lezing)
        elif check_naam(bestand, lezing):
            yield Path(entry.path), bestand


def _check_namen(bestanden: Iterable[str], lezing: Lezing) -> None:
    """Report an id that two files share. Finding: `dubbele-naam`."""
    seen: dict[str, str] = {}
    for bestand in bestanden:
        first = seen.setdefault(PurePosixPath(bestand).stem, bestand)
        if first != bestand:
            tekst = f"De naam «{PurePosixPath(bestand).stem}» bestaat al in {first}."
            lezing.meld(Plek(bestand), "dubbele-naam", tekst, "Een naam komt één keer voor; kies een andere.")
