"""How certain an insight can be at most."""

from dataclasses import replace

import pytest

from generator.knowing.programma.scheef import find_scheef
from generator.knowing.programma.zekerheid import zekerheid_van
from generator.values.inzicht import Niveau, Zekerheid
from generator.values.programma.onderzoeksoort import Respondenten
from tests.maak.agenda import maak_onderzoek, met_agenda
from tests.maak.bibliotheek import maak_inzicht

HOOG = Zekerheid(Niveau.HOOG, "het cijfer staat in de bron")
_BEGIN = "het cijfer staat in de bron; hoger kan niet, want"
_ONBEKEND = "het is niet bekend hoe de deelnemers zijn gevonden"


@pytest.mark.parametrize(
    ("inzicht", "onderzoek", "zekerheid"),
    [
        ({}, {}, HOOG),
        ({}, {"werving": ""}, Zekerheid(Niveau.MIDDEL, f"{_BEGIN} {_ONBEKEND}")),
        (
            {},
            {"respondenten": Respondenten.ALLEEN_NEGATIEF},
            Zekerheid(Niveau.MIDDEL, f"{_BEGIN} alleen heel ontevreden huurders deden mee"),
        ),
        ({"n": 2}, {}, HOOG),
        ({"n": 1}, {}, Zekerheid(Niveau.MIDDEL, f"{_BEGIN} er deed maar één mens mee")),
        (
            {"n": 1, "zekerheid": Zekerheid(Niveau.HOOG)},
            {"werving": "onbekend"},
            Zekerheid(Niveau.MIDDEL, f"Hoger kan niet, want er deed maar één mens mee en {_ONBEKEND}"),
        ),
        ({"n": 1, "zekerheid": Zekerheid(Niveau.LAAG, "zo is het")}, {}, Zekerheid(Niveau.LAAG, "zo is het")),
        ({"n": 1, "zekerheid": None}, {}, None),
    ],
    ids=["loting", "werving onbekend", "alleen boos", "twee", "één", "allebei", "al laag", "niets gezegd"],
)
def test_one_sided_or_told_by_one_is_never_high(
    inzicht: dict[str, object], onderzoek: dict[str, object], zekerheid: Zekerheid | None
) -> None:
    """Whatever its writer says, the reader sees «middel» with the reason; what is lower stays as it was."""
    one = replace(maak_inzicht("a", onderzoek="panel", zekerheid=HOOG), **inzicht)  # type: ignore[arg-type]
    scheef = find_scheef(met_agenda([one], [], [maak_onderzoek("panel", **onderzoek)]))

    assert zekerheid_van(one, scheef) == zekerheid
