"""What the page Herkomst says is so: one list, held against the references in code and tests."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from generator.values.eisen.eis import Werking
from generator.values.eisen.register import EISEN, EISENBRONNEN

PROJECT = Path(__file__).parents[2]
ALLE = {"S0": 46, "S1": 10, "S2": 9, "S3": 10, "S4": 11, "F": 6, "X": 12}
"""How many ids every source has."""
_ID = re.compile(r"\b(?:S[0-4]|F|X)-\d\d\b")
_REEKS = re.compile(r"\b(S[0-4]|F|X)-(\d\d) to \1-(\d\d)\b")


def _teksten(folder: str) -> Iterator[str]:
    """Yield every docstring, also those of attributes, and in tests every text that is an id and no more."""
    for path in (PROJECT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            alone = isinstance(node, ast.Expr)
            text = node.value if isinstance(node, ast.Expr) else node
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield text.value if alone or (folder == "tests" and _ID.fullmatch(text.value)) else ""


def _genoemd(folder: str) -> set[str]:
    """Return the ids that docstrings name, also within «S0-17 to S0-21»."""
    found = set[str]()
    for text in _teksten(folder):
        found |= {*_ID.findall(text)}
        for bron, first, last in _REEKS.findall(text):
            found |= {f"{bron}-{number:02}" for number in range(int(first), int(last) + 1)}
    return found


def test_every_id_of_every_source_is_there_once_and_in_order() -> None:
    """Nothing that a source asks is left out of sight."""
    expected = [f"{bron}-{number:02}" for bron, count in ALLE.items() for number in range(1, count + 1)]

    assert [eis.id for eis in EISEN] == expected
    assert [(bron.id, len(bron.eisen)) for bron in EISENBRONNEN] == list(ALLE.items())


def test_what_works_is_named_where_it_is_made_or_tested() -> None:
    """A claim leads to a line of code or a test that names it."""
    named = _genoemd("generator") | _genoemd("tests")

    assert [eis.id for eis in EISEN if eis.werking is not Werking.NIET and eis.id not in named] == []


def test_what_the_code_names_works_at_least_in_part() -> None:
    """Code that does something for an id is not kept out of the list, and no id is made up."""
    works = {eis.id for eis in EISEN if eis.werking is not Werking.NIET}

    assert _genoemd("generator") - works == set()


def test_only_what_works_in_part_says_what_is_missing() -> None:
    """Half is never sold as whole: what is missing is said, in a sentence."""
    assert [eis.id for eis in EISEN if bool(eis.mist) != (eis.werking is Werking.DEELS)] == []
    assert [eis.id for eis in EISEN if not all(zin.endswith(".") for zin in (eis.zin, eis.mist) if zin)] == []
