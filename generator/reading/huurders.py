"""What the site for tenants is made of: the pages and pictures in docs/extern/, and the published reports."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.reading.bericht.vastgesteld import load_vastgesteld
from generator.reading.bestand.beelden import clean_beeld
from generator.reading.bestand.boom import Boom
from generator.reading.bestand.bytes import decode
from generator.reading.bestand.kopblok import split
from generator.reading.bestand.lezing import Doel, Lezing
from generator.reading.bestand.markdown import BEELDEN, check_markdown, find_beelden
from generator.reading.bestand.paden import Bronbestand
from generator.reading.bestand.soorten import MAP_BEELDEN_EXTERN, MAP_EXTERN
from generator.reading.velden.kinds import Text
from generator.reading.velden.velden import Veld, read_fields
from generator.values.melding import Plek
from generator.values.openbaar import Externtekst, Vaststelling

EXTERN = (
    Veld("titel", Text(120), "De titel van de pagina.", "Praat met ons mee", verplicht=True),
    Veld("omschrijving", Text(300), "Waar de pagina over gaat, in één zin.", "Zo kunt u meedoen.", verplicht=True),
)


@dataclass(frozen=True)
class Buitenkant:
    """Everything that the site for tenants is made of."""

    teksten: tuple[Externtekst, ...]
    vaststellingen: tuple[Vaststelling, ...]
    beelden: Mapping[str, bytes]
    """The pictures that a page shows, by their path on the site."""
    doelen: tuple[Doel, ...]
    """Where the pages lead."""


def read_buitenkant(boom: Boom, lezing: Lezing) -> Buitenkant:
    """Return the written pages in docs/extern/ and the published reports; what has faults is left out and reported.

    Findings: those of `decode`, `split`, `check_markdown`, `read_fields`, `clean_beeld` and `load_vastgesteld`, and the
    warning `beeld-ongebruikt`.
    """
    bronnen = {bron.bestand.removeprefix(f"{MAP_EXTERN}/"): bron for bron in boom.onder(MAP_BEELDEN_EXTERN)}
    own = replace(lezing, ids={BEELDEN: frozenset(bronnen)}, doelen=[])
    read = (_read(bron, own) for bron in boom.per_map.get(MAP_EXTERN, ()))
    teksten = tuple(tekst for tekst in read if tekst)
    shown = frozenset(naam for tekst in teksten for naam in find_beelden(tekst.inhoud))
    beelden = {pad: data for pad, bron in bronnen.items() if pad in shown and (data := clean_beeld(bron, lezing))}
    for pad in sorted(bronnen.keys() - shown):
        tekst = "Geen pagina voor huurders laat dit beeld zien. Het komt niet op de site."
        lezing.waarschuw(
            Plek(f"{MAP_EXTERN}/{pad}"), "beeld-ongebruikt", tekst, f"Zet op een pagina: ![wat je ziet]({pad})"
        )
    return Buitenkant(teksten, load_vastgesteld(boom, lezing), beelden, tuple(own.doelen))


def _read(bron: Bronbestand, lezing: Lezing) -> Externtekst | None:
    data, bestand = bron.lees(lezing), bron.bestand
    before = len(lezing.meldingen)
    text = decode(data, bestand, lezing) if data is not None else None
    parts = split(text, bestand, lezing) if text is not None else None
    if parts is None:
        return None
    blok, body, line = parts
    check_markdown(body, bestand, line, lezing)
    values = read_fields(EXTERN, blok, lezing) if blok else None
    if values is None or len(lezing.meldingen) > before:
        return None
    return Externtekst(bron.naam, inhoud=body.strip(), **values)
