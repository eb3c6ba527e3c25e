"""The reports of communications: from docs/berichten/*.md to values."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.reading.bericht.berichtvelden import BERICHT
from generator.reading.bestand.boom import Boom
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.namen import DOCS
from generator.reading.bestand.soorten import VERSIE
from generator.reading.termen import read_written
from generator.values.bericht import Bericht, Berichtstatus
from generator.values.datum import Periode
from generator.values.melding import Plek
from generator.wording.opmaak import ontleed

MAP = "berichten"
_GEWOON = frozenset(("paragraph_open", "inline", "text", "softbreak"))
"""What plain sentences are to a parser of Markdown."""


def load_berichten(boom: Boom, lezing: Lezing) -> tuple[Bericht, ...]:
    """Return all reports under docs/berichten/, oldest first; files with faults are left out and reported.

    What a concept points at is checked against `lezing.ids`; a published report may outlive it, and of its file
    `load_vastgesteld` says whether it is what it was. Findings: `naam`,
    `dubbel` and those of the fields.
    """
    found = []
    kept = {folder.rpartition("/")[0] for folder in boom.per_map if VERSIE.fullmatch(folder)}
    for bron in boom.paginas(f"{DOCS}/{MAP}"):
        data = bron.lees(lezing)
        if data is None:
            continue
        bericht = read_bericht(data, bron.bestand, Lezing(lezing.vandaag, lezing.taxonomie))
        if bron.bestand.removesuffix(".md") not in kept and (not bericht or bericht.status is Berichtstatus.CONCEPT):
            bericht = read_bericht(data, bron.bestand, lezing)
        if bericht and bron.bestand not in lezing.geraakt:
            found.append(bericht)
    return tuple(sorted(found, key=lambda bericht: bericht.periode))


def read_bericht(data: bytes, bestand: str, lezing: Lezing) -> Bericht | None:
    """Return the report in a file, or None after reporting its faults."""
    name = Path(bestand).stem
    periode = Periode.lees(name)
    if periode is None:
        hint = "Noem het bestand naar het half jaar, bijvoorbeeld 2024-h1.md."
        lezing.meld(Plek(bestand), "naam", f"«{name}» is geen half jaar.", hint)
        return None
    before = len(lezing.meldingen)
    page = read_written(data, bestand, BERICHT, lezing)
    if page is None:
        return None
    values = {"blokken" if name == "themas" else name: value for name, value in page.velden.items()}
    bericht = Bericht(
        periode=periode, bestand=bestand, plekken=page.plekken,
        voorwoord=page.tekst, voorwoord_regel=page.regel, **values,
    )  # fmt: skip
    _warn_opmaak(bericht, lezing)
    twins = _check_twins(bericht, lezing)
    return replace(bericht, gelezen=tuple(lezing.meldingen[before:])) if twins else None


def _warn_opmaak(bericht: Bericht, lezing: Lezing) -> None:
    """Warn of Markdown in the foreword, which tenants read as it was typed. Finding: `opmaak`."""
    for token in ontleed(bericht.voorwoord).tokens:
        if token.map and not {token.type, *(child.type for child in token.children or ())} <= _GEWOON:
            plek = Plek(bericht.bestand, bericht.voorwoord_regel + token.map[0])
            hint = "Schrijf gewone zinnen, met een lege regel tussen twee alinea's."
            lezing.waarschuw(plek, "opmaak", "Huurders zien de opmaak in het voorwoord zoals je haar typt.", hint)
            return


def _check_twins(bericht: Bericht, lezing: Lezing) -> bool:
    """Report names that stand twice: a thema, a promise, an answer or a score."""
    named: tuple[tuple[str, list[tuple[str, Plek]]], ...] = (
        ("Het thema", [(blok.thema, blok.plek) for blok in bericht.blokken]),
        ("De belofte", [(regel.id, regel.plek) for blok in bericht.blokken for regel in blok.wij_doen]),
        ("Het antwoord op", [(antwoord.belofte, antwoord.plek) for antwoord in bericht.beloften]),
        ("Het cijfer", [(f"{score.wat} {score.bron}".strip(), score.plek) for score in bericht.scores]),
    )
    before = len(lezing.meldingen)
    for wat, pairs in named:
        seen: dict[str, Any] = {}
        for name, plek in pairs:
            if seen.setdefault(name, plek) is not plek:
                hint = f"«{name}» staat ook op regel {seen[name].regel}; maak er één van."
                lezing.meld(plek, "dubbel", f"{wat} «{name}» staat er twee keer.", hint)
    return len(lezing.meldingen) == before
