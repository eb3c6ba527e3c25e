"""The way back from a line of a report."""

from dataclasses import replace
from datetime import date

from generator.knowing.bericht.herkomst import Herkomst, find_herkomst
from generator.knowing.kennis import Kennis
from generator.values.bericht import (
    Antwoordsoort,
    Beloftereactie,
    Bericht,
    Cijferregel,
    Themablok,
    UZei,
    WijDeden,
    WijDoen,
    WijDoenNiet,
)
from generator.values.bibliotheek import Bibliotheek
from generator.values.datum import Datum, Periode
from tests.maak.agenda import maak_onderzoek, met_agenda
from tests.maak.bibliotheek import INSTELLINGEN, maak_inzicht

STUDIE = maak_onderzoek("panel")
INZICHT = maak_inzicht("lift", onderzoek="panel")
BELOFTE = WijDoen(id="lift", tekst="Wij maken de lift.", team="team Techniek", uiterlijk=date(2024, 3, 1))
VORIG = Bericht(
    periode=Periode(2023, 2), bestand="", titel="Vorig", blokken=(Themablok(thema="reparaties", wij_doen=(BELOFTE,)),)
)


def _herkomst(**deel: object) -> list[tuple[str, list[Herkomst]]]:
    bericht = Bericht(periode=Periode(2024, 1), bestand="", titel="Nu", **deel)  # type: ignore[arg-type]
    bibliotheek: Bibliotheek = replace(met_agenda([INZICHT], [], [STUDIE]), berichten=(VORIG, bericht))
    nieuwste, _ = Kennis(bibliotheek, INSTELLINGEN).bericht.stukken
    return list(find_herkomst(nieuwste, bibliotheek))


def test_every_line_of_a_thema_stands_under_what_it_is() -> None:
    """What was said first, then what we say back; a line leads to its insight and the study behind that."""
    blok = Themablok(
        thema="reparaties",
        wij_doen_niet=(WijDoenNiet(tekst="Geen tweede lift.", omdat="Te duur."),),
        wij_doen=(BELOFTE,),
        wij_deden=(WijDeden(tekst="Gebeld.", inzicht="weg"),),
        u_zei=(UZei(tekst="Hij staat stil.", inzicht="lift"),),
    )

    assert _herkomst(blokken=(blok,)) == [
        (
            "Reparaties",
            [
                Herkomst("U zei", "Hij staat stil.", "lift", INZICHT, STUDIE),
                Herkomst("Wij deden", "Gebeld.", "weg", None, None),
                Herkomst("Wij doen", "Wij maken de lift.", "", None, None),
                Herkomst("Wij doen dit niet", "Geen tweede lift.", "", None, None),
            ],
        )
    ]


def test_promises_and_marks_lead_back_too() -> None:
    """A promise to the words of the report that made it; one that nobody made is not there."""
    reacties = tuple(
        Beloftereactie(belofte=naam, uitkomst=Antwoordsoort.GEHAALD) for naam in ("2023-h2/lift", "2023-h2/nooit")
    )
    score = Cijferregel(wat="De lift", cijfer=7.5, wanneer=Datum(2024), inzicht="lift")

    assert _herkomst(beloften=reacties, scores=(score,)) == [
        ("Eerdere beloften", [Herkomst("Gehaald", "Wij maken de lift.", "", None, None)]),
        ("Cijfers", [Herkomst("7,5", "De lift", "lift", INZICHT, STUDIE)]),
    ]


def test_a_report_without_lines_has_no_parts() -> None:
    """An empty heading says nothing."""
    assert _herkomst() == []
