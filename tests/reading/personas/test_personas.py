"""A persona from a file: what may stand in it, and the one name that only it may hold (S1-05)."""

import re
from pathlib import Path

import pytest

from generator.reading.bestand.boom import open_boom
from generator.reading.bestand.lezing import Lezing
from generator.reading.bibliotheek import load_taxonomie
from generator.reading.personas.personas import load_personas
from generator.values.melding import Melding
from generator.values.personas.persona import Aansluiting, Persona, Stapoordeel
from generator.values.personas.portret import Bril, Haar, Haarkleur, Huid, Portret
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.taxonomie import Taxonomie
from tests.conftest import PROJECT
from tests.reading.lees import VANDAAG

OUDEREN = Klantgroep("ouderen", "Ouderen")
MELDEN = Klantreis("reparatie-melden", "Een reparatie melden", stappen=(Stap("melden", "melden"),))
KOP = (
    "naam: Riet\nleeftijd: 84\ninkomen: AOW\nhobbys: [puzzelen]\ngezin: woont alleen\n"
    "woonbehoeften: [een lift die het doet]\nklantgroep: ouderen\ngebaseerd-op: [lift-stil]\n"
    "portret: {haar: knot, huid: licht, haarkleur: wit, bril: rond}\n"
)
STAP = "{klantreis: reparatie-melden/melden, aansluiting: sluit-niet-aan, uit: lift-stil, omdat: Het blijft stil.}"


def _lees(project: Path, kop: str, tekst: str = "Een verhaal.") -> tuple[tuple[Persona, ...], list[Melding]]:
    (project / "docs/personas").mkdir(parents=True)
    (project / "docs/personas/riet.md").write_text(f"---\n{kop}---\n\n{tekst}\n", "utf-8")
    taxonomie = Taxonomie(klantgroepen=(OUDEREN,), klantreizen=(MELDEN,))
    lezing = Lezing(VANDAAG, taxonomie, ids={"inzichten": frozenset(("lift-stil",))})
    return load_personas(open_boom(project, ("docs",), lezing), lezing), lezing.meldingen


def test_a_persona_is_read_whole(tmp_path: Path) -> None:
    """The six fields of the source, what they rest on, a face, and how a step suits."""
    gevonden = _lees(tmp_path, f"{KOP}reizen: [{STAP}]\n")

    assert gevonden == (
        (
            Persona(
                "riet", "docs/personas/riet.md", "Riet", 84, "AOW", ("puzzelen",), "woont alleen",
                ("een lift die het doet",), OUDEREN, ("lift-stil",),
                Portret(Haar.KNOT, Huid.LICHT, Haarkleur.WIT, Bril.ROND),
                (Stapoordeel(MELDEN, MELDEN.stappen[0], Aansluiting.SLUIT_NIET_AAN, "lift-stil", "Het blijft stil."),),
                "Een verhaal.",
            ),
        ),
        [],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("oud", "nieuw", "code", "hint"),
    [
        ("klantgroep: ouderen", "klantgroep: oudere", "onbekende-waarde", "Bedoelde je «ouderen»?"),
        ("[lift-stil]", "[lift-weg]", "verwijzing", "Bedoelde je «lift-stil»?"),
        ("naam: Riet", "naam: Riet Bakker", "onbekende-waarde", "Schrijf bijvoorbeeld: Riet"),
        ("haar: knot", "haar: staart", "onbekende-waarde", "kaal"),
        ("leeftijd: 84", "leeftijd: 184", "geen-getal", "van 0 tot 120"),
        ("hobbys: [puzzelen]\n", "", "veld-ontbreekt", "hobbys: [puzzelen, wandelen]"),
        ("klantgroep:", f"reizen: [{STAP.replace('/melden', '')}]\nklantgroep:", "onbekende-waarde",
         "Zet de stap erachter: reparatie-melden/melden."),
        ("klantgroep:", f"reizen: [{STAP.replace('uit: lift-stil, ', '')}]\nklantgroep:", "veld-ontbreekt", "uit:"),
        ("klantgroep:", f"reizen: [{STAP}, {STAP.replace('niet-', '')}]\nklantgroep:", "dubbel", "Laat er één staan."),
    ],
)  # fmt: skip
def test_what_cannot_be_is_one_finding_with_a_hint(tmp_path: Path, oud: str, nieuw: str, code: str, hint: str) -> None:
    """A klantgroep, an insight or a step that is gone, a surname, and a step that is judged twice."""
    personas, meldingen = _lees(tmp_path, KOP.replace(oud, nieuw, 1))

    assert personas == ()
    assert [melding.code for melding in meldingen if melding.code != "naam-van-iemand"] == [code]
    assert any(hint in melding.hint for melding in meldingen)


