"""Personal data is found before everybody can read it; nobody in these sentences exists."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.values.persoonsgegeven import Gegeven
from generator.wording.persoonsgegevens.vinden import find_persoonsgegevens

LETTERS = "Aa1 .,:-'@\n"
HOSTILE = (
    "A", "a", "0", "(", "+", "'", "A ", "A. ", "A, ", "A en ", "Aa-", "A'", "A\u0301", "a@", "a.a@", "06 ", "1-1-",
    "1234 AB ", "NL00", "Aastraat ", "van ", "A van ", "Mevrouw A ", "geboren ", "bsn a ", "nr. ", "auto 1-", "m.b.t. ",
)  # fmt: skip


def _found(tekst: str, *namen: str) -> list[str]:
    return [f"{vondst.soort}: {tekst[vondst.van : vondst.tot]}" for vondst in find_persoonsgegevens(tekst, namen)]


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
            ("Aan tafel: Anouk van den Broeke, hoekwoning.", "Anouk van den Broeke"),
        ],
    )
    def test_a_name_in_a_sentence_is_found(self, tekst: str, naam: str) -> None:
        """A title, a role, initials or only a capital gives a name away."""
        assert _found(tekst) == [f"naam: {naam}"]

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
        assert _found(tekst) == [f"naam: {naam}"]

    def test_people_beside_each_other_are_all_found(self) -> None:
        """The first of a row begins the sentence, and only the others show that it is a name."""
        assert _found("Jan, Piet en Ayşe klagen.") == ["naam: Jan", "naam: Piet", "naam: Ayşe"]

    def test_a_name_is_found_again(self) -> None:
        """Who is named once with a title is known for the rest of the text."""
        assert _found("Wij spraken mevrouw De Vink. De Vink lachte.") == ["naam: De Vink", "naam: Vink"]

    @pytest.mark.parametrize(
        "tekst",
        [
            "De Brug is een flat met 120 woningen.",
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
            "Kijk op https://voorbeeld.example/Bericht/Karim voor meer.",
        ],
    )
    def test_what_is_nobody_is_left_alone(self, tekst: str) -> None:
        """Who must mend a good sentence soon stops reading the findings."""
        assert _found(tekst) == []


class TestNummers:
    """Numbers and addresses that lead to somebody."""

    @pytest.mark.parametrize(
        ("tekst", "expected"),
        [
            ("De bewoner van Merelstraat 14 B wacht.", "adres: Merelstraat 14 B"),
            ("Kom langs op Lange Kievitlaan 203-1.", "adres: Lange Kievitlaan 203-1"),
            ("Wij waren bij Laan van Nooitgedacht 45.", "adres: Laan van Nooitgedacht 45"),
            ("Het lek zit op nummer 31 aan de Vlinderweg.", "adres: op nummer 31 aan de Vlinderweg"),
            ("De buren van nummer 14 klagen.", "adres: nummer 14"),
            ("Het pakket ging naar 9999 ZZ 12.", "adres: 9999 ZZ 12"),
            ("Wie woont op 9999ZZ?", "postcode: 9999ZZ"),
            ("Hij is geboren te Schiedam aan de haven op 3 mei 1944.", "geboortedatum: 3 mei 1944"),
            ("De huurder (geb. 03-05-1944) verhuist.", "geboortedatum: 03-05-1944"),
            ("Op 3 mei 1944 geboren, en nog actief.", "geboortedatum: 3 mei 1944"),
        ],
    )
    def test_what_leads_to_somebody_is_found(self, tekst: str, expected: str) -> None:
        """Each kind, in the ways people write it."""
        assert _found(tekst, "Schiedam") == [expected]

    @pytest.mark.parametrize(
        "tekst",
        [
            "Artikel 7:220 gaat over renovatie.",
            "Huurders geboren na 1990 mailen liever.",
            "In 2024 TV gekeken, en in postcodegebied 1234 gemeten.",
            "Op straat 3 tot 5 keer per week afval.",
            "Stap 3 van 12: n = 429, dat is 33%.",
        ],
    )
    def test_other_numbers_are_left_alone(self, tekst: str) -> None:
        """Years, amounts, cases and numbers of companies stand in every report."""
        assert _found(tekst) == []


class TestBekend:
    """Names that the writer declares."""

    @pytest.mark.parametrize(
        "tekst",
        [
            "Wij werken met Eigen Haard en Aedes samen.",
            "Dat is Aedes' mening, en Eigen Haards idee.",
            "Lees de Aedes-benchmark. Aedes vond dat ook.",
            "Mail meedoen@example.org of kom naar Merelstraat 1.",
        ],
    )
    def test_a_declared_name_may_stand_there(self, tekst: str) -> None:
        """Organisations and places, also as possessive, and their own addresses."""
        assert _found(tekst, "Eigen Haard", "Aedes", "meedoen@example.org", "Merelstraat 1") == []

    @pytest.mark.parametrize(
        ("tekst", "expected"),
        [
            ("Dat vindt Haard ook.", "naam: Haard"),
            ("Dat vindt Eigenaar ook.", "naam: Eigenaar"),
            ("Dat vindt EIGEN HAARD ook.", "naam: EIGEN HAARD"),
            ("Bij Eigen Haard Karim gesproken.", "naam: Karim"),
            ("Wij spraken mevrouw Eigen Haard.", "naam: Eigen Haard"),
            ("Kom naar Merelstraat 12.", "adres: Merelstraat 12"),
        ],
    )
    def test_a_declared_name_hides_nothing_else(self, tekst: str, expected: str) -> None:
        """Not a part of it, not another spelling, not who stands beside it, and nobody who is called the same."""
        assert _found(tekst, "Eigen Haard", "Merelstraat 1") == [expected]

    def test_nobody_can_declare_a_citizen_number(self) -> None:
        """What belongs to one person only is never allowed."""
        assert _found("Haar BSN is 111222333.", "111222333") == ["bsn: 111222333"]


class TestWetten:
    """What holds for any text."""

    @given(st.text(st.sampled_from(LETTERS) | st.characters(), max_size=60), st.lists(st.text(max_size=5), max_size=3))
    def test_every_place_is_true(self, tekst: str, namen: list[str]) -> None:
        """Whatever somebody writes or declares, findings stand in the text, in order and without overlap."""
        found = find_persoonsgegevens(tekst, namen)
        for vondst in found:
            assert 0 <= vondst.van < vondst.tot <= len(tekst)
        for one, other in pairwise(found):
            assert one.tot <= other.van

    @pytest.mark.parametrize("piece", HOSTILE)
    def test_work_grows_with_the_text_and_no_faster(self, piece: str) -> None:
        """A text made to hurt takes sixteen times as long when it is sixteen times as long, not 256 times."""
        assert grows_with_the_text(find_persoonsgegevens, piece)


@pytest.mark.parametrize("soort", Gegeven)
def test_every_kind_has_a_name_for_readers(soort: Gegeven) -> None:
    """A message says in Dutch what was found."""
    assert soort.label == soort.label.lower() != ""
