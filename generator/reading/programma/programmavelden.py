"""The front matter of a kennisvraag, an onderzoek and a programme."""

from dataclasses import dataclass
from datetime import time

from generator.reading.bestand.knopen import Knoop, Reeks
from generator.reading.bestand.lezing import Lezing
from generator.reading.inzichten.inzichtvelden import RefStap
from generator.reading.velden.datums import Day, PartialDate
from generator.reading.velden.kinds import Choice, Many, Number, Pattern, Schema, Text, Wie, word
from generator.reading.velden.teamnaam import Teamnaam
from generator.reading.velden.velden import Ref, RefNaam, Veld, Veldgroep, Verwijzing
from generator.values.leemte import LeemteSoort
from generator.values.programma.aandachtspunt import AANDACHTSPUNTEN
from generator.values.programma.gesprek import Gesprek
from generator.values.programma.jaarprogramma import Programmarij, Tabel
from generator.values.programma.kennisvraag import Aanvaard, AlBekend
from generator.values.programma.onderzoek import Groepsdeel, Opdracht, Terugkoppeling
from generator.values.programma.onderzoeksoort import Inzet, Onderzoekstatus, Respondenten, Variant
from generator.values.taxonomie.taxonomie import Taxonomie

_GEZOCHT = Pattern(
    r"niets gevonden: ?(.{3,300})",
    "'niets gevonden: gezocht op «lift» en «traplopen»'",
    lambda match: AlBekend(gezocht=match[1].strip()),
)
_IDS = Many(Verwijzing("inzichten"), least=1)


@dataclass(frozen=True)
class AlBekendVeld:
    """What was known: a list of insights, or «niets gevonden: …» with the search that was done (S0-08)."""

    def read(self, knoop: Knoop, lezing: Lezing) -> AlBekend | None:
        if isinstance(knoop, Reeks):
            ids = _IDS.read(knoop, lezing)
            return AlBekend(ids) if ids else None
        text = word(knoop, lezing, "een lijst met inzichten, of: niets gevonden: …")
        if text is None:
            return None
        found: AlBekend | None = _GEZOCHT.read(knoop, lezing)
        return found

    def schema(self, taxonomie: Taxonomie) -> Schema:
        return {"anyOf": [_IDS.schema(taxonomie), _GEZOCHT.schema(taxonomie)]}


