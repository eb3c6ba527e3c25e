"""The pages about programmes, questions and studies."""

import re
from datetime import date

import pytest

from generator.knowing.programma.jaarplan import Rijstand, build_jaarplan, huidig
from generator.showing.paginas import build_uitgave
from generator.values.bibliotheek import Bibliotheek
from generator.values.datum import MAANDEN, Datum
from generator.values.programma.aandachtspunt import AANDACHTSPUNTEN
from generator.values.programma.jaarprogramma import Programma, Programmarij, Tabel
from generator.values.programma.kennisvraag import Aanvaard, AlBekend
from generator.values.programma.onderzoek import Terugkoppeling
from generator.values.programma.onderzoeksoort import Inzet, Onderzoekstatus, Respondenten
from tests.maak.agenda import gesprek, maak_onderzoek, maak_programma, maak_rij, maak_vraag, met_agenda, op
from tests.maak.bibliotheek import PEILDATUM, maak_inzicht

KOLOMMEN = [
    "Onderwerp of thema",
    "Gewenste acties of beslissingen",
    "Doelgroep",
    "Belangrijkste onderzoeksvraag",
    "Methode",
    "Wie erbij nodig (intern en extern)",
    "Wanneer in het jaar",
    "Wie met de uitkomst aan de slag gaat",
]


def _pagina(bibliotheek: Bibliotheek, pad: str, peildatum: date = PEILDATUM) -> str:
    uitgave = build_uitgave(op(bibliotheek, peildatum))
    return next(pagina.tekst for pagina in uitgave.paginas if pagina.pad == pad)


