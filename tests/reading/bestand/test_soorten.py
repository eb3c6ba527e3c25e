"""What may lie where, by path: a short list of kinds, and for everything else one finding with the way out."""

import shlex
from pathlib import Path

import pytest

from generator.reading.bestand.boom import open_boom
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.soorten import check_bestand, check_folder
from tests.reading.lees import VANDAAG


def _kijk(bestand: str) -> tuple[bool, list[tuple[str, str]]]:
    """Return whether a file is read, and the code and hint of what is said."""
    lezing = Lezing(VANDAAG)
    return check_bestand(bestand, lezing), [(melding.code, melding.hint) for melding in lezing.meldingen]


@pytest.mark.parametrize(
    "bestand",
    [
        "docs/index.md",
        "docs/over/privacy.md",
        "docs/klantgroepen/ouderen/reparaties.md",
        "docs/beelden/wachten-2024.png",
        "docs/beelden/2024/lift.jpeg",
        "docs/beelden/lift.gif",
        "docs/beelden/lift.svg",
        "docs/berichten/2024-h1.md",
        "docs/berichten/2023-h2/versie-1/SHA256SUMS",
        "docs/berichten/2023-h2/versie-12/klantgericht-bericht-2023-h2.docx",
        "docs/berichten/2023-h2/versie-1/e-mail-2023-h2.html",
        "docs/extern/index.md",
        "docs/extern/beelden/lift.webp",
        "inzichten/2024/lift.md",
    ],
)
def test_what_belongs_in_the_library_is_read(bestand: str) -> None:
    """Pages, pictures in their folder, and what is kept of a report."""
    assert _kijk(bestand) == (True, [])


@pytest.mark.parametrize(
    "bestand", ["docs/.md", "docs/over/.concept.md", "docs/extern/_concept.md", "docs/extern/.concept.md"]
)
def test_a_draft_stays_inside_without_a_word(bestand: str) -> None:
    """A hidden page and a concept for tenants are neither read nor a fault."""
    assert _kijk(bestand) == (False, [])


@pytest.mark.parametrize(
    ("bestand", "code", "hint"),
    [
        (
            "docs/over/huurderslijst.xlsx",
            "soort-bestand",
            "privacy.md. Haal het weg: rm docs/over/huurderslijst.xlsx",
        ),
        ("docs/over/lijst.csv", "soort-bestand", "Lees dan eerst docs/over/privacy.md."),
        ("docs/bijlage.docx", "soort-bestand", "pagina (.md). Haal het weg: rm docs/bijlage.docx"),
        ("docs/over/rapport.pdf", "soort-bestand", "rm docs/over/rapport.pdf"),
        ("docs/over/script.js", "soort-bestand", "rm docs/over/script.js"),
        ("docs/over/zonder", "soort-bestand", "rm docs/over/zonder"),
        ("docs/over/privacy.md~", "soort-bestand", "Haal het weg: rm 'docs/over/privacy.md~'"),
        ("docs/over/~$brief.docx", "soort-bestand", "Haal het weg"),
        ("docs/over/#privacy.md#", "soort-bestand", "Haal het weg"),
        ("docs/over/privacy.md.orig", "soort-bestand", "Haal het weg"),
        ("docs/over/privacy.bak", "soort-bestand", "Haal het weg"),
        ("docs/over/los.html", "soort-bestand", "Schrijf de tekst in een pagina (.md)."),
        ("docs/over/los.HTM", "soort-bestand", "Schrijf de tekst in een pagina (.md)."),
        ("docs/over/Mijn Pagina.MD", "achtervoegsel", "mv 'docs/over/Mijn Pagina.MD' docs/over/mijn-pagina.md"),
        ("docs/over/x.markdown", "achtervoegsel", "mv docs/over/x.markdown docs/over/x.md"),
        ("docs/over/x.txt", "achtervoegsel", "mv docs/over/x.txt docs/over/x.md"),
        ("docs/over/Mijn pagina.md", "naam", "mijn-pagina"),
        ("docs/over/Over.md", "naam", "kleine letters: over"),
        ("docs/over/README.md", "naam", "kleine letters: readme"),
        ("docs/over/con.md", "naam", "andere naam dan con"),
        ("docs/klantgroepen/ouderen/alle.md", "naam", "alle is van de site"),
        ("docs/over/x?.md", "naam", "a-z, 0-9 en -"),
        ("docs/over/" + "x" * 81 + ".md", "naam", "hoogstens 80 tekens"),
        ("docs/over/foto.png", "soort-bestand", "Verplaats het: mv docs/over/foto.png docs/beelden/foto.png"),
        ("docs/Foto 1.JPG", "soort-bestand", "mv 'docs/Foto 1.JPG' docs/beelden/foto-1.jpg"),
        ("docs/beelden/Foto 1.JPG", "naam", "mv 'docs/beelden/Foto 1.JPG' docs/beelden/foto-1.jpg"),
        ("docs/beelden/foto.heic", "soort-bestand", "Bewaar het als PNG of JPEG in docs/beelden/."),
        ("docs/beelden/pagina.md", "soort-bestand", "mv docs/beelden/pagina.md docs/over/pagina.md"),
        ("docs/extern/foto.png", "soort-bestand", "mv docs/extern/foto.png docs/extern/beelden/foto.png"),
        ("docs/extern/beelden/film.gif", "soort-bestand", "Bewaar het als PNG of JPEG in docs/extern/beelden/."),
        ("docs/extern/beelden/notitie.md", "soort-bestand", "mv docs/extern/beelden/notitie.md docs/extern/notitie.md"),
        ("docs/extern/map/pagina.md", "soort-bestand", "mv docs/extern/map/pagina.md docs/extern/pagina.md"),
        ("docs/extern/map/_concept.md", "soort-bestand", "mv docs/extern/map/_concept.md docs/extern/concept.md"),
        ("docs/extern/Meedoen.md", "naam", "kleine letters: meedoen"),
        ("docs/berichten/2023-h2/los.pdf", "soort-bestand", "rm docs/berichten/2023-h2/los.pdf"),
        ("docs/berichten/2023-h2/versie-1/lijst.xlsx", "soort-bestand", "Haal het weg"),
        ("docs/berichten/2023-h2/versie-1/los.html", "soort-bestand", "Haal het weg"),
        ("docs/berichten/2023-h2/versie-1/pagina.md", "soort-bestand", "Haal het weg"),
        ("docs/berichten/2023-h2/versie-1/map/x.pdf", "soort-bestand", "Haal het weg"),
        ("docs/berichten/2023-h2/versie-x/x.pdf", "soort-bestand", "Haal het weg"),
        ("docs/berichten/lijst.xlsx", "soort-bestand", "rm docs/berichten/lijst.xlsx"),
        ("inzichten/2024/lift.txt", "achtervoegsel", "lift.md"),
    ],
)
def test_everything_else_is_one_finding_with_the_way_out(bestand: str, code: str, hint: str) -> None:
    """Nothing is published or passed over without a word."""
    read, ((found, said),) = _kijk(bestand)

    assert (read, found) == (False, code)
    assert hint in said


