"""What kind of knowledge it is: whose voice, about what, and how it came about."""

from enum import StrEnum


class Aard(StrEnum):
    """What kind of knowledge a method yields."""

    KWALITATIEF = "kwalitatief"
    KWANTITATIEF = "kwantitatief"
    BEIDE = "beide"

    @property
    def label(self) -> str:
        """What a reader sees."""
        return f"{Aard.KWALITATIEF} en {Aard.KWANTITATIEF}" if self is Aard.BEIDE else str(self)

    @property
    def levert(self) -> str:
        """What it gives who listens, in plain words."""
        return _LEVERT[self]


_LEVERT = {Aard.KWALITATIEF: "verhalen", Aard.KWANTITATIEF: "cijfers", Aard.BEIDE: "verhalen en cijfers"}


class Stem(StrEnum):
    """Whose voice an insight carries."""

    KLANT = "klant"
    MEDEWERKER = "medewerker"
    REGISTRATIE = "registratie"

    @property
    def label(self) -> str:
        """What a reader sees."""
        return _STEM[self]


_STEM = {
    Stem.KLANT: "Huurders zelf",
    Stem.MEDEWERKER: "Medewerkers of deskundigen",
    Stem.REGISTRATIE: "Registraties en tellingen",
}


class Soort(StrEnum):
    """What an insight is about (S2-06, S0-07)."""

    BEHOEFTE = "behoefte"
    TEVREDENHEID = "tevredenheid"
    GEDRAG = "gedrag"
    CONTEXT = "context"

    @property
    def label(self) -> str:
        """What a colleague reads."""
        return "achtergrond" if self is Soort.CONTEXT else str(self)

    @property
    def uitleg(self) -> str:
        """What it means."""
        return _SOORT[self]


_SOORT = {
    Soort.BEHOEFTE: "wat huurders nodig hebben",
    Soort.TEVREDENHEID: "hoe huurders oordelen",
    Soort.GEDRAG: "wat huurders doen of meemaken",
    Soort.CONTEXT: "wat er speelt rond het wonen",
}


class Gewicht(StrEnum):
    """How much something counts in the priority of a gap."""

    HOOG = "hoog"
    MIDDEL = "middel"
    LAAG = "laag"


class Omvang(StrEnum):
    """How large a klantgroep is beside the others, as the organisation sees it."""

    GROOT = "groot"
    MIDDEL = "middel"
    KLEIN = "klein"


class Basis(StrEnum):
    """The part of the basic programme that a methode belongs to (S0-17 to S0-21)."""

    PROCESMETING = "procesmeting"
    PANEL = "panel"
    GROEPSDISCUSSIE = "groepsdiscussie"
    MONITOR = "monitor"
