"""The front matter of a term of the vocabulary, and of a page that a person wrote."""

from collections.abc import Mapping

from generator.reading.velden.kinds import Choice, Flag, Many, Number, Pattern, Text
from generator.reading.velden.velden import Veld, Veldgroep
from generator.values.bibliotheek import Verwachting
from generator.values.taxonomie import (
    Aard,
    Basis,
    Gebruiksdoel,
    Gewicht,
    Klantgroep,
    Klantreis,
    Methode,
    Omvang,
    Onderwerp,
    Soort,
    Stem,
    Term,
    Thema,
)

_WOORD = Pattern(r"[a-z0-9][a-z0-9-]*", "reparaties", lambda match: match.group())
TERM = (
    Veld("label", Text(80), "De naam zoals een lezer hem ziet.", "Ouderen", verplicht=True),
    Veld("omschrijving", Text(200), "Wie of wat het is, in één zin.", "Huurders van 65 jaar of ouder."),
    Veld("volgorde", Number(), "De plaats in lijsten: een laag getal staat vooraan.", "10"),
    Veld("synoniemen", Many(Text(60)), "Andere woorden voor hetzelfde.", "[senioren, 65-plus]"),
    Veld("voor-huurders", Text(80), "Hoe huurders het noemen, in een bericht.", "vragenlijst na een reparatie"),
)
_HOUDBAAR = Veld(
    "houdbaar", Number(1, 600), "Zoveel maanden blijft een inzicht vers; anders geldt wat in mkdocs.yml staat.", "36"
)
EIGEN: Mapping[type[Term], tuple[Veld, ...]] = {
    Klantgroep: (
        Veld("restwaarde", Flag(), "Ja voor de groep die iedereen betekent.", "nee"),
        Veld("omvang", Choice(Omvang), "Hoe groot de groep is; zonder dit veld telt middel.", "groot"),
    ),
    Thema: (
        Veld("domein", _WOORD, "Een van de domeinen uit docs/themas/index.md.", "diensten", verplicht=True),
        Veld("gewicht", Choice(Gewicht), "Hoe zwaar het thema weegt; zonder dit veld telt middel.", "hoog"),
        _HOUDBAAR,
        Veld("peiling", Text(40), "Zo heet het in het basisprogramma van het panel.", "leefbaarheid"),
    ),
    Klantreis: (
        Veld(
            "stappen", Many(Text(80), least=1), "De stappen, in volgorde.", "[melden, afspraak maken]", verplicht=True
        ),
    ),
    Methode: (
        Veld("aard", Choice(Aard), "Wat voor kennis het oplevert.", "kwalitatief", verplicht=True),
        Veld("fasen", Many(_WOORD, least=1), "Fasen uit docs/methoden/index.md.", "[verkennen]", verplicht=True),
        Veld("stem", Choice(Stem), "Wiens stem je ermee hoort.", "klant"),
        _HOUDBAAR,
        Veld("sturing", Flag(), "Ja als het sturingscijfers oplevert: die zeggen niets over behoefte.", "nee"),
        Veld("basis", Choice(Basis), "Het deel van het basisprogramma waar het bij hoort.", "panel"),
    ),
    Gebruiksdoel: (),
    Onderwerp: (
        Veld("thema", Many(_WOORD), "Thema's die eronder vallen.", "[reparaties]"),
        Veld("klantgroep", Many(_WOORD), "Klantgroepen die eronder vallen.", "[ouderen]"),
        Veld("soort", Many(Choice(Soort)), "Soorten inzicht die eronder vallen.", "[context]"),
    ),
}
SYNONIEMEN = Veld(
    "synoniemen", Many(Many(Text(60), least=2)), "Groepen woorden die hetzelfde betekenen.", "[[wc, toilet]]"
)
TEKST = (
    Veld("titel", Text(120), "De titel van de pagina.", "Klantgroepen"),
    Veld("omschrijving", Text(300), "Waar de pagina over gaat, in één zin.", "Wie onze huurders zijn."),
    Veld(
        "verwachting",
        Veldgroep(
            (
                Veld("wat", Text(300), "Wat huurders verwachten.", "Een bericht als de vakman later komt."),
                Veld("wie", Text(300), "Welke huurders.", "Vooral wie moet werken."),
                Veld("wanneer", Text(300), "Wanneer.", "Op de dag zelf."),
                Veld("waarom", Text(300), "Waarom.", "Ze nemen er vrij voor."),
            ),
            Verwachting,
        ),
        "Bij een conclusie: wat verwacht welke klant wanneer en waarom?",
        "{wat: Een bericht als de vakman later komt., wie: Vooral wie moet werken.}",
    ),
)
