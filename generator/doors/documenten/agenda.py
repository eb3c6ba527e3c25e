"""The agenda of a werkoverleg as a Word file, small enough for one sheet."""

import tempfile
from datetime import date
from pathlib import Path

from generator.doors.documenten.pandoc import pandoc
from generator.doors.documenten.word import reference
from generator.knowing.delen.agenda import Agenda
from generator.showing.delen.agendatekst import agenda_markdown, onder

_STIJLEN, _RAND = "delen/stijlen.xml.j2", 850


def make_agenda(agenda: Agenda, peildatum: date) -> bytes:
    """Return the agenda as a Word file that is dated on the peildatum; raises ValueError when pandoc cannot."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "stijl.docx").write_bytes(reference(_STIJLEN, _RAND))
        return pandoc(
            agenda_markdown(agenda), "--to=docx", "--reference-doc=stijl.docx", f"--metadata=title:{agenda.titel}",
            f"--metadata=subtitle:{onder(agenda)}", "--metadata=lang:nl-NL", folder=folder, dag=peildatum,
        )  # fmt: skip
