"""Asking the index: what is found, in which order, and how the question was understood."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.knowing.kennis import Kennis
from generator.knowing.zoeken.index import build_zoekindex
from generator.knowing.zoeken.zoeker import Zoeker
from generator.values.inzicht import Inzicht
from generator.values.zoeken import Begrip, Hoe, Zoekdocument
from generator.wording.typefouten import edit_distance
from tests.maak.bibliotheek import INSTELLINGEN, maak_bibliotheek, maak_inzicht

Synoniemen = tuple[tuple[str, ...], ...]


class _Site:
    """A site of a few texts, called by their place: 0, 1, 2."""

    def __init__(self, *documenten: tuple[str, str], synoniemen: Synoniemen = ()) -> None:
        found = [Zoekdocument(str(n), titel, tekst, "Pagina") for n, (titel, tekst) in enumerate(documenten)]
        self.zoeker = Zoeker(build_zoekindex(found, synoniemen))

    def vind(self, vraag: str) -> list[int]:
        """Return the places of the answers, best first."""
        return [number for number, _ in self.zoeker.zoek(vraag).treffers]

    def begrip(self, vraag: str) -> Begrip:
        """Return how a question of one word was understood."""
        (begrip,) = self.zoeker.zoek(vraag).begrepen
        return begrip


SITE = _Site(
    ("Huurverhoging valt tegen", "Zij schrikken van de brief."),
    ("Schimmel in de badkamer", "Huurders klagen over vocht."),
    ("De lift staat stil", "Ouderen zitten vast op hun balkon."),
)
RUIS = tuple((f"Pagina {letter * 4}", "Iets anders.") for letter in "abcdefgh")
"""Pages about nothing, so that a word says something."""


class TestWoorden:
    """One word in another form."""

    @pytest.mark.parametrize("vraag", ["huur", "verhoging", "verhogingen", "HUURVERHOGING", "de huurverhogingen?"])
    def test_a_part_finds_the_compound(self, vraag: str) -> None:
        """Who types only huur or verhoging finds huurverhoging."""
        site = _Site(("Huurverhoging", ""), ("De huur", ""), ("De verhoging van de dijk", ""), ("De lift", ""))

        assert 0 in site.vind(vraag)
        assert 3 not in site.vind(vraag)

    @pytest.mark.parametrize(
        ("vraag", "tekst"),
        [("7,7", "Het cijfer is 7.7"), ("7.7", "Het cijfer is 7,7"), ("70+", "Wie 70-plus is"),
         ("70-plus", "Wie 70+ is"), ("1250", "Van 1.250 huurders"), ("1.250", "Van 1250 huurders")],
    )  # fmt: skip
    def test_a_number_is_found_however_it_is_written(self, vraag: str, tekst: str) -> None:
        """A comma is a point, a point between thousands is nothing, and a plus is the word."""
        assert _Site((tekst, ""), ("Op nummer 77 en 707", ""), *RUIS).vind(vraag) == [0]

    @pytest.mark.parametrize(
        ("vraag", "niet"),
        [
            ("lift 7", ("7",)),
            ("x", ("x",)),
            ("de lift", ()),
            ("het", ()),
            ("? & lift", ()),
            ("Москва lift", ("Москва",)),
        ],
    )
    def test_what_is_not_looked_for_is_said(self, vraag: str, niet: tuple[str, ...]) -> None:
        """One sign alone and letters of another script; a small word goes without saying."""
        assert SITE.zoeker.parser.niet_gezocht(vraag) == niet

    def test_words_too_many_are_said(self) -> None:
        """Whoever pastes a whole text sees where it stopped."""
        woorden = [f"woord{letter}" for letter in "abcdefghijklmn"]

        assert SITE.zoeker.parser.niet_gezocht(" ".join(woorden)) == ("woordm", "woordn")

    def test_a_part_finds_the_compound_also_when_it_stands_nowhere_alone(self) -> None:
        """The manual promises it without a condition: who types pomp finds warmtepomp."""
        assert _Site(("De warmtepomp bromt", ""), ("De lift", "")).vind("pomp") == [0]

    def test_a_compound_finds_its_words_apart(self) -> None:
        """«Huurverhoging» is found where the verhoging of the huur is written about, not where only huur is."""
        site = _Site(("De verhoging van de huur", ""), ("De huur", ""), ("De lift", ""))

        assert site.vind("huurverhoging")[0] == 0
        assert 2 not in site.vind("huurverhoging")

    @pytest.mark.parametrize(
        ("vraag", "found"),
        [
            ("balkons", [2]),
            ("balkonnetje", [2]),
            ("liften", [2]),
            ("badkamers", [1]),
            ("huurder", [1]),
            ("klagend", [1]),
        ],
    )
    def test_another_form_finds_the_word(self, vraag: str, found: list[int]) -> None:
        """Plural, diminutive and verb forms are the same word, also when the site never used that form."""
        assert SITE.vind(vraag) == found

    @pytest.mark.parametrize(
        ("een", "meer"),
        [
            ("klacht", "klachten"),
            ("woning", "woningen"),
            ("brief", "brieven"),
            ("deur", "deuren"),
            ("gevel", "gevels"),
            ("huis", "huizen"),
            ("prijs", "prijzen"),
            ("toilet", "toiletten"),
            ("gezin", "gezinnen"),
            ("gebouw", "gebouwen"),
            ("kind", "kinderen"),
            ("wens", "wensen"),
            ("kans", "kansen"),
            ("advies", "adviezen"),
        ],
    )
    def test_singular_and_plural_find_each_other(self, een: str, meer: str) -> None:
        """The manual promises both ways, also when only one of the two is on the site."""
        assert _Site((f"Over {een}", ""), ("De lift", "")).vind(meer) == [0]
        assert _Site((f"Over {meer}", ""), ("De lift", "")).vind(een) == [0]

    def test_singular_finds_plural_also_when_it_is_a_synonym(self) -> None:
        """A word in the list of synonyms is found no worse than a word that nobody ever wrote down."""
        documenten = (("Zonnepanelen op het dak", ""), ("De lift", ""))

        assert _Site(*documenten).vind("zonnepaneel") == [0]
        assert _Site(*documenten, synoniemen=(("zonnepaneel", "zonnestroom"),)).vind("zonnepaneel") == [0]

    def test_one_child_finds_children(self) -> None:
        """Singular and plural on two pages are one subject."""
        site = _Site(("Kinderen spelen binnen", ""), ("Een kind leert", ""), ("De lift", ""))

        assert sorted(site.vind("kind")) == [0, 1]

    def test_about_so_many_is_not_found_as_sun(self) -> None:
        """«Zo'n» is no zon."""
        assert _Site(("De lift", "Het duurt zo'n week."), ("De zon", "")).vind("zon") == [1]

    def test_what_is_searched_instead_stands_on_the_site(self) -> None:
        """A reader is told about words, never about stems that nobody wrote."""
        begrip = _Site(("Zonnepanelen op het dak", ""), ("De lift", "")).begrip("zonnepaneel")

        assert (begrip.hoe, begrip.als) == (Hoe.VERWANT, ("zonnepanelen",))

    def test_the_beginning_of_a_word_is_enough(self) -> None:
        """Who is still typing sees something already."""
        assert (SITE.begrip("badk").hoe, SITE.vind("badk")) == (Hoe.STUK, [1])


