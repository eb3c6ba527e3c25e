"""Short sentences of ordinary words, so that every tenant can read them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.wording.leesbaarheid import (
    LETTERS_PER_WOORD,
    MOEILIJKE_WOORDEN,
    WOORDEN_PER_ZIN,
    find_moeilijk,
    split_zinnen,
)
from tests.wording.groei import grows_with_the_text

HOSTILE = (
    "A",
    "A. ",
    ". ",
    '"',
    " ",
    "\n",
    " \n",
    "- ",
    "1. ",
    "m.b.t. ",
    "met betrekking ",
    "a, ",
    "a en ",
    "é-",
    "aaaaaa ",
)


def _zinnen(tekst: str) -> list[str]:
    return [zin.tekst for zin in split_zinnen(tekst)]


def _redenen(tekst: str) -> list[str]:
    return [reden for moeilijk in find_moeilijk(tekst) for reden in moeilijk.redenen]


class TestZinnen:
    """From text to sentences."""

    @pytest.mark.parametrize(
        "zin",
        [
            "Het cijfer steeg van 7,5 naar 8.0 in 2024.",
            "Dat doen wij bijv. Samen met de buurt, o.a. De Brug.",
            "Volgens dr. Bakboord en mevr. De Vink is het nr. 3 van de lijst.",
            "De brief van J. de Vries en A.B. Zwaluw kwam aan.",
            "M.b.t. Uw klacht bellen wij.",
            "Ik dacht… maar toen belde er iemand.",
            "“Waarom duurt het zo lang?” vroeg een huurder.",
            "Op 1.10.2024 om 8.30 uur gaat de balie open (zie www.voorbeeld.example).",
            "Dat kost € 1.234,50 per jaar",
        ],
    )
    def test_a_point_inside_does_not_end_a_sentence(self, zin: str) -> None:
        """Decimals, abbreviations, initials, dates and quotations stay whole."""
        assert _zinnen(f"Eerst dit. {zin}") == ["Eerst dit.", zin]

    @pytest.mark.parametrize(
        ("tekst", "expected"),
        [
            ("Het is klaar. Wij bellen u! Goed? Ja.", ["Het is klaar.", "Wij bellen u!", "Goed?", "Ja."]),
            ("Zij belde. “Niemand komt.” Dat klopt.", ["Zij belde.", "“Niemand komt.”", "Dat klopt."]),
            ("Ik wacht... Nog steeds.", ["Ik wacht...", "Nog steeds."]),
            ("Dat was in 2024. 12 huurders kwamen.", ["Dat was in 2024.", "12 huurders kwamen."]),
            ("Lampen, deuren enz. Dat is klaar.", ["Lampen, deuren enz.", "Dat is klaar."]),
            ("Wij kiezen plan B. De bouw begint.", ["Wij kiezen plan B.", "De bouw begint."]),
            ("Het is koud. 's Avonds nog meer. Één dag.", ["Het is koud.", "'s Avonds nog meer.", "Één dag."]),
            ("- Reparaties\n- Warmte \n* Groen", ["Reparaties", "Warmte", "Groen"]),
            ("1. Bel ons.\n2. Wacht even", ["Bel ons.", "Wacht even"]),
            ("# Een kop\nEen zin over\ntwee regels.\n\nNieuw", ["Een kop", "Een zin over\ntwee regels.", "Nieuw"]),
            ("", []),
            (" \n\n - \n", []),
        ],
    )
    def test_a_sentence_ends_where_a_reader_stops(self, tekst: str, expected: list[str]) -> None:
        """Also without a full stop, as in a list or a heading."""
        assert _zinnen(tekst) == expected

    @given(st.text(st.sampled_from("Aa1.!? \n-#\"'’(") | st.characters(), max_size=60))
    def test_sentences_quote_the_text_and_leave_no_word_out(self, tekst: str) -> None:
        """Every word of the text is in a sentence, in its place."""
        zinnen = tuple(split_zinnen(tekst))

        assert all(tekst.startswith(zin.tekst, zin.van) for zin in zinnen)
        assert re.findall(r"[^\W\d_]", "".join(zin.tekst for zin in zinnen)) == re.findall(r"[^\W\d_]", tekst)


class TestLengte:
    """How long sentences are."""

    def test_a_sentence_of_twenty_words_is_fine_and_one_more_is_not(self) -> None:
        """The border is where the rule says, and the finding says how long it is."""
        twintig = " ".join(["woord"] * WOORDEN_PER_ZIN)

        assert _redenen(f"{twintig}.") == []
        assert _redenen(f"{twintig} – erbij.") == ["21 woorden: maak er twee zinnen van"]

    def test_the_tip_says_where_to_cut(self) -> None:
        """A writer sees at once how one sentence becomes two."""
        (moeilijk,) = find_moeilijk(
            "Een deel van de huurders in onze flats wil graag verhuizen naar een kleiner huis, maar stelt dat nog uit "
            "omdat er geen woning is die past."
        )

        assert moeilijk.tip == "Knip de zin bij «maar stelt dat nog»."


class TestWoorden:
    """Which words are hard."""

    @pytest.mark.parametrize(
        ("zin", "woord", "gewoon"),
        [
            ("Wij vragen het middels een brief.", "middels", "met"),
            ("Teneinde u te helpen, bellen wij.", "Teneinde", "om te"),
            ("Conform de planning is het klaar.", "Conform", "volgens"),
            ("Wij vertellen u meer m.b.t. de lift.", "m.b.t.", "over"),
            ("I.v.m. werk is de lift dicht.", "I.v.m.", "door"),
            ("Wij bellen u met betrekking tot uw klacht.", "met betrekking tot", "over"),
            ("Wij bellen u in\nhet kader van uw klacht.", "in het kader van", "voor"),
            ("Wij implementeren het plan.", "implementeren", "invoeren"),
            ("Het geïmplementeerde plan werkt.", "geïmplementeerde", "invoeren"),
            ("Wij faciliteren de groep.", "faciliteren", "helpen met"),
            ("Niet de burgerparticipatie, wel participatie.", "participatie", "meedoen"),
            ("Dit jaar realiseerden wij 40 huizen.", "realiseerden", "maken"),
        ],
    )
    def test_a_hard_word_comes_with_a_simple_one(self, zin: str, woord: str, gewoon: str) -> None:
        """Also with a capital, in another form, with points, and of several words."""
        assert _redenen(zin) == [f"«{woord}»: zeg liever «{gewoon}»"]

    @pytest.mark.parametrize(
        "zin",
        [
            "U wilt een klacht indienen bij de participatieraad-vergadering.",
            "Wij bellen u over de vorm en de met name-regel.",
            "Uw huurdersorganisatie en andere huurdersorganisaties voelen verantwoordelijkheid.",
            "Dat is een lange-afstands-verbindings-kabel.",
            "Zie www.voorbeeld.example/huurtoeslagberekening voor meer.",
        ],
    )
    def test_a_word_that_only_looks_hard_is_left_alone(self, zin: str) -> None:
        """Part of another word, with hyphens, known to every tenant, or an address on the web."""
        assert _redenen(zin) == []

    def test_a_very_long_word_is_hard(self) -> None:
        """Twenty letters are too many; each word is said once."""
        zin = "De huurtoeslagberekening is klaar, dus de huurtoeslagberekening klopt."

        assert _redenen(zin) == ["«huurtoeslagberekening» heeft 21 letters: knip het woord of zeg het anders"]

    def test_a_sentence_keeps_all_its_reasons(self) -> None:
        """Nobody has to run the check three times for one sentence."""
        (moeilijk,) = find_moeilijk("Goed. Indien u belt, helpen wij conform afspraak.")

        assert moeilijk.zin == "Indien u belt, helpen wij conform afspraak."
        assert moeilijk.redenen == ("«Indien»: zeg liever «als»", "«conform»: zeg liever «volgens»")
        assert moeilijk.tip == "Lees de zin hardop voor. Schrijf hem zoals je het aan de balie zegt."

    def test_no_advice_is_hard_itself(self) -> None:
        """The simple words do not stand among the hard ones."""
        adviezen = [regel.split(" = ")[1] for regel in MOEILIJKE_WOORDEN.strip().split("\n")]

        assert [_redenen(advies) for advies in adviezen if _redenen(advies)] == []
        assert max(len(woord) for advies in adviezen for woord in advies.split()) < LETTERS_PER_WOORD


@pytest.mark.werk
@pytest.mark.parametrize("piece", HOSTILE)
def test_work_grows_with_the_text_and_no_faster(piece: str) -> None:
    """A text made to hurt takes sixteen times as long when it is sixteen times as long, not 256 times."""
    assert grows_with_the_text(find_moeilijk, piece)
