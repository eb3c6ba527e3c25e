"""What who follows a subject is told: the newest insights, or the last moves in what we do not know (S0-37)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.knowing.delen.voorbehoud import find_voorbehoud
from generator.knowing.kennis import Kennis
from generator.values.datum import Datum
from generator.values.delen.volgen import HOME, NOG_NIET, volgbaar
from generator.values.inzicht import Inzicht
from generator.values.taxonomie.term import Term

NIEUWSTE = 50
"""How many lines a feed has, however large the library is."""


@dataclass(frozen=True)
class Feedregel:
    """One line of a feed."""

    id: str
    """Its name, which stays when its title or its day changes."""
    titel: str
    pad: str
    """The page where it can be read."""
    tekst: str
    """What it says, in Markdown."""
    dag: Datum
    """When it last changed, as precise as is known."""
    feiten: tuple[str, ...] = ()
    """Where it comes from, in a few words."""
    termen: tuple[Term, ...] = ()


@dataclass(frozen=True)
class Feed:
    """What is new about one subject, newest first."""

    pagina: str
    """The page that it is about."""
    naam: str
    """What it is about; empty is everything."""
    regels: tuple[Feedregel, ...]


def build_feeds(kennis: Kennis) -> Iterator[Feed]:
    """Yield every feed: all insights, those of each subject, and what we do not know."""
    regels = {
        inzicht.id: _van_inzicht(inzicht, dag, kennis)
        for inzicht in kennis.heden.inzichten
        if (dag := inzicht.veranderd)
    }
    yield Feed(HOME, "", _nieuwste(regels.values()))
    for term in volgbaar(kennis.bibliotheek.taxonomie):
        about = (regels[inzicht.id] for inzicht in kennis.inzichten.over(term) if inzicht.id in regels)
        yield Feed(term.pad, term.label, _nieuwste(about))
    yield Feed(NOG_NIET, "wat weten we nog niet?", _nieuwste(_leemteregels(kennis)))


def _nieuwste(regels: Iterable[Feedregel]) -> tuple[Feedregel, ...]:
    return tuple(sorted(regels, key=lambda regel: (-regel.dag.eerste.toordinal(), regel.id))[:NIEUWSTE])


def _van_inzicht(inzicht: Inzicht, dag: Datum, kennis: Kennis) -> Feedregel:
    bron = inzicht.bron and (inzicht.bron.uitgever or inzicht.bron.titel)
    datum = inzicht.datum.voluit if inzicht.datum else "datum onbekend"
    feiten = (bron or inzicht.methode.label, datum, *find_voorbehoud(inzicht, kennis))
    termen = (*inzicht.klantgroepen, *inzicht.themas)
    return Feedregel(f"inzicht/{inzicht.id}", inzicht.titel, inzicht.pad, inzicht.tekst, dag, feiten, termen)


def _leemteregels(kennis: Kennis) -> Iterator[Feedregel]:
    """Yield a line for every vak with a gap where something ever happened; what lies still has no day."""
    for leemte in kennis.leemten.belangrijkst:
        vak = leemte.vak
        dagen = [inzicht.veranderd for inzicht in vak.bewijs]
        dagen += [vraag.gevraagd for vraag in leemte.vragen]
        dagen += [Datum(d.year, d.month, d.day) for d in (onderzoek.begin for onderzoek in leemte.onderzoeken) if d]
        known = [dag for dag in dagen if dag and dag.eerste <= kennis.instellingen.peildatum]
        if known:
            name = "/".join(filter(None, vak.sleutel))
            pad = leemte.pad or kennis.inzichten.pagina_van(vak) or NOG_NIET
            termen = tuple(term for term in (vak.klantgroep, vak.thema, vak.klantreis) if term)
            dag = max(known, key=lambda dag: dag.eerste)
            feiten = (leemte.soort.label, leemte.opvolging.label)
            yield Feedregel(f"leemte/{name}/{leemte.soort}", vak.vraag, pad, leemte.zin, dag, feiten, termen)
