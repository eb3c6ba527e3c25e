"""Words to be found by: the list of synonyms, and the search words of one insight."""

from pathlib import Path

import pytest

from generator.reading.bestand.lezing import Lezing
from generator.reading.bibliotheek import load_bibliotheek
from generator.reading.termen import read_synoniemen, read_tekst
from generator.showing.inzichten.bestand import to_text
from generator.values.bibliotheek import ZOEKWOORDEN
from generator.values.melding import Melding, fouten
from tests.maak.project import PROJECT, write_project
from tests.reading.lees import VANDAAG, lees, met

_BESTAND = f"docs/{ZOEKWOORDEN}"
_EERSTE = 4
"""The line of the first group in the page below."""


def _lees(groepen: str) -> tuple[tuple[tuple[str, ...], ...], list[Melding], str]:
    """Return the groups in a page, everything that was found in it, and the title of the page."""
    lezing = Lezing(VANDAAG)
    data = f"---\ntitel: Zoekwoorden\nsynoniemen:\n{groepen}\n---\n\nTekst.\n".encode()
    tekst, blok = read_tekst(data, _BESTAND, lezing, also=("synoniemen",))
    return read_synoniemen(blok, lezing), lezing.meldingen, tekst.titel


class TestSynoniemen:
    """The list on the page Zoekwoorden."""

    def test_a_good_list_gives_its_groups(self) -> None:
        """Groups keep their order, words may be several, and a comment is no group."""
        groepen, meldingen, titel = _lees("# in huis\n- [wc, toilet]\n- [aardgasvrij, van het gas af, hr++]")

        assert groepen == (("wc", "toilet"), ("aardgasvrij", "van het gas af", "hr++"))
        assert (meldingen, titel) == ([], "Zoekwoorden")

    @pytest.mark.parametrize(
        ("fout", "kolom", "code", "hint"),
        [
            ("- [alleen]", 3, "leeg-veld", "minstens 2"),
            ("- alleen", 3, "leeg-veld", "minstens 2"),
            ("- []", 3, "leeg-veld", "Zet er iets in"),
            ("- [lift, hal, lift]", 15, "dubbel", "Haal de dubbele weg."),
            ("- {lift: hal}", 3, "verkeerd-soort", "[een, twee]"),
            ("- [lift, [hal, gang]]", 10, "verkeerd-soort", "één regel tekst"),
            ("- [lift, <b>hal</b>]", 10, "html", "gewone tekst"),
            ("- [lift, no]", 10, "geen-tekst", "'no'"),
            (f"- [lift, {'x' * 61}]", 10, "te-lang", "hoogstens 60"),
            ("- [wc, toilet]", 3, "dubbel", "Haal de dubbele weg."),
        ],
    )
    def test_a_bad_group_is_one_finding_on_its_line(self, fout: str, kolom: int, code: str, hint: str) -> None:
        """The place, the kind of fault and what to do; good groups around it are not called wrong."""
        _, meldingen, titel = _lees(f"- [wc, toilet]\n{fout}\n- [buurt, wijk]")
        (melding,) = meldingen

        assert (melding.plek.bestand, melding.plek.regel, melding.plek.kolom) == (_BESTAND, _EERSTE + 1, kolom)
        assert (melding.code, titel) == (code, "Zoekwoorden")
        assert hint in melding.hint

    def test_a_block_for_the_whole_list_is_a_finding(self) -> None:
        """Who writes «wc: toilet» reads how a list looks."""
        groepen, meldingen, _ = _lees("  wc: toilet")

        assert groepen == ()
        assert [(melding.plek.regel, melding.code) for melding in meldingen] == [(_EERSTE, "verkeerd-soort")]

    def test_every_fault_is_found_in_one_run(self) -> None:
        """Three wrong groups are three findings, each on its own line."""
        _, meldingen, _ = _lees("- [alleen]\n- [wc, toilet]\n- [lift, lift]\n- {hal: gang}")

        assert [(melding.plek.regel, melding.code) for melding in meldingen] == [
            (_EERSTE, "leeg-veld"),
            (_EERSTE + 2, "dubbel"),
            (_EERSTE + 3, "verkeerd-soort"),
        ]

    def test_a_page_without_a_list_has_no_groups(self) -> None:
        """The page may do without, and so may the project."""
        lezing = Lezing(VANDAAG)
        _, blok = read_tekst(b"---\ntitel: Zoekwoorden\n---\nTekst.\n", _BESTAND, lezing, also=("synoniemen",))

        assert (read_synoniemen(blok, lezing), read_synoniemen(None, lezing), lezing.meldingen) == ((), (), [])

    def test_the_list_is_read_from_its_page_only(self, tmp_path: Path) -> None:
        """Another page with the field changes nothing about search."""
        over = tmp_path / "docs/over"
        over.mkdir(parents=True)
        (over / "zoekwoorden.md").write_text("---\nsynoniemen:\n- [wc, toilet]\n---\nTekst.\n", "utf-8")
        (over / "andere.md").write_text("---\nsynoniemen:\n- [lift, hal]\n---\nTekst.\n", "utf-8")

        assert load_bibliotheek(tmp_path, VANDAAG).bibliotheek.synoniemen == (("wc", "toilet"),)

    def test_a_bad_list_is_reported_with_the_library(self, tmp_path: Path) -> None:
        """`inzichten controleer` names the page and the line."""
        page = tmp_path / _BESTAND
        page.parent.mkdir(parents=True)
        page.write_text("---\nsynoniemen:\n- [wc, toilet]\n- [alleen]\n---\nTekst.\n", "utf-8")
        (melding,) = load_bibliotheek(tmp_path, VANDAAG).meldingen

        assert (melding.plek.bestand, melding.plek.regel, melding.code) == (_BESTAND, 4, "leeg-veld")


