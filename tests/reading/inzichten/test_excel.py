"""A table as Dutch Excel saves it: what has one meaning is taken with a note, what has two is a fault with both."""

from collections.abc import Mapping

import pytest

from generator.reading.bestand.lezing import Lezing
from generator.reading.inzichten.dagen import find_dagen
from generator.reading.inzichten.rijen import read_rijen
from generator.values.inzicht import Inzicht
from generator.values.melding import Ernst, Melding
from tests.reading.lees import TAXONOMIE, VANDAAG

RIJ = {
    "titel": "Ouderen wachten lang", "tekst": "Ze wachten.", "klantgroep": "ouderen", "thema": "reparaties",
    "klantreis": "geen", "methode": "enquete", "datum": "2024", "actie": "geen",
}  # fmt: skip

ERBIJ: Mapping[str, Mapping[str, str]] = {
    "actie.uiterlijk": {"actie": "", "actie.wat": "x"},
    "cijfers.1.jaar": {"cijfers.1.wat": "x", "cijfers.1.waarde": "7"},
    "thema": {"waarneming": "subjectief"},
}
"""What a column cannot do without."""


def _lees(table: str | bytes) -> tuple[list[Inzicht], list[Melding]]:
    lezing = Lezing(VANDAAG, TAXONOMIE)
    data = table if isinstance(table, bytes) else table.encode()
    return read_rijen(data, "lijst.csv", lezing), lezing.meldingen


def _met(velden: Mapping[str, str]) -> tuple[list[Inzicht], list[Melding]]:
    rij = {**RIJ, **velden}
    return _lees(";".join(rij) + "\n" + ";".join(f'"{cell}"' for cell in rij.values()) + "\n")


@pytest.mark.parametrize(
    ("kolom", "cel", "als"),
    [
        ("datum", "3-5-2024", "2024-05-03"),
        ("datum", "mei-24", "2024-05"),
        ("datum", "Onbekend", "onbekend"),
        ("klantgroep", "Ouderen", "ouderen"),
        ("thema", "Kwaliteit van de woning", "woningkwaliteit"),
        ("klantreis", "De huur opzeggen", "huur-opzeggen"),
        ("klantreis", "De huur opzeggen / Voorinspectie", "huur-opzeggen/voorinspectie"),
        ("klantreis", "Geen", "geen"),
        ("actie", "n.v.t.", "geen"),
        ("n", "1.250", "1250"),
        ("n", "1.250.000", "1250000"),
        ("n", "1 250", "1250"),
        ("n", "1250,00", "1250"),
        ("uitschieter", "ONWAAR", "nee"),
        ("publicatie", "Extern", "extern"),
        ("zekerheid", "Hoog: zo gezien", "hoog: zo gezien"),
        ("actie.uiterlijk", "1-10-2024", "2024-10-01"),
        ("cijfers.1.jaar", "2.024", "2024"),
    ],
)
def test_a_cell_with_one_meaning_is_taken_with_a_note(kolom: str, cel: str, als: str) -> None:
    """The insight is what it would be when written as the field asks, and the note names row and column."""
    more = ERBIJ.get(kolom, {})
    (inzicht,), (note,) = _met({kolom: cel, **more})

    assert ([inzicht], []) == _met({kolom: als, **more})
    assert (note.code, note.ernst, note.plek.regel) == ("gelezen-als", Ernst.WAARSCHUWING, 2)
    assert note.tekst == f"Rij 1, kolom «{kolom}»: «{cel}» is gelezen als {als}."


@pytest.mark.parametrize(
    ("kolom", "cel", "hint"),
    [
        ("datum", "3/5/2024", "Schrijf 2024-05-03 of 2024-03-05."),
        ("datum", "03-05-24", "Schrijf 2024-05-03 of 2003-05-24."),
        ("actie.uiterlijk", "3/5/2024", "Schrijf 2024-05-03 of 2024-03-05."),
    ],
)
def test_a_cell_with_two_meanings_is_a_fault_with_both(kolom: str, cel: str, hint: str) -> None:
    """Nobody but the writer knows which one is meant."""
    _, (fout,) = _met({kolom: cel, **ERBIJ.get(kolom, {})})

    assert (fout.code, fout.ernst, fout.hint) == ("twee-lezingen", Ernst.FOUT, hint)
    assert fout.tekst == f"Rij 1, kolom «{kolom}»: «{cel}» kan meer dan één ding betekenen."


@pytest.mark.parametrize(
    ("tekst", "dagen"),
    [
        ("13/5/2024", ("2024-05-13",)), ("5/13/2024", ("2024-05-13",)), ("5/5/2024", ("2024-05-05",)),
        ("3.5.2024", ("2024-05-03",)), ("3 mei 2024", ("2024-05-03",)), ("3-mei-24", ("2024-05-03",)),
        ("mrt 2024", ("2024-03",)), ("maart '24", ("2024-03",)), ("5-2024", ("2024-05",)),
        ("2024/5/3", ("2024-05-03",)),
        ("45415", ("2024-05-03",)),
        ("2024-05-03 00:00:00", ("2024-05-03",)), ("3-5-99", ("1999-05-03",)),
        ("31-2-2024", ()), ("24-mei", ()), ("zomer 2024", ()), ("vorige week", ()), ("2024", ()), ("1-2-3-4", ()),
    ],
)  # fmt: skip
def test_a_day_is_every_day_that_it_can_be(tekst: str, dagen: tuple[str, ...]) -> None:
    """As Excel shows days, as people type them, and as its own number of a day."""
    assert find_dagen(tekst, VANDAAG) == dagen


