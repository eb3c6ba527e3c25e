"""Which figure proves a title, and which figures of a title nothing proves."""

import pytest

from generator.values.inzicht import Cijfer
from generator.wording.hoofdcijfer import find_gezegd, find_hoofdcijfer, find_onbewezen

SLAAPKAMER = Cijfer("hitte in de slaapkamer", 64, "procent", 2023)
WOONKAMER = Cijfer("hitte in de woonkamer", "zeven op de tien", "aandeel", 2023)
NU, TOEN = Cijfer("oordeel", 7.6, "rapportcijfer", 2018), Cijfer("oordeel", 7.0, "rapportcijfer", 2014)
ZEVENTIG, ZEVENTIG_PROCENT = Cijfer("hitte", 70, "huurders"), Cijfer("hitte", 70, "procent")
HITTE = "Zeven op de tien huurders hebben last van hitte in de woonkamer"


@pytest.mark.parametrize(
    ("titel", "cijfers", "wat", "gekozen"),
    [
        (HITTE, (SLAAPKAMER,), "", None),
        (HITTE, (SLAAPKAMER,), "hitte in de slaapkamer", None),
        (HITTE, (ZEVENTIG,), "hitte", None),
        (HITTE, (SLAAPKAMER, WOONKAMER), "", WOONKAMER),
        (HITTE, (WOONKAMER, ZEVENTIG_PROCENT), "", ZEVENTIG_PROCENT),
        ("Het oordeel steeg van 7,0 naar 7,6", (NU, TOEN), "", NU),
        ("Het oordeel was eerst een 7", (NU, TOEN), "oordeel", TOEN),
        ("Het is te warm in huis", (SLAAPKAMER, WOONKAMER), "", None),
        ("Het is te warm in huis", (SLAAPKAMER, WOONKAMER), "hitte in de slaapkamer", SLAAPKAMER),
        ("Het is te warm in huis", (SLAAPKAMER,), "hitte op zolder", None),
        ("Ruim drie op de tien zijn boos", (Cijfer("boos", "meer dan 30", "procent"),), "", "eerste"),
        ("", (), "", None),
    ],
)
def test_only_a_row_that_says_what_the_title_says_is_the_one(
    titel: str, cijfers: tuple[Cijfer, ...], wat: str, gekozen: Cijfer | str | None
) -> None:
    """A title with a figure is proved by that figure; a title in words by the row that its writer names."""
    assert find_hoofdcijfer(titel, cijfers, wat) == (cijfers[0] if gekozen == "eerste" else gekozen)


def test_every_figure_of_a_title_asks_for_a_row() -> None:
    """Two figures, one row: the other is named as it was written."""
    titel = "Ruim een op de vijf wil weg, en bijna de helft krijgt het huis niet koel"

    assert find_onbewezen(titel, [Cijfer("wil weg", 21, "procent")]) == ("bijna de helft",)
    assert find_onbewezen(titel, []) == ("Ruim een op de vijf", "bijna de helft")


def test_of_a_title_with_two_figures_a_row_holds_one() -> None:
    """A picture of the row is then a picture of that figure."""
    titel = "Gemiddeld een 7, maar een op de zes is boos"
    found = [find_gezegd(titel, row) for row in (Cijfer("boos", 16, "procent"), Cijfer("boos", 3, "procent"))]

    assert [one and (one.tekst, one.uitgeteld) for one in found] == [("een op de zes", (1, 6)), None]
