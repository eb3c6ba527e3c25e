"""A template of a theme is translated once, until it changes."""

from pathlib import Path
from types import CodeType

from jinja2 import Environment, FileSystemLoader

from generator.doors.gieten.themacode import onthoud


def _lees(folder: Path) -> tuple[CodeType, str]:
    """Return the code and the text of the template in a folder, as a build of its own reads it."""
    template = onthoud(Environment(loader=FileSystemLoader(folder), autoescape=True)).get_template("main.html")
    return template.root_render_func.__code__, template.render()


def test_another_build_uses_the_same_code_until_the_text_changes(tmp_path: Path) -> None:
    """A preview shows at once what was changed in a template, and translates nothing else again."""
    path = tmp_path / "main.html"
    path.write_text("oud", "utf-8")
    first, again = _lees(tmp_path), _lees(tmp_path)
    path.write_text("nieuw", "utf-8")

    assert again[0] is first[0]
    assert (again[1], _lees(tmp_path)[1]) == ("oud", "nieuw")


def test_two_projects_share_no_code(tmp_path: Path) -> None:
    """A name is not enough: each folder has its own template."""
    for name in ("een", "twee"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "main.html").write_text(name, "utf-8")

    assert [_lees(tmp_path / name)[1] for name in ("een", "twee", "een")] == ["een", "twee", "een"]
