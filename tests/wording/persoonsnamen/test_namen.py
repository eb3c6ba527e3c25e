"""Names with a capital: found by what stands around them, equally for every origin."""

import pytest

from tests.wording.persoonsgegevens.gevonden import found

HERKOMSTEN = (
    ("Marieke", "Van der Linden", "Kees Bakker"), ("Maarten", "De Wit", "Jan de Boer"),
    ("Hülya", "Öztürk", "Mehmet Aksoy"), ("Youssef", "El Idrissi", "Fatima Zahra Benali"),
    ("Łukasz", "Nowak", "Agnieszka Wójcik"), ("Haoran", "Chen", "Liu Yang"),
    ("Selam", "Haile", "Mebrahtu Kidane"), ("Roos", "Mei", "Wil de Boom"), ("Rishi", "Ramdin", "Anjali Jagroep"),
)  # fmt: skip
ZINNEN = (
    """
{0} belde gisteren over de lift.|Gisteren belde {0} over de lift.|Volgens {0} is de lift stuk.|{1} belde gisteren.
Mevrouw {1} wacht op de schilder.|{0} (67) wil kleiner wonen.|“Ik hoor niks,” zegt {0}.|{0}: “Ik hoor niks.”
huurder {2} kreeg geen antwoord|We spraken met {0} en haar man.|Met vriendelijke groet,<br>{2}|Mijn naam is {2}.
{0} vertelde dat het lekt.|{0} kan de trap niet op.|{0} is boos over de lift.|{0}’s woning is vochtig.
{0}, alleenstaande moeder, zoekt hulp.|{0} kwam langs op het spreekuur.|{0} werd niet teruggebeld.|Fam. {1} verhuist.
- {0} vindt de brief kil|Ons panellid {0} zei nee.|Contactpersoon: {0}|team {1}|de familie {1} wacht
""".strip()
    .replace("\n", "|")
    .split("|")
)


@pytest.mark.parametrize("zin", ZINNEN)
def test_a_name_of_any_origin_is_found(zin: str) -> None:
    """The same sentence gives the same answer, whoever it is about."""
    for herkomst in HERKOMSTEN:
        tekst = zin.replace("<br>", "\n").format(*herkomst)
        assert [tekst for vondst in found(tekst) if vondst.startswith("naam: ")] == [tekst]


