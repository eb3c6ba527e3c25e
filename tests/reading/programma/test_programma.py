"""A programme, read from a file."""

from dataclasses import replace
from pathlib import Path

from generator.reading.bestand.boom import open_boom
from generator.reading.bestand.lezing import Lezing
from generator.reading.programma.programma import load_agenda
from generator.values.taxonomie.thema import Naam
from tests.reading.lees import TAXONOMIE, VANDAAG

RIJ = """\
  - id: bellen
    tabel: richten
    doelstelling: beleid
    onderwerp: Bereikbaarheid
    beslissing: Blijft de balie open?
    doelgroep: [ouderen]
    vraag: Wanneer bel je liever?
    methode: klantenpanel
    wie-nodig: team Wonen
    wanneer: 2024-05
    wie-aan-de-slag: team Klantcontact
"""


def test_a_row_knows_its_year(tmp_path: Path) -> None:
    """The name of the file is the year, so a row has an id and a page of its own; an onderzoek can point at it."""
    (tmp_path / "docs/programma").mkdir(parents=True)
    (tmp_path / "docs/programma/2024.md").write_text(
        f"---\ntitel: Programma 2024\nrijen:\n{RIJ}---\n\nEen proef.\n", "utf-8"
    )
    lezing = Lezing(VANDAAG, replace(TAXONOMIE, doelstellingen=(Naam("beleid", "Beleid"),)))

    (programma,) = load_agenda(open_boom(tmp_path, ("docs",), lezing), lezing).programmas

    assert [(rij.naam, rij.id, rij.pad) for rij in programma.rijen] == [("bellen", "2024/bellen", programma.pad)]
    assert lezing.ids["programma"] == {"2024/bellen"}
