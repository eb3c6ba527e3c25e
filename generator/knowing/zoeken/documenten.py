"""What can be found in a library: insights newest first, then terms, stapels, the agenda and written pages."""

import re
from collections.abc import Iterable, Iterator, Mapping

from generator.knowing.inzichten.kaart import Kaart
from generator.values.bibliotheek import VELDEN_HIER, VOORBEELD, ZOEKWOORDEN, Bibliotheek, Tekst
from generator.values.inzicht import Inzicht
from generator.values.klantreizen.halte import Bevinding
from generator.values.klantreizen.route import Route
from generator.values.klantreizen.verslag import Verslag
from generator.values.meldingen.register import MELDINGEN, MELDINGSOORTEN
from generator.values.metingen.reeks import Meetreeks
from generator.values.personas.persona import Persona
from generator.values.programma.agenda import Kennisagenda
from generator.values.taxonomie.taxonomie import stap_pad
from generator.values.taxonomie.term import Term
from generator.values.zoeken import Zoekdocument
from generator.wording.taal import strip_markdown
from generator.wording.woorden import getal

INZICHT = "Inzicht"
STAPEL, PAGINA, UITSCHIETER = 0.5, 0.6, 0.9
"""How much a stapel, a page that is no answer itself, and an outlier count beside an insight that is evidence."""
_KOP = re.compile(r"^# +(.+?) *#*$", re.MULTILINE)
_SKIPPED = ("index.md", VOORBEELD, ZOEKWOORDEN)
"""Pages that are no answer: home, the example notice that stands on every page, and the list of all words."""


def zoekdocumenten(bibliotheek: Bibliotheek, kaart: Kaart, vlaggen: Mapping[str, str]) -> tuple[Zoekdocument, ...]:
    """Return every document; all insights come first, in the order of the library.

    `vlaggen` says what a reader must bear in mind at a verslag, by its id.
    """
    return (
        *map(_inzicht, bibliotheek.inzichten),
        *(_term(term) for terms in bibliotheek.taxonomie.families for term in terms),
        *_stapels(bibliotheek, kaart),
        *_agenda(bibliotheek.agenda),
        *map(_reeks, bibliotheek.metingen),
        *map(_persona, bibliotheek.personas),
        *(_route(route, bibliotheek.persona(route.persona)) for route in bibliotheek.routes),
        *(_verslag(verslag, vlaggen[verslag.id]) for verslag in bibliotheek.verslagen),
        *_teksten(bibliotheek, {vak.pad for vak in kaart.values()}),
    )


def _inzicht(inzicht: Inzicht) -> Zoekdocument:
    terms: list[Term] = [*inzicht.klantgroepen, *inzicht.themas, inzicht.methode]
    terms += [*inzicht.kanalen, *inzicht.partners]
    if inzicht.klantreis:
        terms.append(inzicht.klantreis)
    woorden = [word for term in terms for word in (term.label, *term.synoniemen)]
    stap = (inzicht.stap.label,) if inzicht.stap else ()
    tekst = "\n".join((strip_markdown(inzicht.tekst), *_around(inzicht)))
    trefwoorden = (*inzicht.zoektermen, *woorden, *stap)
    gewicht = UITSCHIETER if inzicht.uitschieter else 1.0
    return Zoekdocument(inzicht.pad, inzicht.titel, tekst, INZICHT, trefwoorden, inzicht=inzicht, gewicht=gewicht)


def _around(inzicht: Inzicht) -> Iterator[str]:
    """Yield what stands around the text of an insight: figures, who else was there (S2-04), action and source."""
    yield from (f"{cijfer.wat} {getal(cijfer.waarde)}" for cijfer in inzicht.cijfers)
    if inzicht.context_contact:
        yield inzicht.context_contact
    if inzicht.actie:
        yield from filter(None, (inzicht.actie.wat, inzicht.actie.eigenaar, inzicht.actie.resultaat))
    if inzicht.bron:
        yield from filter(None, (inzicht.bron.titel, inzicht.bron.uitgever))


def _term(term: Term) -> Zoekdocument:
    tekst = f"{term.omschrijving} {strip_markdown(term.inleiding)}".strip()
    namen = (term.label, *term.synoniemen)
    return Zoekdocument(term.pad, term.label, tekst, type(term).__name__, term.synoniemen, namen)


def _stapels(bibliotheek: Bibliotheek, kaart: Kaart) -> Iterator[Zoekdocument]:
    """Yield a document for every klantgroep and thema that have insights together; those of everybody last (S0-11)."""
    for vak in sorted(kaart.values(), key=lambda vak: vak.klantgroep.restwaarde):
        conclusie = bibliotheek.tekst(vak.pad)
        if vak.inzichten or conclusie.inhoud:
            groep, thema = vak.klantgroep.label, vak.thema.label
            tekst = f"{conclusie.omschrijving} {strip_markdown(conclusie.inhoud)}".strip()
            namen = (f"{groep} {thema}", f"{thema} {groep}")
            leidt = vak.bewijs or conclusie.inhoud
            yield Zoekdocument(
                vak.pad, f"{groep}: {thema.lower()}", tekst, "Klantgroep en thema", (), namen, gewicht=STAPEL,
                kruist=(vak.klantgroep.pad, vak.thema.pad) if leidt else (),
            )  # fmt: skip


