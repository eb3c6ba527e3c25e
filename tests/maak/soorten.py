"""A good file of every kind that people write, to change one thing in."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass

from tests.maak.project import BERICHT, PERSONA, PROJECT


@dataclass(frozen=True)
class Soort:
    """A kind of file: where it lies, its front matter and text, and a field of each sort."""

    pad: str
    kop: str
    tekst: str = "Een kwart wacht te lang."
    titel: str = ""
    zin: str = "omschrijving"
    datum: str = ""
    lijst: str = ""

    @property
    def is_tabel(self) -> bool:
        """Rows of cells instead of front matter and text."""
        return self.pad.endswith(".csv")

    def met(self, veld: str, waarde: str) -> bytes:
        """Return the file with another value in a field."""
        lines = [line for line in self.kop.split("\n") if line.partition(":")[0] != veld]
        return self.heel("\n".join([f"{veld}:{waarde and ' '}{waarde}", *lines]), self.tekst)

    def heel(self, kop: str, tekst: str) -> bytes:
        """Return the file with this front matter and this text, as a table when it is one."""
        if self.is_tabel:
            return _tabel({**_cellen(kop), "tekst": tekst})
        titel = f"# {self.titel}\n\n" if self.titel else ""
        return f"---\n{kop}\n---\n\n{titel}{tekst}\n".encode(errors="surrogatepass")


def _cellen(kop: str) -> dict[str, str]:
    pairs = (line.partition(":") for line in kop.split("\n"))
    return {name: value.strip().strip("[]") for name, _, value in pairs}


def _tabel(cellen: Mapping[str, str]) -> bytes:
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerows([cellen, cellen.values()])
    return stream.getvalue().encode(errors="surrogatepass")


_ZES = (
    "klantgroep: [ouderen]\nthema: [reparaties]\nklantreis: reparatie-melden\nmethode: enquete\n"
    "datum: 2024-03\nactie: geen"
)
SOORTEN = {
    "inzicht": Soort(
        "inzichten/2024/proef.md", _ZES, titel="Ouderen wachten",
        zin="context-contact", datum="datum", lijst="klantgroep",
    ),
    "term": Soort("docs/klantgroepen/proef.md", "label: Proef", lijst="synoniemen"),
    "kennisvraag": Soort(
        "docs/kennisvragen/proef.md",
        "vraag: Waarom bellen zij?\nklantgroep: [ouderen]\nthema: [reparaties]\ngevraagd: 2024-03\n"
        "al-bekend: 'niets gevonden: gezocht op «bellen»'\nbeslissing: We kiezen of de balie blijft.",
        zin="beslissing", datum="gevraagd", lijst="klantgroep",
    ),
    "onderzoek": Soort(
        "docs/onderzoeken/proef.md",
        "titel: Gesprekken\nmethode: enquete\nklantgroep: [ouderen]\nthema: [reparaties]\n"
        "status: voorbereiding\nbegin: 2024-01-22",
        zin="werving", datum="begin", lijst="klantgroep",
    ),
    "persona": Soort(
        "docs/personas/proef.md", PROJECT[PERSONA].split("\n---")[0][4:], zin="inkomen", lijst="hobbys"
    ),
    "programma": Soort("docs/programma/2023.md", "titel: Programma 2023", zin="middelen"),
    "bericht": Soort(BERICHT, PROJECT[BERICHT].split("\n---")[0][4:], zin="respons", lijst="nog-niet"),
    "pagina": Soort("docs/over/proef.md", "titel: Proef", titel="Proef"),
    "huurders": Soort("docs/extern/proef.md", "titel: Proef\nomschrijving: Een zin."),
    "tabel": Soort(
        "lijst.csv", f"{_ZES}\ntitel: Ouderen wachten", zin="context-contact", datum="datum", lijst="klantgroep"
    ),
}  # fmt: skip
