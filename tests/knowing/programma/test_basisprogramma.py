"""What the basic programme demands: every boundary to the day and to the person."""

from dataclasses import replace
from datetime import date

import pytest

from generator.knowing.programma.basisprogramma import Basisprogramma, build_basisprogramma
from generator.values.datum import Datum
from generator.values.inzicht import Bron, Inzicht
from generator.values.programma.gesprek import Gesprek
from generator.values.programma.onderzoek import Onderzoek
from generator.values.programma.onderzoeksoort import Onderzoekstatus
from generator.values.taxonomie.soorten import Basis
from generator.values.taxonomie.termen import Methode
from tests.maak.agenda import gesprek, maak_onderzoek, maak_programma, met_agenda, op
from tests.maak.bibliotheek import INSTELLINGEN, MELDEN, PANEL, REPARATIES, WONING, maak_bibliotheek, maak_inzicht

MONITOR, PEILING, PROCES = (replace(PANEL, basis=basis) for basis in (Basis.MONITOR, Basis.PANEL, Basis.PROCESMETING))
PLEZIER, NAAM = replace(WONING, id="plezier", monitor="woonplezier"), replace(WONING, id="naam", monitor="reputatie")
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
        studie = maak_onderzoek("a", gesprekken=(gesprek(FEB), gesprek(MRT), gesprek(AUG, None)))

        assert [kwartaal.stand for kwartaal in _basis(studie, dag=dag).kwartalen] == standen

    @pytest.mark.parametrize(
        ("gesprekken", "dag", "stand"),
        [
            ((gesprek(FEB),), date(2024, 4, 1), "te weinig"),
            ((gesprek(FEB), gesprek(MRT)), date(2024, 4, 1), "gedaan"),
            ((gesprek(FEB), gesprek(MRT, 0)), date(2024, 4, 1), "te weinig"),
            ((gesprek(FEB, 0), gesprek(MRT, 0)), date(2024, 4, 1), "gemist"),
            ((gesprek(FEB), gesprek(date(2024, 4, 2))), date(2024, 5, 1), "te weinig"),
            ((gesprek(FEB),), date(2024, 3, 1), "nog te doen"),
            ((gesprek(FEB), gesprek(MRT)), date(2024, 3, 1), "gepland"),
        ],
    )
    def test_a_quarter_with_one_talk_is_not_done(self, gesprekken: tuple[Gesprek, ...], dag: date, stand: str) -> None:
        """Two talks is the least, held within the quarter; where nobody came, nobody was heard."""
        studie = maak_onderzoek("a", gesprekken=gesprekken)

        assert _basis(studie, dag=dag).kwartalen[0].stand == stand

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


def _monitor(*inzichten: Inzicht, dag: date = date(2024, 7, 1), jaar: int = 2024) -> Basisprogramma:
    """Return the programme of a library whose monitor asks about two subjects."""
    bibliotheek = maak_bibliotheek(inzichten)
    taxonomie = replace(bibliotheek.taxonomie, themas=(REPARATIES, PLEZIER, NAAM))
    return build_basisprogramma(replace(bibliotheek, taxonomie=taxonomie), jaar, dag, "Wij")


def _meting(**anders: object) -> Inzicht:
    return replace(maak_inzicht("a", methode=MONITOR, themas=(PLEZIER, NAAM)), **anders)  # type: ignore[arg-type]


