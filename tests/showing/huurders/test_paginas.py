"""The pages of the external site."""

from dataclasses import replace

from generator.showing.huurders.paginas import Versiereeks, lettertypen, uitgelicht
from generator.values.openbaar import Vaststelling
from tests.maak.bericht import BERICHT


def test_only_a_corrected_report_has_an_earlier_version() -> None:
    """The one just before the newest, whatever was corrected before that."""
    oudst, vorige, nieuwste = (Vaststelling(replace(BERICHT, versie=versie)) for versie in (1, 2, 3))

    assert Versiereeks((nieuwste, vorige, oudst), {}).vorige == vorige
    assert Versiereeks((oudst,), {}).vorige is None


def test_what_stands_out_is_what_was_said_first_with_the_first_answer() -> None:
    """One of each thema; what was done comes before what will be done."""
    onderwerp = replace(BERICHT.onderwerpen[0], wij_deden=("Eerst dit.", "Toen dat."))
    (punt,) = uitgelicht(replace(BERICHT, onderwerpen=(onderwerp,)))

    assert (punt.stand, punt.antwoord) == ("gehaald", "Eerst dit.")


def test_only_typefaces_of_our_own_are_shared() -> None:
    """A rule, a remark, and a typeface that asks something of another host stay inside."""
    eigen = "@font-face { font-family: A; src: url(letters/a-b.woff2); }\n"
    ander = "@font-face { src: url(letters/a.woff2), url(https://een.example/a.woff2); }\n"

    assert lettertypen(f"/* nee */\n.nee {{ top: 0; }}\n{eigen}{ander}") == eigen
