"""The search index as files for the browser: a core that is always read, and parts that are read when needed.

Every file is gzipped JSON, so that a server need not compress it. `generator/theme/assets/zoeken/index.js` reads them.
"""

import gzip
import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from generator.knowing.kennis import Kennis
from generator.knowing.zoeken.facetten import Facet
from generator.showing.zoeken.constanten import show_constanten
from generator.showing.zoeken.kaarten import Zoekkaart, show_kaarten
from generator.values.inzicht import Inzicht
from generator.values.pagina import Bestand
from generator.values.zoeken import Posting, Zoekindex

MAP = "zoeken"
DEEL = 16_000
"""Bytes of postings in one file, before compression."""
PER_BESTAND = 8
"""Cards in one file."""


def zoek_bestanden(kennis: Kennis) -> list[Bestand]:
    """Return the files of the index: «kern.bin» first, then the postings and the cards.

    These stand in a folder named after their content, so that a page never reads parts of two versions.
    """
    index = kennis.zoeken.zoekindex
    begin, delen = _delen(index.postings)
    inhoud = {f"postings/{number}.bin": _pak(deel) for number, deel in enumerate(delen)}
    inhoud |= {f"kaarten/{number}.bin": _pak(kaarten) for number, kaarten in enumerate(_kaarten(kennis))}
    versie = hashlib.sha256(b"".join(inhoud.values())).hexdigest()[:12]
    inzichten = kennis.bibliotheek.inzichten
    kern = {
        "versie": versie,
        "documenten": len(index.documenten),
        "inzichten": len(inzichten),
        "later": list(_stappen(_later(kennis))),
        "perBestand": PER_BESTAND,
        "termen": len(index.postings),
        "postings": begin,
        **_woorden(index),
        "groepen": index.groepen,
        "namen": index.namen,
        "kruisingen": index.kruisingen,
        "uitleg": list(_stappen(index.uitleg)),
        "buiten": list(_stappen(sorted(index.buiten))),
        "facetten": [show_facet(facet, inzichten) for facet in kennis.zoeken.facetten],
        "constanten": show_constanten(),
    }
    bestanden = {"kern.bin": _pak(kern)} | {f"{versie}/{naam}": data for naam, data in inhoud.items()}
    return [Bestand(f"{MAP}/{naam}", data) for naam, data in bestanden.items()]


def _later(kennis: Kennis) -> Iterator[int]:
    """Yield the insights that do not count yet, by number."""
    yield from (number for number, i in enumerate(kennis.bibliotheek.inzichten) if i.id in kennis.later)


def _pak(waarde: object) -> bytes:
    text = json.dumps(waarde, ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(text.encode(), mtime=0)


def _delen(postings: Sequence[Posting]) -> tuple[list[int], list[list[Any]]]:
    """Return the first term of every file, and the files: per term its documents as steps, and its strengths."""
    begin: list[int] = []
    delen: list[list[Any]] = []
    size = DEEL
    for term, posting in enumerate(postings):
        if size >= DEEL:
            begin.append(term)
            delen.append([])
            size = 0
        rij = [list(_stappen(posting.documenten)), posting.sterktes]
        delen[-1].append(rij)
        size += 4 * len(posting.documenten)
    return begin, delen


def _stappen(numbers: Iterable[int]) -> Iterator[int]:
    """Yield the differences of rising numbers: smaller, so that they compress better."""
    vorige = 0
    for number in numbers:
        yield number - vorige
        vorige = number


def _woorden(index: Zoekindex) -> dict[str, object]:
    """Return the words with their terms; 0 is a new term, 1 the newest so far, and so on back."""
    stappen, nieuw = [], 0
    for term in index.termen:
        stappen.append(0 if term == nieuw else nieuw - term)
        nieuw = max(nieuw, term + 1)
    return {"woorden": "\n".join(index.woorden), "terug": stappen, "vaak": "".join(map(str, index.vaak))}


def show_facet(facet: Facet, inzichten: Iterable[Inzicht]) -> dict[str, object]:
    """Return a facet for the browser: every combination of values that occurs, and which one each insight has."""
    number = {naam.id: place for place, naam in enumerate(facet.waarden)}
    combinaties: dict[tuple[int, ...], int] = {}
    van = [
        combinaties.setdefault(tuple(number[waarde] for waarde in facet.van(inzicht)), len(combinaties))
        for inzicht in inzichten
    ]
    waarden = [[naam.id, naam.label] for naam in facet.waarden]
    return {"id": facet.id, "label": facet.label, "waarden": waarden, "combinaties": list(combinaties), "van": van}


def _kaarten(kennis: Kennis) -> Iterator[tuple[Zoekkaart, ...]]:
    kaarten = show_kaarten(kennis)
    while deel := tuple(islice(kaarten, PER_BESTAND)):
        yield deel
