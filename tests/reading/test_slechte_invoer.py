"""Everything that can be wrong with a contributed text, in every kind of file: each finds the same fault."""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.reading.bestand.lezing import Lezing
from generator.reading.bibliotheek import load_bibliotheek
from generator.reading.inzichten.rijen import read_rijen
from generator.values.melding import fouten
from tests.maak.project import PROJECT, VANDAAG, write_project
from tests.maak.soorten import SOORTEN, Soort
from tests.reading.lees import MERK, VOORBEELDEN

Wijziging = Callable[["Soort"], bytes]
"""Makes a file of a kind with one thing wrong in it."""


_VAST = ("klantgroep", "thema")


def _fouten(files: Mapping[str, bytes], folder: Path) -> dict[str, list[str]]:
    """Return the codes of the faults in a file of each of these kinds, together in one small project."""
    planted = {SOORTEN[naam].pad: data for naam, data in files.items() if not SOORTEN[naam].is_tabel}
    resultaat = load_bibliotheek(write_project(folder, {**PROJECT, **planted}), VANDAAG)
    lezing = Lezing(VANDAAG, resultaat.bibliotheek.taxonomie)
    if "tabel" in files:
        read_rijen(files["tabel"], SOORTEN["tabel"].pad, lezing)
    found = [*fouten({*resultaat.meldingen, *lezing.meldingen})]
    return {naam: sorted(m.code for m in found if m.plek.bestand == SOORTEN[naam].pad) for naam in files}


@pytest.mark.parametrize("naam", SOORTEN)
def test_a_good_file_of_every_kind_has_no_fault(naam: str, tmp_path: Path) -> None:
    """What is found below comes from what was planted."""
    soort = SOORTEN[naam]

    assert _fouten({naam: soort.heel(soort.kop, soort.tekst)}, tmp_path) == {naam: []}


def _voorbeeld(geval: str) -> str:
    """Return what stands under the front matter of an example file, its title included, without the marks."""
    (pad,) = VOORBEELDEN.glob(f"*/{geval}-*.md")
    return MERK.sub("", pad.read_text("utf-8")).split("\n---\n", 1)[1].strip("\n")


def _met_tekst(geval: str) -> Wijziging:
    return lambda soort: soort.heel(soort.kop, _voorbeeld(geval).split("\n", 1)[1].strip("\n"))


def _in_zin(waarde: str) -> Wijziging:
    return lambda soort: soort.met(soort.zin, waarde)


def _in_yaml(waarde: str) -> Wijziging:
    """Return a change that means something in YAML; in a cell of a table it is only text."""
    return lambda soort: b"" if soort.is_tabel else soort.met(soort.zin, waarde)


def _in_datum(waarde: str) -> Wijziging:
    return lambda soort: soort.met(soort.datum, waarde) if soort.datum else b""


def _in_lijst(waarde: str, *, vast: bool = False) -> Wijziging:
    """Return a change of a list; `vast` asks for one that knows only the words of the vocabulary."""
    return lambda soort: soort.met(soort.lijst, waarde) if soort.lijst in _VAST or (soort.lijst and not vast) else b""


def _in_titel(waarde: str) -> Wijziging:
    """Return a change of the title; what has none of its own shows that field as text."""
    return lambda soort: (
        replace(soort, titel=waarde).heel(soort.kop, soort.tekst)
        if soort.titel
        else soort.met("titel" if soort.is_tabel else soort.zin, waarde)
    )


def _in_tekst(teken: str) -> Wijziging:
    return lambda soort: soort.heel(soort.kop, f"Een kwart{teken} wacht te lang.")


def _als(maak: Callable[[str], str | bytes], *, kop: bool = False) -> Wijziging:
    """Return a change of the whole file; one of the lines around front matter leaves a table as it was."""

    def change(soort: Soort) -> bytes:
        if soort.is_tabel and kop:
            return b""
        made = maak(soort.heel(soort.kop, soort.tekst).decode())
        return made if isinstance(made, bytes) else made.encode()

    return change


