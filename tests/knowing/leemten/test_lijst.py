"""All gaps together, in the ways a page asks for them."""

from dataclasses import replace

from generator.knowing.leemten.lijst import Leemtelijst, Leemtetelling
from generator.values.inzicht import Inzicht
from generator.values.leemte import LeemteSoort
from generator.values.taxonomie import Gewicht, Klantgroep, Term
from tests.maak.agenda import op
from tests.maak.bibliotheek import ALLE, MELDEN, OUDEREN, REPARATIES, TAXONOMIE, WONING, maak_bibliotheek, maak_inzicht

JONGEREN = Klantgroep("jongeren", "Jongeren")
GROEPEN = (ALLE, OUDEREN, JONGEREN)


def _lijst(*inzichten: Inzicht, weegt: Gewicht | None = None) -> Leemtelijst:
    """Return the gaps of three klantgroepen and two themas, of which the second weighs as given."""
    taxonomie = replace(TAXONOMIE, klantgroepen=GROEPEN, themas=(REPARATIES, replace(WONING, gewicht=weegt)))
    return op(replace(maak_bibliotheek(inzichten), taxonomie=taxonomie)).leemten


def _namen(lijst: Leemtelijst, term: Term) -> tuple[list[str], list[str]]:
    """Return what the vakken of a term are called, as the map has them and by importance."""
    ways = lijst.vakken_van(term), lijst.belangrijkste_vakken_van(term)
    on_map, by_weight = ([vak.naam for vak in way] for way in ways)
    return on_map, by_weight


def test_a_vak_is_called_by_its_other_term() -> None:
    """Under a klantgroep by thema, under a thema by klantgroep, under a klantreis by step."""
    lijst = _lijst()

    assert _namen(lijst, OUDEREN)[0] == ["Reparaties", "Kwaliteit van de woning"]
    assert _namen(lijst, REPARATIES)[0] == ["Alle huurders", "Ouderen", "Jongeren"]
    assert _namen(lijst, MELDEN)[0] == ["melden", "klaar"]


def test_the_most_important_vak_comes_first_when_asked() -> None:
    """The map keeps its own order; a vak without a gap is in neither."""
    assert _namen(_lijst(weegt=Gewicht.HOOG), OUDEREN) == (
        ["Reparaties", "Kwaliteit van de woning"],
        ["Kwaliteit van de woning", "Reparaties"],
    )


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
    """Six vakken and two steps, and the steps again for every klantgroep: three numbers, never one."""
    tellingen = _lijst().tellingen

    assert tellingen[LeemteSoort.LEEG] == Leemtetelling(6, 2, 6)
    assert tellingen[LeemteSoort.DUN] == Leemtetelling(0, 0, 0)
