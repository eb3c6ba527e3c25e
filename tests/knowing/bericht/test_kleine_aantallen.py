"""Nothing about too few people goes outside, nor what can be worked out."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.knowing.bericht.kleine_aantallen import check_aantallen, check_tekst, few_people
from generator.knowing.bericht.scores import build_score, shown_delen, stand
from generator.values.bericht import Bericht, Cijferregel, Deelmeting, Themablok, UZei
from generator.values.datum import Datum, Periode
from generator.values.inzicht import Bron, Inzicht
from generator.values.melding import Plek
from generator.values.openbaar import Deelscore, OpenbaarBericht, Scorestand
from tests.maak.bibliotheek import maak_inzicht
from tests.speuren import voorbeelden

PANEL = Bron("Panel 2024")


def regel(inzicht: str, tekst: str = "De lift is stuk.", nummer: int = 1) -> UZei:
    """Return a line of a report."""
    return UZei(tekst=tekst, inzicht=inzicht, plek=Plek("docs/berichten/2024-h1.md", nummer))


def gevonden(*regels: UZei, inzichten: tuple[Inzicht, ...], minstens: int = 5) -> list[tuple[str, int]]:
    """Return the code and line of every finding about these lines."""
    blok = Themablok(thema="reparaties", u_zei=regels)
    bericht = Bericht(periode=Periode(2024, 1), bestand="b.md", titel="T", blokken=(blok,))
    per_id = {inzicht.id: inzicht for inzicht in inzichten}
    return [(melding.code, melding.plek.regel) for melding in check_aantallen(bericht, per_id, minstens)]


def meting(n: int | None, *delen: tuple[str, int]) -> Cijferregel:
    """Return a mark with the marks of its parts."""
    parts = tuple(Deelmeting(wie=wie, cijfer=7.0, n=count) for wie, count in delen)
    return Cijferregel(wat="Reparaties", cijfer=7.0, wanneer=Datum(2024, 3), n=n, delen=parts)


class TestRegels:
    """Figures in the text of a report."""

    @pytest.mark.parametrize(("n", "codes"), [(4, [("kleine-groep", 1)]), (5, []), (None, [])])
    def test_a_line_is_about_enough_people(self, n: int | None, codes: list[tuple[str, int]]) -> None:
        """Four people is too few, five is enough."""
        assert gevonden(regel("a"), inzichten=(maak_inzicht("a", n=n),)) == codes

    def test_one_person_is_counted_in_good_dutch(self) -> None:
        """A message never says «1 mensen»."""
        blok = Themablok(thema="reparaties", u_zei=(regel("a"),))
        bericht = Bericht(periode=Periode(2024, 1), bestand="b.md", titel="T", blokken=(blok,))
        (melding,) = check_aantallen(bericht, {"a": maak_inzicht("a", n=1)}, 5)

        assert melding.tekst == "Deze regel gaat over 1 mens. Dat zijn er te weinig: het moeten er minstens 5 zijn."

    @pytest.mark.parametrize(
        ("tekst", "codes"),
        [
            ("Van u vindt 4 procent de lift te traag.", [("kleine-groep", 1)]),
            ("Van u vindt 96% de lift goed.", [("kleine-groep", 1)]),
            ("Van u vindt 10 procent de lift te traag.", []),
            ("Niemand, 0 procent, vindt de lift te traag.", []),
            ("Vier procent vindt de lift te traag.", [("kleine-groep", 1)]),
            ("1 op de 50 vindt de lift te traag.", [("kleine-groep", 1), ("kleine-groep", 1)]),
            ("Eén op de tien vindt de lift te traag.", []),
        ],
    )
    def test_a_percentage_hides_no_few_people(self, tekst: str, codes: list[tuple[str, int]]) -> None:
        """Four percent of fifty are two people, and ninety-six percent tells about the same two."""
        found = check_tekst(Plek("b.md", 1), tekst, 5, 50)

        assert [(melding.code, melding.plek.regel) for melding in found] == codes

    @pytest.mark.parametrize(
        ("tekst", "telling"),
        [
            ("Drie huurders belden twee keer.", ["Drie huurders"]),
            ("Er waren 4 ontevreden bewoners.", ["4 ontevreden bewoners"]),
            ("Vijf huurders belden.", []),
            ("Eén op de drie huurders belt.", []),
            ("Vier van de tien huurders weten dit niet.", []),
            ("Ruim een op de drie panelleden is blij.", []),
            ("Van de vier huurders weten we dit niet.", ["vier huurders"]),
            ("3 van de 412 huurders belden.", ["3 van de 412"]),
            ("Eén huurder klaagt.", ["Eén huurder"]),
            ("Dat zeiden twee vrouwen.", ["twee vrouwen"]),
            ("Drie panelleden en twee van u belden.", ["Drie panelleden", "twee van u"]),
            ("Van 1.204 huurders weten we dit.", []),
            ("Na twee keer bellen kwam er iemand.", []),
            ("Een huurder wil graag een kort antwoord.", []),
            ("Er deden 34 mensen mee.", []),
        ],
    )
    def test_a_count_in_words_is_found(self, tekst: str, telling: list[str]) -> None:
        """«drie huurders» counts people, «één op de drie huurders» does not."""
        assert [found.tekst for found in few_people(tekst, 5)] == telling

    @pytest.mark.parametrize(
        ("tekst", "telling"),
        [
            ("Van de 42 huurders zijn er 39 tevreden.", ["Van de 42 … 39"]),
            ("Van onze tweeënveertig bewoners waren negenendertig blij.", ["Van onze tweeënveertig … negenendertig"]),
            ("Van de 42 huurders zijn er 30 tevreden.", []),
            ("Van de 42 huurders in 3 flats wachten er 30 langer dan 4 weken.", []),
            ("Iedereen is tevreden, op drie na.", ["op drie na"]),
            ("Alle bewoners op 2 huurders na zijn blij.", ["op 2 huurders na"]),
            ("Dit is op één na de grootste flat.", []),
            ("Twee van de vijf vinden dat te duur.", ["Twee van de vijf"]),
            ("Zes van de acht huurders belden.", ["Zes van de acht"]),
            ("Zes op de acht huurders belden.", []),
            ("De helft van 6 bewoners belde.", ["De helft van 6"]),
            ("Een kwart van de 12 belde.", ["Een kwart van de 12"]),
            ("20% van de 15 huurders belde.", ["20% van de 15"]),
            ("De helft van 60 bewoners belde.", []),
            ("Drie bewoonsters en vier huursters belden.", ["Drie bewoonsters", "vier huursters"]),
            ("Twee jonge moeders zeiden dit.", ["Twee jonge moeders"]),
            ("Vier woonwagenbewoners wachten.", ["Vier woonwagenbewoners"]),
            ("Drie reizigers wachten.", ["Drie reizigers"]),
            ("Een van onze bewoners vertelde dit.", ["Een van onze bewoners"]),
            ("De enige huurder die belde, kreeg antwoord.", ["De enige huurder"]),
            ("Beide bewoners waren blij.", ["Beide bewoners"]),
            ("Wij willen voor alles minstens een 8.", []),
            ("Van elke tien mensen deden er vier mee.", []),
            ("Sinds twee van de drie maanden is het stil.", []),
        ],
    )
    def test_what_is_left_over_is_counted_too(self, tekst: str, telling: list[str]) -> None:
        """Whoever reads how many there are and how many of those said it, knows how many did not."""
        found = few_people(tekst, 5, ("Reizigers",))

        assert [one.tekst for one in found] == telling

    def test_two_figures_of_one_study_do_not_tell_about_a_few(self) -> None:
        """Of 412 and 409 people of one panel the other three can be worked out; the smaller line is named."""
        allen, ouderen = maak_inzicht("a", n=412, bron=PANEL), maak_inzicht("b", n=409, bron=PANEL)

        assert gevonden(regel("a", nummer=3), regel("b", nummer=7), inzichten=(allen, ouderen)) == [("aftrekbaar", 7)]

    def test_a_part_stands_beside_the_whole_study(self) -> None:
        """Among those who took part stands the whole study: a line about 409 of those 412 tells about three."""
        part = replace(regel("a", nummer=4), n=409)

        assert gevonden(part, inzichten=(maak_inzicht("a", n=412, bron=PANEL),)) == [("aftrekbaar", 4)]

    def test_the_parts_of_a_study_leave_nobody_over(self) -> None:
        """Of 100 people, groups of 60 and 37 leave three."""
        inzichten = tuple(maak_inzicht(f"i{n}", n=n, bron=PANEL) for n in (100, 60, 37))

        assert gevonden(*(regel(i.id) for i in inzichten), inzichten=inzichten) == [("aftrekbaar", 1)]

    def test_a_line_is_never_about_more_people_than_its_study(self) -> None:
        """An n of its own does not hide that only three people were asked."""
        found = gevonden(replace(regel("a"), n=400), inzichten=(maak_inzicht("a", n=3),))

        assert ("n-anders", 1) in found

    def test_a_line_finds_its_nearest_only(self) -> None:
        """Three hundred lines of one panel give at most a finding each, not one for every pair."""
        inzichten = tuple(maak_inzicht(f"i{n}", n=n, bron=PANEL) for n in range(100, 400))

        assert len(gevonden(*(regel(i.id) for i in inzichten), inzichten=inzichten)) == 299

    @pytest.mark.parametrize(("n", "bron"), [(407, PANEL), (412, PANEL), (409, Bron("Ander panel"))])
    def test_other_pairs_are_free(self, n: int, bron: Bron) -> None:
        """Five people apart, just as many people, or another study tells nothing."""
        inzichten = (maak_inzicht("a", n=412, bron=PANEL), maak_inzicht("b", n=n, bron=bron))

        assert gevonden(regel("a"), regel("b"), inzichten=inzichten) == []


class TestScores:
    """Marks, and the marks of parts."""

    def test_a_mark_of_few_people_is_hidden(self) -> None:
        """The reader sees that too few people answered, not the mark."""
        score = build_score(meting(4), None, (), 5)

        assert (score.cijfer, score.n, score.stand) == (None, None, None)

    def test_the_words_of_few_people_are_hidden_too(self) -> None:
        """What two people said about the mark goes with it."""
        assert build_score(replace(meting(2), steekwoorden=("boos",)), None, (), 5).steekwoorden == ()

    def test_a_mark_that_was_hidden_stays_hidden(self) -> None:
        """A previous mark that was about too few people does not come back as «vorige keer»."""
        before = OpenbaarBericht(Periode(2023, 2), "T", (), "Wij", "", scores=(build_score(meting(3), None, (), 5),))

        assert build_score(replace(meting(100), vorig=4.2), None, (before,), 5).vorig is None

    def test_a_previous_mark_is_of_the_same_source(self) -> None:
        """The mark of another organisation is not the mark before this one."""
        ander = build_score(replace(meting(100), bron="Aedes"), None, (), 5)
        before = OpenbaarBericht(Periode(2023, 2), "T", (), "Wij", "", scores=(ander,))

        assert build_score(replace(meting(100), bron="Panel"), None, (before,), 5).vorig is None
        assert build_score(replace(meting(100), bron="Aedes"), None, (before,), 5).vorig == 7.0

    def test_an_unknown_total_hides_a_second_part(self) -> None:
        """A reader may know the total: one hidden part alone would follow from it."""
        assert [d.wie for d in shown_delen(meting(None, ("A", 60), ("B", 37), ("C", 3)), None, 5)] == ["A"]

    def test_the_only_small_part_takes_another_with_it(self) -> None:
        """With one part hidden, its mark follows from the others; the smallest of those is hidden too."""
        score = build_score(meting(100, ("A", 60), ("B", 37), ("C", 3)), None, (), 5)

        assert score.delen == (Deelscore("A", 7.0, 60), Deelscore("B"), Deelscore("C"))

    def test_few_people_outside_the_parts_hide_a_part(self) -> None:
        """Of 100 people 97 stand in a part: the mark of the other three follows, so one part is hidden."""
        assert [d.wie for d in shown_delen(meting(100, ("A", 60), ("B", 37)), 100, 5)] == ["A"]

    def test_parts_of_enough_people_stay(self) -> None:
        """Parts that together are everybody, each large enough, are shown."""
        assert len(shown_delen(meting(100, ("A", 60), ("B", 40)), 100, 5)) == 2

    @given(st.lists(st.integers(0, 12), max_size=6), st.integers(0, 9), st.integers(2, 6))
    @voorbeelden(500)
    def test_no_small_group_can_be_worked_out(self, sizes: list[int], rest: int, minstens: int) -> None:
        """Law: what is not shown is nobody, or at least `minstens` people and a small part is never alone."""
        n = sum(sizes) + rest
        delen = tuple((str(number), size) for number, size in enumerate(sizes))
        shown = shown_delen(meting(n, *delen), n, minstens)
        hidden = [size for name, size in delen if name not in [deel.wie for deel in shown]]
        unseen = n - sum(deel.n for deel in shown)

        assert all(deel.n >= minstens for deel in shown)
        assert not 0 < unseen < minstens or not shown
        assert all(unseen > size for size in hidden if 0 < size < minstens) or not shown

    def test_every_hidden_part_is_named_with_its_reason(self) -> None:
        """Communications reads which part is small, and which is hidden for its sake."""
        bericht = Bericht(
            periode=Periode(2024, 1), bestand="b.md", titel="T", scores=(meting(100, ("A", 60), ("B", 37), ("C", 3)),)
        )

        found = [(m.code, m.ernst, "«B»" in m.tekst) for m in check_aantallen(bericht, {}, 5)]

        assert found == [("aftrekbaar", "waarschuwing", True), ("kleine-groep", "waarschuwing", False)]


@pytest.mark.parametrize(
    ("cijfer", "vorig", "verwacht"),
    [
        (8.0, 7.5, Scorestand.OP_PEIL),
        (7.95, 7.9, Scorestand.HANGT),
        (7.95, None, Scorestand.ONDER),
        (7.5, 7.5, Scorestand.HANGT),
        (7.49, 7.9, Scorestand.ONDER),
        (7.9, 8.0, Scorestand.ONDER),
        (7.9, 7.4, Scorestand.ONDER),
    ],
)
def test_a_mark_lies_against_the_eight(cijfer: float, vorig: float | None, verwacht: Scorestand) -> None:
    """7,95 is no 8; twice in a row from 7,5 up to 8 stays hanging (S4-08)."""
    assert stand(cijfer, vorig) is verwacht
