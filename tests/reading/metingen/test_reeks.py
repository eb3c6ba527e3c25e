"""A series from its two files: exact figures, and every fault with its line, its column and a way out."""

from datetime import date
from pathlib import Path

import pytest

from generator.reading.bibliotheek import load_bibliotheek
from generator.values.melding import Plek
from generator.values.metingen.periode import Meetperiode, Periodevorm
from generator.values.metingen.reeks import Meetreeks, Meting
from tests.maak.project import PROJECT, REEKS, REEKSTABEL, VANDAAG, Bestanden, write_project

KOP = "periode;score;n;uitgenodigd;ontevreden;vraagversie;bron\n"


def _lees(folder: Path, anders: Bestanden) -> tuple[tuple[Meetreeks, ...], list[tuple[object, ...]]]:
    """Return the series of the small project with other files, and where what was found."""
    resultaat = load_bibliotheek(write_project(folder, {**PROJECT, **anders}), VANDAAG)
    return resultaat.bibliotheek.metingen, [
        (m.code, m.plek.regel, m.plek.kolom, m.tekst, m.hint) for m in resultaat.meldingen
    ]


def _kop(anders: str) -> Bestanden:
    """Return the head file with more fields."""
    return {REEKS: str(PROJECT[REEKS]).replace("methode:", f"{anders}\nmethode:")}


def _jaar(jaar: int) -> Meetperiode:
    return Meetperiode(Periodevorm.JAAR, jaar)


def test_figures_are_as_they_stand(tmp_path: Path) -> None:
    """A comma, a point, an empty cell and a year that comes late: nothing is rounded or guessed, oldest first."""
    rows = "2023;7,95;290;1000;15.1;b;1\n\n2021;8;;;;;\n2022;7.9;310;;;;\n"
    (reeks,), found = _lees(
        tmp_path, {REEKSTABEL: KOP.replace("vraagversie", "spreiding") + rows.replace(";b;", ";1,4;")}
    )

    assert found == []
    assert reeks.metingen == (
        Meting(_jaar(2021), 8),
        Meting(_jaar(2022), 7.9, 310),
        Meting(_jaar(2023), 7.95, 290, 1000, 15.1, 1.4),
    )
    assert (reeks.doel, reeks.metingen[2].plek) == (8, Plek(REEKSTABEL, 2, 1))


def test_a_table_keeps_the_columns_of_who_sent_it(tmp_path: Path) -> None:
    """What a column is called stands once in the head file; a percent sign and a point in a name are no fault."""
    kolommen = "kolommen: {periode: Klantproces jr., score: Klantwaardering, n: Aantal respondenten}"
    table = "Klantproces jr.,Klantwaardering,Aantal respondenten\n2023,62%,290\n"
    (reeks,), found = _lees(tmp_path, {REEKSTABEL: table, **_kop(f"{kolommen}\nmaat: procent-tevreden")})

    assert found == []
    assert (reeks.metingen, reeks.doel) == ((Meting(_jaar(2023), 62, 290),), None)


CIJFER, PROCENT = "Een rapportcijfer loopt van 1 tot en met 10.", "Een percentage loopt van 0 tot en met 100."


