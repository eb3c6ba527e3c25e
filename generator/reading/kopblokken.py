"""Every front matter that people write, by name: for the manual, and for what holds of every field."""

from collections.abc import Mapping

from generator.reading.bericht.berichtvelden import BERICHT
from generator.reading.huurders import EXTERN
from generator.reading.inzichten.inzichtvelden import INZICHT
from generator.reading.klantreizen.routevelden import ROUTE
from generator.reading.klantreizen.verslagvelden import VERSLAG
from generator.reading.metingen.reeksvelden import REEKS
from generator.reading.personas.personavelden import PERSONA
from generator.reading.programma.programmavelden import KENNISVRAAG, ONDERZOEK, PROGRAMMA
from generator.reading.termvelden import EIGEN, SYNONIEMEN, TEKST, TERM
from generator.reading.velden.kinds import Kind, Many, Schema
from generator.reading.velden.velden import Veld, Veldgroep, schema_fields
from generator.values.taxonomie.taxonomie import Taxonomie

KOPBLOKKEN: Mapping[str, tuple[Veld, ...]] = {
    "inzicht": INZICHT,
    "kennisvraag": KENNISVRAAG,
    "onderzoek": ONDERZOEK,
    "programma": PROGRAMMA,
    "reeks": REEKS,
    "persona": PERSONA,
    "bericht": BERICHT,
    "route": ROUTE,
    "verslag": VERSLAG,
    "term": TERM,
    **{family.__name__.lower(): velden for family, velden in EIGEN.items()},
    "pagina": TEKST,
    "zoekwoorden": (SYNONIEMEN,),
    "huurderspagina": EXTERN,
}
"""What a term has of its own stands beside what every term has."""


def frontmatter_schema(naam: str, taxonomie: Taxonomie) -> Schema:
    """Return a front matter by its name as JSON Schema, with the vocabulary filled in."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Kopblok van een {naam}",
        **schema_fields(KOPBLOKKEN[naam], taxonomie),
    }


def inner(kind: Kind) -> tuple[Veld, ...]:
    """Return the fields within a field; none when it holds one value."""
    kind = kind.kind if isinstance(kind, Many) else kind
    return kind.velden if isinstance(kind, Veldgroep) else ()


def find_velden(pad: str) -> tuple[Veld, ...]:
    """Return the fields of a front matter, or within a field of it: «programma.rijen»; none when there are no such."""
    naam, *path = pad.split(".")
    velden = KOPBLOKKEN.get(naam, ())
    for step in path:
        velden = tuple(deel for veld in velden if veld.naam == step for deel in inner(veld.kind))
    return velden