class TestTypefouten:
    """A slip of the finger."""

    @pytest.mark.parametrize(
        ("vraag", "bedoeld", "found"),
        [
            ("schimel", "schimmel", [1]),
            ("schimmmel", "schimmel", [1]),
            ("schommel", "schimmel", [1]),
            ("shcimmel", "schimmel", [1]),
            ("zchimmel", "schimmel", [1]),
            ("balcon", "balkon", [2]),
            ("huurverhooging", "huurverhoging", [0]),
        ],
    )
    def test_one_wrong_letter_finds_what_was_meant(self, vraag: str, bedoeld: str, found: list[int]) -> None:
        """Dropped, doubled, changed or swapped: the answer is there, and the reader sees what was searched."""
        assert (SITE.begrip(vraag).als[0], SITE.vind(vraag)) == (bedoeld, found)

    @pytest.mark.parametrize(
        ("een", "ander", "fouten"),
        [
            ("", "", 0),
            ("lift", "lift", 0),
            ("lift", "lit", 1),
            ("lift", "lfit", 1),
            ("lift", "luft", 1),
            ("ab", "cd", 4),
            ("achterstant", "achterstand", 1),
            ("honden", "houden", 2),
        ],
    )
    def test_typing_errors_are_counted(self, een: str, ander: str, fouten: int) -> None:
        """Two swapped letters are one error; a letter for one that is nothing like it is two."""
        assert edit_distance(een, ander, 5) == edit_distance(ander, een, 5) == fouten

    @pytest.mark.parametrize("vraag", ["qqqq", "xyz", "airco"])
    def test_an_unknown_word_gives_no_answers(self, vraag: str) -> None:
        """Better nothing than something else."""
        assert (SITE.vind(vraag), SITE.begrip(vraag).hoe, SITE.begrip(vraag).als) == ([], Hoe.ONBEKEND, ())

    def test_an_unknown_word_gives_words_that_look_like_it(self) -> None:
        """At most three, nearest first, and never a word that gives no answer."""
        site = _Site(("Schimmel en schimmels", "schimmel"), synoniemen=(("schommel", "wip"),))

        assert site.zoeker.parser.suggest("schimmmmel") == ("schimmel", "schimmels")
        assert site.zoeker.parser.suggest("qqqqqq") == ()

    def test_an_unknown_word_beside_a_known_one_does_no_harm(self) -> None:
        """What is known is still found."""
        assert SITE.vind("qqqq lift") == [2]


