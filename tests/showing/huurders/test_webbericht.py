"""A report as blocks of a web page: to the letter what people wrote, and nothing else."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown

from generator.showing.huurders.kort import Paneelregel, opening
from generator.showing.huurders.webbericht import webbericht
from generator.values.openbaar import OpenbaarBericht, Uitspraak
from tests.doors.documenten.lees import LEEG, Lezer, groot, kanttekeningen, teksten
from tests.maak.bericht import BERICHT
from tests.showing.huurders.test_berichttekst import TEKENS, met
from tests.speuren import voorbeelden

EERSTE, TWEEDE = BERICHT.onderwerpen
U_ZEI = Paneelregel("U zei", EERSTE.u_zei[0].tekst)
NEE = Paneelregel("Wij doen dit niet", "Wij komen niet in het weekend. Dat kost meer dan wij kunnen betalen.")
_MAG = {*"div p strong dl dt dd ol ul li h2 h3 section span b svg circle path rect line a".split()}


def _lees(bericht: OpenbaarBericht) -> Lezer:
    return Lezer(Markdown(extensions=["tables", "footnotes", "sane_lists", "toc"]).convert(webbericht(bericht)))


class TestOpening:
    """What a report comes down to."""

    @pytest.mark.parametrize(
        ("bericht", "regels"),
        [
            (BERICHT, (U_ZEI, Paneelregel("Wij deden", "Er is nu een vast nummer voor reparaties."), NEE)),
            (
                replace(BERICHT, onderwerpen=(TWEEDE,)),
                (
                    Paneelregel("U zei", "In de zomer is het te warm in huis."),
                    Paneelregel("Beloofd en gedaan", "Alle 12 brieven zijn nu korter."),
                    Paneelregel("Dit weten wij nog niet", "Wat vinden jongeren van hun buurt?"),
                ),
            ),
            (
                replace(BERICHT, onderwerpen=(TWEEDE,), antwoorden=(), nog_niet=()),
                (
                    Paneelregel("U zei", "In de zomer is het te warm in huis."),
                    Paneelregel("Wij doen", "Wij proberen zonwering uit in twee flats. Uiterlijk 31 december 2024."),
                ),
            ),
            (replace(BERICHT, onderwerpen=(), antwoorden=(), nog_niet=()), ()),
        ],
        ids=["alles", "een belofte gehouden", "alleen beloofd", "niets"],
    )
    def test_says_what_was_heard_and_done_in_its_own_words(
        self, bericht: OpenbaarBericht, regels: tuple[Paneelregel, ...]
    ) -> None:
        """Every sentence stands in the report itself; what is not there is not made up (S0-35)."""
        assert tuple(opening(bericht)) == regels

    def test_a_thema_with_an_answer_goes_before_one_without(self) -> None:
        """What was said and what was done are about one thing."""
        turned = replace(BERICHT, onderwerpen=(TWEEDE, EERSTE))

        assert tuple(opening(turned)) == tuple(opening(BERICHT))


class TestPagina:
    """All of a report, as tenants and colleagues see it."""

    @pytest.mark.parametrize("bericht", [BERICHT, LEEG, groot(60, 20)], ids=["voorbeeld", "leeg", "groot"])
    def test_holds_every_text(self, bericht: OpenbaarBericht) -> None:
        """Nothing that somebody wrote is lost."""
        text = " ".join(_lees(bericht).tekst.split())

        assert [een for een in (*teksten(bericht), *kanttekeningen(bericht)) if " ".join(een.split()) not in text] == []

    @given(st.lists(st.sampled_from(TEKENS), min_size=1).map("".join))
    @voorbeelden(60)
    def test_shows_every_sign_and_gains_no_element(self, deel: str) -> None:
        """Signs never become a link, emphasis or HTML, wherever they stand."""
        deel = deel.strip() or "x"
        lezer = _lees(met(deel))
        text = " ".join(lezer.tekst.split())

        assert [een for een in teksten(met(deel)) if " ".join(een.split()) not in text] == []
        assert {tag for tag, _ in lezer.elementen} <= _MAG

    def test_marks_of_others_are_not_called_ours(self) -> None:
        """Under each stands where it comes from; the mark of a thema stands with that thema, and once (S4-08)."""
        text = webbericht(BERICHT)

        assert "Onze cijfers" not in text
        assert text.count("7,95") == 1 + len(["the words of its bar"])
        assert text.index("7,95") < text.index("## Energie en warmte") < text.index("## Andere cijfers")
        assert "Visitatie 2023 · 2023 · aantal antwoorden onbekend · 8 of hoger" in text

    @pytest.mark.parametrize(
        ("zinnen", "beelden"),
        [
            (("Zeven op de tien huurders hebben het warm.",), ["7 van de 10"]),
            (("Een kwart klaagt.", "Vier op de tien weten het niet."), ["1 van de 4"]),
            (("Een kwart klaagt, en drie op de tien wachten.",), []),
            (("In 2024 klaagt 88 procent.", "Huurders geven een 8,1."), []),
        ],
    )
    def test_a_thema_has_one_picture_at_most(self, zinnen: tuple[str, ...], beelden: list[str]) -> None:
        """The first share that was said in so many of so many; what is no such share is not drawn."""
        said = tuple(Uitspraak(zin, EERSTE.u_zei[0].gehoord) for zin in zinnen)
        lezer = _lees(replace(BERICHT, onderwerpen=(replace(TWEEDE, u_zei=said),), scores=()))

        labels = [attrs.get("aria-label") for tag, attrs in lezer.elementen if tag == "svg"]

        assert list(filter(None, labels)) == beelden