@pytest.mark.parametrize(
    ("rij", "code", "plek", "hint"),
    [
        ("2023;10,1", "schaal", (2, 2), CIJFER),
        ("2023;0,9", "schaal", (2, 2), CIJFER),
        ("2023;7,8;;;100,1", "schaal", (2, 5), PROCENT),
        ("2023;7,8;0;9", "geen-getal", (2, 3), "Haal de rij weg, of maak deze cel leeg als het aantal niet bekend is."),
        ("2023;7,8;290;280", "schaal", (2, 3), "Kijk of de twee kolommen zijn verwisseld."),
        ("2023;7.800", "twee-getallen", (2, 2), "Schrijf 7800, zonder punt, of 7.8."),
        ("2023;goed", "geen-getal", (2, 2), CIJFER),
        ("2023;;;;;x", "geen-getal", (2, 2), CIJFER),
        ("2023-K2;7,8", "periode", (2, 1), "Schrijf hem zo: 2023."),
        (";7,8", "periode", (2, 1), "Schrijf hem zo: 2023."),
        ("2025;7,8", "datum-toekomst", (2, 1), "Schrijf alleen wat al gemeten is."),
        ("2023;7,8;;;;;2", "onbekende-waarde", (2, 7), "Het kopblok noemt er 1; schrijf een getal van 1 tot 1."),
        ("2023;7,8\n2023;7,9", "dubbel", (3, 1), "Hij staat ook op regel 2. Houd er één."),
        (
            "2022;7,8;;;;a\n2023;7,9;;;;b", "reeksbreuk", (3, 1),
            f"Zeg in {REEKS} waarom: reeksbreuk: [{{periode: 2023, omdat: …}}]",
        ),
    ],
)  # fmt: skip
def test_a_wrong_row_is_named_by_line_and_column(
    tmp_path: Path, rij: str, code: str, plek: tuple[int, int], hint: str
) -> None:
    """Every boundary has its own finding and a way out, and the series is left out as a whole."""
    reeksen, found = _lees(tmp_path, {REEKSTABEL: f"{KOP}{rij}\n"})

    assert (reeksen, [(m[0], m[1:3], m[4]) for m in found]) == ((), [(code, plek, hint)])


@pytest.mark.parametrize(
    ("kop", "tekst", "hint"),
    [
        ("periode;scoor", "De kolom «scoor» ken ik niet.", "Bedoelde je «score»?"),
        ("periode;score;score", "De kolom «score» staat er twee keer.", "Houd er één."),
        ("periode;n", "De kolom «score» ontbreekt.", "Schrijf als kop: periode;score;n;uitgenodigd"),
    ],
)
def test_a_wrong_heading_is_one_finding(tmp_path: Path, kop: str, tekst: str, hint: str) -> None:
    """Who misspells a column is not told about every row."""
    found = _lees(tmp_path, {REEKSTABEL: f"{kop}\n2023;7,8;7,9\n"})[1]

    assert [(m[0], *m[3:]) for m in found] == [("kolom", tekst, hint)]


def test_a_break_without_a_reason_is_a_fault(tmp_path: Path) -> None:
    """Nobody cuts a line without saying why; one at an unknown period may be."""
    without = _lees(tmp_path / "zonder", _kop("reeksbreuk: [{periode: 2023}]"))[1]
    unknown, found = _lees(tmp_path / "onbekend", _kop("reeksbreuk: [{periode: onbekend, omdat: Anders berekend.}]"))

    assert [m[0] for m in without] == ["veld-ontbreekt"]
    assert (found, [breuk.periode for breuk in unknown[0].breuken]) == ([], [None])


def test_two_series_of_one_name_are_told_apart(tmp_path: Path) -> None:
    """A reader who sees the same title twice cannot know which is meant."""
    twin = {"docs/metingen/nog-een.md": PROJECT[REEKS], "docs/metingen/nog-een.csv": PROJECT[REEKSTABEL]}
    found = _lees(tmp_path, twin)[1]

    assert [m[0] for m in found] == ["dubbele-naam"]


def test_a_series_of_managers_has_no_klantgroep(tmp_path: Path) -> None:
    """Marks for managers are a series too (S4-09): of nobody's klantgroep, and intern unless it says otherwise."""
    files = {REEKS: str(PROJECT[REEKS]).replace("klantgroep: [ouderen]", "klantgroep: geen")}
    (reeks,), found = _lees(tmp_path, files)

    assert (found, reeks.klantgroepen, str(reeks.publicatie)) == ([], (), "intern")


def test_a_series_on_a_day_has_the_periods_that_had_begun(tmp_path: Path) -> None:
    """What was measured later is not there yet."""
    ((reeks,), _) = _lees(tmp_path, {})

    assert [m.periode.id for m in reeks.op(date(2022, 12, 31)).metingen] == ["2022"]
