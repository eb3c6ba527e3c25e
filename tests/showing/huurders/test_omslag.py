"""The mosaic on the cover: a square for each thema, and no more than a report itself says (S0-35)."""

from dataclasses import replace

import pytest

from generator.showing.huurders.omslag import Omslag, Omslagvak, build_omslag, mozaiek_svg
from generator.values.openbaar import OpenbaarBericht
from tests.doors.documenten.lees import LEEG, Lezer
from tests.maak.bericht import BERICHT

EERSTE, TWEEDE = BERICHT.onderwerpen


def test_a_thema_of_the_report_is_full_and_the_others_are_open() -> None:
    """The number is its place in the report, whatever the order of all themas is."""
    bericht = replace(BERICHT, alle_onderwerpen=("Energie en warmte", "Buurt", "Reparaties", "Klachten", "Contact"))
    omslag = build_omslag(bericht)

    assert omslag == Omslag(
        (
            Omslagvak("Energie en warmte", 16, 16, 2),
            Omslagvak("Buurt", 56, 16, 0),
            Omslagvak("Reparaties", 96, 16, 1),
            Omslagvak("Klachten", 136, 16, 0),
            Omslagvak("Contact", 16, 56, 0),
        )
    )
    assert (omslag.breed, omslag.hoog) == (152, 72)
    assert [vak.naam for vak in omslag.genoemd] == ["Reparaties", "Energie en warmte"]
    assert omslag.zin == "Elk vakje is een onderwerp. Dit bericht gaat over 2 van de 5."


@pytest.mark.parametrize(
    "bericht",
    [
        replace(BERICHT, alle_onderwerpen=()),
        replace(LEEG, alle_onderwerpen=("Reparaties", "Buurt")),
        replace(BERICHT, alle_onderwerpen=("Buurt",)),
    ],
    ids=["bewaard zonder namen", "over niets", "over iets anders"],
)
def test_no_picture_without_something_to_show(bericht: OpenbaarBericht) -> None:
    """A report of before the names were kept has the cover that it had."""
    assert build_omslag(bericht) is None


def test_a_thema_that_comes_back_keeps_its_first_place() -> None:
    """One square has one number."""
    omslag = build_omslag(replace(BERICHT, onderwerpen=(TWEEDE, EERSTE, TWEEDE), alle_onderwerpen=(TWEEDE.naam,)))

    assert omslag == Omslag((Omslagvak(TWEEDE.naam, 16, 16, 1),))


def test_a_name_gains_no_element() -> None:
    """Signs in the name of a thema stay signs, in the picture that the PDF shows too."""
    naam = '<script>"&</script>'
    omslag = build_omslag(replace(BERICHT, onderwerpen=(replace(EERSTE, naam=naam),), alle_onderwerpen=(naam,)))
    assert omslag
    lezer = Lezer(mozaiek_svg(omslag))

    assert [tag for tag, _ in lezer.elementen] == ["svg", "style", "rect", "title", "text"]
    assert naam in lezer.tekst
