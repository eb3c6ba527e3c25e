"""The gate: nothing that is read passes it, and nothing that it found comes back."""

import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.poort import bewaak, bewaak_eigenaar, bewaak_naam
from generator.reading.bibliotheek import Resultaat, load_bibliotheek
from generator.showing.meldingen import show_github, show_json, show_text, te_verbeteren_pagina
from generator.values.melding import Ernst, Melding, Plek
from generator.wording.leestekst import make_celtekst
from generator.wording.persoonsgegevens.bekend import Bekend
from generator.wording.persoonsgegevens.vinden import find_persoonsgegevens
from tests.conftest import PROJECT as HIER
from tests.maak.mensen import WOORD, geplant, kern
from tests.maak.project import GEPUBLICEERD, INZICHT, PROJECT, VANDAAG, Bestanden, write_project

NUMMER = "06-12345678"
EXTERN = "---\ntitel: Home\nomschrijving: Zo luisteren wij.\n---\n\nWelkom.\n"
SVG = '<svg xmlns="http://www.w3.org/2000/svg">\n<text>Aantal\n</text></svg>'
ALLES = {
    **PROJECT,
    **GEPUBLICEERD,
    "docs/index.md": "Welkom.\n",
    "docs/over/toegestane-namen.md": "Namen.\n",
    "docs/over/zoekwoorden.md": "---\nsynoniemen: []\n---\n\nWoorden.\n",
    "docs/methodewijzer.md": "---\ntitel: Kies\n---\n\nKies.\n",
    "docs/klantgroepen/ouderen/reparaties.md": "Conclusie.\n",
    "docs/onderzoeken/panel.md": "---\ntitel: Panel\n---\n\nPanel.\n",
    "docs/programma/2024.md": "---\ntitel: Programma\nrijen: []\n---\n\nPlan.\n",
    "docs/extern/index.md": EXTERN,
    "docs/beelden/grafiek.svg": SVG,
    "docs/extern/beelden/grafiek.svg": SVG,
    "docs/berichten/2022-h1/versie-1/e-mail-1.html": "<p>Beste huurder</p>\n",
}
GELEZEN = [pad for pad in ALLES if not pad.endswith(("SHA256SUMS", ".png", "extern/beelden/grafiek.svg"))]
"""Every kind of text that a build reads; a picture that no page shows is not read."""


def _load(folder: Path, files: Bestanden, contact: tuple[str, ...] = ()) -> Resultaat:
    return load_bibliotheek(write_project(folder, files), VANDAAG, contact)


def _kort(meldingen: tuple[Melding, ...], bestand: str = INZICHT) -> list[tuple[str, int, int, str]]:
    of_people = ("persoonsgegeven", "naam-van-iemand", "eigenaar")
    return [
        (m.code, m.plek.regel, m.plek.kolom, str(m.ernst))
        for m in meldingen
        if m.plek.bestand == bestand and m.code in of_people
    ]


@pytest.mark.parametrize("pad", GELEZEN)
def test_no_kind_of_file_passes(pad: str, tmp_path: Path) -> None:
    """A number in any file that a build reads is a fault there, on its own line."""
    before, last = ALLES[pad].rsplit("\n", 1) if pad.endswith((".svg", ".json", ".html")) else (ALLES[pad][:-1], "")
    found = _load(tmp_path, {**ALLES, pad: f"{before} {NUMMER}\n{last}"}).meldingen
    regels = [(m.plek.regel, m.ernst) for m in found if m.plek.bestand == pad and m.code == "persoonsgegeven"]

    assert regels == [(before.count("\n") + 1, Ernst.FOUT)]
    assert NUMMER not in show_text(found)


