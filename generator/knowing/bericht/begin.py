"""A report to begin with: everything filled in that the library knows (S0-35)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from generator.knowing.bericht.beloften import Verloop, open_beloften
from generator.knowing.bericht.openbaar import Achtergrond
from generator.knowing.bericht.scores import gives_cijfer
from generator.knowing.bericht.voorbehoud import voorbehouden
from generator.knowing.inzichten.kaart import Themavak
from generator.knowing.leemten.lijst import Leemtelijst
from generator.values.bericht import (
    Antwoordsoort,
    Beloftereactie,
    Bericht,
    Cijferregel,
    Themablok,
    UZei,
    WijDeden,
    WijDoen,
    WijDoenNiet,
)
from generator.values.datum import Periode
from generator.values.inzicht import EENHEID, Actie, Actiestatus, Inzicht, Publicatie
from generator.values.leemte import LeemteSoort
from generator.values.metingen.reeks import Meetreeks, Reikwijdte
from generator.wording.slug import slug
from generator.wording.woorden import hoofdletter, klein

VRAGEN = 3
"""How many questions that we have no answer to a report begins with."""


@dataclass(frozen=True)
class Begin:
    """A new report, and what could not be filled in."""

    bericht: Bericht
    zonder_dag: tuple[Inzicht, ...] = ()
    """Insights whose action has no day or no team, so that it cannot be a promise yet."""
    intern: tuple[Inzicht, ...] = ()
    """Insights of the periode that are internal, and therefore left out."""
    overgeslagen: tuple[Inzicht, ...] = ()
    """Impressions of staff, outliers and insights without a source, left out unless somebody adds them."""


def build_begin(periode: Periode, achtergrond: Achtergrond, leemten: Leemtelijst) -> Begin:
    """Return a new report about a periode: what was said, done and promised, by thema in the order of the word list.

    Impressions of staff, outliers and insights without a source are left out: somebody may add them by hand.
    """
    bibliotheek = achtergrond.bibliotheek
    here = [i for i in bibliotheek.inzichten if i.datum and Periode.van(i.datum.laatste) == periode]
    public = [i for i in here if i.publicatie is Publicatie.EXTERN]
    chosen = [i for i in public if not voorbehouden(i)]
    names = _Namen()
    blokken = [
        _blok(thema.id, [i for i in chosen if i.themas[0] == thema], periode, names)
        for thema in bibliotheek.taxonomie.themas
    ]
    bericht = Bericht(
        periode=periode,
        bestand=f"docs/berichten/{periode.id}.md",
        titel="Wat u zei en wat wij deden",
        blokken=tuple(blok for blok in blokken if blok.u_zei),
        beloften=tuple(_reacties(periode, achtergrond)),
        scores=tuple(_scores(chosen)),
        reeksen=tuple(_reeksen(bibliotheek.metingen, periode)),
        nog_niet=tuple(_vragen(leemten)),
        namen=tuple(dict.fromkeys(i.bron.uitgever for i in chosen if i.bron and _is_organisation(i.bron.uitgever))),
    )
    zonder_dag = tuple(i for i in chosen if i.actie and not i.actie.klaar and not _is_promise(i.actie, periode))
    intern = tuple(i for i in here if i.publicatie is not Publicatie.EXTERN)
    skipped = tuple(i for i in public if voorbehouden(i))
    return Begin(bericht, zonder_dag, intern, skipped)


def _is_organisation(uitgever: str) -> bool:
    """Return True for a publisher that is declared as a name; after a comma often comes a person, so then it is not."""
    return bool(uitgever) and "," not in uitgever


@dataclass
class _Namen:
    """Gives every promise a name of its own, made from its words: the id of an insight stays inside."""

    gebruikt: set[str] = field(default_factory=set)

    def geef(self, tekst: str) -> str:
        base = slug(tekst)[:40].strip("-") or "belofte"
        name, number = base, 1
        while name in self.gebruikt:
            number += 1
            name = f"{base}-{number}"
        self.gebruikt.add(name)
        return name


def _blok(thema: str, inzichten: list[Inzicht], periode: Periode, names: _Namen) -> Themablok:
    acties = [(i, i.actie) for i in inzichten if i.actie]
    return Themablok(
        thema=thema,
        u_zei=tuple(UZei(tekst=_zin(i.titel), inzicht=i.id) for i in inzichten),
        wij_deden=tuple(
            WijDeden(tekst=_vul_in(f"{a.wat}. {a.resultaat}" if a.resultaat else a.wat), inzicht=i.id)
            for i, a in acties
            if a.status is Actiestatus.GEDAAN
        ),
        wij_doen=tuple(
            WijDoen(id=names.geef(a.wat), tekst=_vul_in(a.wat), team=a.eigenaar, uiterlijk=a.uiterlijk, inzicht=i.id)
            for i, a in acties
            if _is_promise(a, periode) and a.uiterlijk
        ),
        wij_doen_niet=tuple(
            WijDoenNiet(tekst=_vul_in(a.wat), omdat=_zin(a.omdat), inzicht=i.id)
            for i, a in acties
            if a.status is Actiestatus.NIET and a.omdat
        ),
    )


def _is_promise(actie: Actie, periode: Periode) -> bool:
    """Return True for an action that is still to be done, with a team and a day after the periode."""
    return not actie.klaar and bool(actie.eigenaar and actie.uiterlijk and actie.uiterlijk > periode.laatste)


def _vul_in(actie: str) -> str:
    """Return a place to write what tenants read: an action is worded for the team that does it."""
    return f"[vul in: {_zin(actie)}]"


def _zin(tekst: str) -> str:
    return tekst if tekst.endswith((".", "!", "?")) else f"{tekst}."


def _reacties(periode: Periode, achtergrond: Achtergrond) -> Iterator[Beloftereactie]:
    """Yield an answer to every open promise, as far as the action behind it tells."""
    source = {
        f"{bericht.periode.id}/{belofte.id}": belofte.inzicht
        for bericht in achtergrond.bibliotheek.berichten
        for blok in bericht.blokken
        for belofte in blok.wij_doen
    }
    per_id = achtergrond.bibliotheek.per_id
    for naam, verloop in open_beloften(achtergrond.gepubliceerd, periode).items():
        inzicht = per_id.get(source.get(naam, ""))
        public = inzicht is not None and inzicht.publicatie is Publicatie.EXTERN
        yield _reactie(naam, verloop, inzicht.actie if inzicht and public else None)


def _reactie(naam: str, verloop: Verloop, actie: Actie | None) -> Beloftereactie:
    if actie and actie.status is Actiestatus.GEDAAN:
        return Beloftereactie(belofte=naam, uitkomst=Antwoordsoort.GEHAALD, toelichting=actie.resultaat)
    if actie and actie.status is Actiestatus.NIET and actie.omdat:
        return Beloftereactie(belofte=naam, uitkomst=Antwoordsoort.VERVALLEN, toelichting=actie.omdat)
    if actie and actie.uiterlijk and actie.uiterlijk > verloop.uiterlijk:
        return Beloftereactie(belofte=naam, uitkomst=Antwoordsoort.LATER, uiterlijk=actie.uiterlijk)
    return Beloftereactie(belofte=naam, uitkomst=Antwoordsoort.OPEN)


def _reeksen(metingen: Iterable[Meetreeks], periode: Periode) -> Iterator[str]:
    """Yield the series of our own marks that may go outside."""
    own = (reeks for reeks in metingen if reeks.reikwijdte is Reikwijdte.EIGEN)
    yield from (reeks.id for reeks in own if gives_cijfer(reeks, periode))


def _scores(inzichten: Iterable[Inzicht]) -> Iterator[Cijferregel]:
    """Yield every mark once, the newest first."""
    seen = set()
    for inzicht in inzichten:
        for cijfer in inzicht.cijfers:
            wat = hoofdletter(cijfer.wat)
            old = cijfer.jaar is not None and inzicht.datum is not None and cijfer.jaar != inzicht.datum.jaar
            if cijfer.eenheid != EENHEID or isinstance(cijfer.waarde, str) or not inzicht.datum or old:
                continue
            if (
                (wat, _bron(inzicht)) in seen
                or not 1 <= cijfer.waarde <= 10
                or round(cijfer.waarde, 2) != cijfer.waarde
            ):
                continue
            seen.add((wat, _bron(inzicht)))
            yield Cijferregel(
                wat=wat, cijfer=float(cijfer.waarde), wanneer=inzicht.datum, bron=_bron(inzicht), inzicht=inzicht.id
            )


def _bron(inzicht: Inzicht) -> str:
    return inzicht.bron.uitgever if inzicht.bron else ""


def _vragen(leemten: Leemtelijst) -> Iterator[str]:
    """Yield the most important questions about a klantgroep and a thema of which we know nothing."""
    vakken = (leemte.vak for leemte in leemten.belangrijkst if leemte.soort is LeemteSoort.LEEG)
    named = (vak for vak in vakken if isinstance(vak, Themavak))
    for vak in islice(named, VRAGEN):
        groep, thema = (klein(term.openbaar) for term in (vak.klantgroep, vak.thema))
        yield f"Wat vinden {groep} van {thema}?"
