"""What is wrong with a report: planted, and found on its own line with a hint."""

import re
from dataclasses import replace
from datetime import date

import pytest

from generator.knowing.bericht.controle import concerns_all, stands_in_the_way
from generator.knowing.bericht.openbaar import Achtergrond
from generator.knowing.bericht.punten import PUNTEN, build_punten
from generator.knowing.bericht.stukken import Stuk
from generator.knowing.bericht.voorbehoud import kanttekening, voorbehouden
from generator.reading.bericht.bericht import read_bericht
from generator.reading.bestand.lezing import Lezing
from generator.values.bericht import Bericht
from generator.values.bibliotheek import Bibliotheek
from generator.values.datum import Datum, Periode
from generator.values.inzicht import Bron, Cijfer, Inzicht, Publicatie
from generator.values.melding import Melding
from generator.values.openbaar import Afzender, Belofte, OpenbaarBericht, Themadeel, Vaststelling
from generator.values.taxonomie.soorten import Stem
from tests.maak.bibliotheek import PEILDATUM, maak_bibliotheek, maak_inzicht

_MERK = re.compile(r" +# verwacht: ([\w -]+)$", re.MULTILINE)


def openbaar(naam: str, **anders: object) -> Inzicht:
    """Return a public insight of the last day of June, with anything else as given."""
    basis = {"publicatie": Publicatie.EXTERN, "bron": Bron("Panel"), "datum": Datum(2024, 6, 30)}
    return maak_inzicht(naam, 2024, **{**basis, **anders})


INZICHTEN = (
    openbaar("goed", n=400, cijfers=(Cijfer("Reparaties", 7.5, "rapportcijfer"),)),
    openbaar("klein", n=4),
    openbaar("ander-panel", n=412, bron=Bron("Groot panel")),
    openbaar("zelfde-panel", n=409, bron=Bron("Groot panel")),
    openbaar("collega", stem=Stem.MEDEWERKER),
    openbaar("fan", uitschieter=True),
    openbaar("zonder-bron", bron=None),
    openbaar("later", datum=Datum(2024, 7, 1)),
    openbaar("eerder", datum=Datum(2023, 12, 31)),
    openbaar("jaar", datum=Datum(2024)),
    openbaar("binnen", publicatie=Publicatie.INTERN),
)
_LIFT = Belofte("lift", "Wij maken de lift.", "team Onderhoud", date(2024, 3, 1))
VORIG = OpenbaarBericht(Periode(2023, 2), "Vorig", (), "Wij", "", (Themadeel("Reparaties", wij_doen=(_LIFT,)),))
BELOFTE = """\
  wij-doen:
  - {id: bellen, tekst: Wij bellen u eerder., team: team Wonen, uiterlijk: 2024-12-31, inzicht: goed}
"""
ANTWOORD = """\
beloften:
- {belofte: 2023-h2/lift, uitkomst: gehaald, toelichting: De lift doet het.}
"""
AF = f"""\
---
titel: Wat u zei
status: concept
goedgekeurd: {{door: de bestuurder, op: 2024-08-01}}
respons: Vier van de tien mensen deden mee.
themas:
- thema: reparaties
  u-zei:
  - {{tekst: U wacht te lang., inzicht: goed}}
{BELOFTE}{ANTWOORD}scores:
- {{wat: Reparaties, cijfer: 7.5, wanneer: 2024-06, inzicht: goed}}
nog-niet: [Wat vinden jongeren van reparaties?]
meedoen: Meld u aan voor het panel.
---

Beste huurder.
"""


def lees(text: str) -> tuple[Bericht | None, list[Melding]]:
    """Return the report in a text, and every finding about it."""
    bibliotheek = replace(maak_bibliotheek(INZICHTEN), vaststellingen=(Vaststelling(VORIG),))
    lezing = Lezing(date(2024, 8, 1), bibliotheek.taxonomie)
    lezing.ids = {"inzichten": frozenset(bibliotheek.per_id), "themas": frozenset({"reparaties"})}
    bericht = read_bericht(text.encode(), "docs/berichten/2024-h1.md", lezing)
    found = Stuk(bericht, achtergrond(bibliotheek)).bevindingen if bericht else ()
    return bericht, sorted((*lezing.meldingen, *found))


