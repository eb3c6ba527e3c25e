"""A new report: what is filled in, and what never is."""

import re
from dataclasses import replace
from datetime import date

import pytest

from generator.knowing.bericht.begin import Begin, build_begin
from generator.knowing.kennis import Kennis
from generator.showing.bericht.bestand import begin_text
from generator.values.bericht import Antwoordsoort, Bericht, Themablok, WijDoen
from generator.values.bibliotheek import Bibliotheek
from generator.values.datum import Datum, Periode
from generator.values.inzicht import Actie, Actiestatus, Bron, Cijfer, Inzicht, Publicatie
from generator.values.openbaar import Belofte, OpenbaarBericht, Themadeel, Vaststelling
from generator.values.pagina import Instellingen
from generator.values.taxonomie.soorten import Stem
from generator.wording.invulsel import is_invulsel
from tests.maak.bibliotheek import PEILDATUM, maak_bibliotheek, maak_inzicht
from tests.maak.kanarie import KANARIE, PERIODE, maak_kanarie

H1, H2 = Periode(2023, 2), Periode(2024, 1)
MAG_ERIN = ("meetreeks-id-extern",
    "inzicht-titel", "actie-wat", "actie-eigenaar", "actie-resultaat", "actie-omdat", "cijfer-wat", "bron-uitgever",
    "inzicht-id", "thema-id",
)  # fmt: skip
"""What of an insight stands in a new report, for communications to rewrite; the id stays inside."""


def openbaar(naam: str, **anders: object) -> Inzicht:
    """Return a public insight of June 2024 with a source."""
    basis = {"publicatie": Publicatie.EXTERN, "bron": Bron("Panel", "Aedes"), "datum": Datum(2024, 6, 30)}
    return maak_inzicht(naam, 2024, **{**basis, **anders})


def begin(bibliotheek: Bibliotheek, periode: Periode = H2) -> Begin:
    """Return a new report about a library."""
    kennis = Kennis(bibliotheek, Instellingen(PEILDATUM))
    return build_begin(periode, kennis.bericht.achtergrond, kennis.leemten)


def gezegd(*inzichten: Inzicht, periode: Periode = H2) -> list[str]:
    """Return the insights that a new report quotes."""
    blokken = begin(maak_bibliotheek(inzichten), periode).bericht.blokken
    return [regel.inzicht for blok in blokken for regel in blok.u_zei]


@pytest.mark.parametrize(
    ("datum", "in_h2"),
    [
        (Datum(2023, 12, 31), False),
        (Datum(2024, 1, 1), True),
        (Datum(2024, 2, 29), True),
        (Datum(2024, 6, 30), True),
        (Datum(2024, 7, 1), False),
        (Datum(2024, 6), True),
        (Datum(2024), False),
        (None, False),
    ],
)
def test_a_report_is_about_its_own_days(datum: Datum | None, in_h2: bool) -> None:
    """From the first day to the last; a year alone counts on its last day, and no date in no report."""
    assert gezegd(openbaar("a", datum=datum)) == (["a"] if in_h2 else [])


@pytest.mark.parametrize(
    ("anders", "waar"),
    [
        ({"publicatie": Publicatie.INTERN}, "intern"),
        ({"stem": Stem.MEDEWERKER}, "overgeslagen"),
        ({"uitschieter": True}, "overgeslagen"),
        ({"bron": None}, "overgeslagen"),
    ],
)
def test_what_is_left_out_is_named(anders: dict[str, object], waar: str) -> None:
    """Internal insights, staff, outliers and what has no source wait for a person to choose them."""
    inzicht = openbaar("a", **anders)
    found = begin(maak_bibliotheek([inzicht]))

    assert found.bericht.blokken == ()
    assert getattr(found, waar) == (inzicht,)


@pytest.mark.parametrize(
    ("actie", "veld"),
    [
        (Actie("Lift maken", Actiestatus.GEDAAN), "wij_deden"),
        (Actie("Lift maken", Actiestatus.BEZIG, "team Wonen", date(2024, 7, 1)), "wij_doen"),
        (Actie("Lift maken", Actiestatus.NIET, omdat="Te duur"), "wij_doen_niet"),
    ],
)
def test_an_action_finds_its_place(actie: Actie, veld: str) -> None:
    """What was done, what is promised, and what will not be done."""
    (blok,) = begin(maak_bibliotheek([openbaar("a", actie=actie)])).bericht.blokken

    assert [naam for naam in ("wij_deden", "wij_doen", "wij_doen_niet") if getattr(blok, naam)] == [veld]
    assert is_invulsel(getattr(blok, veld)[0].tekst)  # worded for a team: somebody writes it for tenants


