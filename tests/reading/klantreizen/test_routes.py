"""Routes in docs/routes: what is read, and every fault in one run."""

from pathlib import Path

import pytest

from generator.reading.bibliotheek import load_bibliotheek
from generator.values.klantreizen.duur import Duur, Tijdmaat
from generator.values.klantreizen.halte import Bevinding, Gevoel, Past
from generator.values.klantreizen.route import Route
from generator.values.melding import Melding, fouten
from generator.values.taxonomie.klantreis import Stap
from tests.maak.project import GROEP_OUDEREN, PROJECT, ROUTE, VANDAAG, write_project

_ROUTE = """---
titel: Een lekkende kraan
probleem: De kraan lekt.
klantgroep: [ouderen]
persona: riet
metingen: [reparaties]
nu:
  - {klantreis: reparatie-melden/melden, wat: Belt}
  - klantreis: reparatie-melden
    wat: Wacht
    kanaal: telefoon
    wie: team Wonen
    wacht: 4 uur
    uit: [lift-stil]
    verwacht: {zin: Snel antwoord., uit: [lift-stil]}
    gevoel: {waarde: -2, uit: [lift-stil]}
    zelfservice: [{past: nee, voor: [ouderen], uit: [lift-stil]}]
GEWENST---

Zo gaat het.
"""


def _lees(folder: Path, page: str, **files: str) -> tuple[tuple[Route, ...], list[Melding]]:
    every = {**PROJECT, ROUTE: page, **files}
    resultaat = load_bibliotheek(write_project(folder, every), VANDAAG)
    return resultaat.bibliotheek.routes, list(fouten(resultaat.meldingen))


def test_a_route_is_read(tmp_path: Path) -> None:
    """What is not filled in is not known."""
    (route,), meldingen = _lees(tmp_path, _ROUTE.replace("GEWENST", ""))
    belt, wacht = route.nu.haltes

    assert meldingen == []
    assert (route.id, route.titel) == ("kraan", "Een lekkende kraan")
    assert (route.tekst, route.gewenst.haltes) == ("Zo gaat het.", ())
    assert (belt.stap, belt.kanaal, belt.bekend) == (Stap("melden", "melden"), None, False)
    assert belt.antwoorden == (None, None, None, None)
    assert (wacht.stap, wacht.kanaal and wacht.kanaal.id) == (None, "telefoon")
    assert (route.metingen, route.persona) == (("reparaties",), "riet")
    assert (wacht.wie, belt.wie, belt.zelfservice) == ("team Wonen", "", ())
    assert [(one.past, one.uit, one.tekst) for one in wacht.zelfservice] == [
        (Past.NEE, ("lift-stil",), "nee, voor Ouderen")
    ]
    assert (wacht.wacht, wacht.uit) == (Duur(4, Tijdmaat.UUR), ("lift-stil",))
    assert (wacht.verwacht, wacht.gevoel) == (Bevinding("Snel antwoord.", ("lift-stil",)), Gevoel(-2, ("lift-stil",)))


@pytest.mark.parametrize(
    ("goed", "fout", "code"),
    [
        ("reparatie-melden/melden", "reparatie-melden/mailen", "onbekende-waarde"),
        ("reparatie-melden/melden", "reparaties", "onbekende-waarde"),
        ("uit: [lift-stil]\n", "uit: [lift-weg]\n", "verwijzing"),
        ("wacht: 4 uur", "wacht: vier uur", "onbekende-waarde"),
        ("persona: riet", "persona: rita", "verwijzing"),
        ("metingen: [reparaties]", "metingen: [weg]", "verwijzing"),
        ("team Wonen", "de heer Jansen", "eigenaar"),
        ("past: nee", "past: misschien", "onbekende-waarde"),
        ("voor: [ouderen]", "voor: [oudjes]", "onbekende-waarde"),
        ("waarde: -2", "waarde: -3", "onbekende-waarde"),
        ("kanaal: telefoon", "kanaal: fax", "onbekende-waarde"),
        ("zin: Snel antwoord., ", "", "veld-ontbreekt"),
        (", uit: [lift-stil]}\n    gevoel", "}\n    gevoel", "veld-ontbreekt"),
        ("klantgroep: [ouderen]", "klantgroep: [senioren-plus]", "onbekende-waarde"),
    ],
)
def test_a_fault_is_one_finding(tmp_path: Path, goed: str, fout: str, code: str) -> None:
    """A route with one is left out."""
    routes, meldingen = _lees(tmp_path, _ROUTE.replace("GEWENST", "").replace(goed, fout, 1))

    assert (routes, [(m.plek.bestand, m.code) for m in meldingen]) == ((), [(ROUTE, code)])


