"""Every report as it stands."""

from dataclasses import replace

from generator.knowing.bericht.stukken import Stuk
from generator.knowing.kennis import Kennis
from generator.values.bericht import Bericht
from generator.values.datum import Periode
from generator.values.openbaar import OpenbaarBericht, Vaststelling
from tests.maak.bibliotheek import INSTELLINGEN, maak_bibliotheek

OUD, NIEUW = Periode(2023, 2), Periode(2024, 1)
BEWAARD = Vaststelling(OpenbaarBericht(OUD, "Zoals het was", (), "Wij", ""), ("bericht.pdf",))
BERICHTEN = tuple(
    Bericht(periode=periode, bestand=f"docs/berichten/{periode.id}.md", titel="Zoals het nu heet")
    for periode in (OUD, NIEUW)
)
BIBLIOTHEEK = replace(maak_bibliotheek(), berichten=BERICHTEN, vaststellingen=(BEWAARD,))


def test_a_published_report_is_what_was_kept() -> None:
    """Whatever happened to its file since, nothing is left to do; the newest report comes first."""
    concept, gepubliceerd = Kennis(BIBLIOTHEEK, INSTELLINGEN).bericht.stukken

    kept = (gepubliceerd.bericht, gepubliceerd.openbaar, gepubliceerd.vaststelling, gepubliceerd.punten)
    assert kept == (BERICHTEN[0], BEWAARD.bericht, BEWAARD, ())
    assert (concept.bericht, concept.openbaar.titel, concept.vaststelling) == (BERICHTEN[1], "Zoals het nu heet", None)


def test_a_report_is_looked_at_once() -> None:
    """Its findings are there to ask for again, so a command that checks everything first checks nothing twice."""
    concept, gepubliceerd = Kennis(BIBLIOTHEEK, INSTELLINGEN).bericht.stukken

    assert concept.bevindingen is concept.meldingen is concept.meldingen
    assert gepubliceerd.openbaar is BEWAARD.bericht


def test_advice_is_no_work_that_is_left() -> None:
    """A long sentence may stay; what is missing may not."""
    bericht = replace(BERICHTEN[1], voorwoord="Wij luisteren" + " en dan weer" * 20 + ".")
    stuk = Stuk(bericht, Kennis(BIBLIOTHEEK, INSTELLINGEN).bericht.achtergrond)
    codes = [melding.code for stand in stuk.punten for melding in stand.meldingen]

    assert codes == ["meedoen-ontbreekt", "nog-niet-ontbreekt", "moeilijke-zin", "goedgekeurd-ontbreekt"]
    assert stuk.te_doen == 3


def test_what_was_kept_can_be_found() -> None:
    """By the path of every document."""
    assert BEWAARD.paden == ("berichten/2023-h2/versie-1/bericht.pdf",)


def test_a_point_is_ready_or_it_is_not() -> None:
    """The list of what must be done leaves out what needs nothing."""
    concept, _ = Kennis(BIBLIOTHEEK, INSTELLINGEN).bericht.stukken

    assert [staat.punt.nummer for staat in concept.niet_klaar] == [3, 9, 12]
    assert [staat.punt.nummer for staat in concept.klaar] == [1, 2, 4, 5, 6, 7, 8, 10, 11]
