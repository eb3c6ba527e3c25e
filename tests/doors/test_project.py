"""A project on disk, read and checked in one go."""

from pathlib import Path

from generator.doors.project import open_project
from tests.conftest import AANTAL


def test_a_project_is_read_and_checked_as_a_whole(project: Path) -> None:
    """What has faults is counted and reported, and nothing follows from it; the settings come along."""
    (project / "inzichten/2024").mkdir(parents=True, exist_ok=True)
    (project / "inzichten/2024/half.md").write_text("---\nklantgroep: [ouderen]\n---\n\n# Een halve\n", "utf-8")

    opened = open_project(project)
    keuring = opened.load()

    assert (keuring.gelezen, len(keuring.kennis.bibliotheek.inzichten)) == (AANTAL + 1, AANTAL)
    assert {melding.plek.bestand for melding in keuring.fouten} == {"inzichten/2024/half.md"}
    assert keuring.kennis.instellingen == opened.instellingen
