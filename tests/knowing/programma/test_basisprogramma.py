"""What the basic programme demands: every boundary to the day and to the person."""

from dataclasses import replace
from datetime import date

import pytest

from generator.knowing.programma.basisprogramma import Basisprogramma, build_basisprogramma
from generator.values.datum import Datum
from generator.values.programma import Gesprek, Onderzoek, Onderzoekstatus
from generator.values.taxonomie import Basis
from tests.maak.agenda import gesprek, maak_onderzoek, maak_programma, met_agenda, op
from tests.maak.bibliotheek import MELDEN, PANEL, REPARATIES, maak_bibliotheek, maak_inzicht

MONITOR, PEILING, PROCES = (replace(PANEL, basis=basis) for basis in (Basis.MONITOR, Basis.PANEL, Basis.PROCESMETING))
FEB, MRT, AUG = date(2024, 2, 1), date(2024, 3, 31), date(2024, 8, 1)


def _basis(*onderzoeken: Onderzoek, dag: date = date(2024, 7, 1), jaar: int = 2024) -> Basisprogramma:
    return build_basisprogramma(met_agenda([], [], onderzoeken), jaar, dag)


def _waarschuwingen(*gesprekken: Gesprek, dag: date = date(2024, 7, 1), **anders: object) -> list[str]:
    found = _basis(maak_onderzoek("gesprek", gesprekken=gesprekken, **anders), dag=dag).waarschuwingen
    assert {waarschuwing.onderzoek.id for waarschuwing in found} <= {"gesprek"}
    return [waarschuwing.tekst for waarschuwing in found]


class TestKwartalen:
    """A groepsdiscussie in every quarter (S0-19)."""

    @pytest.mark.parametrize(
        ("dag", "standen"),
        [
            (date(2024, 3, 31), ["nog te doen", "komt nog", "komt nog", "komt nog"]),
            (date(2024, 4, 1), ["gemist", "nog te doen", "komt nog", "komt nog"]),
            (date(2024, 12, 31), ["gemist", "gemist", "gemist", "nog te doen"]),
            (date(2025, 1, 1), ["gemist"] * 4),
            (date(2023, 12, 31), ["komt nog"] * 4),
        ],
    )
    def test_the_last_day_still_counts(self, dag: date, standen: list[str]) -> None:
        """On 31 March there is still time; on 1 April the quarter is missed."""
        assert [kwartaal.stand for kwartaal in _basis(dag=dag).kwartalen] == standen

    @pytest.mark.parametrize(
        ("dag", "standen"),
        [
            (date(2024, 3, 31), ["gepland", "komt nog", "gepland", "komt nog"]),
            (date(2024, 4, 1), ["gedaan", "nog te doen", "gepland", "komt nog"]),
        ],
    )
    def test_a_talk_on_the_last_day_is_in_the_quarter(self, dag: date, standen: list[str]) -> None:
        """A talk is done from the day after it; until then it is planned."""
        studie = maak_onderzoek("a", gesprekken=(gesprek(MRT), gesprek(AUG, None)))

        assert [kwartaal.stand for kwartaal in _basis(studie, dag=dag).kwartalen] == standen

    def test_other_methods_and_stopped_plans_do_not_count(self) -> None:
        """An interview is no groepsdiscussie, and what was called off did not happen."""
        other = maak_onderzoek("a", methode=PANEL, gesprekken=(gesprek(FEB),))
        stopped = maak_onderzoek("b", status=Onderzoekstatus.GESTOPT, gesprekken=(gesprek(FEB, None),))

        assert [kwartaal.nummer for kwartaal in _basis(other, stopped).gemist] == [1, 2]


class TestGesprekken:
    """At least two talks, of 8 to 10 people (S0-19)."""

    @pytest.mark.parametrize("deelnemers", [8, 9, 10])
    def test_two_talks_of_the_right_size_pass(self, deelnemers: int) -> None:
        """Exactly 2 × 8 and 2 × 10 are good."""
        assert _waarschuwingen(gesprek(FEB, deelnemers), gesprek(MRT, deelnemers)) == []

    @pytest.mark.parametrize(("deelnemers", "woord"), [(7, "7 deelnemers"), (11, "11 deelnemers"), (1, "1 deelnemer")])
    def test_too_few_or_too_many_people_are_named(self, deelnemers: int, woord: str) -> None:
        """7 and 11 warn, with the day."""
        assert _waarschuwingen(gesprek(FEB, 8), gesprek(MRT, deelnemers)) == [
            f"31 maart 2024: {woord}; 8 tot en met 10 past"
        ]

    def test_one_talk_is_too_few(self) -> None:
        """Two is the least, counted over the whole study: the second may fall in another year."""
        assert _waarschuwingen(gesprek(FEB)) == ["1 gesprek; 2 is het minste"]
        assert _waarschuwingen(gesprek(FEB), gesprek(date(2023, 12, 12), 3)) == []

    @pytest.mark.parametrize(("dag", "bekend"), [(FEB, True), (date(2024, 2, 2), False)])
    def test_an_unknown_number_is_asked_for_afterwards(self, dag: date, bekend: bool) -> None:
        """Not before the talk, and not on the day itself."""
        found = _waarschuwingen(gesprek(FEB, None), gesprek(AUG, None), dag=dag)

        assert found == ([] if bekend else ["1 februari 2024: aantal deelnemers onbekend"])

    @pytest.mark.parametrize(
        ("status", "telt"), [(Onderzoekstatus.KLAAR, True), (Onderzoekstatus.VOORBEREIDING, False)]
    )
    def test_a_finished_study_without_talks_is_named(self, status: Onderzoekstatus, telt: bool) -> None:
        """While it is prepared there need be none yet."""
        found = _waarschuwingen(status=status, begin=FEB)

        assert found == (["geen gesprekken; 2 is het minste"] if telt else [])


