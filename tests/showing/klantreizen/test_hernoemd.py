"""A step that is called otherwise, and one that is gone, while insights, routes, verslagen and personas name it."""

from pathlib import Path

from generator.knowing.kennis import Kennis
from generator.reading.bibliotheek import load_bibliotheek
from generator.showing.paginas import build_uitgave
from generator.values.melding import fouten
from tests.maak.bibliotheek import INSTELLINGEN
from tests.maak.project import INZICHT, PERSONA, PROJECT, ROUTE, VANDAAG, VERSLAG, write_project

_REIS = "docs/klantreizen/reparatie-melden.md"
_OORDEEL = (
    "reizen:\n- {klantreis: reparatie-melden/melden, aansluiting: sluit-niet-aan, uit: lift-stil, omdat: Het duurt.}\n"
)
_MET_STAP = {
    pad: str(PROJECT[pad]).replace("klantreis: reparatie-melden", "klantreis: reparatie-melden/melden")
    for pad in (INZICHT, ROUTE, VERSLAG)
} | {PERSONA: str(PROJECT[PERSONA]).replace("portret:", f"{_OORDEEL}portret:")}


def _met(stappen: str) -> dict[str, str]:
    return {**_MET_STAP, _REIS: f"---\nlabel: Een reparatie melden\nstappen: [{stappen}]\n---\n"}


def test_a_renamed_step_keeps_its_address_and_who_names_it(tmp_path: Path) -> None:
    """With its id it is found under the old name, and readers see the new one (S1-07)."""
    stappen = "{id: melden, label: de storing doorgeven}"
    resultaat = load_bibliotheek(write_project(tmp_path, {**PROJECT, **_met(stappen)}), VANDAAG)
    paginas = {one.pad: one.tekst for one in build_uitgave(Kennis(resultaat.bibliotheek, INSTELLINGEN)).paginas}
    stap = paginas["klantreizen/reparatie-melden/melden.md"]
    link = '../klantreizen/reparatie-melden/melden.html">De storing doorgeven</a>'

    assert list(fouten(resultaat.meldingen)) == []
    assert [
        name for name in ("routes/kraan.html", "personas/riet.html", "2024/lift-stil.html") if name not in stap
    ] == []
    assert [pad for pad in ("verslagen/middag.md", "personas/riet.md") if link not in paginas[pad]] == []


def test_a_step_that_is_gone_is_a_finding_wherever_it_is_named(tmp_path: Path) -> None:
    """One for each file that names it, with the steps there are."""
    resultaat = load_bibliotheek(write_project(tmp_path, {**PROJECT, **_met("bellen")}), VANDAAG)

    assert [(m.plek.bestand, m.hint) for m in fouten(resultaat.meldingen)] == [
        (pad, "Bedoelde je «bellen»?") for pad in (PERSONA, ROUTE, VERSLAG, INZICHT)
    ]
