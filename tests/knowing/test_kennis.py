"""What follows from the library on the peildatum."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.knowing.inzichten.acties import build_register
from generator.knowing.inzichten.overzicht import tel_mix
from generator.knowing.inzichten.relaties import Relaties, is_onbevestigd
from generator.knowing.inzichten.versheid import Versheid, houdbaarheid
from generator.knowing.kennis import Kennis
from generator.values.datum import Datum
from generator.values.inzicht import Actie, Actieomvang, Actiesoort, Actiestatus, Inzicht
from generator.values.programma.onderzoeksoort import Respondenten
from generator.values.taxonomie.soorten import Aard, Soort, Stem
from tests.maak.agenda import maak_onderzoek, met_agenda, op
from tests.maak.bibliotheek import (
    ALLE,
    INSTELLINGEN,
    INTERVIEW,
    OUDEREN,
    PEILDATUM,
    maak_bibliotheek,
    maak_inzicht,
)  # fmt: skip


def _kennis(*inzichten: Inzicht) -> Kennis:
    return Kennis(maak_bibliotheek(inzichten), INSTELLINGEN)


class TestVersheid:
    """Freshness, seen from the peildatum."""

    @pytest.mark.parametrize(
        ("datum", "versheid"),
        [
            (Datum(2024, 6), Versheid.VERS),
            (Datum(2021, 12, 31), Versheid.BIJNA),
            (Datum(2021, 7, 1), Versheid.BIJNA),
            (Datum(2021, 6, 30), Versheid.VEROUDERD),
            (Datum(2021), Versheid.BIJNA),
            (Datum(2020), Versheid.VEROUDERD),
            (None, Versheid.ONBEKEND),
        ],
    )
    def test_shelf_life_turns_on_the_day(self, datum: Datum | None, versheid: Versheid) -> None:
        """An insight of 1 July 2021 lasts to 1 July 2024 and not a day longer; one without a date is never fresh."""
        assert houdbaarheid(maak_inzicht("a", datum=datum), PEILDATUM, 36).versheid is versheid


class TestKaart:
    """The map of klantgroep × thema."""

    def test_every_vak_is_there_and_empty_ones_are_found(self) -> None:
        """Two klantgroepen and two themas make four vakken, of which one is filled."""
        kennis = _kennis(maak_inzicht("a"))

        assert len(kennis.inzichten.kaart) == 4
        assert [leemte.vak.sleutel[:2] for leemte in kennis.leemten.leeg] == [
            ("alle-huurders", "reparaties"),
            ("alle-huurders", "woningkwaliteit"),
            ("ouderen", "woningkwaliteit"),
        ]

    def test_context_is_shown_but_is_no_evidence(self) -> None:
        """What plays in society never fills a vak (S0-07)."""
        vak = _kennis(maak_inzicht("a", soort=Soort.CONTEXT)).inzichten.kaart["ouderen", "reparaties"]

        assert (vak.bewijs, len(vak.context)) == ((), 1)

    def test_only_satisfaction_leaves_the_need_unknown(self) -> None:
        """A vak with only tevredenheid says so, and an outlier does not change that (S2-06, S2-05)."""
        tevreden = maak_inzicht("a", soort=Soort.TEVREDENHEID)
        uitschieter = maak_inzicht("b", soort=Soort.BEHOEFTE, uitschieter=True)
        behoefte = maak_inzicht("c", soort=Soort.BEHOEFTE)

        assert _kennis(tevreden, uitschieter).inzichten.kaart["ouderen", "reparaties"].behoefte_onbekend
        assert not _kennis(tevreden, behoefte).inzichten.kaart["ouderen", "reparaties"].behoefte_onbekend

    @given(st.lists(st.sampled_from([ALLE, OUDEREN]), min_size=1, max_size=8))
    def test_every_vak_is_covered_or_empty(self, groepen: list[object]) -> None:
        """No vak is both, and none is lost."""
        kennis = _kennis(*(maak_inzicht(f"a{n}", klantgroepen=(groep,)) for n, groep in enumerate(groepen)))
        covered = [vak for vak in kennis.inzichten.kaart.values() if vak.inzichten]

        assert len(covered) + len(kennis.leemten.leeg) == len(kennis.inzichten.kaart)
        assert sum(len(vak.inzichten) for vak in covered) == len(groepen)


class TestHome:
    """The two numbers of the home page (S0-01)."""

    def test_recent_is_the_half_year_up_to_the_peildatum(self) -> None:
        """1 January is just too old, 2 January is in, and what comes after the peildatum does not count yet."""
        dagen = [Datum(2024, 1, 1), Datum(2024, 1, 2), Datum(2024, 7, 1), Datum(2024, 7, 2), None]
        kennis = _kennis(*(maak_inzicht(f"a{n}", datum=dag) for n, dag in enumerate(dagen)))

        assert [inzicht.id for inzicht in kennis.inzichten.recent] == ["a2", "a1"]

    def test_a_vague_date_that_has_begun_is_recent(self) -> None:
        """A year that has begun lies on the peildatum at the latest, as on the page Balans."""
        assert [inzicht.id for inzicht in _kennis(maak_inzicht("a", datum=Datum(2024))).inzichten.recent] == ["a"]

    def test_an_outcome_is_done_or_decided_against(self) -> None:
        """Plans and promises are no outcome."""
        statussen = [Actiestatus.GEDAAN, Actiestatus.NIET, Actiestatus.GEPLAND, Actiestatus.BEZIG]
        kennis = _kennis(*(maak_inzicht(f"a{n}", actie=Actie("Iets", status)) for n, status in enumerate(statussen)))

        assert (kennis.inzichten.met_uitkomst, kennis.inzichten.aandeel_klaar) == (2, 50)

    def test_an_empty_library_has_numbers_too(self) -> None:
        """Nobody divides by zero on the first day."""
        assert (_kennis().inzichten.aandeel_klaar, _kennis().inzichten.recent) == (0, ())


class TestActies:
    """The register of actions (S0-16)."""

    @pytest.mark.parametrize(
        ("uiterlijk", "status", "laat"),
        [
            (date(2024, 6, 30), Actiestatus.BEZIG, True),
            (date(2024, 7, 1), Actiestatus.BEZIG, False),
            (date(2024, 6, 30), Actiestatus.GEDAAN, False),
            (None, Actiestatus.BEZIG, False),
        ],
    )
    def test_late_turns_on_the_day(self, uiterlijk: date | None, status: Actiestatus, laat: bool) -> None:
        """An open action is late from the day after its last day; a finished one never."""
        inzicht = maak_inzicht("a", actie=Actie("Iets", status, "team Wonen", uiterlijk))

        assert build_register([inzicht], PEILDATUM).te_laat == ((inzicht,) if laat else ())
        assert _kennis(inzicht).inzichten.is_te_laat(inzicht) is laat

    def test_an_open_action_of_nobody_is_found(self) -> None:
        """A finished action needs no owner any more."""
        open_ = maak_inzicht("a", actie=Actie("Iets"))
        klaar = maak_inzicht("b", actie=Actie("Iets", Actiestatus.GEDAAN))

        assert build_register([open_, klaar], PEILDATUM).zonder_eigenaar == (open_,)

    def test_every_action_is_in_one_group_and_late_comes_first(self) -> None:
        """What is late has left the group of its status; what nobody owns, and what had a result, comes first."""
        yesterday = date(2024, 6, 30)
        register = build_register(
            [
                maak_inzicht("laat", actie=Actie("Iets", Actiestatus.BEZIG, "team", yesterday)),
                maak_inzicht("van-iemand", actie=Actie("Iets", Actiestatus.BEZIG, "team")),
                maak_inzicht("van-niemand", actie=Actie("Iets", Actiestatus.BEZIG)),
                maak_inzicht("gedaan", actie=Actie("Iets", Actiestatus.GEDAAN, uiterlijk=yesterday)),
                maak_inzicht("met-resultaat", actie=Actie("Iets", Actiestatus.GEDAAN, resultaat="Het hielp")),
                maak_inzicht("zonder-actie"),
            ],
            PEILDATUM,
        )

        assert [(groep.naam, [inzicht.id for inzicht in groep.inzichten]) for groep in register.groepen] == [
            ("te-laat", ["laat"]),
            ("bezig", ["van-niemand", "van-iemand"]),
            ("gedaan", ["met-resultaat", "gedaan"]),
        ]

    @pytest.mark.parametrize(
        ("resultaten", "zin"),
        [
            ([], ""),
            ([""], "Na 1 inzicht is er iets gedaan. Wat het opleverde, weten we nog niet."),
            (["", "Het hielp"], "Na 2 inzichten is er iets gedaan. Van 1 weten we wat het opleverde."),
        ],
    )
    def test_what_came_of_it_is_said_in_numbers_that_are_counted(self, resultaten: list[str], zin: str) -> None:
        """Only what is done can have brought something."""
        done = [
            maak_inzicht(f"a{n}", actie=Actie("Iets", Actiestatus.GEDAAN, resultaat=r))
            for n, r in enumerate(resultaten)
        ]
        running = maak_inzicht("b", actie=Actie("Iets", Actiestatus.BEZIG))

        assert build_register([*done, running], PEILDATUM).zin == zin

    def test_small_actions_and_whole_processes_are_counted(self) -> None:
        """An action of which nobody said how large it is counts nowhere (S4-05, X-11)."""
        klein, proces = (Actie("Iets", omvang=omvang) for omvang in Actieomvang)
        acties = [klein, klein, replace(proces, soort=Actiesoort.TRAINING), Actie("Iets")]
        register = build_register([maak_inzicht(f"a{n}", actie=a) for n, a in enumerate(acties)], PEILDATUM)

        assert register.telling == "2 kleine acties, 1 actie voor een heel proces en 1 training"
        assert build_register([maak_inzicht("a", actie=Actie("Iets"))], PEILDATUM).telling == ""
        assert [actie.kenmerken for actie in acties[1:]] == [("klein",), ("heel proces", "training"), ()]


class TestRelaties:
    """Confirming, contradicting and replacing."""

    def test_relations_are_seen_from_both_sides(self) -> None:
        """Who confirms is confirmed, and a contradiction has no direction."""
        kennis = _kennis(
            maak_inzicht("a", bevestigt=("b",), spreekt_tegen=("c",)), maak_inzicht("b"), maak_inzicht("c")
        )

        assert [i.id for i in kennis.inzichten.relaties["b"].bevestigd_door] == ["a"]
        assert [i.id for i in kennis.inzichten.relaties["c"].spreekt_tegen] == ["a"]

    def test_staff_stays_unconfirmed_until_a_tenant_says_so(self) -> None:
        """Another colleague does not confirm; a tenant does (S4-06)."""
        zelf = maak_inzicht("a", stem=Stem.MEDEWERKER)
        collega, huurder = maak_inzicht("b", stem=Stem.MEDEWERKER), maak_inzicht("c")

        assert is_onbevestigd(zelf, Relaties(bevestigd_door=(collega,)))
        assert not is_onbevestigd(zelf, Relaties(bevestigd_door=(huurder,)))
        assert not is_onbevestigd(huurder, Relaties())


class TestOverzicht:
    """What we know about one term."""

    def test_the_mix_says_when_it_is_one_sided(self) -> None:
        """Only figures is one-sided; a method that gives both counts in both (S0-15)."""
        cijfers, verhalen = maak_inzicht("a"), maak_inzicht("b", methode=INTERVIEW, aard=Aard.KWALITATIEF)
        beide = maak_inzicht("c", aard=Aard.BEIDE)

        assert tel_mix([cijfers]).eenzijdig == "kwantitatief"
        assert tel_mix([cijfers, verhalen]).eenzijdig == ""
        assert (tel_mix([beide]).kwalitatief, tel_mix([beide]).kwantitatief) == (1, 1)


def test_moving_the_peildatum_changes_freshness_only() -> None:
    """The same library seen a year later holds the same insights, in the same places."""
    library = maak_bibliotheek([maak_inzicht("a", 2022), maak_inzicht("b", 2024)])
    nu, later = (Kennis(library, replace(INSTELLINGEN, peildatum=dag)) for dag in (PEILDATUM, date(2026, 7, 1)))

    assert nu.inzichten.houdbaarheden != later.inzichten.houdbaarheden
    kaarten = [[vak.inzichten for vak in kennis.inzichten.kaart.values()] for kennis in (nu, later)]
    assert kaarten[0] == kaarten[1]


def test_a_one_sided_study_stays_so_after_the_peildatum() -> None:
    """A later insight does not count yet, but a report that uses it says what it was made from (S0-44)."""
    later = maak_inzicht("later", onderzoek="panel", datum=Datum(2024, 12))
    studie = maak_onderzoek("panel", respondenten=Respondenten.ALLEEN_NEGATIEF)
    kennis = op(met_agenda([later], [], [studie]))

    assert kennis.heden.inzichten == ()
    assert set(kennis.bericht.achtergrond.scheef) == set(kennis.programma.scheef) == {"later"}
