"""The theme: written in what every engine that may build it knows, also one without Python."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from tests.conftest import PROJECT

THEMA = PROJECT / "generator/theme"
ROEPBAAR = {"super", "self", "lang"}
"""What may be called: what the theme below says in the same place, and its words."""
FILTERS = {
    *("default", "e", "first", "int", "join", "last", "length", "list", "lower", "replace", "reverse", "round"),
    *("safe", "striptags", "string", "title", "tojson", "trim", "upper", "url", "urlencode", "script_tag"),
}
TESTS = {"defined", "undefined", "none", "string", "number", "mapping", "iterable", "in", "odd", "even"}
EIGENSCHAPPEN = {
    *("active", "ancestors", "canonical_url", "children", "content", "homepage", "items", "meta", "next_page"),
    *("previous_page", "title", "toc", "url"),
    *("first", "index", "index0", "last", "length"),
}
"""What a page, the menu, a line of it, or a loop has in every engine."""
VRIJ = ("config.", "self.", "lang.")
"""Where the names are ours, or those of the theme below."""


def _chain(node: nodes.Node) -> str:
    """Return an expression as a row of names: «page.meta.hide»."""
    if isinstance(node, nodes.Getattr):
        return f"{_chain(node.node)}.{node.attr}"
    return node.name if isinstance(node, nodes.Name) else ""


def _foreign(text: str) -> Iterator[str]:
    """Yield what a template asks of one engine only."""
    tree = Environment(autoescape=True).parse(text)
    own = {macro.name for macro in tree.find_all(nodes.Macro)}
    for call in tree.find_all(nodes.Call):
        if _chain(call.node).split(".")[0] not in ROEPBAAR | own:
            yield f"{call.lineno}: {getattr(call.node, 'attr', _chain(call.node))}()"
    for kind, known in ((nodes.Filter, FILTERS), (nodes.Test, TESTS)):
        yield from (f"{node.lineno}: {node.name}" for node in tree.find_all(kind) if node.name not in known)
    for node in tree.find_all(nodes.Getattr):
        chain = _chain(node)
        if not (chain.startswith(VRIJ) or ".meta." in chain or node.attr in EIGENSCHAPPEN):
            yield f"{node.lineno}: .{node.attr}"


@pytest.mark.parametrize("path", sorted(THEMA.rglob("*.html")), ids=lambda path: path.relative_to(THEMA).as_posix())
def test_the_theme_asks_nothing_of_one_engine_only(path: Path) -> None:
    """Zensical has no Python in its templates, nor the Page of MkDocs: what needs either is worked out before."""
    assert list(_foreign(path.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('{{ page.url.split("/")[0] }}', ["1: split()", "1: .split"]),
        ('{% if missen.startswith("mailto:") %}{% endif %}', ["1: startswith()", "1: .startswith"]),
        ("{{ (page.title | safe).unescape() }}", ["1: unescape()", "1: .unescape"]),
        ('\n{{ config.extra.missen.startswith("m") }}', ["2: startswith()"]),
        ("{{ namen | map('upper') | wordcount }}", ["1: wordcount", "1: map"]),
        ("{% if page is callable %}{% endif %}", ["1: callable"]),
        ("{% if not deel.is_homepage and page.parent %}{% endif %}", ["1: .is_homepage", "1: .parent"]),
        ("{{ range(3) }}", ["1: range()"]),
        ('{{ super() }}{{ self.announce() }}{{ lang.t("header") }}{{ page.meta.eigen_zoekvak }}{{ loop.first }}', []),
    ],
)  # fmt: skip
def test_what_one_engine_knows_is_seen(text: str, found: list[str]) -> None:
    """The first three stood in the theme once, and stopped Zensical."""
    assert list(_foreign(text)) == found
