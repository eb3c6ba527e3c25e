"""The page with all scores, and a page for every series (S0-17, S4-08, X-09)."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.knowing.kennis import Kennis
from generator.knowing.metingen.effect import Uitwerking
from generator.knowing.metingen.verschil import interval
from generator.knowing.metingen.woorden import PER, schrijf
from generator.showing.lijsten import written
from generator.showing.sjablonen import render
from generator.values.metingen.reeks import Maat, Meetreeks, Meting
from generator.values.metingen.stand import Reeksstand
from generator.values.pagina import Pagina
from generator.wording.woorden import aantal, getal, hoofdletter, vorm

INDEX = "metingen/index.md"
RIJEN = 25
"""Series of a part that are shown whole; a page stays light, however many there are."""
_VOLGORDE = "Het laagste staat bovenaan. Het doel is een 8, als een reeks zelf geen ander doel noemt."


def cijfer_paginas(kennis: Kennis) -> Iterator[Pagina]:
    """Yield the page with all series, what is under the 8 first, and a page for every one."""
    tekst = written(INDEX, "Cijfers", kennis)
    yield render(
        "metingen/cijfers.md.j2", INDEX, tekst.bestand, tekst=tekst, intro=_intro(kennis),
        groepen=tuple(_groepen(kennis)), kennis=kennis,
    )  # fmt: skip
    standen = {stand.reeks.id: stand for stand in kennis.metingen.standen}
    for reeks in kennis.heden.metingen:
        yield _reeks(reeks, standen.get(reeks.id), kennis)


def _intro(kennis: Kennis) -> str:
    low, good = len(kennis.metingen.onder), len(kennis.metingen.gehaald)
    if not low:
        return "Alles wat we meten, haalt het doel." if good else "Er is nog geen eigen cijfer met een doel."
    first = f"{hoofdletter(aantal(low, 'eigen cijfer', 'eigen cijfers'))} {vorm(low, 'haalt', 'halen')} het doel niet"
    reached = f", {aantal(good, 'cijfer', 'cijfers')} wel" if good else ""
    known = sum(bool(stand.verklaard) for stand in kennis.metingen.onder)
    acts = [kennis.metingen.effecten(stand) for stand in kennis.metingen.onder if stand.acties]
    helped = sum(any(effect.uitwerking is Uitwerking.BETER for effect in effecten) for effecten in acts)
    why = f"Van {known or 'geen enkel'} weten we waarom."
    return f"{first}{reached}. {why} Bij {len(acts) or 'geen enkel'} hoort een actie{_hielp(helped) if acts else ''}."


def _hielp(helped: int) -> str:
    return f"; bij {helped} hielp die" if helped else "; dat die hielp, is nog bij geen enkel te zien"


@dataclass(frozen=True)
class Cijfergroep:
    """A part of the page: its heading, a sentence, the series to show, and those of which only the name fits."""

    kop: str
    uitleg: str
    standen: tuple[Reeksstand, ...]
    andere: tuple[Reeksstand, ...]


def _groepen(kennis: Kennis) -> Iterator[Cijfergroep]:
    """Yield the parts of the page that have something."""
    known = kennis.metingen
    parts = (
        ("Wat haalt het doel niet?", _VOLGORDE, known.onder),
        ("Wat haalt het doel?", "", known.gehaald),
        ("Wat heeft geen doel?", "", known.zonder_doel),
        ("Hoe scoort de sector?", "Deze cijfers zijn van meer corporaties samen.", known.sector),
        ("Wat is geteld?", "Een telling zegt hoe vaak iets was, niet wat huurders ervan vonden.", known.tellingen),
    )
    for kop, uitleg, standen in parts:
        if standen:
            yield Cijfergroep(kop, uitleg, standen[:RIJEN], standen[RIJEN:])


def _reeks(reeks: Meetreeks, stand: Reeksstand | None, kennis: Kennis) -> Pagina:
    return render(
        "metingen/reeks.md.j2", reeks.pad, reeks.bestand, reeks=reeks, stand=stand,
        woord=kennis.metingen.woord(stand) if stand else None,
        effecten=kennis.metingen.effecten(stand) if stand else (), regels=draw_regels(reeks), per=PER,
        kennis=kennis,
    )  # fmt: skip


def draw_regels(reeks: Meetreeks) -> Markup:
    """Return the rows of the table, newest first: the figure, its interval, n, and how many were asked (X-01).

    What the source does not say is said to be unknown. Nothing in it is typed by hand, so that nothing is escaped.
    """
    rows = (
        f'<tr><th scope="row">{meting.periode.id}</th><td>{schrijf(meting.waarde, reeks.maat)}</td>'
        f"<td>{_marge(meting, reeks)}</td><td>{'onbekend' if meting.n is None else getal(meting.n)}</td>"
        f"<td>{_gevraagd(meting)}</td></tr>"
        for meting in reversed(reeks.metingen)
    )
    return Markup("\n".join(rows))  # noqa: S704 - made by us


def _marge(meting: Meting, reeks: Meetreeks) -> str:
    found = interval(meting, reeks.maat)
    if found is None:
        return "geen: het is een telling" if reeks.maat is Maat.AANTAL else "onbekend"
    low, high = (getal(round(edge, 1 if reeks.maat.procent else 2)) for edge in found)
    return f"{low} tot {high}"


def _gevraagd(meting: Meting) -> str:
    if meting.uitgenodigd is None:
        return "onbekend"
    share = f" ({round(100 * meting.n / meting.uitgenodigd)}% antwoordde)" if meting.n else ""
    return f"{getal(meting.uitgenodigd)}{share}"
