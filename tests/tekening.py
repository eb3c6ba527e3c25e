"""Draws the house from the first sentence of every package, module, template and script in it.

`python -m tests.tekening` puts the rooms in docs/over/architectuur.md, every module in
docs/over/bestanden.md and all that makes a page in docs/over/sjablonen.md; `tests/test_huis.py` says when one is stale.
"""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

PROJECT = Path(__file__).parents[1]
GENERATOR = PROJECT / "generator"
PAGINA = PROJECT / "docs/over/architectuur.md"
BESTANDEN = PROJECT / "docs/over/bestanden.md"
SJABLONEN = PROJECT / "docs/over/sjablonen.md"
_BREED = 26
"""The column in which the sentences stand."""
_BEGIN = re.compile(
    r"\A(?:<\?xml[^>]*\?>\s*)?(?:\{#-?|//|/\*+|--(?!-)|<!--)\s*(.+?)\s*(?:-?#\}|\*/|-->)?$", re.MULTILINE
)
"""The comment that a template, script, style sheet or filter opens with."""
_BRON = re.compile(r" \((?:[^()]*\b(?:[SFX]\d?-\d|Law \d)[^()]*)\)")
"""Where a rule comes from; that stands on the page Herkomst."""
_ORDE = ("doors", "showing", "templates", "knowing", "reading", "wording", "values", "theme", "theme-extern")
"""The floors from top to bottom, with what lies on the floor of pages beside it."""
_ZONDER_CODE = {
    "templates": "One template for each kind of page, in rooms of the same name as in showing",
    "theme": "What lies around every page of colleagues, with the browser code",
    "theme-extern": "What lies around every page of tenants",
}
"""What a folder is for that holds no Python."""
_SOORTEN = frozenset({".py", ".j2", ".js", ".css", ".html", ".typ", ".lua", ".xml"})


def sentence(path: Path) -> str:
    """Return the first sentence of a file or a folder, without its sources; empty when it has none."""
    if path.name in _ZONDER_CODE:
        return _ZONDER_CODE[path.name]
    path = path / "__init__.py" if path.is_dir() else path
    text = path.read_text("utf-8") if path.is_file() else ""
    if path.suffix == ".py":
        said = ast.get_docstring(ast.parse(text)) or ""
    else:
        match = _BEGIN.match(text)
        said = match[1] if match else ""
    first = re.split(r"(?<=[.:])\s*\n|\n\n|(?<=\.)\s", said.strip(), maxsplit=1)[0]
    return _BRON.sub("", " ".join(first.split())).rstrip(".:")


def draw(folder: Path = GENERATOR, depth: int = 0) -> Iterator[str]:
    """Yield the lines of the drawing of a folder: its files first, then its rooms."""
    inside = sorted((path for path in folder.iterdir() if path.name != "__pycache__"), key=_place)
    for path in inside:
        if path.is_file() and path.suffix in _SOORTEN and path.name != "__init__.py":
            yield _line(path.name, sentence(path), depth)
    for path in inside:
        if path.is_dir():
            yield from _draw_room(path, depth)


def _draw_room(path: Path, depth: int) -> Iterator[str]:
    yield _line(f"{path.name}/", sentence(path), depth)
    yield from draw(path, depth + 1)


def _place(path: Path) -> tuple[int, str]:
    return (_ORDE.index(path.name) if path.name in _ORDE else 0, path.name)


def _line(name: str, said: str, depth: int) -> str:
    return f"{'  ' * depth + name:{_BREED}} # {said}".rstrip()


def with_drawing(page: str, lines: Iterable[str]) -> str:
    """Return the page with these lines in place of the drawing that it holds."""
    drawing = "\n".join(("```text", "generator/", *lines, "```"))
    return re.sub(r"```text\ngenerator/\n.*?\n```", lambda _: drawing, page, count=1, flags=re.DOTALL)


def drawings() -> dict[Path, str]:
    """Return the three pages as they should be today: the rooms, every module, and all that makes a page."""
    floors = {floor: list(_draw_room(GENERATOR / floor, 1)) for floor in _ORDE}
    web = [line for floor in _ZONDER_CODE for line in floors[floor]]
    code = [line for floor in _ORDE if floor not in _ZONDER_CODE for line in floors[floor]]
    rooms = [line for floor in _ORDE for line in floors[floor] if re.match(r" +[\w-]+/ +# \w", line)]
    parts = ((PAGINA, rooms), (BESTANDEN, code), (SJABLONEN, web))
    return {page: with_drawing(page.read_text("utf-8"), part) for page, part in parts}


if __name__ == "__main__":
    for page, text in drawings().items():
        page.write_text(text, "utf-8")