_NAMEN = (
    *"CON.md aux.md lpt1.verslag.md lift?.md lift:stil.md Lift.md -lift.md lift.markdown lift.txt lift lift.MD".split(),
    *"~$lift.md ..lift..md lift..stil.md assets.md zoeken.md lift\u00e9.md lift.md~ lift.docx lift.html".split(),
    *("lift .md", "lift staat stil.md", "lift - kopie (2).md", "x" * 200 + ".md", ".. .md"),
)
_MAPPEN = (
    *"inzichten/2024 docs docs/over docs/themas docs/klantgroepen/ouderen docs/kennisvragen docs/onderzoeken".split(),
    *"docs/programma docs/berichten docs/extern docs/beelden docs/extern/beelden".split(),
    "docs/berichten/2023-h2/versie-1",
)


@pytest.mark.parametrize("folder", _MAPPEN)
@pytest.mark.parametrize("naam", _NAMEN)
def test_a_bad_name_is_bad_for_every_kind_of_file(folder: str, naam: str) -> None:
    """Whatever breaks an address of an insight, breaks that of a page, a term, a question and a report (n01 to n21)."""
    read, found = _kijk(f"{folder}/{naam}")

    assert (read, len(found)) == (folder.endswith("versie-1") and naam == "lift.docx", 0 if read else 1)
    assert {hint.strip() for _, hint in found} != {""}


def test_the_command_in_a_hint_names_the_file_whole() -> None:
    """Whatever its name is, the shell sees one file."""
    _, ((_, hint),) = _kijk("docs/over/a b; rm -rf $HOME.txt")

    assert shlex.split(hint.partition(": ")[2]) == [
        "mv",
        "docs/over/a b; rm -rf $HOME.txt",
        "docs/over/a-b-rm-rf-home.md",
    ]


@pytest.mark.parametrize("folder", ["docs/assets", "docs/extern/assets", "docs/templates"])
def test_a_folder_of_the_theme_counts_for_nothing(folder: str) -> None:
    """A style sheet or script in docs/ cannot take the place of one of the theme."""
    lezing = Lezing(VANDAAG)

    assert not check_folder(folder, lezing)
    assert [(melding.plek.bestand, melding.code) for melding in lezing.meldingen] == [(folder, "soort-bestand")]
    assert f"rm -r {folder}" in lezing.meldingen[0].hint


def test_a_folder_right_below_docs_is_looked_at(tmp_path: Path) -> None:
    """Whatever lies in it counts for nothing, however deep."""
    (tmp_path / "docs/assets/diep").mkdir(parents=True)
    (tmp_path / "docs/assets/diep/a.md").write_text("# Een\n", "utf-8")
    lezing = Lezing(VANDAAG)

    assert open_boom(tmp_path, ("docs",), lezing).bestanden == ()
    assert [melding.plek.bestand for melding in lezing.meldingen] == ["docs/assets"]
