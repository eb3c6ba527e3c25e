"""Numbers that a reader can take for two, and words that look like numbers."""

import pytest

from generator.reading.bestand.lezing import Lezing
from generator.reading.inzichten.rijen import read_rijen
from tests.reading.lees import TAXONOMIE, VANDAAG, lees, met

_CIJFER = "[{{wat: huurders, waarde: {}, eenheid: huurders}}]"
_KOP = "titel;klantgroep;thema;klantreis;methode;datum;actie;tekst;cijfers.1.wat;cijfers.1.waarde;n\n"
_RIJ = "Ouderen wachten lang;ouderen;reparaties;reparatie-melden;enquete;2024-03;geen;Zo is het.;huurders;{};{}\n"


def _meldingen(data: str) -> list[tuple[str, str, str]]:
    return [(melding.code, melding.tekst, melding.hint) for melding in lees(data)[1]]


def _csv(waarde: str, n: str) -> list[tuple[str, str]]:
    lezing = Lezing(VANDAAG, TAXONOMIE)
    read_rijen((_KOP + _RIJ.format(waarde, n)).encode(), "lijst.csv", lezing)
    return [(melding.code, melding.hint) for melding in lezing.meldingen]


@pytest.mark.parametrize(
    ("geschreven", "veel", "weinig"),
    [
        ("459.000", "459000", "459.0"),
        ("'459.000'", "459000", "459.0"),
        ("1.250", "1250", "1.25"),
        ("-2.100", "-2100", "-2.1"),
        ("27.125", "27125", "27.1250"),
    ],
)
def test_three_digits_behind_a_point_are_two_numbers(geschreven: str, veel: str, weinig: str) -> None:
    """A thousand is never taken for one, and the hint gives both, each to be pasted."""
    kaal = geschreven.strip("'")
    tekst, hint = f"«{kaal}» kan {veel} zijn, maar ook {weinig}.", f"Schrijf {veel}, zonder punt, of {weinig}."

    assert _meldingen(met(cijfers=_CIJFER.format(geschreven))) == [("twee-getallen", tekst, hint)]
    for good in (veel, weinig):
        inzicht, found = lees(met(cijfers=_CIJFER.format(good)))
        assert found == []
        assert inzicht is not None
        assert inzicht.cijfers[0].waarde == float(good)


def test_a_whole_number_says_which_of_the_two_fits() -> None:
    """The number of people is whole: one of the two readings can be filled in, the other cannot."""
    hint = "Schrijf 1250, zonder punt. Is het 1.25? Dan past het hier niet: hier hoort een heel getal."

    assert _meldingen(met(n="1.250")) == [("twee-getallen", "«1.250» kan 1250 zijn, maar ook 1.25.", hint)]


def test_a_table_is_as_strict_as_a_file_unless_there_is_one_meaning() -> None:
    """A sheet that writes thousands with a point is stopped, but in a column of whole numbers they are taken."""
    assert sorted(code for code, _ in _csv("459.000", "1.250")) == ["gelezen-als", "twee-getallen"]
    assert _csv("459000", "1250") == []


@pytest.mark.parametrize("geschreven", ["0.125", "1250.125", "27,125", "3.1415", "7.95", "459000"])
def test_a_number_with_one_meaning_is_taken(geschreven: str) -> None:
    """A thousand never begins with a nought or with four digits, and a comma is a comma."""
    inzicht, found = lees(met(cijfers=_CIJFER.format(f"'{geschreven}'")))

    assert found == []
    assert inzicht is not None
    assert inzicht.cijfers[0].waarde == float(geschreven.replace(",", "."))


@pytest.mark.parametrize(
    ("geschreven", "tip"),
    [
        ("1e3", "voluit"),
        ("4,59E+05", "voluit"),
        ("1_000", "voluit"),
        ("007", "voluit"),
        ("1.234.567", "Bedoelde je 1234567?"),
    ],
)
def test_what_only_looks_like_a_number_is_refused(geschreven: str, tip: str) -> None:
    """A sheet that shortened a number, or a programmer who did: never a figure that is not in the source."""
    ((code, hint),) = _csv(f'"{geschreven}"', "")

    assert (code, tip in hint) == ("geen-getal", True)


@pytest.mark.parametrize("geschreven", ["een kwart", "20-22", "1 op de 5", "ruim 200"])
def test_words_stay_words(geschreven: str) -> None:
    """What the source says in words is kept as it says it."""
    inzicht, found = lees(met(cijfers=_CIJFER.format(geschreven)))

    assert found == []
    assert inzicht is not None
    assert inzicht.cijfers[0].waarde == geschreven
