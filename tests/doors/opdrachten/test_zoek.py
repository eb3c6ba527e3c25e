"""`inzichten zoek`: the library asked from the command line."""

import json
from pathlib import Path

import pytest

from generator.doors.cli import main
from tests.doors.conftest import Opdracht

KLEIN = """---
klantgroep: alle-huurders
thema: woningkwaliteit
klantreis: geen
methode: interview
datum: {jaar}
actie: geen
---

# {titel}

Dit zeggen zij.
"""
"""An insight over terms that the copy below has."""
TERMEN = {
    "klantgroepen/alle-huurders": "label: Alle huurders",
    "themas/woningkwaliteit": "label: Kwaliteit\ndomein: kwaliteit",
    "themas/index": "titel: Thema's\ndomeinen:\n  kwaliteit: Kwaliteit",
    "methoden/interview": "label: Interview\naard: kwalitatief\nfasen: [verkennen]",
    "methoden/index": "titel: Methoden\nfasen:\n  verkennen: Verkennen",
    "over/zoekwoorden": "titel: Zoekwoorden\nsynoniemen:\n- [zwam, schimmel]",
}
SCHIMMEL = "inzichten/2024/schimmel.md"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give a small library of its own, so that these tests hold in every library."""
    paden = {f"docs/{pad}.md": f"---\n{kop}\n---\n\nTekst.\n" for pad, kop in TERMEN.items()}
    paden[SCHIMMEL] = KLEIN.format(jaar=2024, titel="Schimmel in de badkamer")
    paden["inzichten/2023/lift.md"] = KLEIN.format(jaar="2023-03", titel="De lift staat stil")
    paden["inzichten/onbekend/lift-oud.md"] = KLEIN.format(jaar="onbekend", titel="De lift was traag")
    paden["mkdocs.yml"] = "site_name: Klein\nplugins:\n- klantinzichten\n"
    for pad, text in paden.items():
        (tmp_path / pad).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / pad).write_text(text, "utf-8")
    return tmp_path


def test_it_finds_what_is_known(inzichten: Opdracht) -> None:
    """Title, date, method and file of each answer, best first, and how many there are."""
    assert inzichten("zoek", "lift") == (
        0,
        "  1  De lift staat stil\n"
        "     maart 2023 · Interview · inzichten/2023/lift.md\n"
        "  2  De lift was traag\n"
        "     datum onbekend · Interview · inzichten/onbekend/lift-oud.md\n"
        "2 resultaten.\n",
    )


def test_it_answers_who_names_a_klantgroep_and_a_thema(inzichten: Opdracht) -> None:
    """Their page says its surest claim first; then what holds all words, and what holds a part (S0-11)."""
    code, said = inzichten("zoek", "kwaliteit", "huurders", "lift")

    assert code == 0
    assert said.splitlines()[2:5] == [
        "Alle huurders, kwaliteit: Schimmel in de badkamer",
        "     docs/klantgroepen/alle-huurders/woningkwaliteit.md",
        "  1  De lift staat stil",
    ]
    assert said.splitlines()[8] == "Met een deel van je woorden:"


def test_of_many_answers_it_shows_the_first(inzichten: Opdracht) -> None:
    """A long list says how to see the rest, and that option works."""
    code, said = inzichten("zoek", "lift", "--aantal", "1")

    assert code == 0
    assert "De lift was traag" not in said
    assert said.endswith("Dit zijn de eerste 1 van 2 resultaten. Meer zien? Voeg toe: --aantal 2\n")
    assert inzichten("zoek", "lift", "--aantal", "2") == inzichten("zoek", "lift")


def test_words_and_one_quoted_question_are_the_same(inzichten: Opdracht) -> None:
    """With or without quotes in the shell."""
    assert inzichten("zoek", "stille", "lift") == inzichten("zoek", "stille lift")


@pytest.mark.parametrize(
    ("vraag", "said"),
    [
        ("schommel", "«schommel» staat nergens; we zochten op schimmel.\n"),
        ("schimel", "«schimel» staat nergens; we zochten op schimmel.\n"),
        ("schimm", "«schimm» gelezen als een stuk van schimmel.\n"),
    ],
)
def test_it_says_how_it_understood_a_word(inzichten: Opdracht, vraag: str, said: str) -> None:
    """Nobody takes the answers to another word for answers to their own."""
    code, found = inzichten("zoek", vraag)

    assert code == 0
    assert found.startswith(f"{said}  1  Schimmel in de badkamer\n")


def test_a_synonym_from_the_page_zoekwoorden_is_found(inzichten: Opdracht) -> None:
    """A word that a colleague added works at once."""
    assert "  1  Schimmel in de badkamer\n" in inzichten("zoek", "zwam")[1]


@pytest.mark.parametrize(
    ("vraag", "said"),
    [
        ("qqqq", "«qqqq» komt nergens voor.\nNiets gevonden.\n"),
        ("kwlitet", "«kwlitet» komt nergens voor. Bedoel je: kwaliteit?\nNiets gevonden.\nDichtbij: Kwaliteit\n"),
        ("schimmmmmel", "«schimmmmmel» komt nergens voor. Bedoel je: schimmel?\nNiets gevonden.\n"),
        ("wat is het", "Noem een onderwerp, bijvoorbeeld: inzichten zoek ouderen reparaties\n"),
        ("", "Noem een onderwerp, bijvoorbeeld: inzichten zoek ouderen reparaties\n"),
    ],
)
def test_without_an_answer_it_says_what_to_do(inzichten: Opdracht, vraag: str, said: str) -> None:
    """An unknown word and a question without a subject are no fault, and the reader can go on."""
    assert inzichten("zoek", vraag) == (0, said)


@pytest.mark.parametrize("aantal", ["nul", "0", "-1", "1.5", "²", ""])
def test_a_wrong_number_is_said_in_dutch(aantal: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2, what was wrong, and an example that can be pasted."""
    with pytest.raises(SystemExit) as stop:
        main(["zoek", "lift", f"--aantal={aantal}"])

    assert stop.value.code == 2
    assert f"--aantal: «{aantal}» is geen aantal. Schrijf bijvoorbeeld: --aantal 20" in capsys.readouterr().err


