"""The second wall: whatever was written, nothing on a page can act, load from elsewhere, hide or lead astray.

These texts go straight to the second wall, as if the check had let them through.
"""

from html.parser import HTMLParser

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from markdown import Markdown

from generator.showing.veilig import WORTEL, kop, veilig, veilige_pagina
from tests.reading.gevaar import find_gevaar
from tests.showing.vijandig import VIJANDIG, VOORBIJ
from tests.speuren import voorbeelden


@pytest.mark.parametrize("tekst", [*VIJANDIG, *VOORBIJ])
def test_nothing_that_can_act_comes_through(tekst: str) -> None:
    """Escaping holds on its own: when the check misses something, the page still does."""
    assert find_gevaar(veilig(tekst)) == []


@pytest.mark.parametrize("tekst", [*VIJANDIG, *VOORBIJ])
def test_nothing_that_can_act_comes_through_a_written_page(tekst: str) -> None:
    """What is a heading for MkDocs, and what it must leave as it is, act no more than the rest."""
    page = Markdown(extensions=["toc", "tables", "fenced_code", "sane_lists", "admonition", "footnotes"])

    assert find_gevaar(page.convert(veilige_pagina(tekst))) == []


_STUKJES = [deel for tekst in VIJANDIG if len(tekst) < 200 for deel in (tekst, tekst[: len(tekst) // 2])]
_DELEN = st.lists(st.sampled_from(_STUKJES) | st.text(max_size=3), max_size=8)


@given(_DELEN, st.sampled_from(["", " ", "\n", "\n\n", "\n> "]))
@voorbeelden(300)
def test_no_mixture_comes_through(delen: list[str], ertussen: str) -> None:
    """Dangerous texts cannot help each other through, and none makes showing fail."""
    assert find_gevaar(veilig(ertussen.join(delen))) == []


def test_a_text_too_deep_to_show_leaves_the_next_one_alone() -> None:
    """One hostile file cannot spoil the pages that are made after it."""
    voor = veilig("Een zin.")
    veilig("- " * 3_000 + "diep")

    assert veilig("Een zin.") == voor == "<p>Een zin.</p>"


@pytest.mark.parametrize(
    ("tekst", "html"),
    [
        ("**vet** en *schuin*", "<p><strong>vet</strong> en <em>schuin</em></p>"),
        ("a < b & c > d", "<p>a &lt; b &amp; c &gt; d</p>"),
        ("`<script>`", "<p><code>&lt;script&gt;</code></p>"),
        ("```\n<b>\n```", "<pre><code>&lt;b&gt;\n</code></pre>"),
        ("- een\n- twee", "<ul>\n<li>een</li>\n<li>twee</li>\n</ul>"),
        ("[x](../2022/x.md)", '<p><a href="../2022/x.html">x</a></p>'),
        ("[x](../2022/x.md#kop)", '<p><a href="../2022/x.html#kop">x</a></p>'),
        ("[x](zoeken.md?q=lift)", '<p><a href="zoeken.html?q=lift">x</a></p>'),
        ("[x](https://voorbeeld.nl/x.md)", '<p><a href="https://voorbeeld.nl/x.md">x</a></p>'),
        ("[x](mailto:team@voorbeeld.nl)", '<p><a href="mailto:team@voorbeeld.nl">x</a></p>'),
        ("![staaf](../../beelden/a.png)", f'<p><img alt="staaf" src="{WORTEL}beelden/a.png" /></p>'),
        ("![teller](https://voorbeeld.nl/a.png)", "<p><span>teller</span></p>"),
        (
            '!!! note "Let op"\n    Een kader.',
            '<div class="admonition note">\n<p class="admonition-title">Let op</p>\n<p>Een kader.</p>\n</div>',
        ),
        (
            "| a | b |\n|---|---|\n| 1 | 2 |",
            "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n"
            "<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>",
        ),
    ],
)
def test_what_is_harmless_looks_as_it_was_meant(tekst: str, html: str) -> None:
    """Safety costs nobody a table, a list, a link or a note."""
    assert veilig(tekst) == html


@pytest.mark.parametrize(
    ("tekst", "html"),
    [
        ("Een zin:\n- een\n- twee", "<p>Een zin:</p>\n<ul>\n<li>een</li>\n<li>twee</li>\n</ul>"),
        ("- een\n  - onder", "<ul>\n<li>een\n<ul>\n<li>onder</li>\n</ul>\n</li>\n</ul>"),
        ("1) een\n2) twee", "<ol>\n<li>een</li>\n<li>twee</li>\n</ol>"),
        ("3. drie\n4. vier", '<ol start="3">\n<li>drie</li>\n<li>vier</li>\n</ol>'),
        (
            "- [ ] nog doen\n- [x] gedaan",
            '<ul class="contains-task-list">\n<li class="task-list-item">☐ nog doen</li>\n'
            '<li class="task-list-item">☑ gedaan</li>\n</ul>',
        ),
        ("~~weg~~ en ~ook~", "<p><del>weg</del> en <del>ook</del></p>"),
        (
            "Kijk op https://voorbeeld.nl/a_b, of www.voorbeeld.nl.",
            '<p>Kijk op <a href="https://voorbeeld.nl/a_b">https://voorbeeld.nl/a_b</a>, of '
            '<a href="https://www.voorbeeld.nl">www.voorbeeld.nl</a>.</p>',
        ),
        ("Mail team@voorbeeld.nl.", '<p>Mail <a href="mailto:team@voorbeeld.nl">team@voorbeeld.nl</a>.</p>'),
        ("http://voorbeeld.nl", "<p><a>http://voorbeeld.nl</a></p>"),
        (
            "Een zin:\n| a | b |\n|---|--:|\n| 1 | 2 |",
            '<p>Een zin:</p>\n<table>\n<thead>\n<tr>\n<th>a</th>\n<th align="right">b</th>\n</tr>\n</thead>\n'
            '<tbody>\n<tr>\n<td>1</td>\n<td align="right">2</td>\n</tr>\n</tbody>\n</table>',
        ),
        (
            "> [!WARNING]\n> Bel eerst.",
            '<div class="admonition warning">\n<p class="admonition-title">Let op</p>\n<p>Bel eerst.</p>\n</div>',
        ),
        ("5 * 3 = 15 en een_woord_hier", "<p>5 * 3 = 15 en een_woord_hier</p>"),
        ("Tekst\n## Kop", "<p>Tekst</p>\n<h2>Kop</h2>"),
        ("Begrip\n:   Uitleg", "<dl>\n<dt>Begrip</dt>\n<dd>Uitleg</dd>\n</dl>"),
    ],
)
def test_a_text_reads_as_on_github(tekst: str, html: str) -> None:
    """Who writes and looks on GitHub gets the same here, without learning another Markdown."""
    assert veilig(tekst) == html


def test_a_footnote_speaks_dutch() -> None:
    """A screen reader says in Dutch where the arrow behind a footnote leads, also when two sentences share it."""
    html = veilig("Een kwart.[^a] En nog eens.[^a]\n\n[^a]: Bron: CBS.")

    assert html.count('title="Terug naar de tekst bij noot 1"') == 2
    assert [part in html for part in ('id="fnref:1"', 'id="fnref2:1"', 'href="#fnref:1"', 'href="#fnref2:1"')] == [
        True
    ] * 4


def test_a_footnote_and_its_text_find_each_other() -> None:
    """A source at the foot of a text can be reached, and the text from there."""
    html = veilig("Een kwart.[^1]\n\n[^1]: Bron: CBS.")

    assert 'href="#fn:1"' in html
    assert 'id="fn:1"' in html
    assert 'href="#fnref:1"' in html
    assert "Bron: CBS." in html


class _Kop(HTMLParser):
    """Keeps the elements and the text that a reader gets."""

    def __init__(self) -> None:
        super().__init__()
        self.elementen: list[str] = []
        self.tekst = ""

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        """Keep the name of an element."""
        self.elementen.append(tag)

    def handle_data(self, data: str) -> None:
        """Keep text, entities decoded."""
        self.tekst += data


def _lees_kop(titel: str) -> tuple[list[str], str]:
    """Return the elements and the text of a title after plain Markdown."""
    lezer = _Kop()
    lezer.feed(Markdown(extensions=["tables", "sane_lists", "admonition", "footnotes"]).convert(f"# {kop(titel)}"))
    lezer.close()
    return lezer.elementen, lezer.tekst


_TITELDELEN = [*"""\\`*_{}[]()#+-.!|~^=:$<>&"'/@%;0a """, "&amp;", "x](", "<b>", "--", "1. "]


@given(
    st.lists(st.sampled_from([*"""\\`*_{}[]()#+-.!|~^=:$<>&"'/@%;0a """, "&amp;", "x](", "<b>", "--", "1. "])).map(
        "".join
    )
)
@example('"Lift" [blok 3] (oost) | 5 < 6 & 7 > 4 * een_woord')
@example("Lift](javascript:alert(1))")
@example("Wij zoeken naar C#")
def test_a_title_reads_exactly_as_written(titel: str) -> None:
    """No sign in a title becomes a link, emphasis or HTML, and none is lost."""
    assume(titel == titel.strip() != "")

    assert _lees_kop(titel) == (["h1"], titel)
