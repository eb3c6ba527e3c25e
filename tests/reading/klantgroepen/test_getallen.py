"""Numbers about a klantgroep: never without a dated source, and the word of today goes on working (S1-04)."""

import re

import pytest

from generator.reading.bestand.lezing import Lezing
from generator.reading.termen import read_term
from generator.values.klantgroepen.getal import Groepsgetal, Jaarbron, Leesdeel
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.soorten import Omvang
from tests.conftest import PROJECT
from tests.reading.lees import TAXONOMIE, VANDAAG

BRON = "bron: {titel: Huurdersregister, jaar: 2024}"
GETAL = f"{{wat: ouderen, waarde: 4100, over: al onze huurders, jaar: 2023, {BRON}}}"
OUDEREN = Groepsgetal("ouderen", 4100, "al onze huurders", 2023, Jaarbron("Huurdersregister", 2024))


def lees(velden: str) -> tuple[Klantgroep, list[tuple[str, str]]]:
    """Return the klantgroep with these fields, and the code and hint of everything that was found."""
    lezing = Lezing(VANDAAG, TAXONOMIE)
    data = f"---\nlabel: Ouderen\n{velden}\n---\n\nOver ouderen.\n".encode()
    groep = read_term(data, "docs/klantgroepen/ouderen.md", Klantgroep, lezing)
    assert isinstance(groep, Klantgroep)
    return groep, [(melding.code, melding.hint) for melding in lezing.meldingen]


def test_the_example_in_the_manual_is_right() -> None:
    """Who copies it from the page about terms has a klantgroep with a size, a kanaal and a reason for contact."""
    manual = (PROJECT / "docs/over/termen.md").read_text("utf-8")
    (velden,) = re.findall(r"```yaml\n---\nlabel: [^\n]*\n([^`]*hele-groep[^`]*?)\n---", manual)
    groep, found = lees(velden)

    assert found == []
    assert [getal.precies for getal in (*groep.getallen, *groep.kanalen, *groep.contactredenen)] == [1200, 20, 350]


@pytest.mark.parametrize(
    ("omvang", "word", "getallen"),
    [
        ("groot", Omvang.GROOT, ()),
        (GETAL, None, (OUDEREN,)),
        (f"[klein, {GETAL}]", Omvang.KLEIN, (OUDEREN,)),
        (f"[{GETAL}]", None, (OUDEREN,)),
    ],
)
def test_a_size_is_a_word_or_a_number_or_both(omvang: str, word: Omvang | None, getallen: object) -> None:
    """A file of yesterday reads as it did, and a number stands beside the guess."""
    groep, found = lees(f"omvang: {omvang}")

    assert (groep.omvang, groep.getallen, found) == (word, getallen, [])


def test_a_number_keeps_its_words_and_its_doubts() -> None:
    """What the source says in words stays words, and is no number to work with."""
    bron = "bron: {titel: Nieuws, jaar: 2024, uitgever: Gemeente.nu, gelezen: fragment}"
    groep, found = lees(
        f"omvang: {{wat: statushouders, waarde: bijna 8, eenheid: procent, over: nieuwe huurders, jaar: 2023, {bron}, "
        "hele-groep: nee, twijfel: Een deel deelt een woning.}"
    )
    (getal,) = groep.getallen

    assert found == []
    assert (getal.waarde, getal.precies, getal.is_deel, getal.hele_groep) == ("bijna 8", None, True, False)
    assert (getal.bron.gelezen, getal.twijfel) == (Leesdeel.FRAGMENT, "Een deel deelt een woning.")


