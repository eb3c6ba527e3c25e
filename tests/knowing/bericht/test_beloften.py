"""A promise returns until it is kept or dropped."""

from dataclasses import replace
from datetime import date

import pytest

from generator.knowing.bericht.beloften import answer, build_beloften, check_beloften, open_beloften
from generator.values.bericht import Antwoordsoort, Beloftereactie, Bericht
from generator.values.datum import Periode
from generator.values.openbaar import Antwoord, Belofte, OpenbaarBericht, Themadeel, Uitkomst

VANDAAG = date(2024, 1, 1)
H1, H2, H3 = Periode(2023, 1), Periode(2023, 2), Periode(2024, 1)
LIFT = Belofte("lift", "Wij maken de lift.", "team Onderhoud", date(2023, 12, 31))
BRIEF = Belofte("brief", "Wij schrijven korter.", "team Communicatie", date(2024, 3, 1))


def gepubliceerd(periode: Periode, *beloften: Belofte, antwoorden: tuple[Antwoord, ...] = ()) -> OpenbaarBericht:
    """Return a published report with these promises and answers."""
    return OpenbaarBericht(periode, "Titel", (), "Wij", "", (Themadeel("Thema", wij_doen=beloften),), antwoorden)


def concept(periode: Periode, *reacties: Beloftereactie) -> Bericht:
    """Return a report in the making with these answers."""
    bestand = f"docs/berichten/{periode.id}.md"
    return Bericht(periode=periode, bestand=bestand, titel="Titel", beloften=reacties)


def reactie(uitkomst: Antwoordsoort, belofte: str = "2023-h1/lift", **anders: object) -> Beloftereactie:
    """Return an answer to the promise about the lift."""
    return Beloftereactie(belofte=belofte, uitkomst=uitkomst, **anders)  # type: ignore[arg-type]


def codes(bericht: Bericht, *eerder: OpenbaarBericht) -> list[str]:
    """Return the codes of what is wrong with the answers."""
    return [melding.code for melding in check_beloften(bericht, eerder, VANDAAG)]


class TestTerug:
    """What must be answered."""

    def test_every_promise_returns_in_the_next_report(self) -> None:
        """A promise of the first half of the year waits for the report about the second."""
        assert list(open_beloften([gepubliceerd(H1, LIFT, BRIEF)], H2)) == ["2023-h1/lift", "2023-h1/brief"]

    def test_a_promise_skips_no_report_that_was_never_made(self) -> None:
        """When a half year has no report, the promise returns in the one after it."""
        assert list(open_beloften([gepubliceerd(H1, LIFT)], H3)) == ["2023-h1/lift"]

    def test_what_comes_later_returns_again_with_its_new_day(self) -> None:
        """«Later» moves a promise, it does not end it."""
        later = Antwoord("2023-h1/lift", LIFT.tekst, Uitkomst.LATER, uiterlijk=date(2024, 5, 1))
        (verloop,) = open_beloften([gepubliceerd(H1, LIFT), gepubliceerd(H2, antwoorden=(later,))], H3).values()

        assert (verloop.uiterlijk, verloop.uitkomst) == (date(2024, 5, 1), None)

    @pytest.mark.parametrize("uitkomst", [Uitkomst.GEHAALD, Uitkomst.VERVALLEN])
    def test_what_ended_does_not_return(self, uitkomst: Uitkomst) -> None:
        """A promise that was kept or dropped is over, and stays in the register."""
        reports = [gepubliceerd(H1, LIFT), gepubliceerd(H2, antwoorden=(Antwoord("2023-h1/lift", "", uitkomst),))]

        assert open_beloften(reports, H3) == {}
        assert [verloop.uitkomst for verloop in build_beloften(reports)] == [uitkomst]

    def test_a_report_owes_nothing_to_itself_or_to_what_comes_after(self) -> None:
        """Only earlier reports made promises to answer."""
        assert open_beloften([gepubliceerd(H2, LIFT), gepubliceerd(H3, BRIEF)], H2) == {}


