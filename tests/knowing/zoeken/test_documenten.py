"""What can be found in a library."""

from dataclasses import replace

from generator.knowing.kennis import Kennis
from generator.knowing.zoeken.documenten import PAGINA, zoekdocumenten
from generator.values.bibliotheek import Bibliotheek, Tekst
from generator.values.inzicht import Actie, Bron, Cijfer
from generator.values.meldingen.register import MELDINGSOORTEN
from generator.values.zoeken import Zoekdocument
from tests.maak.bibliotheek import (
    ALLE,
    INSTELLINGEN,
    INTERVIEW,
    MELDEN,
    OUDEREN,
    PANEL,
    REPARATIES,
    maak_bibliotheek,
    maak_inzicht,
)  # fmt: skip
from tests.maak.personas import maak_persona
from tests.maak.reeks import maak_reeks
from tests.maak.route import MAIL, ONLINE, TELEFOON, halte, maak_route, voelt, weg, zegt
from tests.maak.verslag import beleving, maak_verslag

TEKSTEN = [
    ("index.md", Tekst("docs/index.md", "Home", "", "Welkom.")),
    ("over/voorbeeld.md", Tekst("docs/over/voorbeeld.md", "Voorbeeld", "Dit is een voorbeeld.")),
    ("over/zoekwoorden.md", Tekst("docs/over/zoekwoorden.md", "Zoekwoorden", "", "Alle woorden.")),
    ("over/privacy.md", Tekst("docs/over/privacy.md", "", "", "# Privacy en namen\n\nGeen **namen**.")),
    ("over/werk-wijze.md", Tekst("docs/over/werk-wijze.md", "", "", "Zonder kop.\n\n{velden: bericht}")),
    ("themas/index.md", Tekst("docs/themas/index.md", "Thema's", "Alle thema's.", "# Kop\n\nTekst.")),
    ("klantgroepen/ouderen/reparaties.md", Tekst("docs/x.md", "", "Kort.", "Ouderen *wachten* te lang.")),
    ("klantgroepen/alle-huurders/reparaties.md", Tekst("docs/y.md", "", "", "Iedereen wacht.")),
]


def _documenten(bibliotheek: Bibliotheek) -> tuple[Zoekdocument, ...]:
    kennis = Kennis(bibliotheek, INSTELLINGEN)
    return zoekdocumenten(bibliotheek, kennis.inzichten.kaart, kennis.verslagen.vlaggen)


def _per_pad(bibliotheek: Bibliotheek) -> dict[str, Zoekdocument]:
    documenten = _documenten(bibliotheek)
    per_pad = {document.pad: document for document in documenten}
    assert len(per_pad) == len(documenten)
    return per_pad


def test_insights_come_first_and_newest_first() -> None:
    """The number of an insight is its place in the library: the facets count on that."""
    bibliotheek = maak_bibliotheek([maak_inzicht("oud", 2019), maak_inzicht("geen", None), maak_inzicht("nieuw")])
    documenten = _documenten(bibliotheek)

    assert [document.inzicht for document in documenten[:3]] == list(bibliotheek.inzichten)
    assert [document.pad for document in documenten[:3]] == [
        "inzichten/2024/nieuw.md",
        "inzichten/2019/oud.md",
        "inzichten/onbekend/geen.md",
    ]
    assert [document.inzicht for document in documenten[3:]] == [None] * (len(documenten) - 3)


def test_an_outlier_stands_below_evidence_that_is_as_much_about_it() -> None:
    """What does not count as evidence is found, but is not the first that a colleague reads."""
    inzichten = [maak_inzicht(name, titel="De lift staat stil", uitschieter=name == "a") for name in ("a", "b")]
    zoeken = Kennis(maak_bibliotheek(inzichten), INSTELLINGEN).zoeken
    found = [zoeken.zoekindex.documenten[number].inzicht for number, _ in zoeken.zoeker.zoek("lift").treffers]

    assert [inzicht.id for inzicht in found if inzicht] == ["b", "a"]


