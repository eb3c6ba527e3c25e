"""The vocabulary: from the files in docs/klantgroepen, docs/themas … to a Taxonomie."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from generator.reading.bestand.bytes import decode
from generator.reading.bestand.knopen import Blok, Knoop, Reeks, Scalar
from generator.reading.bestand.kopblok import split
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.markdown import check_markdown
from generator.reading.bestand.namen import check_naam
from generator.reading.termvelden import EIGEN, SYNONIEMEN, TEKST, TERM
from generator.reading.velden.velden import Veld, read_fields, read_values
from generator.values.bibliotheek import Tekst
from generator.values.klantgroepen.getal import Groepsgetal
from generator.values.melding import Plek
from generator.values.taxonomie.soorten import Omvang
from generator.values.taxonomie.term import Term, ids
from generator.values.taxonomie.thema import Naam

_KOP = re.compile(r"\A([ \t\n]*)#(?= )")
"""What makes the first line of a written page its title."""


@dataclass(frozen=True)
class Geschreven:
    """A written page as it was read: its fields and where each stands, and its Markdown."""

    velden: Mapping[str, Any]
    plekken: Mapping[str, tuple[Plek, ...]]
    """The place of every field by its name in the file; of a list that of each item."""
    tekst: str
    regel: int
    """The line on which the Markdown begins."""


_RENAME = {"thema": "themas", "klantgroep": "klantgroepen", "klantreis": "klantreizen", "soort": "soorten"}


def read_term(data: bytes | None, bestand: str, family: type[Term], lezing: Lezing) -> Term:
    """Return the term of a file of the vocabulary: with faults it has what could be read, and is known all the same."""
    term_id = PurePosixPath(bestand).stem
    text = decode(data, bestand, lezing) if data is not None and check_naam(bestand, lezing) else None
    parts = split(text, bestand, lezing) if text is not None else None
    make: Callable[..., Term] = family
    if parts is None:
        return make(id=term_id, label=term_id, bestand=bestand)
    blok, body, line = parts
    can_show = check_markdown(body, bestand, line, lezing)
    found = read_values(TERM + EIGEN[family], blok, lezing) if blok else {}
    values = {_RENAME.get(name, name): value for name, value in found.items() if value is not None}
    omvang = values.pop("omvang", ())
    if omvang:
        values["getallen"] = tuple(deel for deel in omvang if isinstance(deel, Groepsgetal))
        values["omvang"] = next((deel for deel in omvang if isinstance(deel, Omvang)), None)
    for name in ("themas", "klantgroepen", "klantreizen"):
        if name in values:
            values[name] = ids(values[name])
    inleiding = body.strip() if can_show else ""
    return make(**{"label": term_id, **values}, id=term_id, inleiding=inleiding, bestand=bestand)


def read_written(data: bytes, bestand: str, velden: tuple[Veld, ...], lezing: Lezing) -> Geschreven | None:
    """Return the fields of a written page and its Markdown; None after reporting its faults."""
    text = decode(data, bestand, lezing)
    parts = split(text, bestand, lezing) if text is not None and check_naam(bestand, lezing) else None
    if parts is None:
        return None
    blok, body, line = parts
    check_markdown(body, bestand, line, lezing)
    values = read_fields(velden, blok, lezing) if blok else None
    if blok is None or values is None:
        return None
    tekst = body.lstrip()
    plekken = {key.tekst: _plekken(knoop) for key, knoop in blok.velden}
    return Geschreven(values, plekken, tekst.rstrip(), line + body.count("\n") - tekst.count("\n"))


def _plekken(knoop: Knoop) -> tuple[Plek, ...]:
    return tuple(item.plek for item in knoop.items) if isinstance(knoop, Reeks) else (knoop.plek,)


def read_names(blok: Blok | None, bestand: str, veld: str, lezing: Lezing) -> tuple[Naam, ...]:
    """Return a list «id: label» from the front matter of an index page: the domeinen or the fasen.

    Findings: `veld-ontbreekt`, `verkeerd-soort`.
    """
    found = next((knoop for key, knoop in blok.velden if key.tekst == veld), None) if blok else None
    hint = f"Zet in het kopblok {veld}: en daaronder op elke regel een naam: wat een lezer ziet."
    if found is None:
        lezing.meld(Plek(bestand), "veld-ontbreekt", f"Het veld «{veld}» ontbreekt.", hint)
    elif not isinstance(found, Blok):
        lezing.meld(found.plek, "verkeerd-soort", "Hier hoort een blok met velden.", hint)
    pairs = found.velden if isinstance(found, Blok) else ()
    for _, label in pairs:
        if not isinstance(label, Scalar):
            lezing.meld(label.plek, "verkeerd-soort", "Hier hoort één regel tekst.", hint)
    return tuple(Naam(key.tekst, label.tekst) for key, label in pairs if isinstance(label, Scalar))


def read_synoniemen(blok: Blok | None, lezing: Lezing) -> tuple[tuple[str, ...], ...]:
    """Return the groups of words that mean the same, from the front matter of the page Zoekwoorden."""
    own = Blok(tuple(pair for pair in blok.velden if pair[0].tekst == "synoniemen"), blok.plek) if blok else None
    values = read_fields((SYNONIEMEN,), own, lezing) if own else None
    groepen: tuple[tuple[str, ...], ...] = (values or {}).get("synoniemen", ())
    return groepen


def read_tekst(data: bytes, bestand: str, lezing: Lezing, also: tuple[str, ...] = ()) -> tuple[Tekst, Blok | None]:
    """Return a written page and its front matter; a page may do without one.

    `also` names fields that another reader interprets.
    """
    text = decode(data, bestand, lezing)
    if text is None:
        return Tekst(bestand), None
    parts = split(text, bestand, lezing) if text.startswith("---") else (None, text, 1)
    if parts is None:
        return Tekst(bestand), None
    blok, body, line = parts
    can_show = check_markdown(_KOP.sub(r"\1 ", body), bestand, line, lezing)
    values: dict[str, Any] = {}
    if blok:
        own = Blok(tuple(pair for pair in blok.velden if pair[0].tekst not in also), blok.plek)
        values = read_fields(TEKST, own, lezing) or {}
    return Tekst(bestand, inhoud=body.strip("\n") if can_show else "", **values), blok
