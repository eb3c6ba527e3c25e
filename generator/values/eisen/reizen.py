"""What the sources about channels, klantreizen and staff ask (S1 to S4)."""

from generator.values.eisen.eis import DEELS, NIET, WEL, Eis

KANAALSTURING = (
    Eis(
        "S1-01",
        WEL,
        "Wat voor alle huurders geldt, vult de plek van een groep niet. Een inzicht kan zeggen voor welke groepen het "
        "niet geldt; dat staat op zijn pagina en op die van de groep.",
    ),
    Eis(
        "S1-02",
        WEL,
        "De klantgroepen uit de bron zijn er, elk met een omschrijving. Een veld zegt of een groep van deskundigen "
        "komt of uit gegevens.",
    ),
    Eis(
        "S1-03",
        WEL,
        "Van een klantgroep zie je de omvang en langs welke kanalen zij contact opneemt, met de bron en het jaar. Een "
        "groep die alleen medewerkers beschreven, heet nog niet getoetst met data.",
    ),
    Eis("S1-04", WEL, "Elk getal bij een klantgroep heeft een bron met een jaar; zonder is het een fout."),
    Eis(
        "S1-05",
        WEL,
        "Persona's: verzonnen mensen met een naam, leeftijd, inkomen, hobby's, gezin en woonbehoeften, gebaseerd op "
        "inzichten. Zeiden huurders zelf niets, dan krijg je een waarschuwing. Een klantgroep mag er meer hebben.",
    ),
    Eis(
        "S1-06",
        WEL,
        "Per persona en stap van een klantreis: sluit aan, sluit niet aan of weten we niet, met het inzicht erbij. "
        "Weten we het niet, dan is dat een leemte.",
    ),
    Eis(
        "S1-07",
        WEL,
        "Een stap van een klantreis zonder inzicht is een leemte, en een halte of een deel daarvan ook. Een route "
        "toont nu en gewenst, voor iedereen of voor één persona, en zegt waar het knelt.",
    ),
    Eis("S1-08", WEL, "Een route heeft per halte het kanaal en de wachttijd, zoals bij de lekkende kraan."),
    Eis("S1-09", WEL, "Een gewenste route die alleen digitaal is, is een fout bij een klantgroep die dat niet redt."),
    Eis("S1-10", WEL, "Van een halte in de gewenste route ga je naar de acties die erbij horen, en terug."),
)
KLANTREISMETHODIEK = (
    Eis(
        "S2-01",
        WEL,
        "Elke stap van een klantreis zegt wie wat verwacht, wanneer en waarom, of dat we dat niet weten. Ook wat "
        "routes daar vertellen, staat erbij.",
    ),
    Eis("S2-02", WEL, "Veel inzichten zonder antwoord op die vraag is ook een leemte: de conclusie ontbreekt."),
    Eis(
        "S2-03",
        WEL,
        "Een onderzoek zegt hoeveel dagen na het contact mensen zijn gevraagd, met een label als dat lang geleden was; "
        "per methode zie je het midden.",
    ),
    Eis("S2-04", WEL, "Je kunt vastleggen welke andere partij bij het contact hoorde, en daarop zoeken."),
    Eis(
        "S2-05",
        WEL,
        "Een inzicht van alleen heel tevreden of ontevreden mensen krijgt het label uitschieter en sluit geen leemte.",
    ),
    Eis(
        "S2-06",
        WEL,
        "Kennen we alleen een oordeel, of een inzicht zonder soort, dan is de behoefte onbekend: de plek is eenzijdig.",
    ),
    Eis("S2-07", WEL, "Sturingscijfers zeggen niets over behoefte."),
    Eis("S2-08", WEL, "Je ziet per team wat het in een jaar gebruikte en toevoegde, en wat het niet deed."),
    Eis("S2-09", WEL, "Een inzicht zegt over welk kanaal het gaat; een pagina vergelijkt de kanalen."),
)
MEDEWERKERSSCAN = (
    Eis("S3-01", NIET, "De medewerkersscan zonder namen, met uitkomsten per team vanaf vijf mensen."),
    Eis("S3-02", NIET, "De vraag wat klantrelatiemanagement is, met hoogstens twee antwoorden."),
    Eis("S3-03", NIET, "De vragen over doelen, niveau en barrières, geteld per antwoord."),
    Eis("S3-04", NIET, "De vier niveaus van ambitie, waarvan je er één kiest."),
    Eis("S3-05", NIET, "De ambitie die mensen voelen naast wat ze van de stellingen vinden."),
    Eis("S3-06", NIET, "Het model met vijf onderdelen en veertien delen daarvan."),
    Eis("S3-07", NIET, "De 35 stellingen met drie antwoorden."),
    Eis(
        "S3-08",
        DEELS,
        "Gegevens zijn beschermd: de controle houdt elk bestand tegen waarin "
        "zeker iets over één mens staat, en vraagt naar namen.",
        "De vier stellingen over kennis delen, als maat voor deze bibliotheek zelf.",
    ),
    Eis(
        "S3-09",
        DEELS,
        "Van elke partner staat op een pagina wat we over zijn werk weten.",
        "Of partners even klantgericht zijn, uit de medewerkersscan.",
    ),
    Eis("S3-10", NIET, "De vragenlijst van de bron inlezen zonder de resten van de webpagina."),
)
ZVH = (
    Eis(
        "S4-01",
        WEL,
        "Een verslag zegt welke klantreizen er zijn nagespeeld, en wie er meededen: een team of rol, nooit een naam.",
    ),
    Eis(
        "S4-02",
        WEL,
        "Een verslag zegt per moment hoe het was en wat het met je deed, of dat niemand dat opschreef. Elke klantreis "
        "heeft een formulier met die vragen.",
    ),
    Eis(
        "S4-03",
        WEL,
        "Een halte en een gespeelde rol zeggen wat er in de weg staat, en voor wie; dat staat ook bij de klantgroep.",
    ),
    Eis(
        "S4-04",
        WEL,
        "Een verslag zonder verwachtingen, belevingen of conclusies is een fout. Op de pagina staat per moment wat je "
        "verwachtte naast wat je beleefde.",
    ),
    Eis(
        "S4-05",
        WEL,
        "Een actie kan klein zijn of over een heel proces gaan. De pagina Acties en het verslag tellen ze apart.",
    ),
    Eis(
        "S4-06",
        WEL,
        "Wat alleen medewerkers zeggen, houdt een label en is een leemte totdat huurders het bevestigen. Een verslag "
        "zegt welk inzicht van huurders het bevestigt.",
    ),
    Eis(
        "S4-07",
        WEL,
        "Dat label staat overal waar een inzicht van medewerkers of een verslag genoemd wordt, want je kijkt vanuit je "
        "eigen werk. In het bericht komt zo'n inzicht alleen als je er bewust voor kiest, en een verslag nooit.",
    ),
    Eis(
        "S4-08",
        WEL,
        "Een cijfer staat naast de 8: eronder en sinds wanneer, of twee keer na elkaar van 7,5 tot 8. 7,95 is geen 8.",
    ),
    Eis(
        "S4-09",
        WEL,
        "Een cijfer van managers is een reeks die intern blijft; een cijfer van medewerkers gaat niet naar buiten.",
    ),
    Eis(
        "S4-10", WEL, "Een cijfer van een ander, zoals de visitatie, heeft een bron, een datum en woorden van huurders."
    ),
    Eis(
        "S4-11",
        WEL,
        "Een route telt de haltes nu, en hoeveel het er moeten worden, met het wachten en hoe vaak je een ander kanaal "
        "of iemand anders treft.",
    ),
)
