"""Every picture of a route says what the table behind it says: both are read from the page as it is made."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element, fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.knowing.kennis import Kennis
from generator.showing.klantreizen.haltes import GEEN_KANAAL
from generator.showing.klantreizen.routes import route_paginas
from generator.showing.klantreizen.twijfel import Bezwaar
from generator.values.inzicht import Actie, Actiestatus
from generator.values.klantreizen.duur import Duur, Tijdmaat
from generator.values.klantreizen.halte import Halte
from tests.maak.bibliotheek import INSTELLINGEN, maak_bibliotheek, maak_inzicht
from tests.maak.reeks import maak_reeks
from tests.maak.route import MAIL, ONLINE, REIS, TELEFOON, halte, maak_route, voelt, weg, zegt
from tests.speuren import voorbeelden

_INZICHTEN = (
    maak_inzicht("vers"),
    maak_inzicht("oud", 2007),
    maak_inzicht("zonder-datum", None),
    maak_inzicht("boos", uitschieter=True),
    maak_inzicht("nee", spreekt_tegen=("vers",)),
    maak_inzicht("nieuwer", vervangt=("oud",)),
    *(maak_inzicht(f"actie-{status}", actie=Actie("Bel terug", status)) for status in Actiestatus),
)
_UIT = tuple(inzicht.id for inzicht in _INZICHTEN)
_REEKS = maak_reeks(7.9, 7.4, klantreis=REIS, stap=REIS.stappen[0])
_KENNIS = Kennis(replace(maak_bibliotheek(_INZICHTEN), metingen=(_REEKS,)), INSTELLINGEN)
_SCHAAL = ("heel prettig", "prettig", "neutraal", "vervelend", "heel vervelend")
_WEET_NIET = "weten we niet"


@dataclass(frozen=True)
class Gezien:
    """What a reader sees of one halte; text without the spaces at which a picture breaks it."""

    nummer: str
    wat: str
    vermoeden: bool
    kanaal: str
    wie: str
    wacht: str
    gevoel: str
    acties: str
    vlaggen: tuple[bool, ...]
    cijfers: str
    bezwaren: tuple[str, ...]
    teken: bool


def _dicht(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _has(element: Element, name: str) -> bool:
    return name in element.get("class", "").split()


def _all(element: Element, name: str) -> list[Element]:
    return [one for one in element.iter() if _has(one, f"kz-route__{name}")]


def _text(element: Element) -> str:
    return "".join(element.itertext())


def _number(element: Element, name: str) -> int:
    return int(element.get(name, ""))


def _said(halte: Element, soort: str) -> str:
    return _dicht("".join(map(_text, _all(halte, f"tekst--{soort}"))))


def _marks(halte: Element) -> dict[str, Any]:
    """Return what both pictures say of a halte in the same way."""
    flags = tuple(not _has(flag, "kz-route__vlag--open") for flag in _all(halte, "vlag"))
    against = _said(halte, "let-op").removeprefix("letop:")
    return {
        "nummer": _text(_all(halte, "nummer")[0]), "wat": _said(halte, "wat"),
        "vermoeden": bool(_all(halte, "punt--gok")), "acties": _said(halte, "actie"), "vlaggen": flags,
        "cijfers": _said(halte, "cijfer"), "bezwaren": tuple(against.split(",")) if against else (),
        "teken": bool(_all(halte, "letop")) and bool(_all(halte, "uitroep")),
    }  # fmt: skip


def _in_a_line(svg: Element) -> Iterator[Gezien]:
    """Yield what the picture in a line says: lanes, distance and the curve are read by where things lie."""
    haltes = svg.findall("g")
    names = {_number(one, "y") - 5: _text(one) for one in svg if one.tag == "text" and one.get("x") == "0"}
    top, bottom = (next((y for y, name in names.items() if name == end), 0) for end in ("prettig", "vervelend"))
    places = [_number(_all(one, "punt")[0], "cx") for one in haltes]
    waits = {_number(one, "x"): _text(one) for one in _all(svg, "wacht")}
    between = [
        "".join(t for x, t in waits.items() if x < places[0]),
        *("".join(t for x, t in waits.items() if a < x < b) for a, b in pairwise(places)),
    ]
    for one, wait in zip(haltes, between, strict=True):
        felt = [_SCHAAL[round(4 * (_number(dot, "cy") - top) / (bottom - top))] for dot in _all(one, "stip")]
        lane = names[_number(_all(one, "punt")[0], "cy")]
        yield Gezien(**_marks(one), kanaal=lane, wie=_said(one, "hoe"), wacht=_dicht(wait), gevoel="".join(felt))


def _downwards(svg: Element) -> Iterator[Gezien]:
    """Yield what the picture downwards says: its words say how it goes."""
    for one in svg.findall("g"):
        how = " ".join(map(_text, _all(one, "tekst--hoe"))).split(" · ")
        wait = "".join(part for part in how[1:] if part.startswith("na "))
        felt = "".join(part for part in how[1:] if part in _SCHAAL)
        who = "".join(part for part in how[1:] if part.startswith("met: "))
        yield Gezien(**_marks(one), kanaal=how[0], wie=_dicht(who), wacht=_dicht(wait), gevoel=felt)


def _marks_of(row: Element) -> list[Element]:
    """Return what leads to a series."""
    return [one for one in row.iter("a") if "metingen/" in (one.get("href") or "")]


def _in_the_table(table: Element) -> Iterator[Gezien]:
    body = table.find("tbody")
    for row in body if body is not None else ():
        cells = [_text(cell) for cell in row]
        nummer, _, what = cells[0].partition(". ")
        known = "vermoeden" not in cells[0]
        done = re.findall(r"\(([^(),]+)[^()]*\)", cells[7]) if len(cells) > 7 else []
        words = "".join(text for text in [", ".join(done)] if text)
        zin = f"{len(done)} acties: {words}" if len(done) > 1 else words and f"actie: {words}"
        bold = {_text(one) for one in row.iter("b")}
        who = "".join(_text(one) for one in row[1] if one.get("class") == "kz-haltes__wie")
        against = tuple(_dicht(bezwaar) for bezwaar in Bezwaar if bezwaar in bold)
        yield Gezien(
            nummer, _dicht(re.split(r"\[|vermoeden|tegen|vervangen|telt|oud|datum", what)[0]), not known,
            (row[1].text or "").strip(), _dicht(who),
            "" if cells[2] == _WEET_NIET else _dicht(cells[2]),
            "".join(word for word in sorted(_SCHAAL, key=len) if cells[5].startswith(word)),
            _dicht(zin), tuple(sorted({word == "gedaan" for word in done if word != "doen we niet"})),
            _dicht("".join(map(_text, _marks_of(row)))), against,
            "tegengesproken" in bold or "vervangen" in bold,
        )  # fmt: skip


def _read(haltes: Iterable[Halte]) -> list[tuple[str, list[Gezien]]]:
    """Return what the page of a route says: the picture in a line when there is one, the one downwards, the table."""
    route = maak_route(weg(*haltes))
    kennis = Kennis(replace(_KENNIS.bibliotheek, routes=(route,)), INSTELLINGEN)
    page = next(pagina.tekst for pagina in route_paginas(kennis) if pagina.pad == route.pad)
    found = []
    for text in re.findall(r'<svg class="kz-route kz-.*?</svg>|<table.*?</table>', page.replace("<br>", ""), re.S):
        element = fromstring(text)  # noqa: S314 - made by us
        read = _in_the_table if element.tag == "table" else _in_a_line if "--lijn" in text else _downwards
        found.append((read.__name__, list(read(element))))
    return found


_VOL = halte(
    "Belt", TELEFOON, wie="balie", uit=("vers",), wacht=Duur(4, Tijdmaat.UUR), verwacht=zegt("Snel.", "vers"),
    beleeft=zegt("Traag.", "vers"), gevoel=voelt(-2, "vers"), drempel=zegt("Taal.", "vers"), acties=("actie-gedaan",),
)  # fmt: skip
_KAAL = halte("Denkt na")


@pytest.mark.parametrize(
    "haltes",
    [
        [_KAAL],
        [_VOL],
        [_VOL, _KAAL] * 4,
        [_VOL, _KAAL, _VOL] * 3,
        [replace(_VOL, kanaal=MAIL), _KAAL, halte("Wacht", ONLINE), _VOL, _KAAL] * 5,
        [replace(_VOL, uit=("oud",), gevoel=voelt(2, "nee")), replace(_VOL, drempel=zegt("Geld.", "boos"))],
    ],
    ids=["niets-bekend", "alles-bekend", "acht", "negen", "vijfentwintig", "tegenspraak"],
)
def test_the_pictures_say_what_the_table_says(haltes: list[Halte]) -> None:
    """For every halte: its number, kanaal, wait, feeling, flags, mark, doubts, and what nobody knows."""
    *pictures, (_, table) = _read(haltes)

    assert len(table) == len(haltes)
    assert [(name, seen) for name, seen in pictures if seen != table] == []
    assert [name for name, _ in pictures] == ["_in_a_line", "_downwards"][len(haltes) > 8 :]


def test_what_is_compared_is_there() -> None:
    """The readers see a full halte whole, so that two empty ones are no proof."""
    against = replace(_VOL, uit=("oud", "nee"), acties=("actie-bezig", "actie-niet", "actie-gedaan"))
    seen = Gezien(
        "1", "Belt", False, "Telefoon", "met:balie", "na4uur", "heel vervelend", "3acties:loopt,doenweniet,gedaan",
        (False, True), "Reparaties:7,4in2022,onderde8", ("tegengesproken", "vervangen"), True,
    )  # fmt: skip

    assert _read([_KAAL, against])[0][1][1] == replace(seen, nummer="2", cijfers="")
    assert [found[0] for _, found in _read([against])] == [seen, seen, seen]
    assert _read([_KAAL])[-1][1][0] == Gezien(
        "1", "Denktna", True, GEEN_KANAAL, "", "", "", "", (), "Reparaties:7,4in2022,onderde8", (), False
    )


_IDS = st.lists(st.sampled_from(_UIT), min_size=1, max_size=3, unique=True).map(tuple)
_DEEL = st.none() | st.builds(lambda uit: zegt("Iets.", *uit), _IDS)
_HALTE = st.builds(
    halte,
    st.sampled_from(["Belt", "Zoekt lang op de website naar een formulier"]),
    st.sampled_from([None, MAIL, ONLINE, TELEFOON]),
    wie=st.sampled_from(["", "vakman van de corporatie"]),
    wacht=st.none() | st.builds(Duur, st.integers(0, 99), st.sampled_from(Tijdmaat)),
    uit=st.just(()) | _IDS,
    verwacht=_DEEL,
    beleeft=_DEEL,
    gevoel=st.none() | st.builds(lambda waarde, uit: voelt(waarde, *uit), st.integers(-2, 2), _IDS),
    drempel=_DEEL,
    acties=st.just(()) | _IDS,
)


@voorbeelden(40)
@given(st.lists(_HALTE, min_size=1, max_size=12))
def test_the_pictures_of_any_route_say_what_the_table_says(haltes: list[Halte]) -> None:
    """Whatever a route holds."""
    *pictures, (_, table) = _read(haltes)

    assert [(name, seen) for name, seen in pictures if seen != table] == []
