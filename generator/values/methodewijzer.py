"""The five choices behind a methode, and the matrix that says which methode suits which choice (S0-23, S0-24)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

METHODEWIJZER = "methodewijzer.md"
"""The page with the chooser; its front matter holds the matrix."""
METHODEN = (
    "geleide-groepsdiscussie", "ux-toetspanel", "straatinterviews", "huiskamergesprek", "klantenklankbordgroep",
    "met-de-klant-op-reis", "storycatching", "24-uurssessie", "online-forumdiscussie",
)  # fmt: skip
"""The nine methoden of the matrix, in the order of the source."""


class Geschikt(StrEnum):
    """How well a methode suits one kenmerk; the source lost its marks, so a cell may be open."""

    GESCHIKT = "geschikt"
    NIET_IDEAAL = "niet-ideaal"
    WERKT_NIET = "werkt-niet"
    IN_TE_VULLEN = "in-te-vullen"

    @property
    def label(self) -> str:
        """What a reader sees."""
        return "nog niet ingevuld" if self is Geschikt.IN_TE_VULLEN else self.replace("-", " ")

    @property
    def teken(self) -> str:
        """What stands in a cell of the matrix: short, and readable without colour."""
        return _TEKEN[self]


_TEKEN = {Geschikt.GESCHIKT: "ja", Geschikt.NIET_IDEAAL: "±", Geschikt.WERKT_NIET: "nee", Geschikt.IN_TE_VULLEN: "?"}


@dataclass(frozen=True)
class Kenmerk:
    """One column of the matrix."""

    id: str
    label: str
    uitleg: str


@dataclass(frozen=True)
class Keuze:
    """One of the five elements of choice; `id` is its name in an address."""

    id: str
    vraag: str
    kenmerken: tuple[Kenmerk, ...]


KEUZES = (
    Keuze(
        "wie", "Apart of samen?",
        (
            Kenmerk("individueel", "Individueel", "je spreekt elke huurder apart"),
            Kenmerk("collectief", "Collectief", "je zoekt een groep waarin huurders op elkaar reageren"),
        ),
    ),
    Keuze(
        "vorm", "Live of online?",
        (
            Kenmerk("fysiek", "Fysiek", "je ontmoet elkaar live"),
            Kenmerk("digitaal", "Digitaal", "je ontmoet elkaar online"),
        ),
    ),
    Keuze(
        "plek", "Waar luister je?",
        (
            Kenmerk("omgeving-van-de-klant", "Omgeving van de klant", "je bent waar de huurder woont of is"),
            Kenmerk("andere-omgeving", "Andere omgeving", "je kiest bewust een andere plek"),
        ),
    ),
    Keuze(
        "rol", "Wat vraag je?",
        (
            Kenmerk("passief", "Passief", "huurders geven hun mening of oordeel"),
            Kenmerk("actief", "Actief", "huurders ontwerpen mee en maken iets beter"),
        ),
    ),
    Keuze(
        "ritme", "Hoe vaak?",
        (
            Kenmerk("eenmalig", "Eenmalig", "je doet het één keer"),
            Kenmerk("meerdere-iteraties", "Meerdere iteraties", "je doet meer rondes, steeds met een betere versie"),
            Kenmerk("volgtijdelijk", "Volgtijdelijk", "je doet stappen na elkaar in de tijd"),
        ),
    ),
)  # fmt: skip
KENMERKEN = tuple(kenmerk for keuze in KEUZES for kenmerk in keuze.kenmerken)
Matrix = Mapping[str, Mapping[str, Geschikt]]
"""The value of every cell, by the id of a methode and of a kenmerk; empty when there is no matrix."""
