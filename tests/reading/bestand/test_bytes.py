"""From bytes to text: encodings, size and characters that a person cannot see."""

import sys

import pytest

from generator.reading.bestand.bytes import find_tekens, is_visible
from tests.reading.lees import GOED, codes, lees

_REGEL_TITEL = 10


@pytest.mark.parametrize("codering", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252"])
def test_a_file_in_another_encoding_is_refused(codering: str) -> None:
    """No letter is guessed: a file that is not UTF-8 is a fault with the remedy (c02)."""
    inzicht, meldingen = lees(GOED.replace("Ouderen", "Oudereñ").encode(codering))

    assert inzicht is None
    assert [melding.code for melding in meldingen] in (["geen-utf8"], ["geen-tekst"])
    assert "UTF-8" in meldingen[0].hint


@pytest.mark.parametrize("slecht", [b"\xed\xa0\x80", b"\xff", b"\xc3", b"\xc0\xaf"])
def test_bytes_that_are_no_text_have_a_place(slecht: bytes) -> None:
    """A lone surrogate or a broken letter is found on its line and column, counted in letters (c13)."""
    inzicht, (melding,) = lees(GOED.encode().replace(b"# Ouderen", "# één ".encode() + slecht))

    assert inzicht is None
    assert (melding.code, melding.plek.regel, melding.plek.kolom) == ("geen-utf8", _REGEL_TITEL, 7)


def test_a_byte_order_mark_goes_away() -> None:
    """Windows editors put it there without asking; it changes nothing (c03)."""
    assert lees(b"\xef\xbb\xbf" + GOED.encode()) == lees(GOED)


def test_windows_line_ends_change_nothing() -> None:
    """The same file from Windows and from Linux is the same insight, on the same lines."""
    assert lees(GOED.replace("\n", "\r\n")) == lees(GOED)
    assert lees(GOED.replace("ouderen]", "oudren]").replace("\n", "\r\n"))[1][0].plek.regel == 2


def test_loose_accents_become_one_letter() -> None:
    """Two ways to write é are one word in search and in lists (c11)."""
    inzicht, meldingen = lees(GOED.replace("# Ouderen", "# Cafe\u0301"))

    assert meldingen == []
    assert inzicht is not None
    assert inzicht.titel.startswith("Caf\u00e9 ")


@pytest.mark.parametrize(
    ("teken", "code", "naam"),
    [
        ("\x1b", "stuurteken", "U+001B"),
        ("\x07", "stuurteken", "U+0007"),
        ("\x1a", "stuurteken", "U+001A"),
        ("\x85", "stuurteken", "U+0085"),
        ("\u2028", "stuurteken", "U+2028"),
        ("\u202e", "onzichtbaar-teken", "U+202E"),
        ("\u2066", "onzichtbaar-teken", "U+2066"),
        ("\u200b", "onzichtbaar-teken", "U+200B"),
        ("\u200d", "onzichtbaar-teken", "U+200D"),
        ("\u00ad", "onzichtbaar-teken", "U+00AD"),
        ("\ufeff", "onzichtbaar-teken", "U+FEFF"),
    ],
)
def test_a_hidden_character_is_named_with_its_place(teken: str, code: str, naam: str) -> None:
    """Nothing steers a terminal, turns text around or makes a second word that looks the same (c07, c08, c09, c18)."""
    inzicht, (melding,) = lees(GOED.replace("# Ouderen", f"# Ou{teken}deren"))

    assert inzicht is None
    assert (melding.code, melding.plek.regel, melding.plek.kolom) == (code, _REGEL_TITEL, 5)
    assert naam in melding.tekst
    assert melding.hint


@pytest.mark.parametrize(
    "teken",
    [
        *map(
            chr, (0x34F, 0x61C, 0x115F, 0x17B4, 0x180B, 0x180E, 0x2061, 0x206A, 0x2800, 0x3164, 0xFDD0, 0xFE00, 0xFFA0)
        ),
        *map(chr, (0xFFF9, 0xFFFD, 0xFFFE, 0x1BCA0, 0x1D173, 0xE0001, 0xE0041, 0xE007F, 0xE0100)),
        "\ufe0f",
        "\u2067",
        "\u2069",
    ],
    ids=ascii,
)
def test_whatever_hides_is_a_fault_on_its_own_line(teken: str) -> None:
    """A message for a machine, a lost letter or half of a turned text is found before a reader is misled."""
    _, (melding,) = lees(GOED.replace("een reparatie", f"een{teken}reparatie"))

    assert (melding.code, melding.plek.regel, melding.plek.kolom) == ("onzichtbaar-teken", 12, 38)


@pytest.mark.parametrize(
    "tekst",
    [
        "de \u2067\u0627\u0644\u0633\u0644\u0627\u0645\u2069 zei",
        "\u2068\u05e9\u05dc\u05d5\u05dd\u2069",
        "\u2764\ufe0f",
        "1\ufe0f\u20e3",
    ],
)
def test_a_closed_isolate_and_a_coloured_sign_are_text(tekst: str) -> None:
    """An Arabic or Hebrew word between its two signs stands right in a Dutch sentence."""
    assert codes(GOED.replace("een reparatie", f"een {tekst} reparatie")) == []


@pytest.mark.parametrize(
    ("tekst", "aantal"),
    [
        ("\u2067wacht\u2069", 2),
        ("\u2067\u0627\u0644", 1),
        ("\u2067\u0627\u2067\u0644\u2069", 1),
        ("\u2066\u0627\u202e\u2069", 1),
        ("\u0627\u200f", 1),
    ],
    ids=ascii,
)
def test_an_isolate_that_is_open_or_around_dutch_is_a_fault(tekst: str, aantal: int) -> None:
    """What turns Dutch text around, or the rest of the line, is not let through with an Arabic word."""
    assert codes(GOED.replace("een reparatie", f"een {tekst} reparatie")) == ["onzichtbaar-teken"] * aantal


def test_a_hidden_character_makes_no_second_theme() -> None:
    """A thema with a soft hyphen or a zero-width space is not silently another thema (c09, c18)."""
    assert codes(GOED.replace("[reparaties]", "[repa\u00adraties]")) == ["onzichtbaar-teken"]
    assert codes(GOED.replace("[reparaties]", "[repa\u200braties]")) == ["onzichtbaar-teken"]


def test_a_hard_space_in_a_field_name_is_found() -> None:
    """A name that looks right and is not right gives a hint, not a field that is lost (c14)."""
    inzicht, meldingen = lees(GOED.replace("actie: geen", "actie: geen\ncontext\u00a0contact: de aannemer"))

    assert inzicht is None
    assert [melding.plek.regel for melding in meldingen] == [8, 8]
    assert [melding.code for melding in meldingen] == ["onzichtbaar-teken", "onbekend-veld"]
    assert "U+00A0" in meldingen[0].tekst
    assert "«context-contact»" in meldingen[1].hint


def test_families_in_emoji_are_text() -> None:
    """The joiner inside an emoji is no hidden character (c15)."""
    inzicht, meldingen = lees(GOED.replace("# Ouderen", "# Gezin \U0001f468\u200d\U0001f469\u200d\U0001f467"))

    assert meldingen == []
    assert inzicht is not None
    assert "\U0001f468\u200d\U0001f469\u200d\U0001f467" in inzicht.titel


def test_a_program_with_the_name_of_an_insight_is_no_text() -> None:
    """An executable file is refused before anything reads it (n32)."""
    inzicht, (melding,) = lees(b"\x7fELF\x02\x01\x01\x00" + bytes(range(256)))

    assert inzicht is None
    assert melding.code == "geen-tekst"


def test_a_huge_file_is_refused_at_once() -> None:
    """Six megabytes of text cannot slow down a build (n30)."""
    inzicht, (melding,) = lees(GOED.encode() + b"tekst\n" * 1_000_000)

    assert inzicht is None
    assert melding.code == "te-groot"
    assert "200 kB" in melding.hint


def test_one_endless_line_is_named_too() -> None:
    """Of a file that is too big because of one line, the line is shown (n31)."""
    inzicht, meldingen = lees(GOED + "\n" + "x" * 360_000)

    assert inzicht is None
    assert [(melding.code, melding.plek.regel) for melding in meldingen] == [("te-groot", 1), ("regel-te-lang", 14)]


@pytest.mark.parametrize(("lengte", "verwacht"), [(5_000, []), (5_001, ["regel-te-lang"])])
def test_the_longest_line_is_exactly_5000(lengte: int, verwacht: list[str]) -> None:
    """The limit that keeps the site fast does not creep."""
    assert codes(GOED + "x" * lengte) == verwacht


def test_a_text_that_is_passed_over_holds_nothing_that_hides() -> None:
    """Every sign of a plain text is no hidden one beside an Arabic letter either, where all is looked at."""
    zichtbaar = [teken for teken in map(chr, range(sys.maxunicode + 1)) if is_visible(teken)]

    assert {"a", "é", "€", "’", "\n"} < set(zichtbaar)
    assert [teken for teken in zichtbaar if list(find_tekens(f"{teken}\u0627"))] == []
    assert [teken for teken in zichtbaar if teken.isspace()] == ["\t", "\n", " "]


def test_a_sign_that_is_written_as_an_escape_is_found() -> None:
    """The text of a value between quotes holds it, though the file does not."""
    tekst = GOED.replace("actie: geen", 'actie: {wat: "Bel\\u200ben", status: nieuw, eigenaar: team Verhuur}')

    assert codes(tekst) == ["onzichtbaar-teken"]
