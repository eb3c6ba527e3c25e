"""Names of files and folders, as real files: a name is an address, so it must work everywhere and for ever."""

import os
import sys
from datetime import date
from pathlib import Path

import pytest

from generator.reading.bestand.namen import INZICHTEN
from generator.reading.bibliotheek import Resultaat, load_bibliotheek
from tests.conftest import PROJECT
from tests.reading.lees import GOED, VANDAAG

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="deze namen kan dit systeem niet bewaren")
_VOCABULAIRE = {
    "klantgroepen/ouderen.md": "---\nlabel: Ouderen\n---\n",
    "themas/index.md": "---\ndomeinen: {diensten: Diensten}\n---\n",
    "themas/reparaties.md": "---\nlabel: Reparaties\ndomein: diensten\n---\n",
    "klantreizen/reparatie-melden.md": "---\nlabel: Een reparatie melden\nstappen: [melden]\n---\n",
    "methoden/index.md": "---\nfasen: {toetsen: Toetsen}\n---\n",
    "methoden/enquete.md": "---\nlabel: Enquête\naard: kwantitatief\nfasen: [toetsen]\n---\n",
}


def _laad(project: Path, *namen: str, inhoud: str = GOED) -> Resultaat:
    """Return what is read from a library with these files under inzichten/."""
    files = {f"docs/{name}": text for name, text in _VOCABULAIRE.items()}
    files |= {f"{INZICHTEN}/{naam}": inhoud for naam in namen}
    for name, text in files.items():
        path = project / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return load_bibliotheek(project, VANDAAG)


@pytest.mark.parametrize(
    ("naam", "code", "hint"),
    [
        ("CON.md", "naam", "andere naam dan CON"),
        ("aux.md", "naam", "andere naam dan aux"),
        ("lpt1.verslag.md", "naam", "andere naam dan lpt1"),
        ("lift .md", "naam", "a-z, 0-9 en -"),
        ("lift?.md", "naam", "a-z, 0-9 en -"),
        ("lift:stil.md", "naam", "a-z, 0-9 en -"),
        ("Lift.md", "naam", "kleine letters: lift"),
        ("-lift.md", "naam", "Begin met een letter of cijfer"),
        ("x" * 200 + ".md", "naam", "hoogstens 80 tekens"),
        ("index.md", "naam", "index is van de site"),
        ("lift staat stil.md", "naam", "lift-staat-stil"),
        ("lift.markdown", "achtervoegsel", "lift.md"),
        ("lift.txt", "achtervoegsel", "lift.md"),
        ("lift.MD", "achtervoegsel", "lift.md"),
        ("lift", "achtervoegsel", "lift.md"),
        ("lift - kopie (2).md", "naam", "lift-kopie-2"),
        ("~$lift.md", "naam", "Haal het weg"),
        ("..lift..md", "naam", "a-z, 0-9 en -"),
        ("lift..stil.md", "naam", "a-z, 0-9 en -"),
        ("assets.md", "naam", "assets is van de site"),
        ("lift\u00e9.md", "naam", "a-z, 0-9 en -"),
    ],
)
def test_a_name_that_breaks_somewhere_is_a_fault(tmp_path: Path, naam: str, code: str, hint: str) -> None:
    """Nothing is skipped in silence and no address breaks on another computer (n01 to n21)."""
    resultaat = _laad(tmp_path, f"2024/{naam}", "2024/goed.md")

    assert [(melding.code, melding.plek.bestand) for melding in resultaat.meldingen] == [
        (code, f"{INZICHTEN}/2024/{naam}")
    ]
    assert hint in resultaat.meldingen[0].hint
    assert [inzicht.id for inzicht in resultaat.bibliotheek.inzichten] == ["goed"]


@pytest.mark.parametrize(
    ("naam", "getoond"), [("lift\nstil.md", r"lift\nstil.md"), ("\u202elift.md", r"\u202elift.md")]
)
def test_a_name_that_cannot_be_seen_is_spelled_out(tmp_path: Path, naam: str, getoond: str) -> None:
    """A finding about a name does not do what the name would do to a terminal."""
    (melding,) = _laad(tmp_path, f"2024/{naam}", "2024/goed.md").meldingen

    assert (melding.code, melding.plek.bestand) == ("naam", f"{INZICHTEN}/2024/{getoond}")


def test_names_that_differ_in_capitals_collide(tmp_path: Path) -> None:
    """On Windows and macOS Lift.md and lift.md are one file (n07)."""
    resultaat = _laad(tmp_path, "2024/Lift.md", "2024/lift.md")
    hints = [melding.hint for melding in resultaat.meldingen]

    assert any("kleine letters" in hint for hint in hints)
    assert any("botst met Lift.md" in hint for hint in hints)


def test_one_name_in_two_years_is_a_fault(tmp_path: Path) -> None:
    """A name is an id: two insights cannot share it, whatever folder they are in."""
    (melding,) = _laad(tmp_path, "2023/lift.md", "2024/lift.md").meldingen

    assert melding.code == "dubbele-naam"
    assert melding.hint