def test_labels_in_one_cell_are_parted() -> None:
    """Two klantgroepen by their labels, one by its id."""
    (inzicht,), notes = _met({"klantgroep": "Ouderen, vertrekkende-huurders"})

    assert [groep.id for groep in inzicht.klantgroepen] == ["ouderen", "vertrekkende-huurders"]
    assert [note.tekst for note in notes] == ["Rij 1, kolom «klantgroep»: «Ouderen» is gelezen als ouderen."]


def test_one_reading_is_said_once_for_a_column() -> None:
    """Two hundred rows with two labels are two notes of one line; the last says what to do when it is not so."""
    rij = ";".join(RIJ.values()).replace(";ouderen;", ";Ouderen;")
    titels = (rij.replace("Ouderen w", f"Ouderen {chr(97 + n % 20) * (n // 20 + 1)} w") for n in range(200))
    rows = list(titels)
    rows[3:5] = [row.replace(";2024;", ";3-5-2024;") for row in rows[3:5]]
    inzichten, notes = _lees(";".join(RIJ) + "\n" + "\n".join(rows))

    assert len(inzichten) == 200
    assert [(note.plek.regel, note.tekst) for note in notes] == [
        (2, "Kolom «klantgroep»: «Ouderen» is gelezen als ouderen. 200 keer: rij 1, 2, 3, 4, 5 …"),
        (5, "Kolom «datum»: «3-5-2024» is gelezen als 2024-05-03. 2 keer: rij 4, 5"),
    ]
    assert [note.hint for note in notes] == ["", "Klopt dat niet, verander dan de cel."]


@pytest.mark.parametrize("codering", ["cp1252", "utf-16", "utf-8-sig"])
def test_a_table_in_other_letters_is_read(codering: str) -> None:
    """As Excel saves «CSV», «Unicode-tekst» and «CSV UTF-8»; what is not UTF-8 is said."""
    table = "sep=;\r\n" + ";".join(RIJ) + "\r\n" + ";".join(RIJ.values()).replace("Ze", "Zoë’s café: €") + "\r\n"
    (inzicht,), notes = _lees(table.encode(codering))

    assert inzicht.tekst == "Zoë’s café: € wachten."
    assert [note.code for note in notes] == ["gelezen-als"] * (codering != "utf-8-sig")


@pytest.mark.parametrize("codering", ["cp850", "mac_roman"])
def test_letters_that_can_be_two_things_are_a_fault(codering: str) -> None:
    """An old DOS program or an old Mac: nothing is guessed."""
    table = ";".join(RIJ) + "\n" + ";".join(RIJ.values()).replace("Ze", "Een café: ze") + "\n"
    found = _lees(table.encode(codering))

    assert (found[0], [melding.code for melding in found[1]][:1]) == ([], ["twee-lezingen"])


@pytest.mark.parametrize(
    ("kop", "cellen", "said"),
    [
        (";;", ";;;;", []),
        (";;", ";Fatma Yilmaz;", [(2, 9, "Kolom 9 heeft geen naam, maar er staat wel iets in.")]),
        ("", ";dit valt weg", [(2, 9, "Rij 1 heeft 9 cellen, de kop 8.")]),
        (";oogst", ";x", [(1, 9, "«oogst» is geen veld.")]),
        (";bron.", ";x", [(1, 9, "De naam van de kolom «bron.» is niet af.")]),
        (";actie.wat", ";x", [(2, 8, "Zowel «actie» als «actie.wat» is ingevuld.")]),
    ],
)
def test_no_cell_is_lost_without_a_word(kop: str, cellen: str, said: list[tuple[int, int, str]]) -> None:
    """Empty cells too many are nothing; a cell with something in it has a column or a finding."""
    rij = ";".join(RIJ.values()) + cellen
    _, found = _lees(f"{';'.join(RIJ)}{kop}\n{rij}\n;;;;;;;;\n")

    assert [(melding.plek.regel, melding.plek.kolom, melding.tekst) for melding in found][:1] == said


def test_a_heading_that_is_wrong_is_named_once() -> None:
    """A column with a typing error is one fault, however many rows there are."""
    rij = ";".join(RIJ.values()) + ";x\n"
    _, found = _lees(";".join(RIJ) + ";oogst\n" + rij + rij.replace("Ouderen", "Zij"))

    assert [(melding.plek.regel, melding.plek.kolom, melding.code) for melding in found] == [(1, 9, "onbekend-veld")]


def test_a_number_that_is_no_digit_is_no_number() -> None:
    """«cijfers.².wat» is a name that is wrong, and stops nothing else."""
    _, found = _lees(";".join(RIJ) + ";cijfers.².wat\n" + ";".join(RIJ.values()) + ";x\n")

    assert [melding.plek.kolom for melding in found] == [9]


def test_a_row_is_named_by_its_first_line() -> None:
    """A cell of many lines does not move what is said about its row, nor does a line «sep=;»."""
    first = ";".join(RIJ.values()).replace("Ze wachten.", '"Een zin.\n\nNog een."')
    second = (
        ";".join(RIJ.values()).replace("Ouderen", "Zij").replace("enquete", "zomaar").replace("Ze", '"Een\nzin" ze')
    )
    _, (found,) = _lees(f"sep=;\n{';'.join(RIJ)}\n{first}\n{second}\n")

    assert (found.plek.regel, found.plek.kolom) == (6, 6)
    assert found.tekst.startswith("Rij 2, kolom «methode»: «zomaar» staat niet in de lijst")
