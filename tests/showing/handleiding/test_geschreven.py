"""Manuals with tables of fields: each field of each front matter is explained, at the place that a person chose."""

from collections.abc import Iterator

import pytest

from generator.knowing.kennis import Kennis
from generator.reading.kopblokken import KOPBLOKKEN, find_velden, inner
from generator.showing.handleiding.geschreven import geschreven_paginas, with_tables
from generator.showing.handleiding.veldregels import Veldregel, veldregels
from generator.showing.veilig import veilige_pagina
from generator.values.bibliotheek import VELDEN_HIER, Tekst
from generator.values.pagina import Pagina
from tests.conftest import PROJECT
from tests.maak.bibliotheek import INSTELLINGEN, maak_bibliotheek

PADEN = (
    "over/kennisvraag-en-onderzoek.md",
    "over/klantgericht-bericht.md",
    "over/personas.md",
    "over/teams.md",
    "over/termen.md",
    "over/metingen.md",
    "over/routes.md",
    "over/verslagen.md",
)
TEKSTEN = [(pad, (PROJECT / "docs" / pad).read_text("utf-8")) for pad in PADEN]
ELDERS = ("inzicht", "pagina", "zoekwoorden", "huurderspagina")
"""Front matters with a manual of their own, or that few people write."""
TABEL = """\
<p>Vooraf.</p>

<div class="kz"><div class="kz-schuif" tabindex="0" role="region" aria-label="Velden: klantreis">
<table class="kz-cijfers"><thead><tr><th scope="col">Veld</th><th scope="col">Wat je invult</th>\
<th scope="col">Bijvoorbeeld</th></tr></thead><tbody>
<tr><th scope="row"><code>stappen</code></th><td>De stappen, in volgorde. Verplicht.</td>\
<td><code>[melden, afspraak maken]</code></td></tr>
</tbody></table>
</div>
</div>

<p>Erna.</p>"""


PAGINA = """\
---
title: "Vragen"
description: ""
hide: [navigation]
leestekst: true
---

<nav class="kz-kruimel" aria-label="Waar je bent"><ol>
<li><a href="../index.html">Home</a></li>
<li><a href="../over/inzicht-toevoegen.html">Meedoen</a></li>
<li aria-current="page">Vragen</li></ol></nav>

# Vragen
"""


def _paths(pad: str) -> Iterator[str]:
    """Yield the path of every field of a front matter, also of those within a field."""
    for veld in find_velden(pad):
        yield f"{pad}.{veld.naam}"
        if inner(veld.kind):
            yield from _paths(f"{pad}.{veld.naam}")


def _shown(text: str) -> Iterator[str]:
    """Yield the path of every field in the tables of a page."""
    places = VELDEN_HIER.findall(text)
    for place in places:
        inside = frozenset(name.removeprefix(f"{place}.") for name in places)
        yield from (f"{place}.{regel.naam}" for regel in veldregels(find_velden(place), inside))


def test_every_field_is_explained_once() -> None:
    """No field is without a manual, and none is explained at two places that can differ."""
    shown = [path for _, text in TEKSTEN for path in _shown(text)]

    assert sorted(shown) == sorted(path for naam in KOPBLOKKEN if naam not in ELDERS for path in _paths(naam))


@pytest.mark.parametrize(("pad", "text"), TEKSTEN, ids=PADEN)
def test_every_place_for_fields_gets_them(pad: str, text: str) -> None:
    """No page shows braces to a reader."""
    made = with_tables(veilige_pagina(text), pad)

    assert "{velden" not in made
    assert made.count('<table class="kz-cijfers">') == len(VELDEN_HIER.findall(text))


def test_a_table_comes_in_place_of_its_line_only() -> None:
    """What a person wrote around it stays as it was, also a line that names no fields."""
    assert with_tables(veilige_pagina("Vooraf.\n\n{velden: klantreis}\n\nErna.\n"), PADEN[0]) == TABEL
    assert with_tables(veilige_pagina("{velden: klantries}\nIn een zin: {velden: klantreis}."), PADEN[0]) == (
        "<p>{velden: klantries}\nIn een zin: {velden: klantreis}.</p>"
    )


def test_fields_within_a_field_follow_it_or_stand_apart() -> None:
    """The point says under which field; choices and duty stand in the sentence."""
    rows = {
        regel.naam: regel for regel in veldregels(find_velden("bericht"), frozenset({"themas", "beloften", "scores"}))
    }

    assert [name for name in rows if "." in name] == ["goedgekeurd.door", "goedgekeurd.op"]
    assert rows["status"] == Veldregel(
        "status",
        "Laat op concept staan: vaststellen verandert het zelf. Kies uit: concept, vastgesteld. Verplicht.",
        "concept",
    )


def test_a_written_page_is_made_unless_another_page_shows_its_text() -> None:
    """MkDocs reads no page itself: what a person wrote comes through the walls, with only our own keys above it."""
    written = Tekst(f"docs/{PADEN[0]}", inhoud="# Vragen")
    kennis = Kennis(maak_bibliotheek([], [(PADEN[0], written)]), INSTELLINGEN)

    assert list(geschreven_paginas(kennis, PADEN)) == []
    assert list(geschreven_paginas(kennis, ())) == [Pagina(PADEN[0], PAGINA, written.bestand)]
