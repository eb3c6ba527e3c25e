"""From one file, or one row of a list, to an Inzicht."""

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from generator.reading.bestand.bytes import decode
from generator.reading.bestand.knopen import Blok, Reeks, Scalar
from generator.reading.bestand.kopblok import split
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.markdown import check_markdown
from generator.reading.bestand.titel import check_titel, split_titel
from generator.reading.inzichten.hoofdcijfer import check_hoofdcijfer
from generator.reading.inzichten.inzichtvelden import INZICHT, RELATIES
from generator.reading.velden.velden import read_fields
from generator.values.datum import Datum
from generator.values.inzicht import Inzicht, Waarneming
from generator.values.melding import Plek, fouten

_ANDERS = {"kanaal": "kanalen", "bron_soort": "bronsoort", "partner": "partners"}
"""The fields that are called otherwise in an Inzicht."""


@dataclass(frozen=True)
class Gelezen:
    """What stands in a file before it is interpreted."""

    blok: Blok
    titel: str
    titel_plek: Plek
    tekst: str


def read_inzicht(data: bytes, bestand: str, lezing: Lezing) -> Inzicht | None:
    """Return the insight in a file, or None after reporting every fault in it.

    `bestand` is the path within the project, with forward slashes: inzichten/2023/naam.md.
    """
    before = len(lezing.meldingen)
    text = decode(data, bestand, lezing)
    parts = split(text, bestand, lezing) if text is not None else None
    if parts is None:
        return None
    blok, body, line = parts
    titel, titel_plek, rest, rest_line = split_titel(body, bestand, line, lezing)
    check_markdown(rest, bestand, rest_line, lezing)
    if blok is None:
        return None
    gelezen = Gelezen(blok, titel, titel_plek, rest.strip("\n").rstrip())
    inzicht = make_inzicht(gelezen, bestand, lezing)
    return None if fouten(lezing.meldingen[before:]) else inzicht


def make_inzicht(gelezen: Gelezen, bestand: str, lezing: Lezing) -> Inzicht | None:
    """Return an insight from its parts; shared by files and imported rows."""
    values = read_fields(INZICHT, gelezen.blok, lezing)
    check_titel(gelezen.titel, gelezen.titel_plek, lezing)
    if not gelezen.tekst.strip() and gelezen.titel:
        hint = "Schrijf onder het kopblok de titel en daaronder het inzicht, in een paar zinnen."
        lezing.meld(gelezen.titel_plek, "geen-inhoud", "Er staat geen tekst onder de titel.", hint)
    if values is None:
        return None
    inzicht = _inzicht(PurePosixPath(bestand).stem, bestand, gelezen, values)
    _check_geldt(inzicht, gelezen.blok, lezing)
    _check_zichzelf(inzicht.id, gelezen.blok, lezing)
    _check_waarneming(inzicht, gelezen.blok.plek, lezing)
    check_hoofdcijfer(inzicht, gelezen.blok, gelezen.titel_plek, lezing)
    return inzicht


def _inzicht(inzicht_id: str, bestand: str, gelezen: Gelezen, values: dict[str, Any]) -> Inzicht:
    reis, stap = values.pop("klantreis") or (None, None)
    datum = values.pop("datum")
    methode = values["methode"]
    values.setdefault("aard", methode.aard)
    values.setdefault("stem", methode.stem)
    doelen = values.pop("gebruiksdoel", ())
    for veld, naam in _ANDERS.items():
        if veld in values:
            values[naam] = values.pop(veld)
    return Inzicht(
        id=inzicht_id,
        bestand=bestand,
        titel=gelezen.titel,
        tekst=gelezen.tekst,
        klantgroepen=values.pop("klantgroep"),
        themas=values.pop("thema"),
        klantreis=reis,
        stap=stap,
        datum=datum if isinstance(datum, Datum) else None,
        gebruiksdoelen=tuple(doel.id for doel in doelen),
        **values,
    )


def _check_geldt(inzicht: Inzicht, blok: Blok, lezing: Lezing) -> None:
    """Report a klantgroep for which an insight both holds and does not hold (`dubbel`)."""
    own = [groep.id for groep in inzicht.klantgroepen]
    both = next((groep.id for groep in inzicht.geldt_niet_voor if groep.id in own), None)
    if both:
        plek = next(knoop.plek for key, knoop in blok.velden if key.tekst == "geldt-niet-voor")
        tekst = f"«{both}» staat bij klantgroep en ook bij geldt-niet-voor."
        lezing.meld(plek, "dubbel", tekst, "Haal de groep bij een van de twee weg.")


def _check_zichzelf(inzicht_id: str, blok: Blok, lezing: Lezing) -> None:
    """Report a relation of an insight to itself. Finding: `verwijzing`."""
    for key, knoop in blok.velden:
        for item in knoop.items if isinstance(knoop, Reeks) else (knoop,):
            if key.tekst in RELATIES and isinstance(item, Scalar) and item.tekst == inzicht_id:
                tekst = f"Bij «{key.tekst}» verwijst het inzicht naar zichzelf."
                lezing.meld(item.plek, "verwijzing", tekst, "Haal deze verwijzing weg.")


def _check_waarneming(inzicht: Inzicht, plek: Plek, lezing: Lezing) -> None:
    """Warn when quality is not marked as felt or measured (S0-13)."""
    kwaliteit = [thema.id for thema in inzicht.themas if thema.over_kwaliteit]
    if kwaliteit and inzicht.waarneming is None:
        tekst = f"Bij het thema «{kwaliteit[0]}» hoort de waarneming."
        hint = f"Voeg toe: waarneming: {Waarneming.SUBJECTIEF} (beleefd) of {Waarneming.OBJECTIEF} (gemeten)."
        lezing.waarschuw(plek, "waarneming-ontbreekt", tekst, hint)
