"""The questions that a reader judged: search keeps answering them well."""

import math
import statistics

import pytest

from benchmarks.zoekproef.proef import VRAGEN, Vraag, ndcg, read_vragen, reciprocal_rank
from generator.knowing.kennis import Kennis
from generator.knowing.zoeken.zoeker import Zoeker
from tests.conftest import met_voorbeeld
from tests.maak.echt import echte_kennis


class TestMaten:
    """How good a list of answers is, worked out by hand."""

    @pytest.mark.parametrize(
        ("antwoorden", "expected"),
        [
            (["a", "b"], 1.0),
            (["a", "b", "x"], 1.0),
            (["b", "a"], (1 + 3 / math.log2(3)) / (3 + 1 / math.log2(3))),
            (["x", "a"], (3 / math.log2(3)) / (3 + 1 / math.log2(3))),
            (["x", "y", "b"], 0.5 / (3 + 1 / math.log2(3))),
            ([*"qrstuvwxyz", "a"], 0.0),
            ([], 0.0),
        ],
    )
    def test_ndcg_weighs_place_and_judgement(self, antwoorden: list[str], expected: float) -> None:
        """A text that is about it gains 3, one that partly is gains 1, less further down, nothing after ten."""
        assert ndcg({"a": 2, "b": 1}, antwoorden) == pytest.approx(expected)

    def test_ten_good_answers_are_all_one_can_give(self) -> None:
        """With more than ten good texts, ten of them are a full score."""
        assert ndcg(dict.fromkeys("abcdefghijklmno", 2), list("fghijklmno")) == 1.0

    @pytest.mark.parametrize(
        ("antwoorden", "expected"),
        [(["a"], 1.0), (["b", "a"], 1.0), (["x", "b"], 0.5), (["x", "y", "z", "a"], 0.25), (["x"], 0.0), ([], 0.0)],
    )
    def test_reciprocal_rank_looks_at_the_first_good_answer(self, antwoorden: list[str], expected: float) -> None:
        """Half for the second place; a text that is partly about it is good too."""
        assert reciprocal_rank({"a": 2, "b": 1}, antwoorden) == expected


@pytest.fixture(scope="module")
def kennis() -> Kennis:
    """Give the library of this repository."""
    return echte_kennis()


@pytest.fixture(scope="module")
def vragen() -> tuple[Vraag, ...]:
    """Give the judged questions."""
    return read_vragen(VRAGEN)


@pytest.fixture(scope="module")
def antwoorden(kennis: Kennis, vragen: tuple[Vraag, ...]) -> list[list[str]]:
    """Give the ids of the insights that each question finds."""
    zoeker = Zoeker(kennis.zoeken.zoekindex)
    documenten = kennis.zoeken.zoekindex.documenten
    found = [[documenten[number].inzicht for number, _ in zoeker.zoek(v.vraag).treffers] for v in vragen]
    return [[inzicht.id for inzicht in inzichten if inzicht] for inzichten in found]


@met_voorbeeld
class TestProef:
    """Our own questions over our own library."""

    def test_the_questions_are_about_this_library(self, kennis: Kennis, vragen: tuple[Vraag, ...]) -> None:
        """There are enough of them, none is asked twice, and every text that is judged exists."""
        assert len(vragen) >= 60
        assert len({vraag.vraag for vraag in vragen}) == len(vragen)
        assert {naam for vraag in vragen for naam in vraag.oordelen} - set(kennis.bibliotheek.per_id) == set()
        assert all(2 in vraag.oordelen.values() for vraag in vragen)

    def test_the_best_texts_stand_high(self, vragen: tuple[Vraag, ...], antwoorden: list[list[str]]) -> None:
        """The mean nDCG@10 does not sink."""
        pairs = zip(vragen, antwoorden, strict=True)

        assert statistics.fmean(ndcg(vraag.oordelen, found) for vraag, found in pairs) >= 0.75

    def test_the_first_good_text_stands_high(self, vragen: tuple[Vraag, ...], antwoorden: list[list[str]]) -> None:
        """The mean reciprocal rank does not sink."""
        pairs = zip(vragen, antwoorden, strict=True)

        assert statistics.fmean(reciprocal_rank(vraag.oordelen, found) for vraag, found in pairs) >= 0.82

    def test_few_questions_stay_without_an_answer(self, antwoorden: list[list[str]]) -> None:
        """At most six in a hundred find no insight at all."""
        assert sum(not found for found in antwoorden) <= 0.06 * len(antwoorden)
