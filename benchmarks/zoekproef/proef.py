"""A proof: texts, questions with judgements, and how good a list of answers is."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from generator.doors.project import open_project
from generator.values.bibliotheek import Bibliotheek
from generator.values.bibliotheek import Tekst as Pagina
from generator.values.inzicht import Inzicht
from generator.wording.taal import strip_markdown

PROJECT = Path(__file__).parents[2]
VRAGEN = PROJECT / "tests/zoekproef/vragen.yaml"


@dataclass(frozen=True)
class Tekst:
    """One text that can be found."""

    id: str
    titel: str
    tekst: str


@dataclass(frozen=True)
class Vraag:
    """One question, with 2 for every text that is about it and 1 for every text that is partly about it."""

    klasse: str
    vraag: str
    oordelen: dict[str, int]


@dataclass(frozen=True)
class Proef:
    """Questions, and the texts that were judged: as plain texts, and as a library with groups of synonyms."""

    vragen: tuple[Vraag, ...]
    teksten: tuple[Tekst, ...]
    bibliotheek: Bibliotheek


def read_proef(folder: Path | None) -> Proef:
    """Return the proof in a folder, or that of this repository; our own list of synonyms counts in both."""
    bibliotheek = open_project(PROJECT).load().kennis.bibliotheek
    if folder is None:
        return Proef(read_vragen(VRAGEN), tuple(map(_tekst, bibliotheek.inzichten)), bibliotheek)
    lines = (folder / "corpus.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines if line.strip()]
    teksten = tuple(Tekst(str(row["id"]), row["titel"], row["tekst"]) for row in rows)
    extra = folder / "synoniemen.yml"
    groepen = yaml.safe_load(extra.read_text("utf-8")) if extra.exists() else []
    synoniemen = (*(tuple(map(str, groep)) for groep in groepen), *bibliotheek.synoniemen)
    paginas = {f"{tekst.id}.md": Pagina(f"docs/{tekst.id}.md", tekst.titel, "", tekst.tekst) for tekst in teksten}
    return Proef(read_vragen(folder / "vragen.yaml"), teksten, Bibliotheek(teksten=paginas, synoniemen=synoniemen))


def _tekst(inzicht: Inzicht) -> Tekst:
    """Return an insight as a page shows it to any search engine: with the names of its terms."""
    terms = (*inzicht.klantgroepen, *inzicht.themas, *filter(None, (inzicht.klantreis, inzicht.methode)))
    return Tekst(inzicht.id, inzicht.titel, " ".join((strip_markdown(inzicht.tekst), *(term.label for term in terms))))


def read_vragen(file: Path) -> tuple[Vraag, ...]:
    """Return the judged questions in a file."""
    rows = yaml.safe_load(file.read_text("utf-8"))
    return tuple(
        Vraag(row["class"], str(row["query"]), dict.fromkeys(row.get("rel1", ()), 1) | dict.fromkeys(row["rel2"], 2))
        for row in rows
    )


def ndcg(oordelen: dict[str, int], antwoorden: Sequence[str]) -> float:
    """Return the normalised discounted cumulative gain of the first ten answers, with gains of 2^rel - 1."""
    ideal = _dcg(sorted(oordelen.values(), reverse=True))
    return _dcg([oordelen.get(antwoord, 0) for antwoord in antwoorden]) / ideal


def _dcg(oordelen: Sequence[int]) -> float:
    return math.fsum((2**oordeel - 1) / math.log2(place + 2) for place, oordeel in enumerate(oordelen[:10]))


def reciprocal_rank(oordelen: dict[str, int], antwoorden: Sequence[str]) -> float:
    """Return one divided by the place of the first answer that is at least partly about it; 0 without one."""
    return next((1 / place for place, antwoord in enumerate(antwoorden, 1) if antwoord in oordelen), 0.0)
