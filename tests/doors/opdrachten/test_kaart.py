"""`inzichten kaart`: the picture of an insight, to share."""

from pathlib import Path

import pytest

from tests.doors.conftest import Opdracht

NAAM = "snel-gemaakt"


def test_the_picture_is_as_large_as_a_message_shows(project: Path, inzichten: Opdracht) -> None:
    """By its id or by the path of its file; what is there already stays."""
    naar = project / "plaatjes"
    made = inzichten("kaart", f"inzichten/2024/{NAAM}.md", "--naar", str(naar))
    png = (naar / f"{NAAM}.png").read_bytes()
    again = inzichten("kaart", NAAM, "--naar", str(naar))

    assert made[0] == 0
    assert [int.from_bytes(png[at : at + 4], "big") for at in (16, 20)] == [1200, 630]
    assert (again[0], "bestaat al. Kies een andere map; er is niets geschreven." in again[1]) == (2, True)
    assert (naar / f"{NAAM}.png").read_bytes() == png


@pytest.mark.parametrize(
    ("naam", "said"),
    [
        ("snel-gemaak", "Er is geen inzicht «snel-gemaak». Bedoelde je «snel-gemaakt»?"),
        ("../../etc/passwd", "De naam staat op de pagina van een inzicht bij Vaste link."),
    ],
)
def test_an_insight_that_is_not_there_leads_to_one_that_is(inzichten: Opdracht, naam: str, said: str) -> None:
    """The nearest, or where its name stands; nothing is written."""
    code, found = inzichten("kaart", naam)

    assert (code, said in found) == (2, True)
