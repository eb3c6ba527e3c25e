"""The maps of what we know: klantgroep × thema, and the steps of every klantreis (S0-11, S0-33, S1-07)."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from itertools import product
from typing import TypedDict

from generator.knowing.inzichten.overzicht import Mix, tel_mix
from generator.knowing.inzichten.relaties import find_bewijs
from generator.knowing.inzichten.versheid import Houdbaarheid
from generator.values.bibliotheek import Bibliotheek
from generator.values.inzicht import Inzicht
from generator.values.melding import Melding, Plek
from generator.values.taxonomie.klantgroep import GROEP, Klantgroep
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.soorten import Soort, Stem
from generator.values.taxonomie.taxonomie import stap_pad, stapel_pad
from generator.values.taxonomie.term import ids
from generator.values.taxonomie.thema import Thema
from generator.wording.woorden import hoofdletter, klein

VEEL = 5
"""Fresh insights that make a vak well known."""


Sleutel = tuple[str, str, str, str]
"""The ids of klantgroep, thema, klantreis and stap; empty where an axis does not apply."""


class _Inhoud(TypedDict, total=False):
    """What stands in a vak."""

    inzichten: tuple[Inzicht, ...]
    context: tuple[Inzicht, ...]
    vers: frozenset[str]


_EMPTY = _Inhoud()


def zegt_behoefte(inzicht: Inzicht) -> bool:
    """Return True for what can tell a need: no verdict, no figure to steer by, and nothing without a soort."""
    return inzicht.soort in (Soort.BEHOEFTE, Soort.GEDRAG) and not inzicht.methode.sturing


def is_gehoord(inzicht: Inzicht) -> bool:
    """Return True when tenants themselves said it, and not only the very pleased or displeased (X-01)."""
    return inzicht.stem is Stem.KLANT and not inzicht.uitschieter


@dataclass(frozen=True, kw_only=True)
class Vak:
    """One place on a map, with what we know about it."""

    klantgroep: Klantgroep | None = None
    thema: Thema | None = None
    klantreis: Klantreis | None = None
    stap: Stap | None = None
    inzichten: tuple[Inzicht, ...] = ()
    """What stands here, newest first."""
    context: tuple[Inzicht, ...] = ()
    """What plays around it: shown, but never counted as evidence (S0-07)."""
    vers: frozenset[str] = frozenset()
    """The ids of what is still fresh."""

    @cached_property
    def bewijs(self) -> tuple[Inzicht, ...]:
        """What counts as evidence: no outliers (S2-05), and nothing that another insight here replaces."""
        return find_bewijs(self.inzichten)

    @property
    def aantal_vers(self) -> int:
        """How much of the evidence is fresh."""
        return sum(inzicht.id in self.vers for inzicht in self.bewijs)

    @property
    def mix(self) -> Mix:
        """How much of the evidence is kwalitatief and kwantitatief (S0-15)."""
        return tel_mix(self.bewijs)

    @property
    def sleutel(self) -> Sleutel:
        """What it is called in a Mapping."""
        axes = (self.klantgroep, self.thema, self.klantreis, self.stap)
        klantgroep, thema, klantreis, stap = (axis.id if axis else "" for axis in axes)
        return klantgroep, thema, klantreis, stap

    @property
    def behoefte_onbekend(self) -> bool:
        """True when nothing we know says what people need or do (S2-06, S2-07)."""
        return bool(self.bewijs) and not any(map(zegt_behoefte, self.bewijs))


@dataclass(frozen=True, kw_only=True)
class Themavak(Vak):
    """One klantgroep and one thema."""

    klantgroep: Klantgroep
    thema: Thema

    @property
    def label(self) -> str:
        """What a reader sees: «Ouderen, reparaties»."""
        return f"{self.klantgroep.label}, {klein(self.thema.label)}"

    @property
    def vraag(self) -> str:
        """What a colleague would ask: «Hebben ouderen last van vocht?»; when nobody wrote that, two plain words."""
        if not self.thema.vraag:
            return f"{self.klantgroep.label} en {klein(self.thema.label)}"
        return hoofdletter(self.thema.vraag.replace(GROEP, klein(self.klantgroep.label)))

    @property
    def pad(self) -> str:
        """The path of the page where these insights are stacked."""
        return stapel_pad(self.klantgroep, self.thema)


@dataclass(frozen=True, kw_only=True)
class Stapvak(Vak):
    """One step of a klantreis, for everyone or for one klantgroep."""

    klantreis: Klantreis
    stap: Stap

    @property
    def label(self) -> str:
        """What a reader sees: «Een reparatie melden › afspraak maken», with the klantgroep when it is about one."""
        groep = f", {klein(self.klantgroep.label)}" if self.klantgroep else ""
        return f"{self.klantreis.label} › {self.stap.label}{groep}"

    @property
    def vraag(self) -> str:
        """What a colleague would ask: «Wat verwachten huurders bij «afspraak maken»?»."""
        wie = klein(self.klantgroep.label) if self.klantgroep else "huurders"
        return f"Wat verwachten {wie} bij «{self.stap.label}»?"

    @property
    def pad(self) -> str:
        """The path of the page of the step."""
        return stap_pad(self.klantreis, self.stap)


@dataclass(frozen=True, kw_only=True)
class Groepvak(Vak):
    """A klantgroep as a whole: what we heard from it, about whatever thema."""

    klantgroep: Klantgroep

    @property
    def label(self) -> str:
        """What a reader sees."""
        return self.klantgroep.label

    @property
    def vraag(self) -> str:
        """What a colleague would ask."""
        return f"Wat zeggen {klein(self.klantgroep.label)} zelf?"

    @property
    def pad(self) -> str:
        """The path of the page of the klantgroep."""
        return self.klantgroep.pad


Groepkaart = Mapping[str, Groepvak]
"""Every klantgroep by its id, but for the one that means everyone."""
Kaart = Mapping[tuple[str, str], Themavak]
"""Every vak by the ids of its klantgroep and thema."""
Reiskaart = Mapping[tuple[str, str, str], Stapvak]
"""Every step by the ids of klantgroep (empty for everyone), klantreis and stap."""


def build_kaart(bibliotheek: Bibliotheek, houdbaar: Mapping[str, Houdbaarheid]) -> Kaart:
    """Return a vak for every klantgroep × thema, in the order of the vocabulary."""
    taxonomie = bibliotheek.taxonomie
    places = _sort(bibliotheek.inzichten, houdbaar, lambda i: product(ids(i.klantgroepen), ids(i.themas)))
    return {
        (groep.id, thema.id): Themavak(klantgroep=groep, thema=thema, **places.get((groep.id, thema.id), _EMPTY))
        for groep in taxonomie.klantgroepen
        for thema in taxonomie.themas
    }


def build_reiskaart(bibliotheek: Bibliotheek, houdbaar: Mapping[str, Houdbaarheid]) -> Reiskaart:
    """Return a vak for every step of every klantreis: for everyone first, then per klantgroep."""

    def keys(inzicht: Inzicht) -> Iterable[tuple[str, ...]]:
        if not (inzicht.klantreis and inzicht.stap):
            return ()
        return product(("", *ids(inzicht.klantgroepen)), (inzicht.klantreis.id,), (inzicht.stap.id,))

    places = _sort(bibliotheek.inzichten, houdbaar, keys)
    return {
        (groep.id if groep else "", reis.id, stap.id): Stapvak(
            klantgroep=groep,
            klantreis=reis,
            stap=stap,
            **places.get((groep.id if groep else "", reis.id, stap.id), _EMPTY),
        )
        for reis in bibliotheek.taxonomie.klantreizen
        for stap in reis.stappen
        for groep in (None, *bibliotheek.taxonomie.klantgroepen)
    }


def build_groepkaart(bibliotheek: Bibliotheek, houdbaar: Mapping[str, Houdbaarheid]) -> Groepkaart:
    """Return a vak for every klantgroep, in the order of the vocabulary; what means everyone is no group to hear."""
    places = _sort(bibliotheek.inzichten, houdbaar, lambda i: ((groep,) for groep in ids(i.klantgroepen)))
    groepen = (groep for groep in bibliotheek.taxonomie.klantgroepen if not groep.restwaarde)
    return {groep.id: Groepvak(klantgroep=groep, **places.get((groep.id,), _EMPTY)) for groep in groepen}


def _sort(
    inzichten: Iterable[Inzicht],
    houdbaar: Mapping[str, Houdbaarheid],
    keys: Callable[[Inzicht], Iterable[tuple[str, ...]]],
) -> Mapping[tuple[str, ...], _Inhoud]:
    """Return what stands at every place where something stands; context apart, for it is no evidence (S0-07)."""
    found: dict[tuple[str, ...], tuple[list[Inzicht], list[Inzicht]]] = {}
    for inzicht in inzichten:
        for key in keys(inzicht):
            found.setdefault(key, ([], []))[inzicht.soort is Soort.CONTEXT].append(inzicht)
    return {
        key: _Inhoud(
            inzichten=tuple(evidence),
            context=tuple(context),
            vers=frozenset(inzicht.id for inzicht in evidence if houdbaar[inzicht.id].telt),
        )
        for key, (evidence, context) in found.items()
    }


def check_conclusies(bibliotheek: Bibliotheek) -> Iterator[Melding]:
    """Yield a finding for every conclusion that stands at no vak (`conclusie`)."""
    taxonomie = bibliotheek.taxonomie
    paden = {stapel_pad(groep, thema) for groep in taxonomie.klantgroepen for thema in taxonomie.themas}
    paden |= {stap_pad(reis, stap) for reis in taxonomie.klantreizen for stap in reis.stappen}
    for pad, tekst in bibliotheek.teksten.items():
        if re.fullmatch(rf"({Klantgroep.familie}|{Klantreis.familie})/[^/]+/[^/]+\.md", pad) and pad not in paden:
            near = get_close_matches(pad, paden, n=1)
            hint = (
                f"Bedoelde je docs/{near[0]}?"
                if near
                else "De map is een klantgroep of klantreis, de naam een thema of stap."
            )
            yield Melding(Plek(tekst.bestand), "conclusie", "Deze conclusie hoort bij geen plek op de kaart.", hint)
