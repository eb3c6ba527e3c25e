"""The front matter of a term of the vocabulary, and of a page that a person wrote."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.reading.bestand.knopen import Knoop, Reeks
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.namen import naam_hint
from generator.reading.klantgroepen.getallen import GETAL, VOORBEELD, Getalveld, Kanalenveld, Omvangveld
from generator.reading.velden.datums import Day
from generator.reading.velden.kinds import Choice, Flag, Many, Number, Pattern, Schema, Text, Wie
from generator.reading.velden.velden import Ref, RefNaam, Veld, Veldgroep
from generator.values.bibliotheek import Verwachting
from generator.values.klantgroepen.getal import Groepsherkomst, Zelfredzaam
from generator.values.taxonomie.klantgroep import GROEP, Klantgroep
from generator.values.taxonomie.klantreis import HELE_REIS, Klantreis, Stap
from generator.values.taxonomie.soorten import Aard, Basis, Gewicht, Soort, Stem
from generator.values.taxonomie.taxonomie import Taxonomie
from generator.values.taxonomie.term import Term
from generator.values.taxonomie.termen import Bronsoort, Gebruiksdoel, Kanaal, Methode, Onderwerp, Partner, Team
from generator.values.taxonomie.thema import Thema
from generator.wording.slug import slug

STAP = Veldgroep(
    (
        Veld("label", Text(80), "Wat de huurder doet, in een paar woorden.", "de storing melden", verplicht=True),
        Veld(
            "id",
            Pattern(r"[a-z0-9][a-z0-9-]{0,59}", "melden", lambda match: match.group()),
            "Hoe de stap in inzichten en adressen heet. Zet dit erbij als je de stap een ander label geeft.",
            "melden",
        ),
    ),
    lambda label, **own: Stap(own.get("id") or slug(label), label),
    kort="label",
)
"""A step: its label alone, or with the id that it keeps when it is called otherwise."""


@dataclass(frozen=True)
class Stappen:
    """The steps of a klantreis; each becomes a page of its own name."""

    def read(self, knoop: Knoop, lezing: Lezing) -> tuple[Stap, ...] | None:
        before = len(lezing.meldingen)
        found = Many(STAP, least=1).read(knoop, lezing)
        nodes = knoop.items if isinstance(knoop, Reeks) else (knoop,)
        stappen: list[Stap] = []
        for node, stap in zip(nodes, found or (), strict=False):
            if stap.id and (hint := naam_hint(stap.id)):
                lezing.meld(node.plek, "naam", f"De stap «{stap.label}» kan geen eigen pagina krijgen.", hint)
            elif stap.id in ("", HELE_REIS, *(other.id for other in stappen)):
                hint = "Geef elke stap een eigen naam van letters en cijfers."
                lezing.meld(node.plek, "dubbel", f"De stap «{stap.label}» lijkt te veel op een andere.", hint)
            stappen.append(stap)
        return tuple(stappen) if len(lezing.meldingen) == before else None

    def schema(self, taxonomie: Taxonomie) -> Schema:
        return Many(STAP, least=1).schema(taxonomie)


@dataclass(frozen=True)
class Vraagzin:
    """A question with one place for the name of a klantgroep."""

    def read(self, knoop: Knoop, lezing: Lezing) -> str | None:
        zin = Text(120).read(knoop, lezing)
        if zin is None or zin.count(GROEP) == 1:
            return zin
        hint = f"Schrijf één keer {GROEP}, zoals in: Hebben {GROEP} last van vocht en schimmel?"
        lezing.meld(knoop.plek, "vraag-zonder-groep", f"In «{zin}» is geen plaats voor een klantgroep.", hint)
        return None

    def schema(self, taxonomie: Taxonomie) -> Schema:
        return {**Text(120).schema(taxonomie), "pattern": re.escape(GROEP)}


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
        Veld(
            "omvang",
            Omvangveld(),
            "Hoe groot de groep is: groot, middel of klein, of een getal met een bron. Zonder dit veld telt middel.",
            f"[groot, {VOORBEELD}]",
        ),
        Veld("herkomst", Choice(Groepsherkomst), "Van deskundigen, of uit gegevens.", "expert"),
        Veld("zelfredzaam", Choice(Zelfredzaam), "Of de groep zaken zelf regelt, ook online.", "deels"),
        Veld(
            "kanalen",
            Kanalenveld(),
            "Langs welke kanalen deze groep contact opneemt.",
            "[{kanaal: telefoon, waarde: 61, eenheid: procent, over: alle contacten, jaar: 2024, "
            "bron: {titel: Telefoonsysteem, jaar: 2024}}]",
        ),
        Veld(
            "contactredenen",
            Many(Getalveld(GETAL)),
            "Waarom deze groep contact opneemt, en hoe vaak.",
            "[{wat: een reparatie melden, waarde: 1200, eenheid: telefoontjes, over: alle telefoontjes, jaar: 2024, "
            "bron: {titel: Telefoonsysteem, jaar: 2024}}]",
        ),
    ),
    Thema: (
        Veld(
            "domein", RefNaam("domeinen"), "Een van de domeinen uit docs/themas/index.md.", "diensten", verplicht=True
        ),
        Veld("gewicht", Choice(Gewicht), "Hoe zwaar het thema weegt; zonder dit veld telt middel.", "hoog"),
        _HOUDBAAR,
        Veld(
            "vraag",
            Vraagzin(),
            "Wat een collega zou vragen. Op {groep} komt de naam van een klantgroep.",
            "Hebben {groep} last van vocht en schimmel?",
        ),
        Veld("peiling", Text(40), "Zo heet het in het basisprogramma van het panel.", "leefbaarheid"),
        Veld("monitor", Text(40), "Zo heet het in de jaarlijkse monitor van het basisprogramma.", "woonplezier"),
    ),
    Klantreis: (
        Veld(
            "stappen",
            Stappen(),
            "De stappen, in volgorde.",
            "[melden, afspraak maken]",
            verplicht=True,
        ),
    ),
    Methode: (
        Veld("aard", Choice(Aard), "Wat voor kennis het oplevert.", "kwalitatief", verplicht=True),
        Veld(
            "fasen", Many(RefNaam("fasen"), least=1), "Fasen uit docs/methoden/index.md.", "[verkennen]", verplicht=True
        ),
        Veld("stem", Choice(Stem), "Wiens stem je ermee hoort.", "klant"),
        _HOUDBAAR,
        Veld("sturing", Flag(), "Ja als het sturingscijfers oplevert: die zeggen niets over behoefte.", "nee"),
        Veld("basis", Choice(Basis), "Het deel van het basisprogramma waar het bij hoort.", "panel"),
    ),
    Gebruiksdoel: (),
    Kanaal: (Veld("digitaal", Flag(), "Ja als het alleen via internet gaat.", "ja"),),
    Bronsoort: (),
    Partner: (),
    Onderwerp: (
        Veld("thema", Many(Ref("themas")), "Thema's die eronder vallen.", "[reparaties]"),
        Veld("klantgroep", Many(Ref("klantgroepen")), "Klantgroepen die eronder vallen.", "[ouderen]"),
        Veld("soort", Many(Choice(Soort)), "Soorten inzicht die eronder vallen.", "[context]"),
    ),
    Team: (
        Veld("leiding", Wie(80), "De rol van wie het team leidt, nooit een naam.", "teamleider Onderhoud"),
        Veld("thema", Many(Ref("themas")), "De thema's waar het team aan werkt.", "[reparaties]"),
        Veld("klantreis", Many(Ref("klantreizen")), "De klantreizen waar het team in zit.", "[reparatie-melden]"),
        Veld("klantgroep", Many(Ref("klantgroepen")), "De klantgroepen waar het team voor werkt.", "[ouderen]"),
        Veld("laatste-overleg", Day(), "De dag van het laatste werkoverleg. Wat daarna kwam, is nieuw.", "2024-05-13"),
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
    Veld("door", Wie(80), "Bij een conclusie: het team of de rol die haar schreef, nooit een persoon.", "team Wonen"),
    Veld("op", Day(), "Bij een conclusie: de dag waarop die geschreven is.", "2024-05-13"),
)