def test_everything_that_is_an_answer_is_there() -> None:
    """Insights, every term, stapels with something in them and written pages, each once and in this order."""
    documenten = _documenten(maak_bibliotheek([maak_inzicht("a")], TEKSTEN))

    assert [(document.pad, document.soort) for document in documenten] == [
        ("inzichten/2024/a.md", "Inzicht"),
        ("klantgroepen/alle-huurders.md", "Klantgroep"),
        ("klantgroepen/ouderen.md", "Klantgroep"),
        ("themas/reparaties.md", "Thema"),
        ("themas/woningkwaliteit.md", "Thema"),
        ("klantreizen/reparatie-melden.md", "Klantreis"),
        ("methoden/klantenpanel.md", "Methode"),
        ("methoden/interview.md", "Methode"),
        ("klantgroepen/ouderen/reparaties.md", "Klantgroep en thema"),
        ("klantgroepen/alle-huurders/reparaties.md", "Klantgroep en thema"),
        ("over/privacy.md", "Pagina"),
        ("over/werk-wijze.md", "Pagina"),
        ("themas/index.md", "Pagina"),
    ]


def test_home_the_example_and_the_list_of_words_are_no_answer() -> None:
    """They hold every word and answer nothing."""
    found = _per_pad(maak_bibliotheek([maak_inzicht("a")], TEKSTEN))

    assert {"index.md", "over/voorbeeld.md", "over/zoekwoorden.md"} & set(found) == set()


def test_a_conclusion_is_found_under_its_stapel_and_once() -> None:
    """What a person concluded is the text of that stapel, and no page of its own."""
    found = _per_pad(maak_bibliotheek([maak_inzicht("a")], TEKSTEN))
    stapel = found["klantgroepen/ouderen/reparaties.md"]

    assert (stapel.titel, stapel.tekst) == ("Ouderen: reparaties", "Kort. Ouderen wachten te lang.")
    assert [pad for pad, document in found.items() if "wachten" in document.tekst] == [stapel.pad]
    assert stapel.namen == ("Ouderen Reparaties", "Reparaties Ouderen")


def test_an_empty_vak_is_no_answer() -> None:
    """Only stapels with insights or a conclusion can be found."""
    found = _per_pad(maak_bibliotheek([maak_inzicht("a")]))

    assert [pad for pad, document in found.items() if document.soort == "Klantgroep en thema"] == [
        "klantgroepen/ouderen/reparaties.md"
    ]


def test_a_page_has_a_title_whatever_is_written() -> None:
    """From the front matter, the heading or the file; a heading or a place for fields does not stand in the text."""
    found = _per_pad(maak_bibliotheek([], TEKSTEN))
    pads = ("themas/index.md", "over/privacy.md", "over/werk-wijze.md")

    assert [(found[pad].titel, found[pad].tekst) for pad in pads] == [
        ("Thema's", "Alle thema's. Tekst."),
        ("Privacy en namen", "Geen namen."),
        ("Werk wijze", "Zonder kop."),
    ]


def test_the_page_of_findings_is_found_by_every_code() -> None:
    """Who pastes the code of a message lands on its explanation."""
    pages = [("over/meldingen.md", Tekst("docs/over/meldingen.md", "Meldingen", "", "Uitleg."))]
    document = _per_pad(maak_bibliotheek([], pages))["over/meldingen.md"]

    assert document.trefwoorden == tuple(soort.code for soort in MELDINGSOORTEN)


def test_an_insight_is_found_by_all_that_stands_around_it() -> None:
    """Figures, action, source and its own words count; terms and their synonyms are keywords."""
    inzicht = maak_inzicht(
        "a",
        tekst="Een **zin**.",
        klantgroepen=(ALLE,),
        klantreis=MELDEN,
        stap=MELDEN.stappen[0],
        methode=INTERVIEW,
        cijfers=(Cijfer("wachttijd", 3),),
        context_contact="de wijkagent",
        actie=Actie("Sneller bellen", eigenaar="team Wonen", resultaat="Het hielp."),
        bron=Bron("Het panel", "De bond"),
        zoektermen=("tochtstrip",),
    )
    document = _per_pad(maak_bibliotheek([inzicht]))[inzicht.pad]

    assert (
        document.tekst
        == "Een zin.\nwachttijd 3\nde wijkagent\nSneller bellen\nteam Wonen\nHet hielp.\nHet panel\nDe bond"
    )
    assert document.trefwoorden == (
        "tochtstrip",
        "Alle huurders",
        "Reparaties",
        "Interview",
        "Een reparatie melden",
        "melden",
    )


