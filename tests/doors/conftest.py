"""What a command does to ten insights, it does to a thousand."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.doors.cli import main

Opdracht = Callable[..., tuple[int, str]]


@pytest.fixture
def project(klein: Path) -> Path:
    """Give the small library as the project to work on."""
    return klein


@pytest.fixture
def inzichten(project: Path, capsys: pytest.CaptureFixture[str]) -> Opdracht:
    """Give the command line on that copy: arguments in, exit code and all that was printed out."""

    def run(*arguments: str) -> tuple[int, str]:
        capsys.readouterr()
        code = main(["--map", str(project), *arguments])
        out, err = capsys.readouterr()
        return code, out + err

    return run