def _tekst(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


class TestTabellen:
    """The three tables of a programme (S0-42)."""

    def test_every_table_has_the_eight_columns_in_order(self) -> None:
        """Richten, inrichten and verrichten, each with the same head."""
        rijen = [maak_rij(tabel, tabel=tabel) for tabel in Tabel]
        tekst = _pagina(met_agenda(programmas=[maak_programma(*rijen)]), "programma/2024.md")
        koppen = re.findall(r'<th scope="col"[^>]*>([^<]*)</th>', tekst)

        assert koppen == KOLOMMEN * 3
        assert re.findall(r'<h3 id="tabel-\w+">(\w+)</h3>', tekst) == ["Richten", "Inrichten", "Verrichten"]

    def test_a_row_fills_its_columns(self) -> None:
        """On a phone every cell says which column it is."""
        tekst = _pagina(met_agenda(programmas=[maak_programma(maak_rij("bellen"))]), "programma/2024.md")
        cells = re.findall(r'<t[hd][^>]* data-kop="([^"]*)"><span>(.*?)</span></t', tekst, re.DOTALL)

        assert [kop for kop, _ in cells] == KOLOMMEN
        assert [_tekst(inhoud) for _, inhoud in cells] == [
            "Bellen",
            "We kiezen de balie.",
            "Ouderen",
            "Wanneer bel je liever?",
            "Groepsdiscussie",
            "team Wonen en een buurman",
            "mei 2024 te laat sinds 1 juni 2024",
            "team Klantcontact",
        ]

    def test_the_five_steps_are_the_headings(self) -> None:
        """In the order in which a programme is made (S0-41)."""
        tekst = _pagina(met_agenda(programmas=[maak_programma()]), "programma/2024.md")

        assert re.findall(r"^## \d\. (.*)$", tekst, re.MULTILINE) == [
            "Doelstellingen", "Onderwerpen en doelgroepen", "Methodieken", "Tijdspad en jaarplan", "Tijd en middelen",
        ]  # fmt: skip
        assert "Nog niet ingevuld." in tekst


class TestTeLaat:
    """A row is late when its time is over and no study for it is done."""

    @pytest.mark.parametrize(
        ("peildatum", "status", "stand"),
        [
            (date(2024, 5, 31), None, Rijstand.GEPLAND),
            (date(2024, 6, 1), None, Rijstand.TE_LAAT),
            (date(2024, 5, 31), Onderzoekstatus.VELDWERK, Rijstand.BEZIG),
            (date(2024, 6, 1), Onderzoekstatus.UITWERKEN, Rijstand.TE_LAAT),
            (date(2024, 6, 1), Onderzoekstatus.GESTOPT, Rijstand.TE_LAAT),
            (date(2030, 1, 1), Onderzoekstatus.KLAAR, Rijstand.KLAAR),
        ],
    )
    def test_late_turns_on_the_day(self, peildatum: date, status: Onderzoekstatus | None, stand: Rijstand) -> None:
        """A row for May is on time up to 31 May."""
        studies = [maak_onderzoek("a", programma="2024/bellen", status=status)] if status else []
        programma = maak_programma(maak_rij("bellen"))
        kennis = op(met_agenda(onderzoeken=studies, programmas=[programma]), peildatum)
        (rij,) = build_jaarplan(programma, kennis.programma.keten, peildatum).rijen

        assert rij.stand is stand
        assert rij.te_laat_sinds == (date(2024, 6, 1) if stand is Rijstand.TE_LAAT else None)

    def test_the_first_page_says_since_when(self) -> None:
        """What is late is red in the calendar that opens the page, and on the page of its question."""
        rij = maak_rij("bellen", kennisvragen=("bellen",))
        bibliotheek = met_agenda(vragen=[maak_vraag("bellen")], programmas=[maak_programma(rij)])

        for pad in ("programma/index.md", "programma/2024.md", "kennisvragen/bellen.md", "kennisvragen/index.md"):
            assert re.search(r"kz-label--rood.*te laat sinds 1 juni 2024", _pagina(bibliotheek, pad))
            assert "te laat sinds" not in _pagina(bibliotheek, pad, date(2024, 5, 31))

    @pytest.mark.parametrize(
        ("jaar", "huidige"), [(2022, 2023), (2023, 2023), (2024, 2023), (2025, 2025), (2030, 2026)]
    )
    def test_the_programme_of_now_is_that_of_this_year_or_the_last(self, jaar: int, huidige: int) -> None:
        """And before the first one, the first."""
        found = huidig([maak_programma(jaar=j) for j in (2026, 2025, 2023)], date(jaar, 6, 1))

        assert found is not None
        assert found.jaar == huidige
        assert huidig([], PEILDATUM) is None


@pytest.mark.parametrize("pad", ["programma/index.md", "programma/2024.md"])
def test_the_year_comes_first_as_a_calendar(pad: str) -> None:
    """Twelve months in order, each row in its own, before any heading or table."""
    rijen = [maak_rij("bellen", wanneer=Datum(2024, 5)), maak_rij("appen", wanneer=Datum(2024, 11))]
    tekst = _pagina(met_agenda(programmas=[maak_programma(*rijen)]), pad)
    voor, _, na = tekst.partition('<ol class="kz-kalender"')
    maanden = re.findall(r"<li class=\"kz-maand.*?(?=<li class=\"kz-maand|</ol>)", na, re.DOTALL)

    assert "## " not in voor
    assert "<table" not in voor
    assert [_tekst(maand).split()[0].lower() for maand in maanden] == list(MAANDEN)
    assert [number for number, maand in enumerate(maanden, 1) if "#rij-" in maand] == [5, 11]


def _plan(*rijen: Programmarij) -> tuple[Programma, list[str]]:
    programma = maak_programma(*rijen)
    plan = build_jaarplan(programma, op(met_agenda(programmas=[programma])).programma.keten, PEILDATUM)
    return programma, [staat.rij.naam for staat in plan.zonder_maand]


def test_a_row_without_a_month_is_not_lost() -> None:
    """The calendar shows it apart."""
    rijen = maak_rij("a", wanneer=Datum(2024)), maak_rij("b"), maak_rij("c", wanneer=Datum(2025, 5))

    assert _plan(*rijen)[1] == ["a", "c"]


def test_structural_and_single_studies_are_counted() -> None:
    """Of the studies of that year only (S0-03)."""
    studies = [
        maak_onderzoek("a", inzet=Inzet.STRUCTUREEL, programma="2024/x"),
        maak_onderzoek("b", gesprekken=(gesprek(date(2024, 12, 31)),)),
        maak_onderzoek("c", begin=date(2023, 12, 31)),
    ]
    programma = maak_programma(maak_rij("x"))
    plan = build_jaarplan(programma, op(met_agenda(onderzoeken=studies)).programma.keten, PEILDATUM)

    assert (plan.tel(Inzet.STRUCTUREEL), plan.tel(Inzet.AD_HOC)) == (1, 1)


class TestOnderzoek:
    """The page of a study."""

    def test_the_ten_points_are_answered_or_open(self) -> None:
        """Each of them, with a count (S0-43)."""
        punten = tuple((punt.veld, f"Antwoord {punt.veld}") for punt in AANDACHTSPUNTEN[:7])
        tekst = _pagina(met_agenda(onderzoeken=[maak_onderzoek("a", punten=punten)]), "onderzoeken/a.md")

        assert "7 van de 10 beantwoord" in tekst
        assert tekst.count("nog open") == 3
        assert [punt.vraag for punt in AANDACHTSPUNTEN if punt.vraag not in tekst] == []
        assert "Antwoord methode" in tekst

    def test_the_bias_label_follows_its_insights_everywhere(self) -> None:
        """On the study, the insight, claims and rows (S0-44); the report has a test of its own."""
        studie = maak_onderzoek("a", respondenten=Respondenten.ALLEEN_NEGATIEF)
        inzicht, los = maak_inzicht("scheve-uitkomst", onderzoek="a"), maak_inzicht("andere-uitkomst")
        bibliotheek = met_agenda([inzicht, los], [], [studie])
        label = "et op: alleen heel ontevreden huurders deden mee"

        assert all(label in _pagina(bibliotheek, pad) for pad in ("onderzoeken/a.md", inzicht.pad))
        for pad in ("klantgroepen/ouderen.md", "jaren/2024.md", los.pad):
            rows = re.findall(r"<li\b(?:(?!<li\b).)*?uitkomst\.html.*?</li>", _pagina(bibliotheek, pad), re.S)
            marked = [row for row in rows if re.search("mogelijk scheef beeld|beeld kan eenzijdig zijn", row)]
            assert {"scheve" in row for row in marked} == {True}
            assert any("andere" in row for row in rows) or pad == los.pad

    def test_both_directions_of_going_on_are_links(self) -> None:
        """A study that deepens another, and one that came before (S0-20)."""
        bibliotheek = met_agenda(onderzoeken=[maak_onderzoek("a"), maak_onderzoek("b", volgt_op=("a",))])

        assert 'Gaat vooraf aan: <a href="../onderzoeken/b.html">' in _pagina(bibliotheek, "onderzoeken/a.md")
        assert 'Gaat verder op: <a href="../onderzoeken/a.html">' in _pagina(bibliotheek, "onderzoeken/b.md")


class TestTeruggeven:
    """Whether tenants heard what came out of a study (S0-29)."""

    GAF = Terugkoppeling(date(2024, 4, 16), "Brief & <bon>", "deelnemers")

    def _deel(self, peildatum: date = PEILDATUM, **anders: object) -> str:
        """Return what the page of a study says about giving back, as a reader sees it."""
        bibliotheek = met_agenda(onderzoeken=[maak_onderzoek("a", **anders)])
        _, _, deel = _pagina(bibliotheek, "onderzoeken/a.md", peildatum).partition("## Teruggeven aan huurders")
        return _tekst(deel.partition("\n## ")[0])

    def test_the_page_says_when_how_and_to_whom(self) -> None:
        """And a reader who wrote HTML sees what was written."""
        assert self._deel(klaar=date(2024, 3, 26), teruggekoppeld=self.GAF) == (
            "teruggegeven op 16 april 2024 Wanneer 16 april 2024 Hoe Brief &amp; &lt;bon&gt; Aan wie deelnemers"
        )

    def test_the_page_says_since_when_it_waits(self) -> None:
        """In words, so that nobody needs the colour; up to the last day it says which day that is."""
        klaar = date(2024, 3, 26)
        op_tijd, te_lang = self._deel(date(2024, 5, 20), klaar=klaar), self._deel(date(2024, 5, 21), klaar=klaar)

        assert op_tijd.startswith("terug te geven tot en met 20 mei 2024 ")
        assert te_lang.startswith("nog terug te geven sinds 26 maart 2024 ")
        assert "eruit kwam. Het onderzoek is nu 8 weken klaar." in te_lang
        assert "De laatste dag om het op tijd terug te geven was 20 mei 2024." in te_lang

    def test_a_plan_is_shown_as_a_plan(self) -> None:
        """It still waits, and the page does not deny what is planned."""
        tekst = self._deel(date(2024, 4, 15), klaar=date(2024, 1, 1), teruggekoppeld=self.GAF)

        assert "nog terug te geven sinds 1 januari 2024" in tekst
        assert "Wanneer 16 april 2024 (komt nog)" in tekst
        assert "Er staat nog niet bij" not in tekst

    @pytest.mark.parametrize("status", [Onderzoekstatus.VELDWERK, Onderzoekstatus.GESTOPT])
    def test_what_gave_no_answer_has_nothing_to_give_back(self, status: Onderzoekstatus) -> None:
        """Unless somebody wrote down that it was done."""
        gedaan = self._deel(status=status, teruggekoppeld=self.GAF)

        assert self._deel(status=status) == ""
        assert gedaan.startswith("teruggegeven op 16 april 2024")

    def test_the_list_stands_above_all_studies(self) -> None:
        """Longest waiting first, each with its weeks and last day; what was given back is not in it."""
        studies = [
            maak_onderzoek("a", klaar=date(2024, 3, 26)),
            maak_onderzoek("b"),
            maak_onderzoek("c", klaar=date(2022, 9, 25)),
            maak_onderzoek("d", klaar=date(2024, 3, 1), teruggekoppeld=self.GAF),
        ]
        tekst = _pagina(met_agenda(onderzoeken=studies), "onderzoeken/index.md")
        voor, _, na = tekst.partition("## Nog terug te geven")
        deel, _, rest = na.partition("\n## ")
        rijen = [_tekst(rij) for rij in re.findall(r'<li class="kz-rij">(.*?)</li>', deel, re.DOTALL)]

        assert rijen == [
            "C al 92 weken klaar · moest uiterlijk 19 november 2022 terug nog terug te geven sinds 25 september 2022",
            "A al 13 weken klaar · moest uiterlijk 20 mei 2024 terug nog terug te geven sinds 26 maart 2024",
            "B er staat niet bij op welke dag het klaar was nog terug te geven, dag onbekend",
        ]
        assert "3 nog terug te geven" in _tekst(voor)
        assert 'class="kz-rij"' not in voor
        assert rest.startswith("Klaar")

    def test_without_anything_to_give_back_there_is_no_list(self) -> None:
        """A page does not open with an empty heading."""
        studies = [maak_onderzoek("a", klaar=PEILDATUM), maak_onderzoek("b", status=Onderzoekstatus.GESTOPT)]

        assert "erug te geven" not in _pagina(met_agenda(onderzoeken=studies), "onderzoeken/index.md")


class TestKennisvraag:
    """The page of a question."""

    def test_it_says_what_was_known_or_what_was_searched(self) -> None:
        """Nobody asks tenants twice without looking first (S0-08)."""
        bekend = maak_vraag("a", al_bekend=AlBekend(("oud",)))
        bibliotheek = met_agenda([maak_inzicht("oud")], [bekend, maak_vraag("b")])

        assert "Niets gevonden: gezocht op «lift»." in _pagina(bibliotheek, "kennisvragen/b.md")
        assert "Niets gevonden" not in _pagina(bibliotheek, "kennisvragen/a.md")

    def test_the_nearest_insights_are_offered_once(self) -> None:
        """What the page names already is not offered again, and five is enough."""
        near = [maak_inzicht(f"reparaties-{number}") for number in range(8)]
        vraag = maak_vraag("reparaties", al_bekend=AlBekend(("reparaties-0",)))
        tekst = _pagina(met_agenda(near, [vraag]), "kennisvragen/reparaties.md")
        offered = tekst.split("dichtst bij")[1].split("## Van vraag")[0]

        assert offered.count('class="kz-rij"') == 5
        assert "reparaties-0" not in offered

    def test_a_gap_that_was_accepted_asks_for_another_look(self) -> None:
        """With the reason, and since when the review waits."""
        vraag = maak_vraag("a", aanvaard=Aanvaard("Dit komt hier niet voor.", date(2024, 6, 30)))
        tekst = _pagina(met_agenda(vragen=[vraag]), "kennisvragen/a.md")

        assert "Dit komt hier niet voor." in tekst
        assert "opnieuw bekijken sinds 30 juni 2024" in tekst

    @pytest.mark.parametrize("pad", ["kennisvragen/a.md", "kennisvragen/index.md"])
    def test_what_we_choose_not_to_find_out_is_said_in_words(self, pad: str) -> None:
        """The id of a stand is for files."""
        tekst = _pagina(met_agenda(vragen=[maak_vraag("a", aanvaard=Aanvaard("Te duur.", date(2025, 1, 1)))]), pad)

        assert ("bewust niet uitgezocht" in tekst, "aanvaard" in tekst) == (True, False)

    def test_an_empty_vak_leads_to_the_map(self) -> None:
        """A stapel without anything has no page; one with an insight has."""
        leeg, vol = met_agenda(vragen=[maak_vraag("a")]), met_agenda([maak_inzicht("i")], [maak_vraag("a")])

        assert 'href="../wat-weten-we-nog-niet.html">Ouderen, reparaties' in _pagina(leeg, "kennisvragen/a.md")
        assert 'href="../klantgroepen/ouderen/reparaties.html">Ouderen, reparaties' in _pagina(vol, "kennisvragen/a.md")

    def test_an_insight_links_to_its_question_and_study(self) -> None:
        """One click there, and one click back."""
        inzicht = maak_inzicht("i", onderzoek="o")
        bibliotheek = met_agenda([inzicht], [maak_vraag("v")], [maak_onderzoek("o", kennisvragen=("v",))])

        assert "kennisvragen/v.html" in _pagina(bibliotheek, inzicht.pad)
        assert "onderzoeken/o.html" in _pagina(bibliotheek, inzicht.pad)
        assert "inzichten/2024/i.html" in _pagina(bibliotheek, "kennisvragen/v.md")


def test_without_an_agenda_the_pages_say_what_to_do() -> None:
    """An organisation that starts finds the way."""
    leeg = met_agenda()

    assert "docs/programma/" in _pagina(leeg, "programma/index.md")
    assert "docs/kennisvragen/" in _pagina(leeg, "kennisvragen/index.md")
    assert "docs/onderzoeken/" in _pagina(leeg, "onderzoeken/index.md")
