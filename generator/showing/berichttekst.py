"""A report as Markdown: the one text that the web page, the PDF and the Word file are made from (S0-35)."""

import re
from collections.abc import Iterator

from markupsafe import Markup

from generator.showing.sjablonen import show
from generator.showing.woorden import aantal, getal
from generator.values.openbaar import OpenbaarBericht, Score


def bericht_markdown(bericht: OpenbaarBericht, grafiek: str = "") -> str:
    """Return a report without its title, in Markdown that Python-Markdown and pandoc read alike.

    `grafiek` is the block that shows the marks as a picture, in the form that the reader of the Markdown needs.
    """
    noten = tuple(dict.fromkeys(u.kanttekening for o in bericht.onderwerpen for u in o.u_zei if u.kanttekening))
    text = show(
        "klantgericht-bericht.md.j2", "", bericht=bericht, noten=noten, kort=list(kort(bericht)),
        grafiek=Markup(grafiek),  # noqa: S704 - made by us
    )  # fmt: skip
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def kort(bericht: OpenbaarBericht) -> Iterator[str]:
    """Yield what a report comes down to, in a few sentences."""
    deden = sum(len(onderwerp.wij_deden) for onderwerp in bericht.onderwerpen)
    doen = len(bericht.beloften)
    niet = sum(len(onderwerp.wij_doen_niet) for onderwerp in bericht.onderwerpen)
    if bericht.onderwerpen:
        yield f"U sprak over {aantal(len(bericht.onderwerpen), 'onderwerp', 'onderwerpen')}."
    if deden:
        yield f"Wij deden al {aantal(deden, 'ding', 'dingen')}."
    yield f"Wij beloven {aantal(doen, 'ding', 'dingen')}{': u leest wie het doet en wanneer' if doen else ''}."
    if niet:
        yield f"{aantal(niet, 'ding', 'dingen').capitalize()} doen wij niet. U leest waarom."
    kept = sum(antwoord.uitkomst == "gehaald" for antwoord in bericht.antwoorden)
    if bericht.antwoorden:
        made = aantal(len(bericht.antwoorden), "eerdere belofte", "eerdere beloften")
        yield f"Van de {made} {'is' if kept == 1 else 'zijn'} er {getal(kept)} gedaan."


def cijfers_svg(bericht: OpenbaarBericht) -> str:
    """Return the marks of a report as bars beside the 8, as SVG; empty when there is no mark to show."""
    marks = [score for score in bericht.scores if score.cijfer is not None]
    if not marks:
        return ""
    return show("cijfers.svg.j2", "", scores=marks, tekst=grafiek_tekst(bericht.scores))


def grafiek_tekst(scores: tuple[Score, ...]) -> str:
    """Return what the picture of the marks shows, in words."""
    marks = [f"{score.wat} {getal(score.cijfer)}" for score in scores if score.cijfer is not None]
    return f"Staafgrafiek met een lijn bij de 8. De cijfers: {', '.join(marks)}." if marks else ""


def samenvatting_markdown(bericht: OpenbaarBericht, most: int) -> str:
    """Return what fits on one page: of the first so many themes what was said and what is done."""
    text = show("samenvatting.md.j2", "", bericht=bericht, most=most)
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def mail_mjml(bericht: OpenbaarBericht, most: int = 5) -> str:
    """Return the e-mail as MJML: a few themes and a link, without anything remote."""
    return show("e-mail.mjml.j2", "", bericht=bericht, kort=list(kort(bericht)), most=most)
