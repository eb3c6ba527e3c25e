"""From gap to agenda: the status, the questions, the priority, the order, and what would help."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from generator.knowing.kennis import Kennis
from generator.knowing.leemten.opvolging import Leemte, suggest_methode
from generator.values.bibliotheek import Bibliotheek, nieuwste_eerst
from generator.values.datum import Datum
from generator.values.inzicht import Actie, Inzicht
from generator.values.klantgroepen.getal import Groepsgetal, Jaarbron
from generator.values.leemte import LeemteSoort
from generator.values.opvolging import Opvolging
from generator.values.programma.agenda import Kennisagenda
from generator.values.programma.jaarprogramma import Programma, Programmarij, Tabel
from generator.values.programma.kennisvraag import Aanvaard, AlBekend, Kennisvraag
from generator.values.programma.onderzoek import Onderzoek
from generator.values.programma.onderzoeksoort import Onderzoekstatus
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.soorten import Aard, Gewicht, Omvang, Soort, Stem
from generator.values.taxonomie.taxonomie import Taxonomie
from generator.values.taxonomie.termen import Methode
from tests.maak.bibliotheek import (
    ALLE,
    INSTELLINGEN,
    INTERVIEW,
    MELDEN,
    OUDEREN,
    PANEL,
    PEILDATUM,
    REPARATIES,
    TAXONOMIE,
    WONING,
    maak_inzicht,
)  # fmt: skip
from tests.maak.echt import echte_kennis

L, S = LeemteSoort, Opvolging
PLEK = ("ouderen", "reparaties", "", "")
LEEG = Kennisagenda()


def vraag(naam: str = "waarom", **anders: object) -> Kennisvraag:
    """Return a question about ouderen and reparaties, with anything else as given."""
    basis = Kennisvraag(
        id=naam,
        bestand=f"docs/kennisvragen/{naam}.md",
        vraag="Waarom wachten ouderen?",
        al_bekend=AlBekend(gezocht="«wachten»"),
        beslissing="We passen de brief aan.",
        gevraagd=Datum(2024, 2),
        klantgroepen=(OUDEREN,),
        themas=(REPARATIES,),
    )
    return replace(basis, **anders)  # type: ignore[arg-type]


def onderzoek(status: Onderzoekstatus, **anders: object) -> Onderzoek:
    """Return a study for the question above."""
    basis = Onderzoek(
        id="gesprek",
        bestand="docs/onderzoeken/gesprek.md",
        titel="Gesprek",
        methode=INTERVIEW,
        klantgroepen=(OUDEREN,),
        themas=(REPARATIES,),
        status=status,
        kennisvragen=("waarom",),
    )
    return replace(basis, **anders)  # type: ignore[arg-type]


def programma(*vragen: str, rij: str = "wachten", jaar: int = 2024) -> Programma:
    """Return a programme with one row, for these questions."""
    row = Programmarij(
        naam=rij,
        tabel=Tabel.VERRICHTEN,
        doelstelling="weten",
        onderwerp="Wachten",
        beslissing="De brief",
        doelgroep=(OUDEREN,),
        vraag="Waarom?",
        methode=INTERVIEW,
        wie_nodig="Een gespreksleider",
        wanneer=Datum(2024, 9),
        wie_aan_de_slag="team Wonen",
        kennisvragen=vragen,
        programma=jaar,
    )
    return Programma(jaar, f"docs/programma/{jaar}.md", f"Programma {jaar}", (row,))


def leemten(
    *inzichten: Inzicht, agenda: Kennisagenda = LEEG, taxonomie: Taxonomie = TAXONOMIE, peildatum: date = PEILDATUM
) -> tuple[Leemte, ...]:
    """Return every gap of a small library."""
    library = Bibliotheek(nieuwste_eerst(inzichten), taxonomie, agenda=agenda)
    return Kennis(library, replace(INSTELLINGEN, peildatum=peildatum)).leemten.alle


def op(found: tuple[Leemte, ...], sleutel: tuple[str, str, str, str] = PLEK) -> dict[LeemteSoort, Leemte]:
    """Return the gaps of one vak by kind."""
    return {leemte.soort: leemte for leemte in found if leemte.vak.sleutel == sleutel}


def opvolging(*inzichten: Inzicht, **agenda: tuple[object, ...]) -> Opvolging:
    """Return the status of the first gap of the vak that the question is about; without insights that is «leeg»."""
    found = leemten(*inzichten, agenda=Kennisagenda(**agenda))  # type: ignore[arg-type]
    return next(iter(op(found).values())).opvolging


class TestStatus:
    """Whether someone is already on it."""

    @pytest.mark.parametrize(
        ("agenda", "verwacht"),
        [
            ({}, S.OPEN),
            ({"kennisvragen": (vraag(),)}, S.GEVRAAGD),
            ({"kennisvragen": (vraag(klantgroepen=(ALLE,)),)}, S.OPEN),
            ({"kennisvragen": (vraag(themas=(WONING,)),)}, S.OPEN),
            ({"kennisvragen": (vraag(),), "programmas": (programma("waarom"),)}, S.GEPLAND),
            ({"kennisvragen": (vraag(),), "programmas": (programma("iets-anders"),)}, S.GEVRAAGD),
            ({"kennisvragen": (vraag(),), "onderzoeken": (onderzoek(Onderzoekstatus.VOORBEREIDING),)}, S.BEZIG),
            ({"kennisvragen": (vraag(),), "onderzoeken": (onderzoek(Onderzoekstatus.VELDWERK),)}, S.BEZIG),
            ({"kennisvragen": (vraag(),), "onderzoeken": (onderzoek(Onderzoekstatus.UITWERKEN),)}, S.BEZIG),
            ({"kennisvragen": (vraag(),), "onderzoeken": (onderzoek(Onderzoekstatus.KLAAR),)}, S.GEVRAAGD),
            ({"kennisvragen": (vraag(),), "onderzoeken": (onderzoek(Onderzoekstatus.GESTOPT),)}, S.GEVRAAGD),
            ({"onderzoeken": (onderzoek(Onderzoekstatus.VELDWERK),)}, S.BEZIG),
            ({"kennisvragen": (vraag(aanvaard=Aanvaard("te duur", date(2025, 1, 1))),)}, S.AANVAARD),
        ],
    )
    def test_it_goes_from_open_to_busy(self, agenda: dict[str, tuple[object, ...]], verwacht: Opvolging) -> None:
        """A question, a row, a study that runs; when the study is over and the gap is not, it is asked again."""
        assert opvolging(**agenda) is verwacht

    @pytest.mark.parametrize(
        ("peildatum", "verwacht"),
        [
            (date(2024, 6, 30), S.AANVAARD),
            (date(2024, 7, 1), S.AANVAARD),
            (date(2024, 7, 2), S.GEVRAAGD),
        ],
    )
    def test_what_was_accepted_comes_back_on_the_day(self, peildatum: date, verwacht: Opvolging) -> None:
        """With 1 July as the day to look again, the gap is accepted up to that day and asked for from 2 July."""
        vragen = (vraag(aanvaard=Aanvaard("te duur", date(2024, 7, 1))),)

        assert op(leemten(agenda=Kennisagenda(vragen), peildatum=peildatum))[L.LEEG].opvolging is verwacht

    def test_who_starts_on_what_was_accepted_is_busy(self) -> None:
        """A running study or a plan counts for more than the choice to leave it."""
        vragen = (vraag(aanvaard=Aanvaard("te duur", date(2025, 1, 1))),)

        assert opvolging(kennisvragen=vragen, onderzoeken=(onderzoek(Onderzoekstatus.VELDWERK),)) is S.BEZIG
        assert opvolging(kennisvragen=vragen, programmas=(programma("waarom"),)) is S.GEPLAND

    def test_a_study_that_stopped_leaves_its_row_to_do(self) -> None:
        """The plan still stands, and without a row the question does."""
        stopped = onderzoek(Onderzoekstatus.GESTOPT, programma="2024/wachten")

        assert (
            opvolging(kennisvragen=(vraag(),), programmas=(programma("waarom"),), onderzoeken=(stopped,)) is S.GEPLAND
        )

    @pytest.mark.parametrize("inzicht", [{"beantwoordt": "waarom"}, {"onderzoek": "gesprek"}])
    def test_a_gap_that_outlives_its_answer_is_asked_again(self, inzicht: dict[str, str]) -> None:
        """The row is done and its study gave an insight, but one study is still thin: nobody is on it any more."""
        done = onderzoek(Onderzoekstatus.KLAAR, programma="2024/wachten")
        plans = (programma("waarom"),)
        found = opvolging(
            maak_inzicht("a", 2024, **inzicht), kennisvragen=(vraag(),), programmas=plans, onderzoeken=(done,)
        )

        assert found is S.GEVRAAGD

    def test_who_looks_again_after_an_old_answer_is_busy(self) -> None:
        """The answer of 2010 is stale; a study that runs for the same question now is a study."""
        old = maak_inzicht("a", 2010, beantwoordt="waarom")

        assert opvolging(old, kennisvragen=(vraag(),), onderzoeken=(onderzoek(Onderzoekstatus.VELDWERK),)) is S.BEZIG

    def test_a_new_row_after_an_old_answer_is_a_plan(self) -> None:
        """The row of 2024 was done; the one of 2025 for the same question still has to be."""
        old = maak_inzicht("a", 2010, onderzoek="gesprek")
        done = onderzoek(Onderzoekstatus.KLAAR, programma="2024/wachten")
        plans = (programma("waarom", jaar=2025), programma("waarom"))

        assert opvolging(old, kennisvragen=(vraag(),), programmas=plans, onderzoeken=(done,)) is S.GEPLAND

    def test_a_study_for_the_row_of_a_question_is_a_study_for_it(self) -> None:
        """Gap, question, row, study: the chain holds when the study names its row and not the question again."""
        runs = onderzoek(Onderzoekstatus.VELDWERK, kennisvragen=(), programma="2024/wachten")

        assert opvolging(kennisvragen=(vraag(),), programmas=(programma("waarom"),), onderzoeken=(runs,)) is S.BEZIG

    def test_of_two_questions_the_furthest_counts(self) -> None:
        """One asked, one accepted, one planned: the gap is planned, whatever the order of the files."""
        vragen = (vraag("a"), vraag("b", aanvaard=Aanvaard("later", date(2025, 1, 1))), vraag("c"))

        for order in (vragen, vragen[::-1]):
            assert opvolging(kennisvragen=order, programmas=(programma("c"),)) is S.GEPLAND
            assert opvolging(kennisvragen=order[:2] if order is vragen else order[1:]) is S.AANVAARD


class TestVragen:
    """What a question is about."""

    def test_a_question_about_a_kind_leaves_the_other_kinds_open(self) -> None:
        """Who asks for fresh figures did not ask for stories."""
        agenda = Kennisagenda((vraag(soorten=(L.VEROUDERD,)),))
        found = op(leemten(maak_inzicht("a", 2010), agenda=agenda))

        assert {kind: leemte.opvolging for kind, leemte in found.items()} == {
            L.VEROUDERD: S.GEVRAAGD, L.DUN: S.OPEN, L.EENZIJDIG: S.OPEN,
        }  # fmt: skip

    def test_a_question_without_kinds_is_about_all(self) -> None:
        """The vak as a whole."""
        found = op(leemten(maak_inzicht("a", 2010), agenda=Kennisagenda((vraag(),))))

        assert {leemte.opvolging for leemte in found.values()} == {S.GEVRAAGD}
        assert len(found) == 3

    def test_everyone_who_asked_counts(self) -> None:
        """Three colleagues and one are four; who they are is nowhere."""
        agenda = Kennisagenda((vraag("a", keer=3), vraag("b"), vraag("c", keer=9, soorten=(L.DUN,))))
        leemte = op(leemten(agenda=agenda))[L.LEEG]

        assert ([v.id for v in leemte.vragen], leemte.gevraagd) == (["a", "b"], 4)

    def test_many_groups_and_themas_are_all_pairs(self) -> None:
        """Two groups and two themas are four vakken; steps are not asked for."""
        agenda = Kennisagenda((vraag(klantgroepen=(ALLE, OUDEREN), themas=(REPARATIES, WONING)),))
        asked = [leemte.vak.sleutel for leemte in leemten(agenda=agenda) if leemte.opvolging is S.GEVRAAGD]

        assert asked == [
            (g, t, "", "") for g in ("alle-huurders", "ouderen") for t in ("reparaties", "woningkwaliteit")
        ]

    def test_a_row_with_themas_plans_the_gaps_of_its_doelgroep(self) -> None:
        """A row that names its thema needs no question; an onderzoek of it that is ready ends the plan (S0-34)."""
        rij = replace(programma().rijen[0], themas=(REPARATIES,), doelgroep=(OUDEREN,))
        agenda = Kennisagenda(programmas=(replace(programma(), rijen=(rij,)),))
        (leemte,) = op(leemten(agenda=agenda)).values()
        done = replace(onderzoek(Onderzoekstatus.KLAAR), programma=rij.id, kennisvragen=())

        assert (leemte.opvolging, leemte.rij) == (S.GEPLAND, rij)
        assert opvolging(programmas=agenda.programmas, onderzoeken=(done,)) is S.OPEN

    @pytest.mark.parametrize(
        ("groepen", "stap", "verwacht"),
        [
            ((), MELDEN.stappen[0], [("", "melden")]),
            ((), None, [("", "melden"), ("", "klaar")]),
            ((OUDEREN,), MELDEN.stappen[0], [("", "melden"), ("ouderen", "melden")]),
            ((ALLE, OUDEREN), None, [(g, s) for s in ("melden", "klaar") for g in ("", "alle-huurders", "ouderen")]),
        ],
        ids=["stap", "hele reis", "stap van een groep", "hele reis van twee groepen"],
    )
    def test_a_question_about_a_journey_is_about_its_steps(
        self, groepen: tuple[Klantgroep, ...], stap: object, verwacht: list[tuple[str, str]]
    ) -> None:
        """One step or all, for the groups that are named; the step as a whole is then asked about too."""
        agenda = Kennisagenda((vraag(klantgroepen=groepen, themas=(), klantreis=MELDEN, stap=stap),))
        asked = [leemte.vak.sleutel for leemte in leemten(agenda=agenda) if leemte.opvolging is S.GEVRAAGD]

        assert asked == [(groep, "", "reparatie-melden", step) for groep, step in verwacht]


def _zin(*inzichten: Inzicht, groep: Klantgroep = OUDEREN, gewicht: Gewicht | None = None, soort: LeemteSoort) -> str:
    themas = (replace(REPARATIES, gewicht=gewicht), WONING)
    taxonomie = replace(TAXONOMIE, klantgroepen=(ALLE, groep), themas=themas)
    return op(leemten(*inzichten, taxonomie=taxonomie), (groep.id, *PLEK[1:]))[soort].prioriteit.zin


class TestPrioriteit:
    """How important, and why."""

    @pytest.mark.parametrize(
        ("groep", "gewicht", "zin"),
        [
            (
                replace(OUDEREN, omvang=Omvang.GROOT),
                Gewicht.HOOG,
                "Hoog, omdat de groep groot is, het thema zwaar weegt en we er niets over weten.",
            ),
            (
                replace(OUDEREN, omvang=Omvang.KLEIN),
                Gewicht.LAAG,
                "Laag, omdat de groep klein is, het thema licht weegt en we er niets over weten.",
            ),
            (
                replace(OUDEREN, omvang=Omvang.MIDDEL),
                Gewicht.MIDDEL,
                "Middel, omdat de groep gemiddeld is, het thema gemiddeld weegt en we er niets over weten.",
            ),
            (
                OUDEREN,
                None,
                "Middel, omdat de omvang van de groep niet is ingevuld en als middel telt, het gewicht van het thema "
                "niet is ingevuld en als middel telt en we er niets over weten.",
            ),
        ],
    )
    def test_the_reasons_are_said(self, groep: Klantgroep, gewicht: Gewicht | None, zin: str) -> None:
        """Group, thema and kind in words; a weight that is not filled in counts as average and says so."""
        assert _zin(groep=groep, gewicht=gewicht, soort=L.LEEG) == zin

    @pytest.mark.parametrize(
        ("deel", "zin"),
        [
            (25, "Hoog, omdat 25% van de huurders bij de groep hoort (Register, 2024), het thema zwaar weegt en"),
            (24.9, "Hoog, omdat 25% van de huurders bij de groep hoort (Register, 2024), het thema zwaar weegt en"),
            (10, "Hoog, omdat 10% van de huurders bij de groep hoort (Register, 2024), het thema zwaar weegt en"),
            (9.9, "Middel, omdat 10% van de huurders bij de groep hoort (Register, 2024), het thema zwaar weegt en"),
            (0.2, "Middel, omdat minder dan 1% van de huurders bij de groep hoort (Register, 2024), het thema zwaar"),
        ],
    )
    def test_a_number_goes_before_the_word_that_was_a_guess(self, deel: float, zin: str) -> None:
        """The part of all tenants is weighed and said with its source; what is not the whole group changes nothing."""
        getal = Groepsgetal("wie", deel, "alle huurders", 2023, Jaarbron("Register", 2024), "procent", hele_groep=True)
        said, same = (
            _zin(groep=replace(OUDEREN, omvang=Omvang.MIDDEL, getallen=(one,)), gewicht=Gewicht.HOOG, soort=L.LEEG)
            for one in (getal, replace(getal, hele_groep=False))
        )

        assert said.startswith(zin)
        assert same.startswith("Hoog, omdat de groep gemiddeld is,")

    def test_a_missing_weight_counts_as_the_average(self) -> None:
        """Not filling in is no way to the top or to the bottom."""
        for missing, average in (
            ({"klantgroepen": (OUDEREN,)}, {"klantgroepen": (replace(OUDEREN, omvang=Omvang.MIDDEL),)}),
            ({"themas": (REPARATIES,)}, {"themas": (replace(REPARATIES, gewicht=Gewicht.MIDDEL),)}),
        ):
            scores = [
                [x.prioriteit.score for x in leemten(taxonomie=replace(TAXONOMIE, **terms))]
                for terms in (missing, average)
            ]
            assert scores[0] == scores[1]

    @pytest.mark.parametrize(
        ("datum", "woorden"),
        [
            (Datum(2024, 3, 1), "het nieuwste inzicht nog geen jaar oud is"),
            (Datum(2024), "het nieuwste inzicht nog geen jaar oud is"),
            (Datum(2020, 7, 1), "het nieuwste inzicht 4 jaar oud is"),
            (Datum(2020, 7, 2), "het nieuwste inzicht 3 jaar oud is"),
            (None, "de leeftijd onbekend is en als gemiddeld telt"),
        ],
    )
    def test_age_is_said_in_whole_years(self, datum: Datum | None, woorden: str) -> None:
        """Four years old from the day itself, and three the day before; leap days do not add a year."""
        assert _zin(maak_inzicht("a", datum=datum), soort=L.DUN).endswith(f" en {woorden}.")

    def test_a_step_of_a_group_weighs_that_group_and_says_only_that(self) -> None:
        """A sentence that says both «de groep groot is» and «voor groep als middel telt» explains nothing."""
        groot = replace(OUDEREN, omvang=Omvang.GROOT)
        found = leemten(taxonomie=replace(TAXONOMIE, klantgroepen=(ALLE, groot)))
        zin = op(found, ("ouderen", "", "reparatie-melden", "melden"))[L.LEEG].prioriteit.zin

        assert "de groep groot is" in zin
        assert "voor groep en thema als middel" not in zin

    def test_each_part_makes_a_difference(self) -> None:
        """A larger group, a heavier thema, a heavier kind or an older insight: each makes the score higher."""

        def score(soort: LeemteSoort, omvang: Omvang, gewicht: Gewicht, jaar: int) -> float:
            groep, thema = replace(OUDEREN, omvang=omvang), replace(REPARATIES, gewicht=gewicht)
            taxonomie = replace(TAXONOMIE, klantgroepen=(groep,), themas=(thema,))
            return op(leemten(maak_inzicht("a", jaar), taxonomie=taxonomie))[soort].prioriteit.score

        rising = [
            score(L.EENZIJDIG, Omvang.KLEIN, Gewicht.LAAG, 2024),
            score(L.EENZIJDIG, Omvang.MIDDEL, Gewicht.LAAG, 2024),
            score(L.EENZIJDIG, Omvang.MIDDEL, Gewicht.HOOG, 2024),
            score(L.DUN, Omvang.MIDDEL, Gewicht.HOOG, 2024),
            score(L.DUN, Omvang.MIDDEL, Gewicht.HOOG, 2016),
            score(L.VEROUDERD, Omvang.MIDDEL, Gewicht.HOOG, 2016),
        ]

        assert all(low < high for low, high in pairwise(rising))

    def test_no_priority_is_a_bare_number(self) -> None:
        """On the real vocabulary and library: every level comes with at least two reasons, and no score."""
        found = echte_kennis().leemten.alle

        assert found
        for leemte in found:
            level, _, reasons = leemte.prioriteit.zin.partition(", omdat ")
            assert level.lower() in list(Gewicht)
            assert " en " in reasons
            assert str(leemte.prioriteit.score) not in leemte.prioriteit.zin


class TestVolgorde:
    """What comes first."""

    GROEPEN = tuple(Klantgroep(word, word.capitalize()) for word in ("een", "twee", "drie"))

    def _lijst(self, **anders: object) -> Kennis:
        taxonomie = replace(TAXONOMIE, klantgroepen=self.GROEPEN, klantreizen=())
        return Kennis(Bibliotheek((), replace(taxonomie, **anders)), INSTELLINGEN)  # type: ignore[arg-type]

    def test_equal_ones_take_turns_by_group(self) -> None:
        """The top is not ten times the first klantgroep of the vocabulary."""
        top = [leemte.vak.sleutel[:2] for leemte in self._lijst().leemten.belangrijkst]

        assert top == [(g.id, t) for t in ("reparaties", "woningkwaliteit", "") for g in self.GROEPEN]

    def test_more_important_goes_first_whatever_the_turn(self) -> None:
        """A heavy thema of one group comes before any light one."""
        heavy = (REPARATIES, replace(WONING, gewicht=Gewicht.HOOG))
        scores = [leemte.prioriteit.score for leemte in self._lijst(themas=heavy).leemten.belangrijkst]

        assert scores == sorted(scores, reverse=True)
        assert self._lijst(themas=heavy).leemten.belangrijkst[0].vak.sleutel == ("een", "woningkwaliteit", "", "")

    def test_every_vak_comes_once_with_its_heaviest_gap(self) -> None:
        """One old insight is three gaps but one line; of those «verouderd» weighs most."""
        library = Bibliotheek((maak_inzicht("a", 2010),), TAXONOMIE)
        top = Kennis(library, INSTELLINGEN).leemten.belangrijkst
        places = [leemte.vak.sleutel for leemte in top]

        assert len(set(places)) == len(places)
        assert [leemte.soort for leemte in top if leemte.vak.sleutel == PLEK] == [L.VEROUDERD]

    def test_what_was_accepted_and_steps_per_group_stay_out_of_the_top(self) -> None:
        """Somebody decided about the first; the second stand with their klantreis."""
        agenda = Kennisagenda((vraag(aanvaard=Aanvaard("te duur", date(2025, 1, 1))),))
        top = Kennis(Bibliotheek((), TAXONOMIE, agenda=agenda), INSTELLINGEN).leemten.belangrijkst
        places = [leemte.vak.sleutel for leemte in top]

        assert PLEK not in places
        assert [place for place in places if place[2]] == [
            ("", "", "reparatie-melden", "melden"), ("", "", "reparatie-melden", "klaar"),
        ]  # fmt: skip


VERDIEPEN = Methode("gesprek", "Gesprek", aard=Aard.KWALITATIEF, fasen=("verkennen", "verdiepen"))
EERST_VERDIEPEN = Methode("arena", "Arena", aard=Aard.KWALITATIEF, fasen=("verdiepen",))
STUREN = Methode("meting", "Meting", aard=Aard.KWANTITATIEF, fasen=("toetsen",), sturing=True)
NAGESPEELD = Methode("nagespeeld", "Nagespeeld", aard=Aard.KWALITATIEF, fasen=("verkennen",), stem=Stem.MEDEWERKER)
KEUS = replace(TAXONOMIE, methoden=(STUREN, NAGESPEELD, VERDIEPEN, INTERVIEW, EERST_VERDIEPEN, PANEL))


class TestMethode:
    """What would close a gap."""

    @pytest.mark.parametrize(
        ("soort", "inzichten", "methode"),
        [
            (L.LEEG, (), "gesprek"),
            (L.TEGENSTRIJDIG, (maak_inzicht("a", spreekt_tegen=("b",)), maak_inzicht("b")), "arena"),
            (L.VEROUDERD, (maak_inzicht("a", 2010),), "klantenpanel"),
            (L.ONBEVESTIGD, (maak_inzicht("a", stem=Stem.MEDEWERKER),), "klantenpanel"),
            (L.DUN, (maak_inzicht("a"),), "arena"),
            (L.NIET_GETOETST, (maak_inzicht("a", methode=INTERVIEW),), "klantenpanel"),
            (L.SYNTHESEGAT, tuple(maak_inzicht(f"a{n}") for n in range(5)), None),
            (L.EENZIJDIG, (maak_inzicht("a"),), "gesprek"),
            (L.EENZIJDIG, (maak_inzicht("a", aard=Aard.KWALITATIEF),), "klantenpanel"),
            (L.EENZIJDIG, (maak_inzicht("a", aard=Aard.BEIDE, soort=Soort.TEVREDENHEID),), "gesprek"),
        ],
    )
    def test_each_kind_has_its_own(
        self, soort: LeemteSoort, inzichten: tuple[Inzicht, ...], methode: str | None
    ) -> None:
        """The fase that is lacking goes first; figures to steer by and staff are no answer; a conclusion needs none."""
        found = suggest_methode(op(leemten(*inzichten, taxonomie=KEUS))[soort], KEUS)

        assert (found.id if found else None) == methode

    def test_a_gap_that_needs_research_gets_a_methode_when_one_would_do(self) -> None:
        """With only methods that give both stories and figures, one of those balances what is one-sided."""
        beide = replace(INTERVIEW, aard=Aard.BEIDE)
        taxonomie = replace(TAXONOMIE, methoden=(beide,))
        found = suggest_methode(op(leemten(maak_inzicht("a"), taxonomie=taxonomie))[L.EENZIJDIG], taxonomie)

        assert found == beide

    def test_following_the_advice_closes_the_gap(self) -> None:
        """On the real library: an insight of tenants from the suggested methode ends each of the first 100 gaps."""
        echt = echte_kennis()
        library, instellingen = echt.bibliotheek, echt.instellingen
        advised = [(x, m) for x in echt.leemten.belangrijkst if (m := suggest_methode(x, library.taxonomie))][:100]

        assert len(advised) > 10
        for leemte, methode in advised:
            if leemte.soort is L.TEGENSTRIJDIG:
                continue
            nieuw = maak_inzicht(
                "nieuw", klantgroepen=tuple(filter(None, (leemte.vak.klantgroep,))),
                themas=tuple(filter(None, (leemte.vak.thema,))), klantreis=leemte.vak.klantreis, stap=leemte.vak.stap,
                methode=methode, aard=methode.aard, stem=methode.stem, soort=Soort.BEHOEFTE, n=16,
                datum=Datum(instellingen.peildatum.year, instellingen.peildatum.month, 1), actie=Actie("Bel terug"),
                verklaart=tuple(reeks.id for reeks in library.metingen),
            )  # fmt: skip
            more = replace(library, inzichten=nieuwste_eerst((*library.inzichten, nieuw)))
            now = Kennis(more, instellingen).leemten.per_vak.get(leemte.vak.sleutel, ())
            assert leemte.soort not in {x.soort for x in now}, leemte.vak.label