@pytest.mark.parametrize(
    ("omvang", "code", "hint"),
    [
        ("4100", "getal-zonder-bron", "bron: {titel: Huurdersregister, jaar: 2024}"),
        ("34%", "getal-zonder-bron", "bron: {titel: Huurdersregister, jaar: 2024}"),
        ("{wat: ouderen, waarde: 4100, over: onze huurders, jaar: 2023}", "veld-ontbreekt", "bron: {titel:"),
        (GETAL.replace(", jaar: 2024}", "}"), "veld-ontbreekt", "jaar: 2024"),
        (GETAL.replace("jaar: 2023, ", ""), "veld-ontbreekt", "jaar: 2024"),
        (GETAL.replace("over: al onze huurders, ", ""), "veld-ontbreekt", "over: al onze huurders"),
        (GETAL.replace("4100", "100.1, eenheid: procent"), "boven-100", "van 0 tot 100"),
        (GETAL.replace("4100", "-1, eenheid: procent"), "boven-100", "van 0 tot 100"),
        ("[groot, klein]", "dubbel", "Houd één woord over"),
        ("[groot, groot]", "dubbel", "Haal de dubbele weg."),
        (f"[{GETAL}, {GETAL}]", "dubbel", "Haal de dubbele weg."),
        ("enorm", "onbekende-waarde", "groot, middel, klein"),
    ],
)
def test_a_number_without_a_dated_source_is_a_fault(omvang: str, code: str, hint: str) -> None:
    """No source, no year of the source, no year of the number, no scope, or more than everybody."""
    groep, found = lees(f"omvang: {omvang}")
    ((gevonden, gezegd),) = found

    assert (gevonden, groep.getallen) == (code, ())
    assert hint in gezegd


@pytest.mark.parametrize("waarde", ["0, eenheid: procent", "100, eenheid: procent", "100.5, eenheid: huurders"])
def test_a_share_of_nobody_or_everybody_is_fine(waarde: str) -> None:
    """Only more than a hundred of every hundred cannot be; a count may be anything."""
    assert lees(f"omvang: {GETAL.replace('4100', waarde)}")[1] == []


def test_the_newest_number_of_the_whole_group_counts() -> None:
    """An older number, one of a part of the group, and one in words stay on the page and weigh nothing."""
    heel = GETAL.replace("}}", "}, hele-groep: ja}")
    numbers = (
        heel, heel.replace("2023", "2019"), GETAL.replace("2023", "2024"),
        heel.replace("4100", "bijna 8").replace("2023", "2024"),
    )  # fmt: skip
    groep, found = lees(f"omvang: [{', '.join(numbers)}]")

    assert found == []
    assert (groep.geteld and groep.geteld.jaar, len(groep.getallen)) == (2023, 4)


def test_reasons_for_contact_have_a_source_too() -> None:
    """A volume without a source is refused as a size is (X-05)."""
    goed, _ = lees(f"contactredenen: [{GETAL.replace('ouderen', 'een reparatie melden')}]")
    _, found = lees("contactredenen: [{wat: een reparatie melden, waarde: 1200, over: telefoon, jaar: 2024}]")

    assert [getal.wat for getal in goed.contactredenen] == ["een reparatie melden"]
    assert [code for code, _ in found] == ["veld-ontbreekt"]


def _kanaal(kanaal: str, waarde: float, over: str = "alle contacten", jaar: int = 2023) -> str:
    return f"{{kanaal: {kanaal}, waarde: {waarde}, eenheid: procent, over: {over}, jaar: {jaar}, {BRON}}}"


@pytest.mark.parametrize(
    ("delen", "code"),
    [
        ([_kanaal("telefoon", 61), _kanaal("mail", 39)], []),
        ([_kanaal("telefoon", 61), _kanaal("mail", 39.5)], ["boven-100"]),
        ([_kanaal("telefoon", 61), _kanaal("mail", 60, over="alle ouderen")], []),
        ([_kanaal("telefoon", 61), _kanaal("telefoon", 60, jaar=2022)], []),
        ([_kanaal("fax", 61)], ["onbekende-waarde"]),
    ],
)
def test_kanalen_of_the_same_contacts_are_no_more_than_all(delen: list[str], code: list[str]) -> None:
    """Shares of other people or of another year do not add up, and a kanaal is one of the vocabulary."""
    groep, found = lees(f"kanalen: [{', '.join(delen)}]")

    assert [code for code, _ in found] == code
    assert len(groep.kanalen) == (0 if code else len(delen))
    assert code or groep.kanalen[0].wat == "Telefoon"
