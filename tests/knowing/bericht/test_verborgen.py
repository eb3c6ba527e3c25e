"""A mark that must not be seen is seen nowhere, and no two reports tell together about a few people."""

from dataclasses import replace

import pytest

from generator.knowing.bericht.controle import check_concept
from generator.knowing.bericht.openbaar import build_openbaar
from generator.values.bericht import Bericht, Deelmeting
from generator.values.datum import Periode
from generator.values.openbaar import Deelscore, Score
from tests.maak.cijfers import BERICHT, METING, achter

CODES = ("kleine-groep", "aftrekbaar", "n-ontbreekt")


def gezien(bericht: Bericht, *eerder: Bericht) -> tuple[Score, list[tuple[str, str]]]:
    """Return the first mark as tenants read it, and the findings about small groups with their weight."""
    achtergrond = achter(*eerder)
    found = [(m.code, str(m.ernst)) for m in check_concept(bericht, achtergrond) if m.code in CODES]
    return build_openbaar(bericht, achtergrond).scores[0], found


def met(**anders: object) -> Bericht:
    """Return the report with another mark."""
    return replace(BERICHT, scores=(replace(METING, **anders),))  # type: ignore[arg-type]


VERBORGEN = Score("Reparaties", None, None, "maart 2024", bron="Panel")


class TestZonderN:
    """A mark of which nobody knows how many people gave it."""

    def test_it_is_not_shown(self) -> None:
        """The reader sees that the number is not known, and communications what to do."""
        score, found = gezien(met(n=None))

        assert score == replace(VERBORGEN, n_onbekend="dan laten wij geen cijfer zien")
        assert found == [("n-ontbreekt", "waarschuwing")]

    def test_it_is_shown_with_a_reason(self) -> None:
        """Who says that it cannot be known, and why, shows the mark with that reason."""
        score, found = gezien(met(n=None, n_onbekend=True, omdat="De bron noemt het niet."))

        assert (score.cijfer, score.n, score.n_onbekend, found) == (4.2, None, "De bron noemt het niet.", [])

    def test_a_reason_is_needed(self) -> None:
        """«n-onbekend: ja» alone tells a reader nothing."""
        score, found = gezien(met(n=None, n_onbekend=True))

        assert (score.cijfer, found) == (None, [("n-ontbreekt", "waarschuwing")])


class TestVerborgen:
    """A mark of too few people."""

    def test_everything_of_it_is_hidden(self) -> None:
        """Not only the mark: what it was before, its words and its parts tell about the same few."""
        delen = (Deelmeting(wie="Ouderen", cijfer=3.0, n=60),)
        score, _ = gezien(met(n=4, steekwoorden=("boos",), delen=delen))

        assert score == replace(VERBORGEN, delen=(Deelscore("Ouderen"),))

    @pytest.mark.parametrize("tekst", ["Reparaties krijgen een 4,2.", "Wij kregen 4.2 van u.", "Cijfer: 4,2"])
    def test_no_text_tells_it(self, tekst: str) -> None:
        """What is hidden in the table does not stand in a sentence."""
        _, found = gezien(replace(met(n=4), voorwoord=tekst))

        assert sorted(found) == [("kleine-groep", "fout"), ("kleine-groep", "waarschuwing")]

    @pytest.mark.parametrize(
        ("tekst", "codes"), [("U gaf een 4.", ["fout", "waarschuwing"]), ("U belde 4 keer.", ["waarschuwing"])]
    )
    def test_a_whole_mark_is_known_by_the_word_before_it(self, tekst: str, codes: list[str]) -> None:
        """A 4 is a mark after «een» or «cijfer», and else just a number."""
        _, found = gezien(replace(met(n=4, cijfer=4.0), voorwoord=tekst))

        assert sorted(ernst for _, ernst in found) == codes

    @pytest.mark.parametrize("tekst", ["Dat kost 14,2 euro.", "Op 4,25 meter.", "Wij belden 42 keer."])
    def test_another_number_is_free(self, tekst: str) -> None:
        """A number in which the mark happens to stand is no mark."""
        assert gezien(replace(met(n=4), voorwoord=tekst))[1] == [("kleine-groep", "waarschuwing")]


class TestEerder:
    """The same mark in an earlier version, or in an earlier report of the same source."""

    @pytest.mark.parametrize("periode", [Periode(2024, 1), Periode(2023, 2)])
    @pytest.mark.parametrize(("n", "zichtbaar"), [(97, False), (103, False), (100, True), (105, True), (95, True)])
    def test_an_n_that_lies_too_near_hides_the_mark(self, periode: Periode, n: int, zichtbaar: bool) -> None:
        """From 7,0 of 100 people and 7,1 of 103 the marks of three follow."""
        score, found = gezien(replace(BERICHT, blokken=()), replace(met(n=n), periode=periode, blokken=()))

        assert (score.cijfer is not None, found) == (zichtbaar, [] if zichtbaar else [("aftrekbaar", "waarschuwing")])

    def test_parts_are_compared_too(self) -> None:
        """Of 60 older people and then 62 the marks of two follow."""
        anderen = Deelmeting(wie="Anderen", cijfer=7.0, n=40)
        now, before = ((Deelmeting(wie="Ouderen", cijfer=7.0, n=n), anderen) for n in (60, 62))
        score, _ = gezien(replace(met(delen=now), blokken=()), replace(met(n=110, delen=before), blokken=()))

        assert score.cijfer is None

    def test_other_people_are_another_matter(self) -> None:
        """Who says that nobody took part again in a later report, shows the mark; a new version never can."""
        anders = replace(met(andere_mensen=True), blokken=())
        eerder = replace(met(n=97), blokken=())

        assert gezien(anders, replace(eerder, periode=Periode(2023, 2)))[0].cijfer == 4.2
        assert gezien(anders, eerder)[0].cijfer is None

    def test_what_was_hidden_before_tells_nothing(self) -> None:
        """An earlier mark without n is no help to anybody."""
        assert gezien(replace(met(n=7), blokken=()), replace(met(n=4), blokken=()))[0].cijfer == 4.2

    def test_a_line_about_nearly_as_many_people_is_found(self) -> None:
        """Of one question to tenants 100 people stood in the first version, and 97 in this one."""
        said = replace(BERICHT.blokken[0].u_zei[0], n=97)
        now = replace(BERICHT, scores=(), blokken=(replace(BERICHT.blokken[0], u_zei=(said,)),))
        found = [m for m in check_concept(now, achter(replace(BERICHT, scores=()))) if m.plek.regel == 7]

        assert ("aftrekbaar", "In het bericht van 2024-h1 staan 100 mensen, en hier 97") in [
            (melding.code, melding.tekst.partition(":")[0]) for melding in found
        ]
