"""Which team a text means: by its id, its label or a synonym, alone or in a list (S0-36)."""

import pytest

from generator.values.taxonomie.term import ids
from generator.values.taxonomie.termen import Team
from generator.wording.delen.teamnamen import Teamnamen

VERHUUR = Team("verhuur", "Verhuur")
ONDERHOUD = Team("techniek", "Onderhoud en beheer", synoniemen=("reparaties", "TD"))
TEAMS = Teamnamen((VERHUUR, ONDERHOUD))


@pytest.mark.parametrize(
    ("tekst", "teams"),
    [
        ("verhuur", ("verhuur",)),
        ("Team Verhuur", ("verhuur",)),
        ("het team Verhuur", ("verhuur",)),
        ("afdeling Onderhoud en beheer", ("techniek",)),
        ("onderhoud-en-beheer", ("techniek",)),
        ("td", ("techniek",)),
        ("team Klantcontact, team Reparaties en team Verhuur", ("techniek", "verhuur")),
        ("directie en team Reparaties, TD en verhuur", ("techniek", "verhuur")),
        ("Verhuur Nederland", ()),
        ("de verhuurder", ()),
        ("Onderhoud", ()),
        ("", ()),
    ],
)
def test_a_text_is_a_team_when_it_is_called_so(tekst: str, teams: tuple[str, ...]) -> None:
    """However it is written, and never by a part of its name; each team once, in the order of the text."""
    assert ids(TEAMS.find(tekst)) == teams


@pytest.mark.parametrize(
    ("tekst", "bijna"),
    [
        ("team Verhuuur", [("team Verhuuur", "verhuur")]),
        ("team Verhuut", [("team Verhuut", "verhuur")]),
        ("team Klantcontact en team Reperaties", [("team Reperaties", "techniek")]),
        ("team Klantcontact en team Repxraties", []),
        ("team Verhuur", []),
        ("verhuurder", []),
        ("Onderhoud en beheer, Verhuru", [("Verhuru", "verhuur")]),
        ("TB", []),
        ("Eigen Haard", []),
    ],
)
def test_one_slip_from_a_team_is_seen_and_more_is_not(tekst: str, bijna: list[tuple[str, str]]) -> None:
    """A letter that is hardly typed for another, a short name and another word are no slip."""
    assert [(deel, team.id) for deel, team in TEAMS.near(tekst)] == bijna