def test_a_term_is_named_by_its_label_and_synonyms() -> None:
    """Who types «senioren» means the page Ouderen."""
    ouderen = _per_pad(maak_bibliotheek())["klantgroepen/ouderen.md"]

    assert (ouderen.titel, ouderen.tekst) == ("Ouderen", "Huurders van 65 jaar of ouder. Over ouderen.")
    assert (ouderen.namen, ouderen.trefwoorden) == (("Ouderen", "senioren"), ("senioren",))


def test_a_series_of_scores_can_be_found() -> None:
    """By its title, its question, what it is about and its source."""
    reeks = maak_reeks(7.1, vraag="Welk cijfer geeft u?", tekst="Een *telling*.")
    document = _per_pad(replace(maak_bibliotheek(), metingen=(reeks,)))["metingen/reparaties.md"]

    assert (document.titel, document.soort, document.trefwoorden) == (
        "Reparaties", "Cijfers", (OUDEREN.label, REPARATIES.label, PANEL.label),
    )  # fmt: skip
    assert document.tekst == "rapportcijfer, van 1 tot en met 10 Welk cijfer geeft u? Een telling. Jaarverslag KWH"


def test_a_verslag_is_found_by_what_was_met_and_says_who_played() -> None:
    """An answer is never taken for the voice of tenants (S4-07)."""
    moment = beleving(rol="huurder met een rollator", hoe_was_dat="Een lange rij.", wat_deed_het="Ik werd moe.")
    bibliotheek = replace(maak_bibliotheek(), verslagen=(maak_verslag(moment, tekst="Het *regende*."),))
    document = _per_pad(bibliotheek)["verslagen/middag.md"]

    assert document == Zoekdocument(
        "verslagen/middag.md", "Een middag in de rij",
        "Snel geholpen. huurder met een rollator Een lange rij. Ik werd moe. Het duurt lang. "
        "huurder met een rollator De balie zit op de eerste verdieping. Het regende.",
        "Verslag, gespeeld door medewerkers, nog niet bevestigd door huurders",
        ("verslag", "nagespeeld", MELDEN.label, OUDEREN.label), gewicht=PAGINA,
    )  # fmt: skip


def test_a_route_is_found_by_what_its_haltes_tell() -> None:
    """What people do and say there, each kanaal and step once, and its own name; a feeling has no words of its own."""
    nu = weg(halte("Zoekt een filmpje", ONLINE), halte("Mailt", MAIL, beleeft=zegt("Het is stil.", "a")))
    route = maak_route(nu, gewenst=weg(halte("Belt", TELEFOON, gevoel=voelt(1, "a"))), tekst="Zo *gaat* het.")
    document = _per_pad(replace(maak_bibliotheek(), routes=(route,)))["routes/kraan.md"]

    assert (document.titel, document.soort, document.namen) == (
        "Een lekkende kraan", "Route", ("Een lekkende kraan",),
    )  # fmt: skip
    again = _per_pad(replace(maak_bibliotheek(), routes=(replace(route, persona="riet"),), personas=(maak_persona(),)))
    assert "Riet" not in document.trefwoorden
    assert "Riet" in again["routes/kraan.md"].trefwoorden
    assert document.tekst == "De kraan lekt. Zoekt een filmpje Mailt Belt Het is stil. Zo gaat het."
    assert document.trefwoorden == ("Ouderen", "Een reparatie melden", "Online", "Mail", "Telefoon", "melden")


def test_a_persona_is_found_by_its_name_and_says_that_it_is_made_up() -> None:
    """Also by what it needs, and by why a step does not suit."""
    document = _per_pad(replace(maak_bibliotheek(), personas=(maak_persona(),)))["personas/riet.md"]

    assert (document.soort, document.namen) == ("Persona · fictief", ("Riet",))
    assert document.tekst == (
        "Heeft nodig: een lift die het doet. Zij loopt met een rollator. Na de melding blijft het stil."
    )