def _te_doen(basis: Basisprogramma) -> list[str]:
    return [meting.label for meting in basis.monitor_te_doen]


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
        basis = _monitor(_meting(datum=datum))

        assert [meting.te_laat_sinds for meting in basis.monitor] == [sinds, sinds]
        assert _te_doen(basis) == (["woonplezier", "reputatie"] if sinds else [])

    @pytest.mark.parametrize(
        ("inzicht", "te_doen"),
        [
            (_meting(themas=(PLEZIER,)), ["reputatie"]),
            (_meting(themas=(REPARATIES,), titel="Het is te warm in huis"), ["woonplezier", "reputatie"]),
            (_meting(bron=Bron("Sectorbeeld", "Aedes")), ["woonplezier", "reputatie"]),
            (_meting(bron=Bron("Ons jaarlijks onderzoek", " wij ")), []),
            (_meting(bron=Bron("Ons jaarlijks onderzoek")), []),
            (_meting(methode=PEILING), ["woonplezier", "reputatie"]),
        ],
        ids=["één onderwerp", "hitte", "sector", "met onze naam", "zonder uitgever", "panel"],
    )
    def test_only_our_own_measurement_of_what_is_asked_counts(self, inzicht: Inzicht, te_doen: list[str]) -> None:
        """A survey on heat is no monitor, and a figure of the whole sector is not ours."""
        assert _te_doen(_monitor(inzicht)) == te_doen

    def test_what_others_measured_is_told_beside_it(self) -> None:
        """It is known, so that nobody asks twice, but never «gedaan»."""
        (meting, _) = _monitor(_meting(bron=Bron("Sectorbeeld", "Aedes"))).monitor

        assert (meting.laatste, meting.ander.titel if meting.ander else "") == (None, "A")

    @pytest.mark.parametrize(("van", "te_doen"), [("", []), ("Aedes", ["woonplezier", "reputatie"])])
    def test_an_insight_belongs_to_who_did_its_study(self, van: str, te_doen: list[str]) -> None:
        """An agency may publish what we had measured; a study of somebody else stays theirs."""
        inzicht = _meting(onderzoek="peiling", bron=Bron("Rapport", "Bureau"))
        studie = maak_onderzoek("peiling", methode=MONITOR, themas=(REPARATIES,), van=van)
        bibliotheek = met_agenda([inzicht], [], [studie])
        taxonomie = replace(bibliotheek.taxonomie, themas=(PLEZIER, NAAM))

        assert _te_doen(build_basisprogramma(replace(bibliotheek, taxonomie=taxonomie), 2024, AUG, "Wij")) == te_doen

    def test_a_finished_study_is_evidence_too(self) -> None:
        """Before its insights are written down, and not before it is done."""
        klaar = maak_onderzoek("a", methode=PROCES, klantreis=MELDEN, klaar=date(2024, 5, 1))
        bezig = replace(klaar, id="b", status=Onderzoekstatus.UITWERKEN, klaar=date(2024, 6, 1))
        (meting,) = _basis(klaar, bezig).gemeten

        assert meting.laatste
        assert (meting.laatste.pad, meting.laatste.datum) == ("onderzoeken/a.md", Datum(2024, 5, 1))

    def test_never_is_not_good(self) -> None:
        """What comes after the peildatum is not there yet."""
        assert _te_doen(_monitor(_meting(datum=Datum(2024, 7, 2)))) == ["woonplezier", "reputatie"]
        assert _te_doen(_monitor()) == ["woonplezier", "reputatie"]

    def test_a_vocabulary_without_subjects_has_no_monitor(self) -> None:
        """As long as no thema is a part of it, nothing can have measured it."""
        basis = build_basisprogramma(maak_bibliotheek([_meting()]), 2024, AUG)

        assert _te_doen(basis) == ["woonplezier, relatie en reputatie"]

    def test_a_year_that_is_over_is_seen_from_its_last_day(self) -> None:
        """What was good at the end of 2022 does not turn red years later."""
        oud = _meting(datum=Datum(2022, 3))

        assert _te_doen(_monitor(oud, jaar=2022)) == []
        assert _te_doen(_monitor(oud, jaar=2024)) == ["woonplezier", "reputatie"]


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


@pytest.mark.parametrize("basis", [PROCES, PEILING], ids=["proces", "panel"])
def test_figures_of_the_sector_are_no_measurement_of_ours(basis: Methode) -> None:
    """A klantreis and a subject of the panel are ours to measure too (S0-17, S0-18)."""
    thema = replace(REPARATIES, peiling="reparaties")
    sector = maak_inzicht("a", methode=basis, klantreis=MELDEN, themas=(thema,), bron=Bron("Benchmark", "Aedes"))
    bibliotheek = maak_bibliotheek([sector])
    taxonomie = replace(bibliotheek.taxonomie, themas=(thema,))
    found = build_basisprogramma(replace(bibliotheek, taxonomie=taxonomie), 2024, AUG, "Wij")

    assert [meting.laatste for meting in (*found.processen, *found.peilingen)] == [None, None]
    assert [meting.ander is not None for meting in (*found.processen, *found.peilingen)] == [
        basis is PROCES,
        basis is PEILING,
    ]


def test_every_year_with_a_programme_has_one() -> None:
    """The page of now and the page of its year ask for the same one, which is made once."""
    bibliotheek = met_agenda(programmas=[maak_programma(), maak_programma(jaar=2023)])
    programma = op(bibliotheek, date(2024, 7, 1)).programma

    assert programma.basisprogrammas == {
        jaar: build_basisprogramma(bibliotheek, jaar, date(2024, 7, 1), INSTELLINGEN.afzender.naam)
        for jaar in (2024, 2023)
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
