"""Pages: the same every time, and safe whatever stands in the library; whole texts are in test_golden."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.knowing.kennis import Kennis
from generator.showing.blokken import blokken
from generator.showing.paginas import build_uitgave
from generator.values.inzicht import Cijfer, Inzicht
from generator.values.pagina import Instellingen, Pagina
from tests.maak.bibliotheek import INSTELLINGEN, PEILDATUM, maak_bibliotheek, maak_inzicht
from tests.maak.paginas import BIBLIOTHEEK
from tests.speuren import voorbeelden

KENNIS = Kennis(BIBLIOTHEEK, INSTELLINGEN)
PAGINAS = {pagina.pad: pagina for pagina in build_uitgave(KENNIS).paginas}


def test_the_same_library_gives_the_same_bytes() -> None:
    """Two builds are equal, in the same order."""
    assert build_uitgave(Kennis(BIBLIOTHEEK, INSTELLINGEN)).paginas == tuple(PAGINAS.values())


def test_no_two_pages_share_a_path() -> None:
    """One page never overwrites another."""
    assert len(PAGINAS) == len(build_uitgave(KENNIS).paginas)


def test_an_empty_library_explains_itself() -> None:
    """A site with zero insights builds, and its home says what to do."""
    paginas = {pagina.pad: pagina.tekst for pagina in build_uitgave(Kennis(maak_bibliotheek(), INSTELLINGEN)).paginas}

    assert "De bibliotheek is nog leeg" in paginas["index.md"]
    assert "inzicht-toevoegen.html" in paginas["index.md"]


def test_the_example_says_so_on_home_and_in_every_report() -> None:
    """Nobody takes the example for their own tenants."""
    berichten = [pad for pad in PAGINAS if re.match(r"berichten/\d", pad)]

    assert [pad for pad in ("index.md", *berichten) if "Dit is een voorbeeld." not in PAGINAS[pad].tekst] == []
    assert berichten == ["berichten/2024-h1.md"]


def test_an_empty_vak_starts_a_request() -> None:
    """The request says which vak it is about; mail works as well as a form."""
    form = Instellingen(PEILDATUM, aanvraag="https://voorbeeld.nl/new?template=a.yml")
    mail = Instellingen(PEILDATUM, aanvraag="mailto:inzicht@voorbeeld.nl")
    pages = [_page(BIBLIOTHEEK_LEEG, choice, "wat-weten-we-nog-niet.md").tekst for choice in (form, mail)]

    assert "template=a.yml&amp;title=Onderzoek%20gevraagd%3A%20Ouderen%2C%20reparaties" in pages[0]
    assert "mailto:inzicht@voorbeeld.nl?subject=Onderzoek%20gevraagd%3A%20Ouderen%2C%20reparaties" in pages[1]


BIBLIOTHEEK_LEEG = maak_bibliotheek()


def _page(bibliotheek: object, instellingen: Instellingen, pad: str) -> Pagina:
    pages = build_uitgave(Kennis(bibliotheek, instellingen)).paginas  # type: ignore[arg-type]
    return next(page for page in pages if page.pad == pad)


@voorbeelden(40)
@given(st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=60))
def test_any_title_stays_text_in_every_place(titel: str) -> None:
    """Whatever a title holds, no page gets a tag or a link from it."""
    inzicht: Inzicht = maak_inzicht("x", titel=f"q0q{titel}<u>]({titel})")
    for pagina in build_uitgave(Kennis(maak_bibliotheek([inzicht]), INSTELLINGEN)).paginas:
        assert "<u>" not in pagina.tekst
        assert "[q0q" not in pagina.tekst


@pytest.mark.parametrize(
    ("titel", "cijfer", "groot", "rijen"),
    [
        ("Ouderen zitten vast", Cijfer("zit vast", 60, "procent"), [], ["60 procent"]),
        ("Zeven op de tien zitten vast", Cijfer("zit vast", 64, "procent"), [], ["64 procent"]),
        ("Van hen zit 60 procent vast", Cijfer("zit vast", 60, "procent"), ["60%"], []),
        ("Zes op de tien zitten vast", Cijfer("zit vast", 60, "procent"), ["figure"], ["60 procent"]),
        ("Een kwart zit vast", Cijfer("zit vast", "een kwart", "aandeel"), ["figure"], ["een kwart"]),
    ],
)
def test_only_a_figure_that_proves_the_title_stands_large(
    titel: str, cijfer: Cijfer, groot: list[str], rijen: list[str]
) -> None:
    """As a picture where it can be one, with the table behind it; any other figure stands in the table."""
    library = maak_bibliotheek([maak_inzicht("x", titel=titel, cijfers=(cijfer,))])
    page = _page(library, INSTELLINGEN, "inzichten/2024/x.md")

    assert re.findall(r'(?:kz-cijfer"><strong>|<(?=figure))([^< ]+)', page.tekst) == groot
    assert re.findall(r'kz-getal">([^<]+)<', page.tekst) == rijen


def test_a_page_is_edited_where_it_was_written() -> None:
    """The link opens the file of the insight, the term or the conclusion; a page nobody wrote has none."""
    choice = Instellingen(PEILDATUM, bewerken="https://voorbeeld.nl/edit/main/")
    texts = {pagina.pad: pagina.tekst for pagina in build_uitgave(Kennis(BIBLIOTHEEK, choice)).paginas}

    assert 'href="https://voorbeeld.nl/edit/main/inzichten/2024/lift-stil.md"' in texts["inzichten/2024/lift-stil.md"]
    assert 'href="https://voorbeeld.nl/edit/main/docs/x.md"' in texts["klantgroepen/ouderen/reparaties.md"]
    assert "edit/main" not in texts["jaren/2021.md"]


def test_long_lists_are_cut_into_pages() -> None:
    """With 450 insights in one vak, every page stays small and every insight can still be reached."""
    library = maak_bibliotheek(maak_inzicht(f"inzicht-{number:04}", 2000 + number % 24) for number in range(450))
    pages = build_uitgave(Kennis(library, INSTELLINGEN)).paginas
    reached = {found for page in pages for found in re.findall(r"inzichten/\d+/(inzicht-\d+)\.html", page.tekst)}
    lists = [page.pad for page in pages if page.pad.startswith("klantgroepen/ouderen/alle")]

    assert max(len(page.tekst) for page in pages) < 500_000
    assert len(reached) == 450
    assert lists == [f"klantgroepen/ouderen/alle{suffix}.md" for suffix in ("", "-2", "-3")]


LATER = ["over/meldingen.md"]
"""Examples of faults hold lines that look like a heading."""


def test_nearly_every_page_is_finished() -> None:
    """What holds no Markdown any more goes into a site as it is."""
    texts = {pad: pagina.tekst.partition("\n---\n")[2].strip() for pad, pagina in PAGINAS.items()}

    assert sorted(pad for pad, text in texts.items() if text and not blokken(text)) == LATER
