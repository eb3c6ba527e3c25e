"""The facets: by what a reader narrows a search down, and what each insight has of them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from generator.values.inzicht import Actiestatus, Inzicht
from generator.values.taxonomie.soorten import Aard, Stem
from generator.values.taxonomie.taxonomie import Taxonomie
from generator.values.taxonomie.term import Term
from generator.values.taxonomie.thema import Naam


@dataclass(frozen=True)
class Facet:
    """One side of an insight; an insight can have several of its values, and always has one."""

    id: str
    label: str
    waarden: tuple[Naam, ...]
    """Every value that some insight has, in the order of the site."""
    van: Callable[[Inzicht], tuple[str, ...]]
    """The ids of the values of one insight."""


_GEEN = "geen"
_ONBEKEND = "onbekend"
_LEEG = Naam(_ONBEKEND, "Niet ingevuld")
_LEEG_ID = (_ONBEKEND,)
_STEMMEN = (Naam(Stem.KLANT, "Klant"), Naam(Stem.MEDEWERKER, "Medewerker"), Naam(Stem.REGISTRATIE, "Registratie"))
_AARDEN = (Naam(Aard.KWALITATIEF, "Kwalitatief (verhalen)"), Naam(Aard.KWANTITATIEF, "Kwantitatief (cijfers)"))


def build_facetten(taxonomie: Taxonomie, inzichten: Iterable[Inzicht]) -> tuple[Facet, ...]:
    """Return the facets of a library, without values that no insight has (S0-32)."""
    inzichten = tuple(inzichten)
    jaren = sorted({inzicht.datum.jaar for inzicht in inzichten if inzicht.datum}, reverse=True)
    facetten = (
        Facet("klantgroep", "Klantgroep", _namen(taxonomie.klantgroepen), lambda i: _ids(i.klantgroepen)),
        Facet("thema", "Thema", _namen(taxonomie.themas), lambda i: _ids(i.themas)),
        Facet("klantreis", "Klantreis", (*_namen(taxonomie.klantreizen), Naam(_GEEN, "Zonder klantreis")), _klantreis),
        Facet("methode", "Methode", _namen(taxonomie.methoden), lambda i: (i.methode.id,)),
        Facet("jaar", "Jaar", (*(Naam(str(j), str(j)) for j in jaren), Naam(_ONBEKEND, "Jaar onbekend")), _jaar),
        Facet("actie", "Actie", (*_statussen(), Naam(_GEEN, "Zonder actie")), _actie),
        Facet("stem", "Wiens stem", _STEMMEN, lambda i: (str(i.stem),)),
        Facet("aard", "Verhalen of cijfers", _AARDEN, _aard),
        *_vrije(taxonomie, inzichten),
    )
    return tuple(_used(facet, inzichten) for facet in facetten)


def _vrije(taxonomie: Taxonomie, inzichten: tuple[Inzicht, ...]) -> Iterator[Facet]:
    """Yield the facets of fields that may stay empty, each only when some insight has it filled in (S2-09, X-03)."""
    facetten = (
        Facet("kanaal", "Kanaal", (*_namen(taxonomie.kanalen), _LEEG), lambda i: _ids(i.kanalen) or _LEEG_ID),
        Facet(
            "bron-soort", "Soort bron", (*_namen(taxonomie.bronsoorten), _LEEG),
            lambda i: (i.bronsoort.id,) if i.bronsoort else _LEEG_ID,
        ),
        Facet("partner", "Partner", (*_namen(taxonomie.partners), _LEEG), lambda i: _ids(i.partners) or _LEEG_ID),
    )  # fmt: skip
    return (facet for facet in facetten if any(facet.van(inzicht) != _LEEG_ID for inzicht in inzichten))


def _used(facet: Facet, inzichten: tuple[Inzicht, ...]) -> Facet:
    used = {waarde for inzicht in inzichten for waarde in facet.van(inzicht)}
    return Facet(facet.id, facet.label, tuple(naam for naam in facet.waarden if naam.id in used), facet.van)


def _namen(terms: Iterable[Term]) -> tuple[Naam, ...]:
    return tuple(Naam(term.id, term.label) for term in terms)


def _ids(terms: Iterable[Term]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(term.id for term in terms))


def _statussen() -> tuple[Naam, ...]:
    return tuple(Naam(status, status.label.capitalize()) for status in Actiestatus)


def _klantreis(inzicht: Inzicht) -> tuple[str, ...]:
    return (inzicht.klantreis.id if inzicht.klantreis else _GEEN,)


def _jaar(inzicht: Inzicht) -> tuple[str, ...]:
    return (str(inzicht.datum.jaar) if inzicht.datum else _ONBEKEND,)


def _actie(inzicht: Inzicht) -> tuple[str, ...]:
    return (str(inzicht.actie.status) if inzicht.actie else _GEEN,)


def _aard(inzicht: Inzicht) -> tuple[str, ...]:
    """Return both when a method yields both."""
    return tuple(naam.id for naam in _AARDEN) if inzicht.aard is Aard.BEIDE else (str(inzicht.aard),)
