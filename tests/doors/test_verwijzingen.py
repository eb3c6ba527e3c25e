"""Links that lead nowhere are found in every kind of text, at the place where they stand."""

import re
from pathlib import Path

import pytest

from generator.doors.project import open_project
from generator.values.melding import Melding
from tests.doors.conftest import Opdracht
from tests.maak.project import BEELD

NERGENS = "verwijst naar iets wat er niet is."
TERM = "docs/klantgroepen/ouderen.md"
PAGINA = "docs/over/proef.md"
GEVALLEN = [
    ("[Woorden](woordenlijst.md#nergens)", "verwijst naar een kop die er niet is.",
     "Verwijs naar de hele pagina: «woordenlijst.md»."),
    ("[Hier](#nergens)", "verwijst naar een kop die er niet is.", "Verwijs naar de hele pagina: «proef.md»."),
    ("[Weg](weg.md)", NERGENS, "Kijk de naam van het bestand na, of haal het weg."),
    ("[Typefout](woordenlyst.md)", NERGENS, "Bedoelde je «woordenlijst.md»?"),
    ("[Hoofdletter](woordenlijst.MD)", NERGENS, "Bedoelde je «woordenlijst.md»?"),
    ("[Verplaatst](../ouderen.md)", NERGENS, "Bedoelde je «../klantgroepen/ouderen.md»?"),
    ("[Als op de site](woordenlijst.html)", NERGENS, "Bedoelde je «woordenlijst.md»?"),
    ("[Zonder .md](woordenlijst)", NERGENS, "Bedoelde je «woordenlijst.md»?"),
    ("[Een map](../klantgroepen/)", NERGENS, "Bedoelde je «../klantgroepen/index.md»?"),
    ("[Buiten](../../README.md)", NERGENS, "Kijk de naam van het bestand na, of haal het weg."),
    ("[Wortel](/over/woordenlijst.md)", "begint met een schuine streep en komt daardoor niet aan.",
     "Bedoelde je «woordenlijst.md»?"),
    ("Een zin [met een noemer][daar].\n\n[daar]: weg.md", NERGENS,
     "Kijk de naam van het bestand na, of haal het weg."),
]  # fmt: skip


def _find(project: Path) -> list[Melding]:
    return [melding for melding in open_project(project).load().meldingen if melding.code == "dode-verwijzing"]


def _write(project: Path, bestand: str, tekst: str) -> None:
    (project / bestand).parent.mkdir(parents=True, exist_ok=True)
    (project / bestand).write_text(tekst, "utf-8")


@pytest.mark.parametrize(("link", "tekst", "hint"), GEVALLEN, ids=[link for link, *_ in GEVALLEN])
def test_a_link_that_leads_nowhere_is_a_fault_with_the_way(project: Path, link: str, tekst: str, hint: str) -> None:
    """Each kind of dead link says what to write instead."""
    _write(project, "docs/over/woordenlijst.md", "# Woorden\n\n## Inzicht\n\nEen zin.\n")
    _write(project, PAGINA, f"# Proef\n\n{link}\n")
    (found,) = _find(project)

    assert (found.tekst.partition("» ")[2], found.hint) == (tekst, hint)
    assert found.plek.bestand == PAGINA


@pytest.mark.parametrize(
    "link",
    [
        "woordenlijst.md", "woordenlijst.md#inzicht", "#een-kop", "#", "../acties.md", "meldingen.md#onbekende-waarde",
        "../leemten.json", "../zoeken/index.md?q=lift", "https://www.aedes.nl/weg", "mailto:a@b.nl",
    ],
)  # fmt: skip
def test_a_link_that_arrives_is_no_fault(project: Path, link: str) -> None:
    """A page, a place on it, a file that is made, and what is not ours."""
    _write(project, "docs/over/woordenlijst.md", "# Woorden\n\n## Inzicht\n\nEen zin.\n")
    _write(project, PAGINA, f"# Proef\n\n## Een kop\n\n[Hier]({link}), en `[niet](weg.md)`.\n")

    assert _find(project) == []


_HINT = re.compile(r"«(.+)»")


