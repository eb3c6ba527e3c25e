"""Findings about one field: its name, and what was filled in."""

from generator.values.meldingen.soort import Meldinggroep, Meldingsoort

VELDEN = Meldinggroep(
    "velden",
    "Een veld invullen",
    "Deze meldingen gaan over één veld in het kopblok. De meeste voorbeelden komen uit een inzicht.",
    (
        Meldingsoort(
            "veld-ontbreekt",
            "Een verplicht veld staat er niet.",
            fout="klantgroep: [ouderen]\nmethode: enquete",
            goed="klantgroep: [ouderen]\nthema: [reparaties]\nmethode: enquete",
        ),
        Meldingsoort(
            "onbekend-veld",
            "Een veld met deze naam bestaat hier niet.",
            fout="zekerhied: hoog",
            goed="zekerheid: hoog",
        ),
        Meldingsoort(
            "leeg-veld",
            "Een veld of lijst is leeg.",
            fout="thema:",
            goed="thema: [reparaties]",
        ),
        Meldingsoort(
            "onbekende-waarde",
            "Het woord staat niet in de lijst waaruit je hier kiest.",
            fout="thema: [reperaties]",
            goed="thema: [reparaties]",
        ),
        Meldingsoort(
            "bijna-team",
            "Een team is bijna zo geschreven als een team uit docs/teams/, maar niet helemaal; het bouwen gaat door.",
            fout="door: team onderhuod",
            goed="door: team onderhoud",
        ),
        Meldingsoort(
            "verkeerd-soort",
            "Er staat een lijst waar één woord hoort, of andersom.",
            fout="methode: [enquete, klantenpanel]",
            goed="methode: enquete",
        ),
        Meldingsoort(
            "dubbel",
            "Iets staat er twee keer.",
            fout="thema: [reparaties, reparaties]",
            goed="thema: [reparaties]",
        ),
        Meldingsoort(
            "datum",
            "De datum bestaat niet, of is anders geschreven dan jaar-maand-dag.",
            fout="datum: 14-03-2024",
            goed="datum: 2024-03-14",
        ),
        Meldingsoort(
            "datum-toekomst",
            "De datum ligt na vandaag.",
            fout="datum: 2099-03",
            goed="datum: 2024-03",
        ),
        Meldingsoort(
            "geen-getal",
            "Hier hoort een getal, of een getal dat past.",
            fout="n: ongeveer 300",
            goed="n: 300",
        ),
        Meldingsoort(
            "twee-getallen",
            "Een getal met drie cijfers achter een punt kan een duizendtal zijn, maar ook een kommagetal.",
            fout="cijfers: [{wat: huurders, waarde: 459.000}]",
            goed="cijfers: [{wat: huurders, waarde: 459000}]",
        ),
        Meldingsoort(
            "getal-zonder-bron",
            "Bij de omvang van een klantgroep staat een getal, maar niet waar het vandaan komt.",
            fout="omvang: 4100",
            goed="omvang: {wat: huurders van 65 of ouder, waarde: 4100, over: al onze huurders, jaar: 2024, "
            "bron: {titel: Huurdersregister, jaar: 2024}}",
        ),
        Meldingsoort(
            "boven-100",
            "Een deel is groter dan het geheel, zoals meer dan 100 procent.",
            fout="omvang: {wat: ouderen, waarde: 134, eenheid: procent, over: al onze huurders, jaar: 2024, "
            "bron: {titel: Huurdersregister, jaar: 2024}}",
            goed="omvang: {wat: ouderen, waarde: 34, eenheid: procent, over: al onze huurders, jaar: 2024, "
            "bron: {titel: Huurdersregister, jaar: 2024}}",
        ),
        Meldingsoort(
            "hoofdcijfer",
            "Het hoofdcijfer is geen rij van de cijfers, of een rij met een ander getal dan de titel.",
            fout="cijfers: [{wat: tevreden, waarde: 62, eenheid: procent}]\nhoofdcijfer: blij",
            goed="cijfers: [{wat: tevreden, waarde: 62, eenheid: procent}]\nhoofdcijfer: tevreden",
        ),
        Meldingsoort(
            "geen-tekst",
            "Een computer leest dit niet als tekst, zoals «no», dat voor hem nee betekent.",
            fout="zoektermen: [cv, no]",
            goed="zoektermen: [cv, 'no']",
        ),
        Meldingsoort(
            "te-lang",
            "De tekst in een veld is te lang.",
            fout="cijfers: [{wat: tevreden, waarde: 62, eenheid: procent van de huurders die de vragen invulden}]",
            goed="cijfers: [{wat: tevreden, waarde: 62, eenheid: procent}]",
        ),
        Meldingsoort(
            "adres",
            "Het webadres is niet volledig.",
            fout="bron: {titel: Klantenpanel, url: www.voorbeeld.nl}",
            goed="bron: {titel: Klantenpanel, url: https://www.voorbeeld.nl}",
        ),
        Meldingsoort(
            "reden-ontbreekt",
            "De actie heeft status niet, maar zonder reden.",
            fout="actie: {wat: De balie langer open, status: niet}",
            goed="actie: {wat: De balie langer open, status: niet, omdat: Er komt bijna niemand}",
        ),
        Meldingsoort(
            "waarneming-ontbreekt",
            "Bij een thema over kwaliteit staat niet of iets is beleefd of gemeten.",
            fout="thema: [woningkwaliteit]",
            goed="thema: [woningkwaliteit]\nwaarneming: subjectief",
        ),
        Meldingsoort(
            "alleen-digitaal",
            "De gewenste route gaat alleen via internet, en is voor huurders die dat niet redden.",
            fout="gewenst:\n  - {klantreis: reparatie-melden, wat: Meldt het op de site, kanaal: online}",
            goed="gewenst:\n  - {klantreis: reparatie-melden, wat: Belt met de balie, kanaal: telefoon}",
        ),
    ),
)
