"""First names without a capital."""

import pytest

from tests.wording.persoonsgegevens.gevonden import found


@pytest.mark.parametrize("naam", "jeroen fatma haoran łukasz ilias selam roos anne-marie".split())
@pytest.mark.parametrize(
    "zin",
    ["mijn zoon {} kan niet slapen", "buurvrouw {} zegt dat het stinkt", "{} belde gisteren", "“Kil”, aldus {}."],
)
def test_a_first_name_is_found_where_nothing_else_fits(zin: str, naam: str) -> None:
    """After a relation and before a verb, before what only people do, after «aldus»."""
    assert found(zin.format(naam)) == [f"naam: {naam}"]


@pytest.mark.parametrize(
    "tekst",
    [
        "mijn zoon kan niet slapen, de huurder eist dat de monteur komt",
        "niemand belde terug; gisteren belde de monteur; klantenservice belt",
        "“Kil”, zegt een huurder. “Nee”, zegt bewoonster.",
        "corporatie belt niet terug. jongere woont thuis. oudere belt liever. gezin woont klein",
        "de stem die zo lang\nvertelt is nu stil",
    ],
)
def test_ordinary_words_are_left_alone(tekst: str) -> None:
    """Roles, groups and organisations do much of what people do, and a line may be cut anywhere."""
    assert found(tekst) == []