class TestZoektermen:
    """The field `zoektermen` of an insight."""

    @pytest.mark.parametrize(
        ("waarde", "termen"),
        [
            ("[tochtstrip, koude voeten]", ("tochtstrip", "koude voeten")),
            ("tochtstrip", ("tochtstrip",)),
            ("['a: b', '# c', 'no', '12:30', \"'s avonds\", 'hr++', 'één', '- x', '[y]']",
             ("a: b", "# c", "no", "12:30", "'s avonds", "hr++", "één", "- x", "[y]")),
        ],
    )  # fmt: skip
    def test_search_words_are_read_and_written_back(self, waarde: str, termen: tuple[str, ...]) -> None:
        """What a colleague added is not lost or changed when the file is written again."""
        inzicht, meldingen = lees(met(zoektermen=waarde))

        assert meldingen == []
        assert inzicht is not None
        assert inzicht.zoektermen == termen
        assert lees(to_text(inzicht)) == (inzicht, [])

    def test_without_search_words_the_field_is_not_written(self) -> None:
        """A file does not fill up with empty fields."""
        inzicht, _ = lees(met())

        assert inzicht is not None
        assert inzicht.zoektermen == ()
        assert "zoektermen" not in to_text(inzicht)

    @pytest.mark.parametrize(
        ("waarde", "code"),
        [
            ("[tocht, tocht]", "dubbel"),
            ("{tocht: strip}", "verkeerd-soort"),
            ("[<b>tocht</b>]", "html"),
            ("", "leeg-veld"),
            (f"[{'x' * 61}]", "te-lang"),
        ],
    )
    def test_bad_search_words_are_one_finding_on_their_line(self, waarde: str, code: str) -> None:
        """As with every other field."""
        inzicht, meldingen = lees(met(zoektermen=waarde))

        assert inzicht is None
        assert [(melding.plek.regel, melding.code) for melding in meldingen] == [(7, code)]


@pytest.mark.parametrize("stap", ["Alle", "Geen", "Index", "Con"])
def test_a_step_has_a_name_that_can_be_a_page(tmp_path: Path, stap: str) -> None:
    """A step gets a page under its name, and cannot take the place of another page of the klantreis."""
    page = "---\nlabel: Een reparatie melden\nstappen: [{}]\n---\n"
    files = {**PROJECT, "docs/klantreizen/reparatie-melden.md": page.format(f"melden, {stap}")}
    meldingen = load_bibliotheek(write_project(tmp_path, files), VANDAAG).meldingen

    assert [(m.plek.bestand, m.code) for m in fouten(meldingen)] == [("docs/klantreizen/reparatie-melden.md", "naam")]


def test_a_step_that_is_called_otherwise_keeps_its_id(tmp_path: Path) -> None:
    """Insights and addresses that name the step still find it; a step without an id is called after its label."""
    stappen = "stappen:\n  - {label: De storing doorgeven, id: melden}\n  - vakman komt\n"
    page = f"---\nlabel: Een reparatie melden\n{stappen}---\n"
    files = {**PROJECT, "docs/klantreizen/reparatie-melden.md": page}
    resultaat = load_bibliotheek(write_project(tmp_path, files), VANDAAG)
    (reis,) = (reis for reis in resultaat.bibliotheek.taxonomie.klantreizen if reis.id == "reparatie-melden")

    assert not fouten(resultaat.meldingen)
    assert [(stap.id, stap.label) for stap in reis.stappen] == [
        ("melden", "De storing doorgeven"),
        ("vakman-komt", "vakman komt"),
    ]


@pytest.mark.parametrize(
    ("stap", "code"),
    [
        ("{label: Bellen, id: Mel den}", "onbekende-waarde"),
        ("{id: bellen}", "veld-ontbreekt"),
        ("{label: Bellen, id: melden}", "dubbel"),
        ("{label: Bellen, id: hele-reis}", "dubbel"),
        ("{label: Bellen, id: alle}", "naam"),
        ("{label: Bellen, naam: bellen}", "onbekend-veld"),
    ],
)
def test_a_bad_id_of_a_step_is_one_finding(tmp_path: Path, stap: str, code: str) -> None:
    """Where it stands, with what is wrong."""
    page = f"---\nlabel: Een reparatie melden\nstappen:\n  - melden\n  - {stap}\n---\n"
    files = {**PROJECT, "docs/klantreizen/reparatie-melden.md": page}
    meldingen = load_bibliotheek(write_project(tmp_path, files), VANDAAG).meldingen

    assert [(m.plek.regel, m.code) for m in fouten(meldingen)] == [(5, code)]
