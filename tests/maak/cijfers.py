"""A report with one mark, and the library behind it."""

from dataclasses import replace

from generator.knowing.bericht.openbaar import Achtergrond, build_openbaar
from generator.values.bericht import Bericht, Cijferregel, Themablok, UZei
from generator.values.datum import Datum, Periode
from generator.values.inzicht import Bron, Publicatie
from generator.values.melding import Plek
from generator.values.openbaar import Afzender, Vaststelling
from tests.maak.bibliotheek import PEILDATUM, maak_bibliotheek, maak_inzicht

METING = Cijferregel(wat="Reparaties", cijfer=4.2, wanneer=Datum(2024, 3), n=100, vorig=6.1, bron="Panel")
PANEL = maak_inzicht("panel", n=100, bron=Bron("Panel"), datum=Datum(2024, 3), publicatie=Publicatie.EXTERN)
BERICHT = Bericht(
    periode=Periode(2024, 1),
    bestand="docs/berichten/2024-h1.md",
    titel="Wat u zei",
    blokken=(Themablok(thema="reparaties", u_zei=(UZei(tekst="U wacht lang.", inzicht="panel", plek=Plek("b", 7)),)),),
    scores=(METING,),
    voorwoord="Beste huurder.",
)


def achter(*eerder: Bericht) -> Achtergrond:
    """Return a library in which reports were published, in this order."""
    leeg = Achtergrond(maak_bibliotheek([PANEL]), {}, Afzender("Wij"), PEILDATUM)
    kept = (replace(build_openbaar(bericht, leeg), versie=nummer) for nummer, bericht in enumerate(eerder, start=1))
    return replace(leeg, bibliotheek=replace(leeg.bibliotheek, vaststellingen=tuple(Vaststelling(b) for b in kept)))
