"""Patterns mean the same on every Python that we promise."""

import ast
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import generator

_ONE_SIGN = ("IN", "LITERAL", "NOT_LITERAL", "ANY")
_MODULES = [import_module(module.name) for module in pkgutil.walk_packages(generator.__path__, "generator.")]


def _patterns(module: Any) -> Iterator[tuple[str, int]]:
    """Yield the patterns that a module holds, also in a tuple, and those that it gives to re within a function."""
    for value in vars(module).values():
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, re.Pattern):
                yield one.pattern, one.flags
    for node in ast.walk(ast.parse(Path(module.__file__).read_text("utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re.") and node.args:
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value, re.VERBOSE if "re.VERBOSE" in ast.unparse(node) else 0


def _operations(parsed: Any) -> Iterator[tuple[str, Any]]:
    """Yield every operation of a pattern by name, at any depth."""
    for piece in parsed if isinstance(parsed, list | tuple | _parser.SubPattern) else ():
        if isinstance(piece, tuple) and piece and hasattr(piece[0], "name"):
            yield piece[0].name, piece[1]
        yield from _operations(piece)


def _wrong_before_3_11_5(pattern: str, flags: int = 0) -> list[str]:
    """Return what a Python before 3.11.5 matches wrongly: a group that gives nothing back, unless it is one sign."""
    return [
        name
        for name, what in _operations(_parser.parse(pattern, flags))
        if name == "ATOMIC_GROUP" or (name == "POSSESSIVE_REPEAT" and not _is_one_sign(what[2]))
    ]


def _is_one_sign(parsed: Any) -> bool:
    return len(parsed) == 1 and parsed[0][0].name in _ONE_SIGN


@pytest.mark.parametrize("module", _MODULES, ids=lambda module: module.__name__)
def test_no_pattern_is_wrong_on_an_older_python(module: Any) -> None:
    """Debian 12 has Python 3.11.2, on which «12 huurders» would become «2 huurders»."""
    assert [pattern for pattern, flags in _patterns(module) if _wrong_before_3_11_5(pattern, flags)] == []


def test_patterns_are_seen() -> None:
    """The test above cannot go blind without a word."""
    assert sum(len(list(_patterns(module))) for module in _MODULES) > 100


@pytest.mark.parametrize(
    "pattern", [r"(?:a|\d\d)*+b", r"(?>a|ab)c", r"x(?:(?:a|bc){0,3}+y)*", r"(?:[^\W_]|-)++", r"(?:\d\d)*+"]
)
def test_such_a_pattern_would_be_seen(pattern: str) -> None:
    """Also deep inside another one."""
    assert _wrong_before_3_11_5(pattern) != []
