"""A new kennisvraag of what somebody missed: its file, after the same checks as every file of the library (S0-38)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.knowing.kennis import Kennis
from generator.knowing.programma.waarover import Waarover
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.namen import DOCS, naam_hint
from generator.reading.bestand.poort import bewaak, bewaak_naam
from generator.reading.programma.formulier import FORMULIER
from generator.reading.programma.programmavelden import KENNISVRAAG
from generator.reading.termen import read_written
from generator.showing.programma.vraagbestand import vraag_text, yaml_text
from generator.values.datum import Datum
from generator.values.melding import Plek
from generator.values.programma.kennisvraag import AlBekend, Gemist, Kennisvraag
from generator.values.taxonomie.term import ids
from generator.wording.slug import MAX_NAAM, slug

_NOG_LEEG = "leeg-veld"
"""What a new question may still lack: what the form does not say is asked in the file."""


@dataclass(frozen=True)
class Ingevuld:
    """A form, with what the library knows of it."""

    gemist: Gemist
    pagina: str
    """The path under docs/ of the page where it was missed; empty when the form names none."""
    over: Waarover


def begin_vraag(ingevuld: Ingevuld, given: Mapping[str, str], kennis: Kennis, lezing: Lezing) -> tuple[str, str] | None:
    """Return the path and the file of a new question, after the same checks as every file of the library."""
    over, vraag = ingevuld.over, ingevuld.gemist.vraag
    naam = _naam(vraag)
    pad, bestand = f"kennisvragen/{naam}.md", f"{DOCS}/kennisvragen/{naam}.md"
    if hint := naam_hint(naam):
        lezing.meld(Plek(FORMULIER), "naam", "Van deze vraag is geen bestandsnaam te maken.", hint)
    bewaak_naam(bestand, lezing)
    velden = {"vraag": yaml_text(vraag), **_genoemd(over), **given}
    gevraagd = Datum(lezing.vandaag.year)
    asked = Kennisvraag(
        naam, bestand, vraag, AlBekend(), "", gevraagd, over.klantgroepen, over.themas, over.klantreis, over.stap
    )
    text = vraag_text(velden, ingevuld.pagina, kennis.zoeken.dichtbij(asked, ()), lezing.taxonomie)
    bewaak(text, bestand, lezing)
    apart = replace(lezing, meldingen=[])
    read_written(text.encode(), bestand, KENNISVRAAG, apart)
    lezing.meldingen += [melding for melding in apart.meldingen if melding.code != _NOG_LEEG]
    if lezing.meldingen:
        return None
    return pad, text


def _naam(vraag: str) -> str:
    """Return the name of the file: the words of the question, as many as fit."""
    name = slug(vraag)
    return name if len(name) < MAX_NAAM else name.rpartition("-")[0] or name


def _genoemd(over: Waarover) -> Mapping[str, str]:
    """Return the fields about the place on the map, of what the form names."""
    reis = over.klantreis
    found = {
        "klantgroep": f"[{', '.join(ids(over.klantgroepen))}]" if over.klantgroepen else "",
        "thema": f"[{', '.join(ids(over.themas))}]" if over.themas else "",
        "klantreis": f"{reis.id}/{over.stap.id}" if reis and over.stap else reis.id if reis else "",
    }
    return {naam: value for naam, value in found.items() if value}
