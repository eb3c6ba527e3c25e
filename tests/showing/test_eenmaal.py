"""Nothing stands twice: every page names an insight once in its text, beside the dots of its pictures."""

import re
from collections import Counter

import pytest

from generator.knowing.kennis import Kennis
from generator.reading.bibliotheek import load_bibliotheek
from generator.showing.paginas import Uitgave, build_uitgave
from tests.conftest import KLEIN, PROJECT
from tests.maak.bibliotheek import INSTELLINGEN

_ANDERS = re.compile(r'<svg.*?</svg>|<nav.*?</nav>|<div class="kz-antwoord">.*?</div>', re.DOTALL)
"""Pictures, ways, and a conclusion: a person wrote what that rests on."""
_INZICHT = re.compile(r'<a (?:class="[^"]*" )?href="(?:\.\./)*(inzichten/[^"#]+)">')
_TWEEMAAL = ("over/onderdelen.", "berichten/2", "programma/2", "personas/", "routes/")
"""Where the same claim shows every state of a part, or more of a report, programme, persona or route leads to it."""


@pytest.fixture(scope="module", params=[KLEIN, PROJECT], ids=["klein", "voorbeeld"])
def uitgave(request: pytest.FixtureRequest) -> Uitgave:
    """Give everything that comes out of a library."""
    return build_uitgave(Kennis(load_bibliotheek(request.param, INSTELLINGEN.peildatum).bibliotheek, INSTELLINGEN))


def test_no_page_names_an_insight_twice(uitgave: Uitgave) -> None:
    """Who read a claim does not meet it again further down."""
    geteld = {
        pagina.pad: Counter(_INZICHT.findall(_ANDERS.sub("", pagina.tekst)))
        for pagina in uitgave.paginas
        if not pagina.pad.startswith(_TWEEMAAL)
    }

    assert sum(counter.total() for counter in geteld.values()) > 50
    assert {pad: c.most_common(2) for pad, c in geteld.items() if c and max(c.values()) > 1} == {}
