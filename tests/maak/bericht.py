"""A report with one of everything, for tests of what is made from it."""

from datetime import date

from generator.values.datum import Periode
from generator.values.openbaar import (
    Antwoord,
    Belofte,
    Deelscore,
    Gehoord,
    Goedkeuring,
    OpenbaarBericht,
    Score,
    Scorestand,
    Themadeel,
    Uitkomst,
    Uitspraak,
    Weigering,
)

BERICHT = OpenbaarBericht(
    Periode(2024, 1),
    "Wat u zei en wat wij deden",
    (
        "Elk half jaar vertellen wij wat u tegen ons zei.",
        "Dit keer gaat het over reparaties & warmte. Het kost € 5, 5 < 6, met *geen* [rare] tekens | of _zo_ #1.",
    ),
    "Voorbeeldcorporatie",
    "https://voorbeeld.example/berichten/2024-h1.html",
    (
        Themadeel(
            "Reparaties",
            (
                Uitspraak(
                    "Bij reparaties wilt u één vast aanspreekpunt.", Gehoord("klantenpanel", "oktober 2023", 429)
                ),
                Uitspraak(
                    "Bewoners met vocht bellen vaak meer dan twee keer.",
                    Gehoord("registratie", "2023", None),
                    "Dit zeggen alleen mensen die een klacht hadden.",
                ),
            ),
            ("Er is nu een vast nummer voor reparaties.",),
            (Belofte("terugbellen", "Wij bellen u binnen één dag terug.", "team Onderhoud", date(2024, 10, 1)),),
            (Weigering("Wij komen niet in het weekend.", "Dat kost meer dan wij kunnen betalen."),),
        ),
        Themadeel(
            "Energie en warmte",
            (Uitspraak("In de zomer is het te warm in huis.", Gehoord("vragenlijst", "23 mei 2024", 250)),),
            (),
            (Belofte("zonwering", "Wij proberen zonwering uit in twee flats.", "team Vastgoed", date(2024, 12, 31)),),
            (),
        ),
    ),
    (
        Antwoord(
            "2023-h2/brieven", "Wij schrijven onze brieven korter.", Uitkomst.GEHAALD, "Alle 12 brieven zijn nu korter."
        ),
        Antwoord("2023-h2/app", "Wij maken een app.", Uitkomst.VERVALLEN, "U belt liever."),
        Antwoord("2023-h2/lift", "Wij maken de liften sneller.", Uitkomst.LATER, "", date(2024, 12, 1)),
    ),
    (
        Score(
            "Reparaties",
            7.95,
            Scorestand.HANGT,
            "2023",
            459000,
            7.7,
            "",
            (),
            (Deelscore("Ouderen", 8.1, 380), Deelscore("Jongeren"), Deelscore("Gezinnen")),
        ),
        Score(
            "Visitatie: relatie en communicatie",
            8.2,
            Scorestand.OP_PEIL,
            "2023",
            None,
            None,
            "Visitatie 2023",
            ("open", "dichtbij"),
        ),
        Score("Overlast", None, None, "2024"),
    ),
    (
        Gehoord("klantenpanel", "oktober 2023", 429),
        Gehoord("registratie", "2023", None),
        Gehoord("vragenlijst", "23 mei 2024", 250),
    ),
    "Van elke tien mensen die wij vroegen, deden er vier mee.",
    ("Alle huurders", "Ouderen"),
    ("Jongeren", "Gezinnen"),
    ("Wat vinden jongeren van hun buurt?", "Hoe willen gezinnen reparaties melden?"),
    "Wilt u meedoen? Meld u aan voor het klantenpanel.",
    Goedkeuring("de directeur-bestuurder", date(2024, 8, 1)),
    1,
    "",
    "Dit is een voorbeeld, gemaakt van openbare bronnen.",
    ("Buurt en buren", "Energie en warmte", "Vocht & schimmel", "Reparaties", "Klachten"),
)
