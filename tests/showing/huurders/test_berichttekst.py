"""A report as text: regular, plain, and to the letter what people wrote."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown import Markdown

from generator.doors.documenten.pandoc import pandoc
from generator.showing.huurders.berichttekst import (
    CONCEPT,
    bericht_markdown,
    cijfers_svg,
    grafiek_tekst,
    mail_mjml,
    panelen,
    slot,
)
from generator.showing.huurders.kort import Paneelregel, beloftezin, kort, opening
from generator.showing.kleuren import read_kleuren
from generator.showing.veilig import md
from generator.values.openbaar import Antwoord, Gehoord, OpenbaarBericht, Uitkomst
from tests.doors.documenten.lees import LEEG, Lezer, groot, kanttekeningen, ontbreekt, teksten
from tests.maak.bericht import BERICHT
from tests.speuren import voorbeelden

_MAG = {"p", "ul", "li", "strong", "h2", "h3", "em", "table", "thead", "tbody", "tr", "th", "td"}
_NOOT = {"sup", "a", "div", "hr", "ol"}
"""Elements of a report, and those of its footnotes and link."""


def _html(markdown: str) -> str:
    return Markdown(extensions=["tables", "footnotes", "sane_lists", "toc"]).convert(markdown)


def met(deel: str) -> OpenbaarBericht:
    """Return a report with this text at every kind of place."""
    first, mark = BERICHT.onderwerpen[0], BERICHT.scores[0]
    onderwerp = replace(
        first,
        naam=deel,
        u_zei=(replace(first.u_zei[0], tekst=deel, gehoord=Gehoord(deel, deel, 1), kanttekening=deel),),
        wij_deden=(deel,),
        wij_doen=(replace(first.wij_doen[0], tekst=deel, team=deel),),
        wij_doen_niet=(replace(first.wij_doen_niet[0], tekst=deel, omdat=deel),),
    )
    return replace(
        BERICHT,
        voorbeeld=deel,
        voorwoord=(deel, deel),
        organisatie=deel,
        onderwerpen=(onderwerp,),
        antwoorden=(Antwoord("", deel, Uitkomst.GEHAALD, deel),),
        scores=(replace(mark, wat=deel, bron=deel, wanneer=deel, steekwoorden=(deel,)),),
        gehoord=(deel,),
        nog_niet=(deel,),
        meedoen=deel,
    )


class TestMarkdown:
    """The one text behind the web page, the PDF and the Word file."""

    @pytest.mark.parametrize("bericht", [BERICHT, LEEG, groot(60, 20)], ids=["voorbeeld", "leeg", "groot"])
    def test_holds_every_text_in_order(self, bericht: OpenbaarBericht) -> None:
        """Nothing that somebody wrote is lost, and remarks stand at the end."""
        text = Lezer(_html(bericht_markdown(bericht))).tekst

        assert ontbreekt((*teksten(bericht), *kanttekeningen(bericht)), text) == []

    def test_every_thema_is_built_alike(self) -> None:
        """The site for tenants and Word style a report by its structure alone."""
        found = re.findall(r"<h(\d)[^>]*>(.*?)</h", _html(bericht_markdown(BERICHT)))

        assert found == [
            ("2", "In het kort"),
            ("2", "Reparaties"),
            ("3", "U zei"),
            ("3", "Wij deden"),
            ("3", "Wij doen"),
            ("3", "Wij doen dit niet"),
            ("2", "Energie en warmte"),
            ("3", "U zei"),
            ("3", "Wij doen"),
            ("2", "Wat er kwam van eerdere beloften"),
            ("2", "Cijfers"),
            ("3", "Cijfers per groep"),
            ("2", "Wie deden mee"),
            ("2", "Wat wij nog niet weten"),
            ("3", "Doet u mee?"),
            ("2", "Over dit bericht"),
        ]

    def test_opens_with_what_was_heard_and_done(self) -> None:
        """The PDF and the Word file open as the web page does, before they count."""
        lines = bericht_markdown(BERICHT).split("## Reparaties")[0].splitlines()
        bullets = [line.replace("\\", "") for line in lines if line.startswith("- ")]

        assert bullets[:3] == [f"- **{regel.kop}:** {regel.tekst}" for regel in opening(BERICHT)]
        assert bullets[3:] == [f"- {zin}" for zin in kort(BERICHT)]

    def test_says_how_when_and_from_how_many_behind_each_statement(self) -> None:
        """A reader weighs a statement by who made it, on the same line."""
        lines = bericht_markdown(BERICHT).splitlines()

        how = "*(klantenpanel, oktober 2023, 429 mensen deden mee)*"
        assert rf"- Bij reparaties wilt u één vast aanspreekpunt\. {how}" in lines
        assert "*(registratie, 2023, hoeveel mensen meededen is onbekend)*[^1]" in "\n".join(lines)

    def test_a_mark_carries_its_note(self) -> None:
        """What a reader must bear in mind about a mark stands in a footnote too (S0-44)."""
        score = replace(BERICHT.scores[0], kanttekening="Let op: dit weten wij niet zeker.")
        text = bericht_markdown(replace(BERICHT, scores=(score,)))

        assert "| Reparaties[^2] |" in text
        assert r"[^2]: Let op: dit weten wij niet zeker\." in text

    def test_a_group_that_is_too_small_shows_no_mark(self) -> None:
        """Nobody can be known from a mark; the words say why there is none."""
        lines = bericht_markdown(BERICHT).splitlines()

        assert "| Reparaties: Jongeren | geen cijfer | te weinig |" in lines
        assert "| Overlast | geen cijfer | onbekend | geen oordeel | 2024, te weinig antwoorden |" in lines

    def test_a_report_without_anything_still_says_so(self) -> None:
        """Every part is there, with a sentence in place of what is missing."""
        text = bericht_markdown(LEEG)

        assert "geen onderzoek dat wij hier kunnen laten zien" in text
        assert "Er stonden geen beloften open." in text
        assert "geen nieuw rapportcijfer" in text
        assert "Dit keer doen wij u geen nieuwe beloften." in text

    def test_only_a_concept_says_that_it_can_change(self) -> None:
        """A draft is never taken for a promise."""
        assert CONCEPT in bericht_markdown(LEEG)
        assert "concept" not in bericht_markdown(BERICHT)

    def test_a_later_version_says_what_it_corrects(self) -> None:
        """Who read the first one sees the difference."""
        text = bericht_markdown(replace(BERICHT, versie=2, verbeterd="De datum van de lift."))

        assert r"Dit is versie 2. Verbeterd: De datum van de lift\." in text

    @pytest.mark.parametrize("adres", ["https://a.nl/x_(1)_y?a=1&b=[2]*3*", "https://a.nl/een plek"])
    def test_the_address_is_one_whole_link(self, adres: str) -> None:
        """No sign in an address ends the link, and it shows as it is typed."""
        html = _html(bericht_markdown(replace(BERICHT, adres=adres)))
        links = [attrs["href"] for tag, attrs in Lezer(html).elementen if tag == "a" and "class" not in attrs]

        assert len(links) == 1
        assert not set(" ()[]") & set(links[0])
        assert adres in Lezer(html).tekst

    def test_the_picture_stands_before_its_table(self) -> None:
        """Each door puts the picture in its own form at the same place."""
        text = bericht_markdown(BERICHT, "<svg></svg>")

        assert "\n\n<svg></svg>\n\nWij willen voor alles minstens een 8.\n\n| Wat | Cijfer |" in text


TEKENS = [*"""\\`*_{}[]()#+-.!|~^=:$<>&"'/@%;0a €é""", "&amp;", "x](", "<b>", "1. ", "- ", "---", "```", "{{", "//",
           "[^1]", "\xad", "\xa0", "🙂", "ש", "م", "~~~", "{=typst}"]  # fmt: skip


class TestLetterlijk:
    """Plain text in Markdown, for both of its readers."""

    @given(st.lists(st.sampled_from(TEKENS), min_size=1).map("".join))
    @voorbeelden(150)
    @example("# kop")
    @example("a\xa0b")
    @example("```{=typst}")
    def test_a_report_shows_every_sign_and_gains_no_element(self, deel: str) -> None:
        """Signs never become a link, a list, emphasis or HTML, wherever they stand."""
        deel = deel.strip() or "x"
        lezer = Lezer(_html(bericht_markdown(met(deel))))

        assert ontbreekt(teksten(met(deel)), lezer.tekst) == []
        assert {tag for tag, _ in lezer.elementen} <= _MAG | _NOOT
        assert [tag for tag, _ in lezer.elementen].count("ul") == 6

    @given(st.lists(st.lists(st.sampled_from(TEKENS), min_size=1).map("".join), min_size=1, max_size=30))
    @voorbeelden(10)
    def test_pandoc_reads_the_same(self, delen: list[str]) -> None:
        """The Word file and the PDF show what the web page shows."""
        text = "\n\n".join((bericht_markdown(met(delen[0].strip() or "x")), *map(md, delen)))
        html = pandoc(text, "--to=html", folder=Path.cwd(), dag=date(2024, 1, 1)).decode()

        assert ontbreekt(delen, Lezer(html).tekst) == []
        assert {tag for tag, _ in Lezer(html).elementen} <= _MAG | _NOOT | {"section", "col", "colgroup"}

    @pytest.mark.parametrize(
        ("tekst", "expected"),
        [("a \n b", "a b"), ("a\xa0b", "a\xa0b"), ("€\u202f5", "€\u202f5"), ("a\u2028b", "a b"), (" a ", "a")],
    )
    def test_only_ordinary_space_is_folded(self, tekst: str, expected: str) -> None:
        """A text fits on one line, and a space that keeps words together keeps them together."""
        assert md(tekst) == expected


class TestKort:
    """What a report comes down to."""

    def test_counts_in_plain_sentences(self) -> None:
        """A tenant who reads only this knows what came of it."""
        assert list(kort(BERICHT)) == [
            "U sprak met ons over 2 onderwerpen.",
            "Bij 1 onderwerp hebben wij al iets gedaan.",
            "Wij doen u 2 beloften. U leest wie het doet en wanneer het klaar is.",
            "Op 1 punt zeggen wij nee. U leest waarom.",
            "Van onze 3 eerdere beloften: 1 is gedaan, 1 komt later en 1 gaat niet door.",
        ]

    @pytest.mark.parametrize(
        ("uitkomsten", "expected"),
        [
            ("g", "Onze eerdere belofte is gedaan."),
            ("v", "Onze eerdere belofte gaat niet door."),
            ("gg", "Van onze 2 eerdere beloften: 2 zijn gedaan."),
            ("lg", "Van onze 2 eerdere beloften: 1 is gedaan en 1 komt later."),
            ("llvvg", "Van onze 5 eerdere beloften: 1 is gedaan, 2 komen later en 2 gaan niet door."),
        ],
    )
    def test_every_outcome_counts(self, uitkomsten: str, expected: str) -> None:
        """What was not kept is told as plainly as what was."""
        soorten = {"g": Uitkomst.GEHAALD, "l": Uitkomst.LATER, "v": Uitkomst.VERVALLEN}
        antwoorden = tuple(Antwoord("x", "Wij doen iets.", soorten[letter]) for letter in uitkomsten)

        assert beloftezin(antwoorden) == expected

    @pytest.mark.parametrize("uitkomst", list(Uitkomst))
    def test_every_outcome_has_its_words(self, uitkomst: Uitkomst) -> None:
        """An answer of any kind is told in short and in full, alone and beside others."""
        antwoord = Antwoord("2023-h2/lift", "Wij maken de lift.", uitkomst)
        text = bericht_markdown(replace(BERICHT, antwoorden=(antwoord, antwoord)))

        assert beloftezin((antwoord,)).startswith("Onze eerdere belofte ")
        assert beloftezin((antwoord, antwoord)) in text.replace("\\", "")
        assert f"**{uitkomst.label}" in text


class TestPanelen:
    """What fits on one page."""

    def test_a_thema_gives_the_first_of_what_was_said_and_done(self) -> None:
        """A promise is told with its day, and what will not be done is told too."""
        first, _ = panelen(BERICHT)

        assert first.regels == (
            Paneelregel("U zei", "Bij reparaties wilt u één vast aanspreekpunt."),
            Paneelregel("Wij deden", "Er is nu een vast nummer voor reparaties."),
            Paneelregel("Wij doen", "Wij bellen u binnen één dag terug. Uiterlijk 1 oktober 2024."),
            Paneelregel("Wij doen dit niet", "Wij komen niet in het weekend. Dat kost meer dan wij kunnen betalen."),
        )

    def test_a_refusal_comes_with_its_reason(self) -> None:
        """Nobody reads a no without why."""
        onderwerp = replace(BERICHT.onderwerpen[0], wij_doen=())
        paneel = panelen(replace(BERICHT, onderwerpen=(onderwerp,)))[0]

        assert paneel.regels[-1] == Paneelregel(
            "Wij doen dit niet", "Wij komen niet in het weekend. Dat kost meer dan wij kunnen betalen."
        )

    def test_without_themes_asks_what_we_do_not_know(self) -> None:
        """An empty half year still has something to say, and a way to join."""
        assert [paneel.naam for paneel in panelen(LEEG)] == ["Dit half jaar", "Dit weten wij nog niet"]
        assert [paneel.naam for paneel in panelen(replace(LEEG, nog_niet=()))] == ["Dit half jaar"]
        assert [regel.kop for regel in slot(LEEG)] == ["Doet u mee?"]
        assert slot(replace(LEEG, meedoen="")) == ()

    @pytest.mark.parametrize("langste", ["woord " * 300, "x" * 2000])
    def test_a_text_without_end_is_cut_with_an_ellipsis(self, langste: str) -> None:
        """A cut shows that it is one, and 300 characters always stay whole."""
        onderwerp = replace(BERICHT.onderwerpen[0], wij_deden=(langste, ""), wij_doen=(), wij_doen_niet=())
        long = panelen(replace(BERICHT, onderwerpen=(onderwerp,)))[0].regels[-1].tekst
        whole = panelen(groot(20, 20))[0].regels[0].tekst

        assert long.endswith("…")
        assert 300 < len(long) <= 402
        assert whole == groot(20, 20).onderwerpen[0].u_zei[0].tekst


class TestCijfers:
    """The picture of the marks."""

    def test_says_in_words_what_it_shows(self) -> None:
        """Who cannot see the bars hears the marks; one that may not be shown is in neither."""
        assert grafiek_tekst(BERICHT.scores) == (
            "Staafgrafiek met een lijn bij de 8. De cijfers: Reparaties 7,95, Visitatie: relatie en communicatie 8,2."
        )
        assert cijfers_svg(BERICHT).count(f' fill="{read_kleuren()["zacht"]}"/>') == 2
        assert "Overlast" not in cijfers_svg(BERICHT)

    def test_says_under_each_bar_where_it_comes_from(self) -> None:
        """A mark that others measured is not shown as ours (S4-08)."""
        found = re.findall(r'font-size="12"[^>]*>([^<]*)<', cijfers_svg(BERICHT))

        assert found == ["2023", "Visitatie 2023, 2023"]

    def test_without_marks_there_is_no_picture(self) -> None:
        """An empty frame tells nothing."""
        assert cijfers_svg(LEEG) == grafiek_tekst(LEEG.scores) == ""

    def test_a_name_cannot_break_out(self) -> None:
        """A name with signs is a name, also in a picture."""
        svg = cijfers_svg(replace(BERICHT, scores=(replace(BERICHT.scores[0], wat='<b> & "x"'),)))

        assert "<b>" not in svg
        assert "&lt;b&gt; &amp;" in svg


class TestMail:
    """The e-mail, before it becomes HTML."""

    def test_escapes_what_people_wrote(self) -> None:
        """No text becomes a part of the mail."""
        bericht = replace(BERICHT, titel="<mj-image src='x'/>", meedoen="</mj-text> & {{ x }}")

        assert "<mj-image" not in mail_mjml(bericht)
        assert "&lt;/mj-text&gt; &amp; {{ x }}" in mail_mjml(bericht)

    def test_says_how_many_themes_it_leaves_out(self) -> None:
        """A reader knows there is more."""
        assert "En nog 1 onderwerp: lees het hele bericht." in mail_mjml(groot(6, 6))
        assert "En nog" not in mail_mjml(BERICHT)
