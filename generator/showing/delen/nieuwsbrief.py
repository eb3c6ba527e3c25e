"""The news of a week as an e-mail (S0-37)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator.knowing.delen.weekbericht import Weekbericht
from generator.knowing.kennis import Kennis
from generator.knowing.programma.momenten import Moment
from generator.showing.delen.adressen import html_pad
from generator.showing.delen.regels import Leesregel, vraagregel
from generator.showing.sjablonen import show
from generator.values.datum import dag_voluit
from generator.values.delen.volgen import HOME
from generator.values.inzicht import Inzicht
from generator.wording.woorden import aantal

MEESTE = 10
"""How many lines a heading has: an e-mail is read in a minute."""
T = TypeVar("T")


@dataclass(frozen=True)
class Mailrubriek:
    """Lines under one heading."""

    kop: str
    regels: tuple[Leesregel, ...]
    meer: str = ""
    """How many more there are."""


def nieuwsbrief_mjml(nieuws: Weekbericht, kennis: Kennis) -> str:
    """Return the e-mail as MJML; without the address of the site it has no links, for they would lead nowhere."""
    settings, voorbeeld, week = kennis.instellingen, kennis.bibliotheek.voorbeeld, nieuws.week
    new = len(nieuws.nieuw) + len(nieuws.zonder_dag)
    kort = f"Er {'is' if new == 1 else 'zijn'} {aantal(new, 'nieuw inzicht', 'nieuwe inzichten')}." if new else ""
    return show(
        "delen/nieuwsbrief.mjml.j2", "", titel=f"Wat huurders ons vertellen: week\u00a0{week.nummer}",
        organisatie=settings.afzender.naam, dagen=week.dagen, rubrieken=tuple(_rubrieken(nieuws, settings.adres)),
        voorbeeld=voorbeeld.omschrijving if voorbeeld else "",
        kort=kort or ("Deze week is er niets nieuws." if nieuws.leeg else "Deze week zijn er geen nieuwe inzichten."),
        adres=settings.adres and settings.adres + html_pad(HOME),
    )  # fmt: skip


def _rubrieken(nieuws: Weekbericht, root: str) -> Iterator[Mailrubriek]:
    """Yield what there is to tell, each under its heading; nothing under a heading without lines."""

    def regel(titel: str, pad: str, onder: str = "") -> Leesregel:
        return Leesregel(titel, root and root + html_pad(pad), onder)

    def inzicht(one: Inzicht) -> Leesregel:
        return regel(one.titel, one.pad, _herkomst(one))

    def gedaan(one: Inzicht) -> Leesregel:
        return regel(one.actie.wat if one.actie else "", one.pad, f"Na: {one.titel}")

    def moment(one: Moment) -> Leesregel:
        how = (dag_voluit(one.gesprek.datum), one.gesprek.klok, one.gesprek.plaats, one.gesprek.meeluisteren)
        return regel(one.onderzoek.titel, one.onderzoek.pad, " · ".join(filter(None, how)))

    found = (
        _rubriek("Nieuw of veranderd", nieuws.nieuw, inzicht),
        _rubriek("Nieuw, maar de dag is niet bekend", nieuws.zonder_dag, inzicht),
        _rubriek("Dit is gedaan", nieuws.gedaan, gedaan),
        _rubriek("Beantwoord", nieuws.antwoorden, lambda one: regel(one.vraag.vraag, one.vraag.pad, one.inzicht.titel)),
        _rubriek("Nieuwe vragen", nieuws.gevraagd, lambda one: regel(one.vraag, one.pad)),
        _rubriek("Luister volgende week mee", nieuws.meeluisteren, moment),
    )
    yield from (rubriek for rubriek in found if rubriek.regels)
    if vraag := nieuws.maandvraag:
        yield Mailrubriek("De vraag van de maand", (vraagregel(vraag, root),))


def _rubriek(kop: str, items: Sequence[T], maak: Callable[[T], Leesregel]) -> Mailrubriek:
    more = len(items) - MEESTE
    return Mailrubriek(kop, tuple(maak(one) for one in items[:MEESTE]), f"En nog {more}." if more > 0 else "")


def _herkomst(inzicht: Inzicht) -> str:
    bron = inzicht.bron and (inzicht.bron.uitgever or inzicht.bron.titel)
    wie = ", ".join(groep.label for groep in inzicht.klantgroepen)
    return " · ".join((bron or inzicht.methode.label, inzicht.datum.voluit if inzicht.datum else "datum onbekend", wie))
