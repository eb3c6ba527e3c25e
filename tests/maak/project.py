"""A small project in files, with one of everything and no finding, to plant a fault in."""

import base64
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from generator.reading.bericht.vastgesteld import bron_naam, sums
from generator.showing.huurders.openbaarbestand import openbaar_json
from generator.values.datum import Periode
from generator.values.openbaar import Belofte, Goedkeuring, OpenbaarBericht, Themadeel

Bestanden = Mapping[str, str | bytes | Callable[[Path], object]]
"""Files by their path in the project: what is in them, or what makes something else there."""
VANDAAG = date(2024, 8, 15)
INZICHT = "inzichten/2024/lift-stil.md"
ROUTE = "docs/routes/kraan.md"
VERSLAG = "docs/verslagen/middag.md"
VRAAG = "docs/kennisvragen/bellen-of-online.md"
METHODEN = "docs/methoden/index.md"
GROEP_OUDEREN = "docs/klantgroepen/ouderen.md"
THEMA = "docs/themas/reparaties.md"
PERSONA = "docs/personas/riet.md"
BERICHT = "docs/berichten/2024-h1.md"
VORIG = "docs/berichten/2023-h2.md"
REEKS, REEKSTABEL = "docs/metingen/reparaties.md", "docs/metingen/reparaties.csv"


def _kop(velden: str, tekst: str = "Een zin.") -> str:
    return f"---\n{velden.strip()}\n---\n\n{tekst}\n"


def _inzicht(velden: str = "", titel: str = "Ouderen wachten lang op een reparatie") -> str:
    six = "klantgroep: [ouderen]\nthema: [reparaties]\nklantreis: reparatie-melden\nmethode: enquete\ndatum: 2024-03\n"
    return _kop(f"{six}actie: geen\n{velden}", f"# {titel}\n\nEen kwart wacht langer dan beloofd.")


def _belofte(periode: Periode, naam: str, uiterlijk: date) -> OpenbaarBericht:
    belofte = Belofte(naam, "Wij bellen u eerder.", "team Wonen", uiterlijk)
    themas = (Themadeel("Reparaties", wij_doen=(belofte,)),)
    goedkeuring = Goedkeuring("de bestuurder", date(2024, 2, 1))
    return OpenbaarBericht(periode, "Bericht", (), "Wij", "", themas, goedkeuring=goedkeuring)


def _vastgesteld(bericht: OpenbaarBericht, *bron: tuple[str, bytes]) -> dict[str, str]:
    """Return the kept files of a published report, with the sums of those and of its source."""
    text = openbaar_json(bericht)
    folder = f"docs/berichten/{bericht.periode.id}/versie-1"
    kept = sums([("bericht.json", text.encode()), *bron])
    return {f"{folder}/bericht.json": text, f"{folder}/SHA256SUMS": kept}


