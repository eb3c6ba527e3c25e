"""The way in for an assistant: what this site is, how to quote it, and where everything stands (llms.txt)."""

from collections.abc import Iterable, Iterator

from generator.knowing.kennis import Kennis
from generator.showing.delen.adressen import wortel
from generator.showing.delen.bibliotheekdata import PAD as BIBLIOTHEEK
from generator.showing.delen.bibliotheekdata import SCHEMA
from generator.showing.delen.leesteksten import leestekst_pad
from generator.values.datum import dag_voluit
from generator.values.pagina import Bestand
from generator.values.taxonomie.term import Term

PAD = "llms.txt"


def llms_bestand(kennis: Kennis) -> Bestand:
    """Return the file."""
    return Bestand(PAD, "\n".join(_regels(kennis)).encode() + b"\n")


def _regels(kennis: Kennis) -> Iterator[str]:
    settings, library, root = kennis.instellingen, kennis.bibliotheek, wortel(kennis.instellingen, PAD)
    words, agenda = library.taxonomie, library.agenda
    yield f"# Klantinzichten van {settings.afzender.naam}"
    yield ""
    yield "> Wat we van onze huurders weten, wat we nog niet weten en wat ermee gebeurt."
    yield ""
    yield f"Peildatum: {dag_voluit(settings.peildatum)}. {len(kennis.heden.inzichten)} inzichten."
    if library.voorbeeld:
        yield f"Voorbeeld: {library.voorbeeld.omschrijving}"
    yield "Gebruik je een inzicht? Noem dan de datum, de bron, wat er bij «Let op» staat en het adres van de pagina."
    yield "Staat iets er niet? Zeg dan dat we het niet weten."
    yield from ("", "## Alles in één bestand", "")
    yield f"- [{BIBLIOTHEEK}]({root}{BIBLIOTHEEK}): alle inzichten als JSON"
    yield f"- [{SCHEMA}]({root}{SCHEMA}): wat elk veld betekent"
    yield f"- [leemten.json]({root}leemten.json): wat we nog niet weten"
    yield f"- [index.xml]({root}index.xml): het nieuwste als feed"
    for kop, terms in (
        ("Klantgroepen", words.klantgroepen),
        ("Thema's", words.themas),
        ("Klantreizen", words.klantreizen),
    ):
        yield from _rubriek(kop, terms, root)
    if agenda.kennisvragen:
        yield from ("", "## Kennisvragen", "")
        yield from (f"- [{vraag.vraag}]({root}{leestekst_pad(vraag.pad)})" for vraag in agenda.kennisvragen)


def _rubriek(kop: str, terms: Iterable[Term], root: str) -> Iterator[str]:
    yield from ("", f"## {kop}", "")
    for term in terms:
        about = f": {term.omschrijving}" if term.omschrijving else ""
        yield f"- [{term.label}]({root}{leestekst_pad(term.pad)}){about}"
