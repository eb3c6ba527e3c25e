"""Pages as plain Markdown beside them, for an assistant: what stands there, how we know it, and its address."""

import re
from collections.abc import Iterable, Iterator

from generator.knowing.kennis import Kennis
from generator.showing.delen.adressen import html_pad
from generator.showing.delen.feiten import inzichtfeiten, onderzoekfeiten, vraagfeiten
from generator.values.inzicht import Inzicht
from generator.values.pagina import Bestand
from generator.values.taxonomie.term import Term

LEESTEKST = ".md.txt"
"""How the name ends: a server gives it as text, and no builder takes it for a page."""
MEESTE = 200
"""How many insights stand in one text; the JSON has them all."""
_NAAR_PAGINA = re.compile(r"(\]\([^)\s:]*)\.md(?=[)#\s])")
_VELDEN = re.compile(r"^\{velden: [^}\n]*\}\n*", re.MULTILINE)
_KOP = re.compile(r"\s*# ")


def leestekst_bestanden(kennis: Kennis) -> Iterator[Bestand]:
    """Yield the text of every insight, term, question, study and written page."""
    keten, agenda = kennis.programma.keten, kennis.bibliotheek.agenda
    for inzicht in kennis.bibliotheek.inzichten:
        feiten = _feiten(inzichtfeiten(inzicht, kennis), "Hoe weten we dit?")
        yield _bestand(inzicht.pad, inzicht.titel, (inzicht.tekst, *feiten), kennis)
    for term in (term for terms in kennis.bibliotheek.taxonomie.families for term in terms):
        yield _bestand(term.pad, term.label, _term(term, kennis), kennis)
    for vraag in agenda.kennisvragen:
        schakels = keten.van_vraag(vraag)
        parts = (vraag.tekst, *_feiten(vraagfeiten(vraag)), *_lijst("Antwoorden", schakels.inzichten, vraag.pad))
        yield _bestand(vraag.pad, vraag.vraag, parts, kennis)
    for onderzoek in agenda.onderzoeken:
        found = keten.van_onderzoek(onderzoek).inzichten
        parts = (onderzoek.tekst, *_feiten(onderzoekfeiten(onderzoek)), *_lijst("Inzichten", found, onderzoek.pad))
        yield _bestand(onderzoek.pad, onderzoek.titel, parts, kennis)
    for pad, tekst in kennis.bibliotheek.teksten.items():
        if pad in kennis.als_tekst:
            titel = "" if _KOP.match(tekst.inhoud) else tekst.titel or kennis.bibliotheek.namen.get(pad, "")
            yield _bestand(pad, titel, (tekst.inhoud,), kennis)


def leestekst_pad(pad: str) -> str:
    """Return the path of the text beside a page."""
    return pad.removesuffix(".md") + LEESTEKST


def _bestand(pad: str, titel: str, delen: Iterable[str], kennis: Kennis) -> Bestand:
    """Return one text, with its address and the warning of the example at its end."""
    text = _NAAR_PAGINA.sub(r"\1.html", _VELDEN.sub("", "\n\n".join(filter(None, (part.strip() for part in delen)))))
    voorbeeld = kennis.bibliotheek.voorbeeld
    slot = f"Adres: {kennis.instellingen.adres}{html_pad(pad)}"
    slot += f"\nVoorbeeld: {voorbeeld.omschrijving}" if voorbeeld else ""
    kop = f"# {titel}" if titel else ""
    return Bestand(leestekst_pad(pad), ("\n\n".join(filter(None, (kop, text, slot))) + "\n").encode())


def _feiten(feiten: Iterable[tuple[str, str]], kop: str = "Feiten") -> Iterator[str]:
    lines = "\n".join(f"- {naam}: {waarde}" for naam, waarde in feiten)
    yield f"## {kop}\n\n{lines}"


def _term(term: Term, kennis: Kennis) -> Iterator[str]:
    """Yield what we know about a term, and what we do not."""
    yield from (term.omschrijving, term.inleiding)
    yield from _lijst("Dit weten we", kennis.inzichten.over(term), term.pad)
    gaps = kennis.leemten.vragen_over(term)[:MEESTE]
    if gaps:
        yield "## Dit weten we nog niet\n\n" + "\n".join(f"- {leemte.vak.vraag} {leemte.zin}" for leemte in gaps)


def _lijst(kop: str, inzichten: tuple[Inzicht, ...], vanaf: str) -> Iterator[str]:
    """Yield a list of insights, each with where its own text stands; nothing when there is none."""
    up = "../" * vanaf.count("/")
    lines = [f"- {_link(inzicht, up)}" for inzicht in inzichten[:MEESTE]]
    if lines:
        rest = len(inzichten) - len(lines)
        yield f"## {kop}\n\n" + "\n".join(lines) + (f"\n\nEn nog {rest}: zie bibliotheek.json." if rest else "")


def _link(inzicht: Inzicht, up: str) -> str:
    titel = inzicht.titel.replace("[", r"\[").replace("]", r"\]")
    wanneer = inzicht.datum.voluit if inzicht.datum else "datum onbekend"
    return f"[{titel}]({up}{leestekst_pad(inzicht.pad)}) ({wanneer})"
