"""A template is translated once, until its text or our code changes."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from generator.showing.sjablooncode import SJABLOON, THEMA, onthoud


def _lees(folder: Path, soort: str = THEMA) -> str:
    """Return what the template in a folder says, as a run of its own reads it."""
    env = onthoud(Environment(loader=FileSystemLoader(folder), autoescape=True), soort, folder / "code")
    return env.get_template("main.html").render()


def _kept(folder: Path) -> list[tuple[str, int]]:
    """Return the code that is kept: its name, and when it was written."""
    return sorted((path.name, path.stat().st_mtime_ns) for path in (folder / "code").iterdir())


def test_a_later_run_uses_the_same_code_until_the_text_changes(tmp_path: Path) -> None:
    """A preview shows at once what was changed in a template, and translates nothing else again."""
    path = tmp_path / "main.html"
    path.write_text("oud", "utf-8")
    first, kept = _lees(tmp_path), _kept(tmp_path)
    again, still = _lees(tmp_path), _kept(tmp_path)
    path.write_text("nieuw", "utf-8")

    assert (first, again, _lees(tmp_path)) == ("oud", "oud", "nieuw")
    assert still == kept
    assert len(_kept(tmp_path)) == 2


def test_two_kinds_of_templates_share_no_code(tmp_path: Path) -> None:
    """Each kind is translated in its own way: a name and a text are not enough."""
    (tmp_path / "main.html").write_text("een", "utf-8")
    _lees(tmp_path, SJABLOON), _lees(tmp_path, THEMA)

    assert len(_kept(tmp_path)) == 2


def test_code_that_cannot_be_kept_is_made_again(tmp_path: Path) -> None:
    """A project that belongs to somebody else, or a full disk, stops nothing."""
    (tmp_path / "main.html").write_text("een", "utf-8")
    (tmp_path / "code").write_text("geen map", "utf-8")

    assert [_lees(tmp_path), _lees(tmp_path)] == ["een", "een"]
