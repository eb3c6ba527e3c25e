"""The front matter of an insight: six fields that must be there, and the optional ones (F-01)."""

import re
from dataclasses import dataclass
from typing import Any

from generator.reading.bestand.knopen import Knoop
from generator.reading.bestand.lezing import Lezing
from generator.reading.velden.datums import Day, PartialDate, PastDay
from generator.reading.velden.kinds import (
    Choice,
    Flag,
    Many,
    Number,
    NumberOrText,
    Pattern,
    Schema,
    Text,
    Url,
    word,
)
from generator.reading.velden.teamnaam import Teamnaam
from generator.reading.velden.velden import Ref, Veld, Veldgroep, Verwijzing
from generator.values.inzicht import (
    Actie,
    Actieomvang,
    Actiesoort,
    Actiestatus,
    Bron,
    Cijfer,
    Niveau,
    Publicatie,
    Waarneming,
    Zekerheid,
)
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.soorten import Aard, Soort, Stem
from generator.values.taxonomie.taxonomie import Taxonomie
from generator.wording.gelijkend import nearest


@dataclass(frozen=True)
class RefStap:
    """A klantreis, or a klantreis and one of its steps: huur-opzeggen/voorinspectie.

    A klantreis whose steps could not be read is reported where it stands; then every step will do.
    """

    anders: tuple[str, ...] = ()
    """What else the field takes, for its hint."""

    def read(self, knoop: Knoop, lezing: Lezing) -> tuple[Klantreis, Stap | None] | None:
        text = word(knoop, lezing, "één klantreis")
        if text is None:
            return None
        reizen = {reis.id: reis for reis in lezing.taxonomie.klantreizen}
        reis_id, slash, stap_id = text.partition("/")
        reis = reizen.get(reis_id)
        if reis is None:
            tekst = f"«{reis_id}» staat niet in de lijst met klantreizen."
            lezing.meld(knoop.plek, "onbekende-waarde", tekst, nearest(reis_id, [*reizen, *self.anders]))
            return None
        stap = reis.stap(stap_id)
        if slash and stap is None and reis.stappen:
            tekst = f"«{stap_id}» is geen stap van de klantreis {reis.id}."
            lezing.meld(knoop.plek, "onbekende-waarde", tekst, nearest(stap_id, [stap.id for stap in reis.stappen]))
            return None
        return reis, stap

    def schema(self, taxonomie: Taxonomie) -> Schema:
        ids = []
        for reis in taxonomie.klantreizen:
            ids += [reis.id, *(f"{reis.id}/{stap.id}" for stap in reis.stappen)]
        return {"enum": ids}


def _zekerheid(match: re.Match[str]) -> Zekerheid:
    return Zekerheid(Niveau(match["niveau"]), match["reden"] or "")


@dataclass(frozen=True)
class ActieVeld(Veldgroep):
    """What is done with an insight; who does nothing says why. Finding: `reden-ontbreekt`."""

    def read(self, knoop: Knoop, lezing: Lezing) -> Any:
        actie = super().read(knoop, lezing)
        if actie and actie.status is Actiestatus.NIET and not actie.omdat:
            tekst = "De actie heeft status niet, maar zegt niet waarom."
            lezing.meld(knoop.plek, "reden-ontbreekt", tekst, "Voeg onder actie toe: omdat: en de reden.")
        return actie


ACTIE = ActieVeld(
    (
        Veld("wat", Text(300), "Wat je doet of deed. Begin met een werkwoord.", "Repareer de lift", verplicht=True),
        Veld("status", Choice(Actiestatus), "Hoe ver de actie is.", "gepland"),
        Veld("eigenaar", Teamnaam(80), "Het team of de rol die het doet, nooit een persoon.", "team Verhuur"),
        Veld("uiterlijk", Day(), "De dag waarop het klaar moet zijn.", "2024-10-01"),
        Veld("resultaat", Text(300), "Wat het opleverde.", "Het cijfer steeg van 6,8 naar 7,4."),
        Veld("omdat", Text(300), "Waarom jullie het niet doen (bij status niet).", "Te duur voor wat het oplevert."),
        Veld("raakt", Many(Verwijzing("metingen"), least=1), "De reeksen die erdoor verbeteren.", "[reparaties]"),
        Veld("sinds", PartialDate(later=True), "Vanaf wanneer huurders het merken.", "2024-03"),
        Veld("omvang", Choice(Actieomvang), "Hoe groot het is: iets kleins, of een heel proces.", "klein"),
        Veld("soort", Choice(Actiesoort), "Vul dit in als mensen iets leren.", "training"),
    ),
    Actie,
    kort="wat",
)
BRON = Veldgroep(
    (
        Veld("titel", Text(300), "De titel van het onderzoek of artikel.", "Klantenpanel voorjaar", verplicht=True),
        Veld("uitgever", Text(160), "Wie het uitgaf.", "Acantus"),
        Veld("url", Url(), "Waar het te lezen is.", "https://voorbeeld.nl/onderzoek"),
        Veld("jaar", Number(1900, 2999), "Het jaar van uitgave.", "2024"),
    ),
    Bron,
)
CIJFER = Veldgroep(
    (
        Veld("wat", Text(160), "Wat er geteld of gemeten is.", "cijfer zonder voorinspectie", verplicht=True),
        Veld("waarde", NumberOrText(), "Het getal, precies zoals in de bron.", "6.8", verplicht=True),
        Veld("eenheid", Text(40), "Waarvan: procent, rapportcijfer, huurders …", "rapportcijfer"),
        Veld("jaar", Number(1900, 2999), "Het jaar waar het getal over gaat.", "2024"),
    ),
    Cijfer,
)
ZEKERHEID = Pattern(
    r"(?P<niveau>hoog|middel|laag)(: ?(?P<reden>.{1,400}))?", "'hoog: de cijfers staan in de bron'", _zekerheid
)
_IDS = Many(Verwijzing("inzichten"))

