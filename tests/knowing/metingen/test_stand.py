"""How a series stands: every boundary of the 8, of staying just below it, and of dissatisfied people."""

from dataclasses import replace
from datetime import date

import pytest

from generator.knowing.metingen.stand import build_stand
from generator.knowing.metingen.woorden import build_woord
from generator.values.metingen.periode import Meetperiode, Periodevorm
from generator.values.metingen.reeks import Maat, Meetreeks, Meting, Reeksbreuk
from tests.maak.bibliotheek import PEILDATUM, maak_inzicht
from tests.maak.reeks import jaar, maak_meting, maak_reeks

ANDERS = "De vraag is anders."
SEPT = Periodevorm.SEPTEMBER_AUGUSTUS
SEIZOEN = Meting(Meetperiode(SEPT, 2021), 7.8)


@pytest.mark.parametrize(
    ("reeks", "bewering"),
    [
        (maak_reeks(8.0), "8,0: haalt de 8"),
        (maak_reeks(8), "8: haalt de 8"),
        (maak_reeks(7.95), "7,95: onder de 8"),
        (maak_reeks(8.1, 7.95), "7,95: onder de 8"),
        (maak_reeks(7.49, 7.5), "7,5: onder de 8 vanaf de eerste meting (2021)"),
        (maak_reeks(7.5, 7.49), "7,49: onder de 8 vanaf de eerste meting (2021)"),
        (maak_reeks(7.5, 7.9), "7,9: onder de 8 vanaf de eerste meting (2021), blijft hangen"),
        (maak_reeks(7.9, 7.95), "7,95: onder de 8 vanaf de eerste meting (2021), blijft hangen"),
        (maak_reeks(7.49, 7.49), "7,49: onder de 8 vanaf de eerste meting (2021)"),
        (maak_reeks(7.94, 7.99), "7,99: onder de 8 vanaf de eerste meting (2021), blijft hangen"),
        (maak_reeks(7.5, 7.5, 7.5), "7,5: onder de 8 vanaf de eerste meting (2021), blijft hangen"),
        (
            maak_reeks(SEIZOEN, replace(SEIZOEN, periode=Meetperiode(SEPT, 2022)), periodevorm=SEPT),
            "7,8: onder de 8 vanaf de eerste meting (2021/2022), blijft hangen",
        ),
        (maak_reeks(8.0, 7.9, 7.5), "7,5: onder de 8 sinds 2022, blijft hangen"),
        (maak_reeks(7.9, 8.0), "8,0: haalt de 8"),
        (maak_reeks(maak_meting(2020, 7.8), maak_meting(2022, 7.8)), "7,8: onder de 8 vanaf de eerste meting (2020)"),
        (maak_reeks(7.8, 7.8, breuken=(Reeksbreuk(ANDERS, jaar(2022)),)), "7,8: onder de 8"),
        (
            maak_reeks(7.8, 7.7, 7.6, breuken=(Reeksbreuk(ANDERS, jaar(2022)),)),
            "7,6: onder de 8 sinds 2022, blijft hangen",
        ),
        (maak_reeks(7.8, 7.8, breuken=(Reeksbreuk(ANDERS),)), "7,8: onder de 8"),
        (maak_reeks(80, maat=Maat.TEVREDEN, doel=85), "80%: onder het doel van 85%"),
        (maak_reeks(15, maat=Maat.ONTEVREDEN, doel=15), "15%: niet boven het doel van 15%"),
        (maak_reeks(15.1, maat=Maat.ONTEVREDEN, doel=15), "15,1%: boven het doel van 15%"),
        (maak_reeks(7.1, doel=None), "7,1 in 2021"),
        (maak_reeks(103, maat=Maat.AANTAL, doel=None), "103 in 2021"),
    ],
)  # fmt: skip
def test_a_series_says_how_it_stands(reeks: Meetreeks, bewering: str) -> None:
    """7,95 is not an 8; stuck is two periods in a row; nothing is told across a break or over a gap."""
    stand = build_stand(reeks, PEILDATUM)

    assert stand
    assert build_woord(stand).bewering == bewering


@pytest.mark.parametrize(("deel", "veel"), [(None, False), (15, False), (15.1, True)])
def test_more_than_15_percent_dissatisfied_is_a_sign(deel: float | None, veel: bool) -> None:
    """Also when the mark itself is an 8: then the basic process is not in order."""
    stand = build_stand(maak_reeks(maak_meting(2023, 8.2, ontevreden=deel)), PEILDATUM)

    assert stand
    assert (stand.veel_ontevreden, stand.vraagt_uitleg, bool(build_woord(stand).ontevreden)) == (veel, veel, veel)


def test_a_series_without_rows_says_nothing() -> None:
    """Nothing was measured yet."""
    assert build_stand(maak_reeks(), PEILDATUM) is None


def test_who_explains_a_series_names_it() -> None:
    """Only an insight that says so explains a figure."""
    one, other = maak_inzicht("een", verklaart=("reparaties",)), maak_inzicht("ander")
    stand = build_stand(maak_reeks(7.1), PEILDATUM, (one, other))

    assert stand
    assert stand.verklaard == (one,)


KWARTAAL = Periodevorm.KWARTAAL


@pytest.mark.parametrize(
    ("periode", "dag", "gemist"),
    [
        (jaar(2023), date(2024, 12, 31), 0),
        (jaar(2023), date(2025, 1, 1), 1),
        (jaar(2023), date(2026, 1, 1), 2),
        (Meetperiode(KWARTAAL, 2023, 4), date(2024, 6, 30), 1),
        (Meetperiode(KWARTAAL, 2023, 4), date(2024, 7, 1), 2),
        (Meetperiode(SEPT, 2021), date(2023, 8, 31), 0),
        (Meetperiode(SEPT, 2021), date(2024, 9, 1), 2),
        (jaar(2024), date(2024, 7, 1), 0),
    ],
)
def test_a_series_that_was_not_measured_for_long_says_so(periode: Meetperiode, dag: date, gemist: int) -> None:
    """A period counts when it is over; one is no news, two are."""
    stand = build_stand(maak_reeks(Meting(periode, 7.8), periodevorm=periode.vorm), dag)

    assert stand
    assert (stand.gemist, bool(build_woord(stand).gemist)) == (gemist, gemist > 1)
