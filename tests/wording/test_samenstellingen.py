"""Splitting compounds into words of the site."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.wording.samenstellingen import Splitser

_BEKEND = "huur verhoging huurder vereniging boek kast toeslag aanvraag overlast dak gevel ver heid straat".split()
_STUKJES = [*_BEKEND, "s", "en", "er", "brommer", "x", "-", "é"]


class TestSplits:
    """Compounds of words that are known."""

    @pytest.mark.parametrize(
        ("vorm", "parts"),
        [
            ("huurverhoging", ("huur", "verhoging")),
            ("huurdersvereniging", ("huurder", "vereniging")),
            ("boekenkast", ("boek", "kast")),
            ("huurverhogingen", ("huur", "verhoging")),
            ("huurtoeslagaanvraag", ("huur", "toeslag", "aanvraag")),
            ("huurtoeslagaanvraagkast", ("huur", "toeslag", "aanvraag", "kast")),
            ("huurtoeslagaanvraagkastdak", ()),
        ],
    )
    def test_a_compound_gives_its_parts_in_order(self, vorm: str, parts: tuple[str, ...]) -> None:
        """Two to four parts, not more, also with s or en between them or an ending after the last."""
        assert Splitser(_BEKEND).split(vorm) == parts

    @pytest.mark.parametrize("vorm", ["verhuur", "huurheid", "overhuur", "huurlijk"])
    def test_a_prefix_or_suffix_is_never_a_part(self, vorm: str) -> None:
        """«Verhuur» is not far rent, even when the site knows the words ver and heid."""
        assert Splitser([*_BEKEND, "over", "lijk"]).split(vorm) == ()

    @pytest.mark.parametrize(
        ("vorm", "parts"),
        [
            ("brommeroverlast", ("overlast",)),
            ("rotoverlast", ()),
            ("brommerdak", ()),
            ("tegenoverlast", ()),
        ],
    )
    def test_an_unknown_first_part_needs_a_long_last_part(self, vorm: str, parts: tuple[str, ...]) -> None:
        """«Brommeroverlast» is about overlast; short pieces say too little, and a prefix is no first part."""
        assert Splitser(_BEKEND).split(vorm) == parts

    @pytest.mark.parametrize("vorm", ["qwertyuiop", "huur", "huurder", "", "65plus", "huur-dak"])
    def test_what_is_no_compound_gives_nothing(self, vorm: str) -> None:
        """Unknown words, short words and words with a digit stay whole."""
        assert Splitser(_BEKEND).split(vorm) == ()

    def test_few_parts_win(self) -> None:
        """Where two words fit, three smaller ones do not count."""
        assert Splitser(["huur", "toeslag", "toe", "slag", "huurtoe"]).split("huurtoeslag") == ("huur", "toeslag")


@given(
    st.lists(st.sampled_from(_BEKEND), max_size=6, unique=True),
    st.lists(st.sampled_from(_STUKJES), max_size=6).map("".join) | st.text(max_size=20),
)
@example(["huur", "dak"], "huurdak" * 50)
def test_every_part_is_a_known_word(bekend: list[str], vorm: str) -> None:
    """A search for the parts never looks for something that is not there."""
    assert set(Splitser(bekend).split(vorm)) <= set(bekend)
