"""For which team an insight is, who brought it in, and whose its action is (S0-45, S2-08)."""

import pytest

from generator.values.melding import Ernst
from generator.values.taxonomie.term import ids
from tests.reading.lees import codes, lees, met


def test_an_insight_says_for_whom_it_is_and_who_brought_it_in() -> None:
    """One team is a list of one, and who brought it in is a team or a role in words."""
    inzicht, found = lees(met(voor_wie="onderhoud", door="team Onderhoud"))

    assert inzicht
    assert (ids(inzicht.voor_wie), inzicht.door, found) == (("onderhoud",), "team Onderhoud", [])


@pytest.mark.parametrize("woord", ["Onderhoud", "Reparaties", "onderhuod"])
def test_a_team_that_is_not_there_gets_the_right_hint(woord: str) -> None:
    """By its label, its synonym, or one slip."""
    _, (melding,) = lees(met(voor_wie=f"[{woord}]"))

    assert (melding.code, melding.tekst) == ("onbekende-waarde", f"«{woord}» staat niet in de lijst met teams.")
    assert melding.hint == "Bedoelde je «onderhoud»?"


@pytest.mark.parametrize("veld", ["door: team Onderhuod", "actie: {wat: Bel, eigenaar: team Onderhuod}"])
def test_a_name_that_is_nearly_a_team_is_asked_about(veld: str) -> None:
    """It stops nothing: the insight is there, with the words as they were."""
    naam, _, waarde = veld.partition(": ")
    inzicht, (melding,) = lees(met(**{naam: waarde}))

    assert inzicht
    assert "team Onderhuod" in (inzicht.door, inzicht.actie and inzicht.actie.eigenaar)
    assert melding.ernst is Ernst.WAARSCHUWING
    assert (melding.code, melding.hint) == ("bijna-team", "Bedoelde je «Onderhoud»?")


def test_a_slip_hides_nobody() -> None:
    """A person beside a team that is nearly named is a fault all the same."""
    assert codes(met(door="team Onderhuod en Fatima Yilmaz")) == ["bijna-team", "eigenaar"]


@pytest.mark.parametrize("naam", ["team Verhuur", "de gemeente", "reparaties", "de aannemer"])
def test_who_does_something_may_be_called_anything_else(naam: str) -> None:
    """An owner of a public source is no team of ours, and a synonym is one."""
    inzicht, found = lees(met(actie=f"{{wat: Bel, eigenaar: {naam}}}"))

    assert inzicht
    assert inzicht.actie
    assert (inzicht.actie.eigenaar, found) == (naam, [])
