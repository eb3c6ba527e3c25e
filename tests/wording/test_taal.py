"""Cutting Dutch text into words, and bringing words back to their stem."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.wording.taal import Woord, stem, strip_markdown, tokenize


def _woord(text: str) -> str:
    (woord,) = tokenize(text)
    return woord.vorm


class TestWoorden:
    """From text to words."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("De huur stijgt.", [Woord("de"), Woord("huur"), Woord("stijgt")]),
            ("cv-ketel", [Woord("cvketel", ("cv", "ketel"))]),
            ("CV–ketel", [Woord("cv"), Woord("ketel")]),
            ("foto's", [Woord("foto")]),
            ("foto’s", [Woord("foto")]),
            ("zzp'er", [Woord("zzp"), Woord("er")]),
            ("Enquête", [Woord("enquete")]),
            ("ge\u0308i\u0308soleerd", [Woord("geisoleerd")]),
            ("HR++-glas", [Woord("hr++"), Woord("glas")]),
            ("m²", [Woord("m2")]),
            ("65+ en 1.200", [Woord("65plus", ("65", "plus")), Woord("en"), Woord("1200")]),
            ("7,7 is 7.7", [Woord("7.7"), Woord("is"), Woord("7.7")]),
            (
                "70-plus, 70+ 3+2 v1.2.3",
                [Woord("70plus", ("70", "plus"))] * 2 + [Woord("3+"), Woord("2"), Woord("v123", ("v1", "2", "3"))],
            ),
            ("--- '' & …", []),
        ],
    )
    def test_text_falls_apart_into_words(self, text: str, expected: list[Woord]) -> None:
        """A hyphen keeps its parts, accents and apostrophe-s go, and ++ belongs to the word."""
        assert list(tokenize(text)) == expected

    def test_about_so_many_is_no_sun(self) -> None:
        """Who looks for «zon» does not want every text that says «zo'n»."""
        assert "zon" not in [woord.vorm for woord in tokenize("zo'n 60 procent, zo’n lift")]

    @given(st.text())
    @example("\x00\ud800\U0001f3e0\u0130\ufb01\u2163")
    @example("a--b'-'s&.c+++d'")
    def test_any_text_gives_plain_words(self, text: str) -> None:
        """Whatever somebody types, words hold only plain letters, digits and pluses, and parts make the word."""
        for woord in tokenize(text):
            assert re.fullmatch(r"[a-z0-9]+\+*", woord.vorm)
            assert woord.delen == () or (len(woord.delen) > 1 and "".join(woord.delen) == woord.vorm)


class TestStam:
    """From word to stem."""

    @pytest.mark.parametrize(
        "family",
        [
            "huur huren",
            "klacht klachten",
            "woning woningen",
            "brief brieven",
            "huis huizen huisje",
            "balkon balkons balkonnetje",
        ],
    )
    def test_plural_and_diminutive_have_the_stem_of_the_word(self, family: str) -> None:
        """What the stemmer leaves apart, families.py puts together."""
        assert len({stem(vorm) for vorm in family.split()}) == 1

    @pytest.mark.parametrize("family", ["renoveren renovatie renovaties", "isoleren isolatie", "repareren reparatie"])
    def test_what_is_done_and_the_doing_share_a_stem(self, family: str) -> None:
        """A verb on -eren and its noun on -atie are one subject."""
        assert len({stem(vorm) for vorm in family.split()}) == 1

    @pytest.mark.parametrize(
        "family",
        [
            "werken werkt gewerkt",
            "bouwen gebouwd",
            "klagen geklaagd",
            "repareren gerepareerd",
            "isoleren geisoleerd",
        ],
    )
    def test_a_participle_has_the_stem_of_its_verb(self, family: str) -> None:
        """What was done is found by what one does."""
        assert len({stem(vorm) for vorm in family.split()}) == 1

    @pytest.mark.parametrize(
        ("een", "ander"),
        [
            ("gezin", "zin"),
            ("gezinnen", "zinnen"),
            ("gezondheid", "zon"),
            ("gezond", "zonde"),
            ("huurder", "huur"),
            ("huurders", "huren"),
            ("ouders", "ouderen"),
            ("gehorig", "horen"),
            ("gebouw", "bouw"),
        ],
    )
    def test_words_with_another_meaning_stay_apart(self, een: str, ander: str) -> None:
        """A family is no sentence, and parents are not the elderly."""
        assert stem(een) != stem(ander)

    @pytest.mark.parametrize("vorm", ["wc", "cv", "65", "b1", "hr++"])
    def test_what_is_no_ordinary_word_is_its_own_stem(self, vorm: str) -> None:
        """Abbreviations and numbers lose nothing."""
        assert stem(vorm) == vorm


class TestPlat:
    """Markdown as plain text."""

    @pytest.mark.parametrize(
        ("markdown", "expected"),
        [
            ("## Een kop\n\nEn   tekst.", "Een kop En tekst."),
            ("Zie [het rapport](https://voorbeeld.nl/a?b=1) nu.", "Zie het rapport nu."),
            ("**Vet**, _schuin_ en `code`", "Vet, schuin en code"),
            ("> Wij wachten.", "Wij wachten."),
            ("a | b\n--- | ---\nc | d", "a b c d"),
            ("| a | b |\n|---|---|\n| c | d |", "a b c d"),
            ("| a | b |\n| :--- | ---: |\n| c | d |", "a b c d"),
            ("een-twee drie - vier", "een-twee drie - vier"),
            ("", ""),
        ],
    )
    def test_marks_go_and_words_stay(self, markdown: str, expected: str) -> None:
        """The text under an answer holds no addresses, headings, emphasis or lines of a table."""
        assert strip_markdown(markdown) == expected


def test_a_word_is_the_same_in_capitals() -> None:
    """How loud somebody types changes nothing."""
    assert _woord("ENQUÊTE") == _woord("enquête") == "enquete"
