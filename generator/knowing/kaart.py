"""The map of what we know: every klantgroep × thema is a vak, filled or empty (S0-11, S0-33)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum

from generator.knowing.versheid import Houdbaarheid
from generator.values.bibliotheek import Bibliotheek
from generator.values.inzicht import Inzicht
from generator.values.melding import Melding, Plek
from generator.values.taxonomie import Klantgroep, Soort, Thema

VEEL = 5
"""Fresh insights that make a vak well known."""


class Stand(StrEnum):
    """How well a vak is known; each has its own colour and its own sign."""

    LEEG = "leeg"
    EEN = "een"
    PAAR = "paar"
    VEEL = "veel"
    VEROUDERD = "verouderd"


def stapel_pad(klantgroep: Klantgroep, thema: Thema) -> str:
    """Return the path of the page where the insights of one klantgroep and one thema are stacked."""
    return f"{klantgroep.familie}/{klantgroep.id}/{thema.id}.md"


@dataclass(frozen=True)
class Vak:
    """One klantgroep and one thema, with what we know about the two together."""

    klantgroep: Klantgroep
    thema: Thema
    inzichten: tuple[Inzicht, ...] = ()
    """What counts as evidence, newest first."""
    context: tuple[Inzicht, ...] = ()
    """What plays around it: shown, but never counted as evidence (S0-07)."""
    vers: int = 0
    """How many of the insights are still fresh."""

    @property
    def stand(self) -> Stand:
        """How well this vak is known."""
        if not self.inzichten:
            return Stand.LEEG
        if not self.vers:
            return Stand.VEROUDERD
        if self.vers >= VEEL:
            return Stand.VEEL
        return Stand.EEN if len(self.inzichten) == 1 else Stand.PAAR

    @property
    def behoefte_onbekend(self) -> bool:
        """True when all we know is how satisfied people are, not what they need (S2-06)."""
        soorten = {inzicht.soort for inzicht in self.inzichten if not inzicht.uitschieter}
        return soorten == {Soort.TEVREDENHEID}

    @property
    def pad(self) -> str:
        """The path of the page where these insights are stacked."""
        return stapel_pad(self.klantgroep, self.thema)


Kaart = Mapping[tuple[str, str], Vak]
"""Every vak by the ids of its klantgroep and thema."""


def build_kaart(bibliotheek: Bibliotheek, houdbaar: Mapping[str, Houdbaarheid]) -> Kaart:
    """Return a vak for every klantgroep × thema, in the order of the vocabulary."""
    evidence: dict[tuple[str, str], list[Inzicht]] = {}
    context: dict[tuple[str, str], list[Inzicht]] = {}
    for inzicht in bibliotheek.inzichten:
        target = context if inzicht.soort is Soort.CONTEXT else evidence
        for groep in inzicht.klantgroepen:
            for thema in inzicht.themas:
                target.setdefault((groep.id, thema.id), []).append(inzicht)
    kaart = {}
    for groep in bibliotheek.taxonomie.klantgroepen:
        for thema in bibliotheek.taxonomie.themas:
            key = groep.id, thema.id
            found = tuple(evidence.get(key, ()))
            vers = sum(houdbaar[inzicht.id].telt for inzicht in found)
            kaart[key] = Vak(groep, thema, found, tuple(context.get(key, ())), vers)
    return kaart


def check_conclusies(bibliotheek: Bibliotheek) -> Iterator[Melding]:
    """Yield a finding for every conclusion that stands at no vak (`conclusie`)."""
    taxonomie = bibliotheek.taxonomie
    paden = {stapel_pad(groep, thema) for groep in taxonomie.klantgroepen for thema in taxonomie.themas}
    for pad, tekst in bibliotheek.teksten.items():
        if re.fullmatch(rf"{Klantgroep.familie}/[^/]+/[^/]+\.md", pad) and pad not in paden:
            near = get_close_matches(pad, paden, n=1)
            hint = f"Bedoelde je docs/{near[0]}?" if near else "De map is een klantgroep, de naam een thema."
            yield Melding(Plek(tekst.bestand), "conclusie", "Deze conclusie hoort bij geen klantgroep en thema.", hint)
