"""The scripts of the browser: what they are, and what they may not do twice."""

import ast
import re
from pathlib import Path

import pytest

from generator.showing.zoeken.constanten import show_constanten
from tests.conftest import PROJECT
from tests.tekening import sentence

ZOEKEN = PROJECT / "generator/theme/assets/zoeken"
SCRIPTS = sorted((PROJECT / "generator").rglob("*.js"))
TWINS = (
    "begrip", "families", "herkenning", "indeling", "namen", "samenstellingen", "typefouten", "vraag", "woorden",
    "zoeker",
)  # fmt: skip
_TWIN = re.compile(r"\btwin(?: in the browser)? is (generator/\S+\.(?:js|py));")


def _name(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()


def _opening(script: Path) -> str:
    """Return the comment that a script opens with."""
    return re.split(r"\n(?!//)", script.read_text("utf-8"), maxsplit=1)[0]


@pytest.mark.parametrize("script", SCRIPTS, ids=_name)
def test_every_script_says_what_it_is(script: Path) -> None:
    """The drawing of the house has a sentence for every script."""
    assert sentence(script)


def test_twins_name_each_other() -> None:
    """Who changes how a question is understood, in Python or in the browser, is led to the other."""
    modules = {_name(path): ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "" for path in _modules()}
    said = {module: match[1] for module, text in modules.items() if (match := _TWIN.search(text))}
    back = {match[1]: _name(path) for path in SCRIPTS if (match := _TWIN.search(_opening(path)))}

    assert said == back
    assert sorted(Path(script).stem for script in back.values()) == [*TWINS]


def _modules() -> list[Path]:
    return sorted((PROJECT / "generator").rglob("*.py"))


def _code(script: str) -> str:
    """Return a script without its comments."""
    text = (ZOEKEN / f"{script}.js").read_text("utf-8")
    return re.sub(r"/\*.*?\*/|(?<![\w\"'/:])//[^\n]*", "", text, flags=re.DOTALL)


def _words(value: object) -> set[str]:
    """Return every word that a constant holds."""
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ()
    return {value} if isinstance(value, str) else {word for part in inside for word in _words(part)}


@pytest.mark.parametrize("script", [*TWINS, "woordenlijst"])
def test_a_constant_of_search_stands_in_python_only(script: str) -> None:
    """A weight, a limit or a list comes from the twin: a script counts with 0 and 1, and reads what it was given."""
    constanten = show_constanten().get(script, {})
    code = _code(script)
    texts = re.findall(r"\"([^\"\n]*)\"|`([^`]*)`", code)
    numbers = set(re.findall(r"(?<![\w$])\d[\d.]*", re.sub(r"\"[^\"\n]*\"|`[^`]*`", "", code)))

    assert numbers <= {"0", "1"}
    assert [text for pair in texts for text in pair if text and text in _words(constanten)] == []
    assert [name for name in constanten if not re.search(rf"\b{name}\b", code)] == []


def test_one_script_reads_and_writes_the_address() -> None:
    """What a link to a page means is worked out in one place."""
    found = [
        path.name
        for path in SCRIPTS
        if re.search(r"location\.search|URLSearchParams|pushState", path.read_text("utf-8"))
    ]

    assert found == ["adres.js"]


def test_the_search_page_asks_for_all_its_scripts_at_once() -> None:
    """On a slow line no script waits until another has come that imports it."""
    page = (PROJECT / "generator/theme/zoeken.html").read_text("utf-8")
    asked = re.findall(r'"(adres|zoeken/\w+)"', page)
    wanted = ["adres", *(f"zoeken/{path.stem}" for path in sorted(ZOEKEN.glob("*.js")))]

    assert asked == [name for name in wanted if name not in ("zoeken/pagina", "zoeken/schijf")]