@pytest.mark.parametrize("actie", [Actie("Iets"), Actie("Iets", eigenaar="team", uiterlijk=date(2024, 6, 30))])
def test_no_promise_is_made_up(actie: Actie) -> None:
    """Without a team and a day after the half year it is no promise yet: it stands in a comment."""
    found = begin(maak_bibliotheek([openbaar("a", actie=actie)]))

    assert found.bericht.blokken[0].wij_doen == ()
    assert "# - Iets (a)\n" in begin_text(found)


def test_only_a_mark_of_this_year_becomes_a_score() -> None:
    """An older mark of the same insight, a percentage and a mark with three decimals stay out."""
    cijfers = (
        Cijfer("oud", 7.0, "rapportcijfer", 2019),
        Cijfer("nu", 7.95, "rapportcijfer", 2024),
        Cijfer("deel", 60, "procent", 2024),
        Cijfer("fijn", 6.955, "rapportcijfer", 2024),
    )
    found = begin(maak_bibliotheek([openbaar("a", cijfers=cijfers)])).bericht.scores

    assert [(score.wat, score.cijfer) for score in found] == [("Nu", 7.95)]


@pytest.mark.parametrize(
    ("actie", "anders", "uitkomst"),
    [
        (Actie("x", Actiestatus.GEDAAN, resultaat="Klaar."), {}, Antwoordsoort.GEHAALD),
        (Actie("x", Actiestatus.NIET, omdat="Te duur."), {}, Antwoordsoort.VERVALLEN),
        (Actie("x", uiterlijk=date(2025, 1, 1)), {}, Antwoordsoort.LATER),
        (Actie("x"), {}, Antwoordsoort.OPEN),
        (None, {}, Antwoordsoort.OPEN),
        (Actie("x", Actiestatus.GEDAAN, resultaat="Geheim."), {"publicatie": Publicatie.INTERN}, Antwoordsoort.OPEN),
    ],
)
def test_a_promise_is_answered_as_far_as_we_know(
    actie: Actie | None, anders: dict[str, object], uitkomst: Antwoordsoort
) -> None:
    """The action behind it says what became of it; of an internal insight nothing is taken."""
    belofte = Belofte("lift", "Wij maken de lift.", "team", date(2024, 3, 1))
    vorig = OpenbaarBericht(H1, "T", (), "Wij", "", (Themadeel("Thema", wij_doen=(belofte,)),))
    regel = WijDoen(id="lift", tekst="x", team="team", uiterlijk=date(2024, 3, 1), inzicht="a")
    bestand = Bericht(
        periode=H1, bestand="b.md", titel="T", blokken=(Themablok(thema="reparaties", wij_doen=(regel,)),)
    )
    basis = maak_bibliotheek([openbaar("a", actie=actie, datum=Datum(2023, 8), **anders)])
    library = replace(basis, berichten=(bestand,), vaststellingen=(Vaststelling(vorig),))
    (reactie,) = begin(library).bericht.beloften

    assert (reactie.belofte, reactie.uitkomst) == ("2023-h2/lift", uitkomst)
    assert "Geheim" not in reactie.toelichting


def test_two_promises_never_share_a_name() -> None:
    """Equal words get a number."""
    actie = Actie("Lift maken", eigenaar="team", uiterlijk=date(2024, 12, 1))
    blokken = begin(maak_bibliotheek([openbaar(name, actie=actie) for name in "ab"])).bericht.blokken

    assert sorted(regel.id for blok in blokken for regel in blok.wij_doen) == ["lift-maken", "lift-maken-2"]


def test_a_new_report_holds_only_what_may_be_rewritten() -> None:
    """Of three hundred libraries full of canaries, nothing but these fields of public insights stands in the file."""
    found = set()
    for seed in range(300):
        bibliotheek, _ = maak_kanarie(seed)
        text = begin_text(begin(replace(bibliotheek, vaststellingen=()), PERIODE))
        found |= set(re.findall(rf"{KANARIE}[\w/-]+", text))

    assert {name for name in found if not any(free in name for free in MAG_ERIN)} == set()
    assert {free for free in MAG_ERIN if any(free in name for name in found)} >= {"inzicht-titel", "thema-id"}
