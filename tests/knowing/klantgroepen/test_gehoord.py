"""Whom we heard: parts beside each other, in words that are true for groups that overlap (X-01)."""

from dataclasses import replace

import pytest

from generator.knowing.klantgroepen.gehoord import Gehoorbeeld, Gehoordstand, Stemmen, build_gehoord
from generator.values.datum import Datum
from generator.values.inzicht import Bron, Inzicht
from generator.values.klantgroepen.getal import Groepsgetal, Jaarbron
from generator.values.programma.agenda import Kennisagenda
from generator.values.programma.onderzoek import Groepsdeel
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.soorten import Soort, Stem
from tests.maak.agenda import maak_onderzoek
from tests.maak.bibliotheek import ALLE, OUDEREN, PEILDATUM, TAXONOMIE, maak_bibliotheek, maak_inzicht

JONGEREN = Klantgroep("jongeren", "Jongeren")
G = Gehoordstand


def aandeel(deel: float) -> tuple[Groepsgetal, ...]:
    """Return the one number that says which part of all tenants a group is."""
    bron = Jaarbron("Register", 2024)
    return (Groepsgetal("wie", deel, "alle huurders", 2023, bron, "procent", hele_groep=True),)


def beeld(*inzichten: Inzicht, ouderen: float | None = None, agenda: Kennisagenda | None = None) -> Gehoorbeeld:
    """Return whom we heard, of two klantgroepen and everyone."""
    groep = OUDEREN if ouderen is None else replace(OUDEREN, getallen=aandeel(ouderen))
    taxonomie = replace(TAXONOMIE, klantgroepen=(ALLE, groep, JONGEREN))
    library = replace(maak_bibliotheek(inzichten), taxonomie=taxonomie, agenda=agenda or Kennisagenda())
    return build_gehoord(library, PEILDATUM)


def jong(naam: str, n: int | None = None) -> Inzicht:
    """Return an insight about jongeren."""
    return maak_inzicht(naam, klantgroepen=(JONGEREN,), n=n)


def _oud(insights: int, people: int, of: int = 100) -> Gehoorbeeld:
    """Return a library in which so many of a hundred insights, and so many of their people, are about ouderen."""
    old = [maak_inzicht(f"o{number}", n=people if number == 0 else 0) for number in range(insights)]
    young = [jong(f"j{number}", of - people if number == 0 else 0) for number in range(100 - insights)]
    return beeld(*old, *young, ouderen=20)


@pytest.mark.parametrize(
    ("insights", "people", "stand"),
    [
        (20, 20, G.PASSEND),
        (10, 10, G.PASSEND),
        (9, 9, G.WEINIG),
        (9, 10, G.PASSEND),
        (10, 9, G.PASSEND),
        (40, 40, G.PASSEND),
        (41, 41, G.VEEL),
        (41, 40, G.PASSEND),
        (9, 0, G.WEINIG),
    ],
)
def test_a_group_is_heard_by_how_many_they_are(insights: int, people: int, stand: Gehoordstand) -> None:
    """Less than half its part is little, more than twice is much; one big study alone makes neither."""
    found = _oud(insights, people).per_groep["ouderen"]

    assert found.stand is stand
    assert found.zin == (
        f"20% van de huurders hoort erbij, en {insights}% van de inzichten gaat over deze groep: {stand}."
    )


def test_parts_that_disagree_tell_neither_little_nor_much() -> None:
    """Many insights from few people are no proof that a group was heard as it should."""
    found = _oud(41, 9)

    assert (found.per_groep["ouderen"].stand, _oud(40, 9).per_groep["ouderen"].stand) == (G.WISSELEND, G.PASSEND)
    assert found.per_groep["ouderen"].zin == (
        "20% van de huurders hoort erbij. 41% van de inzichten gaat over deze groep, "
        "maar van de deelnemers hoorde 9% erbij: dat is deels weinig, deels veel."
    )


def test_a_part_worked_out_from_two_counts_is_an_estimate() -> None:
    """No source said that part itself."""
    wie = aandeel(8)[0]
    allen, deel = ((replace(wie, waarde=waarde, eenheid="mensen"),) for waarde in (200, 16))
    groepen = (replace(ALLE, getallen=allen), replace(OUDEREN, getallen=deel))
    library = replace(maak_bibliotheek([]), taxonomie=replace(TAXONOMIE, klantgroepen=groepen))

    assert build_gehoord(library, PEILDATUM).groepen[0].zin == (
        "Naar schatting 8% van de huurders hoort erbij, maar in twee jaar hoorden we niemand van hen zelf."
    )


def test_each_question_is_answered_also_with_nobody() -> None:
    """Whom we did not hear, heard little and heard much stands first; another stand only when a group has it."""
    found = beeld(maak_inzicht("oud")).per_stand

    assert [(stand, [groep.groep.id for groep in groepen]) for stand, groepen in found] == [
        (G.NIET, ["jongeren"]), (G.WEINIG, []), (G.VEEL, []), (G.ONBEKEND, ["ouderen"]),
    ]  # fmt: skip


def test_without_a_size_only_what_we_heard_is_told() -> None:
    """No number is made up for a group that nobody counted, and it has no bar."""
    found = beeld(maak_inzicht("oud", n=40), jong("jong", 60)).per_groep["ouderen"]

    assert (found.aandeel, found.stand) == (None, G.ONBEKEND)
    assert found.zin == "50% van de inzichten gaat over deze groep. Hoeveel huurders erbij horen, weten we niet."
    assert [(punt.label, punt.tekst, punt.plaats) for punt in found.staven.punten] == [
        ("van de inzichten", "50%", 50),
        ("van de deelnemers", "40%", 40),
    ]


