"""The block for an intranet: small, on its own, and only text in it."""

import re
from dataclasses import replace
from datetime import date

import pytest

from generator.knowing.kennis import Kennis
from generator.showing.delen.blok import PAD, blok_bestand
from generator.values.bibliotheek import Bibliotheek
from tests.maak.bibliotheek import INSTELLINGEN, maak_bibliotheek, maak_inzicht
from tests.maak.echt import echte_kennis
from tests.maak.paginas import BIBLIOTHEEK


def _blok(library: Bibliotheek, adres: str = "", dag: date = INSTELLINGEN.peildatum) -> str:
    settings = replace(INSTELLINGEN, adres=adres, peildatum=dag)
    return blok_bestand(Kennis(library, settings)).inhoud.decode()


@pytest.mark.parametrize(("adres", "root"), [("https://voorbeeld.nl/map/", "https://voorbeeld.nl/map/"), ("", "../")])
def test_it_has_the_three_newest_and_one_question(adres: str, root: str) -> None:
    """With links that work from an intranet, or within the frame as long as nobody filled in the address."""
    blok = _blok(maak_bibliotheek(maak_inzicht(f"i{jaar}", jaar) for jaar in range(2018, 2024)), adres)

    assert re.findall(r'<a href="([^"]*)"', blok) == [
        *(f"{root}inzichten/{jaar}/i{jaar}.html" for jaar in (2023, 2022, 2021)),
        f"{root}wat-weten-we-nog-niet.html", f"{root}index.html",
    ]  # fmt: skip


def test_it_asks_nothing_of_anyone() -> None:
    """No script, no picture, no font, no sheet of elsewhere; every rule of its look is about the block only."""
    blok = blok_bestand(echte_kennis()).inhoud.decode()
    rules = re.findall(r"^([^\s{<][^{]*) \{", blok, re.MULTILINE)

    assert re.findall(r"<script|<link|<img|<iframe|url\(|@import|@font-face|\ssrc=|\son\w+=", blok) == []
    assert "content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'\"" in blok
    assert len(rules) > 5
    assert [rule for rule in rules if not rule.startswith(".kzb")] == []
    assert len(blok.encode()) < 5_000


def test_the_question_changes_with_the_month_only() -> None:
    """An intranet editor sees the same as a colleague."""
    library = echte_kennis().bibliotheek
    first, last, next_month = (
        _blok(library, dag=dag) for dag in (date(2024, 6, 1), date(2024, 6, 30), date(2024, 7, 1))
    )
    question = re.compile(r'kzb-vraag">.*?</div>', re.DOTALL)

    assert question.findall(first) == question.findall(last) != question.findall(next_month)


def test_an_empty_library_and_any_title_are_no_trouble() -> None:
    """What people write is text; what is not there is said; the example says that it is one."""
    hostile = _blok(maak_bibliotheek([maak_inzicht("x", titel="</style><script>alert(1)</script>")]))

    assert "<script" not in hostile
    assert "Er zijn nog geen inzichten." in _blok(maak_bibliotheek())
    assert "Dit is een voorbeeld." in _blok(BIBLIOTHEEK)
    assert PAD == "delen/blok.html"
