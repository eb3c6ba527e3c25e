"""The house: imports only go down, and the drawing of it is true."""

import ast
import re
from pathlib import Path

import pytest

from tests.tekening import GENERATOR, PAGINA, sentence, with_drawing

FLOORS = ("values", "wording", "reading", "knowing", "showing", "doors")
MODULES = sorted(path for floor in FLOORS for path in (GENERATOR / floor).rglob("*.py") if path.name != "__init__.py")
ONLY = {
    "yaml": ("reading", "showing", "doors"),
    "jinja2": ("showing",),
    "mkdocs": ("doors",),
    "frontmatter": ("reading",),
    "pygal": ("showing",),
    "icalendar": ("showing",),
    "cattrs": ("reading", "showing"),
    "stdnum": ("wording",),
    "phonenumbers": ("wording",),
    "pypandoc": ("doors",),
    "typst": ("doors",),
    "mrml": ("doors",),
}


def _name(path: Path) -> str:
    return path.relative_to(GENERATOR).with_suffix("").as_posix()


def _floor(path: Path) -> str:
    return path.relative_to(GENERATOR).parts[0]


def _imports(path: Path) -> list[str]:
    tree = ast.parse(path.read_text("utf-8"))
    names = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
    return names + [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_imports_only_go_down(path: Path) -> None:
    """A module uses its own floor and the floors below, never one above."""
    own = FLOORS.index(_floor(path))
    used = [name.split(".")[1] for name in _imports(path) if name.startswith("generator.")]

    assert [floor for floor in used if FLOORS.index(floor) > own] == []


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_each_library_is_known_on_its_own_floor_only(path: Path) -> None:
    """Jinja2 stays in showing and MkDocs in the doors, so that either can be replaced."""
    found = {name.split(".")[0] for name in _imports(path)}

    assert [name for name, floors in ONLY.items() if name in found and _floor(path) not in floors] == []


@pytest.mark.parametrize("floor", FLOORS[:-1])
def test_nothing_below_the_doors_asks_the_clock(floor: str) -> None:
    """The clock is an argument: the same input and peildatum give the same bytes."""
    text = "".join(path.read_text("utf-8") for path in (GENERATOR / floor).rglob("*.py"))

    assert re.findall(r"date\.today|datetime\.now|time\.time|utcnow", text) == []


def test_the_drawing_is_the_house_of_today() -> None:
    """A newcomer can trust the drawing on the page Architectuur; renew it with `make tekening`."""
    page = PAGINA.read_text("utf-8")

    assert page == with_drawing(page), "De tekening is oud. Typ: make tekening"


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_every_module_says_what_it_is(path: Path) -> None:
    """The drawing has a sentence for every module and every room."""
    assert sentence(path)
    assert sentence(path.parent)
