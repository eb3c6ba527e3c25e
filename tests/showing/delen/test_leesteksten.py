"""Pages as plain Markdown: to read, to quote, and with the address that belongs to it."""

import re
from dataclasses import replace

from generator.knowing.kennis import Kennis
from generator.showing.delen.leesteksten import leestekst_bestanden, leestekst_pad
from generator.showing.delen.llms import llms_bestand
from generator.showing.paginas import build_uitgave
from generator.values.bibliotheek import Tekst
from tests.maak.agenda import maak_onderzoek, maak_vraag, met_agenda
from tests.maak.bibliotheek import INSTELLINGEN, maak_bibliotheek, maak_inzicht
from tests.maak.echt import echte_kennis
from tests.maak.paginas import BIBLIOTHEEK

ADRES = "https://voorbeeld.nl/map/"
MET_ADRES = replace(INSTELLINGEN, adres=ADRES)


def _made(kennis: Kennis) -> dict[str, str]:
    return {bestand.pad: bestand.inhoud.decode() for bestand in leestekst_bestanden(kennis)}


def test_an_insight_reads_as_it_was_written() -> None:
    """The claim, the text, how we know it, what to bear in mind, and the address to quote."""
    assert (
        _made(Kennis(BIBLIOTHEEK, MET_ADRES))["inzichten/2024/lift-stil.md.txt"]
        == f"""\
# Staat de lift stil [weken], dan | zitten *ouderen* <vast> & "boos"

Zes van de tien zeggen dit.

<script>alert(1)</script> [klik](javascript:alert(1))

## Hoe weten we dit?

- Wie: Ouderen
- Waarover: Reparaties
- Klantreis: Een reparatie melden, stap melden
- Methode: Klantenpanel (kwantitatief)
- Wiens stem: Medewerkers of deskundigen
- Datum: december 2021
- Houdbaar tot: 31 december 2024
- Deelnemers: 1.290
- Zekerheid: hoog: cijfers staan in de bron
- Cijfer: zit vast: 60 procent
- Cijfer: cijfer voor de lift: 5,0
- Bron: Panel <2021>, De bond, 2021, https://voorbeeld.nl/?a=1&b=2
- Actie: Sneller bericht geven. loopt. team Techniek
- Let op: uitschieter, telt niet mee
- Let op: gezien door medewerkers, nog niet door huurders

Adres: {ADRES}inzichten/2024/lift-stil.html
Voorbeeld: Dit is een voorbeeld.
"""
    )


def test_every_text_stands_beside_a_page_that_says_so() -> None:
    """An assistant that has a page finds the text, and the other way round; no link within leads nowhere."""
    kennis = echte_kennis()
    uitgave = build_uitgave(kennis)
    made = _made(kennis)
    says = {page.pad for page in uitgave.paginas if _ZEGT.search(page.tekst.partition("\n---\n")[0])}
    links = {link for text in (*made.values(), llms_bestand(kennis).inhoud.decode()) for link in _TEKST.findall(text)}

    assert says == kennis.als_tekst
    assert made.keys() == {leestekst_pad(pad) for pad in says}
    assert {link for link in links if link.lstrip("./") not in made} == set()
    assert len(links) > 100


_ZEGT = re.compile("^leestekst: true$", re.MULTILINE)
_TEKST = re.compile(r"\]\(([^)]*\.md\.txt)\)")


def test_a_term_says_what_we_know_and_what_we_do_not() -> None:
    """In the words of the library, with where each can be read on; a sign in a title breaks no link."""
    made = _made(Kennis(maak_bibliotheek([maak_inzicht("lift", titel="De lift [oud] staat stil")]), INSTELLINGEN))
    text = made["klantgroepen/ouderen.md.txt"]

    assert r"- [De lift \[oud\] staat stil](../inzichten/2024/lift.md.txt) (maart 2024)" in text
    assert "## Dit weten we nog niet\n\n- " in text
    assert text.endswith("Adres: klantgroepen/ouderen.html\n")


def test_questions_studies_and_written_pages_are_texts_too() -> None:
    """A question with its answer; a link in a written page leads to a page, and a table of fields is left out."""
    library = met_agenda(
        [maak_inzicht("lift", beantwoordt="wachten", onderzoek="panel")],
        [maak_vraag("wachten")],
        [maak_onderzoek("panel")],
    )
    pages = {"over/x.md": Tekst("docs/over/x.md", "Titel", "", "Zie [hier](y.md#plek).\n\n{velden: inzicht}\n\nEinde.")}
    made = _made(Kennis(replace(library, teksten=pages), INSTELLINGEN))

    assert "## Antwoorden\n\n- [Lift](../inzichten/2024/lift.md.txt)" in made["kennisvragen/wachten.md.txt"]
    assert "## Inzichten\n\n- [Lift](../inzichten/2024/lift.md.txt)" in made["onderzoeken/panel.md.txt"]
    assert made["over/x.md.txt"] == "# Titel\n\nZie [hier](y.html#plek).\n\nEinde.\n\nAdres: over/x.html\n"


def test_the_way_in_says_how_to_quote() -> None:
    """An assistant that reads one file knows where everything stands, and that not everything is known."""
    text = llms_bestand(Kennis(BIBLIOTHEEK, MET_ADRES)).inhoud.decode()

    assert text.startswith("# Klantinzichten van Onze corporatie\n\n> Wat we van onze huurders weten")
    assert f"- [Ouderen]({ADRES}klantgroepen/ouderen.md.txt): Huurders van 65 jaar of ouder." in text
    assert f"({ADRES}bibliotheek.json)" in text
    assert "Voorbeeld: Dit is een voorbeeld." in text