@pytest.mark.parametrize("path", sorted((HIER / "generator").rglob("*.py")), ids=lambda path: path.stem)
def test_only_pictures_styles_and_what_was_kept_are_read_past_it(path: Path) -> None:
    """Whoever reads a file reads it through the gate, unless it must be read byte for byte."""
    passes = path.stem in (
        "paden",
        "beelden",
        "vastgesteld",
        "buitensite",
        "importeer",
        "importeer_metingen",
        "toegestaan",
    )

    assert passes or ".lees_bytes(" not in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("velden", "tekst", "gevonden"),
    [
        ("", f"Bel {NUMMER}.", [("persoonsgegeven", 13, 5, "fout")]),
        ("", "Bel 06 1234\n5678 maar.", [("persoonsgegeven", 13, 5, "fout")]),
        ("", "Mevrouw\n> Yilmaz belt.", [("naam-van-iemand", 14, 3, "waarschuwing")]),
        ("", "Mail jan\\@voorbeeld.nl of jan&#64;b.nl", [("persoonsgegeven", 13, k, "fout") for k in (6, 27)]),
        ("", "Lees [het stuk](https://voorbeeld.nl/1234ab/061234567812).", []),
        ("", "De Woonbond meldt dit aan Acantus.", [("naam-van-iemand", 13, 27, "waarschuwing")]),
        ("vreemd: mevrouw Yilmaz", "Zin.", [("naam-van-iemand", 8, 17, "waarschuwing")]),
        (f"# {NUMMER}", "Zin.", [("persoonsgegeven", 8, 3, "fout")]),
        (f"context-contact: de aannemer {NUMMER}", "Zin.", [("persoonsgegeven", 8, 30, "fout")]),
        ('context-contact: "06\\x2d12345678"', "Zin.", [("persoonsgegeven", 8, 19, "fout")]),
    ],
)
def test_what_is_found_where(
    velden: str, tekst: str, gevonden: list[tuple[str, int, int, str]], tmp_path: Path
) -> None:
    """In every field and in the text, also over two lines, in a field nobody knows, in a comment and in an escape."""
    kop, _, _ = PROJECT[INZICHT].partition("\n---\n")
    body = f"# Ouderen wachten lang\n\n{tekst}\n"
    files = {
        **PROJECT,
        INZICHT: f"{kop}\n{velden or 'soort: gedrag'}\n---\n\n{body}",
        "docs/over/toegestane-namen.md": "## Organisaties\n\n- Woonbond: van huurders\n",
    }

    assert _kort(_load(tmp_path, files).meldingen) == gevonden


def test_what_is_sure_goes_no_further(tmp_path: Path) -> None:
    """Whatever uses the library after the gate has nothing to tell: it is black, and the insight is left out."""
    pagina = "docs/over/pagina.md"
    files = {**PROJECT, INZICHT: f"{PROJECT[INZICHT]}\n{NUMMER}\n", pagina: f"Bel {NUMMER}.\nOf schrijf.\n"}
    resultaat = _load(tmp_path, files)

    assert resultaat.bibliotheek.teksten["over/pagina.md"].inhoud == "Bel ███████████.\nOf schrijf."
    assert "lift-stil" not in resultaat.bibliotheek.per_id
    assert "lift-stil" in resultaat.namen


def test_the_organisation_can_be_reached(tmp_path: Path) -> None:
    """Its own number and address may stand everywhere, however they are spaced."""
    files = {**PROJECT, INZICHT: f"{PROJECT[INZICHT]}\nBel 06 12 34 56 78 of kom naar Dorpsstraat 12.\n"}

    assert _kort(_load(tmp_path, files, (NUMMER, "Dorpsstraat 12, 1234 AB Assen")).meldingen) == []


@pytest.mark.parametrize(
    ("pad", "getoond", "codes"),
    [
        ("docs/over/bel-0612345678.md", "docs/over/bel-██████████.md", ["persoonsgegeven"]),
        ("docs/over/mevrouw-yilmaz.md", "docs/over/mevrouw-██████.md", ["naam-van-iemand"]),
        ("inzichten/2024/kerkstraat-12-lift.md", "inzichten/2024/█████████████-lift.md", ["persoonsgegeven"]),
        ("inzichten/2024/Fatima Yilmaz.md", "inzichten/2024/█████████████.md", ["naam", "naam-van-iemand"]),
        ("docs/over/06-12345678/pagina.txt", "docs/over/███████████/pagina.txt", ["persoonsgegeven"]),
        ("docs/over/jan@voorbeeld.nl.xlsx", "docs/over/█████████████████████", ["persoonsgegeven"]),
    ],
)
def test_the_name_of_a_file_is_not_said_again(pad: str, getoond: str, codes: list[str], tmp_path: Path) -> None:
    """Every finding at such a file shows its folder and how long the piece is, in its place, sentence and hint."""
    tekst = PROJECT[INZICHT] if pad.startswith("inzichten") else "Een zin.\n"
    found = _load(tmp_path, {**PROJECT, pad: tekst}).meldingen
    said = show_text(found) + show_json(found, 1) + show_github(found)

    assert {(m.plek.bestand, m.code) for m in found} == {(getoond, code) for code in codes}
    assert re.findall(r"(?i)yilmaz|12345678|kerkstraat|jan@", said) == []


