"""`inzichten uit-issue`: a filed form «Wat mis je?» becomes a kennisvraag, or one more who asked one (S0-38)."""

import argparse
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from generator.doors.opslag.schijf import change_project
from generator.doors.programma.nieuwe_vraag import Ingevuld, begin_vraag
from generator.doors.project import Keuring, Project
from generator.knowing.kennis import Kennis
from generator.knowing.programma.waarover import find_waarover
from generator.knowing.zoeken.zelfde import ZELFDE, Gelijkenis
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.namen import DOCS
from generator.reading.bestand.verbergen import Masker
from generator.reading.programma.formulier import FORMULIER, MAX_FORMULIER, PAGINA, read_formulier
from generator.reading.programma.programmavelden import KENNISVRAAG
from generator.reading.termen import read_written
from generator.reading.toegestaan import read_bekend
from generator.showing.meldingen import show_text
from generator.showing.programma.vraagbestand import VRAAGVELDEN, with_keer
from generator.values.melding import Plek
from generator.values.opvolging import Opvolging
from generator.wording.woorden import getal

HELP = "Maak een kennisvraag van een formulier «Wat mis je?», of tel erbij dat nog iemand het vroeg."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the form, an option for each field, and two to decide otherwise."""
    parser.add_argument(
        "bestand", type=Path, nargs="?", metavar="BESTAND", help="de tekst van het formulier (anders: wat je plakt)"
    )
    for veld in VRAAGVELDEN[1:]:
        parser.add_argument(f"--{veld.naam}", metavar="WAARDE", default="", help=f"{veld.uitleg} {veld.voorbeeld}")
    parser.add_argument("--nieuw", action="store_true", help="maak een eigen vraag, ook als er een is die erop lijkt")
    parser.add_argument("--doen", action="store_true", help="schrijf het ook (anders: zeg alleen wat er zou gebeuren)")


def run(project: Project, options: argparse.Namespace) -> int:
    """Read a form on standard input, and say or do what becomes of it; 1 when it cannot be used."""
    keuring = project.load()
    kennis = keuring.kennis
    lezing = _lezing(project, kennis)
    ingevuld = _read(_bytes(options.bestand), keuring, lezing)
    if ingevuld is None:
        return _refuse(lezing)
    zelfde = None if options.nieuw else _zelfde(ingevuld, kennis)
    given = {veld.naam: value for veld in VRAAGVELDEN[1:] if (value := getattr(options, veld.naam.replace("-", "_")))}
    made = _tel(project, zelfde, lezing) if zelfde else begin_vraag(ingevuld, given, kennis, lezing)
    if made is None:
        return _refuse(lezing)
    pad, text = made
    if not zelfde:
        print(f"Nieuwe kennisvraag: {DOCS}/{pad}\n\n{text}")
    place = project.plaats(f"{DOCS}/{pad}")
    if place.exists() and not zelfde:
        hint = "Vul die vraag eerst verder in, of tel daar een bij op bij keer."
        lezing.meld(Plek(FORMULIER), "dubbele-naam", f"Het bestand {DOCS}/{pad} is er al.", hint)
        return _refuse(lezing)
    print(f"Het adres blijft hetzelfde, ook als het antwoord er is: {_adres(pad, kennis)}")
    if not options.doen:
        print("Er is niets geschreven. Klopt het? Geef dezelfde opdracht met --doen.")
        return 0
    with change_project(project.map) as change:
        (change.replace if zelfde else change.add)(place, text.encode())
    print(f"Geschreven: {DOCS}/{pad}. Controleer met: inzichten controleer")
    return 0


def _lezing(project: Project, kennis: Kennis) -> Lezing:
    """Return a Lezing that knows the words, the insights and the names of the library."""
    inzichten = frozenset(kennis.bibliotheek.per_id)
    lezing = Lezing(date.today(), kennis.bibliotheek.taxonomie, ids={"inzichten": inzichten})
    read_bekend(project.map, project.instellingen.contact, lezing)
    return lezing


def _refuse(lezing: Lezing) -> int:
    print(show_text(Masker(lezing).finish(lezing.meldingen)), file=sys.stderr)
    print("Er is niets geschreven. Verbeter het formulier en probeer het opnieuw.")
    return 1


def _bytes(bestand: Path | None) -> bytes:
    """Return what was handed in, no more than shows that it is too large."""
    if bestand is None:
        return sys.stdin.buffer.read(MAX_FORMULIER + 1)
    with bestand.open("rb") as stream:
        return stream.read(MAX_FORMULIER + 1)


def _read(data: bytes, keuring: Keuring, lezing: Lezing) -> Ingevuld | None:
    gemist = read_formulier(data, lezing)
    pagina = _pagina(gemist.pagina, keuring, lezing) if gemist and gemist.pagina else ""
    if gemist is None or lezing.meldingen:
        return None
    return Ingevuld(gemist, pagina, find_waarover(gemist.over, lezing.taxonomie))


def _pagina(adres: str, keuring: Keuring, lezing: Lezing) -> str:
    """Return the path under docs/ of the page at an address, when the site has it. Finding: `onbekende-waarde`."""
    kort = adres.removeprefix(keuring.kennis.instellingen.adres).partition("#")[0]
    found = next((pagina.pad for pagina in keuring.paginas if f"{pagina.pad.removesuffix('.md')}.html" == kort), "")
    if not found:
        hint = "Schrijf een adres als klantgroepen/ouderen.html, of haal weg wat daar staat."
        lezing.meld(Plek(FORMULIER), "onbekende-waarde", f"De pagina onder «{PAGINA}» is niet van deze site.", hint)
    return found


def _zelfde(ingevuld: Ingevuld, kennis: Kennis) -> Gelijkenis | None:
    """Return the question without an answer that asks the same; of one with an answer it is only said."""
    staten, vraag, groepen = kennis.programma.vragen, ingevuld.gemist.vraag, ingevuld.over.klantgroepen
    beantwoord = [staat.vraag for staat in staten if staat.stand is Opvolging.BEANTWOORD]
    if answered := kennis.zoeken.zelfde(vraag, groepen, beantwoord):
        print(f"Let op: op zo'n vraag is al een antwoord. Kijk bij {_adres(answered.vraag.pad, kennis)}")
    return kennis.zoeken.zelfde(vraag, groepen, (staat.vraag for staat in staten if staat.vraag not in beantwoord))


def _adres(pad: str, kennis: Kennis) -> str:
    return f"{kennis.instellingen.adres}{pad.removesuffix('.md')}.html"


def _tel(project: Project, zelfde: Gelijkenis, lezing: Lezing) -> tuple[str, str] | None:
    """Return the path of a question and its file with one more who asked; nothing else in it changes."""
    vraag, keer = zelfde.vraag, zelfde.vraag.keer + 1
    old = project.plaats(vraag.bestand).read_bytes().decode("utf-8-sig")
    text = with_keer(old, keer)
    apart = replace(lezing, meldingen=[])
    before, after = (read_written(one.encode(), vraag.bestand, KENNISVRAAG, apart) for one in (old, text))
    if not before or not after or after.velden != {**before.velden, "keer": keer} or after.tekst != before.tekst:
        tekst = "Hier kan ik het veld «keer» niet veranderen zonder iets anders te raken."
        lezing.meld(Plek(vraag.bestand), "geen-getal", tekst, f"Zet er zelf in: keer: {keer}")
        return None
    print(f"Deze vraag is er al: {vraag.bestand}\n    {vraag.vraag}")
    print(f"Waarom: allebei hebben ze {', '.join(zelfde.woorden)}. Van 0 tot 1 lijken ze voor", end=" ")
    print(f"{getal(round(zelfde.deel, 2))} op elkaar; vanaf {getal(ZELFDE)} tellen we erbij. Liever niet? Typ --nieuw.")
    print(f"Bij keer: {vraag.keer} wordt {keer}.")
    return vraag.pad, text
