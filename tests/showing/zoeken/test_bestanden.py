"""The index as files: the same every time, and nothing lost or harmful on the way to the browser."""

import gzip
import json
import re
from itertools import accumulate, pairwise
from typing import Any

import pytest

from generator.knowing.kennis import Kennis
from generator.showing.zoeken.bestanden import DEEL, PER_BESTAND, zoek_bestanden
from generator.values.bibliotheek import Bibliotheek, Tekst
from generator.values.inzicht import Actie, Actiestatus, Inzicht
from generator.values.pagina import Bestand
from generator.values.taxonomie.soorten import Aard
from tests.maak.bibliotheek import ALLE, INSTELLINGEN, OUDEREN, TAXONOMIE, WONING, maak_bibliotheek, maak_inzicht
from tests.maak.echt import echte_kennis
from tests.reading.gevaar import find_gevaar

KWAAD = "<img src=x onerror=alert(1)>"
INZICHTEN = (
    maak_inzicht("lift-stil", 2021, tekst="De huurverhoging en de cv-ketel.", aard=Aard.BEIDE),
    maak_inzicht("lift-oud", None, klantgroepen=(ALLE, OUDEREN), themas=(WONING,)),
    maak_inzicht("brief", actie=Actie("Een betere brief", Actiestatus.GEDAAN)),
    *(maak_inzicht(f"nog-een-{n}", 2010 + n, tekst=f"Woord{'abcdefgh'[n]} en de huur.") for n in range(8)),
)


def _kennis(*inzichten: Inzicht) -> Kennis:
    bibliotheek = maak_bibliotheek(inzichten)
    groepen = (("aardgasvrij", "van het gas af"), ("brief", "post"))
    return Kennis(Bibliotheek(bibliotheek.inzichten, TAXONOMIE, {}, groepen), INSTELLINGEN)


def _adres(kaart: str) -> str:
    return str(re.findall(r'<h3[^>]*><a href="([^"]*)"', kaart)[0])


def _lees(bestanden: list[Bestand]) -> dict[str, Any]:
    """Return the files as a browser reads them, by their path in the folder of the index and of its version."""
    paden = {bestand: re.sub(r"^zoeken/([0-9a-f]{12}/)?", "", bestand.pad) for bestand in bestanden}
    return {pad: json.loads(gzip.decompress(bestand.inhoud)) for bestand, pad in paden.items()}


@pytest.fixture(scope="module", params=["klein", "echt"])
def kennis(request: pytest.FixtureRequest) -> Kennis:
    """Give a small library, and the one of this repository."""
    return _kennis(*INZICHTEN) if request.param == "klein" else echte_kennis()


@pytest.fixture(scope="module")
def gelezen(kennis: Kennis) -> dict[str, Any]:
    """Give its files, read back."""
    return _lees(zoek_bestanden(kennis))