@pytest.mark.parametrize(
    ("pad", "hint"),
    [
        ("docs/lees.docx", "Haal het weg: rm docs/lees.docx"),
        ("docs/over/lees.md~", "rm 'docs/over/lees.md~'"),
        ("docs/over/leest/lees.docx", "rm docs/over/leest/lees.docx"),
    ],
)
def test_a_command_names_the_file_that_it_is_about(pad: str, hint: str, tmp_path: Path) -> None:
    """A name found elsewhere blacks out no path that stands before the finding: it could not be pasted."""
    over = f"{PROJECT[INZICHT]}\nMevrouw Lees belt vaak. Zie [dit](docs/lees.md), <b>lees</b> en «Lees».\n"
    found = _load(tmp_path, {**PROJECT, INZICHT: over, pad: "Een zin."}).meldingen
    (about,) = (melding for melding in found if melding.plek.bestand == pad)

    assert hint in about.hint
    assert "Lees" not in "".join(f"{m.tekst}{m.hint}" for m in found if m.plek.bestand == INZICHT)


@pytest.mark.parametrize("tekst", ["Jan Jansen", "team Jansen", "fatima yilmaz", "k.vermeulen"])
def test_an_owner_is_never_a_person(tekst: str, tmp_path: Path) -> None:
    """A name is a fault there, once, and its words are not said again."""
    kop = PROJECT[INZICHT].replace("actie: geen", f"actie: {{wat: Maken, eigenaar: {tekst}, status: {tekst}}}")
    found = _load(tmp_path, {**PROJECT, INZICHT: kop}).meldingen

    assert [m.code for m in found] == ["eigenaar", "onbekende-waarde"]
    assert tekst.rsplit(maxsplit=1)[-1] not in show_text(found)


@pytest.mark.parametrize("tekst", ["team Verhuur", "onbekend", "de aannemer", "Acantus", "n.v.t."])
def test_an_owner_is_a_team_or_a_role(tekst: str) -> None:
    """Teams, roles, known organisations and nobody pass."""
    lezing = Lezing(VANDAAG, bekend=Bekend(["Acantus"]))

    assert bewaak_eigenaar(tekst, Plek("x"), lezing)
    assert lezing.meldingen == []


def test_a_report_asks_about_names_itself(tmp_path: Path) -> None:
    """There a name is a fault, unless the report or the list knows it."""
    bericht = "docs/berichten/2024-h1.md"
    tekst = PROJECT[bericht].replace("Beste huurder.", f"Mevrouw Yilmaz en de Woonbond bellen {NUMMER}.")

    assert _kort(_load(tmp_path, {**PROJECT, bericht: tekst}).meldingen, bericht) == [
        ("persoonsgegeven", tekst.count("\n"), 38, "fout")
    ]


def test_good_names_of_files_pass() -> None:
    """A year, a corporation and a figure in a name point at nobody."""
    lezing = Lezing(VANDAAG)
    paden = ("inzichten/2024/woonbron-2024-cijfer-7-8.md", "docs/berichten/2024-h1/versie-12/e-mail-20.html")

    assert [bewaak_naam(pad, lezing) for pad in paden] == [True, True]
    assert bewaak("Een zin.", "x.md", lezing) == "Een zin."
    assert lezing.meldingen == []


