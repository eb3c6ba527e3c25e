"""A finding stands on the line of the fault, and a fault in one file makes no findings in another."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.reading.bibliotheek import load_bibliotheek
from generator.values.melding import Melding
from tests.reading.lees import VANDAAG

INZICHT = "inzichten/2018/geen-bericht.md"
TERMEN = ("klantgroepen/ouderen", "themas/reparaties", "klantreizen/huur-opzeggen", "methoden/interview",
          "gebruiksdoelen/problemen-oplossen", "onderwerpen/woning")  # fmt: skip
LIJSTEN = ("themas/index", "methoden/index", "programma/index")
ANDERE = ("kennisvragen/wachten", "onderzoeken/gesprek-wachten", "programma/2024", "routes/kraan", "personas/riet")


def _kaal(text: str) -> str:
    """Return a file in which every field is empty."""
    return re.sub(r"(?m)^([a-z-]+):.*\n(?:[ -].*\n)*", r"\1:\n", text)


SCHADE: dict[str, Callable[[str], str]] = {
    "zeven onbekende velden": lambda text: text.replace("---\n", "---\n" + "".join(f"x{n}: y\n" for n in range(7)), 1),
    "geen YAML": lambda text: text.replace("---\n", "---\nx: [\n", 1),
    "een aanhalingsteken te veel": lambda text: text.replace("---\n", "---\nx: 'y\n", 1),
    "alleen tekst": lambda text: "# Een kop\n\n" + text.split("---\n")[2],
    "leeg": lambda _: "",
    "HTML": lambda text: text + "\n<script>x</script>\n",
    "een stuurteken": lambda text: text + "\n\x08\n",
    "niets ingevuld": _kaal,
}
"""What can go wrong in a file, by what it is called."""


def _lees(project: Path) -> tuple[Melding, ...]:
    return load_bibliotheek(project, VANDAAG).meldingen


def _verander(project: Path, bestand: str, old: str, new: str) -> tuple[Melding, ...]:
    """Return what is found after one change in a file of a good library."""
    path = project / bestand
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return _lees(project)


@pytest.mark.parametrize("schade", SCHADE)
@pytest.mark.parametrize("naam", [*TERMEN, *LIJSTEN, *ANDERE])
def test_a_fault_in_one_file_makes_no_other_faults(klein: Path, naam: str, schade: str) -> None:
    """What names a term, a list, a question, a study or a programme with faults is not called wrong for it."""
    path = klein / f"docs/{naam}.md"
    path.write_text(SCHADE[schade](path.read_text("utf-8")), "utf-8")
    found = _lees(klein)

    assert {melding.plek.bestand for melding in found} == {f"docs/{naam}.md"}


@pytest.mark.parametrize(
    ("bestand", "old", "new", "hint"),
    [
        ("docs/themas/reparaties.md:5", "domein: diensten", "domein: Diensten", "Bedoelde je «diensten»?"),
        ("docs/methoden/interview.md:5", "verkennen", "verkenen", "Bedoelde je «verkennen»?"),
        ("docs/onderwerpen/woning.md:5", "woningkwaliteit", "woningkwalitijd", "Bedoelde je «woningkwaliteit»?"),
    ],
)
def test_a_hint_comes_from_the_list_of_the_value_itself(
    klein: Path, bestand: str, old: str, new: str, hint: str
) -> None:
    """A domein is never advised to be a thema, and the finding stands where the word stands."""
    (found,) = _verander(klein, bestand.partition(":")[0], old, new)

    assert f"{found.plek.bestand}:{found.plek.regel}" == bestand
    assert (found.code, found.hint) == ("onbekende-waarde", hint)


@pytest.mark.parametrize(
    ("velden", "regel", "tekst"),
    [
        ("bron: {titel: 'Panel}\nn: 8", 3, "Een aanhalingsteken is niet gesloten."),
        ("bron: {titel: Panel}\nzekerheid: \"hoog: ja\nzoektermen: [\"lift\"]", 4,
         "Een aanhalingsteken is niet gesloten."),
        ("zekerheid: \"hoog: ja\n\nsoort: gedrag", 3, "Een aanhalingsteken is niet gesloten."),
        ("zoektermen: [lift\nn: 8", 3, "Een lijst of blok met haken is niet gesloten."),
    ],
)  # fmt: skip
def test_what_is_not_closed_is_named_where_it_opens(klein: Path, velden: str, regel: int, tekst: str) -> None:
    """Where YAML stops reading is often far below the fault."""
    path = klein / INZICHT
    lines = path.read_text("utf-8").split("\n")
    lines[2:2] = velden.split("\n")
    path.write_text("\n".join(lines), "utf-8")
    (found,) = _lees(klein)

    assert (found.plek.bestand, found.plek.regel, found.tekst) == (INZICHT, regel, tekst)


def test_a_nul_is_named_on_its_line(klein: Path) -> None:
    """One byte in a text of many lines."""
    path = klein / INZICHT
    path.write_bytes(path.read_bytes() + b"Een zin.\nNog een\x00 zin.\n")
    (found,) = _lees(klein)

    assert (found.plek.regel, found.plek.kolom) == (path.read_bytes().count(b"\n"), 8)


@pytest.mark.parametrize(
    ("velden", "regel", "code"),
    [
        ("bevestigt: [weg]", 8, "verwijzing"),
        ("vervangt:\n- {zelf}", 9, "verwijzing"),
        ("n: 8\nspreekt-tegen: [weg]", 9, "verwijzing"),
    ],
)
def test_a_relation_to_nothing_is_a_fault_on_its_line(klein: Path, velden: str, regel: int, code: str) -> None:
    """A dangling id and a relation to itself."""
    path = klein / INZICHT
    lines = [line for line in path.read_text("utf-8").split("\n") if not line.startswith(("bevestigt", "vervangt"))]
    lines[7:7] = velden.format(zelf=path.stem).split("\n")
    path.write_text("\n".join(lines), "utf-8")
    (found,) = _lees(klein)

    assert (found.plek.regel, found.code) == (regel, code)


def test_two_talks_of_one_study_cannot_have_one_name(klein: Path) -> None:
    """An agenda would take the second for the first."""
    bestand = "docs/onderzoeken/gesprek-wachten.md"
    path = klein / bestand
    talks = "gesprekken:\n- {id: een, datum: 2024-05-01}\n- {id: een, datum: 2024-05-02}\n"
    text = re.sub(r"gesprekken:\n(?:[- ].*\n)+", "", path.read_text("utf-8"))
    path.write_text(text.replace("---\n", f"---\n{talks}", 1), "utf-8")
    found = [melding for melding in _lees(klein) if melding.code == "dubbel"]

    assert [(melding.plek.bestand, melding.tekst) for melding in found] == [
        (bestand, "Het gesprek «een» staat er twee keer.")
    ]