_VRAGEN = Many(Verwijzing("kennisvragen"))
KENNISVRAAG = (
    Veld("vraag", Text(200), "De vraag, in één zin.", "Waarom bellen ouderen liever?", verplicht=True),
    Veld(
        "klantgroep", Many(Ref("klantgroepen"), least=1),
        "Over wie het gaat. Vul dit samen met thema in, of kies een klantreis.", "[ouderen]",
    ),
    Veld(
        "thema", Many(Ref("themas"), least=1),
        "Waar het over gaat. Vul dit samen met klantgroep in, of kies een klantreis.", "[reparaties]",
    ),
    Veld("klantreis", RefStap(), "De klantreis, met de stap als je die weet.", "reparatie-melden/melden"),
    Veld(
        "soort", Many(Choice(LeemteSoort), least=1),
        "Alleen als de vraag over één soort leemte gaat; laat dit anders weg.", "[leeg]",
    ),
    Veld(
        "al-bekend", AlBekendVeld(), "De inzichten die je al vond. Vond je niets, schrijf dan waarop je zocht.",
        "'niets gevonden: gezocht op «lift»'", verplicht=True,
    ),
    Veld("beslissing", Text(400), "Wat er met het antwoord gebeurt.", "We kiezen of de balie blijft.", verplicht=True),
    Veld("gevraagd", PartialDate(), "Wanneer het is gevraagd, zo precies als je weet.", "2024-03", verplicht=True),
    Veld("keer", Number(1, 9999), "Hoeveel collega's dit vroegen. Nooit wie.", "2"),
    Veld("team", Teamnaam(80), "Het team dat het antwoord nodig heeft.", "team Verhuur"),
    Veld(
        "aanvaard",
        Veldgroep(
            (
                Veld("omdat", Text(400), "Waarom jullie dit niet uitzoeken.", "Dit komt hier niet voor.", True),
                Veld(
                    "herzien",
                    Day(),
                    "De dag waarop jullie opnieuw kijken. Daarna staat de leemte weer open als gevraagd.",
                    "2025-07-01",
                    verplicht=True,
                ),
            ),
            Aanvaard,
        ),
        "Alleen als jullie besluiten dit niet uit te zoeken.", "{omdat: Dit komt hier niet voor., herzien: 2025-07-01}",
    ),
)  # fmt: skip
KLOK = Pattern(r"(?:[01]\d|2[0-3]):[0-5]\d", "14:00", lambda match: time.fromisoformat(match.group()))
GESPREK = Veldgroep(
    (
        Veld("datum", Day(), "De dag van het gesprek.", "2024-03-14", verplicht=True),
        Veld("wat", Text(120), "Wat er die dag is.", "Eerste gesprek"),
        Veld("deelnemers", Number(0, 100_000), "Hoeveel huurders meededen. Vul dit in na afloop.", "9"),
        Veld("plaats", Text(120), "Waar het is.", "wijkcentrum De Brug"),
        Veld("meeluisteren", Text(200), "Hoe een collega aansluit.", "meld je bij team Onderzoek"),
        Veld(
            "id",
            Pattern(r"[a-z0-9][a-z0-9-]{0,59}", "eerste", lambda match: match.group()),
            "Een korte naam. Zo verschuift het gesprek in agenda's mee als de dag verandert.",
            "eerste",
        ),
        Veld("afgezegd", Text(200), "Waarom het niet doorgaat. Laat het gesprek dan staan.", "te weinig aanmeldingen"),
        Veld("begin", KLOK, "Hoe laat het begint.", "14:00"),
        Veld("eind", KLOK, "Hoe laat het klaar is.", "16:00"),
        Veld("verzet-van", Many(Day()), "De dag of dagen waarop het eerst zou zijn.", "[2024-03-07]"),
    ),
    Gesprek,
)
OPDRACHT = Veldgroep(
    (
        Veld("wat", Text(160), "Wat mensen moesten doen.", "Zeg de huur op", verplicht=True),
        Veld("gelukt", Number(0, 100_000), "Bij hoeveel mensen het lukte.", "5", verplicht=True),
        Veld("van", Number(1, 100_000), "Hoeveel mensen het probeerden.", "8", verplicht=True),
        Veld("variant", Choice(Variant), "Welke van de twee varianten.", "A"),
        Veld("vast", Text(300), "Waar mensen vastliepen.", "Zij zagen de knop niet."),
    ),
    Opdracht,
)
_PER_KLANTGROEP = Veldgroep(
    (
        Veld("klantgroep", Ref("klantgroepen"), "Een klantgroep van het onderzoek.", "ouderen", verplicht=True),
        Veld("n", Number(0), "Hoeveel mensen uit deze groep meededen.", "12", verplicht=True),
        Veld("uitgenodigd", Number(1), "Hoeveel mensen uit deze groep je vroeg.", "60"),
    ),
    Groepsdeel,
)
_TERUGGEKOPPELD = Veldgroep(
    (
        Veld("datum", Day(), "De dag waarop huurders het hoorden.", "2024-04-16", verplicht=True),
        Veld("hoe", Text(300), "Hoe je het teruggaf en bedankte.", "Brief met de uitkomst en een bon", verplicht=True),
        Veld("aan-wie", Wie(200), "Aan welke groep huurders, nooit aan wie bij naam.", "alle deelnemers", True),
    ),
    Terugkoppeling,
)
_PUNTEN = Veldgroep(
    tuple(Veld(punt.veld, Text(600), punt.vraag, punt.voorbeeld) for punt in AANDACHTSPUNTEN),
    lambda **values: tuple((p.veld, values[k]) for p in AANDACHTSPUNTEN if (k := p.veld.replace("-", "_")) in values),
)
ONDERZOEK = (
    Veld("titel", Text(160), "Hoe het onderzoek heet.", "Ouderen over bellen", verplicht=True),
    Veld("methode", Ref("methoden"), "Hoe je luistert.", "groepsdiscussie", verplicht=True),
    Veld("klantgroep", Many(Ref("klantgroepen"), least=1), "Over wie het gaat.", "[ouderen]", verplicht=True),
    Veld("thema", Many(Ref("themas"), least=1), "Waar het over gaat.", "[reparaties]", verplicht=True),
    Veld("klantreis", RefStap(), "De klantreis, met de stap als je die weet.", "reparatie-melden"),
    Veld("status", Choice(Onderzoekstatus), "Hoe ver het is. Werk dit bij.", "voorbereiding", verplicht=True),
    Veld("kennisvragen", _VRAGEN, "De kennisvragen die het onderzoek moet beantwoorden.", "[bellen-of-online]"),
    Veld("programma", Verwijzing("programma"), "Het jaar en de naam van de rij in het programma.", "2024/bellen"),
    Veld("inzet", Choice(Inzet), "Structureel als jullie dit vaker doen, anders ad-hoc.", "ad-hoc"),
    Veld("van", Text(160), "Van wie het onderzoek is, als het niet van jullie zelf is.", "Aedes"),
    Veld("begin", Day(), "De eerste dag.", "2024-02-01"),
    Veld("klaar", Day(), "De dag waarop het antwoord er was. Samen met begin geeft die de doorlooptijd.", "2024-04-15"),
    Veld("n", Number(0), "Hoeveel mensen er samen meededen.", "17"),
    Veld("uitgenodigd", Number(1), "Hoeveel mensen je vroeg om mee te doen.", "120"),
    Veld(
        "per-klantgroep", Many(_PER_KLANTGROEP), "Hoeveel mensen per klantgroep meededen, als het er meer dan een is.",
        "[{klantgroep: ouderen, n: 12, uitgenodigd: 60}]",
    ),
    Veld("datum-veldwerk", Day(), "De laatste dag waarop je luisterde.", "2024-03-14"),
    Veld("datum-inzicht", Day(), "De dag waarop het inzicht voor iedereen te lezen was.", "2024-03-15"),
    Veld("dagen-na-contact", Number(0, 3660), "Hoeveel dagen na het contact je mensen vroeg, gemiddeld.", "3"),
    Veld(
        "opdrachten", Many(OPDRACHT), "Bij een UX-sessie: wat mensen probeerden, per variant, en of het lukte.",
        "[{wat: Zeg de huur op, variant: A, gelukt: 5, van: 8}]",
    ),
    Veld("kosten", Number(0, 10_000_000), "Wat het kostte, in hele euro's.", "4500"),
    Veld("gesprekken", Many(GESPREK), "De momenten waarop jullie luisteren.", "[{datum: 2024-03-14, deelnemers: 9}]"),
    Veld(
        "werving", Text(300), "Hoe je de deelnemers vond. Laat je dit weg, dan staat er een label bij: onbekend.",
        "Brief aan 200 adressen, op loting",
    ),
    Veld("respondenten", Choice(Respondenten), "Wie er meededen.", "gemengd"),
    Veld("volgt-op", Many(Verwijzing("onderzoeken")), "Onderzoeken waar dit op verdergaat.", "[panel-voorjaar]"),
    Veld(
        "punten", _PUNTEN, "De tien aandachtspunten. Wat je weglaat, telt als nog open.",
        "{doelgroep: Ouderen die zelf bellen}",
    ),
    Veld(
        "teruggekoppeld", _TERUGGEKOPPELD, "Wanneer, hoe en aan wie je de uitkomst teruggaf.",
        "{datum: 2024-04-16, hoe: Brief met de uitkomst, aan-wie: alle deelnemers}",
    ),
)  # fmt: skip
_RIJ = Veldgroep(
    (
        Veld(
            "id",
            Pattern(r"[a-z0-9][a-z0-9-]{0,79}", "bellen", lambda m: m.group()),
            "Een korte naam, voor elke rij een andere.",
            "bellen",
            True,
        ),
        Veld(
            "tabel",
            Choice(Tabel),
            "Richten: waar is behoefte aan? Inrichten: hoe willen huurders het? Verrichten: doen we het goed?",
            "richten",
            verplicht=True,
        ),
        Veld(
            "doelstelling",
            RefNaam("doelstellingen"),
            "Waarvoor jullie luisteren. De lijst staat in docs/programma/index.md.",
            "beleid",
            verplicht=True,
        ),
        Veld("onderwerp", Text(200), "Het onderwerp of thema, in woorden.", "Bereikbaarheid", verplicht=True),
        Veld(
            "beslissing",
            Text(400),
            "De actie of beslissing die jullie willen nemen. Weet je die niet, wacht dan met onderzoek.",
            "Blijft de balie open?",
            verplicht=True,
        ),
        Veld("doelgroep", Many(Ref("klantgroepen"), least=1), "Een of meer klantgroepen.", "[ouderen]", verplicht=True),
        Veld("vraag", Text(300), "De belangrijkste onderzoeksvraag.", "Wanneer bel je liever?", verplicht=True),
        Veld("methode", Ref("methoden"), "Hoe je luistert.", "groepsdiscussie", verplicht=True),
        Veld(
            "wie-nodig", Wie(300), "Wie je nodig hebt, binnen en buiten de organisatie.", "team Wonen", verplicht=True
        ),
        Veld(
            "wanneer",
            PartialDate(later=True),
            "De maand of de dag waarop het klaar moet zijn.",
            "2024-05",
            verplicht=True,
        ),
        Veld("wie-aan-de-slag", Teamnaam(300), "Welk team met de uitkomst werkt.", "team Klantcontact", verplicht=True),
        Veld("kennisvragen", _VRAGEN, "De kennisvragen die erbij horen.", "[bellen-of-online]"),
        Veld("thema", Many(Ref("themas")), "De thema's waar de rij over gaat.", "[bereikbaarheid-en-contact]"),
    ),
    lambda **values: Programmarij(naam=values.pop("id"), themas=values.pop("thema", ()), **values),
)
PROGRAMMA = (
    Veld("titel", Text(120), "De titel van het programma.", "Programma 2024", verplicht=True),
    Veld("middelen", Text(600), "Hoeveel tijd en geld er is, in woorden.", "twee dagen per week"),
    Veld("rijen", Many(_RIJ), "De rijen van de drie tabellen. Zijn er nog geen, schrijf dan [].", "[]"),
)
