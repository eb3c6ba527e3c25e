"""What speaks against a halte is said, never silently left out."""

import pytest

from generator.knowing.kennis import Kennis
from generator.showing.klantreizen.twijfel import Bezwaar, find_twijfels
from generator.values.taxonomie.soorten import Soort
from tests.maak.bibliotheek import INSTELLINGEN, maak_bibliotheek, maak_inzicht

_KENNIS = Kennis(
    maak_bibliotheek(
        (
            maak_inzicht("vers"),
            maak_inzicht("oud", 2007),
            maak_inzicht("zonder-datum", None),
            maak_inzicht("boos", uitschieter=True),
            maak_inzicht("achtergrond", soort=Soort.CONTEXT),
            maak_inzicht("later", 2025),
            maak_inzicht("ja"),
            maak_inzicht("nee", spreekt_tegen=("ja",)),
            maak_inzicht("eerst"),
            maak_inzicht("nieuwer", vervangt=("eerst",)),
        )
    ),
    INSTELLINGEN,
)
Gevonden = tuple[Bezwaar, str, str]


def _find(*uit: str) -> list[Gevonden]:
    found = find_twijfels(uit, _KENNIS)
    return [(one.bezwaar, one.over.id if one.over else "", one.door.id if one.door else "") for one in found]


@pytest.mark.parametrize(
    ("uit", "found"),
    [
        (("vers",), []),
        ((), []),
        (("weg",), []),
        (("ja",), [(Bezwaar.TEGENGESPROKEN, "ja", "nee")]),
        (("nee", "ja"), [(Bezwaar.TEGENGESPROKEN, "nee", "ja")]),
        (("eerst",), [(Bezwaar.VERVANGEN, "eerst", "nieuwer")]),
        (("nieuwer",), []),
        (("oud",), [(Bezwaar.OUD, "", "")]),
        (("zonder-datum",), [(Bezwaar.ZONDER_DATUM, "", "")]),
        (("zonder-datum", "oud"), [(Bezwaar.OUD, "", "")]),
        (("oud", "vers"), []),
        (("boos",), [(Bezwaar.TELT_NIET, "", "")]),
        (("achtergrond", "later"), [(Bezwaar.TELT_NIET, "", "")]),
        (("boos", "vers"), []),
    ],
)
def test_what_speaks_against_insights_is_found(uit: tuple[str, ...], found: list[Gevonden]) -> None:
    """A contradiction between two of them is told once; age and weight only when nothing else is left."""
    assert _find(*uit) == found


def test_only_what_does_not_go_together_asks_for_a_choice() -> None:
    """An old insight is still what we know."""
    assert [bezwaar for bezwaar in Bezwaar if bezwaar.om_te_kiezen] == [Bezwaar.TEGENGESPROKEN, Bezwaar.VERVANGEN]
