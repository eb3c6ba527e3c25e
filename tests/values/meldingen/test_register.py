"""The registry of codes: whole, nothing too much, and written for a colleague."""

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.knowing.bericht.controle import ADVIES
from generator.knowing.bericht.punten import PUNTEN
from generator.knowing.bericht.voorbehoud import Voorbehoud
from generator.values.meldingen.register import MELDINGGROEPEN, MELDINGSOORTEN
from generator.values.meldingen.soort import Meldingsoort

GENERATOR = Path(__file__).parents[3] / "generator"
CODES = {soort.code for soort in MELDINGSOORTEN}
_MAKERS = ("Melding", "meld", "waarschuw", "Fout", "_to_do")
"""Whatever takes a place and then a code."""
_VOORBEHOUD = "str(voorbehoud)"


def _calls(path: Path) -> Iterator[tuple[str, ast.expr]]:
    """Yield the module and the code of every call in it that makes a finding."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and node.args:
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name in _MAKERS:
                yield path.relative_to(GENERATOR).as_posix(), node.args[:2][-1]


def _codes(path: Path, code: ast.expr) -> set[str] | None:
    """Return the codes that an expression stands for; None when that cannot be seen."""
    if isinstance(code, ast.Constant):
        return {str(code.value)}
    if isinstance(code, ast.Name) and code.id.isupper():
        module = importlib.import_module(".".join(path.relative_to(GENERATOR.parent).with_suffix("").parts))
        return {getattr(module, code.id)}
    return set(map(str, Voorbehoud)) if ast.unparse(code) == _VOORBEHOUD else None


USED = [(place, code, _codes(path, code)) for path in sorted(GENERATOR.rglob("*.py")) for place, code in _calls(path)]


def test_every_code_of_a_finding_is_in_the_registry_and_used() -> None:
    """A colleague who meets a code can look it up, and what can be looked up can be met."""
    assert {code for _, _, codes in USED for code in codes or ()} == CODES


def test_every_code_is_written_in_full() -> None:
    """A code that is put together from pieces cannot be found; only a maker passes on what it was given."""
    hidden = {(place, ast.unparse(code)) for place, code, codes in USED if codes is None}

    assert hidden == {
        ("knowing/bericht/controle.py", "code"),
        ("reading/bestand/lezing.py", "code"),
        ("reading/bestand/knopen.py", "*fout.delen"),
        ("reading/bestand/knopen.py", "*_translate(error, text, bestand).delen"),
    }


def test_rules_about_codes_are_about_codes_that_are() -> None:
    """A point of a report and advice hold no code that was renamed."""
    assert {*ADVIES, *(code for punt in PUNTEN for code in punt.codes)} - CODES == set()


def test_every_code_and_every_subject_is_there_once() -> None:
    """They are anchors of one page."""
    ids = [*(soort.code for soort in MELDINGSOORTEN), *(groep.id for groep in MELDINGGROEPEN)]

    assert sorted(ids) == sorted(set(ids))


@pytest.mark.parametrize("soort", MELDINGSOORTEN, ids=lambda soort: soort.code)
def test_a_code_is_explained_in_one_sentence_and_two_examples(soort: Meldingsoort) -> None:
    """A tired colleague reads what is wrong and sees it, wrong and mended."""
    assert soort.zin[:1].isupper()
    assert soort.zin.endswith(".")
    assert ". " not in soort.zin
    assert soort.fout != soort.goed
    assert "" not in (soort.fout, soort.goed)