class TestTerug:
    """What was written can be read back."""

    def test_all_postings_come_back(self, kennis: Kennis, gelezen: dict[str, Any]) -> None:
        """Every term has its documents and strengths, in the file where the core says it is."""
        begin = [*gelezen["kern.bin"]["postings"], gelezen["kern.bin"]["termen"]]
        found: list[tuple[tuple[int, ...], tuple[int, ...]]] = []
        for number, (first, end) in enumerate(pairwise(begin)):
            deel = gelezen[f"postings/{number}.bin"]
            assert (len(found), len(deel)) == (first, end - first)
            found += [(tuple(accumulate(stappen)), tuple(sterktes)) for stappen, sterktes in deel]

        assert found == [(posting.documenten, posting.sterktes) for posting in kennis.zoeken.zoekindex.postings]

    def test_every_word_has_its_term_again(self, kennis: Kennis, gelezen: dict[str, Any]) -> None:
        """0 is a new term, 1 the newest so far, and so on back."""
        kern = gelezen["kern.bin"]
        termen: list[int] = []
        for terug in kern["terug"]:
            nieuw = max(termen, default=-1) + 1
            termen.append(nieuw - terug)

        assert tuple(kern["woorden"].split("\n")) == kennis.zoeken.zoekindex.woorden
        assert tuple(termen) == kennis.zoeken.zoekindex.termen
        assert tuple(map(int, kern["vaak"])) == kennis.zoeken.zoekindex.vaak

    def test_every_insight_has_its_facets_again(self, kennis: Kennis, gelezen: dict[str, Any]) -> None:
        """The values of each insight, in the order of the index, with the label of each value."""
        for facet, kern in zip(kennis.zoeken.facetten, gelezen["kern.bin"]["facetten"], strict=True):
            ids = [naam for naam, _ in kern["waarden"]]
            found = [tuple(ids[value] for value in kern["combinaties"][place]) for place in kern["van"]]

            assert (kern["id"], kern["label"]) == (facet.id, facet.label)
            assert kern["waarden"] == [[naam.id, naam.label] for naam in facet.waarden]
            assert found == [facet.van(inzicht) for inzicht in kennis.bibliotheek.inzichten]

    def test_synonyms_and_names_come_back(self, kennis: Kennis, gelezen: dict[str, Any]) -> None:
        """The groups of phrases and the names of pages are those of the index."""
        kern, index = gelezen["kern.bin"], kennis.zoeken.zoekindex

        assert tuple(tuple(map(tuple, groep)) for groep in kern["groepen"]) == index.groepen
        assert tuple((tuple(frase), number) for frase, number in kern["namen"]) == index.namen
        assert tuple(map(tuple, kern["kruisingen"])) == index.kruisingen
        assert tuple(accumulate(kern["uitleg"])) == index.uitleg
        assert {kennis.bibliotheek.inzichten[number].id for number in accumulate(kern["later"])} == set(kennis.later)
        assert (kern["documenten"], kern["termen"]) == (len(index.documenten), len(index.postings))
        assert kern["inzichten"] == len(kennis.bibliotheek.inzichten)

    def test_every_document_has_its_card_and_text(self, kennis: Kennis, gelezen: dict[str, Any]) -> None:
        """The card of document 17 is the second of the third file, and leads to its page."""
        documenten = kennis.zoeken.zoekindex.documenten
        count = -(-len(documenten) // PER_BESTAND)
        kaarten = [kaart for number in range(count) for kaart in gelezen[f"kaarten/{number}.bin"]]

        assert f"kaarten/{count}.bin" not in gelezen
        assert [tekst for _, tekst, _ in kaarten] == [document.tekst for document in documenten]
        assert [re.findall(r'<h3[^>]*><a href="([^"]*)"', kaart) for kaart, *_ in kaarten] == [
            [f"../{document.pad.removesuffix('.md')}.html"] for document in documenten
        ]

    def test_a_klantgroep_and_a_thema_say_first_what_their_page_says(self, gelezen: dict[str, Any]) -> None:
        """Only a document where the two meet has such an answer, and it leads to its page."""
        kern = gelezen["kern.bin"]
        kaarten = [kaart for number in range(-(-kern["documenten"] // PER_BESTAND)) for kaart in
                   gelezen[f"kaarten/{number}.bin"]]  # fmt: skip
        with_kern = [number for number, (_, _, zegt) in enumerate(kaarten) if zegt]

        assert with_kern == sorted(document for *_, document in kern["kruisingen"])
        assert [number for number in with_kern if _adres(kaarten[number][0]) not in kaarten[number][2]] == []

    def test_no_file_of_postings_grows_too_big(self, gelezen: dict[str, Any]) -> None:
        """One question reads little: a file closes at its limit, and only its last term may pass it."""
        for pad, deel in gelezen.items():
            if pad.startswith("postings/"):
                assert sum(4 * len(sterktes) for _, sterktes in deel[:-1]) < DEEL


class TestVersie:
    """Files that browsers may keep."""

    def test_the_same_library_gives_the_same_bytes(self) -> None:
        """Two builds are equal, also when the insights were read in another order."""
        een, ander = zoek_bestanden(_kennis(*INZICHTEN)), zoek_bestanden(_kennis(*reversed(INZICHTEN)))

        assert een == ander
        delen = ("postings/0.bin", "kaarten/0.bin", "kaarten/1.bin", "kaarten/2.bin")
        versie = _lees(een)["kern.bin"]["versie"]
        assert [bestand.pad for bestand in een] == ["zoeken/kern.bin", *(f"zoeken/{versie}/{deel}" for deel in delen)]

    @pytest.mark.parametrize(
        "anders",
        [{"tekst": "Een zon."}, {"tekst": "Een zin. "}, {"titel": "Iets anders"}, {"n": 7}, {"zoektermen": ("tocht",)}],
    )
    def test_a_change_gives_another_version(self, anders: dict[str, Any]) -> None:
        """A browser never puts new parts beside an old core."""
        een, ander = (
            _lees(zoek_bestanden(_kennis(maak_inzicht("a", **values)))) for values in (dict[str, Any](), anders)
        )
        delen = [{pad: deel for pad, deel in files.items() if pad != "kern.bin"} for files in (een, ander)]

        assert (een["kern.bin"]["versie"] == ander["kern.bin"]["versie"]) == (delen[0] == delen[1])
        assert (delen[0] == delen[1]) == (anders == {"tekst": "Een zin. "})


class TestVeilig:
    """Cards are put in the page as HTML."""

    def test_a_hostile_title_stands_escaped_in_its_card(self) -> None:
        """What somebody wrote as a title is shown and does nothing."""
        kaart, *_ = _lees(zoek_bestanden(_kennis(maak_inzicht("a", titel=KWAAD))))["kaarten/0.bin"][0]

        assert "&lt;img src=x onerror=alert(1)&gt;</a>" in kaart
        assert "<img" not in kaart
        assert [part for part in find_gevaar(kaart) if part.startswith(("src", "onerror"))] == []

    def test_a_hostile_page_stands_escaped_in_its_signpost(self) -> None:
        """The title of a written page does no more than that of an insight."""
        pad = "over/kwaad.md"
        bibliotheek = maak_bibliotheek([], [(pad, Tekst(f"docs/{pad}", KWAAD))])
        kaarten = _lees(zoek_bestanden(Kennis(bibliotheek, INSTELLINGEN)))["kaarten/0.bin"]

        assert "&lt;img src=x onerror=alert(1)&gt;</a>" in kaarten[-1][0]
        assert "<img" not in "".join(kaart for kaart, *_ in kaarten)
