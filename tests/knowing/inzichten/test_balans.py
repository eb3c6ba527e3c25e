"""The balance of what we hear, seen from the peildatum."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.knowing.inzichten.balans import DIENST, WOON, Balans, build_balans, kanten_van, tabel_van
from generator.knowing.inzichten.tellingen import Telling, aandelen
from generator.values.datum import Datum, Periode
from generator.values.inzicht import Inzicht, Waarneming
from generator.values.programma.agenda import Kennisagenda
from generator.values.programma.jaarprogramma import Tabel
from generator.values.programma.onderzoek import Onderzoek
from generator.values.programma.onderzoeksoort import Inzet, Onderzoekstatus
from generator.values.taxonomie.soorten import Aard, Soort
from generator.values.taxonomie.termen import Methode
from generator.values.taxonomie.thema import Thema
from tests.maak.bibliotheek import (
    INTERVIEW,
    OUDEREN,
    PANEL,
    PEILDATUM,
    REPARATIES,
    WONING,
    maak_bibliotheek,
    maak_inzicht,
)


def _balans(*inzichten: Inzicht) -> Balans:
    return build_balans(maak_bibliotheek(inzichten), PEILDATUM)


def _ids(tellingen: tuple[Telling, ...]) -> list[str]:
    return [telling.naam.id for telling in tellingen]


def _some(count: int, thema: Thema = REPARATIES, jaar: int = 2024) -> list[Inzicht]:
    return [maak_inzicht(f"{thema.id}-{n}", jaar, themas=(thema,)) for n in range(count)]


class TestTijd:
    """When an insight counts."""

    def test_the_last_half_year_holds_the_peildatum(self) -> None:
        """On 1 July a new half year has begun; ten are counted one by one."""
        perioden = _balans().perioden

        assert (perioden[0], perioden[-1], len(perioden)) == (Periode(2020, 1), Periode(2024, 2), 10)

    @pytest.mark.parametrize(
        ("datum", "recent"),
        [
            (Datum(2022, 7, 1), 0),
            (Datum(2022, 7, 2), 1),
            (Datum(2024, 7, 1), 1),
            (Datum(2024, 7, 2), 0),
            (Datum(2024), 1),
            (None, 0),
        ],
    )
    def test_recent_is_two_years_up_to_the_peildatum(self, datum: Datum | None, recent: int) -> None:
        """The window turns on the day; a year that has begun is in, no date is not (S0-12)."""
        assert _balans(maak_inzicht("a", datum=datum)).domeinen.geheel.recent == recent

    def test_nothing_is_lost_or_counted_twice(self) -> None:
        """Old, undated and recent insights stand apart; what is still to come is not counted."""
        dagen = [
            Datum(2008),
            Datum(2019, 12, 31),
            Datum(2020, 1, 1),
            Datum(2024, 6, 30),
            Datum(2024),
            None,
            Datum(2025),
        ]
        balans = _balans(*(maak_inzicht(f"a{n}", datum=dag) for n, dag in enumerate(dagen)))
        whole = balans.domeinen.geheel

        assert whole.per_periode == (1, 0, 0, 0, 0, 0, 0, 0, 1, 1)
        assert (whole.eerder, whole.zonder_datum, whole.totaal) == (2, 1, 6)


class TestDomeinen:
    """The five domains, of which the small vocabulary has two (S0-12)."""

    @pytest.mark.parametrize(("diensten", "leemten"), [(8, []), (9, []), (10, ["kwaliteit"])])
    def test_less_than_ten_percent_is_a_gap(self, diensten: int, leemten: list[str]) -> None:
        """One of ten is enough, one of eleven is not."""
        balans = _balans(*_some(diensten), *_some(1, WONING))

        assert _ids(balans.leemten) == leemten

    def test_nothing_is_a_gap(self) -> None:
        """An empty library has gaps only, and divides by nothing."""
        balans = _balans()

        assert (_ids(balans.leemten), balans.in_balans) == (["diensten", "kwaliteit"], ())
        assert balans.domeinen.aandeel(balans.leemten[0]) == 0

    def test_old_knowledge_does_not_hide_a_gap(self) -> None:
        """What we heard long ago counts in the table, not in the balance."""
        assert _ids(_balans(maak_inzicht("a"), *_some(5, WONING, 2015)).leemten) == ["kwaliteit"]

    def test_an_insight_counts_in_each_domein_once(self) -> None:
        """Two themas of two domeinen are two counts of one insight."""
        balans = _balans(maak_inzicht("a", themas=(REPARATIES, WONING)), maak_inzicht("b", themas=(WONING, WONING)))

        assert [telling.recent for telling in balans.domeinen.tellingen] == [1, 2]
        assert balans.domeinen.geheel.recent == 2

    def test_context_counts_nowhere_but_apart(self) -> None:
        """What plays around living is no evidence (S0-07)."""
        balans = _balans(maak_inzicht("a", soort=Soort.CONTEXT))

        assert (balans.domeinen.geheel.totaal, balans.context) == (0, 1)
        assert {telling.totaal for telling in balans.tabellen.values()} == {0}

    @given(st.integers(0, 50), st.integers(0, 50))
    def test_a_share_that_shows_ten_percent_is_no_gap(self, deel: int, rest: int) -> None:
        """The percentage on the page and the verdict never disagree."""
        balans = _balans(*_some(deel, WONING), *_some(rest))

        assert ("kwaliteit" in _ids(balans.leemten)) == (aandelen((deel, rest), deel + rest)[0] < 10)


class TestSoorten:
    """How we listen."""

    def test_an_insight_counts_in_every_fase_of_its_methode(self) -> None:
        """A methode for two fasen gives an insight to both (S0-14)."""
        both = replace(PANEL, fasen=("toetsen", "verkennen"))

        assert [t.recent for t in _balans(maak_inzicht("a", methode=both)).fasen.tellingen] == [1, 1]
        assert [t.recent for t in _balans(maak_inzicht("a", methode=INTERVIEW)).fasen.tellingen] == [1, 0]

    def test_both_kinds_count_in_both(self) -> None:
        """Stories, figures, and a methode that gives both (S0-15)."""
        balans = _balans(*(maak_inzicht(aard, aard=aard) for aard in Aard))

        assert [telling.recent for telling in balans.aarden.tellingen] == [2, 2]

    def test_felt_and_measured_count_for_kwaliteit_only(self) -> None:
        """What should say which of the two and does not is counted apart (S0-13)."""
        balans = _balans(
            maak_inzicht("a", themas=(WONING,), waarneming=Waarneming.SUBJECTIEF),
            maak_inzicht("b", themas=(WONING,)),
            maak_inzicht("c", waarneming=Waarneming.OBJECTIEF),
        )

        assert [telling.totaal for telling in balans.waarnemingen.tellingen] == [1, 0]
        assert (balans.waarnemingen.geheel.totaal, balans.zonder_waarneming) == (2, 1)

    def test_studies_are_counted_by_how_often_they_are_done(self) -> None:
        """Regularly or once (S0-03)."""
        vast, eens = (
            Onderzoek(inzet, "x.md", "X", PANEL, (OUDEREN,), (WONING,), Onderzoekstatus.KLAAR, inzet=inzet)
            for inzet in Inzet
        )
        library = replace(maak_bibliotheek(), agenda=Kennisagenda(onderzoeken=(vast, eens, eens)))

        assert build_balans(library, PEILDATUM).inzetten == {Inzet.STRUCTUREEL: 1, Inzet.AD_HOC: 2}


class TestTabellen:
    """Richten, inrichten and verrichten, for living and for service (S0-06)."""

    @pytest.mark.parametrize(
        ("soort", "fasen", "tabel"),
        [
            (Soort.BEHOEFTE, ("beoordelen",), Tabel.RICHTEN),
            (Soort.GEDRAG, ("verkennen",), Tabel.INRICHTEN),
            (Soort.TEVREDENHEID, ("verkennen",), Tabel.VERRICHTEN),
            (None, ("verkennen", "toetsen"), Tabel.RICHTEN),
            (None, ("toetsen", "verkennen"), Tabel.INRICHTEN),
            (None, ("verdiepen",), Tabel.INRICHTEN),
            (None, ("beoordelen",), Tabel.VERRICHTEN),
            (None, (), Tabel.INRICHTEN),
        ],
    )
    def test_the_soort_decides_and_else_the_first_fase(
        self, soort: Soort | None, fasen: tuple[str, ...], tabel: Tabel
    ) -> None:
        """Every insight stands in one column, also when little is known of it."""
        methode = Methode("x", "X", fasen=fasen)

        assert tabel_van(maak_inzicht("a", soort=soort, methode=methode)) is tabel

    def test_the_domeinen_decide_about_living_and_service(self) -> None:
        """An insight about both stands in both rows."""
        assert kanten_van(maak_inzicht("a", themas=(WONING,))) == {WOON}
        assert kanten_van(maak_inzicht("a", themas=(WONING, REPARATIES))) == {WOON, DIENST}

    def test_a_row_adds_up(self) -> None:
        """Three insights about service are three in its row, and none in the other."""
        balans = _balans(*(maak_inzicht(f"a{soort}", soort=soort) for soort in (Soort.BEHOEFTE, Soort.GEDRAG, None)))

        assert [balans.tabellen[DIENST, tabel].totaal for tabel in Tabel] == [1, 2, 0]
        assert [balans.tabellen[WOON, tabel].totaal for tabel in Tabel] == [0, 0, 0]


def test_half_a_year_later_the_half_years_move_along() -> None:
    """What was counted one by one is counted together later; the total stays."""
    library = maak_bibliotheek([maak_inzicht("a", datum=Datum(2020, 3))])
    nu, later = (build_balans(library, dag).domeinen.geheel for dag in (PEILDATUM, date(2025, 1, 1)))

    assert (nu.per_periode[0], nu.eerder, later.per_periode[0], later.eerder) == (1, 0, 0, 1)
    assert nu.totaal == later.totaal