@pytest.mark.parametrize("link", ["ouderen.html", "/klantgroepen/ouderen.md", "../../docs/klantgroepen/oudere.md"])
@pytest.mark.parametrize("folder", ["inzichten/2024", "docs", "docs/over", "docs/klantgroepen", "docs/kennisvragen"])
def test_a_hint_can_be_pasted_into_the_file_that_is_named(project: Path, folder: str, link: str) -> None:
    """What to write instead arrives from where that file stands."""
    file = next(path for path in sorted((project / folder).glob("*.md")))
    before = file.read_text("utf-8").rstrip("\n")
    file.write_text(f"{before}\n\nZie [dit]({link}).\n", "utf-8")
    (found,) = _find(project)
    (better,) = _HINT.findall(found.hint)
    file.write_text(f"{before}\n\nZie [dit]({better}).\n", "utf-8")

    assert better.endswith("ouderen.md")
    assert _find(project) == []


@pytest.mark.parametrize("folder", ["inzichten/2024", "klantgroepen", "kennisvragen", "onderzoeken", "programma"])
def test_every_kind_of_text_is_looked_through(project: Path, folder: str) -> None:
    """An insight, a term, a question, a study and a programme: the line and the column of the link."""
    root = project if folder.startswith("inzichten") else project / "docs"
    file = next(path for path in sorted((root / folder).glob("*.md")) if path.stem != "index")
    before = file.read_text("utf-8").rstrip("\n")
    file.write_text(f"{before}\n\nEen zin.\nZie [dit](weg.md).\n", "utf-8")
    (found,) = _find(project)

    plek = found.plek
    assert (plek.bestand, plek.regel, plek.kolom) == (
        file.relative_to(project).as_posix(), before.count("\n") + 4, 9,
    )  # fmt: skip


def test_a_page_for_tenants_reaches_only_their_own_site(project: Path, inzichten: Opdracht) -> None:
    """A page of the intranet is there, but not for tenants."""
    _write(project, "docs/over/privacy.md", "# Privacy\n\nEen zin.\n")
    _write(project, "docs/extern/mee.md", "---\ntitel: Mee\nomschrijving: Zo.\n---\n\n[Privacy](../over/privacy.md)\n")
    _write(project, "mkdocs-extern.yml", "site_name: Wij\ndocs_dir: docs/extern\nplugins: []\n")
    code, said = inzichten("controleer")

    assert (code, said.count("dode-verwijzing")) == (1, 1)
    assert "docs/extern/mee.md:6:9: fout: «../over/privacy.md» verwijst naar iets wat er niet is." in said


def test_a_missing_picture_is_a_fault_in_an_insight(project: Path, inzichten: Opdracht) -> None:
    """What a reader would see as a broken picture is said before."""
    file = next(iter(sorted((project / "inzichten").rglob("*.md"))))
    file.write_text(file.read_text("utf-8") + "\n![De lift](beelden/weg.png)\n", "utf-8")

    assert "Het beeld «beelden/weg.png» staat niet in de bibliotheek." in inzichten("controleer")[1]


@pytest.mark.parametrize(
    ("bestand", "beeld", "hint"),
    [
        ("docs/extern/mee.md", "hal.png", "Zet het beeld in de map docs/extern/beelden/ en schrijf"),
        ("docs/over/hal.md", "hal.png", "Zet het beeld in de map docs/beelden/ en schrijf"),
        ("docs/over/hal.md", "../docs/beelden/trap.png", "Bedoelde je «beelden/trap.png»?"),
    ],
)
def test_a_missing_picture_belongs_where_its_page_can_show_it(
    project: Path, inzichten: Opdracht, bestand: str, beeld: str, hint: str
) -> None:
    """Tenants have pictures of their own; one that is there is found by its name."""
    _write(project, bestand, f"---\ntitel: Mee\nomschrijving: Zo.\n---\n\n![De hal]({beeld})\n")
    (project / "docs/beelden").mkdir(exist_ok=True)
    (project / "docs/beelden/trap.png").write_bytes(BEELD)
    said = inzichten("controleer")[1]

    assert f"Het beeld «{beeld}» staat niet in de bibliotheek. [beeld]\n    {hint}" in said
