"""The page of a stapel: the answer first, every insight once, and numbers that agree with the library."""

import re
from collections import Counter
from datetime import date
from typing import Any

import pytest

from generator.knowing.inzichten.kaart import VEEL
from generator.knowing.inzichten.stapel import ACHTERGROND, HOOGSTENS
from generator.knowing.kennis import Kennis
from generator.reading.bibliotheek import load_bibliotheek
from generator.showing.inzichten.stapels import stapel_paginas
from generator.showing.leemten.leemten import leemte_paginas
from generator.values.bibliotheek import Tekst, Verwachting
from generator.values.inzicht import Inzicht, Niveau, Zekerheid
from generator.values.pagina import Instellingen
from generator.values.taxonomie.soorten import Aard, Soort
from tests.conftest import KLEIN
from tests.maak.agenda import op
from tests.maak.bibliotheek import INTERVIEW, MELDEN, PEILDATUM, maak_bibliotheek, maak_inzicht

PAD = "klantgroepen/ouderen/reparaties.md"
STAP = "klantreizen/reparatie-melden/melden.md"
EDIT = "https://voorbeeld.nl/edit/main/"
HIER: dict[str, Any] = {"klantreis": MELDEN, "stap": MELDEN.stappen[0]}
TWEE = [
    maak_inzicht("a", 2023, zekerheid=Zekerheid(Niveau.HOOG), bevestigt=("b",), **HIER),
    maak_inzicht("b", 2020, **HIER),
]


def _paginas(kennis: Kennis) -> dict[str, str]:
    return {page.pad: page.tekst for page in (*stapel_paginas(kennis), *leemte_paginas(kennis))}


def _links(text: str) -> Counter[str]:
    """Return the insights that a page leads to."""
    return Counter(re.findall(r'href="[^"]*inzichten/[^/]+/([\w-]+)\.html"', text))


@pytest.mark.parametrize("pad", [PAD, STAP])
def test_no_insight_stands_twice(pad: str) -> None:
    """The claim that leads does not come back below, and a relation on the page points instead of naming."""
    extra = [maak_inzicht("c", uitschieter=True, **HIER), maak_inzicht("d", soort=Soort.CONTEXT, **HIER)]
    text = _paginas(op(maak_bibliotheek([*TWEE, *extra])))[pad]

    assert _links(text) == Counter("abcd")
    assert text.count('href="#inzicht-b"') == text.count('href="#inzicht-a"') == 1
    assert text.index("\n# A\n") < text.index("Dit is het zekerste van de 2 inzichten die meetellen.")


@pytest.mark.parametrize(("claims", "rondom"), [(2, 2), (HOOGSTENS + 3, ACHTERGROND + 3)])
def test_every_anchor_of_a_page_is_there(claims: int, rondom: int) -> None:
    """A relation points at what the page lists, also at background; what it cuts away has its own page."""
    extra = [maak_inzicht(f"rond-{number}", soort=Soort.CONTEXT) for number in range(rondom)]
    rest = [maak_inzicht(f"r-{number}", 1800 + number) for number in range(claims)]
    a = maak_inzicht("a", 2024, zekerheid=Zekerheid(Niveau.HOOG), bevestigt=tuple(x.id for x in (*rest, *extra)))
    text = _paginas(op(maak_bibliotheek([a, *rest, *extra])))[PAD]
    anchors, ids = re.findall(r'href="#(inzicht-[^"]+)"', text), re.findall(r'id="(inzicht-[^"]+)"', text)

    assert set(anchors) == set(ids)
    assert len(ids) == len(set(ids)) == 1 + min(claims, HOOGSTENS) + min(rondom, ACHTERGROND)


def test_every_page_of_the_small_library_shows_each_insight_once() -> None:
    """Recounted from the library itself: as many claims as the facts say, and no other."""
    kennis = op(load_bibliotheek(KLEIN, PEILDATUM).bibliotheek)
    texts = _paginas(kennis)
    vakken = [vak for vak in kennis.inzichten.kaart.values() if kennis.inzichten.pagina_van(vak)]

    assert vakken
    for vak in vakken:
        shown = re.findall(r'id="inzicht-([\w-]+)"', texts[vak.pad])
        said = re.search(r"<dt>Inzichten</dt><dd>(geen|\d+) ", texts[vak.pad])
        assert sorted(shown) == sorted(inzicht.id for inzicht in (*vak.inzichten, *vak.context))
        assert said
        assert said[1].replace("geen", "0") == str(len(vak.inzichten))