def achtergrond(bibliotheek: Bibliotheek, peildatum: date = PEILDATUM) -> Achtergrond:
    """Return what the report is seen against."""
    return Achtergrond(bibliotheek, {}, Afzender("Onze corporatie"), peildatum)


def controleer(text: str) -> None:
    """Read a text whose lines say what is expected there, and compare code and line exactly."""
    lines = text.split("\n")
    marks = ((number, _MERK.search(line)) for number, line in enumerate(lines, start=1))
    expected = sorted((number, code) for number, mark in marks if mark for code in mark[1].split())
    _, meldingen = lees(_MERK.sub("", text))

    assert sorted((melding.plek.regel, melding.code) for melding in meldingen) == expected
    assert all(melding.hint for melding in meldingen)


def met(regel: str, voor: str = "  wij-doen:\n") -> str:
    """Return the finished report with one more line before another."""
    return AF.replace(voor, f"{regel}\n{voor}", 1)


def test_a_finished_report_has_no_finding() -> None:
    """All twelve points are there."""
    bericht, meldingen = lees(AF)

    assert meldingen == []
    assert bericht is not None
    assert all(stand.klaar for stand in build_punten(meldingen))


@pytest.mark.parametrize(
    "regel",
    [
        "  - {tekst: U belt vaak., inzicht: klein} # verwacht: kleine-groep",
        "  - {tekst: Twee huurders bellen vaak., inzicht: goed} # verwacht: kleine-groep",
        "  - {tekst: Het gaat om 1 procent., inzicht: goed} # verwacht: kleine-groep",
        "  - {tekst: U belt., inzicht: ander-panel}\n"
        "  - {tekst: U mailt., inzicht: zelfde-panel} # verwacht: aftrekbaar",
        "  - {tekst: U belt vaak., inzicht: collega} # verwacht: medewerkersbeleving",
        "  - {tekst: U belt vaak., inzicht: fan} # verwacht: uitschieter",
        "  - {tekst: U belt vaak., inzicht: zonder-bron} # verwacht: zonder-bron",
        "  - {tekst: U belt vaak.} # verwacht: zonder-bron",
        "  - {tekst: U belt vaak., inzicht: later} # verwacht: andere-periode",
        "  - {tekst: U belt vaak., inzicht: eerder} # verwacht: andere-periode",
        "  - {tekst: U belt vaak., inzicht: jaar} # verwacht: andere-periode",
        "  - {tekst: U belt vaak., inzicht: binnen} # verwacht: niet-openbaar",
        "  - {tekst: U belt vaak., inzicht: weg} # verwacht: verwijzing",
        "  - {tekst: Mevrouw Yilmaz belt vaak., inzicht: goed} # verwacht: persoonsgegeven",
        "  - {tekst: Bel 06-12345678., inzicht: goed} # verwacht: persoonsgegeven",
        "  - {tekst: Wij conformeren ons middels dit bericht., inzicht: goed} # verwacht: moeilijke-zin",
    ],
)
def test_what_may_not_be_said(regel: str) -> None:
    """Every line that cannot go outside is found where it stands."""
    controleer(met(regel))


@pytest.mark.parametrize("inzicht", ["collega", "fan", "zonder-bron"])
def test_somebody_may_choose_it_on_purpose(inzicht: str) -> None:
    """With «toch: ja» an impression of staff, an outlier or an insight without a source may stand in it."""
    controleer(met(f"  - {{tekst: U belt vaak., inzicht: {inzicht}, toch: ja}}"))


