"""The rows of a series: one line for every period, each exactly as the source gives it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.reading.bestand.lezing import Lezing
from generator.reading.inzichten.tabel import Celrij, Opentabel, check_koppen
from generator.reading.metingen.maten import parse_getal
from generator.reading.metingen.perioden import read_periode
from generator.reading.metingen.reeksvelden import KOLOM
from generator.reading.velden.getallen import has_two_readings, has_two_whole_readings
from generator.values.melding import Plek
from generator.values.metingen.periode import Meetperiode, Periodevorm
from generator.values.metingen.reeks import Maat, Meting
from generator.wording.gelijkend import nearest
from generator.wording.woorden import getal

MAX_RIJEN = 2_000
"""More periods than this no series has."""
MAX_VERSIE = 40
_SCHAAL = {
    Maat.RAPPORTCIJFER: (1, 10, "Een rapportcijfer loopt van 1 tot en met 10."),
    Maat.TEVREDEN: (0, 100, "Een percentage loopt van 0 tot en met 100."),
    Maat.ONTEVREDEN: (0, 100, "Een percentage loopt van 0 tot en met 100."),
    Maat.AANTAL: (0, 999_999_999, "Schrijf een heel getal."),
}


@dataclass(frozen=True)
class Opzet:
    """What the head file says of its rows."""

    vorm: Periodevorm
    maat: Maat
    bronnen: int
    """How many sources the head file names."""


def find_kolommen(tabel: Opentabel, kolommen: Mapping[str, str], lezing: Lezing) -> Mapping[str, int] | None:
    """Return where every field stands in a table, or None after reporting what is wrong with its heading (`kolom`).

    A column is called as the field, or as the head file says.
    """
    before = len(lezing.meldingen)
    check_koppen(tuple(name.lower() for name in tabel.koppen), Plek(tabel.bestand, tabel.kop), lezing)
    known, found = _namen(kolommen), match_kolommen(tabel, kolommen)
    for number, name in enumerate(tabel.koppen, start=1):
        if name and name.lower() not in known:
            tekst = f"De kolom «{name}» ken ik niet."
            lezing.meld(Plek(tabel.bestand, tabel.kop, number), "kolom", tekst, nearest(name.lower(), list(known)))
    for veld in ("periode", "score"):
        if veld not in found and len(lezing.meldingen) == before:
            tekst = f"De kolom «{kolommen.get(veld, veld)}» ontbreekt."
            lezing.meld(Plek(tabel.bestand, tabel.kop), "kolom", tekst, "Schrijf als kop: periode;score;n;uitgenodigd")
    return found if len(lezing.meldingen) == before else None


def match_kolommen(tabel: Opentabel, kolommen: Mapping[str, str]) -> Mapping[str, int]:
    """Return where every field stands in a table, as far as it is there; other columns are nothing."""
    known = _namen(kolommen)
    return {known[name.lower()]: place for place, name in enumerate(tabel.koppen) if name.lower() in known}


def _namen(kolommen: Mapping[str, str]) -> Mapping[str, str]:
    """Return every name that a column may have, with its field: what the head file says goes before our own."""
    return {veld: veld for veld in KOLOM} | {kop.lower(): veld for veld, kop in kolommen.items()}


def read_metingen(tabel: Opentabel, kolommen: Mapping[str, int], opzet: Opzet, lezing: Lezing) -> tuple[Meting, ...]:
    """Return the rows of a table, oldest first. Findings: `periode`, `dubbel`, `schaal`, `geen-getal` and more."""
    found: dict[int, Meting] = {}
    for rij in tabel.rijen:
        if len(found) == MAX_RIJEN:
            tekst = f"Een reeks heeft hoogstens {MAX_RIJEN} perioden."
            lezing.meld(Plek(tabel.bestand, rij.regel), "te-groot", tekst, "Haal de oudste rijen weg.")
            break
        meting = _Rijlezer(tabel.bestand, rij, kolommen, opzet, lezing).read()
        first = found.setdefault(meting.periode.volgnummer, meting) if meting else None
        if meting and first is not meting:
            tekst = f"De periode {meting.periode.id} staat er twee keer."
            hint = f"Hij staat ook op regel {first.plek.regel if first else 0}. Houd er één."
            lezing.meld(meting.plek, "dubbel", tekst, hint)
    return tuple(sorted(found.values(), key=lambda meting: meting.periode.volgnummer))


@dataclass(frozen=True)
class _Rijlezer:
    bestand: str
    rij: Celrij
    kolommen: Mapping[str, int]
    opzet: Opzet
    lezing: Lezing

    def read(self) -> Meting | None:
        before = len(self.lezing.meldingen)
        periode, waarde = self._periode(), self._op_schaal("score", self.opzet.maat)
        n, uitgenodigd = self._heel("n"), self._heel("uitgenodigd")
        if n is not None and uitgenodigd is not None and n > uitgenodigd:
            tekst = f"{getal(n)} mensen antwoordden, maar er zijn er {getal(uitgenodigd)} gevraagd."
            self.lezing.meld(self._plek("n"), "schaal", tekst, "Kijk of de twee kolommen zijn verwisseld.")
        ontevreden = self._op_schaal("ontevreden", Maat.ONTEVREDEN) if self._cel("ontevreden") else None
        spreiding = self._spreiding()
        versie, bron = self._versie(), self._bron()
        if len(self.lezing.meldingen) > before or periode is None or waarde is None:
            return None
        plek = self._plek("periode")
        return Meting(periode, waarde, n, uitgenodigd, ontevreden, spreiding, versie, bron, plek)

    def _cel(self, veld: str) -> str:
        number = self.kolommen.get(veld)
        return "" if number is None or number >= len(self.rij.cellen) else self.rij.cellen[number].strip()

    def _plek(self, veld: str) -> Plek:
        return Plek(self.bestand, self.rij.regel, self.kolommen[veld] + 1)

    def _periode(self) -> Meetperiode | None:
        text, vorm = self._cel("periode"), self.opzet.vorm
        found = read_periode(text)
        if found and found.vorm is vorm and found.eerste <= self.lezing.vandaag:
            return found
        if not text:
            tekst = f"Rij {self.rij.nummer} heeft geen periode."
        elif found is None:
            tekst = f"«{text}» is geen periode."
        elif found.vorm is not vorm:
            tekst = f"«{text}» is geen periode van deze reeks: die gaat per {vorm}."
        else:
            hint = "Schrijf alleen wat al gemeten is."
            self.lezing.meld(self._plek("periode"), "datum-toekomst", f"«{text}» ligt in de toekomst.", hint)
            return None
        self.lezing.meld(self._plek("periode"), "periode", tekst, f"Schrijf hem zo: {vorm.voorbeeld}.")
        return None

    def _getal(self, veld: str, hint: str) -> float | int | None:
        text = self._cel(veld)
        value = parse_getal(text)
        if isinstance(value, float) and has_two_readings(text, self._plek(veld), self.lezing):
            return None
        if value is None:
            tekst = f"«{text}» is geen getal." if text else f"Rij {self.rij.nummer} heeft geen {veld}."
            self.lezing.meld(self._plek(veld), "geen-getal", tekst, hint)
        return value

    def _op_schaal(self, veld: str, maat: Maat) -> float | int | None:
        least, most, hint = _SCHAAL[maat]
        value = self._getal(veld, hint)
        if value is not None and maat is Maat.AANTAL and isinstance(value, float):
            self.lezing.meld(self._plek(veld), "geen-getal", f"«{self._cel(veld)}» is geen heel getal.", hint)
        elif value is not None and not least <= value <= most:
            self.lezing.meld(self._plek(veld), "schaal", f"«{self._cel(veld)}» past niet op de schaal.", hint)
        return value

    def _heel(self, veld: str) -> int | None:
        text = self._cel(veld)
        if not text or (text.isascii() and text.isdigit() and len(text) <= 9 and int(text)):
            return int(text) if text else None
        if has_two_whole_readings(text, self._plek(veld), self.lezing):
            return None
        none = text.strip("0") == ""
        tekst = f"Bij {veld} staat 0: dan is er geen cijfer." if none else f"«{text}» is geen heel getal."
        hint = "Haal de rij weg, of maak deze cel leeg als het aantal niet bekend is."
        self.lezing.meld(
            self._plek(veld),
            "geen-getal",
            tekst,
            hint if none else "Schrijf een heel getal zonder punt, bijvoorbeeld 290.",
        )
        return None

    def _spreiding(self) -> float | int | None:
        hint = "Schrijf de standaardafwijking, bijvoorbeeld 1,4."
        value = self._getal("spreiding", hint) if self._cel("spreiding") else None
        if value is not None and value > 100:
            self.lezing.meld(
                self._plek("spreiding"), "schaal", f"«{self._cel('spreiding')}» is geen standaardafwijking.", hint
            )
        return value

    def _versie(self) -> str:
        text = self._cel("vraagversie")
        if len(text) > MAX_VERSIE:
            hint = f"Gebruik hoogstens {MAX_VERSIE} tekens."
            self.lezing.meld(self._plek("vraagversie"), "te-lang", f"Deze tekst heeft {len(text)} tekens.", hint)
        return text

    def _bron(self) -> int:
        text = self._cel("bron")
        if not text:
            return 1
        if text.isascii() and text.isdigit() and len(text) <= 3 and 1 <= int(text) <= self.opzet.bronnen:
            return int(text)
        hint = f"Het kopblok noemt er {self.opzet.bronnen}; schrijf een getal van 1 tot {self.opzet.bronnen}."
        self.lezing.meld(self._plek("bron"), "onbekende-waarde", f"Een bron «{text}» is er niet.", hint)
        return 1


def versies(metingen: Sequence[Meting]) -> Iterator[tuple[Meting, Meting]]:
    """Yield every row that has another question than the one before it, with that one."""
    asked = [meting for meting in metingen if meting.vraagversie]
    yield from ((one, other) for one, other in pairwise(asked) if one.vraagversie != other.vraagversie)
