"""Published reports, as they were kept on the day they were approved."""

import hashlib
import json
import re
import shlex
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from cattrs import BaseValidationError
from cattrs.preconf.json import make_converter

from generator.reading.bericht.mail import find_gevaar
from generator.reading.bestand.boom import Boom
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.namen import DOCS
from generator.reading.bestand.poort import bewaak_bytes
from generator.reading.bestand.soorten import VERSIE
from generator.values.datum import Periode
from generator.values.melding import Melding, Plek, fouten
from generator.values.openbaar import DOCUMENTEN, Bewaard, OpenbaarBericht, Vaststelling

BERICHT = "bericht.json"
SOMMEN = "SHA256SUMS"
"""The sums of every file beside it, in the form that `sha256sum --check` reads."""
MAX_BEWAARD = 20_000_000
"""No document of a report is larger than this."""
VERANDERD = "bericht-veranderd"
_MAP = re.compile(rf"{DOCS}/berichten/([^/]+)(?:/|$)")
"""The folder that keeps every version of one report."""
_omzetter = make_converter(forbid_extra_keys=True)


def load_vastgesteld(boom: Boom, lezing: Lezing) -> tuple[Vaststelling, ...]:
    """Return every version of every published report under docs/berichten/, by periode and version.

    Findings: `bericht-veranderd` when a kept file, or the file that the newest version was made from, is not what it
    was, or cannot be read.
    """
    found, newest = [], {}
    for folder in sorted(filter(VERSIE.fullmatch, boom.per_map), key=_versie):
        vaststelling = _load(folder, boom, lezing)
        if vaststelling:
            found.append(vaststelling)
            newest[vaststelling.bericht.periode] = folder
    damaged = find_beschadigd(lezing.meldingen)
    for periode, folder in newest.items():
        if periode not in damaged:
            _check_bron(folder, boom, lezing)
    return tuple(sorted(found, key=lambda v: (v.bericht.periode, v.bericht.versie)))


def find_beschadigd(meldingen: Iterable[Melding]) -> frozenset[Periode]:
    """Return the half years with a fault in what was kept; nothing can be worked out from those."""
    matches = (_MAP.match(melding.plek.bestand) for melding in fouten(meldingen))
    return frozenset(periode for match in matches if match and (periode := Periode.lees(match[1])))


def sums(files: Iterable[tuple[str, bytes]]) -> str:
    """Return the text of SHA256SUMS for files by name."""
    return "".join(f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in sorted(files))


def bron_naam(periode: Periode) -> str:
    """Return how SHA256SUMS calls the file that communications wrote."""
    return f"../../{periode.id}.md"


def _versie(folder: str) -> tuple[str, int]:
    periode, _, number = folder.rpartition("/versie-")
    return periode, int(number)


def _load(folder: str, boom: Boom, lezing: Lezing) -> Vaststelling | None:
    own = Lezing(lezing.vandaag)
    files = {bron.naam: bron.lees_bytes(own, MAX_BEWAARD) or b"" for bron in boom.per_map[folder]}
    if own.meldingen:
        lezing.meldingen.append(own.meldingen[0])
    if own.meldingen or _is_over_mensen(folder, files, lezing):
        return None
    kept = [line for line in _kept(files) if "../" not in line]
    hint = f"Zet het terug: git checkout -- {folder} (of vraag de beheerder)"
    if sums((name, data) for name, data in files.items() if name != SOMMEN) != "".join(kept):
        _meld_veranderd(folder, files, kept, lezing)
        return None
    if _is_gevaarlijk(folder, files, lezing):
        return None
    bericht = _bericht(files.get(BERICHT, b""))
    if bericht is None:
        tekst = "Dit vastgestelde bericht is niet te lezen."
        lezing.meld(Plek(f"{folder}/{BERICHT}"), VERANDERD, tekst, hint)
        return None
    vaststelling = Vaststelling(bericht, tuple(sorted(files.keys() - {BERICHT, SOMMEN})))
    if f"{DOCS}/{vaststelling.map}" != folder:
        tekst = f"In deze map staat het bericht van {DOCS}/{vaststelling.map}."
        lezing.meld(Plek(f"{folder}/{BERICHT}"), VERANDERD, tekst, f"Hernoem: mv {folder} {DOCS}/{vaststelling.map}")
        return None
    return vaststelling


