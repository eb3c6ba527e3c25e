"""The matrix of the Methodewijzer: nine by eleven, and every fault on its own line (S0-23)."""

import re
from pathlib import Path

import pytest

from generator.reading.bestand.lezing import Lezing
from generator.reading.bibliotheek import load_bibliotheek
from generator.reading.programma.matrix import read_matrix
from generator.reading.termen import read_tekst
from generator.values.melding import Melding
from generator.values.methodewijzer import KENMERKEN, KEUZES, METHODEN, METHODEWIJZER, Geschikt, Matrix
from generator.values.taxonomie.taxonomie import Taxonomie
from generator.values.taxonomie.termen import Methode
from tests.conftest import PROJECT
from tests.reading.lees import VANDAAG

_BESTAND = f"docs/{METHODEWIJZER}"
_RIJEN = [
    *(regel for methode in METHODEN for regel in (f"  {methode}:", *(f"    {k.id}: in-te-vullen" for k in KENMERKEN))),
]
_EERSTE = 4
"""The line of the first methode in the page below."""


def _lees(regels: list[str], methoden: tuple[str, ...] = METHODEN) -> tuple[Matrix, list[Melding]]:
    """Return the matrix in a page and everything that was found in it."""
    lezing = Lezing(VANDAAG, Taxonomie(methoden=tuple(Methode(methode, methode) for methode in methoden)))
    data = "\n".join(["---", "titel: Methodewijzer", "matrix:", *regels, "---", "", "Tekst.", ""]).encode()
    _, blok = read_tekst(data, _BESTAND, lezing, also=("matrix",))
    return read_matrix(blok, _BESTAND, lezing), lezing.meldingen


def _met(**anders: str) -> list[str]:
    """Return the good lines with others in their place, by number: r2="    collectief: geschikt"."""
    regels = list(_RIJEN)
    for nummer, regel in anders.items():
        regels[int(nummer[1:]) - _EERSTE] = regel
    return [regel for regel in regels if regel]


def test_the_choices_are_the_five_of_the_source() -> None:
    """Five elements with two, two, two, two and three kenmerken: eleven columns (S0-24)."""
    assert [[kenmerk.label for kenmerk in keuze.kenmerken] for keuze in KEUZES] == [
        ["Individueel", "Collectief"],
        ["Fysiek", "Digitaal"],
        ["Omgeving van de klant", "Andere omgeving"],
        ["Passief", "Actief"],
        ["Eenmalig", "Meerdere iteraties", "Volgtijdelijk"],
    ]
    assert (len(METHODEN), len(KENMERKEN)) == (9, 11)


def test_a_whole_matrix_gives_every_cell() -> None:
    """What a colleague fills in arrives; the rest stays open."""
    matrix, meldingen = _lees(_met(r5="    individueel: werkt-niet", r8="    digitaal: niet-ideaal"))

    assert meldingen == []
    assert tuple(matrix) == METHODEN
    assert all(set(rij) == {kenmerk.id for kenmerk in KENMERKEN} for rij in matrix.values())
    assert matrix[METHODEN[0]]["individueel"] is Geschikt.WERKT_NIET
    assert matrix[METHODEN[0]]["digitaal"] is Geschikt.NIET_IDEAAL
    assert matrix[METHODEN[8]]["digitaal"] is Geschikt.IN_TE_VULLEN


def test_the_matrix_ships_whole_and_open() -> None:
    """The source lost its marks: the page has all 99 cells, and nobody made a mark up."""
    resultaat = load_bibliotheek(PROJECT, VANDAAG)
    cellen = [waarde for rij in resultaat.bibliotheek.matrix.values() for waarde in rij.values()]

    assert [melding for melding in resultaat.meldingen if melding.plek.bestand == _BESTAND] == []
    assert (len(cellen), tuple(resultaat.bibliotheek.matrix)) == (99, METHODEN)


