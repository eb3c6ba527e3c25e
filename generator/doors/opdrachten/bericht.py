"""`inzichten bericht 2024-h1`: begin a report, see what is still to do, or make a proof of it (S0-35)."""

import argparse
from datetime import date
from pathlib import Path

from generator.doors.documenten.documenten import make_documenten
from generator.doors.opslag.schijf import change_project, new_folder
from generator.doors.project import Keuring, Project, ProjectFout
from generator.knowing.bericht.begin import Begin, build_begin
from generator.knowing.bericht.punten import build_punten
from generator.knowing.bericht.stukken import Stuk
from generator.knowing.bericht.vaststelbaar import check_vaststelbaar
from generator.reading.bericht.vastgesteld import VERANDERD
from generator.reading.bestand.verbergen import Masker
from generator.showing.bericht.bestand import begin_text
from generator.showing.bericht.getallen import sign_getallen
from generator.showing.meldingen import show_text
from generator.values.bericht import Bericht
from generator.values.datum import Periode
from generator.values.inzicht import Inzicht
from generator.values.melding import Melding, fouten
from generator.wording.woorden import aantal

HELP = "Begin een klantgericht bericht, of kijk wat er nog moet gebeuren."
NIET_IN_GIT = {".gitignore": b"*\n"}
"""What keeps a folder out of the repository, whatever it is called."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the periode, and where a proof goes."""
    parser.add_argument("periode", metavar="PERIODE", type=periode, help="het half jaar: 2024-h1 of 2024-h2")
    parser.add_argument(
        "--proef", type=Path, metavar="MAP", help="maak de PDF, Word, samenvatting en e-mail van nu in deze nieuwe map"
    )


def run(project: Project, options: argparse.Namespace) -> int:
    """Write the file of a new report; of one that is there, say what is still to do, and make a proof when asked."""
    keuring = project.load()
    kennis = keuring.kennis
    file = project.plaats(f"docs/berichten/{options.periode.id}.md")
    if not file.exists():
        if options.proef:
            raise ProjectFout(f"Er is nog geen bericht. Begin met: inzichten bericht {options.periode.id}")
        return _begin(project, file, build_begin(options.periode, kennis.bericht.achtergrond, kennis.leemten))
    stuk = find_stuk(options.periode, keuring)
    if options.proef:
        return _proof(project, stuk, own_faults(stuk, keuring), options.proef)
    changed = any(m.code == VERANDERD and m.plek.bestand == stuk.bericht.bestand for m in keuring.meldingen)
    if stuk.vaststelling:
        print(f"Dit bericht is vastgesteld. De bestanden staan in docs/{stuk.vaststelling.map}")
        if not changed:
            print("Er is daarna niets veranderd. Je hoeft niets te doen.")
            return 0
    return _tell(stuk, keuring.masker)


def periode(text: str) -> Periode:
    """Return the half year that a name stands for: 2024-h1."""
    found = Periode.lees(text.lower())
    if found is None:
        raise argparse.ArgumentTypeError(f"«{text}» is geen half jaar; schrijf bijvoorbeeld 2024-h1")
    return found


def find_stuk(periode: Periode, keuring: Keuring) -> Stuk:
    """Return the report about a periode; raises ProjectFout when there is none, or when it cannot be read."""
    found = next((stuk for stuk in keuring.kennis.bericht.stukken if stuk.bericht.periode == periode), None)
    if found:
        return found
    bestand = f"docs/berichten/{periode.id}.md"
    wrong = [melding for melding in keuring.meldingen if melding.plek.bestand == bestand]
    raise ProjectFout(show_text(wrong) or f"Er is nog geen bericht. Begin met: inzichten bericht {periode.id}")


def own_faults(stuk: Stuk, keuring: Keuring) -> list[Melding]:
    """Return every fault in the files of a report: the one that communications writes, and those that are kept."""
    kept = f"{stuk.bericht.bestand.removesuffix('.md')}/"
    faults = (*fouten(stuk.meldingen), *(m for m in keuring.fouten if m.plek.bestand.startswith(kept)))
    return list(keuring.masker.finish(faults))


def _begin(project: Project, file: Path, begin: Begin) -> int:
    with change_project(project.map) as change:
        change.add(file, begin_text(begin).encode())
    bericht = begin.bericht
    said = sum(len(blok.u_zei) for blok in bericht.blokken)
    print(f"Gemaakt: docs/berichten/{file.name}")
    print(f"Ingevuld: {aantal(said, 'keer «u zei»', 'keer «u zei»')}, {_counts(bericht)}.")
    _list("Niet gebruikt, want intern (publicatie: extern maakt ze openbaar):", begin.intern)
    _list("Niet gebruikt, want van medewerkers, van uitschieters of zonder bron:", begin.overgeslagen)
    print(f"Werk het bestand bij en kijk wat er nog moet: inzichten bericht {bericht.periode.id}")
    return 0


def _list(kop: str, inzichten: tuple[Inzicht, ...]) -> None:
    if inzichten:
        print(kop)
        print("\n".join(f"  {inzicht.bestand}" for inzicht in inzichten))


def _counts(bericht: Bericht) -> str:
    promises = sum(len(blok.wij_doen) for blok in bericht.blokken)
    parts = (
        aantal(len(bericht.blokken), "thema", "thema's"),
        aantal(promises, "belofte", "beloften"),
        aantal(len(bericht.beloften), "eerdere belofte", "eerdere beloften"),
        aantal(len(bericht.scores), "cijfer", "cijfers"),
    )
    return ", ".join(parts)


def _tell(stuk: Stuk, masker: Masker) -> int:
    left = tuple(check_vaststelbaar(stuk, date.today()))
    meldingen = masker.finish((*stuk.meldingen, *left))
    for stand in build_punten(meldingen):
        print(f"{'klaar   ' if stand.klaar else 'te doen '} {stand.punt.kop.rjust(len(stand.punt.wat) + 4)}")
    if meldingen:
        print("\n" + show_text(meldingen))
    if left:
        print(f"\nNog {aantal(len(left), 'ding', 'dingen')} te doen voor je het bericht kunt vaststellen.")
    else:
        again = ' --verbeterd "Beter is …"' if stuk.vaststelling else ""
        print(f"\nKlaar om vast te stellen: inzichten vaststellen {stuk.bericht.periode.id}{again}")
    return 0


def _proof(project: Project, stuk: Stuk, faults: list[Melding], folder: Path) -> int:
    """Make every form as it is now; one with a fault in it is not made."""
    if folder.exists():
        raise ProjectFout(f"De map {folder} bestaat al. Kies een nieuwe map.")
    if faults:
        print(show_text(faults))
        print(f"\nGeen proef gemaakt: verbeter eerst {aantal(len(faults), 'fout', 'fouten')}.")
        return 1
    files = make_documenten(stuk.concept, print)
    files[f"getallen-{stuk.bericht.periode.id}.txt"] = sign_getallen(stuk.getallen).encode()
    with new_folder(folder, project.map) as work:
        for name, content in {**files, **NIET_IN_GIT}.items():
            (work / name).write_bytes(content)
    print(f"Klaar. Dit is een proef, nog niet vastgesteld. De bestanden staan in {folder}:")
    print("\n".join(f"  {name}" for name in sorted(files)))
    return 0
