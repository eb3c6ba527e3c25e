"""The pages that look across the whole library: a claim first, and numbers that agree."""

import re

from generator.showing.inzichten.overzichten import overzicht_paginas
from generator.values.inzicht import Actie, Actiestatus, Niveau, Zekerheid
from tests.maak.agenda import op
from tests.maak.bibliotheek import maak_bibliotheek, maak_inzicht

HOOG = Zekerheid(Niveau.HOOG)
INZICHTEN = [
    maak_inzicht("nieuw", actie=Actie("Bellen", Actiestatus.BEZIG)),
    maak_inzicht("nieuw-zeker", zekerheid=HOOG),
    maak_inzicht("ouder", 2019),
    maak_inzicht("zonder-jaar", None),
]
PAGINAS = {page.pad: page.tekst for page in overzicht_paginas(op(maak_bibliotheek(INZICHTEN)))}
LEEG = {page.pad: page.tekst for page in overzicht_paginas(op(maak_bibliotheek()))}


def _beweringen(text: str) -> list[str]:
    return re.findall(r'kz-bewering"><a href="(?:\.\./)?inzichten/[^/]+/([\w-]+)\.html', text)


def test_every_year_has_its_surest_claim_and_its_number() -> None:
    """Newest first, what has no year last; the numbers add up to the library."""
    text = PAGINAS["jaren/index.md"]

    assert _beweringen(text) == ["nieuw-zeker", "ouder", "zonder-jaar"]
    assert [int(number) for number in re.findall(r"</a> · (\d+) inzicht", text)] == [2, 1, 1]
    assert "Er zijn nog geen inzichten." in LEEG["jaren/index.md"]


def test_what_we_know_opens_with_what_we_know() -> None:
    """Before the ways in; without insights the ways in come first."""
    voor, _, na = PAGINAS["wat-weten-we.md"].partition("Zoek verder")

    assert _beweringen(voor) == ["nieuw-zeker"]
    assert _beweringen(na) == []
    assert "Dit weten we" not in LEEG["wat-weten-we.md"]


def test_every_insight_stands_once_on_the_front_page() -> None:
    """What is sure, what is done and what is new share nothing."""
    found = re.findall(r'href="inzichten/[^/]+/([\w-]+)\.html', PAGINAS["index.md"])

    assert found == ["nieuw-zeker", "nieuw", "ouder", "zonder-jaar"]
