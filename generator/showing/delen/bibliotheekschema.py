"""What each field of the library as one file means, for who reads it with a program: its JSON Schema."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from generator.knowing.inzichten.versheid import Versheid
from generator.values.inzicht import Actiestatus, Niveau
from generator.values.taxonomie.soorten import Aard, Soort, Stem

Schema = Mapping[str, Any]
DAG, DATUM = r"^\d{4}-\d\d-\d\d$", r"^\d{4}(-\d\d(-\d\d)?)?$"


def build_schema() -> Schema:
    """Return the schema; a field that is not there is not known, and a field that is not here does not exist."""
    words = {"type": "array", "items": _term()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "De bibliotheek van klantinzichten",
        **_object(
            {
                "$schema": _tekst("Waar dit schema staat."),
                "organisatie": _tekst("Van wie de bibliotheek is."),
                "adres": _tekst("Waar de site staat. Ontbreekt dit, dan zijn alle adressen gezien vanaf dit bestand."),
                "peildatum": _tekst("De dag vanaf waar de bibliotheek kijkt.", DAG),
                "voorbeeld": _tekst("Staat dit er, dan gaat de inhoud niet over eigen huurders."),
                "klantgroepen": words,
                "themas": words,
                "klantreizen": words,
                "methoden": words,
                "inzichten": {"type": "array", "items": _inzicht()},
            },
            ("$schema", "organisatie", "peildatum", "klantgroepen", "themas", "klantreizen", "methoden", "inzichten"),
        ),
    }


def _term() -> Schema:
    steps = _object({"id": _tekst("De naam van de stap."), "label": _tekst("Hoe de stap heet.")}, ("id", "label"))
    return _object(
        {
            "id": _tekst("De naam waarmee een inzicht ernaar verwijst."),
            "label": _tekst("Hoe het heet."),
            "adres": _tekst("De pagina erover."),
            "omschrijving": _tekst("Wat het is."),
            "stappen": {"type": "array", "items": steps, "description": "De stappen van een klantreis."},
        },
        ("id", "label", "adres"),
    )


def _inzicht() -> Schema:
    return _object(
        {
            "id": _tekst("De naam van het inzicht. Die blijft."),
            "adres": _tekst("De pagina. Noem dit adres als je het inzicht gebruikt."),
            "titel": _tekst("De bewering."),
            "tekst": _tekst("De uitleg, in Markdown."),
            "klantgroepen": _lijst("Over wie het gaat: id's van klantgroepen."),
            "themas": _lijst("Waar het over gaat: id's van thema's."),
            "klantreis": _tekst("De id van de klantreis."),
            "stap": _tekst("De id van de stap van de klantreis."),
            "methode": _tekst("De id van de methode waarmee we het weten."),
            "datum": _tekst("Van wanneer het is, zo precies als de bron.", DATUM),
            "bijgewerkt": _tekst("De dag waarop het erbij kwam of veranderde.", DAG),
            "versheid": _keuze(Versheid, "Hoe vers het is op de peildatum."),
            "houdbaar-tot": _tekst("De laatste dag waarop het vers is.", DAG),
            "aard": _keuze(Aard, "Of het verhalen of cijfers zijn."),
            "stem": _keuze(Stem, "Wie het zei."),
            "soort": _keuze(Soort, "Waar het iets over zegt."),
            "n": {"type": "integer", "minimum": 1, "description": "Hoeveel mensen meededen."},
            "zekerheid": _object({"niveau": _keuze(Niveau, "Hoe zeker."), "reden": _tekst("Waarom.")}, ("niveau",)),
            "let-op": _lijst("Wat een lezer erbij moet weten. Vermeld het als je het inzicht gebruikt."),
            "cijfers": {"type": "array", "items": _cijfer()},
            "bron": _object(
                {
                    "titel": _tekst("De titel."),
                    "uitgever": _tekst("Wie het uitgaf."),
                    "url": _tekst("Waar het te lezen is."),
                    "jaar": {"type": "integer"},
                },
                ("titel",),
            ),
            "actie": _actie(),
            "vervangen-door": _lijst("Inzichten die nieuwer zijn: id's."),
        },
        (
            "id", "adres", "titel", "tekst", "klantgroepen", "themas", "methode", "versheid", "aard", "stem", "let-op",
            "cijfers", "vervangen-door",
        ),
    )  # fmt: skip


def _cijfer() -> Schema:
    value = {"type": ["number", "string"], "description": "Het getal of de woorden, precies zoals in de bron."}
    parts = {"wat": _tekst("Wat er geteld is."), "waarde": value, "eenheid": _tekst("Waarvan.")}
    return _object({**parts, "jaar": {"type": "integer"}}, ("wat", "waarde"))


def _actie() -> Schema:
    return _object(
        {
            "wat": _tekst("Wat ermee gebeurt."),
            "status": _keuze(Actiestatus, "Hoe ver het is."),
            "eigenaar": _tekst("Het team of de rol."),
            "uiterlijk": _tekst("Wanneer het klaar moet zijn.", DAG),
            "sinds": _tekst("Vanaf wanneer huurders het merken.", DATUM),
            "resultaat": _tekst("Wat het opleverde."),
            "omdat": _tekst("Waarom het niet gebeurt."),
        },
        ("wat", "status"),
    )


def _object(velden: Schema, nodig: Iterable[str]) -> Schema:
    return {"type": "object", "properties": velden, "required": list(nodig), "additionalProperties": False}


def _tekst(uitleg: str, vorm: str = "") -> Schema:
    return {"type": "string", "description": uitleg, **({"pattern": vorm} if vorm else {})}


def _keuze(soort: type[StrEnum], uitleg: str) -> Schema:
    return {"enum": [str(one) for one in soort], "description": uitleg}


def _lijst(uitleg: str) -> Schema:
    return {"type": "array", "items": {"type": "string"}, "description": uitleg}
