"""The page of a term: every claim once, and numbers that agree."""

import re
from collections import Counter
from dataclasses import replace

import pytest

from generator.showing.inzichten.stapels import stapel_paginas
from generator.showing.inzichten.termen import term_paginas
from generator.showing.leemten.leemten import leemte_paginas
from generator.values.inzicht import Inzicht, Niveau, Zekerheid
from generator.values.taxonomie.klantreis import Stap
from generator.values.taxonomie.soorten import Aard, Soort
from tests.maak.agenda import op
from tests.maak.bibliotheek import MELDEN, OUDEREN, REPARATIES, TAXONOMIE, WONING, maak_bibliotheek, maak_inzicht
from tests.maak.route import halte, maak_route, weg

VAK = "klantgroepen/ouderen/reparaties.md"
HOOG = Zekerheid(Niveau.HOOG)
ZEKER = [maak_inzicht(f"zeker-{number}", zekerheid=HOOG) for number in range(5)]
ONZEKER = [maak_inzicht("oud", 2012), maak_inzicht("context", soort=Soort.CONTEXT), maak_inzicht("zonder", None)]


def _pagina(inzichten: list[Inzicht], pad: str = "klantgroepen/ouderen.md") -> str:
    pages = term_paginas(op(maak_bibliotheek(inzichten)))
    return next(page.tekst for page in pages if page.pad == pad)


@pytest.mark.parametrize("inzichten", [ZEKER + ONZEKER, ONZEKER, ZEKER[:1]], ids=["veel", "onzeker", "een"])
@pytest.mark.parametrize("pad", ["klantgroepen/ouderen.md", "themas/reparaties.md", "methoden/klantenpanel.md"])
def test_a_claim_stands_once_and_once_on_the_timeline(inzichten: list[Inzicht], pad: str) -> None:
    """What opens a page does not come back in the list below it."""
    text = _pagina(inzichten, pad)
    claims = Counter(re.findall(r'kz-bewering"(?:><a)? href="\.\./inzichten/[^/]+/([\w-]+)\.html', text))
    dots = Counter(re.findall(r'<a href="\.\./inzichten/[^/]+/([\w-]+)\.html" title=', text))

    assert claims == dots == Counter(inzicht.id for inzicht in inzichten)


def test_the_numbers_of_a_page_agree() -> None:
    """All on the timeline are those that open the page and the others."""
    text = _pagina(ZEKER + ONZEKER)

    assert "8 inzichten in de tijd" in text
    assert "De andere 5 inzichten" in text
    assert text.partition("</section>")[0].count('<h3 class="kz-bewering">') == 3


def test_a_page_without_a_sure_claim_says_what_is_against_it() -> None:
    """Nothing is called sure that is not."""
    text = _pagina(ONZEKER)

    assert "Dit weten we het zekerst" not in text
    assert "Dit weten we, maar nog niet zeker" in text
    assert "De datum is onbekend." in text


def test_a_term_counts_what_a_stapel_counts() -> None:
    """In the same words: no background, no outlier, nothing replaced; one that is both is with each."""
    counted = [maak_inzicht("a", aard=Aard.BEIDE, vervangt=("b",)), maak_inzicht("c")]
    other = [maak_inzicht("b"), maak_inzicht("d", uitschieter=True), maak_inzicht("e", soort=Soort.CONTEXT)]
    kennis = op(maak_bibliotheek([*counted, *other]))
    pages = {page.pad: page.tekst for page in (*term_paginas(kennis), *stapel_paginas(kennis))}
    said = [re.findall(r"<dt>Wat meetelt</dt><dd>([^<]+)</dd>", pages[pad]) for pad in (OUDEREN.pad, VAK)]

    assert said == [["1 met verhalen, 2 met cijfers"]] * 2
    assert "Wat meetelt" not in _pagina(other[1:])


@pytest.mark.parametrize(
    ("pad", "koppen"),
    [("klantgroepen/ouderen.md", ["Per thema", "Geleverde diensten", "Kwaliteit"]),
     ("themas/reparaties.md", ["Per klantgroep"])],
)  # fmt: skip
def test_the_stones_of_a_page_stand_under_their_own_head(pad: str, koppen: list[str]) -> None:
    """Not under «Dit weten we nog niet», of which they are no part: who jumps from head to head hears that."""
    heads = [kop for _, kop in re.findall(r"<h([23])[^>]*>([^<]+)</h\1>", _pagina(ZEKER, pad))]
    at = heads.index("5 inzichten in de tijd")

    assert heads[at - len(koppen) : at] == koppen


