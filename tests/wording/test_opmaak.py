"""Markdown as GitHub reads it, and what needs no reading."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.wording.opmaak import Opmaak, is_plain, ontleed

PROJECT = Path(__file__).parents[2]
REGELS = st.lists(
    st.one_of(
        st.text("aZé0 .,;:)(%€/?!–…-'\"’=#*_`~<>[]|&@\\+\t", max_size=12),
        st.sampled_from(
            ["http://a.nl", "WWW.a.nl", "    a", "---", "1. a", ": a", "!!! note", "Een zin.  ", "a@b.nl", "| a"]
        ),
    )
)


def _kinds(opmaak: Opmaak) -> set[str]:
    """Return what kinds of blocks and parts of sentences a text holds."""
    return {one.type for token in opmaak.tokens for one in (token, *(token.children or ()))}


@given(REGELS.map("\n".join))
@example("mailto:a.nl xmpp:b.nl ftp:/c.nl https:d.nl ww.e.nl")
def test_a_plain_text_is_nothing_but_paragraphs(text: str) -> None:
    """What is not read as Markdown holds no code, link, list, heading or note."""
    if is_plain(text):
        opmaak = ontleed(text)

        assert _kinds(opmaak) <= {"paragraph_open", "inline", "paragraph_close", "text", "softbreak", "hardbreak"}
        assert [*opmaak.links(), *opmaak.noten] == []


@pytest.mark.parametrize("teken", sorted({chr(number) for number in range(0x250)} - set("\n")), ids=ascii)
def test_a_sign_is_plain_only_when_markdown_passes_over_it(teken: str) -> None:
    """Alone, doubled, as a pair, before a line and below one."""
    for text in (teken, f"a {teken * 2}a{teken * 2} a", f"a {teken}a{teken}(a)", f"{teken} a", f"a\n{teken * 3}\n"):
        if is_plain(text):
            assert _kinds(ontleed(text)) <= {"paragraph_open", "inline", "paragraph_close", "text", "softbreak"}


def test_most_insights_are_plain() -> None:
    """Else nobody would gain by asking."""
    texts = [file.read_text("utf-8").split("\n---\n")[1] for file in (PROJECT / "inzichten").rglob("*.md")]
    stories = [text.strip().partition("\n")[2] for text in texts]

    assert 2 * sum(map(is_plain, stories)) > len(stories)