def test_ten_thousand_values_are_never_said_again(tmp_path: Path) -> None:
    """In every field of every kind of file, and in every form that Markdown has: no finding in any dialect repeats one.

    What is sure is nowhere in what was read either.
    """
    files, waarden = geplant(10_000)
    resultaat = _load(tmp_path, files)
    found, read = resultaat.meldingen, resultaat.bibliotheek
    said = show_text(found) + show_json(found, 1) + show_github(found) + te_verbeteren_pagina(found).tekst
    kept = repr(read) + "".join(i.tekst for i in read.inzichten) + "".join(t.inhoud for t in read.teksten.values())
    told, known = set(WOORD.findall(said)), set(WOORD.findall(kept))
    counts = [sum(m.code == code for m in found) for code in ("persoonsgegeven", "naam-van-iemand")]

    assert [waarde for waarde in waarden if kern(waarde) in told] == []
    assert [waarde for waarde in waarden if kern(waarde) in known and not waarde.startswith("mevrouw")] == []
    assert sum(counts) > 0.99 * len(waarden)


@pytest.mark.parametrize(
    ("tabel", "regels"),
    [
        ("periode;score;n\n2023-K2;7,95;290\n2022/2023;62;123456\n", []),
        (f"periode;{NUMMER}\n2023;7,8\n", [1]),
        (f"periode;score\n2023;7,8\n2024;{NUMMER}\n", [3]),
        ("periode;score\n2023;7,8\n2024;111222333\n", [3]),
        ("periode;score\n2023;7,8\n1234 AB 12;7,8\n", [3]),
    ],
)
def test_a_table_of_figures_is_searched_where_it_can_name_anybody(tabel: str, regels: list[int]) -> None:
    """Short figures are nobody's; one long number or one word in any row, and every row is looked at."""
    lezing = Lezing(VANDAAG)
    bewaak(tabel, "docs/metingen/cijfers.csv", lezing)

    assert [m.plek.regel for m in lezing.meldingen] == regels


_HEEL = ("0612345678", "0201234567", "111222333", "1958-12-05", "05121958", "NL91ABNA0417164300", "1234 AB 12")
_KOP = st.lists(
    st.sampled_from(("periode", "score", "telefoon", "geboortedatum", "BSN huurder", "tel. mevrouw Jansen", NUMMER)),
    min_size=1,
    max_size=4,
)
_STUK = st.one_of(
    st.integers(0, 999_999).map(str),
    st.from_regex(r"0\d{1,5}|\d{1,3}[.,]\d{1,4}|(19|20)\d\d[-/][KHQ]?\d{1,2}|(19|20)\d\d/(19|20)\d\d", fullmatch=True),
    st.sampled_from(
        ("", "06", "31", "+31", "-12", *_HEEL, *(heel[:5] for heel in _HEEL), *(heel[5:] for heel in _HEEL))
    ),
)


@example(["periode"], [("0612345678", ";")])
@given(_KOP, st.lists(st.tuples(_STUK, st.sampled_from((";", ";", "\n", "\n", ",", "", " "))), max_size=12))
def test_a_table_hides_nothing_that_any_other_text_shows(kop: list[str], cellen: list[tuple[str, str]]) -> None:
    """Whatever is cut over cells and rows, a table of short figures gives what a search of all of it gives."""
    text = ";".join(kop) + "\n" + "".join(stuk + teken for stuk, teken in cellen)
    lezing = Lezing(VANDAAG)
    bewaak(text, "docs/metingen/cijfers.csv", lezing)
    gelezen = make_celtekst(text)
    found = [gelezen.span(vondst.van, vondst.tot) for vondst in find_persoonsgegevens(gelezen.tekst, lezing.bekend)]

    assert lezing.stukken == {text[van:tot] for van, tot in found}


@pytest.mark.parametrize("kolom", range(4))
@pytest.mark.parametrize(
    "gegeven",
    ["06-12345678", "0612345678", "+31612345678", "020 123 45 67", "111222333", "111.222.333", "geboren 5-12-1958",
     "j.jansen@voorbeeld.nl", "NL91ABNA0417164300", "NL91 ABNA 0417 1643 00", "mevrouw Jansen", "Kerkstraat 12"],
)  # fmt: skip
def test_no_cell_of_a_table_passes(gegeven: str, kolom: int) -> None:
    """A number, a birthday, a name or an address stands out in every cell of a table of figures."""
    cellen = ["2024", "7,8", "290", "1000"]
    cellen[kolom] = gegeven
    lezing = Lezing(VANDAAG)
    bewaak(f"periode;score;n;uitgenodigd\n2023;7,9;280;990\n{';'.join(cellen)}\n", "docs/metingen/a.csv", lezing)

    assert [m.plek.regel for m in lezing.meldingen] == [3]
