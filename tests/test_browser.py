"""Which browser the tests use."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.browser import NAMES, find_chromium
from tests.conftest import PROJECT


def _programma(path: Path) -> Path:
    path.write_text("#!/bin/sh\n", "utf-8")
    path.chmod(0o755)
    return path


@pytest.mark.parametrize("naam", NAMES)
def test_a_browser_that_is_named_goes_before_one_that_is_installed(tmp_path: Path, naam: str) -> None:
    """`CHROMIUM=/path make test` tests with that browser, also where there is another."""
    installed, named = _programma(tmp_path / naam), _programma(tmp_path / "ander")
    environ = {"PATH": str(tmp_path)}

    assert find_chromium(environ) == str(installed)
    assert find_chromium(environ | {"CHROMIUM": str(named)}) == str(named)


def test_a_browser_that_is_not_there_is_said(tmp_path: Path) -> None:
    """A slip of the pen in the path is told before any test runs, and no other browser is taken instead."""
    environ = {**os.environ, "CHROMIUM": str(tmp_path / "weg")}
    said = subprocess.run([PROJECT / ".ci/browser"], env=environ, capture_output=True, text=True, check=False)
    good = subprocess.run(
        [PROJECT / ".ci/browser"], env=environ | {"CHROMIUM": str(_programma(tmp_path / "weg"))}, check=False
    )

    assert (said.returncode, f"«{tmp_path / 'weg'}»" in said.stderr, good.returncode) == (1, True, 0)
