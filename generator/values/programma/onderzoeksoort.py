"""What kind of study it is: how far, how often, and whom it heard (S0-44)."""

from enum import StrEnum

from generator.values.merk import Merk


class Onderzoekstatus(StrEnum):
    """How far an onderzoek is."""

    VOORBEREIDING = "voorbereiding"
    VELDWERK = "veldwerk"
    UITWERKEN = "uitwerken"
    KLAAR = "klaar"
    GESTOPT = "gestopt"

    @property
    def loopt(self) -> bool:
        """True while the answer is still to come."""
        return self not in (Onderzoekstatus.KLAAR, Onderzoekstatus.GESTOPT)

    @property
    def merk(self) -> Merk:
        """How it is marked."""
        return Merk.LOOPT if self.loopt else _MERK[self]


_MERK = {Onderzoekstatus.KLAAR: Merk.KLAAR, Onderzoekstatus.GESTOPT: Merk.GESTOPT}


class Inzet(StrEnum):
    """Whether a study is done regularly or once (S0-03)."""

    STRUCTUREEL = "structureel"
    AD_HOC = "ad-hoc"

    @property
    def label(self) -> str:
        """What a reader sees."""
        return "Structureel: we doen dit vaker" if self is Inzet.STRUCTUREEL else "Ad hoc: eenmalig"


class Respondenten(StrEnum):
    """Who took part, seen by how they felt beforehand (S0-44, X-08)."""

    GEMENGD = "gemengd"
    ALLEEN_POSITIEF = "alleen-positief"
    ALLEEN_NEGATIEF = "alleen-negatief"
    ONBEKEND = "onbekend"

    @property
    def label(self) -> str:
        """What a reader sees."""
        return _RESPONDENTEN[self]


_RESPONDENTEN = {
    Respondenten.GEMENGD: "tevreden en ontevreden huurders",
    Respondenten.ALLEEN_POSITIEF: "alleen heel tevreden huurders",
    Respondenten.ALLEEN_NEGATIEF: "alleen heel ontevreden huurders",
    Respondenten.ONBEKEND: "onbekend",
}


class Variant(StrEnum):
    """One of two designs that are tried beside each other (S0-27)."""

    A = "A"
    B = "B"
