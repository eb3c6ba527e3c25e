"""A report as text: the Markdown behind the web page, the PDF and the Word file, and what fits on one page (S0-35)."""

import re
from dataclasses import dataclass
from urllib.parse import quote

from markupsafe import Markup

from generator.showing.huurders.kort import Paneelregel, beloftezin, kort, opening
from generator.showing.sjablonen import show
from generator.values.datum import Periode, dag_voluit
from generator.values.openbaar import Belofte, OpenbaarBericht, Score, Themadeel, Uitspraak
from generator.wording.woorden import getal

CONCEPT = "Dit is een concept. Het kan nog veranderen."
_LONGEST = 400
"""How many characters of a text stand on the one page and in the e-mail."""


@dataclass(frozen=True)
class Paneel:
    """What the one page and the e-mail show of a thema."""

    naam: str
    regels: tuple[Paneelregel, ...]


def bericht_markdown(bericht: OpenbaarBericht, grafiek: str = "") -> str:
    """Return a report without its title, in Markdown that Python-Markdown and pandoc read alike.

    `grafiek` is the block that shows the marks as a picture, in the form that the reader of the Markdown needs.
    """
    said: tuple[Uitspraak | Score, ...] = (*(u for o in bericht.onderwerpen for u in o.u_zei), *bericht.scores)
    notes = tuple(dict.fromkeys(one.kanttekening for one in said if one.kanttekening))
    text = show(
        "huurders/klantgericht-bericht.md.j2", "", bericht=bericht, concept=CONCEPT, kort=list(kort(bericht)),
        opening=list(opening(bericht)), dagen=dagen(bericht.periode),
        noten={note: nummer for nummer, note in enumerate(notes, start=1)}, doel=_doel(bericht.adres),
        grafiek=Markup(grafiek),  # noqa: S704 - made by us
    )  # fmt: skip
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def _doel(adres: str) -> str:
    """Return a web address in which no sign can end a link in Markdown."""
    return quote(adres, safe=":/?#@!$&'*+,;=%~")


def dagen(periode: Periode) -> str:
    """Return the first and the last day that a report is about, in words."""
    return f"{dag_voluit(periode.eerste)} tot en met {dag_voluit(periode.laatste)}"


def panelen(bericht: OpenbaarBericht) -> tuple[Paneel, ...]:
    """Return a panel for every thema, or two that say what we do not know when there is none."""
    if bericht.onderwerpen:
        return tuple(_paneel(onderwerp) for onderwerp in bericht.onderwerpen)
    empty = Paneel("Dit half jaar", (Paneelregel("", "Er is geen onderzoek dat wij hier kunnen laten zien."),))
    vragen = tuple(Paneelregel("", _cut_short(vraag)) for vraag in bericht.nog_niet[:3])
    return (empty, Paneel("Dit weten wij nog niet", vragen)) if vragen else (empty,)


def _paneel(onderwerp: Themadeel) -> Paneel:
    said = [Paneelregel("U zei", _cut_short(uitspraak.tekst)) for uitspraak in onderwerp.u_zei]
    did = [Paneelregel("Wij deden", _cut_short(tekst)) for tekst in onderwerp.wij_deden]
    promised = [Paneelregel("Wij doen", _belofte(belofte)) for belofte in onderwerp.wij_doen]
    refused = [
        Paneelregel("Wij doen dit niet", f"{_cut_short(weigering.tekst)} {_cut_short(weigering.omdat)}")
        for weigering in onderwerp.wij_doen_niet
    ]
    return Paneel(_cut_short(onderwerp.naam, 100), (*said[:1], *did[:1], *promised[:1], *refused[:1]))


def _belofte(belofte: Belofte) -> str:
    return f"{_cut_short(belofte.tekst)} Uiterlijk {dag_voluit(belofte.uiterlijk)}."


def slot(bericht: OpenbaarBericht) -> tuple[Paneelregel, ...]:
    """Return what stands below the panels: what became of earlier promises, and how to join."""
    earlier = (Paneelregel("Onze eerdere beloften", beloftezin(bericht.antwoorden)),) if bericht.antwoorden else ()
    join = (Paneelregel("Doet u mee?", _cut_short(bericht.meedoen)),) if bericht.meedoen else ()
    return (*earlier, *join)


def _cut_short(tekst: str, longest: int = _LONGEST) -> str:
    """Return a text, or its first words and an ellipsis when it is too long."""
    if len(tekst) <= longest:
        return tekst
    head = tekst[:longest]
    return (head.rpartition(" ")[0] or head).rstrip(" ,;:") + " …"


def cijfers_svg(bericht: OpenbaarBericht) -> str:
    """Return the marks of a report as bars beside the 8, as SVG; empty when there is no mark to show."""
    marks = [score for score in bericht.scores if score.cijfer is not None]
    if not marks:
        return ""
    return show("huurders/cijfers.svg.j2", "", scores=marks, tekst=grafiek_tekst(bericht.scores))


def grafiek_tekst(scores: tuple[Score, ...]) -> str:
    """Return what the picture of the marks shows, in words."""
    marks = [f"{score.wat} {getal(score.cijfer)}" for score in scores if score.cijfer is not None]
    return f"Staafgrafiek met een lijn bij de 8. De cijfers: {', '.join(marks)}." if marks else ""


def mail_mjml(bericht: OpenbaarBericht, most: int = 5) -> str:
    """Return the e-mail as MJML: a few themes and a link, without anything remote."""
    return show(
        "huurders/e-mail.mjml.j2", "", bericht=bericht, concept=CONCEPT, kort=list(kort(bericht)),
        panelen=panelen(bericht)[:most], meer=len(bericht.onderwerpen) - most, slot=slot(bericht),
    )  # fmt: skip