class TestControle:
    """What is wrong with the answers."""

    def test_a_promise_without_an_answer_is_a_fault(self) -> None:
        """A promise cannot vanish: leaving it out is a fault with a hint that can be pasted."""
        (melding,) = check_beloften(concept(H2), (gepubliceerd(H1, LIFT),), VANDAAG)

        assert (melding.code, melding.ernst) == ("belofte-zonder-antwoord", "fout")
        assert "{belofte: 2023-h1/lift, uitkomst: open}" in melding.hint

    def test_an_open_answer_is_still_to_do(self) -> None:
        """«open» is no answer yet, and no fault while the report is a concept."""
        (melding,) = check_beloften(concept(H2, reactie(Antwoordsoort.OPEN)), (gepubliceerd(H1, LIFT),), VANDAAG)

        assert (melding.code, melding.ernst) == ("belofte-open", "waarschuwing")

    @pytest.mark.parametrize("dag", [None, date(2023, 12, 30), date(2023, 12, 31)])
    def test_later_needs_a_later_day(self, dag: date | None) -> None:
        """The new day lies after the old one."""
        late = reactie(Antwoordsoort.LATER, uiterlijk=dag)

        assert codes(concept(H2, late), gepubliceerd(H1, LIFT)) == ["belofte-datum"]

    @pytest.mark.parametrize(
        ("uitkomst", "dag", "vandaag", "codes"),
        [
            (Antwoordsoort.LOOPT, None, date(2024, 3, 1), []),
            (Antwoordsoort.LOOPT, None, date(2024, 3, 2), ["belofte-datum"]),
            (Antwoordsoort.LATER, date(2024, 5, 1), date(2024, 5, 1), []),
            (Antwoordsoort.LATER, date(2024, 5, 1), date(2024, 5, 2), ["belofte-datum"]),
        ],
    )
    def test_a_day_that_went_by_since_is_to_do(
        self, uitkomst: Antwoordsoort, dag: date | None, vandaag: date, codes: list[str]
    ) -> None:
        """What lay ahead when the report was begun can be over when it is published; no build stops of itself."""
        answer = reactie(uitkomst, "2023-h1/brief", uiterlijk=dag)
        found = list(check_beloften(concept(H2, answer), (gepubliceerd(H1, BRIEF),), vandaag))

        assert [(melding.code, melding.ernst) for melding in found] == [(code, "waarschuwing") for code in codes]

    @pytest.mark.parametrize(("vandaag", "kan"), [(date(2024, 3, 1), True), (date(2024, 3, 2), False)])
    def test_what_can_be_chosen_is_what_will_be_accepted(self, vandaag: date, kan: bool) -> None:
        """The hint at an open answer offers «loopt» only while the day is not over."""
        still = reactie(Antwoordsoort.OPEN, "2023-h1/brief")
        (melding,) = check_beloften(concept(H2, still), (gepubliceerd(H1, BRIEF),), vandaag)

        assert ("loopt" in melding.hint) is kan

    def test_later_with_a_later_day_is_good(self) -> None:
        """One day later is later."""
        late = reactie(Antwoordsoort.LATER, uiterlijk=date(2024, 1, 1))

        assert codes(concept(H2, late), gepubliceerd(H1, LIFT)) == []

    @pytest.mark.parametrize(("dag", "fout"), [(date(2024, 1, 1), []), (date(2023, 12, 31), ["belofte-datum"])])
    def test_what_is_not_due_yet_may_go_on(self, dag: date, fout: list[str]) -> None:
        """«loopt» is an answer while the day lies after the half year of the report, and the promise returns."""
        made = gepubliceerd(H1, replace(LIFT, uiterlijk=dag))
        loopt = reactie(Antwoordsoort.LOOPT)
        verloop = open_beloften([made], H2)["2023-h1/lift"]
        given = answer(loopt, verloop)

        assert codes(concept(H2, loopt), made) == fout
        assert given is not None
        assert (given.uitkomst, given.uiterlijk) == (Uitkomst.LOOPT, dag)
        assert list(open_beloften([made, gepubliceerd(H2, antwoorden=(given,))], H3)) == ["2023-h1/lift"]

    def test_an_answer_may_be_written_before_the_promise_is_published(self) -> None:
        """While the earlier report is a concept, its promises are not known yet: that is to do, and no fault."""
        (melding,) = check_beloften(concept(H2, reactie(Antwoordsoort.GEHAALD)), (), VANDAAG)

        assert (melding.ernst, "inzichten vaststellen 2023-h1" in melding.hint) == ("waarschuwing", True)

    def test_dropping_a_promise_needs_a_reason(self) -> None:
        """Tenants read why."""
        assert codes(concept(H2, reactie(Antwoordsoort.VERVALLEN)), gepubliceerd(H1, LIFT)) == ["belofte-reden"]
        given = reactie(Antwoordsoort.VERVALLEN, toelichting="De flat wordt gesloopt.")
        assert codes(concept(H2, given), gepubliceerd(H1, LIFT)) == []

    def test_an_answer_to_a_promise_that_is_not_open_is_a_fault(self) -> None:
        """A name that was never promised, or is over, is found; the others still need their answer."""
        wrong = reactie(Antwoordsoort.GEHAALD, "2023-h1/lft")

        assert sorted(codes(concept(H2, wrong), gepubliceerd(H1, LIFT))) == [
            "belofte-onbekend",
            "belofte-zonder-antwoord",
        ]
