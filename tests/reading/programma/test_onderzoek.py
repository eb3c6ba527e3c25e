"""An onderzoek, read from a file: who was asked, when, and what people tried (X-01, S0-27, S0-28, S2-03)."""

import re
from pathlib import Path

import pytest

from generator.reading.bestand.boom import open_boom
from generator.reading.bestand.lezing import Lezing
from generator.reading.bibliotheek import load_taxonomie
from generator.reading.programma.programma import load_agenda
from generator.values.programma.onderzoek import Onderzoek, Opdracht
from generator.values.programma.onderzoeksoort import Variant
from tests.conftest import PROJECT
from tests.reading.lees import TAXONOMIE, VANDAAG

KOP = "titel: Zo\nmethode: enquete\nklantgroep: [ouderen, vertrekkende-huurders]\nthema: [reparaties]\nstatus: klaar\n"


def lees(project: Path, velden: str) -> tuple[Onderzoek | None, list[tuple[str, str]]]:
    """Return the onderzoek with these fields, and the code and hint of everything that was found."""
    (project / "docs/onderzoeken").mkdir(parents=True)
    (project / "docs/onderzoeken/ux.md").write_text(f"---\n{KOP}{velden}\n---\n\nEen proef.\n", "utf-8")
    lezing = Lezing(VANDAAG, TAXONOMIE)
    found = load_agenda(open_boom(project, ("docs",), lezing), lezing).onderzoeken
    return next(iter(found), None), [(melding.code, melding.hint) for melding in lezing.meldingen]


def test_a_session_has_tasks_for_two_designs(tmp_path: Path) -> None:
    """Every task with its outcome, and where people got stuck."""
    onderzoek, found = lees(
        tmp_path,
        "n: 8\nuitgenodigd: 40\ndatum-veldwerk: 2024-03-14\ndatum-inzicht: 2024-03-15\ndagen-na-contact: 3\n"
        "opdrachten:\n- {wat: Zeg op, variant: A, gelukt: 0, van: 8, vast: De knop.}\n"
        "- {wat: Zeg op, variant: B, gelukt: 8, van: 8}",
    )

    assert onderzoek
    assert found == []
    assert onderzoek.opdrachten == (
        Opdracht("Zeg op", 0, 8, Variant.A, "De knop."),
        Opdracht("Zeg op", 8, 8, Variant.B),
    )
    assert (onderzoek.respons, onderzoek.tot_inzicht, onderzoek.dagen_na_contact) == (0.2, 1, 3)


def test_the_example_in_the_manual_is_right(tmp_path: Path) -> None:
    """Who copies it from the page about studies has a study with all that, and no finding."""
    manual = (PROJECT / "docs/over/kennisvraag-en-onderzoek.md").read_text("utf-8")
    (velden,) = re.findall(r"```yaml\n(n: [^`]*opdrachten:[^`]*?)\n```", manual)
    onderzoek, found = lees(tmp_path, velden)

    assert onderzoek
    assert (found, [deel.n for deel in onderzoek.per_klantgroep], onderzoek.tot_inzicht) == ([], [15, 10], 1)


def test_six_fields_are_enough_for_who_listens_herself(tmp_path: Path) -> None:
    """The short form in the manual is a study without findings (S0-40)."""
    manual = (PROJECT / "docs/over/kennisvraag-en-onderzoek.md").read_text("utf-8")
    (form,) = re.findall(r"```yaml\n(---\n[^`]*methode: koffietafel-of-flatloket\n[^`]*)```", manual)
    (tmp_path / "docs/onderzoeken").mkdir(parents=True)
    (tmp_path / "docs/onderzoeken/aan-tafel.md").write_text(form, "utf-8")
    lezing = Lezing(VANDAAG, load_taxonomie(PROJECT, Lezing(VANDAAG)))
    (onderzoek,) = load_agenda(open_boom(tmp_path, ("docs",), lezing), lezing).onderzoeken

    assert (form.split("---")[1].count(":"), onderzoek.n, lezing.meldingen) == (6, 6, [])


@pytest.mark.parametrize(
    ("velden", "code", "hint"),
    [
        ("n: 41\nuitgenodigd: 40", "boven-100", "Kijk n en uitgenodigd na."),
        ("uitgenodigd: 0", "geen-getal", "van 1 tot"),
        ("datum-veldwerk: 2024-03-15\ndatum-inzicht: 2024-03-14", "datum", "Kijk datum-veldwerk en datum-inzicht na."),
        ("gesprekken: [{datum: 2024-03-14, begin: '16:00', eind: '14:00'}]", "datum", "Kijk begin en eind"),
        ("gesprekken: [{datum: 2024-03-14, eind: 14:00}]", "datum", "Kijk begin en eind van dat gesprek na."),
        ("gesprekken: [{datum: 2024-03-14, begin: 2 uur}]", "onbekende-waarde", "14:00"),
        ("opdrachten: [{wat: Zeg op, gelukt: 9, van: 8}]", "boven-100", "Kijk gelukt en van na."),
        ("opdrachten: [{wat: Zeg op, variant: C, gelukt: 7, van: 8}]", "onbekende-waarde", "A"),
        ("n: 8\nper-klantgroep: [{klantgroep: ouderen, n: 9}]", "boven-100", "Kijk n en per-klantgroep na."),
        ("per-klantgroep: [{klantgroep: ouderen, n: 9, uitgenodigd: 8}]", "boven-100", "Kijk n en uitgenodigd na."),
        (
            "per-klantgroep: [{klantgroep: alle-huurders, n: 9}]",
            "onbekende-waarde",
            "vertrekkende-huurders, alle-huurders]",
        ),
        ("per-klantgroep: [{klantgroep: ouderen, n: 9}, {klantgroep: ouderen, n: 8}]", "dubbel", "dubbele"),
        ("dagen-na-contact: -1", "geen-getal", "van 0 tot"),
    ],
)
def test_what_cannot_be_is_a_fault(tmp_path: Path, velden: str, code: str, hint: str) -> None:
    """No more answers than people, no insight before the listening, and two designs at most."""
    onderzoek, ((gevonden, gezegd),) = lees(tmp_path, velden)

    assert (onderzoek, gevonden) == (None, code)
    assert hint in gezegd


@pytest.mark.parametrize("velden", ["n: 0\nuitgenodigd: 40", "n: 40\nuitgenodigd: 40", "n: 0", "uitgenodigd: 40"])
def test_nobody_who_answered_is_an_answer_too(tmp_path: Path, velden: str) -> None:
    """A study that nobody took part in may be told."""
    assert lees(tmp_path, velden)[1] == []