class TestNamen:
    """Names, whatever country they come from."""

    @pytest.mark.parametrize(
        ("tekst", "naam"),
        [
            ("Wij bedanken mevrouw van der Zwaluw voor haar hulp.", "van der Zwaluw"),
            ("Meneer Öztürk wacht op een nieuwe ketel.", "Öztürk"),
            ("Volgens dhr. P. van 't Wout is de lift stuk.", "P. van 't Wout"),
            ("De familie El Amrani is verhuisd.", "El Amrani"),
            ("Ook mevr. Mei kwam langs.", "Mei"),
            ("De brief was voor J. de Rietvink bedoeld.", "J. de Rietvink"),
            ("M.A. el-Khattabi kreeg geen antwoord.", "M.A. el-Khattabi"),
            ("Haar kleindochter Soraya vulde het formulier in.", "Soraya"),
            ("Huurder Łukasz en de aannemer spraken elkaar.", "Łukasz"),
            ("Onze wijkbeheerder Ibrahim komt elke week.", "Ibrahim"),
            ("De klacht van Oumaima is opgelost.", "Oumaima"),
            ("De huurder, Bartosz Kowalczyk, kreeg gelijk.", "Bartosz Kowalczyk"),
            ("Xiu Ying Zhang won de tuinprijs.", "Xiu Ying Zhang"),
            ("Dank aan Siobhán O'Brien voor de foto's.", "Siobhán O'Brien"),
            ("Winnaar: Delano.", "Delano"),
            ("De Vries belde gisteren.", "Vries"),
            ("Gisteren belde de Vries weer.", "Vries"),
            ("Mei belde niet terug.", "Mei"),
            ("Wil belt morgen.", "Wil"),
            ("Xiaoping is boos over de lift.", "Xiaoping"),
            ("Xiaoping kan de trap niet op.", "Xiaoping"),
            ("Xiaoping heeft last van schimmel.", "Xiaoping"),
            ("Xiaoping, moeder van drie kinderen, zoekt hulp.", "Xiaoping"),
            ("Volgens Xiaoping is het koud.", "Xiaoping"),
            ("Ming belde, net als gisteren.", "Ming"),
            ("Kaplan heeft last van schimmel.", "Kaplan"),
            ("Aan tafel: Anouk van den Broeke, hoekwoning.", "Anouk van den Broeke"),
        ],
    )
    def test_a_name_in_a_sentence_is_found(self, tekst: str, naam: str) -> None:
        """A title, a role, initials or only a capital gives a name away."""
        assert found(tekst) == [f"naam: {naam}"]

    @pytest.mark.parametrize(
        ("tekst", "naam"),
        [
            ("Hatice belt al drie weken.", "Hatice"),
            ("Kees zei dat de lift stuk was.", "Kees"),
            ("Omar stelde voor om samen te eten.", "Omar"),
            ("Lotte zocht twee jaar naar een kamer.", "Lotte"),
            ("Loes is blij met de nieuwe deur.", "Loes"),
            ("Femke (28) zoekt een huis.", "Femke"),
            ("**Femke** *(28)*: ik wacht al vier jaar.", "Femke"),
            ("Sjoerd, 71 jaar, woont in de flat.", "Sjoerd"),
            ("Thijs: “Ik hoor niks meer.”", "Thijs"),
            ("Karims woning is weer droog.", "Karims"),
            ("“Nadia van hiernaast heeft dat ook.”", "Nadia"),
            ("Samira, moeder van drie kinderen, zoekt hulp.", "Samira"),
            ("Mirjam en haar zoon slapen in één kamer.", "Mirjam"),
        ],
    )
    def test_a_name_that_begins_a_sentence_is_found(self, tekst: str, naam: str) -> None:
        """At the beginning any word has a capital; what follows tells a person from a thing."""
        assert found(tekst) == [f"naam: {naam}"]

    def test_people_beside_each_other_are_all_found(self) -> None:
        """The first of a row begins the sentence, and only the others show that it is a name."""
        assert found("Jan, Piet en Ayşe klagen.") == ["naam: Jan", "naam: Piet", "naam: Ayşe"]

    def test_a_name_is_found_again(self) -> None:
        """Who is named once with a title is known for the rest of the text."""
        assert found("Wij spraken mevrouw De Vink. De Vink lachte.") == ["naam: De Vink", "naam: Vink"]

    @pytest.mark.parametrize(
        "tekst",
        [
            "De Brug is een flat met 120 woningen.",
            "In Utrecht en Zwolle is het druk, ook in Bergen op Zoom.",
            "Mei was druk, in Mei ook, en de Wet doorstroming huurmarkt geldt.",
            "Het team Klantcontact en de afdeling Dagelijks Onderhoud bellen.",
            "Overlast rond de Dokter Schaepmanflat neemt af.",
            "Bellen kan tot vijf uur. Woning heeft vocht. Vergunninghouder heeft een auto.",
            "Feest op het Marktplein!",
            "GitHub en StatLine zijn er ook.",
            "Huurdersraad Samen Sterk en woonstichting De Linden lezen mee.",
            "In de wijk Zonnehoek is minder overlast.",
            "De Prinses Beatrixlaan en het Anne Frankplein zijn schoner.",
            "Het Centraal Bureau voor de Statistiek levert de cijfers.",
            "Het team Onderhoud belt u. Wij ook.",
            "Een mevrouw uit de flat noemde de brief kil.",
            "Beste huurder, dank u wel.",
            "De Huurder en de Verhuurder tekenen.",
            "Huurders vinden de brieven lang. Iemand belt terug.",
            "Wachten is vervelend, zegt u.",
            "Onderhoud kost veel geld. Isolatie helpt.",
            "Daaronder staat de prijs. Vermoedelijk is dat te hoog.",
            "Nieuwe lift in de flat",
            "Waarom duurt het zo lang? Wij zochten het uit.",
            "Dat doen wij o.a. met brieven. Ook bellen wij.",
            "- Reparaties\n- Warmte\n- Meepraten",
            "Let op: de balie is dicht op Koningsdag.",
            "Wij gebruiken WhatsApp en DigiD; de Wmo betaalt de VvE.",
            "CO2-meters en HR++-glas helpen. Dit is versie B1.",
            "Hoelang duurt het nog? Hoever is de schilder?",
            "Kijk op https://voorbeeld.example/Bericht/Karim voor meer.",
        ],
    )
    def test_what_is_nobody_is_left_alone(self, tekst: str) -> None:
        """Who must mend a good sentence soon stops reading the findings."""
        assert found(tekst) == []
