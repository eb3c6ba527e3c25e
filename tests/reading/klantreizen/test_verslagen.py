"""Verslagen in docs/verslagen: what is read, and every fault at its place."""

from pathlib import Path

import pytest

from generator.reading.bibliotheek import load_bibliotheek
from generator.values.datum import Datum
from generator.values.inzicht import Bron
from generator.values.klantreizen.halte import Gevoel
from generator.values.klantreizen.verslag import Beleving, Rol, Verslag
from generator.values.melding import Melding, fouten
from tests.maak.project import PROJECT, VANDAAG, VERSLAG, write_project

_VERSLAG = """---
titel: Een middag in de rij
klantreis: [reparatie-melden]
datum: 2024-05
duur: een halve dag
deelnemers: [alle medewerkers, alle managers]
rollen:
  - {naam: huurder met een rollator, klantgroep: ouderen, persona: riet, drempel: De balie is boven.}
  - {naam: huurder met haast}
verwachtingen: [Snel geholpen.]
belevingen:
  - klantreis: reparatie-melden/melden
    rol: huurder met een rollator
    verwacht: Iemand helpt.
    hoe-was-dat: Ik stond lang in de rij.
    wat-deed-het: Ik werd moe.
    gevoel: -2
    zoals-verwacht: nee
  - {klantreis: reparatie-melden}
conclusies: geen
inzichten: [indruk-van-medewerkers]
bron: {titel: In de rij, uitgever: De corporatie}
---

Zo ging het.
"""


def _lees(folder: Path, page: str) -> tuple[tuple[Verslag, ...], list[Melding]]:
    resultaat = load_bibliotheek(write_project(folder, {**PROJECT, VERSLAG: page}), VANDAAG)
    return resultaat.bibliotheek.verslagen, list(fouten(resultaat.meldingen))


def test_a_verslag_is_read_whole(tmp_path: Path) -> None:
    """What nobody wrote down stays empty; a part with «geen» has no sentences (S4-02, S4-04)."""
    (verslag,), meldingen = _lees(tmp_path, _VERSLAG)
    reis, (groep,) = verslag.gespeeld[0], verslag.rollen[0].klantgroepen

    assert (meldingen, groep.id) == ([], "ouderen")
    assert verslag == Verslag(
        "middag", VERSLAG, "Een middag in de rij", (reis,), Datum(2024, 5), ("alle medewerkers", "alle managers"),
        ("Snel geholpen.",),
        (
            Beleving(
                reis, reis.stappen[0], "huurder met een rollator", "Iemand helpt.", "Ik stond lang in de rij.",
                "Ik werd moe.", Gevoel(-2, ()), zoals_verwacht=False,
            ),
            Beleving(reis, None),
        ),
        (), "een halve dag",
        (Rol("huurder met een rollator", (groep,), "riet", "De balie is boven."), Rol("huurder met haast")),
        ("indruk-van-medewerkers",), Bron("In de rij", "De corporatie"), "Zo ging het.",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("goed", "fout", "code", "regel"),
    [
        ("titel: Een middag in de rij\n", "", "veld-ontbreekt", 2),
        ("klantreis: [reparatie-melden]", "klantreis: [reparaties]", "onbekende-waarde", 3),
        ("datum: 2024-05", "datum: mei", "datum", 4),
        ("deelnemers: [alle medewerkers, alle managers]", "deelnemers: []", "leeg-veld", 6),
        ("alle managers]", "Jan de Vries]", "eigenaar", 6),
        ("persona: riet", "persona: rita", "verwijzing", 8),
        ("klantgroep: ouderen", "klantgroep: oudern", "onbekende-waarde", 8),
        ("naam: huurder met haast", "naam: huurder met een rollator", "dubbel", 9),
        ("verwachtingen: [Snel geholpen.]\n", "", "veld-ontbreekt", 2),
        ("verwachtingen: [Snel geholpen.]", "verwachtingen: nog niet", "onbekende-waarde", 10),
        ("verwachtingen: [Snel geholpen.]", "verwachtingen: [geen]", "onbekende-waarde", 10),
        ("reparatie-melden/melden", "reparatie-melden/mailen", "onbekende-waarde", 12),
        ("rol: huurder met een rollator", "rol: huurder met rollator", "onbekende-waarde", 12),
        ("gevoel: -2", "gevoel: heel vervelend", "onbekende-waarde", 17),
        ("zoals-verwacht: nee", "zoals-verwacht: soms", "onbekende-waarde", 18),
        ("conclusies: geen\n", "", "veld-ontbreekt", 2),
        ("[indruk-van-medewerkers]", "[indruk]", "verwijzing", 21),
    ],
)
def test_a_fault_is_one_finding(tmp_path: Path, goed: str, fout: str, code: str, regel: int) -> None:
    """At its own line; a verslag with one is left out."""
    verslagen, meldingen = _lees(tmp_path, _VERSLAG.replace(goed, fout, 1))

    assert (verslagen, [(m.plek.bestand, m.plek.regel, m.code) for m in meldingen]) == ((), [(VERSLAG, regel, code)])


@pytest.mark.parametrize("deel", ["verwachtingen", "belevingen", "conclusies"])
def test_a_missing_part_can_be_pasted_from_its_hint(tmp_path: Path, deel: str) -> None:
    """One of the three may be «geen», but never be forgotten (S4-04)."""
    zonder = "---\ntitel: T\nklantreis: [reparatie-melden]\ndatum: onbekend\ndeelnemers: [team Wonen]\n"
    delen = {"verwachtingen": "geen", "belevingen": "geen", "conclusies": "geen"}
    rest = "".join(f"{name}: {value}\n" for name, value in delen.items() if name != deel)
    _, (melding,) = _lees(tmp_path / "fout", f"{zonder}{rest}---\n")
    beter = melding.hint.removeprefix("Voeg toe: ")
    verslagen, meldingen = _lees(tmp_path / "goed", f"{zonder}{rest}{beter}\n---\n")

    assert melding.tekst == f"Het veld «{deel}» ontbreekt."
    assert (len(verslagen), meldingen) == (1, [])


@pytest.mark.parametrize("rol", ["huurder met een rollator", "iemand, met: een #hond", "no"])
def test_a_role_that_nobody_played_can_be_pasted_from_its_hint(tmp_path: Path, rol: str) -> None:
    """Without any role the hint gives the whole field; with some the nearest (S4-03)."""
    rollen = _VERSLAG[_VERSLAG.index("rollen:") : _VERSLAG.index("verwachtingen:")]
    kaal = _VERSLAG.replace(rollen, "").replace("rol: huurder met een rollator", f"rol: '{rol}'")
    _, (zonder,) = _lees(tmp_path / "zonder", kaal)
    _, (bijna,) = _lees(tmp_path / "bijna", _VERSLAG.replace("rol: huurder met een", "rol: huurder met"))
    _, meldingen = _lees(
        tmp_path / "goed", kaal.replace("conclusies:", zonder.hint.removeprefix("Voeg toe: ") + "\nconclusies:")
    )

    assert zonder.hint.startswith("Voeg toe: rollen: [{naam: ")
    assert bijna.hint == "Bedoelde je «huurder met een rollator»?"
    assert meldingen == []
