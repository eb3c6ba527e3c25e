"""Nothing about too few people goes outside, nor what can be worked out."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.knowing.kleine_aantallen import check_aantallen, few_people
from generator.knowing.scores import build_score, shown_delen, stand
from generator.values.bericht import Bericht, Deelmeting, Meting, Themablok, UZei
from generator.values.datum import Datum, Periode
from generator.values.inzicht import Bron, Inzicht
from generator.values.melding import Plek
from generator.values.openbaar import Deelscore, Stand
from tests.maak import maak_inzicht

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


def meting(n: int | None, *delen: tuple[str, int]) -> Meting:
    """Return a mark with the marks of its parts."""
    parts = tuple(Deelmeting(wie=wie, cijfer=7.0, n=count) for wie, count in delen)
    return Meting(wat="Reparaties", cijfer=7.0, wanneer=Datum(2024, 3), n=n, delen=parts)


class TestRegels:
    """Figures in the text of a report."""

    @pytest.mark.parametrize(("n", "codes"), [(4, [("kleine-groep", 1)]), (5, []), (None, [])])
    def test_a_line_is_about_enough_people(self, n: int | None, codes: list[tuple[str, int]]) -> None:
        """Four people is too few, five is enough."""
        assert gevonden(regel("a"), inzichten=(maak_inzicht("a", n=n),)) == codes

    @pytest.mark.parametrize(
        ("tekst", "codes"),
        [
            ("Van u vindt 4 procent de lift te traag.", [("kleine-groep", 1)]),
            ("Van u vindt 96% de lift goed.", [("kleine-groep", 1)]),
            ("Van u vindt 10 procent de lift te traag.", []),
            ("Niemand, 0 procent, vindt de lift te traag.", []),
        ],
    )
    def test_a_percentage_hides_no_few_people(self, tekst: str, codes: list[tuple[str, int]]) -> None:
        """Four percent of fifty are two people, and ninety-six percent tells about the same two."""
        assert gevonden(regel("a", tekst), inzichten=(maak_inzicht("a", n=50),)) == codes

    @pytest.mark.parametrize(
        ("tekst", "telling"),
        [
            ("Drie huurders belden twee keer.", ["Drie huurders"]),
            ("Er waren 4 ontevreden bewoners.", ["4 ontevreden bewoners"]),
            ("Vijf huurders belden.", []),
            ("Eén op de drie huurders belt.", []),
            ("Vier van de tien huurders weten dit niet.", []),
            ("Van de vier huurders weten we dit niet.", []),
            ("Een huurder wil graag een kort antwoord.", []),
            ("Er deden 34 mensen mee.", []),
        ],
    )
    def test_a_count_in_words_is_found(self, tekst: str, telling: list[str]) -> None:
        """«drie huurders» counts people, «één op de drie huurders» does not."""
        assert list(few_people(tekst, 5)) == telling

    def test_two_figures_of_one_study_do_not_tell_about_a_few(self) -> None:
        """Of 412 and 409 people of one panel the other three can be worked out; the smaller line is named."""
        allen, ouderen = maak_inzicht("a", n=412, bron=PANEL), maak_inzicht("b", n=409, bron=PANEL)

        assert gevonden(regel("a", nummer=3), regel("b", nummer=7), inzichten=(allen, ouderen)) == [("aftrekbaar", 7)]

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
    @settings(max_examples=500)
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
        (8.0, 7.5, Stand.OP_PEIL),
        (7.95, 7.9, Stand.HANGT),
        (7.95, None, Stand.ONDER),
        (7.5, 7.5, Stand.HANGT),
        (7.49, 7.9, Stand.ONDER),
        (7.9, 8.0, Stand.ONDER),
        (7.9, 7.4, Stand.ONDER),
    ],
)
def test_a_mark_lies_against_the_eight(cijfer: float, vorig: float | None, verwacht: Stand) -> None:
    """7,95 is no 8; twice in a row from 7,5 up to 8 stays hanging (S4-08)."""
    assert stand(cijfer, vorig) is verwacht
