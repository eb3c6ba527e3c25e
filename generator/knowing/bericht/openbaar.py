"""The only way out: from a report and its insights to what tenants may read (Law 6, F-05).

Of an insight only this goes outside: its methode, klantgroepen and thema as tenants call them, its month, its n, and
what a reader must bear in mind. Of the vocabulary the names go along of every thema and klantgroep, whether we know
something about them or not. All other words are those of communications; a new report begins with the title, the
action and the marks of public insights, for them to rewrite.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator.knowing.bericht.beloften import answer, open_beloften
from generator.knowing.bericht.kleine_aantallen import study
from generator.knowing.bericht.scores import Nabij, build_score, find_nabij, hide, with_reeksen
from generator.knowing.bericht.voorbehoud import kanttekening
from generator.values.bericht import Bericht, Themablok, UZei
from generator.values.bibliotheek import Bibliotheek
from generator.values.datum import Datum
from generator.values.inzicht import Inzicht, Publicatie
from generator.values.openbaar import (
    Afzender,
    Belofte,
    Gehoord,
    OpenbaarBericht,
    Score,
    Themadeel,
    Uitspraak,
    Weigering,
)
from generator.wording.woorden import klein


@dataclass(frozen=True)
class Achtergrond:
    """What a report is seen against: the library, who publishes, and the rules."""

    bibliotheek: Bibliotheek
    scheef: Mapping[str, str]
    """Why an insight may give a one-sided picture, by id (S0-44)."""
    afzender: Afzender
    peildatum: date
    minstens: int = 5
    """No figure about fewer people than this."""
    contact: tuple[str, ...] = ()
    """How to reach who publishes."""

    @property
    def gepubliceerd(self) -> tuple[OpenbaarBericht, ...]:
        """The newest version of every published report, oldest first."""
        return tuple(vaststelling.bericht for vaststelling in self.bibliotheek.gepubliceerd.values())

    def vandaag(self, bericht: Bericht) -> date:
        """Return the day on which the promises of a report are seen; those of a published one do not grow old."""
        return date.min if bericht.periode in self.bibliotheek.gepubliceerd else self.peildatum


def build_openbaar(bericht: Bericht, achtergrond: Achtergrond) -> OpenbaarBericht:
    """Return a report as tenants read it, as a concept: who approved it is said when it is published.

    Insights that are not public count as if they were not there.
    """
    bibliotheek = achtergrond.bibliotheek
    public = {i.id: i for i in bibliotheek.inzichten if i.publicatie is Publicatie.EXTERN}
    earlier = tuple(other for other in achtergrond.gepubliceerd if other.periode < bericht.periode)
    due = open_beloften(earlier, bericht.periode)
    answers = (answer(reactie, due[reactie.belofte]) for reactie in bericht.beloften if reactie.belofte in due)
    quoted = [public[regel.inzicht] for blok in bericht.blokken for regel in blok.u_zei if regel.inzicht in public]
    adres = achtergrond.afzender.adres
    voorbeeld = bibliotheek.voorbeeld
    return OpenbaarBericht(
        periode=bericht.periode,
        titel=bericht.titel,
        voorwoord=tuple(" ".join(part.split()) for part in bericht.voorwoord.split("\n\n") if part.strip()),
        organisatie=achtergrond.afzender.naam,
        adres=f"{adres.rstrip('/')}/berichten/{bericht.periode.id}.html" if adres else "",
        onderwerpen=tuple(_onderwerp(blok, public, achtergrond) for blok in bericht.blokken),
        antwoorden=tuple(antwoord for antwoord in answers if antwoord),
        scores=tuple(score for score, _ in find_scores(bericht, achtergrond)),
        deelname=_deelname(quoted),
        respons=bericht.respons,
        gehoord=_groepen(bibliotheek, quoted),
        niet_gehoord=_not_heard(bibliotheek, quoted),
        nog_niet=bericht.nog_niet,
        meedoen=bericht.meedoen,
        voorbeeld=voorbeeld.omschrijving if voorbeeld else "",
        alle_onderwerpen=tuple(dict.fromkeys(thema.openbaar for thema in bibliotheek.taxonomie.themas)),
    )


def heard(inzicht: Inzicht, n: int | None = None) -> Gehoord:
    """Return how we know something, in words that may go outside; `n` when it is about a part of the people."""
    label, datum = inzicht.methode.openbaar, inzicht.datum
    when = Datum(datum.jaar, datum.maand).voluit if datum else "datum onbekend"
    return Gehoord(klein(label), when, inzicht.n if n is None else n)


def find_scores(bericht: Bericht, achtergrond: Achtergrond) -> Iterator[tuple[Score, Nabij | None]]:
    """Yield every mark as tenants read it, and what was published for which it is hidden, when there is."""
    per_id = achtergrond.bibliotheek.per_id
    earlier = tuple(other for other in achtergrond.gepubliceerd if other.periode < bericht.periode)
    for meting in with_reeksen(bericht, achtergrond.bibliotheek).scores:
        known = per_id.get(meting.inzicht)
        inzicht = known if known and known.publicatie is Publicatie.EXTERN else None
        note = kanttekening(inzicht, achtergrond.scheef) if inzicht else ""
        score = build_score(meting, inzicht, earlier, achtergrond.minstens, note)
        own = bericht.periode if meting.andere_mensen else None
        near = find_nabij(score, achtergrond.bibliotheek.vaststellingen, own, achtergrond.minstens)
        yield hide(score) if near else score, near


def _deelname(inzichten: Iterable[Inzicht]) -> tuple[Gehoord, ...]:
    """Return every study once, with everybody who took part in it."""
    found: dict[object, Inzicht] = {}
    for inzicht in inzichten:
        known = found.setdefault(study(inzicht), inzicht)
        if (inzicht.n or 0) > (known.n or 0):
            found[study(inzicht)] = inzicht
    return tuple(heard(inzicht) for inzicht in found.values())


def _onderwerp(blok: Themablok, public: Mapping[str, Inzicht], achtergrond: Achtergrond) -> Themadeel:
    themas = {thema.id: thema.openbaar for thema in achtergrond.bibliotheek.taxonomie.themas}
    return Themadeel(
        themas.get(blok.thema, blok.thema),
        tuple(_uitspraak(regel, public.get(regel.inzicht), achtergrond) for regel in blok.u_zei),
        tuple(regel.tekst for regel in blok.wij_deden),
        tuple(Belofte(regel.id, regel.tekst, regel.team, regel.uiterlijk) for regel in blok.wij_doen),
        tuple(Weigering(regel.tekst, regel.omdat) for regel in blok.wij_doen_niet),
    )


def _uitspraak(regel: UZei, inzicht: Inzicht | None, achtergrond: Achtergrond) -> Uitspraak:
    if inzicht is None:
        return Uitspraak(regel.tekst, Gehoord("onbekend hoe", "datum onbekend"))
    return Uitspraak(regel.tekst, heard(inzicht, regel.n), kanttekening(inzicht, achtergrond.scheef))


def _groepen(bibliotheek: Bibliotheek, inzichten: Iterable[Inzicht]) -> tuple[str, ...]:
    named = {groep.id for inzicht in inzichten for groep in inzicht.klantgroepen}
    return tuple(groep.openbaar for groep in bibliotheek.taxonomie.klantgroepen if groep.id in named)


def _not_heard(bibliotheek: Bibliotheek, inzichten: Iterable[Inzicht]) -> tuple[str, ...]:
    heard_from = _groepen(bibliotheek, inzichten)
    groepen = bibliotheek.taxonomie.klantgroepen
    return tuple(groep.openbaar for groep in groepen if groep.openbaar not in heard_from and not groep.restwaarde)
