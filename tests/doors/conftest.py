"""What a command does to ten insights, it does to a thousand."""

from pathlib import Path

import pytest


@pytest.fixture
def project(klein: Path) -> Path:
    """Give the small library as the project to work on."""
    return klein
