"""A page is headings in Markdown and HTML that is finished, or it is left as it is."""

import pytest

from generator.showing.blokken import blokken, is_kop


@pytest.mark.parametrize(
    ("tekst", "found"),
    [
        ("# Kop\n\n<p>een</p>\n", ("# Kop", "<p>een</p>")),
        ("<ol>\n\n<li></ol>\n\n# Kop\n\n\n<p>een\n \n<p>twee", ("<ol>\n<li></ol>", "# Kop", "<p>een\n<p>twee")),
        ("## Een\n\n### Twee\n", ("## Een", "### Twee")),
        ("<p>een</p>\n\nGewone tekst.\n", ()),
        ("<pre><code>een\n\n# twee</code></pre>", ()),
        ("<pre><code>een\n# twee</code></pre>", ()),
        ("<p>een</p>\n## twee\n\n<p>drie</p>", ()),
        ("", ()),
    ],
)  # fmt: skip
def test_only_what_is_finished_has_blocks(tekst: str, found: tuple[str, ...]) -> None:
    """Empty lines go from HTML, but not from a text in which they mean something."""
    assert blokken(tekst) == found


@pytest.mark.parametrize(
    ("blok", "kop"), [("# Kop", True), ("#Kop", False), ("####### Kop", False), ("<p># Kop", False)]
)
def test_a_heading_has_one_to_six_signs_and_a_space(blok: str, kop: bool) -> None:
    """What is no heading for Markdown is none here."""
    assert is_kop(blok) is kop