@pytest.mark.parametrize(
    ("voor", "na"),
    [
        ("uitkomst: gehaald", "uitkomst: open"),
        ("respons: Vier van de tien mensen deden mee.\n", ""),
        ("nog-niet: [Wat vinden jongeren van reparaties?]\n", ""),
        ("meedoen: Meld u aan voor het panel.\n", ""),
        ("goedgekeurd: {door: de bestuurder, op: 2024-08-01}\n", ""),
        ("Beste huurder.\n", ""),
        (BELOFTE, ""),
    ],
    ids=["belofte", "respons", "nog-niet", "meedoen", "goedgekeurd", "voorwoord", "antwoord"],
)  # fmt: skip
def test_what_is_not_there_yet_is_to_do(voor: str, na: str) -> None:
    """What is missing is no fault in a concept: it stands on the list of one point, and in the way of publishing."""
    assert voor in AF
    _, meldingen = lees(AF.replace(voor, na))

    assert [melding.ernst for melding in meldingen] == ["waarschuwing"]
    assert [stand.punt.nummer for stand in build_punten(meldingen) if not stand.klaar] != []
    assert stands_in_the_way(meldingen[0])
    assert not concerns_all(meldingen[0])


@pytest.mark.parametrize(
    ("voor", "na", "code", "punt"),
    [
        ("respons: Vier van de tien mensen deden mee.", "respons: Vier van de tien …", "respons-ontbreekt", 1),
        ("meedoen: Meld u aan voor het panel.", "meedoen: Meld u aan ...", "meedoen-ontbreekt", 9),
        ("nog-niet: [", "nog-niet: ['Wat …?', ", "nog-niet-ontbreekt", 9),
        ("titel: Wat u zei", "titel: …", "nog-invullen", 10),
        ("tekst: U wacht te lang.", "tekst: De lift van flat A is gemaakt.", "nog-invullen", 10),
        ("toelichting: De lift doet het.", "toelichting: De lift doet …", "nog-invullen", 10),
        ("door: de bestuurder", "door: …", "nog-invullen", 10),
        ("Beste huurder.", "Beste huurder.\n\nIn [vul in: half jaar] sprak u mee.", "nog-invullen", 10),
    ],
)  # fmt: skip
def test_a_hint_that_was_pasted_is_still_to_do(voor: str, na: str, code: str, punt: int) -> None:
    """An example that nobody finished never counts as written, in whatever text it stands."""
    text = AF.replace(voor, na)
    _, (melding,) = lees(text)
    line = text.splitlines()[melding.plek.regel - 1]

    assert (melding.code, na.rpartition("\n")[2] in line, stands_in_the_way(melding)) == (code, True, True)
    assert [stand.punt.nummer for stand in build_punten([melding]) if not stand.klaar] == [punt]


