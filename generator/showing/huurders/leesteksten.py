"""The published reports as plain Markdown beside their pages, and what leads an assistant to them (llms.txt)."""

import re
from collections.abc import Iterable, Iterator
from html import unescape

from generator.showing.huurders.berichttekst import bericht_markdown
from generator.values.openbaar import Externtekst, OpenbaarBericht, Vaststelling
from generator.values.pagina import Bestand

LLMS = "llms.txt"


def leestekst_bestanden(teksten: Iterable[Externtekst], vaststellingen: Iterable[Vaststelling]) -> Iterator[Bestand]:
    """Yield the newest version of every report, newest first, and what leads to them and to the written pages."""
    newest = {versie.bericht.periode: versie.bericht for versie in vaststellingen}
    berichten = tuple(newest[periode] for periode in sorted(newest, reverse=True))
    yield Bestand(LLMS, _ingang(tuple(teksten), berichten).encode())
    for bericht in berichten:
        slot = f"\nAdres: {bericht.adres}\n" if bericht.adres else ""
        tekst = _als_gelezen(bericht_markdown(bericht))
        yield Bestand(_pad(bericht), f"# {bericht.titel}\n\n{tekst}{slot}".encode())


def _als_gelezen(markdown: str) -> str:
    """Return Markdown without what keeps a sign from meaning something: nothing draws this, it is only read."""
    return unescape(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", markdown))


def _pad(bericht: OpenbaarBericht) -> str:
    return f"berichten/{bericht.periode.id}.md.txt"


def _ingang(teksten: tuple[Externtekst, ...], berichten: tuple[OpenbaarBericht, ...]) -> str:
    wie = berichten[0].organisatie if berichten else "deze corporatie"
    lines = [
        f"# Wat huurders zeiden tegen {wie}", "",
        "> Wat huurders ons vertellen, en wat wij ermee doen.", "",
        "Hier staat alleen wat wij in een bericht aan huurders hebben vastgesteld.",
        "Vertelt u iets uit een bericht? Noem dan het adres.", "",
        "## Berichten", "",
        *(f"- [{bericht.titel}]({_pad(bericht)}): de {bericht.periode.label}" for bericht in berichten),
    ]  # fmt: skip
    if teksten:
        pages = (f"- [{tekst.titel}]({tekst.pad.removesuffix('.md')}.html): {tekst.omschrijving}" for tekst in teksten)
        lines += ["", "## Pagina's", "", *pages]
    return "\n".join(lines) + "\n"
