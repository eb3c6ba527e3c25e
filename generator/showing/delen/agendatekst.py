"""The agenda of a werkoverleg as text: to read on the command line, and as Markdown for a Word file."""

from collections.abc import Callable, Iterator

from generator.knowing.delen.agenda import Agenda
from generator.showing.veilig import md
from generator.wording.woorden import aantal

NOTITIE = "Wat spreken we af, en wie doet het?"


def show_agenda(agenda: Agenda) -> str:
    """Return the agenda as a colleague reads it on the command line."""
    return "\n".join((f"# {agenda.titel}: {onder(agenda)}\n", *_punten(agenda, "## ", str)))


def agenda_markdown(agenda: Agenda) -> str:
    """Return the agenda without its title, in Markdown in which nothing that was written acts."""
    return "\n".join((*_punten(agenda, "# ", lambda text: str(md(text))), f"# {NOTITIE}\n"))


def onder(agenda: Agenda) -> str:
    """Return what stands below the title."""
    return f"{aantal(agenda.minuten, 'minuut', 'minuten')}, nieuw is wat kwam {agenda.sinds}"


def _punten(agenda: Agenda, kop: str, schrijf: Callable[[str], str]) -> Iterator[str]:
    for number, punt in enumerate(agenda.punten, start=1):
        yield f"{kop}{number}. {schrijf(punt.kop)} ({aantal(punt.minuten, 'minuut', 'minuten')})\n"
        if punt.zin:
            yield f"{schrijf(punt.zin)}\n"
        yield from (f"- {schrijf(regel.tekst)}  \n  {schrijf(regel.onder)}" for regel in punt.regels)
        yield from ("",) if punt.regels else ()
        if punt.meer:
            yield f"{schrijf(punt.meer)}\n"
