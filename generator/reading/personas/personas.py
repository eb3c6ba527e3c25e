"""Persona's: from the files in docs/personas/ to people who do not exist (S1-05)."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from generator.reading.bestand.boom import Boom
from generator.reading.bestand.bytes import as_text
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.namen import DOCS
from generator.reading.bestand.paden import Bronbestand
from generator.reading.personas.personavelden import PERSONA, VOORNAAM
from generator.reading.termen import Geschreven, read_written
from generator.values.personas.persona import Persona

MAP = "personas"
_NAAM = re.compile(rf"\A---\r?\n(?:(?!---).*\n)*?naam: ['\"]?({VOORNAAM})['\"]?[ ]*\r?\n")


def load_personas(boom: Boom, lezing: Lezing) -> tuple[Persona, ...]:
    """Read every persona in docs/personas/; a file with faults is left out and reported."""
    return tuple(_read(boom, lezing))


def _read(boom: Boom, lezing: Lezing) -> Iterator[Persona]:
    for bron in boom.paginas(f"{DOCS}/{MAP}"):
        data = bron.lees(with_voornaam(bron, lezing))
        page = None if data is None else read_written(data, bron.bestand, PERSONA, lezing)
        if page and not _has_twins(page, lezing):
            yield Persona(id=PurePosixPath(bron.bestand).stem, bestand=bron.bestand, tekst=page.tekst, **page.velden)


def with_voornaam(bron: Bronbestand, lezing: Lezing) -> Lezing:
    """Return a Lezing to which the made-up first name of a persona is no name of somebody, in its own file only."""
    data = bron.lees(Lezing(lezing.vandaag))
    try:
        found = _NAAM.match(as_text(data or b""))
    except UnicodeDecodeError:
        found = None
    return replace(lezing, bekend=lezing.bekend.met(found[1])) if found else lezing


def _has_twins(page: Geschreven, lezing: Lezing) -> bool:
    """Report a step that is judged twice; True when there is one. Finding: `dubbel`."""
    before, seen = len(lezing.meldingen), set[tuple[str, str]]()
    for oordeel, plek in zip(page.velden.get("reizen", ()), page.plekken.get("reizen", ()), strict=False):
        stap = (oordeel.klantreis.id, oordeel.stap.id if oordeel.stap else "")
        if oordeel.stap and stap in seen:
            lezing.meld(plek, "dubbel", f"De stap «{'/'.join(stap)}» staat er twee keer.", "Laat er één staan.")
        seen.add(stap)
    return len(lezing.meldingen) > before
