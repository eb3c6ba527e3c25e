"""What is poured has the same bytes as what MkDocs makes of the same text; test_plugin compares whole sites."""

import re
from pathlib import Path

from tests.conftest import mkdocs_build
from tests.doors.conftest import Opdracht

VREEMD = """Kop & "kop" 5 < 6 > 4 'x' kzgatxtitelx {{ page.title }} \\1 `code` ü%20"""


def test_a_title_with_every_awkward_sign_is_poured_as_it_is_rendered(
    project: Path, inzichten: Opdracht, tmp_path: Path
) -> None:
    """Nothing in a title is taken for a gap, for a template or for a pattern."""
    source = next((project / "inzichten").rglob("*.md"))
    source.write_text(re.sub(r"(?m)^# .*", lambda _: f"# {VREEMD}", source.read_text("utf-8"), count=1), "utf-8")
    name = source.relative_to(project).with_suffix(".html")

    assert mkdocs_build(project, tmp_path / "gegoten").returncode == 0
    assert inzichten("schrijf", str(tmp_path / "map"))[0] == 0
    assert mkdocs_build(tmp_path / "map", tmp_path / "gewoon").returncode == 0
    assert "kzgatxtitelx" in (tmp_path / "gegoten" / name).read_text("utf-8")
    assert (tmp_path / "gegoten" / name).read_bytes() == (tmp_path / "gewoon" / name).read_bytes()
