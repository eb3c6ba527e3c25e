"""Golden pages: one of every kind, as a whole text that a person has read."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator.knowing.kennis import Kennis
from generator.showing.huurders.paginas import build_extern
from generator.showing.meldingen import te_verbeteren_pagina
from generator.showing.paginas import build_uitgave
from generator.showing.sjablonen import TEMPLATES
from generator.values.datum import Periode
from generator.values.inzicht import Bron
from generator.values.klantgroepen.getal import Groepsgetal, Groepsherkomst, Jaarbron, Leesdeel, Zelfredzaam
from generator.values.klantreizen.duur import Duur, Tijdmaat
from generator.values.klantreizen.halte import Gevoel
from generator.values.klantreizen.route import Route
from generator.values.klantreizen.verslag import Verslag
from generator.values.openbaar import Externtekst, Vaststelling
from generator.values.pagina import Pagina
from generator.values.programma.agenda import Kennisagenda
from generator.values.programma.kennisvraag import AlBekend
from generator.values.programma.onderzoek import Groepsdeel, Opdracht
from generator.values.programma.onderzoeksoort import Onderzoekstatus, Variant
from generator.values.taxonomie.taxonomie import Taxonomie
from generator.values.taxonomie.termen import Kanaal, Team
from tests.maak.agenda import gesprek, maak_onderzoek, maak_programma, maak_rij, maak_vraag
from tests.maak.bericht import BERICHT
from tests.maak.bibliotheek import ALLE, INSTELLINGEN, OUDEREN
from tests.maak.meldingen import FOUT, LET_OP
from tests.maak.paginas import BIBLIOTHEEK
from tests.maak.personas import maak_persona
from tests.maak.route import ONLINE, TELEFOON, halte, maak_route, voelt, weg, zegt
from tests.maak.verslag import ROL, beleving, maak_verslag

GOLDEN = Path(__file__).parent / "golden"
SOORTEN = {
    "bericht/bericht.md.j2": "berichten/2024-h1.md",
    "bericht/berichten.md.j2": "berichten/index.md",
    "delen/delen.md.j2": "over/delen.md",
    "delen/gebruik.md.j2": "wie-doet-mee.md",
    "delen/team.md.j2": "teams/techniek.md",
    "delen/teams.md.j2": "teams/index.md",
    "delen/werkoverleg.md.j2": "teams/techniek/werkoverleg.md",
    "handleiding/geschreven.md.j2": "over/voorbeeld.md",
    "handleiding/velden.md.j2": "over/velden.md",
    "huurders/bericht.md.j2": "extern/berichten/2024-h1.md",
    "huurders/berichten.md.j2": "extern/berichten/index.md",
    "huurders/home.md.j2": "extern/index.md",
    "huurders/tekst.md.j2": "extern/meedoen.md",
    "inzichten/acties.md.j2": "acties.md",
    "inzichten/balans.md.j2": "balans.md",
    "inzichten/familie.md.j2": "klantgroepen/index.md",
    "inzichten/home.md.j2": "index.md",
    "inzichten/inzicht.md.j2": "inzichten/2024/lift-stil.md",
    "inzichten/jaren.md.j2": "jaren/index.md",
    "inzichten/stapel.md.j2": "klantgroepen/ouderen/reparaties.md",
    "inzichten/term.md.j2": "klantgroepen/ouderen.md",
    "inzichten/wat-weten-we.md.j2": "wat-weten-we.md",
    "klantgroepen/gehoord.md.j2": "wie-hoorden-we-niet.md",
    "klantgroepen/kanalen.md.j2": "kanalen/index.md",
    "klantreizen/klantreizen.md.j2": "klantreizen/index.md",
    "klantreizen/route.md.j2": "routes/kraan.md",
    "klantreizen/routes.md.j2": "routes/index.md",
    "klantreizen/spelen.md.j2": "spelen/reparatie-melden.md",
    "klantreizen/verslag.md.j2": "verslagen/middag.md",
    "klantreizen/verslagen.md.j2": "verslagen/index.md",
    "leemten/leemten.md.j2": "wat-weten-we-nog-niet.md",
    "leemten/leemtesoorten.md.j2": "over/leemten.md",
    "leemten/lijst.md.j2": "leemten.md",
    "leemten/stap.md.j2": "klantreizen/reparatie-melden/melden.md",
    "lijst.md.j2": "jaren/2021.md",
    "metingen/cijfers.md.j2": "metingen/index.md",
    "metingen/reeks.md.j2": "metingen/reparaties.md",
    "onderdelen/onderdelen.md.j2": "over/onderdelen.md",
    "personas/persona.md.j2": "personas/riet.md",
    "personas/personas.md.j2": "personas/index.md",
    "programma/kennisvraag.md.j2": "kennisvragen/wachten.md",
    "programma/kennisvragen.md.j2": "kennisvragen/index.md",
    "programma/methode.md.j2": "methoden/klantenpanel.md",
    "programma/methodewijzer.md.j2": "methodewijzer.md",
    "programma/onderzoek.md.j2": "onderzoeken/gesprek-wachten.md",
    "programma/onderzoeken.md.j2": "onderzoeken/index.md",
    "programma/programma.md.j2": "programma/index.md",
    "programma/programmajaar.md.j2": "programma/2024.md",
    "te-verbeteren.md.j2": "over/te-verbeteren.md",
    "zoeken/zoeken.md.j2": "zoeken/index.md",
    "zoeken/zoekwoorden.md.j2": "over/zoekwoorden.md",
}
"""A page of every kind, by the template that makes it; those for tenants stand under extern/."""
TECHNIEK = Team(
    "techniek", "Techniek <en> lift", "Wat wij doen.", 1, ("liften",), "Wij doen <b>de lift</b>.",
    "docs/teams/techniek.md", leiding="teamleider Techniek", themas=("reparaties",),
    klantreizen=("reparatie-melden",), klantgroepen=("ouderen",),
)  # fmt: skip
OOK = (
    "themas/reparaties.md", "klantreizen/reparatie-melden.md", "gebruiksdoelen/index.md",
)  # fmt: skip
"""Pages that one template makes of something else."""
ELDERS = {
    "basis.md.j2": "what every page stands on",
    "huurders/basis.md.j2": "the same, for tenants",
    "huurders/klantgericht-bericht.md.j2": "no page, but the text of a document: tests/showing/huurders",
    "huurders/webbericht.md.j2": "no page, but the text of one: extern/berichten/2024-h1.md",
    "handleiding/herkomst.md.j2": "as long as the list that it prints: tests/showing/handleiding",
    "handleiding/meldingen.md.j2": "as long as the registry that it prints: tests/showing/handleiding",
}
"""Templates without a golden page, and why."""


def _colleagues() -> tuple[Pagina, ...]:
    """Return the pages of the small library with one question, the study that answers it, and its year."""
    vraag = maak_vraag("wachten", al_bekend=AlBekend(("lift-oud",)), team="team Techniek", tekst="Dit willen we weten.")
    rij = maak_rij("gesprek", kennisvragen=("wachten",))
    studie = maak_onderzoek(
        "gesprek-wachten", status=Onderzoekstatus.VELDWERK, kennisvragen=("wachten",), programma="2024/gesprek",
        begin=date(2024, 5, 13), gesprekken=(gesprek(date(2024, 7, 9), None, wat="Eerste gesprek"),),
        punten=(("beslissing", "We kiezen of we bellen."),), tekst="Dit onderzoek loopt.",
        n=30, uitgenodigd=120, per_klantgroep=(Groepsdeel(OUDEREN, 12, 60),),
        dagen_na_contact=20, datum_veldwerk=date(2024, 6, 1), datum_inzicht=date(2024, 6, 2),
        opdrachten=(Opdracht("Zeg <op>", 5, 8, Variant.A, "De knop."), Opdracht("Zeg <op>", 8, 8)),
    )  # fmt: skip
    agenda = Kennisagenda((vraag,), (studie,), (maak_programma(rij),))
    lift = replace(BIBLIOTHEEK.per_id["lift-stil"], voor_wie=(TECHNIEK,), door="team Techniek")
    voor = tuple(lift if inzicht.id == lift.id else inzicht for inzicht in BIBLIOTHEEK.inzichten)
    more = replace(BIBLIOTHEEK, inzichten=voor, routes=(_route(),), personas=(maak_persona(),), verslagen=(_verslag(),))
    uitgave = build_uitgave(Kennis(replace(more, agenda=agenda, taxonomie=_taxonomie()), INSTELLINGEN))
    return (*uitgave.paginas, te_verbeteren_pagina([FOUT, LET_OP]))


def _route() -> Route:
    """Return a route with all that a halte can tell, a guess, and a wished way."""
    vast = halte(
        "Belt <de corporatie>", TELEFOON, wacht=Duur(4, Tijdmaat.UUR), uit=("lift-oud",),
        verwacht=zegt("Snel.", "lift-oud"), gevoel=voelt(-2, "lift-oud"), acties=("lift-stil",),
    )  # fmt: skip
    bron = Bron("Kanaalsturing", "De bond", "https://voorbeeld.nl/?a=1&b=2", 2017)
    return maak_route(
        weg(halte("Kijkt op de site", ONLINE), vast),
        gewenst=weg(vast),
        bron=bron,
        tekst="Zo gaat het.",
        persona=maak_persona().id,
    )


def _verslag() -> Verslag:
    """Return a verslag with a moment of which all was written down, one of which nothing was, and no conclusion."""
    vol = beleving(
        rol=ROL.naam, verwacht="Snel <geholpen>.", hoe_was_dat="Een [lange](x) rij.", wat_deed_het="Ik werd *moe*.",
        gevoel=Gevoel(-2, ()), zoals_verwacht=False,
    )  # fmt: skip
    bron = Bron("In de rij", "De bond", "https://voorbeeld.nl/?a=1&b=2", 2017)
    return maak_verslag(vol, beleving(None), conclusies=(), bron=bron, tekst="Zo <b>ging</b> het.")


def _taxonomie() -> Taxonomie:
    """Return the small vocabulary with a kanaal, and with numbers about the one klantgroep."""
    bron = Jaarbron("Register <2023>", 2023, "De bond", "https://voorbeeld.nl/?a=1&b=2", Leesdeel.FRAGMENT)
    deel = Groepsgetal("65-plussers", 34, "alle huurders", 2022, bron, "procent", True, "Zonder onderhuurders.")
    belt = replace(deel, wat="Telefoon", waarde=61.5, over="alle contacten", hele_groep=False)
    vaak = replace(belt, wat="een reparatie melden", waarde="ruim 1200", eenheid="telefoontjes")
    groep = replace(OUDEREN, getallen=(deel,), zelfredzaam=Zelfredzaam.DEELS, kanalen=(belt,), contactredenen=(vaak,))
    kanalen = (Kanaal("telefoon", "Telefoon"), Kanaal("mail", "Mail"))
    allen = replace(ALLE, herkomst=Groepsherkomst.EXPERT)
    return replace(BIBLIOTHEEK.taxonomie, klantgroepen=(allen, groep), kanalen=kanalen, teams=(TECHNIEK,))


def _tenants() -> tuple[Pagina, ...]:
    """Return the pages for tenants with one report in two versions and one before it."""
    teksten = (
        Externtekst("index.md", "Wij luisteren", "Wat u zei.", "Welkom bij [vul in: naam]."),
        Externtekst("meedoen.md", "Meedoen", "Zo doet u mee.", "Bel ons, of **mail**."),
    )
    berichten = (replace(BERICHT, periode=Periode(2023, 2)), BERICHT, replace(BERICHT, versie=2, verbeterd="Een dag."))
    vast = [Vaststelling(b, (f"klantgericht-bericht-{b.periode.id}.pdf", "SHA256SUMS")) for b in berichten]
    omvang = {pad: 1_234_000 for versie in vast for pad in versie.paden}
    return tuple(replace(pagina, pad=f"extern/{pagina.pad}") for pagina in build_extern(teksten, vast, omvang))


PAGINAS = {pagina.pad: pagina.tekst for pagina in (*_colleagues(), *_tenants())}
PADEN = (*SOORTEN.values(), *OOK)
EMPTY = re.compile(r"<([dou]l)\b[^>]*>\s+</\1>")


def _golden(pad: str) -> Path:
    return GOLDEN / pad.replace("/", "--")


@pytest.mark.parametrize("pad", PADEN)
def test_a_page_reads_as_it_was_read(pad: str) -> None:
    """A change in a page is seen and agreed to: when the new text is better, `make golden` keeps it."""
    assert PAGINAS[pad] == _golden(pad).read_text("utf-8"), "Is de nieuwe tekst beter? Typ: make golden"


def test_no_list_of_a_page_is_empty() -> None:
    """A screen reader says «lijst» and then nothing; a list that a script fills has not even a line inside."""
    empty = [(pad, found[0]) for pad, text in PAGINAS.items() for found in EMPTY.finditer(text)]

    assert empty == []


def test_every_kind_of_page_has_been_read() -> None:
    """A new kind of page, which is a new template, gets a golden page too, and no old one is left behind."""
    templates = {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.md.j2")}

    assert templates == {*SOORTEN, *ELDERS}
    assert {path.name for path in GOLDEN.iterdir()} == {_golden(pad).name for pad in PADEN}


if __name__ == "__main__":
    for path in GOLDEN.iterdir():
        path.unlink()
    for soort in PADEN:
        _golden(soort).write_text(PAGINAS[soort], "utf-8")
