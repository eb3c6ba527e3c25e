"""For whom an insight does not hold, and about which kanaal, source and partner it is."""

import pytest

from generator.values.taxonomie.term import ids
from tests.reading.lees import codes, lees, met


def test_the_fields_give_terms_of_the_vocabulary() -> None:
    """One word is a list of one, where more are possible."""
    inzicht, found = lees(
        met(geldt_niet_voor="[alle-huurders]", kanaal="telefoon", bron_soort="de-wijk-in", partner="[aannemer]")
    )

    assert inzicht
    assert found == []
    assert (ids(inzicht.geldt_niet_voor), ids(inzicht.kanalen)) == (("alle-huurders",), ("telefoon",))
    assert (inzicht.bronsoort and inzicht.bronsoort.id, ids(inzicht.partners)) == ("de-wijk-in", ("aannemer",))


@pytest.mark.parametrize(
    ("velden", "code"),
    [
        ({"geldt_niet_voor": "[ouderen]"}, "dubbel"),
        ({"geldt_niet_voor": "[bejaarden]"}, "onbekende-waarde"),
        ({"kanaal": "[fax]"}, "onbekende-waarde"),
        ({"bron_soort": "[de-wijk-in]"}, "verkeerd-soort"),
        ({"bron_soort": "internet"}, "onbekende-waarde"),
        ({"partner": "Jansen"}, "onbekende-waarde"),
    ],
)
def test_what_cannot_be_is_a_fault(velden: dict[str, str], code: str) -> None:
    """An insight never both holds and does not hold for a group, and a partner is a kind of company, not a name."""
    assert codes(met(**velden)) == [code]


def test_the_hint_of_both_says_what_to_do() -> None:
    """The finding names the group and stands at the field."""
    _, (melding,) = lees(met(geldt_niet_voor="[alle-huurders, ouderen]"))

    assert melding.tekst == "«ouderen» staat bij klantgroep en ook bij geldt-niet-voor."
    assert (melding.plek.regel, melding.hint) == (7, "Haal de groep bij een van de twee weg.")
