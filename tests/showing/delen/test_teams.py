"""The pages of teams: from one line in a file to the page and the agenda of a team, and away again (S0-45)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator.knowing.kennis import Kennis
from generator.reading.bibliotheek import load_bibliotheek
from generator.showing.paginas import build_uitgave
from generator.values.datum import Datum
from generator.values.pagina import Instellingen
from generator.values.taxonomie.termen import Team
from tests.maak.bibliotheek import maak_inzicht
from tests.maak.teams import ONDERHOUD, kennis_van

TEAM = "---\nlabel: Onderhoud\nlaatste-overleg: 2024-05-13\n---\n\nWij repareren.\n"
INZICHT = """---
klantgroep: [ouderen]
thema: [klachten]
klantreis: geen
methode: klantenpanel
datum: 2024-06
actie: geen
voor-wie: onderhoud
---

# Ouderen horen niets na een klacht over de lift

Dat zeggen zij zelf.
"""
TITEL = "Ouderen horen niets na een klacht over de lift"


def _paginas(project: Path) -> Mapping[str, str]:
    """Return every page of a library on disk, built at once."""
    gelezen = load_bibliotheek(project, date(2024, 7, 1))
    assert [melding for melding in gelezen.meldingen if "onderhoud" in melding.plek.bestand] == []
    kennis = Kennis(gelezen.bibliotheek, Instellingen(date(2024, 7, 1)))
    return {pagina.pad: pagina.tekst for pagina in build_uitgave(kennis).paginas}


def test_an_insight_for_a_team_is_on_its_page_and_its_agenda_in_the_same_build(klein: Path) -> None:
    """From the file alone, in both and on its own page; without that line it is gone from both."""
    (klein / "docs/teams").mkdir(exist_ok=True)
    (klein / "docs/teams/onderhoud.md").write_text(TEAM, "utf-8")
    file = klein / "inzichten/2024/klacht-over-lift.md"
    file.parent.mkdir(exist_ok=True)
    file.write_text(INZICHT, "utf-8")
    after = _paginas(klein)
    file.write_text(INZICHT.replace("voor-wie: onderhoud\n", ""), "utf-8")
    gone = _paginas(klein)
    pads = ("teams/onderhoud.md", "teams/onderhoud/werkoverleg.md")

    assert [(TITEL in after[pad], TITEL in gone[pad]) for pad in pads] == [(True, False), (True, False)]
    assert '<a href="../../teams/onderhoud.html">' in after["inzichten/2024/klacht-over-lift.md"]
    assert "1 nieuw inzicht voor jullie sinds 13 mei 2024." in after["teams/index.md"]
    assert "Er is niets nieuws sinds 13 mei 2024." in gone["teams/onderhoud/werkoverleg.md"]


def test_what_is_about_the_work_of_a_team_is_counted_with_a_list_behind_it() -> None:
    """No flood: only what names the team stands on its page."""
    inzichten = [maak_inzicht(f"i{number}", datum=Datum(2024, 5)) for number in range(30)]
    uitgave = build_uitgave(kennis_van([*inzichten, maak_inzicht("voor", voor_wie=(ONDERHOUD,), datum=Datum(2024, 6))]))
    paginas = {pagina.pad: pagina.tekst for pagina in uitgave.paginas}

    assert paginas["teams/onderhoud.md"].count('<a class="kz-bewering"') == 1
    assert "Nog 30 nieuwe inzichten over jullie werk" in paginas["teams/onderhoud.md"]
    assert paginas["teams/onderhoud/nieuw.md"].count('class="kz-rij"') == 31


def test_a_team_without_news_has_no_list_behind_it() -> None:
    """Nor a link to one."""
    paginas = {pagina.pad: pagina.tekst for pagina in build_uitgave(kennis_van()).paginas}

    assert "teams/onderhoud/nieuw.md" not in paginas
    assert "Er is niets nieuws voor jullie." in paginas["teams/onderhoud.md"]
    assert "nieuw.html" not in paginas["teams/onderhoud.md"]


@pytest.mark.parametrize("pad", ["teams/index.md", "wie-doet-mee.md"])
def test_a_library_without_teams_says_how_to_add_one(pad: str) -> None:
    """As every page about nothing does."""
    kennis = kennis_van()
    empty = replace(kennis.bibliotheek, taxonomie=replace(kennis.bibliotheek.taxonomie, teams=()))
    paginas = {pagina.pad: pagina.tekst for pagina in build_uitgave(Kennis(empty, kennis.instellingen)).paginas}

    assert "over/teams.html" in paginas[pad]


def test_a_team_can_be_found() -> None:
    """By its label, a synonym, and what it does."""
    team = Team("techniek", "Techniek", "Liften en cv-ketels.", synoniemen=("storingsdienst",))
    zoeken = kennis_van((), team).zoeken

    for vraag in ("techniek", "storingsdienst", "ketels"):
        first = zoeken.zoekindex.documenten[zoeken.zoeker.zoek(vraag).treffers[0][0]]
        assert (first.pad, first.soort) == ("teams/techniek.md", "Team")
