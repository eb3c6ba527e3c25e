"""Reads the whole project: the vocabulary first, then the written pages, then every insight."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePosixPath

from generator.reading.bericht.bericht import MAP as BERICHTEN
from generator.reading.bericht.bericht import load_berichten
from generator.reading.bericht.vastgesteld import find_beschadigd
from generator.reading.bestand.beelden import read_beeld
from generator.reading.bestand.boom import Boom, open_boom
from generator.reading.bestand.lezing import Doel, Lezing
from generator.reading.bestand.markdown import BEELDEN
from generator.reading.bestand.namen import DOCS, INZICHTEN
from generator.reading.bestand.paden import Bronbestand
from generator.reading.bestand.soorten import MAP_BEELDEN
from generator.reading.bestand.verbergen import Masker
from generator.reading.huurders import Buitenkant, read_buitenkant
from generator.reading.inzichten.inzicht import read_inzicht
from generator.reading.klantreizen.routes import MAP as ROUTES
from generator.reading.klantreizen.routes import load_routes
from generator.reading.klantreizen.verslagen import MAP as VERSLAGEN
from generator.reading.klantreizen.verslagen import load_verslagen
from generator.reading.metingen.reeks import MAP as METINGEN
from generator.reading.metingen.reeks import load_metingen
from generator.reading.personas.personas import MAP as PERSONAS
from generator.reading.personas.personas import load_personas
from generator.reading.programma.matrix import read_matrix
from generator.reading.programma.programma import MAPPEN, load_agenda
from generator.reading.termen import read_names, read_synoniemen, read_tekst, read_term
from generator.reading.toegestaan import read_bekend
from generator.values.bibliotheek import ZOEKWOORDEN, Bibliotheek, Tekst, nieuwste_eerst
from generator.values.inzicht import Inzicht
from generator.values.melding import Melding, Plek
from generator.values.methodewijzer import METHODEWIJZER, Matrix
from generator.values.taxonomie.taxonomie import FAMILIES, Taxonomie
from generator.values.taxonomie.termen import Kanaal
from generator.values.taxonomie.thema import Naam

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
    buitenkant: Buitenkant
    """What tenants may read."""
    boom: Boom
    """Every file that may be read, and so be published."""
    doelen: tuple[Doel, ...]
    """Where the texts on the site for colleagues lead."""
    masker: Masker
    """Keeps what was found of people out of every finding."""


def load_bibliotheek(project: Path, vandaag: date, contact: Collection[str] = ()) -> Resultaat:
    """Read the library in a project folder; files with faults are left out and reported.

    `vandaag` is the last day an insight can have, `contact` how to reach the organisation itself. Findings come sorted
    by file and line.
    """
    lezing = Lezing(vandaag)
    namen = read_bekend(project, contact, lezing)
    boom = open_boom(project, (DOCS, INZICHTEN), lezing)
    lezing.ids[BEELDEN] = _read_beelden(boom, lezing)
    lezing.taxonomie = read_taxonomie(boom, lezing)
    teksten, synoniemen, matrix = _read_teksten(boom, lezing)
    bronnen = tuple(boom.onder(INZICHTEN))
    names = frozenset(bron.stam for bron in bronnen)
    lezing.ids["inzichten"] = names
    agenda = load_agenda(boom, lezing)
    metingen = load_metingen(boom, lezing)
    lezing.ids["themas"] = frozenset(thema.id for thema in lezing.taxonomie.themas)
    lezing.ids[PERSONAS] = frozenset(bron.stam for bron in boom.paginas(f"{DOCS}/{PERSONAS}"))
    berichten = load_berichten(boom, lezing)
    personas = load_personas(boom, lezing)
    routes = load_routes(boom, personas, lezing)
    verslagen = load_verslagen(boom, lezing)
    buitenkant = read_buitenkant(boom, lezing)
    inzichten = [inzicht for bron in bronnen if (inzicht := _read_inzicht(bron, lezing))]
    bibliotheek = Bibliotheek(
        nieuwste_eerst(inzichten), lezing.taxonomie, teksten, synoniemen, agenda, matrix, berichten,
        buitenkant.vaststellingen, find_beschadigd(lezing.meldingen), namen,
        metingen=metingen, routes=routes, personas=personas, verslagen=verslagen,
    )  # fmt: skip
    _check_namen((bron.bestand for bron in bronnen), lezing)
    masker = Masker(lezing)
    doelen = tuple(lezing.doelen)
    return Resultaat(bibliotheek, masker.finish(lezing.meldingen), names, buitenkant, boom, doelen, masker)


def _read_beelden(boom: Boom, lezing: Lezing) -> frozenset[str]:
    """Return the pictures of the library, as pages name them; one that is not what it seems is reported."""
    bronnen = tuple(boom.onder(MAP_BEELDEN))
    for bron in bronnen:
        read_beeld(bron, lezing)
    return frozenset(bron.bestand.removeprefix(f"{DOCS}/") for bron in bronnen)


def load_taxonomie(project: Path, lezing: Lezing) -> Taxonomie:
    """Read only the vocabulary of a project folder; faults in it are reported to the Lezing."""
    roots = (*(f"{DOCS}/{kind.familie}" for kind in FAMILIES), f"{DOCS}/programma")
    return read_taxonomie(open_boom(project, roots, lezing), lezing)


def read_taxonomie(boom: Boom, lezing: Lezing) -> Taxonomie:
    """Return the vocabulary; faults in it are reported to the Lezing. Kanalen come first: a klantgroep names them."""
    lezing.taxonomie = replace(Taxonomie(), **_read_lijsten(boom, lezing))  # type: ignore[arg-type]
    for kind in sorted(FAMILIES, key=lambda kind: kind is not Kanaal):
        bronnen = boom.paginas(f"{DOCS}/{kind.familie}")
        terms = [read_term(bron.lees(lezing), bron.bestand, kind, lezing) for bron in bronnen]
        terms.sort(key=lambda term: (term.volgorde, term.label))
        lezing.taxonomie = replace(lezing.taxonomie, **{kind.familie: tuple(terms)})  # type: ignore[arg-type]
    return lezing.taxonomie


def _read_lijsten(boom: Boom, lezing: Lezing) -> dict[str, tuple[Naam, ...]]:
    """Return the lists of names that stand on an index page: domeinen, fasen, doelstellingen."""
    found = {}
    for pad, (veld, *_) in _ANDERE_VELDEN.items():
        bestand = f"{DOCS}/{pad}"
        if veld in _LIJSTEN and any(boom.paginas(bestand.removesuffix("/index.md"))):
            bron, own = boom.bestand(bestand), Lezing(lezing.vandaag)
            data = bron.lees(own) if bron else None
            blok = read_tekst(data, bestand, own, also=(veld,))[1] if data is not None else None
            if blok or not own.meldingen:
                found[veld] = read_names(blok, bestand, veld, lezing)
    return found


def _read_teksten(boom: Boom, lezing: Lezing) -> tuple[dict[str, Tekst], tuple[tuple[str, ...], ...], Matrix]:
    """Read the written pages that are no terms, by their path under docs/, and the synonyms and matrix on two."""
    folders = (*(kind.familie for kind in FAMILIES), *MAPPEN, BERICHTEN, METINGEN, ROUTES, PERSONAS, VERSLAGEN)
    others = {bron.bestand for folder in folders for bron in boom.paginas(f"{DOCS}/{folder}")}
    teksten: dict[str, Tekst] = {}
    synoniemen: tuple[tuple[str, ...], ...] = ()
    matrix: Matrix = {}
    for bron in boom.onder(DOCS):
        pad = bron.bestand.removeprefix(f"{DOCS}/")
        if not pad.endswith(".md") or bron.bestand in others or pad.startswith("extern/"):
            continue
        data = bron.lees(lezing)
        if data is not None:
            teksten[pad], blok = read_tekst(data, bron.bestand, lezing, also=_ANDERE_VELDEN.get(pad, ()))
            if pad == ZOEKWOORDEN:
                synoniemen = read_synoniemen(blok, lezing)
            if pad == METHODEWIJZER:
                matrix = read_matrix(blok, bron.bestand, lezing)
    return teksten, synoniemen, matrix


def _read_inzicht(bron: Bronbestand, lezing: Lezing) -> Inzicht | None:
    data = bron.lees(lezing)
    inzicht = None if data is None else read_inzicht(data, bron.bestand, lezing)
    return None if bron.bestand in lezing.geraakt else inzicht


def _check_namen(bestanden: Iterable[str], lezing: Lezing) -> None:
    """Report an id that two files share. Finding: `dubbele-naam`."""
    seen: dict[str, str] = {}
    for bestand in bestanden:
        first = seen.setdefault(PurePosixPath(bestand).stem, bestand)
        if first != bestand:
            tekst = f"De naam «{PurePosixPath(bestand).stem}» bestaat al in {first}."
            lezing.meld(Plek(bestand), "dubbele-naam", tekst, "Een naam komt één keer voor; kies een andere.")
