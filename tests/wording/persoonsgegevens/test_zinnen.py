"""How well personal data is found, in sentences that were written by somebody who never saw how it is found."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.values.persoonsgegeven import Stelligheid
from generator.wording.persoonsgegevens.vinden import find_persoonsgegevens
from tests.wording.persoonsgegevens.meten import measure, read_zinnen, show

PROJECT = Path(__file__).parents[3]


@dataclass(frozen=True)
class Lat:
    """What must at least be reached; `spreiding` is the most that the recall of names may differ between origins."""

    precision: float
    recall: float
    samen: float
    spreiding: float
    vraag: float


LATTEN = {
    "gedeeld": Lat(precision=0.95, recall=0.93, samen=0.97, spreiding=0.05, vraag=0.95),
    "afstellen": Lat(precision=0.95, recall=0.93, samen=0.97, spreiding=0.05, vraag=0.75),
    "geschreven": Lat(precision=0.98, recall=0.96, samen=0.96, spreiding=0.05, vraag=0),
    "nooit-bekeken": Lat(precision=0.95, recall=0.96, samen=0.97, spreiding=0.05, vraag=0.79),
}
"""The goals are .95, .93, .97 and .05. `geschreven` holds no name, so it says nothing about questions.

`geschreven` was written before its writer had seen a pattern. Untuned it scored: precision .952, recall .894 (59 of 66
pieces, 3 false alarms in 69 traps); addresses .958, postcodes .800, telephone .800, days of birth .833, plates 1.000.
Then the patterns learnt its kinds, and with that the recall of what nobody ever looked at went from .911 to .964.
"""


@pytest.mark.parametrize("lijst", LATTEN)
def test_enough_is_found_and_little_for_nothing(lijst: str) -> None:
    """The scores hold for sentences that were looked at and for those that never were; `pytest -s` shows them."""
    uitslag, lat = measure(read_zinnen(lijst), find_persoonsgegevens), LATTEN[lijst]
    print(f"\n{show(lijst, uitslag)}")

    assert uitslag.fout.precision >= lat.precision
    assert uitslag.fout.recall >= lat.recall
    assert uitslag.recall >= lat.samen
    assert uitslag.spreiding <= lat.spreiding
    assert uitslag.vraag.precision >= lat.vraag


def test_the_goals_are_met_on_all_sentences_together() -> None:
    """Seen and unseen as one: a housing association meets both."""
    uitslag = measure(read_zinnen(*LATTEN), find_persoonsgegevens)
    print(f"\n{show('alles', uitslag)}")

    assert uitslag.fout.precision >= 0.95
    assert uitslag.fout.recall >= 0.93
    assert uitslag.recall >= 0.97
    assert uitslag.spreiding <= 0.05


def test_nothing_in_the_example_is_a_fault() -> None:
    """What is published today holds no personal data, so whatever stops it would be a false alarm."""
    pages = [*PROJECT.glob("inzichten/*/*.md"), *PROJECT.glob("docs/**/*.md")]
    found = [
        (page.name, vondst)
        for page in pages
        for vondst in find_persoonsgegevens(page.read_text("utf-8"))
        if vondst.soort.stelligheid is Stelligheid.FOUT
    ]

    assert len(pages) > 200
    assert found == []
