"""A report as blocks of a web page, for tenants and for colleagues alike: heard, done, and one picture each (S0-35)."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.showing.huurders.berichttekst import CONCEPT, dagen
from generator.showing.huurders.kort import beloftezin, opening
from generator.showing.sjablonen import show
from generator.values.openbaar import OpenbaarBericht, Score, Themadeel, Uitspraak
from generator.wording.hoeveelheden import find_hoeveelheden

MEEST = 10
"""The most dots of a picture."""


@dataclass(frozen=True)
class Deelbeeld:
    """A share as dots: how many of how many."""

    vol: int
    van: int


@dataclass(frozen=True)
class Gezegd:
    """What tenants said, with the picture of its share when it is the one of its thema."""

    uitspraak: Uitspraak
    beeld: Deelbeeld | None = None


@dataclass(frozen=True)
class Onderwerpblok:
    """A thema with at most one picture: its mark, and else the first share that was said."""

    onderwerp: Themadeel
    gezegd: tuple[Gezegd, ...]
    score: Score | None


def webbericht(bericht: OpenbaarBericht) -> Markup:
    """Return a report without its title, as the text of a page: headings, and HTML in which every text is escaped."""
    blokken = tuple(_blok(onderwerp, bericht.scores) for onderwerp in bericht.onderwerpen)
    shown = [blok.score for blok in blokken]
    text = show(
        "huurders/webbericht.md.j2", "", bericht=bericht, concept=CONCEPT, dagen=dagen(bericht.periode),
        blokken=blokken,
        opening=tuple(opening(bericht)), scores=[score for score in bericht.scores if score not in shown],
        beloften=beloftezin(bericht.antwoorden) if bericht.antwoorden else "",
    )  # fmt: skip
    return Markup(text)  # noqa: S704 - finished, every text escaped


def _blok(onderwerp: Themadeel, scores: tuple[Score, ...]) -> Onderwerpblok:
    score = next((score for score in scores if score.wat.casefold() == onderwerp.naam.casefold()), None)
    beelden = [_share(uitspraak.tekst) for uitspraak in onderwerp.u_zei]
    first = next((place for place, beeld in enumerate(beelden) if beeld), -1) if score is None else -1
    gezegd = (
        Gezegd(uitspraak, beeld if place == first else None)
        for place, (uitspraak, beeld) in enumerate(zip(onderwerp.u_zei, beelden, strict=True))
    )
    return Onderwerpblok(onderwerp, tuple(gezegd), score)


def _share(tekst: str) -> Deelbeeld | None:
    """Return the one share that a sentence says in so many of so many; two shares are no one picture."""
    found = [een.uitgeteld for een in find_hoeveelheden(tekst) if een.uitgeteld and een.uitgeteld[1] <= MEEST]
    return Deelbeeld(*found[0]) if len(found) == 1 else None
