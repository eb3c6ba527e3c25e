"""What is wrong with the library as a whole: conclusions, fasen, personas and reports."""

from collections.abc import Iterator

from generator.knowing.bericht.controle import concerns_all
from generator.knowing.inzichten.kaart import check_conclusies
from generator.knowing.kennis import Kennis
from generator.knowing.leemten.regels import check_fasen
from generator.values.melding import Melding


def check_kennis(kennis: Kennis) -> Iterator[Melding]:
    """Yield the findings that need the whole library: conclusions, fasen, personas and reports."""
    bibliotheek = kennis.bibliotheek
    for stuk in kennis.bericht.stukken:
        yield from filter(concerns_all, stuk.bevindingen)
    yield from check_conclusies(bibliotheek)
    yield from check_fasen(bibliotheek.taxonomie)
    yield from kennis.personas.bevindingen
