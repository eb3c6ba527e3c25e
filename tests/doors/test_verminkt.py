"""Files of every kind as nobody meant them: each is a finding in Dutch or has its place, and none an exception."""

import csv
import io
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.doors.binnensite import find_paden
from generator.doors.site import Site
from generator.doors.verwijzingen import check_verwijzingen
from generator.knowing.controle import check_kennis
from generator.knowing.kennis import Kennis
from generator.reading.bestand.lezing import Lezing
from generator.reading.bibliotheek import Resultaat, load_bibliotheek
from generator.reading.inzichten.rijen import read_rijen
from generator.showing.huurders.paginas import build_extern
from generator.showing.meldingen import show_github, show_json, show_text
from generator.showing.paginas import build_uitgave, maak_paginas
from generator.values.melding import Melding
from generator.values.taxonomie.taxonomie import FAMILIES
from tests.conftest import PROJECT as ECHT
from tests.engels import english_words
from tests.maak.bibliotheek import INSTELLINGEN
from tests.maak.mutaties import muteer, vreemde_naam
from tests.maak.project import PROJECT, VANDAAG, write_project
from tests.maak.soorten import SOORTEN
from tests.speuren import voorbeelden

_TABEL = (
    b"titel;klantgroep;thema;klantreis;methode;datum;actie.wat;actie.status;bron.titel;bron.url;cijfers.1.wat;"
    b"cijfers.1.waarde;cijfers.2.wat;cijfers.2.waarde;n;tekst\n"
    b'Ouderen wachten;ouderen;"reparaties, klachten";;enquete;2024-03;Bellen;nieuw;Panel;https://a.nl;Wacht;7.5;Belt;6;'
    b"40;Ze wachten lang.\n"
    b'Ouderen bellen;ouderen;klachten;;enquete;2024;;;;;;;;;;"Ze bellen; vaak."\n'
)
_MAPPEN: Mapping[str, str | tuple[str, ...]] = {
    "inzicht": "inzichten", "kennisvraag": "docs/kennisvragen", "onderzoek": "docs/onderzoeken",
    "programma": "docs/programma", "persona": "docs/personas", "bericht": "docs/berichten", "huurders": "docs/extern",
    "term": tuple(f"docs/{kind.familie}" for kind in FAMILIES),
}  # fmt: skip
_DOET = ("Cc", "Cf", "Cs", "Zl", "Zp")
"""Signs that a terminal does something with, instead of showing them."""
_SEED = st.integers(0, 2**32 - 1)


def _echte() -> dict[str, list[tuple[str, bytes]]]:
    """Return the good files of every kind: a small one that fits the library, and those of the project itself."""
    goed = {naam: [(soort.pad, soort.heel(soort.kop, soort.tekst))] for naam, soort in SOORTEN.items()}
    goed["tabel"].append(("lijst.csv", _TABEL))
    for path in sorted([*ECHT.glob("docs/**/*.md"), *ECHT.glob("inzichten/2024/*.md")]):
        pad = path.relative_to(ECHT).as_posix()
        goed[_soort(pad)].append((pad, path.read_bytes()))
    return goed


def _soort(pad: str) -> str:
    if pad.endswith("/index.md") and not pad.startswith("docs/extern/"):
        return "pagina"
    return next((naam for naam, where in _MAPPEN.items() if pad.startswith(where)), "pagina")


GOED = _echte()
GOED_IN = [soort for soort in SOORTEN.values() if not soort.is_tabel]