def test_a_group_without_insights_is_not_heard() -> None:
    """With its size it is said how many that are."""
    found = beeld(jong("jong", 60), ouderen=34).per_groep["ouderen"]

    assert (found.stand, found.stemmen) == (G.NIET, Stemmen(0, 0, 0))
    assert [beeld(ouderen=part).zonder_omvang for part in (34, None)] == [1, 2]
    assert found.zin == "34% van de huurders hoort erbij, maar in twee jaar hoorden we niemand van hen zelf."
    assert beeld().per_groep["ouderen"].zin == "In twee jaar hoorden we niemand van hen zelf."


def test_an_unknown_n_is_not_nobody() -> None:
    """A study of which nobody knows who took part is counted apart, and only insights are compared."""
    found = beeld(maak_inzicht("oud"), jong("jong", 60), jong("ook-jong"), ouderen=34)

    assert found.alle == Stemmen(3, 60, 2)
    assert (found.per_groep["ouderen"].deel_mensen, found.per_groep["ouderen"].delen) == (None, (1 / 3,))


def test_an_insight_about_two_groups_counts_for_both_and_once_together() -> None:
    """Two groups with the same people are each everybody we heard, and together no more than that."""
    found = beeld(maak_inzicht("samen", klantgroepen=(OUDEREN, JONGEREN), n=80), ouderen=60)

    assert found.alle == Stemmen(1, 80, 0)
    assert [groep.delen for groep in found.groepen] == [(1, 1), (1, 1)]


def test_one_study_counts_its_people_once() -> None:
    """Insights of one study share its people; what the study itself says goes before the insights."""
    bron = Bron("Monitor", "KWH", "", 2023)
    same = [maak_inzicht(naam, n=n, bron=bron) for naam, n in (("a", 40), ("b", 35))]
    own = [maak_inzicht(naam, n=n, onderzoek="panel") for naam, n in (("c", 10), ("d", None))]
    agenda = Kennisagenda(onderzoeken=(maak_onderzoek("panel", n=25),))

    assert beeld(*same).alle == Stemmen(2, 40, 0)
    assert beeld(*own, agenda=agenda).alle == Stemmen(2, 25, 0)
    assert beeld(*own).alle == Stemmen(2, 10, 0)


def test_a_study_about_two_groups_counts_each_by_its_own_people() -> None:
    """Else the twenty of one group would be heard twice; a group that nobody counted apart stays unknown."""
    both = maak_inzicht("samen", klantgroepen=(OUDEREN, JONGEREN), onderzoek="panel", n=25)
    studie = maak_onderzoek("panel", n=25, per_klantgroep=(Groepsdeel(OUDEREN, 20, 80),))
    found = beeld(both, agenda=Kennisagenda(onderzoeken=(studie,)))

    assert found.alle == Stemmen(1, 25, 0)
    assert [groep.stemmen for groep in found.groepen] == [Stemmen(1, 20, 0), Stemmen(1, 0, 1)]
    assert [deel.respons for deel in studie.per_klantgroep] == [0.25]


def test_what_is_about_everyone_counts_for_no_group() -> None:
    """382.000 tenants in general would make every other group look unheard."""
    found = beeld(maak_inzicht("allen", klantgroepen=(ALLE,), n=382_000), maak_inzicht("oud", n=9))

    assert (found.alle, found.algemeen) == (Stemmen(1, 9, 0), Stemmen(1, 382_000, 0))
    assert found.per_groep["ouderen"].deel_mensen == 1


@pytest.mark.parametrize(
    "anders",
    [
        {"datum": Datum(2022, 6, 30)}, {"datum": None}, {"stem": Stem.MEDEWERKER}, {"uitschieter": True},
        {"soort": Soort.CONTEXT},
    ],
)  # fmt: skip
def test_what_closes_no_gap_is_no_hearing_here_either(anders: dict[str, object]) -> None:
    """The picture and the gap «niet gehoord» say the same."""
    found = beeld(replace(maak_inzicht("oud"), **anders))  # type: ignore[arg-type]

    assert found.per_groep["ouderen"].stand is G.NIET


def test_whom_we_missed_comes_first() -> None:
    """Who looks at the picture begins with the groups to ask."""
    assert [found.groep.id for found in beeld(maak_inzicht("oud")).wie_eerst] == ["jongeren", "ouderen"]


@pytest.mark.parametrize(
    ("inzichten", "ouderen", "bewering"),
    [
        ([], None, "Geen enkele klantgroep hoorden we in twee jaar"),
        ([maak_inzicht("oud")], None, "Jongeren hoorden we in twee jaar niet"),
        ([maak_inzicht("oud"), *map(jong, "abcdef")], 34, "Ouderen hoorden we in twee jaar naar verhouding weinig"),
        ([maak_inzicht("oud"), jong("jong")], None, "Elke klantgroep hoorden we in twee jaar"),
    ],
)
def test_the_title_of_the_picture_is_its_claim(inzichten: list[Inzicht], ouderen: float | None, bewering: str) -> None:
    """Whom we missed comes first, then whom we heard little."""
    assert beeld(*inzichten, ouderen=ouderen).bewering == bewering
