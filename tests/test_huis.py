"""The house: imports only go down, and the drawing of it is true."""

import ast
import re
from pathlib import Path

import pytest

GENERATOR = Path(__file__).parents[1] / "generator"
FLOORS = ("values", "reading", "knowing", "showing", "doors")
MODULES = sorted(path for floor in FLOORS for path in (GENERATOR / floor).glob("*.py") if path.name != "__init__.py")
ONLY = {
    "yaml": ("reading", "showing", "doors"),
    "jinja2": ("showing",),
    "mkdocs": ("doors",),
    "frontmatter": ("reading",),
    "pygal": ("showing",),
    "icalendar": ("showing",),
    "cattrs": ("reading", "showing"),
    "stdnum": ("knowing",),
    "phonenumbers": ("knowing",),
    "pypandoc": ("doors",),
    "typst": ("doors",),
    "mrml": ("doors",),
}


def _imports(path: Path) -> list[str]:
    tree = ast.parse(path.read_text("utf-8"))
    names = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
    return names + [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_imports_only_go_down(path: Path) -> None:
    """A module uses its own floor and the floors below, never one above."""
    own = FLOORS.index(path.parent.name)
    used = [name.split(".")[1] for name in _imports(path) if name.startswith("generator.")]

    assert [floor for floor in used if FLOORS.index(floor) > own] == []


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_each_library_is_known_on_its_own_floor_only(path: Path) -> None:
    """Jinja2 stays in showing and MkDocs in the doors, so that either can be replaced."""
    found = {name.split(".")[0] for name in _imports(path)}

    assert [name for name, floors in ONLY.items() if name in found and path.parent.name not in floors] == []


@pytest.mark.parametrize("floor", FLOORS[:-1])
def test_nothing_below_the_doors_asks_the_clock(floor: str) -> None:
    """The clock is an argument: the same input and peildatum give the same bytes."""
    text = "".join(path.read_text("utf-8") for path in (GENERATOR / floor).glob("*.py"))

    assert re.findall(r"date\.today|datetime\.now|time\.time|utcnow", text) == []


def test_the_drawing_shows_every_module_and_no_other() -> None:
    """A newcomer can trust the drawing on the page Architectuur."""
    page = (GENERATOR.parent / "docs/over/architectuur.md").read_text("utf-8")
    drawn, floor = set(), ""
    for line in page.split("generator/\n")[1].split("```")[0].split("\n"):
        if match := re.match(r"  (\w+)/", line):
            floor = match[1]
        elif match := re.match(r"    (\w+\.py)", line):
            drawn.add(f"{floor}/{match[1]}")

    assert drawn == {f"{path.parent.name}/{path.name}" for path in MODULES}
