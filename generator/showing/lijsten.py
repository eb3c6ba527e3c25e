"""Long lists, cut into pages that stay small, and the texts that people wrote above generated ones."""

from collections.abc import Iterator, Sequence

from generator.knowing.kennis import Kennis
from generator.showing.sjablonen import render
from generator.values.bibliotheek import Tekst
from generator.values.inzicht import Inzicht
from generator.values.pagina import Pagina

PER_LIJST = 200


def lijst_paginas(pad: str, titel: str, inzichten: Sequence[Inzicht], kennis: Kennis) -> Iterator[Pagina]:
    """Yield a list of insights, cut into pages that stay small."""
    parts = [inzichten[start : start + PER_LIJST] for start in range(0, len(inzichten), PER_LIJST)] or [()]
    paths = [pad if number == 0 else f"{pad.removesuffix('.md')}-{number + 1}.md" for number in range(len(parts))]
    for number, part in enumerate(parts):
        yield render(
            "lijst.md.j2", paths[number], titel=titel, inzichten=part, totaal=len(inzichten),
            nummer=number, paden=paths, kennis=kennis,
        )  # fmt: skip


def written(pad: str, titel: str, kennis: Kennis) -> Tekst:
    """Return the page a person wrote at a path, with a title when they gave none."""
    tekst = kennis.bibliotheek.tekst(pad)
    return Tekst(tekst.bestand, tekst.titel or titel, tekst.omschrijving, tekst.inhoud)
