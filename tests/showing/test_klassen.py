"""Every class has a use and a look: the sheets mirror the parts, without dead rules."""

import re
from pathlib import Path

GENERATOR = Path(__file__).parents[2] / "generator"
_NAAM = r"(?:kz|ex)-[\w-]+"
GEEN_UITERLIJK = {"ex-deel", "kz-vraag"}
"""Where the theme cuts a page in parts, and the id that home gives its search field."""


def _text(*soorten: str) -> str:
    files = (path for soort in soorten for path in GENERATOR.rglob(f"*{soort}"))
    return "\n".join(path.read_text("utf-8") for path in sorted(files))


def _gebruikt() -> set[str]:
    """Return the classes in templates, themes and code; one that ends in a dash goes on with a value."""
    text = _text(".j2", ".html", ".py", ".js")
    return set(re.findall(rf"(?<![\w-]){_NAAM}", text))


def _ids() -> set[str]:
    return set(re.findall(rf'id="({_NAAM})"', _text(".j2", ".html")))


def _opgemaakt() -> set[str]:
    sheets = re.sub(r"/\*.*?\*/", "", _text(".css"), flags=re.DOTALL)
    return set(re.findall(rf"\.({_NAAM})", sheets))


def test_no_rule_is_for_a_class_that_nothing_has() -> None:
    """A part that is gone takes its look with it."""
    used = _gebruikt()
    begins = tuple(name for name in used if name.endswith(("-", "__")))

    assert len(used) > 100
    assert {name for name in _opgemaakt() if name not in used and not name.startswith(begins)} == set()


def test_no_class_is_without_a_look() -> None:
    """A name that does nothing makes a reader of the code look for what it does."""
    styled = _opgemaakt()
    named = {name for name in _gebruikt() if not name.endswith(("-", "__"))}

    assert named - styled - _ids() - GEEN_UITERLIJK == set()


def test_no_rule_is_for_an_id_that_nothing_has() -> None:
    """A place that is gone takes its look with it; an id in a sheet is a selector, never a colour."""
    selectors = re.sub(r"/\*.*?\*/|\{[^{}]*\}", "", _text(".css"), flags=re.DOTALL)
    named = set(re.findall(r"#([a-z][\w-]*)", selectors))
    given = set(re.findall(r'id="([\w-]+)"', _text(".j2", ".html")))
    begins = tuple(re.findall(r'f"([a-z]+-)\{', _text(".py")))

    assert len(named) > 8
    assert {name for name in named - given if not name.startswith(begins)} == set()


def _tokens(patroon: str) -> set[str]:
    """Return the names of our own tokens in the sheets and templates, where this pattern holds them."""
    return set(re.findall(patroon.format(r"(--(?:kz|ex)-[\w-]+)"), _text(".css", ".j2", ".html", ".js", ".py")))


def test_every_token_is_given_and_used() -> None:
    """A colour that nothing asks for is gone with the part that had it, and none is asked for that is not there."""
    assert _tokens(r"(?<![\w-]){}\s*:") == _tokens(r"var\({}")
