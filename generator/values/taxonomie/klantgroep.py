"""A group of tenants: how many they are, and what they manage by themselves (S1-02 to S1-04, S1-09)."""

from dataclasses import dataclass
from typing import ClassVar

from generator.values.klantgroepen.getal import Groepsgetal, Groepsherkomst, Zelfredzaam
from generator.values.taxonomie.soorten import Omvang
from generator.values.taxonomie.term import Term


@dataclass(frozen=True)
class Klantgroep(Term):
    """A group of tenants."""

    familie: ClassVar[str] = "klantgroepen"
    deze: ClassVar[str] = "deze klantgroep"
    vakken: ClassVar[tuple[str, str]] = ("thema", "thema's")
    restwaarde: bool = False
    """True for the group that means everyone: what holds for all fills no vak of another group (S1-01)."""
    omvang: Omvang | None = None
    """How large it is as we guess; None counts as middle."""
    getallen: tuple[Groepsgetal, ...] = ()
    """What sources say of its size."""
    herkomst: Groepsherkomst | None = None
    zelfredzaam: Zelfredzaam | None = None
    kanalen: tuple[Groepsgetal, ...] = ()
    """How people of this group contact us; what was counted is the label of a Kanaal."""
    contactredenen: tuple[Groepsgetal, ...] = ()
    """Why people of this group contact us, and how often (X-05)."""

    @property
    def alleen_expert(self) -> bool:
        """True when only people who work with the group described it: that picture leans to one side (S1-03)."""
        return self.herkomst is Groepsherkomst.EXPERT and not (self.getallen or self.kanalen or self.contactredenen)

    @property
    def geteld(self) -> Groepsgetal | None:
        """The newest number that counts the whole group among all tenants."""
        whole = (getal for getal in self.getallen if getal.hele_groep and getal.precies is not None)
        return max(whole, key=lambda getal: getal.jaar, default=None)


GROEP = "{groep}"
"""Where the name of a klantgroep comes in the question of a thema."""
