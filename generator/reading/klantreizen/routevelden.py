"""The front matter of a route."""

from dataclasses import dataclass
from typing import Any

from generator.reading.bestand.knopen import Knoop
from generator.reading.bestand.lezing import Lezing
from generator.reading.inzichten.inzichtvelden import BRON, RefStap
from generator.reading.velden.kinds import Choice, Many, Pattern, Text, Wie
from generator.reading.velden.velden import Ref, Veld, Veldgroep, Verwijzing
from generator.values.klantreizen.duur import Duur, Tijdmaat
from generator.values.klantreizen.halte import Bevinding, Gevoel, Halte, Past, Zelfservice

_UIT = Many(Verwijzing("inzichten"), least=1)
_MATEN = {vorm: maat for maat in Tijdmaat for vorm in (str(maat), maat.meervoud)}
_DUUR = Pattern(
    rf"(0|[1-9]\d{{0,3}}) ({'|'.join(_MATEN)})", "4 uur", lambda match: Duur(int(match[1]), _MATEN[match[2]])
)
GEVOEL = Pattern(r"[+]?[0-2]|-[12]", "-1", lambda match: int(match.group()))


def _bevinding(uitleg: str, voorbeeld: str) -> Veldgroep:
    return Veldgroep(
        (
            Veld("zin", Text(200), uitleg, voorbeeld, verplicht=True),
            Veld("uit", _UIT, "De inzichten die dit zeggen.", "[bellen-of-online]", verplicht=True),
        ),
        Bevinding,
    )


def _halte(klantreis: Any, **values: Any) -> Halte:
    return Halte(*klantreis, **values)


_VERWACHT = _bevinding("Wat mensen vooraf verwachten.", "Dezelfde dag een antwoord.")
_BELEEFT = _bevinding("Hoe het dan gaat.", "Na een week nog niets gehoord.")
_DREMPEL = _bevinding("Wat er in de weg staat, en voor wie.", "Wie de taal nog leert, begrijpt het formulier niet.")
_ZELFSERVICE = (
    Veld("past", Choice(Past), "Kan iemand dit zelf online?", "deels", verplicht=True),
    Veld("uit", _UIT, "De inzichten die dit zeggen.", "[bellen-of-online]", verplicht=True),
    Veld("voor", Many(Ref("klantgroepen"), least=1), "Voor wie; anders voor iedereen van de route.", "[ouderen]"),
)


@dataclass(frozen=True)
class Ontmoeting(Wie):
    """Whom a tenant meets: a role in words, or a partner by its id."""

    def read(self, knoop: Knoop, lezing: Lezing) -> str | None:
        text = super().read(knoop, lezing)
        partner = next((partner for partner in lezing.taxonomie.partners if partner.id == text), None)
        return partner.label if partner else text


HALTE = Veldgroep(
    (
        Veld("klantreis", RefStap(), "De klantreis met de stap.", "reparatie-melden/melden", verplicht=True),
        Veld("wat", Text(120), "Wat de huurder doet of meemaakt.", "Vraagt per mail wie het oplost.", verplicht=True),
        Veld("kanaal", Ref("kanalen"), "Langs welk kanaal dat gaat.", "telefoon"),
        Veld("wie", Ontmoeting(60), "Wie de huurder spreekt: een rol of partner, nooit een naam.", "klantenservice"),
        Veld("wacht", _DUUR, "Hoelang het duurt voordat het zover is.", "4 uur"),
        Veld("uit", _UIT, "De inzichten die dit zeggen. Zonder dit veld is het een vermoeden.", "[bellen-of-online]"),
        Veld("verwacht", _VERWACHT, "Wat mensen vooraf verwachten.", "{zin: Snel antwoord., uit: [bellen-of-online]}"),
        Veld("beleeft", _BELEEFT, "Hoe het dan gaat.", "{zin: Een week stil., uit: [bellen-of-online]}"),
        Veld(
            "gevoel",
            Veldgroep(
                (
                    Veld("waarde", GEVOEL, "Van -2, heel vervelend, tot 2, heel prettig.", "-1", verplicht=True),
                    Veld("uit", _UIT, "De inzichten die dit zeggen.", "[bellen-of-online]", verplicht=True),
                ),
                Gevoel,
            ),
            "Wat het met mensen doet.",
            "{waarde: -1, uit: [bellen-of-online]}",
        ),
        Veld("drempel", _DREMPEL, "Wat er in de weg staat.", "{zin: Alleen online., uit: [bellen-of-online]}"),
        Veld("acties", _UIT, "De inzichten met een actie die dit dichterbij brengt.", "[bellen-of-online]"),
        Veld(
            "zelfservice",
            Many(Veldgroep(_ZELFSERVICE, Zelfservice), least=1),
            "Of iemand dit zelf online kan, en voor wie dat geldt.",
            "[{past: deels, uit: [bellen-of-online]}]",
        ),
    ),
    _halte,
)
_ZO = "[{klantreis: reparatie-melden, wat: Belt de corporatie.}]"
ROUTE = (
    Veld("titel", Text(120), "Hoe de route heet.", "Een lekkende kraan", verplicht=True),
    Veld("probleem", Text(200), "Waar het mee begint, in één zin.", "De keukenkraan lekt.", verplicht=True),
    Veld("klantgroep", Many(Ref("klantgroepen"), least=1), "Over wie het gaat.", "[alle-huurders]", verplicht=True),
    Veld("persona", Verwijzing("personas"), "Wie deze weg gaat, als het voor één persona anders gaat.", "riet"),
    Veld("metingen", Many(Verwijzing("metingen")), "De reeksen die precies dit meten.", "[reparaties]"),
    Veld("nu", Many(HALTE, least=1), "De haltes zoals het nu gaat, in volgorde.", _ZO, verplicht=True),
    Veld("gewenst", Many(HALTE, least=1), "De haltes zoals jullie het willen, in volgorde.", _ZO),
    Veld("bron", BRON, "Wie de route beschreef, als jullie dat niet zelf deden.", "{titel: Kanaalsturing, jaar: 2017}"),
)
