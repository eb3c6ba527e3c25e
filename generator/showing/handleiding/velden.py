"""The manual of the fields of an insight, made from the definitions themselves, so that the two cannot differ."""

from collections.abc import Iterator

from generator.knowing.kennis import Kennis
from generator.reading.inzichten.inzichtvelden import INZICHT
from generator.reading.kopblokken import inner
from generator.showing.handleiding.veldregels import veldregel
from generator.showing.lijsten import written
from generator.showing.sjablonen import render
from generator.values.pagina import Pagina

PAD = "over/velden.md"


def handleiding_pagina(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the page with all fields and all words."""
    tekst, taxonomie = written(PAD, "Velden en woorden", kennis), kennis.bibliotheek.taxonomie
    yield render(
        "handleiding/velden.md.j2",
        PAD,
        tekst.bestand,
        tekst=tekst,
        verplicht=[veldregel(veld) for veld in INZICHT if veld.verplicht],
        vrij=[veldregel(veld) for veld in INZICHT if not veld.verplicht],
        onder=[veldregel(deel, f"{veld.naam}.") for veld in INZICHT for deel in inner(veld.kind)],
        woorden=(
            ("klantgroep", taxonomie.klantgroepen),
            ("thema", taxonomie.themas),
            ("methode", taxonomie.methoden),
            ("gebruiksdoel", taxonomie.gebruiksdoelen),
            ("kanaal", taxonomie.kanalen),
            ("bron-soort", taxonomie.bronsoorten),
            ("partner", taxonomie.partners),
            ("voor-wie", taxonomie.teams),
        ),
        klantreizen=taxonomie.klantreizen,
        kennis=kennis,
    )
