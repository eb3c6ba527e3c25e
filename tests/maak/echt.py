"""The library of this repository, for tests of what holds for a real one."""

from functools import cache

from generator.doors.project import open_project
from generator.knowing.kennis import Kennis
from tests.conftest import PROJECT


@cache
def echte_kennis() -> Kennis:
    """Return what is known here, read once by each process."""
    return open_project(PROJECT).load().kennis
