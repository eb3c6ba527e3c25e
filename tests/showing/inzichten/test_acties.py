"""The page of actions: each once, its numbers counted again, and a list behind what is too long."""

import re
from dataclasses import replace

from generator.showing.inzichten.actiebalk import MEEST, build_actiebalk
from generator.showing.inzichten.inzichten import inzicht_paginas
from generator.showing.inzichten.overzichten import overzicht_paginas
from generator.values.inzicht import EENHEID, Actie, Actiestatus, Cijfer, Inzicht
from tests.maak.agenda import op
from tests.maak.bibliotheek import maak_bibliotheek, maak_inzicht
from tests.maak.route import halte, maak_route, weg

VEEL = [maak_inzicht(f"bezig-{number}", actie=Actie("Bellen", Actiestatus.BEZIG)) for number in range(MEEST + 1)]
GEDAAN = [
    maak_inzicht("hielp", actie=Actie("Bellen", Actiestatus.GEDAAN, resultaat="Het hielp")),
    maak_inzicht("gedaan", actie=Actie("Bellen", Actiestatus.GEDAAN)),
]
NIET = maak_inzicht("niet", actie=Actie("Bellen", Actiestatus.NIET, omdat="Te duur"))


def _paginas(inzichten: list[Inzicht]) -> dict[str, str]:
    return {page.pad: page.tekst for page in overzicht_paginas(op(maak_bibliotheek(inzichten)))}


def test_every_action_stands_once_with_its_claim() -> None:
    """The numbers of the bar are those of the lists, and a claim leads to its own page."""
    text = _paginas([*GEDAAN, NIET, *VEEL[:3], maak_inzicht("zonder-actie")])["acties.md"]
    told = [int(number) for number in re.findall(r'kz-groot">(\d+)</strong>', text)]
    results, *lists = [part.count("<h3") for part in text.split("<section")[1:]]

    assert (told, results, lists) == ([3, 2, 1], 1, [3, 1, 1])
    assert re.findall(r'Omdat: <a href="inzichten/2024/([\w-]+)\.html', text) == [
        "hielp", "bezig-0", "bezig-1", "bezig-2", "gedaan", "niet",
    ]  # fmt: skip
    assert [part in text for part in ("Het hielp", "Te duur")] == [True, True]


def test_what_came_of_an_action_stands_above_the_lists() -> None:
    """With the figures before and after when the result says both, and those first; what is done stays in the bar."""
    rows = tuple(Cijfer("oordeel", waarde, EENHEID, jaar) for waarde, jaar in ((7.0, 2023), (7.6, 2024)))
    actie = Actie("Bellen", Actiestatus.GEDAAN, resultaat="Het oordeel ging van 7,0 naar 7,6")
    steeg = maak_inzicht("steeg", titel="Het oordeel steeg naar 7,6", cijfers=rows, actie=actie)
    text = _paginas([GEDAAN[0], steeg])["acties.md"]
    results, done = text.split("<section")[1:]

    assert re.findall(r"inzichten/2024/([\w-]+)\.html|(oordeel: 7,0 in 2023, 7,6 in 2024)", results) == [
        ("steeg", ""), ("", "oordeel: 7,0 in 2023, 7,6 in 2024"), ("hielp", ""),
    ]  # fmt: skip
    assert 'kz-groot">2</strong>' in text
    assert "Wat er gedaan is, leverde ook iets op: dat staat erboven." in done


def test_a_long_group_has_a_list_behind_it() -> None:
    """The page stays small, and says how many there are."""
    pages = _paginas([*VEEL, *GEDAAN])

    assert [pad for pad in pages if pad.startswith("acties/")] == ["acties/bezig.md"]
    assert pages["acties.md"].count("<h3") == MEEST + len(GEDAAN)
    assert f'<a href="acties/bezig.html">Bekijk alle {MEEST + 1}</a>' in pages["acties.md"]


def test_a_block_says_how_an_action_ended() -> None:
    """Open, done, done with a result and dropped differ in shape, not only in colour."""
    extra = maak_inzicht("ook-gedaan", actie=Actie("Bellen", Actiestatus.GEDAAN))
    register = op(maak_bibliotheek([*VEEL[:9], *GEDAAN, extra, NIET])).inzichten.register
    segmenten = build_actiebalk(register)

    assert [(segment.hoog, [(laag, d.count("M")) for laag, d in segment.lagen]) for segment in segmenten] == [
        (40, [("open", 9)]),
        (20, [("vol", 3), ("vink", 1)]),
        (20, [("niet", 1)]),
    ]


def test_an_action_names_the_wished_halte_that_it_brings_nearer() -> None:
    """On the page of actions and on that of its insight; what goes on now is no wish (S1-10)."""
    belt = halte("Belt een vast nummer", uit=("gedaan",), acties=("gedaan", "hielp"))
    library = replace(maak_bibliotheek(GEDAAN), routes=(maak_route(weg(belt), gewenst=weg(belt)),))
    pages = {page.pad: page.tekst for make in (overzicht_paginas, inzicht_paginas) for page in make(op(library))}
    found = {pad: text.count('routes/kraan.html#gewenst">een lekkende kraan</a>') for pad, text in pages.items()}

    assert {pad: count for pad, count in found.items() if count} == {
        "acties.md": 2, "inzichten/2024/gedaan.md": 1, "inzichten/2024/hielp.md": 1,
    }  # fmt: skip
    assert "«Belt een vast nummer»" in pages["inzichten/2024/gedaan.md"]