_MARKDOWN = (
    "m01 m03 m05 m07 m09 m12 m13 m14 m15 m16 m17 m19 m21 m22 m23 m24 m27 m37 m39 m43 m44 m45 m46 m47 m49 m52 m53 m56 "
    "m29 m34 m35 m36 m48 m54"
).split()
GEVALLEN: Mapping[str, Wijziging] = {
    **{geval: _met_tekst(geval) for geval in _MARKDOWN},
    "m31": _in_titel("Ouderen <b>wachten</b>"),
    "m32": _in_titel("Lift](javascript:alert(1)) stil"),
    "m33": _in_titel("Lift | trap"),
    "c02": _als(lambda text: text.encode("utf-16")),
    "c03": _als(lambda text: b"\xef\xbb\xbf" + text.encode()),
    "c07": _in_tekst("\x1b[31m"),
    "c08": _in_tekst("\u202e"),
    "c09": _in_zin("repa\u200braties"),
    "c11": _als(lambda text: unicodedata.normalize("NFD", f"{text}".replace("kwart", "kwart é"))),
    "c13": _in_tekst("\ud800"),
    "c14": lambda soort: soort.met(f"{soort.zin[:2]}\u00a0{soort.zin[2:]}", "x"),
    "c15": _in_tekst("\U0001f468\u200d\U0001f469\u200d\U0001f467"),
    "c18": _in_zin("repa\u00adraties"),
    "y03": _in_yaml('!!python/object/apply:os.system ["ls"]'),
    "y04": _in_yaml("!ENV HOME"),
    "y05": lambda soort: (
        b"" if soort.is_tabel else soort.heel(f"{soort.kop}\n{soort.kop.split(chr(10))[0]}", soort.tekst)
    ),
    "y06": lambda soort: soort.heel(f"{soort.kop}\n\tzin: x", soort.tekst),
    "y07": _in_datum("2024-02-30"),
    "y08": _in_datum("2023-13-01"),
    "y09": _in_datum("14-03-2024"),
    "y10": _in_datum("2999-01-01"),
    "y13": _in_yaml("no"),
    "y15": _in_yaml("12:30:45"),
    "y16": _in_yaml("0123"),
    "y18": lambda soort: soort.met("<<", "{n: 290}"),
    "y19": _als(lambda text: text.replace("\n---\n", "\n", 1), kop=True),
    "y20": _als(lambda text: text.split("\n---\n", 1)[-1], kop=True),
    "y21": _als(lambda text: f"\n{text}", kop=True),
    "y23": _als(lambda text: text.replace("---", "+++", 2), kop=True),
    "y25": lambda soort: soort.met(f"{soort.zin[:-1]}x", "x"),
    "y27": _in_yaml(""),
    "y28": _in_yaml("{naam: ouderen}"),
    "y29": _in_yaml("[" * 5_000 + "]" * 5_000),
    "y30": lambda soort: (
        soort.met("titel", "lang " * 900) if "titel:" in soort.kop else _in_titel("lang " * 900)(soort)
    ),
    "y32": _in_yaml("@onderhoud belt"),
    "y33": _in_yaml("Vaker bellen # eerst in blok 3"),
    "y34": _in_yaml("%korting"),
    "y35": _in_yaml("`bellen`"),
    "y38": _als(lambda text: text.replace("\n---\n", "\n---\nthema: [klachten]\n---\n", 1), kop=True),
    "y39": _in_lijst("[reperaties]", vast=True),
    "y40": _in_lijst("[ouderen, ouderen]"),
    "y42": _in_yaml(".inf"),
    "y43": _in_yaml("null"),
}
"""Every case of text, encoding and front matter, as one change of a good file."""
_GOED = "m29 m33 m34 m35 m36 m48 m54 c03 c11 c15".split()
"""Cases that are harmless, or mended without a word."""
_ONTSNAPT = {("m32", naam) for naam in SOORTEN if naam not in ("inzicht", "tabel", "pagina")}
"""A field in which a piece of a link is only text: every page shows it as it was written."""
_UIT_EXCEL = {(geval, "tabel") for geval in ("c02", "c13", "y09")}
"""What a table from Excel may hold: other letters, and a day as it is written here. How it was read is said."""
_MAG = _ONTSNAPT | _UIT_EXCEL | {("y20", "pagina"), ("y10", "onderzoek")}
"""A page can do without front matter, and a study can begin next year."""


@pytest.mark.parametrize("geval", GEVALLEN)
def test_a_bad_case_is_a_fault_in_every_kind_of_file(geval: str, tmp_path: Path) -> None:
    """Whoever contributes, in whatever file, gets the same answer; print the table with `pytest -s`."""
    files = {naam: GEVALLEN[geval](soort) for naam, soort in SOORTEN.items()}
    found = _fouten({naam: data for naam, data in files.items() if data}, tmp_path)
    print(
        f"\n{geval}",
        *(f"{naam}: {found[naam][0] if found.get(naam) else '-' if naam in found else 'nvt'}" for naam in SOORTEN),
    )

    assert {naam: bool(codes) for naam, codes in found.items()} == {
        naam: geval not in _GOED and (geval, naam) not in _MAG for naam in found
    }
