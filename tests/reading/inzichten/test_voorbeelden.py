"""Bad and good example files: the bad ones say on the faulty line itself what is expected.

A mark reads ⟦verwacht: code⟧, or more exactly ⟦verwacht: code@column | words of the hint⟧; ⟦verwacht: 2 code⟧ stands
for two on the line.
"""

from pathlib import Path

import pytest

from tests.reading.lees import MERK, VOORBEELDEN, lees

_FOUT = sorted((VOORBEELDEN / "fout").glob("*.md"))
_GOED = sorted((VOORBEELDEN / "goed").glob("*.md"))
_GEVALLEN = (
    *("y03", "y04", "y05", "y06", "y07", "y08", "y09", "y10", "y13", "y15", "y16", "y18", "y19", "y20", "y21", "y23"),
    *("y25", "y27", "y28", "y29", "y30", "y32", "y33", "y34", "y35", "y38", "y39", "y40", "y42", "y43"),
    *("m01", "m03", "m05", "m07", "m09", "m12", "m13", "m14", "m15", "m16", "m17", "m19", "m21", "m22", "m23", "m24"),
    *("m27", "m31", "m32", "m37", "m39", "m43", "m44", "m45", "m46", "m47", "m49", "m52", "m53", "m56"),
)
_TOEGESTAAN = ("c03", "c11", "c15", "m29", "m33", "m34", "m35", "m36", "m48", "m54")


def _verwacht(text: str) -> list[tuple[int, str, int, str]]:
    """Return the line, code, column (0: any) and words of the hint of every mark, as often as it counts."""
    return [
        (number, match["code"], int(match["kolom"] or 0), match["hint"] or "")
        for number, line in enumerate(text.split("\n"), start=1)
        for match in MERK.finditer(line)
        for _ in range(int(match["aantal"] or 1))
    ]


@pytest.mark.parametrize("pad", _FOUT, ids=lambda pad: pad.stem)
def test_a_bad_file_gives_exactly_the_faults_it_marks(pad: Path) -> None:
    """Every fault is found on its own line with a hint that helps, in one run, and nothing else is called a fault."""
    text = pad.read_text("utf-8")
    inzicht, meldingen = lees(MERK.sub("", text))
    found = sorted((melding.plek.regel, melding.code, melding.plek.kolom, melding.hint) for melding in meldingen)
    expected = sorted(_verwacht(text))

    assert inzicht is None
    assert [place[:2] for place in found] == [place[:2] for place in expected]
    for (_, _, column, hint), (_, _, marked, words) in zip(found, expected, strict=True):
        assert column == (marked or column)
        assert hint
        assert words in hint


@pytest.mark.parametrize("pad", _GOED, ids=lambda pad: pad.stem)
def test_a_good_file_gives_no_finding(pad: Path) -> None:
    """What is harmless stays allowed: a check that cries wolf is switched off."""
    inzicht, meldingen = lees(pad.read_bytes())

    assert meldingen == []
    assert inzicht is not None


@pytest.mark.parametrize("geval", _GEVALLEN)
def test_every_known_bad_case_has_a_file(geval: str) -> None:
    """No case of the list of bad inputs is forgotten."""
    assert [pad for pad in _FOUT if pad.stem.startswith(f"{geval}-")]


@pytest.mark.parametrize("geval", _TOEGESTAAN)
def test_every_known_harmless_case_has_a_file(geval: str) -> None:
    """No case of the list that must be accepted is forgotten."""
    assert [pad for pad in _GOED if pad.stem.startswith(f"{geval}-")]
