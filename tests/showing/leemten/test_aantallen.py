"""One number has one meaning: wherever gaps are counted, it says which ones, and the numbers agree."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from generator.knowing.kennis import Kennis
from generator.reading.bibliotheek import load_bibliotheek
from generator.showing.paginas import Uitgave, build_uitgave
from generator.values.leemte import LeemteSoort
from tests.conftest import KLEIN, PROJECT
from tests.maak.bibliotheek import INSTELLINGEN


@pytest.fixture(scope="module", params=[KLEIN, PROJECT], ids=["klein", "voorbeeld"])
def uitgave(request: pytest.FixtureRequest) -> Uitgave:
    """Give everything that comes out of a library."""
    folder: Path = request.param
    return build_uitgave(Kennis(load_bibliotheek(folder, INSTELLINGEN.peildatum).bibliotheek, INSTELLINGEN))


def _tekst(uitgave: Uitgave, pad: str) -> str:
    """Return what a reader sees of a page, in one line."""
    (pagina,) = (pagina for pagina in uitgave.paginas if pagina.pad == pad)
    return " ".join(re.sub(r"<[^>]+>", " ", pagina.tekst).split())


def _geteld(uitgave: Uitgave) -> tuple[dict[str, dict[str, int]], Counter[tuple[str, str]]]:
    """Return the counts in the file of gaps, and the rows in it counted by kind and place."""
    (bestand,) = (bestand for bestand in uitgave.bestanden if bestand.pad == "leemten.json")
    whole = json.loads(bestand.inhoud)
    plaats = {
        (True, False, True): "kaart", (False, True, False): "stappen", (False, True, True): "stappen-per-klantgroep",
        (False, False, True): "klantgroepen",
    }  # fmt: skip
    rows = ((row["soort"], plaats[bool(row["thema"]), bool(row["stap"]), bool(row["klantgroep"])])
            for row in whole["leemten"])  # fmt: skip
    return whole["aantallen"], Counter(rows)


def test_the_file_says_what_it_counts(uitgave: Uitgave) -> None:
    """Who reads 972 sees how many are on the map, and how many are steps that come back for every klantgroep."""
    aantallen, rows = _geteld(uitgave)

    assert {(soort, waar): n for soort, waren in aantallen.items() for waar, n in waren.items() if n} == rows


def test_home_the_map_and_the_kinds_agree_on_what_is_empty(uitgave: Uitgave) -> None:
    """«Leeg» is the same number on all three pages, and what is left over is known."""
    leeg = _geteld(uitgave)[1]["leeg", "kaart"]
    plekken = len(
        re.findall(r'<td data-leemten="', next(p.tekst for p in uitgave.paginas if p.pad.endswith("niet.md")))
    )

    assert f"Van {plekken - leeg} van de {plekken} plekken weten we iets" in _tekst(uitgave, "index.md")
    kaart = _tekst(uitgave, "wat-weten-we-nog-niet.md")
    assert f"Van {leeg} van de {plekken} plekken op de kaart weten we niets." in kaart
    assert re.search(rf"Leeg {leeg} plek(?:ken)? op de kaart,", _tekst(uitgave, "over/leemten.md"))


def test_the_page_of_kinds_counts_klantgroepen(uitgave: Uitgave) -> None:
    """A gap of a whole klantgroep lies at no place of the map and at no step."""
    match = re.search(r"Niet gehoord (\w+) klantgroep(?:en)?\b", _tekst(uitgave, "over/leemten.md"))

    assert match
    assert _getal(match[1]) == _geteld(uitgave)[1]["niet-gehoord", "klantgroepen"]


@pytest.mark.parametrize("soort", [soort for soort in LeemteSoort if soort is not LeemteSoort.NIET_GEHOORD])
def test_the_page_of_kinds_counts_the_map_and_the_steps_apart(uitgave: Uitgave, soort: LeemteSoort) -> None:
    """Two numbers that are never added without a word."""
    text = _tekst(uitgave, "over/leemten.md")
    match = re.search(rf"(?i){soort.label} (\w+) plek(?:ken)? op de kaart, (\w+) stap(?:pen)? van een klantreis", text)
    rows = _geteld(uitgave)[1]

    assert match
    assert tuple(_getal(word) for word in match.groups()) == (rows[soort, "kaart"], rows[soort, "stappen"])


def _getal(word: str) -> int:
    return int({"geen": "0", "één": "1"}.get(word.lower(), word))