@pytest.mark.parametrize(
    ("voor", "na", "code"),
    [
        (ANTWOORD, "", "belofte-zonder-antwoord"),
        ("uiterlijk: 2024-12-31", "uiterlijk: 2024-06-30", "belofte-datum"),
        ("cijfer: 7.5", "cijfer: 7.6", "cijfer-anders"),
        ("op: 2024-08-01", "op: 2024-06-30", "goedgekeurd"),
        ("status: concept", "status: vastgesteld", "niet-vastgesteld"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_a_fault(voor: str, na: str, code: str) -> None:
    """A promise without an answer, one that is over already, another figure than the source: each is a fault."""
    assert voor in AF
    _, meldingen = lees(AF.replace(voor, na))

    assert [(melding.code, melding.ernst) for melding in meldingen] == [(code, "fout")]


def test_what_is_wrong_with_a_field_stands_on_its_own_line() -> None:
    """Who mends a report goes to the line that is named, also within a list and under the fields."""
    names = ["titel: Wat mevrouw Yilmaz zei", "respons: Mevrouw Yilmaz en vier van de tien mensen"]
    vragen = "nog-niet:\n- Wat vinden jongeren?\n- Wat vindt mevrouw Yilmaz?\nmeedoen: Bel mevrouw Yilmaz."
    text = AF.replace("titel: Wat u zei", names[0]).replace("respons: Vier van de tien mensen", names[1])
    text = re.sub(r"nog-niet: .*\nmeedoen: .*", vragen, text).replace("Beste huurder", "Beste mevrouw Yilmaz")
    _, meldingen = lees(text)
    found = sorted(text.splitlines()[m.plek.regel - 1][m.plek.kolom - 1 :][:12] for m in meldingen)

    assert {melding.code for melding in meldingen} == {"persoonsgegeven"}
    assert found == sorted(["Wat mevrouw ", "Mevrouw Yilm", "Wat vindt me", "Bel mevrouw ", "Beste mevrou"])


@pytest.mark.parametrize(
    ("vandaag", "eerder", "te_doen"),
    [
        (date(2024, 12, 31), (), []),
        (date(2025, 1, 1), (), [("belofte-datum", "waarschuwing", True)]),
        (date(2025, 1, 1), (Vaststelling(replace(VORIG, periode=Periode(2024, 1))),), []),
    ],
    ids=["vandaag", "voorbij", "nieuwe versie"],
)
def test_nobody_promises_what_is_over_on_the_day_of_publishing(
    vandaag: date, eerder: tuple[Vaststelling, ...], te_doen: list[tuple[str, str, bool]]
) -> None:
    """A promise that was to be done by yesterday is to do in a concept; a new version keeps the days of the first."""
    bericht, _ = lees(AF)
    assert bericht is not None
    library = replace(maak_bibliotheek(INZICHTEN), vaststellingen=(Vaststelling(VORIG), *eerder))
    found = Stuk(bericht, achtergrond(library, vandaag)).meldingen

    assert [(m.code, str(m.ernst), stands_in_the_way(m)) for m in found if "belofte" in m.code] == te_doen
    assert not any(map(concerns_all, found))


def test_a_name_is_never_repeated_in_full() -> None:
    """The finding goes to logs and pull requests: it says where, and gives the first letter only."""
    _, (melding,) = lees(met("  - {tekst: Mevrouw Yilmaz belt vaak., inzicht: goed}"))

    assert "Yilmaz" not in melding.tekst + melding.hint


def test_each_kind_says_where_an_own_one_belongs() -> None:
    """A number of the organisation itself is no name: it stands with its other addresses."""
    _, (nummer,) = lees(met("  - {tekst: Bel 06-12345678., inzicht: goed}"))
    _, (naam,) = lees(met("  - {tekst: Volgens Aedes is dat zo., inzicht: goed}"))

    assert "mkdocs.yml bij contact" in nummer.hint
    assert "namen: […]" in naam.hint


def test_a_name_of_an_organisation_can_be_declared() -> None:
    """Communications says which names are no people."""
    _, meldingen = lees(met("  - {tekst: Volgens Aedes is dat zo., inzicht: goed}"))
    _, na = lees(
        met("  - {tekst: Volgens Aedes is dat zo., inzicht: goed}").replace("meedoen:", "namen: [Aedes]\nmeedoen:")
    )

    assert [melding.code for melding in meldingen] == ["persoonsgegeven"]
    assert na == []


def test_a_report_of_an_empty_half_year_is_good() -> None:
    """With no insights nobody asks for themes, marks or a response."""
    _, meldingen = lees(
        "---\ntitel: Wat u zei\nstatus: concept\ngoedgekeurd: {door: de bestuurder, op: 2024-08-01}\n"
        "beloften:\n- {belofte: 2023-h2/lift, uitkomst: vervallen, toelichting: De flat is gesloopt.}\n"
        "nog-niet: [Wat vindt u van uw buurt?]\nmeedoen: Meld u aan.\n---\n\nBeste huurder.\n"
    )

    assert meldingen == []


def test_every_code_belongs_to_one_point() -> None:
    """A finding stands on one list, so that it is solved once."""
    codes = [code for punt in PUNTEN for code in punt.codes]

    assert len(codes) == len(set(codes))
    assert [punt.nummer for punt in PUNTEN] == list(range(1, 13))


@pytest.mark.parametrize(
    ("text", "code", "regel"),
    [
        ("- {wat: A, cijfer: 7,8, wanneer: 2024}", "onbekend-veld", 3),
        ("- {wat: A, cijfer: '11', wanneer: 2024}", "geen-getal", 3),
        ("- {wat: A, cijfer: 7.955, wanneer: 2024}", "geen-getal", 3),
        ("- {wat: A, cijfer: '7,95', wanneer: 2024}\n- {wat: A, cijfer: 7, wanneer: 2024}", "dubbel", 4),
    ],
)
def test_a_mark_is_read_exactly(text: str, code: str, regel: int) -> None:
    """A mark has at most two decimals, lies between 1 and 10 and stands there once."""
    _, meldingen = lees(f"---\nscores:\n{text}\ntitel: T\nstatus: concept\n---\n\nBeste huurder.\n")

    assert (meldingen[0].code, meldingen[0].plek.regel) == (code, regel)


def test_a_comma_is_a_decimal() -> None:
    """«7,95» is 7,95, and not 8 (S4-08)."""
    bericht, _ = lees(AF.replace("cijfer: 7.5", "cijfer: '7,95'"))

    assert bericht is not None
    assert bericht.scores[0].cijfer == 7.95


@pytest.mark.parametrize("naam", ["2024-1", "2024", "2024-h3", "h1-2024"])
def test_a_report_is_named_after_its_half_year(naam: str) -> None:
    """The name is the address."""
    lezing = Lezing(date(2024, 8, 1))

    assert read_bericht(AF.encode(), f"docs/berichten/{naam}.md", lezing) is None
    assert [melding.code for melding in lezing.meldingen] == ["naam"]


@pytest.mark.parametrize(
    ("score", "codes"),
    [
        ("{wat: A, cijfer: 7.5, wanneer: 2024-06, inzicht: goed, bron: Ander}", []),
        ("{wat: A, n: 40, cijfer: 8.2, wanneer: 2024-06, bron: Visitatie, steekwoorden: [open]}", []),
        ("{wat: A, n: 40, cijfer: 8.2, wanneer: 2024-06}", ["zonder-bron"]),
        ("{wat: A, n: 40, cijfer: 8.2, wanneer: 2010, bron: Visitatie}", ["andere-periode"]),
        ("{wat: A, n: 40, cijfer: 7.5, wanneer: 2024-06, inzicht: collega}", ["medewerkersbeleving", "cijfer-anders"]),
        ("{wat: A, n: 40, cijfer: 7.5, wanneer: 2024-06, inzicht: fan}", ["uitschieter", "cijfer-anders"]),
        ("{wat: A, cijfer: 62, wanneer: 2024-06, inzicht: goed}", ["geen-getal"]),
    ],
)
def test_a_mark_has_a_source_a_time_and_the_voice_of_tenants(score: str, codes: list[str]) -> None:
    """The rules for what tenants said hold for marks too; staff and outliers never get outside as a mark (S4-09)."""
    _, meldingen = lees(AF.replace("nog-niet:", f"- {score}\nnog-niet:"))

    assert sorted(melding.code for melding in meldingen) == sorted(codes)


@pytest.mark.parametrize(
    ("voor", "na", "veld"),
    [
        ("respons: Vier van de tien", "respons: Drie mensen en vier van de tien", "kleine-groep"),
        ("Beste huurder.", "Beste mevrouw Yilmaz.", "«voorwoord»"),
        ("titel: Wat u zei", "titel: Wat mevrouw Yilmaz zei", "«titel»"),
        ("meedoen: Meld u aan", "meedoen: Bel 06-12345678 en meld u aan", "«meedoen»"),
        ("De lift doet het.", "Mevrouw Yilmaz kan weer omhoog.", "«toelichting»"),
        ("2024-06, ", "2024-06, n-onbekend: ja, omdat: Mevrouw Yilmaz weet het niet., ", "«omdat»"),
    ],
)
def test_every_text_of_a_report_is_looked_at(voor: str, na: str, veld: str) -> None:
    """Whatever tenants will read is checked, and the finding says in which field it stands."""
    assert voor in AF
    _, meldingen = lees(AF.replace(voor, na))

    assert [veld in f"{melding.tekst} {melding.code}" for melding in meldingen] == [True]


def test_more_than_one_reason_for_care_is_told() -> None:
    """An impression of staff without a source carries both labels."""
    inzicht = openbaar("x", stem=Stem.MEDEWERKER, bron=None)

    assert len(voorbehouden(inzicht)) == 2
    assert kanttekening(inzicht, {"x": "het is niet bekend hoe de deelnemers zijn gevonden"}).count(".") == 4
