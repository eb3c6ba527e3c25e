"""Limits: what an honest text never meets, and what keeps one file from holding up a build."""

from bisect import bisect_left
from collections.abc import Callable
from cProfile import Profile
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.reading.bestand.bytes import MAX_REGEL
from generator.reading.bestand.grenzen import GRENZEN, MAX_TEKENS, Grens, check_grenzen
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.markdown import check_markdown
from generator.showing.veilig import veilig
from generator.values.melding import Plek
from tests.conftest import PROJECT

_EENHEDEN = {
    "regels": "\n", "koppen": "# a\n", "lijstpunten": "- a\n", "tabelrijen": "|a\n", "tabelcellen": "|" * 20 + "\n",
    "voetnoten": "[^a", "rechte haken": "[", "sterretjes": "*", "lage streepjes": "_", "golfjes": "~", "backticks": "`",
    "backslashes": "\\", "<-tekens": "<", "&-tekens": "&", "apenstaartjes": "@", "adressen": "www.",
}  # fmt: skip
"""The smallest piece of text that counts; a line of a table counts for twenty cells."""
_RIJ = "|" + "a|" * 20 + "\n|" + "-|" * 20 + "\n"
_ZWAAR = (
    "a ", "!!! ", "a:", "http:", "\\", "*a", "*a **b ", "_a ", "a*b_c~~d", "`a", "[", "[a", "[a](", "[a](b)", "![",
    "<a ", "<![CDATA[", "<!--", "&amp;", "a@", "a@b.nl ", "www.", "https://a.nl ", "[a]: <", "[a]:\n", "[a\n", "[^a]",
    "# a\n", "a\n=\n", "- a\n", "1) a\n", "- [ ] a\n", "- a\n\n", "> a\n", "> > > > > > > > a\n", "|a|b|\n",
    "a\n:   b\n", "```\n", "!!! note\n    a\n\n", "> [!NOTE]\n> a\n\n", "a  \n", "    a\n", "a[^1]\n\n[^1]: b\n\n",
    "![" * 40 + "a" + "](b)" * 40 + "\n\n", "[" * 40 + "a" + "](b)" * 40 + "\n\n",
)  # fmt: skip
"""Pieces of text that cost a parser much when they are repeated."""
_WERK = 5_000_000
"""Calls of functions for one file, read and shown; an honest page of 30,000 characters takes a tenth."""


def _meldingen(tekst: str) -> list[tuple[int, int, str]]:
    lezing = Lezing(date(2024, 7, 1))
    check_grenzen(tekst, Plek("docs/over/proef.md", 5), lezing)
    return [(melding.plek.regel, melding.plek.kolom, melding.code) for melding in lezing.meldingen]


@pytest.mark.parametrize("grens", [grens for grens in GRENZEN if grens.vaak], ids=lambda grens: grens.wat)
def test_a_text_at_the_limit_passes_and_one_more_is_one_finding(grens: Grens) -> None:
    """A limit is where it says, and the finding stands at the first one too many."""
    eenheid = _EENHEDEN[grens.wat]
    vol = eenheid * (grens.most // len(grens.vorm.findall(eenheid)))
    lines = vol.split("\n")

    assert _meldingen(vol) == []
    assert _meldingen(vol + eenheid) == [(4 + len(lines), len(lines[-1]) + 1, "te-veel")]


@pytest.mark.parametrize("grens", GRENZEN, ids=lambda grens: grens.wat)
@given(st.lists(st.sampled_from((*_EENHEDEN.values(), "=", "-\n", "1) ", "://", "> ", "a|" * 22)), max_size=30))
def test_a_text_with_few_traces_is_not_counted_through(grens: Grens, stukken: list[str]) -> None:
    """No form is found more than once oftener than its traces, and a wide table never without its signs."""
    tekst = "".join(stukken)
    sporen, keren = sum(map(tekst.count, grens.sporen)), len(grens.vorm.findall(tekst))

    assert keren <= sporen + (grens.vaak > 0)


def test_a_table_of_twenty_columns_passes_and_one_of_more_does_not() -> None:
    """A table that no screen can show is a finding on its own line."""
    assert _meldingen(_RIJ) == []
    assert _meldingen("Zin.\n\n|" + "a|" * 21) == [(7, 1, "te-veel")]


def test_a_text_that_is_too_long_is_one_finding_where_it_becomes_so() -> None:
    """Who wrote a book sees how much of it fits on one page."""
    assert _meldingen("Een zin.\n" * (MAX_TEKENS // 9)) == [(5 + 2_000, 9, "te-veel")]
    assert _meldingen("x" * (MAX_TEKENS + 1)) == [(5, MAX_TEKENS + 1, "te-veel")]


def test_no_page_of_the_project_comes_near_a_limit() -> None:
    """A limit that an honest text meets is too low: every page has room to grow by half."""
    pages = {
        path.name: path.read_text("utf-8")
        for path in [*PROJECT.glob("docs/**/*.md"), *PROJECT.glob("inzichten/**/*.md")]
    }

    assert [name for name, tekst in pages.items() if _meldingen(tekst + tekst[: len(tekst) // 2])] == []


def _werk(doe: Callable[[], object]) -> int:
    """Return how many functions are called: the same on every machine, however busy it is."""
    teller = Profile()
    teller.runcall(doe)
    return sum(entry.callcount for entry in teller.getstats())


def _vol(stukken: tuple[str, ...], kop: str = "") -> str:
    """Return the longest text of these pieces, in turn, that stays under every limit."""

    def tekst(keer: int) -> str:
        lines = (kop + "".join(stukken[n % len(stukken)] for n in range(keer))).split("\n")
        size = MAX_REGEL - 1
        return "\n".join(line[at : at + size] for line in lines for at in range(0, max(len(line), 1), size))

    most = MAX_TEKENS * len(stukken) // len("".join(stukken))
    return tekst(bisect_left(range(most), True, key=lambda keer: bool(_meldingen(tekst(keer + 1)))))


@pytest.mark.werk
@pytest.mark.parametrize(
    ("stukken", "kop"),
    [*(((stuk,), "") for stuk in _ZWAAR), (("a\n",), _RIJ), (("|a|a|\n",), _RIJ), (_ZWAAR, ""), (_ZWAAR[::-1], _RIJ)],
    ids=repr,
)
def test_the_heaviest_text_under_every_limit_is_soon_read_and_shown(stukken: tuple[str, ...], kop: str) -> None:
    """Nobody can hold up a build with a file that the check lets through."""
    tekst = _vol(stukken, kop)

    def lees_en_toon() -> None:
        check_markdown(tekst, "", 1, Lezing(date.max))
        veilig(tekst)

    assert len(tekst) > 500
    assert _werk(lees_en_toon) < _WERK