_EERDER = _kop("titel: Wat u zei\nstatus: vastgesteld", "Beste huurder.")
_BRON = (bron_naam(Periode(2023, 2)), _EERDER.encode())
_OPENBAAR = "bron: {titel: Klantenpanel}\npublicatie: extern\n"
PROJECT = {
    GROEP_OUDEREN: _kop("label: Ouderen\nzelfredzaam: nee"),
    "docs/kanalen/online.md": _kop("label: Online\ndigitaal: ja"),
    "docs/kanalen/telefoon.md": _kop("label: Telefoon"),
    "docs/themas/index.md": _kop("domeinen:\n  diensten: Diensten\n  kwaliteit: Kwaliteit"),
    THEMA: _kop("label: Reparaties\ndomein: diensten"),
    "docs/themas/klachten.md": _kop("label: Klachten\ndomein: diensten"),
    "docs/themas/woningkwaliteit.md": _kop("label: Woningkwaliteit\ndomein: kwaliteit"),
    "docs/klantreizen/reparatie-melden.md": _kop("label: Een reparatie melden\nstappen: [melden]"),
    ROUTE: _kop(
        "titel: Een lekkende kraan\nprobleem: De kraan lekt.\nklantgroep: [ouderen]\n"
        "nu:\n  - {klantreis: reparatie-melden, wat: Belt}"
    ),
    VERSLAG: _kop(
        "titel: Een middag in de rij\nklantreis: [reparatie-melden]\ndatum: 2024-05\ndeelnemers: [alle medewerkers]\n"
        "verwachtingen: [Snel geholpen.]\nbelevingen: [{klantreis: reparatie-melden, hoe-was-dat: Ik wachtte lang.}]\n"
        "conclusies: [Het duurt lang.]"
    ),
    "docs/teams/onderhoud.md": _kop("label: Onderhoud\nleiding: teamleider Onderhoud\nthema: [reparaties]"),
    METHODEN: _kop("fasen:\n  verkennen: Waar is behoefte aan?\n  toetsen: Klopt het idee?"),
    "docs/methoden/enquete.md": _kop("label: Enquête\naard: kwantitatief\nfasen: [verkennen]"),
    "docs/methoden/klantenpanel.md": _kop("label: Klantenpanel\naard: kwantitatief\nfasen: [verkennen]"),
    INZICHT: _inzicht(),
    "inzichten/2024/openbaar-inzicht.md": _inzicht(
        f"{_OPENBAAR}n: 400\ncijfers: [{{wat: Reparaties, waarde: 7.5, eenheid: rapportcijfer}}]"
    ),
    "inzichten/2024/intern-inzicht.md": _inzicht("bron: {titel: Klantenpanel}\npublicatie: intern"),
    "inzichten/2024/indruk-van-medewerkers.md": _inzicht(f"{_OPENBAAR}stem: medewerker"),
    "inzichten/2024/alleen-boze-huurders.md": _inzicht(f"{_OPENBAAR}uitschieter: ja"),
    VRAAG: _kop(
        "vraag: Waarom bellen ouderen liever?\nklantgroep: [ouderen]\nthema: [reparaties]\ngevraagd: 2024-03\n"
        "al-bekend: 'niets gevonden: gezocht op «bellen»'\nbeslissing: We kiezen of de balie blijft."
    ),
    REEKS: _kop(
        "titel: Reparaties\nklantgroep: [ouderen]\nthema: [reparaties]\nklantreis: geen\nmethode: enquete\n"
        "periodevorm: jaar\nbronnen: [{titel: Klantenpanel}]"
    ),
    REEKSTABEL: "periode;score;n;uitgenodigd\n2022;8,1;210;900\n2023;8;290;1000\n",
    PERSONA: _kop(
        "naam: Riet\nleeftijd: 84\ninkomen: AOW\nhobbys: [puzzelen]\ngezin: woont alleen\n"
        "woonbehoeften: [een lift die het doet]\nklantgroep: ouderen\ngebaseerd-op: [alleen-boze-huurders]\n"
        "portret: {haar: knot, huid: licht}"
    ),
    VORIG: _EERDER,
    **_vastgesteld(_belofte(Periode(2023, 2), "lift", date(2024, 3, 1)), _BRON),
    BERICHT: _kop(
        "titel: Wat u zei\nstatus: concept\ngoedgekeurd: {door: de bestuurder, op: 2024-08-01}\n"
        "respons: Vier van de tien mensen deden mee.\nthemas:\n- thema: reparaties\n"
        "  u-zei:\n  - {tekst: U wacht lang., inzicht: openbaar-inzicht}\n"
        "  wij-deden:\n  - {tekst: Wij bellen nu ook in de avond.}\n"
        "  wij-doen:\n  - {id: bellen, tekst: Wij bellen u eerder., team: team Wonen, uiterlijk: 2024-12-31}\n"
        "beloften:\n- {belofte: 2023-h2/lift, uitkomst: gehaald}\n"
        "scores:\n- {wat: Reparaties, cijfer: 7.5, wanneer: 2024-06, inzicht: openbaar-inzicht}\n"
        "nog-niet: ['Wat vinden jongeren van reparaties?']\nmeedoen: Meld u aan voor het panel.",
        "Beste huurder.",
    ),
}
BEELD = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
"""A picture of one point, as PNG."""
GEPUBLICEERD = _vastgesteld(_belofte(Periode(2024, 1), "bellen", date(2024, 12, 31)))
"""The files that make the report of 2024-h1 a published one, of which a new version is in the making."""
OUDER_CONCEPT = _kop(
    "titel: Wat u zei\nstatus: concept\ngoedgekeurd: {door: de bestuurder, op: 2023-08-01}\n"
    "nog-niet: ['Wat vinden jongeren van reparaties?']\nmeedoen: Meld u aan voor het panel.",
    "Beste huurder.",
)
"""A report about a half year in which nobody said anything."""


def write_project(folder: Path, bestanden: Bestanden) -> Path:
    """Write the files of a project in a folder, with a picture."""
    for pad, inhoud in {"docs/beelden/lift.png": BEELD, **bestanden}.items():
        file = folder / pad
        file.parent.mkdir(parents=True, exist_ok=True)
        if callable(inhoud):
            inhoud(file)
        else:
            file.write_bytes(inhoud if isinstance(inhoud, bytes) else inhoud.encode())
    return folder
