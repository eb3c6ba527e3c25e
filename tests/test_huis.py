"""The house: imports only go down, and the drawing of it is true."""

import ast
import re
from collections import Counter
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tests.tekening import GENERATOR, PAGINA, drawings, sentence

FLOORS = ("values", "wording", "reading", "knowing", "showing", "doors")
TESTS = Path(__file__).parent
MOST_MODULES = 16
MOST_ARROWS = 20
APART = ("reading", "knowing")
"""Two floors that stand side by side and know nothing of each other."""
MODULES = sorted(path for floor in FLOORS for path in (GENERATOR / floor).rglob("*.py") if path.name != "__init__.py")
PLACES = {path.relative_to(GENERATOR).with_suffix("").as_posix(): path for path in MODULES}
SEES_INZICHTEN = ("values/inzicht", "values/bibliotheek", "reading/bibliotheek", "knowing/", "doors/project")
"""What no part of the house for tenants may reach (Law 6)."""
ONLY = {
    "yaml": ("reading", "showing", "doors"),
    "jinja2": ("showing", "doors"),
    "mkdocs": ("doors",),
    "frontmatter": ("reading",),
    "pygal": ("showing",),
    "icalendar": ("showing",),
    "markdown_it": ("wording", "reading", "showing"),
    "mdit_py_plugins": ("wording",),
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


def _room(place: str) -> str:
    """Return the room of a module; one outside the rooms of its floor is a room of its own."""
    floor, *rest = place.split("/")
    return f"{floor}/{rest[0]}"


def _imports(path: Path) -> set[str]:
    """Return what a module imports by its full name, also what it takes out of a package or a module."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
    return names


def _uses(path: Path) -> set[str]:
    """Return the modules of the house that a module uses, by their place: «knowing/leemten/regels»."""
    return {name.removeprefix("generator.").replace(".", "/") for name in _imports(path)} & PLACES.keys()


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_imports_only_go_down(path: Path) -> None:
    """A module uses its own floor and the floors below, never one above."""
    own = FLOORS.index(_floor(path))

    assert [place for place in _uses(path) if FLOORS.index(place.split("/")[0]) > own] == []


@pytest.mark.parametrize(("one", "other"), [APART, APART[::-1]])
def test_reading_and_knowing_stand_side_by_side(one: str, other: str) -> None:
    """How a file is written never changes what follows from it, nor the other way round."""
    used = {name for place, path in PLACES.items() if place.startswith(f"{one}/") for name in _uses(path)}

    assert [name for name in sorted(used) if name.startswith(f"{other}/")] == []


def test_wording_stands_alone() -> None:
    """Text needs nothing of the house but values, so that every floor above can use it."""
    used = {name for place, path in PLACES.items() if place.startswith("wording/") for name in _uses(path)}

    assert [name for name in sorted(used) if not name.startswith(("wording/", "values/"))] == []


@pytest.mark.parametrize("floor", FLOORS)
def test_rooms_of_a_floor_form_no_circle(floor: str) -> None:
    """A room uses other rooms one way; what lies on the floor itself, outside the rooms, is a room of its own."""
    arrows = {(_room(place), _room(used)) for place, path in PLACES.items() for used in _uses(path)}
    inside = {
        (one, other)
        for one, other in arrows
        if one != other and one.startswith(f"{floor}/") and other.startswith(f"{floor}/")
    }
    order = TopologicalSorter[str]()
    for one, other in inside:
        order.add(one, other)

    assert set(order.static_order()) == {room for arrow in inside for room in arrow}
    assert floor != "knowing" or len(inside) <= MOST_ARROWS


@pytest.mark.parametrize(
    "folder", sorted({path.parent for path in MODULES}), ids=lambda path: path.relative_to(GENERATOR).as_posix()
)
def test_a_room_can_be_seen_at_a_glance(folder: Path) -> None:
    """No folder holds more modules than a newcomer can take in."""
    assert len([path for path in folder.glob("*.py") if path.name != "__init__.py"]) <= MOST_MODULES


def test_no_two_classes_have_one_name() -> None:
    """One word, one thing."""
    trees = {place: ast.parse(path.read_text("utf-8")) for place, path in PLACES.items()}
    names = Counter(node.name for tree in trees.values() for node in tree.body if isinstance(node, ast.ClassDef))

    assert [name for name, count in names.items() if count > 1] == []


def test_nothing_of_inzichten_is_in_reach_of_huurders() -> None:
    """No module behind the wall of huurders, on any floor, knows what an insight is: so none can get out there."""
    wall = {place for place in PLACES if "huurders" in place.split("/")}
    reach, todo = set[str](), wall
    while todo:
        reach |= todo
        todo = {used for place in todo for used in _uses(PLACES[place])} - reach

    assert {place.split("/")[0] for place in wall} == {"reading", "showing", "doors"}
    assert [place for place in sorted(reach) if place.startswith(SEES_INZICHTEN)] == []
    assert [name for name in SEES_INZICHTEN if not any(place.startswith(name) for place in PLACES)] == []


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_each_library_is_known_on_its_own_floor_only(path: Path) -> None:
    """MkDocs stays in the doors, and Jinja2 in showing and where MkDocs hands over its own: either can be replaced."""
    found = {name.split(".")[0] for name in _imports(path)}

    assert [name for name, floors in ONLY.items() if name in found and _floor(path) not in floors] == []


@pytest.mark.parametrize("floor", FLOORS[:-1])
def test_nothing_below_the_doors_asks_the_clock(floor: str) -> None:
    """The clock is an argument: the same input and peildatum give the same bytes."""
    text = "".join(path.read_text("utf-8") for path in (GENERATOR / floor).rglob("*.py"))

    assert re.findall(r"date\.today|datetime\.now|time\.time|utcnow", text) == []


def test_the_drawing_is_the_house_of_today() -> None:
    """A newcomer can trust the drawing on the page Architectuur; renew it with `make tekening`."""
    pages = drawings()

    assert {page: page.read_text("utf-8") for page in pages} == pages, "De tekening is oud. Typ: make tekening"


def test_the_words_around_the_drawing_name_files_that_are_there() -> None:
    """What the page Architectuur says about a module leads to it."""
    words = re.sub(r"```.*?```", "", PAGINA.read_text("utf-8"), flags=re.DOTALL)
    named = re.findall(r"`((?:\w+/)+\w+\.py)`", words)

    assert len(named) > 5
    assert [
        name
        for name in named
        if not any(path.as_posix().endswith(f"/{name}") for path in [*MODULES, *TESTS.rglob("*.py")])
    ] == []


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_what_maintainers_read_names_files_that_are_there(name: str) -> None:
    """A path that a newcomer is sent to exists, after every move."""
    words = (PAGINA.parents[2] / name).read_text("utf-8")
    named = re.findall(r"`((?:generator|tests|docs)/[\w./-]+)`", words)

    assert len(named) > 5
    assert [path for path in named if not (PAGINA.parents[2] / path).exists()] == []


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_every_module_says_what_it_is(path: Path) -> None:
    """The drawing has a sentence for every module and every room."""
    assert sentence(path)
    assert sentence(path.parent)


def test_tests_lie_in_the_rooms_of_what_they_test() -> None:
    """A test is found where its module is: a room of the tests is a room of the house."""
    rooms = {
        path.parent.relative_to(TESTS).as_posix() for floor in FLOORS for path in (TESTS / floor).rglob("test_*.py")
    }

    assert [room for room in sorted(rooms) if not (GENERATOR / room / "__init__.py").is_file()] == []
