"""How well personal data is found, in sentences that were written before the finding was made."""

from dataclasses import dataclass

import pytest

from generator.wording.persoonsgegevens.vinden import find_persoonsgegevens
from tests.wording.persoonsgegevens.meten import measure, read_zinnen, show


@dataclass(frozen=True)
class Lat:
    """What must at least be reached, and how many sentences of which nothing may be said."""

    precision: float
    recall: float
    samen: float
    spreiding: float
    vraag: float


LATTEN = {
    "gedeeld": Lat(precision=0.95, recall=0.93, samen=0.97, spreiding=0.05, vraag=0.95),
    "afstellen": Lat(precision=0.95, recall=0.76, samen=0.79, spreiding=0.17, vraag=0.58),
    "nooit-bekeken": Lat(precision=0.93, recall=0.73, samen=0.76, spreiding=0.15, vraag=0.72),
}


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
