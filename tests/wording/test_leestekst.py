"""Text as a reader meets it, with the place of every character in the file."""

import pytest

from generator.wording.leestekst import Leestekst, make_celtekst, make_leestekst


@pytest.mark.parametrize(
    ("bron", "gelezen"),
    [
        ("Een zin\ngaat door.", "Een zin gaat door."),
        ("> Een citaat\n> gaat door.", "> Een citaat gaat door."),
        ("Een zin.\n\nNog een.", "Een zin.\n\nNog een."),
        ("# Kop\nTekst", "# Kop\nTekst"),
        ("Een\n- twee\n1. drie\n| vier", "Een\n- twee\n1. drie\n| vier"),
        ("thema: een\ndatum: twee", "thema: een\ndatum: twee"),
        ("06**12**3", "06123"),
        ("**Let op**: dit", "**Let op**: dit"),
        ("a\\@b &#64; &commat; \\x40 \\u0040", "a@b @ @ @ @"),
        ("\\ud800 &geen;", "\\ud800 &geen;"),
        ("Bel.<br>Mail", "Bel. Mail"),
        ("<jan@voorbeeld.nl>", "<jan@voorbeeld.nl>"),
    ],
)
def test_a_reader_sees_no_markup(bron: str, gelezen: str) -> None:
    """Whatever Markdown and YAML make of a text, is what is searched."""
    assert make_leestekst(bron).tekst == gelezen


def test_every_place_leads_back_to_the_file() -> None:
    """A piece that was found is shown where it was typed, with all that was typed between."""
    bron = "Bel 06\n   12\\-34 **of** mail a&#64;b."
    gelezen = make_leestekst(bron)
    stuk = gelezen.tekst.index("06 12-34"), gelezen.tekst.index(" **of")
    mail = gelezen.tekst.index("a@b")

    assert bron[slice(*gelezen.span(*stuk))] == "06\n   12\\-34"
    assert bron[slice(*gelezen.span(mail, mail + 3))] == "a&#64;b"
    assert make_leestekst("niets") == Leestekst("niets")


@pytest.mark.parametrize(
    ("bron", "gelezen"),
    [
        ("a,b\nOuderen,06\n", "a | b | Ouderen | 06\n"),
        ('a;b\n"Eén, twee";x', "a | b | Eén, twee | x"),
        ("a\tb\nc\td", "a | b | c | d"),
    ],
)
def test_a_cell_stands_on_its_own(bron: str, gelezen: str) -> None:
    """A cell begins as a sentence does, and no number goes on in the next one."""
    assert make_celtekst(bron).tekst == gelezen
