"""Libraries with a hostile text in every field that somebody writes: one value of every kind for each text."""

from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from generator.values.bibliotheek import Bibliotheek
from generator.values.datum import Periode
from generator.values.inzicht import Bron
from generator.values.melding import Plek
from generator.values.openbaar import Externtekst, OpenbaarBericht, Vaststelling
from tests.maak.verslag import ROL, beleving, maak_verslag

NIET_VRIJ = frozenset(
    (
        "id bestand pad url thema themas klantgroepen domein fasen inzicht inzichten belofte gebruiksdoelen bevestigt "
        "spreekt_tegen vervangt beantwoordt onderzoek kennisvragen volgt_op programma doelen waarde documenten stappen "
        "uit gebaseerd_op acties klantreis stap"
    ).split()
)
"""Fields in which reading lets nothing through but a name, a number or an address."""
T = TypeVar("T")
VERSLAG = maak_verslag(
    beleving(rol=ROL.naam, verwacht="Snel.", hoe_was_dat="Traag.", wat_deed_het="Boos."),
    duur="een dag", bron=Bron("Bron", "Uitgever"), tekst="Zo ging het.",
)  # fmt: skip


def besmet(value: T, lading: str) -> T:
    """Return a value with a hostile text in every field, at any depth, in which somebody can write what he likes."""
    if isinstance(value, Enum) or not is_dataclass(value) or isinstance(value, type):
        return value
    texts = [field.name for field in fields(value) if field.name not in NIET_VRIJ]
    return replace(value, **{name: _inside(getattr(value, name), lading) for name in texts})


def _inside(value: Any, lading: str) -> Any:
    if isinstance(value, str) and not isinstance(value, Enum):
        return lading
    if isinstance(value, tuple) and not isinstance(value, Plek):
        return tuple(_inside(item, lading) for item in value)
    return besmet(value, lading)


def besmette_bibliotheek(basis: Bibliotheek, ladingen: Sequence[str]) -> Bibliotheek:
    """Return a library with, beside what is in it, one value of every kind for each hostile text."""
    agenda, taxonomie = basis.agenda, basis.taxonomie
    families = {
        terms[0].familie: (*terms, *(_als(terms[0], number, lading) for number, lading in enumerate(ladingen)))
        for terms in taxonomie.families
        if terms
    }
    return replace(
        basis,
        inzichten=(*_alle(basis.inzichten[0], ladingen), *basis.inzichten),
        routes=_alle(basis.routes[0], ladingen),
        personas=_alle(basis.personas[0], ladingen),
        verslagen=_alle(VERSLAG, ladingen),
        taxonomie=replace(taxonomie, **families),  # type: ignore[arg-type]
        agenda=replace(
            agenda,
            kennisvragen=(*agenda.kennisvragen, *_alle(agenda.kennisvragen[0], ladingen)),
            onderzoeken=(*agenda.onderzoeken, *_alle(agenda.onderzoeken[0], ladingen)),
            programmas=tuple(
                replace(besmet(agenda.programmas[0], lading), jaar=1960 + number)
                for number, lading in enumerate(ladingen)
            ),
        ),
        berichten=tuple(
            replace(besmet(basis.berichten[0], lading), periode=Periode(1990 + number // 2, 1 + number % 2))
            for number, lading in enumerate(ladingen)
        ),
    )


def besmette_buitenkant(
    basis: OpenbaarBericht, ladingen: Sequence[str]
) -> tuple[tuple[Externtekst, ...], tuple[Vaststelling, ...]]:
    """Return a page for tenants and a published report for each hostile text."""
    teksten = [besmet(Externtekst("x.md", "Titel", "Zin", "Tekst"), lading) for lading in ladingen]
    berichten = [besmet(basis, lading) for lading in ladingen]
    return (
        tuple(replace(tekst, pad=f"vijandig-{number}.md") for number, tekst in enumerate(teksten)),
        tuple(
            Vaststelling(replace(bericht, periode=Periode(1990 + number // 2, 1 + number % 2)))
            for number, bericht in enumerate(berichten)
        ),
    )


def _alle(value: T, ladingen: Sequence[str]) -> tuple[T, ...]:
    return tuple(_als(value, number, lading) for number, lading in enumerate(ladingen))


def _als(value: T, number: int, lading: str) -> T:
    """Return a hostile copy of a value, with a name of its own."""
    name, dirty = f"vijandig-{number}", besmet(value, lading)
    folder = str(getattr(value, "bestand", "")).rpartition("/")[0]
    return replace(dirty, id=name, bestand=f"{folder}/{name}.md")  # type: ignore[type-var]
