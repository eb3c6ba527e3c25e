"""From an empty half year to a published report that stays as it was."""

import hashlib
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.doors.cli import main
from tests.conftest import copy_klein
from tests.doors.conftest import Opdracht
from tests.maak.opdrachten import INZICHT, KLAAR

BERICHTEN = "docs/berichten"


@pytest.fixture(scope="module")
def lege(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a library of our own with one insight and no report; nobody may change it."""
    project = copy_klein(tmp_path_factory.mktemp("bericht") / "klein")
    assert main(["--map", str(project), "leeg", "--ja"]) == 0
    path = project / "inzichten/2023/wachten.md"
    path.parent.mkdir()
    path.write_text(INZICHT, "utf-8")
    return project


@pytest.fixture(scope="module")
def vastgestelde(lege: Path) -> Path:
    """Give that library with a published report about the first half of 2023; nobody may change it."""
    project = shutil.copytree(lege, lege.with_name("vastgesteld"))
    (project / BERICHTEN / "2023-h1.md").write_text(KLAAR, "utf-8")
    assert main(["--map", str(project), "vaststellen", "2023-h1"]) == 0
    return project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Give the folder of the library to work on."""
    return tmp_path / "project"


@pytest.fixture
def leeg(lege: Path, project: Path) -> Path:
    """Give a copy of the library without a report, to work on."""
    return shutil.copytree(lege, project)


@pytest.fixture
def vastgesteld(vastgestelde: Path, project: Path) -> Path:
    """Give a copy of the library with a published report, to work on."""
    return shutil.copytree(vastgestelde, project)


def bewaard(project: Path) -> dict[str, str]:
    """Return the sum of every file that is kept."""
    files = (path for path in sorted((project / BERICHTEN).rglob("*")) if path.is_file() and path.name != "index.md")
    return {path.relative_to(project).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


class TestBegin:
    """`inzichten bericht` for a half year without a report."""

    def test_it_fills_in_what_is_known(self, leeg: Path, inzichten: Opdracht) -> None:
        """The new file is read back without a fault, and says what is left to do."""
        code, said = inzichten("bericht", "2023-h1")
        text = (leeg / BERICHTEN / "2023-h1.md").read_text("utf-8")

        assert (code, "1 keer «u zei»" in said) == (0, True)
        assert "- tekst: Huurders wachten lang op een reparatie.\n    inzicht: wachten\n" in text
        assert inzichten("controleer")[0] == 0
        assert "te doen  12. Een vast adres" in inzichten("bericht", "2023-h1")[1]

    def test_a_half_year_without_insights_begins_too(self, leeg: Path, inzichten: Opdracht) -> None:
        """Nothing was said, and the report can still be written."""
        assert inzichten("bericht", "2022-h1")[0] == 0
        assert "themas" not in (leeg / BERICHTEN / "2022-h1.md").read_text("utf-8")
        assert inzichten("controleer")[0] == 0

    def test_internal_insights_are_counted_and_left_out(self, leeg: Path, inzichten: Opdracht) -> None:
        """Whoever begins a report reads how much stays inside."""
        path = leeg / "inzichten/2023/wachten.md"
        path.write_text(INZICHT.replace("publicatie: extern", "publicatie: intern"), "utf-8")

        said = inzichten("bericht", "2023-h1")[1]

        assert re.search(r"Niet gebruikt, want intern.*:\n  inzichten/2023/wachten.md\n", said)
        assert "wachten" not in (leeg / BERICHTEN / "2023-h1.md").read_text("utf-8")

    @pytest.mark.parametrize("periode", ["2023", "2023-h3", "h1"])
    def test_a_wrong_name_says_what_to_write(
        self, inzichten: Opdracht, periode: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """The message is Dutch and has an example."""
        with pytest.raises(SystemExit) as stop:
            inzichten("bericht", periode)

        assert stop.value.code == 2
        assert f"«{periode}» is geen half jaar; schrijf bijvoorbeeld 2024-h1" in capsys.readouterr().err

    def test_a_proof_is_made_in_a_new_folder(self, leeg: Path, inzichten: Opdracht, tmp_path: Path) -> None:
        """Every form is there, nothing is published, and a folder that exists is left alone."""
        (leeg / BERICHTEN / "2023-h1.md").write_text(KLAAR, "utf-8")
        code, said = inzichten("bericht", "2023-h1", "--proef", str(tmp_path / "proef"))
        names = sorted(path.suffix for path in (tmp_path / "proef").iterdir())

        signed = (tmp_path / "proef/getallen-2023-h1.txt").read_text("utf-8")

        assert (code, names) == (0, ["", ".docx", ".html", ".pdf", ".pdf", ".txt"])
        assert "  regel 5, kolom 10: tien (aantal mensen onbekend): Van elke tien mensen deden er vier mee.\n" in signed
        assert signed.endswith("\nNagelopen door (functie): ....................   op (dag): ....................\n")
        assert "nog niet vastgesteld" in said
        assert not (leeg / BERICHTEN / "2023-h1").exists()
        assert inzichten("bericht", "2023-h1", "--proef", str(tmp_path / "proef"))[0] == 2

    def test_a_proof_is_no_part_of_the_repository(self, leeg: Path, inzichten: Opdracht) -> None:
        """Who adds all files to a pull request does not publish a proof, whatever its folder is called."""
        subprocess.run(["git", "init", "--quiet", leeg], check=True)
        (leeg / BERICHTEN / "2023-h1.md").write_text(KLAAR, "utf-8")
        code, said = inzichten("bericht", "2023-h1", "--proef", str(leeg / "probeersel"))
        seen = subprocess.run(["git", "-C", leeg, "status", "--short"], check=True, capture_output=True, text=True)

        assert (code, ".gitignore" in said, "probeersel" in seen.stdout) == (0, False, False)
        assert "?? docs/\n" in seen.stdout


class TestVaststellen:
    """`inzichten vaststellen`."""

    def test_it_keeps_every_form_with_its_sum(self, vastgesteld: Path) -> None:
        """The folder holds what was published, and the file says that it is."""
        folder = vastgesteld / BERICHTEN / "2023-h1/versie-1"

        assert sorted(path.name for path in folder.iterdir()) == [
            "SHA256SUMS",
            "bericht.json",
            "e-mail-2023-h1.html",
            "klantgericht-bericht-2023-h1.docx",
            "klantgericht-bericht-2023-h1.pdf",
            "samenvatting-2023-h1.pdf",
        ]
        assert "status: vastgesteld" in (vastgesteld / BERICHTEN / "2023-h1.md").read_text("utf-8")

    def test_nothing_is_kept_while_something_is_to_do(self, leeg: Path, inzichten: Opdracht) -> None:
        """What stands in the way is named, and nothing is written."""
        path = leeg / BERICHTEN / "2023-h1.md"
        path.write_text(KLAAR.replace("respons: Van elke tien mensen deden er vier mee.\n", ""), "utf-8")
        before = bewaard(leeg)
        code, said = inzichten("vaststellen", "2023-h1")

        assert (code, "[respons-ontbreekt]" in said, "nog 1 ding te doen" in said) == (1, True, True)
        assert bewaard(leeg) == before

    def test_what_was_published_stays_as_it_was(self, vastgesteld: Path, inzichten: Opdracht) -> None:
        """However the library changes, or loses what the report quotes, no byte changes and nothing is a fault."""
        before = bewaard(vastgesteld)
        (vastgesteld / "inzichten/2023/wachten.md").unlink()
        (vastgesteld / "docs/themas/reparaties.md").write_text("---\nlabel: Anders\ndomein: diensten\n---\n", "utf-8")

        assert inzichten("controleer")[0] == 0
        assert bewaard(vastgesteld) == before
        assert "is vastgesteld" in inzichten("bericht", "2023-h1")[1]

    @pytest.mark.parametrize("naam", ["2023-h1.md", "2023-h1/versie-1/bericht.json", "2023-h1/versie-1/SHA256SUMS"])
    def test_a_change_afterwards_is_a_fault(self, vastgesteld: Path, inzichten: Opdracht, naam: str) -> None:
        """Whoever changes what was published is told to put it back."""
        path = vastgesteld / BERICHTEN / naam
        path.write_text(path.read_text("utf-8").replace("Wat u zei", "Wat wij zeggen").replace("a", "b", 1), "utf-8")
        code, said = inzichten("controleer")

        assert (code, "[bericht-veranderd]" in said, "Zet het terug" in said) == (1, True, True)

    def test_a_correction_is_a_new_version(self, vastgesteld: Path, inzichten: Opdracht) -> None:
        """The first version stays whole, the second says what is better, and all is well again."""
        first = bewaard(vastgesteld)
        path = vastgesteld / BERICHTEN / "2023-h1.md"
        text = path.read_text("utf-8").replace("U wacht te lang op", "U wacht lang op")
        path.write_text(text.replace("op: 2023-08-01", "op: 2023-07-15"), "utf-8")
        without = inzichten("vaststellen", "2023-h1")
        unseen = inzichten("vaststellen", "2023-h1", "--verbeterd", "Een zin klopte niet.")
        path.write_text(path.read_text("utf-8").replace("op: 2023-07-15", "op: 2023-09-01"), "utf-8")
        code, said = inzichten("vaststellen", "2023-h1", "--verbeterd", "Een zin klopte niet.")
        kept = bewaard(vastgesteld)
        second = (vastgesteld / BERICHTEN / "2023-h1/versie-2/bericht.json").read_text("utf-8")

        assert (without[0], "--verbeterd" in without[1], code) == (2, True, 0)
        assert (unseen[0], "[goedgekeurd]" in unseen[1]) == (1, True)
        assert '+      "tekst": "U wacht lang op een reparatie.",' in said
        assert {name: kept[name] for name in first if "versie-1" in name} == {
            name: total for name, total in first.items() if "versie-1" in name
        }
        assert ('"versie": 2' in second, "Een zin klopte niet." in second) == (True, True)
        assert inzichten("controleer")[0] == 0

    def test_a_correction_keeps_every_promise(self, vastgesteld: Path, inzichten: Opdracht) -> None:
        """A promise does not vanish by way of a new version."""
        path = vastgesteld / BERICHTEN / "2023-h1.md"
        path.write_text(re.sub(r"  wij-doen:\n.*\n", "", path.read_text("utf-8")), "utf-8")
        code, said = inzichten("vaststellen", "2023-h1", "--verbeterd", "Korter.")

        assert (code, "[belofte-verdwenen]" in said) == (1, True)

    def test_a_correction_says_nothing_about_a_person(self, vastgesteld: Path, inzichten: Opdracht) -> None:
        """What is better is read by tenants too."""
        before = bewaard(vastgesteld)
        code, said = inzichten("vaststellen", "2023-h1", "--verbeterd", "Mevrouw Yilmaz belde 06-12345678.")

        assert (code, "persoonsgegeven" in said, "Yilmaz" in said) == (2, True, False)
        assert bewaard(vastgesteld) == before

    def test_the_hint_itself_says_not_what_is_better(self, vastgesteld: Path, inzichten: Opdracht) -> None:
        """Who pastes the command as it stands is asked to finish the sentence."""
        before = bewaard(vastgesteld)
        (words,) = re.findall(r'--verbeterd "(.+)"', inzichten("vaststellen", "2023-h1")[1])
        code, said = inzichten("vaststellen", "2023-h1", "--verbeterd", words)

        assert (code, "moet je nog iets invullen" in said) == (2, True)
        assert bewaard(vastgesteld) == before

    def test_a_later_concept_stops_nothing(self, leeg: Path, inzichten: Opdracht) -> None:
        """Its answers to promises that are not published yet do not stand in the way of publishing those."""
        (leeg / BERICHTEN / "2023-h1.md").write_text(KLAAR, "utf-8")
        answers = "beloften:\n- {belofte: 2023-h1/bellen, uitkomst: gehaald}\n"
        later = re.sub(r"themas:\n(- .*\n|  .*\n)+", answers, KLAAR).replace("2023-08", "2024-02")
        (leeg / BERICHTEN / "2023-h2.md").write_text(later, "utf-8")

        assert inzichten("controleer")[0] == 0
        assert inzichten("vaststellen", "2023-h1")[0] == 0
        assert inzichten("vaststellen", "2023-h2")[0] == 0

    def test_the_next_report_owes_an_answer(self, vastgesteld: Path, inzichten: Opdracht) -> None:
        """The promise stands in the new file; leaving it out is a fault with its place and a hint."""
        inzichten("bericht", "2023-h2")
        path = vastgesteld / BERICHTEN / "2023-h2.md"
        text = path.read_text("utf-8")
        assert "- belofte: 2023-h1/bellen\n  uitkomst: open\n" in text
        path.write_text(re.sub(r"beloften:\n(- .*\n|  .*\n)+", "", text), "utf-8")
        code, said = inzichten("controleer")

        assert (code, "docs/berichten/2023-h2.md:1:1" in said, "[belofte-zonder-antwoord]" in said) == (1, True, True)

    def test_reports_are_published_in_order(self, vastgesteld: Path, inzichten: Opdracht) -> None:
        """A later report waits for an earlier one, so that no promise gets lost."""
        (vastgesteld / BERICHTEN / "2022-h2.md").write_text(KLAAR.replace("2023-08", "2023-02"), "utf-8")
        later = KLAAR.replace("2023-08", "2024-02").replace("2023-12-01", "2024-12-01")
        (vastgesteld / BERICHTEN / "2023-h2.md").write_text(re.sub(r"  u-zei:\n.*\n", "", later), "utf-8")
        code, said = inzichten("vaststellen", "2023-h2")

        assert (code, "Doe dat eerst: inzichten vaststellen 2022-h2" in said) == (1, True)

    def test_a_half_year_must_be_over(self, leeg: Path, inzichten: Opdracht) -> None:
        """Nobody publishes what tenants said in a half year that is still to come."""
        later = re.sub(r"themas:\n(- .*\n|  .*\n)+", "", KLAAR).replace("2023-08", "2998-08")
        (leeg / BERICHTEN / "2098-h1.md").write_text(later.replace("2998", "2098"), "utf-8")
        code, said = inzichten("vaststellen", "2098-h1")

        assert (code, "[te-vroeg]" in said, "pas goedgekeurd" in said) == (1, True, True)

    def test_a_promise_keeps_its_day(self, vastgesteld: Path, inzichten: Opdracht) -> None:
        """A new version does not move what was promised; the next report does, in sight."""
        path = vastgesteld / BERICHTEN / "2023-h1.md"
        text = path.read_text("utf-8").replace("2099-12-01", "2100-12-01").replace("op: 2023-08", "op: 2023-09")
        path.write_text(text, "utf-8")
        code, said = inzichten("vaststellen", "2023-h1", "--verbeterd", "Meer tijd.")

        assert (code, "Zet terug: uiterlijk: 2099-12-01" in said) == (1, True)

    @pytest.mark.parametrize("regel", ['"status": concept', "status : concept"])
    def test_a_status_that_cannot_be_changed_stops_it(self, leeg: Path, inzichten: Opdracht, regel: str) -> None:
        """The file says that it is published, or nothing is kept."""
        (leeg / BERICHTEN / "2023-h1.md").write_text(KLAAR.replace("status: concept", regel), "utf-8")
        code, said = inzichten("vaststellen", "2023-h1")

        assert (code, "op een eigen regel: status: concept" in said) == (2, True)
        assert not (leeg / BERICHTEN / "2023-h1").exists()

    def test_what_was_cut_short_can_be_done_again(self, vastgesteld: Path, inzichten: Opdracht) -> None:
        """When only the file was written, the check says what to do, and doing it works."""
        shutil.rmtree(vastgesteld / BERICHTEN / "2023-h1")
        code, said = inzichten("controleer")
        path = vastgesteld / BERICHTEN / "2023-h1.md"
        path.write_text(path.read_text("utf-8").replace("status: vastgesteld", "status: concept"), "utf-8")

        assert (code, "zet status: concept" in said) == (1, True)
        assert inzichten("vaststellen", "2023-h1")[0] == 0

    def test_a_windows_file_is_published_too(self, leeg: Path, inzichten: Opdracht) -> None:
        """Line ends of Windows and a byte order mark are no reason to fail."""
        (leeg / BERICHTEN / "2023-h1.md").write_bytes(b"\xef\xbb\xbf" + KLAAR.replace("\n", "\r\n").encode())

        assert inzichten("vaststellen", "2023-h1")[0] == 0
        assert inzichten("controleer")[0] == 0

    def test_a_heading_outlives_a_renamed_thema(self, vastgesteld: Path, inzichten: Opdracht) -> None:
        """A new version of a report about a thema that is gone asks for another, and never prints an id."""
        (vastgesteld / "docs/themas/reparaties.md").rename(vastgesteld / "docs/themas/herstel.md")
        (vastgesteld / "inzichten/2023/wachten.md").write_text(INZICHT.replace("[reparaties]", "[herstel]"), "utf-8")
        path = vastgesteld / BERICHTEN / "2023-h1.md"
        path.write_text(path.read_text("utf-8").replace("op: 2023-08", "op: 2023-09"), "utf-8")
        code, said = inzichten("vaststellen", "2023-h1", "--verbeterd", "Een zin.")

        assert (code, "«reparaties» staat niet in de lijst met thema's" in said) == (1, True)


class TestFouten:
    """What the check calls a fault is never frozen."""

    @pytest.fixture
    def fout(self, leeg: Path) -> Path:
        """Give the library with a report in which nothing is to do, and one line that loses half its words."""
        path = leeg / BERICHTEN / "2023-h1.md"
        path.write_text(KLAAR.replace("meedoen: Meld u aan", "meedoen: Meld u aan #niet via de site"), "utf-8")
        return leeg

    @pytest.mark.parametrize(
        "opdracht", [("controleer",), ("vaststellen", "2023-h1"), ("bericht", "2023-h1", "--proef", "proef")]
    )
    def test_a_fault_in_the_file_stops_everything(
        self, fout: Path, inzichten: Opdracht, opdracht: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Whatever is found while reading a report is said, and neither a version nor a proof is made."""
        monkeypatch.chdir(fout)
        before = bewaard(fout)
        code, said = inzichten(*opdracht)

        assert (code, said.count("[opmerking]"), bewaard(fout)) == (1, 1, before)
        assert not (fout / "proef").exists()

    def test_a_fault_is_something_that_is_still_to_do(self, fout: Path, inzichten: Opdracht) -> None:
        """It stands in the list, though it is about none of the twelve points."""
        code, said = inzichten("bericht", "2023-h1")

        assert (code, re.search(r"te doen +Het bestand zelf\n", said) is not None, "Nog 1 ding te doen" in said) == (
            0,
            True,
            True,
        )
        assert fout.exists()

    def test_a_fault_in_a_new_version_is_not_kept_either(self, vastgesteld: Path, inzichten: Opdracht) -> None:
        """The file of a published report is looked at as hard as a concept when it is published again."""
        path = vastgesteld / BERICHTEN / "2023-h1.md"
        path.write_text(path.read_text("utf-8").replace("Meld u aan", "Meld u aan #niet"), "utf-8")
        code, said = inzichten("vaststellen", "2023-h1", "--verbeterd", "Korter.")

        assert (code, "[opmerking]" in said) == (1, True)
        assert not (vastgesteld / BERICHTEN / "2023-h1/versie-2").exists()


class TestBeschadigd:
    """A published report that is not what it was."""

    @pytest.fixture
    def gevolgd(self, vastgesteld: Path, inzichten: Opdracht) -> Path:
        """Give the library with a published report, and a concept that answers a promise of it."""
        answers = "beloften:\n- {belofte: 2023-h1/bellen, uitkomst: gehaald}\n"
        later = re.sub(r"themas:\n(- .*\n|  .*\n)+", answers, KLAAR).replace("2023-08", "2024-02")
        (vastgesteld / BERICHTEN / "2023-h2.md").write_text(later, "utf-8")
        assert inzichten("controleer")[0] == 0
        return vastgesteld

    @pytest.mark.parametrize(
        ("schade", "hint"),
        [
            (lambda f: (f / "versie-1/bericht.json").write_text("{}"), "git checkout -- {}/versie-1 ("),
            (lambda f: (f / "versie-1/bericht.json").unlink(), "git checkout -- {}/versie-1 ("),
            (lambda f: (f / "versie-1/SHA256SUMS").unlink(), "git checkout -- {}/versie-1 ("),
            (lambda f: (f / "versie-1/SHA256SUMS").write_text("", "utf-8"), "git checkout -- {}/versie-1 ("),
            (lambda f: next(f.rglob("*.pdf")).unlink(), "git checkout -- {}/versie-1 ("),
            (lambda f: (f / "versie-1/nota.pdf").write_text("x"), "Zet het terug: rm {}/versie-1/nota.pdf ("),
            (lambda f: (f / "versie-1/foto-2023-h1.pdf").write_text("x"), "rm {}/versie-1/foto-2023-h1.pdf ("),
            (shutil.rmtree, "git checkout -- {} Anders:"),
            (lambda f: f.with_suffix(".md").unlink(), "git checkout -- {}.md (of"),
            (lambda f: f.with_suffix(".md").write_text("---\nstatus: [\n", "utf-8"), "git checkout -- {}.md (of"),
            (lambda f: f.with_suffix(".md").write_text(KLAAR.replace("te lang", "4"), "utf-8"), "{}.md (of"),
        ],
        ids=range(11),
    )
    def test_it_says_how_to_restore_it_and_nothing_else(
        self, gevolgd: Path, inzichten: Opdracht, schade: Callable[[Path], object], hint: str
    ) -> None:
        """One finding that can be pasted; what follows from the damage is no finding of its own."""
        schade(gevolgd / BERICHTEN / "2023-h1")
        code, said = inzichten("controleer")

        assert (code, re.findall(r"\[([a-z-]+)\]", said)[1:]) == (1, [])
        assert hint.replace("{}", f"{BERICHTEN}/2023-h1") in said