def test_without_words_it_asks_for_them(capsys: pytest.CaptureFixture[str]) -> None:
    """The command alone cannot run."""
    with pytest.raises(SystemExit) as stop:
        main(["zoek"])

    assert stop.value.code == 2
    assert "dit ontbreekt nog: WOORD" in capsys.readouterr().err


def test_as_json_another_program_can_read_it(inzichten: Opdracht) -> None:
    """Id, path, title, kind and score of each answer, and how every word was understood; only an insight has an id."""
    code, said = inzichten("zoek", "schommel", "interview", "--json", "--aantal", "20")
    found = json.loads(said)
    scores = [row.pop("score") for row in found["treffers"]]
    per_pad = {row["pad"]: row for row in found["treffers"]}

    assert code == 0
    assert list(found) == ["begrepen", "treffers"]
    assert found["begrepen"] == [
        {"woord": "schommel", "hoe": "typefout", "als": ["schimmel"]},
        {"woord": "interview", "hoe": "zelf", "als": ["interview"]},
    ]
    assert per_pad[SCHIMMEL] == {
        "inzicht": "schimmel",
        "pad": SCHIMMEL,
        "titel": "Schimmel in de badkamer",
        "soort": "Inzicht",
    }
    assert scores == sorted(scores, reverse=True)
    page = json.loads(inzichten("zoek", "interview", "--json")[1])["treffers"][0]
    assert page.pop("score") > 0
    assert page == {
        "inzicht": None,
        "pad": "methoden/interview.md",
        "titel": "Interview",
        "soort": "Methode",
    }


def test_as_json_no_answer_is_an_empty_list(inzichten: Opdracht) -> None:
    """A program never has to read Dutch sentences."""
    code, said = inzichten("zoek", "qqqq", "--json")

    assert (code, json.loads(said)) == (
        0,
        {"begrepen": [{"woord": "qqqq", "hoe": "onbekend", "als": []}], "treffers": []},
    )


@pytest.mark.parametrize("extra", [(), ("--json",)], ids=["text", "json"])
def test_a_fault_in_one_insight_does_not_stop_it(
    project: Path, capsys: pytest.CaptureFixture[str], extra: tuple[str, ...]
) -> None:
    """The others are found, and who reads the answers learns on stderr that something is left out."""
    (project / "inzichten/2023/lift.md").write_text("geen kopblok\n", "utf-8")
    code = main(["--map", str(project), "zoek", "lift", *extra])
    out, err = capsys.readouterr()

    assert code == 0
    assert "De lift was traag" in out
    assert "De lift staat stil" not in out
    assert err == "Let op: inzichten met fouten doen niet mee. Kijk met: inzichten controleer\n"


def test_without_a_fault_nothing_is_said_about_faults(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A warning that is always there is not read."""
    main(["--map", str(project), "zoek", "lift"])

    assert capsys.readouterr().err == ""
