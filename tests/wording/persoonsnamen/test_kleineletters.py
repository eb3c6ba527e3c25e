"""Names without a capital."""

import pytest

from tests.wording.persoonsgegevens.gevonden import found

NAMEN = "bakker smit van-dijk de-vries öztürk yılmaz bouzidi el-idrissi nowak wójcik chen li tekle van-den-berg".split()


@pytest.mark.parametrize("naam", [naam.replace("-", " ") for naam in NAMEN])
@pytest.mark.parametrize(
    "zin",
    ["mevrouw {} belde over de lift", "Meneer {} wil een traplift", "gesproken met mw {} over de huur",
     "dhr. {} klaagt over stank", "de heer {} kan de trap niet op", "fam {} wacht al lang"],
)  # fmt: skip
def test_a_surname_after_a_title_is_found(zin: str, naam: str) -> None:
    """Equally for every origin."""
    assert found(zin.format(naam)) == [f"naam: {naam}"]


@pytest.mark.parametrize(
    "tekst",
    [
        "Een mevrouw uit de flat zegt dat. Mevrouw belt later terug.",
        "mevrouw van boven klaagt, de mevrouw van de balie hielp",
        "meneer durft niet; mevrouw ontvangt geen post",
        "mw bellen over lekkage",
        "De heer des huizes bleek niet thuis. De familie is verhuisd.",
        "Geachte heer of mevrouw, mevrouw en meneer wonen er lang",
        "Mijn naam is bekend. Naam: onbekend.",
        "Groeten mensen elkaar?",
    ],
)
def test_ordinary_words_are_left_alone(tekst: str) -> None:
    """What follows a title is more often a verb than a name."""
    assert found(tekst) == []


@pytest.mark.parametrize("naam", ["فاطمة الزهراء", "王小明", "משה", "ሰላም", "Оксана", "김민수"])
def test_any_other_script_is_asked(naam: str) -> None:
    """No capital shows a name there, so every word may be one, unless it is known."""
    assert found(f"Contact: {naam}.") == [f"naam: {naam}"]
    assert found(f"Contact: {naam}.", naam) == []
