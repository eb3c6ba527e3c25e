"""The vocabulary: from the files in docs/klantgroepen, docs/themas … to a Taxonomie."""

import re
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import Any

from generator.reading.bestand.bytes import decode
from generator.reading.bestand.knopen import Blok, Scalar
from generator.reading.bestand.kopblok import split
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.markdown import check_markdown
from generator.reading.bestand.namen import check_naam, naam_hint
from generator.reading.termvelden import EIGEN, SYNONIEMEN, TEKST, TERM
from generator.reading.velden.velden import Veld, read_fields
from generator.values.bibliotheek import Tekst
from generator.values.melding import Plek
from generator.values.taxonomie import HELE_REIS, Klantreis, Naam, Stap, Taxonomie, Term
from generator.wording.gelijkend import nearest
from generator.wording.slug import slug

_KOP = re.compile(r"\A([ \t\n]*)#(?= )")
"""What makes the first line of a written page its title."""
_RENAME = {"thema": "themas", "klantgroep": "klantgroepen", "soort": "soorten"}


def read_term(data: bytes, bestand: str, family: type[Term], lezing: Lezing) -> Term | None:
    """Return the term in a file of the vocabulary, or None after reporting its faults."""
    values = read_written(data, bestand, TERM + EIGEN[family], lezing)
    if values is None:
        return None
    body = values.pop("tekst")
    if family is Klantreis:
        values["stappen"] = tuple(Stap(slug(label), label) for label in values["stappen"])
    values = {_RENAME.get(name, name): value for name, value in values.items()}
    make: Callable[..., Term] = family
    return make(id=PurePosixPath(bestand).stem, inleiding=body, bestand=bestand, **values)


def read_written(data: bytes, bestand: str, velden: tuple[Veld, ...], lezing: Lezing) -> dict[str, Any] | None:
    """Return the fields of a written page, and its Markdown as `tekst`; None after reporting its faults."""
    text = decode(data, bestand, lezing)
    parts = split(text, bestand, lezing) if text is not None and check_naam(bestand, lezing) else None
    if parts is None:
        return None
    blok, body, line = parts
    check_markdown(body, bestand, line, lezing)
    values = read_fields(velden, blok, lezing) if blok else None
    return None if values is None else {**values, "tekst": body.strip()}


def read_names(blok: Blok | None, veld: str) -> tuple[Naam, ...]:
    """Return a list «id: label» from the front matter of an index page: the domeinen or the fasen."""
    found = next((knoop for key, knoop in blok.velden if key.tekst == veld), None) if blok else None
    if not isinstance(found, Blok):
        return ()
    return tuple(Naam(key.tekst, label.tekst) for key, label in found.velden if isinstance(label, Scalar))


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


def check_terms(taxonomie: Taxonomie, lezing: Lezing) -> None:
    """Report words in the vocabulary that point nowhere. Finding: `onbekende-waarde`."""
    domeinen = [domein.id for domein in taxonomie.domeinen]
    fasen = [fase.id for fase in taxonomie.fasen]
    for thema in taxonomie.themas:
        _check_known(thema, (thema.domein,), domeinen, lezing)
    for reis in taxonomie.klantreizen:
        _check_stappen(reis, lezing)
    for methode in taxonomie.methoden:
        _check_known(methode, methode.fasen, fasen, lezing)
    for onderwerp in taxonomie.onderwerpen:
        _check_known(onderwerp, onderwerp.themas, [thema.id for thema in taxonomie.themas], lezing)
        _check_known(onderwerp, onderwerp.klantgroepen, [groep.id for groep in taxonomie.klantgroepen], lezing)


def _check_stappen(reis: Klantreis, lezing: Lezing) -> None:
    ids = [stap.id for stap in reis.stappen]
    for stap in reis.stappen:
        if stap.id and (hint := naam_hint(stap.id)):
            lezing.meld(Plek(reis.bestand), "naam", f"De stap «{stap.label}» kan geen eigen pagina krijgen.", hint)
        elif not stap.id or ids.count(stap.id) > 1 or stap.id == HELE_REIS:
            tekst = f"De stap «{stap.label}» lijkt te veel op een andere."
            lezing.meld(Plek(reis.bestand), "dubbel", tekst, "Geef elke stap een eigen naam van letters en cijfers.")


def _check_known(term: Term, words: tuple[str, ...], known: list[str], lezing: Lezing) -> None:
    for word in words:
        if word not in known:
            tekst = f"«{word}» bij «{term.id}» staat niet in de lijst."
            lezing.meld(Plek(term.bestand), "onbekende-waarde", tekst, nearest(word, known))