class TestMonitor:
    """The yearly monitor (S0-21)."""

    @pytest.mark.parametrize(
        ("datum", "sinds"),
        [
            (Datum(2023, 7, 1), None),
            (Datum(2023, 6, 30), date(2024, 7, 1)),
            (Datum(2023, 6), date(2024, 7, 1)),
            (Datum(2023), None),
            (Datum(2024), None),
        ],
    )
    def test_more_than_twelve_months_is_late(self, datum: Datum, sinds: date | None) -> None:
        """Twelve months to the day are good; one day more is late from that day on."""
        bibliotheek = maak_bibliotheek([maak_inzicht("a", methode=MONITOR, datum=datum)])
        basis = build_basisprogramma(bibliotheek, 2024, date(2024, 7, 1))

        assert (basis.monitor.te_laat_sinds, basis.monitor_ontbreekt) == (sinds, sinds is not None)

    def test_a_finished_study_is_evidence_too(self) -> None:
        """Before its insights are written down, and not before it is done."""
        klaar = maak_onderzoek("a", methode=MONITOR, klaar=date(2024, 5, 1))
        bezig = maak_onderzoek("b", methode=MONITOR, status=Onderzoekstatus.UITWERKEN, klaar=date(2024, 6, 1))
        laatste = _basis(klaar, bezig).monitor.laatste

        assert laatste
        assert (laatste.pad, laatste.datum) == ("onderzoeken/a.md", Datum(2024, 5, 1))

    def test_never_is_not_good(self) -> None:
        """What comes after the peildatum is not there yet."""
        later = maak_onderzoek("a", methode=MONITOR, klaar=date(2024, 7, 2))

        assert (_basis(later).monitor.laatste, _basis(later).monitor_ontbreekt) == (None, True)

    def test_a_year_that_is_over_is_seen_from_its_last_day(self) -> None:
        """What was good at the end of 2022 does not turn red years later."""
        bibliotheek = maak_bibliotheek([maak_inzicht("a", methode=MONITOR, datum=Datum(2022, 3))])

        assert not build_basisprogramma(bibliotheek, 2022, date(2024, 7, 1)).monitor_ontbreekt
        assert build_basisprogramma(bibliotheek, 2024, date(2024, 7, 1)).monitor_ontbreekt


def test_the_panel_is_asked_about_every_subject() -> None:
    """Per thema with a peiling the last time, or none yet (S0-18)."""
    thema = replace(REPARATIES, peiling="leefbaarheid")
    bibliotheek = maak_bibliotheek([maak_inzicht("a", methode=PEILING, themas=(thema,))])
    taxonomie = replace(bibliotheek.taxonomie, themas=(thema, replace(REPARATIES, id="b", peiling="duurzaamheid")))
    peilingen = build_basisprogramma(replace(bibliotheek, taxonomie=taxonomie), 2024, date(2024, 7, 1)).peilingen

    assert [(p.label, p.laatste.datum if p.laatste else None) for p in peilingen] == [
        ("leefbaarheid", Datum(2024, 3)),
        ("duurzaamheid", None),
    ]


@pytest.mark.parametrize(("dag", "laat"), [(date(2025, 3, 31), False), (date(2025, 4, 1), True)])
def test_a_process_is_measured_every_year(dag: date, laat: bool) -> None:
    """A klantreis with a measurement of March 2024 is good up to 31 March 2025 (S0-17)."""
    bibliotheek = maak_bibliotheek([maak_inzicht("a", methode=PROCES, klantreis=MELDEN)])
    (proces,) = build_basisprogramma(bibliotheek, 2025, dag).processen

    assert (proces.label, proces.te_laat_sinds is not None) == ("Een reparatie melden", laat)


def test_every_year_with_a_programme_has_one() -> None:
    """The page of now and the page of its year ask for the same one, which is made once."""
    bibliotheek = met_agenda(programmas=[maak_programma(), maak_programma(jaar=2023)])
    programma = op(bibliotheek, date(2024, 7, 1)).programma

    assert programma.basisprogrammas == {
        jaar: build_basisprogramma(bibliotheek, jaar, date(2024, 7, 1)) for jaar in (2024, 2023)
    }
    assert programma.basisprogrammas[2024] is programma.basisprogrammas[2024]


def test_a_klantreis_was_measured_or_never() -> None:
    """What was never measured is named by itself (S0-17)."""
    gemeten = _basis(maak_onderzoek("a", methode=PROCES, klantreis=MELDEN, klaar=FEB))

    assert [[meting.label for meting in group] for group in (gemeten.gemeten, gemeten.nooit_gemeten)] == [
        [MELDEN.label],
        [],
    ]
    assert [[meting.label for meting in group] for group in (_basis().gemeten, _basis().nooit_gemeten)] == [
        [],
        [MELDEN.label],
    ]
