"""What is poured has the same bytes as what MkDocs makes of the same text; test_plugin compares whole sites."""

import re
from pathlib import Path

from tests.conftest import mkdocs_build
from tests.doors.conftest import Opdracht

MENSEN = ("404.html", "over/", "berichten/20")
"""What people write, and the page of the theme itself: test_plugin compares those of the small library all the same."""
LANG = "/alle.html"
"""Where a long list of a term ends: the small library has none, and it is made as the list of a year is."""
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


def _soorten(site: Path) -> set[tuple[str, int]]:
    """Return the kinds of pages on a site: a name at the top, or a folder with how deep a page lies in it."""
    paden = [path.relative_to(site).as_posix() for path in site.rglob("*.html")]
    return {
        (pad.split("/")[0], pad.count("/")) for pad in paden if not pad.startswith(MENSEN) and not pad.endswith(LANG)
    }


def test_what_is_compared_has_a_page_of_every_kind(site: Path, kleine_site: Path) -> None:
    """No kind of page is poured without being compared with what MkDocs makes of it."""
    assert len(_soorten(site)) > 20
    assert sorted(_soorten(site) - _soorten(kleine_site)) == []
