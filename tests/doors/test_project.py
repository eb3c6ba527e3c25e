"""Where the library is written: inside, never through a link, whatever the command."""

from pathlib import Path

import pytest

from generator.doors.project import ProjectFout, open_project
from tests.doors.conftest import Opdracht

RIJ = "titel;tekst;klantgroep;thema;klantreis;methode;datum;actie\nX y z;Tekst.;{};{};geen;{};2024;geen\n"


@pytest.mark.parametrize(
    "bestand", ["../x.md", "inzichten/../../x.md", "/etc/x.md", "koppeling/x.md", "inzichten/koppeling"]
)
def test_no_place_lies_outside_the_library(project: Path, tmp_path: Path, bestand: str) -> None:
    """A path with a step up, an absolute path and a link on the way are refused before anything is written."""
    for name in ("koppeling", "inzichten/koppeling"):
        (project / name).symlink_to(tmp_path)

    with pytest.raises(ProjectFout, match="ligt buiten de bibliotheek"):
        open_project(project).plaats(bestand)


def test_a_place_inside_is_itself(project: Path) -> None:
    """A folder that is not there yet is no reason to refuse."""
    assert open_project(project).plaats("inzichten/1999/x.md") == project / "inzichten/1999/x.md"


@pytest.mark.parametrize(
    ("link", "opdracht"),
    [
        ("inzichten/1999", ("nieuw", "Huurders bellen", "--datum", "1999")),
        ("inzichten/2024", ("importeer", "{lijst}")),
        ("inzichten", ("importeer", "{lijst}")),
        ("docs/berichten", ("bericht", "2019-h1")),
    ],
)
def test_no_command_writes_through_a_link(
    project: Path, inzichten: Opdracht, tmp_path: Path, link: str, opdracht: tuple[str, ...]
) -> None:
    """A folder of the library that leads elsewhere stays as it is there."""
    terms = (next((project / "docs" / name).glob("[!i]*.md")).stem for name in ("klantgroepen", "themas", "methoden"))
    (tmp_path / "lijst.csv").write_text(RIJ.format(*terms), "utf-8")
    place = project / link
    if place.exists():
        place.rename(tmp_path / "weg")
    buiten = tmp_path / "buiten"
    buiten.mkdir()
    place.symlink_to(buiten)
    code, said = inzichten(*(word.format(lijst=tmp_path / "lijst.csv") for word in opdracht))

    assert (code, list(buiten.rglob("*"))) == (2, [])
    assert "ligt buiten de bibliotheek" in said


@pytest.mark.parametrize("what", ["inzichten/2024/x.md", "docs/berichten/x"])
def test_emptying_stops_at_a_link(project: Path, inzichten: Opdracht, tmp_path: Path, what: str) -> None:
    """Nothing is taken away while a link may lead out of the library."""
    (tmp_path / "buiten").mkdir()
    (project / what).parent.mkdir(parents=True, exist_ok=True)
    (project / what).symlink_to(tmp_path / "buiten")
    before = sorted(project.rglob("*"))
    code, said = inzichten("leeg", "--ja")

    assert (code, sorted(project.rglob("*"))) == (2, before)
    assert f"{what}:1:1: fout: Dit is een koppeling" in said


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("site_name:", "site_naam:", "mkdocs.yml:1:1: fout: «site_naam» is geen instelling. [instellingen]"),
        ("name: material", "name: materiaal", "mkdocs.yml:6:1: fout: Het thema «materiaal» is er niet. [instellingen]"),
        ("nav:", "nav: [", "mkdocs.yml:27:8: fout: Dit is geen geldige YAML. [instellingen]"),
    ],
)
def test_wrong_settings_are_said_in_dutch_where_they_stand(
    project: Path, inzichten: Opdracht, old: str, new: str, said: str
) -> None:
    """The maintainer reads which line of which file it is, and nothing is printed beside it."""
    file = project / "mkdocs.yml"
    file.write_text(file.read_text("utf-8").replace(old, new, 1), "utf-8")
    code, found = inzichten("controleer")

    assert (code, found.split("\n")[0]) == (2, said)
