"""All gaps together, in the ways a page asks for them."""

from dataclasses import replace
from datetime import date

from generator.knowing.inzichten.kaart import VEEL
from generator.knowing.leemten.lijst import Leemtelijst, Leemtetelling
from generator.values.inzicht import Inzicht
from generator.values.leemte import LeemteSoort
from generator.values.programma.kennisvraag import Aanvaard
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.soorten import Gewicht
from generator.values.taxonomie.term import Term
from tests.maak.agenda import maak_vraag, met_agenda, op
from tests.maak.bibliotheek import ALLE, MELDEN, OUDEREN, REPARATIES, TAXONOMIE, WONING, maak_bibliotheek, maak_inzicht

JONGEREN = Klantgroep("jongeren", "Jongeren")
GROEPEN = (ALLE, OUDEREN, JONGEREN)


def _lijst(*inzichten: Inzicht, weegt: Gewicht | None = None) -> Leemtelijst:
    """Return the gaps of three klantgroepen and two themas, of which the second weighs as given."""
    taxonomie = replace(TAXONOMIE, klantgroepen=GROEPEN, themas=(REPARATIES, replace(WONING, gewicht=weegt)))
    return op(replace(maak_bibliotheek(inzichten), taxonomie=taxonomie)).leemten


def _namen(lijst: Leemtelijst, term: Term) -> list[str]:
    """Return what the vakken of a term are called, as the map has them."""
    return [vak.naam for vak in lijst.vakken_van(term)]


def test_a_vak_is_called_by_its_other_term() -> None:
    """Under a klantgroep by thema and as a whole; under a thema by klantgroep, under a klantreis by step."""
    lijst = _lijst()

    assert _namen(lijst, OUDEREN) == ["Reparaties", "Kwaliteit van de woning", "De hele groep"]
    assert _namen(lijst, REPARATIES) == ["Alle huurders", "Ouderen", "Jongeren"]
    assert _namen(lijst, MELDEN) == ["melden", "klaar"]


def test_the_most_important_vak_is_the_first_question() -> None:
    """The map keeps its own order; every vak asks one question, with what is lacking most."""
    lijst = _lijst(maak_inzicht("a", 2015), weegt=Gewicht.HOOG)
    asked = [(leemte.vak.vraag, leemte.zin) for leemte in lijst.vragen_over(OUDEREN)]

    assert _namen(lijst, OUDEREN) == ["Reparaties", "Kwaliteit van de woning", "De hele groep"]
    assert asked == [
        ("Ouderen en kwaliteit van de woning", "We weten hier niets over."),
        ("Ouderen en reparaties", "Alles is oud. Het nieuwste is van maart 2015."),
        (
            "Wat zeggen ouderen zelf?",
            "Al twee jaar hoorden we niemand uit deze groep zelf. De laatste keer was in maart 2015.",
        ),
    ]


def test_what_was_decided_not_to_be_studied_is_asked_last() -> None:
    """It is no question any more, and says so."""
    vraag = maak_vraag("duur", aanvaard=Aanvaard("te duur", date(2025, 1, 1)))
    asked = [leemte.zin for leemte in op(met_agenda(vragen=[vraag])).leemten.vragen_over(OUDEREN)]

    assert asked == [
        "We weten hier niets over.",
        "Uit deze groep hoorden we nog nooit een huurder zelf.",
        "We weten hier niets over. Dit zoeken we bewust niet uit.",
    ]


def test_a_vak_comes_with_all_its_gaps() -> None:
    """The heaviest kind first."""
    lijst = _lijst(maak_inzicht("a", 2015))
    vak = lijst.vakken_van(OUDEREN)[0]

    assert vak.leemten == lijst.bij(vak.vak)
    assert [leemte.soort for leemte in vak.leemten] == [LeemteSoort.VEROUDERD, LeemteSoort.DUN, LeemteSoort.EENZIJDIG]


def test_the_klantgroep_we_know_least_has_most_empty_vakken() -> None:
    """Everybody is no klantgroep to get to know; of equal ones the first counts."""
    ouderen, jongeren = maak_inzicht("a"), maak_inzicht("b", klantgroepen=(JONGEREN,), themas=(REPARATIES, WONING))

    assert _lijst().minst_bekend(GROEPEN) == OUDEREN
    assert _lijst(ouderen).minst_bekend(GROEPEN) == JONGEREN
    assert _lijst(jongeren).minst_bekend((ALLE, JONGEREN)) is None


def test_gaps_are_counted_by_where_they_are() -> None:
    """Six vakken, two steps, the steps again for every klantgroep, and two groups: four numbers, never one."""
    tellingen = _lijst().tellingen

    assert tellingen[LeemteSoort.LEEG] == Leemtetelling(6, 2, 6, 0)
    assert tellingen[LeemteSoort.NIET_GEHOORD] == Leemtetelling(0, 0, 0, 2)
    assert tellingen[LeemteSoort.DUN] == Leemtetelling(0, 0, 0, 0)


def test_a_conclusion_that_is_lacking_asks_for_no_research() -> None:
    """What leads on from a vak is a gap that listening closes, when there is one."""
    lijst = _lijst(*(maak_inzicht(f"a{number}") for number in range(VEEL)))
    vak = next(leemte.vak for leemte in lijst.alle if leemte.soort is LeemteSoort.SYNTHESEGAT)

    assert [leemte.soort for leemte in lijst.bij(vak)] == [LeemteSoort.SYNTHESEGAT, LeemteSoort.EENZIJDIG]
    assert [leemte.soort for leemte in lijst.te_onderzoeken(vak)] == [LeemteSoort.EENZIJDIG]
    assert lijst.verst(vak).soort is LeemteSoort.EENZIJDIG
