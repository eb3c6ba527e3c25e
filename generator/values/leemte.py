"""What can be lacking in what we know: eleven kinds of gap, each defined here and nowhere else (S0-33)."""

from dataclasses import dataclass
from enum import StrEnum


class LeemteSoort(StrEnum):
    """Why a vak is a gap, the heaviest first."""

    LEEG = "leeg"
    TEGENSTRIJDIG = "tegenstrijdig"
    ONVERKLAARD = "onverklaard-cijfer"
    VEROUDERD = "verouderd"
    ONBEVESTIGD = "onbevestigd"
    NIET_GEHOORD = "niet-gehoord"
    DUN = "dun"
    NIET_GETOETST = "niet-getoetst"
    SYNTHESEGAT = "synthesegat"
    EENZIJDIG = "eenzijdig"
    DEEL_ONBEKEND = "deel-onbekend"

    @property
    def label(self) -> str:
        """What a colleague reads."""
        return self.definitie.label

    @property
    def definitie(self) -> "Definitie":
        """What it means, as the help page says it."""
        return DEFINITIES[self]


@dataclass(frozen=True)
class Definitie:
    """One kind of gap in words: its label wherever a gap stands, the text of the help page and of a priority."""

    label: str
    """The kind in words for a colleague; the id is for files and addresses."""
    wat: str
    """When a vak has this gap."""
    waarom: str
    """Why that is a gap."""
    sluit: str
    """What closes it."""
    gewicht: float
    """How heavy it weighs in the priority; 1 is light, 3 is heavy."""
    zwaar: str
    """How the weight is said: «we weten er niets over»."""


DEFINITIES = {
    LeemteSoort.LEEG: Definitie(
        "leeg",
        "Er is geen enkel inzicht dat telt als bewijs. Achtergrond en uitschieters tellen niet mee.",
        "Wie nu iets beslist, moet raden.",
        "Eén inzicht. Daarna kan de plek nog dun, eenzijdig of nog niet nagevraagd zijn.",
        3,
        "we er niets over weten",
    ),
    LeemteSoort.TEGENSTRIJDIG: Definitie(
        "tegenstrijdig",
        "Twee inzichten spreken elkaar tegen en geen van beide is vervangen.",
        "Iedereen kiest dan het inzicht dat het best uitkomt.",
        "Een nieuw inzicht dat een van de twee vervangt. Of een van de twee vervangt het andere.",
        3,
        "inzichten elkaar tegenspreken",
    ),
    LeemteSoort.ONVERKLAARD: Definitie(
        "onverklaard cijfer",
        "Een eigen cijfer haalt het doel niet. Geen inzicht op deze plek verklaart dat, of er is geen actie.",
        "Je weet dan dat het niet goed gaat, maar niet waarom.",
        "Een inzicht op deze plek dat het cijfer verklaart (verklaart), met een actie.",
        2.5,
        "een cijfer te laag is zonder uitleg of actie",
    ),
    LeemteSoort.VEROUDERD: Definitie(
        "verouderd",
        "Geen enkel inzicht is nog houdbaar. Hoe lang iets houdbaar is, hangt af van het thema en de methode.",
        "Huurders en dienstverlening veranderen. Wat toen gold, geldt misschien niet meer.",
        "Een vers inzicht.",
        2,
        "niets wat we weten zeker nog klopt",
    ),
    LeemteSoort.ONBEVESTIGD: Definitie(
        "onbevestigd",
        "Alleen medewerkers of deskundigen vertelden dit. Huurders zijn nog niet gehoord.",
        "Wie hier werkt, kijkt vanuit het eigen werk.",
        "Een inzicht van huurders zelf.",
        2,
        "we alleen medewerkers hoorden",
    ),
    LeemteSoort.NIET_GEHOORD: Definitie(
        "niet gehoord",
        "Van een hele klantgroep kwam in twee jaar geen inzicht van huurders zelf, over geen enkel thema. "
        "Achtergrond en uitschieters tellen niet mee.",
        "Wie niemand vraagt, beslist over die groep zonder haar.",
        "Een inzicht van huurders uit de groep zelf, over welk thema ook.",
        2,
        "we de hele groep niet hoorden",
    ),
    LeemteSoort.DUN: Definitie(
        "dun",
        "Er is maar één onderzoek, of er deden samen te weinig mensen mee.",
        "Eén onderzoek kan toeval zijn.",
        "Een inzicht uit een ander onderzoek, met genoeg deelnemers.",
        1.5,
        "het op één onderzoek of op weinig mensen rust",
    ),
    LeemteSoort.NIET_GETOETST: Definitie(
        "nog niet nagevraagd",
        "Er is verkend, maar nooit nagevraagd of het klopt.",
        "Een eerste indruk wordt zo vanzelf een feit.",
        "Een inzicht uit een methode die past bij toetsen.",
        1.5,
        "het nooit is nagevraagd",
    ),
    LeemteSoort.SYNTHESEGAT: Definitie(
        "conclusie ontbreekt",
        "Er zijn veel inzichten, maar er is geen conclusie die zegt wie wat verwacht, wanneer en waarom.",
        "Veel weten is nog geen antwoord hebben.",
        "Een conclusie die de vier vragen beantwoordt. Daar is geen nieuw onderzoek voor nodig.",
        1.5,
        "de conclusie ontbreekt of niet af is",
    ),
    LeemteSoort.EENZIJDIG: Definitie(
        "eenzijdig",
        "Er zijn alleen verhalen of alleen cijfers, of niets zegt wat huurders nodig hebben. Dan is de behoefte "
        "onbekend.",
        "Cijfers zeggen hoeveel, verhalen zeggen waarom. Een oordeel zegt niet wat iemand nodig heeft.",
        "Een inzicht van de andere soort. Is alleen het oordeel bekend: een inzicht over de behoefte. "
        "Sturingscijfers tellen daarvoor niet, en een inzicht zonder soort ook niet.",
        1,
        "we maar één kant kennen",
    ),
    LeemteSoort.DEEL_ONBEKEND: Definitie(
        "deel onbekend",
        "Een route loopt langs deze stap, en een halte is een vermoeden, of we weten niet wat mensen er verwachten, "
        "meemaken en voelen of wat in de weg staat. Of we weten niet of de stap past bij een persona.",
        "Wie een stap verbetert op een vermoeden, verbetert misschien het verkeerde.",
        "Een inzicht op deze stap dat het zegt. Noem dat inzicht bij de halte van de route, of bij de stap van de "
        "persona.",
        1,
        "we een deel van de stap niet kennen",
    ),
}
