"""Every form of a report that can be sent, hung up or printed, by the name of its file."""

from collections.abc import Callable

from generator.doors.documenten.mail import make_mail
from generator.doors.documenten.pdf import make_pdf, make_samenvatting
from generator.doors.documenten.word import make_word
from generator.doors.project import ProjectFout
from generator.values.openbaar import MAIL, PDF, SAMENVATTING, WORD, OpenbaarBericht


def make_documenten(bericht: OpenbaarBericht, tell: Callable[[str], None]) -> dict[str, bytes]:
    """Return every form of a report, by file name; `tell` hears which one is being made.

    The same report gives the same bytes. Raises ProjectFout when one cannot be made.
    """
    periode = bericht.periode.id
    makers: tuple[tuple[str, str, Callable[[OpenbaarBericht], bytes]], ...] = (
        (PDF.format(periode), "de PDF", make_pdf),
        (WORD.format(periode), "het Word-bestand", make_word),
        (SAMENVATTING.format(periode), "de samenvatting op één bladzijde", make_samenvatting),
        (MAIL.format(periode), "de e-mail", make_mail),
    )
    files = {}
    for name, wat, make in makers:
        tell(f"Ik maak {wat} …")
        try:
            files[name] = make(bericht)
        except ValueError as error:
            raise ProjectFout(f"Het lukt niet om {wat} te maken. {error}") from error
    return files
