"""What a portrait shows, for who does not see it."""

from generator.values.personas.persona import Persona
from generator.values.personas.portret import Bril, Gezichtshaar, Haar, Kleding
from generator.wording.woorden import opsomming

_HAAR = {
    Haar.KAAL: "een kaal hoofd",
    Haar.KORT: "kort {kleur} haar",
    Haar.HALFLANG: "halflang {kleur} haar",
    Haar.LANG: "lang {kleur} haar",
    Haar.KRULLEN: "{kleur} haar met krullen",
    Haar.KNOT: "{kleur} haar in een knot",
    Haar.HOOFDDOEK: "een hoofddoek",
}
_GEZICHTSHAAR = {Gezichtshaar.GEEN: "", Gezichtshaar.SNOR: "een snor", Gezichtshaar.BAARD: "een baard"}
_BRIL = {Bril.GEEN: "", Bril.ROND: "een ronde bril", Bril.HOEKIG: "een hoekige bril"}
_KLEDING = {
    Kleding.TRUI: "een trui",
    Kleding.OVERHEMD: "een overhemd",
    Kleding.VEST: "een vest",
    Kleding.CAPUCHON: "een trui met capuchon",
}


def onderschrift(persona: Persona) -> str:
    """Return it in words: «Getekend portret van Riet, die niet bestaat: wit haar in een knot en een vest»."""
    face = persona.portret
    haar = _HAAR[face.haar].format(kleur=face.haarkleur)
    seen = filter(None, (haar, _GEZICHTSHAAR[face.gezichtshaar], _BRIL[face.bril], _KLEDING[face.kleding]))
    return f"Getekend portret van {persona.naam}, die niet bestaat: {opsomming(seen)}"
