"""What is wrong with the library as a whole: relations, conclusions, reasons and reports."""

from collections.abc import Iterator

from generator.knowing.bericht.controle import concerns_all
from generator.knowing.inzichten.kaart import check_conclusies
from generator.knowing.inzichten.relaties import check_relaties
from generator.knowing.kennis import Kennis
from generator.knowing.leemten.regels import check_fasen
from generator.values.inzicht import Actie, Actiestatus, Inzicht
from generator.values.melding import Melding, Plek


def check_kennis(kennis: Kennis, namen: frozenset[str]) -> Iterator[Melding]:
    """Yield the findings that need the whole library: relations, conclusions, reasons and reports.

    `namen` are the ids of all files, also of those that could not be read.
    """
    bibliotheek = kennis.bibliotheek
    for stuk in kennis.bericht.stukken:
        yield from filter(concerns_all, stuk.bevindingen)
    yield from check_relaties(bibliotheek, namen)
    yield from check_conclusies(bibliotheek)
    yield from check_fasen(bibliotheek.taxonomie)
    for inzicht in bibliotheek.inzichten:
        if inzicht.actie:
            yield from _check_actie(inzicht, inzicht.actie)


def _check_actie(inzicht: Inzicht, actie: Actie) -> Iterator[Melding]:
    if actie.status is Actiestatus.NIET and not actie.omdat:
        tekst = "De actie heeft status niet, maar zegt niet waarom."
        yield Melding(Plek(inzicht.bestand), "reden-ontbreekt", tekst, "Voeg onder actie toe: omdat: en de reden.")
