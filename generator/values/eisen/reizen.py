"""What the sources about channels, klantreizen and staff ask (S1 to S4)."""

from generator.values.eisen.eis import DEELS, NIET, WEL, Eis

KANAALSTURING = (
    Eis(
        "S1-01",
        DEELS,
        "Wat voor alle huurders geldt, vult de plek van een groep niet.",
        "Op de pagina van een inzicht zien voor welke groepen het niet geldt.",
    ),
    Eis(
        "S1-02",
        DEELS,
        "De klantgroepen uit de bron zijn er, elk met een omschrijving.",
        "Waar een klantgroep vandaan komt: van een deskundige of uit gegevens.",
    ),
    Eis("S1-03", NIET, "Van een klantgroep zie je het aantal huurders, met de bron, de dag en de kanalen."),
    Eis("S1-04", NIET, "Elk getal bij een klantgroep heeft een bron met een datum."),
    Eis(
        "S1-05",
        WEL,
        "Persona's: verzonnen mensen met een naam, leeftijd, inkomen, hobby's, gezin en woonbehoeften, gebaseerd op "
        "inzichten. Zeiden huurders zelf niets, dan krijg je een waarschuwing. Een klantgroep mag er meer hebben.",
    ),
    Eis(
        "S1-06",
        WEL,
        "Per persona en stap van een klantreis: sluit aan, sluit niet aan of weten we niet, met het inzicht erbij.",
    ),
    Eis(
        "S1-07",
        DEELS,
        "Een stap van een klantreis zonder inzicht is een leemte.",
        "De huidige en de gewenste klantreis naast elkaar.",
    ),
    Eis("S1-08", NIET, "Een voorbeeld van een klantreis met per stap het kanaal en de wachttijd."),
    Eis("S1-09", NIET, "Een waarschuwing als een klantreis alleen digitaal kan voor wie dat niet kan."),
    Eis("S1-10", NIET, "Van een stap in de gewenste klantreis naar de acties die erbij horen."),
)
KLANTREISMETHODIEK = (
    Eis(
        "S2-01",
        WEL,
        "Elke stap van een klantreis zegt wie wat verwacht, wanneer en waarom, of dat we dat niet weten.",
    ),
    Eis("S2-02", WEL, "Veel inzichten zonder antwoord op die vraag is ook een leemte: de conclusie ontbreekt."),
    Eis("S2-03", NIET, "Hoeveel dagen na het contact iemand iets zei, en een label als dat lang geleden was."),
    Eis("S2-04", WEL, "Je kunt vastleggen welke andere partij bij het contact hoorde."),
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
    Eis("S2-08", NIET, "Welke teams een jaar lang niets toevoegden."),
    Eis("S2-09", NIET, "Het kanaal waar iets over gaat, en een vergelijking per kanaal."),
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
    Eis("S3-09", NIET, "Hoe klantgericht partners zijn."),
    Eis("S3-10", NIET, "De vragenlijst van de bron inlezen zonder de resten van de webpagina."),
)
ZVH = (
    Eis(
        "S4-01",
        DEELS,
        "De nagespeelde klantreis heeft een pagina bij de methoden.",
        "Welk proces er is nagespeeld, en wie er meededen in welke rol.",
    ),
    Eis("S4-02", NIET, "Per stap wat iemand meemaakte en wat dat deed."),
    Eis("S4-03", NIET, "De rol die iemand speelde, met wat die moeilijk maakt."),
    Eis("S4-04", NIET, "Een verslag met verwachtingen vooraf, belevingen tijdens en conclusies aan het eind."),
    Eis("S4-05", NIET, "Kleine acties en acties die een heel proces veranderen, apart geteld."),
    Eis(
        "S4-06", WEL, "Wat alleen medewerkers zeggen, houdt een label en is een leemte totdat huurders het bevestigen."
    ),
    Eis(
        "S4-07",
        WEL,
        "Dat label heet medewerkersbeleving, want je kijkt vanuit je eigen werk. In het bericht komt het "
        "alleen als je er bewust voor kiest.",
    ),
    Eis(
        "S4-08",
        WEL,
        "Een rapportcijfer staat naast de 8: onder de 8, of twee keer achter elkaar van 7,5 tot 8. Een 7,95 is geen 8.",
    ),
    Eis("S4-09", WEL, "Een cijfer van medewerkers gaat niet naar buiten."),
    Eis(
        "S4-10", WEL, "Een cijfer van een ander, zoals de visitatie, heeft een bron, een datum en woorden van huurders."
    ),
    Eis("S4-11", NIET, "Het aantal stappen van een klantreis nu, naast het gewenste aantal."),
)
