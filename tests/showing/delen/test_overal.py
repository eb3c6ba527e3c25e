"""An insight for a team comes to it in every way at once, and leaves no trace when it goes (S0-45)."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from generator.knowing.delen.weekbericht import build_weekbericht
from generator.knowing.kennis import Kennis
from generator.reading.bibliotheek import load_bibliotheek
from generator.showing.delen.nieuwsbrief import nieuwsbrief_mjml
from generator.showing.paginas import build_uitgave
from generator.values.delen.week import Week
from generator.values.pagina import Instellingen

NAAM, TITEL = "klacht-over-lift", "Ouderen horen niets na een klacht over de lift"
INZICHT = f"""---
klantgroep: ouderen
thema: reparaties
klantreis: reparatie-melden/melden
methode: klantenpanel
datum: 2024-06-26
actie: geen
voor-wie: onderhoud
---

# {TITEL}

Dat zeggen zij zelf.
"""
FEEDS = ("index.xml", "klantgroepen/ouderen.xml", "themas/reparaties.xml", "teams/onderhoud.xml")
OVERAL = (
    "teams/onderhoud.md", "teams/onderhoud/werkoverleg.md", f"kaarten/{NAAM}.html", "scherm/index.html",
    "scherm/onderhoud.html", *FEEDS, "index.json", "teams/onderhoud.json", "delen/blok.html", "bibliotheek.json",
    "nieuwsbrief",
)  # fmt: skip


def _alles(project: Path) -> Mapping[str, str]:
    """Return all that a build brings out, and the mail of the week."""
    settings = Instellingen(date(2024, 7, 1))
    kennis = Kennis(load_bibliotheek(project, settings.peildatum).bibliotheek, settings)
    uitgave = build_uitgave(kennis)
    files = {bestand.pad: bestand.inhoud.decode("utf-8", "replace") for bestand in uitgave.bestanden}
    mail = nieuwsbrief_mjml(build_weekbericht(Week(2024, 26), kennis), kennis)
    return {**{pagina.pad: pagina.tekst for pagina in uitgave.paginas}, **files, "nieuwsbrief": mail}


def test_an_insight_for_a_team_comes_and_goes_everywhere_at_once(klein: Path) -> None:
    """Page, agenda, card, screen, feeds, block, mail and JSON; who follows sees the others as they were."""
    file = klein / f"inzichten/2024/{NAAM}.md"
    file.parent.mkdir(exist_ok=True)
    file.write_text(INZICHT, "utf-8")
    there = _alles(klein)
    file.unlink()
    gone = _alles(klein)
    ids = {pad: [re.findall(r"<id>(.*?)</id>", made[pad]) for made in (there, gone)] for pad in FEEDS}

    assert [pad for pad in OVERAL if TITEL not in there[pad]] == []
    assert [pad for pad, text in gone.items() if TITEL in text or NAAM in text] == []
    assert all(
        [one for one in before if NAAM not in one] == after and len(before) == len(after) + 1
        for before, after in ids.values()
    )
