"""The examples on the page of findings are true: *Fout* gives exactly its own code, and *Goed* gives nothing."""

from datetime import date
from pathlib import Path

import pytest

from generator.doors.binnensite import find_paden
from generator.doors.buitensite import check_buitensite
from generator.doors.opslag.halverwege import check_halverwege
from generator.doors.site import Site, check_adres
from generator.doors.verwijzingen import check_verwijzingen
from generator.knowing.bericht.vaststelbaar import check_vaststelbaar
from generator.knowing.controle import check_kennis
from generator.knowing.kennis import Kennis
from generator.reading.bestand.lezing import Lezing
from generator.reading.bibliotheek import load_bibliotheek
from generator.reading.inzichten.rijen import read_rijen
from generator.showing.paginas import maak_paginas
from generator.values.bericht import Berichtstatus
from generator.values.meldingen.register import MELDINGSOORTEN
from generator.values.meldingen.soort import Meldingsoort
from tests.maak.bibliotheek import INSTELLINGEN
from tests.maak.project import PROJECT, VANDAAG, Bestanden, write_project
from tests.values.meldingen.planten import GROEP, VERTELD, plant

_GETOOND = [soort for soort in MELDINGSOORTEN if soort.code not in VERTELD]
_DAG = {"te-vroeg": date(2024, 6, 30)}
"""The day on which a code is met, when that matters."""
_ERBIJ = {"dubbel-anker": ["attributen"], "te-vroeg": ["goedgekeurd"]}
"""Codes that never come alone: the first anchor is an attribute, and who approves in time approves too early."""


def _codes(folder: Path, bestanden: Bestanden, vandaag: date = VANDAAG) -> list[str]:
    """Return the codes of everything that is found in a project, also what stands in the way of publishing."""
    resultaat = load_bibliotheek(write_project(folder, bestanden), vandaag)
    kennis = Kennis(resultaat.bibliotheek, INSTELLINGEN)
    found = {*resultaat.meldingen, *check_kennis(kennis)}
    paden = find_paden(kennis, maak_paginas(kennis), resultaat.boom, Site(folder, "mkdocs.yml"))
    found |= {*check_verwijzingen(resultaat.doelen, paden)}
    found |= {*check_adres(folder), *check_halverwege(folder), *check_buitensite(folder, resultaat.buitenkant)}
    for stuk in kennis.bericht.stukken:
        found |= {*stuk.bevindingen}
        if stuk.bericht.status is Berichtstatus.CONCEPT:
            found |= {*check_vaststelbaar(stuk, vandaag)}
    return sorted(melding.code for melding in found)


def _import_codes(folder: Path, tabel: str) -> list[str]:
    lezing = Lezing(VANDAAG, load_bibliotheek(write_project(folder, PROJECT), VANDAAG).bibliotheek.taxonomie)
    read_rijen(tabel.encode(), "lijst.csv", lezing)
    return [melding.code for melding in lezing.meldingen]


def _example_codes(folder: Path, soort: Meldingsoort, voorbeeld: str) -> list[str]:
    imported = GROEP[soort.code] == "importeren"
    return _import_codes(folder, voorbeeld) if imported else _codes(folder, plant(soort, voorbeeld))


def test_the_project_itself_has_no_finding(tmp_path: Path) -> None:
    """What is found below was planted."""
    assert _codes(tmp_path, PROJECT) == []


@pytest.mark.parametrize("soort", _GETOOND, ids=lambda soort: soort.code)
def test_the_wrong_example_gives_exactly_its_code(soort: Meldingsoort, tmp_path: Path) -> None:
    """Whoever looks up a code sees what causes it, and nothing else is wrong with the example."""
    assert _example_codes(tmp_path, soort, soort.fout) == sorted([soort.code, *_ERBIJ.get(soort.code, ())])


@pytest.mark.parametrize("soort", _GETOOND, ids=lambda soort: soort.code)
def test_the_right_example_gives_nothing(soort: Meldingsoort, tmp_path: Path) -> None:
    """Whoever pastes what is said to be right, is done."""
    assert _example_codes(tmp_path, soort, soort.goed) == []


@pytest.mark.parametrize("code", VERTELD)
def test_what_is_only_told_gives_exactly_its_code(code: str, tmp_path: Path) -> None:
    """Bytes, a day and a kept file do not fit on a page; they are planted all the same."""
    found = _codes(tmp_path, {**PROJECT, **VERTELD[code]}, _DAG.get(code, VANDAAG))

    assert found == sorted([code, *_ERBIJ.get(code, ())])
