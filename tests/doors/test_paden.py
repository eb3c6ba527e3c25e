"""Where a link can lead is worked out once, and no further than the question asks."""

from collections.abc import Iterator

from generator.doors.paden import Paden

BLADZIJDEN = [("eerst.md", "# Eerst"), ("dubbel.md", "## Een"), ("dubbel.md", "## Twee"), ("laatst.md", "## Slot")]


def test_pages_are_made_once_and_only_until_the_answer_is_there() -> None:
    """A place on an early page leaves the late pages alone; a place that is nowhere makes each of them one time."""
    gemaakt: list[str] = []

    def maak() -> Iterator[tuple[str, str]]:
        for pad, tekst in BLADZIJDEN:
            gemaakt.append(pad)
            yield pad, tekst

    paden = Paden(frozenset({"op-schijf.md"}), maak, {"toc": {}})
    asked = [
        ("op-schijf.md" in paden, len(gemaakt)),
        ("eerst.md" in paden, len(gemaakt)),
        (paden.has_anker("dubbel.md", "een"), len(gemaakt)),
        (paden.has_anker("dubbel.md", "twee"), len(gemaakt)),
        (paden.has_anker("dubbel.md", "een"), len(gemaakt)),
        (paden.has_anker("dubbel.md", "drie"), len(gemaakt)),
        ("nergens.md" in paden, len(gemaakt)),
    ]

    assert asked == [(True, 0), (True, 1), (True, 2), (True, 3), (True, 3), (False, 4), (False, 4)]
    assert paden.alle == {"op-schijf.md", "eerst.md", "dubbel.md", "laatst.md"}


def test_a_place_is_found_in_markdown_and_in_finished_html() -> None:
    """A heading gets its place from its words, and HTML has the places that are written in it."""
    tekst = '---\ntitle: Kop\n---\n\n# Een kop\n\n<p id="hier">Zin</p>\n\n## Een kop\n'
    paden = Paden(
        frozenset(), lambda: [("af.md", tekst), ("los.md", "# Kop\n\nZin <i id='daar'>hier</i>.\n")], {"toc": {}}
    )

    found = {
        pad: [naam for naam in ("een-kop", "een-kop_1", "hier", "kop", "daar") if paden.has_anker(pad, naam)]
        for pad in ("af.md", "los.md")
    }

    assert found == {"af.md": ["een-kop", "een-kop_1", "hier"], "los.md": ["kop", "daar"]}
