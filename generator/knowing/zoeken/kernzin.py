"""What the page of a klantgroep and a thema says first: the answer to a question that names the two (S0-11)."""

from dataclasses import dataclass

from generator.knowing.inzichten.kaart import Themavak
from generator.knowing.inzichten.zekerst import Opening
from generator.values.bibliotheek import Tekst
from generator.wording.leesbaarheid import split_zinnen
from generator.wording.taal import strip_markdown


@dataclass(frozen=True)
class Kernzin:
    """One page, and what it says first: its conclusion, and else its surest claim."""

    vak: Themavak
    conclusie: str
    """The first sentence of what a person wrote; empty when nobody did."""
    opening: Opening

    @property
    def zin(self) -> str:
        """What is said, in one sentence."""
        return self.conclusie or self.opening.zekerst[0].inzicht.titel


def find_kernzin(vak: Themavak, tekst: Tekst, opening: Opening) -> Kernzin:
    """Return what the page of a vak says first; it has a conclusion, or insights that it opens with."""
    return Kernzin(vak, _first_sentence(tekst.inhoud), opening)


def _first_sentence(markdown: str) -> str:
    for alinea in markdown.strip().split("\n\n"):
        for zin in split_zinnen(strip_markdown(alinea)) if not alinea.lstrip().startswith("#") else ():
            return zin.tekst
    return ""
