"""The chain from question to insight, walked both ways."""

from datetime import date
from typing import Any

import pytest

from generator.knowing.programma.keten import Keten
from generator.knowing.programma.scheef import find_scheef
from generator.knowing.programma.vraagstand import opnieuw_sinds, vraagstand
from generator.values.inzicht import Actie
from generator.values.opvolging import Opvolging
from generator.values.programma.jaarprogramma import Programmarij
from generator.values.programma.kennisvraag import Aanvaard
from generator.values.programma.onderzoek import Onderzoek
from generator.values.programma.onderzoeksoort import Inzet, Onderzoekstatus, Respondenten
from tests.maak.agenda import maak_onderzoek, maak_programma, maak_rij, maak_vraag, met_agenda
from tests.maak.bibliotheek import PEILDATUM, maak_inzicht

VRAAG, ANDERE = maak_vraag("bellen"), maak_vraag("lift")
RIJ = maak_rij("bellen", kennisvragen=("bellen",))
EERST = maak_onderzoek("panel")
ONDERZOEK = maak_onderzoek("gesprek", kennisvragen=("bellen",), programma="2024/bellen", volgt_op=("panel",))
UIT = maak_inzicht("uit-onderzoek", onderzoek="gesprek", actie=Actie("Balie open"))
ANTWOORD = maak_inzicht("antwoord", beantwoordt="lift", onderzoek="gesprek")
LOS = maak_inzicht("los")
BIBLIOTHEEK = met_agenda([UIT, ANTWOORD, LOS], [VRAAG, ANDERE], [EERST, ONDERZOEK], [maak_programma(RIJ)])
KETEN = Keten(BIBLIOTHEEK)


class TestHeenEnTerug:
    """Every link can be walked in both directions (S0-34)."""

    def test_a_question_leads_to_rows_studies_insights_and_actions(self) -> None:
        """The whole way from what was asked to what is done."""
        schakels = KETEN.van_vraag(VRAAG)

        assert [rij.id for rij in schakels.rijen] == ["2024/bellen"]
        assert schakels.onderzoeken == (ONDERZOEK,)
        assert schakels.inzichten == schakels.acties == (UIT,)

    def test_an_insight_leads_back(self) -> None:
        """To the question of its study, unless it names another itself."""
        assert KETEN.van_inzicht(UIT).vragen == (VRAAG,)
        assert KETEN.van_inzicht(UIT).onderzoeken == (ONDERZOEK,)
        assert [rij.id for rij in KETEN.van_inzicht(UIT).rijen] == ["2024/bellen"]
        assert KETEN.van_inzicht(ANTWOORD).vragen == (ANDERE,)
        assert KETEN.van_vraag(ANDERE).inzichten == (ANTWOORD,)

    def test_most_insights_hang_on_nothing(self) -> None:
        """What came without a question is no fault."""
        schakels = KETEN.van_inzicht(LOS)

        assert (schakels.vragen, schakels.rijen, schakels.onderzoeken) == ((), (), ())

    def test_a_study_knows_what_asked_for_it_and_what_it_gave(self) -> None:
        """All its insights, also one that answers another question."""
        schakels = KETEN.van_onderzoek(ONDERZOEK)

        assert (schakels.vragen, [rij.id for rij in schakels.rijen]) == ((VRAAG,), ["2024/bellen"])
        assert {inzicht.id for inzicht in schakels.inzichten} == {"uit-onderzoek", "antwoord"}

    def test_a_row_knows_its_studies_and_questions(self) -> None:
        """Those it names and those of its studies, each once."""
        schakels = KETEN.van_rij(KETEN.rijen["2024/bellen"])

        assert (schakels.vragen, schakels.onderzoeken) == ((VRAAG,), (ONDERZOEK,))
        assert {inzicht.id for inzicht in schakels.inzichten} == {"uit-onderzoek", "antwoord"}

    def test_what_goes_on_is_known_from_both_sides(self) -> None:
        """«Volgt op» is written down, «gaat vooraf aan» follows from it (S0-20)."""
        assert KETEN.volgt_op(ONDERZOEK) == (EERST,)
        assert KETEN.gaat_vooraf_aan(EERST) == (ONDERZOEK,)
        assert KETEN.volgt_op(EERST) == KETEN.gaat_vooraf_aan(ONDERZOEK) == ()

    def test_a_study_without_questions_has_those_of_its_row(self) -> None:
        """Who fills in only the row has said enough."""
        bare = maak_onderzoek("gesprek", programma="2024/bellen")
        keten = Keten(met_agenda([], [VRAAG], [bare], [maak_programma(RIJ)]))

        assert keten.van_onderzoek(bare).vragen == (VRAAG,)
        assert keten.van_vraag(VRAAG).onderzoeken == (bare,)

    def test_an_id_that_points_nowhere_leads_nowhere(self) -> None:
        """Reading reports it; the chain does not break on it."""
        lost = maak_onderzoek("a", kennisvragen=("weg",), programma="2023/weg", volgt_op=("weg",))
        inzicht = maak_inzicht("b", onderzoek="weg", beantwoordt="weg")
        keten = Keten(met_agenda([inzicht], [], [lost]))

        assert keten.van_onderzoek(lost).vragen == keten.van_inzicht(inzicht).vragen == ()
        assert keten.volgt_op(lost) == ()


