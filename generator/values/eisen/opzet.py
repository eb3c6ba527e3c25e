"""What the set-up of this library asks (F), and what the sources also say on a second reading (X)."""

from generator.values.eisen.eis import DEELS, NIET, WEL, Eis

OPZET = (
    Eis("F-01", WEL, "Een inzicht heeft zes verplichte velden en de controle noemt elke fout met de plek en een tip."),
    Eis(
        "F-02",
        WEL,
        "De overzichten, de lege plekken en de halfjaaroverzichten maakt de "
        "site zelf. Mislukt dat, dan blijft de vorige site staan.",
    ),
    Eis(
        "F-03",
        WEL,
        "Zoeken begrijpt meervoud, samenstellingen, andere woorden en typefouten, en toont nooit zomaar iets.",
    ),
    Eis("F-04", WEL, "Een onderzoeker voegt een inzicht toe met één bestand."),
    Eis(
        "F-05",
        WEL,
        "De site voor huurders is een eigen site. Ze bevat alleen vastgestelde berichten en niets van binnen.",
    ),
    Eis(
        "F-06",
        WEL,
        "Bij elke wijziging die erin komt, wordt de site opnieuw gecontroleerd en "
        "gemaakt. Staan er gegevens van een mens in, dan stopt dat.",
    ),
)
TWEEDE_LEZING = (
    Eis(
        "X-01",
        WEL,
        "Per klantgroep staat het deel van de huurders naast het deel van wie we hoorden, en per onderzoek de respons. "
        "Een groep die we twee jaar niet hoorden, is een leemte.",
    ),
    Eis(
        "X-02",
        DEELS,
        "De pagina's over methoden zeggen wat je beter wel en niet doet.",
        "Op welke apparaten een onderzoek is uitgeprobeerd.",
    ),
    Eis(
        "X-03",
        DEELS,
        "Een inzicht zegt bij welke partner het hoort. Werkt een partner als een team, dan krijgt hij een teampagina.",
        "Meelezen en meegeven door partners, zoals aannemers.",
    ),
    Eis(
        "X-04", DEELS, "Elke methode zegt bij welke fase zij past.", "Of cijfers alleen inventariseren of ook toetsen."
    ),
    Eis(
        "X-05",
        WEL,
        "Bij een klantgroep staan de redenen voor contact, met aantallen en een bron. Een stap van een klantreis zegt "
        "of iemand dit zelf online kan, en wie niet.",
    ),
    Eis("X-06", NIET, "De expertsessie als methode, en een klantgroep die er een noemt."),
    Eis("X-07", WEL, "Een tweede voorbeeld van een klantreis: informatie zoeken over een verbouwing."),
    Eis(
        "X-08",
        DEELS,
        "Een onderzoek onder alleen heel tevreden of ontevreden mensen draagt een label.",
        "Het motief achter een behoefte.",
    ),
    Eis(
        "X-09",
        DEELS,
        "De pagina Cijfers heeft alle reeksen, met wat elk verklaart en wat je eraan doet.",
        "Welke vraag een rapportage beantwoordt.",
    ),
    Eis(
        "X-10",
        DEELS,
        "De thema's gaan ook over wat woongenot bepaalt en over verhuiswensen.",
        "Voorkeur voor een kanaal en vroege signalen.",
    ),
    Eis("X-11", WEL, "Een actie kan een training zijn. Een verslag zegt wie er meededen en hoelang het duurde."),
    Eis("X-12", WEL, "Een route kan door meer klantreizen lopen, met een eigen pagina en eigen cijfers."),
)
