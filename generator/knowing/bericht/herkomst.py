"""From every line of a report back to the insight and the onderzoek behind it."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.knowing.bericht.scores import with_reeksen
from generator.knowing.bericht.stukken import Stuk
from generator.values.bibliotheek import Bibliotheek
from generator.values.inzicht import Inzicht
from generator.values.programma.onderzoek import Onderzoek
from generator.wording.woorden import getal


@dataclass(frozen=True)
class Herkomst:
    """One line of a report, and the way back to where it came from."""

    kop: str
    tekst: str
    verwijzing: str
    """The id of the insight, also when that is gone."""
    inzicht: Inzicht | None
    onderzoek: Onderzoek | None


def find_herkomst(stuk: Stuk, bibliotheek: Bibliotheek) -> Iterator[tuple[str, list[Herkomst]]]:
    """Yield every part of a report with its lines, each with the way back."""
    for onderwerp, blok in zip(stuk.openbaar.onderwerpen, stuk.bericht.blokken, strict=False):
        yield onderwerp.naam, [_terug(regel.kop, regel.tekst, regel.inzicht, bibliotheek) for regel in blok.regels]
    made = {
        f"{bericht.periode.id}/{belofte.id}": belofte
        for bericht in bibliotheek.berichten
        for blok in bericht.blokken
        for belofte in blok.wij_doen
    }
    known = [(reactie, made[reactie.belofte]) for reactie in stuk.bericht.beloften if reactie.belofte in made]
    if known:
        lines = [_terug(reactie.uitkomst.capitalize(), was.tekst, was.inzicht, bibliotheek) for reactie, was in known]
        yield "Eerdere beloften", lines
    if scores := with_reeksen(stuk.bericht, stuk.achtergrond.bibliotheek).scores:
        yield "Cijfers", [_terug(getal(score.cijfer), score.wat, score.inzicht, bibliotheek) for score in scores]


def _terug(kop: str, tekst: str, verwijzing: str, bibliotheek: Bibliotheek) -> Herkomst:
    inzicht = bibliotheek.per_id.get(verwijzing)
    studie = bibliotheek.agenda.onderzoeken_per_id.get(inzicht.onderzoek) if inzicht else None
    return Herkomst(kop, tekst, verwijzing, inzicht, studie)
