"""`inzichten nieuw`: a new file with the six fields, ready to fill."""

import argparse
from datetime import date

from generator.doors.opslag.schijf import change_project
from generator.doors.project import Project, ProjectFout
from generator.reading.bestand.knopen import Scalar
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.namen import INZICHTEN, check_naam, inzicht_pad
from generator.reading.bestand.poort import bewaak, bewaak_naam
from generator.reading.bibliotheek import load_taxonomie
from generator.reading.inzichten.inzicht import read_inzicht
from generator.reading.inzichten.inzichtvelden import INZICHT
from generator.reading.toegestaan import read_bekend
from generator.reading.velden.datums import read_datum
from generator.reading.velden.kinds import Many
from generator.reading.velden.velden import Ref
from generator.values.datum import dag_voluit
from generator.values.melding import Plek
from generator.values.taxonomie.taxonomie import Taxonomie
from generator.wording.persoonsgegevens.bekend import Bekend
from generator.wording.slug import slug

HELP = "Begin een nieuw inzicht: de zes velden staan klaar."
_NOG_LEEG = ("leeg-veld", "geen-inhoud", "waarneming-ontbreekt", "titel-zonder-cijfer")
"""What a new file may still lack."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare one option for each required field."""
    parser.add_argument("titel", metavar="TITEL", help='de bewering zelf: "Huurders missen de voorinspectie"')
    for veld in INZICHT:
        if veld.verplicht:
            parser.add_argument(f"--{veld.naam}", metavar="WAARDE", default="", help=f"{veld.uitleg} {veld.voorbeeld}")


def run(project: Project, options: argparse.Namespace) -> int:
    """Write the file, unless something that was given is wrong, and say what to do next."""
    lezing = Lezing(date.today())
    read_bekend(project.map, project.instellingen.contact, lezing)
    lezing.taxonomie = load_taxonomie(project.map, lezing)
    titel = " ".join(options.titel.split())
    name = slug(titel)
    given = {"titel": titel} | {veld.naam: getattr(options, veld.naam) for veld in INZICHT if veld.verplicht}
    _refuse_people(given, name, lezing.bekend)
    if not name:
        raise ProjectFout("Een titel bestaat uit woorden: de bewering zelf.")
    twin = next((project.map / INZICHTEN).rglob(f"{name}.md"), None)
    if twin:
        raise ProjectFout(f"Dit inzicht bestaat al: {twin.relative_to(project.map)}. Kies een andere titel.")
    peildatum = project.instellingen.peildatum
    datum = read_datum(options.datum or str(peildatum.year), Scalar("", Plek("--datum")), lezing)
    text = _text(titel, lezing.taxonomie, options)
    path = inzicht_pad(name, None if options.datum == "onbekend" else datum)
    if options.datum != "onbekend" and datum is None:
        raise ProjectFout(f"{lezing.meldingen[-1].tekst} {lezing.meldingen[-1].hint}")
    found = Lezing(lezing.vandaag, lezing.taxonomie, bekend=lezing.bekend)
    read_inzicht(text.encode(), path, found)
    check_naam(path, found)
    wrong = [melding for melding in found.meldingen if melding.code not in _NOG_LEEG]
    if wrong:
        raise ProjectFout("\n".join(f"{melding.tekst} {melding.hint}".strip() for melding in wrong))
    with change_project(project.map) as change:
        change.add(project.plaats(path), text.encode())
    print(f"Gemaakt: {path}")
    if datum and datum.eerste > peildatum:
        print(f"Let op: dit is van na de peildatum, {dag_voluit(peildatum)}. Het telt nog niet mee.")
    print("Vul de velden in en schrijf onder de titel wat je weet. Controleer met: inzichten controleer")
    return 0


def _refuse_people(given: dict[str, str], name: str, bekend: Bekend) -> None:
    """Raise ProjectFout when an answer says something of a person: what is in a name or a history stays there."""
    lezing = Lezing(date.max, bekend=bekend)
    for naam, waarde in given.items():
        bewaak(waarde, naam, lezing)
    if not lezing.meldingen:
        bewaak_naam(name, lezing)
    if lezing.meldingen:
        asked = (
            f"Bij «{m.plek.bestand if m.plek.bestand in given else 'titel'}»: {m.tekst} {m.hint}"
            for m in lezing.meldingen
        )
        raise ProjectFout("\n".join((*asked, "Er is niets geschreven. Typ de opdracht opnieuw.")))


def _text(titel: str, taxonomie: Taxonomie, options: argparse.Namespace) -> str:
    """Return the file: every field with one line of explanation, and the words to choose from."""
    lines = []
    for veld in INZICHT:
        if veld.verplicht:
            kind = veld.kind.kind if isinstance(veld.kind, Many) else veld.kind
            terms = getattr(taxonomie, kind.familie) if isinstance(kind, Ref) else ()
            choice = f"Kies uit: {', '.join(term.id for term in terms)}" if terms else f"Bijvoorbeeld: {veld.voorbeeld}"
            lines += [f"# {veld.uitleg} {choice}", f"{veld.naam}: {getattr(options, veld.naam)}".rstrip()]
    return "---\n" + "\n".join(lines) + f"\n---\n\n# {titel}\n\n"
