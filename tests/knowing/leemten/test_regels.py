"""The ten kinds of gap of a vak: when each is there, when it is not, and a planted library that is found exactly."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from generator.knowing.kennis import Kennis
from generator.values.bibliotheek import Bibliotheek, Tekst, Verwachting, nieuwste_eerst
from generator.values.datum import Datum
from generator.values.inzicht import Actie, Bron, Inzicht
from generator.values.leemte import LeemteSoort
from generator.values.metingen.reeks import Meetreeks, Reikwijdte
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.soorten import Aard, Soort, Stem
from generator.values.taxonomie.taxonomie import Taxonomie
from generator.values.taxonomie.termen import Methode
from generator.values.taxonomie.thema import Thema
from tests.maak.bibliotheek import (
    ALLE,
    INSTELLINGEN,
    INTERVIEW,
    MELDEN,
    OUDEREN,
    REPARATIES,
    WONING,
    maak_bibliotheek,
    maak_inzicht,
)  # fmt: skip
from tests.maak.reeks import maak_meting, maak_reeks

L = LeemteSoort
OUDEREN_REPARATIES = ("ouderen", "reparaties", "", "")
STAP = ("", "", "reparatie-melden", "melden")
CIJFERS = Methode("procesmeting", "Procesmeting", aard=Aard.KWANTITATIEF, fasen=("toetsen",), sturing=True)
CONCLUSIE = "klantgroepen/ouderen/reparaties.md"
VIER = Verwachting("Een bericht.", "Ouderen.", "Op de dag zelf.", "Ze wachten thuis.")


def _kennis(*inzichten: Inzicht, conclusie: Tekst | None = None, pad: str = CONCLUSIE) -> Kennis:
    return Kennis(maak_bibliotheek(inzichten, [(pad, conclusie)] if conclusie else []), INSTELLINGEN)


def soorten(kennis: Kennis, sleutel: tuple[str, str, str, str] = OUDEREN_REPARATIES) -> set[LeemteSoort]:
    """Return the kinds of gap of one vak."""
    return {leemte.soort for leemte in kennis.leemten.per_vak.get(sleutel, ())}


def alles(kennis: Kennis) -> set[tuple[str, str]]:
    """Return every gap as its kind and its place: «dun», «ouderen/reparaties»."""
    found = [(str(leemte.soort), "/".join(filter(None, leemte.vak.sleutel))) for leemte in kennis.leemten.alle]
    assert len(set(found)) == len(found)
    return set(found)


def cijfer(naam: str, jaar: int | None = 2024, **anders: object) -> Inzicht:
    """Return a figure that was tested among 20 tenants; with `verhaal` beside it a vak lacks nothing."""
    return maak_inzicht(naam, jaar, **{"n": 20, "soort": Soort.BEHOEFTE, **anders})


def verhaal(naam: str, jaar: int | None = 2024, **anders: object) -> Inzicht:
    """Return a story of 8 tenants."""
    own: dict[str, object] = {"n": 8, "soort": Soort.BEHOEFTE, "methode": INTERVIEW, "aard": Aard.KWALITATIEF}
    return maak_inzicht(naam, jaar, **{**own, **anders})


def test_a_well_known_vak_lacks_nothing() -> None:
    """A fresh story and a fresh figure of tenants, from two studies with enough people: no gap at all."""
    assert soorten(_kennis(cijfer("a"), verhaal("b"))) == set()


class TestLeeg:
    """Nothing that counts as evidence."""

    @pytest.mark.parametrize(
        "inzichten",
        [
            (),
            (maak_inzicht("a", soort=Soort.CONTEXT),),
            (maak_inzicht("a", uitschieter=True),),
            (maak_inzicht("a", uitschieter=True), maak_inzicht("b", soort=Soort.CONTEXT)),
            (maak_inzicht("a", klantgroepen=(ALLE,)),),
            (maak_inzicht("a", themas=(WONING,)),),
        ],
        ids=["niets", "context", "uitschieter", "beide", "alle huurders", "ander thema"],
    )
    def test_what_is_no_evidence_here_leaves_a_vak_empty(self, inzichten: tuple[Inzicht, ...]) -> None:
        """Context, an outlier, what holds for all tenants, and another thema fill nothing; empty is the only kind."""
        assert soorten(_kennis(*inzichten)) == {L.LEEG}

    def test_any_evidence_ends_it(self) -> None:
        """Even an old one without a date, told by staff."""
        assert L.LEEG not in soorten(_kennis(maak_inzicht("a", None, stem=Stem.MEDEWERKER)))

    @pytest.mark.parametrize(
        ("inzichten", "reden"),
        [
            ((), "We weten hier niets over."),
            ((maak_inzicht("a", soort=Soort.CONTEXT),), "Er is alleen achtergrond; dat telt niet mee."),
            ((maak_inzicht("a", uitschieter=True),), "Er is alleen een uitschieter; dat telt niet mee."),
        ],
    )
    def test_the_reason_says_what_there_is(self, inzichten: tuple[Inzicht, ...], reden: str) -> None:
        """Who sees an insight in a vak that is called empty, reads why it does not count."""
        (leemte,) = _kennis(*inzichten).leemten.per_vak[OUDEREN_REPARATIES]

        assert leemte.reden == reden

    def test_two_that_replace_each_other_are_no_outlier(self) -> None:
        """A circle of replacements is a fault in the files; the reason must not blame an outlier that is not there."""
        kennis = _kennis(cijfer("a", vervangt=("b",)), cijfer("b", vervangt=("a",)))

        assert "uitschieter" not in " ".join(leemte.reden for leemte in kennis.leemten.per_vak[OUDEREN_REPARATIES])


class TestDun:
    """One study, or too few people together."""

    def test_one_study_is_thin_however_large(self) -> None:
        """A thousand people in one study can still be chance."""
        assert L.DUN in soorten(_kennis(cijfer("a", n=1000)))

    @pytest.mark.parametrize(("n", "dun"), [(7, True), (8, False), (9, False)])
    def test_it_turns_on_sixteen_people(self, n: int, dun: bool) -> None:
        """Two studies with 15 people are thin, with 16 they are not."""
        assert (L.DUN in soorten(_kennis(cijfer("a", n=n), verhaal("b", n=8)))) is dun

    def test_the_number_of_people_is_a_setting(self) -> None:
        """An organisation that asks for 30 gets 30."""
        library = maak_bibliotheek([cijfer("a", n=20), verhaal("b", n=9)])

        assert L.DUN in soorten(Kennis(library, replace(INSTELLINGEN, deelnemers=30)))
        assert L.DUN not in soorten(Kennis(library, replace(INSTELLINGEN, deelnemers=29)))

    @pytest.mark.parametrize(
        ("first", "second"),
        [
            ({"onderzoek": "panel-2024"}, {"onderzoek": "panel-2024"}),
            ({"onderzoek": "panel-2024", "bron": Bron("Deel 1")}, {"onderzoek": "panel-2024", "bron": Bron("Deel 2")}),
            ({"bron": Bron("Monitor", "KWH", "https://a", 2024)}, {"bron": Bron("Monitor", "KWH", "https://b", 2024)}),
        ],
        ids=["onderzoek", "onderzoek met twee bronnen", "bron"],
    )
    def test_two_insights_of_one_study_are_one_study(self, first: dict[str, object], second: dict[str, object]) -> None:
        """Cutting a report into pieces makes it no more certain."""
        assert L.DUN in soorten(_kennis(cijfer("a", 2024, n=500, **first), verhaal("b", 2024, n=500, **second)))

    @pytest.mark.parametrize(
        ("first", "second"),
        [
            ({"onderzoek": "panel-2023"}, {"onderzoek": "panel-2024"}),
            ({"bron": Bron("Monitor", "KWH", "", 2023)}, {"bron": Bron("Monitor", "KWH", "", 2024)}),
            ({"bron": Bron("Monitor", "KWH")}, {"bron": Bron("Monitor", "Aedes")}),
            ({}, {}),
        ],
        ids=["onderzoeken", "jaren", "uitgevers", "zonder bron"],
    )
    def test_two_studies_are_two(self, first: dict[str, object], second: dict[str, object]) -> None:
        """Another year, another publisher, or no source at all: nobody may call those one study."""
        assert L.DUN not in soorten(_kennis(cijfer("a", 2024, **first), verhaal("b", 2024, **second)))

    def test_naming_the_study_at_one_of_two_closes_nothing(self) -> None:
        """Two insights from one source stay one study when only one of them says which onderzoek it was."""
        bron = Bron("Panel voorjaar", "Wij", "", 2024)

        assert L.DUN in soorten(_kennis(cijfer("a", bron=bron, onderzoek="panel-2024"), verhaal("b", bron=bron)))

    def test_people_of_one_study_count_once(self) -> None:
        """Two insights out of one talk with 8 people, and one with 7 elsewhere, are 15 people and not 23."""
        pair = [verhaal(name, n=8, onderzoek="gesprek") for name in ("a", "b")]

        assert L.DUN in soorten(_kennis(*pair, cijfer("c", n=7)))
        assert L.DUN not in soorten(_kennis(*pair, cijfer("c", n=8)))

    def test_an_unknown_number_is_not_called_too_few(self) -> None:
        """Nobody knows how many took part in the second study; a guess would be an accusation."""
        assert L.DUN not in soorten(_kennis(cijfer("a", n=3), verhaal("b", n=None)))
        assert L.DUN in soorten(_kennis(cijfer("a", n=None)))

    def test_an_outlier_is_no_second_study(self) -> None:
        """Asking only very angry people does not confirm anything (S2-05)."""
        assert L.DUN in soorten(_kennis(cijfer("a"), verhaal("b", uitschieter=True), verhaal("c", soort=Soort.CONTEXT)))

    def test_what_was_replaced_is_no_second_study(self) -> None:
        """The old insight no longer holds, so it does not hold up the new one."""
        assert L.DUN in soorten(_kennis(cijfer("a", vervangt=("b",)), verhaal("b", 2023)))


class TestVerouderd:
    """Nothing fresh."""

    @pytest.mark.parametrize(("jaar", "verouderd"), [(2024, False), (2015, True), (None, True)])
    def test_old_or_undated_is_stale(self, jaar: int | None, verouderd: bool) -> None:
        """Without a date nobody can say that it still holds."""
        assert (L.VEROUDERD in soorten(_kennis(maak_inzicht("a", jaar)))) is verouderd

    def test_one_fresh_insight_is_enough(self) -> None:
        """A vak is as fresh as its newest evidence."""
        assert L.VEROUDERD not in soorten(_kennis(cijfer("a", 2010), verhaal("b", 2024)))

    @pytest.mark.parametrize("anders", [{"uitschieter": True}, {"soort": Soort.CONTEXT}, {"klantgroepen": (ALLE,)}])
    def test_what_is_no_evidence_freshens_nothing(self, anders: dict[str, object]) -> None:
        """A new outlier, new context, or news about all tenants leaves what we know of a group old."""
        assert L.VEROUDERD in soorten(_kennis(cijfer("a", 2010), maak_inzicht("b", 2024, **anders)))

    def test_a_fresh_insight_that_was_replaced_freshens_nothing(self) -> None:
        """When an undated insight replaces a fresh one, nothing fresh is left."""
        assert L.VEROUDERD in soorten(_kennis(cijfer("a", None, vervangt=("b",)), verhaal("b", 2024)))


class TestEenzijdig:
    """One side only."""

    @pytest.mark.parametrize(
        ("inzichten", "eenzijdig"),
        [
            ((cijfer("a"),), True),
            ((verhaal("a"),), True),
            ((cijfer("a"), verhaal("b")), False),
            ((cijfer("a", aard=Aard.BEIDE),), False),
            ((cijfer("a"), verhaal("b", uitschieter=True)), True),
            ((cijfer("a"), verhaal("b", soort=Soort.CONTEXT)), True),
            ((cijfer("a", vervangt=("b",)), verhaal("b")), True),
        ],
        ids=["cijfers", "verhalen", "samen", "beide", "uitschieter", "context", "vervangen"],
    )
    def test_stories_need_figures_and_figures_need_stories(
        self, inzichten: tuple[Inzicht, ...], eenzijdig: bool
    ) -> None:
        """Only evidence balances evidence (S0-15)."""
        assert (L.EENZIJDIG in soorten(_kennis(*inzichten))) is eenzijdig

    @pytest.mark.parametrize(
        ("ander", "alleen"),
        [
            ({"soort": Soort.TEVREDENHEID}, "een oordeel"),
            ({"soort": Soort.BEHOEFTE}, ""),
            ({"soort": Soort.GEDRAG}, ""),
            ({"soort": None, "titel": "60% is tevreden"}, "een oordeel en een inzicht zonder soort"),
            ({"soort": None, "methode": CIJFERS}, "een oordeel en een sturingscijfer"),
            ({"soort": Soort.BEHOEFTE, "methode": CIJFERS}, "een oordeel en een sturingscijfer"),
            ({"soort": Soort.BEHOEFTE, "uitschieter": True}, "een oordeel"),
            ({"soort": Soort.CONTEXT}, "een oordeel"),
            ({"soort": Soort.BEHOEFTE, "klantgroepen": (ALLE,)}, "een oordeel"),
        ],
        ids=[
            *("oordeel", "behoefte", "gedrag", "zonder soort", "sturing zonder soort", "sturingscijfer"),
            *("uitschieter", "context", "alle huurders"),
        ],
    )
    def test_a_verdict_says_nothing_about_the_need(self, ander: dict[str, object], alleen: str) -> None:
        """A figure to steer by, an outlier, context or what has no soort never tells the need."""
        oordeel = cijfer("a", soort=Soort.TEVREDENHEID, aard=Aard.BEIDE)
        kennis = _kennis(oordeel, maak_inzicht("b", 2024, aard=Aard.BEIDE, **ander))
        redenen = [x.reden for x in kennis.leemten.per_vak.get(OUDEREN_REPARATIES, ()) if x.soort is L.EENZIJDIG]

        assert redenen == ([f"We kennen {alleen}, maar niet wat huurders nodig hebben."] if alleen else [])

    def test_only_steering_figures_leave_the_need_unknown(self) -> None:
        """Also when somebody wrote «behoefte» beside them (S2-07)."""
        assert L.EENZIJDIG in soorten(_kennis(cijfer("a", methode=CIJFERS, aard=Aard.BEIDE)))


class TestOnbevestigd:
    """Only staff said so."""

    @pytest.mark.parametrize(
        ("stemmen", "onbevestigd"),
        [
            ((Stem.MEDEWERKER,), True),
            ((Stem.MEDEWERKER, Stem.MEDEWERKER), True),
            ((Stem.MEDEWERKER, Stem.KLANT), False),
            ((Stem.KLANT,), False),
        ],
    )
    def test_a_tenant_ends_it_and_a_colleague_does_not(self, stemmen: tuple[Stem, ...], onbevestigd: bool) -> None:
        """After the journey that staff played, tenants are asked (S4-06)."""
        kennis = _kennis(*(cijfer(f"a{number}", stem=stem) for number, stem in enumerate(stemmen)))

        assert (L.ONBEVESTIGD in soorten(kennis)) is onbevestigd

    @pytest.mark.parametrize("anders", [{"uitschieter": True}, {"soort": Soort.CONTEXT}, {"klantgroepen": (ALLE,)}])
    def test_a_tenant_who_is_no_evidence_here_confirms_nothing(self, anders: dict[str, object]) -> None:
        """One furious tenant, a trend, or tenants in general do not speak for this group."""
        assert L.ONBEVESTIGD in soorten(_kennis(cijfer("a", stem=Stem.MEDEWERKER), maak_inzicht("b", 2024, **anders)))


class TestTegenstrijdig:
    """Two insights that cannot both be true."""

    @pytest.mark.parametrize(
        ("first", "second", "tegenstrijdig"),
        [
            ({"spreekt_tegen": ("b",)}, {}, True),
            ({}, {"spreekt_tegen": ("a",)}, True),
            ({"spreekt_tegen": ("b",)}, {"spreekt_tegen": ("a",)}, True),
            ({}, {}, False),
            ({"spreekt_tegen": ("b",), "vervangt": ("b",)}, {}, False),
            ({"spreekt_tegen": ("b",)}, {"vervangt": ("a",)}, False),
            ({"spreekt_tegen": ("b",)}, {"uitschieter": True}, False),
            ({"spreekt_tegen": ("b",), "soort": Soort.CONTEXT}, {}, False),
            ({"spreekt_tegen": ("weg",)}, {}, False),
            ({"bevestigt": ("b",)}, {}, False),
        ],
    )
    def test_it_is_seen_from_both_sides_until_one_is_replaced(
        self, first: dict[str, object], second: dict[str, object], tegenstrijdig: bool
    ) -> None:
        """Who says it does not matter; what was replaced, an outlier and context contradict nothing."""
        kennis = _kennis(maak_inzicht("a", 2024, **first), maak_inzicht("b", 2024, **second))

        assert (L.TEGENSTRIJDIG in soorten(kennis)) is tegenstrijdig

    def test_a_third_that_replaces_one_of_the_two_ends_it(self) -> None:
        """A new study decides."""
        pair = (maak_inzicht("a", 2022, spreekt_tegen=("b",)), maak_inzicht("b", 2023))

        assert L.TEGENSTRIJDIG in soorten(_kennis(*pair))
        assert L.TEGENSTRIJDIG not in soorten(_kennis(*pair, maak_inzicht("c", vervangt=("a",))))
        assert L.TEGENSTRIJDIG in soorten(_kennis(*pair, maak_inzicht("c", vervangt=("a",), uitschieter=True)))

    def test_two_in_different_vakken_do_not_clash(self) -> None:
        """What ouderen say may differ from what everyone says."""
        kennis = _kennis(maak_inzicht("a", spreekt_tegen=("b",)), maak_inzicht("b", klantgroepen=(ALLE,)))

        assert not any(leemte.soort is L.TEGENSTRIJDIG for leemte in kennis.leemten.alle)

    def test_the_reason_names_the_pair_and_counts_the_rest(self) -> None:
        """A reader knows which two to read."""
        kennis = _kennis(maak_inzicht("a", spreekt_tegen=("b", "c")), maak_inzicht("b"), maak_inzicht("c"))
        (reden,) = [x.reden for x in kennis.leemten.per_vak[OUDEREN_REPARATIES] if x.soort is L.TEGENSTRIJDIG]

        assert reden == "«A» spreekt «B» tegen. En zo nog 1."


class TestNietGetoetst:
    """Explored, never tested."""

    VERDIEPEND = replace(INTERVIEW, id="gesprek", fasen=("verdiepen",))
    ALLEBEI = replace(INTERVIEW, id="arena", fasen=("verkennen", "toetsen"))

    @pytest.mark.parametrize(
        ("inzichten", "gat"),
        [
            ((verhaal("a"),), True),
            ((verhaal("a"), cijfer("b")), False),
            ((cijfer("a"),), False),
            ((verhaal("a", methode=VERDIEPEND),), False),
            ((verhaal("a"), verhaal("b", methode=VERDIEPEND)), True),
            ((verhaal("a", methode=ALLEBEI),), False),
            ((verhaal("a"), cijfer("b", uitschieter=True)), True),
            ((verhaal("a"), cijfer("b", soort=Soort.CONTEXT)), True),
            ((verhaal("a", vervangt=("b",)), cijfer("b")), True),
        ],
    )
    def test_a_first_impression_stays_one_until_it_is_tested(self, inzichten: tuple[Inzicht, ...], gat: bool) -> None:
        """Going deeper is no test, and neither is an outlier or context (S0-14)."""
        assert (L.NIET_GETOETST in soorten(_kennis(*inzichten))) is gat


class TestSynthesegat:
    """Much known, nothing concluded."""

    VIJF = tuple(cijfer(f"a{number}") for number in range(5))

    @pytest.mark.parametrize(("hoeveel", "gat"), [(4, False), (5, True)])
    def test_it_turns_on_five(self, hoeveel: int, gat: bool) -> None:
        """Few insights need no conclusion yet."""
        assert (L.SYNTHESEGAT in soorten(_kennis(*self.VIJF[:hoeveel]))) is gat

    @pytest.mark.parametrize(
        "last",
        [{"uitschieter": True}, {"soort": Soort.CONTEXT}, {"klantgroepen": (ALLE,)}, {"vervangt": ("a0",)}],
    )
    def test_only_evidence_counts_to_five(self, last: dict[str, object]) -> None:
        """Four and an outlier are four; and who replaces one makes it no more."""
        assert L.SYNTHESEGAT not in soorten(_kennis(*self.VIJF[:4], maak_inzicht("b", 2024, **last)))

    @pytest.mark.parametrize(
        ("conclusie", "gat"),
        [
            (Tekst("docs/x.md", inhoud="Ze wachten te lang.", verwachting=VIER), False),
            (Tekst("docs/x.md", inhoud="", verwachting=VIER), True),
            (Tekst("docs/x.md", inhoud="Ze wachten te lang."), True),
            *[
                (Tekst("docs/x.md", inhoud="Ze wachten.", verwachting=replace(VIER, **{deel: ""})), True)
                for deel in ("wat", "wie", "wanneer", "waarom")
            ],
        ],
        ids=[
            "heel",
            "zonder tekst",
            "zonder antwoorden",
            "zonder wat",
            "zonder wie",
            "zonder wanneer",
            "zonder waarom",
        ],
    )
    def test_a_conclusion_answers_all_four_questions(self, conclusie: Tekst, gat: bool) -> None:
        """What does who expect when, and why: one answer missing and it is no conclusion yet (S2-01, S2-02)."""
        assert (L.SYNTHESEGAT in soorten(_kennis(*self.VIJF, conclusie=conclusie))) is gat

    def test_the_reason_is_a_good_sentence(self) -> None:
        """«Wie huurders verwachten» asks whom tenants wait for; what is lacking is which tenants expect it."""
        tekst = Tekst("docs/x.md", inhoud="Ze wachten.", verwachting=replace(VIER, wie=""))
        leemten = _kennis(*self.VIJF, conclusie=tekst).leemten.per_vak[OUDEREN_REPARATIES]
        (reden,) = [leemte.reden for leemte in leemten if leemte.soort is L.SYNTHESEGAT]

        assert "wie" in reden
        assert "wie huurders verwachten" not in reden

    def test_a_step_has_one_conclusion_for_everyone(self) -> None:
        """The step asks for one; the step per klantgroep does not ask again; and the conclusion closes it."""
        stap = [cijfer(f"a{number}", klantreis=MELDEN, stap=MELDEN.stappen[0]) for number in range(5)]
        tekst = Tekst("docs/x.md", inhoud="Ze wachten.", verwachting=VIER)

        assert L.SYNTHESEGAT in soorten(_kennis(*stap), STAP)
        assert L.SYNTHESEGAT not in soorten(_kennis(*stap), ("ouderen", *STAP[1:]))
        with_it = _kennis(*stap, conclusie=tekst, pad="klantreizen/reparatie-melden/melden.md")
        assert L.SYNTHESEGAT not in soorten(with_it, STAP)


class TestStappen:
    """The second axis: klantreis × step, also per klantgroep."""

    def test_every_step_is_there_for_everyone_and_per_group(self) -> None:
        """Two steps, for everyone and for two groups, are six vakken; all empty on the first day."""
        steps = [leemte.vak.sleutel for leemte in _kennis().leemten.alle if leemte.vak.sleutel[2]]

        assert steps == [
            (groep, "", "reparatie-melden", stap)
            for stap in ("melden", "klaar")
            for groep in ("", "alle-huurders", "ouderen")
        ]

    def test_an_insight_fills_its_step_for_everyone_and_for_its_own_group(self) -> None:
        """What ouderen say about a step fills that step, but not that of all tenants as a group, nor another step."""
        kennis = _kennis(cijfer("a", klantreis=MELDEN, stap=MELDEN.stappen[0]))
        filled = [
            vak.sleutel for vak in kennis.inzichten.reiskaart.values() if L.LEEG not in soorten(kennis, vak.sleutel)
        ]

        assert filled == [STAP, ("ouderen", *STAP[1:])]

    def test_all_tenants_at_a_step_leave_the_step_of_a_group_empty(self) -> None:
        """What everyone says about a step fills it for everyone and for alle-huurders, not for ouderen."""
        stap = MELDEN.stappen[0]
        kennis = _kennis(cijfer("a", klantgroepen=(ALLE,), klantreis=MELDEN, stap=stap))

        assert soorten(kennis, ("ouderen", *STAP[1:])) == {L.LEEG}
        assert L.LEEG not in soorten(kennis, STAP) | soorten(kennis, ("alle-huurders", *STAP[1:]))

    def test_a_journey_as_a_whole_fills_no_step(self) -> None:
        """Somebody who talks about the whole journey has not said anything about a step."""
        kennis = _kennis(cijfer("a", klantreis=MELDEN))

        assert all(soorten(kennis, vak.sleutel) == {L.LEEG} for vak in kennis.inzichten.reiskaart.values())


def test_all_tenants_never_close_the_gap_of_a_group() -> None:
    """A perfect vak for alle-huurders leaves that of ouderen empty, and is shown there."""
    everyone = [cijfer("a", klantgroepen=(ALLE,)), verhaal("b", klantgroepen=(ALLE,))]
    kennis = _kennis(*everyone)
    allen = kennis.inzichten.voor_allen(kennis.inzichten.kaart["ouderen", "reparaties"])

    assert soorten(kennis, ("alle-huurders", "reparaties", "", "")) == set()
    assert soorten(kennis) == {L.LEEG}
    assert allen is not None
    assert [inzicht.id for inzicht in allen.bewijs] == ["a", "b"]
    assert kennis.inzichten.voor_allen(kennis.inzichten.kaart["alle-huurders", "reparaties"]) is None


def test_a_vak_can_have_several_kinds() -> None:
    """One old story of staff is five gaps at once, the heaviest first."""
    kennis = _kennis(verhaal("a", 2010, stem=Stem.MEDEWERKER))

    assert [leemte.soort for leemte in kennis.leemten.per_vak[OUDEREN_REPARATIES]] == [
        L.VEROUDERD, L.ONBEVESTIGD, L.DUN, L.NIET_GETOETST, L.EENZIJDIG,
    ]  # fmt: skip


@pytest.mark.parametrize("soort", list(L))
def test_every_kind_is_defined(soort: LeemteSoort) -> None:
    """The help page has a word, a meaning, a reason and a way out for each, and no word means two things."""
    definitie = soort.definitie

    assert all((definitie.label, definitie.wat, definitie.waarom, definitie.sluit, definitie.zwaar))
    assert [other for other in L if other.label == definitie.label] == [soort]


JONGEREN = Klantgroep("jongeren", "Jongeren")
THEMAS = tuple(Thema(word, word.capitalize(), domein="diensten") for word in ("een", "twee", "drie", "vier"))
REIS = Klantreis("reis", "Reis", stappen=tuple(Stap(f"stap-{number}", f"stap {number}") for number in range(1, 9)))
GEPLANT = Taxonomie(klantgroepen=(ALLE, JONGEREN), themas=THEMAS, methoden=(INTERVIEW, CIJFERS))
GEPLANT_REIS = Taxonomie(klantgroepen=(JONGEREN,), klantreizen=(REIS,), methoden=(INTERVIEW, CIJFERS))


VAN_EEN_VAK = tuple(soort for soort in L if soort is not L.NIET_GEHOORD)
"""The kinds of one thema or step; the other is of a whole klantgroep."""


def plant() -> list[list[Inzicht]]:
    """Return eight piles of insights, each with one kind of gap and no other, in the order of LeemteSoort."""
    goed = [cijfer("goed"), verhaal("ook-goed")]
    return [
        [cijfer("context", soort=Soort.CONTEXT), verhaal("uitschieter", uitschieter=True)],
        [replace(goed[0], spreekt_tegen=("ook-goed",)), goed[1]],
        [cijfer("oud", 2012), verhaal("ook-oud", None)],
        [replace(inzicht, stem=Stem.MEDEWERKER) for inzicht in goed],
        [replace(goed[0], n=9), replace(goed[1], n=6)],
        [verhaal("verkend"), verhaal("ook-verkend", n=20, aard=Aard.BEIDE)],
        [*goed, *(cijfer(f"meer-{number}") for number in range(3))],
        [replace(inzicht, soort=Soort.TEVREDENHEID) for inzicht in goed],
    ]


def _place(number: int, inzichten: Iterable[Inzicht], **where: object) -> list[Inzicht]:
    """Return insights at one place, with names of their own that still point at each other."""

    def own(names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(f"p{number}-{name}" for name in names)

    return [
        replace(i, id=f"p{number}-{i.id}", spreekt_tegen=own(i.spreekt_tegen), vervangt=own(i.vervangt), **where)  # type: ignore[arg-type]
        for i in inzichten
    ]


class TestOnverklaard:
    """A figure of our own under its target, that nothing explains or nobody acts on."""

    @pytest.mark.parametrize(
        ("reeks", "anders", "reden"),
        [
            (maak_reeks(7.1), {}, "«Reparaties»: 7,1: onder de 8. Geen inzicht op deze plek verklaart dat."),
            (
                maak_reeks(7.95),
                {"verklaart": ("reparaties",)},
                "«Reparaties»: 7,95: onder de 8. Er is een verklaring, maar geen actie.",
            ),
            (maak_reeks(7.1), {"verklaart": ("reparaties",), "actie": Actie("Bel terug")}, ""),
            (maak_reeks(8), {}, ""),
            (maak_reeks(7.1, doel=7), {}, ""),
            (maak_reeks(7.1, reikwijdte=Reikwijdte.SECTOR), {}, ""),
            (maak_reeks(7.1, themas=(WONING,)), {}, ""),
            (
                maak_reeks(maak_meting(2023, 8.1, ontevreden=15.1)),
                {},
                "«Reparaties»: 15,1% is ontevreden. Meer dan 15% is volgens Aedes een teken dat het basisproces niet "
                "op orde is. Geen inzicht op deze plek verklaart dat.",
            ),
        ],
    )
    def test_a_low_figure_asks_for_an_explanation_and_an_action(
        self, reeks: Meetreeks, anders: dict[str, object], reden: str
    ) -> None:
        """Of this vak and of nowhere else; what the sector scores is not ours to explain."""
        one = replace(cijfer("a"), **anders)  # type: ignore[arg-type]
        library = replace(maak_bibliotheek([one, verhaal("b")]), metingen=(reeks,))
        found = Kennis(library, INSTELLINGEN).leemten.per_vak.get(OUDEREN_REPARATIES, ())

        assert [(x.soort, x.reden) for x in found] == ([(L.ONVERKLAARD, reden)] if reden else [])

    def test_an_action_elsewhere_in_the_vak_may_move_it(self) -> None:
        """One insight explains, another acts."""
        acts = verhaal("b", actie=Actie("Bel terug", raakt=("reparaties",)))
        library = replace(maak_bibliotheek([cijfer("a", verklaart=("reparaties",)), acts]), metingen=(maak_reeks(7),))

        assert soorten(Kennis(library, INSTELLINGEN)) == set()

    def test_an_empty_vak_says_the_figure_beside_it(self) -> None:
        """A vak without evidence is leeg and nothing else, but nobody misses that it scores low."""
        library = replace(maak_bibliotheek(), metingen=(maak_reeks(7.1),))
        (leemte,) = Kennis(library, INSTELLINGEN).leemten.per_vak[OUDEREN_REPARATIES]

        assert leemte.reden == "We weten hier niets over. «Reparaties»: 7,1: onder de 8."


VAN_INZICHTEN = [soort for soort in VAN_EEN_VAK if soort not in (L.ONVERKLAARD, L.DEEL_ONBEKEND)]


class TestGeplant:
    """A planted library: every kind that insights alone make once, each in a vak of its own."""

    def test_each_kind_is_found_once_and_nothing_else(self) -> None:
        """Eight vakken of klantgroep × thema, eight gaps: no misses and no extras."""
        places = [(groep, thema) for groep in (ALLE, JONGEREN) for thema in THEMAS]
        inzichten = [
            inzicht
            for number, ((groep, thema), pile) in enumerate(zip(places, plant(), strict=True))
            for inzicht in _place(number, pile, klantgroepen=(groep,), themas=(thema,))
        ]
        kennis = Kennis(Bibliotheek(nieuwste_eerst(inzichten), GEPLANT), INSTELLINGEN)

        assert alles(kennis) == {
            (str(soort), f"{groep.id}/{thema.id}") for soort, (groep, thema) in zip(VAN_INZICHTEN, places, strict=True)
        }

    def test_each_kind_is_found_at_a_step(self) -> None:
        """The same eight at eight steps: for everyone, and for the one group that was asked; a conclusion asks once."""
        inzichten = [
            inzicht
            for number, (stap, pile) in enumerate(zip(REIS.stappen, plant(), strict=True))
            for inzicht in _place(number, pile, klantgroepen=(JONGEREN,), themas=(), klantreis=REIS, stap=stap)
        ]
        kennis = Kennis(Bibliotheek(nieuwste_eerst(inzichten), GEPLANT_REIS), INSTELLINGEN)
        expected = {
            (str(soort), f"{groep}reis/{stap.id}")
            for soort, stap in zip(VAN_INZICHTEN, REIS.stappen, strict=True)
            for groep in ("", "jongeren/")
        }

        assert alles(kennis) == expected - {("synthesegat", "jongeren/reis/stap-7")}

    def test_a_library_without_gaps_has_none(self) -> None:
        """When every vak is well known the list is empty: the engine does not cry wolf."""
        inzichten = [
            inzicht
            for number, groep in enumerate((ALLE, JONGEREN))
            for inzicht in _place(number, [cijfer("a"), verhaal("b")], klantgroepen=(groep,), themas=THEMAS)
        ]

        assert Kennis(Bibliotheek(nieuwste_eerst(inzichten), GEPLANT), INSTELLINGEN).leemten.alle == ()


class TestHoudbaar:
    """Shelf life of a methode and of a thema, to the day."""

    @pytest.mark.parametrize(
        ("methode", "thema", "laatste"),
        [
            (None, None, date(2026, 3, 15)),
            (12, None, date(2024, 3, 15)),
            (None, 24, date(2025, 3, 15)),
            (12, 24, date(2024, 3, 15)),
            (24, 12, date(2024, 3, 15)),
            (60, None, date(2028, 3, 15)),
            (60, 48, date(2027, 3, 15)),
        ],
    )
    def test_the_shortest_of_its_own_counts_to_the_day(
        self, methode: int | None, thema: int | None, laatste: date
    ) -> None:
        """Fresh on the last day and stale on the next; longer than the default of 36 months is allowed too."""
        own = replace(REPARATIES, houdbaar=thema)
        inzicht = cijfer("a", datum=Datum(2023, 3, 15), themas=(own,), methode=replace(INTERVIEW, houdbaar=methode))
        library = maak_bibliotheek([inzicht])
        library = replace(library, taxonomie=replace(library.taxonomie, themas=(own,)))
        stale = [
            L.VEROUDERD in soorten(Kennis(library, replace(INSTELLINGEN, peildatum=day)))
            for day in (laatste, date.fromordinal(laatste.toordinal() + 1))
        ]

        assert stale == [False, True]

    def test_of_two_themas_the_shortest_counts(self) -> None:
        """An insight about a thema that changes fast ages fast, also in the vak of the other thema."""
        themas = (replace(REPARATIES, houdbaar=48), replace(WONING, houdbaar=6))
        library = maak_bibliotheek([cijfer("a", datum=Datum(2023, 12, 31), themas=themas)])

        for day, stale in ((date(2024, 6, 30), False), (date(2024, 7, 1), True)):
            kennis = Kennis(library, replace(INSTELLINGEN, peildatum=day))
            assert (L.VEROUDERD in soorten(kennis)) is stale

    def test_the_setting_counts_where_the_vocabulary_says_nothing(self) -> None:
        """Houdbaar in mkdocs.yml is the default, not a limit."""
        library = maak_bibliotheek([cijfer("a", datum=Datum(2023, 6, 30))])

        assert L.VEROUDERD not in soorten(Kennis(library, replace(INSTELLINGEN, houdbaar=13)))
        assert L.VEROUDERD in soorten(Kennis(library, replace(INSTELLINGEN, houdbaar=12)))

    def test_a_short_month_does_not_cost_a_day(self) -> None:
        """Six months after 31 August is the last day of February."""
        inzicht = cijfer("a", datum=Datum(2023, 8, 31), methode=replace(INTERVIEW, houdbaar=6))
        stale = [
            L.VEROUDERD in soorten(Kennis(maak_bibliotheek([inzicht]), replace(INSTELLINGEN, peildatum=day)))
            for day in (date(2024, 2, 29), date(2024, 3, 1))
        ]

        assert stale == [False, True]


def test_outliers_are_not_lost() -> None:
    """What counts for nothing still stands in its vak, to be read."""
    kennis = _kennis(maak_inzicht("a", uitschieter=True), maak_inzicht("b", soort=Soort.CONTEXT))
    vak = kennis.inzichten.kaart[OUDEREN.id, REPARATIES.id]

    assert ([i.id for i in vak.inzichten], [i.id for i in vak.context]) == (["a"], ["b"])
