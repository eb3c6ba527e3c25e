"""The front matter of a persona."""

from dataclasses import dataclass
from typing import Any

from generator.reading.bestand.knopen import Knoop, Scalar
from generator.reading.bestand.lezing import Lezing
from generator.reading.inzichten.inzichtvelden import RefStap
from generator.reading.velden.kinds import Choice, Many, Number, Pattern, Schema, Text
from generator.reading.velden.velden import Ref, Veld, Veldgroep, Verwijzing
from generator.values.personas.persona import Aansluiting, Stapoordeel
from generator.values.personas.portret import Bril, Gezichtshaar, Haar, Haarkleur, Huid, Kleding, Portret
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.taxonomie import Taxonomie

VOORNAAM = r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{1,19}(?:-[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{1,19})?"
"""One first name: a surname has no place in it."""


@dataclass(frozen=True)
class EenStap:
    """One step of a klantreis, as an insight names it: reparatie-melden/melden."""

    def read(self, knoop: Knoop, lezing: Lezing) -> tuple[Klantreis, Stap | None] | None:
        found = RefStap().read(knoop, lezing)
        if found is None or found[1] or not found[0].stappen:
            return found
        reis, _ = found
        tekst = f"«{knoop.tekst if isinstance(knoop, Scalar) else reis.id}» noemt geen stap."
        lezing.meld(knoop.plek, "onbekende-waarde", tekst, f"Zet de stap erachter: {reis.id}/{reis.stappen[0].id}.")
        return None

    def schema(self, taxonomie: Taxonomie) -> Schema:
        return {"enum": [f"{reis.id}/{stap.id}" for reis in taxonomie.klantreizen for stap in reis.stappen]}


def _stapoordeel(**values: Any) -> Stapoordeel:
    klantreis, stap = values.pop("klantreis")
    return Stapoordeel(klantreis=klantreis, stap=stap, **values)


_PORTRET = Veldgroep(
    (
        Veld("haar", Choice(Haar), "Wat er op het hoofd zit.", "knot", verplicht=True),
        Veld("huid", Choice(Huid), "De kleur van de huid.", "licht", verplicht=True),
        Veld("haarkleur", Choice(Haarkleur), "De kleur van haar, wenkbrauwen en baard.", "grijs"),
        Veld("bril", Choice(Bril), "Welke bril iemand draagt.", "rond"),
        Veld("gezichtshaar", Choice(Gezichtshaar), "Een snor, een baard, of niets.", "baard"),
        Veld("kleding", Choice(Kleding), "Wat iemand draagt.", "vest"),
    ),
    Portret,
)
_STAPOORDEEL = Veldgroep(
    (
        Veld("klantreis", EenStap(), "De klantreis en de stap.", "reparatie-melden/melden", verplicht=True),
        Veld("aansluiting", Choice(Aansluiting), "Past deze stap bij hem of haar?", "sluit-niet-aan", verplicht=True),
        Veld("uit", Verwijzing("inzichten"), "Het inzicht waaruit dat blijkt.", "lift-stil", verplicht=True),
        Veld("omdat", Text(300), "Waarom, in één zin.", "Na de melding hoort zij niets meer.", verplicht=True),
    ),
    _stapoordeel,
)
PERSONA = (
    Veld(
        "naam", Pattern(VOORNAAM, "Riet", lambda match: match.group()),
        "Een verzonnen voornaam, zonder achternaam.", "Riet", verplicht=True,
    ),
    Veld("leeftijd", Number(0, 120), "Een verzonnen leeftijd, in jaren.", "78", verplicht=True),
    Veld("inkomen", Text(120), "Het inkomen, in woorden.", "AOW en een klein pensioen", verplicht=True),
    Veld("hobbys", Many(Text(60), least=1), "Verzonnen hobby's.", "[puzzelen, wandelen]", verplicht=True),
    Veld("gezin", Text(120), "Met wie iemand woont.", "woont alleen", verplicht=True),
    Veld(
        "woonbehoeften", Many(Text(160), least=1), "Wat iemand nodig heeft om goed te wonen. Dit volgt uit inzichten.",
        "[een huis zonder drempels]", verplicht=True,
    ),
    Veld("klantgroep", Ref("klantgroepen"), "De klantgroep waar iemand bij hoort.", "ouderen", verplicht=True),
    Veld(
        "gebaseerd-op", Many(Verwijzing("inzichten")),
        "De inzichten waar het verhaal op steunt, het liefst van huurders zelf.", "[lift-stil]", verplicht=True,
    ),
    Veld("portret", _PORTRET, "Waar het portret van getekend wordt.", "{haar: knot, huid: licht}", verplicht=True),
    Veld(
        "reizen", Many(_STAPOORDEEL),
        "Per stap van een klantreis: sluit die aan? Over een stap die je weglaat, weten we het niet.",
        "[{klantreis: reparatie-melden/melden, aansluiting: sluit-niet-aan, uit: lift-stil, omdat: Zij hoort niets.}]",
    ),
)  # fmt: skip
