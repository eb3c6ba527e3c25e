"""What the check says about the figure that proves a title."""

import pytest

from generator.values.melding import Ernst
from tests.reading.lees import GOED, lees, met

_RIJEN = "[{wat: wacht lang, waarde: 25, eenheid: procent}, {wat: wacht kort, waarde: 40, eenheid: procent}]"
_TITEL = "# Ouderen wachten langer dan wij denken"
_KWART = "# Een kwart wacht langer dan wij denken"


def test_only_as_much_of_a_title_as_fits_is_weighed() -> None:
    """What is too long is told so, and its figures stop where a title should."""
    lang = met().replace(_TITEL, "# Ouderen wachten" + " 1 op de 2" * 30)

    assert [melding.code for melding in lees(lang)[1]] == ["titel", *["titel-zonder-cijfer"] * 10]


@pytest.mark.parametrize(
    ("tekst", "meldingen"),
    [
        (met(cijfers=_RIJEN, hoofdcijfer="wacht lang"), []),
        (met(cijfers=_RIJEN).replace(_TITEL, _KWART), []),
        (
            met(cijfers=_RIJEN, hoofdcijfer="wacht lnag"),
            [(8, "hoofdcijfer", "Bedoelde je «wacht lang»?", Ernst.FOUT)],
        ),
        (
            met(hoofdcijfer="wacht lang"),
            [(7, "hoofdcijfer", "Voeg toe: cijfers: met een rij die zo heet.", Ernst.FOUT)],
        ),
        (
            met(cijfers=_RIJEN, hoofdcijfer="wacht kort").replace(_TITEL, _KWART),
            [
                (
                    8,
                    "hoofdcijfer",
                    "Kies een rij met het getal uit de titel, of haal hoofdcijfer weg.",
                    Ernst.WAARSCHUWING,
                )
            ],
        ),
        (
            GOED.replace(_TITEL, _KWART),
            [
                (
                    10,
                    "titel-zonder-cijfer",
                    "Voeg toe bij cijfers: een rij met dit getal uit de bron.",
                    Ernst.WAARSCHUWING,
                )
            ],
        ),
    ],
    ids=["genoemd", "gevonden", "typefout", "geen cijfers", "ander getal", "geen rij"],
)
def test_a_title_and_its_figures_agree(tekst: str, meldingen: list[tuple[int, str, str, Ernst]]) -> None:
    """A row that is not there is a fault; a figure that nothing proves is a warning at the line of the title."""
    found = lees(tekst)[1]

    assert [(m.plek.regel, m.code, m.ernst) for m in found] == [(r, code, ernst) for r, code, _, ernst in meldingen]
    assert all(m.hint.startswith(hint) for m, (_, _, hint, _) in zip(found, meldingen, strict=True))