@pytest.fixture(scope="module")
def bibliotheek(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a small library to put one file of every kind in, and take them out again."""
    return write_project(tmp_path_factory.mktemp("verminkt") / "klein", PROJECT)


@contextmanager
def _planted(folder: Path, files: Mapping[str, bytes]) -> Iterator[None]:
    """Put files in a library, and what was there back afterwards."""
    before = {pad: (folder / pad).read_bytes() if (folder / pad).exists() else None for pad in files}
    for pad, data in files.items():
        (folder / pad).parent.mkdir(parents=True, exist_ok=True)
        (folder / pad).write_bytes(data)
    try:
        yield
    finally:
        for pad, old in before.items():
            if old is None:
                (folder / pad).unlink()
            else:
                (folder / pad).write_bytes(old)


def _bewaard(resultaat: Resultaat) -> set[str]:
    """Return the files that have a place in what was read."""
    bibliotheek, agenda = resultaat.bibliotheek, resultaat.bibliotheek.agenda
    terms = (term.pad for family in bibliotheek.taxonomie.families for term in family)
    return {
        *(inzicht.bestand for inzicht in bibliotheek.inzichten),
        *(f"docs/{pad}" for pad in (*terms, *bibliotheek.teksten)),
        *(f"docs/kennisvragen/{vraag.id}.md" for vraag in agenda.kennisvragen),
        *(f"docs/onderzoeken/{onderzoek.id}.md" for onderzoek in agenda.onderzoeken),
        *(f"docs/programma/{programma.jaar}.md" for programma in agenda.programmas),
        *(persona.bestand for persona in bibliotheek.personas),
        *(f"docs/berichten/{bericht.periode.id}.md" for bericht in bibliotheek.berichten),
        *(f"docs/extern/{tekst.pad}" for tekst in resultaat.buitenkant.teksten),
    }


def _check_said(meldingen: list[Melding]) -> None:
    """Every finding is Dutch, short enough to read, and prints without doing anything to a terminal or to GitHub."""
    assert [melding for melding in meldingen if english_words(melding.tekst)] == []
    assert [melding for melding in meldingen if len(melding.tekst) > 320 or "\n" in melding.tekst + melding.hint] == []
    shown = show_text(meldingen) + show_github(meldingen) + show_json(meldingen, 1)
    assert shown.encode().decode() == shown
    assert {sign for sign in shown if unicodedata.category(sign) in _DOET} <= {"\n", "\t", "\u200d"}


@voorbeelden(100)
@given(_SEED)
def test_a_mutilated_file_is_read_or_a_finding_in_dutch(bibliotheek: Path, seed: int) -> None:
    """One file of each kind at a time: nothing raises, nothing is passed over, nothing is said in English."""
    random = Random(seed)  # noqa: S311 - nothing secret
    files = {naam: random.choice(random.choice((GOED[naam][:1], GOED[naam]))) for naam in SOORTEN}
    planted = {pad: muteer(data, random) for pad, data in files.values()}
    tabel = planted.pop("lijst.csv")
    with _planted(bibliotheek, planted):
        resultaat = load_bibliotheek(bibliotheek, VANDAAG)
        kennis = Kennis(resultaat.bibliotheek, INSTELLINGEN)
        meldingen = [*resultaat.meldingen, *check_kennis(kennis)]
        meldingen += check_verwijzingen(
            resultaat.doelen, find_paden(kennis, maak_paginas(kennis), resultaat.boom, Site(bibliotheek, "mkdocs.yml"))
        )
        if seed % 10 == 0:
            build_uitgave(kennis)
            build_extern(resultaat.buitenkant.teksten, (), {})
    lezing = Lezing(VANDAAG, resultaat.bibliotheek.taxonomie)
    rows = read_rijen(tabel, "lijst.csv", lezing)

    assert planted.keys() - _bewaard(resultaat) - {melding.plek.bestand for melding in meldingen} == set()
    assert lezing.meldingen or len(rows) == _count_rows(tabel)
    _check_said([*meldingen, *lezing.meldingen])


def _count_rows(data: bytes) -> int:
    """Return how many rows a good table has that are not empty."""
    text = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    text = text.partition("\n")[2] if text.lower().startswith("sep=") else text
    rows = csv.reader(io.StringIO(text), delimiter=max(";,\t", key=text.partition("\n")[0].count))
    return sum(any(cell.strip() for cell in row) for row in rows) - 1


@voorbeelden(25)
@given(_SEED)
def test_a_strange_name_is_read_or_a_finding(bibliotheek: Path, seed: int) -> None:
    """A good text under any name in any folder is published or named; only what starts with a point stays hidden."""
    random = Random(seed)  # noqa: S311 - nothing secret
    folder = random.choice(sorted({pad.rpartition("/")[0] for pad in (*PROJECT, *(soort.pad for soort in GOED_IN))}))
    pad = f"{folder}/{vreemde_naam(random)}"
    soort = next((soort for soort in GOED_IN if soort.pad.startswith(f"{folder}/")), SOORTEN["pagina"])
    with ExitStack() as planted:
        try:
            planted.enter_context(_planted(bibliotheek, {pad: soort.heel(soort.kop, soort.tekst)}))
        except (OSError, ValueError):
            return
        resultaat = load_bibliotheek(bibliotheek, VANDAAG)
    hidden = any(part.startswith(".") for part in pad.split("/"))

    assert resultaat.meldingen or hidden or pad in _bewaard(resultaat)
    _check_said(list(resultaat.meldingen))


@pytest.mark.parametrize(
    ("zin", "engels"),
    [
        ("expected <block end>, but found '-'", ["expected", "but", "found"]),
        ("ValueError: invalid literal for int()", ["ValueError", "invalid", "for", "int"]),
        ("«the value» is geen veld.", []),
        ("Kies een dag in 2024-03 of kijk in docs/and/the.md.", []),
    ],
)
def test_english_is_seen(zin: str, engels: list[str]) -> None:
    """What the tests above look for, they would find."""
    assert english_words(zin) == engels