@pytest.mark.parametrize(
    ("inzichten", "tekst", "bewerken", "plek"),
    [
        (
            TWEE,
            None,
            EDIT,
            "https://voorbeeld.nl/new/main/?filename=docs/klantgroepen/ouderen/reparaties.md&amp;value=",
        ),
        (TWEE, None, "", "../../over/inzicht-toevoegen.html#een-conclusie-schrijven"),
        (TWEE[:1], None, EDIT, ""),
        (TWEE, Tekst("docs/x.md", inhoud="Zo."), EDIT, ""),
    ],
)
def test_who_can_write_the_conclusion_is_asked_last(
    inzichten: list[Inzicht], tekst: Tekst | None, bewerken: str, plek: str
) -> None:
    """A button that opens the place to write, never the path of a file; one claim needs no conclusion."""
    library = maak_bibliotheek(inzichten, [(PAD, tekst)] if tekst else [])
    text = _paginas(Kennis(library, Instellingen(PEILDATUM, bewerken=bewerken)))[PAD]
    found = re.findall(r'<a class="kz-knop" href="([^"]+)">Schrijf de conclusie</a>', text)

    assert [link[: len(plek)] for link in found] == ([plek] if plek else [])
    assert "docs/klantgroepen" not in re.sub(r'href="[^"]*"', "", text)


@pytest.mark.parametrize(
    ("verwachting", "rest"),
    [(Verwachting(), "wat, wie, wanneer en waarom"), (Verwachting("A", "B"), "wanneer en waarom")],
)
def test_a_conclusion_about_many_is_asked_for_what_it_lacks(verwachting: Verwachting, rest: str) -> None:
    """Also when nobody began to say what tenants expect."""
    many = [maak_inzicht(f"a{number}") for number in range(VEEL)]
    text = _paginas(op(maak_bibliotheek(many, [(PAD, Tekst("docs/x.md", inhoud="Zo.", verwachting=verwachting))])))[PAD]

    assert re.findall(r"Zet erbij wat huurders verwachten: ([^<]+)\.</p>", text) == [rest]


@pytest.mark.parametrize(
    ("door", "op_dag", "zin"),
    [
        ("team Wonen", date(2024, 5, 13), ["Geschreven door team Wonen op 13 mei 2024"]),
        ("team Wonen", None, ["Geschreven door team Wonen"]),
        ("", date(2024, 5, 13), ["Geschreven op 13 mei 2024"]),
        ("", None, []),
    ],
)
def test_a_conclusion_is_signed_and_dated(door: str, op_dag: date | None, zin: list[str]) -> None:
    """A reader sees who thinks so, and since when."""
    tekst = Tekst("docs/x.md", inhoud="Zo.", door=door, op=op_dag)
    text = _paginas(op(maak_bibliotheek(TWEE, [(PAD, tekst)])))[PAD]

    assert re.findall(r">(Geschreven[^<]*)<", text) == zin


def test_a_step_without_answers_asks_once() -> None:
    """Never four times «weten we niet»: one line of open squares, and one button."""
    text = _paginas(op(maak_bibliotheek()))[STAP]

    assert re.findall(r"</svg>(\w+)</li>", text) == ["wat", "wie", "wanneer", "waarom"]
    assert text.count("kz-knop") == 2
    assert "weten we niet" not in re.sub(r"kz-sr.*", "", text)


def test_a_step_with_only_questions_has_one_list() -> None:
    """Where nothing is to be studied, no empty list comes before the questions."""
    figure = maak_inzicht("a", soort=Soort.BEHOEFTE, **HIER)
    story = maak_inzicht("b", soort=Soort.BEHOEFTE, methode=INTERVIEW, aard=Aard.KWALITATIEF, **HIER)
    kennis = op(maak_bibliotheek([figure, story]))
    vak = kennis.inzichten.reiskaart["", MELDEN.id, MELDEN.stappen[0].id]
    section = re.search(r'<section class="kz-nogniet.*?</section>', _paginas(kennis)[STAP], re.DOTALL)

    assert kennis.leemten.te_onderzoeken(vak) == ()
    assert section
    assert re.findall(r"<ul[^>]*>", section[0]) == ['<ul class="kz-vierregel">']