class TestSynoniemen:
    """Words that mean the same."""

    @pytest.mark.parametrize("vraag", ["wc", "toilet", "het toilet"])
    def test_a_synonym_works_both_ways(self, vraag: str) -> None:
        """Each word of a group finds the texts with the other; the word itself comes first."""
        site = _Site(("De wc lekt", ""), ("Het toilet lekt", ""), ("De lift", ""), synoniemen=(("wc", "toilet"),))

        assert site.vind(vraag) == ([0, 1] if vraag == "wc" else [1, 0])

    @pytest.mark.parametrize("vraag", ["van het gas af", "gas af", "aardgasvrij", "gasloos"])
    def test_a_few_words_together_are_a_synonym(self, vraag: str) -> None:
        """«Van het gas af» and «aardgasvrij» find each other, also when only one of the two is on the site."""
        groep = (("aardgasvrij", "gasloos", "van het gas af"),)
        een = _Site(("Een woning zonder aardgas", "Bijna aardgasvrij."), ("De lift", ""), synoniemen=groep)
        ander = _Site(("Zij willen van het gas af", ""), ("De lift", ""), synoniemen=groep)

        assert (een.vind(vraag), ander.vind(vraag)) == ([0], [0])

    def test_the_words_of_a_phrase_alone_are_no_synonym(self) -> None:
        """Who asks about gas does not get everything that is aardgasvrij."""
        site = _Site(
            ("Bijna aardgasvrij", ""), ("Het gas is duur", ""), synoniemen=(("aardgasvrij", "van het gas af"),)
        )

        assert site.vind("gas") == [1]

    def test_a_group_of_words_that_say_nothing_changes_nothing(self) -> None:
        """A group of stop words in the list does not break search."""
        assert _Site(("De lift", ""), synoniemen=(("de", "het"), ("lift", "de"))).vind("lift") == [0]


class TestVolgorde:
    """Which answer comes first."""

    def test_covering_the_question_beats_repeating_a_word(self) -> None:
        """One text about both words is better than a text that says one of them many times."""
        site = _Site(("Overal", "huur " * 50), ("Samen", "De huur en de lift."), ("Ergens", "lift " * 50), *RUIS)

        assert site.vind("huur lift")[0] == 1

    def test_title_comes_before_text(self) -> None:
        """A page that is called after the word is about it."""
        site = _Site(("Wonen", "De lift, de lift en nog eens de lift."), ("De lift", "Hij staat stil."), *RUIS)

        assert site.vind("lift") == [1, 0]

    def test_equal_answers_come_newest_first(self) -> None:
        """With nothing to choose between them, what was heard last is read first (S0-32)."""
        paren = [("midden", 2021), ("oud", 2019), ("nieuw", 2024), ("zonder", None)]
        found = _vind_inzichten("lift", *(maak_inzicht(naam, jaar, titel="De lift") for naam, jaar in paren))

        assert found[:4] == [
            "inzichten/2024/nieuw.md",
            "inzichten/2021/midden.md",
            "inzichten/2019/oud.md",
            "inzichten/onbekend/zonder.md",
        ]

    @pytest.mark.parametrize("vraag", ["ouderen", "Ouderen?", "senioren", "wat willen ouderen"])
    def test_a_page_that_the_question_names_comes_first(self, vraag: str) -> None:
        """Who types the name of a klantgroep, or another word for it, means its page."""
        inzichten = (maak_inzicht(f"a{n}", titel="Ouderen en ouderen", tekst="Ouderen. " * 9) for n in range(5))

        assert _vind_inzichten(vraag, *inzichten)[0] == "klantgroepen/ouderen.md"

    def test_klantgroep_and_thema_together_name_their_stapel(self) -> None:
        """«Ouderen reparaties» is the name of one page."""
        found = _vind_inzichten("reparaties ouderen", maak_inzicht("a"), maak_inzicht("b"))

        assert found[0] == "klantgroepen/ouderen/reparaties.md"

    def test_own_search_words_find_an_insight(self) -> None:
        """What a colleague put in `zoektermen` is found, though it stands nowhere."""
        found = _vind_inzichten("tochtstrip", maak_inzicht("a", zoektermen=("tochtstrip",)), maak_inzicht("b"))

        assert found == ["inzichten/2024/a.md"]