@pytest.mark.parametrize("familie", ["klantgroepen", "themas", "klantreizen"])
def test_no_claim_stands_twice_on_an_index(familie: str) -> None:
    """An insight about two klantgroepen or themas is on the tile of one of them."""
    samen = [
        maak_inzicht(f"samen-{number}", klantgroepen=TAXONOMIE.klantgroepen, themas=TAXONOMIE.themas)
        for number in range(3)
    ]
    text = _pagina(samen, f"{familie}/index.md")
    claims = re.findall(r'kz-bewering"><a href="\.\./inzichten/2024/([\w-]+)\.html', text)

    assert len(claims) == len(set(claims)) == (0 if familie == "klantreizen" else 2)


def test_a_thema_of_an_unknown_domein_has_its_place() -> None:
    """In a preview it has a tile, and a head above its cells on the map."""
    los = replace(WONING, domein="weg")
    kennis = op(replace(maak_bibliotheek(), taxonomie=replace(TAXONOMIE, themas=(REPARATIES, los))))
    pages = {page.pad: page.tekst for page in (*term_paginas(kennis), *leemte_paginas(kennis))}
    kaart = pages["wat-weten-we-nog-niet.md"]
    heads, spans = kaart.count('scope="col" class='), re.findall(r'colspan="(\d+)"', kaart)

    assert re.findall(r"<h[23][^>]*>(?:<a[^>]*>)?([^<]+)<", pages["themas/index.md"])[:4] == [
        "Geleverde diensten", "Reparaties", "Zonder domein", "Kwaliteit van de woning",
    ]  # fmt: skip
    assert (heads, spans, kaart.count("<td data-leemten")) == (2, ["1", "1"], 2 * len(TAXONOMIE.klantgroepen))


@pytest.mark.parametrize("inzichten", [[], ZEKER + ONZEKER], ids=["leeg", "vol"])
@pytest.mark.parametrize("naam", ["klantenpanel", "interview"])
def test_a_methode_says_what_it_is_before_what_we_heard(naam: str, inzichten: list[Inzicht]) -> None:
    """It asks for no research, and is not called one-sided for what it is."""
    text = _pagina(inzichten, f"methoden/{naam}.md")
    koppen = re.findall(r"<h2[^>]*>([^<]+)</h2>", text)

    assert koppen[:2] == ["Wat het is en wanneer je het gebruikt", "Onze ervaring met deze methode"]
    assert re.findall(r"<dt>Geeft je</dt><dd>(.*?)</dd>", text) == ["cijfers" if naam == "klantenpanel" else "verhalen"]
    assert [word for word in ("eenzijdig", "onderzoek aan") if word in text] == []


@pytest.mark.parametrize("stap", [None, MELDEN.stappen[0]], ids=["los", "bij-een-stap"])
@pytest.mark.parametrize("hoeveel", [0, 1, 5])
def test_the_line_of_a_klantreis_leads_to_its_steps(hoeveel: int, stap: Stap | None) -> None:
    """Every station has a head on the page, however little is known there, and that leads to the step itself."""
    text = _pagina([replace(one, klantreis=MELDEN, stap=stap) for one in ZEKER[:hoeveel]], MELDEN.pad)
    heads = re.findall(r'<h3 id="(stap-[^"]+)"><a href="([^"]+)"', text)

    assert re.findall(r'href="#(stap-[^"]+)"', text) == [anchor for anchor, _ in heads]
    assert heads == [(f"stap-{one.id}", f"../klantreizen/reparatie-melden/{one.id}.html") for one in MELDEN.stappen]
    assert ("Niet bij één stap" in text) == (hoeveel == 5 and stap is None)


def test_a_klantreis_names_its_routes_and_whom_they_are_about() -> None:
    """Who looks for one klantgroep sees which route is theirs; a route of everybody says nothing."""
    route = maak_route(weg(halte("Belt")))
    allen = replace(OUDEREN, id="allen", label="Alle huurders", restwaarde=True)
    routes = (route, replace(route, id="van-allen", titel="Een kapotte bel", klantgroepen=(allen,)))
    kennis = op(replace(maak_bibliotheek(), routes=routes))
    (page,) = (one.tekst for one in term_paginas(kennis) if one.pad == "klantreizen/reparatie-melden.md")

    assert '">een lekkende kraan</a> (ouderen)' in page
    assert '">een kapotte bel</a>.' in page
