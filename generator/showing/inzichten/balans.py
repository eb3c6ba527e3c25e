"""The page Balans: whether we hear tenants about everything, and in every way (S0-03, S0-06, S0-12 to S0-15)."""

from collections.abc import Iterator, Sequence
from functools import partial

from markupsafe import Markup

from generator.knowing.inzichten.balans import GRENS, KANTEN
from generator.knowing.inzichten.tellingen import Telling, Verdeling
from generator.knowing.kennis import Kennis
from generator.showing.inzichten.grafieken import staven
from generator.showing.lijsten import written
from generator.showing.sjablonen import render
from generator.values.datum import Periode
from generator.values.pagina import Pagina
from generator.values.programma.jaarprogramma import Tabel
from generator.values.programma.onderzoeksoort import Inzet

PAD = "balans.md"


def balans_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the page."""
    tekst = written(PAD, "Balans", kennis)
    balans = kennis.inzichten.balans
    yield render(
        "inzichten/balans.md.j2", PAD, tekst.bestand, tekst=tekst, balans=balans, grens=GRENS, kanten=KANTEN,
        tabellen=tuple(Tabel), grafiek=partial(draw_deel, balans.perioden),
        structureel=balans.inzetten[Inzet.STRUCTUREEL], ad_hoc=balans.inzetten[Inzet.AD_HOC], kennis=kennis,
    )  # fmt: skip


def draw_deel(perioden: Sequence[Periode], groep: Verdeling, telling: Telling, label: str) -> Markup:
    """Return the picture of one part of a group: how many insights in each half year."""
    jaren = [str(periode.jaar) for periode in perioden]
    return staven(
        f"{groep.id}-{telling.naam.id}",
        f"{label}: aantal inzichten per half jaar",
        f"Van de {perioden[0].label} tot en met de {perioden[-1].label}. De cijfers staan in de tabel hieronder.",
        list(zip(jaren, telling.per_periode, strict=True)),
        groep.hoogste,
    )