class TestVreemdeVragen:
    """Questions that are no ordinary words."""

    @pytest.mark.parametrize("vraag", ["", " ", "de het een", "wat is er", "?!", '""', "\x00", "🏠", "a", "' - ' & ."])
    def test_a_question_without_a_subject_finds_nothing(self, vraag: str) -> None:
        """Stop words, marks and nothing at all ask for nothing."""
        uitslag = SITE.zoeker.zoek(vraag)

        assert (uitslag.treffers, uitslag.begrepen) == ((), ())

    @pytest.mark.parametrize(
        "vraag", ['"lift"', "lift\x00", "🏠lift🏠", "<b>lift</b>", "lift OR", "+lift", "(lift", "lift*"]
    )
    def test_marks_around_a_word_change_nothing(self, vraag: str) -> None:
        """There is no query language to make mistakes in."""
        assert SITE.vind(vraag)[0] == 2

    @pytest.mark.parametrize("vraag", ["x" * 10_000, "huur" * 2_500, "ge" * 5_000, "-".join("a" * 5_000)])
    def test_ten_thousand_letters_find_nothing(self, vraag: str) -> None:
        """A book pasted in the search field does no harm."""
        assert SITE.vind(vraag) == []

    def test_of_a_long_question_the_first_dozen_words_count(self) -> None:
        """Ten thousand words are answered as fast as twelve, and a word that is repeated counts once."""
        assert len(SITE.zoeker.zoek(" ".join(f"w{n}w" for n in range(10_000))).begrepen) == 12
        assert SITE.zoeker.zoek("lift " * 2_000) == SITE.zoeker.zoek("lift")

    def test_an_empty_site_answers_nothing(self) -> None:
        """On the first day there is nothing to find and nothing that fails."""
        assert (_Site().vind("huur"), _Site().zoeker.parser.suggest("huur")) == ([], ())


_KLEIN = _Site(
    ("Huurverhoging en cv-ketel", "Van het gas af: HR++ kost geld. Foto's zijn er ook."),
    ("Ouderen", "Zonnepanelen, energiearmoede en één lift."),
    synoniemen=(("wc", "toilet"), ("aardgasvrij", "van het gas af"), ("de", "het")),
)
_STUKJES = [
    "huur",
    "verhoging",
    "ouderen",
    "gas",
    "af",
    "aardgasvrij",
    "cv-ketel",
    "hr++",
    "'s",
    "-",
    "ge",
    "lifft",
    "wc",
]
_VRAGEN = st.text() | st.lists(st.sampled_from(_STUKJES) | st.text(max_size=3), max_size=20).flatmap(
    lambda parts: st.sampled_from([" ".join(parts), "".join(parts)])
)


@given(_VRAGEN)
@example("\x00\ud800\U0001f468\u200d\U0001f469")
@example("\"huur' OR 1=1; --")
def test_any_question_is_answered(vraag: str) -> None:
    """No question makes search fail: answers come best first, each once, and unknown words stand for nothing."""
    uitslag = _KLEIN.zoeker.zoek(vraag)
    numbers, scores = [number for number, _ in uitslag.treffers], [score for _, score in uitslag.treffers]

    assert len(set(numbers)) == len(numbers)
    assert set(numbers) <= {0, 1}
    assert scores == sorted(scores, reverse=True)
    assert all(score > 0 for score in scores)
    assert len(uitslag.begrepen) <= 12
    assert all((begrip.hoe is Hoe.ONBEKEND) == (begrip.als == ()) for begrip in uitslag.begrepen)


def _vind_inzichten(vraag: str, *inzichten: Inzicht) -> list[str]:
    """Return the paths of the answers in a library of these insights."""
    index = Kennis(maak_bibliotheek(inzichten), INSTELLINGEN).zoeken.zoekindex
    return [index.documenten[number].pad for number, _ in Zoeker(index).zoek(vraag).treffers]


def test_a_word_of_four_letters_may_hold_one_error() -> None:
    """The shortest word in which a slip is seen."""
    site = _Site(("De lift staat stil", ""), *RUIS)

    assert site.vind("lifd") == [0]
