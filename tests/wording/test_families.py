"""Words of one family, for the index and for words that the site does not have."""

import pytest

from generator.wording.families import Families, family_stems

FAMILIES = (
    "huis huizen", "prijs prijzen", "probleem problemen", "kind kinderen", "schuld schulden", "wens wensen",
    "advies adviezen", "nadeel nadelen", "zonnepaneel zonnepanelen", "gebouw gebouwen", "toilet toiletten",
    "bus bussen", "balkon balkonnetje", "grens grenzen", "brief brieven briefje",
)  # fmt: skip
WERKWOORDEN = (
    "verhuizen verhuisd", "betalen betaald", "repareren reparatie", "renovatie gerenoveerd", "verdelen verdeling",
    "meepraten meegepraat",
)  # fmt: skip


def verwant(een: str, ander: str) -> bool:
    """Say whether a word leads to another that is on the site."""
    return 0 in set(Families([ander]).relatives(een))


@pytest.mark.parametrize("familie", [*FAMILIES, *WERKWOORDEN])
def test_one_form_leads_to_the_others(familie: str) -> None:
    """A form that the site never used leads to the forms it did use, either way."""
    een, ander, *_ = familie.split()

    assert (verwant(een, ander), verwant(ander, een)) == (True, True)


@pytest.mark.parametrize("familie", [*FAMILIES, "verhuizen verhuisd", "betalen betaald"])
def test_a_family_is_one_term_in_the_index(familie: str) -> None:
    """Who asks for one finds texts with many."""
    assert len(set(family_stems(familie.split()).values())) == 1


@pytest.mark.parametrize(
    "paar",
    [
        "huis huid",
        "kraan krant",
        "zwaar zwart",
        "buur buurt",
        "hal haal",
        "plan plant",
        "gezin zin",
        "ouders ouderen",
        "gezinnen zinnen",
        "beleid begeleid",
        "beurs gebeuren",
        "ander agenderen",
        "buren buurt",
    ],
)
def test_words_with_another_meaning_stay_apart(paar: str) -> None:
    """What only looks alike is no family."""
    assert len(set(family_stems(paar.split()).values())) == 2