@pytest.mark.parametrize(
    ("onderzoeken", "rijen", "inzichten", "aanvaard", "stand"),
    [
        ([], [], [], False, Opvolging.OPEN),
        ([], [], [], True, Opvolging.AANVAARD),
        ([], [RIJ], [], True, Opvolging.GEPLAND),
        ([Onderzoekstatus.VOORBEREIDING], [RIJ], [], False, Opvolging.BEZIG),
        ([Onderzoekstatus.GESTOPT], [], [], False, Opvolging.OPEN),
        ([Onderzoekstatus.KLAAR], [], [], False, Opvolging.OPEN),
        ([Onderzoekstatus.KLAAR], [], [{"onderzoek": "o0"}], False, Opvolging.BEANTWOORD),
        ([Onderzoekstatus.VELDWERK], [], [{"onderzoek": "o0"}], False, Opvolging.BEZIG),
        ([Onderzoekstatus.VELDWERK], [], [{"beantwoordt": "bellen"}], False, Opvolging.BEZIG),
        ([], [], [{"beantwoordt": "bellen"}], True, Opvolging.BEANTWOORD),
    ],
)
def test_a_question_stands_where_its_chain_is(
    onderzoeken: list[Onderzoekstatus],
    rijen: list[Programmarij],
    inzichten: list[dict[str, Any]],
    aanvaard: bool,
    stand: Opvolging,
) -> None:
    """From open to an answer; what happens counts for more than what somebody decided."""
    vraag = maak_vraag("bellen", aanvaard=Aanvaard("Niet nu.", date(2025, 1, 1)) if aanvaard else None)
    studies = [maak_onderzoek(f"o{n}", status=status, kennisvragen=("bellen",)) for n, status in enumerate(onderzoeken)]
    found = [maak_inzicht(f"i{n}", **fields) for n, fields in enumerate(inzichten)]
    keten = Keten(met_agenda(found, [vraag], studies, [maak_programma(*rijen)]))

    assert vraagstand(vraag, keten.van_vraag(vraag)) is stand


@pytest.mark.parametrize(
    ("herzien", "sinds"), [(date(2024, 6, 30), date(2024, 6, 30)), (date(2024, 7, 1), None), (date(2024, 7, 2), None)]
)
def test_a_review_date_that_passed_is_said(herzien: date, sinds: date | None) -> None:
    """On the day itself it is not late yet."""
    assert opnieuw_sinds(maak_vraag("a", aanvaard=Aanvaard("Niet nu.", herzien)), PEILDATUM) == sinds


@pytest.mark.parametrize(
    ("onderzoek", "reden"),
    [
        (maak_onderzoek("o"), None),
        (maak_onderzoek("o", respondenten=Respondenten.GEMENGD, inzet=Inzet.STRUCTUREEL), None),
        (maak_onderzoek("o", werving=""), "het is niet bekend hoe de deelnemers zijn gevonden"),
        (maak_onderzoek("o", respondenten=Respondenten.ALLEEN_POSITIEF), "alleen heel tevreden huurders deden mee"),
        (maak_onderzoek("o", respondenten=Respondenten.ALLEEN_NEGATIEF), "alleen heel ontevreden huurders deden mee"),
    ],
)
def test_a_one_sided_study_makes_one_sided_insights(onderzoek: Onderzoek, reden: str | None) -> None:
    """Only fans, only complainers, or nobody knows how people were found (S0-44)."""
    bibliotheek = met_agenda([maak_inzicht("a", onderzoek="o"), maak_inzicht("b")], [], [onderzoek])

    assert find_scheef(bibliotheek) == ({"a": reden} if reden else {})
