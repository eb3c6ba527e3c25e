"""`inzichten nieuw`: a new file with the six fields, ready to fill."""

import argparse
from datetime import date
from pathlib import Path

from generator.doors.project import Project, ProjectFout
from generator.doors.schijf import write_new
from generator.reading.bibliotheek import INZICHTEN, load_taxonomie
from generator.reading.frontmatter import INZICHT
from generator.reading.lezing import Lezing
from generator.reading.markdown import MAX_TITEL
from generator.reading.namen import MAX_NAAM, check_naam, slug

HELP = "Begin een nieuw inzicht: de zes velden staan klaar."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare one option for each required field."""
    parser.add_argument("titel", metavar="TITEL", help='de bewering zelf: "Huurders missen de voorinspectie"')
    for veld in INZICHT:
        if veld.verplicht:
            parser.add_argument(f"--{veld.naam}", metavar="WAARDE", default="", help=f"{veld.uitleg} {veld.voorbeeld}")


def run(project: Project, options: argparse.Namespace) -> int:
    """Write the file and say what to do next."""
    titel = " ".join(options.titel.split())
    if not slug(titel):
        raise ProjectFout("Een titel bestaat uit woorden: de bewering zelf.")
    if len(titel) > MAX_TITEL:
        raise ProjectFout(f"De titel heeft {len(titel)} tekens. Gebruik hoogstens {MAX_TITEL} tekens.")
    today = date.today()
    year = options.datum[:4] if options.datum[:4].isdigit() else str(today.year)
    name = slug(titel)[:MAX_NAAM].strip("-")
    lezing = Lezing(today)
    if not check_naam(f"{name}.md", lezing):
        raise ProjectFout(f"{lezing.meldingen[-1].tekst} {lezing.meldingen[-1].hint}")
    twin = next((project.map / INZICHTEN).rglob(f"{name}.md"), None)
    if twin:
        raise ProjectFout(f"Dit inzicht bestaat al: {twin.relative_to(project.map)}. Kies een andere titel.")
    path = Path(INZICHTEN) / year / f"{name}.md"
    write_new({project.map / path: _text(titel, project, options)})
    print(
        f"Gemaakt: {path}\nVul de velden in en schrijf onder de titel wat je weet. Controleer met: inzichten controleer"
    )
    return 0


def _text(titel: str, project: Project, options: argparse.Namespace) -> str:
    """Return the file: every field with one line of explanation, and the words to choose from."""
    taxonomie = load_taxonomie(project.map, Lezing(date.today()))
    lines = []
    for veld in INZICHT:
        if veld.verplicht:
            family = getattr(getattr(veld.kind, "kind", veld.kind), "familie", "")
            choice = f" Kies uit: {', '.join(term.id for term in getattr(taxonomie, family))}" if family else ""
            lines.append(f"# {veld.uitleg}{choice or ' Bijvoorbeeld: ' + veld.voorbeeld}")
            lines.append(f"{veld.naam}: {getattr(options, veld.naam)}".rstrip())
    return "---\n" + "\n".join(lines) + f"\n---\n\n# {titel}\n\n"
