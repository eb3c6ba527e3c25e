"""The fields of an onderzoek that hold a block of their own, read from a file."""

from datetime import date
from pathlib import Path

import pytest

from generator.reading.bestand.boom import open_boom
from generator.reading.bestand.lezing import Lezing
from generator.reading.programma.programma import load_agenda
from generator.values.melding import Melding
from generator.values.programma.onderzoek import Onderzoek, Terugkoppeling
from tests.reading.lees import TAXONOMIE, VANDAAG

KOP = "titel: Panel\nmethode: klantenpanel\nklantgroep: [ouderen]\nthema: [reparaties]\nstatus: klaar\n"


def _lees(project: Path, velden: str) -> tuple[tuple[Onderzoek, ...], list[Melding]]:
    (project / "docs/onderzoeken").mkdir(parents=True)
    (project / "docs/onderzoeken/panel.md").write_text(f"---\n{KOP}{velden}---\n\nEen proef.\n", "utf-8")
    lezing = Lezing(VANDAAG, TAXONOMIE)
    return load_agenda(open_boom(project, ("docs",), lezing), lezing).onderzoeken, lezing.meldingen


@pytest.mark.parametrize(
    "velden",
    [
        "teruggekoppeld: {datum: 2024-04-16, hoe: Brief en een bon, aan-wie: alle deelnemers}\n",
        "teruggekoppeld:\n  aan-wie: alle deelnemers\n  hoe: Brief en een bon\n  datum: 2024-04-16\n",
    ],
)
def test_giving_back_is_a_day_a_way_and_a_group(tmp_path: Path, velden: str) -> None:
    """On one line or on more, in any order (S0-29)."""
    (studie,), meldingen = _lees(tmp_path, velden)

    assert meldingen == []
    assert studie.teruggekoppeld == Terugkoppeling(date(2024, 4, 16), "Brief en een bon", "alle deelnemers")


def test_giving_back_may_be_left_out(tmp_path: Path) -> None:
    """A study that nobody gave back yet is no fault."""
    (studie,), meldingen = _lees(tmp_path, "")

    assert (studie.teruggekoppeld, meldingen) == (None, [])


@pytest.mark.parametrize(
    ("waarde", "code", "hint"),
    [
        ("{hoe: Brief, aan-wie: deelnemers}", "veld-ontbreekt", "datum: 2024-04-16"),
        ("{datum: 2024-04-16, aan-wie: deelnemers}", "veld-ontbreekt", "Voeg toe: hoe: "),
        ("{datum: 2024-04-16, hoe: Brief}", "veld-ontbreekt", "aan-wie: alle deelnemers"),
        ("{datum: 2024-04, hoe: Brief, aan-wie: deelnemers}", "datum", "2024-04-30"),
        ("{datum: 2024-04-31, hoe: Brief, aan-wie: deelnemers}", "datum", "30 dagen"),
        ("{datum: 2024-04-16, hoe: , aan-wie: deelnemers}", "leeg-veld", "hoe"),
        ("{datum: 2024-04-16, hoe: Brief, aan-wei: deelnemers, aan-wie: deelnemers}", "onbekend-veld", "aan-wie"),
        ("ja", "verkeerd-soort", "{datum: …, hoe: …, aan-wie: …}"),
    ],
)
def test_half_of_giving_back_is_a_fault(tmp_path: Path, waarde: str, code: str, hint: str) -> None:
    """Each of the three is asked for, on its own line, and the study is left out until it is mended."""
    studies, meldingen = _lees(tmp_path, f"teruggekoppeld: {waarde}\n")

    assert studies == ()
    assert [(melding.code, melding.plek.regel) for melding in meldingen] == [(code, 7)]
    assert hint in meldingen[0].hint