def _meld_veranderd(folder: str, files: Mapping[str, bytes], kept: list[str], lezing: Lezing) -> None:
    """Report once that kept files are not what they were, unless it was said of one of them already."""
    if any(melding.plek.bestand.startswith(f"{folder}/") for melding in lezing.meldingen):
        return
    periode = PurePosixPath(folder).parent.name
    ours = {SOMMEN, BERICHT, *(name.format(periode) for name in DOCUMENTEN)}
    known = ours | {line.rstrip("\n").partition("  ")[2] for line in kept}
    stray = sorted(files.keys() - known)
    fits = sums((name, data) for name, data in files.items() if name not in (SOMMEN, *stray)) == "".join(kept)
    away = f"rm {shlex.join(f'{folder}/{name}' for name in stray)}"
    hint = f"Zet het terug: {away if fits else f'git checkout -- {folder}'}"
    tekst = "Dit bericht is vastgesteld en daarna veranderd."
    lezing.meld(Plek(f"{folder}/{SOMMEN}"), VERANDERD, tekst, f"{hint} (of vraag de beheerder)")


def _is_gevaarlijk(folder: str, files: Mapping[str, bytes], lezing: Lezing) -> bool:
    """Report what could act in a kept e-mail; colleagues can open it as a page. Finding: `html`."""
    mails = {naam: data.decode(errors="replace") for naam, data in files.items() if naam.endswith(".html")}
    found = [(naam, *gevaar) for naam, text in mails.items() for gevaar in find_gevaar(text)]
    for naam, regel, wat in found:
        hint = f"Deze e-mail is niet door ons gemaakt: git checkout -- {folder} (of vraag de beheerder)"
        lezing.meld(Plek(f"{folder}/{naam}", regel), "html", f"In deze e-mail staat «{wat}».", hint)
    return bool(found)


def _is_over_mensen(folder: str, files: Mapping[str, bytes], lezing: Lezing) -> bool:
    """Report what is surely personal data in a kept report or e-mail. Finding: `persoonsgegeven`."""
    texts = [f"{folder}/{naam}" for naam in files if naam == BERICHT or naam.endswith(".html")]
    for bestand in texts:
        bewaak_bytes(files[bestand.rpartition("/")[2]], bestand, lezing)
    return not lezing.geraakt.isdisjoint(texts)


def _bericht(data: bytes) -> OpenbaarBericht | None:
    """Return the report in its data, or None when that cannot be read or nobody approved it."""
    try:
        bericht = _omzetter.structure(json.loads(data.decode()), Bewaard).bericht
    except (BaseValidationError, ValueError, RecursionError):
        return None
    return bericht if bericht.goedkeuring else None


def _kept(files: Mapping[str, bytes]) -> list[str]:
    return files.get(SOMMEN, b"").decode(errors="replace").splitlines(keepends=True)


def _check_bron(folder: str, boom: Boom, lezing: Lezing) -> None:
    """Report that the file behind the newest version was changed since."""
    periode = PurePosixPath(folder).parent.name
    sommen, bron = boom.bestand(f"{folder}/{SOMMEN}"), boom.bestand(f"{DOCS}/berichten/{periode}.md")
    kept = [line for line in _kept({SOMMEN: (sommen and sommen.lees_bytes(lezing)) or b""}) if "../" in line]
    data = bron.lees_bytes(Lezing(lezing.vandaag)) if bron else None
    if bron and data is None:
        return
    now = "" if data is None else sums([(f"../../{periode}.md", data)])
    if kept and now != "".join(kept):
        bestand, again = f"{DOCS}/berichten/{periode}.md", f'inzichten vaststellen {periode} --verbeterd "Beter is …"'
        tekst = "Dit bericht is vastgesteld en daarna veranderd."
        hint = f"Zet het terug: git checkout -- {bestand} (of maak een nieuwe versie: {again})"
        lezing.meld(Plek(bestand), VERANDERD, tekst, hint)