@pytest.mark.parametrize(
    ("fout", "plek", "code", "tekst", "hint"),
    [
        ("    collectief: geschickt", (6, 17), "onbekende-waarde", "«geschickt»", "Bedoelde je «geschikt»?"),
        ("    collectief: ja", (6, 17), "onbekende-waarde", "«ja»", "geschikt, niet-ideaal, werkt-niet"),
        ("    collectief:", (6, 16), "leeg-veld", "«collectief» is leeg", "in-te-vullen"),
        ("    collectief: [geschikt]", (6, 17), "verkeerd-soort", "een lijst", "één woord"),
        ("", (5, 5), "veld-ontbreekt", "«collectief» ontbreekt", "Voeg toe: collectief: in-te-vullen"),
        ("    individueel: geschikt", (6, 5), "dubbel-veld", "twee keer", "regel 5"),
    ],
)  # fmt: skip
def test_a_bad_cell_is_found_on_its_line(fout: str, plek: tuple[int, int], code: str, tekst: str, hint: str) -> None:
    """The place, the kind of fault and what to do; then there is no matrix at all."""
    matrix, meldingen = _lees(_met(r6=fout))
    melding = meldingen[0]

    assert matrix == {}
    assert (melding.plek.regel, melding.plek.kolom, melding.code) == (*plek, code)
    assert tekst in melding.tekst
    assert hint in melding.hint


def test_an_unknown_methode_and_kenmerk_name_their_nearest() -> None:
    """A methode that is not one of the nine, and a kenmerk that is not one of the eleven."""
    _, meldingen = _lees(_met(r4="  geleide-groepsdiscusie:", r18="    colectief: geschikt"))
    found = [(m.plek.regel, m.plek.kolom, m.code, m.tekst) for m in meldingen]

    assert (4, 3, "onbekend-veld", "«geleide-groepsdiscusie» is geen veld.") in found
    assert (18, 5, "onbekend-veld", "«colectief» is geen veld.") in found
    assert {m.hint for m in meldingen if m.code == "onbekend-veld"} == {
        "Bedoelde je «geleide-groepsdiscussie»?",
        "Bedoelde je «collectief»?",
    }
    assert [m.tekst for m in meldingen if m.code == "veld-ontbreekt"] == [
        "Het veld «collectief» ontbreekt.",
        "Het veld «geleide-groepsdiscussie» ontbreekt.",
    ]


def test_every_fault_is_found_in_one_run() -> None:
    """Three faults in three rows are three findings."""
    _, meldingen = _lees(_met(r5="    individueel: soms", r20="", r30="    collectief: <b>ja</b>"))

    assert [(m.plek.regel, m.code) for m in meldingen] == [
        (5, "onbekende-waarde"),
        (17, "veld-ontbreekt"),
        (29, "html"),
    ]


def test_a_methode_without_a_page_is_a_finding() -> None:
    """A row leads to a page that says what the methode is."""
    _, meldingen = _lees(_RIJEN, METHODEN[1:])

    assert [(m.plek.regel, m.plek.kolom, m.code, m.tekst) for m in meldingen] == [
        (_EERSTE, 3, "onbekende-waarde", f"«{METHODEN[0]}» heeft geen pagina.")
    ]


@pytest.mark.parametrize("regels", [["  ja"], []])
def test_a_page_without_rows_has_one_finding(regels: list[str]) -> None:
    """Who empties the matrix reads that it is needed."""
    matrix, meldingen = _lees(regels)

    assert (matrix, len(meldingen), meldingen[0].plek.regel) == ({}, 1, 4 if regels else 3)


def test_the_library_reports_the_page_and_the_line(tmp_path: Path) -> None:
    """`inzichten controleer` names docs/methodewijzer.md; without that page there is no matrix and no fault."""
    assert load_bibliotheek(tmp_path, VANDAAG).meldingen == ()
    page = tmp_path / _BESTAND
    page.parent.mkdir()
    page.write_text("Tekst.\n", "utf-8")
    (melding,) = load_bibliotheek(tmp_path, VANDAAG).meldingen

    assert (melding.plek.bestand, melding.plek.regel, melding.code) == (_BESTAND, 1, "veld-ontbreekt")
    assert re.fullmatch(r"Het veld «matrix» ontbreekt\.", melding.tekst)
