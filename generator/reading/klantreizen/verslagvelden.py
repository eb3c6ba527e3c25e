"""The front matter of a verslag; its words are those of the form to fill in while playing."""

from typing import Any

from generator.reading.inzichten.inzichtvelden import BRON, RefStap
from generator.reading.klantreizen.routevelden import GEVOEL
from generator.reading.velden.datums import PartialDate
from generator.reading.velden.kinds import Flag, Many, Text, Wie
from generator.reading.velden.velden import Ref, Veld, Veldgroep, Verwijzing
from generator.values.klantreizen.halte import Gevoel
from generator.values.klantreizen.verslag import Beleving, Rol
from generator.values.taxonomie.klantgroep import Klantgroep


def _rol(klantgroep: tuple[Klantgroep, ...] = (), **values: Any) -> Rol:
    return Rol(klantgroepen=klantgroep, **values)


def _beleving(klantreis: Any, gevoel: int | None = None, **values: Any) -> Beleving:
    reis, stap = klantreis
    return Beleving(reis, stap, gevoel=None if gevoel is None else Gevoel(gevoel, ()), **values)


_ROL = Veldgroep(
    (
        Veld("naam", Text(80), "Wie iemand speelde, kort.", "huurder die Nederlands leert", verplicht=True),
        Veld("klantgroep", Many(Ref("klantgroepen"), least=1), "Bij welke klantgroep die huurder hoort.", "[ouderen]"),
        Veld("persona", Verwijzing("personas"), "De persona die iemand speelde.", "riet"),
        Veld("drempel", Text(200), "Wat er bij deze rol in de weg staat.", "De balie verwijst naar de website."),
    ),
    _rol,
)
_BELEVING = Veldgroep(
    (
        Veld("klantreis", RefStap(), "De klantreis met de stap.", "reparatie-melden/melden", verplicht=True),
        Veld("rol", Text(80), "De rol waarin het gebeurde: een naam uit rollen.", "huurder die Nederlands leert"),
        Veld("verwacht", Text(300), "Wat je vooraf verwachtte.", "Dat de balie helpt."),
        Veld("hoe-was-dat", Text(300), "Hoe was dat?", "De balie stuurde mij door naar de website."),
        Veld("wat-deed-het", Text(300), "Wat deed het met je?", "Het voelde vreemd."),
        Veld("gevoel", GEVOEL, "Van -2, heel vervelend, tot 2, heel prettig.", "-1"),
        Veld("zoals-verwacht", Flag(), "Ging het zoals je verwachtte?", "nee"),
    ),
    _beleving,
)
_ZINNEN = Many(Text(300), least=1)
VERSLAG = (
    Veld("titel", Text(120), "Hoe het verslag heet.", "Een halve dag huurder", verplicht=True),
    Veld(
        "klantreis", Many(Ref("klantreizen"), least=1), "Welke klantreizen jullie speelden.", "[reparatie-melden]",
        verplicht=True,
    ),
    Veld("datum", PartialDate(), "Wanneer, zo precies als je weet; of onbekend.", "2024-03", verplicht=True),
    Veld("duur", Text(60), "Hoelang het duurde.", "een halve dag"),
    Veld(
        "deelnemers", Many(Wie(80), least=1), "Wie er meededen, per rol en nooit met een naam.",
        "[team Verhuur, managers]", verplicht=True,
    ),
    Veld("rollen", Many(_ROL, least=1), "Wie jullie speelden.", "[{naam: huurder die Nederlands leert}]"),
    Veld(
        "verwachtingen", _ZINNEN, "Wat jullie vooraf verwachtten; of geen als niemand dat opschreef.",
        "[Dezelfde dag een antwoord.]", verplicht=True, geen=True,
    ),
    Veld(
        "belevingen", Many(_BELEVING, least=1), "Wat jullie onderweg beleefden, in volgorde; of geen.",
        "[{klantreis: reparatie-melden/melden, hoe-was-dat: Ik wachtte lang.}]", verplicht=True, geen=True,
    ),
    Veld(
        "conclusies", _ZINNEN, "Wat jullie aan het eind concludeerden; of geen als niemand dat opschreef.",
        "[Het zijn te veel stappen.]", verplicht=True, geen=True,
    ),
    Veld("inzichten", Many(Verwijzing("inzichten"), least=1), "De inzichten die eruit kwamen.", "[bellen-of-online]"),
    Veld("bron", BRON, "Wie de klantreis speelde, als jullie dat niet zelf deden.", "{titel: Een halve dag huurder}"),
)  # fmt: skip
"""The three parts are all there, if only to say that nobody wrote one down (S4-04)."""
