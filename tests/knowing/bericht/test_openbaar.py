"""The only way out lets nothing internal through: canaries in a thousand libraries (Law 6, F-05)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest

from generator.knowing.bericht import openbaar
from generator.knowing.bericht.openbaar import Achtergrond, build_openbaar
from generator.knowing.bericht.voorbehoud import kanttekening
from generator.knowing.programma.scheef import find_scheef
from generator.showing.huurders.berichttekst import bericht_markdown
from generator.showing.huurders.openbaarbestand import openbaar_json
from generator.values.bericht import Bericht, Themablok, UZei
from generator.values.bibliotheek import Bibliotheek
from generator.values.datum import Datum, Periode
from generator.values.inzicht import Bron, Inzicht, Publicatie
from generator.values.openbaar import Afzender, Gehoord, Goedkeuring, OpenbaarBericht
from generator.values.taxonomie.soorten import Stem
from generator.values.taxonomie.thema import Thema
from tests.maak.bibliotheek import (
    ALLE,
    OUDEREN,
    PEILDATUM,
    REPARATIES,
    TAXONOMIE,
    WONING,
    maak_bibliotheek,
    maak_inzicht,
)
from tests.maak.kanarie import INTERN_N, KANARIE, PERIODE, maak_kanarie

AANTAL = 1000
AFZENDER = Afzender("Onze corporatie", "https://corporatie.example/")


def naar_buiten(bibliotheek: Bibliotheek, bericht: Bericht) -> str:
    """Return everything of a report that goes outside, as one text."""
    achtergrond = Achtergrond(bibliotheek, find_scheef(bibliotheek), AFZENDER, PEILDATUM)
    public = build_openbaar(bericht, achtergrond)
    return openbaar_json(public) + bericht_markdown(public)


def ontsnapt(aantal: int) -> set[str]:
    """Return the canaries that get out of so many libraries, and the n of what is internal."""
    found = set()
    for seed in range(aantal):
        text = naar_buiten(*maak_kanarie(seed))
        words = text.replace("\\", "").lower().split()
        found |= {word for word in words if KANARIE in word}
        found |= {"n"} if str(INTERN_N) in text or "987.654" in text.replace("\\", "") else set()
    return found


def test_no_canary_gets_out_of_a_thousand_libraries() -> None:
    """No text of a field that is not on the allow-list is in a report, nor how many people an internal study asked."""
    assert ontsnapt(AANTAL) == set()


def _hoe(inzicht: Inzicht, n: int | None = None) -> Gehoord:  # noqa: ARG001 - as the real one
    return Gehoord(inzicht.bron.titel if inzicht.bron else "", "2024", inzicht.n)


def _wanneer(inzicht: Inzicht, n: int | None = None) -> Gehoord:  # noqa: ARG001 - as the real one
    return Gehoord("panel", inzicht.onderzoek, inzicht.n)


@pytest.mark.parametrize("lek", [_hoe, _wanneer], ids=["bron", "onderzoek"])
def test_a_leak_of_one_field_is_seen(lek: Callable[..., Gehoord], monkeypatch: pytest.MonkeyPatch) -> None:
    """With a way out that lets one internal field through, the canaries sing: the test above can fail."""
    monkeypatch.setattr(openbaar, "heard", lek)

    assert ontsnapt(40) != set()


def test_a_leak_of_internal_insights_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """When internal insights count as public, their n is seen outside."""
    monkeypatch.setattr(openbaar, "Publicatie", SimpleNamespace(EXTERN=Publicatie.INTERN))

    assert ontsnapt(40) == {"n"}


class TestWatErStaat:
    """What does go outside."""

    INZICHT = maak_inzicht("a", n=412, publicatie=Publicatie.EXTERN, klantgroepen=(ALLE, OUDEREN), bron=Bron("Panel"))

    def _openbaar(self, *inzichten: Inzicht, **anders: object) -> OpenbaarBericht:
        regels = tuple(UZei(tekst=f"U zei {i.id}.", inzicht=i.id) for i in inzichten)
        bericht = Bericht(
            periode=PERIODE, bestand="b.md", titel="T", blokken=(Themablok(thema="reparaties", u_zei=regels),)
        )
        achtergrond = Achtergrond(maak_bibliotheek(inzichten), {}, AFZENDER, PEILDATUM)
        return build_openbaar(replace(bericht, **anders), achtergrond)  # type: ignore[arg-type]

    def test_how_we_know_it(self) -> None:
        """The way, the date as precise as it is, and how many people."""
        (onderwerp,) = self._openbaar(self.INZICHT).onderwerpen

        assert onderwerp.u_zei[0].gehoord == Gehoord("klantenpanel", "maart 2024", 412)

    def test_a_part_of_the_people_has_its_own_n(self) -> None:
        """Who was asked is not always who the sentence is about; among those who took part the whole study counts."""
        regel = UZei(tekst="U zei iets.", inzicht="a", n=120)
        public = self._openbaar(self.INZICHT, blokken=(Themablok(thema="reparaties", u_zei=(regel,)),))

        assert (public.onderwerpen[0].u_zei[0].gehoord.n, public.deelname[0].n) == (120, 412)

    def test_a_methode_has_a_plain_name_outside(self) -> None:
        """Tenants read «vragenlijst», not the word that colleagues use."""
        methode = replace(self.INZICHT.methode, voor_huurders="vragenlijst voor vaste deelnemers")
        public = self._openbaar(replace(self.INZICHT, methode=methode))

        assert public.deelname[0].hoe == "vragenlijst voor vaste deelnemers"

    def test_a_report_is_a_concept_until_it_is_published(self) -> None:
        """Who approves it may stand in the file already; outside it says so only when it is kept."""
        assert self._openbaar(goedgekeurd=Goedkeuring("de bestuurder", date(2024, 8, 1))).goedkeuring is None

    def test_a_study_counts_once(self) -> None:
        """Two insights from one study are one row among those who took part."""
        ander = replace(self.INZICHT, id="b")

        assert self._openbaar(self.INZICHT, ander).deelname == (Gehoord("klantenpanel", "maart 2024", 412),)

    def test_every_thema_is_named_whatever_we_know_about_it(self) -> None:
        """A thema that only internal insights are about looks like one that nobody spoke of; a name is there once."""
        themas = (
            REPARATIES,
            Thema("lift", "Liften", voor_huurders="Trap en lift"),
            Thema("trap", "Trap en lift"),
            WONING,
        )
        inzichten = (self.INZICHT, maak_inzicht("b", themas=themas[1:2]))
        bibliotheek = replace(maak_bibliotheek(inzichten), taxonomie=replace(TAXONOMIE, themas=themas))
        bericht = Bericht(periode=PERIODE, bestand="b.md", titel="T")
        public = build_openbaar(bericht, Achtergrond(bibliotheek, {}, AFZENDER, PEILDATUM))

        assert public.alle_onderwerpen == ("Reparaties", "Trap en lift", "Kwaliteit van de woning")

    def test_who_was_heard_and_who_was_not(self) -> None:
        """The group that means everybody is never «not heard»."""
        van_allen = replace(self.INZICHT, klantgroepen=(ALLE,))

        assert self._openbaar(self.INZICHT).niet_gehoord == ()
        assert (self._openbaar(van_allen).gehoord, self._openbaar(van_allen).niet_gehoord) == (
            ("Alle huurders",),
            ("Ouderen",),
        )

    @pytest.mark.parametrize(
        ("anders", "woord"),
        [
            ({"stem": Stem.MEDEWERKER}, "indruk van medewerkers"),
            ({"uitschieter": True}, "heel tevreden of juist heel ontevreden"),
            ({"bron": None}, "bron hiervan is niet bekend"),
            ({}, ""),
        ],
    )
    def test_what_a_reader_must_bear_in_mind(self, anders: dict[str, object], woord: str) -> None:
        """An impression of staff, an outlier and an insight without a source carry a label outside too."""
        (onderwerp,) = self._openbaar(replace(self.INZICHT, **anders)).onderwerpen  # type: ignore[arg-type]

        assert woord in onderwerp.u_zei[0].kanttekening
        assert bool(woord) == bool(onderwerp.u_zei[0].kanttekening)

    def test_the_bias_of_a_study_goes_along(self) -> None:
        """What comes out of a one-sided study says so outside too (S0-44)."""
        scheef = {"a": "alleen heel ontevreden huurders deden mee"}

        assert kanttekening(self.INZICHT, scheef) == "Let op: alleen heel ontevreden huurders deden mee."

    def test_the_address_is_fixed(self) -> None:
        """The address says only which half year it is."""
        assert self._openbaar().adres == "https://corporatie.example/berichten/2024-h1.html"


@pytest.mark.parametrize(
    ("datum", "periode"),
    [
        (Datum(2024, 6, 30), Periode(2024, 1)),
        (Datum(2024, 7, 1), Periode(2024, 2)),
        (Datum(2024, 12, 31), Periode(2024, 2)),
        (Datum(2024, 2, 29), Periode(2024, 1)),
        (Datum(2024, 6), Periode(2024, 1)),
        (Datum(2024), Periode(2024, 2)),
    ],
)
def test_every_date_has_one_place(datum: Datum, periode: Periode) -> None:
    """The last day of June and the first of July part two reports; a year stands for its last day."""
    assert Periode.van(datum.laatste) == periode
    assert periode.eerste <= datum.laatste <= periode.laatste
    assert date(2024, 1, 1) <= periode.eerste