def _agenda(agenda: Kennisagenda) -> Iterator[Zoekdocument]:
    """Yield a document for every kennisvraag and onderzoek, so that nobody asks what was asked before (S0-08)."""
    for vraag in agenda.kennisvragen:
        tekst = f"{vraag.beslissing} {vraag.al_bekend.gezocht} {strip_markdown(vraag.tekst)}".strip()
        labels = _labels((*vraag.klantgroepen, *vraag.themas))
        yield Zoekdocument(vraag.pad, vraag.vraag, tekst, "Kennisvraag", labels, gewicht=PAGINA)
    for onderzoek in agenda.onderzoeken:
        labels = _labels((*onderzoek.klantgroepen, *onderzoek.themas, onderzoek.methode))
        tekst = strip_markdown(onderzoek.tekst)
        yield Zoekdocument(onderzoek.pad, onderzoek.titel, tekst, "Onderzoek", labels, gewicht=PAGINA)


def _reeks(reeks: Meetreeks) -> Zoekdocument:
    """Return a document for a series, so that who asks for a score finds all of it (S0-17)."""
    labels = _labels((*reeks.waarover, reeks.methode))
    bronnen = " ".join(f"{bron.titel} {bron.uitgever}" for bron in reeks.bronnen)
    tekst = f"{reeks.maat.label} {reeks.vraag} {strip_markdown(reeks.tekst)} {bronnen}".strip()
    return Zoekdocument(reeks.pad, reeks.titel, tekst, "Cijfers", labels, gewicht=PAGINA)


def _persona(persona: Persona) -> Zoekdocument:
    """Return somebody who does not exist; its title says so."""
    redenen = " ".join(oordeel.omdat for oordeel in persona.reizen)
    tekst = f"Heeft nodig: {', '.join(persona.woonbehoeften)}. {strip_markdown(persona.tekst)} {redenen}".strip()
    groep = persona.klantgroep
    labels = (groep.label, *groep.synoniemen)
    return Zoekdocument(persona.pad, persona.titel, tekst, "Persona · fictief", labels, (persona.naam,), gewicht=PAGINA)


def _route(route: Route, persona: Persona | None) -> Zoekdocument:
    """Return a route, to be found by all that its haltes tell, and by the klantreizen, steps and kanalen it passes."""
    haltes = [halte for _, weg in route.wegen for halte in weg.haltes]
    zinnen = [part.zin for halte in haltes for part in halte.antwoorden if isinstance(part, Bevinding)]
    tekst = " ".join((route.probleem, *(halte.wat for halte in haltes), *zinnen, strip_markdown(route.tekst))).strip()
    terms = (*route.klantgroepen, *route.klantreizen, *(halte.kanaal for halte in haltes if halte.kanaal))
    steps = (halte.stap.label for halte in haltes if halte.stap)
    labels = dict.fromkeys((*_labels(terms), *steps, *([persona.naam] if persona else [])))
    return Zoekdocument(route.pad, route.titel, tekst, "Route", tuple(labels), (route.titel,), gewicht=PAGINA)


def _verslag(verslag: Verslag, vlag: str) -> Zoekdocument:
    """Return the verslag of a played klantreis; its kind says who played, and whether tenants confirm it (S4-07)."""
    met = (zin for one in verslag.belevingen for zin in (one.rol, one.verwacht, one.hoe_was_dat, one.wat_deed_het))
    rollen = (zin for rol in verslag.rollen for zin in (rol.naam, rol.drempel))
    parts = (*verslag.verwachtingen, *met, *verslag.conclusies, *rollen, strip_markdown(verslag.tekst))
    groepen = (groep for rol in verslag.rollen for groep in rol.klantgroepen)
    tekst, labels = " ".join(filter(None, parts)), ("verslag", "nagespeeld", *_labels((*verslag.klantreizen, *groepen)))
    return Zoekdocument(verslag.pad, verslag.titel, tekst, f"Verslag, {vlag}", labels, gewicht=PAGINA)


def _labels(terms: Iterable[Term]) -> tuple[str, ...]:
    return tuple(term.label for term in terms)


def _teksten(bibliotheek: Bibliotheek, stapels: Iterable[str]) -> Iterator[Zoekdocument]:
    stappen = {stap_pad(reis, stap) for reis in bibliotheek.taxonomie.klantreizen for stap in reis.stappen}
    for pad, tekst in bibliotheek.teksten.items():
        if pad not in _SKIPPED and pad not in stapels:
            inhoud = VELDEN_HIER.sub("", _KOP.sub("", tekst.inhoud, count=1))
            plain = f"{tekst.omschrijving} {strip_markdown(inhoud)}".strip()
            codes = tuple(soort.code for soort in MELDINGSOORTEN) if pad == MELDINGEN else ()
            is_uitleg = pad not in stappen
            yield Zoekdocument(pad, _titel(pad, tekst), plain, "Pagina", codes, gewicht=PAGINA, is_uitleg=is_uitleg)


def _titel(pad: str, tekst: Tekst) -> str:
    kop = _KOP.search(tekst.inhoud)
    naam = pad.removesuffix(".md").removesuffix("/index").rpartition("/")[2]
    return tekst.titel or (kop[1] if kop else naam.replace("-", " ").capitalize())