@pytest.mark.parametrize(
    ("tekst", "vragen"),
    [
        ("Buurvrouw Riet belt. Riet's lift staat stil.", 0),
        ("Buurvrouw Anneke belt.", 1),
        ("Mevrouw Riet Bakker belt.", 1),
        ("Oma Riet en tante Anneke bellen.", 1),
    ],
)
def test_only_its_own_first_name_may_stand_in_a_persona(tmp_path: Path, tekst: str, vragen: int) -> None:
    """The gate asks about every other name, also about a surname behind this one (S0-30)."""
    meldingen = _lees(tmp_path, KOP, tekst)[1]

    assert [melding.code for melding in meldingen] == ["naam-van-iemand"] * vragen


def test_the_name_of_one_persona_is_asked_about_in_another(tmp_path: Path) -> None:
    """Each file opens the gate for itself alone."""
    (tmp_path / "docs/personas").mkdir(parents=True)
    (tmp_path / "docs/personas/anneke.md").write_text(f"---\n{KOP.replace('Riet', 'Anneke')}---\n\nTante Riet belt.\n")
    (tmp_path / "docs/personas/riet.md").write_text(f"---\n{KOP}---\n\nTante Anneke belt.\n")
    lezing = Lezing(VANDAAG, Taxonomie(klantgroepen=(OUDEREN,)))
    load_personas(open_boom(tmp_path, ("docs",), lezing), lezing)

    assert [(melding.plek.bestand, melding.code) for melding in lezing.meldingen] == [
        ("docs/personas/anneke.md", "naam-van-iemand"),
        ("docs/personas/riet.md", "naam-van-iemand"),
    ]


@pytest.mark.parametrize("kop", [KOP.replace("naam: Riet", "naam: Riet Bakker"), KOP.replace("naam: Riet\n", "")])
def test_a_name_that_is_no_first_name_opens_nothing(tmp_path: Path, kop: str) -> None:
    """Without one made-up first name in its place, the gate asks as everywhere."""
    meldingen = _lees(tmp_path, kop, "Buurvrouw Riet belt.\n\nnaam: Riet\n")[1]

    assert "naam-van-iemand" in {melding.code for melding in meldingen}


def test_sure_personal_data_stays_out_of_a_persona(tmp_path: Path) -> None:
    """What points at one person is a fault here too, whoever it is said to be of."""
    meldingen = _lees(tmp_path, KOP, "Bel Riet op 06-12345678.")[1]

    assert [melding.code for melding in meldingen] == ["persoonsgegeven"]


def test_the_example_of_the_manual_is_a_persona(tmp_path: Path) -> None:
    """Who pastes it in this library gets a persona, and no finding."""
    (example,) = re.findall(
        r"```yaml\n(---\n.*?)```", (PROJECT / "docs/over/personas.md").read_text("utf-8"), re.DOTALL
    )
    (tmp_path / "docs/personas").mkdir(parents=True)
    (tmp_path / "docs/personas/riet.md").write_text(example, "utf-8")
    lezing = Lezing(VANDAAG, load_taxonomie(PROJECT, Lezing(VANDAAG)))
    lezing.ids["inzichten"] = frozenset(path.stem for path in (PROJECT / "inzichten").rglob("*.md"))
    personas = load_personas(open_boom(tmp_path, ("docs",), lezing), lezing)

    assert ([persona.naam for persona in personas], lezing.meldingen) == (["Riet"], [])
