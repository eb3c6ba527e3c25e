"""The line of a series: where its points lie, and where it is cut."""

from generator.knowing.metingen.meetlijn import build_meetlijn
from generator.showing.meetlijn import gatpad, lijnpad, margepad, puntpad
from generator.values.beeld.meetlijn import Lijnbreuk
from generator.values.metingen.reeks import Maat, Reeksbreuk
from tests.maak.reeks import jaar, maak_meting, maak_reeks


def test_a_line_stops_at_a_break_and_is_dotted_over_a_gap() -> None:
    """2021 and 2022 lie together, 2023 was not measured, and from 2025 on the question was another."""
    rows = [maak_meting(year, mark) for year, mark in ((2021, 6), (2022, 7.5), (2024, 9), (2025, 7.5))]
    lijn = build_meetlijn(maak_reeks(*rows, breuken=(Reeksbreuk("Anders.", jaar(2025)),)))

    assert (lijn.onderaan, lijn.bovenaan, lijn.doeltekst) == ("6", "9", "doel 8")
    assert (lijnpad(lijn), gatpad(lijn)) == ("M0 100L25 50", "M25 50L75 0")
    assert puntpad(lijn) == "M0 100h0M25 50h0M75 0h0M100 50h0"
    assert lijn.breuken == (Lijnbreuk(87.5, "2025"),)
    assert [punt.tekst for punt in lijn.einden] == ["6", "7,5"]


def test_a_break_at_an_unknown_period_leaves_no_line() -> None:
    """No two points are joined."""
    lijn = build_meetlijn(maak_reeks(7.1, 7.5, breuken=(Reeksbreuk("Anders."),)))

    assert (lijnpad(lijn), gatpad(lijn), lijn.breuken) == ("", "", ())


def test_an_interval_is_an_upright_line() -> None:
    """Only where it is known; one point lies in the middle, and a share has the whole scale."""
    lijn = build_meetlijn(maak_reeks(maak_meting(2023, 50, n=100), maat=Maat.TEVREDEN, doel=None))

    assert (margepad(lijn), puntpad(lijn), lijn.doel) == ("M50 59.62V40.38", "M50 50h0", None)
    assert margepad(build_meetlijn(maak_reeks(7.1, 7.5))) == ""


def test_a_count_begins_at_nothing() -> None:
    """A small change of a large number is not made to look large."""
    lijn = build_meetlijn(maak_reeks(261, 223, maat=Maat.AANTAL, doel=None))

    assert (lijn.onderaan, lijn.bovenaan) == ("0", "300")
