"""Every insight and all words of the library as one JSON file, with the schema that describes it."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from generator.knowing.kennis import Kennis
from generator.showing.delen.adressen import html_pad, wortel
from generator.showing.delen.bibliotheekschema import build_schema
from generator.values.inzicht import Actie, Inzicht
from generator.values.pagina import Bestand
from generator.values.taxonomie.klantreis import Klantreis
from generator.values.taxonomie.term import Term, ids

PAD, SCHEMA = "bibliotheek.json", "bibliotheek.schema.json"


def bibliotheek_bestanden(kennis: Kennis) -> Iterator[Bestand]:
    """Yield the library and its schema."""
    yield Bestand(PAD, _pak(_bibliotheek(kennis)))
    yield Bestand(SCHEMA, _pak(build_schema()))


def _pak(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode() + b"\n"


def _bibliotheek(kennis: Kennis) -> Mapping[str, Any]:
    root, library, settings = wortel(kennis.instellingen, PAD), kennis.bibliotheek, kennis.instellingen
    words = library.taxonomie
    return _vol(
        {
            "$schema": root + SCHEMA,
            "organisatie": settings.afzender.naam,
            "adres": settings.adres,
            "peildatum": settings.peildatum.isoformat(),
            "voorbeeld": library.voorbeeld.omschrijving if library.voorbeeld else "",
            "klantgroepen": [_term(term, root) for term in words.klantgroepen],
            "themas": [_term(term, root) for term in words.themas],
            "klantreizen": [_term(term, root) for term in words.klantreizen],
            "methoden": [_term(term, root) for term in words.methoden],
            "inzichten": [_inzicht(inzicht, root, kennis) for inzicht in kennis.heden.inzichten],
        }
    )


def _vol(values: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what is filled in: what is not there is not known; a list that is empty stays."""
    return {name: value for name, value in values.items() if value not in (None, "")}


def _term(term: Term, root: str) -> Mapping[str, Any]:
    steps = [{"id": stap.id, "label": stap.label} for stap in term.stappen] if isinstance(term, Klantreis) else None
    page = root + html_pad(term.pad)
    return _vol(
        {"id": term.id, "label": term.label, "adres": page, "omschrijving": term.omschrijving, "stappen": steps}
    )


def _inzicht(inzicht: Inzicht, root: str, kennis: Kennis) -> Mapping[str, Any]:
    zekerheid, bron = kennis.programma.zekerheid_van(inzicht), inzicht.bron
    houdbaar = kennis.inzichten.houdbaarheid_van(inzicht)
    return _vol(
        {
            "id": inzicht.id,
            "adres": root + html_pad(inzicht.pad),
            "titel": inzicht.titel,
            "tekst": inzicht.tekst,
            "klantgroepen": ids(inzicht.klantgroepen),
            "themas": ids(inzicht.themas),
            "klantreis": inzicht.klantreis.id if inzicht.klantreis else None,
            "stap": inzicht.stap.id if inzicht.stap else None,
            "methode": inzicht.methode.id,
            "datum": str(inzicht.datum) if inzicht.datum else None,
            "bijgewerkt": inzicht.bijgewerkt.isoformat() if inzicht.bijgewerkt else None,
            "versheid": houdbaar.versheid,
            "houdbaar-tot": houdbaar.tot.isoformat() if houdbaar.tot else None,
            "aard": inzicht.aard,
            "stem": inzicht.stem,
            "soort": inzicht.soort,
            "n": inzicht.n,
            "zekerheid": _vol(vars(zekerheid)) if zekerheid else None,
            "let-op": [vlag.woord for vlag in kennis.vlaggen(inzicht)],
            "cijfers": [_vol(vars(cijfer)) for cijfer in inzicht.cijfers],
            "bron": _vol(vars(bron)) if bron else None,
            "actie": _actie(inzicht.actie) if inzicht.actie else None,
            "vervangen-door": [other.id for other in kennis.inzichten.relaties_van(inzicht).vervangen_door],
        }
    )


def _actie(actie: Actie) -> Mapping[str, Any]:
    last, since = actie.uiterlijk, actie.sinds
    return _vol(
        {
            "wat": actie.wat,
            "status": actie.status,
            "eigenaar": actie.eigenaar,
            "uiterlijk": last.isoformat() if last else None,
            "sinds": str(since) if since else None,
            "resultaat": actie.resultaat,
            "omdat": actie.omdat,
        }
    )