@pytest.mark.parametrize(
    ("naam", "hint"), [("lift.md", "niet op .md"), ("Map", "kleine letters"), ("a b", "a-b"), ("nul", "dan nul")]
)
def test_a_folder_has_a_good_name_too(tmp_path: Path, naam: str, hint: str) -> None:
    """A folder is part of an address; the insights in it are still read and checked (n27)."""
    resultaat = _laad(tmp_path, f"{naam}/goed.md", f"{naam}/Fout.md")

    assert [melding.plek.bestand for melding in resultaat.meldingen] == [
        f"{INZICHTEN}/{naam}",
        f"{INZICHTEN}/{naam}/Fout.md",
    ]
    assert hint in resultaat.meldingen[0].hint
    assert [inzicht.id for inzicht in resultaat.bibliotheek.inzichten] == ["goed"]


def test_a_link_to_another_file_is_refused(tmp_path: Path) -> None:
    """An insight cannot show a file from elsewhere on the server, nor walk in circles."""
    folder = tmp_path / INZICHTEN / "2024"
    folder.mkdir(parents=True)
    (folder / "geheim.md").symlink_to("/etc/passwd")
    (folder / "rond").symlink_to(folder)
    resultaat = _laad(tmp_path, "2024/goed.md")

    assert [melding.plek.bestand for melding in resultaat.meldingen] == [
        f"{INZICHTEN}/2024/geheim.md",
        f"{INZICHTEN}/2024/rond",
    ]
    assert {melding.code for melding in resultaat.meldingen} == {"koppeling"}
    assert [inzicht.id for inzicht in resultaat.bibliotheek.inzichten] == ["goed"]


def test_a_name_that_is_no_text_can_be_shown(tmp_path: Path) -> None:
    """A finding about broken bytes in a name can be printed and sent on as UTF-8."""
    folder = tmp_path / INZICHTEN
    folder.mkdir()
    (folder / os.fsdecode(b"lift\xff.md")).write_text(GOED, encoding="utf-8")
    (melding,) = _laad(tmp_path, "2024/goed.md").meldingen

    assert melding.code == "naam"
    assert str(melding).encode()


def test_what_a_computer_leaves_behind_is_no_insight(tmp_path: Path) -> None:
    """Hidden files of an editor or of git give no noise."""
    assert _laad(tmp_path, ".gitkeep", "2024/.DS_Store", ".map/x.md", "2024/goed.md").meldingen == ()


@pytest.mark.parametrize(
    ("inhoud", "code", "hint"),
    [
        ("", "geen-kopblok", "Begin het bestand met ---"),
        (GOED[: GOED.index("#")], "geen-inhoud", "Schrijf het inzicht onder het kopblok"),
    ],
)
def test_an_empty_file_is_a_fault(tmp_path: Path, inhoud: str, code: str, hint: str) -> None:
    """A file that someone saved too early is not lost in silence (n28, n29)."""
    (melding,) = _laad(tmp_path, "2024/lift.md", inhoud=inhoud).meldingen

    assert (melding.code, melding.plek.bestand) == (code, f"{INZICHTEN}/2024/lift.md")
    assert hint in melding.hint


def test_every_fault_of_every_file_is_told_in_one_run(tmp_path: Path) -> None:
    """Nobody has to run the check again to hear the next fault; findings come by file and line."""
    slecht = GOED.replace("ouderen]", "oudren]").replace("datum: 2024-03", "datum: 2024-02-30")
    meldingen = _laad(tmp_path, "2023/een.md", "2024/twee.md", "2024/Drie.md", inhoud=slecht).meldingen

    assert [(melding.plek.bestand, melding.plek.regel) for melding in meldingen] == [
        (f"{INZICHTEN}/2023/een.md", 2),
        (f"{INZICHTEN}/2023/een.md", 6),
        (f"{INZICHTEN}/2024/Drie.md", 1),
        (f"{INZICHTEN}/2024/twee.md", 2),
        (f"{INZICHTEN}/2024/twee.md", 6),
    ]


def test_the_library_of_this_repository_has_no_fault() -> None:
    """The real insights are the largest example of what is allowed."""
    resultaat = load_bibliotheek(PROJECT, date(9999, 1, 1))

    assert [melding for melding in resultaat.meldingen if melding.plek.bestand.startswith(INZICHTEN)] == []
    assert len(resultaat.bibliotheek.inzichten) == len(list((PROJECT / INZICHTEN).rglob("*.md")))


def test_a_written_page_is_behind_the_first_wall_too(tmp_path: Path) -> None:
    """HTML in a page of docs/ is found on its line; the title of the page is no fault."""
    page = tmp_path / "docs/over/pagina.md"
    page.parent.mkdir(parents=True)
    page.write_text("---\ntitel: Een pagina\n---\n\n# Een pagina\n\nTekst.\n\n<iframe src='x'>\n", "utf-8")
    meldingen = load_bibliotheek(tmp_path, VANDAAG).meldingen

    assert [(melding.code, melding.plek.regel) for melding in meldingen] == [("html", 9)]