@pytest.mark.parametrize(
    ("zelfredzaam", "kanalen", "codes"),
    [
        ("nee", ("online", "online"), ["alleen-digitaal"]),
        ("nee", ("online", "telefoon"), []),
        ("nee", ("online", ""), []),
        ("deels", ("online", "online"), []),
        ("ja", ("online", "online"), []),
        ("", ("online", "online"), []),
    ],
)
def test_a_wished_way_is_not_digital_only_for_who_cannot(
    tmp_path: Path, zelfredzaam: str, kanalen: tuple[str, ...], codes: list[str]
) -> None:
    """The finding names the haltes, and stands at the first (S1-09)."""
    lines = [f"  - {{klantreis: reparatie-melden, wat: Stap {n}, kanaal: {k}}}\n" for n, k in enumerate(kanalen)]
    page = _ROUTE.replace("GEWENST", "gewenst:\n" + "".join(lines).replace(", kanaal: }", "}"))
    groep = "---\nlabel: Ouderen\n" + (f"zelfredzaam: {zelfredzaam}\n" if zelfredzaam else "") + "---\n"
    _, meldingen = _lees(tmp_path, page, **{GROEP_OUDEREN: groep})

    assert [m.code for m in meldingen] == codes
    if meldingen:
        assert meldingen[0].plek.regel == 19
        assert "«Stap 0», «Stap 1»" in meldingen[0].tekst
        assert meldingen[0].hint.endswith("kanaal: telefoon")


def test_a_persona_that_is_gone_is_named_by_what_is_near(tmp_path: Path) -> None:
    """The hint can be pasted; a partner is met by its label."""
    gone = _ROUTE.replace("GEWENST", "").replace("persona: riet", "persona: riets")
    met = _ROUTE.replace("GEWENST", "").replace("team Wonen", "bouwbedrijf")
    _, meldingen = _lees(tmp_path / "weg", gone)
    (route,), _ = _lees(tmp_path / "er", met, **{"docs/partners/bouwbedrijf.md": "---\nlabel: Bouwbedrijven\n---\n"})

    assert [(m.tekst, m.hint) for m in meldingen] == [("«riets» staat niet bij de persona's.", "Bedoelde je «riet»?")]
    assert route.nu.haltes[1].wie == "Bouwbedrijven"


@pytest.mark.parametrize(
    ("goed", "fout", "hint"),
    [
        ("klantreis: reparatie-melden/melden", "klantreis: geen", "Kies uit: reparatie-melden."),
        ("kanaal: telefoon", "kanaal: [telefoon]", "Schrijf één waarde."),
    ],
)
def test_a_hint_offers_only_what_the_field_takes(tmp_path: Path, goed: str, fout: str, hint: str) -> None:
    """A halte is always on a klantreis, and has one kanaal."""
    _, meldingen = _lees(tmp_path, _ROUTE.replace("GEWENST", "").replace(goed, fout, 1))

    assert [m.hint for m in meldingen] == [hint]


_DIGITAAL = _ROUTE.replace("GEWENST", "gewenst:\n  - {klantreis: reparatie-melden, wat: Klikt, kanaal: online}\n")


def test_a_wished_way_is_for_its_persona_too(tmp_path: Path) -> None:
    """Who goes this way may be less able than the klantgroep it is about (S1-09)."""
    jong = {"docs/klantgroepen/jongeren.md": "---\nlabel: Jongeren\nzelfredzaam: ja\n---\n"}
    page = _DIGITAAL.replace("klantgroep: [ouderen]", "klantgroep: [jongeren]")
    _, (melding,) = _lees(tmp_path / "riet", page, **jong)
    _, niemand = _lees(tmp_path / "niemand", page.replace("persona: riet\n", ""), **jong)

    assert melding.tekst == "De gewenste route van «Ouderen» is alleen digitaal: «Klikt»."
    assert niemand == []


def test_a_hint_names_no_kanaal_that_is_not_there(tmp_path: Path) -> None:
    """When all of them are digital, one has to be added first."""
    _, meldingen = _lees(tmp_path, _DIGITAAL, **{"docs/kanalen/telefoon.md": "---\nlabel: Bellen\ndigitaal: ja\n---\n"})

    assert [m.hint for m in meldingen] == [
        "Deze huurders redden het niet alleen online. Zet in docs/kanalen/ ook een kanaal met een mens."
    ]