RELATIES = ("bevestigt", "spreekt-tegen", "vervangt")
"""The fields that name other insights."""
INZICHT = (
    Veld("klantgroep", Many(Ref("klantgroepen"), least=1), "Over wie het gaat.", "[alle-huurders]", verplicht=True),
    Veld("thema", Many(Ref("themas"), least=1), "Waar het over gaat.", "[reparaties]", verplicht=True),
    Veld(
        "klantreis", RefStap(("geen",)), "De klantreis, met de stap als je die weet.", "geen", verplicht=True,
        geen=True,
    ),
    Veld("methode", Ref("methoden"), "Hoe je erachter kwam.", "klantenpanel", verplicht=True),
    Veld("datum", PartialDate(), "Wanneer, zo precies als je weet; of onbekend.", "2024-03", verplicht=True),
    Veld("actie", ACTIE, "Wat jullie ermee doen; of geen.", "geen", verplicht=True, geen=True),
    Veld("bron", BRON, "Waar het te lezen is.", "{titel: Klantenpanel voorjaar}"),
    Veld("n", Number(1), "Hoeveel mensen meededen.", "290"),
    Veld("cijfers", Many(CIJFER), "De cijfers, precies zoals in de bron.", "[{wat: tevreden, waarde: 62}]"),
    Veld("hoofdcijfer", Text(160), "Het cijfer dat de titel bewijst: de wat van één rij. Dat staat groot.", "tevreden"),
    Veld("zekerheid", ZEKERHEID, "Hoe zeker het is, en waarom.", "'hoog: de cijfers staan in de bron'"),
    Veld("aard", Choice(Aard), "Kwalitatief of kwantitatief; anders geldt de methode.", "kwantitatief"),
    Veld("soort", Choice(Soort), "Waar het iets over zegt.", "tevredenheid"),
    Veld("stem", Choice(Stem), "Wiens stem het is; anders geldt de methode.", "klant"),
    Veld("waarneming", Choice(Waarneming), "Beleefd of gemeten, bij een thema over kwaliteit.", "subjectief"),
    Veld("uitschieter", Flag(), "Ja als alleen heel tevreden of heel ontevreden mensen spraken.", "nee"),
    Veld("publicatie", Choice(Publicatie), "Of het naar buiten mag.", "intern"),
    Veld("geldt-niet-voor", Many(Ref("klantgroepen")), "Voor wie het niet geldt, als de bron dat zegt.", "[jongeren]"),
    Veld("kanaal", Many(Ref("kanalen")), "Over welk kanaal het gaat.", "[telefoon]"),
    Veld("bron-soort", Ref("bronsoorten"), "Uit welk soort bron het komt.", "klachten-en-reacties"),
    Veld("partner", Many(Ref("partners")), "Welke partij die voor jullie werkt erbij hoort.", "[aannemer]"),
    Veld("voor-wie", Many(Ref("teams")), "Voor welk team het is. Het komt op de agenda van dat team.", "[onderhoud]"),
    Veld("door", Teamnaam(80), "Welk team of welke rol dit toevoegde, nooit een persoon.", "team Onderhoud"),
    Veld("context-contact", Text(200), "Welke andere partij bij het contact hoorde.", "de aannemer"),
    Veld("gebruiksdoel", Many(Ref("gebruiksdoelen")), "Waar het voor gebruikt wordt.", "[beleid]"),
    Veld("zoektermen", Many(Text(60)), "Woorden waarmee een collega dit ook zoekt.", "[tochtstrip, koude voeten]"),
    Veld("bevestigt", _IDS, "Inzichten die dit bevestigt.", "[ander-inzicht]"),
    Veld("spreekt-tegen", _IDS, "Inzichten die dit tegenspreekt.", "[ander-inzicht]"),
    Veld("vervangt", _IDS, "Inzichten die hierdoor verouderd zijn.", "[ander-inzicht]"),
    Veld("verklaart", Many(Verwijzing("metingen")), "De reeksen met cijfers die dit verklaart.", "[reparaties]"),
    Veld("beantwoordt", Verwijzing("kennisvragen"), "De kennisvraag die dit beantwoordt.", "bellen-of-online"),
    Veld("onderzoek", Verwijzing("onderzoeken"), "Het onderzoek waar dit uit komt.", "panel-voorjaar"),
    Veld("bijgewerkt", PastDay(), "De dag dat het erbij kwam of veranderde. Wie volgt, ziet het dan.", "2024-05-21"),
)  # fmt: skip
