"""What the presentation of the programme asks (S0)."""

from generator.values.eisen.eis import DEELS, WEL, Eis

STEM_VAN_DE_KLANT = (
    Eis("S0-01", WEL, "De homepagina telt nieuwe inzichten en het deel dat leidde tot een actie met een uitkomst."),
    Eis(
        "S0-02",
        WEL,
        "Elke van de zes soorten bronnen heeft een pagina met wat erlangs binnenkwam, ook als er nog niets bij hoort.",
    ),
    Eis("S0-03", WEL, "Elk onderzoek is structureel of ad hoc; het programma telt beide."),
    Eis("S0-04", WEL, "Elk van de zes gebruiksdoelen heeft een pagina, ook als er nog niets bij hoort."),
    Eis("S0-05", WEL, "Elk van de zes brede onderwerpen heeft een pagina, ook als er nog niets bij hoort."),
    Eis(
        "S0-06",
        WEL,
        "Drie kolommen (richten, inrichten, verrichten) bij wonen en dienstverlening. De koppen van de "
        "kolommen zijn onze lezing; in de bron zijn ze weggevallen.",
    ),
    Eis("S0-07", WEL, "Achtergrond zie je op de pagina's, maar telt niet mee als bewijs."),
    Eis("S0-08", WEL, "Een kennisvraag zegt wat we al weten, of welke zoekvraag niets opleverde."),
    Eis(
        "S0-09",
        DEELS,
        "De pagina's over methoden zeggen wat helpt: kort, snel en passend bij wat iemand meemaakt.",
        "Een waarschuwing bij een onderzoek met te veel vragen.",
    ),
    Eis("S0-10", WEL, "Van bestand naar pagina kost één goedgekeurde wijziging en verder geen handwerk."),
    Eis("S0-11", WEL, "Per klantgroep en thema liggen inzichten op een stapel, van oud naar nieuw, met één conclusie."),
    Eis(
        "S0-12",
        WEL,
        "De thema's zijn verdeeld over vijf domeinen; de pagina Balans telt ze per half jaar en noemt wat "
        "achterblijft.",
    ),
    Eis("S0-13", WEL, "Bij een thema over kwaliteit zegt een inzicht of het beleefd of gemeten is."),
    Eis("S0-14", WEL, "Een plek die verkend is en nooit getoetst, is een leemte."),
    Eis("S0-15", WEL, "Per thema zie je hoeveel verhalen en cijfers er zijn, en of dat eenzijdig is."),
    Eis(
        "S0-16",
        WEL,
        "Een actie heeft een status, eigenaar, datum en resultaat; wat te laat of van niemand is, valt op.",
    ),
    Eis(
        "S0-17",
        WEL,
        "Cijfers van een klantproces lees je in als reeks; een reeks zegt hoelang er geen cijfer is.",
    ),
    Eis("S0-18", WEL, "Per onderwerp van het panel zie je jullie laatste peiling."),
    Eis(
        "S0-19",
        WEL,
        "Elk kwartaal een groepsdiscussie, met minstens twee gesprekken van acht tot tien mensen; een kwartaal met "
        "één gesprek is niet gedaan.",
    ),
    Eis("S0-20", WEL, "Een onderzoek gaat door op een ander; je ziet dat bij beide."),
    Eis(
        "S0-21",
        WEL,
        "Is een onderwerp van de jaarlijkse monitor langer dan twaalf "
        "maanden niet door jullie zelf gemeten, dan valt dat op.",
    ),
    Eis("S0-22", WEL, "Ook de aanvullende methoden hebben een pagina."),
    Eis(
        "S0-23",
        WEL,
        "De matrix van negen methoden en elf kenmerken is er, nog leeg: de tekens zijn in de bron weggevallen.",
    ),
    Eis("S0-24", WEL, "De methodewijzer vraagt de vijf elementen van keuze."),
    Eis("S0-25", WEL, "Het draaiboek van een 24-uurssessie begint bij wat we nog niet weten."),
    Eis("S0-26", WEL, "De klantarena heeft een eigen pagina met de regels."),
    Eis(
        "S0-27",
        WEL,
        "Het UX-toetspanel heeft een pagina. Bij een onderzoek staan de opdrachten, per variant, en bij hoeveel mensen "
        "ze lukten.",
    ),
    Eis(
        "S0-28",
        WEL,
        "Van een onderzoek zie je hoe lang het duurde van begin tot antwoord, en van luisteren tot inzicht.",
    ),
    Eis(
        "S0-29", WEL, "Elk onderzoek zegt wanneer en hoe het is teruggekoppeld; wat te lang wacht, staat op een lijst."
    ),
    Eis(
        "S0-30",
        WEL,
        "Het chatonderzoek heeft een pagina, en ook wat iemand in een chat zei, gaat langs de controle op "
        "gegevens van mensen.",
    ),
    Eis("S0-31", WEL, "Elk inzicht heeft een eigen pagina en een adres dat blijft, ook als de titel verandert."),
    Eis(
        "S0-32",
        WEL,
        "Je vindt inzichten per klantgroep, per klantreis en per thema, door te bladeren en door te zoeken.",
    ),
    Eis("S0-33", WEL, "De kaart toont elke leemte, in negen soorten, en wat hem sluit."),
    Eis(
        "S0-34", WEL, "Een leemte is open, gevraagd, gepland, bezig of bewust niet uitgezocht, met links heen en terug."
    ),
    Eis(
        "S0-35",
        WEL,
        "Elk half jaar een klantgericht bericht voor huurders, met vaste grenzen op 1 januari en 1 juli; "
        "eens vastgesteld verandert het niet, en met een fout kun je het niet vaststellen.",
    ),
    Eis("S0-36", WEL, "Elk team heeft een agenda van één A4 voor zijn werkoverleg, ook als er niets nieuws is."),
    Eis(
        "S0-37",
        WEL,
        "Het nieuwste komt naar je toe: een kaart per inzicht, een scherm dat kaarten wisselt, een feed per onderwerp, "
        "een mail per week en een blok voor intranet.",
    ),
    Eis(
        "S0-38",
        WEL,
        "Onder elke pagina kun je melden wat je mist. Het formulier wordt een kennisvraag of telt mee bij een vraag "
        "die er al is, zonder namen.",
    ),
    Eis("S0-39", WEL, "Momenten om mee te luisteren staan op het programma en, met de tijd, in een agendabestand."),
    Eis(
        "S0-40",
        DEELS,
        "Een collega legt met zes velden vast wat zij zelf hoorde, als inzicht of als heel onderzoek.",
        "Een formulier om te printen en mee te nemen.",
    ),
    Eis("S0-41", WEL, "Het programma heeft vijf stappen en elke rij een doelstelling."),
    Eis("S0-42", WEL, "Het programma heeft drie tabellen met acht kolommen."),
    Eis(
        "S0-43",
        DEELS,
        "Elk onderzoek toont tien aandachtspunten, beantwoord of open.",
        "De open punten als opmerking bij de wijziging op GitHub.",
    ),
    Eis(
        "S0-44",
        WEL,
        "Is onbekend hoe deelnemers zijn geworven, of waren het alleen fans of klagers, dan draagt elk "
        "inzicht eruit een label, ook in het bericht, en is het nooit meer dan middel zeker.",
    ),
    Eis("S0-45", WEL, "Een inzicht noemt voor welk team het is en staat meteen op de agenda van dat team."),
    Eis("S0-46", WEL, "Vanaf drie onderzoeken zie je per methode eigen cijfers, zoals de doorlooptijd."),
)
